"""Deepfake Desktop: finds evidence of face manipulation in local videos, offline."""

__version__ = "0.1.0"
