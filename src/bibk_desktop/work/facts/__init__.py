"""Rules that several features need; no Qt."""
