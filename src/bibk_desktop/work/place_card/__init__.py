"""The kommunkort: everything about one municipality on one page."""
