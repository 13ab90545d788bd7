/* Empty: NumPy's sources name it and, outside NumPy, need nothing of it. */
