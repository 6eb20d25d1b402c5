"""Every table and enum, a module a section; no queries."""
