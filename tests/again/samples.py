"""Questions on a small text about a lighthouse, as they are made now and as they were made before."""

from __future__ import annotations

import hashlib
from typing import Any

from quizgen.quiz import Kind, Question, Quiz, Source

THEN = 1_700_000_000
NOW = 1_750_000_000


def question(
    sentence: str = "The lamp needed *1,200* litres of oil a year.",
    stem: str = "How many litres of oil did the lamp need a year?",
    **changes: Any,
) -> Question:
    """A question on the answer between stars."""
    before, answer, after = sentence.split("*")
    plain = before + answer + after
    values: dict[str, Any] = {
        "id": hashlib.sha256(f"{plain}{len(before)}".encode()).hexdigest()[:8],
        "source": "light.txt",
        "stem": stem,
        "answer": answer,
        "kind": Kind.NUMBER,
        "start": len(before),
        "end": len(before) + len(answer),
        "sentence": plain,
        "answer_start": len(before),
        "answer_end": len(before) + len(answer),
        "sentence_number": 1,
        "template": "how-many",
    }
    return Question(**values | changes)


def quiz(*questions: Question, made: int = NOW, source: str = "light.txt", title: str = "The Light") -> Quiz:
    """A quiz of these questions."""
    return Quiz(title, (Source(source, "The Light"),), questions, made=made)
