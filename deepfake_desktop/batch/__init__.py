"""Many files: analysed by worker processes, one line of JSON each, whatever happens on the way."""
