"""From an org, or a snapshot of one, to records: every kind, many requests at a time.

In: a client, a selection, and what an earlier run has read (snapshots/). Out: KindRead by kind,
its secrets masked or marked (secrets/), with records that are read back from a file.
Called by the commands; what is read goes to translate/.
"""
