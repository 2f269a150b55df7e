"""The Datadog API: one client, its retries and rate limits, and how lists are paged.

In: a site, keys and an operation. Out: JSON as it was answered, or an error of model/errors.py.
Called by read/ and by the companion provider; endpoints.py also by schema/ and the simulator.
"""
