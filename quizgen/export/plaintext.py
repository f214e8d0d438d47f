"""Text from outside, so that no format stumbles over it: what files cannot hold, and how long it is."""

from __future__ import annotations

import html
import re
import unicodedata

# XML 1.0 forbids these however they are written, SQLite and UTF-8 cannot store a lone surrogate, and none can be seen.
_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


# All that may end a line for somebody, and blanks; a no-break space holds a number together and stays.
_BLANKS = re.compile("[ \t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")


def one_line(text: str) -> str:
    """The text on one line: a run of blanks is one space, none at its ends, and what no file can hold is U+FFFD."""
    return on_one_line(text).strip(" ")


def on_one_line(text: str) -> str:
    """The same for a part of a line: blanks at its ends stay, as one space."""
    return _UNSHOWABLE.sub("\ufffd", _BLANKS.sub(" ", text))


def html_text(text: str) -> str:
    """The text as HTML that shows it as it was written, between tags and not inside one."""
    return html.escape(text, quote=False)


def length(text: str) -> int:
    """How long web pages and spreadsheets think the text is: an emoji counts as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shortened(text: str, most: int) -> str:
    """The text as a label: what is over `most` characters gives way to an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def is_right_to_left(text: str) -> bool:
    """Whether the first letter of the text is of a script that runs from right to left."""
    directions = (unicodedata.bidirectional(char) for char in text)
    return next((way in {"R", "AL"} for way in directions if way in {"L", "R", "AL"}), False)
