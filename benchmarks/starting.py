"""Start-up of `quizgen --help` against `import typer`, both in one run.

python benchmarks/starting.py [--rounds N]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time


def seconds(command: list[str]) -> float:
    """How long the command takes."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - begin


def main() -> None:
    """Run both in turn, and print the best of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    rounds = parser.parse_args().rounds
    bare = [sys.executable, "-c", "import typer"]
    ours = [sys.executable, "-m", "quizgen", "--help"]
    times = [(seconds(bare), seconds(ours)) for _ in range(rounds)]
    typer, quizgen = (min(column) for column in zip(*times, strict=True))
    print(f"import typer    {typer * 1000:.0f} ms")
    print(f"quizgen --help  {quizgen * 1000:.0f} ms")
    print(f"ratio           {quizgen / typer:.2f}")


if __name__ == "__main__":
    main()
