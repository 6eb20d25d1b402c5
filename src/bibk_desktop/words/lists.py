"""What a list or the overview is called in Excel."""

WORDS: dict[str, tuple[str, str]] = {
    "out.list": ("List to Excel", "Listan till Excel"),
    "out.overview": ("Overview to Excel", "Översikt till Excel"),
    "out.empty": ("Nothing here yet.", "Inget här än."),
    "out.sum": ("Sum", "Summa"),
    "out.footer": ("page {page} ({pages})", "sida {page} ({pages})"),
    "out.language": ("en-GB", "sv-SE"),
}
