"""Tools: what the company uses, who owns it, what it is for."""
