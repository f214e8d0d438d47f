from __future__ import annotations

import pytest

from tests.choose.drafts import drafts

READS = [
    (
        "In 1931 the Oslo Society launched the Halden Program to provide firm proof that a course meets the law.",
        "In what year did the Oslo Society launch the Halden Program?",
    ),
    (
        "Among countless other deeds, Anna Berger was the founder of the Halden Society.",
        "Who was the founder of the Halden Society?",
    ),
    (
        "Originally from Halden, Clara Wood wrote the book Harbour Songs in 1931.",
        "Who wrote the book Harbour Songs in 1931?",
    ),
    (
        "In 1931, the council established the Halden Museum with a wide range of tasks.",
        "In what year did the council establish the Halden Museum?",
    ),
    (
        "In 1861, Hugo Brandt signed the second and third Harbour Acts, the first having become law under Jonas Berg.",
        "Who signed the second and third Harbour Acts in 1861?",
    ),
    ("In 1861, Hugo Brandt signed the Harbour Act of 1861.", "Who signed the Harbour Act of 1861?"),
    ("In 1861, Hugo Brandt signed the Harbour Act of 1861.", "Which law did Hugo Brandt sign in 1861?"),
    (
        "Clara Wood shared the view of Hugo Brandt on the need of rest, and of sleep, to cure the sick.",
        "Who shared the view of Hugo Brandt on the need of rest?",
    ),
    (
        "Clara Wood travelled to Oslo where she met Halden president and rowing champion, Hugo Brandt.",
        "In which city did Clara Wood meet Halden president and rowing champion Hugo Brandt?",
    ),
    (
        "The Halden Boat is displayed at the National Boat Museum, Washington, D.C.",
        "At which museum is the Halden Boat displayed?",
    ),
    (
        "After the retirement of the aged Anna Berger in 1931, Hugo Brandt left Oslo.",
        "In what year did Anna Berger retire?",
    ),
    ("Clara Wood certainly did research on the birds of Norway.", "Who did research on the birds of Norway?"),
    (
        "Of the five northern lakes, Lake Halden is deepest in spring.",
        "Of the five northern lakes, which lake is deepest in spring?",
    ),
    (
        "In Norway, Hugo Brandt published a new map showing the hills as the border of Sweden in 1931.",
        "In Norway, who published a new map showing the hills as the border of Sweden in 1931?",
    ),
    (
        'In 1931, Clara Wood published another essay "On Rain" about the north.',
        'Who published the essay "On Rain" about the north in 1931?',
    ),
    (
        "Clara Wood praised the art of ships, notably in her 1950s series I, Boat.",
        "Who praised the art of ships, notably in her 1950s series I, Boat?",
    ),
    ("Almost all Danes live in the break-away region of Halden.", "In which region do almost all Danes live?"),
    (
        "Clara Wood was applauded at the Halden Opera in 1931.",
        "At which opera house was Clara Wood applauded in 1931?",
    ),
    (
        "During the days following, Clara Wood was given the keys to Oslo by Hugo Brandt.",
        "Who gave Clara Wood the keys to Oslo?",
    ),
]


@pytest.mark.parametrize(("text", "stem"), READS)
def test_what_only_trails_is_left_out(text: str, stem: str) -> None:
    made, _ = drafts(text)
    assert stem in [found.stem for found in made]


def test_two_pronouns_stand_for_their_owner_in_order() -> None:
    made, _ = drafts("Anna Berger was unable to find any books about Wood's songs when she began praising her in 1973.")
    assert not any("praising she" in found.stem for found in made)
