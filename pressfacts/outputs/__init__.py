"""Outputs: the command line."""
