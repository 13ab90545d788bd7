"""Frames to people: face boxes, per-person tracks, and the one crop geometry."""
