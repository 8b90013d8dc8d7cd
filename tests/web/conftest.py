"""The staff page on the made-up clinic: browsers that sign in, and clocks under the test's hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any, TypeVar

import pyotp
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response

from actions import accounts, alerts, checkins, covering, enrolling, plans, signing_in
from actions.turn import Turn
from care.records import (
    Account,
    Alert,
    Checkin,
    Duty,
    FamilyLink,
    JoinStep,
    LinkState,
    Patient,
    PatientState,
    PlanLine,
    PlanSection,
    Session,
    Source,
    Staff,
    StaffLeave,
    StaffRole,
)
from care.rules import Rule
from tests.clinic import MONDAY_3PM, Clinic, build, open_store, texts
from tests.databases import Databases, Kind
from web import Desk, create_app

T = TypeVar("T")

PASSWORD = "river lamp otter sky"


@dataclass
class Foreign:
    """Objects of another program, one of each kind that an address can name."""

    patient: Patient
    alert: Alert
    account: Account
    link: FamilyLink
    staff: Staff
    session: Session
    line: PlanLine
    leave: StaffLeave
    duty: Duty
    checkin: Checkin


@dataclass
class Browser:
    """One person's browser. It sends what a real one sends with a form of ours."""

    client: TestClient
    page: Page
    headers: dict[str, str] = field(default_factory=lambda: {"sec-fetch-site": "same-origin"})

    def get(self, path: str, **headers: str) -> Response:
        """Open an address; redirects are not followed."""
        answer: Response = self.client.get(path, headers=headers)
        return answer

    def post(self, path: str, **fields: Any) -> Response:
        """Send a form with this browser's token."""
        answer: Response = self.client.post(path, data={"csrf": self.csrf, **fields}, headers=self.headers)
        return answer

    @property
    def csrf(self) -> str:
        """The token in this browser's pages; empty while nobody is signed in."""
        token = self.client.cookies.get("handrail") or ""
        seat = self.page.clinic.turn(lambda turn: signing_in.seat_of(turn, token, self.page.real))
        return seat.session.csrf if seat else ""


class Page:
    """The staff page and the clinic behind it. `real` is wall time, `clinic.now` clinic time."""

    def __init__(self, clinic: Clinic, **desk: Any) -> None:
        self.clinic = clinic
        self.real = MONDAY_3PM
        self.desk = Desk(
            store=clinic.store,
            content=texts(),
            new_turn=clinic.new_turn,
            real=lambda: self.real,
            **{"secure": False, **desk},
        )
        self.app: FastAPI = create_app(self.desk)

    def browser(self, **client: Any) -> Browser:
        """A browser in which nobody is signed in."""
        made = TestClient(self.app, follow_redirects=False, raise_server_exceptions=False, **client)
        return Browser(made, self)

    def as_(self, sign_in: str) -> Browser:
        """A browser in which this member of staff is signed in."""
        staff, browser = self.clinic.staff(sign_in), self.browser()
        opened = self.clinic.turn(lambda turn: signing_in.open_session(turn, staff.id, self.real))
        browser.client.cookies.set("handrail", opened.token)
        return browser

    def passes(self, **passed: float) -> None:
        """Let wall time pass (`minutes=10`)."""
        self.real += timedelta(**passed)

    def welcome(self, sign_in: str) -> tuple[str, str]:
        """A fresh set-up link's path, and the secret is on it: (path, link code)."""
        staff = self.clinic.staff(sign_in)
        code = self.clinic.turn(lambda turn: enrolling.page_link(turn, staff.id))
        return f"/welcome/{code}", code

    def set_up(self, sign_in: str, password: str = PASSWORD) -> tuple[Browser, str]:
        """Go through the set-up page; the browser that is signed in afterwards and the secret of the second factor."""
        path, _ = self.welcome(sign_in)
        browser = self.browser()
        sealed, secret = secret_of(browser.get(path).text)
        answer = browser.post(path, sealed=sealed, password=password, again=password, totp=digits(secret, self.real))
        assert answer.status_code == 303, answer.text
        return browser, secret

    def alert(self, rule: Rule = Rule.CRAVING_HIGH, patient_id: str = "", **facts: str) -> Alert:
        """Ana (or somebody else) needs a person."""
        patient_id = patient_id or self.clinic.patient().id
        return self.clinic.turn(lambda turn: alerts.raise_flag(turn, patient_id, rule, facts or {"value": "9"}))

    def claim(self, first_name: str = "Kim", shown_name: str = "kim_92") -> tuple[Patient, Account]:
        """A patient whose link was opened and who waits for staff."""
        program = self.clinic.program()

        def work(turn: Turn) -> tuple[Patient, Account]:
            invited = enrolling.add_patient(turn, program.id, first_name=first_name)
            account = accounts.claim(turn, invited.person_id, 4001, shown_name)
            patient = turn.tx.need(Patient, invited.person_id)
            return turn.tx.change(patient, state=PatientState.JOINING, join_step=JoinStep.CONFIRM), account

        return self.clinic.turn(work)

    def family_link(self, patient: Patient, name: str = "Rosa") -> FamilyLink:
        """A relative of a patient."""
        return self.clinic.turn(lambda turn: _family_link(turn, patient, name))

    def plan_line(self, words: str = "June, 555-0112", section: PlanSection = PlanSection.PEOPLE) -> PlanLine:
        """A line of Ana's safety plan, written with Dana."""
        ana, dana = self.clinic.patient(), self.clinic.staff()
        self.clinic.turn(lambda turn: plans.add_by_staff(turn, dana.id, ana.id, section, words))
        return self.clinic.find(PlanLine, patient_id=ana.id, section=section)[-1]

    def elsewhere(self) -> Foreign:
        """Another program with one of everything."""
        return self.clinic.turn(_another_program)


