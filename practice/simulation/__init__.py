"""A made-up clinic that lives through some weeks in a few minutes, to count how often its phones ring.

`python -m practice.simulation` runs it; the figures and what they assume are in `docs/safety.md`. The rule a reader must
not break: nothing in here is a claim about patients; it says what the rules do with behaviour that is written down.
"""
