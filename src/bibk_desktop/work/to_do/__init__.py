"""Att göra: every open matter in one list."""
