"""The other files that a class asks for: one module a format, listed in `registry`."""
