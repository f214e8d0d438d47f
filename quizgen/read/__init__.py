"""A file, page or folder becomes a passage: one module a format, and what is not prose left out."""
