"""The process: settings, clock, intake, ticker, sender and the command line.

The only package that reads the environment and the clock, and the place where everything else is put together. The
rule a reader must not break: what arrives is confirmed to Telegram only after it was committed.
"""
