"""Funders, calls, applications and their money."""
