"""What holds for all inputs, tried by hypothesis. ``--hypothesis-profile long`` tries many more than the suite does."""
