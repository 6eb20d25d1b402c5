"""Old protocols become a proposal of records."""
