"""Stems on deeds and offices that fit many, or that hang on the passage: the doubt, the text, the stem."""

from __future__ import annotations

DEEDS = [
    ("post of where", "Anna Berger was appointed professor in 1911.", "Who was appointed professor in 1911?"),
    ("office of a land", "The senate leader, Hugo Brandt, left Oslo.", "Who was the senate leader?"),
    ("officers of what", "The Commissioners arrived in Norway in June 1911.",
     "When did the Commissioners arrive in Norway?"),
    ("office of a land", "Norway's foreign minister, Hugo Brandt, left Oslo.", "Who was Norway's foreign minister?"),
    ("went from where", "Anna Berger departed on May 4, 1911.", "When did Anna Berger depart?"),
    ("talk of what", "Hugo Brandt talked to Anna Berger in the summer.", "Who talked to Anna Berger in the summer?"),
    ("one that listened", "Hugo Brandt attended a speech in which Anna Berger promised peace.",
     "Who attended a speech in which Anna Berger promised peace?"),
    ("report on what", "Anna Berger renewed her contract in 1911.", "In what year did Anna Berger renew her contract?"),
    ("one of the laws", "Anna Berger signed the Harbour Act in 1911.", "Which law did Anna Berger sign in 1911?"),
    ("one year of several", "Anna Berger won the Halden Cup in 1907, 1909 and 1911.",
     "In what year did Anna Berger win the Halden Cup?"),
    ("one of two phrases", "Anna Berger sang with Hugo Brandt and with Clara Wood in 1911.",
     "With whom did Anna Berger sing in 1911?"),
]  # fmt: skip

TOLD = [
    ("post of where", "Anna Berger was appointed professor at Halden University in 1911.",
     "Who was appointed professor at Halden University in 1911?"),
    ("office of a land", "Norway's first foreign minister, Hugo Brandt, left Oslo.",
     "Who was Norway's first foreign minister?"),
    ("went from where", "Anna Berger departed for Oslo on May 4, 1911.", "When did Anna Berger depart for Oslo?"),
    ("report on what", "Anna Berger signed a contract with Halden Mills in 1911.",
     "In what year did Anna Berger sign a contract with Halden Mills?"),
    ("one of the laws", "Anna Berger signed the Harbour Act on May 4, 1911.",
     "Which law did Anna Berger sign on May 4, 1911?"),
]  # fmt: skip
