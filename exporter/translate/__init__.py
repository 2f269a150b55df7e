"""From records to resources: references found, secrets made variables, what can't be done said.

In: KindRead by kind, and what earlier exports remember. Out: an Export with its ledger.
Called by export.py, adopt.py and verify/; pipeline.py has the order of things.
"""
