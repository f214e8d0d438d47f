"""Which facts a clause holds, and their kinds."""
