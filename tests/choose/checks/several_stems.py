"""Stems that more than one may answer, or that turn a text round: the doubt, the text, the stem."""

from __future__ import annotations

SEVERAL = [
    ("one of its wars", "Hugo Brandt signed the treaty that ended the Dano-Norwegian War (1801–1803).",
     "Who signed the treaty that ended the Dano-Norwegian War?"),
    ("years of a war", "The Dano-Norwegian War (1801–1803) ended.",
     "In which years was the Dano-Norwegian War fought?"),
    ("stem of the answer", "Anna Halden founded the Haldenid Empire in 1911.",
     "Which empire did Anna Halden found in 1911?"),
    ("one of the children", "Clara Wood, Anna Berger's son, was chosen. Her second son went.",
     "Who was Anna Berger's son?"),
    ("one that serves", "Halden is served by State Route 99.", "Which highway serves Halden?"),
    ("one of those", "Clara Wood was an important influence on Anna Berger.",
     "Who was an important influence on Anna Berger?"),
    ("which ruler", "Hugo Brandt, king of Norway, left Oslo.", "Who was king of Norway?"),
    ("headed when", "Hugo Brandt headed the Halden Institute.", "Who headed the Halden Institute?"),
    ("led some", "Norwegian reinforcements led by Hugo Brandt arrived in May.",
     "Who led Norwegian reinforcements?"),
    ("spoken by whom", "Norwegian is the official language of Norway.",
     "Norwegian is the official language of which country?"),
    ("only a source", "Clara Wood stated Anna Berger left Oslo in 1911.", "Who stated Anna Berger left Oslo in 1911?"),
    ("captain of the day", "The picture was chosen by Norwegian painter Anna Berger.",
     "What nationality was Anna Berger?"),
    ("for example now", "For example, the Halden School teaches music.",
     "Which school teaches music?"),
]  # fmt: skip

TITLED = [
    ("anybodys course", "Anna Berger attended the Halden School in 1911.", "Who attended the Halden School in 1911?"),
    ("anybodys course", "Anna Berger was elected to the House of Lords.", "Who was elected to the House of Lords?"),
    ("merely with", "Anna Berger has been in a relationship with Clara Wood since 2005.",
     "Who has been in a relationship with Clara Wood since 2005?"),
    ("titled but unnamed", "Anna Berger absorbed the idea of the artist as a condition of art.",
     "Who absorbed the idea of the artist as a condition of art?"),
    ("titled owner", "In 1911, Norway's ports were opened to foreign ships.",
     "Which country's ports were opened to foreign ships in 1911?"),
]  # fmt: skip
