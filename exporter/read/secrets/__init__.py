"""Secrets in what is read: found, masked or marked, before anything is written.

In: records as the API returned them. Out: records with marks, which become variables.
Called while an org is read; translate/ makes variables of the marks.
"""
