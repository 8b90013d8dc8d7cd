"""What may be done: synchronous verbs, `(tx, content, now, ...) -> result`, the only code that changes state.

An action asks `care` what to decide and stores what happened together with what must be said next, in one
transaction. The rule a reader must not break: nothing in here reads a clock, draws a number or awaits.
"""
