"""The history: every analysis with its result, in one SQLite file that belongs to the user alone."""
