"""Stems that leave open which one, when or on what occasion: the doubt that stops each, the text, the stem."""

from __future__ import annotations

LEFT_OPEN = [
    ("explained above", "Anna Berger raised $4,000 in Oslo for the tour.",
     "How much did Anna Berger raise in Oslo for the tour?"),
    ("which of them", "Clara Wood will play in the warm-up match.", "Who will play in the warm-up match?"),
    ("at that time", "Anna Berger ruled Oslo before the end of the year.",
     "Which city did Anna Berger rule before the end of the year?"),
    ("one more", "Clara Wood developed a third theme in Oslo.", "In which city did Clara Wood develop a third theme?"),
    ("given by its people", "Norwegian is the official language of Norway.",
     "Of which country is Norwegian the official language?"),
    ("given by its people", "Norwegian is the official language of Norway.",
     "Norwegian is the official language of which country?"),
    ("mere continent", "Halden is the largest producer of herring in Europe.",
     "In which continent is Halden the largest producer of herring?"),
    ("lost occasion", "In 1911 Anna Berger lost the race. Hugo Brandt won five medals in ten races.",
     "How many medals did Hugo Brandt win in ten races?"),
    ("whose own", "Its harbour was modernised in 1911.", "In what year was its harbour modernised?"),
    ("office of where", "Clara Wood is the Foreign Minister.", "Who is the Foreign Minister?"),
    ("who does now", "Clara Wood says more strikes are planned.", "Who says more strikes are planned?"),
    ("figure of nowhere", "Production rose by 30 percent in 1911.",
     "By what percentage did production rise in 1911?"),
    ("named nowhere", "Four victims were taken to Halden Hospital.", "To which hospital were four victims taken?"),
]  # fmt: skip
