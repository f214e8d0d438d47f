from __future__ import annotations

import pytest

from quizgen.language.namelists import NameType
from quizgen.language.names import names_of
from quizgen.language.titles import title_spans
from tests.docs import doc


def titles(words: str) -> list[str]:
    """The titles in words of the form "the/DT/DET film/NN/NOUN"; a word alone is a proper noun."""
    rows = []
    for word in words.split():
        text, tag, pos = word.split("/") if "/" in word else (word, "NNP", "PROPN")
        rows.append(f"{text} {tag} {pos} dep 0")
    return [span.text for span in title_spans(doc("\n".join(rows)))]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("the/DT/DET film/NN/NOUN Harbour of/IN/ADP the/DT/DET North with/IN/ADP Anna", "Harbour of the North"),
        ("the/DT/DET play/NN/NOUN The/DT/DET Blue Tower ended/VBD/VERB", "Blue Tower"),
        ("a/DT/DET play/NN/NOUN titled/VBN/VERB Harbour –/:/PUNCT The/DT/DET Return", "Harbour – The Return"),
        ("his/PRP$/PRON hymn/NN/NOUN \"/``/PUNCT Wir gehen/VB/VERB heim/NN/NOUN \"/''/PUNCT", "Wir gehen heim"),
        ("Anna 's/POS/PART A/DT/DET Winter in/IN/ADP the/DT/DET North and/CC/CCONJ", "Winter in the North"),
        ("it/PRP/PRON was/VBD/AUX called/VBN/VERB Little Norway in/IN/ADP May", "Little Norway"),
    ],
)
def test_title_is_whole(words: str, title: str) -> None:
    assert titles(words) == [title]


@pytest.mark.parametrize(
    "words",
    [
        "the/DT/DET film/NN/NOUN was/VBD/AUX Swedish/JJ/ADJ",
        "the/DT/DET city/NN/NOUN Halden grew/VBD/VERB",
        "Anna 's/POS/PART Winter in/IN/ADP the/DT/DET North",
        "the/DT/DET film/NN/NOUN Calling/VBG/VERB the/DT/DET Shots",
    ],
)
def test_no_title(words: str) -> None:
    assert titles(words) == []


def test_announced_title_replaces_the_half_that_the_model_sees() -> None:
    (name,) = names_of([
        doc("""
            the DT DET det 2
            thriller NN NOUN compound 2
            Flight NNP PROPN nsubj 6 PRODUCT
            of IN ADP prep 2
            the DT DET det 5
            Gull NNP PROPN pobj 3 GPE
            ended VBD VERB ROOT 6
        """)
    ])[0]  # fmt: skip
    assert (name.text, name.type, name.noun) == ("Flight of the Gull", NameType.WORK, "thriller")


def test_what_a_noun_says_once_holds_in_the_whole_passage() -> None:
    told = "the DT DET det 2\nfilm NN NOUN compound 2\nHarbour NNP PROPN nsubj 3 GPE\nended VBD VERB ROOT 3"
    bare = "Harbour NNP PROPN nsubj 1 GPE\nended VBD VERB ROOT 1"
    assert [found[0].noun for found in names_of([doc(told), doc(bare), doc(bare)])] == ["film"] * 3
