"""Text from outside, made safe to write to a terminal. Knows no Textual, so that plain lines can use it too."""

from __future__ import annotations

import re

LONGEST = 20_000
"""Characters shown of one text; wrapping a megabyte would freeze the screen for seconds."""

_WHITE = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_WHITE_EACH = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
# C1 controls, which terminals obey like escapes, and lone surrogates, which cannot be written as UTF-8.
_UNWRITABLE = re.compile(r"[\x80-\x9f\ud800-\udfff]")
# Embeddings, overrides and isolates: they have no width and would turn round whatever stands after them.
_TURNS_LINE = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def safe(text: str) -> str:
    """The text as written, on one line; control characters become their pictures (escape becomes ␛)."""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]} …"
    text = _WHITE.sub(" ", text)
    text = _CONTROL.sub(_picture, text)
    return _TURNS_LINE.sub("", _UNWRITABLE.sub("\ufffd", text))


def safe_in_place(text: str) -> str:
    """As `safe`, but each character stays one character, so that places in the text stay what they are."""
    text = _CONTROL.sub(_picture, _WHITE_EACH.sub(" ", text))
    return _TURNS_LINE.sub(" ", _UNWRITABLE.sub("\ufffd", text))


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    return "\u2421" if code == 0x7F else chr(0x2400 + code)  # noqa: PLR2004  (delete has its own picture)
