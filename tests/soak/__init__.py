"""The real window used for hours, by a seeded hand: ``python -m tests.soak``."""
