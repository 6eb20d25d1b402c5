"""Tools that know no domain word."""
