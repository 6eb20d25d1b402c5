"""Widgets and helpers for the screen."""
