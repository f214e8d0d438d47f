from __future__ import annotations

import pytest

from quizgen.choose.checks.reports import is_report

NEWS = [
    "The mayor of Halden resigned yesterday. She will be replaced by her deputy.",
    "Three ferries have been damaged in a storm off Bergen. The harbour master says no one was hurt.",
    "Norway has announced new talks. Its envoy left Oslo on Monday.",
]
NO_NEWS = [
    "The harbour of Halden was opened in 1911 and is still in use today. It has been widened twice.",
    "Whales breathe air. They have been hunted for their oil.",
    "The town council meets on Monday 4 May.",
    'The mayor wrote: "I resigned yesterday and have left the town." She was remembered for it.',
    "The fire began on Sunday and lasted for a week. It was the fire of 1911, after those of 1871 and 1891.",
]


@pytest.mark.parametrize("text", NEWS)
def test_news_of_a_day_that_is_not_told_is_a_report(text: str) -> None:
    assert is_report(text)


@pytest.mark.parametrize("text", NO_NEWS)
def test_what_is_told_with_its_years_or_of_no_day_is_none(text: str) -> None:
    assert not is_report(text)


def test_one_sign_in_a_long_text_is_none() -> None:
    assert not is_report("The mayor resigned yesterday. " + "She was loved by all in the town. " * 100)
