"""What a quick note calls its steps."""

WORDS: dict[str, tuple[str, str]] = {
    "quick_note.undo": ("quick note", "snabbanteckning"),
    "quick_note.undo_about": ("say what the note is about", "ange vad anteckningen gäller"),
    "quick_note.undo_save": ("save the quick note", "spara snabbanteckningen"),
    "quick_note.undo_discard": ("take away an empty note", "ta bort en tom anteckning"),
}
