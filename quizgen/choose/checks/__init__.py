"""The checks and doubts, in rooms: each small function says one thing that speaks against a drafted question.

A room lists at its end its `CHECKS` (what makes a question wrong) and its `DOUBTS` (what keeps it from the default
quiz); `choose/check.py` joins them.
"""
