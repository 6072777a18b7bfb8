"""Hypothesis runs the same examples every time, and as many as a suite that is run often can bear."""

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None, max_examples=100)
settings.load_profile("steady")
