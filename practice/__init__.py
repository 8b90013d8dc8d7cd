"""Practice mode: simulated Telegram servers, phones and a clock on one page, and a made-up clinic to try it with.

Nothing in here runs when a real bot token is set. The rule a reader must not break: practice talks to the same
intake, actions and sender as the real thing; it has no path of its own into the records.
"""
