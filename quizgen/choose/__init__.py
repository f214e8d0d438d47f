"""Which questions make the quiz: soundness, rank, wrong options, selection."""
