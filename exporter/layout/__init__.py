"""Which module and root a resource stands in, and what the variables and moves between them are.

In: an Export. Out: modules and roots, and what users asked to have otherwise in the Export.
Called by export.py and verify/ once everything is translated.
"""
