"""From an org, or a snapshot of one, to records: every kind, many requests at a time.

In: a client and a selection. Out: KindRead by kind, with its secrets masked or marked, in a file
that records are read back from (snapshots/store.py), beside what an earlier run has read (snapshots/takeover.py).
Called by the commands; what is read goes to translate/.
"""
