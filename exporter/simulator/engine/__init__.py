"""The machinery of the embedded org: it takes requests, keeps objects and gives responses.

What is special about a path is declared in areas/; called by the tests and by the commands.
"""
