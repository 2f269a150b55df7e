"""ddexport.toml: the options of commands in a file, and what is too much for one: where keys come
from, the rules of stacks and the backend of their states.

In: what the commands take, as they declare it; the file. Out: what it holds, checked, and the line
of each key. Called by the commands that have options in it, and by `ddexport config`.
"""
