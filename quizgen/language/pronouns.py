"""Which words are pronouns, and which of them stand for a person, a thing or several."""

PERSONAL = frozenset({"he", "him", "his", "she", "her", "hers"})
"""What stands for one person."""
NEUTRAL = frozenset({"it", "its"})
"""What stands for one thing."""
PLURAL = frozenset({"they", "them", "their", "theirs"})
"""What stands for several."""
PRONOUNS = PERSONAL | NEUTRAL | PLURAL | frozenset(
    {"i", "we", "us", "our", "my", "me", "you", "your", "himself", "herself", "itself", "themselves", "this", "that",
     "these", "those", "here", "there", "one", "ones", "mine", "ours", "yours", "hers", "theirs"}
)  # fmt: skip
"""All of them, those that point included."""
