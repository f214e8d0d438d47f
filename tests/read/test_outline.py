"""Blocks become a passage with title, date, sections and prose."""

from __future__ import annotations

from datetime import date

import pytest

from quizgen.errors import SourceError
from quizgen.passage import Passage, Section
from quizgen.read.outline import make_passage
from quizgen.read.plain import plain_blocks
from tests.read.samples import LAST, OTHER, SENTENCE, prose, read_plain, sections
from tests.read.texts import COPIED_NEWS, ENCYCLOPEDIA, NOTES


def read(text: str, source: str = "a/north-wind.txt") -> Passage:
    return make_passage(source, text, plain_blocks(text))


def proses(text: str) -> list[str]:
    return [paragraph.prose for paragraph in read(text).paragraphs]


def test_of_copied_news_only_the_prose_is_left() -> None:
    passage = read(COPIED_NEWS)
    assert passage.title == "Ferry line to the northern islands opens again"
    assert passage.date == date(2026, 5, 12)
    assert [paragraph.prose.split(".")[0] for paragraph in passage.paragraphs] == [
        (
            "The ferry between Bergsund and the northern islands sailed again on Monday after a break of"
            " 14 months, and 310 passengers were on board"
        ),
        "“We had to build a new quay and 2 ramps,” said Marit Aune, who leads the line",
        (
            "The mayor of Bergsund, Jonas Lie Falk, said that the islands had lost 60 of their 900 people"
            " since the storm of March 2025"
        ),
        "The line will sail four times a day in summer, and twice a day from October",
    ]


def test_headings_between_paragraphs_are_sections() -> None:
    passage = read(ENCYCLOPEDIA)
    assert passage.title == "Lighthouse of Skarvholm"
    assert passage.sections == (Section("History", 1), Section("Keepers", 1))
    assert [passage.section_title(paragraph) for paragraph in passage.paragraphs[:3]] == [
        "",
        "History",
        "Keepers",
    ]


def test_nothing_is_prose_under_references() -> None:
    assert not any("Brandt, N." in prose for prose in proses(ENCYCLOPEDIA))


def test_a_chronology_stays() -> None:
    assert "1874 – Lamp lit by Anna Holm" in proses(ENCYCLOPEDIA)


def test_notes_without_full_stops_are_prose() -> None:
    assert len(proses(NOTES)) == 3


def test_lines_of_notes_are_prose_without_bullets_too() -> None:
    lines = [
        "The battle was fought at Lund in 1676",
        "More than 8,000 men died there",
        "Half the army was lost",
    ]
    assert proses("\n".join(lines))[-2:] == lines[-2:]


def test_one_line_is_prose_and_no_title() -> None:
    passage = read("The tower was built in 1874 by Nils Brandt")
    assert passage.title == "North wind"
    assert len(passage.paragraphs) == 1


def test_a_long_first_line_is_no_title() -> None:
    assert read("The tower was built in 1874 by Nils Brandt. It stands on an island.\n").title == "North wind"


def test_a_table_of_facts_gives_no_section() -> None:
    facts = "\n\n".join(f"Fact {number}: {number * 3}" for number in range(6))
    passage = read(f"The Tower\n\n{facts}\n\nThe tower was built in 1874 by Nils Brandt and his men.\n")
    assert passage.sections == ()
    assert len(passage.paragraphs) == 1


def test_a_list_after_a_colon_gives_no_section() -> None:
    passage = read(
        "The Tower\n\nHere you learn these two things:\n\nBuilding it\n\nPainting it\n\nThe tower was old.\n"
    )
    assert passage.sections == ()


def test_a_date_in_the_text_is_not_the_date_of_the_text() -> None:
    assert read("The Tower\n\nThe tower was opened on 9 October 1874 by the king.\n").date is None


@pytest.mark.parametrize("text", ["Menu\n\nShare this\n", "Home\nNews\nSport\n", "12 May 2026\n", "???"])
def test_without_prose_there_is_no_passage(text: str) -> None:
    with pytest.raises(SourceError, match="holds no prose"):
        read(text)


@pytest.mark.parametrize("headline", ["Town buys the old mill", "Why did the town buy it?", "THE OLD MILL"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_headline_is_the_title_and_no_prose(headline: str, between: str) -> None:
    passage = read_plain(between.join([headline, SENTENCE, OTHER]))
    assert (passage.title, prose(passage), passage.sections) == (headline, [SENTENCE, OTHER], ())


def test_headline_loses_the_mark_of_a_heading() -> None:
    assert read_plain(f"# Old Mill\n\n{SENTENCE}\n\n{OTHER}").title == "Old Mill"


def test_without_a_headline_the_source_gives_the_title() -> None:
    assert read_plain(SENTENCE, "north-sea_wind-2.txt").title == "North sea wind"
    assert read_plain(SENTENCE, "-").title == "Standard input"


def test_time_of_reading_name_and_dates_are_no_prose() -> None:
    head = "Town buys mill\n\nMira Holm\n\nPublished 12 May 2026, 08:30 | Updated 13 May 2026\n\n4 min read"
    passage = read_plain(f"{head}\n\nMARROWBY (AP) — {SENTENCE}\n\nAdvertisement\n\n{OTHER}\n")
    assert (passage.title, passage.date) == ("Town buys mill", date(2026, 5, 12))
    assert (prose(passage), passage.sections) == ([SENTENCE, OTHER], ())


def test_a_date_deep_in_the_text_is_not_its_date() -> None:
    assert read_plain("\n\n".join([SENTENCE, OTHER] * 5 + ["12 May 2026", LAST])).date is None


def test_questions_and_widgets_between_lines_are_no_prose() -> None:
    lines = [SENTENCE, "How many carpenters will come?", OTHER, "Daily Shorts", f"More Shorts{LAST}"]
    passage = read_plain("\n".join([*lines, "With inputs from agencies"]))
    assert prose(passage) == [SENTENCE, OTHER, LAST]
    assert sections(passage) == [(1, "How many carpenters will come?")]


def test_a_heading_that_repeats_the_title_is_no_section() -> None:
    passage = read_plain(f"The mill\n\n{SENTENCE}\n\nThe Mill\n\n{OTHER}\n")
    assert (prose(passage), passage.sections) == ([SENTENCE, OTHER], ())


def test_the_first_of_two_labels_is_the_heading() -> None:
    """The second may be a picture's caption."""
    passage = read_plain(f"The mill\n\n{SENTENCE}\n\nThe fire\n\nThe mill in 1911\n\n{OTHER}\n")
    assert sections(passage) == [(1, "The fire")]


def test_a_heading_stuck_to_the_first_paragraphs_end_opens_a_section() -> None:
    passage = read_plain(f"{SENTENCE} Later years\n\n{OTHER}\n")
    assert (prose(passage), sections(passage)) == ([SENTENCE, OTHER], [(1, "Later years")])


def test_an_item_of_a_list_is_no_heading() -> None:
    passage = read_plain(f"The mill\n\n{SENTENCE}\n\n- Three were hurt\n- It began at 5 a.m.\n\n{OTHER}\n")
    assert passage.sections == ()
