"""Lists without a place in the rail: teams, invoices, use, plans and prices, budgets, rates and others."""
