"""Money over time: spend by service period, exchange rates, run-rate, savings arithmetic."""
