"""Use cases: what AI is used for, what it costs and brings, and where budgets and spend lead."""

from desktop_app.ui.pages.use_cases.page import UseCasesPage

__all__ = ["UseCasesPage"]
