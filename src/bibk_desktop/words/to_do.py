"""What Att göra calls its steps and its lists."""

WORDS: dict[str, tuple[str, str]] = {
    "to_do.undo_move": ("move {title}", "flytta {title}"),
    "to_do.nobody": ("Nobody responsible", "Ingen ansvarig"),
    "to_do.several_places": ("Several municipalities", "Flera kommuner"),
    "to_do.no_place": ("No municipality", "Ingen kommun"),
    "to_do.place": ("Municipality", "Kommun"),
    "to_do.by": ("by {day}", "senast {day}"),
    "to_do.days_1": ("1 day", "1 dag"),
    "to_do.days": ("{days} days", "{days} dagar"),
    "to_do.title": ("To do", "Att göra"),
    "to_do.kind": ("Kind", "Slag"),
    "to_do.what": ("What", "Vad"),
    "to_do.detail": ("About", "Om"),
    "to_do.owner": ("Responsible", "Ansvarig"),
    "to_do.due": ("At the latest", "Senast"),
    "to_do.age": ("Age, days", "Ålder, dagar"),
    "to_do.done_on": ("Done", "Klar"),
    "to_do.said": ("Said", "Sagt"),
}
