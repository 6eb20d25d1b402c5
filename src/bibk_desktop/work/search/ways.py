"""Where a record is shown: what belongs to another record leads to that one."""

from typing import Any

from bibk_desktop.work.facts import Rows

# kind → SQL that gives the kind and id of the record that shows it, by its own id
_SHOWN_BY = {
    "meeting": "SELECT 'visit', id FROM meeting WHERE id = ? AND kind <> 'meeting'",
    "item": "SELECT 'meeting', m.id FROM item i JOIN meeting m ON m.id = i.meeting_id"
    " WHERE i.id = ? AND m.kind <> 'meeting'",
    "round_line": "SELECT 'item', item_id FROM round_line WHERE id = ?",
    "attendance": "SELECT 'meeting', meeting_id FROM attendance WHERE id = ?",
    "workshop": "SELECT 'meeting', meeting_id FROM workshop WHERE id = ?",
    "workshop_question": "SELECT 'workshop', workshop_id FROM workshop_question WHERE id = ?",
    "workshop_answer": "SELECT 'workshop_question', question_id FROM workshop_answer WHERE id = ?",
    "workshop_option": "SELECT 'workshop_question', question_id FROM workshop_option WHERE id = ?",
    "outcome": "SELECT 'meeting', meeting_id FROM outcome WHERE id = ? AND meeting_id IS NOT NULL"
    " AND kind IN ('decision', 'agreement', 'exhortation')",
    "person_alias": "SELECT 'person', person_id FROM person_alias WHERE id = ?",
    "organisation_alias": "SELECT 'organisation', organisation_id FROM organisation_alias"
    " WHERE id = ?",
    "appointment": "SELECT CASE WHEN person_id IS NOT NULL THEN 'person'"
    " WHEN municipality_id IS NOT NULL THEN 'municipality' WHEN group_id IS NOT NULL THEN 'group'"
    " WHEN project_id IS NOT NULL THEN 'project' WHEN library_id IS NOT NULL THEN 'library'"
    " ELSE 'organisation' END,"
    " coalesce(person_id, municipality_id, group_id, project_id, library_id, organisation_id)"
    " FROM appointment WHERE id = ?",
    "priority_area": "SELECT 'plan', plan_id FROM priority_area WHERE id = ?",
    "system_in_use": "SELECT 'municipality', municipality_id FROM system_in_use WHERE id = ?",
    "internal_note": "SELECT CASE WHEN municipality_id IS NOT NULL THEN 'municipality'"
    " WHEN person_id IS NOT NULL THEN 'person' WHEN organisation_id IS NOT NULL"
    " THEN 'organisation' WHEN project_id IS NOT NULL THEN 'project' WHEN call_id IS NOT NULL"
    " THEN 'call' WHEN application_id IS NOT NULL THEN 'application' ELSE 'meeting' END,"
    " coalesce(municipality_id, person_id, organisation_id, project_id, call_id, application_id,"
    " meeting_id) FROM internal_note WHERE id = ?",
    "theme": "SELECT 'project', project_id FROM theme WHERE id = ?",
    "participation": "SELECT 'project', project_id FROM participation WHERE id = ?",
    "material": "SELECT 'project', project_id FROM material WHERE id = ?",
    "project_note": "SELECT 'project', project_id FROM project_note WHERE id = ?",
    "call_rule": "SELECT 'call', call_id FROM call_rule WHERE id = ?",
    "report": "SELECT 'application', application_id FROM report WHERE id = ?",
    "supplement": "SELECT 'application', application_id FROM supplement WHERE id = ?",
    "request_option": "SELECT 'request', request_id FROM request_option WHERE id = ?",
    "target": "SELECT 'request', request_id FROM target WHERE id = ?",
    "answer": "SELECT 'target', target_id FROM answer WHERE id = ?",
    "speaker": "SELECT 'activity', activity_id FROM speaker WHERE id = ?",
    "attachment": "SELECT CASE WHEN meeting_id IS NOT NULL THEN 'meeting'"
    " WHEN project_id IS NOT NULL THEN 'project' WHEN application_id IS NOT NULL"
    " THEN 'application' WHEN activity_id IS NOT NULL THEN 'activity'"
    " WHEN material_id IS NOT NULL THEN 'material' ELSE 'plan' END,"
    " coalesce(meeting_id, project_id, application_id, activity_id, material_id, plan_id)"
    " FROM attachment WHERE id = ?",
}
Way = tuple[str, Any]


def way_to(rows: Rows, kind: str, record_id: Any) -> Way:
    """The record to turn to for this one: itself, or what it belongs to, as far as it leads."""
    while isinstance(record_id, int) and kind in _SHOWN_BY:
        found = rows(_SHOWN_BY[kind], (record_id,))
        if not found:
            break
        kind, record_id = found[0]
    return kind, record_id
