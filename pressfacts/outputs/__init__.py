"""Outputs: the command, its formats, and the schema of the JSON form."""
