"""Settings: currency, fiscal year and the thresholds of the rules."""
