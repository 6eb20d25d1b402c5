"""What the kommunkort puts together of words, and what its steps are called."""

WORDS: dict[str, tuple[str, str]] = {
    # --- steps of the way back
    "undo.systems": ("change systems in {place}", "ändra system i {place}"),
    "undo.areas": ("change priority areas", "ändra insatsområden"),
    "undo.internal_note": (
        "write internal note on {place}",
        "skriva intern anteckning om {place}",
    ),
    # --- who leads
    "card.since": ("since {day}", "sedan {day}"),
    "card.shared_with": ("shared with {places}", "delat med {places}"),
    "card.takes_office": ("takes office {day}", "tillträder {day}"),
    "card.first": ("write here first", "skriv först"),
    # --- grants, meetings, notes
    "card.call": ("Call", "Utlysning"),
    "card.state": ("State", "Status"),
    "card.meetings_since": ("since {day}", "sedan {day}"),
    "card.reach": ("Last visit · last contact", "Senaste besök · senaste kontakt"),
    "card.logged": ("Logged: {how} with {place}", "Loggat: {how} med {place}"),
    "card.round": ("round", "laget runt"),
    "card.internal": ("internal", "intern"),
    # --- libraries and plans
    "card.open_plus": ("open plus", "meröppet"),
    "card.integrated": ("integrated with {name}", "integrerat med {name}"),
    "card.new_library": ("New library", "Nytt bibliotek"),
    # --- papers
    "card.paper": ("Kommunkort of {place}", "Kommunkort för {place}"),
    "card.paper_internal": ("Kommunkort of {place}, internal", "Kommunkort för {place}, internt"),
}
