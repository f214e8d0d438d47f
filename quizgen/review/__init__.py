"""Where a person puts a quiz right. Nothing here imports Textual until `quizgen.review.run.review` is called."""
