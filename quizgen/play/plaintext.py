"""Text from a passage, made safe to show; it lives in `quizgen.terminal`, which review uses as well."""

from quizgen.terminal.plaintext import LONGEST, counted, marked_sentence, origin, plain, safe

__all__ = ["LONGEST", "counted", "marked_sentence", "origin", "plain", "safe"]
