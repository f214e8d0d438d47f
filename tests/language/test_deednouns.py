from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind, Role

from .opened import of_kind, opened, parts

TOLD = [
    ("After the death of Anna Berger in 1911, the school was closed.", "Anna Berger / died / in 1911"),
    ("Clara Wood lived in Oslo until her death in 1911.", "her / died / in 1911"),
    ("The war lasted from the siege of Oslo to the capture of Halden in 1716.", "Halden / was captured / in 1716"),
    ("The fall of the Danish regime in 1801 was a surprise.", "the Danish regime / fell / in 1801"),
    ("After Norway's invasion of Denmark in May 1801, the king fled.", "Norway / invaded / Denmark in May 1801"),
    ("Before his election as mayor in 1922, he was a teacher.", "his / was elected / as mayor in 1922"),
    ("After her marriage to Hugo Brandt in 1931, Clara Wood left Oslo.", "her / married / Hugo Brandt in 1931"),
    ("Since the outbreak of the Great War in 1914, the mill has been closed.", "the Great War / broke out / in 1914"),
    ("Norway has praised Denmark's 1829 abolition of the tax.", "Denmark / abolished / the tax"),
    ("After the occupation of Halden by Hugo Brandt, the mill was closed.", "Halden / was occupied / by Hugo Brandt"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_noun_tells_what_happened(text: str, told: str) -> None:
    assert told in of_kind(text, ClauseKind.APPOSITIVE)


@pytest.mark.parametrize(
    "text",
    [
        "Clara Wood called for the abolition of the tax in 1911.",
        "After the failed invasion of Denmark in 1801, the king fled.",
        "By the end of the year in 1911, the mill was closed.",
        "Norway praised the planned 1829 abolition of the tax.",
        "After the death of Anna Berger, the school was closed.",
    ],
)
def test_what_may_not_have_happened_and_what_has_no_time_is_not_told(text: str) -> None:
    assert of_kind(text, ClauseKind.APPOSITIVE) == []


def test_who_did_it_and_to_whom_can_be_asked_for() -> None:
    text = "After Norway's invasion of Denmark in May 1801, the king fled."
    clause = next(clause for clause in opened(text) if clause.kind is ClauseKind.APPOSITIVE)
    assert parts(clause) == [(Role.SUBJECT, "Norway"), (Role.OBJECT, "Denmark"), (Role.ADVERBIAL, "in May 1801")]


def test_whose_death_it_was_is_not_told_between_two_persons() -> None:
    text = "Anna Lund chose Clara Wood to lead the bank until her death in 1911."
    assert of_kind(text, ClauseKind.APPOSITIVE) == []
