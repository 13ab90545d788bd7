"""A copy of a video with the findings drawn into it: boxes, scores, the strip with a moving playhead."""
