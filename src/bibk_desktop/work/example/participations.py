"""Who takes part in the example's projects, with the history of every status."""

from bibk_desktop.records.model import Participation, ParticipationChange, ParticipationStatus

from .ground import Ground, lines

# project | municipalities or libraries | note | status, since, words; the oldest first
PARTICIPATIONS = """
Kreativa rum | Skruv | | planned 2017-02-08 Lessebo vill börja i Skruv \
  | soon 2017-06-14 möblerna är beställda | running 2017-10-04 invigt
Kreativa rum | Hjorthöjden | öppnar tillsammans med fritidsgården \
  | planned 2017-06-14 Ronneby anmäler intresse | soon 2018-01-24 öppnar tidigare än väntat
Kreativa rum | Karlshamn | Asarum, om lokalen blir klar | not_taking_part 2017-02-08 \
  | declined 2017-06-14 lokalfrågan får vänta | planned 2017-11-15 lokalen är på gång
Kreativa rum | Karlskrona | | not_taking_part 2017-02-08 | planned 2017-11-15
Kreativa rum | Markaryd | Strömsnäsbruk | planned 2017-11-15 vill ha besök från Skruv
Kreativa rum | Uppvidinge | | planned 2017-02-08 | paused 2017-09-20 sjukskrivning \
  | planned 2018-01-24 på gång igen
Kreativa rum | Olofström, Sölvesborg, Alvesta, Ljungby, Tingsryd, Växjö, Älmhult | \
  | not_taking_part 2017-02-08
Språkstegen | Alvesta, Lessebo, Ljungby, Markaryd, Tingsryd, Uppvidinge, Växjö, Älmhult | \
  | planned 2017-04-05 | running 2017-09-20
Språkstegen | Karlskrona | först i Lyckeby | planned 2017-09-20 Lyckeby vill vara först \
  | running 2017-11-15
Språkstegen | Karlshamn, Olofström, Ronneby, Sölvesborg | | planned 2017-11-15
Engage | Växjö | medsökande | running 2017-09-20
Engage | Lessebo | Elsa Fors, utbyte | soon 2017-09-20 utbytet är inte bokat än \
  | running 2017-11-15
Engage | Karlshamn, Karlskrona, Olofström, Ronneby, Sölvesborg, Alvesta, Ljungby, Markaryd, \
Tingsryd, Uppvidinge, Älmhult | | not_taking_part 2017-09-20
Boken kommer | Ljungby | fortsätter i egen regi | running 2016-09-14
Boken kommer | Tingsryd | väntar på ny chef | running 2016-11-16 cykelkärran är köpt \
  | paused 2017-06-14 chefen slutar
Boken kommer | Olofström, Markaryd | inte utan mer personal | declined 2016-09-14
Boken kommer | Karlskrona, Ronneby, Alvesta, Växjö, Älmhult | | running 2016-09-14 \
  | ended 2017-11-15 projektet är slut
"""


def add_participations(x: Ground) -> None:
    """Add who takes part; a status that was said at a directors' meeting points to it."""
    for project, places, note, *history in lines(PARTICIPATIONS):
        for where in places.split(", "):
            _add(x, project, where, note, history)


def _add(x: Ground, project: str, where: str, note: str, history: list[str]) -> None:
    status, since, _ = _parts(history[-1])
    participation = Participation(
        project_id=x.projects[project],
        municipality_id=x.places[x.library_places.get(where, where)],
        library_id=x.libraries.get(where),
        status=status,
        since=x.days.day(since),
        note=note,
    )
    id_ = x.put(participation)
    x.put_all(_change(x, id_, *_parts(entry)) for entry in history)


def _parts(entry: str) -> tuple[ParticipationStatus, str, str]:
    status, since, *words = entry.split(" ", 2)
    return ParticipationStatus(status), since, " ".join(words)


def _change(
    x: Ground, id_: int, status: ParticipationStatus, at: str, words: str
) -> ParticipationChange:
    return ParticipationChange(
        participation_id=id_,
        status=status,
        at=x.days.day(at),
        meeting_id=x.meetings.get(f"Chefsmöten {at}"),
        words=words,
    )
