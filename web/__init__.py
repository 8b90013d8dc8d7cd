"""The staff page: routes, templates, sign-in, the live hint. The same actions as in Telegram.

`create_app(Desk(...))` makes the application; whoever serves it sets `app.state.closing` before the server stops, so that
the open event streams end first. The rule a reader must not break: every query carries the program of the one who asks.
"""

from web.app import create_app
from web.desk import Desk

__all__ = ["Desk", "create_app"]
