"""Terraform or OpenTofu on this machine: the program, its configuration, and its providers.

In: a directory or a question. Out: plans, a provider's answers, where a provider is installed.
Called by translate/ and verify/, by write/ for constants, and by the commands.
"""
