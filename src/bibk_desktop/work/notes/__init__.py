"""The live notes that meetings, visits and quick notes share."""
