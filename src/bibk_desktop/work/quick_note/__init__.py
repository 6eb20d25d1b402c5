"""A note written from anywhere, about a municipality, a person, a project or nothing at all."""
