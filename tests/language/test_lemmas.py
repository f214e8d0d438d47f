from __future__ import annotations

import pytest

from quizgen.language.lemmas import lemma
from tests.docs import doc


@pytest.mark.parametrize(
    ("row", "base"),
    [
        ("countries NNS NOUN ROOT 0", "country"), ("men NNS NOUN ROOT 0", "man"), ("City NN NOUN ROOT 0", "city"),
        ("largest JJS ADJ ROOT 0", "large"), ("was VBD AUX ROOT 0", "be"), ("fought VBD VERB ROOT 0", "fight"),
        ("Dollars NNPS PROPN ROOT 0", "dollars"),
    ],
)  # fmt: skip
def test_word_leads_to_its_base(row: str, base: str) -> None:
    assert lemma(doc(row)[0]) == base
