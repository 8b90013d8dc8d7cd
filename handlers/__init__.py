"""Telegram in: parse an update, call one action, acknowledge the tap.

Handlers hold no state and no rules. The rule a reader must not break: one update, one action, one transaction.
"""
