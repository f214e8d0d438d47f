"""The terminal quiz. Nothing here imports Textual until `quizgen.play.run.play` is called."""
