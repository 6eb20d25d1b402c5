"""What the municipalities' pages put together of words, and what their steps are called."""

PLACES_WORDS: dict[str, tuple[str, str]] = {
    # --- contacts that are logged or planned
    "contact.notes": ("Notes", "Anteckningar"),
    "undo.log_contact": ("log {how} with {place}", "logga {how} med {place}"),
    "undo.plan_visit": ("prepare visit to {place}", "förbereda besök i {place}"),
    # --- how a municipality's library plan stands
    "plan.missing": ("none", "saknas"),
    "plan.ended": ("ended {year}", "gick ut {year}"),
    "plan.begins": ("from {year}", "gäller från {year}"),
}
