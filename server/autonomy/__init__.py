"""Tracks and the level each has earned."""
