"""Labelled data to a model bundle. The only room that imports TensorFlow and Keras."""
