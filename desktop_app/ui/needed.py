"""The modules that the first figures and the pages need, in the order in which they are loaded.

A module stands after those that it needs itself, so that none takes long: those of the window are loaded one a turn of
its loop, the others in another thread, which looks between two of them whether a page is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping

FIRST = """
catalog.errors catalog.field_model catalog.sentences catalog.money catalog.fields catalog.catalog catalog.journal
catalog.file_names review.home review.registry ui.sentences_of_errors ui.sentences_of_merging ui.sentence_list
ui.sentences catalog.spelling
ui.record_actions ui.help_names ui.targets ui.actions ui.page_commands ui.glyphs ui.card_row ui.cards ui.charts.picture
ui.charts.marks ui.focus ui.charts.base ui.charts.stacked_bars ui.chips ui.figure ui.pages.home.begin ui.charts.bar_list
ui.pages.home.line_row ui.flow ui.pages.home.since ui.pages.home.view ui.wanted ui.pages.home.evidence
ui.pages.home.lists ui.tab_order ui.pages.home.page
"""
"""What Home needs: loaded after the first paint, the others once Home stands there."""

TABLES = """
catalog.contract_columns catalog.sentence_store catalog.text_parts catalog.lists_of_files catalog.lists_of_activity
catalog.lists_of_choices catalog.lists_of_contracts catalog.lists_of_decisions catalog.lists_of_people
catalog.lists_of_plans catalog.lists_of_purposes catalog.lists_of_seats catalog.lists catalog.steering
catalog.table_sql catalog.tables
"""
"""The lists of the catalog."""

LISTED = f"""{TABLES}
catalog.attachments catalog.first_rows catalog.raw_rows catalog.saved_views catalog.filter_language
catalog.subscription_parts catalog.record_checks catalog.records catalog.type_ahead
ui.grid.choosing ui.grid.copying ui.grid.ids ui.lists ui.grid.model ui.grid.paint ui.grid.fitting ui.grid.menus
ui.grid.cells ui.grid.long_table ui.choice ui.typed ui.field_box ui.grid.editing ui.grid.type_ahead ui.fitted
ui.grid.view ui.attached ui.related ui.source_row ui.tab_order ui.detail ui.empty_state ui.grid.filtering ui.grid.facets
ui.grid.groups ui.charts.shares ui.list_shares ui.pane_splitter ui.views ui.listing
"""
"""What the pages with a list share."""

OF_PAGES: Mapping[str, str] = {
    "tools": f"{LISTED} ui.segments ui.pages.tools.pane ui.pages.tools.page",
    "vendors": f"{LISTED} ui.pages.vendors.page",
    "subscriptions": f"{LISTED} ui.pages.subscriptions.page",
    "seats": f"{LISTED} ui.pages.seats.page",
    "people": f"{LISTED} ui.notices ui.pages.people.page",
    "use-cases": f"""{LISTED}
ui.charts.lines ui.pages.use_cases.reading ui.segments ui.pages.use_cases.not_allocated ui.pages.use_cases.pane
ui.pages.use_cases.page
""",
    "spend": f"{LISTED} ui.pages.spend.strip ui.segments ui.pages.spend.page",
    "review": f"""{TABLES}
review.decision_targets review.decision_gaps
ui.empty_state ui.facet_bar ui.pages.review.tasks ui.pages.review.bringing ui.typed
ui.pages.review.running ui.pages.review.sending ui.pages.imports.banner
ui.pages.review.choices ui.pages.review.leads ui.pages.review.deciding ui.pages.review.deciding_page
ui.pages.review.evidence_view ui.tab_order ui.pages.review.detail ui.fitted ui.lines ui.pages.review.questions
ui.pages.review.list ui.segments ui.pages.review.views ui.pages.review.page
""",
    "renewals": f"""{TABLES}
