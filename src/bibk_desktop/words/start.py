"""What Översikt says of its figures, and what a search without a hit offers."""

WORDS: dict[str, tuple[str, str]] = {
    # --- what a search without a hit offers
    "search.create": ("Create {kind} “{name}”", "Skapa {kind} ”{name}”"),
    "search.add_municipality": ("Add municipality {name}", "Lägg till kommunen {name}"),
    # --- days
    "start.in_days_0": ("today", "idag"),
    "start.in_days_1": ("tomorrow", "imorgon"),
    "start.in_days": ("in {days} days", "om {days} dagar"),
    "start.oldest_1": ("oldest 1 day", "äldst 1 dag"),
    "start.oldest": ("oldest {days} days", "äldst {days} dagar"),
    # --- captions, for one and for several
    "start.unanswered_1": ("answer missing", "svar saknas"),
    "start.unanswered": ("answers missing", "svar saknas"),
    "start.late_1": ("late", "försenad"),
    "start.late": ("late", "försenade"),
    "start.to_confirm_1": ("date to confirm", "datum att bekräfta"),
    "start.to_confirm": ("dates to confirm", "datum att bekräfta"),
    "start.closing_1": ("call closes", "utlysning stänger"),
    "start.closing": ("calls close", "utlysningar stänger"),
    "start.vacant_1": ("vacant", "vakant"),
    "start.vacant": ("vacant", "vakanta"),
    "start.vacant_acting": ("{place}, acting {name}", "{place}, tf. {name}"),
    "start.taking_part": ("in {n} of {all} municipalities", "i {n} av {all} kommuner"),
    "start.confirm": ("confirm", "bekräfta"),
    # --- what settling a matter is called
    "undo.settle": ("mark as done: {title}", "markera som klar: {title}"),
}
