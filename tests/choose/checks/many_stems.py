"""Stems that fit more than one by what they tell, and stems that fit only one: the doubt, the text, the stem."""

from __future__ import annotations

MANY = [
    ("which season", "Clara Wood skipped most of the spring season.", "Who skipped most of the spring season?"),
    ("which time", "Anna Berger's comeback ended at the Halden Open.",
     "At which tournament did Anna Berger's comeback end?"),
    ("so many that year", "Anna Berger won six cups in 1911.", "In what year did Anna Berger win six cups?"),
    ("in which games", "Anna Berger had six catches.", "How many catches did Anna Berger have?"),
    ("known by a number", "The Halden Union comprises 400 members.", "Which union comprises 400 members?"),
    ("as others do", "Norway, like Sweden, disappointed the hopes of Denmark in 1911.",
     "Which country disappointed the hopes of Denmark in 1911?"),
    ("for example one", "For example, Norwegian is written in the Halden script.",
     "Which language is written in the Halden script?"),
    ("one former", "Clara Wood's former professor, Hugo Brandt, sang in Oslo.",
     "Who was Clara Wood's former professor?"),
    ("one such", "Clara Wood made a film about Hugo Brandt, the old landscape painter.",
     "Who was the old landscape painter?"),
    ("in which tongue", "Halden (German: Langsee; French: Lac) is known in Danish as Langsoe.",
     "In which language is Halden known?"),
    ("one of its papers", "The Halden Survey was published in the Bergen Journal.",
     "Which survey was published in the Bergen Journal?"),
    ("bare with whom", "Anna Berger developed a friendship with Clara Wood.",
     "With whom did Anna Berger develop a friendship?"),
    ("placed in which year", "Anna Berger was runner-up in Norway at the Halden Open.",
     "At which tournament was Anna Berger runner-up in Norway?"),
    ("birth in passing", "Anna Berger has a son, Hugo Berger (b. May 1911).", "When was Hugo Berger born?"),
    ("birth in passing", "They have two children: son Hugo Gil (born 1911) and daughter Anna Elle (born 1913).",
     "In what year was Hugo Gil born?"),
    ("only a place", "Clara Wood visited Norway in 1911.", "Who visited Norway in 1911?"),
    ("another fits", "Clara Wood travelled to Norway in 1911. Clara Wood returned to Norway in 1920.",
     "In what year did Clara Wood travel to Norway?"),
]  # fmt: skip

ONE = [
    ("Clara Wood skipped most of the 1911 season.", "Who skipped most of the 1911 season?"),
    ("Anna Berger won six cups in 1911.", "How many cups did Anna Berger win in 1911?"),
    ("The Halden Union comprises 400 members from Norway.", "Which union comprises 400 members from Norway?"),
    ("Clara Wood left Norway in 1911 to teach music in Bergen.",
     "Who left Norway in 1911 to teach music in Bergen?"),
    ("Clara Wood travelled to Norway in 1911. Clara Wood returned to Bergen in 1920.",
     "In what year did Clara Wood travel to Norway?"),
]  # fmt: skip
