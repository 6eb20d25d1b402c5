"""What docs/speed.md names, each beside its floor or peer in the same run."""
