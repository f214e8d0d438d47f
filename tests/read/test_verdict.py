"""A block's shape tells prose from labels and furniture."""

from __future__ import annotations

import pytest

from quizgen.read.verdict import (
    Verdict,
    heading_level,
    is_back_matter,
    is_chronology,
    is_heading,
    is_title,
    judge,
)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Smith",
        "By Jane Smith and Bo van Berg in Oslo",
        "Jane Smith, Staff Writer",
        "N S Adams and R T Porter",
        "Share this",
        "Share this article:",
        "Read more: Storm breaks the quay at Bergsund.",
        "Also read | Storm breaks the quay",
        "ADVERTISEMENT",
        "More stories",
        "Top Stories",
        "Related Articles",
        "Click here to read the whole report.",
        "Follow us on all channels.",
        "Subscribe to our newsletter.",
        "We use cookies to make this site better. Accept all?",
        "With inputs from agencies.:",
        "(With inputs from AFP)",
        "Source: AFP",
        "Reporting by Jane Smith; editing by Bo Berg.",
        "Photo: Ann Berg",
        "Image credit: Public Domain",
        "The crowd at the quay on Monday. Photo: Ann Berg/NTB.",
        "The old plan of the town. (Credit: City Archive)",
        "Figure 2. Plan of the tower",
        "Figure 15.16 This picture of 1865 shows the bridge and its builders on the day that it was opened.",
        "© 2026 The Coast Daily",
        "Copyright 2026 The Coast Daily. All rights reserved.",
        "Ann Berg ann.berg@example.org University of Bergen, Norway",
        "https://example.org/a/b?c=d",
        "@coastdaily",
        "Twitter: @coastdaily",
        "Lund, A. B.; Berg, C. (1999). On towers. Tower Studies, 3, 12–19.",
        "On towers and their keepers. Tower Studies 12, 1999. doi:10.1000/182",
        "See Lund (2019).",
        "— Edda Kranz, keeper of the tower",
    ],
)
def test_furniture(line: str) -> None:
    assert judge(line) is Verdict.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "Early life",
        "How many workers will the country send?",
        "‘Issues of concern’",
        "Remember the bridge!",
        "Introduction.",
        "4.1. LIMITS AND FUTURE WORK.",
        "Batting average .265",
        "Born 23 January 1928 Paris, France",
        "education or income;",
        "2013 – present",
        "“It was a long day. It was good.” - Ann Berg",
    ],
)
def test_labels(line: str) -> None:
    assert judge(line) is Verdict.LABEL


@pytest.mark.parametrize(
    "line",
    [
        "In May 1750 he became a member.",
        "He died.",
        "By 1990 the town had 4,000 people.",
        "By Monday the river had risen.",
        "Figure 24.7, for example, shows a car on a road.",
        "Written by Homer, the poem has 24 books.",
        "First published in 1859, the book sold 1,250 copies on its first day.",
        "Copyright law was made in 1710.",
        "Jane Smith, the editor of the paper, left in 1990.",
        "Related species live in 3 countries.",
        "The baker sold 300 cookies a day.",
        "She wrote to ann@example.org. It took 3 days until they answered.",
        "1992 – Born in Oslo as third of 4 sons",
        "The mayor wrote on her page:",
        "“Where were they? I saw 12 of them,” he said.",
        "Why did they come? Nobody knows to this day.",
    ],
)
def test_prose(line: str) -> None:
    assert judge(line) is Verdict.PROSE


@pytest.mark.parametrize(
    ("label", "heading"),
    [
        ("Early life", True),
        ("24.2 Space and time", True),
        ("Links: mass, space, and time", True),
        ("2014", False),
        ("N S Adams and R T Porter", False),
        ("Department of Bridges, University of Bergen, 5007, Bergen", False),
        ("By the end of this part, you will be able to:", False),
        ("He left. She stayed", False),
    ],
)
def test_some_labels_are_headings(label: str, heading: bool) -> None:
    assert is_heading(label) is heading


def test_a_title_has_no_final_stop_and_is_short() -> None:
    assert is_title("Why did the bridge fall?")
    assert not is_title("The bridge fell.")
    assert not is_title("word " * 30)


@pytest.mark.parametrize("heading", ["References", "7. REFERENCES", "See also:", "External links"])
def test_back_matter(heading: str) -> None:
    assert is_back_matter(heading)


def test_a_headings_number_tells_its_level() -> None:
    assert [heading_level(heading) for heading in ("Limits", "4. Limits", "4.1. Limits", "4.1.2 Limits")] == [
        1,
        1,
        2,
        3,
    ]


@pytest.mark.parametrize(
    "line",
    [
        "BY JANE SMITH",
        "Jane Smith is a reporter for The Courier",
        "Impact Shorts",
        "Daily Shorts",
        "More from The Courier",
        "This website uses cookies.",
        "www.example.org/mill",
        "The mill in spring. (AP Photo/Ann Berg)",
        "Table 1",
        "Skip to content",
        "4 min read",
        "Reading time: 5 minutes",
    ],
)
def test_more_furniture(line: str) -> None:
    assert judge(line) is Verdict.FURNITURE


@pytest.mark.parametrize("line", ["Respondent race.", "4. Discussion of costs.", "4.1. Limits and future work."])
def test_a_label_may_end_in_a_full_stop(line: str) -> None:
    assert judge(line) is Verdict.LABEL


@pytest.mark.parametrize(
    "line",
    [
        "3. The mill burnt down in 1911.",
        "King Charles won.",
        "Nobody was hurt.",
        "The mill burned.",
        "3.5 million people came.",
        "12 people died in the fire.",
        "5 minutes later the roof fell in.",
        "J. Smith was killed in it.",
        "Nobody was hurt in the fire.",
        "Sources close to the mayor said that the mill would be sold.",
        "More people came than ever before.",
        "Subscribers paid for the new roof.",
        "The photo shows the mill in 1890.",
        "Jane Smith, a writer from the next village, bought it in 1921.",
        "The old mill on the river was built of oak in 1850 and burnt in 1911. Later years",
    ],
)
def test_a_short_sentence_is_no_label(line: str) -> None:
    assert judge(line) is Verdict.PROSE


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("1911 – The mill burns down", True),
        ("12 May 1911: The mill burns down", True),
        ("c. 1850 The mill is built", True),
        ("2013 – present", False),
        ("The mill burns down in 1911", False),
    ],
)
def test_an_entry_of_a_chronology_begins_with_its_date(line: str, entry: bool) -> None:
    assert is_chronology(line) is entry
