"""Files to frames: container facts and frames with presentation times."""
