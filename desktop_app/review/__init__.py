"""Rules, findings, decisions."""
