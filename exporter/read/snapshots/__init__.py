"""What was read, on disk: one SQLite file a snapshot, filled as answers arrive.

In: records without secrets, and what of a reading is done. Out: records again, one at a time.
Called by the reading and the commands; the embedded org and verify replay what is in it.
"""
