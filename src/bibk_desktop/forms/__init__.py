"""Made from ui/ by scripts/forms.py; never edited by hand."""
