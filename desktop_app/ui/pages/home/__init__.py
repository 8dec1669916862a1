"""Home: what it costs, what could be saved, and which questions weigh most."""
