"""Anki: a quiz as a deck."""
