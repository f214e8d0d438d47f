"""Stems that tell too little for who has only the question: the doubt that stops each, the text, the stem."""

from __future__ import annotations

THIN = [
    ("bare object", "Anna Berger captured Oslo.", "Which city did Anna Berger capture?"),
    ("thin deed", "Hugo Brandt won a medal.", "Who won a medal?"),
    ("passing moment", "Hugo Brandt was booked for a bad foul in the second half.",
     "Who was booked for a bad foul in the second half?"),
    ("only a place", "Hugo Brandt moved to Oslo.", "Who moved to Oslo?"),
    ("loose definite", "The northern lighthouse was opened in 1911.",
     "In what year was the northern lighthouse opened?"),
    ("any of them", "Soldiers built a bridge in Bergen in 1911.",
     "In what year did soldiers build a bridge in Bergen?"),
    ("other than said", "Anna Berger met other painters in Paris.",
     "In which city did Anna Berger meet other painters?"),
    ("of method", "Anna Berger questioned 40 participants in Oslo.",
     "How many participants did Anna Berger question in Oslo?"),
    ("there are somewhere", "There were 40 households.", "How many households were there?"),
    ("day of no year", "Anna Berger met Hugo Brandt in Halden on October 2.",
     "Who met Hugo Brandt in Halden on October 2?"),
    ("unreal", "The bridge of Halden would have cost 5 million dollars.",
     "How much would the bridge of Halden have cost?"),
    ("another fits", "Anna Berger taught at Oslo University. In 1911 she taught at Bergen University.",
     "At which university did Anna Berger teach?"),
    ("lost owner", "Anna Berger rebuilt their harbour in 1931.", "Who rebuilt their harbour in 1931?"),
    ("empty deed", "Anna Berger played a role in 1911.", "In what year did Anna Berger play a role?"),
    ("only a date", "Clara Wood was elected in May 2002.", "Who was elected in May 2002?"),
    ("was doing", "Clara Wood was studying old songs.", "Who was studying old songs?"),
    ("lost name", "Anna Berger served as the host of the Oslo series, Halden Nights, in 1911.",
     "Who served as the host of the Oslo series in 1911?"),
    ("something owned", "The Oslo Times' weekly magazine, Halden Nights, began in 1911.",
     "Which magazine was the Oslo Times' weekly magazine?"),
]  # fmt: skip
