"""A video to a result: the pipeline, verdict rules, quality flags, and the result schema."""
