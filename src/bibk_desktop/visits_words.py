"""What Besök calls its steps, lists and drafts."""

VISITS_WORDS: dict[str, tuple[str, str]] = {
    "visits.key_phone": ("T", "T"),
    "visits.key_mail": ("M", "M"),
    "visits.key_plan": ("V", "B"),
    "visits.when": ("When", "När"),
    "visits.kind": ("Kind", "Slag"),
    "visits.municipality": ("Municipality", "Kommun"),
    "visits.what": ("What", "Vad"),
    "visits.open": ("Open", "Öppet"),
    "visits.last_visit": ("Last visit", "Senaste besök"),
    "visits.last_contact": ("Last contact", "Senaste kontakt"),
    "visits.director": ("Library director", "Bibliotekschef"),
    "visits.never": ("never", "aldrig"),
    "visits.no_day": ("no day yet", "inget datum än"),
    "visits.title": ("Visits and contacts", "Besök och kontakter"),
    "visits.due_title": ("Time to be in touch", "Dags att höra av sig"),
    "visits.undo_present": ("add {title} to those present", "lägga till {title} bland deltagarna"),
    "visits.thanks": ("Thanks and summary", "Tack och sammanfattning"),
    "visits.thanks_subject": ("Thank you for {day}", "Tack för {day}"),
    "visits.thanks_text": (
        "Hello {name},\n\nthank you for {day}. This is what I noted:\n\n{notes}\n\nRegards\n{me}",
        "Hej {name}!\n\nTack för {day}. Det här antecknade jag:\n\n{notes}\n\nHälsningar\n{me}",
    ),
}
