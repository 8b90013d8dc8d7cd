"""Where records are kept: tables, queries by noun, sealing and migrations.

The only package that knows SQLModel and SQL. It decides nothing about care. The rule a reader must not break: only
frozen records leave this package, never a row or a session.
"""
