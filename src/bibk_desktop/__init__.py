"""bibk-desktop: the consultant's contacts, projects, money, meetings and visits in one local file."""
