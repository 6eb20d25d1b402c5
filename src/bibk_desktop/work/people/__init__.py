"""Persons, organisations, groups and their dated appointments."""
