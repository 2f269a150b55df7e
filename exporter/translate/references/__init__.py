"""What refers to what: ids and texts of objects become links to resources, or to what finds them.

In: the items of an org, by whatever others may call them. Out: each object with its links.
Called by pipeline.py and resource_builder.py; identity.py and adopt.py look objects up.
"""
