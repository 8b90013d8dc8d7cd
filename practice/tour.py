"""The guided tour: six steps, each ticked off when it has happened on the phones.

Pure: from what the phones show and what was tapped to which steps are done. It shows nothing and asks nothing of the
records. The rule a reader must not break: a step that was done stays done, whatever the screens show later.
"""

from __future__ import annotations

from enum import StrEnum

from care import buttons
from practice.controls import DemoPeople
from practice.telegram.phones import Phone

HIGH_CRAVING = 8
"""From here on a craving is urgent (product, section 3.4)."""

_USED = "used=1"


class Step(StrEnum):
    """The steps, in order. The page has a title and a hint for each."""

    CHECK_IN = "check_in"
    ALERT = "alert"
    TRUTH = "truth"
    STAFF_PAGE = "staff_page"
    KIND_WORDS = "kind_words"
    ARRIVAL = "arrival"


class Tour:
    """What has been done so far. One for the page; `begin_again` after a reset."""

    def __init__(self) -> None:
        self.done: set[Step] = set()
        self._answers: set[str] = set()
        self._writes_own = False
        self._before_kind_words = 0

    def begin_again(self) -> None:
        """Nothing has been done yet."""
        self.done.clear()
        self._answers.clear()
        self._writes_own = False
        self._before_kind_words = 0

    def opened_staff_page(self) -> None:
        """The link to the staff page was followed."""
        self.done.add(Step.STAFF_PAGE)

    def tapped(self, phone: Phone, data: str, people: DemoPeople, patient: Phone) -> None:
        """A button with this data was tapped on `phone`; `patient` is the patient's phone."""
        tap = buttons.decode(data)
        if tap is None:
            return
        if phone.user_id == people.patient.telegram_id:
            self._patient_tapped(tap.verb, tap.argument)
        elif phone.user_id == people.counselor.telegram_id and tap.verb == "al_ack":
            self.done.add(Step.ALERT)
        elif phone.user_id == people.relative.telegram_id:
            self._writes_own = tap.verb == "fa_own"
            if tap.verb == "fa_pick":
                self._sent_kind_words(patient)

    def typed(self, phone: Phone, people: DemoPeople, patient: Phone) -> None:
        """A text was typed on `phone`."""
        if phone.user_id == people.relative.telegram_id and self._writes_own:
            self._sent_kind_words(patient)

    def looked(self, patient: Phone) -> None:
        """The patient's phone shows this now: kind words have arrived when they came after they were sent."""
        if Step.KIND_WORDS in self.done and _newest_with(patient, "fa_thank") > self._before_kind_words:
            self.done.add(Step.ARRIVAL)

    def _sent_kind_words(self, patient: Phone) -> None:
        if Step.KIND_WORDS not in self.done:
            self._before_kind_words = _newest_with(patient, "fa_thank")
        self._writes_own = False
        self.done.add(Step.KIND_WORDS)

    def _patient_tapped(self, verb: str, argument: str) -> None:
        if verb == "he_tell":
            self.done.add(Step.TRUTH)
        if verb != "ci_a":
            return
        question, _, value = argument.partition("=")
        if question == "craving" and value.isdecimal() and int(value) >= HIGH_CRAVING:
            self._answers.add("craving")
        if argument == _USED:
            self._answers.add("used")
        if self._answers >= {"craving", "used"}:
            self.done.add(Step.CHECK_IN)


def _newest_with(phone: Phone, verb: str) -> int:
    """The id of the newest message with a button of this verb; 0 when there is none."""
    found = 0
    for shown in phone.screen():
        taps = (buttons.decode(each.target) for row in shown.buttons for each in row)
        if any(tap is not None and tap.verb == verb for tap in taps):
            found = shown.message_id
    return found
