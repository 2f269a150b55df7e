"""What every phase speaks of: declarations, records, the intermediate representation, the ledger.

In: nothing. Out: types, and functions on JSON, names and texts. Imports nothing above it.
All of ddexport is written in these words.
"""
