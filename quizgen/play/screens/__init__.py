"""The screens of the terminal quiz, one module each."""
