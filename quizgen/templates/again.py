"""A subject that its own clause names again: "Oslo opened a hall for Oslo's choirs" is asked about with "its"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.language.clause import Clause


def named_again(clause: Clause) -> dict[int, str]:
    """By token index, "its" for the name of a subject that is no person where it owns something in the same clause."""
    head = clause.subject_head
    if head.tag_ != "NNP" or head.ent_type_ in {"PERSON", "NORP", ""} or clause.plural:
        return {}
    name = [token.text for token in clause.subject if token.dep_ != "det"]
    swaps: dict[int, str] = {}
    for ending in clause.rest:
        start = ending.i - len(name)
        if ending.tag_ != "POS" or start <= head.i or [t.text for t in ending.doc[start : ending.i]] != name:
            continue
        verb = next((node for node in ending.ancestors if node.pos_ in {"VERB", "AUX"}), None)
        if verb is not None and verb.i == clause.anchor.i:
            swaps |= dict.fromkeys(range(start, ending.i + 1), "") | {start: "its"}
    return swaps
