"""Activities and days."""
