"""Nasty inputs, all made by code, and what is to come of each. ``inputs.INPUTS`` is the list."""
