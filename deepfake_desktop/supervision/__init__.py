"""Reading a user's file in a child process, so that what native code does there cannot take the program down.

FFmpeg, OpenCV and LiteRT are native code that hostile files may crash, hang or fill memory with. ``engine`` hands work
to children (``child``), ``process`` watches one of them, ``tasks`` names what can be asked for. No Qt.
"""
