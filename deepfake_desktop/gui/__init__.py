"""The window, a thin client of the engine. The only room that imports Qt, and nobody imports it."""
