"""Stems that tell half of a statement, and stems that tell the whole: the doubt, the text, the stem."""

from __future__ import annotations

HALVED = [
    (
        "one of some",
        "Hugo Brandt won the cup in 1911 and joined Clara Wood as one of six pupils to win the Halden cup.",
        "Who joined Clara Wood as one of six pupils?",
    ),
    ("member of what", "Norway became a full member on 2 April 1911.", "When did Norway become a full member?"),
    ("elected to what", "Anna Berger was appointed on May 3, 1911.", "When was Anna Berger appointed?"),
    (
        "second to do what",
        "Clara Wood became only the second pupil of Oslo in 1911 to win the race of the Halden mills in her last year.",
        "Who became only the second pupil of Oslo in 1911?",
    ),
    (
        "one as several",
        "Clara Wood, along with Hugo Brandt, were the only two pupils of the school.",
        "Who was the only two pupils of the school?",
    ),
    (
        "from a person",
        "In 1911, Clara Wood met Hugo Brandt from Bergen in Oslo.",
        "Who did Clara Wood meet from Bergen in Oslo in 1911?",
    ),
    (
        "years at both ends",
        "Norway reduced the number of boats from 900 in 1911 to 300 in 1931.",
        "Norway reduced the number of boats from what number in 1911 to 300 in 1931?",
    ),
    (
        "cut at a short form",
        "Anna Berger (1911–1988) was editor of Harbour Songs, Vols.",
        "Who was editor of Harbour Songs?",
    ),
    (
        "ordinal alone",
        "A second, by Clara Wood, rose to number nine in 1911.",
        "In what year did a second rise to number nine by Clara Wood?",
    ),
    (
        "not until",
        "Clara Wood did not begin a long study of the songs until 1911.",
        "Who did not begin a long study of the songs until 1911?",
    ),
    ("over how many", "The number of boats is over 300 ships.", "Over how many ships is the number of boats?"),
    (
        "will be when",
        "When all ports are built, Norway will have an estimated 300 kilometres of road.",
        "How many kilometres of road will Norway have?",
    ),
    (
        "from the first",
        "Clara Wood's songs swayed many, from Hugo Brandt to the young.",
        "From whom did Clara Wood's songs sway many to the young?",
    ),
    ("with whom gone", "Clara Wood partnered with him in 1911.", "In what year did Clara Wood partner?"),
    ("of a doing", "Dating Clara Wood is like a storm.", "Who is like a storm?"),
    (
        "published person",
        "The Poems by Clara Wood, published in 1911, are long.",
        "In what year was Clara Wood published?",
    ),
    (
        "first time in",
        "For the first time in nine years, Clara Wood sang in Oslo.",
        "In how many years did Clara Wood sing in Oslo for the first time?",
    ),
    (
        "done to the doer",
        "About 900 sailors deserted during the Halden War.",
        "How many sailors are deserted during the Halden War?",
    ),
]

WHOLE = [
    ("President Clara Wood was elected by the council in 1911.", "Who was elected President by the council in 1911?"),
    (
        "In 1911, Clara Wood met Hugo Brandt from Bergen in Oslo.",
        "In what year did Clara Wood meet Hugo Brandt from Bergen in Oslo?",
    ),
    ("Hugo Brandt was offered a post in Oslo, where he stayed in May 1911.", "Who was offered a post in Oslo?"),
]
