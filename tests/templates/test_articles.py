from __future__ import annotations

import pytest

from tests.choose.drafts import draft


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "In 1911 National Park Service administered the harbour of Oslo.",
            "In what year did the National Park Service administer the harbour of Oslo?",
        ),
        (
            "Anna Berger joined World Trade Organization in 1911.",
            "Who joined the World Trade Organization in 1911?",
        ),
        ("The plan failed, Greens leader Bob Brown has said.", "Who is the Greens leader?"),
    ],
)
def test_body_whose_name_begins_as_many_do_gets_the_article_that_it_lacks(text: str, stem: str) -> None:
    assert draft(text, stem)[0].stem == stem