def _family_link(turn: Turn, patient: Patient, name: str) -> FamilyLink:
    return turn.tx.add(
        FamilyLink(
            id=turn.tx.new_id(),
            program_id=patient.program_id,
            patient_id=patient.id,
            name=name,
            state=LinkState.INVITED,
            created_at=turn.now,
        )
    )


def _another_program(turn: Turn) -> Foreign:
    program = enrolling.add_program(
        turn, name="Elsewhere", zone="America/Chicago", phone="555-0900", use_policy_en="x", use_policy_es="x"
    )
    staff = enrolling.add_staff(turn, program.id, role=StaffRole.ADMINISTRATOR, name="Eve Elsewhere", sign_in="eve")
    invited = enrolling.add_patient(turn, program.id, first_name="Zoe", phone="555-0901", counselor_id=staff.id)
    account = accounts.claim(turn, invited.person_id, 9001, "zoe_elsewhere")
    patient = turn.tx.change(
        turn.tx.need(Patient, invited.person_id), state=PatientState.JOINING, join_step=JoinStep.CONFIRM
    )
    alert = alerts.raise_flag(turn, patient.id, Rule.CRAVING_HIGH, {"value": "9"})
    track = enrolling.add_track(
        turn, program.id, name="Elsewhere evening", days="mon,wed,fri", starts_time=time(12), minutes=180
    )
    session = turn.tx.find(Session, track_id=track.id, order="starts_at")[0]
    plans.add(turn, patient.id, PlanSection.PEOPLE, "Zoe's sister, 555-0902", staff.id)
    (line,) = plans.lines_of(turn, patient.id)
    today = turn.now.date()
    covering.add_leave(turn, staff.id, staff.id, today, today, None)
    starts = datetime.combine(today, time(8)) + timedelta(days=1)
    covering.add_duties(turn, staff.id, staff.id, starts, starts + timedelta(hours=8))
    (leave,), (duty,) = turn.tx.find(StaffLeave), turn.tx.find(Duty)
    taken_down = turn.tx.add(checkins.new_row(turn, patient, turn.now.date(), turn.now, Source.STAFF))
    link = _family_link(turn, patient, "Ed")
    return Foreign(patient, alert, account, link, staff, session, line, leave, duty, taken_down)


def digits(secret: str, at: datetime) -> str:
    """What the authenticator app shows."""
    return pyotp.TOTP(secret).at(at)


def secret_of(html: str) -> tuple[str, str]:
    """The sealed field and the secret in words, from the set-up page."""
    sealed = re.search(r'name="sealed" value="([^"]+)"', html)
    secret = re.search(r'<p class="secret">([A-Z2-7 ]+)</p>', html)
    assert sealed is not None
    assert secret is not None
    return sealed[1], secret[1].replace(" ", "")


@pytest.fixture
def page(databases: Databases) -> Iterator[Page]:
    """The staff page on the made-up clinic. On SQLite; what it stores is tested on both with the actions."""
    url = databases.filled(Kind.SQLITE, build)
    store = open_store(url)
    yield Page(Clinic(store))
    store.close()
    databases.drop(url)


@pytest.fixture
def new_page(page: Page) -> Callable[..., Page]:
    """The same clinic behind a page that is set up otherwise."""
    return lambda **desk: Page(page.clinic, **desk)
