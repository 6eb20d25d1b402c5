"""Widgets that know a domain word."""
