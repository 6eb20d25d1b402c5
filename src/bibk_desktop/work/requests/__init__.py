"""Questions to the municipalities and who has answered."""
