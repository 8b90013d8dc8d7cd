"""What people read and clinicians change: questions, skills, crisis numbers, ladders, ideas, languages, as data files.

The only code in here loads and checks those files: `load() -> Content`, or `ContentError` with file, line and rule of
everything that is wrong. The rule a reader must not break: a text or a number that a clinician may want to change is
data, never a constant in code.
"""

from content.files import ContentError
from content.loading import Content, FixedText, Locale, load

__all__ = ["Content", "ContentError", "FixedText", "Locale", "load"]
