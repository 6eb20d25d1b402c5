"""Översikt, the first page: what today asks for."""
