"""What several kinds need: tags, tagged unions, texts with references, orders, widgets, YAML.

In: parts of an API object. Out: them in the provider's shape, or references.
Called by the kinds only, and by the check whether the provider can read an object.
"""
