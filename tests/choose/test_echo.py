from __future__ import annotations

import pytest

from quizgen.choose.echo import is_plain_echo

from .drafts import draft, drafts

GUEST = "Hugo Brandt was the guest of the philosopher Clara Wood in London."
PUPIL = "Anna Berger was Clara Wood's pupil in Oslo."
SHARE = "The pine forests of Norway account for 10% of the harvest of Europe."
THEMES = "The school of Halden is organized around four broad themes."
COULD = "Hugo Brandt could become the guest of the philosopher Clara Wood."
GIFT = "A house was the gift of the philosopher Clara Wood."
SPUTNIK = "Hugo Brandt built a copy of Sputnik 1."


@pytest.mark.parametrize(
    ("text", "stem", "plain"),
    [
        (GUEST, "Hugo Brandt was the guest of which philosopher in London?", True),
        (PUPIL, "Anna Berger was whose pupil in Oslo?", True),
        (SHARE, "The pine forests of Norway account for what percentage of the harvest of Europe?", True),
        (THEMES, "The school of Halden is organized around how many broad themes?", True),
        (COULD, "Hugo Brandt could become the guest of which philosopher?", False),
        (GIFT, "A house was the gift of which philosopher?", False),
        (SPUTNIK, "Hugo Brandt built a copy of what?", False),
    ],
)
def test_what_a_teacher_would_ask_in_place(text: str, stem: str, *, plain: bool) -> None:
    assert is_plain_echo(draft(text, stem)[0]) is plain


def test_what_has_its_question_word_in_front_is_no_echo() -> None:
    made = [draft for draft in drafts(PUPIL)[0] if draft.stem.startswith("Who")]
    assert made
    assert not any(map(is_plain_echo, made))
