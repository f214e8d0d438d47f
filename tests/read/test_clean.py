"""Within a paragraph, what is no prose is left out and nothing else."""

from __future__ import annotations

import pytest

from quizgen.read.clean import is_agency, without_labels, without_notes
from quizgen.read.plain import plain_blocks


def noted(text: str) -> str:
    paragraph = without_notes(text, plain_blocks(text)[0].paragraph)
    return paragraph.prose if paragraph else ""


def labelled(text: str) -> tuple[str, str]:
    shorter, heading = without_labels(text, plain_blocks(text)[0].paragraph)
    return shorter.prose if shorter else "", heading.prose if heading else ""


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("It is old.[1] It is high. [2] [3]", "It is old. It is high."),
        ("It grew [1 - 3] and fell [4, 7–9].", "It grew and fell."),
        ("It grew (see [13 – 14]). It fell.", "It grew. It fell."),
        ("It is big[citation needed] and wide [clarification needed].", "It is big and wide."),
        ("Some[who?] say so.[note 2][a]", "Some say so."),
        ("They sent “two brigades [of] 500 men”.", "They sent “two brigades of 500 men”."),
        ("“[Ten] years ago it began,” she said.", "“Ten years ago it began,” she said."),
        ("It was “danger [sic] close” then.", "It was “danger close” then."),
        ("He called it ideological ((it)) and left.", "He called it ideological and left."),
        ("The sta\u00adtion opened\u200b.", "The station opened."),
        (
            "The study was by Ann Larsen. 1 In it she asked 40 people.",
            "The study was by Ann Larsen. In it she asked 40 people.",
        ),
    ],
)
def test_note_markers_and_brackets_go(text: str, prose: str) -> None:
    assert noted(text) == prose


@pytest.mark.parametrize(
    "text",
    [
        "The name (German: [bɛʁˈnʊli]) is rare.",
        "They won. 12 Americans were hurt.",
        "He wore shirt No. 12 for 3 years.",
        "It costs 5 (or 6) crowns.",
    ],
)
def test_brackets_and_numbers_that_belong_to_the_text_stay(text: str) -> None:
    assert noted(text) == text


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("LONDON (AP) — The minister left.", "The minister left."),
        ("NEW DELHI, May 12 (Reuters) - Rain fell on 3 towns.", "Rain fell on 3 towns."),
        ("(AFP) – The minister left.", "The minister left."),
        ("OSLO — The minister left.", "The minister left."),
        ("Bergen, Norway — The minister left.", "The minister left."),
        ("Abstract. The method needs 3 steps.", "The method needs 3 steps."),
        ("2. The second law came in 1902.", "The second law came in 1902."),
        ("More StoriesThe minister said that he would go.", "The minister said that he would go."),
        ("Top NewsLee’s office said that he would go.", "Lee’s office said that he would go."),
        ("AdvertisementThe minister said that he would go.", "The minister said that he would go."),
        ("The minister left. Photo: Ann Berg", "The minister left."),
        ("The minister left. Read more: Who is the minister?", "The minister left."),
        ("The minister left. (With inputs from agencies)", "The minister left."),
        ("The minister left. With inputs from agencies.", "The minister left."),
    ],
)
def test_what_is_stuck_to_a_sentence_goes(text: str, prose: str) -> None:
    assert labelled(text)[0] == prose


@pytest.mark.parametrize(
    "text",
    [
        "Ronald McDonald was born in 1950 and died in 1990.",
        "The iPhone was shown in 2007 by its maker.",
        "Old Mister DuPont built 3 mills in the valley.",
        "YouTube was founded by 3 men in 2005.",
        "Network Site LinkedIn was bought for 26 billion dollars.",
        "Singer Leonardo DiCaprio was there for 3 days.",
        "1992 – Born in Oslo as the third of 4 sons.",
        "GDP – The total value of all goods.",
        "Jane Hall (Labour) - 12,000 votes were hers.",
        "He was taught by Prof. Ito and in St. Louis",
        "The list held two names: Ann Lee and Bo Berg.",
        "He brought help with inputs from farmers.",
    ],
)
def test_sentences_that_only_look_alike_stay_whole(text: str) -> None:
    assert labelled(text) == (text, "")


def test_a_heading_stuck_to_the_end_is_the_next_paragraphs() -> None:
    assert labelled("They married in the year 2014. Later life") == (
        "They married in the year 2014.",
        "Later life",
    )


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("She “love[s] mills” and “love[d] them”.", "She “loves mills” and “loved them”."),
        ("He is “turn[ing] back”.", "He is “turning back”."),
        ("“[T]he mill was old,” he said.", "“The mill was old,” he said."),
        ("He said: “It was tall [...] and old.”", "He said: “It was tall and old.”"),
        ("The mill[^1] was old[vague] then.", "The mill was old then."),
    ],
)
def test_what_an_editor_adds_to_a_word_stays_with_it(text: str, left: str) -> None:
    assert noted(text) == left


@pytest.mark.parametrize(
    "label",
    [
        "LONDON, 12 May 2026 — ",
        "BERLIN - ",
        "Oslo, Norway (AFP) — ",
        "SUMMARY: ",
        "(2) ",
        "Impact Shorts",
        "Read Also",
        "Related",
    ],
)
def test_more_of_what_may_stand_before_a_sentence(label: str) -> None:
    sentence = "The minister said on Monday that the mill would be saved."
    assert labelled(label + sentence) == (sentence, "")


@pytest.mark.parametrize(
    "text",
    [
        "London (then a small town) — or so they say — burnt down in 1666.",
        "NATO - an alliance of 32 states - was founded in the year 1949.",
        "LinkedIn was bought by a larger company for about $26 billion.",
        "McDonald said on Monday that the mill would be saved by the town.",
        "Mary MacArthur was the owner of the mill for almost forty years.",
        "Summary executions were common in those years, the historian said.",
        "3.5 million people came to see the mill in its first five years.",
        "The Times (of London) wrote about the mill on the next morning.",
        "The mill was saved (with help from the town).",
        "They were asked to read more: two books a month at the least.",
        "The mill burnt down in 1911. He never spoke about it again to anyone who asked him for it",
    ],
)
def test_more_sentences_that_only_look_alike(text: str) -> None:
    assert labelled(text) == (text, "")


@pytest.mark.parametrize("name", ["AP", "Reuters", "CNN Newsource", "AFP/Relaxnews", "Associated Press"])
def test_agencies_are_known_by_name_or_capitals(name: str) -> None:
    assert is_agency(name)


@pytest.mark.parametrize("name", ["London", "Then a town", "Monday"])
def test_other_words_in_brackets_are_no_agency(name: str) -> None:
    assert not is_agency(name)
