"""Texts that would break a screen or a file if they were trusted."""

from __future__ import annotations

from quizgen.quiz import Kind, Question, Quiz, Source

ACTION = "[@click=app.pwn]x[/]"
HOSTILE = {
    "closing tag": "[/]",
    "markup": f"[Oslo] {ACTION} [b] [/usr/bin] list[int] \\[b] $name {{x}} %s",
    "control": "\x1b[31mred\x1b[0m \x1b]0;owned\x07 \u202eevil\u202c",
    "scripts": "שלום עולם مرحبا 漢字かな交じり文🚢",
    "markdown": "`code` # not - [ ] a **list** > <!-- x --> &amp; | ~~ \\u{41}",
    "line ends": "one\ntwo\r\n## 3\r- [x] drop\u2028- answer: four\x0b",
    "many words": "word " * 400,
    "one long word": "x" * 2000,
}


def hostile_question(text: str) -> Question:
    """Every field that is shown holds the text."""
    return Question(
        f"id {text}",
        text,
        stem=f"Q {text}",
        answer=f"A {text}",
        kind=Kind.NAME,
        start=0,
        end=1,
        sentence=f"S {text} A {text} T",
        answer_start=len(f"S {text} "),
        answer_end=len(f"S {text} A {text}"),
        section=f"H {text}",
        accept=(f"C {text}",),
        distractors=(f"B {text}", text),
        template=f"M {text}",
    )


def hostile_quiz(text: str) -> Quiz:
    """A quiz whose every field holds the text."""
    return Quiz(f"Title {text}", (Source(text, text, text, 1),), (hostile_question(text),))
