"""What Hjälp calls its own topics."""

WORDS: dict[str, tuple[str, str]] = {
    "help.general": ("Getting started", "Så arbetar du"),
    "help.keys": ("All keys", "Alla tangenter"),
    "help.keys_heading": ("Keys", "Tangenter"),
    "help.everywhere": ("Everywhere", "Överallt"),
}
