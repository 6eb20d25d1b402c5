"""Months, weekdays, and what is said of dates that cannot be read."""

WORDS: dict[str, tuple[str, str]] = {
    # --- calendar
    "month.1": ("January", "januari"),
    "month.2": ("February", "februari"),
    "month.3": ("March", "mars"),
    "month.4": ("April", "april"),
    "month.5": ("May", "maj"),
    "month.6": ("June", "juni"),
    "month.7": ("July", "juli"),
    "month.8": ("August", "augusti"),
    "month.9": ("September", "september"),
    "month.10": ("October", "oktober"),
    "month.11": ("November", "november"),
    "month.12": ("December", "december"),
    "weekday.0": ("Monday", "måndag"),
    "weekday.1": ("Tuesday", "tisdag"),
    "weekday.2": ("Wednesday", "onsdag"),
    "weekday.3": ("Thursday", "torsdag"),
    "weekday.4": ("Friday", "fredag"),
    "weekday.5": ("Saturday", "lördag"),
    "weekday.6": ("Sunday", "söndag"),
    # --- dates as people say them
    "date.no_such_day": ("There is no such day.", "Den dagen finns inte i kalendern."),
    "date.end_first": ("The end comes before the start.", "Slutet ligger före början."),
    "date.several": ("There is more than one date.", "Här står mer än ett datum."),
    "date.unclear": (
        "Not a date. Write for example 24 jan, 1/2-18, i höst or löpande.",
        "Det går inte att läsa som datum. Skriv till exempel 24 jan, 1/2-18, i höst eller löpande.",
    ),
    "date.contradiction": (
        "The words name different days.",
        "Orden säger olika dagar. Kontrollera datumet.",
    ),
    "date.end_time_unclear": (
        "The end time is cut short or comes before the start.",
        "Sluttiden är avhuggen eller ligger före starttiden.",
    ),
}
