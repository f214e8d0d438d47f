"""All that knows English: model, clauses, names, references, verb forms."""
