"""What the consultant does: a folder a feature, and the places that look across them."""
