"""From an org, or a snapshot of one, to records: every kind, many requests at a time.

In: a client and a selection. Out: KindRead by kind, with its secrets masked or marked.
Called by the commands; what is read goes to translate/.
"""
