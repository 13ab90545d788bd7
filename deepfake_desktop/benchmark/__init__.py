"""How fast this program is on this machine, and how fast the way is that it replaces."""
