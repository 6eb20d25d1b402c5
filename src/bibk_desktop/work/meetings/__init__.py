"""Series, meetings, agendas, attendance and minutes."""
