"""Inställningar: who you are, the look, the backups, the workspace."""
