"""Use cases: what AI is used for, what it costs and brings, and where budgets and spend lead."""
