"""Hjälp: what each place is for, its keys, and how the usual things are done; offline."""
