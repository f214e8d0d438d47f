"""Lines become paragraphs by their shape."""

from __future__ import annotations

import textwrap

import pytest

from quizgen.read.blocks import Role
from quizgen.read.plain import plain_blocks
from tests.read.samples import LAST, OTHER, SENTENCE
from tests.read.texts import WRAPPED


def proses(text: str) -> list[str]:
    return [block.paragraph.prose for block in plain_blocks(text)]


def test_blank_lines_separate_paragraphs() -> None:
    assert proses("One sentence here.\n\n \t \nAnother one.\n") == ["One sentence here.", "Another one."]


def test_without_blank_lines_each_long_line_is_a_paragraph() -> None:
    lines = [f"Paragraph {number} " + "goes on and on " * 10 + "to its end." for number in range(5)]
    assert proses("\n".join(lines)) == lines


def test_lines_broken_at_a_width_are_joined() -> None:
    found = proses(WRAPPED)
    assert found[0] == "The Salt Road"
    assert "on the backs of mules. A train" in found[1]
    assert found[1].endswith("The road was closed in 1889.")
    assert found[2:3] == ["The Inns"]
    assert len(found) == 4


@pytest.mark.parametrize(
    ("broken", "joined"),
    [
        ("They walked many kilo-\nmetres on that day.", "They walked many kilometres on that day."),
        ("It is a well-\nknown story of the coast.", "It is a well-known story of the coast."),
        ("He was twenty-\nfive years old then.", "He was twenty-five years old then."),
        ("A rain-\nfed field and a rain-fed garden.", "A rain-fed field and a rain-fed garden."),
    ],
)
def test_a_hyphen_at_a_line_end_goes_unless_the_word_has_one(broken: str, joined: str) -> None:
    assert proses(broken) == [joined]


def test_a_heading_above_a_longer_line_is_not_joined() -> None:
    paragraph = "The ships came back in the spring of 1702 with 40 barrels of oil and were sold at once."
    assert proses(f"Return of the ships\n{paragraph}") == ["Return of the ships", paragraph]


def test_two_lines_of_one_sentence_are_joined() -> None:
    text = "The ships came back in the spring of 1702 with forty\nBasque sailors on board."
    assert proses(text) == [text.replace("\n", " ")]


def test_a_subscript_on_a_line_of_its_own_continues_the_sentence() -> None:
    text = "The chamber raised the partial pressure of O\n2 around the patient."
    assert proses(text) == [text.replace("\n", " ")]


def test_bullets_are_items_and_their_marks_no_prose() -> None:
    blocks = plain_blocks("- First of them\n- Second of them\n\u2022 Third")
    assert [(block.role, block.paragraph.prose) for block in blocks] == [
        (Role.ITEM, "First of them"),
        (Role.ITEM, "Second of them"),
        (Role.ITEM, "Third"),
    ]


def test_rules_and_white_space_are_no_blocks() -> None:
    assert proses("\ufeff\n=====\n* * *\n  \u00a0\n") == []


def test_doubled_spaces_and_indents_are_left_out() -> None:
    assert proses("   One  sentence.  And   another.\n") == ["One sentence. And another."]


@pytest.mark.parametrize("between", ["\n\n", "\n \t\n", "\n\u00a0\n", "\n", "\n-----\n", "\n_____\n", "\n* * *\n"])
def test_paragraphs_are_lines_or_stand_between_blank_ones(between: str) -> None:
    assert proses(between.join([SENTENCE, OTHER, LAST])) == [SENTENCE, OTHER, LAST]


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("indent", ["", "   "])
def test_lines_broken_by_a_machine_are_joined(width: int, indent: str) -> None:
    paragraphs = [f"{SENTENCE} {OTHER} {LAST}", f"{LAST} {OTHER} {SENTENCE}"]
    between = "\n" if indent else "\n\n"
    wrapped = (textwrap.fill(one, width, initial_indent=indent, break_on_hyphens=False) for one in paragraphs)
    assert proses(between.join(wrapped)) == paragraphs


def test_numbered_items_are_not_joined() -> None:
    items = [f"1. {SENTENCE}", f"2. {OTHER}", f"3. {LAST}"]
    assert proses("\n".join(items)) == items


def test_a_number_before_a_hyphen_keeps_it() -> None:
    start = "All who came to see the mill on the river agreed that its years from"
    assert proses(f"{start} 1850-\nto 1911 were good ones.") == [f"{start} 1850- to 1911 were good ones."]
