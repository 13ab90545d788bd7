"""What build.spec and the scripts that package the program need: contents, licences, files for each system.

No part of the program: nothing in deepfake_desktop/ imports it.
"""
