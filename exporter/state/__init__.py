"""What an export leaves for the next one: its state, the list of its files, and the directory.

In: the output directory. Out: what is remembered, whole; files put in place, all or none.
Called by export.py, verify/ and the commands that need an export.
"""
