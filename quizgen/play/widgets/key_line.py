"""The line of keys; it lives in `quizgen.terminal`, which review uses as well."""

from quizgen.terminal.key_line import GAP, KeyLine

__all__ = ["GAP", "KeyLine"]
