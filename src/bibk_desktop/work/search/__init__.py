"""One search over everything, and every command (Ctrl+K)."""
