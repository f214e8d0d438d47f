r"""Any text on one line of Markdown, looking as it is, and back again.

Punctuation that Markdown would act on gets a backslash before it, as CommonMark has it; what no line can hold or
nobody can see (line ends, control characters, what turns the direction of the line) is written as `\\u{a}`, by its
number.
"""

from __future__ import annotations

import re

_ACTED_ON = r"\\`*_\[\]<>&#~|!"
_UNSEEN = r"\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff"
_AT_AN_END = re.compile(r"^\s|\s$")
_ESCAPED = re.compile(f"([{_ACTED_ON}])|([{_UNSEEN}])")
# A backslash before anything else stands for itself, so that nobody has to think of it when typing C:\new.
_BACK = re.compile(r"\\u\{([0-9a-f]{1,6})\}|\\([!-/:-@\[-`{-~])")
_LAST = 0x10FFFF
# Two hyphens, or an angle bracket, would end or spoil the comment that an identity stands in.
_NOT_IN_A_NAME = re.compile(r"[^\w-]|-(?=-|$)")


def escaped(text: str) -> str:
    """The text on one line, no part of which is Markdown."""
    line = _ESCAPED.sub(lambda found: f"\\{found[1]}" if found[1] else _numbered(found[2]), text)
    return _AT_AN_END.sub(lambda found: _numbered(found[0]), line)


def unescaped(line: str) -> str:
    """The text that was escaped, or that somebody typed without a thought of escaping."""
    return _BACK.sub(_character, line)


def escaped_name(text: str) -> str:
    """An identity as it can stand in a comment, without spaces."""
    return _NOT_IN_A_NAME.sub(lambda found: _numbered(found[0]), text)


def _numbered(character: str) -> str:
    return f"\\u{{{ord(character):x}}}"


def _character(found: re.Match[str]) -> str:
    if found[1] is None:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if number <= _LAST else found[0]
