<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Seatbook</name>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/listing.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Import files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Paste a table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Export review list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Run the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Tools that overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Duplicate…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Chosen record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <location filename="../../desktop_app/ui/window.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/window.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>History…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Help for this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <source>New catalog…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Open catalog…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Open the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Read again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Normal size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Light colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Dark colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Colours of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>View of Spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Help page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Spend by team, tool or cost centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Showback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Month-end close: prepaid and accrued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Growth: why spend changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Help: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Seatbook catalogs (*.seatbook);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Open catalog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>New catalog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Seatbook catalogs (*.seatbook)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Spreadsheets ({patterns})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>The clipboard holds no table: copy its cells with their head, then press Ctrl+V.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>Copy picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>Save picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>Save picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/stacked_bars.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>View of {list}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>If you close now it is cancelled, and the catalog stays as it was before it began.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Excel workbooks (*.xlsx);;CSV files (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>The catalog's file is gone from its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <location filename="../../desktop_app/ui/statusbar.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Go on working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Cancel it and close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Close when it is done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Running the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/window.py" />
      <source>Export review list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Excel workbooks (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Export this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/notices.py" />
      <location filename="../../desktop_app/ui/pages/imports/banner.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Open it elsewhere…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Save a copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Save the catalog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Building the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>{name} is not possible as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Undo those {n} as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>“{job}” is not done yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Writing {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Saving {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>The review list is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>The table is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Show the row as the file has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Edit this record (Enter in the table)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>More ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Duplicate this record and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Choose a row to see what is known of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>The row as the file has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>The file's row is not kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>all {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Make another record like this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>New {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Clear {filter}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Any {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/filtering.py" />
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/filtering.py" />
      <source>Filter this table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/filtering.py" />
      <source>Words, and conditions on columns such as {column}:text, -{column}:text, {column}:none, {number}&gt;60.
Columns: {columns}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/groups.py" />
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/groups.py" />
      <source>{list}, grouped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/rows.py" />
      <source>Show what is behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/rows.py" />
      <source>Copy cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/rows.py" />
      <source>Choose all cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/view.py" />
      <source>Choose all rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/view.py" />
      <source>Sort by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/view.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/view.py" />
      <source>Copy rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/help.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/help.py" />
      <source>Help pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>Take this back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>Nothing happened yet that matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>It cannot be taken back by itself:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} row of a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} rows of a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>One later step can be taken back with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} later steps can be taken back with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>… and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Group by ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>No groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>{n} row chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>{n} rows chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Export this view to Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>filtered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Nothing matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>No row has all of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Clear filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Archived. Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Archiving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>By {column} ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>Something went wrong in Seatbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>This is a fault of the program, not yours. What you last saved is safe; you can go on working. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>Version {version}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>What are we buying, why, and who owns it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>No catalog is open. Begin in one of three ways.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Begin with the files you have; what is still missing is said afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Drop spreadsheets here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Seat reports, invoices, a ledger, a card export, a list of people or your tracker. You see what would be imported before anything is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Choose files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Look at the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>An invented company of 240 people with 30 AI tools and 14 months of invoices, built from its spreadsheets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Go on with a catalog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>A catalog is one file on this computer. Nothing in it leaves the machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>{name} is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No spend yet: import invoices, a ledger or a card export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No seats yet: import a vendor's seat report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>The weightiest questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Renewals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Annual run-rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Addressable saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Owned, purposed and classed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Next notice deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Spend by month and function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>active · inactive · never · unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Seats by evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Save as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No question is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>next 180 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No contract with a known end renews in the next 180 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Save this page as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Addressable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Subscription</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>A year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Notice by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>{name}: AI tools and subscriptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>The page is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>no decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>, notice assumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>{n} tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>{n} tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>{n} subscription</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>{n} subscriptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>of {amount} theoretical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{n} not verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>no spend yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>of spend; {amount} still unanswered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>no deadline is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{name}, {day}: {amount} renews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{n} day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>renews {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>; from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} to confirm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>No function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>no owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{currency}, last 12 months, service period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{amount} in the fiscal year since {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{n} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>; besides {amounts} without a rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{amount} realised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>as of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>inactive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>none on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/choosing.py" />
      <source>Choose a tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/choosing.py" />
      <source>Tool or vendor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/choosing.py" />
      <source>Type a tool or a vendor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/choosing.py" />
      <source>Known tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/choosing.py" />
      <source>Not an AI tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/choosing.py" />
      <source>The choice is kept as an alias and works on next month's file. Undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/choosing.py" />
      <source>“{text}” is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>Files to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>Import all that are ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Leave this file out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>importing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>Import all {n} ready files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Imports so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Amounts kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Undo the import of {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/mapping.py" />
      <source>“{column}” is read as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Name of the profile; files with these heads are read the same way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Date order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Decimal sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Currency…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Currency of amounts without one, as EUR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Vendor…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Vendor of the whole file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Account…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Account or organisation that the file is of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Subscription…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Subscription that the seats belong to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Data date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>The day the report was made, as 2026-12-31</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Save as profile…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Profiles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Save as profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>day.month.year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>month/day/year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>year-month-day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>decimal comma: 1.234,50</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>decimal point: 1,234.50</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>As the file says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>How files of your own layouts are read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Back to imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Read otherwise ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Ctrl+Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>nothing is written until you import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>not undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>There is no spreadsheet in what was dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Nothing of it was imported, and no other file is held up. Mend the file and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>every import is one step that can be taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>See the seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>See the people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>See the subscriptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>See the lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Undo those too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>sheet “{sheet}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{n} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>How dates and numbers were read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>This file needs an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>This sheet is left out as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Nothing is guessed: the file is read again with your answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>The day the report was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Use this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Vendors to confirm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>becomes an alias for next month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Not a tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>No column of this sheet can be read in two ways.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Another account: its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Every vendor of this sheet is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>Choose the tool of {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>{text} is not an AI tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>{tool}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/panels.py" />
      <source>{text} is {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/preview.py" />
      <source>Sheets of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/preview.py" />
      <source>{sheet}  ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>never used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Files with its heads are now read as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>A profile keeps how the files of one layout are read: what each column is, and your answers. A file with its heads is recognised by it and asks nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>There is none yet. “Read otherwise → Save as profile…” in a file's preview keeps one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Export profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Exporting a profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Import profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Importing a profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Deleting a profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>“{name}” is deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/window.py" />
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Export the profile {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Delete the profile {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>cannot be used: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>last used {day} for {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Replace it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Keep both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>{name} is in {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>Open a catalog or make a new one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Reading {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>Importing {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>Reading was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>What becomes of the row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>The row's number in the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Tool or reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>How the row was matched, or why it is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Why the row is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>Save rejected rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>The rejected rows and their reasons are in {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>Files like this one are now read as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <source>Save rejected rows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <source>Rows of the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <source>There is nothing to import on this sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>Saving the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} out of scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} totals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} row of {file} is in the catalog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} rows of {file} are in the catalog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>no rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Drop spreadsheets anywhere on this window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Excel, OpenDocument, CSV and TSV files, one or many, or a whole folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>You see what a file would do before anything is written, and every import can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Open the demo company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>GitHub Copilot, Microsoft 365 Copilot, ChatGPT, Claude, Cursor and others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>FOCUS and cloud cost data, ledgers, card statements, expenses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>a list of staff with their leaving dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Subscriptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>your own tracker of contracts, in your own columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>exchange rates by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/unread.py" />
      <source>First rows of the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/unread.py" />
      <source>Say below its head what a column is; the file is read again, and asks for less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Importing… You can go on working; the other pages show the catalog as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Cancel leaves the catalog as it was before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Reading… The rows and what becomes of them will stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Nothing is written until you import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Out of scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Last active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Amount as written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Free seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>True-down right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Review by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kind of person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Employee number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Total against the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Import {n} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Import {n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Recognised as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>It corrects the earlier file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Every row read is new, updated, a duplicate, out of scope, a total or rejected with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Of known AI tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Lines of vendors without a known AI product are kept and counted, and picked up when a vendor is named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>no amounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Duplicates and rejected rows are not in our sum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>{n} line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>{n} lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>{n} seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>{n} seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} row of use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} rows of use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>{n} use case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>{n} use cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} budgets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} share of cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} shares of cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} commitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} commitments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} teams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>{n} vendor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>{n} vendors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} entitlement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} entitlements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Makes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Activity until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Inactivity is counted from this day, not from today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Answer {n} question first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Answer {n} questions first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Nothing new to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Nothing to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>header on row {row}, {known} of {all} columns known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>no rows below the header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>adds up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>does not add up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} out of scope, kept by vendor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>no total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>the file says {sum}: differs by {gap}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>nothing new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Seats and people are not rows: several rows of one person make one record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>knows {n} day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>knows {n} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} day late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} days late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>no limit of memory known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>no activity in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>the file has no totals row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} cell needs a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{n} cells need a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>every row could be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>the file's own total: {sum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>from {n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>The name, addresses and logins are replaced everywhere: in records, history, questions and the rows as they were read. Seats and amounts stay. This cannot be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erasing a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase the chosen person for good, from the history too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} backup still holds the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} backups still hold the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{name} is now “{new}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>No notice deadline in the next twelve months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Export calendar…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Notice deadlines of the next twelve months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>No contract with an end yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Import the tracker of your subscriptions, or add a term to a subscription: its last day, whether it renews itself, and the days of notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>in {n} day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>in {n} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Deciding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Export calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Calendar (*.ics)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Writing the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Negotiation sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Excel workbook (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Writing the negotiation sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Notice deadlines with alarms, for any calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/review/registry.py" />
      <source>Notice deadlines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>filled: to decide · hatched: notice assumed · hollow: decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} contracts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>signed further</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>ends by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>notice assumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{decision}: noted. Undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} deadline written:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} deadlines written:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} to decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>notice by {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>The negotiation sheet is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} days, assumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>not on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <source>Send by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Renews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <source>At stake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Vendor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>The end on record has passed; it is taken to have renewed itself since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Its question is asked by the next review 90 days before the deadline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Renew as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>End it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Open the contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Negotiation sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Choose a contract to see what it needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>the price is not on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Open the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>All contracts of {vendor}: seats, prices, what to ask for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <source>Contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Bring decisions back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Apply {n} decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Apply {n} decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>This cannot be brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Nothing is written yet. Applying is one step that can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>contradiction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>not understood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>edit ignored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>missing row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} decision would be applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} decisions would be applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Which answer holds for {subject}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Catalog: {answer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{file}: {answer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>Cancel  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{decision}, key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{n} questions are selected: a decision holds for all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{decision}  Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>The question in full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Reported as of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>What came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Why it is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>What it would free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>What would close it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>The contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the subscription</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the use case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>{billed} for {service}, dated {date}; {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>typed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>… {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/list.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Review lists (*.xlsx *.ods *.xlsm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Run review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>How it adds up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Bring back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>No review was run yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>The rules look at seats, contracts and invoices and ask the owners: is it still needed? Nothing is called unused where data is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Every question is answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Well done. New data brings new questions; run the review after the next import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>No question matches these filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Take a filter away to see the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Show the {n} question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Show all {n} questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>{n} question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>{n} questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>nothing to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>The workbook holds no new decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>The decisions of the workbook are in the catalog.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>{n} of {all} questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Nothing is sent: open them in your mail program. Once they are on their way, mark the questions as Asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Where to write the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Writing the lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} list was written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} lists were written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} message was written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} messages were written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Marking the questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>One list for everyone…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>One list for each owner…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>One list for each team…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Messages to owners…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} questions have no owner who could be asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Mark as Asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>These questions were asked or decided already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>The questions count as Asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>{round}: {answered} of {items} answered, due {due}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Bringing decisions back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Nothing has changed since the last review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>{sum} addressable, each amount once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>no team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>no one tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Questions: {counts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>closed by themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>asked again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>From theoretical to addressable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>System</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <source>Of this computer only; questions, files and help stay English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <source>From the next start of Seatbook on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>A tool's own threshold wins over a team's, and either over the company's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Tools and teams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Tool or team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Tool {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Team {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Saving settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Give up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Contracts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>People and spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Use and prices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>How figures are summed up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a seat counts as unused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>How far activity data are trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a deadline is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a question becomes urgent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a contract is compared with its use and its invoices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Of this computer only; Ctrl + and Ctrl − zoom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>saved in the catalog; Undo takes a change back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>{n} change not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>{n} changes not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{used} of {whole} spent by {day}; {forecast} by {until} at this pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Budgets and forecast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{amount} under</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{whole} planned until {day}; its first month is not over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{amount} over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>Budget: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>No spend of a known tool in these months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Spend by month and a dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Spend by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Spend by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>a figure leads to its lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No spend yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Import a vendor's invoices, a ledger or a card export: spend is then divided by tool, team, cost centre and use. Lists of people and seats tell which team uses what.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>{amount}, service period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>{dimension} by month, in {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>{name}, {currency} without a rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>expense = invoiced + accrued = spend; prepaid = before + new − used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Month-end close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Prepaid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued, invoice later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued, metered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued, by contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>The month to close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Balances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Does it add up?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>All balances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>a balance leads to its line or contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Nothing to close yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Import invoices or a ledger with their service periods, and contracts with their prices: what is paid ahead and what is still to be invoiced then stands here, month by month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>as of {day}, in {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{n} balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{n} balances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invoice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cost centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Net</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Expensed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>In the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Invoiced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Its spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Prepaid before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{detail}; besides {apart}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{detail}, an estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{title}: none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>In {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Expense of {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>All, {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>No spend of a known tool in either period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Why spend changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>The earlier period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>The later period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>From the spend of one period to that of another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Growth by tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Why it changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Growth compares the spend of two periods. Import invoices, a ledger or a card export of both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>By tool, in {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No spend of a known tool in the last 12 months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>By …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Month-end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Growth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>By month and function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>behind a figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No invoice line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>The figure above has none of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>All lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Several functions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Choose a period, or type one: 2026-09, 2026-07..2026-09, 2026-Q3 or 2026, then press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Last 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Last 3 full months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Fiscal {months}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>“{typed}” is longer than {n} months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>By seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Fixed shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>By use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>As booked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Own contracts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Not allocated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>See what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Cost by team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Tools of the team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>All teams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>No cost to show back yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Import invoices, then people with their teams and the seats they hold, or use by person. Agreed shares of a contract go before both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>All teams: their tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>How it came about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>{tool} of {team}, {months}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Without a rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>{share} not allocated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>{team}: its tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>A line is spread over the months of its service, and divided among who uses it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>Back to the figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>no invoice line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>a part of their amounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>{amount} is the price of contracts without an invoice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Adding up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Write these figures to an Excel workbook or a CSV file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>The figures could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>F5 reads them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>The figures are in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{count} have both {one} and {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{count} have {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Who has {one} and {other} is not known: import their seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{tool} under {count} contracts, {seats} seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>No two tools do the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>When two paid tools have the same function, this shows who has both and what one would save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>People who have both of two tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Hatched: the seats are not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{percent} of a year's spend, {amount} of {whole}, goes to tools that overlap and are asked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>One contract at {best} a seat and month for all: at most {most} a year less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Who has both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>One instead of two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{what}: {both} have both, {alone} {name} alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{other} instead of {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Who has it is not known: import its seats to see how many would move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>What it costs is not known, so no range is told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{one} beside {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{what}: who has both is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{name}: {seats} seats at {price}, free to change from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Change the agreement…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Show the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Both are wanted…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{movers} would move, {free} seats are free, {extra} would be bought.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>At most, {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>0 to {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Tools that do the same: who has both, and what one would save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Nothing is known yet of the months ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Spend by month, and the twelve months ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Whose months ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Budgets and commitments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>commitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Give notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>{amount} less in twelve months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>{amount} more in twelve months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Twelve months ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>What if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Add a budget…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Add a commitment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>May be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>{whole} expected in twelve months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>No budget and no commitment runs. Import a list of them, or add one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Price a seat and month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>A contract with a price is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Type other seats or another price, or give notice, to see what would change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>The same in twelve months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>{used} of {whole}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>used up on {day}, {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>{percent} at this pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Seats are a whole number, the price is a number such as 12.50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>; without a rate: {apart}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Worth scaling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Grows dearer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Not growing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Too early to tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Cost by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Margin, % of revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Models, last 90 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Add a measure…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Add a share of cost…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Cost in twelve months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Newest measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Budget a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Rate limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill switch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Who may stop it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Switch tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Hypothesis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Success measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Stop when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Guard rails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>No cost yet: no subscription has a share for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Worth of the same months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Cost of one of its {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>{cost}, at {price} a million tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Not needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>{date}, which has passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>Merge vendors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>The vendor that is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>The vendor that is merged into it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>Vendors that look like one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>and merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>No two vendors look like one. Any two can be merged below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>Merge {one} into {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>Merge…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>Merging vendors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>Merged. Undo parts them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/rail.py" />
      <source>Seatbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/rail.py" />
      <source>New, open and recent catalogs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/rail.py" />
      <source>Catalog menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Choose a record in a list first, such as a tool or a subscription.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Search tools, people, invoices, commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Ctrl+K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Nothing found for “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/statusbar.py" />
      <source>{job}: cancelled, nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/text.py" />
      <source>en</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>The view of that name is replaced; Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Filters, order, groups and columns that were saved under a name (Ctrl+Shift+S saves)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>As usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Save this view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Deleting the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Name of the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>There is a view of that name already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Views ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Saving the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Renaming the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Rename “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>“{name}” is deleted. Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Filter, order, groups and columns are kept in the catalog.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>View: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Save this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Saved as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Renamed to “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>Choose spreadsheets to import, or drop them anywhere (Ctrl+O)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>Write the questions to Excel (Ctrl+E)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>No catalog is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>That did not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>{name} – Seatbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/app.py" />
      <source>Making today's backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Use cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>New tool…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>No tools yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>A tool comes with the first invoice or seat report that names it, or is made by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Answers for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Spend lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>New vendor…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>No vendors yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>A vendor comes with the first invoice that names it, or is made by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>New subscription…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>No subscriptions yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>Import the tracker you have, or a seat report: its subscription is made with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>New seat…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>No seats yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>Import a vendor's seat or member report: the Copilot, ChatGPT, Claude and Cursor ones are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>Everything this person holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>New person…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>No people yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Import a list of people, with leaving dates: seats of leavers are then asked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Owns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>New use case…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>No use cases yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Say what AI is used for and why it was bought: by hand, or with a list of use cases and their measures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Pays for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Import a vendor's invoices, a ledger or a card export. Lines of other vendors are kept apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <source>Function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Reduce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Reduce decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Why (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>To how many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Keep decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Why it stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Ask again on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Grow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Grow decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Why it is worth more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Retire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Retire decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Ends on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Ask owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>What to ask (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Snooze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Snoozed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Bring back on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Move tier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Move to another tier decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>To which plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Consolidate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Consolidate decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Into which subscription</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Functions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Last charge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendor id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Owner id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Website</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Pricing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Assigned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Unit price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Months a period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Term from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Term ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Renews itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Notice days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Notice assumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Minimum seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Fewer inside the term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Price cap (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Payer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Experiment budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Tool id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Sheet id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Days since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Protected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Why protected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Subscription id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Person id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Team id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Teams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invoices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendor as written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Service from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Service to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Came as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Matched by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Ledger account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Billing account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Service month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Use case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Evidence from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Counted in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value per unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Target margin (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Launch until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Dear model because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Stop if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Switched off by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Unguarded because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Use case id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Shares of cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Budgets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Commitments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Rolls over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Uneven because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Exchange rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Base currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Quote currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Effective on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Theoretical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>First asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Closed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Subject id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Rounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>To answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendors without a known AI tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>For example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Read as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Totals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Amounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Who answers for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Deputy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Spend class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What kind of spend it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Why it was bought.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Charges for later service are asked about (R15).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Data it handles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Data-processing agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Vendor may train on inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Single sign-on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Months a price is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>1 monthly, 12 yearly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Seats bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Price a seat and period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: it goes on until somebody ends it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Notice (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: the contract is silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Seats may be reduced inside the term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Most a renewal may raise (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Billing account, tenant or organisation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Paid by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Bought through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Experiment until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Second contract because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Legal entity, data residency, migration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Second contract until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Started on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Ended on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Costs nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Never asked about as unused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>In that stage since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Beats the class of its subscriptions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Why it was bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What shows its value, such as minutes saved a ticket.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The metric of its measures that counts volume, such as tickets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Worth of one unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>In the currency below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How much the work is worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Evidence of the value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Margin wanted (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Of cost of revenue; empty: the setting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Launch period until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>So long a thin margin is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The dear model stays because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Evaluation, latency or language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What an experiment should show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From which result on it has worked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The result at which it ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The end of an experiment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>An experiment's in all, an agent's for a month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>An agent's, such as 200 runs an hour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How an agent is stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill switch tried on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>No guard rails because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as: it only reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as tickets, retries or revenue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Of revenue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Allocation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as 0.25 or 25%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Instead of a share: its part of the metered use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Commitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Of a credit: the day it expires.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What is left rolls over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Used unevenly because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as a season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>As the subscription names it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Plan's function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Function or feature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Lower plans lack it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>List price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Price of a unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>For so many months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>12 is a price by the year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From so many units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Valid from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Use of a feature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Feature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Tool's function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What it is mainly for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>A tool has one; the former one stays beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Agreed overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Both are wanted because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as quality, regions or a migration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>On that day it is asked again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Exchange rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>One unit of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Is so many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Reporting currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Totals are converted to it where a rate is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Fiscal year starts in month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>1 is January.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Inactive after (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>A seat without activity for longer is asked about (R01).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Clearly inactive after (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>From here the question weighs more (R01).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Grace for new seats (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>A seat younger than this is never asked about (R01, R02).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Spare seats allowed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of the active users; at least one seat (R04).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Coverage needed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Below it nothing is concluded about a whole tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unknown seats allowed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Above it the data are asked for (R28).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Usage data are fresh for (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Older data are called delayed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Usage data are usable for (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Older data prove nothing; the seat is unknown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Suspicious common last day (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>When more users stop on one day, the source is asked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Assumed notice (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Where a contract is silent; marked as assumed (R12).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Notice window opens (days before)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Before the notice deadline (R12).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Notice stays visible (days after)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>After the notice deadline (R12).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Time to deliver a notice (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Send-by date before the deadline (R12).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Leaver's seat is urgent after (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Severity high from then on (R03).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Owners confirm every (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An owner not confirmed for longer is asked for (R21).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Two contracts while migrating (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>So long a second contract of one tool is no question (R09).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Shadow spend is urgent from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In the reporting currency over 365 days (R20).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Moving away from a tool costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In the reporting currency, once: taken off what an overlap could save (R07, R35).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>People who have the suite (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a tool's; from here it asks (R35).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unusual spend: ask from (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a month's AI spend (R26).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unusual spend: urgent above (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unusual spend: months needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Before the month that is judged (R26).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Little used below (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of the paid seats, in two reports running (R10).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Premium features are used by (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of those licensed; else it asks (R11).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Price rise allowed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a unit's price, from one term to the next (R14).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Invoices are missing after (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>After the end of what is paid (R16).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Invoice may differ from the contract by (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a period (R17).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Invoice may differ from the contract by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In the contract's currency and period, if that is more (R17).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Use is stable over (months)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>For a commitment to pay (R29).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Use is stable within (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of its mean, up and down (R29).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Budget: ask from (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a budget, at the present pace (R23).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Budget: urgent above (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Commitment: judge from (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of its time (R24).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Commitment: little used below (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of what is promised (R24).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Dear models allowed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a use case of low or medium worth (R30).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Assumed price rise at renewal (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In forecasts, unless capped lower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Kill switches are tried every (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An agent's (R31).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of cost of revenue, unless a use case says another (R32).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unit cost may rise (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>From three months to the next three (R25).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Evidence of value holds for (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a use case in production (R33).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Grace for new use cases (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In production for less: not asked (R33).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Length of the period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Ended tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>New tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Begun or paused in a period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Retries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Tokens a request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Model mix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Price a token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Price a token or model mix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Not told apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Every question by itself, a year at today's price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Theoretical, each amount once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Addressable in the next 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Named by several questions, counted for one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Seats that people wait for: an avoided purchase, no cash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Held by contracts' minimum numbers of seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Promised spend that has to be paid all the same, or is claimed back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Paid until the next date on which the contract can change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Prices and quantities that change later in the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Inactive seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Seats never used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Seats of leavers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Spare seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>More seats than bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Two seats of one tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Overlapping tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Two tools for one thing, held by the same people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Two contracts for one tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Unused subscriptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Tier too high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Renewed without a decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Price rises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Billed after its end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Missing invoices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Invoiced is not contracted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Paid twice?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Billed seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Unmanaged tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Nobody answers for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Experiments past their date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Budgets that run out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Commitments not used, or used up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Growth that grows dearer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Unusual spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Expensed beside a contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Missing data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Flexible price, stable use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Dear models on plain work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Agents without guard rails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Thin or falling margins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Value not shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Healthy growth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Already in the suite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Data at risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Invoice number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Line number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Order number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Line kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Payment id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Payment date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Debit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Invoice total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>First name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Data date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Start date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>End date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Login</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>subscriptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Pricing model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Period months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Auto renew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Price cap percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Monthly cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Annual cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Total cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>usage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Credits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Input tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cached tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cache write tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Output tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Period to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>use cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Stage since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Evidence on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Margin target percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill switch by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>allocations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>commitments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>budgets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget use case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>In scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Not verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>No amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Discovered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>In review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Restricted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Under optimisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Closing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Cost of revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Operating expense</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Public</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Internal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Confidential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Personal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Usage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Direct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Reseller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Marketplace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Expense</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Employee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Contractor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Inactive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Workflow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Agent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Idea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Production</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Retired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Chat assistant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Coding assistant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>App builder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Meeting notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Model API</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Image generation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Video generation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Voice synthesis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Music generation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Transcription</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Translation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Marketing content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Search answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Enterprise search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Research</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Support agent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Sales assistant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Agents and automation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>GPU compute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>ML platform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Vector database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>LLM observability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Data labelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Document AI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Presentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Data analysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Legal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Recruiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Security</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Productivity suite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Billed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Effective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>No activity in retention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Data needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Assumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Suggested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Leaver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Adds up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Does not add up</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
