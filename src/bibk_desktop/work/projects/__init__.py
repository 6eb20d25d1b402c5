"""Projects and who takes part in them."""
