"""Settings: currency, fiscal year and the thresholds of the rules."""

from desktop_app.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
