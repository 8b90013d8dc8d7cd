"""The event stream and the question "am I still signed in?".

The rule a reader must not break: neither carries anything about anybody.
"""

from fastapi import APIRouter, Request
from fastapi.responses import Response
from sse_starlette import EventSourceResponse

from web.guard import Actor, Glancer
from web.live import Live

router = APIRouter()


@router.get("/live")
async def live(request: Request, _who: Glancer) -> Response:
    """Hints that something changed. The one asynchronous route: it waits and does nothing else."""
    streams: Live = request.app.state.live
    if streams.is_full:
        return Response(status_code=204)  # tells the browser not to come back; it goes on asking by the minute
    return EventSourceResponse(streams.hints(), ping=25)


@router.get("/still")
def still(_who: Glancer) -> Response:
    """204 while somebody is signed in here; asking does not keep them so."""
    return Response(status_code=204)


@router.post("/still")
def still_here(_who: Actor) -> Response:
    """Somebody types or scrolls: the 15 minutes begin anew."""
    return Response(status_code=204)
