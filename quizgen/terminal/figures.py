"""Numbers put into words and bars. Knows no Textual, so that plain lines can use it too."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """The number with its noun: "1 question", "2 questions"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def percent(share: float) -> str:
    """A share from 0 to 1 as "64 %"."""
    return f"{round(100 * share)} %"


def bar(share: float, width: int) -> str:
    """A bar of that width, filled as far as the share from 0 to 1 says, to an eighth of a character."""
    eighths = round(min(max(share, 0.0), 1.0) * width * 8)
    full, rest = divmod(eighths, 8)
    return f"{'█' * full}{' ▏▎▍▌▋▊▉'[rest] if rest else ''}".ljust(width)
