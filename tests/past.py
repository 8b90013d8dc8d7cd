"""The weeks behind a patient of the made-up clinic, written down as they would have been: answers, sessions, skills."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from actions.turn import Turn
from care import schedule
from care.records import (
    Answer,
    Attendance,
    AttendanceState,
    Checkin,
    CheckinKind,
    CheckinState,
    Patient,
    Session,
    SkillRun,
    SkillState,
    Source,
)
from tests.clinic import ANA, Clinic


def answered(
    clinic: Clinic,
    days_ago: int,
    telegram_id: int = ANA,
    *,
    kind: CheckinKind = CheckinKind.DAILY,
    **values: int | None,
) -> Checkin:
    """A check-in at noon, so many local days ago; None is a skip."""
    patient = clinic.patient(telegram_id)
    on = schedule.local_day(clinic.now, patient.zone) - timedelta(days=days_ago)
    at = schedule.instant(on, time(12), patient.zone)

    def work(turn: Turn) -> Checkin:
        checkin = turn.tx.add(
            Checkin(
                id=turn.tx.new_id(),
                program_id=patient.program_id,
                patient_id=patient.id,
                questionnaire="daily-substance",
                version=1,
                language=patient.language,
                local_on=on,
                source=Source.SELF,
                state=CheckinState.DONE,
                due_at=at,
                closes_at=at,
                kind=kind,
            )
        )
        for question, value in values.items():
            turn.tx.add(
                Answer(
                    id=turn.tx.new_id(),
                    checkin_id=checkin.id,
                    patient_id=patient.id,
                    question=question,
                    value=value,
                    skipped=value is None,
                    answered_at=at,
                )
            )
        return checkin

    return clinic.turn(work)


def attended(clinic: Clinic, days_ago: int, state: AttendanceState = AttendanceState.CAME) -> Session:
    """A session of three hours, so many days ago, in which staff marked Ana."""
    patient, staff, at = clinic.patient(), clinic.staff(), clinic.now - timedelta(days=days_ago)
    track = clinic.track()

    def work(turn: Turn) -> Session:
        on = schedule.local_day(at, patient.zone)
        session = turn.tx.first(Session, track_id=track.id, local_on=on) or turn.tx.add(
            Session(
                id=turn.tx.new_id(),
                program_id=patient.program_id,
                track_id=track.id,
                local_on=on,
                starts_at=at,
                ends_at=at + timedelta(hours=3),
            )
        )
        turn.tx.add(
            Attendance(
                id=turn.tx.new_id(),
                session_id=session.id,
                patient_id=patient.id,
                state=state,
                marked_by=staff.id,
                marked_at=at,
            )
        )
        return session

    return clinic.turn(work)


def practised(clinic: Clinic, days_ago: int, skill: str, before: int | None, after: int | None) -> SkillRun:
    """A skill that Ana went through to the end, with its ratings."""
    patient, at = clinic.patient(), clinic.now - timedelta(days=days_ago)
    return clinic.turn(
        lambda turn: turn.tx.add(
            SkillRun(
                id=turn.tx.new_id(),
                patient_id=patient.id,
                skill=skill,
                version=1,
                source=Source.SELF,
                state=SkillState.DONE,
                before=before,
                after=after,
                started_at=at,
                finished_at=at + timedelta(minutes=5),
            )
        )
    )


def joined(clinic: Clinic, days_ago: int, telegram_id: int = ANA) -> Patient:
    """The patient was enrolled so many days ago."""
    patient, at = clinic.patient(telegram_id), clinic.now - timedelta(days=days_ago)
    return clinic.turn(lambda turn: turn.tx.change(patient, enrolled_at=at))


def at_local(clinic: Clinic, days_ahead: int, hour: int, minute: int = 0) -> datetime:
    """The instant at which the clocks of New York show this, so many days ahead."""
    zone = "America/New_York"
    on = schedule.local_day(clinic.now, zone) + timedelta(days=days_ahead)
    return schedule.instant(on, time(hour, minute), zone)
