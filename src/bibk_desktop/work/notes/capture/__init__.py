"""Text becomes findings, a module a concern; pure."""
