"""What the projects' page calls its steps, and words that it puts together."""

PROJECTS_WORDS: dict[str, tuple[str, str]] = {
    "undo.set_status": (
        "set status: {place} in {project}, {status}",
        "ändra status: {place} i {project}, {status}",
    ),
    "undo.change_history": (
        "change history: {place} in {project}",
        "ändra historik: {place} i {project}",
    ),
    "undo.delete_history": (
        "delete from history: {place} in {project}",
        "ta bort ur historik: {place} i {project}",
    ),
}
