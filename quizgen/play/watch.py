"""A watch that can be halted; it is told what time it is."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Watch:
    """Seconds that have run.

    Attributes:
        before: Seconds that ran until it was last halted.
        since: When it was last set going; None while it is halted.
    """

    before: float = 0.0
    since: float | None = None

    @property
    def going(self) -> bool:
        """Whether it runs."""
        return self.since is not None

    def seconds(self, now: float) -> float:
        """How many have run."""
        return self.before + (max(0.0, now - self.since) if self.since is not None else 0.0)

    def go(self, now: float) -> Watch:
        """The watch, going."""
        return self if self.going else replace(self, since=now)

    def halt(self, now: float) -> Watch:
        """The watch, halted."""
        return Watch(self.seconds(now))
