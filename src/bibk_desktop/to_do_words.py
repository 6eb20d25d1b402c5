"""What Att göra calls its steps and its lists."""

TO_DO_WORDS: dict[str, tuple[str, str]] = {
    "to_do.undo_move": ("move {title}", "flytta {title}"),
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
