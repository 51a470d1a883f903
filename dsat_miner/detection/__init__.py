"""Rule packs and weights -> P(dsat) and P(sat) of every follow-up turn, in SQL."""
