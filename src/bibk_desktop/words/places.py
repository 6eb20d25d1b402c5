"""What the municipalities' pages put together of words, and what their steps are called."""

WORDS: dict[str, tuple[str, str]] = {
    # --- contacts that are logged or planned
    "contact.notes": ("Notes", "Anteckningar"),
    "undo.log_contact": ("log {how} with {place}", "logga {how} med {place}"),
    "undo.plan_visit": ("prepare visit to {place}", "förbereda besök i {place}"),
    # --- how a municipality's library plan stands
    "plan.missing": ("none", "saknas"),
    "plan.ended": ("ended {year}", "gick ut {year}"),
    "plan.begins": ("from {year}", "gäller från {year}"),
    # --- titles of the lists' columns
    "places.place": ("Municipality", "Kommun"),
    "places.county": ("County", "Län"),
    "places.others": ("Other municipalities", "Andra kommuner"),
    "places.director": ("Library director", "Bibliotekschef"),
    "places.contact": ("Last contact", "Senaste kontakt"),
    "places.contact_high": ("Last\ncontact", "Senaste\nkontakt"),
    "places.visit": ("Last visit", "Senaste besök"),
    "places.matters": ("Open\nmatters", "Öppna\närenden"),
    "places.projects": ("Projects", "Projekt"),
    "places.plan": ("Library plan", "Biblioteksplan"),
    "places.seats": ("Seats", "Uppdrag"),
    "places.attended": ("Attended", "Med på"),
    "places.sought": ("Sought", "Sökt"),
    "places.granted": ("Granted", "Beviljat"),
    # --- what stands in their cells
    "places.never": ("none yet", "ingen än"),
    "places.attended_of": ("{n} of {all}", "{n} av {all}"),
    "places.count_of": ("{n} of {all} municipalities", "{n} av {all} kommuner"),
    "places.shared": ("takes part in {n}", "med i {n}"),
    # --- lists behind the figures
    "places.with": ("with {names}", "med {names}"),
    "places.until": ("until {day}", "till {day}"),
    "places.since": ("since {day}", "sedan {day}"),
    "places.share": ("share {amount}", "andel {amount}"),
    "places.share_unknown": ("shared", "delad"),
    "places.not_set": ("day not set", "dag ej satt"),
    "places.no_text": ("no note", "ingen anteckning"),
    "places.vacant_seat": ("vacant", "vakant"),
    # --- what the map shows of contact and matters
    "map.contact_1": ("within 30 days", "inom 30 dagar"),
    "map.contact_2": ("within 90 days", "inom 90 dagar"),
    "map.contact_3": ("longer ago or never", "längre sedan eller ingen"),
    "map.matters": ("the figure counts open matters", "siffran räknar öppna ärenden"),
    "map.ago_0": ("today", "idag"),
    "map.ago_1": ("yesterday", "igår"),
    "map.ago": ("{days} days ago", "{days} dagar sedan"),
}
