"""Text from outside, so that no format stumbles over it."""

from __future__ import annotations

import sys
from xml.etree import ElementTree as ET

import pytest

from quizgen.export.plaintext import is_right_to_left, length, one_line, shortened


def test_every_character_ends_as_one_that_xml_and_utf8_can_hold() -> None:
    """All of Unicode, not a choice of it."""
    for start in range(0, sys.maxunicode + 1, 0x1000):
        text = one_line("".join(map(chr, range(start, start + 0x1000))))
        element = ET.Element("a")
        element.text = text
        assert ET.fromstring(ET.tostring(element)).text == text  # noqa: S314 - made in the line above
        assert text.encode().decode() == text


def test_no_character_ends_a_line() -> None:
    text = one_line("a" + "".join(map(chr, range(0x3000))) + "a")
    assert len(text.splitlines()) == 1


def test_no_break_space_holds_a_number_together() -> None:
    assert one_line("15\u00a0000  men") == "15\u00a0000 men"


@pytest.mark.parametrize(("text", "expected"), [("abc", 3), ("🎉", 2), ("é", 1), ("", 0)])
def test_length_is_that_of_utf_16(text: str, expected: int) -> None:
    assert length(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("שלום", True), ("مرحبا", True), ("12 שלום a", True), ("a שלום", False), ("12 …", False), ("", False)],
)
def test_direction_is_that_of_the_first_letter(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected


def test_label_is_shortened_with_an_ellipsis() -> None:
    assert shortened("a" * 10, 10) == "a" * 10
    assert shortened("a" * 11, 10) == "a" * 9 + "…"
