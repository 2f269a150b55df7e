"""Modules and roots as text: Terraform files, or a CDKTF app in Python.

In: the intermediate representation. Out: path -> text of every file, as `terraform fmt` has it.
Called by export.py; verify/ writes the parts that it plans with it.
"""
