"""Municipalities, libraries and plans."""
