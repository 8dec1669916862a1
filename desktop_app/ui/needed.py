"""The modules that the first figures and the pages need, in the order in which they are loaded.

A module stands after those that it needs itself, so that none takes long: those of the window are loaded one a turn of
its loop, the others in another thread.
"""

from __future__ import annotations

from collections.abc import Mapping

FIRST = """
catalog.errors catalog.field_model catalog.sentences catalog.money catalog.fields catalog.catalog catalog.journal
catalog.file_names review.home review.registry ui.sentences_of_errors ui.sentences_of_merging ui.sentence_list
ui.sentences catalog.spelling
ui.record_actions ui.help_names ui.targets ui.actions ui.glyphs ui.card_row ui.cards ui.charts.picture ui.charts.marks
ui.charts.base ui.charts.stacked_bars ui.chips ui.figure ui.pages.home.begin ui.charts.bar_list
ui.pages.home.line_row ui.flow ui.pages.home.since ui.pages.home.view ui.wanted ui.pages.home.evidence
ui.pages.home.lists ui.pages.home.page
"""
"""What Home needs: loaded after the first paint, the others once Home stands there."""

SHARED = """
catalog.tables catalog.first_rows catalog.type_ahead catalog.records catalog.attachments catalog.raw_rows
catalog.saved_views catalog.filter_language
ui.grid.choosing ui.grid.copying ui.grid.ids ui.lists ui.grid.model ui.grid.paint ui.grid.fitting ui.grid.menus
ui.grid.cells ui.grid.long_table ui.choice ui.typed ui.field_box ui.grid.editing ui.grid.type_ahead ui.fitted
ui.grid.view ui.attached ui.related ui.source_row ui.tab_order ui.detail ui.empty_state ui.grid.filtering ui.grid.facets
ui.grid.groups ui.charts.shares ui.list_shares ui.pane_splitter ui.views ui.listing ui.notices
"""
"""What the pages with a list share."""

OF_PAGES: Mapping[str, str] = {
    "tools": """
review.overlap_report
ui.files ui.saving ui.charts.matrix ui.segments ui.pages.tools.overlap ui.pages.tools.pane ui.pages.tools.page
""",
    "vendors": "ui.pages.vendors.page",
    "subscriptions": "ui.pages.subscriptions.page",
    "seats": "ui.pages.seats.page",
    "people": "ui.pages.people.page",
    "use-cases": """
review.against_plan review.outlook
ui.charts.lines ui.lines ui.pages.use_cases.budget_rows ui.pages.use_cases.reading
ui.segments ui.pages.use_cases.what_if ui.pages.use_cases.ahead ui.pages.use_cases.pane ui.pages.use_cases.page
""",
    "spend": """
economics.behind economics.period economics.close economics.bridge economics.growth economics.showback
ui.choosing ui.form_dialog ui.pages.spend.period_box ui.pages.spend.focus_rows ui.grid.rows ui.lines
ui.pages.spend.budget ui.pages.spend.view ui.pages.spend.by ui.pages.spend.close ui.charts.waterfall
ui.pages.spend.growth ui.pages.spend.showback ui.pages.spend.strip ui.segments ui.pages.spend.page
""",
    "review": """
review.decision_gaps review.detail
ui.facet_bar ui.pages.review.tasks ui.files ui.lines ui.pages.review.bringing ui.form_dialog
ui.pages.review.dialogs ui.pages.review.running ui.saving ui.pages.review.sending ui.pages.imports.banner
ui.pages.review.choices ui.pages.review.leads ui.pages.review.deciding ui.pages.review.deciding_page
ui.pages.review.evidence_view ui.pages.review.detail ui.pages.review.questions ui.pages.review.list ui.segments
ui.pages.review.views ui.pages.review.page
""",
    "renewals": """
review.decision_gaps
ui.charts.timeline ui.facet_bar ui.pages.renewals.rows ui.form_dialog ui.pages.review.tasks ui.pages.review.dialogs
ui.pages.review.sending ui.pages.renewals.acts ui.pages.renewals.pane ui.plain_table
ui.pages.renewals.table ui.pages.imports.banner ui.pages.review.choices ui.pages.review.leads ui.pages.review.deciding
ui.pages.review.deciding_page ui.pages.renewals.page
""",
    "imports": """
imports.field_names imports.plain_names imports.named_files
ui.dialog_height ui.pages.imports.chosen ui.pages.imports.voice ui.pages.imports.wording ui.pages.imports.card_texts
ui.pages.imports.tasks ui.pages.imports.banner ui.pages.imports.queue ui.files ui.pages.imports.files
ui.pages.imports.history ui.pages.imports.otherwise ui.pages.imports.outcome ui.lines
ui.pages.imports.cards ui.pages.imports.counting ui.pages.imports.panel ui.pages.imports.proof_panel
ui.pages.imports.question_panel ui.pages.imports.rows ui.pages.imports.chips ui.pages.imports.mapping
ui.pages.imports.place ui.pages.imports.table ui.pages.imports.unread ui.choosing ui.pages.imports.vendor_panel
ui.pages.imports.preview ui.pages.imports.profiles ui.pages.imports.saving ui.pages.imports.teaching
ui.pages.imports.waiting ui.pages.imports.page
""",
    "settings": "ui.choice ui.pages.settings.language_card ui.pages.settings.own ui.pages.settings.page",
}
"""What a page needs besides, by its key."""

LATER = """
catalog.duplicating imports.plain_names imports.named_files imports.access_answers imports.decisions_plan
review.agendas review.cycles
ui.plain_table ui.pages.review.conflict_box ui.pages.review.brought_back ui.pages.review.waterfall
ui.pages.review.agenda_table ui.pages.review.access_dialog ui.pages.review.round_acts ui.pages.review.round_head
ui.pages.review.rounds ui.dialog_height ui.forms ui.pages.review.decisions
ui.pages.lists.contracts ui.pages.lists.files ui.pages.lists.plans ui.pages.lists.purposes
"""


def of_page(key: str) -> tuple[str, ...]:
    """Return the modules that a page needs, in the order in which they are to be loaded."""
    return FIRST_NEEDED if key == "home" else _named(SHARED, OF_PAGES.get(key, ""))


def _named(*parts: str) -> tuple[str, ...]:
    return tuple(f"desktop_app.{name}" for name in dict.fromkeys(" ".join(parts).split()))


FIRST_NEEDED = _named(FIRST)
NEEDED = _named(SHARED, *OF_PAGES.values(), LATER)
