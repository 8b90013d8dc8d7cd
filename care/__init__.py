"""The rules of care: pure functions from facts to decisions.

Nothing in here reads a clock, a file, a network, a database or a random source. Times, entropy and facts come in as
arguments; decisions go out as frozen values.
"""
