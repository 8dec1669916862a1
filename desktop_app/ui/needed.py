"""The modules that pages need, in the order in which they are loaded once Home stands there."""

from __future__ import annotations

from desktop_app.ui.places import PLACES

# What makes no widgets: it is loaded in another thread.
BEHIND = (
    "desktop_app.catalog.attachments",
    "desktop_app.catalog.duplicating",
    "desktop_app.catalog.filter_language",
    "desktop_app.catalog.first_rows",
    "desktop_app.catalog.raw_rows",
    "desktop_app.catalog.records",
    "desktop_app.catalog.saved_views",
    "desktop_app.catalog.tables",
    "desktop_app.economics.behind",
    "desktop_app.economics.bridge",
    "desktop_app.economics.close",
    "desktop_app.economics.growth",
    "desktop_app.economics.period",
    "desktop_app.economics.showback",
    "desktop_app.imports.access_answers",
    "desktop_app.imports.decisions_plan",
    "desktop_app.imports.field_names",
    "desktop_app.imports.named_files",
    "desktop_app.review.against_plan",
    "desktop_app.review.agendas",
    "desktop_app.review.cycles",
    "desktop_app.review.decision_gaps",
    "desktop_app.review.overlap_report",
    "desktop_app.review.detail",
    "desktop_app.catalog.review_store",
    "desktop_app.economics.models",
    "desktop_app.review.outlook",
    "desktop_app.review.document",
)
# What pages share, and those that others need a part of: so that none of them takes long by itself.
SHARED = (
    "desktop_app.ui.grid",
    "desktop_app.ui.detail",
    "desktop_app.ui.listing",
    "desktop_app.ui.pages.imports.cards",
    "desktop_app.ui.pages.imports.rows",
    "desktop_app.ui.pages.imports.preview",
    "desktop_app.ui.pages.imports.history",
    "desktop_app.ui.pages.imports.unread",
    "desktop_app.ui.pages.imports.profiles",
    "desktop_app.ui.pages.imports.page",
    "desktop_app.ui.pages.review.sending",
    "desktop_app.ui.pages.review.deciding_page",
    "desktop_app.ui.pages.review.rounds",
    "desktop_app.ui.pages.review.detail",
)
LATER = ("desktop_app.ui.forms", "desktop_app.ui.notices")
NEEDED = (*BEHIND, *SHARED, *(place.module for place in PLACES), *LATER)
