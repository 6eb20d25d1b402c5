"""What the window says: its places, opening and closing, what any room may have to say."""

WORDS: dict[str, tuple[str, str]] = {
    # --- places of the window
    "place.start": ("Overview", "Översikt"),
    "place.to_do": ("To do", "Att göra"),
    "place.calendar": ("Calendar", "Kalender"),
    "place.meetings": ("Meetings", "Möten"),
    "place.visits": ("Visits", "Besök"),
    "place.requests": ("Requests", "Förfrågningar"),
    "place.places": ("Municipalities", "Kommuner"),
    "place.people": ("Contacts", "Kontakter"),
    "place.projects": ("Projects", "Projekt"),
    "place.grants": ("Grants", "Bidrag"),
    "place.trash": ("Trash", "Papperskorg"),
    "place.settings": ("Settings", "Inställningar"),
    "place.help": ("Help", "Hjälp"),
    # --- errors that any room may have to say
    "error.disk_full": ("The disk is full.", "Disken är full."),
    # --- the window, at opening and closing
    "window.not_opened": ("The workspace was not opened", "Arbetsytan öppnades inte"),
    "window.not_backed_up": ("No backup was made", "Ingen säkerhetskopia gjordes"),
    "window.fault": (
        "Something went wrong in the program.",
        "Något gick fel i programmet.",
    ),
    "window.fault_to_do": (
        "What you have written is still there. Copy the details to whoever looks after it.",
        "Det du har skrivit finns kvar. Kopiera detaljerna till den som sköter programmet.",
    ),
    "health.whole": (
        "The installation is whole: {modules} modules, the resources, a workspace, a window.",
        "Installationen är hel: {modules} moduler, resurserna, en arbetsyta, ett fönster.",
    ),
    "health.broken": ("The installation is not whole: {why}", "Installationen är inte hel: {why}"),
}
