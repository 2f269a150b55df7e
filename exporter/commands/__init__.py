"""The commands of the program, one file each: options in, one call, what came of it out.

In: the command line. Out: the report, as text or JSON, and the exit code.
Called by cli.py.
"""