review.decision_targets review.decision_gaps catalog.first_rows
ui.charts.timeline ui.empty_state ui.facet_bar ui.pages.renewals.rows ui.typed
ui.pages.review.tasks ui.pages.review.sending ui.pages.renewals.acts ui.tab_order
ui.pages.renewals.pane ui.fitted ui.grid.ids ui.lists ui.grid.model ui.grid.paint ui.plain_table
ui.pages.renewals.table ui.pages.imports.banner ui.pages.review.choices ui.pages.review.leads ui.pages.review.deciding
ui.pages.review.deciding_page ui.pane_splitter ui.pages.renewals.page
""",
    "imports": f"""{TABLES}
imports.model imports.currency_signs imports.values imports.dates imports.scales imports.formats imports.currency_heads
imports.field_names imports.plain_names imports.named_files
ui.pages.imports.chosen ui.pages.imports.voice ui.pages.imports.wording ui.pages.imports.card_texts
ui.pages.imports.tasks ui.pages.imports.banner ui.pages.imports.queue ui.pages.imports.files
ui.pages.imports.history ui.pages.imports.otherwise ui.pages.imports.outcome ui.pages.imports.saving
ui.pages.imports.teaching ui.pages.imports.waiting ui.tab_order ui.pages.imports.page
""",
    "settings": "ui.choice ui.pages.settings.language_card ui.pages.settings.own ui.pages.settings.page",
}
"""What a page needs, by its key, and nothing else: it may be asked for before anything is loaded."""

LATER = """
review.verifying review.realised review.contradictions review.evidence_tables review.detail
review.overlap_report
economics.breakdown economics.standing economics.behind economics.period economics.close_proof economics.close
economics.shown economics.volumes economics.bridge economics.business economics.planned economics.bridge_words
economics.growth economics.showback
economics.forecast review.outlook review.against_plan
ui.files ui.saving ui.charts.matrix ui.pages.tools.overlap
ui.pages.spend.period_box ui.grid.rows ui.lines ui.pages.spend.budget ui.pages.spend.view ui.pages.spend.by
ui.pages.spend.close ui.charts.waterfall ui.pages.spend.growth ui.pages.spend.showback
ui.pages.use_cases.budget_rows ui.pages.use_cases.what_if ui.pages.use_cases.ahead
ui.choosing ui.form_dialog ui.pages.spend.focus_rows ui.pages.review.dialogs
ui.pages.imports.cards ui.pages.imports.counting ui.pages.imports.panel ui.pages.imports.proof_panel
ui.pages.imports.sketch ui.pages.imports.question_panel ui.pages.imports.rows ui.pages.imports.chips
ui.pages.imports.mapping
ui.pages.imports.place ui.pages.imports.table ui.pages.imports.unread ui.pages.imports.vendor_panel
ui.pages.imports.preview ui.dialog_height ui.pages.imports.profiles
catalog.duplicating imports.plain_names imports.named_files
catalog.campaigns catalog.review_queries imports.read_path imports.child imports.decisions_locked imports.read_facts
imports.read_archive imports.read_locked imports.read_facts_xls imports.workbook_facts imports.read
review.access_sheet imports.access_lists imports.decisions_answers imports.access_answers
imports.decisions_head imports.decisions_sheet imports.decisions_since imports.decisions_plan
review.agendas review.cycles
ui.plain_table ui.pages.review.conflict_box ui.pages.review.brought_back ui.pages.review.waterfall
ui.pages.review.agenda_table ui.pages.review.access_dialog ui.pages.review.round_acts ui.pages.review.round_head
ui.pages.review.rounds ui.dialog_height ui.forms ui.pages.review.decisions
ui.pages.lists.contracts ui.pages.lists.files ui.pages.lists.plans ui.pages.lists.purposes
"""
"""What views, dialogs and questions on the pages need, once they are asked for."""


def of_page(key: str) -> tuple[str, ...]:
    """Return the modules that a page needs, in the order in which they are to be loaded."""
    return FIRST_NEEDED if key == "home" else _named(OF_PAGES.get(key, LISTED))


def _named(*parts: str) -> tuple[str, ...]:
    return tuple(f"desktop_app.{name}" for name in dict.fromkeys(" ".join(parts).split()))


FIRST_NEEDED = _named(FIRST)
NEEDED = _named(*OF_PAGES.values(), LATER)
