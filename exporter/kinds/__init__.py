"""One kind of Datadog object a module: its declaration, and what only it needs.

In: the vocabulary of model/declaration. Out: KIND, as far as it can't be derived.
Called by api/catalogue.py, which completes it; every other phase asks that.
"""
