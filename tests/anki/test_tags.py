from __future__ import annotations

import pytest

from quizgen.anki.tags import slug, tags
from tests.anki.quizzes import LIGHTHOUSE, question


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Lamp", "The_Lamp"),
        ("  1. Oil & Light: a history ", "1._Oil_Light_a_history"),
        ("a::b", "a_b"),
        ('"quoted" *wild*', "quoted_wild"),
        ("wide\u3000space", "wide_space"),
        ("cafe\u0301", "caf\u00e9"),
        ("<b>x</b>", "b_x_b"),
        ("نور البحر", "نور_البحر"),
        ("हिन्दी", "हिन्दी"),
        ("light 💡", "light_💡"),
        ("::", "untitled"),
        ("", "untitled"),
    ],
)
def test_a_slug_is_what_anki_leaves_unchanged(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_a_slug_is_short() -> None:
    assert len(slug("word " * 1000)) <= 60


def test_a_question_is_tagged_with_kind_source_and_section() -> None:
    assert tags(question(), LIGHTHOUSE) == [
        "quizgen::kind::number",
        "quizgen::source::The_Lighthouse",
        "quizgen::section::The_Lamp",
    ]


def test_a_question_before_the_first_heading_has_no_section_tag() -> None:
    assert not [tag for tag in tags(question(section=""), LIGHTHOUSE) if "section" in tag]
