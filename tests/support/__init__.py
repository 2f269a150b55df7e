"""What tests share: nothing imports from a module of tests, everything from here.

Programs and orgs that tests run, objects and exports that they have in common, and comparisons.
"""

from pathlib import Path

ROOT = Path(__file__).parents[2]
"""The project."""
