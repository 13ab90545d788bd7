"""Crops to scores: networks, model bundles on disk, and inference."""
