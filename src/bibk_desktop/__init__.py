"""bibk-desktop: contacts, projects, money, meetings and visits in one local file."""
