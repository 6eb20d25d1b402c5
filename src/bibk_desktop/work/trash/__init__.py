"""Papperskorg: what was deleted, read, and put back."""
