"""Packages for Linux: a compressed folder with an install script, and a .deb."""
