"""Again: a quiz made from a text that was asked from before, its questions known by who they were."""
