"""What is kept; knows no Qt."""
