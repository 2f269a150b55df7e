"""What resources look like: providers' schemas, the client's models, and JSON fitted to them.

In: the files of providers/schemas, a declaration, an object. Out: facts, and bodies of resources.
Called by translate/ and write/, by kinds for mappings of their own, and by the companion.
"""
