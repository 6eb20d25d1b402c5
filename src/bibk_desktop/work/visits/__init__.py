"""Visits, calls and mails with one municipality."""
