"""Reading and writing documents; no Qt."""
