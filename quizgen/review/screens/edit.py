"""Where the words of a question are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from quizgen.review.widgets.field import Field
from quizgen.review.widgets.notice import Notice
from quizgen.review.wording import Wording
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import marked_sentence, plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.quiz import Question

_FIELDS = (
    ("stem", "Question", False),
    ("answer", "Answer", False),
    ("accept", "Also right, one on a line", True),
    ("distractors", "Wrong options, one on a line, best first", True),
)


class EditScreen(Screen[Wording | None]):
    """Question, answer, other right answers and wrong options; gives the new words, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,f2", "save", priority=True),
        Binding("escape", "leave", priority=True),
    ]

    def __init__(self, question: Question) -> None:
        """Take the question whose words are changed."""
        super().__init__()
        self._question = question
        self._warned = False

    def compose(self) -> ComposeResult:
        """The fields below each other, and what the question comes from."""
        words = Wording.of(self._question)
        texts = {
            "stem": (words.stem,),
            "answer": (words.answer,),
            "accept": words.accept,
            "distractors": words.distractors,
        }
        with VerticalScroll(classes="body form", can_focus=False):
            for name, label, listed in _FIELDS:
                yield Static(label, classes="label")
                yield Field(texts[name], listed=listed, id=name)
            yield Static(marked_sentence(self._question), classes="sentence")
        yield Notice()
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin in the question, at its end."""
        self.query_one(KeyLine).show(("Tab", "next field"), ("Ctrl+S", "save"), ("Esc", "back without saving"))
        stem = self.query_one("#stem", Field)
        self.set_focus(stem)
        stem.move_cursor(stem.document.end)

    @property
    def wording(self) -> Wording:
        """The words as they stand in the fields; where a list was left alone, it is the question's own."""
        stem, answer, accept, distractors = (self.query_one(f"#{name}", Field) for name, _, _ in _FIELDS)
        own = Wording.of(self._question)
        return Wording(
            "".join(stem.texts) if stem.touched else own.stem,
            "".join(answer.texts) if answer.touched else own.answer,
            accept.texts if accept.touched else own.accept,
            distractors.texts if distractors.touched else own.distractors,
        )

    def action_save(self) -> None:
        """Give the new words, if they make a question."""
        wording = self.wording
        if problem := wording.problem():
            self.query_one(Notice).say(plain(problem, "bold $text-error"))
        else:
            self.dismiss(wording)

    def action_leave(self) -> None:
        """Go back; what was written is thrown away only when this is asked for twice."""
        if self._warned or self.wording == Wording.of(self._question):
            self.dismiss(None)
            return
        self._warned = True
        text = "Esc again throws away what you wrote; Ctrl+S saves it."
        self.query_one(Notice).say(Content.styled(text, "bold $text-warning"))

    @on(Field.Changed)
    def _written(self) -> None:
        """Another change, another warning."""
        if self._warned:
            self._warned = False
            self.query_one(Notice).say(Content())
