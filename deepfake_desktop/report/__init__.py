"""Reports drawn from the record of an analysis, and from nothing else but the pictures of the very file it is about."""
