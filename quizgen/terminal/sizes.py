"""The sizes of terminal that screens are laid out for."""

from __future__ import annotations

HEIGHTS = [(0, "-short"), (22, "-medium"), (36, "-tall")]
"""Classes of a screen by its least number of lines; 18 are what a terminal zoomed for a projector has."""
