"""What the projects' page calls its steps, and words that it puts together."""

WORDS: dict[str, tuple[str, str]] = {
    # --- the table
    "projects.county": ("County", "Län"),
    "projects.place": ("Municipality", "Kommun"),
    "projects.director": ("Library director", "Bibliotekschef"),
    "projects.last_contact": ("Last\ncontact", "Senaste\nkontakt"),
    "projects.no_contact": ("none yet", "ingen än"),
    "projects.open_matters": ("Open\nmatters", "Öppna\närenden"),
    "projects.count": ("{n} of {all}", "{n} av {all}"),
    "projects.taking_part": ("in {n} of {all} municipalities", "i {n} av {all} kommuner"),
    "projects.sought": ("sought {amount}", "sökt {amount}"),
    "projects.not_sought": ("not sought", "ej sökt"),
    "projects.with": ("with {names}", "med {names}"),
    "projects.nameless": ("Project without a name", "Projekt utan namn"),
    # --- files that are attached
    "error.file_too_large": (
        "{name} is larger than {most} MB. Attach a link to it instead.",
        "{name} är större än {most} MB. Lägg in en länk till filen i stället.",
    ),
    "error.file_not_read": (
        "{name} cannot be read. Close it in other programs and check that you may read it.",
        "{name} går inte att läsa. Stäng den i andra program och se efter att du får läsa den.",
    ),
    # --- the line under it
    "projects.since": ("since {day}", "sedan {day}"),
    "projects.since_meeting": ("since {day} ({meeting})", "sedan {day} ({meeting})"),
    "projects.integrated": ("integrated with {what}", "integrerat med {what}"),
    "projects.nothing_said": ("nothing is said yet", "inget är sagt än"),
    # --- the letters that pick planned, soon, running, paused, ended, declined, not taking part
    "status.letters": ("psruedn", "psiuate"),
    # --- steps of the way back
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
