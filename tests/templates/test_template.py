from __future__ import annotations

from quizgen.templates.files import built_in_templates
from quizgen.templates.template import SLOTS


def test_every_slot_is_explained_and_used() -> None:
    used = {slot for template in built_in_templates() for slot in template.slots}
    assert used == set(SLOTS)
