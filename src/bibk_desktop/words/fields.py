"""What a field says of words that are no value, and what its steps are called."""

WORDS: dict[str, tuple[str, str]] = {
    # --- what was typed is no value
    "field.not_yet": (
        "That day has not been yet. Write a day up to today.",
        "Den dagen har inte varit än. Skriv en dag fram till idag.",
    ),
    "field.one_day": ("Write one day, as 24 January.", "Skriv en enda dag, som 24 januari."),
    "field.no_amount": ("Write an amount, as 1 800.", "Skriv ett belopp, som 1 800 eller 40 tkr."),
    "field.no_number": ("Write a whole number.", "Skriv ett heltal, bara siffror."),
    "field.too_long": ("At most {limit} characters.", "Högst {limit} tecken får plats. Korta ner."),
    # --- priority areas set on what works for them
    "undo.set_area": ("set priority area {area}", "sätta insatsområde {area}"),
    "undo.unset_area": ("take off priority area {area}", "ta bort insatsområde {area}"),
}
