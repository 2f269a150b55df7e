"""`ddexport verify`: the provider plans against what was read, replayed on loopback.

In: an Export and the reads it is made of. Out: what the plan says of each object, and its repair.
Called by the commands of that name, and after an export with --verify.
"""
