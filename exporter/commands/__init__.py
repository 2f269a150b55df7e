"""The commands of the program: each parses, calls, prints; what it calls does the work."""
