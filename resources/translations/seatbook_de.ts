<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Seatbook</name>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/forms.py" />
      <source>New {kind}</source>
      <translation>Neu: {kind}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Export calendar</source>
      <translation>Kalender exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Renewals</source>
      <translation>Verlängerungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/listing.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Import files…</source>
      <translation>Dateien importieren…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Row of an imported file…</source>
      <translation>Zeile einer importierten Datei…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Paste a table…</source>
      <translation>Tabelle einfügen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Export review list…</source>
      <translation>Prüfliste exportieren…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Run the review</source>
      <translation>Prüfung starten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Rounds of the review</source>
      <translation>Runden der Prüfung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Budgets and forecast</source>
      <translation>Prognose</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Tools that overlap</source>
      <translation>Tools, die sich überschneiden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Duplicate…</source>
      <translation>Duplizieren…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Chosen record</source>
      <translation>Gewählter Eintrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Merge with another…</source>
      <translation>Mit anderem zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/attached.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Attach a file…</source>
      <translation>Datei anhängen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Merge two teams…</source>
      <translation>Zwei Teams zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>History…</source>
      <translation>Verlauf…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Forward</source>
      <translation>Vorwärts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Filter this list</source>
      <translation>Diese Liste filtern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Help for this page</source>
      <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <source>New catalog…</source>
      <translation>Neuer Katalog…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Open catalog…</source>
      <translation>Katalog öffnen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Open the demo</source>
      <translation>Demo öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Export all lists…</source>
      <translation>Alle Listen exportieren…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Back up the catalog…</source>
      <translation>Katalog sichern…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Restore a backup…</source>
      <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Check the catalog</source>
      <translation>Katalog prüfen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>About Seatbook</source>
      <translation>Über Seatbook</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Export spend as FOCUS rows…</source>
      <translation>Ausgaben als FOCUS-Zeilen exportieren…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Read again</source>
      <translation>Neu einlesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Zoom to normal size</source>
      <translation>Zoom auf normale Größe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Light colours</source>
      <translation>Helle Farben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Dark colours</source>
      <translation>Dunkle Farben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Colours of the system</source>
      <translation>Farben des Systems</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>View of Spend</source>
      <translation>Ansicht von Ausgaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Help page</source>
      <translation>Hilfeseite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Spend by team, tool or cost centre</source>
      <translation>Ausgaben nach Team, Tool oder Kostenstelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Showback</source>
      <translation>Showback</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Month-end close: prepaid and accrued</source>
      <translation>Monatsabschluss: vorausgezahlt und abgegrenzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Growth: why spend changed</source>
      <translation>Wachstum: warum sich die Ausgaben geändert haben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Begin this month's round…</source>
      <translation>Die Runde dieses Monats beginnen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Begin this quarter's round…</source>
      <translation>Die Runde dieses Quartals beginnen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Begin a round for each renewal that is near</source>
      <translation>Vor jeder nahen Verlängerung eine Runde beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Begin an access campaign…</source>
      <translation>Eine Zugangskampagne beginnen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Help: {title}</source>
      <translation>Hilfe: {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Seatbook catalogs (*.seatbook);;All files (*)</source>
      <translation>Seatbook-Kataloge (*.seatbook);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>More lists</source>
      <translation>Weitere Listen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Open catalog</source>
      <translation>Katalog öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>New catalog</source>
      <translation>Neuer Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/trouble.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Seatbook catalogs (*.seatbook)</source>
      <translation>Seatbook-Kataloge (*.seatbook)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Spreadsheets ({patterns})</source>
      <translation>Tabellendateien ({patterns})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>The clipboard holds no table: copy its cells with their head, then press Ctrl+V.</source>
      <translation>Die Zwischenablage enthält keine Tabelle: ihre Zellen mit Kopfzeile kopieren und dann Strg+V drücken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>At most 25 MiB; files can be dropped here too</source>
      <translation>Höchstens 25 MiB; Dateien lassen sich auch hier ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Attached: {names}.</source>
      <translation>Angehängt: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Attaching</source>
      <translation>Wird angehängt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>The copy is in {path}.</source>
      <translation>Die Kopie liegt in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Removing a file</source>
      <translation>Datei wird entfernt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Save a copy of {name}</source>
      <translation>Kopie von {name} speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Attach files</source>
      <translation>Dateien anhängen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>To import it instead, drop it beside this pane.</source>
      <translation>Zum Importieren stattdessen neben dieser Tafel ablegen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Removed {name}. Undo brings it back.</source>
      <translation>{name} entfernt. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>“{name}” may be a program and is not opened; save a copy.</source>
      <translation>„{name}“ könnte ein Programm sein und wird nicht geöffnet; eine Kopie speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>No program opens “{name}”; save a copy.</source>
      <translation>Kein Programm öffnet „{name}“; eine Kopie speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>{path} cannot be written. Choose a folder you may write to, with room in it.</source>
      <translation>{path} lässt sich nicht schreiben. Einen beschreibbaren Ordner mit genug Platz wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>The picture is on the clipboard.</source>
      <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>That did not work</source>
      <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>The picture is in {path}.</source>
      <translation>Das Bild liegt in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/stacked_bars.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Total</source>
      <translation>Summe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>One line belongs to {tool} now. Undo takes it back.</source>
      <translation>Ein Posten gehört jetzt zu {tool}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>{n} lines belong to {tool} now. Undo takes it back.</source>
      <translation>{n} Posten gehören jetzt zu {tool}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>“{text}” is no AI tool, next month too. Undo takes it back.</source>
      <translation>„{text}“ ist kein KI-Tool, auch im nächsten Monat. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Choose a tool</source>
      <translation>Tool wählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Tool or vendor</source>
      <translation>Tool oder Anbieter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Type a tool or a vendor</source>
      <translation>Tool oder Anbieter eingeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Known tools</source>
      <translation>Bekannte Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Not an AI tool</source>
      <translation>Kein KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>The choice is kept as an alias and works on next month's file. Undo takes it back. A tool that is not listed is made on the page Tools first.</source>
      <translation>Die Wahl wird als Alias behalten und gilt auch für die Datei des nächsten Monats. „Rückgängig“ nimmt sie zurück. Ein Tool, das hier fehlt, wird zuerst auf der Seite Tools angelegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Choose</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>“{text}” is</source>
      <translation>„{text}“ ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>View of {list}</source>
      <translation>Ansicht von {list}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>If you close now it is cancelled, and the catalog stays as it was before it began.</source>
      <translation>Beim Schließen wird er abgebrochen, und der Katalog bleibt, wie er vorher war.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/saving.py" />
      <source>Excel workbooks (*.xlsx);;CSV files (*.csv)</source>
      <translation>Excel-Arbeitsmappen (*.xlsx);;CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/history.py" />
      <source>It cannot be taken back by itself:</source>
      <translation>Es lässt sich nicht allein rückgängig machen:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/merging.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <location filename="../../desktop_app/ui/statusbar.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Go on working</source>
      <translation>Weiterarbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Cancel it and close</source>
      <translation>Abbrechen und schließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Close when it is done</source>
      <translation>Schließen, wenn er fertig ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Running the review</source>
      <translation>Die Prüfung läuft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Export review list</source>
      <translation>Prüfliste exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Excel workbooks (*.xlsx)</source>
      <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Export this view</source>
      <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Building the demo</source>
      <translation>Die Demo wird gebaut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Undo {n|that one|those #} as well</source>
      <translation>Auch {n|diesen einen|diese #} rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>{name} is not possible as it is</source>
      <translation>{name} ist so nicht möglich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>“{job}” is not done yet</source>
      <translation>Der Vorgang „{job}“ ist noch nicht fertig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <location filename="../../desktop_app/ui/saving.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Writing {file}</source>
      <translation>{file} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>The review list is in {path}.</source>
      <translation>Die Prüfliste liegt in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>The table is in {path}.</source>
      <translation>Die Tabelle liegt in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Edit this record (Enter in the table)</source>
      <translation>Diesen Eintrag bearbeiten (Eingabe in der Tabelle)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>More ▾</source>
      <translation>Mehr ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Duplicate this record and more</source>
      <translation>Diesen Eintrag duplizieren und mehr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Choose a row to see what is known of it.</source>
      <translation>Eine Zeile wählen, um zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Archive</source>
      <translation>Archivieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/facet_bar.py" />
      <source>Since your last visit  ✕</source>
      <translation>Seit dem letzten Besuch  ✕</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/facet_bar.py" />
      <source>Show the others too</source>
      <translation>Auch die anderen zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>What you typed is not saved yet.</source>
      <translation>Ihre Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Throw away what you typed?</source>
      <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Throw it away</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Go on typing</source>
      <translation>Weiter eingeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Saving</source>
      <translation>Wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Make another record like this one</source>
      <translation>Einen weiteren Eintrag wie diesen anlegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/editing.py" />
      <source>Enter saves, Alt+Enter begins a new line, Esc leaves it as it was</source>
      <translation>Eingabe speichert, Alt+Eingabe beginnt eine neue Zeile, Esc lässt alles, wie es war</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/editing.py" />
      <source>{column} is worked out, not typed. Enter opens the record.</source>
      <translation>{column} wird errechnet, nicht eingegeben. Eingabe öffnet den Eintrag.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/editing.py" />
      <source>Not saved. {why}</source>
      <translation>Nicht gespeichert. {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Clear</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Any</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Counting…</source>
      <translation>Wird gezählt…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Any {name}</source>
      <translation>{name}: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Clear {filter}</source>
      <translation>{filter} aufheben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>any</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/filtering.py" />
      <source>Filter</source>
      <translation>Filtern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/filtering.py" />
      <source>Filter this table</source>
      <translation>Diese Tabelle filtern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/filtering.py" />
      <source>Words, and conditions on columns such as {column}:text, -{column}:text, {column}:none, {number}&gt;60.
Columns: {columns}</source>
      <translation>Wörter, und Bedingungen zu Spalten wie {column}:Text, -{column}:Text, {column}:none, {number}&gt;60.
Spalten: {columns}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/groups.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/groups.py" />
      <source>{list}, grouped</source>
      <translation>{list}, gruppiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>No groups</source>
      <translation>Keine Gruppen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Other columns</source>
      <translation>Andere Spalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Copy rows</source>
      <translation>Zeilen kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Choose all rows</source>
      <translation>Alle Zeilen wählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Edit this cell</source>
      <translation>Diese Zelle bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/rows.py" />
      <source>Show what is behind it</source>
      <translation>Zeigen, was dahintersteht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/rows.py" />
      <source>Copy cells</source>
      <translation>Zellen kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/rows.py" />
      <source>Choose all cells</source>
      <translation>Alle Zellen wählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/type_ahead.py" />
      <source>No row's “{column}” begins with “{letters}”.</source>
      <translation>Keine Zeile beginnt in „{column}“ mit „{letters}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/view.py" />
      <source>Copying {n} rows</source>
      <translation>{n} Zeilen werden kopiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help.py" />
      <source>Help pages</source>
      <translation>Hilfeseiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>What this step changed</source>
      <translation>Was dieser Schritt geändert hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>Take this back</source>
      <translation>Das rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Taken back</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Stands</source>
      <translation>Gilt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} record</source>
      <translation>{n} Eintrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} records</source>
      <translation>{n} Einträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>made</source>
      <translation>angelegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>Nothing happened yet that matches.</source>
      <translation>Es ist noch nichts geschehen, das dazu passt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} row of a file</source>
      <translation>{n} Zeile einer Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} rows of a file</source>
      <translation>{n} Zeilen einer Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>One later step can be taken back with it.</source>
      <translation>Ein späterer Schritt lässt sich mit rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} later steps can be taken back with it.</source>
      <translation>{n} spätere Schritte lassen sich mit rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>… and {n} more</source>
      <translation>… und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/lines.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Show all</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/lines.py" />
      <source>Show less</source>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>Three or more</source>
      <translation>Drei oder mehr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>No seat</source>
      <translation>Kein Platz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>One seat</source>
      <translation>Ein Platz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>Two seats</source>
      <translation>Zwei Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>{list} by {column}</source>
      <translation>{list} nach {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Group by ▾</source>
      <translation>Gruppen ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>counting…</source>
      <translation>wird gezählt…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>{n} row chosen</source>
      <translation>{n} Zeile gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>{n} rows chosen</source>
      <translation>{n} Zeilen gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Export this view to Excel</source>
      <translation>Diese Ansicht nach Excel exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Save this view…</source>
      <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Clear filters</source>
      <translation>Filter zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>filtered</source>
      <translation>gefiltert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Nothing matches</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>No row has all of these.</source>
      <translation>Keine Zeile erfüllt all das.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>By {column} ▾</source>
      <translation>Nach {column} ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Files to come that name “{name}” will find “{kept}”. Undo parts the two again.</source>
      <translation>Künftige Dateien, die „{name}“ nennen, finden „{kept}“. „Rückgängig“ trennt die beiden wieder.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>The one that is kept</source>
      <translation>Was bleibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>The one that becomes part of it</source>
      <translation>Was darin aufgeht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Swap</source>
      <translation>Tauschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Merging</source>
      <translation>Wird zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Keep the other one</source>
      <translation>Das andere behalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Name the two. What would move is said here before anything is done.</source>
      <translation>Die beiden nennen. Bevor etwas geschieht, steht hier, was wandern würde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Merge two records that are one: {kind}</source>
      <translation>Zwei Einträge zusammenführen, die einer sind: {kind}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Merge into it</source>
      <translation>Geht darin auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <location filename="../../desktop_app/ui/pages/imports/banner.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/trouble.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>Something went wrong in Seatbook</source>
      <translation>In Seatbook ist etwas schiefgegangen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Copy details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>This is a fault of the program, not yours. What you last saved is safe; you can go on working. </source>
      <translation>Das ist ein Fehler des Programms. Was zuletzt gespeichert wurde, ist sicher; die Arbeit kann weitergehen. </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>Version {version}.</source>
      <translation>Version {version}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/overflow.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>What are we buying, why, and who owns it?</source>
      <translation>Was kaufen wir, warum, und wer verantwortet es?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>No catalog is open. Begin in one of three ways.</source>
      <translation>Kein Katalog ist offen. Drei Wege führen zum Anfang.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Begin with the files you have; what is still missing is said afterwards.</source>
      <translation>Mit den vorhandenen Dateien beginnen; was noch fehlt, wird danach gesagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Drop spreadsheets here</source>
      <translation>Dateien hier ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Seat reports, invoices, a ledger, a card export, a list of people or your tracker. You see what would be imported before anything is written.</source>
      <translation>Platzberichte, Rechnungen, ein Journal, ein Kartenexport, eine Personalliste oder die eigene Übersicht. Vor dem Schreiben ist zu sehen, was importiert würde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Choose files…</source>
      <translation>Dateien wählen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Look at the demo</source>
      <translation>Die Demo ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>An invented company of 240 people with 30 AI tools and 14 months of invoices, built from its spreadsheets.</source>
      <translation>Eine erfundene Firma mit 240 Leuten, 30 KI-Tools und 14 Monaten Rechnungen, aus ihren Tabellendateien gebaut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Go on with a catalog</source>
      <translation>Weiter im Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>A catalog is one file on this computer. Nothing in it leaves the machine.</source>
      <translation>Ein Katalog ist eine Datei auf diesem Rechner. Nichts darin verlässt ihn.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>{name} is empty</source>
      <translation>{name} ist leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/evidence.py" />
      <source>Counting the seats…</source>
      <translation>Die Plätze werden gezählt…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/evidence.py" />
      <source>No seats yet: import a vendor's seat report.</source>
      <translation>Noch keine Plätze: den Platzbericht eines Anbieters importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/evidence.py" />
      <source>The seats could not be counted.</source>
      <translation>Die Plätze konnten nicht gezählt werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>seats that somebody has, as last reported</source>
      <translation>Plätze, die jemand hat, wie zuletzt gemeldet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No contract with a known end renews in the next 180 days.</source>
      <translation>In den nächsten 180 Tagen verlängert sich kein Vertrag mit bekanntem Ende.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Since your last visit</source>
      <translation>Seit dem letzten Besuch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Seats run short</source>
      <translation>Plätze werden knapp</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>The weightiest questions</source>
      <translation>Die gewichtigsten Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Annual run-rate</source>
      <translation>Jahreskosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Addressable saving</source>
      <translation>Erreichbare Einsparung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Owner, purpose and class</source>
      <translation>Verantwortlich, Zweck, Klasse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Next notice deadline</source>
      <translation>Nächste Kündigungsfrist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Spend by month and function</source>
      <translation>Ausgaben nach Monat und Funktion</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>Seats by evidence</source>
      <translation>Plätze nach Nachweis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No spend yet: import invoices, a ledger or a card export.</source>
      <translation>Noch keine Ausgaben: Rechnungen, ein Journal oder einen Kartenexport importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>next 180 days</source>
      <translation>nächste 180 Tage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No question is open.</source>
      <translation>Keine Frage ist offen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Save this page as PDF</source>
      <translation>Diese Seite als PDF speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Addressable</source>
      <translation>Erreichbar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From</source>
      <translation>Ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Subscription</source>
      <translation>Abonnement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>A year</source>
      <translation>Im Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Notice by</source>
      <translation>Kündbar bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>{name}: AI tools and subscriptions</source>
      <translation>{name}: KI-Tools und Abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>The page is in {path}.</source>
      <translation>Die Seite liegt in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} import</source>
      <translation>{n} Import</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} new question</source>
      <translation>{n} neue Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} asked again</source>
      <translation>{n} wieder gestellt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} question closed</source>
      <translation>{n} Frage geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} question decided</source>
      <translation>{n} Frage entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} verified by bills</source>
      <translation>{n} durch Rechnungen bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} not verified</source>
      <translation>{n} nicht bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} other step</source>
      <translation>{n} anderer Schritt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} imports</source>
      <translation>{n} Importe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} new questions</source>
      <translation>{n} neue Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} questions closed</source>
      <translation>{n} Fragen geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} questions decided</source>
      <translation>{n} Fragen entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} other steps</source>
      <translation>{n} andere Schritte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{name}: {assigned} of {bought} assigned, {waiting} invited</source>
      <translation>{name}: {assigned} von {bought} zugewiesen, {waiting} eingeladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{name}: {assigned} of {bought} assigned</source>
      <translation>{name}: {assigned} von {bought} zugewiesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/related.py" />
      <source>all {n}</source>
      <translation>alle {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{amounts} cannot be shown in {currency}: import exchange rates, or set another currency in Settings.</source>
      <translation>{amounts} lassen sich nicht in {currency} zeigen: Wechselkurse importieren, oder in den Einstellungen eine andere Währung wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>No review was run yet. Its rules ask who needs what, with evidence and arithmetic.</source>
      <translation>Noch keine Prüfung. Ihre Regeln fragen, wer was braucht, mit Nachweis und Rechnung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{n} open</source>
      <translation>{n} offen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>send notice</source>
      <translation>Kündigung senden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{currency}, last 12 months, service period; {month}* is not over</source>
      <translation>{currency}, letzte 12 Monate, Leistungszeitraum; {month}* ist noch nicht vorbei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>, notice assumed</source>
      <translation>, Frist angenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>decided</source>
      <translation>entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} tool</source>
      <translation>{n} Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} tools</source>
      <translation>{n} Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} subscription</source>
      <translation>{n} Abonnement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} subscriptions</source>
      <translation>{n} Abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>run the review to see it</source>
      <translation>die Prüfung starten, um sie zu sehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>of spend; {amount} still unanswered</source>
      <translation>der Ausgaben; {amount} noch ohne Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>no deadline is known</source>
      <translation>keine Frist ist bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{name}, {day}: {amount} renews</source>
      <translation>{name}, {day}: {amount} verlängert sich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>no decision</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} day</source>
      <translation>{n} Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} days</source>
      <translation>{n} Tage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{currency}, last 12 months, service period</source>
      <translation>{currency}, letzte 12 Monate, Leistungszeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>run now</source>
      <translation>jetzt starten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>not verified</source>
      <translation>nicht bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>renews {day}</source>
      <translation>verlängert sich am {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{what} (besides {amounts} without a rate)</source>
      <translation>{what} (daneben {amounts} ohne Kurs)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{n} waiting</source>
      <translation>{n} wartend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>of {amount} theoretical</source>
      <translation>von {amount} theoretisch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>; from {day}</source>
      <translation>; ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>no spend yet</source>
      <translation>noch keine Ausgaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} to confirm</source>
      <translation>{n} zu bestätigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>No function</source>
      <translation>Ohne Funktion</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>no owner</source>
      <translation>niemand verantwortlich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{amount} in the fiscal year since {month}</source>
      <translation>{amount} im Geschäftsjahr seit {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>; besides {amounts} without a rate</source>
      <translation>; daneben {amounts} ohne Kurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{counts}; no price is known</source>
      <translation>{counts}; kein Preis bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{amount} realised</source>
      <translation>{amount} verwirklicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>as of {day}</source>
      <translation>Stand {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>no rate to {currency}</source>
      <translation>kein Kurs zu {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>active</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>inactive</source>
      <translation>inaktiv</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>none on record</source>
      <translation>nichts verzeichnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>header on row {row}, {known} of {all} columns known</source>
      <translation>Kopf in Zeile {row}, {known} von {all} Spalten bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no header, {known} of {all} columns known</source>
      <translation>keine Kopfzeile, {known} von {all} Spalten bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Total against the file</source>
      <translation>Summenprobe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Recognised as</source>
      <translation>Erkannt als</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} new</source>
      <translation>{n} neu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} updated</source>
      <translation>{n} aktualisiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} duplicate</source>
      <translation>{n} Dublette</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} duplicates</source>
      <translation>{n} Dubletten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} out of scope</source>
      <translation>{n} außerhalb</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} total</source>
      <translation>{n} Summe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} totals</source>
      <translation>{n} Summen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} rejected</source>
      <translation>{n} abgewiesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Every row read is new, updated, a duplicate, out of scope, a total or rejected with a reason.</source>
      <translation>Jede gelesene Zeile ist neu, aktualisiert, eine Dublette, außerhalb, eine Summe oder mit Grund abgewiesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Of known AI tools</source>
      <translation>Von bekannten KI-Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Lines of vendors without a known AI product are kept and counted, and picked up when a vendor is named.</source>
      <translation>Posten von Anbietern ohne bekanntes KI-Produkt werden behalten und gezählt, und aufgenommen, sobald ein Anbieter benannt ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no amounts</source>
      <translation>keine Beträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>differs</source>
      <translation>weicht ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Rejected rows are not in our sum.</source>
      <translation>Abgewiesene Zeilen sind nicht in unserer Summe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line</source>
      <translation>{n} Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines</source>
      <translation>{n} Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seat</source>
      <translation>{n} Platz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seats</source>
      <translation>{n} Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} person</source>
      <translation>{n} Person</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} people</source>
      <translation>{n} Personen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} rate</source>
      <translation>{n} Kurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} rates</source>
      <translation>{n} Kurse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} row of use</source>
      <translation>{n} Nutzungszeile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} rows of use</source>
      <translation>{n} Nutzungszeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} use case</source>
      <translation>{n} Anwendungsfall</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} use cases</source>
      <translation>{n} Anwendungsfälle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} budget</source>
      <translation>{n} Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} budgets</source>
      <translation>{n} Budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} measure</source>
      <translation>{n} Messwert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} measures</source>
      <translation>{n} Messwerte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} share of cost</source>
      <translation>{n} Kostenanteil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} shares of cost</source>
      <translation>{n} Kostenanteile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} commitment</source>
      <translation>{n} Zusage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} commitments</source>
      <translation>{n} Zusagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} team</source>
      <translation>{n} Team</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} teams</source>
      <translation>{n} Teams</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>{n} vendor</source>
      <translation>{n} Anbieter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>{n} vendors</source>
      <translation>{n} Anbieter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} term</source>
      <translation>{n} Laufzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} terms</source>
      <translation>{n} Laufzeiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} entitlement</source>
      <translation>{n} Kontingent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} entitlements</source>
      <translation>{n} Kontingente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} purchase</source>
      <translation>{n} Kauf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} purchases</source>
      <translation>{n} Käufe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} function of a tool</source>
      <translation>{n} Funktion eines Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} functions of tools</source>
      <translation>{n} Funktionen von Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} plan</source>
      <translation>{n} Tarif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} plans</source>
      <translation>{n} Tarife</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} function of a plan</source>
      <translation>{n} Funktion eines Tarifs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} functions of plans</source>
      <translation>{n} Funktionen von Tarifen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} price</source>
      <translation>{n} Preis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} prices</source>
      <translation>{n} Preise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} feature in use</source>
      <translation>{n} genutztes Feature</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} features in use</source>
      <translation>{n} genutzte Features</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} agreed overlap</source>
      <translation>{n} vereinbarte Überschneidung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} agreed overlaps</source>
      <translation>{n} vereinbarte Überschneidungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} report of activity</source>
      <translation>{n} Aktivitätsbericht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} reports of activity</source>
      <translation>{n} Aktivitätsberichte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} last activity</source>
      <translation>{n} letzte Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} last activities</source>
      <translation>{n} letzte Nutzungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} question</source>
      <translation>{n} Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} questions</source>
      <translation>{n} Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decision</source>
      <translation>{n} Entscheidung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decisions</source>
      <translation>{n} Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} round</source>
      <translation>{n} Runde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} rounds</source>
      <translation>{n} Runden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} setting</source>
      <translation>{n} Einstellung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} settings</source>
      <translation>{n} Einstellungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} taught name</source>
      <translation>{n} beigebrachter Name</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} taught names</source>
      <translation>{n} beigebrachte Namen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Makes</source>
      <translation>Ergibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} cell needs a look</source>
      <translation>{n} Zelle ist zu prüfen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} cells need a look</source>
      <translation>{n} Zellen sind zu prüfen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>every row could be read</source>
      <translation>jede Zeile war lesbar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Activity until</source>
      <translation>Aktivität bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Inactivity is counted from this day, not from today.</source>
      <translation>Ohne Aktivität zählt ab diesem Tag, nicht ab heute.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Nothing to import</source>
      <translation>Nichts zu importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no rows below the header</source>
      <translation>keine Zeilen unter dem Kopf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>adds up</source>
      <translation>geht auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>does not add up</source>
      <translation>geht nicht auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>{n} row</source>
      <translation>{n} Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>{n} rows</source>
      <translation>{n} Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} out of scope, kept by vendor</source>
      <translation>{n} außerhalb, nach Anbieter behalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no total of the whole to compare with</source>
      <translation>keine Gesamtsumme zum Vergleich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>the file has no totals row</source>
      <translation>die Datei hat keine Summenzeile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>equal</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>the file says {sum}: differs by {gap}</source>
      <translation>die Datei sagt {sum}: {gap} Unterschied</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>nothing new</source>
      <translation>nichts Neues</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>from one row</source>
      <translation>aus einer Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>from {n} rows</source>
      <translation>aus {n} Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Seats and people are not rows: several rows of one person make one record.</source>
      <translation>Plätze und Personen sind keine Zeilen: mehrere Zeilen einer Person ergeben einen Eintrag.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Reported as of</source>
      <translation>Datenstand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>knows {n} day</source>
      <translation>kennt {n} Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>knows {n} days</source>
      <translation>kennt {n} Tage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} day late</source>
      <translation>{n} Tag verspätet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} days late</source>
      <translation>{n} Tage verspätet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no limit of memory known</source>
      <translation>keine Grenze der Aufbewahrung bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no activity in it</source>
      <translation>keine Aktivität darin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>the file's own total: {sum}</source>
      <translation>die Summe der Datei selbst: {sum}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>The whole sheet decides: this may still change.</source>
      <translation>Das ganze Blatt entscheidet: Dies kann sich noch ändern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>{n} row is shown so far</source>
      <translation>bisher ist {n} Zeile zu sehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>{n} rows are shown so far</source>
      <translation>bisher sind {n} Zeilen zu sehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Not known yet</source>
      <translation>Noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <source>so far</source>
      <translation>vorläufig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>The first row; what becomes of it is said when all rows are read.</source>
      <translation>Die erste Zeile; was aus ihr wird, steht hier, wenn alle Zeilen gelesen sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>The first {n} rows; what becomes of each is said when all rows are read.</source>
      <translation>Die ersten {n} Zeilen; was aus jeder wird, steht hier, wenn alle Zeilen gelesen sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>the whole sheet is looked at</source>
      <translation>das ganze Blatt wird angesehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>Files to import</source>
      <translation>Dateien zum Importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>Import all that are ready</source>
      <translation>Alle importieren, die bereit sind</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Leave this file out</source>
      <translation>Diese Datei auslassen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>reading</source>
      <translation>wird gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>not read</source>
      <translation>nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>importing</source>
      <translation>wird importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <source>undone</source>
      <translation>rückgängig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>Import all {n} ready files</source>
      <translation>Alle {n} bereiten importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Imports so far</source>
      <translation>Bisherige Importe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Amounts kept</source>
      <translation>Behaltene Beträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Rejected rows…</source>
      <translation>Abgewiesene Zeilen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Save them with their reasons as a spreadsheet, mend it there and import it.</source>
      <translation>Sie mit ihren Gründen als Tabellendatei speichern, dort berichtigen und importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Save the rejected rows of {file}</source>
      <translation>Die abgewiesenen Zeilen von {file} speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Undo the import of {file}</source>
      <translation>Den Import von {file} rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/mapping.py" />
      <source>“{column}” is read as</source>
      <translation>„{column}“ wird gelesen als</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Name of the profile; files with these heads are read the same way</source>
      <translation>Name des Profils; Dateien mit diesen Köpfen werden ebenso gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Save as profile</source>
      <translation>Als Profil speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Date order</source>
      <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Decimal sign</source>
      <translation>Dezimalzeichen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Known invoices</source>
      <translation>Bekannte Rechnungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Seats not in the list</source>
      <translation>Plätze, die nicht in der Liste stehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Currency…</source>
      <translation>Währung…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Currency of amounts without one, as EUR</source>
      <translation>Währung der Beträge ohne eine, etwa EUR</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Vendor…</source>
      <translation>Anbieter…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Vendor of all lines</source>
      <translation>Anbieter aller Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Account…</source>
      <translation>Konto…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Account or organisation that the file is of</source>
      <translation>Konto oder Organisation, aus der die Datei stammt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Accounts of costs…</source>
      <translation>Kostenkonten …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Accounts of a journal that are costs, as 6*; 4964</source>
      <translation>Konten eines Journals, die Kosten sind, etwa 6*; 4964</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Subscription…</source>
      <translation>Abonnement…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Subscription that the seats belong to</source>
      <translation>Abonnement, zu dem die Plätze gehören</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Data date…</source>
      <translation>Datenstand…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>The day the report was made, as 2026-12-31</source>
      <translation>Der Tag, an dem der Bericht entstand, etwa 2026-12-31</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Period…</source>
      <translation>Zeitraum …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Period of the whole file, as 2026, 2026-Q3 or 2026-09</source>
      <translation>Zeitraum der ganzen Datei, etwa 2026, 2026-Q3 oder 2026-09</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Save as profile…</source>
      <translation>Als Profil speichern…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Profiles…</source>
      <translation>Profile…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>day.month.year</source>
      <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/imports/dates.py" />
      <source>month/day/year</source>
      <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>year-month-day</source>
      <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>decimal comma: 1.234,50</source>
      <translation>Dezimalkomma: 1.234,50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>decimal point: 1,234.50</source>
      <translation>Dezimalpunkt: 1,234.50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>As the file says</source>
      <translation>Wie die Datei sagt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>This file corrects their amounts</source>
      <translation>Diese Datei berichtigt ihre Beträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>They were given back</source>
      <translation>Sie wurden zurückgegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>not undone</source>
      <translation>nicht rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>See the seats</source>
      <translation>Plätze ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>See the people</source>
      <translation>Personen ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>See the subscriptions</source>
      <translation>Abonnements ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>See the lines</source>
      <translation>Posten ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>Undo those too</source>
      <translation>Auch diese rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <source>Save rejected rows…</source>
      <translation>Abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>How files of your own layouts are read</source>
      <translation>Wie Dateien mit eigenem Aufbau gelesen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Every spreadsheet in it and in its folders</source>
      <translation>Jede Tabellendatei darin und in den Ordnern darin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Back to imports</source>
      <translation>Zurück zu den Importen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Read otherwise ▾</source>
      <translation>Anders lesen ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Ctrl+Return</source>
      <translation>Strg+Eingabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>nothing is written until you import</source>
      <translation>geschrieben wird erst beim Importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Import a folder</source>
      <translation>Einen Ordner importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <source>not done</source>
      <translation>nicht ausgeführt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>There is no spreadsheet in what was dropped.</source>
      <translation>Unter dem Abgelegten ist keine Tabellendatei.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>not imported</source>
      <translation>nicht importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>every import is one step that can be taken back</source>
      <translation>jeder Import lässt sich im Ganzen zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Nothing of it was imported, and no other file is held up. Mend the file and try again.</source>
      <translation>Nichts davon wurde importiert, und keine andere Datei wird aufgehalten. Berichtigen Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Nothing of it was imported. Try again reads it from the beginning.</source>
      <translation>Nichts davon wurde importiert. Ein neuer Versuch liest von vorn.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>sheet “{sheet}”</source>
      <translation>Blatt „{sheet}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/preview.py" />
      <source>Sheets of the file</source>
      <translation>Blätter der Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/preview.py" />
      <source>{sheet}  ?</source>
      <translation>{sheet}  ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>never used</source>
      <translation>nie benutzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Files with its heads are now read as “{name}”.</source>
      <translation>Dateien mit diesen Köpfen werden nun als „{name}“ gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>A profile keeps how the files of one layout are read: what each column is, and your answers. A file with its heads is recognised by it and asks nothing.</source>
      <translation>Ein Profil behält, wie die Dateien eines Aufbaus gelesen werden: was jede Spalte ist, und die Antworten. Eine Datei mit seinen Köpfen wird daran erkannt und fragt nichts.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>There is none yet. “Read otherwise → Save as profile…” in a file's preview keeps one.</source>
      <translation>Es gibt noch keines. „Anders lesen → Als Profil speichern…“ in der Vorschau einer Datei behält eines.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Export profile</source>
      <translation>Profil exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Exporting a profile</source>
      <translation>Profil wird exportiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Import profile</source>
      <translation>Profil importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Importing a profile</source>
      <translation>Profil wird importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Deleting a profile</source>
      <translation>Profil wird gelöscht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>deleted</source>
      <translation>gelöscht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>“{name}” is deleted.</source>
      <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>saved</source>
      <translation>gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Export the profile {name}</source>
      <translation>Profil {name} exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Delete the profile {name}</source>
      <translation>Profil {name} löschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>cannot be used: {why}</source>
      <translation>nicht brauchbar: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>last used {day} for {file}</source>
      <translation>zuletzt am {day} für {file} benutzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Replace it</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>{name} is in {file}.</source>
      <translation>{name} liegt in {file}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <source>How dates and numbers were read</source>
      <translation>Wie Daten und Zahlen gelesen wurden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <source>by the first rows; the whole sheet decides</source>
      <translation>nach den ersten Zeilen; das ganze Blatt entscheidet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <source>No column of this sheet can be read in two ways.</source>
      <translation>Keine Spalte dieses Blatts lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>This file needs an answer</source>
      <translation>Diese Datei braucht eine Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>This sheet is left out as it is</source>
      <translation>Dieses Blatt bleibt so ausgelassen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Nothing is guessed: the file is read again with your answer.</source>
      <translation>Nichts wird geraten: Mit der Antwort wird die Datei noch einmal gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>The day the report was made</source>
      <translation>Der Tag, an dem der Bericht entstand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Use this</source>
      <translation>Das nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Another account: its name</source>
      <translation>Ein anderes Konto: sein Name</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Accounts of costs, as 6*; 4964</source>
      <translation>Kostenkonten, etwa 6*; 4964</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Vendor or tool of all lines</source>
      <translation>Anbieter oder Tool aller Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Name of the subscription</source>
      <translation>Name des Abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Period, as 2026, 2026-09 or 2025-12-01 - 2026-01-31</source>
      <translation>Zeitraum, etwa 2026, 2026-09 oder 2025-12-01 - 2026-01-31</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>Open a catalog or make a new one first.</source>
      <translation>Zuerst einen Katalog öffnen oder einen neuen anlegen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>{file} met a defect of Seatbook, and nothing of it was imported.</source>
      <translation>{file} ist auf einen Fehler von Seatbook gestoßen; nichts davon wurde importiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Reading {file}</source>
      <translation>{file} wird gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>Importing {file}</source>
      <translation>{file} wird importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>Reading was cancelled.</source>
      <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Becomes</source>
      <translation>Wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>What becomes of the row</source>
      <translation>Was aus der Zeile wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>The row's number in the sheet</source>
      <translation>Die Nummer der Zeile im Blatt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Tool or reason</source>
      <translation>Tool oder Grund</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>How the row was matched, or why it is left out</source>
      <translation>Wie die Zeile zugeordnet wurde, oder warum sie ausgelassen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Why the row is left out</source>
      <translation>Warum die Zeile ausgelassen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel-Arbeitsmappe (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>Save rejected rows</source>
      <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>The rejected rows and their reasons are in {file}.</source>
      <translation>Die abgewiesenen Zeilen und ihre Gründe liegen in {file}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>Files like this one are now read as “{name}”.</source>
      <translation>Dateien wie diese werden nun als „{name}“ gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <location filename="../../desktop_app/imports/parse.py" />
      <source>There is nothing to import on this sheet.</source>
      <translation>Auf diesem Blatt ist nichts zu importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <source>Rows of the sheet</source>
      <translation>Zeilen des Blatts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <source>The sheet is being read.</source>
      <translation>Das Blatt wird gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>Saving the profile</source>
      <translation>Profil wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} file was imported</source>
      <translation>{n} Datei wurde importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} files were imported</source>
      <translation>{n} Dateien wurden importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} row of {file} is in the catalog</source>
      <translation>{n} Zeile von {file} ist im Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} rows of {file} are in the catalog</source>
      <translation>{n} Zeilen von {file} sind im Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>no rows</source>
      <translation>keine Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>and {n} more file</source>
      <translation>und {n} weitere Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>and {n} more files</source>
      <translation>und {n} weitere Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>there is nothing to import in it</source>
      <translation>darin ist nichts zu importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Drop spreadsheets anywhere on this window</source>
      <translation>Tabellendateien irgendwo auf diesem Fenster ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Excel, OpenDocument, CSV and TSV files, one or many, or a whole folder.</source>
      <translation>Dateien von Excel und OpenDocument, CSV und TSV, eine oder viele, oder ein ganzer Ordner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>You see what a file would do before anything is written, and every import can be undone.</source>
      <translation>Vor dem Schreiben ist zu sehen, was eine Datei bewirkt, und jeder Import lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Open the demo company</source>
      <translation>Die Demofirma öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Seats</source>
      <translation>Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>GitHub Copilot, Microsoft 365 Copilot, ChatGPT, Claude, Cursor and others</source>
      <translation>GitHub Copilot, Microsoft 365 Copilot, ChatGPT, Claude, Cursor und andere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Spend</source>
      <translation>Ausgaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>FOCUS and cloud cost data, ledgers, card statements, expenses</source>
      <translation>FOCUS und Cloud-Kosten, Journale, Kartenabrechnungen, Spesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>a list of staff with their leaving dates</source>
      <translation>eine Liste der Belegschaft mit Austrittsdaten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Subscriptions</source>
      <translation>Abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>your own tracker of contracts, in your own columns</source>
      <translation>die eigene Übersicht der Verträge, mit eigenen Spalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Rates</source>
      <translation>Kurse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>exchange rates by day</source>
      <translation>Wechselkurse nach Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/unread.py" />
      <source>First rows of the sheet</source>
      <translation>Erste Zeilen des Blatts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/unread.py" />
      <source>Say below its head what a column is; the file is read again, and asks for less.</source>
      <translation>Unter dem Kopf sagen, was eine Spalte ist; die Datei wird neu gelesen und fragt weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/unread.py" />
      <source>The first rows, as the file has them. A column that is read as something else is corrected here.</source>
      <translation>Die ersten Zeilen, wie die Datei sie hat. Eine falsch gelesene Spalte wird hier berichtigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Vendors to confirm</source>
      <translation>Anbieter zu bestätigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>becomes an alias for next month</source>
      <translation>wird Alias für den nächsten Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Vendors are compared with the known tools when all rows are read.</source>
      <translation>Anbieter werden mit den bekannten Tools verglichen, wenn alle Zeilen gelesen sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Not a tool</source>
      <translation>Kein Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Every vendor of this sheet is known.</source>
      <translation>Jeder Anbieter dieses Blatts ist bekannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Choose the tool of {text}</source>
      <translation>Tool für {text} wählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>{text} is not an AI tool</source>
      <translation>{text} ist kein KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>{tool}?</source>
      <translation>{tool}?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>{text} is {tool}</source>
      <translation>{text} ist {tool}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Importing… You can go on working; the other pages show the catalog as it was.</source>
      <translation>Import läuft… Die Arbeit kann weitergehen; die anderen Seiten zeigen den Katalog, wie er war.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Cancel leaves the catalog as it was before.</source>
      <translation>Abbrechen lässt den Katalog, wie er vorher war.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Reading… The rows and what becomes of them will stand here.</source>
      <translation>Wird gelesen… Hier stehen dann die Zeilen und was aus ihnen wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Nothing is written until you import.</source>
      <translation>Geschrieben wird erst beim Importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Updated</source>
      <translation>Aktualisiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Duplicate</source>
      <translation>Dublette</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Out of scope</source>
      <translation>Außerhalb</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Rejected</source>
      <translation>Abgewiesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Hidden files and folders are left out: {names}.</source>
      <translation>Versteckte Dateien und Ordner bleiben außen vor: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Folders that may not be looked into are left out: {names}; ask for the permission.</source>
      <translation>Ordner ohne Leserecht bleiben außen vor: {names}; das Recht dafür anfordern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>The folder holds more than can be imported at once (at most {most} spreadsheets, {deep} folders deep), and the others were left out; import its folders one by one.</source>
      <translation>Der Ordner enthält mehr, als auf einmal importiert werden kann (höchstens {most} Tabellendateien, {deep} Ordner tief); der Rest blieb außen vor. Importieren Sie seine Ordner einzeln.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Import {n} row</source>
      <translation>{n} Zeile importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Import {n} rows</source>
      <translation>{n} Zeilen importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Counting the rows…</source>
      <translation>Zeilen werden gezählt…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{sheet} (table {number})</source>
      <translation>{sheet} (Tabelle {number})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Answer {n} question first</source>
      <translation>Zuerst {n} Frage beantworten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Answer {n} questions first</source>
      <translation>Zuerst {n} Fragen beantworten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Nothing new to import</source>
      <translation>Nichts Neues zu importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Counting the rows… {share} %</source>
      <translation>Zeilen werden gezählt… {share} %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>It corrects the earlier file</source>
      <translation>Sie berichtigt die frühere Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Say what it is…</source>
      <translation>Sagen, was es ist…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>The name, addresses and logins are replaced everywhere: in records, history, questions and the rows as they were read. Seats and amounts stay. This cannot be taken back.</source>
      <translation>Name, Adressen und Anmeldungen werden überall ersetzt: in Einträgen, Verlauf, Fragen und den Zeilen, wie sie gelesen wurden. Plätze und Beträge bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>The old texts leave the file's unused parts once no program has the catalog open any more.</source>
      <translation>Die alten Texte verlassen die unbenutzten Teile der Datei, sobald kein Programm den Katalog mehr offen hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erasing a person</source>
      <translation>Eine Person wird gelöscht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase the chosen person for good, from the history too</source>
      <translation>Die gewählte Person endgültig löschen, auch aus dem Verlauf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Nobody is listed who could be erased</source>
      <translation>Niemand ist aufgeführt, der gelöscht werden könnte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} backup still holds the name.</source>
      <translation>{n} Sicherung enthält den Namen noch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} backups still hold the name.</source>
      <translation>{n} Sicherungen enthalten den Namen noch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} attached file was not looked into.</source>
      <translation>{n} angehängte Datei wurde nicht angesehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} attached files were not looked into.</source>
      <translation>{n} angehängte Dateien wurden nicht angesehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase {name}?</source>
      <translation>{name} löschen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{name} is now “{new}”.</source>
      <translation>{name} heißt nun „{new}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Calendar (*.ics)</source>
      <translation>Kalender (*.ics)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Writing the calendar</source>
      <translation>Der Kalender wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Writing the negotiation sheet</source>
      <translation>Das Verhandlungsblatt wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>All deadlines…</source>
      <translation>Alle Fristen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Those of the next days…</source>
      <translation>Die der nächsten Tage…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>The chosen contracts…</source>
      <translation>Die gewählten Verträge…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>The list as it is shown, for Excel…</source>
      <translation>Die Liste, wie sie gezeigt wird, für Excel…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <source>Contract</source>
      <translation>Vertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Vendor</source>
      <translation>Anbieter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Ends</source>
      <translation>Endet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <source>Send by</source>
      <translation>Absenden bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <source>At stake</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>{n} deadline written:</source>
      <translation>{n} Frist geschrieben:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>{n} deadlines written:</source>
      <translation>{n} Fristen geschrieben:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Negotiation sheet</source>
      <translation>Verhandlungsblatt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Excel workbook (*.xlsx)</source>
      <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>{n} negotiation sheets are in {path}.</source>
      <translation>{n} Verhandlungsblätter liegen in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>nothing to do</source>
      <translation>nichts zu tun</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>None of the chosen contracts has a question and an owner who could be asked.</source>
      <translation>Keiner der gewählten Verträge hat eine offene Frage und jemanden, der gefragt werden könnte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Noting the notice</source>
      <translation>Kündigung wird notiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Where to write the negotiation sheets</source>
      <translation>Wohin die Verhandlungsblätter geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Noted as sent. Undo takes it back.</source>
      <translation>Als gesendet notiert. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>The negotiation sheet is in {path}.</source>
      <translation>Das Verhandlungsblatt liegt in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>No notice deadline in the next twelve months.</source>
      <translation>Keine Kündigungsfrist in den nächsten zwölf Monaten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Negotiation sheet…</source>
      <translation>Verhandlungsblatt…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Messages to owners…</source>
      <translation>Nachrichten an die Verantwortlichen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>No contract with an end yet</source>
      <translation>Noch kein Vertrag mit einem Ende</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Import the tracker of your subscriptions, or add a term to a subscription: its last day, whether it renews itself, and the days of notice.</source>
      <translation>Die Übersicht der Abonnements importieren, oder einem Abonnement eine Laufzeit geben: ihren letzten Tag, ob sie sich von selbst verlängert, und die Tage der Kündigungsfrist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Notice deadlines of the next twelve months</source>
      <translation>Kündigungsfristen der nächsten zwölf Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any state</source>
      <translation>Status: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Any vendor</source>
      <translation>Anbieter: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any owner</source>
      <translation>Verantwortlich: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any team</source>
      <translation>Team: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Any month</source>
      <translation>Monat: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>No contract matches these filters</source>
      <translation>Kein Vertrag passt zu diesen Filtern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Take a filter away to see the others.</source>
      <translation>Einen Filter wegnehmen, um die anderen zu sehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} contract</source>
      <translation>{n} Vertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} contracts</source>
      <translation>{n} Verträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Notice deadlines with alarms, for any calendar</source>
      <translation>Kündigungsfristen mit Erinnerung, für jeden Kalender</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>All contracts of the chosen ones' vendors: seats, prices, what to ask for</source>
      <translation>Alle Verträge der Anbieter der gewählten: Plätze, Preise, was zu verlangen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>A message to every owner of the chosen contracts, with the list attached</source>
      <translation>Eine Nachricht an alle Verantwortlichen der gewählten Verträge, mit der Liste im Anhang</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/review/registry.py" />
      <source>Notice deadlines</source>
      <translation>Kündigungsfristen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>filled: to decide · hatched: notice assumed · hollow: decided</source>
      <translation>gefüllt: zu entscheiden · schraffiert: Frist angenommen · hohl: entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>notice assumed</source>
      <translation>Frist angenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} of {all} contracts</source>
      <translation>{n} von {all} Verträgen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/window.py" />
      <source>{n} to decide</source>
      <translation>{n} zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} notice to send</source>
      <translation>{n} Kündigung zu senden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} notices to send</source>
      <translation>{n} Kündigungen zu senden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>to decide</source>
      <translation>zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>signed further</source>
      <translation>weiter unterschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>ends by itself</source>
      <translation>endet von selbst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>in {n} day</source>
      <translation>in {n} Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>in {n} days</source>
      <translation>in {n} Tagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>notice by {day}</source>
      <translation>kündbar bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Renewed as it is</source>
      <translation>Unverändert verlängert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>no team</source>
      <translation>kein Team</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} {n|day|days}, assumed</source>
      <translation>{n} {n|Tag|Tage}, angenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} {n|day|days}</source>
      <translation>{n} {n|Tag|Tage}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} contract is chosen</source>
      <translation>{n} Vertrag ist gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} contracts are chosen</source>
      <translation>{n} Verträge sind gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>It is decided, and the vendor has to be told: send it by {day}.</source>
      <translation>Es ist entschieden, und der Anbieter muss es erfahren: absenden bis {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>The contract</source>
      <translation>Der Vertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>The end on record has passed; it is taken to have renewed itself since.</source>
      <translation>Das hinterlegte Ende ist vorbei; der Vertrag gilt seither als von selbst verlängert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>by itself</source>
      <translation>von selbst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>not on record</source>
      <translation>nicht hinterlegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Notice</source>
      <translation>Kündigungsfrist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Renews</source>
      <translation>Verlängert sich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Its question is asked by the next review 90 days before the deadline.</source>
      <translation>Die nächste Prüfung fragt danach, 90 Tage vor der Frist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} of them {n|is|are} not asked about yet: the review asks 90 days before the deadline.</source>
      <translation>Nach {n} davon wird noch nicht gefragt: Die Prüfung fragt 90 Tage vor der Frist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Notice was sent</source>
      <translation>Kündigung gesendet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Choose a contract to see what it needs.</source>
      <translation>Einen Vertrag wählen, um zu sehen, was er braucht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>the price is not on record</source>
      <translation>der Preis ist nicht hinterlegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>nobody yet</source>
      <translation>noch niemand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Open the contract</source>
      <translation>Vertrag öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>… {n} more</source>
      <translation>… {n} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Open the question</source>
      <translation>Frage öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Notice sent</source>
      <translation>Kündigung gesendet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <source>Owners confirm their people's seats</source>
      <translation>Verantwortliche bestätigen Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <source>Every owner gets a list of the people who have a seat, and says of each: keep or release.</source>
      <translation>Alle Verantwortlichen bekommen eine Liste der Personen mit Platz und sagen zu jeder: behalten oder freigeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <source>All tools</source>
      <translation>Alle Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Tool</source>
      <translation>Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <source>By its tool and day</source>
      <translation>Nach Tool und Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>What came of it</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <source>earlier: {answer}, {day}</source>
      <translation>früher: {answer}, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <source>What is asked in this round</source>
      <translation>Wonach diese Runde fragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>No owner</source>
      <translation>Niemand verantwortlich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <source>asked again on {day}</source>
      <translation>erneut gefragt am {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <source>Review lists (*.xlsx *.ods *.xlsm)</source>
      <translation>Prüflisten (*.xlsx *.ods *.xlsm)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Bring decisions back</source>
      <translation>Entscheidungen einlesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <source>The workbook holds no new decision.</source>
      <translation>Die Arbeitsmappe enthält keine neue Entscheidung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <source>brought back</source>
      <translation>eingelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <source>The decisions of the workbook are in the catalog.</source>
      <translation>Die Entscheidungen der Arbeitsmappe sind im Katalog.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Nothing is written yet. Applying is one step that can be undone.</source>
      <translation>Noch ist nichts geschrieben. Das Anwenden ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Bring answers back</source>
      <translation>Antworten einlesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>This cannot be brought back</source>
      <translation>Das lässt sich nicht einlesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} decision would be applied</source>
      <translation>{n} Entscheidung würde angewandt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} decisions would be applied</source>
      <translation>{n} Entscheidungen würden angewandt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Apply {n} decision</source>
      <translation>{n} Entscheidung anwenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Apply {n} decisions</source>
      <translation>{n} Entscheidungen anwenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>What would change</source>
      <translation>Was sich ändern würde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>… {n} more: {n|it keeps|they keep} the catalog's answer; bring the workbook back again to choose</source>
      <translation>… {n} {n|weitere: Sie behält|weitere: Sie behalten} die Antwort des Katalogs; zum Wählen die Arbeitsmappe noch einmal einlesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} seat would be answered</source>
      <translation>{n} Platz würde beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} seats would be answered</source>
      <translation>{n} Plätze würden beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Answer for {n} seat</source>
      <translation>Für {n} Platz antworten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Answer for {n} seats</source>
      <translation>Für {n} Plätze antworten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <source>contradiction</source>
      <translation>Gegensatz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>changed since</source>
      <translation>seither geändert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} answer is yours to choose.</source>
      <translation>{n} Antwort ist noch zu wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} answers are yours to choose.</source>
      <translation>{n} Antworten sind noch zu wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>to apply</source>
      <translation>anzuwenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>not understood</source>
      <translation>nicht verstanden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>edit ignored</source>
      <translation>Änderung übergangen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>missing row</source>
      <translation>Zeile fehlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>since then</source>
      <translation>seither</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>… {n} more of “{word}”</source>
      <translation>… {n} weitere: „{word}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Keep all of the catalog's</source>
      <translation>Alle des Katalogs behalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Take all of the workbook's</source>
      <translation>Alle der Arbeitsmappe nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>Keep what the catalog says</source>
      <translation>Behalten, was der Katalog sagt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>undecided</source>
      <translation>nicht entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>Which answer holds for {subject}</source>
      <translation>Welche Antwort gilt für {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>Take {file}, row {n}</source>
      <translation>{file}, Zeile {n} nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <location filename="../../desktop_app/ui/pages/review/views.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>Cancel  Esc</source>
      <translation>Abbrechen  Esc</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>Is this the one that is meant? Then press Enter again.</source>
      <translation>Ist dieser Eintrag gemeint? Dann noch einmal die Eingabetaste drücken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{field}?</source>
      <translation>{field}?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{decision}, key {key}</source>
      <translation>{decision}, Taste {key}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{n} questions are selected: a decision holds for all of them</source>
      <translation>{n} Fragen sind gewählt: Eine Entscheidung gilt für alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{decision}  Enter</source>
      <translation>{decision}  Eingabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Show the other question</source>
      <translation>Die andere Frage zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <source>What came of them…</source>
      <translation>Was daraus wurde…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <source>Write every outcome with its bills to an Excel workbook or a CSV file</source>
      <translation>Jedes Ergebnis mit seinen Rechnungen in eine Excel-Arbeitsmappe oder CSV-Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>The question in full</source>
      <translation>Die Frage im Ganzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Why it is asked</source>
      <translation>Warum gefragt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Evidence</source>
      <translation>Nachweise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>What it would free</source>
      <translation>Was frei würde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>What would close it</source>
      <translation>Was die Frage schließt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the subscription</source>
      <translation>Abonnement öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the tool</source>
      <translation>Tool öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the person</source>
      <translation>Person öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the use case</source>
      <translation>Anwendungsfall öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>{billed} for {service}, dated {date}; {source}</source>
      <translation>{billed} für {service}, vom {date}; {source}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>typed in</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Rules look at the catalog as of a day. Tick some to run only those.</source>
      <translation>Regeln betrachten den Katalog zu einem Tag. Einige ankreuzen, um nur diese laufen zu lassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Run</source>
      <translation>Starten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>As of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Only these rules</source>
      <translation>Nur diese Regeln</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Begin a round</source>
      <translation>Runde beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Takes up the questions that wait. Begun again, it takes up what is new, and gets this day.</source>
      <translation>Nimmt die wartenden Fragen auf. Erneut begonnen, nimmt sie Neues auf und erhält diesen Tag.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Answer by</source>
      <translation>Antwort bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Messages to owners</source>
      <translation>Nachrichten an Verantwortliche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>A message for every owner, with their list attached. Nothing is sent: you read and send them.</source>
      <translation>Eine Nachricht an jede verantwortliche Person, mit der Liste im Anhang. Nichts wird versandt: Sie lesen und senden sie selbst.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Name a day for the answer</source>
      <translation>Einen Tag für die Antwort nennen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Pseudonyms instead of names in the lists</source>
      <translation>Pseudonyme statt Namen in den Listen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Only the notice deadlines of the next days. Events of others stay in your calendar as they are.</source>
      <translation>Nur die Kündigungsfristen der nächsten Tage. Termine anderer bleiben in Ihrem Kalender, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Days ahead</source>
      <translation>Tage voraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Who is who</source>
      <translation>Wer ist wer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Send each file to whom it is for. This stands in none of the files.</source>
      <translation>Jede Datei an die Person senden, für die sie ist. Dies steht in keiner der Dateien.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Ada Lind &lt;ada@example.com&gt;</source>
      <translation>Ada Lind &lt;ada@example.com&gt;</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>Also has</source>
      <translation>Hat auch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Last active</source>
      <translation>Zuletzt aktiv</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Bought by</source>
      <translation>Gekauft von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invoice</source>
      <translation>Rechnung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Payment</source>
      <translation>Zahlung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/unpivot.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>Amount</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/searching.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Paid by</source>
      <translation>Bezahlt von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>Start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Price</source>
      <translation>Preis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>Revenue</source>
      <translation>Umsatz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Margin</source>
      <translation>Marge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>Measure of value</source>
      <translation>Wertmaß</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>Shown so far</source>
      <translation>Bisher gezeigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <location filename="../../desktop_app/review/realised.py" />
      <location filename="../../desktop_app/review/verifying.py" />
      <source>{name}: {text}</source>
      <translation>{name}: {text}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/list.py" />
      <location filename="../../desktop_app/ui/pages/review/views.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Bring back…</source>
      <translation>Einlesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Run review</source>
      <translation>Prüfung starten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Run some rules, or as of another day…</source>
      <translation>Einige Regeln oder zu einem anderen Tag…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>How it adds up</source>
      <translation>Wie es sich zusammensetzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>No review was run yet</source>
      <translation>Noch keine Prüfung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>The rules look at seats, contracts and invoices and ask the owners: is it still needed? Nothing is called unused where data is missing.</source>
      <translation>Die Regeln sehen Plätze, Verträge und Rechnungen an und fragen die Verantwortlichen: Wird es noch gebraucht? Nichts heißt unbenutzt, wo Daten fehlen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>No question is open</source>
      <translation>Keine Frage ist offen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>New data brings new questions; run the review after the next import.</source>
      <translation>Neue Daten bringen neue Fragen; nach dem nächsten Import die Prüfung starten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>No question matches these filters</source>
      <translation>Keine Frage passt zu diesen Filtern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Nothing to ask about yet</source>
      <translation>Noch gibt es nichts zu fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>A review asks owners about tools, contracts, seats and invoices. Import the files you have first.</source>
      <translation>Eine Prüfung fragt die Verantwortlichen nach Tools, Verträgen, Plätzen und Rechnungen. Zuerst die vorhandenen Dateien importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Show the {n} question</source>
      <translation>Die {n} Frage zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Show all {n} questions</source>
      <translation>Alle {n} Fragen zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any rule</source>
      <translation>Regel: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any tool</source>
      <translation>Tool: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any amount</source>
      <translation>Betrag: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any age</source>
      <translation>Alter: alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Not settled yet: {states}.</source>
      <translation>Noch nicht geklärt: {states}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Lists of seats (*.xlsx *.ods *.xlsm)</source>
      <translation>Platzlisten (*.xlsx *.ods *.xlsm)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Beginning a round</source>
      <translation>Runde wird begonnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Beginning a campaign</source>
      <translation>Runde wird begonnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Release it at the vendor; the next list of seats shows it.</source>
      <translation>Beim Anbieter freigeben; die nächste Platzliste zeigt es.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Answering for seats</source>
      <translation>Antworten zu Plätzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Where to write the lists</source>
      <translation>Wohin die Listen geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Writing the lists</source>
      <translation>Die Listen werden geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Reading the answers</source>
      <translation>Antworten werden gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>{n} seat is answered.</source>
      <translation>{n} Platz ist beantwortet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>{n} seats are answered.</source>
      <translation>{n} Plätze sind beantwortet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>The campaign has begun.</source>
      <translation>Die Runde hat begonnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Write the lists to send them to the owners.</source>
      <translation>Die Listen schreiben, um sie den Verantwortlichen zu schicken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Choose seats in the list first.</source>
      <translation>Zuerst Plätze in der Liste wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Closing the round</source>
      <translation>Runde wird geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} list was written</source>
      <translation>{n} Liste wurde geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} lists were written</source>
      <translation>{n} Listen wurden geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>{n} round has begun.</source>
      <translation>{n} Runde hat begonnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>{n} rounds have begun.</source>
      <translation>{n} Runden haben begonnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>The round {name} is closed.</source>
      <translation>Die Runde {name} ist geschlossen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>Who has to answer</source>
      <translation>Wer antworten soll</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Closed</source>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>Notice day passed</source>
      <translation>Kündigungstag vorbei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>All answered</source>
      <translation>Alles beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>{answered} of {all} answered, due {day}</source>
      <translation>{answered} von {all} beantwortet, fällig {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>answered</source>
      <translation>beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>decided to free {amount} a year</source>
      <translation>entschieden, {amount} im Jahr freizumachen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>{amount} a year is verified by bills</source>
      <translation>{amount} im Jahr durch Rechnungen bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <location filename="../../desktop_app/ui/pages/review/views.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Rounds</source>
      <translation>Runden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>No round yet</source>
      <translation>Noch keine Runde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>A round asks every open question, or every owner for their people's seats, until a day, and keeps what was answered. Begin one each month, each quarter, or before a renewal.</source>
      <translation>Eine Runde stellt bis zu einem Tag jede offene Frage, oder fragt alle Verantwortlichen nach den Plätzen ihrer Leute, und behält die Antworten. Jeden Monat, jedes Quartal oder vor einer Verlängerung eine beginnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Begin this month's round</source>
      <translation>Runde dieses Monats beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Write the lists…</source>
      <translation>Listen schreiben…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Bring answers back…</source>
      <translation>Antworten einlesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Release</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Why, for the chosen seats</source>
      <translation>Warum, für die gewählten Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Whose answer: yours</source>
      <translation>Wessen Antwort: Ihre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Close the round</source>
      <translation>Runde schließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>This month's questions…</source>
      <translation>Die Fragen dieses Monats…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>This quarter's questions…</source>
      <translation>Die Fragen dieses Quartals…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Before each renewal that is near</source>
      <translation>Vor jeder nahen Verlängerung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Owners confirm their people's seats…</source>
      <translation>Verantwortliche bestätigen Plätze…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/running.py" />
      <source>reviewed</source>
      <translation>geprüft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/running.py" />
      <source>As of {day}.</source>
      <translation>Stand {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Nothing is sent: open them in your mail program. Once they are on their way, mark the questions as Asked.</source>
      <translation>Nichts wird verschickt: im E-Mail-Programm öffnen. Sobald die Nachrichten unterwegs sind, die Fragen als gefragt kennzeichnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Pseudonyms instead of names</source>
      <translation>Pseudonyme statt Namen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>In the lists everybody is called like Person 7K3QX; answers are matched all the same</source>
      <translation>In den Listen heißen alle etwa Person 7K3QX; Antworten werden trotzdem zugeordnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Where to write the files</source>
      <translation>Wohin die Dateien geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>exported</source>
      <translation>exportiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} message was written</source>
      <translation>{n} Nachricht wurde geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} messages were written</source>
      <translation>{n} Nachrichten wurden geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Marking the questions</source>
      <translation>Die Fragen werden gekennzeichnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>One list for everyone…</source>
      <translation>Eine Liste für alle…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>One list for each owner…</source>
      <translation>Eine Liste je verantwortlicher Person…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>One list for each team…</source>
      <translation>Eine Liste je Team…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>The list as it is filtered…</source>
      <translation>Die Liste, wie sie gefiltert ist…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} {n|question has|questions have} no owner who could be asked.</source>
      <translation>{n} {n|Frage hat|Fragen haben} niemanden, der gefragt werden könnte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Who is who…</source>
      <translation>Wer ist wer…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Mark as Asked</source>
      <translation>Als gefragt kennzeichnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>These questions were asked or decided already.</source>
      <translation>Diese Fragen wurden schon gefragt oder entschieden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>asked</source>
      <translation>gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>The questions count as Asked.</source>
      <translation>Die Fragen gelten als gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>{round}: {answered} of {items} answered, due {due}</source>
      <translation>{round}: {answered} von {items} beantwortet, fällig {due}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Bringing decisions back</source>
      <translation>Entscheidungen werden eingelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Nothing has changed since the last review.</source>
      <translation>Seit der letzten Prüfung hat sich nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>findings</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Deciding</source>
      <translation>Wird entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>{sum} addressable</source>
      <translation>{sum} erreichbar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>{sum} realised a year</source>
      <translation>{sum} im Jahr verwirklicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>no one tool</source>
      <translation>kein einzelnes Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Questions: {counts}</source>
      <translation>Fragen: {counts}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>closed by themselves</source>
      <translation>von selbst geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>asked again</source>
      <translation>wieder gestellt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>From theoretical to addressable</source>
      <translation>Von theoretisch zu erreichbar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>in {currency}; the axis begins at {amount}</source>
      <translation>in {currency}; die Achse beginnt bei {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>in {currency}</source>
      <translation>in {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Each by itself</source>
      <translation>Jede für sich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Counted once</source>
      <translation>Einmal gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Theoretical</source>
      <translation>Theoretisch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Waited for</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Minimum seats</source>
      <translation>Mindestplätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Promised spend</source>
      <translation>Versprochene Ausgaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Paid until then</source>
      <translation>Bis dahin bezahlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Later changes</source>
      <translation>Spätere Änderungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <source>Of this computer only; exported files and the command line stay English.</source>
      <translation>Nur auf diesem Rechner; exportierte Dateien und die Befehlszeile bleiben englisch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <source>From the next start of Seatbook on.</source>
      <translation>Ab dem nächsten Start von Seatbook.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>A tool's own threshold wins over a team's, and either over the company's.</source>
      <translation>Die eigene Schwelle eines Tools geht der eines Teams vor, und beide gehen der Schwelle der Firma vor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Tools and teams</source>
      <translation>Tools und Teams</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Tool or team</source>
      <translation>Tool oder Team</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Tool {name}</source>
      <translation>Tool {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Team {name}</source>
      <translation>Team {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Saving settings</source>
      <translation>Einstellungen werden gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Give up</source>
      <translation>Aufgeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Contracts</source>
      <translation>Verträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>People and spend</source>
      <translation>Personen und Ausgaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Use and prices</source>
      <translation>Nutzung und Preise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>How figures are summed up.</source>
      <translation>Wie Zahlen zusammengefasst werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a seat counts as unused.</source>
      <translation>Wann ein Platz als unbenutzt gilt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>How far activity data are trusted.</source>
      <translation>Wie weit Aktivitätsdaten gelten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a deadline is shown.</source>
      <translation>Wann eine Frist gezeigt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a question becomes urgent.</source>
      <translation>Wann eine Frage dringend wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a contract is compared with its use and its invoices.</source>
      <translation>Wann ein Vertrag mit Nutzung und Rechnungen verglichen wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Of this computer only; Ctrl + and Ctrl − zoom.</source>
      <translation>Nur auf diesem Rechner; Strg + und Strg − zoomen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>saved in the catalog; Undo takes a change back</source>
      <translation>im Katalog gespeichert; „Rückgängig“ nimmt eine Änderung zurück</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>{n} change not saved</source>
      <translation>{n} Änderung nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>{n} changes not saved</source>
      <translation>{n} Änderungen nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{used} of {whole} spent by {day}; {forecast} by {until} at this pace</source>
      <translation>{used} von {whole} ausgegeben bis {day}; {forecast} bis {until} bei diesem Tempo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{amount} under</source>
      <translation>{amount} darunter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{whole} planned until {day}; its first month is not over</source>
      <translation>{whole} geplant bis {day}; der erste Monat ist noch nicht um</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{amount} over</source>
      <translation>{amount} darüber</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>Budget: {words}</source>
      <translation>Budget: {words}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Spend by month and a dimension</source>
      <translation>Ausgaben nach Monat und einer Einteilung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Spend by</source>
      <translation>Ausgaben nach</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>Spend by month</source>
      <translation>Ausgaben nach Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>No spend of a known tool in these months.</source>
      <translation>In diesen Monaten keine Ausgaben für ein bekanntes Tool.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/not_allocated.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Not allocated</source>
      <translation>Nicht zugeteilt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>a figure leads to its lines</source>
      <translation>eine Zahl führt zu ihren Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No spend yet</source>
      <translation>Noch keine Ausgaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Import a vendor's invoices, a ledger or a card export: spend is then divided by tool, team, cost centre and use. Lists of people and seats tell which team uses what.</source>
      <translation>Rechnungen eines Anbieters, ein Journal oder einen Kartenexport importieren: Die Ausgaben werden dann nach Tool, Team, Kostenstelle und Verwendung geteilt. Listen von Personen und Plätzen sagen, welches Team was nutzt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>{amount}, service period</source>
      <translation>{amount}, Leistungszeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>{dimension} by month, in {currency}</source>
      <translation>{dimension} nach Monat, in {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Nothing of it has a rate to {currency}; see below.</source>
      <translation>Nichts davon hat einen Kurs zu {currency}; siehe unten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>{name}, {currency} without a rate</source>
      <translation>{name}, {currency} ohne Kurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>expense = invoiced + accrued = spend; prepaid = before + new − used</source>
      <translation>Aufwand = berechnet + abgegrenzt = Ausgaben; vorausgezahlt = vorher + neu − verbraucht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Month-end close</source>
      <translation>Monatsabschluss</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Prepaid</source>
      <translation>Vorausgezahlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued, invoice later</source>
      <translation>Rechnung folgt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued, metered</source>
      <translation>Gemessene Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued, by contract</source>
      <translation>Nach Vertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>The month to close</source>
      <translation>Der Monat zum Abschließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Balances</source>
      <translation>Salden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Does it add up?</source>
      <translation>Geht es auf?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>All balances</source>
      <translation>Alle Salden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{title}: {count}</source>
      <translation>{title}: {count}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{title}: none</source>
      <translation>{title}: keine</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>a balance leads to its line or contract</source>
      <translation>ein Saldo führt zu seinem Posten oder Vertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Nothing to close yet</source>
      <translation>Noch nichts abzuschließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Import invoices or a ledger with their service periods, and contracts with their prices: what is paid ahead and what is still to be invoiced then stands here, month by month.</source>
      <translation>Rechnungen oder ein Journal mit Leistungszeiträumen importieren, und Verträge mit Preisen: Was vorausgezahlt ist und was noch berechnet wird, steht dann hier, Monat für Monat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>as of {day}, in {currency}</source>
      <translation>Stand {day}, in {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{n} balance</source>
      <translation>{n} Saldo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{n} balances</source>
      <translation>{n} Salden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Order</source>
      <translation>Bestellung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cost centre</source>
      <translation>Kostenstelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/imports/unpivot.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Service</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Net</source>
      <translation>Netto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Expensed</source>
      <translation>Als Aufwand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>In the month</source>
      <translation>Im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Balance</source>
      <translation>Saldo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Invoiced</source>
      <translation>Berechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued</source>
      <translation>Abgegrenzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Its spend</source>
      <translation>Seine Ausgaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Prepaid before</source>
      <translation>Vorher vorausgezahlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Used</source>
      <translation>Verbraucht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{detail}; besides {apart}</source>
      <translation>{detail}; daneben {apart}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{detail}, an estimate</source>
      <translation>{detail}, geschätzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>In {currency}</source>
      <translation>In {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Expense of {month}</source>
      <translation>Aufwand im {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>All, {month}</source>
      <translation>Alle, {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>Export as FOCUS rows</source>
      <translation>Als FOCUS-Zeilen exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>Cost and usage rows that FinOps tools read: every amount once, net of tax.</source>
      <translation>Kosten- und Nutzungszeilen, die FinOps-Programme lesen: jeder Betrag einmal, ohne Steuer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>{n} {n|row is|rows are} in {path}.</source>
      <translation>{n} {n|Zeile steht|Zeilen stehen} in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>Left out: {parts}.</source>
      <translation>Nicht enthalten: {parts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>No spend of a known tool in either period.</source>
      <translation>In keinem der beiden Zeiträume Ausgaben für ein bekanntes Tool.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Why spend changed</source>
      <translation>Warum sich die Ausgaben geändert haben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>The earlier period</source>
      <translation>Der frühere Zeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>The later period</source>
      <translation>Der spätere Zeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>From the spend of one period to that of another</source>
      <translation>Von den Ausgaben eines Zeitraums zu denen eines anderen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Growth by tool</source>
      <translation>Wachstum nach Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Why it changed</source>
      <translation>Warum geändert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Growth compares the spend of two periods. Import invoices, a ledger or a card export of both.</source>
      <translation>Wachstum vergleicht die Ausgaben zweier Zeiträume. Rechnungen, ein Journal oder einen Kartenexport für beide importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Through</source>
      <translation>Durch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>By tool, in {currency}</source>
      <translation>Nach Tool, in {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>others {amount}</source>
      <translation>andere {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Lines</source>
      <translation>Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Breakdown</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Month-end</source>
      <translation>Abschluss</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Growth</source>
      <translation>Wachstum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/segments.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No spend of a known tool in the last 12 months.</source>
      <translation>In den letzten 12 Monaten keine Ausgaben für ein bekanntes Tool.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>By month and function</source>
      <translation>Nach Monat und Funktion</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>FOCUS rows…</source>
      <translation>FOCUS-Zeilen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>behind a figure</source>
      <translation>hinter einer Zahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No line of a known AI tool</source>
      <translation>Kein Posten eines bekannten KI-Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Lines of other vendors are kept apart; say in an import, or with a tool, what they are for.</source>
      <translation>Posten anderer Anbieter stehen getrennt; beim Import oder bei einem Tool sagen, wofür sie sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>All lines</source>
      <translation>Alle Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No invoice line</source>
      <translation>Kein Rechnungsposten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>The figure above has none of its own.</source>
      <translation>Die Zahl darüber hat keinen eigenen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Several functions</source>
      <translation>Mehrere Funktionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Choose a period, or type one: 2026-09, 2026-07..2026-09, 2026-Q3 or 2026, then press Enter.</source>
      <translation>Einen Zeitraum wählen oder eingeben: 2026-09, 2026-07..2026-09, 2026-Q3 oder 2026, dann die Eingabetaste drücken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Last 12 months</source>
      <translation>Letzte 12 Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Last 3 full months</source>
      <translation>3 volle Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Fiscal {months}</source>
      <translation>Geschäftsjahr {months}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>“{typed}” is longer than {n} months.</source>
      <translation>„{typed}“ ist länger als {n} Monate.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>By seats</source>
      <translation>Nach Plätzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Fixed shares</source>
      <translation>Feste Anteile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>By use</source>
      <translation>Nach Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>As booked</source>
      <translation>Wie gebucht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Own contracts</source>
      <translation>Eigene Verträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>See what</source>
      <translation>Ansehen, was</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Cost by team</source>
      <translation>Kosten nach Team</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Tools of the team</source>
      <translation>Tools des Teams</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>All teams</source>
      <translation>Alle Teams</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>No cost to show back yet</source>
      <translation>Noch keine Kosten für das Showback</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Import invoices, then people with their teams and the seats they hold, or use by person. Agreed shares of a contract go before both.</source>
      <translation>Rechnungen importieren, dann Personen mit ihren Teams und Plätzen, oder Nutzung je Person. Vereinbarte Anteile eines Vertrags gehen beidem vor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>All teams: their tools</source>
      <translation>Alle Teams: ihre Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>How it came about</source>
      <translation>Wie es zustande kam</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>{tool} of {team}, {months}</source>
      <translation>{tool} von {team}, {months}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Without a rate</source>
      <translation>Ohne Kurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>{share} not allocated</source>
      <translation>{share} nicht zugeteilt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>{team}: its tools</source>
      <translation>{team}: seine Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>A line is spread over the months of its service, and divided among who uses it.</source>
      <translation>Ein Posten wird auf die Monate seiner Leistung verteilt und unter denen geteilt, die ihn nutzen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>Back to the figures</source>
      <translation>Zurück zu den Zahlen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>no invoice line</source>
      <translation>kein Rechnungsposten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>a part of their amounts</source>
      <translation>ein Teil ihrer Beträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>The contracts</source>
      <translation>Die Verträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>{amount} is the price of contracts without an invoice</source>
      <translation>{amount} ist der Preis von Verträgen ohne Rechnung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Adding up…</source>
      <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Write these figures to an Excel workbook or a CSV file</source>
      <translation>Diese Zahlen in eine Excel-Arbeitsmappe oder CSV-Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>The figures could not be read</source>
      <translation>Die Zahlen waren nicht zu lesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>F5 reads them again.</source>
      <translation>F5 liest sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{count} have both {one} and {other}</source>
      <translation>{count} haben {one} und {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{count} have {one}</source>
      <translation>{count} haben {one}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Who has {one} and {other} is not known: import their seats</source>
      <translation>Wer {one} und {other} hat, ist nicht bekannt: ihre Plätze importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{tool} under {count} {count|contract|contracts}, {seats} {seats|seat|seats}</source>
      <translation>{tool} in {count} {count|Vertrag|Verträgen}, {seats} {seats|Platz|Plätze}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Besides, people pay {amount} a month themselves ({charges} {charges|charge|charges})</source>
      <translation>Daneben zahlen Personen selbst {amount} im Monat ({charges} {charges|Zahlung|Zahlungen})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Overlap</source>
      <translation>Überschneidung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>No two tools do the same</source>
      <translation>Keine zwei Tools tun dasselbe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>When two paid tools have the same function, this shows who has both and what one would save.</source>
      <translation>Haben zwei bezahlte Tools dieselbe Funktion, steht hier, wer beide hat und was eines sparen würde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>People who have both of two tools</source>
      <translation>Personen, die beide von zwei Tools haben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Hatched: the seats are not known</source>
      <translation>Schraffiert: Die Plätze sind nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Who has both</source>
      <translation>Wer beide hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{percent} of a year's spend, {amount} of {whole}, goes to tools that overlap and are asked about.</source>
      <translation>{percent} der Ausgaben eines Jahres, {amount} von {whole}, gehen an Tools, die sich überschneiden und nach denen gefragt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>One contract at {best} a seat and month for all: at most {most} a year less</source>
      <translation>Ein Vertrag zu {best} je Platz und Monat für alle: höchstens {most} im Jahr weniger</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>R27 counts what a free seat would save</source>
      <translation>Was ein freier Platz spart, zählt R27</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>No seat is known to be free for them</source>
      <translation>Kein freier Platz für sie ist bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>One instead of two</source>
      <translation>Eines statt zwei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Asked</source>
      <translation>Gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Not asked</source>
      <translation>Nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Agreed</source>
      <translation>Vereinbart</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{what}: {both} have both, {alone} {name} alone</source>
      <translation>{what}: {both} haben beide, {alone} nur {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{name}: {seats} {seats|seat|seats} at {price}, free to change from {day}</source>
      <translation>{name}: {seats} {seats|Platz|Plätze} zu {price}, ab {day} frei zu ändern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{other} instead of {one}</source>
      <translation>{other} statt {one}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Who has which is not known: import the seats of both to see how many would move.</source>
      <translation>Wer was hat, ist nicht bekannt: die Plätze beider importieren, um zu sehen, wie viele wechseln würden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>What it costs is not known, so no range is told.</source>
      <translation>Was es kostet, ist nicht bekannt, darum steht keine Spanne da.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{one} beside {other}</source>
      <translation>{one} neben {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{what}: who has both is not known</source>
      <translation>{what}: Wer beide hat, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Change the agreement…</source>
      <translation>Vereinbarung ändern…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Show the question</source>
      <translation>Frage zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{text}: {amount}</source>
      <translation>{text}: {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Both are wanted…</source>
      <translation>Beide sind gewollt…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{movers} would move, {free} seats are free, {extra} would be bought.</source>
      <translation>{movers} würden wechseln, {free} Plätze sind frei, {extra} kämen hinzu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>At most, {text}</source>
      <translation>Höchstens, {text}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>0 to {most}</source>
      <translation>0 bis {most}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Tools that do the same: who has both, and what one would save</source>
      <translation>Tools, die dasselbe tun: wer beide hat, und was eines sparen würde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Agreed overlaps</source>
      <translation>Vereinbarte Überschneidungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Write the pairs to an Excel workbook or a CSV file</source>
      <translation>Die Paare in eine Excel-Arbeitsmappe oder CSV-Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>No spend in the last twelve months.</source>
      <translation>Keine Ausgaben in den letzten zwölf Monaten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>Spend by month, {currency}</source>
      <translation>Ausgaben je Monat, {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Billed</source>
      <translation>Berechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>By contract, not billed</source>
      <translation>Laut Vertrag, nicht berechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>Without what is in {currencies}: there is no rate.</source>
      <translation>Ohne Beträge in {currencies}: dafür gibt es keinen Kurs.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Nothing is known yet of the months ahead.</source>
      <translation>Über die kommenden Monate ist noch nichts bekannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>; {amount} over what is planned for {months}</source>
      <translation>; {amount} über dem, was für {months} geplant ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Spend by month, and the twelve months ahead</source>
      <translation>Ausgaben nach Monat, und die zwölf Monate voraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Whose months ahead</source>
      <translation>Wessen kommende Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Budgets and commitments</source>
      <translation>Budgets und Zusagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>; {amount} under what is planned for {months}</source>
      <translation>; {amount} unter dem, was für {months} geplant ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Twelve months ahead</source>
      <translation>Zwölf Monate voraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>What if</source>
      <translation>Was wäre, wenn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Add a budget…</source>
      <translation>+ Budget…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Add a commitment…</source>
      <translation>+ Zusage…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Working out the months ahead…</source>
      <translation>Die kommenden Monate werden berechnet…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>May be</source>
      <translation>Spielraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>{whole} expected in twelve months</source>
      <translation>{whole} erwartet in zwölf Monaten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Spent</source>
      <translation>Ausgegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>; without a rate: {apart}</source>
      <translation>; ohne Kurs: {apart}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <location filename="../../desktop_app/ui/pasting.py" />
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>The company</source>
      <translation>Die Firma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>commitment</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>credit</source>
      <translation>Guthaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>No budget and no commitment runs. Import a list of them, or add one.</source>
      <translation>Kein Budget und keine Zusage läuft. Eine Liste davon importieren, oder eines hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>{total} by contracts and use: {over} under</source>
      <translation>{total} nach Verträgen und Nutzung: {over} darunter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>{total} by contracts and use: {over} over, used up in {month}</source>
      <translation>{total} nach Verträgen und Nutzung: {over} darüber, aufgebraucht im {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>{used} of {whole}</source>
      <translation>{used} von {whole}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>used up on {day}, {said}</source>
      <translation>aufgebraucht am {day}, {said}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>{percent} at this pace</source>
      <translation>Tempo: {percent}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/not_allocated.py" />
      <source>The lines of the last three full months that no use case has a share of</source>
      <translation>Die Zeilen der letzten drei vollen Monate, an denen kein Anwendungsfall einen Anteil hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/not_allocated.py" />
      <source>{amount} a year of {whole} in all</source>
      <translation>{amount} im Jahr von insgesamt {whole}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Write the months ahead to an Excel workbook or a CSV file</source>
      <translation>Die Monate voraus in eine Excel-Arbeitsmappe oder CSV-Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Worth scaling</source>
      <translation>Lohnt den Ausbau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Grows dearer</source>
      <translation>Wird teurer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Not growing</source>
      <translation>Wächst nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Too early to tell</source>
      <translation>Noch zu früh</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Cost by month</source>
      <translation>Kosten nach Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Margin, % of revenue</source>
      <translation>Marge, % des Umsatzes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Models, 90 days up to the newest use</source>
      <translation>Modelle, 90 Tage bis zur neuesten Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Add a measure…</source>
      <translation>Messwert hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Add a share of cost…</source>
      <translation>Kostenanteil hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Cost in twelve months</source>
      <translation>Kosten in zwölf Monaten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Newest measures</source>
      <translation>Neueste Messwerte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Budget a month</source>
      <translation>Budget im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Rate limit</source>
      <translation>Mengengrenze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill switch</source>
      <translation>Notausschalter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Who may stop it</source>
      <translation>Wer ihn anhalten darf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Switch tried</source>
      <translation>Schalter erprobt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Spent in {month}</source>
      <translation>Ausgegeben: {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Hypothesis</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Success measure</source>
      <translation>Erfolgsmaß</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Stop when</source>
      <translation>Aufhören, wenn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Guard rails</source>
      <translation>Leitplanken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Experiment</source>
      <translation>Versuch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>No cost yet: no subscription has a share for it.</source>
      <translation>Noch keine Kosten: Kein Abonnement hat einen Anteil dafür.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Worth of the same months</source>
      <translation>Wert derselben Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Cost of one of its {unit}</source>
      <translation>Kosten je {unit}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>{cost}, at {price} a million tokens</source>
      <translation>{cost}, zu {price} je Million Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Not needed</source>
      <translation>Nicht nötig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Over budget by</source>
      <translation>Über dem Budget um</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>{date}, which has passed</source>
      <translation>{date}, schon vorbei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Plan</source>
      <translation>Tarif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>Give notice</source>
      <translation>Kündigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>{amount} less in twelve months</source>
      <translation>{amount} weniger in zwölf Monaten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>{amount} more in twelve months</source>
      <translation>{amount} mehr in zwölf Monaten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>Price a seat and month</source>
      <translation>Preis je Platz und Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>The present plan</source>
      <translation>Der jetzige Tarif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>A contract with a price is needed.</source>
      <translation>Ein Vertrag mit Preis wird gebraucht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>Type other seats or another price, or give notice, to see what would change.</source>
      <translation>Andere Plätze oder einen anderen Preis eingeben, oder kündigen, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>The same in twelve months</source>
      <translation>Dasselbe in zwölf Monaten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>Seats are a whole number, the price is a number such as 12.50.</source>
      <translation>Plätze sind eine ganze Zahl, der Preis ist eine Zahl wie 12,50.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>Merge vendors</source>
      <translation>Anbieter zusammenführen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>Vendors that look like one</source>
      <translation>Anbieter, die nach demselben aussehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>The vendor that is kept</source>
      <translation>Der Anbieter, der bleibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>The vendor that is merged into it</source>
      <translation>Der Anbieter, der in ihm aufgeht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>Merge…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>No two vendors look like one. Any two can be merged below.</source>
      <translation>Keine zwei Anbieter sehen nach demselben aus. Unten lassen sich je zwei zusammenführen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>and merge</source>
      <translation>und zusammenführen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>Merge {one} into {other}</source>
      <translation>{one} mit {other} zusammenführen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>There is no vendor that could be merged</source>
      <translation>Es gibt keinen Anbieter, der sich zusammenführen ließe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/rail.py" />
      <source>Seatbook</source>
      <translation>Seatbook</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/rail.py" />
      <source>New, open and recent catalogs</source>
      <translation>Kataloge: neu, öffnen, zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/rail.py" />
      <source>Catalog menu</source>
      <translation>Katalogmenü</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>{seats}: noted as given back on {day}. Undo takes it back.</source>
      <translation>{seats}: als zurückgegeben zum {day} vermerkt. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Merged; Undo parts them. Run the review to bring the questions up to date.</source>
      <translation>Zusammengeführt; „Rückgängig“ trennt sie. Die Prüfung starten, um die Fragen auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Bringing back</source>
      <translation>Wird zurückgeholt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Archiving</source>
      <translation>Wird archiviert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Choose a record in a list first, such as a tool or a subscription.</source>
      <translation>Zuerst einen Eintrag in einer Liste wählen, etwa ein Tool oder ein Abonnement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Add a plan…</source>
      <translation>Tarif hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Add a function…</source>
      <translation>Funktion hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Add a purchase…</source>
      <translation>Kauf hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Add a term…</source>
      <translation>Laufzeit hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Note as given back</source>
      <translation>Als zurückgegeben vermerken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>It is in use again. Undo archives it.</source>
      <translation>Wieder in Gebrauch. „Rückgängig“ archiviert es.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Archived. Undo brings it back; archived:yes in the filter shows it.</source>
      <translation>Archiviert. „Rückgängig“ holt es zurück; archived:yes im Filter zeigt es.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>{field} is saved. Undo takes it back.</source>
      <translation>{field} ist gespeichert. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <source>Row of an imported file</source>
      <translation>Zeile einer importierten Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <source>As the file has it, and why it is no record where it is none.</source>
      <translation>Wie sie in der Datei steht, und warum sie kein Eintrag ist, wo sie keiner ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <source>Show the row</source>
      <translation>Zeile zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <location filename="../../desktop_app/ui/source_row.py" />
      <source>The row as the file has it</source>
      <translation>Die Zeile, wie sie in der Datei steht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <source>No sheet of this file has such a row.</source>
      <translation>Kein Blatt dieser Datei hat eine solche Zeile.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/saving.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/saving.py" />
      <source>The figures are in {path}.</source>
      <translation>Die Zahlen liegen in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Search tools, people, invoices, commands</source>
      <translation>Tools, Personen, Befehle suchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Ctrl+K</source>
      <translation>Strg+K</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Searching…</source>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Nothing found for “{text}”</source>
      <translation>Nichts gefunden zu „{text}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentences.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>and</source>
      <translation>und</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/source_row.py" />
      <source>Show the row as the file has it</source>
      <translation>Die Zeile zeigen, wie sie in der Datei steht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/source_row.py" />
      <source>The file's row is not kept</source>
      <translation>Die Zeile der Datei ist nicht aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/statusbar.py" />
      <source>{job}: cancelled, nothing was changed.</source>
      <translation>{job}: abgebrochen, nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/text.py" />
      <source>en</source>
      <translation>de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Choose spreadsheets to import, or drop them anywhere (Ctrl+O)</source>
      <translation>Tabellendateien zum Importieren wählen, oder irgendwo ablegen (Strg+O)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Write the questions to Excel (Ctrl+E)</source>
      <translation>Die Fragen nach Excel schreiben (Strg+E)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>The catalog's file is gone from its place</source>
      <translation>Die Datei des Katalogs ist nicht mehr an ihrem Platz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>The catalog is damaged</source>
      <translation>Der Katalog ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Open it elsewhere…</source>
      <translation>Anderswo öffnen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Save the catalog</source>
      <translation>Katalog speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Saving {file}</source>
      <translation>{file} wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Back up the catalog</source>
      <translation>Katalog sichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Export all lists</source>
      <translation>Alle Listen exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Checking the catalog…</source>
      <translation>Der Katalog wird geprüft…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restore a backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>What was done since that copy is then no longer in the catalog. The present one is kept beside it, so that you can go back.</source>
      <translation>Was seit dieser Kopie geschah, steht dann nicht mehr im Katalog. Der jetzige bleibt daneben erhalten, damit man zurück kann.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restore a backup of a day on which it was sound, or send these lines to whoever helps you.</source>
      <translation>Die Sicherung eines Tages wiederherstellen, an dem er in Ordnung war, oder diese Zeilen denen schicken, die helfen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Something is still being read or written; try again when it is done.</source>
      <translation>Es wird noch etwas gelesen oder geschrieben; danach noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>{n} lists are in {path}.</source>
      <translation>{n} Listen stehen in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>The catalog is sound.</source>
      <translation>Der Katalog ist in Ordnung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Put “{copy}” in the place of “{catalog}”?</source>
      <translation>„{copy}“ an die Stelle von „{catalog}“ setzen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restoring {file}</source>
      <translation>{file} wird wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restored. What was there before is in {name}.</source>
      <translation>Wiederhergestellt. Was vorher da war, steht in {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>The view of that name is replaced; Undo brings it back.</source>
      <translation>Die Ansicht dieses Namens ist ersetzt; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Filters, order, groups and columns that were saved under a name (Ctrl+Shift+S saves)</source>
      <translation>Filter, Reihenfolge, Gruppen und Spalten, unter einem Namen gespeichert (Strg+Umschalt+S speichert)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>As usual</source>
      <translation>Wie gewöhnlich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Deleting the view</source>
      <translation>Ansicht wird gelöscht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>There is a view of that name already.</source>
      <translation>Eine Ansicht dieses Namens gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Views ▾</source>
      <translation>Ansichten ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Saving the view</source>
      <translation>Ansicht wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Renaming the view</source>
      <translation>Ansicht wird umbenannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Rename “{name}”</source>
      <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>“{name}” is deleted. Undo brings it back.</source>
      <translation>„{name}“ ist gelöscht. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Filter, order, groups and columns are kept in the catalog.</source>
      <translation>Filter, Reihenfolge, Gruppen und Spalten stehen im Katalog.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>View: {name}</source>
      <translation>Ansicht: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Save this view</source>
      <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Saved as “{name}”.</source>
      <translation>Als „{name}“ gespeichert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Renamed to “{name}”.</source>
      <translation>In „{name}“ umbenannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>No catalog is open</source>
      <translation>Kein Katalog ist offen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>{name} – Seatbook</source>
      <translation>{name} – Seatbook</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>waiting for data or for an owner's answer: {n}</source>
      <translation>wartend auf Daten oder eine Antwort: {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/app.py" />
      <source>Making today's backup</source>
      <translation>Die Sicherung von heute wird angelegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Tools</source>
      <translation>Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendors</source>
      <translation>Anbieter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Use cases</source>
      <translation>Anwendungsfälle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Review</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Purchases</source>
      <translation>Käufe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Terms</source>
      <translation>Laufzeiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Teams</source>
      <translation>Teams</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invoices</source>
      <translation>Rechnungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendors without a known AI tool</source>
      <translation>Anbieter ohne bekanntes KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Use</source>
      <translation>Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Exchange rates</source>
      <translation>Wechselkurse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Budgets</source>
      <translation>Budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Commitments</source>
      <translation>Zusagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Shares of cost</source>
      <translation>Kostenanteile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Measures</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Plans</source>
      <translation>Tarife</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>List prices</source>
      <translation>Listenpreise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Functions of plans</source>
      <translation>Funktionen der Tarife</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Functions of tools</source>
      <translation>Funktionen der Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Use of features</source>
      <translation>Nutzung von Features</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>New tool…</source>
      <translation>Neues Tool…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>No tools yet</source>
      <translation>Noch keine Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>A tool comes with the first invoice or seat report that names it, or is made by hand.</source>
      <translation>Ein Tool kommt mit der ersten Rechnung oder dem ersten Platzbericht, der es nennt, oder wird von Hand angelegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Responsible</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Spend lines</source>
      <translation>Ausgabenposten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>New vendor…</source>
      <translation>Neuer Anbieter…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>No vendors yet</source>
      <translation>Noch keine Anbieter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>A vendor comes with the first invoice that names it, or is made by hand.</source>
      <translation>Ein Anbieter kommt mit der ersten Rechnung, die ihn nennt, oder wird von Hand angelegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>New subscription…</source>
      <translation>Neues Abonnement…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>No subscriptions yet</source>
      <translation>Noch keine Abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>Import the tracker you have, or a seat report: its subscription is made with it.</source>
      <translation>Die vorhandene Übersicht importieren, oder einen Platzbericht: Sein Abonnement entsteht mit ihm.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>New seat…</source>
      <translation>Neuer Platz…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>No seats yet</source>
      <translation>Noch keine Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>Import a vendor's seat or member report: the Copilot, ChatGPT, Claude and Cursor ones are known.</source>
      <translation>Den Platz- oder Mitgliederbericht eines Anbieters importieren: Die von Copilot, ChatGPT, Claude und Cursor sind bekannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>Everything this person holds</source>
      <translation>Alles, was diese Person hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>New person…</source>
      <translation>Neue Person…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>No people yet</source>
      <translation>Noch keine Personen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Import a list of people, with leaving dates: seats of leavers are then asked about.</source>
      <translation>Eine Personalliste mit Austrittsdaten importieren: Nach Plätzen Ausgeschiedener wird dann gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Owns</source>
      <translation>Verantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>New use case…</source>
      <translation>Neuer Anwendungsfall…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>No use cases yet</source>
      <translation>Noch keine Anwendungsfälle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Say what AI is used for and why it was bought: by hand, or with a list of use cases and their measures.</source>
      <translation>Sagen, wofür KI genutzt wird und warum sie gekauft wurde: von Hand, oder mit einer Liste der Anwendungsfälle und ihrer Messwerte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Scaling</source>
      <translation>Ausbau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Pays for</source>
      <translation>Trägt Kosten von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Import a vendor's invoices, a ledger or a card export. Lines of other vendors are kept apart.</source>
      <translation>Rechnungen eines Anbieters, ein Journal oder einen Kartenexport importieren. Posten anderer Anbieter bleiben getrennt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <source>Function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Basis</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Scope</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <source>Nothing was decided yet</source>
      <translation>Noch nichts entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <source>What is decided about a question stands here: by whom, when, from when it holds, and what came of it.</source>
      <translation>Hier steht, was zu einer Frage entschieden wurde: von wem, wann, ab wann es gilt und was daraus wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Decided by</source>
      <translation>Wer entschied</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>New…</source>
      <translation>Neu…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <source>No purchases yet</source>
      <translation>Noch keine Käufe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <source>Seats bought later, with their own order, day and price, stand beside the first; so does a new price.</source>
      <translation>Später gekaufte Plätze mit eigener Bestellung, eigenem Tag und Preis stehen neben den ersten; ein neuer Preis ebenso.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <source>No terms yet</source>
      <translation>Noch keine Laufzeiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <source>From when to when a contract runs, and how it can be ended; the next term stands beside the last.</source>
      <translation>Von wann bis wann ein Vertrag läuft und wie er endet; die nächste Laufzeit steht neben der letzten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Renews itself</source>
      <translation>Verlängert sich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No teams yet</source>
      <translation>Noch keine Teams</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>Teams come with the list of people, with cost centres in it, or are made by hand.</source>
      <translation>Teams kommen mit der Personalliste, in der auch Kostenstellen stehen, oder werden von Hand angelegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>No invoices yet</source>
      <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>An invoice comes with the first line that has its number: from a vendor's bill, a ledger or a card.</source>
      <translation>Eine Rechnung kommt mit dem ersten Posten, der ihre Nummer trägt: aus einer Anbieterrechnung, einem Journal oder von einer Karte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>Every line belongs to a tool</source>
      <translation>Jeder Posten gehört zu einem Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>Lines of vendors that sell no known AI tool are kept and counted; they would be listed here.</source>
      <translation>Posten von Anbietern ohne bekanntes KI-Tool werden behalten und gezählt; sie stünden hier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Said to be no AI tool</source>
      <translation>Gilt nicht als KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>No use yet</source>
      <translation>Noch keine Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>Import a vendor's report of use: tokens, requests or credits by day, person or model.</source>
      <translation>Den Nutzungsbericht eines Anbieters importieren: Token, Anfragen oder Guthaben nach Tag, Person oder Modell.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Metric</source>
      <translation>Messgröße</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>No exchange rates yet</source>
      <translation>Noch keine Wechselkurse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>Without a rate an amount is shown apart in its own currency, never one to one. Import rates, or type one.</source>
      <translation>Ohne Kurs steht ein Betrag getrennt in seiner eigenen Währung, nie eins zu eins. Kurse importieren oder einen eingeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Base currency</source>
      <translation>Basiswährung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Quote currency</source>
      <translation>Zielwährung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No budgets yet</source>
      <translation>Noch keine Budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>A budget for a time is compared with what is spent, and with where the pace leads.</source>
      <translation>Ein Budget für eine Zeit wird damit verglichen, was ausgegeben ist und wohin das Tempo führt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No commitments yet</source>
      <translation>Noch keine Zusagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>An amount that was promised or paid ahead is compared with what is used of it.</source>
      <translation>Ein zugesagter oder vorausbezahlter Betrag wird damit verglichen, was davon verbraucht ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No shares of cost yet</source>
      <translation>Noch keine Kostenanteile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>Say which share or project of a subscription a use case or a team pays for.</source>
      <translation>Sagen, welchen Anteil oder welches Projekt eines Abonnements ein Anwendungsfall oder Team bezahlt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Use case</source>
      <translation>Anwendungsfall</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No measures yet</source>
      <translation>Noch keine Messwerte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>Tickets, revenue, retries of a use case by period: with them cost becomes unit cost and margin.</source>
      <translation>Tickets, Umsatz, Wiederholungen eines Anwendungsfalls nach Zeitraum: Damit werden aus Kosten Stückkosten und Marge.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No plans yet</source>
      <translation>Noch keine Tarife</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>A plan says what a tool is sold as, what it can do and what it lists at: it tells what is paid too much.</source>
      <translation>Ein Tarif sagt, als was ein Tool verkauft wird, was es kann und was es laut Liste kostet: Er zeigt, was zu viel bezahlt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No list prices yet</source>
      <translation>Noch keine Listenpreise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>With a plan's prices a contract can be compared with the list, and a smaller plan with a dearer one.</source>
      <translation>Mit den Preisen eines Tarifs lässt sich ein Vertrag mit der Liste vergleichen und ein niedrigerer Tarif mit einem teureren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No functions of plans yet</source>
      <translation>Noch keine Funktionen von Tarifen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>Say what a plan or a suite contains, so that a tool beside it that does the same is noticed.</source>
      <translation>Sagen, was ein Tarif oder ein Paket enthält, damit ein Tool daneben auffällt, das dasselbe tut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No functions of tools yet</source>
      <translation>Noch keine Funktionen von Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>Known tools come with what they are for; others are told here. Tools that do the same are asked about.</source>
      <translation>Bei bekannten Tools steht, wofür sie da sind; bei anderen sagt man es hier. Nach Tools, die dasselbe tun, wird gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No use of features yet</source>
      <translation>Noch keine Nutzung von Features</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>With it a dear plan whose own features nobody uses is noticed.</source>
      <translation>Damit fällt ein teurer Tarif auf, dessen eigene Features niemand nutzt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Feature</source>
      <translation>Feature</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No overlap is agreed</source>
      <translation>Keine Überschneidung ist vereinbart</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>Where two tools do the same and both are wanted, say why and until when; it is not asked about before.</source>
      <translation>Wo zwei Tools dasselbe tun und beide gewollt sind, sagen, warum und bis wann; vorher wird nicht danach gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Reduce</source>
      <translation>Reduzieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Reduce decided</source>
      <translation>Reduzieren entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Why (optional)</source>
      <translation>Warum (optional)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>To how many</source>
      <translation>Auf wie viele</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Keep decided</source>
      <translation>Behalten entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Why it stays</source>
      <translation>Warum es bleibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Keep until</source>
      <translation>Behalten bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Grow</source>
      <translation>Ausbauen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Grow decided</source>
      <translation>Ausbauen entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Why it is worth more</source>
      <translation>Warum es mehr wert ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Retire</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Retire decided</source>
      <translation>Beenden entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Ends on</source>
      <translation>Endet am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Ask owner</source>
      <translation>Nachfragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>What to ask (optional)</source>
      <translation>Was zu fragen ist (optional)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Snooze</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Snoozed</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Bring back on</source>
      <translation>Wieder zeigen am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Move tier</source>
      <translation>Tarif wechseln</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Move to another tier decided</source>
      <translation>Tarifwechsel entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>To which plan</source>
      <translation>Zu welchem Tarif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Consolidate</source>
      <translation>Zusammenlegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Consolidate decided</source>
      <translation>Zusammenlegen entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Into which tool or contract</source>
      <translation>In welches Tool oder welchen Vertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Functions</source>
      <translation>Funktionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Cost a year</source>
      <translation>Jahreskosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Answers for it</source>
      <translation>Ansprechperson</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Assigned</source>
      <translation>Zugewiesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Last charge</source>
      <translation>Letzte Zahlung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Mainly for</source>
      <translation>Hauptzweck</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Deputy</source>
      <translation>Vertretung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Owner confirmed on</source>
      <translation>Verantwortung bestätigt am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Closed on</source>
      <translation>Geschlossen am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Data it handles</source>
      <translation>Verarbeitete Daten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Data-processing agreement</source>
      <translation>Auftragsverarbeitungsvertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Vendor may train on inputs</source>
      <translation>Anbieter darf mit Eingaben trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Single sign-on</source>
      <translation>Zentrale Anmeldung (SSO)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Known as</source>
      <translation>Bekannt als</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendor id</source>
      <translation>Anbieter-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Owner id</source>
      <translation>Verantwortlichen-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Deputy id</source>
      <translation>Vertretungs-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>File id</source>
      <translation>Datei-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Sheet id</source>
      <translation>Blatt-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Merged into id</source>
      <translation>Nr. des bleibenden Eintrags</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Pricing</source>
      <translation>Preismodell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Bought</source>
      <translation>Gekauft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>On record, before seats were given up</source>
      <translation>Eingetragen, vor den aufgegebenen Plätzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invited</source>
      <translation>Eingeladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Free seats</source>
      <translation>Freie Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Unit price</source>
      <translation>Stückpreis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Months a period</source>
      <translation>Monate je Zeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Term from</source>
      <translation>Laufzeit ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Term ends</source>
      <translation>Laufzeit bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Notice days</source>
      <translation>Frist (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Notice assumed</source>
      <translation>Frist angenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Fewer inside the term</source>
      <translation>Reduzierbar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Credits by the day</source>
      <translation>Tagegenaue Gutschrift</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>A bill counts</source>
      <translation>Eine Rechnung zählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Price cap (%)</source>
      <translation>Preisgrenze (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Channel</source>
      <translation>Bezugsweg</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Payer</source>
      <translation>Zahlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Review by</source>
      <translation>Prüfen bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Experiment budget</source>
      <translation>Versuchsbudget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How notice is given</source>
      <translation>Wie gekündigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Notice sent on</source>
      <translation>Gekündigt am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Second contract because</source>
      <translation>Zweiter Vertrag, weil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Second contract until</source>
      <translation>Zweiter Vertrag bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Started on</source>
      <translation>Begonnen am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Ended on</source>
      <translation>Beendet am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Tool id</source>
      <translation>Tool-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Team id</source>
      <translation>Team-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Subscription id</source>
      <translation>Abonnement-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Of them given up</source>
      <translation>Davon aufgegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Given up since</source>
      <translation>Aufgegeben seit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Days since</source>
      <translation>Tage seither</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Covers from</source>
      <translation>Umfasst ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Covers to</source>
      <translation>Umfasst bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Counts as activity</source>
      <translation>Gilt als Aktivität</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Leaves</source>
      <translation>Austritt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Released</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Free</source>
      <translation>Kostenlos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Protected</source>
      <translation>Geschützt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Why protected</source>
      <translation>Warum geschützt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Person id</source>
      <translation>Personen-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Title</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Started</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Manager</source>
      <translation>Führungskraft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Status on the roster</source>
      <translation>Status in der Personalliste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>On a roster of</source>
      <translation>In der Personalliste vom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Other names</source>
      <translation>Weitere Namen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Part of id</source>
      <translation>Nr. des Teams darüber</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendor as written</source>
      <translation>Anbieter im Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Tax</source>
      <translation>Steuer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Service from</source>
      <translation>Leistung ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Service to</source>
      <translation>Leistung bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Came as</source>
      <translation>Eingang als</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Matched by</source>
      <translation>Zugeordnet durch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Ledger account</source>
      <translation>Sachkonto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Billing account</source>
      <translation>Abrechnungskonto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Line</source>
      <translation>Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Paid on</source>
      <translation>Bezahlt am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Told apart by</source>
      <translation>Unterschieden durch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Service month</source>
      <translation>Leistungsmonat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Cost currency</source>
      <translation>Währung der Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Models, dearest first</source>
      <translation>Modelle, teuerste zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Worth</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value measure</source>
      <translation>Wertmaß</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Evidence from</source>
      <translation>Nachweis vom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Counted in</source>
      <translation>Gezählt in</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value per unit</source>
      <translation>Wert je Einheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Target margin (%)</source>
      <translation>Zielmarge (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Launch until</source>
      <translation>Anlaufzeit bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Dear model because</source>
      <translation>Teures Modell, weil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Stop if</source>
      <translation>Aufhören, wenn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Switched off by</source>
      <translation>Abgeschaltet von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Unguarded because</source>
      <translation>Ohne Leitplanken, weil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Switched off by id</source>
      <translation>Nr. der Person, die abschaltet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Use case id</source>
      <translation>Anwendungsfall-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Name id</source>
      <translation>Namens-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Rolls over</source>
      <translation>Rest verfällt nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Uneven because</source>
      <translation>Ungleichmäßig, weil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Rate</source>
      <translation>Kurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Functions and features</source>
      <translation>Funktionen und Features</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>Prices</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Function or feature</source>
      <translation>Funktion oder Feature</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Lower plans lack it</source>
      <translation>Erst ab diesem Tarif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Plan id</source>
      <translation>Tarif-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Price of a unit</source>
      <translation>Stückpreis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>For so many months</source>
      <translation>Für so viele Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From so many units</source>
      <translation>Ab Menge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Valid from</source>
      <translation>Gültig ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What it is mainly for</source>
      <translation>Wofür es vor allem ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Said by</source>
      <translation>Gesagt von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Said on</source>
      <translation>Gesagt am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How often</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Beside</source>
      <translation>Neben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Both are wanted because</source>
      <translation>Beide sind gewollt, weil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Beside id</source>
      <translation>Nr. des Tools daneben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Taught names</source>
      <translation>Beigebrachte Namen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Name in files</source>
      <translation>Name in Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>No AI tool</source>
      <translation>Kein KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Activity reports</source>
      <translation>Aktivitätsberichte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Read as</source>
      <translation>Gelesen als</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Days late</source>
      <translation>Tage Verspätung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Days it looks back</source>
      <translation>Tage zurück</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Telemetry off</source>
      <translation>Telemetrie aus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invitations that wait</source>
      <translation>Offene Einladungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Activity</source>
      <translation>Aktivität</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Seat id</source>
      <translation>Platz-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Report id</source>
      <translation>Berichts-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>About</source>
      <translation>Betrifft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Severity</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Leads to</source>
      <translation>Führt zu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Effective on</source>
      <translation>Wirksam am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Confidence</source>
      <translation>Gewissheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>First asked</source>
      <translation>Zuerst gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Subject id</source>
      <translation>Gegenstand-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Last asked</source>
      <translation>Zuletzt gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Asked again</source>
      <translation>Erneut gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>State without decisions</source>
      <translation>Status ohne Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Evidence told apart by</source>
      <translation>Nachweise unterschieden nach</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Outgrown decision id</source>
      <translation>Nr. der überholten Entscheidung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Decided on</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Promised a year</source>
      <translation>Versprochen/Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Realised a year</source>
      <translation>Verwirklicht/Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Into or to</source>
      <translation>Wohin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>What bills say</source>
      <translation>Was Rechnungen sagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>New owner</source>
      <translation>Neu verantwortlich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Question id</source>
      <translation>Fragen-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>New owner id</source>
      <translation>Nr. der neuen verantwortlichen Person</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Into tool id</source>
      <translation>Ziel-Tool-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Into subscription id</source>
      <translation>Zielabonnement-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>To plan id</source>
      <translation>Zieltarif-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Details of questions and decisions</source>
      <translation>Einzelheiten zu Fragen und Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Of</source>
      <translation>Zu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Question or decision id</source>
      <translation>Nr. Frage/Entscheidung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>As JSON</source>
      <translation>Als JSON</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Round</source>
      <translation>Runde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>To answer</source>
      <translation>Gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>A question's id</source>
      <translation>Nr. einer Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>A seat's id</source>
      <translation>Nr. eines Platzes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>What rounds ask</source>
      <translation>Was Runden fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Answered by</source>
      <translation>Antwort von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Answered on</source>
      <translation>Antwort am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Round id</source>
      <translation>Runden-Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Last</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>For example</source>
      <translation>Zum Beispiel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Added</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Duplicates</source>
      <translation>Dubletten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Totals</source>
      <translation>Summen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>Amounts</source>
      <translation>Beträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Operation</source>
      <translation>Vorgang</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Who answers for it.</source>
      <translation>Wer dafür verantwortlich ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Spend class</source>
      <translation>Ausgabenklasse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What kind of spend it is.</source>
      <translation>Welche Art Ausgaben es sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Why it was bought.</source>
      <translation>Warum es gekauft wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Charges for later service are asked about (R15).</source>
      <translation>Nach Zahlungen für spätere Leistung wird gefragt (R15).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Months a price is for</source>
      <translation>Monate, für die ein Preis gilt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>1 monthly, 12 yearly.</source>
      <translation>1 monatlich, 12 jährlich.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Seats bought</source>
      <translation>Gekaufte Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Price a seat and period</source>
      <translation>Preis je Platz und Zeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: it goes on until somebody ends it.</source>
      <translation>Leer: Er läuft, bis jemand ihn beendet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Notice (days)</source>
      <translation>Kündigungsfrist (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: the contract is silent.</source>
      <translation>Leer: Der Vertrag schweigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Registered mail, the admin page.</source>
      <translation>Einschreiben, die Verwaltungsseite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Until then you are reminded.</source>
      <translation>Bis dahin wird erinnert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Seats may be reduced inside the term</source>
      <translation>Plätze dürfen in der Laufzeit weniger werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Removed seats are credited by the day</source>
      <translation>Entfernte Plätze werden tagegenau gutgeschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Seats that a bill counts</source>
      <translation>Plätze, die eine Rechnung zählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Most a renewal may raise (%)</source>
      <translation>Höchste Erhöhung bei Verlängerung (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Billing account, tenant or organisation.</source>
      <translation>Abrechnungskonto, Mandant oder Organisation.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Bought through</source>
      <translation>Gekauft über</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Experiment until</source>
      <translation>Versuch bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Legal entity, data residency, migration.</source>
      <translation>Gesellschaft, Datenstandort, Umstieg.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Seat</source>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Costs nothing</source>
      <translation>Kostet nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Never asked about as unused.</source>
      <translation>Nach ihm wird nie als unbenutzt gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>In that stage since</source>
      <translation>In dieser Stufe seit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Beats the class of its subscriptions.</source>
      <translation>Geht der Klasse seiner Abonnements vor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Why it was bought</source>
      <translation>Warum es gekauft wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What shows its value, such as minutes saved a ticket.</source>
      <translation>Was seinen Wert zeigt, etwa gesparte Minuten je Ticket.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The metric of its measures that counts volume, such as tickets.</source>
      <translation>Die Messgröße, die seine Menge zählt, etwa Tickets.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Worth of one unit</source>
      <translation>Wert einer Einheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>In the currency below.</source>
      <translation>In der Währung unten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How much the work is worth</source>
      <translation>Wie viel die Arbeit wert ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Evidence of the value</source>
      <translation>Nachweis des Werts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Margin wanted (%)</source>
      <translation>Gewünschte Marge (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Of cost of revenue; empty: the setting.</source>
      <translation>Für Umsatzkosten; leer: die Einstellung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Launch period until</source>
      <translation>Anlaufzeit bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>So long a thin margin is meant.</source>
      <translation>So lange ist eine dünne Marge gewollt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The dear model stays because</source>
      <translation>Das teure Modell bleibt, weil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Evaluation, latency or language.</source>
      <translation>Bewertung, Antwortzeit oder Sprache.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What an experiment should show.</source>
      <translation>Was ein Versuch zeigen soll.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From which result on it has worked.</source>
      <translation>Ab welchem Ergebnis er gelungen ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The result at which it ends.</source>
      <translation>Das Ergebnis, bei dem er endet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The end of an experiment.</source>
      <translation>Das Ende eines Versuchs.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>An experiment's in all, an agent's for a month.</source>
      <translation>Eines Versuchs im Ganzen, eines Agenten im Monat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>An agent's, such as 200 runs an hour.</source>
      <translation>Eines Agenten, etwa 200 Läufe in der Stunde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How an agent is stopped.</source>
      <translation>Wie ein Agent angehalten wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill switch tried on</source>
      <translation>Notausschalter erprobt am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>No guard rails because</source>
      <translation>Keine Leitplanken, weil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as: it only reads.</source>
      <translation>Etwa: Er liest nur.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Measure</source>
      <translation>Messwert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as tickets, retries or revenue.</source>
      <translation>Etwa Tickets, Wiederholungen oder Umsatz.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Of revenue.</source>
      <translation>Des Umsatzes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Share of cost</source>
      <translation>Kostenanteil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as 0.25 or 25%.</source>
      <translation>Etwa 0,25 oder 25 %.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Instead of a share: its part of the metered use.</source>
      <translation>Statt eines Anteils: sein Teil der gemessenen Nutzung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Commitment</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Of a credit: the day it expires.</source>
      <translation>Bei Guthaben: der Tag, an dem es verfällt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What is left rolls over</source>
      <translation>Was übrig ist, bleibt erhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Used unevenly because</source>
      <translation>Ungleichmäßig genutzt, weil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as a season.</source>
      <translation>Etwa eine Saison.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>As the subscription names it.</source>
      <translation>Wie das Abonnement ihn nennt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Plan's function</source>
      <translation>Funktion eines Tarifs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>List price</source>
      <translation>Listenpreis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>12 is a price by the year.</source>
      <translation>12 ist ein Preis im Jahr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Use of a feature</source>
      <translation>Nutzung eines Features</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Tool's function</source>
      <translation>Funktion eines Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>A tool has one; the former one stays beside it.</source>
      <translation>Ein Tool hat eine; die frühere bleibt daneben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Agreed overlap</source>
      <translation>Vereinbarte Überschneidung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as quality, regions or a migration.</source>
      <translation>Etwa Qualität, Regionen oder ein Umstieg.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The last day; after that it is asked again.</source>
      <translation>Der letzte Tag; danach wird wieder gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Purchase</source>
      <translation>Kauf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: it goes on. Another that takes its place begins the day after.</source>
      <translation>Leer: Er gilt weiter. Ein Kauf, der ihn ersetzt, beginnt am Tag danach.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>They are added to those of other purchases of these days.</source>
      <translation>Sie kommen zu denen anderer Käufe dieser Tage hinzu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>For the months that the contract has.</source>
      <translation>Für die Monate, die im Vertrag stehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: as the contract.</source>
      <translation>Leer: wie der Vertrag.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Term</source>
      <translation>Laufzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The last day that is paid for.</source>
      <translation>Der letzte bezahlte Tag.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Exchange rate</source>
      <translation>Wechselkurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>One unit of</source>
      <translation>Eine Einheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Is so many</source>
      <translation>Ist so viel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Reporting currency</source>
      <translation>Berichtswährung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Totals are converted to it where a rate is known.</source>
      <translation>Summen werden in sie umgerechnet, wo ein Kurs bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Fiscal year starts in month</source>
      <translation>Geschäftsjahr beginnt im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Fiscal years begin with it; 1 is January.</source>
      <translation>Mit ihm beginnen die Geschäftsjahre; 1 ist Januar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Messages to owners come from</source>
      <translation>Absender der Nachrichten an Verantwortliche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An address, such as Ada Lovelace &lt;ada@example.com&gt;; empty: your mail program puts in yours.</source>
      <translation>Eine Adresse wie Ada Lovelace &lt;ada@example.com&gt;; leer: Ihr E-Mail-Programm setzt Ihre ein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Inactive after (days)</source>
      <translation>Inaktiv nach (Tagen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>A seat without activity for longer is asked about (R01).</source>
      <translation>Nach einem Platz, der länger ohne Aktivität ist, wird gefragt (R01).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Clearly inactive after (days)</source>
      <translation>Deutlich inaktiv nach (Tagen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>From here the question weighs more (R01).</source>
      <translation>Ab hier wiegt die Frage mehr (R01).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Grace for new seats (days)</source>
      <translation>Schonfrist neuer Plätze (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>A seat younger than this is never asked about (R01, R02).</source>
      <translation>Nach einem jüngeren Platz wird nie gefragt (R01, R02).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Season begins in month</source>
      <translation>Saison beginnt im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>1 to 12; 0: it is used all year. Days outside the season do not count (R01, R02, R10).</source>
      <translation>1 bis 12; 0: ganzjährig genutzt. Tage außerhalb der Saison zählen nicht (R01, R02, R10).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Season ends in month</source>
      <translation>Saison endet im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>1 to 12, of the next year where it comes before the first (11 to 2); 0: it is used all year.</source>
      <translation>1 bis 12, im nächsten Jahr, wo er vor dem ersten kommt (11 bis 2); 0: ganzjährig genutzt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Spare seats allowed (%)</source>
      <translation>Erlaubte freie Plätze (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of the active users; at least one seat (R04).</source>
      <translation>Der aktiven Nutzer; mindestens ein Platz (R04).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Free seats wanted</source>
      <translation>Gewünschte freie Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>With fewer free, Home says so; 0: only where somebody invited finds none.</source>
      <translation>Sind weniger frei, meldet Start es; 0: nur, wo für Eingeladene keiner da ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Coverage needed (%)</source>
      <translation>Nötige Abdeckung (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Below it nothing is concluded about a whole tool.</source>
      <translation>Darunter wird über ein ganzes Tool nichts geschlossen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unknown seats allowed (%)</source>
      <translation>Erlaubte unbekannte Plätze (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Above it the data are asked for (R28).</source>
      <translation>Darüber wird nach den Daten gefragt (R28).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Usage data are fresh for (days)</source>
      <translation>Nutzungsdaten sind frisch für (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Older data are called delayed.</source>
      <translation>Ältere heißen verspätet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Usage data are usable for (days)</source>
      <translation>Nutzungsdaten sind brauchbar für (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Older data prove nothing; the seat is unknown.</source>
      <translation>Ältere beweisen nichts; der Platz ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Suspicious common last day (%)</source>
      <translation>Auffällig gleicher letzter Tag (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>When more users stop on one day, the source is asked about.</source>
      <translation>Hören mehr Nutzer am selben Tag auf, wird nach der Quelle gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Assumed notice (days)</source>
      <translation>Angenommene Kündigungsfrist (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Where a contract is silent; marked as assumed (R12).</source>
      <translation>Wo ein Vertrag schweigt; als angenommen gekennzeichnet (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Notice window opens (days before)</source>
      <translation>Kündigungsfenster öffnet (Tage vorher)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Before the notice deadline (R12).</source>
      <translation>Vor Ablauf der Kündigungsfrist (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Notice stays visible (days after)</source>
      <translation>Frist bleibt sichtbar (Tage danach)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>After the notice deadline (R12).</source>
      <translation>Nach Ablauf der Kündigungsfrist (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Notice is urgent (days before)</source>
      <translation>Kündigung dringend (Tage davor)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Before it should be sent (R12).</source>
      <translation>Bevor sie abgeschickt werden sollte (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Time to deliver a notice (days)</source>
      <translation>Dauer der Zustellung (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Send-by date before the deadline (R12).</source>
      <translation>Absendetag vor Ablauf der Frist (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Leaver's seat is urgent after (days)</source>
      <translation>Platz Ausgeschiedener dringend nach (Tagen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Severity high from then on (R03).</source>
      <translation>Von da an hohes Gewicht (R03).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Owners confirm every (days)</source>
      <translation>Verantwortung bestätigen alle (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An owner not confirmed for longer is asked for (R21).</source>
      <translation>Wer länger nicht bestätigt hat, wird gefragt (R21).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>A second contract may end within (days)</source>
      <translation>Ein zweiter Vertrag darf enden binnen (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>If it does, it is taken for a move to the other contract of the tool, and R09 does not ask.</source>
      <translation>Dann gilt es als Umstieg auf den anderen Vertrag des Tools, und R09 fragt nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Shadow spend is urgent from</source>
      <translation>Schattenausgaben dringend ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In the reporting currency over 365 days (R20).</source>
      <translation>In der Berichtswährung über 365 Tage (R20).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Charges are recent for (days)</source>
      <translation>Zahlungen sind neu für (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Older ones are no sign that a tool is still bought (R20, R27).</source>
      <translation>Ältere sagen nicht, dass ein Werkzeug noch gekauft wird (R20, R27).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Expenses are claimed within (days)</source>
      <translation>Spesen werden abgerechnet binnen (Tagen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>The same amount on a card before counts once with the claim (R27).</source>
      <translation>Derselbe Betrag auf einer Karte davor zählt mit der Abrechnung einmal (R27).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Payments are booked within (days)</source>
      <translation>Zahlungen werden gebucht binnen (Tagen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An invoice in two files on two days is one payment if they lie no further apart (R18).</source>
      <translation>Eine Rechnung in zwei Dateien an zwei Tagen ist eine Zahlung, wenn sie nicht weiter auseinanderliegen (R18).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Moving away from a tool costs</source>
      <translation>Der Umstieg von einem Tool kostet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In the reporting currency, once: taken off what an overlap could save (R07, R35).</source>
      <translation>In der Berichtswährung, einmal: von dem abgezogen, was eine Überschneidung sparen könnte (R07, R35).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>People who have the suite (%)</source>
      <translation>Personen mit dem Paket (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a tool's; from here it asks (R35).</source>
      <translation>Eines Tools; ab hier wird gefragt (R35).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unusual spend: ask from (%)</source>
      <translation>Ungewöhnliche Ausgaben: fragen ab (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a month's AI spend (R26).</source>
      <translation>Der KI-Ausgaben eines Monats (R26).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unusual spend: urgent above (%)</source>
      <translation>Ungewöhnliche Ausgaben: dringend über (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unusual spend: months needed</source>
      <translation>Ungewöhnliche Ausgaben: nötige Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Before the month that is judged (R26).</source>
      <translation>Vor dem beurteilten Monat (R26).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Little used below (%)</source>
      <translation>Wenig genutzt unter (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of the paid seats, in two reports running (R10).</source>
      <translation>Der bezahlten Plätze, in zwei Berichten nacheinander (R10).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Premium features are used by (%)</source>
      <translation>Premium-Features nutzen (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of those licensed; else it asks (R11).</source>
      <translation>Der Lizenzierten; sonst wird gefragt (R11).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Price lists are fresh for (days)</source>
      <translation>Preislisten sind aktuell für (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>From the day they hold; nothing is judged by an older one (R04, R11, R28, R29).</source>
      <translation>Ab dem Tag, ab dem sie gelten; nach einer älteren wird nichts beurteilt (R04, R11, R28, R29).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Price rise allowed (%)</source>
      <translation>Erlaubte Preiserhöhung (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a unit's price, from one term to the next (R14).</source>
      <translation>Eines Stückpreises, von einer Laufzeit zur nächsten (R14).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Prices count after (days)</source>
      <translation>Preise zählen nach (Tagen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>One that was paid for less is no price to compare a rise with (R14).</source>
      <translation>Einer, der kürzer bezahlt wurde, ist kein Preis, mit dem eine Erhöhung verglichen wird (R14).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Invoices are missing after (days)</source>
      <translation>Rechnungen fehlen nach (Tagen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>After the end of what is paid (R16); a decision that ended something is sure by then.</source>
      <translation>Nach dem Ende des Bezahlten (R16); bis dahin steht fest, dass eine Entscheidung etwas beendet hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Invoice may differ from the contract by (%)</source>
      <translation>Rechnung darf vom Vertrag abweichen um (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a period (R17).</source>
      <translation>Eines Zeitraums (R17).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Invoice may differ from the contract by</source>
      <translation>Rechnung darf vom Vertrag abweichen um</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In the contract's currency and period, if that is more (R17).</source>
      <translation>In Währung und Zeitraum des Vertrags, wenn das mehr ist (R17).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Use is stable over (months)</source>
      <translation>Nutzung ist gleichmäßig über (Monate)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>For a commitment to pay (R29).</source>
      <translation>Damit sich eine Zusage lohnt (R29).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Use is stable within (%)</source>
      <translation>Nutzung ist gleichmäßig bis auf (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of its mean, up and down (R29).</source>
      <translation>Ihres Mittels, nach oben und unten (R29).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Budget: ask from (%)</source>
      <translation>Budget: fragen ab (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a budget, at the present pace (R23).</source>
      <translation>Eines Budgets, bei jetzigem Tempo (R23).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Budget: urgent above (%)</source>
      <translation>Budget: dringend über (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Commitment: judge from (%)</source>
      <translation>Zusage: urteilen ab (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of its time (R24).</source>
      <translation>Ihrer Zeit (R24).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Commitment: little used below (%)</source>
      <translation>Zusage: wenig genutzt unter (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of what is promised (R24).</source>
      <translation>Des Zugesagten (R24).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Dear models allowed (%)</source>
      <translation>Erlaubte teure Modelle (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a use case of low or medium worth (R30).</source>
      <translation>Eines Anwendungsfalls von geringem oder mittlerem Wert (R30).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Assumed price rise at renewal (%)</source>
      <translation>Angenommene Preiserhöhung (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In forecasts, unless capped lower.</source>
      <translation>In Prognosen, wenn nicht tiefer begrenzt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Kill switches are tried every (days)</source>
      <translation>Notausschalter erproben alle (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An agent's (R31).</source>
      <translation>Eines Agenten (R31).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of cost of revenue, unless a use case says another (R32).</source>
      <translation>Für Umsatzkosten, wenn ein Anwendungsfall nichts anderes sagt (R32).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Margin: falling months</source>
      <translation>Marge: fallende Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Running, until it is asked about (R32).</source>
      <translation>In Folge, bis danach gefragt wird (R32).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unit cost may rise (%)</source>
      <translation>Stückkosten dürfen steigen um (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>From three months to the next three (R25).</source>
      <translation>Von drei Monaten zu den nächsten drei (R25).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Evidence of value holds for (days)</source>
      <translation>Nachweis des Werts gilt für (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a use case in production (R33).</source>
      <translation>Eines Anwendungsfalls in Betrieb (R33).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Grace for new use cases (days)</source>
      <translation>Schonfrist neuer Anwendungsfälle (Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In production for less: not asked (R33).</source>
      <translation>Kürzer in Betrieb: nicht gefragt (R33).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Length of the period</source>
      <translation>Länge des Zeitraums</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Ended tools</source>
      <translation>Abgänge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>New tools</source>
      <translation>Zugänge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Part periods</source>
      <translation>Zeitanteil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Retries</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Tokens a request</source>
      <translation>Token je Anfrage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Model mix</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Price a token</source>
      <translation>Preis je Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Price a token or model mix</source>
      <translation>Preis je Token oder Modellmischung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Credit notes and refunds</source>
      <translation>Erstattung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Not told apart</source>
      <translation>Nicht zu trennen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Every question by itself, a year at today's price</source>
      <translation>Jede Frage für sich, ein Jahr zum heutigen Preis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Theoretical, each amount once</source>
      <translation>Theoretisch, jeder Betrag einmal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Addressable in the next 12 months</source>
      <translation>Erreichbar in den nächsten 12 Monaten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Named by several questions, counted for one</source>
      <translation>Von mehreren Fragen genannt, für eine gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Seats that people wait for: an avoided purchase, no cash</source>
      <translation>Plätze, auf die jemand wartet: ein vermiedener Kauf, kein Geld</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Held by contracts' minimum numbers of seats</source>
      <translation>Von Mindestplätzen der Verträge gehalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Promised spend that has to be paid all the same, or is claimed back</source>
      <translation>Zugesagte Ausgaben, die trotzdem zu zahlen sind oder zurückgefordert werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Paid until the next date on which the contract can change</source>
      <translation>Bezahlt bis zum nächsten Tag, an dem sich der Vertrag ändern lässt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Prices and quantities that change later in the year</source>
      <translation>Preise und Mengen, die sich später im Jahr ändern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Inactive seats</source>
      <translation>Inaktive Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Seats never used</source>
      <translation>Nie benutzte Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Seats of leavers</source>
      <translation>Plätze Ausgeschiedener</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Spare seats</source>
      <translation>Freie Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>More seats than bought</source>
      <translation>Mehr Plätze als gekauft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Two seats of one tool</source>
      <translation>Zwei Plätze eines Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Overlapping tools</source>
      <translation>Tools, die sich überschneiden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Two tools for one thing, held by the same people</source>
      <translation>Zwei Tools für eine Sache, bei denselben Personen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Two contracts for one tool</source>
      <translation>Zwei Verträge für ein Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Unused subscriptions</source>
      <translation>Ungenutzte Abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Tier too high</source>
      <translation>Zu hoher Tarif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Renewed without a decision</source>
      <translation>Ohne Entscheidung verlängert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Price rises</source>
      <translation>Preiserhöhungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Billed after its end</source>
      <translation>Nach dem Ende berechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Missing invoices</source>
      <translation>Fehlende Rechnungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Invoiced is not contracted</source>
      <translation>Berechnet ist nicht vereinbart</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Paid twice?</source>
      <translation>Zweimal bezahlt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Billed seats</source>
      <translation>Berechnete Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Unmanaged tools</source>
      <translation>Nicht verwaltete Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Nobody answers for it</source>
      <translation>Niemand verantwortet es</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Experiments past their date</source>
      <translation>Versuche über ihre Zeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Budgets that run out</source>
      <translation>Budgets, die ausgehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Commitments not used, or used up</source>
      <translation>Zusagen ungenutzt oder aufgebraucht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Growth that grows dearer</source>
      <translation>Wachstum, das teurer wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Unusual spend</source>
      <translation>Ungewöhnliche Ausgaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Bought beside a contract</source>
      <translation>Selbst gekauft neben einem Vertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Missing data</source>
      <translation>Fehlende Daten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Flexible price, stable use</source>
      <translation>Flexibler Preis, gleichmäßige Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Dear models on plain work</source>
      <translation>Teure Modelle für einfache Arbeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Agents without guard rails</source>
      <translation>Agenten ohne Leitplanken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Thin or falling margins</source>
      <translation>Dünne oder fallende Margen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Value not shown</source>
      <translation>Wert nicht gezeigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Healthy growth</source>
      <translation>Gesundes Wachstum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Already in the suite</source>
      <translation>Schon im Paket enthalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Data at risk</source>
      <translation>Daten in Gefahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Shares of cost by use case or team</source>
      <translation>Kostenanteile nach Anwendungsfall oder Team</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Anthropic Console cost export</source>
      <translation>Kostenexport der Anthropic Console</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Anthropic Console usage export</source>
      <translation>Nutzungsexport der Anthropic Console</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>AWS cost and usage report, as a query gives it</source>
      <translation>Kosten- und Nutzungsbericht von AWS, aus einer Abfrage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>AWS Cost Explorer download</source>
      <translation>Download aus dem AWS Cost Explorer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>AWS cost and usage report</source>
      <translation>Kosten- und Nutzungsbericht von AWS</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>AWS detailed billing report</source>
      <translation>Ausführlicher Abrechnungsbericht von AWS</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Azure cost export of the older portal</source>
      <translation>Kostenexport von Azure (älteres Portal)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Azure cost export</source>
      <translation>Kostenexport von Azure</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>BlueFlame AI usage export</source>
      <translation>Nutzungsexport von BlueFlame AI</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>List of budgets</source>
      <translation>Liste von Budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Card statement</source>
      <translation>Kartenabrechnung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT Enterprise user report</source>
      <translation>Benutzerbericht von ChatGPT Enterprise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT user ranking</source>
      <translation>Benutzer-Rangliste von ChatGPT</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT members list</source>
      <translation>Mitgliederliste von ChatGPT</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT projects export</source>
      <translation>Projektexport von ChatGPT</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT user analytics export</source>
      <translation>Export der Benutzeranalyse von ChatGPT</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude Code team lines</source>
      <translation>Codezeilen des Teams in Claude Code</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude Code team spend</source>
      <translation>Ausgaben des Teams in Claude Code</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude members analytics</source>
      <translation>Mitgliederanalyse von Claude</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude members list</source>
      <translation>Mitgliederliste von Claude</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude spend report</source>
      <translation>Ausgabenbericht von Claude</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Promised spend and credits</source>
      <translation>Zugesagte Ausgaben und Guthaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Coupa invoices export</source>
      <translation>Rechnungsexport von Coupa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Coupa payables export</source>
      <translation>Export der Verbindlichkeiten von Coupa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Cursor team analytics</source>
      <translation>Teamanalyse von Cursor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Cursor usage events</source>
      <translation>Nutzungsereignisse von Cursor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Cursor usage events, counted in requests</source>
      <translation>Nutzungsereignisse von Cursor, in Anfragen gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>DeepSeek cost export</source>
      <translation>Kostenexport von DeepSeek</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>DeepSeek usage export</source>
      <translation>Nutzungsexport von DeepSeek</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Azure AD sign-in log, as older portals wrote it</source>
      <translation>Anmeldeprotokoll von Azure AD (ältere Portale)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>the sign-in failed</source>
      <translation>die Anmeldung schlug fehl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>the sign-in was interrupted</source>
      <translation>die Anmeldung wurde unterbrochen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Entra ID sign-in log</source>
      <translation>Anmeldeprotokoll von Entra ID</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft 365 or Entra ID users export</source>
      <translation>Benutzerexport von Microsoft 365 oder Entra ID</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Expense report</source>
      <translation>Spesenabrechnung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Expensify report</source>
      <translation>Bericht aus Expensify</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>French journal for the tax office (FEC)</source>
      <translation>Französisches Journal für das Finanzamt (FEC)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>FOCUS cost and usage data</source>
      <translation>Kosten- und Nutzungsdaten nach FOCUS</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Google Cloud billing export</source>
      <translation>Abrechnungsexport von Google Cloud</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub Advanced Security active committers</source>
      <translation>Aktive Committer in GitHub Advanced Security</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub consumed licences</source>
      <translation>Verbrauchte Lizenzen von GitHub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub Copilot seat activity report</source>
      <translation>Aktivitätsbericht der Plätze von GitHub Copilot</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub organisation members</source>
      <translation>Mitglieder einer GitHub-Organisation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub premium requests by day (older)</source>
      <translation>Premium-Anfragen von GitHub nach Tagen (älter)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub premium request report (older)</source>
      <translation>Bericht über Premium-Anfragen von GitHub (älter)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub usage and premium request report</source>
      <translation>Bericht über Nutzung und Premium-Anfragen von GitHub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitLab seat usage export</source>
      <translation>Export der belegten Plätze von GitLab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GLM (Zhipu) monthly bill</source>
      <translation>Monatsrechnung von GLM (Zhipu)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Google Admin console users</source>
      <translation>Benutzer aus der Google-Admin-Konsole</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Kimi (Moonshot) billing summary</source>
      <translation>Abrechnungsübersicht von Kimi (Moonshot)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Langdock usage by user</source>
      <translation>Nutzung von Langdock nach Benutzern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Accounts-payable ledger</source>
      <translation>Kreditorenbuch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft 365 active user detail</source>
      <translation>Aktive Benutzer von Microsoft 365 im Einzelnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is deleted</source>
      <translation>das Konto ist gelöscht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft 365 apps user detail</source>
      <translation>Benutzer der Microsoft-365-Apps im Einzelnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft 365 Copilot usage report</source>
      <translation>Nutzungsbericht von Microsoft 365 Copilot</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft Teams user activity</source>
      <translation>Benutzeraktivität in Microsoft Teams</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Measures of use cases</source>
      <translation>Messwerte von Anwendungsfällen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>MiMo model usage detail</source>
      <translation>Nutzung der MiMo-Modelle im Einzelnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Oracle Cloud cost report</source>
      <translation>Kostenbericht der Oracle Cloud</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Okta current assignments</source>
      <translation>Aktuelle Zuweisungen in Okta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Okta password health</source>
      <translation>Passwortstatus in Okta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>OpenAI platform cost export</source>
      <translation>Kostenexport der OpenAI-Plattform</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>OpenAI platform usage export</source>
      <translation>Nutzungsexport der OpenAI-Plattform</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>OpenRouter activity</source>
      <translation>Aktivität bei OpenRouter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>People roster</source>
      <translation>Personalliste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>QuickBooks transaction report</source>
      <translation>Buchungsbericht aus QuickBooks</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Ramp card transactions</source>
      <translation>Kartenumsätze von Ramp</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Euro reference rates of the ECB Data Portal, one a row</source>
      <translation>Euro-Referenzkurse aus dem EZB-Datenportal, einer je Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Euro reference rates, a column for each currency</source>
      <translation>Euro-Referenzkurse, eine Spalte je Währung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>List of users or licences</source>
      <translation>Liste von Benutzern oder Lizenzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Slack members export</source>
      <translation>Mitgliederexport von Slack</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Tracker of subscriptions and contracts</source>
      <translation>Übersicht von Abonnements und Verträgen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>List of use by day, person or model</source>
      <translation>Liste der Nutzung nach Tag, Person oder Modell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>List of use cases</source>
      <translation>Liste von Anwendungsfällen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Xero bills</source>
      <translation>Eingangsrechnungen aus Xero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Service From</source>
      <translation>Leistung ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Service To</source>
      <translation>Leistung bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Budget Amount</source>
      <translation>Budgetbetrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Usage Day</source>
      <translation>Nutzungstag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>lines</source>
      <translation>Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Invoice number</source>
      <translation>Rechnungsnummer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Line number</source>
      <translation>Postennummer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Order number</source>
      <translation>Bestellnummer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Buyer</source>
      <translation>Gekauft von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Line kind</source>
      <translation>Art des Postens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Payment id</source>
      <translation>Zahlungsnummer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Payment date</source>
      <translation>Zahlungsdatum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Amount as written</source>
      <translation>Betrag wie geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Debit</source>
      <translation>Soll</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Credit</source>
      <translation>Haben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Direction</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Service period</source>
      <translation>Leistungszeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Invoice total</source>
      <translation>Rechnungssumme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Entry</source>
      <translation>Buchung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Account name</source>
      <translation>Kontoname</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Account type</source>
      <translation>Kontoart</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Contra account</source>
      <translation>Gegenkonto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>seats</source>
      <translation>Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Surface</source>
      <translation>Oberfläche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Free seat</source>
      <translation>Kostenloser Platz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Data date</source>
      <translation>Datenstand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>people</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Employee number</source>
      <translation>Personalnummer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Kind of person</source>
      <translation>Art der Person</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Start date</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>End date</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Login</source>
      <translation>Anmeldename</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>subscriptions</source>
      <translation>Abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Pricing model</source>
      <translation>Preismodell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Period months</source>
      <translation>Monate je Zeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Auto renew</source>
      <translation>Automatische Verlängerung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>True-down right</source>
      <translation>Recht auf weniger Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Seats counted</source>
      <translation>Gezählte Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Price cap percent</source>
      <translation>Preisgrenze in Prozent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Monthly cost</source>
      <translation>Monatliche Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Annual cost</source>
      <translation>Jährliche Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Total cost</source>
      <translation>Gesamtkosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>rates</source>
      <translation>Kurse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Base</source>
      <translation>Basiswährung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Quote</source>
      <translation>Zielwährung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>usage</source>
      <translation>Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Metrics</source>
      <translation>Messgrößen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Sessions</source>
      <translation>Sitzungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Credits</source>
      <translation>Guthaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Tokens</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Input tokens</source>
      <translation>Eingabe-Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cached tokens</source>
      <translation>Token aus dem Zwischenspeicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cache write tokens</source>
      <translation>Token in den Zwischenspeicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Output tokens</source>
      <translation>Ausgabe-Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Searches</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Figure</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Period to</source>
      <translation>Zeitraum bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>use cases</source>
      <translation>Anwendungsfälle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Stage since</source>
      <translation>In der Stufe seit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value level</source>
      <translation>Wertstufe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Evidence on</source>
      <translation>Nachweis vom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill criterion</source>
      <translation>Abbruchkriterium</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Margin target percent</source>
      <translation>Zielmarge in Prozent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill switch by</source>
      <translation>Notausschalter durch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>measures</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>allocations</source>
      <translation>Kostenanteile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>commitments</source>
      <translation>Zusagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>budgets</source>
      <translation>Budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget team</source>
      <translation>Budget: Team</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget tool</source>
      <translation>Budget: Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget use case</source>
      <translation>Budget: Anwendungsfall</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>records</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Paid</source>
      <translation>Bezahlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Metered</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Committed</source>
      <translation>Zugesagt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Charge</source>
      <translation>Belastung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Refund</source>
      <translation>Erstattung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Included</source>
      <translation>Enthalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Ledger</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Card</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Expense</source>
      <translation>Spesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Data needed</source>
      <translation>Daten nötig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Effective</source>
      <translation>Wirksam</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Verified</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Not verified</source>
      <translation>Nicht bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Info</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Erase</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Revert</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Make</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Campaign</source>
      <translation>Runde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Finding</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Invoice line</source>
      <translation>Rechnungsposten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Bot</source>
      <translation>Bot</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Pending</source>
      <translation>Ausstehend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Inactive</source>
      <translation>Inaktiv</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Never used</source>
      <translation>Nie benutzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>None on record</source>
      <translation>Nichts verzeichnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Cost of revenue</source>
      <translation>Umsatzkosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Operating expense</source>
      <translation>Betriebskosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>In scope</source>
      <translation>Im Bereich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Model API</source>
      <translation>Modell-API</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>GPU compute</source>
      <translation>GPU-Rechenzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>ML platform</source>
      <translation>ML-Plattform</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>LLM observability</source>
      <translation>LLM-Überwachung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Document AI</source>
      <translation>Dokumenten-KI</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Most at once</source>
      <translation>Meiste zugleich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Left</source>
      <translation>Ausgeschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>No amount</source>
      <translation>Ohne Betrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Replaced</source>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Discovered</source>
      <translation>Entdeckt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>In review</source>
      <translation>Wird geprüft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Approved</source>
      <translation>Genehmigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Restricted</source>
      <translation>Eingeschränkt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Under optimisation</source>
      <translation>Wird optimiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Closing</source>
      <translation>Läuft aus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Public</source>
      <translation>Öffentlich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Internal</source>
      <translation>Intern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Confidential</source>
      <translation>Vertraulich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Personal</source>
      <translation>Personenbezogen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Flat</source>
      <translation>Pauschal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Usage</source>
      <translation>Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Direct</source>
      <translation>Direkt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Reseller</source>
      <translation>Händler</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Marketplace</source>
      <translation>Marktplatz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Employee</source>
      <translation>Angestellt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Contractor</source>
      <translation>Extern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Leave</source>
      <translation>Abwesend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Workflow</source>
      <translation>Ablauf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Agent</source>
      <translation>Agent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Idea</source>
      <translation>Idee</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Pilot</source>
      <translation>Pilot</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Production</source>
      <translation>Betrieb</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Retired</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Low</source>
      <translation>Gering</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Medium</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Chat assistant</source>
      <translation>Chat-Assistent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Coding assistant</source>
      <translation>Programmierassistent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>App builder</source>
      <translation>App-Baukasten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Meeting notes</source>
      <translation>Besprechungsnotizen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Image generation</source>
      <translation>Bilderzeugung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Video generation</source>
      <translation>Videoerzeugung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Voice synthesis</source>
      <translation>Sprachausgabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Music generation</source>
      <translation>Musikerzeugung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Transcription</source>
      <translation>Transkription</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Translation</source>
      <translation>Übersetzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Marketing content</source>
      <translation>Werbetexte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Search answers</source>
      <translation>Suchantworten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Enterprise search</source>
      <translation>Unternehmenssuche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Research</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Support agent</source>
      <translation>Kundendienst-Agent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Sales assistant</source>
      <translation>Vertriebsassistent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Agents automation</source>
      <translation>Agenten, Automatisierung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Vector database</source>
      <translation>Vektordatenbank</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Data labelling</source>
      <translation>Datenannotation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Presentation</source>
      <translation>Präsentation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Design</source>
      <translation>Gestaltung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Data analysis</source>
      <translation>Datenanalyse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Legal</source>
      <translation>Recht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Recruiting</source>
      <translation>Personalgewinnung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Learning</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Security</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Productivity suite</source>
      <translation>Büropaket</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Health</source>
      <translation>Gesundheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>No activity in retention</source>
      <translation>Keine Aktivität aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Assumed</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Suggested</source>
      <translation>Vorgeschlagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Leaver</source>
      <translation>Ausgeschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Undone</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Adds up</source>
      <translation>Geht auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Does not add up</source>
      <translation>Geht nicht auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>10,000 and more</source>
      <translation>10.000 und mehr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>1,000 to 10,000</source>
      <translation>1.000 bis 10.000</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>100 to 1,000</source>
      <translation>100 bis 1.000</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>Under 100</source>
      <translation>Unter 100</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>Older than 90 days</source>
      <translation>Älter als 90 Tage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>31 to 90 days</source>
      <translation>31 bis 90 Tage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>8 to 30 days</source>
      <translation>8 bis 30 Tage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>Up to 7 days</source>
      <translation>Bis 7 Tage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Profile of an import</source>
      <translation>Profil eines Imports</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Other account of a person</source>
      <translation>Weiteres Konto einer Person</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>What a vendor's text means</source>
      <translation>Bedeutung eines Anbietertexts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Report of activity</source>
      <translation>Aktivitätsbericht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Attached file</source>
      <translation>Angehängte Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Part of a round</source>
      <translation>Teil einer Runde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Spend line</source>
      <translation>Ausgabenposten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Of an AI tool</source>
      <translation>Eines KI-Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Made by</source>
      <translation>Angelegt von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Made on</source>
      <translation>Angelegt am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Merged into</source>
      <translation>Zusammengeführt mit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>How files are read</source>
      <translation>Wie Dateien gelesen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Kind of record</source>
      <translation>Art des Eintrags</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Record</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Added on</source>
      <translation>Hinzugefügt am</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Added by</source>
      <translation>Hinzugefügt von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Into the tool</source>
      <translation>In das Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Into the contract</source>
      <translation>In den Vertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>To the plan</source>
      <translation>Zum Tarif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Invoices up to {day}</source>
      <translation>Rechnungen bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>seat activity up to {day}</source>
      <translation>Platzaktivität bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>people up to {day}</source>
      <translation>Personen bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>last review: {parts}</source>
      <translation>letzte Prüfung: {parts}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>since your last visit: {parts}</source>
      <translation>seit dem letzten Besuch: {parts}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} changed</source>
      <translation>{n} geändert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} resolved</source>
      <translation>{n} geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} verified</source>
      <translation>{n} bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} closed by itself</source>
      <translation>{n} von selbst geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} closed by themselves</source>
      <translation>{n} von selbst geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decision verified by bills</source>
      <translation>{n} Entscheidung durch Rechnungen bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decisions verified by bills</source>
      <translation>{n} Entscheidungen durch Rechnungen bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decision not verified</source>
      <translation>{n} Entscheidung nicht bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decisions not verified</source>
      <translation>{n} Entscheidungen nicht bestätigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>high severity</source>
      <translation>hohes Gewicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>medium severity</source>
      <translation>mittleres Gewicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>low severity</source>
      <translation>geringes Gewicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>info severity</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>high confidence</source>
      <translation>hohe Gewissheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>medium confidence</source>
      <translation>mittlere Gewissheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>low confidence</source>
      <translation>geringe Gewissheit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Fewer seats inside the term</source>
      <translation>Weniger Plätze in der Laufzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Signed further</source>
      <translation>Weiter unterschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Minimum</source>
      <translation>Mindestens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>allowed</source>
      <translation>erlaubt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>not on record as allowed</source>
      <translation>nicht als erlaubt hinterlegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>no fixed end</source>
      <translation>kein festes Ende</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} × {price} a month</source>
      <translation>{n} × {price} im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{start} to {end}, renews itself</source>
      <translation>{start} bis {end}, verlängert sich von selbst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{start} to {end}, ends by itself</source>
      <translation>{start} bis {end}, endet von selbst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{start} to {end}, renewal not on record</source>
      <translation>{start} bis {end}, Verlängerung nicht hinterlegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>start not on record</source>
      <translation>Beginn nicht hinterlegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{day} ({n} days)</source>
      <translation>{day} ({n} Tage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{day} ({n} days, assumed)</source>
      <translation>{day} ({n} Tage, angenommen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Reduce to {n}</source>
      <translation>Reduzieren auf {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Grow to {n}</source>
      <translation>Ausbauen auf {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Move tier to {name}</source>
      <translation>Tarif wechseln zu {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Consolidate into {name}</source>
      <translation>Zusammenlegen in {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the data no longer ask it</source>
      <translation>die Daten werfen sie nicht mehr auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>released meanwhile</source>
      <translation>inzwischen freigegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>keep</source>
      <translation>behalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>release</source>
      <translation>freigeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Closed: the data no longer ask it</source>
      <translation>Geschlossen: Die Daten werfen sie nicht mehr auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file}, row {n}</source>
      <translation>{file}, Zeile {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Addressable together</source>
      <translation>Zusammen erreichbar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The exact amounts are added up and rounded once</source>
      <translation>Die genauen Beträge werden addiert und einmal gerundet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>one cell has one reading only</source>
      <translation>eine Zelle ist nur auf eine Art zu lesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} cells have one reading only</source>
      <translation>{n} Zellen sind nur auf eine Art zu lesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} cell has one reading only</source>
      <translation>{n} Zelle ist nur auf eine Art zu lesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>That is no date; write it as 2026-12-31.</source>
      <translation>Das ist kein Datum; schreiben Sie es wie 31.12.2026.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The date must lie after today.</source>
      <translation>Das Datum muss in der Zukunft liegen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A number of seats is a whole number.</source>
      <translation>Die Zahl der Plätze ist eine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend of {period} is what it was in {before}.</source>
      <translation>{period}: Ausgaben wie zuvor ({before}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend rose by {amount} ({share}) in {period} after {before}, most of it through {effects}.</source>
      <translation>{period}: Ausgaben um {amount} ({share}) gestiegen gegenüber {before}, vor allem durch {effects}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend fell by {amount} ({share}) in {period} after {before}, most of it through {effects}.</source>
      <translation>{period}: Ausgaben um {amount} ({share}) gesunken gegenüber {before}, vor allem durch {effects}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend rose by {amount} in {period} after {before}, most of it through {effects}.</source>
      <translation>{period}: Ausgaben um {amount} gestiegen gegenüber {before}, vor allem durch {effects}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend rose by {amount} ({share}) in {period} after {before}.</source>
      <translation>{period}: Ausgaben um {amount} ({share}) gestiegen gegenüber {before}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend fell by {amount} ({share}) in {period} after {before}.</source>
      <translation>{period}: Ausgaben um {amount} ({share}) gesunken gegenüber {before}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend rose by {amount} in {period} after {before}.</source>
      <translation>{period}: Ausgaben um {amount} gestiegen gegenüber {before}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing of {names} in {period}: an end, or bills that are not in yet.</source>
      <translation>Nichts von {names} in {period}: ein Ende, oder Rechnungen fehlen noch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing of {name} is known in {period}: {amount} more.</source>
      <translation>Von {name} ist in {period} nichts bekannt: {amount} mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing of {name} is known in {period}: {amount} less.</source>
      <translation>Von {name} ist in {period} nichts bekannt: {amount} weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is new: {amount}.</source>
      <translation>{name} ist neu: {amount}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} ended: {amount} less.</source>
      <translation>{name} endete: {amount} weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} rose by {amount} ({share}): {reasons}.</source>
      <translation>{name} stieg um {amount} ({share}): {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} fell by {amount} ({share}): {reasons}.</source>
      <translation>{name} sank um {amount} ({share}): {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} rose by {amount}: {reasons}.</source>
      <translation>{name} stieg um {amount}: {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} rose by {amount} ({share}).</source>
      <translation>{name} stieg um {amount} ({share}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} fell by {amount} ({share}).</source>
      <translation>{name} sank um {amount} ({share}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} rose by {amount}.</source>
      <translation>{name} stieg um {amount}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew as fast as the {unit} it serves ({use}): {reasons}.</source>
      <translation>{name} wuchs so schnell wie die Menge, für die es da ist ({use}: {unit}): {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew as fast as the {unit} it serves ({use}).</source>
      <translation>{name} wuchs so schnell wie die Menge, für die es da ist ({use}: {unit}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew {share} faster than the {unit} it serves ({use}): {reasons}.</source>
      <translation>{name} wuchs {share} schneller als die Menge, für die es da ist ({use}: {unit}): {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew {share} faster than the {unit} it serves ({use}).</source>
      <translation>{name} wuchs {share} schneller als die Menge, für die es da ist ({use}: {unit}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew {share} slower than the {unit} it serves ({use}): {reasons}.</source>
      <translation>{name} wuchs {share} langsamer als die Menge, für die es da ist ({use}: {unit}): {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew {share} slower than the {unit} it serves ({use}).</source>
      <translation>{name} wuchs {share} langsamer als die Menge, für die es da ist ({use}: {unit}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Apart from that, without an exchange rate: {amount} became {later}.</source>
      <translation>Daneben, ohne Wechselkurs: aus {amount} wurden {later}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The company spent {amount} more than the budget of {budget} for {period}.</source>
      <translation>Die Firma gab {amount} mehr aus als das Budget von {budget} für {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The company stayed {amount} within the budget of {budget} for {period}.</source>
      <translation>Die Firma blieb {amount} unter dem Budget von {budget} für {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} spent {amount} more than the budget of {budget} for {period} (the budget covers a part of the period).</source>
      <translation>{name} gab {amount} mehr aus als das Budget von {budget} für {period} (das Budget deckt einen Teil des Zeitraums).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} spent {amount} more than the budget of {budget} for {period}.</source>
      <translation>{name} gab {amount} mehr aus als das Budget von {budget} für {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} stayed {amount} within the budget of {budget} for {period} (the budget covers a part of the period).</source>
      <translation>{name} blieb {amount} unter dem Budget von {budget} für {period} (das Budget deckt einen Teil des Zeitraums).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} stayed {amount} within the budget of {budget} for {period}.</source>
      <translation>{name} blieb {amount} unter dem Budget von {budget} für {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}, between {low} and {high}: {over} more was spent.</source>
      <translation>Nach Verträgen und Nutzung bis {day} waren {amount} für {period} zu erwarten, zwischen {low} und {high}. Ausgegeben wurden {over} mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}, between {low} and {high}: {over} less was spent.</source>
      <translation>Nach Verträgen und Nutzung bis {day} waren {amount} für {period} zu erwarten, zwischen {low} und {high}. Ausgegeben wurden {over} weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}, between {low} and {high}: as much was spent.</source>
      <translation>Nach Verträgen und Nutzung bis {day} waren {amount} für {period} zu erwarten, zwischen {low} und {high}. Ausgegeben wurde ebenso viel.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}: {over} more was spent.</source>
      <translation>Nach Verträgen und Nutzung bis {day} waren {amount} für {period} zu erwarten. Ausgegeben wurden {over} mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}: {over} less was spent.</source>
      <translation>Nach Verträgen und Nutzung bis {day} waren {amount} für {period} zu erwarten. Ausgegeben wurden {over} weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}: as much was spent.</source>
      <translation>Nach Verträgen und Nutzung bis {day} waren {amount} für {period} zu erwarten. Ausgegeben wurde ebenso viel.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>seats went from {was} to {now}</source>
      <translation>Plätze von {was} auf {now}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>context per request {times}</source>
      <translation>Kontext je Anfrage {times}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>retries rose from {was} to {now}</source>
      <translation>Wiederholungen von {was} auf {now} gestiegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>retries fell from {was} to {now}</source>
      <translation>Wiederholungen von {was} auf {now} gesunken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>requests {times}</source>
      <translation>Anfragen {times}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the price went up</source>
      <translation>der Preis stieg</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the price went down</source>
      <translation>der Preis sank</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a token costs more</source>
      <translation>ein Token kostet mehr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a token costs less</source>
      <translation>ein Token kostet weniger</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the models used are dearer</source>
      <translation>die genutzten Modelle sind teurer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the models used are cheaper</source>
      <translation>die genutzten Modelle sind billiger</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>by its price or the model</source>
      <translation>durch seinen Preis oder das Modell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>exchange rates made it dearer</source>
      <translation>Wechselkurse machten es teurer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>exchange rates made it cheaper</source>
      <translation>Wechselkurse machten es billiger</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>whether it costs or is used more</source>
      <translation>ob es mehr kostet oder mehr genutzt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>whether it costs or is used less</source>
      <translation>ob es weniger kostet oder weniger genutzt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the data do not tell</source>
      <translation>sagen die Daten nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>use went up</source>
      <translation>die Nutzung stieg</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>use went down</source>
      <translation>die Nutzung sank</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it was paid for more of the time</source>
      <translation>es wurde für mehr Zeit bezahlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it was paid for less of the time</source>
      <translation>es wurde für weniger Zeit bezahlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>more was credited or refunded</source>
      <translation>es wurde mehr gutgeschrieben oder erstattet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>less was credited or refunded</source>
      <translation>es wurde weniger gutgeschrieben oder erstattet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>doubled</source>
      <translation>verdoppelt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>halved</source>
      <translation>halbiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>rose to {x} times</source>
      <translation>auf das {x}-Fache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>rose {share}</source>
      <translation>+{share}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>fell {share}</source>
      <translation>−{share}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>stayed</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The whole contract, {price} a month × 12 months (theoretical)</source>
      <translation>Der ganze Vertrag, {price} im Monat × 12 Monate (theoretisch)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>What people buy themselves, {price} a month × 12 months (theoretical)</source>
      <translation>Was Personen selbst kaufen, {price} im Monat × 12 Monate (theoretisch)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seats × {price} a month less × 12 months (theoretical)</source>
      <translation>{n} Plätze × {price} im Monat weniger × 12 Monate (theoretisch)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{price} a month less × 12 months (theoretical)</source>
      <translation>{price} im Monat weniger × 12 Monate (theoretisch)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing is left to count here (theoretical)</source>
      <translation>Hier bleibt nichts zu zählen (theoretisch)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The price is that low already, or another question counts it</source>
      <translation>Der Preis ist schon so niedrig, oder eine andere Frage zählt es</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} × {price} × 12 months (theoretical)</source>
      <translation>{n} × {price} × 12 Monate (theoretisch)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>({price}) × 12 months (theoretical)</source>
      <translation>({price}) × 12 Monate (theoretisch)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} of {asked} are counted in another question</source>
      <translation>{n} von {asked} zählen in einer anderen Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} of {asked} are counted in another question or were never bought</source>
      <translation>{n} von {asked} zählen in einer anderen Frage oder wurden nie gekauft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} of {asked} are not in the contract: less of it would change nothing for them</source>
      <translation>{n} von {asked} stehen nicht im Vertrag: Weniger davon änderte für sie nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} more than were bought: nothing is paid for them</source>
      <translation>{n} mehr als gekauft: Für sie wird nichts bezahlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>people wait for {n}: to give them on avoids a purchase, which is no cash</source>
      <translation>auf {n} wartet jemand: Sie weiterzugeben vermeidet einen Kauf, das ist kein Geld</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the contract's minimum of {minimum} holds {n} back</source>
      <translation>die Mindestzahl des Vertrags von {minimum} hält {n} zurück</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Held by the contract</source>
      <translation>Vom Vertrag gehalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Claimed back from an invoice already</source>
      <translation>Schon aus einer Rechnung zurückgefordert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A promised spend has to be paid all the same</source>
      <translation>Zugesagte Ausgaben sind trotzdem zu zahlen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The promised spend ends {end}: from {day}</source>
      <translation>Die zugesagten Ausgaben enden {end}: ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Counted in another question about the same invoice lines</source>
      <translation>In einer anderen Frage zu denselben Rechnungsposten gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Of another subscription {allowed}, so that part is not counted</source>
      <translation>Bei einem weiteren Abonnement: {allowed}; dieser Teil ist nicht gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the price is not known</source>
      <translation>der Preis ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the currency of the price is not known</source>
      <translation>die Währung des Preises ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a spend is promised in {currency}, and there is no rate to {other}</source>
      <translation>Ausgaben sind in {currency} zugesagt, und es gibt keinen Kurs in {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is priced by use: fewer seats change nothing</source>
      <translation>der Preis richtet sich nach der Nutzung: Weniger Plätze ändern nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a spend is promised: fewer seats change nothing</source>
      <translation>Ausgaben sind zugesagt: Weniger Plätze ändern nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is priced by unit: fewer seats change nothing</source>
      <translation>der Preis gilt je Einheit: Weniger Plätze ändern nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a flat price: fewer seats change nothing</source>
      <translation>ein Pauschalpreis: Weniger Plätze ändern nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>It is paid until {day} only</source>
      <translation>Bezahlt ist nur bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The price on record holds until {day} only</source>
      <translation>Der hinterlegte Preis gilt nur bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Another quantity or price holds later in these 12 months</source>
      <translation>Später in diesen 12 Monaten gilt eine andere Menge oder ein anderer Preis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Another minimum of seats is signed for later in these 12 months</source>
      <translation>Für später in diesen 12 Monaten ist eine andere Mindestzahl an Plätzen vereinbart</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Less is promised after {day}</source>
      <translation>Nach dem {day} ist weniger zugesagt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>No fixed term: from the next billing date, {day}</source>
      <translation>Keine feste Laufzeit: ab dem nächsten Abrechnungstag, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The contract allows fewer seats inside the term: from {day}</source>
      <translation>Der Vertrag erlaubt weniger Plätze in der Laufzeit: ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The contract credits removed seats by the day: from {day}</source>
      <translation>Der Vertrag schreibt entfernte Plätze tagegenau gut: ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A promised spend has to be paid until {end}: from {day}</source>
      <translation>Zugesagte Ausgaben sind bis {end} zu zahlen: ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The term ends {end} and does not renew itself: from {day}</source>
      <translation>Die Laufzeit endet {end} und verlängert sich nicht: ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The term ends {end}, notice until {due} ({n} days): from {day}</source>
      <translation>Die Laufzeit endet {end}, kündbar bis {due} ({n} Tage): ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The term ends {end}, notice until {due} ({n} days, assumed): from {day}</source>
      <translation>Die Laufzeit endet {end}, kündbar bis {due} ({n} Tage, angenommen): ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Notice was due {due} ({n} days): only from {day}, after the next term</source>
      <translation>Die Frist war {due} ({n} Tage): erst ab {day}, nach der nächsten Laufzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Notice was due {due} ({n} days, assumed): only from {day}, after the next term</source>
      <translation>Die Frist war {due} ({n} Tage, angenommen): erst ab {day}, nach der nächsten Laufzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name}: no fixed term: from the next billing date, {day}</source>
      <translation>{name}: keine feste Laufzeit: ab dem nächsten Abrechnungstag, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name}: the term ends {end} and does not renew itself: from {day}</source>
      <translation>{name}: Die Laufzeit endet {end} und verlängert sich nicht: ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name}: the term ends {end}, notice until {due} ({n} days): from {day}</source>
      <translation>{name}: Die Laufzeit endet {end}, kündbar bis {due} ({n} Tage): ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name}: the term ends {end}, notice until {due} ({n} days, assumed): from {day}</source>
      <translation>{name}: Die Laufzeit endet {end}, kündbar bis {due} ({n} Tage, angenommen): ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>no fixed term: from the next billing date, {day}</source>
      <translation>keine feste Laufzeit: ab dem nächsten Abrechnungstag, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the contract allows fewer seats inside the term: from {day}</source>
      <translation>der Vertrag erlaubt weniger Plätze in der Laufzeit: ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the contract credits removed seats by the day: from {day}</source>
      <translation>der Vertrag schreibt entfernte Plätze tagegenau gut: ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the term ends {end} and does not renew itself: from {day}</source>
      <translation>die Laufzeit endet {end} und verlängert sich nicht: ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the term ends {end}, notice until {due} ({n} days): from {day}</source>
      <translation>die Laufzeit endet {end}, kündbar bis {due} ({n} Tage): ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the term ends {end}, notice until {due} ({n} days, assumed): from {day}</source>
      <translation>die Laufzeit endet {end}, kündbar bis {due} ({n} Tage, angenommen): ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>notice was due {due} ({n} days): only from {day}, after the next term</source>
      <translation>die Frist war {due} ({n} Tage): erst ab {day}, nach der nächsten Laufzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is cost of revenue: customers use it</source>
      <translation>{name} zählt zu den Umsatzkosten: Kunden nutzen es</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is on trial or on its way out</source>
      <translation>{name} ist im Versuch oder läuft aus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>for different teams</source>
      <translation>für verschiedene Teams</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>agreed until {day}: {why}</source>
      <translation>vereinbart bis {day}: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>agreed: {why}</source>
      <translation>vereinbart: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>worth scaling: {moved}</source>
      <translation>lohnt den Ausbau: {moved}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>volume does not grow: {moved}</source>
      <translation>die Menge wächst nicht: {moved}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it grows dearer as it grows: {moved}</source>
      <translation>er wird teurer, je mehr er wächst: {moved}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>six months with cost and {unit} are needed, there are {n}</source>
      <translation>sechs Monate mit Kosten und {unit} werden gebraucht, es gibt {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>up {n} %</source>
      <translation>+{n} %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>down {n} %</source>
      <translation>−{n} %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>as before</source>
      <translation>wie zuvor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Undo: {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Redo: {step}</source>
      <translation>Wiederholen: {step}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Add {record} {name}</source>
      <translation>{record} {name} angelegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Archive {record} {name}</source>
      <translation>{record} {name} archiviert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Bring back {record} {name}</source>
      <translation>{record} {name} zurückgeholt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Edit {record} {name}: {changed}</source>
      <translation>{record} {name} geändert: {changed}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Merge {record} {name} into {kept}</source>
      <translation>{record} {name} mit {kept} zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Match “{text}” to no tool</source>
      <translation>„{text}“ gehört zu keinem Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Match “{text}” to {tool}</source>
      <translation>„{text}“ gehört zu {tool}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Match lines again</source>
      <translation>Posten neu zugeordnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Save profile {name}</source>
      <translation>Profil {name} gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Delete profile {name}</source>
      <translation>Profil {name} gelöscht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Import profile {name}</source>
      <translation>Profil {name} importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Import {file}</source>
      <translation>Import von {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Save the view “{name}” of {list}</source>
      <translation>Ansicht „{name}“ von {list} gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Delete the view “{name}”</source>
      <translation>Ansicht „{name}“ gelöscht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Rename the view “{old}” to “{name}”</source>
      <translation>Ansicht „{old}“ in „{name}“ umbenannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Begin the round {name}</source>
      <translation>Runde {name} begonnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Begin the campaign {name}</source>
      <translation>Runde {name} begonnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Close the round {name}</source>
      <translation>Runde {name} geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Erased a person: {name}</source>
      <translation>Eine Person gelöscht: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Review as of {day}</source>
      <translation>Prüfung mit Stand {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Keep: {name}</source>
      <translation>Behalten: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Grow: {name}</source>
      <translation>Ausbauen: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Reduce: {name}</source>
      <translation>Reduzieren: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Retire: {name}</source>
      <translation>Beenden: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Snooze: {name}</source>
      <translation>Zurückstellen: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Ask owner: {name}</source>
      <translation>Nachfragen: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Move tier: {name}</source>
      <translation>Tarif wechseln: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Consolidate: {name}</source>
      <translation>Zusammenlegen: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Move tier to {plan}: {name}</source>
      <translation>Tarif wechseln zu {plan}: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Consolidate into {into}: {name}</source>
      <translation>Zusammenlegen in {into}: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line of money that another file's lines count already</source>
      <translation>{n} Posten, dessen Geld schon in einer anderen Datei zählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines of money that another file's lines count already</source>
      <translation>{n} Posten, deren Geld schon in einer anderen Datei zählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line of tax: the rows are net of it</source>
      <translation>{n} Steuerposten (die Zeilen sind ohne Steuer)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines of tax: the rows are net of it</source>
      <translation>{n} Steuerposten (die Zeilen sind ohne Steuer)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line of vendors without a known AI tool</source>
      <translation>{n} Posten von Anbietern ohne bekanntes KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines of vendors without a known AI tool</source>
      <translation>{n} Posten von Anbietern ohne bekanntes KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line of other billing periods</source>
      <translation>{n} Posten anderer Abrechnungszeiträume</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines of other billing periods</source>
      <translation>{n} Posten anderer Abrechnungszeiträume</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>No tool or contract in the catalog is called “{text}”.</source>
      <translation>Kein Tool und kein Vertrag im Katalog heißt „{text}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>No tool or contract in the catalog is called “{text}”; did you mean {name}?</source>
      <translation>Kein Tool und kein Vertrag im Katalog heißt „{text}“; ist {name} gemeint?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is closed, so nothing can go into it.</source>
      <translation>{name} ist geschlossen; es kann nichts darin aufgehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is what the question is about; name what it goes into.</source>
      <translation>Um {name} geht es in der Frage; nennen Sie, worin es aufgeht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} has several contracts that stay; name one of them: {choices}.</source>
      <translation>{name} hat mehrere Verträge, die bleiben; nennen Sie einen davon: {choices}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>More than one contract is called “{text}”.</source>
      <translation>Mehr als ein Vertrag heißt „{text}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no plan “{text}” of {name}; there are: {choices}.</source>
      <translation>Es gibt keinen Tarif „{text}“ von {name}; es gibt: {choices}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>No plan of {name} is on record, so “{text}” is not known; add the plan first.</source>
      <translation>Von {name} ist kein Tarif hinterlegt, „{text}“ ist also nicht bekannt; legen Sie den Tarif zuerst an.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is the plan it is on already.</source>
      <translation>{name} ist der Tarif, den es schon hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>More than one plan is called “{text}”; name it as one of: {choices}.</source>
      <translation>Mehr als ein Tarif heißt „{text}“; nennen Sie ihn wie hier: {choices}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A review run is not taken back: it changes no record. Run the review again.</source>
      <translation>Ein Lauf der Prüfung lässt sich nicht rückgängig machen: Er ändert keinen Eintrag. Die Prüfung noch einmal starten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Must be filled in.</source>
      <translation>Muss ausgefüllt sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Cannot be “{text}”; {allowed}.</source>
      <translation>„{text}“ geht nicht; {allowed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is a date such as 2026-12-31</source>
      <translation>es ist ein Datum wie 31.12.2026</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is a whole number of 0 or more</source>
      <translation>es ist eine ganze Zahl ab 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is a number with a decimal point such as 12.50</source>
      <translation>es ist eine Zahl wie 12,50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is an amount with a decimal point such as 1200.00</source>
      <translation>es ist ein Betrag wie 1200,00</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is a share such as 0.25 or 25%, more than 0 and at most 1</source>
      <translation>es ist ein Anteil wie 0,25 oder 25 %, mehr als 0 und höchstens 1</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is yes or no</source>
      <translation>es ist ja oder nein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is an ISO 4217 code such as EUR</source>
      <translation>es ist ein ISO-4217-Code wie EUR</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is one of: {choices}</source>
      <translation>es ist eines von: {choices}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>that is not possible</source>
      <translation>das ist nicht möglich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is a {kind} called “{name}” already; edit it, or choose another name.</source>
      <translation>{kind} „{name}“ gibt es schon; den Eintrag bearbeiten oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{kind}: it ends on {end}, before it begins on {start}.</source>
      <translation>{kind}: Das Ende {end} liegt vor dem Beginn {start}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Budget: it is for one team, tool or use case, or for the whole company.</source>
      <translation>Budget: Es gilt für ein Team, ein Tool oder einen Anwendungsfall, oder für die ganze Firma.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Measure: revenue has a currency, and nothing else has one.</source>
      <translation>Messwert: Umsatz (revenue) hat eine Währung, alles andere keine.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Share of cost: it is for a use case or for a team, one of both.</source>
      <translation>Kostenanteil: Er gilt für einen Anwendungsfall oder ein Team, eines von beiden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Share of cost: it has a share or a project, one of both.</source>
      <translation>Kostenanteil: Er hat einen Anteil oder ein Projekt, eines von beiden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Share of cost: more than the whole would be given away; {n} % is left.</source>
      <translation>Kostenanteil: Mehr als das Ganze würde vergeben; {n} % sind übrig.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Agreed overlap: it is between two tools, and both are the same one.</source>
      <translation>Vereinbarte Überschneidung: Sie besteht zwischen zwei Tools, und beide sind dasselbe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{setting}: “{text}” is no ISO 4217 currency code such as EUR or USD.</source>
      <translation>{setting}: „{text}“ ist kein Währungscode nach ISO 4217 wie EUR oder USD.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{setting}: “{text}” is no whole number from {one} to {other}.</source>
      <translation>{setting}: „{text}“ ist keine ganze Zahl von {one} bis {other}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no column “{text}”; there are {columns}.</source>
      <translation>Eine Spalte „{text}“ gibt es nicht; es gibt {columns}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{column}: “{text}” is no date; write 2026-09-30, or 2026-09 for a month.</source>
      <translation>{column}: „{text}“ ist kein Datum; 2026-09-30 schreiben, oder 2026-09 für einen Monat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{column}: “{text}” is no number.</source>
      <translation>{column}: „{text}“ ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{column}: “{text}” is no whole number.</source>
      <translation>{column}: „{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Renewal of {name}, {day}</source>
      <translation>Verlängerung von {name}, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Access to all tools, {day}</source>
      <translation>Zugang zu allen Tools, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Access to {tool}, {day}</source>
      <translation>Zugang zu {tool}, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Quarter {n} of {year}</source>
      <translation>Quartal {n} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, left on {day}, last active {active}</source>
      <translation>{seat}, ausgeschieden am {day}, zuletzt aktiv {active}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, left on {day}, no activity in the report of {report}</source>
      <translation>{seat}, ausgeschieden am {day}, keine Aktivität im Bericht vom {report}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, left on {day}</source>
      <translation>{seat}, ausgeschieden am {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, last active {day}</source>
      <translation>{seat}, zuletzt aktiv {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, no activity in the report of {day}</source>
      <translation>{seat}, keine Aktivität im Bericht vom {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>It was taken back already.</source>
      <translation>Es wurde schon zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>What was erased is gone; nothing of it was kept.</source>
      <translation>Was gelöscht wurde, ist weg; nichts davon wurde behalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is no longer in {place}: it was moved, renamed, deleted or replaced while it was open. Nothing more is written until it is back, or you open it where it is now.</source>
      <translation>{name} ist nicht mehr in {place}: Die Datei wurde verschoben, umbenannt, gelöscht oder ersetzt, während sie offen war. Es wird nichts mehr geschrieben, bis sie zurück ist oder Sie sie dort öffnen, wo sie jetzt liegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is in use by another program for longer than 5 seconds. Close it there and try again.</source>
      <translation>{name} wird seit mehr als 5 Sekunden von einem anderen Programm benutzt. Schließen Sie die Datei dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is not a Seatbook catalog, or it is damaged. Nothing was changed. Restore a backup from the folder “{folder}” beside it, or open another catalog.</source>
      <translation>{name} ist kein Seatbook-Katalog oder beschädigt. Nichts wurde geändert. Stellen Sie eine Sicherung aus dem Ordner „{folder}“ daneben wieder her, oder öffnen Sie einen anderen Katalog.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no room left on the disk of {name}, or on that of the temporary files. Nothing of this step was written. Make room and do it again.</source>
      <translation>Auf dem Datenträger von {name} oder dem der temporären Dateien ist kein Platz mehr. Von diesem Schritt wurde nichts geschrieben. Schaffen Sie Platz und wiederholen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The disk of {name} could not be read or written ({error}). Nothing of this step was written. Check that the disk is there and has room, and do it again.</source>
      <translation>Der Datenträger von {name} konnte nicht gelesen oder beschrieben werden ({error}). Von diesem Schritt wurde nichts geschrieben. Prüfen Sie, ob er da ist und Platz hat, und wiederholen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} may not be written ({error}). Nothing of this step was written. Check that you may write the file and its folder.</source>
      <translation>{name} darf nicht geschrieben werden ({error}). Von diesem Schritt wurde nichts geschrieben. Prüfen Sie, ob Sie die Datei und ihren Ordner beschreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{sheet}: {n} rows</source>
      <translation>{sheet}: {n} Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Comparing with the catalog</source>
      <translation>Abgleich mit dem Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Writing the records</source>
      <translation>Einträge werden geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Keeping the rows as they were read</source>
      <translation>Zeilen werden aufbewahrt, wie sie gelesen wurden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A second process was to read half of the seats and look at the payments, but could not be started ({error}). The first one did what was left, which took longer.</source>
      <translation>Ein zweiter Prozess sollte die Hälfte der Plätze lesen und die Zahlungen prüfen, konnte aber nicht gestartet werden ({error}). Der erste hat getan, was übrig war, was länger dauerte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A second process was to read half of the seats and look at the payments, but ended without an answer (exit code {error}). The first one did what was left, which took longer.</source>
      <translation>Ein zweiter Prozess sollte die Hälfte der Plätze lesen und die Zahlungen prüfen, endete aber ohne Antwort (Exit-Code {error}). Der erste hat getan, was übrig war, was länger dauerte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A second process was to read half of the seats and look at the payments, but met an error ({error}). The first one did what was left, which took longer.</source>
      <translation>Ein zweiter Prozess sollte die Hälfte der Plätze lesen und die Zahlungen prüfen, stieß aber auf einen Fehler ({error}). Der erste hat getan, was übrig war, was länger dauerte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost of one up {n} % against the three months before</source>
      <translation>Kosten je Einheit +{n} % gegenüber den drei Monaten davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost of one down {n} % against the three months before</source>
      <translation>Kosten je Einheit −{n} % gegenüber den drei Monaten davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost of one as before against the three months before</source>
      <translation>Kosten je Einheit wie in den drei Monaten davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost up {n} % against the three months before</source>
      <translation>Kosten +{n} % gegenüber den drei Monaten davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost down {n} % against the three months before</source>
      <translation>Kosten −{n} % gegenüber den drei Monaten davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost as before against the three months before</source>
      <translation>Kosten wie in den drei Monaten davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{unit} up {n} %</source>
      <translation>{unit} +{n} %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{unit} down {n} %</source>
      <translation>{unit} −{n} %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{unit} as before</source>
      <translation>{unit} wie zuvor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a year, if {one} can do all that {other} does</source>
      <translation>im Jahr, wenn {one} alles kann, was {other} tut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} month</source>
      <translation>{n} Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} months</source>
      <translation>{n} Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing refers to “{name}”.</source>
      <translation>Nichts verweist auf „{name}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{moving} moves from “{name}” to “{kept}”.</source>
      <translation>{moving} geht von „{name}“ zu „{kept}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{moving} move from “{name}” to “{kept}”.</source>
      <translation>{moving} gehen von „{name}“ zu „{kept}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} spelling</source>
      <translation>{n} Schreibweise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} spellings</source>
      <translation>{n} Schreibweisen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} function</source>
      <translation>{n} Funktion</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} functions</source>
      <translation>{n} Funktionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} figure of use</source>
      <translation>{n} Nutzungswert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} figures of use</source>
      <translation>{n} Nutzungswerte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} other name</source>
      <translation>{n} weiterer Name</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} other names</source>
      <translation>{n} weitere Namen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} use of a feature</source>
      <translation>{n} Nutzung eines Features</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} uses of features</source>
      <translation>{n} Nutzungen von Features</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seat to confirm</source>
      <translation>{n} zu bestätigender Platz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seats to confirm</source>
      <translation>{n} zu bestätigende Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} file</source>
      <translation>{n} Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} files</source>
      <translation>{n} Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{kept}” takes over: {fields}.</source>
      <translation>„{kept}“ übernimmt: {fields}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} plan of the same name; each counts once.</source>
      <translation>Beide haben {n} Tarif gleichen Namens; jeder zählt einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} plans of the same name; each counts once.</source>
      <translation>Beide haben {n} Tarife gleichen Namens; jeder zählt einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The overlap that was agreed between the two ends.</source>
      <translation>Die zwischen beiden vereinbarte Überschneidung endet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>In {n} month both have money of different kinds, such as an invoice and a card payment: as one tool the larger counts, so that no amount counts twice.</source>
      <translation>In {n} Monat haben beide Geld verschiedener Art, etwa eine Rechnung und eine Kartenzahlung: Als ein Tool zählt das größere, damit kein Betrag doppelt zählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>In {n} months both have money of different kinds, such as an invoice and a card payment: as one tool the larger counts, so that no amount counts twice.</source>
      <translation>In {n} Monaten haben beide Geld verschiedener Art, etwa eine Rechnung und eine Kartenzahlung: Als ein Tool zählt das größere, damit kein Betrag doppelt zählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have an e-mail address: {one} stays, {other} is known as another.</source>
      <translation>Beide haben eine E-Mail-Adresse: {one} bleibt, {other} gilt als weitere.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have a number: {one} stays, {other} is known as another.</source>
      <translation>Beide haben eine Nummer: {one} bleibt, {other} gilt als weitere.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” left on {end}; “{kept}” stays as it is.</source>
      <translation>„{name}“ schied am {end} aus; „{kept}“ bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} budget for the same time and currency; the amounts are added up.</source>
      <translation>Beide haben {n} Budget für dieselbe Zeit und Währung; die Beträge werden addiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} budgets for the same time and currency; the amounts are added up.</source>
      <translation>Beide haben {n} Budgets für dieselbe Zeit und Währung; die Beträge werden addiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} setting of their own; those of “{kept}” stay.</source>
      <translation>Beide haben {n} eigene Einstellung; die von „{kept}“ bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} settings of their own; those of “{kept}” stay.</source>
      <translation>Beide haben {n} eigene Einstellungen; die von „{kept}“ bleiben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} account holds a seat in both, and counts once.</source>
      <translation>{n} Konto hat in beiden einen Platz und zählt einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} accounts hold a seat in both, and count once.</source>
      <translation>{n} Konten haben in beiden einen Platz und zählen einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The seats bought add up to {n} ({one} and {other}).</source>
      <translation>Die gekauften Plätze ergeben zusammen {n} ({one} und {other}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} share of cost will be of the whole that the two cost together.</source>
      <translation>{n} Kostenanteil bezieht sich dann auf das, was beide zusammen kosten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} shares of cost will be of the whole that the two cost together.</source>
      <translation>{n} Kostenanteile beziehen sich dann auf das, was beide zusammen kosten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” cannot be merged with itself; name two records.</source>
      <translation>„{name}“ lässt sich nicht mit sich selbst zusammenführen; zwei Einträge nennen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>One of the two was merged already; Undo takes a merge back.</source>
      <translation>Eines von beiden wurde schon zusammengeführt; „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” is archived; only records that are in use are merged.</source>
      <translation>„{name}“ ist archiviert; zusammengeführt werden nur Einträge in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{kept}” is sold by {one}, “{name}” by {other}. Merge the two vendors first, or give one of the tools the other vendor.</source>
      <translation>„{kept}“ verkauft {one}, „{name}“ {other}. Erst die beiden Anbieter zusammenführen oder einem der Tools den anderen Anbieter geben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” is closed and the other is not. Close both or none, then merge them.</source>
      <translation>„{name}“ ist geschlossen, das andere nicht. Beide schließen oder keines, dann zusammenführen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{kept}” is of {one}, “{name}” of {other}. Merge the two tools first.</source>
      <translation>„{kept}“ gehört zu {one}, „{name}“ zu {other}. Erst die beiden Tools zusammenführen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The two end on different days ({one} and {other}). Give both the same, then merge them.</source>
      <translation>Die beiden enden an verschiedenen Tagen ({one} und {other}). Beiden denselben Tag geben, dann zusammenführen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have prices, but not the same months for a price: {one} and {other}. Edit one of them, so that their prices can stand side by side.</source>
      <translation>Beide haben Preise, aber nicht für gleich viele Monate: {one} und {other}. Eines davon bearbeiten, damit die Preise nebeneinander stehen können.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have prices, but not the same pricing: {one} and {other}. Edit one of them, so that their prices can stand side by side.</source>
      <translation>Beide haben Preise, aber nicht dasselbe Preismodell: {one} und {other}. Eines davon bearbeiten, damit die Preise nebeneinander stehen können.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have prices, but not the same currency: {one} and {other}. Edit one of them, so that their prices can stand side by side.</source>
      <translation>Beide haben Preise, aber nicht dieselbe Währung: {one} und {other}. Eines davon bearbeiten, damit die Preise nebeneinander stehen können.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Together they would give away more than the whole of their cost. Lower the shares of one first.</source>
      <translation>Zusammen gäben sie mehr als ihre ganzen Kosten weiter. Erst die Anteile des einen senken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” was taken back already.</source>
      <translation>„{name}“ wurde schon zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A review run is not taken back; run the review again.</source>
      <translation>Ein Lauf der Prüfung wird nicht zurückgenommen; starten Sie die Prüfung noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” cannot be put back: records that it needs are gone.</source>
      <translation>„{name}“ kann nicht wiederhergestellt werden: Einträge, die es braucht, sind nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” cannot be taken back: {why}.</source>
      <translation>„{name}“ kann nicht zurückgenommen werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” builds on it</source>
      <translation>„{name}“ baut darauf auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{what} changed by “{name}”</source>
      <translation>{what} geändert durch „{name}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{what} changed since</source>
      <translation>{what} seitdem geändert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>its name was taken by another record since</source>
      <translation>sein Name gehört seitdem einem anderen Eintrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is a folder. Name the catalog's file, such as {name}.</source>
      <translation>{file} ist ein Ordner. Nennen Sie die Datei des Katalogs, etwa {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no folder {file}. Make it, or name another place for the catalog.</source>
      <translation>Den Ordner {file} gibt es nicht. Legen Sie ihn an, oder nennen Sie einen anderen Ort für den Katalog.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} lies on a network share, where its write-ahead log is not safe. Keep the catalog on a local drive; to share figures, export them.</source>
      <translation>{file} liegt auf einer Netzwerkfreigabe, wo sein Schreibprotokoll nicht sicher ist. Halten Sie den Katalog auf einem lokalen Laufwerk; um Zahlen zu teilen, exportieren Sie sie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} was written by a later version of Seatbook (schema {name}; this one knows up to {more}). Nothing was changed. Install the later version to open it.</source>
      <translation>{file} wurde von einer neueren Version von Seatbook geschrieben (Schema {name}; diese kennt bis {more}). Nichts wurde geändert. Installieren Sie die neuere Version, um ihn zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} belongs to another program; it is no Seatbook catalog. Nothing was changed.</source>
      <translation>{file} gehört einem anderen Programm und ist kein Katalog von Seatbook. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be read. Check that you may read it.</source>
      <translation>{file} kann nicht gelesen werden. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be opened ({why}). Check that you may read and write it.</source>
      <translation>{file} kann nicht geöffnet werden ({why}). Prüfen Sie, ob Sie die Datei lesen und schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be made ({why}). Choose a folder you may write to, on a disk with room.</source>
      <translation>{file} kann nicht angelegt werden ({why}). Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Laufwerk mit Platz.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is the catalog itself; name another file for the copy.</source>
      <translation>{file} ist der Katalog selbst; nennen Sie eine andere Datei für die Kopie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} exists already; name a new file for the copy.</source>
      <translation>{file} gibt es schon; nennen Sie eine neue Datei für die Kopie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is damaged ({why}); nothing was restored.</source>
      <translation>{file} ist beschädigt ({why}); nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be restored ({why}); {name} is as it was.</source>
      <translation>{file} kann nicht wiederhergestellt werden ({why}); {name} ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no room left for {file}. Make room, or choose another place.</source>
      <translation>Für {file} ist kein Platz mehr. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written ({why}). Choose a folder you may write to.</source>
      <translation>{file} kann nicht geschrieben werden ({why}). Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: is it open in another program?</source>
      <translation>{file} lässt sich nicht schreiben: Ist die Datei in einem anderen Programm offen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: you may not write there.</source>
      <translation>{file} lässt sich nicht schreiben: Dort dürfen Sie nicht schreiben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: there is no room left on the disk.</source>
      <translation>{file} lässt sich nicht schreiben: Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: the disk can only be read.</source>
      <translation>{file} lässt sich nicht schreiben: Der Datenträger lässt sich nur lesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: its folder is not there.</source>
      <translation>{file} lässt sich nicht schreiben: Den Ordner gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: there is a folder of that name.</source>
      <translation>{file} lässt sich nicht schreiben: Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: its name is too long.</source>
      <translation>{file} lässt sich nicht schreiben: Der Name ist zu lang.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written ({why}).</source>
      <translation>{file} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Today's backup cannot be written to {file} ({why}). The catalog is as it was; see that the folder can be written, so that there is a way back.</source>
      <translation>Die heutige Sicherung kann nicht nach {file} geschrieben werden ({why}). Der Katalog ist, wie er war; sorgen Sie dafür, dass der Ordner beschreibbar ist, damit es einen Weg zurück gibt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} has this very file already, as “{file}”.</source>
      <translation>{name} hat genau diese Datei schon, als „{file}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” is damaged in the catalog; attach it again, or use a backup.</source>
      <translation>„{file}“ ist im Katalog beschädigt; hängen Sie die Datei noch einmal an, oder nehmen Sie eine Sicherung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>That file is not attached any more.</source>
      <translation>Diese Datei ist nicht mehr angehängt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” is a catalog; a catalog is not attached to a record.</source>
      <translation>„{file}“ ist ein Katalog; ein Katalog wird nicht an einen Eintrag gehängt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” is empty; nothing is attached.</source>
      <translation>„{file}“ ist leer; nichts wird angehängt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” is no file that can be attached.</source>
      <translation>„{file}“ ist keine Datei, die angehängt werden kann.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” cannot be read: {why}.</source>
      <translation>„{file}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: {why}.</source>
      <translation>{file} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written ({why})</source>
      <translation>{file} kann nicht geschrieben werden ({why})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be made a folder ({why}).</source>
      <translation>{file} kann nicht als Ordner angelegt werden ({why}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be made ({why})</source>
      <translation>{file} kann nicht angelegt werden ({why})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The sheet “{name}” would have {n} rows, and a sheet holds {more}. Choose fewer rows, or write .csv.</source>
      <translation>Das Blatt „{name}“ hätte {n} Zeilen, und ein Blatt fasst {more}. Wählen Sie weniger Zeilen, oder schreiben Sie .csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The record is not archived.</source>
      <translation>Der Eintrag ist nicht archiviert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The record was merged into another one; take the merge back in the history instead.</source>
      <translation>Der Eintrag wurde mit einem anderen zusammengeführt; machen Sie das im Verlauf rückgängig.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is the same {what} already; edit it instead.</source>
      <translation>Das gibt es schon: {what}. Bearbeiten Sie den vorhandenen Eintrag.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Subscription: {amount} a seat and period is more than any contract costs.</source>
      <translation>Abonnement: {amount} je Platz und Zeitraum ist mehr, als irgendein Vertrag kostet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Person: {name} has the e-mail address “{what}” already.</source>
      <translation>Person: {name} hat die E-Mail-Adresse „{what}“ schon.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Agreed overlap: there is one of these two tools already (id {name}); edit it.</source>
      <translation>Vereinbarte Überschneidung: Für diese beiden Tools gibt es schon eine (Nr. {name}); bearbeiten Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no such view any more.</source>
      <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is a view “{name}” already; choose another name.</source>
      <translation>Eine Ansicht „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A view needs a name.</source>
      <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The name of a view has at most {n} letters; this one has {more}.</source>
      <translation>Der Name einer Ansicht hat höchstens {n} Zeichen; dieser hat {more}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{setting}: “{name}” is no address such as Ada Lovelace &lt;ada@example.com&gt;.</source>
      <translation>{setting}: „{name}“ ist keine Adresse wie Ada Lovelace &lt;ada@example.com&gt;.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The question about {name} is closed: the data no longer ask it.</source>
      <translation>Die Frage zu {name} ist geschlossen: Die Daten werfen sie nicht mehr auf.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>To snooze a question, say until when.</source>
      <translation>Um eine Frage zurückzustellen, sagen Sie, bis wann.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A number of seats is not negative.</source>
      <translation>Die Zahl der Plätze ist nicht negativ.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{day} does not lie after today, {more}.</source>
      <translation>{day} liegt nicht nach heute, dem {more}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{day} lies before today, {more}.</source>
      <translation>{day} liegt vor heute, dem {more}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” is no date; write it as 2026-12-31.</source>
      <translation>„{name}“ ist kein Datum; schreiben Sie es wie 2026-12-31.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is nothing to ask: no question waits, or no renewal with a question is near.</source>
      <translation>Es gibt nichts zu fragen: Keine Frage wartet, oder keine Verlängerung mit einer Frage steht bevor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There are no seats to confirm.</source>
      <translation>Es gibt keine Plätze zu bestätigen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The round “{name}” was closed on {day}.</source>
      <translation>Die Runde „{name}“ wurde am {day} geschlossen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The catalog has changed since the workbook was read. Read it again and look at the plan.</source>
      <translation>Der Katalog hat sich geändert, seit die Arbeitsmappe gelesen wurde. Lesen Sie sie noch einmal und sehen Sie den Plan an.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/unchanged.py" />
      <source>{file} was changed while it was being read, and nothing of it was imported; import it again when the program that writes it has finished.</source>
      <translation>{file} wurde geändert, während sie gelesen wurde, und nichts davon wurde importiert; importieren Sie sie noch einmal, wenn das Programm, das sie schreibt, fertig ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} was changed since it was looked at; look at it again, then import it.</source>
      <translation>{file} wurde geändert, seit sie angesehen wurde; sehen Sie sie noch einmal an und importieren Sie sie dann.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is the open catalog itself; choose a spreadsheet to import.</source>
      <translation>{file} ist der offene Katalog selbst; wählen Sie eine Tabellendatei zum Importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>There is no file {file} at that place; check its name and folder.</source>
      <translation>Die Datei {file} gibt es dort nicht; prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} may not be read: ask its owner for the permission, or import a copy.</source>
      <translation>{file} darf nicht gelesen werden: Bitten Sie ihren Besitzer um die Erlaubnis, oder importieren Sie eine Kopie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} cannot be opened ({why}); check the name and the drive.</source>
      <translation>{file} kann nicht geöffnet werden ({why}); prüfen Sie Namen und Laufwerk.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} is empty: it has no bytes at all; export or download it again.</source>
      <translation>{file} ist leer: Sie hat kein einziges Byte; exportieren oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is {n} GB large, more than can be read; export shorter periods.</source>
      <translation>{file} ist {n} GB groß, mehr als gelesen werden kann; exportieren Sie kürzere Zeiträume.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} is a folder without spreadsheets; choose a file, or a folder that holds some.</source>
      <translation>{file} ist ein Ordner ohne Tabellendateien; wählen Sie eine Datei oder einen Ordner, der welche enthält.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} is a device or a pipe, not a file; save what it gives as a file and import that.</source>
      <translation>{file} ist ein Gerät oder eine Pipe, keine Datei; speichern Sie, was es liefert, als Datei und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} is no workbook; open it, save it as xlsx and import that.</source>
      <translation>{file} ist keine Arbeitsmappe; öffnen Sie sie, speichern Sie sie als xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is a web page without a table; export or download it again while you are signed in.</source>
      <translation>{file} ist eine Webseite ohne Tabelle; exportieren oder laden Sie sie noch einmal, während Sie angemeldet sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} holds no sheets; open it, put the table on a sheet, save it and import it again.</source>
      <translation>{file} enthält keine Blätter; öffnen Sie sie, legen Sie die Tabelle auf ein Blatt, speichern und importieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} holds only charts or macros; open it, put the table on a sheet, save it and import it again.</source>
      <translation>{file} enthält nur Diagramme oder Makros; öffnen Sie sie, legen Sie die Tabelle auf ein Blatt, speichern und importieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} is password protected; save a copy without a password and import that.</source>
      <translation>{file} ist mit einem Passwort geschützt; speichern Sie eine Kopie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is damaged or not a workbook that can be read ({why}); open it, save a fresh copy as CSV or xlsx and import that.</source>
      <translation>{file} ist beschädigt oder keine Arbeitsmappe, die gelesen werden kann ({why}); öffnen Sie sie, speichern Sie eine frische Kopie als CSV oder xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be read as a text table ({why}); export or download it again.</source>
      <translation>{file} kann nicht als Texttabelle gelesen werden ({why}); exportieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} holds {n} spreadsheets; import at most {more} at once.</source>
      <translation>{file} enthält {n} Tabellendateien; importieren Sie höchstens {more} auf einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{file} is password protected; unpack it and import what is inside.</source>
      <translation>{file} ist mit einem Passwort geschützt; entpacken Sie sie und importieren Sie, was darin ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} unpacks to a size no export has, and is refused; export or download it again.</source>
      <translation>{file} wird beim Entpacken größer als jeder Export und wird abgewiesen; exportieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} in {file} is damaged ({why}); export or download it again.</source>
      <translation>{name} in {file} ist beschädigt ({why}); exportieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_locked.py" />
      <source>{file} is locked with a password. It is used for this import and kept nowhere.</source>
      <translation>{file} ist mit einem Passwort gesperrt. Es dient diesem Import und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_locked.py" />
      <source>The password does not open {file}. Capital letters count.</source>
      <translation>Das Passwort öffnet {file} nicht. Groß- und Kleinbuchstaben zählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is a workbook of before Excel 97; open it, save it as xlsx and import that.</source>
      <translation>{file} ist eine Arbeitsmappe aus der Zeit vor Excel 97; öffnen Sie sie, speichern Sie sie als xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is locked in a way that is not known here, or damaged; save a copy without a password and import that.</source>
      <translation>{file} ist auf eine hier unbekannte Art gesperrt oder beschädigt; speichern Sie eine Kopie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is cut off: it is shorter than it says itself; export or download it again.</source>
      <translation>{file} ist abgeschnitten: Sie ist kürzer, als sie selbst angibt; exportieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is a Word document, not a spreadsheet; export the table as xlsx or CSV and import that.</source>
      <translation>{file} ist ein Word-Dokument, keine Tabellendatei; exportieren Sie die Tabelle als xlsx oder CSV und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is damaged, or an Office file without a workbook; export the table as xlsx or CSV and import that.</source>
      <translation>{file} ist beschädigt oder eine Office-Datei ohne Arbeitsmappe; exportieren Sie die Tabelle als xlsx oder CSV und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is an XML spreadsheet of Excel 2003; open it, save it as xlsx and import that.</source>
      <translation>{file} ist eine XML-Tabelle von Excel 2003; öffnen Sie sie, speichern Sie sie als xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is an XML file, not a spreadsheet; export the table as xlsx or CSV and import that.</source>
      <translation>{file} ist eine XML-Datei, keine Tabellendatei; exportieren Sie die Tabelle als xlsx oder CSV und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is a JSON file; export the table as xlsx or CSV and import that.</source>
      <translation>{file} ist eine JSON-Datei; exportieren Sie die Tabelle als xlsx oder CSV und importieren Sie diese.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is neither a workbook nor text, or is damaged; export or download it again.</source>
      <translation>{file} ist weder eine Arbeitsmappe noch Text, oder beschädigt; exportieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>How {file} is read is still open: {why}</source>
      <translation>Wie {file} gelesen wird, ist noch offen: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} has no sheet that is read; there is nothing to keep.</source>
      <translation>{file} hat kein Blatt, das gelesen wird; es gibt nichts zu behalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} is no profile: it is not text in UTF-8.</source>
      <translation>{file} ist kein Profil: Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Attach {file} to {name}</source>
      <translation>{file} an {name} angehängt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Remove {file} from {name}</source>
      <translation>{file} von {name} entfernt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Did you mean {names}?</source>
      <translation>Meinten Sie {names}?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>There is no {kind} “{text}”.</source>
      <translation>Es gibt keinen Eintrag „{text}“ ({kind}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>{n} records of the kind {kind} are called “{text}”; name one by its id.</source>
      <translation>{n} Einträge der Art {kind} heißen „{text}“; nennen Sie einen mit seiner Nr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/putting_back.py" />
      <source>The {kind} {name} stays: later operations use it.</source>
      <translation>{kind} {name} bleibt, weil spätere Schritte sich darauf beziehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/sentences.py" />
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>{one} and {other}</source>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/sentences.py" />
      <source>{one} or {other}</source>
      <translation>{one} oder {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/verifications.py" />
      <source>The import of a bill that showed what came of it was taken back; the next review looks again.</source>
      <translation>Der Import einer Rechnung, die das Ergebnis zeigte, wurde zurückgenommen; die nächste Prüfung sieht erneut nach.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/contract.py" />
      <source>{days} {days|day|days}</source>
      <translation>{days} {days|Tag|Tage}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/contract.py" />
      <location filename="../../desktop_app/review/model.py" />
      <source>{months} {months|month|months}</source>
      <translation>{months} {months|Monat|Monate}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/period.py" />
      <source>“{text}” is no period such as 2026-09, 2026-07..2026-09, 2026-Q3 or 2026.</source>
      <translation>„{text}“ ist kein Zeitraum wie 2026-09, 2026-07..2026-09, 2026-Q3 oder 2026.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/rates.py" />
      <source>1 {one} = {rate} {other}</source>
      <translation>1 {one} = {rate} {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/settling.py" />
      <source>Counted with another decision about it</source>
      <translation>Bei einer anderen Entscheidung dazu gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/settling.py" />
      <source>{count} of them {count|is that|are those} of other decisions, so these seats are still billed.</source>
      <translation>{count} davon {count|gehört|gehören} zu anderen Entscheidungen; diese Plätze werden also noch berechnet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/settling.py" />
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Realised a month</source>
      <translation>Verwirklicht im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bill for service from {start} to {end} is awaited since {due}.</source>
      <translation>Die Rechnung für die Leistung vom {start} bis {end} wird seit dem {due} erwartet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bill for service from {start} to {end}, the last before {day}, is not known: it is needed to compare with. The newest one before is for {newest}.</source>
      <translation>Die Rechnung für die Leistung vom {start} bis {end}, die letzte vor {day}, ist nicht bekannt: Sie wird zum Vergleich gebraucht. Die neueste davor ist für {newest}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Nothing is billed for service from {day} on, and the next bill would have come until {due}.</source>
      <translation>Für Leistung ab {day} ist nichts berechnet, und die nächste Rechnung wäre bis {due} gekommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed {billed|is|are} {billed} {billed|seat|seats} instead of {before}; {wanted} fewer {wanted|was|were} decided.</source>
      <translation>Berechnet {billed|ist|sind} {billed} {billed|Platz|Plätze} statt {before}; entschieden {wanted|war|waren} {wanted} weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed {billed|is|are} {billed} {billed|seat|seats} instead of {before}; fewer were decided.</source>
      <translation>Berechnet {billed|ist|sind} {billed} {billed|Platz|Plätze} statt {before}; entschieden waren weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A seat costs {now} a month instead of {before}; {less} less was promised.</source>
      <translation>Ein Platz kostet {now} im Monat statt {before}; versprochen waren {less} weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A seat costs {now} a month instead of {before}; less was decided.</source>
      <translation>Ein Platz kostet {now} im Monat statt {before}; entschieden war weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A seat costs {now} a month instead of {before}; {plan} costs {price} by its price list.</source>
      <translation>Ein Platz kostet {now} im Monat statt {before}; {plan} kostet laut Preisliste {price}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A seat costs {now} a month instead of {before}; {count} of {seats} seats are billed at the price of {plan}, {price}.</source>
      <translation>Ein Platz kostet {now} im Monat statt {before}; {count} von {seats} Plätzen sind zum Preis von {plan}, {price}, berechnet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed are {now} a month instead of {before}; {less} less was promised, and the bills name no number of seats.</source>
      <translation>Berechnet sind {now} im Monat statt {before}; versprochen waren {less} weniger, und die Rechnungen nennen keine Zahl der Plätze.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed are {now} a month, before {before}.</source>
      <translation>Berechnet sind {now} im Monat, vorher {before}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period}, {seats} {seats|seat|seats} × {price} and {besides} besides a month</source>
      <translation>{period}, {seats} {seats|Platz|Plätze} × {price} und {besides} dazu im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period}, {seats} {seats|seat|seats} × {price} a month</source>
      <translation>{period}, {seats} {seats|Platz|Plätze} × {price} im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bill for service from {start} to {end} is awaited until {due}.</source>
      <translation>Die Rechnung für die Leistung vom {start} bis {end} wird bis {due} erwartet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>No bill from before {day} is known, to compare with.</source>
      <translation>Keine Rechnung von vor {day} ist bekannt, mit der sich vergleichen ließe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>It was to end before {day}, but service of {period} is billed, and {more} more of it.</source>
      <translation>Es sollte vor {day} enden, aber Leistung für {period} ist berechnet, und {more|noch ein Mal danach|# weitere Male danach}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>It was to end before {day}, but service of {period} is billed.</source>
      <translation>Es sollte vor {day} enden, aber Leistung für {period} ist berechnet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Nothing is billed for service from {day} on; sure after {due}.</source>
      <translation>Für Leistung ab {day} ist nichts berechnet; sicher nach {due}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Nothing is billed for service from {day} on, but bills are imported up to {known} only.</source>
      <translation>Für Leistung ab {day} ist nichts berechnet, aber Rechnungen sind nur bis {known} importiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Nothing is billed after {day}, but the bills just before it are missing too.</source>
      <translation>Nach {day} ist nichts berechnet, aber die Rechnungen kurz davor fehlen auch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>But all of it costs {now} a month, before {before}: nothing is saved.</source>
      <translation>Doch alles zusammen kostet {now} im Monat, vorher {before}: Nichts ist gespart.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bills changed from {one} to {other}: their amounts are not compared.</source>
      <translation>Die Rechnungen wechselten von {one} zu {other}: Ihre Beträge werden nicht verglichen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Decided {seats|was|were} {seats} {seats|seat|seats}, billed {billed|is|are} {billed}.</source>
      <translation>Entschieden {seats|war|waren} {seats} {seats|Platz|Plätze}, berechnet {billed|ist|sind} {billed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Decided {seats|was|were} {seats} {seats|seat|seats}, billed {billed|is|are} {billed}, before {before}.</source>
      <translation>Entschieden {seats|war|waren} {seats} {seats|Platz|Plätze}, berechnet {billed|ist|sind} {billed}, vorher {before}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed {billed|is|are} {billed} {billed|seat|seats}, before {before}.</source>
      <translation>Berechnet {billed|ist|sind} {billed} {billed|Platz|Plätze}, vorher {before}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period} (the month of its date)</source>
      <translation>{period} (der Monat des Datums)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period} ({days} days, 365 / 12 / {days} of them a month)</source>
      <translation>{period} ({days} Tage, 365 / 12 / {days} davon im Monat)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period}, a month</source>
      <translation>{period}, im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <location filename="../../desktop_app/review/realised.py" />
      <source>{start} to {end}</source>
      <translation>{start} bis {end}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>It takes effect on {day}.</source>
      <translation>Es wird am {day} wirksam.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Bills of it are imported up to {day} only.</source>
      <translation>Rechnungen dazu sind nur bis {day} importiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>No bill from before {day} is known: that none came after it proves nothing.</source>
      <translation>Keine Rechnung von vor {day} ist bekannt: Dass danach keine kam, beweist nichts.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A price in another currency is not compared.</source>
      <translation>Ein Preis in anderer Währung wird nicht verglichen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bills name no number of seats, and no saving in their currency was promised to compare with.</source>
      <translation>Die Rechnungen nennen keine Zahl der Plätze, und keine Einsparung in ihrer Währung war versprochen, mit der sich vergleichen ließe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bills name no number of seats to compare with what was decided.</source>
      <translation>Die Rechnungen nennen keine Zahl der Plätze, die sich mit der Entscheidung vergleichen ließe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Last full bill before: {what}</source>
      <translation>Letzte volle Rechnung davor: {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Full bill after: {what}</source>
      <translation>Volle Rechnung danach: {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Another price or number of seats, which was not decided here</source>
      <translation>Ein anderer Preis oder eine andere Zahl der Plätze, hier nicht entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name}: {said}.</source>
      <translation>{name}: {said}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{value} {rose}, cost {cost} against the three months before</source>
      <translation>{value} {rose}, Kosten {cost} gegenüber den drei Monaten davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name} brought the value that was promised: {moved}.</source>
      <translation>{name} brachte den versprochenen Wert: {moved}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name} did not bring the value that was promised: {moved}.</source>
      <translation>{name} brachte den versprochenen Wert nicht: {moved}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>What {name} brings is judged by the months {start} to {end}.</source>
      <translation>Was {name} bringt, wird an den Monaten {start} bis {end} gemessen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name}: cost or {unit} of {months} are not known.</source>
      <translation>{name}: Kosten oder {unit} von {months} sind nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>where there was none</source>
      <translation>(zuvor keine)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{start} to {end}: {count} {unit}, {each} each</source>
      <translation>{start} bis {end}: {count} {unit}, je {each}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name} has no measure that counts its volume, so its value cannot be shown.</source>
      <translation>{name} hat kein Maß für seine Menge, daher lässt sich sein Wert nicht zeigen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name}: what it costs did not grow.</source>
      <translation>{name}: Die Kosten sind nicht gewachsen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name} brings less than it costs: {moved}.</source>
      <translation>{name} bringt weniger, als er kostet: {moved}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{start} to {end}: {count} {unit}</source>
      <translation>{start} bis {end}: {count} {unit}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{start} to {end}: {value}, {share} for each {currency} of cost</source>
      <translation>{start} bis {end}: {value}, {share} je {currency} Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the numbers are those of {chart}: {told|1 entry has|# entries have} nothing but its costs, tax, and what is owed or paid for them</source>
      <translation>die Nummern sind die von {chart}: {told|1 Buchung hat|# Buchungen haben} nichts als dessen Kosten, Steuer und was dafür geschuldet oder bezahlt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the names say which are owed, tax or money ({example}), and what stands beside them is a cost</source>
      <translation>die Namen sagen, welche Schulden, Steuer oder Geld sind ({example}), und was daneben steht, sind Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the French chart</source>
      <translation>dem französischen Kontenrahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Spanish chart</source>
      <translation>dem spanischen Kontenrahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Belgian chart</source>
      <translation>dem belgischen Kontenrahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Portuguese chart</source>
      <translation>dem portugiesischen Kontenrahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the chart SKR 03</source>
      <translation>dem Kontenrahmen SKR 03</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the chart SKR 04</source>
      <translation>dem Kontenrahmen SKR 04</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Austrian chart</source>
      <translation>dem österreichischen Kontenrahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Swiss chart for small companies</source>
      <translation>dem Schweizer Kontenrahmen KMU</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Nordic charts</source>
      <translation>den nordischen Kontenrahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the type of each account says what it is for</source>
      <translation>die Art jedes Kontos sagt, wofür es ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <location filename="../../desktop_app/imports/columns.py" />
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>as chosen</source>
      <translation>wie gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/bare_months.py" />
      <source>{column} names months and no year. Of which year are they?</source>
      <translation>{column} nennt Monate ohne Jahr. Aus welchem Jahr sind sie?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/bare_months.py" />
      <source>The months in {column} are those of {year}, the only year that the title names.</source>
      <translation>Die Monate in {column} sind die von {year}, dem einzigen Jahr, das der Titel nennt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <source>{name} cannot be read: it ended the reading process, as a damaged file does, or one stray cell far outside its table; save a fresh copy as CSV or xlsx and import that.</source>
      <translation>{name} kann nicht gelesen werden: Der Leseprozess endete dabei, wie bei einer beschädigten Datei oder einer verirrten Zelle weit außerhalb der Tabelle; eine frische Kopie als CSV oder xlsx speichern und die importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <source>{name} takes longer to read than any spreadsheet of its size should; {fresh}.</source>
      <translation>{name} braucht zum Lesen länger, als eine Tabellendatei dieser Größe darf; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <source>{name} needs more memory than a file of its size should: it is damaged, or one stray cell far outside its table makes it too large; save a fresh copy as CSV or xlsx and import that.</source>
      <translation>{name} braucht mehr Speicher, als eine Datei dieser Größe darf: Sie ist beschädigt, oder eine verirrte Zelle weit außerhalb der Tabelle macht sie zu groß; eine frische Kopie als CSV oder xlsx speichern und die importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <source>{name} was not read: there is no room left for temporary files in {folder}. Make room there, and try again.</source>
      <translation>{name} wurde nicht gelesen: In {folder} ist kein Platz mehr für temporäre Dateien. Dort Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <location filename="../../desktop_app/imports/plan_staged.py" />
      <source>The import was cancelled; nothing was changed.</source>
      <translation>Der Import wurde abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>a date of activity; the latest counts</source>
      <translation>ein Tag mit Aktivität; der späteste zählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>proves activity in the period of the report</source>
      <translation>belegt Aktivität im Zeitraum des Berichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>says whether the row's day was active</source>
      <translation>sagt, ob der Tag der Zeile aktiv war</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the day the row is about</source>
      <translation>der Tag, um den es in der Zeile geht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>when the report was made</source>
      <translation>wann der Bericht erstellt wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>first day the report covers</source>
      <translation>erster Tag, den der Bericht umfasst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>decides which rows count</source>
      <translation>entscheidet, welche Zeilen zählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>part of the name</source>
      <translation>Teil des Namens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>adds to the amount</source>
      <translation>kommt zum Betrag hinzu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>is taken from the amount</source>
      <translation>geht vom Betrag ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>first and last day of service in one cell</source>
      <translation>erster und letzter Leistungstag in einer Zelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>says whether the amount is a debit or a credit</source>
      <translation>sagt, ob der Betrag Soll oder Haben ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>credits inside the row, added to the amount</source>
      <translation>Guthaben in der Zeile, zum Betrag gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>total of the whole invoice, compared with its lines</source>
      <translation>Summe der ganzen Rechnung, mit ihren Posten verglichen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>says what kind of line it is</source>
      <translation>sagt, welche Art Posten es ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>price of all units for a year</source>
      <translation>Preis aller Einheiten für ein Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>price of all units for a month</source>
      <translation>Preis aller Einheiten für einen Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>price of all units for a billing period</source>
      <translation>Preis aller Einheiten für einen Abrechnungszeitraum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>how often the price falls due</source>
      <translation>wie oft der Preis fällig wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>headings of groups of rows</source>
      <translation>Überschriften von Gruppen von Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>tells which accounts of a journal are costs</source>
      <translation>sagt, welche Konten eines Journals Kosten sind</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the other side of an entry</source>
      <translation>die andere Seite einer Buchung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>tells which rows make one entry of a journal</source>
      <translation>sagt, welche Zeilen eine Buchung eines Journals sind</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>first day of the billing period, evidence for the order of dates</source>
      <translation>erster Tag des Abrechnungszeitraums, Beleg für die Reihenfolge im Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>last day of the billing period, evidence for the order of dates</source>
      <translation>letzter Tag des Abrechnungszeitraums, Beleg für die Reihenfolge im Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>evidence for the order of dates</source>
      <translation>Beleg für die Reihenfolge im Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>tells the rows that only spread over months what another row bills</source>
      <translation>zeigt die Zeilen, die nur über Monate verteilen, was eine andere Zeile abrechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>when the seat was given back</source>
      <translation>wann der Platz zurückgegeben wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>whether the seat is paid for</source>
      <translation>ob der Platz bezahlt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>how many days the report looks back</source>
      <translation>wie viele Tage der Bericht zurückblickt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the month, quarter or year of the budget</source>
      <translation>Monat, Quartal oder Jahr des Budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the team that the budget is for</source>
      <translation>das Team, für das das Budget gilt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the tool that the budget is for</source>
      <translation>das Tool, für das das Budget gilt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the use case that the budget is for</source>
      <translation>der Anwendungsfall, für den das Budget gilt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>says what the row counts</source>
      <translation>sagt, was die Zeile zählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>how much of it</source>
      <translation>wie viel davon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <location filename="../../desktop_app/imports/currency_heads.py" />
      <source>the header is a currency</source>
      <translation>der Kopf ist eine Währung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the header means {field}</source>
      <translation>der Kopf bedeutet {field}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>kept as it is, not used</source>
      <translation>bleibt, wie es ist, und wird nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>as the profile {profile} has it</source>
      <translation>wie im Profil {profile}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>header of this format</source>
      <translation>Kopf dieses Formats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>nearly the header {near}</source>
      <translation>fast der Kopf {near}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>{reason}, {how}</source>
      <translation>{reason}, {how}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>dropped: it may hold a secret</source>
      <translation>weggelassen: kann ein Geheimnis enthalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/continued_lines.py" />
      <source>{lines|1 row is|# rows are} numbered as the next line of the invoice above: {lines|it has|they have} its number, day and vendor.</source>
      <translation>{lines|1 Zeile ist|# Zeilen sind} als nächste Position der Rechnung darüber nummeriert: {lines|Sie hat|Sie haben} deren Nummer, Tag und Anbieter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/corrections.py" />
      <source>Column “{cell}” may hold secrets; it is never read.</source>
      <translation>Die Spalte „{cell}“ kann Geheimnisse enthalten; sie wird nie gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/corrections.py" />
      <source>Columns “{other}” and “{cell}” cannot both be the {field}.</source>
      <translation>Die Spalten „{other}“ und „{cell}“ können nicht beide {field} sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/corrections.py" />
      <source>Column “{cell}”: {title} has no field {to}.</source>
      <translation>Spalte „{cell}“: {title} kennt kein Feld {to}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/credit_notes.py" />
      <source>credits invoice {number}, which is for {tool}</source>
      <translation>Gutschrift zur Rechnung {number}, die für {tool} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/credit_notes.py" />
      <source>an invoice that the credit names is for it</source>
      <translation>eine Rechnung, die die Gutschrift nennt, ist dafür</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>the column {column} says {code}, and only {head} has an amount</source>
      <translation>die Spalte {column} nennt {code}, und nur {head} hat einen Betrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>Row {row:,} has {amounts}, and only one of them can be owed.</source>
      <translation>Zeile {row} hat {amounts}, und nur eins davon kann geschuldet sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>No column tells which currency was billed. Which one counts?</source>
      <translation>Keine Spalte sagt, in welcher Währung berechnet wurde. Welche zählt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>{code} in {rows|1 row|# rows} ({head})</source>
      <translation>{code} in {rows|1 Zeile|# Zeilen} ({head})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>{amount} in {head}</source>
      <translation>{amount} in {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>{more|1 more row is|# more rows are} like it.</source>
      <translation>{more|1 weitere Zeile ist|# weitere Zeilen sind} ebenso.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>Amounts have a column for each currency, and each row counts in one: {told}.</source>
      <translation>Beträge haben eine Spalte je Währung, und jede Zeile zählt in einer: {told}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_heads.py" />
      <source>the same in another currency</source>
      <translation>dasselbe in einer anderen Währung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_pairs.py" />
      <source>the currency of {column}</source>
      <translation>die Währung von {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_pairs.py" />
      <source>the amount in the currency of {column}</source>
      <translation>der Betrag in der Währung von {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_columns.py" />
      <source>{text} is no {order}</source>
      <translation>{text} ist nicht {order}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{read}: {many:,} of {total:,} cells only make sense so, none contradict</source>
      <translation>{read}: {many} von {total} Zellen ergeben nur so einen Sinn, keine widerspricht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{clear:,} {clear|cell has|cells have} one reading only</source>
      <translation>{clear} {clear|Zelle lässt|Zellen lassen} nur eine Lesart zu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{read}: {many:,} of {total:,} cells only make sense so, {few:,} contradict and are rejected</source>
      <translation>{read}: {many} von {total} Zellen ergeben nur so einen Sinn, {few} widersprechen und sind abgewiesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>as column {column}, written the same way: {proof}</source>
      <translation>wie Spalte {column}, die gleich geschrieben ist: {proof}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{read}: as chosen</source>
      <translation>{read}: wie gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>year/month/day: {many:,} of {total:,} cells only make sense so</source>
      <translation>Jahr/Monat/Tag: {many} von {total} Zellen ergeben nur so einen Sinn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{cells:,} cells name the same day in either order</source>
      <translation>{cells} Zellen nennen in beiden Reihenfolgen denselben Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>all {pairs:,} periods of {names} are whole months so, {whole:,} in the other order</source>
      <translation>alle {pairs} Zeiträume von {names} sind so ganze Monate, andersherum {whole}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>{what}: {why}</source>
      <translation>{what}: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{order}: as this format is known to write dates</source>
      <translation>{order}: so schreibt dieses Format Daten bekanntlich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{backwards:,} of {pairs:,} periods of {names} would be backwards in the other order</source>
      <translation>{backwards} von {pairs} Zeiträumen von {names} liefen andersherum rückwärts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dated_lines.py" />
      <source>{repeated:,} of {dated:,} rows have the same vendor and product on several days</source>
      <translation>{repeated} von {dated} Zeilen haben denselben Anbieter und dasselbe Produkt an mehreren Tagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dated_lines.py" />
      <source>Each row has a day, users and an amount, and no invoice number. Was it charged on that day, or is the list one of subscriptions, each with its price?</source>
      <translation>Jede Zeile hat einen Tag, Nutzer und einen Betrag, aber keine Rechnungsnummer. Wurde er an diesem Tag berechnet, oder ist es eine Liste von Abonnements, jedes mit seinem Preis?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dated_lines.py" />
      <source>{why}, and {users} times {price} is {amount} in all {rows|1 row|# rows}</source>
      <translation>{why}, und {users} mal {price} ist {amount} in {rows|der einen Zeile|allen # Zeilen}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dated_lines.py" />
      <source>{why}: each is a charge of its day.</source>
      <translation>{why}: Jede ist eine Belastung ihres Tages.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>day/month/year</source>
      <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>year/month/day</source>
      <translation>Jahr/Monat/Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>{text} is no date</source>
      <translation>{text} ist kein Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>there is no day {text}</source>
      <translation>den Tag {text} gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>{text} is a quarter, not a day</source>
      <translation>{text} ist ein Quartal, kein Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>{text} has no year</source>
      <translation>{text} hat kein Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/datev.py" />
      <source>The amounts are those posted. DATEV takes the tax out of them by the key in {column} ({keyed|1 row|# rows}) or by the account, and the file does not say how much: they are kept with it.</source>
      <translation>Die Beträge sind die gebuchten. DATEV rechnet die Steuer nach dem Schlüssel in {column} ({keyed|1 Zeile|# Zeilen}) oder nach dem Konto heraus, und die Datei sagt nicht, wie viel: Sie bleiben mit ihr stehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/datev.py" />
      <source>{header} has day and month: all {count:,} fall between {first} and {last}, the period in the first line.</source>
      <translation>{header} hat Tag und Monat: Alle {count} liegen zwischen {first} und {last}, dem Zeitraum in der ersten Zeile.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/earlier_credits.py" />
      <source>{count|1 credit that was imported before names|# credits that were imported before name} an invoice of this file, and {count|is|are} for the same tool: {amounts}.</source>
      <translation>{count|1 früher importierte Gutschrift nennt|# früher importierte Gutschriften nennen} eine Rechnung dieser Datei und {count|gilt|gelten} demselben Tool: {amounts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/header_read.py" />
      <source>{column} is the {field}</source>
      <translation>{column} ist {field}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/header_read.py" />
      <source>Read as {format} by what its headers mean: {columns}.</source>
      <translation>Nach der Bedeutung der Köpfe gelesen als {format}: {columns}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/hopeless.py" />
      <source>{file} cannot be read: of {looked:,} rows from all over {sheet}, {rejected:,} are broken (column {column}: {why}); export it again, or choose the column that is meant.</source>
      <translation>{file} lässt sich nicht lesen: Von {looked} Zeilen an vielen Stellen von {sheet} sind {rejected} fehlerhaft (Spalte {column}: {why}); die Datei noch einmal exportieren oder die gemeinte Spalte wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>card descriptor</source>
      <translation>Text auf Kartenabrechnungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>vendor</source>
      <translation>Anbieter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>legal name</source>
      <translation>Firmenname</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>website</source>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/line_kinds.py" />
      <source>a payment, not a charge</source>
      <translation>eine Zahlung, kein Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/line_kinds.py" />
      <source>a part of an invoice that is counted as a whole</source>
      <translation>ein Teil einer Rechnung, die als Ganzes zählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>{kind} “{text}”</source>
      <translation>{kind} „{text}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>alias “{text}” (yours)</source>
      <translation>Alias „{text}“ (von Ihnen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>known vendor “{vendor}” ({kind})</source>
      <translation>bekannter Anbieter „{vendor}“ ({kind})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>website “{site}”</source>
      <translation>Website „{site}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>{how}, merged into {kept}</source>
      <translation>{how}, zusammengeführt mit {kept}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>the file names the tool “{tool_text}”</source>
      <translation>die Datei nennt das Tool „{tool_text}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>{how}, product “{tool}” named in the text</source>
      <translation>{how}, Produkt „{tool}“ im Text genannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>known vendor “{vendor}” at the beginning</source>
      <translation>bekannter Anbieter „{vendor}“ am Anfang</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>“{text}” stands in the text</source>
      <translation>„{text}“ steht im Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>you said that “{text}” is no AI tool</source>
      <translation>nach Ihrer Angabe ist „{text}“ kein KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>known vendor “{vendor}”, tool “{tool_text}”</source>
      <translation>bekannter Anbieter „{vendor}“, Tool „{tool_text}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>“{text}” is also an ordinary name</source>
      <translation>„{text}“ ist auch ein gewöhnlicher Name</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>“{vendor}” sells much else, and no AI product is named</source>
      <translation>„{vendor}“ verkauft vieles andere, und kein KI-Produkt ist genannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>“{text}” begins like “{name}”</source>
      <translation>„{text}“ beginnt wie „{name}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>spelled like “{text}”</source>
      <translation>geschrieben wie „{text}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>{kind} “{text}” at the beginning</source>
      <translation>{kind} „{text}“ am Anfang</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>requests or calls</source>
      <translation>Anfragen oder Aufrufe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>messages or prompts</source>
      <translation>Nachrichten oder Prompts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>sessions or conversations</source>
      <translation>Sitzungen oder Unterhaltungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>credits, whatever the vendor calls them</source>
      <translation>Guthaben, wie der Anbieter es auch nennt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>all tokens, where the file has no parts</source>
      <translation>alle Token, wo die Datei keine Teile hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>tokens of the input, those of the cache among them</source>
      <translation>Token der Eingabe, die des Zwischenspeichers darunter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>tokens of the input that came from the cache</source>
      <translation>Token der Eingabe aus dem Zwischenspeicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>tokens of the input that were written to the cache</source>
      <translation>Token der Eingabe, die in den Zwischenspeicher geschrieben wurden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>tokens of the answer</source>
      <translation>Token der Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>requests made again</source>
      <translation>noch einmal gestellte Anfragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>searches of the web</source>
      <translation>Suchen im Web</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>minutes of speech or of a machine</source>
      <translation>Minuten Sprache oder Maschinenzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>images made</source>
      <translation>erstellte Bilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>lines of code</source>
      <translation>Codezeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/month_sums.py" />
      <source>{names}: {rows|the sum of 1 row agrees|the sums of # rows agree} with the months.</source>
      <translation>{names}: {rows|Die Summe einer Zeile stimmt|Die Summen von # Zeilen stimmen} mit den Monaten überein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/month_sums.py" />
      <source>row {row:,} states {stated}, its months are {ours}</source>
      <translation>Zeile {row} nennt {stated}, ihre Monate ergeben {ours}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/month_sums.py" />
      <source>{name}: {count|the sum of 1 row differs|the sums of # rows differ} from the months, which are what is read: {rows}.</source>
      <translation>{name}: {count|Die Summe einer Zeile weicht|Die Summen von # Zeilen weichen} von den Monaten ab, die gelesen werden: {rows}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>it is a share</source>
      <translation>es ist ein Anteil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>“{sign}” is no currency</source>
      <translation>„{sign}“ ist keine Währung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{sign}: as proven by {names}</source>
      <translation>{sign}: bewiesen durch {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <location filename="../../desktop_app/imports/values.py" />
      <source>decimal point</source>
      <translation>Dezimalpunkt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <location filename="../../desktop_app/imports/values.py" />
      <source>decimal comma</source>
      <translation>Dezimalkomma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{text} is no number</source>
      <translation>{text} ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{example} has thousands: these are whole numbers</source>
      <translation>{example} hat Tausender: Es sind ganze Zahlen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{sign}: as this format is known to write numbers</source>
      <translation>{sign}: so schreibt dieses Format Zahlen bekanntlich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{sign}: {many:,} of {total:,} cells with a sign only make sense so, {few} contradict and are rejected</source>
      <translation>{sign}: {many} von {total} Zellen mit Zeichen ergeben nur so einen Sinn, {few} widersprechen und sind abgewiesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{sign}: {many:,} of {total:,} cells with a sign only make sense so, none contradict</source>
      <translation>{sign}: {many} von {total} Zellen mit Zeichen ergeben nur so einen Sinn, keine widerspricht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{text} is no amount of money: {why}</source>
      <translation>{text} ist kein Geldbetrag: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_formats.py" />
      <source>This is Seatbook's own list “{title}”, and nothing of it is imported: {why}.</source>
      <translation>Das ist Seatbooks eigene Liste „{title}“, und nichts davon wird importiert: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_formats.py" />
      <source>List “{title}”, exported by Seatbook</source>
      <translation>Liste „{title}“, von Seatbook exportiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_lists.py" />
      <source>invoices are made of the spend lines; import that list</source>
      <translation>Rechnungen entstehen aus den Ausgabenposten; diese Liste importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_lists.py" />
      <source>it adds up spend lines; import that list</source>
      <translation>sie addiert Ausgabenposten; diese Liste importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_lists.py" />
      <source>it tells which files this catalog has read</source>
      <translation>sie sagt, welche Dateien dieser Katalog gelesen hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_lists.py" />
      <source>it tells what was done in this catalog</source>
      <translation>sie sagt, was in diesem Katalog getan wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>There is nothing to import below the header.</source>
      <translation>Unter dem Kopf gibt es nichts zu importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>No column names the vendor: the lines are of {vendor}, as the sheet is called or titled.</source>
      <translation>Keine Spalte nennt den Anbieter: Die Zeilen sind von {vendor}, wie das Blatt heißt oder überschrieben ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>Some columns are of what is planned and others of what was spent. Which are to be read?</source>
      <translation>Einige Spalten nennen Geplantes und andere Ausgegebenes. Welche sollen gelesen werden?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>There is nothing to import below the header: its {rows:,} rows have no amount and hardly anything else.</source>
      <translation>Unter der Kopfzeile gibt es nichts zu importieren: Die {rows} Zeilen haben keinen Betrag und kaum etwas anderes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>No column names the tool: the seats are of {tool}, as the sheet is called or titled.</source>
      <translation>Keine Spalte nennt das Werkzeug: Die Plätze sind von {tool}, wie das Blatt heißt oder überschrieben ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>Not kept, because they may hold secrets: {names}.</source>
      <translation>Nicht behalten, weil sie Geheimnisse enthalten können: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>{hidden:,} hidden {hidden|row was|rows were} read like the others.</source>
      <translation>{hidden} ausgeblendete {hidden|Zeile wurde|Zeilen wurden} wie die anderen gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>Several rows are budgets of one period, and no column says what each is for: {columns} may name teams, tools or use cases.</source>
      <translation>Mehrere Zeilen sind Budgets eines Zeitraums, und keine Spalte sagt, wofür jedes ist: {columns} nennt vielleicht Teams, Tools oder Anwendungsfälle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>{column} names what the budgets are for: teams, tools or use cases?</source>
      <translation>{column} nennt, wofür die Budgets sind: Teams, Tools oder Anwendungsfälle?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>{column} is for each month: a period has as many times it.</source>
      <translation>{column} gilt für jeden Monat: Ein Zeitraum hat es so oft, wie er Monate hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>the row has no amount</source>
      <translation>die Zeile hat keinen Betrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>The budgets are for {first} to {last}, as “{text}” says.</source>
      <translation>Die Budgets gelten für {first} bis {last}, wie „{text}“ sagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>The budgets are for {first} to {last}, as you said.</source>
      <translation>Die Budgets gelten für {first} bis {last}, wie angegeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>the budget is for each month, but the period is not of whole months</source>
      <translation>das Budget gilt für jeden Monat, aber der Zeitraum besteht nicht aus ganzen Monaten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>labelled {label}: a total, not a budget</source>
      <translation>beschriftet mit {label}: eine Summe, kein Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{count|the number format of 1 cell|the number formats of # cells} in {headers}, such as {example}</source>
      <translation>{count|das Zahlenformat von 1 Zelle|die Zahlenformate von # Zellen} in {headers}, etwa {example}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{what} that name no currency are in the one they are shown in: {proof}.</source>
      <translation>{what}, die keine Währung nennen, sind in der, in der sie angezeigt werden: {proof}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>Currency: “{currency}” is no ISO 4217 currency code such as EUR or USD.</source>
      <translation>Währung: „{currency}“ ist kein Währungscode nach ISO 4217 wie EUR oder USD.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{rows|1 row names|# rows name} no currency in {column}, first row {first:,}, and nothing else says which. In which currency are those?</source>
      <translation>{rows|1 Zeile nennt|# Zeilen nennen} in {column} keine Währung, zuerst Zeile {first}, und nichts sonst sagt, welche. In welcher Währung sind sie?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the amount says {sign} and the column {column} says {code}</source>
      <translation>der Betrag sagt {sign} und die Spalte {column} sagt {code}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the amount says {sign} and its head {code}</source>
      <translation>der Betrag sagt {sign} und sein Kopf {code}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the sheet's name {sheet}</source>
      <translation>der Name des Blatts {sheet}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the sign {sign} in {sum:,} cells</source>
      <translation>das Zeichen {sign} in {sum} Zellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{title} has only this currency</source>
      <translation>{title} hat nur diese Währung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>No column, sign, header or title says which currency {column} is in.</source>
      <translation>Keine Spalte, kein Zeichen, kein Kopf und kein Titel sagt, in welcher Währung {column} ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>Amounts that name no currency are in {common}: {why}.</source>
      <translation>Beträge, die keine Währung nennen, sind in {common}: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>The head {header} says {head}, and {column} says {code}, first row {row:,}. Leave {column} out where the amounts are in {head}; else say that it is their currency.</source>
      <translation>Der Kopf {header} sagt {head}, und {column} sagt {code}, zuerst in Zeile {row:,}. Lassen Sie {column} weg, wenn die Beträge in {head} sind; sonst sagen Sie, dass es ihre Währung ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{names} in the file is read as {chosen}, as chosen.</source>
      <translation>{names} in der Datei wird wie gewählt als {chosen} gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the header {header}</source>
      <translation>der Kopf {header}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{text} is no known currency code</source>
      <translation>{text} ist kein bekannter Währungscode</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>Column {column} says {names}, which is no known currency. Which currency are the amounts in?</source>
      <translation>Die Spalte {column} sagt {names}, was keine bekannte Währung ist. In welcher Währung sind die Beträge?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>nothing says which currency this amount is in</source>
      <translation>nichts sagt, in welcher Währung dieser Betrag ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{column}: {cells|1 cell is a day number|# cells are day numbers} as Excel counts them.</source>
      <translation>{column}: {cells|1 Zelle ist eine Tageszahl|# Zellen sind Tageszahlen}, wie Excel sie zählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>all {total:,} cells make sense as day/month and as month/day, and no other column tells</source>
      <translation>alle {total} Zellen ergeben als Tag/Monat und als Monat/Tag einen Sinn, und keine andere Spalte sagt es</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>with dots, in a file whose decimals have a comma ({column})</source>
      <translation>mit Punkten, in einer Datei, deren Dezimalzahlen ein Komma haben ({column})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>Column {header}: {why}. For example {example} is {ways}.</source>
      <translation>Spalte {header}: {why}. Zum Beispiel ist {example} {ways}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{column}: {cells|1 cell is a day number|# cells are day numbers}, counted from 1904 on as this workbook does.</source>
      <translation>{column}: {cells|1 Zelle ist eine Tageszahl|# Zellen sind Tageszahlen}, ab 1904 gezählt, wie diese Arbeitsmappe es tut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>the year of {total:,} cells may stand in front or at the end</source>
      <translation>das Jahr von {total} Zellen kann vorn oder hinten stehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{days:,} of {total:,} cells only make sense as day/month and {months:,} only as month/day</source>
      <translation>{days} von {total} Zellen ergeben nur als Tag/Monat einen Sinn und {months} nur als Monat/Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{many:,} of {total:,} cells only make sense as {order}, and those of {other}, written the same way, as {contrary}</source>
      <translation>{many:,} von {total:,} Zellen ergeben nur als {order} Sinn, und die von {other}, ebenso geschrieben, als {contrary}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{day} ({order})</source>
      <translation>{day} ({order})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{read}: as the profile {profile} has it</source>
      <translation>{read}: wie im Profil {profile}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{point:,} cells prove a decimal point and {comma:,} a decimal comma</source>
      <translation>{point} Zellen beweisen einen Dezimalpunkt und {comma} ein Dezimalkomma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{cells:,} cells such as {example} could have decimals or thousands, and no other cell tells</source>
      <translation>{cells} Zellen wie {example} können Dezimalstellen oder Tausender haben, und keine andere Zelle sagt es</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>Column {header}: {why}.</source>
      <translation>Spalte {header}: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{header}: days after the 12th are texts and all others dates: a spreadsheet program may have swapped day and month of the dates. Export the file again and check.</source>
      <translation>{header}: Tage nach dem 12. sind Texte und alle anderen Datumszellen: Ein Tabellenprogramm kann Tag und Monat dieser Daten vertauscht haben. Die Datei neu exportieren und nachsehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>no day</source>
      <translation>kein Tag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_faults.py" />
      <source>{why}; open the file, mend the cell and save it</source>
      <translation>{why}; die Datei öffnen, die Zelle in Ordnung bringen und speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_faults.py" />
      <source>{why}; the row is kept without it</source>
      <translation>{why}; die Zeile bleibt ohne diesen Wert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_invoices.py" />
      <source>the lines of {number} add up to {amount}, and the invoice's total is {total}: is a line missing?</source>
      <translation>die Posten von {number} ergeben {amount}, und die Summe der Rechnung ist {total}: Fehlt ein Posten?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>debits and credits of an entry or an account, added up: not a charge</source>
      <translation>Soll und Haben einer Buchung oder eines Kontos, zusammengezählt: kein Betrag für sich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>what is owed to a supplier, and no cost</source>
      <translation>was einem Lieferanten geschuldet wird, und keine Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>tax, and no cost</source>
      <translation>Steuer, und keine Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>money that is paid, and no cost</source>
      <translation>Geld, das bezahlt wird, und keine Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>no account of costs</source>
      <translation>kein Kostenkonto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>It is a journal: debits and credits are even, and counted together they are nothing. Which of its accounts are those of costs? They add up to: {accounts}.</source>
      <translation>Es ist ein Journal: Soll und Haben sind gleich, und zusammen gezählt ergeben sie nichts. Welche seiner Konten sind die der Kosten? Sie ergeben: {accounts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>Debits are {debits} and credits {credits}: {gap} is missing on one side.</source>
      <translation>Das Soll ist {debits} und das Haben {credits}: {gap} fehlen auf einer Seite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>{account}: {why}</source>
      <translation>{account}: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>None of its accounts is {told}.</source>
      <translation>Keines seiner Konten ist {told}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>the headings of rows are accounts, and those that are owed, tax or money are no costs by their name</source>
      <translation>die Überschriften der Zeilen sind Konten, und was Schulden, Steuer oder Geld ist, ist dem Namen nach keine Kosten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>Debits and credits are even: {total} on each side, in {entries|1 entry|# entries}.</source>
      <translation>Soll und Haben sind gleich: {total} auf jeder Seite, in {entries|1 Buchung|# Buchungen}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{some} and {count:,} more</source>
      <translation>{some} und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>It is a journal. Counted are the rows of its accounts of costs: {costs}; not counted are those of {others}. How they are known: {why}.</source>
      <translation>Es ist ein Journal. Gezählt werden die Zeilen seiner Kostenkonten: {costs}; nicht gezählt werden die von {others}. Woran man sie erkennt: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>costs are told from debts, tax and money: {why}</source>
      <translation>Kosten sind von Schulden, Steuer und Geld unterschieden: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>from one account of costs to another: nothing that was spent</source>
      <translation>von einem Kostenkonto auf ein anderes: nichts, was ausgegeben wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>no charge of its own, but a month's share of a purchase that another row bills</source>
      <translation>kein eigener Posten, sondern der Anteil eines Monats an einem Kauf, den eine andere Zeile abrechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <location filename="../../desktop_app/imports/parse_rates.py" />
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>the row has no date</source>
      <translation>die Zeile hat kein Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>The sheet has no dates, and the file's name does not tell the period that the amounts are for.</source>
      <translation>Das Blatt hat keine Daten, und der Name der Datei sagt nicht, für welchen Zeitraum die Beträge sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>The lines are of {first} to {last}, as you said.</source>
      <translation>Die Posten sind von {first} bis {last}, wie angegeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>{count|1 row names|# rows name} no vendor. Where the one above is meant, fill its name down in the file and import it again.</source>
      <translation>{count|1 Zeile nennt|# Zeilen nennen} keinen Anbieter. Wo der darüber gemeint ist, seinen Namen in der Datei nach unten ausfüllen und sie noch einmal importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>no label, but the amounts are the sums of the rows above: not a charge</source>
      <translation>ohne Beschriftung, aber die Beträge sind die Summen der Zeilen darüber: kein Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>No column names the vendor. Say which one does, or whose the lines are where all are of one.</source>
      <translation>Keine Spalte nennt den Anbieter. Sagen Sie, welche es tut, oder wessen Posten es sind, wenn alle von einem sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>not a charge</source>
      <translation>kein Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row does not name a use case and a metric</source>
      <translation>die Zeile nennt nicht Anwendungsfall und Messgröße</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row does not name a subscription, and a use case or team</source>
      <translation>die Zeile nennt nicht ein Abonnement und einen Anwendungsfall oder ein Team</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row does not name a subscription and an amount</source>
      <translation>die Zeile nennt nicht Abonnement und Betrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row has no share of more than 0 % and at most 100 %, and no project</source>
      <translation>die Zeile hat keinen Anteil über 0 % und bis 100 % und kein Projekt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row has no value of 0 or more</source>
      <translation>die Zeile hat keinen Wert von 0 oder mehr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>revenue without a currency says nothing</source>
      <translation>Umsatz ohne Währung sagt nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_money.py" />
      <source>{column} is with tax: {tax} is a known rate of what is left without it.</source>
      <translation>{column} ist mit Steuer: {tax} ist ein bekannter Satz dessen, was ohne sie bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_money.py" />
      <source>{text} is more than any invoice</source>
      <translation>{text} ist mehr als jede Rechnung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_own.py" />
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>the row has no {title}</source>
      <translation>der Zeile fehlt: {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_own.py" />
      <source>“{text}” is none of: {names}</source>
      <translation>„{text}“ ist keines von: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_own.py" />
      <source>{text} is no number that can be kept here</source>
      <translation>{text} ist keine Zahl, die hier stehen kann</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_people.py" />
      <source>These statuses are read as active: {names}.</source>
      <translation>Diese Status werden als aktiv gelesen: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_people.py" />
      <source>labelled as a total: no person</source>
      <translation>als Summe beschriftet: keine Person</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_people.py" />
      <source>the row names no person</source>
      <translation>die Zeile nennt keine Person</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>{sign}: {one} and {other} multiply to {result} in all {rows:,} rows so, in {otherwise:,} otherwise</source>
      <translation>{sign}: {one} mal {other} ergibt so in allen {rows} Zeilen {result}, sonst in {otherwise}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>{sign}: {one} and {other} add up to {result} in all {rows:,} rows so, in {otherwise:,} otherwise</source>
      <translation>{sign}: {one} plus {other} ergibt so in allen {rows} Zeilen {result}, sonst in {otherwise}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>all {total:,} days fall in {month}, which {where} names, {within:,} in the other order</source>
      <translation>alle {total} Tage liegen so im {month}, das nennt {where}; andersherum {within}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>the title</source>
      <translation>der Titel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>the sheet's name</source>
      <translation>der Name des Blatts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>{text} is left out: it is none of {choices}</source>
      <translation>{text} ist weggelassen: Es ist keines von {choices}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>the row says when it ends, but not from when on it runs</source>
      <translation>die Zeile sagt, wann es endet, aber nicht, ab wann es läuft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>it is left out: {reason}</source>
      <translation>weggelassen: {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>the row names no use case</source>
      <translation>die Zeile nennt keinen Anwendungsfall</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>{value} is more than any budget</source>
      <translation>{value} ist mehr als jedes Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>{text} is no period: a month, a quarter, a year or two dates</source>
      <translation>{text} ist kein Zeitraum: Monat, Quartal, Jahr oder zwei Daten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>labelled {label}: a total, not a use case</source>
      <translation>beschriftet mit {label}: eine Summe, kein Anwendungsfall</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>{value} is less than nothing, and a budget cannot be</source>
      <translation>{value} ist weniger als nichts, und das kann ein Budget nicht sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>the period ends on {last}, before it begins on {first}</source>
      <translation>der Zeitraum endet am {last}, bevor er am {first} beginnt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>the row</source>
      <translation>die Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_rates.py" />
      <source>the row has no rate above 0</source>
      <translation>die Zeile hat keinen Kurs über 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_rates.py" />
      <source>the row does not name two known currencies</source>
      <translation>die Zeile nennt nicht zwei bekannte Währungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_reports.py" />
      <source>{without:,} seats come without activity: no report that counts still tells of them. Import the vendor's own report for them, or Seatbook's lists of activity reports and activity.</source>
      <translation>{without} Plätze kommen ohne Aktivität: Kein Bericht, der zählt, sagt noch etwas über sie. Den Bericht des Anbieters dafür importieren, oder Seatbooks Listen der Aktivitätsberichte und der Aktivität.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_reports.py" />
      <source>Of activity the list holds what counts, the latest report on each seat: earlier reports, and invitations that wait, come with the lists of activity reports and activity.</source>
      <translation>Von der Aktivität enthält die Liste, was zählt: den neuesten Bericht zu jedem Platz. Frühere Berichte und wartende Einladungen kommen mit den Listen der Aktivitätsberichte und der Aktivität.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>No column is for the tool: {column} names it in every row.</source>
      <translation>Keine Spalte ist für das Werkzeug da: {column} nennt es in jeder Zeile.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>No column is for the tool: {column} names several.</source>
      <translation>Keine Spalte ist für das Werkzeug da: {column} nennt mehrere.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>The report was made on {day}, as stands above the table.</source>
      <translation>Der Bericht wurde am {day} erstellt, wie über der Tabelle steht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>{concealed:,} of {count:,} names are concealed by the vendor's privacy setting: these seats cannot be matched to people.</source>
      <translation>{concealed} von {count} Namen sind durch eine Datenschutz-Einstellung des Anbieters verdeckt: Diese Plätze können keinen Personen zugeordnet werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>the account is {word}</source>
      <translation>das Konto ist: {word}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>Nothing in the sheet or in the file's name says when this report was made, and idleness is measured against that day.</source>
      <translation>Weder das Blatt noch der Name der Datei sagt, wann dieser Bericht erstellt wurde, und von diesem Tag an wird die Zeit ohne Aktivität gemessen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>The sheet has numbers of accounts alone: these seats cannot be matched to people.</source>
      <translation>Das Blatt hat nur Nummern von Konten: Diese Plätze können keinen Personen zugeordnet werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>the row names no account</source>
      <translation>die Zeile nennt kein Konto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>{account}: a totals row</source>
      <translation>{account}: eine Summenzeile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>{account} stands alone: a heading or a note</source>
      <translation>{account} steht allein: eine Überschrift oder Notiz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>{account} is no person</source>
      <translation>{account} ist keine Person</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>no seat is assigned</source>
      <translation>kein Platz ist zugewiesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>the seat was given back ({released})</source>
      <translation>der Platz wurde zurückgegeben ({released})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>Debits are written with a minus sign, as banks do: they are read as what was spent.</source>
      <translation>Sollbeträge stehen mit Minus, wie bei Banken: Sie werden als ausgegeben gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>{many:,} amounts are negative, as invoices are in a supplier's account: they are read as spend, and credit notes as what lowers it.</source>
      <translation>{many} Beträge sind negativ, wie Rechnungen auf einem Lieferantenkonto: Sie werden als Ausgaben gelesen, Gutschriften als das, was sie mindert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>{many:,} of {count:,} amounts are negative: this statement writes payments with a minus sign, so all signs are turned.</source>
      <translation>{many} von {count} Beträgen sind negativ: Diese Abrechnung schreibt Zahlungen mit Minus, deshalb werden alle Vorzeichen umgekehrt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>{many:,} of {count:,} amounts stand on the credit side, as invoices do in a supplier's account: they are read as spend, and debits as what lowers it.</source>
      <translation>{many} von {count} Beträgen stehen im Haben, wie Rechnungen im Konto eines Lieferanten: Sie werden als Ausgaben gelesen, und was im Soll steht, mindert sie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>{text} says neither debit nor credit</source>
      <translation>{text} sagt weder Soll noch Haben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{header} is read as the price of the whole term, whatever its months.</source>
      <translation>{header} wird als Preis der ganzen Laufzeit gelesen, wie viele Monate sie auch hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{header} is read as the price of all units; if it is that of one, read the column as unit price.</source>
      <translation>{header} wird als Preis aller Einheiten gelesen; ist es der einer einzigen, die Spalte als Stückpreis lesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{column} is read as parts of one: 0.05 is 5 %.</source>
      <translation>{column} wird als Anteil von 1 gelesen: 0,05 ist 5 %.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>due every month</source>
      <translation>jeden Monat fällig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>for {months} months</source>
      <translation>für {months} Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>“{cell}” is read as {bought}: what was bought, of which a part is used.</source>
      <translation>„{cell}“ wird als {bought} gelesen: was gekauft wurde und wovon ein Teil genutzt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>labelled {label}: not a subscription</source>
      <translation>beschriftet mit {label}: kein Abonnement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>“{text}” is no billing cycle that is known here, so the price is left out; write monthly, quarterly, annual or a number of months.</source>
      <translation>„{text}“ ist kein Abrechnungsrhythmus, der hier bekannt ist, deshalb fehlt der Preis; monthly, quarterly, annual oder eine Zahl von Monaten schreiben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>“{text}” can mean monthly payments or one payment for all those months; the price is read as {read}.</source>
      <translation>„{text}“ kann monatliche Zahlungen oder eine für alle Monate bedeuten; der Preis wird so gelesen: {read}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>Prices that name no currency are in {common}: {why}.</source>
      <translation>Preise, die keine Währung nennen, sind in {common}: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{unit} is more than any contract costs</source>
      <translation>{unit} ist mehr, als ein Vertrag kostet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>the term ends on {end}, before it begins on {start}</source>
      <translation>die Laufzeit endet am {end}, bevor sie am {start} beginnt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{text} is no notice period</source>
      <translation>{text} ist keine Kündigungsfrist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>the row names no tool</source>
      <translation>die Zeile nennt kein Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_table.py" />
      <source>row {row:,} begins another table with other columns; put it on a sheet of its own</source>
      <translation>in Zeile {row} beginnt eine andere Tabelle mit anderen Spalten; sie auf ein eigenes Blatt stellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_table.py" />
      <source>{header} is read in thousands: “{text}” says so.</source>
      <translation>{header} ist in Tausend zu lesen: „{text}“ sagt es.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_table.py" />
      <source>{header} is read in millions: “{text}” says so.</source>
      <translation>{header} ist in Millionen zu lesen: „{text}“ sagt es.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>The sheet has no row of heads: its columns are told by what stands in all of them, or by you.</source>
      <translation>Das Blatt hat keine Kopfzeile: Was seine Spalten sind, sagt, was in allen Zeilen steht, oder Sie haben es gesagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>The sheet holds {tables:,} tables; this is the one with its heads in row {row:,}.</source>
      <translation>Das Blatt enthält {tables} Tabellen; dies ist die mit ihrem Kopf in Zeile {row}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>the table adds up to the same as the one before it on the sheet: it sums that up</source>
      <translation>die Tabelle ergibt dasselbe wie die vor ihr auf dem Blatt: Sie fasst diese zusammen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>The table adds up to {amounts}, as the one before it does, and is taken for its summary.</source>
      <translation>Die Tabelle ergibt {amounts} wie die vor ihr und gilt als deren Zusammenfassung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>the invoice stands in the table before this one on the sheet, too, and is counted there</source>
      <translation>die Rechnung steht auch in der Tabelle vor dieser auf dem Blatt und wird dort gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_totals.py" />
      <source>labelled {label}: a total, not a charge</source>
      <translation>beschriftet mit {label}: eine Summe, kein Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_totals.py" />
      <source>labelled {label}, and the amount is the sum of the rows above: not a charge</source>
      <translation>beschriftet mit {label}, und der Betrag ist die Summe der Zeilen darüber: kein Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_totals.py" />
      <source>no label, but the amount is the sum of the rows above: not a charge</source>
      <translation>ohne Beschriftung, aber der Betrag ist die Summe der Zeilen darüber: kein Posten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>the row counts nothing</source>
      <translation>die Zeile zählt nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>nothing was used: every figure of the row is 0</source>
      <translation>nichts wurde genutzt: Jede Zahl der Zeile ist 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>The sheet has no dates, and the file's name does not tell the period that the figures are for.</source>
      <translation>Das Blatt hat keine Daten, und der Name der Datei sagt nicht, für welchen Zeitraum die Zahlen sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>{value} is less than nothing, and use cannot be</source>
      <translation>{value} ist weniger als nichts, und das kann Nutzung nicht sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>labelled {label}: a total, not a row of use</source>
      <translation>beschriftet mit {label}: eine Summe, keine Zeile mit Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>{value} is more than any use</source>
      <translation>{value} ist mehr als jede Nutzung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/pipeline.py" />
      <source>{name} met a defect of Seatbook and was left out: {why}.</source>
      <translation>{name} traf auf einen Fehler in Seatbook und wurde ausgelassen: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/pipeline.py" />
      <source>{name} was changed since it was looked at; look at it again, then import it.</source>
      <translation>{name} hat sich geändert, seit die Datei angesehen wurde; sie noch einmal ansehen und dann importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/pipeline.py" />
      <source>A profile keeps how one file is read, and these are {count}; import one with it.</source>
      <translation>Ein Profil hält fest, wie eine Datei gelesen wird, und das sind {count}; eine damit importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan.py" />
      <source>{name} is the open catalog itself; choose a spreadsheet to import.</source>
      <translation>{name} ist der offene Katalog selbst; eine Tabellendatei zum Importieren wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_lines.py" />
      <source>This is spend that this very catalog exported as FOCUS rows. It is not imported: every line would count a second time.</source>
      <translation>Das sind Ausgaben, die dieser Katalog selbst als FOCUS-Zeilen exportiert hat. Sie werden nicht importiert: Jeder Posten würde ein zweites Mal zählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_lines.py" />
      <source>{file} tells of the same days, models and accounts, and {changed:,} of {both:,} of them have other amounts here. Does this file correct the earlier one, or is it of another account or organisation of the company? Then name that.</source>
      <translation>{file} spricht von denselben Tagen, Modellen und Konten, und {changed} von {both} davon haben hier andere Beträge. Korrigiert diese Datei die frühere, oder ist sie von einem anderen Konto oder einer anderen Organisation der Firma? Dann diese nennen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_lines.py" />
      <source>{lines|1 line corrects|# lines correct} an earlier report: {before} becomes {after}.</source>
      <translation>{lines|1 Posten korrigiert|# Posten korrigieren} einen früheren Bericht: aus {before} wird {after}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_matches.py" />
      <source>the row names no known AI tool</source>
      <translation>die Zeile nennt kein bekanntes KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_matches.py" />
      <source>perhaps {name}</source>
      <translation>vielleicht {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_matches.py" />
      <source>{vendor} names no known AI tool</source>
      <translation>{vendor} nennt kein bekanntes KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_matches.py" />
      <source>perhaps known</source>
      <translation>vielleicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_measures.py" />
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>there is no {kind} {name} in the catalog</source>
      <translation>im Katalog fehlt: {kind} {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_measures.py" />
      <source>the same is known</source>
      <translation>dasselbe ist bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>there is no {kind} “{name}” in the catalog</source>
      <translation>im Katalog fehlt: {kind} „{name}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>several purchases are added up here; change them in the list of purchases</source>
      <translation>hier werden mehrere Käufe addiert; sie in der Liste der Käufe ändern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>the same as in row {row}</source>
      <translation>dasselbe wie in Zeile {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>it was merged into {name}</source>
      <translation>zusammengeführt mit {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>it is here already; a list changes no {what}</source>
      <translation>schon vorhanden; eine Liste ändert das nicht: {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>it is archived here, and stays so</source>
      <translation>hier archiviert, und das bleibt so</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>it is in use here, and stays so</source>
      <translation>hier in Gebrauch, und das bleibt so</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <location filename="../../desktop_app/imports/plan_people.py" />
      <source>nothing changed</source>
      <translation>nichts geändert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <location filename="../../desktop_app/imports/plan_people.py" />
      <source>changed: {names}</source>
      <translation>geändert: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>the line is here with another amount, and a list changes no spend lines; import the corrected report and say what it corrects, or give a further line another description</source>
      <translation>die Zeile ist mit einem anderen Betrag schon hier, und eine Liste ändert keine Ausgabenzeilen; importieren Sie den berichtigten Bericht und sagen Sie, was er berichtigt, oder geben Sie einer weiteren Zeile eine andere Beschreibung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>spend lines</source>
      <translation>Ausgabenposten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>figures of use</source>
      <translation>Nutzungszahlen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>activity</source>
      <translation>Aktivität</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>its seat or report is another catalog's</source>
      <translation>Platz oder Bericht gehört zu einem anderen Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>it is about a record of another catalog</source>
      <translation>es geht um einen Eintrag eines anderen Katalogs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>“{kind}” is nothing that questions are about</source>
      <translation>„{kind}“ ist nichts, worüber gefragt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>“{decision}” is none of: {names}</source>
      <translation>„{decision}“ ist keines von: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>its question is another catalog's</source>
      <translation>die Frage gehört zu einem anderen Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>“{kind}” is none of: {names}</source>
      <translation>„{kind}“ ist keines von: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>it asks about another catalog's questions</source>
      <translation>fragt nach Fragen eines anderen Katalogs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>its round is another catalog's</source>
      <translation>die Runde gehört zu einem anderen Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>its question or decision is another catalog's</source>
      <translation>Frage oder Entscheidung gehört zu einem anderen Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>rounds</source>
      <translation>Runden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>a part of it is missing, or it was changed</source>
      <translation>ein Teil davon fehlt oder wurde geändert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>row {row} has another amount for the same budget</source>
      <translation>Zeile {row} nennt einen anderen Betrag für dasselbe Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>the same budget is known</source>
      <translation>dasselbe Budget ist bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>{names} changed</source>
      <translation>geändert: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>nothing new of the use case</source>
      <translation>nichts Neues zum Anwendungsfall</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_rates.py" />
      <source>the same rate is known</source>
      <translation>derselbe Kurs ist bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_rates.py" />
      <source>it was {before}</source>
      <translation>vorher {before}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{name}: {seats|1 seat of an earlier list is|# seats of earlier lists are} not in this one ({accounts}). What is known of them stays; where they were given back, say so (Read otherwise, or --given-back yes).</source>
      <translation>{name}: {seats|1 Platz einer früheren Liste steht|# Plätze früherer Listen stehen} nicht in dieser ({accounts}). Was von ihnen bekannt ist, bleibt; wurden sie zurückgegeben, sagen Sie es (Anders lesen, oder --given-back yes).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{vendor} sells several tools. Name the one that the seats are of.</source>
      <translation>{vendor} verkauft mehrere Tools. Nennen Sie das, zu dem die Plätze gehören.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{name}: {seats|1 seat that is not in the list was|# seats that are not in the list were} given back by {day} ({accounts}).</source>
      <translation>{name}: {seats|1 Platz, der nicht in der Liste steht, wurde|# Plätze, die nicht in der Liste stehen, wurden} bis {day} zurückgegeben ({accounts}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{message} Name the one that the seats belong to.</source>
      <translation>{message} Nennen Sie das, zu dem die Plätze gehören.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{message} Name the tool or its vendor, or the subscription.</source>
      <translation>{message} Nennen Sie das Tool, den Anbieter oder das Abonnement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{licence} is no subscription, and no known AI tool</source>
      <translation>{licence} ist kein Abonnement und kein bekanntes KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>The sheet does not say which tool its seats are of.</source>
      <translation>Das Blatt sagt nicht, zu welchem Tool seine Plätze gehören.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>There are several subscriptions of {tool}.</source>
      <translation>Es gibt mehrere Abonnements von {tool}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>nothing new of the seat</source>
      <translation>nichts Neues zum Platz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>There is no subscription {chosen} in the catalog.</source>
      <translation>Im Katalog gibt es kein Abonnement {chosen}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>“{named}” is no AI tool, and no vendor of one, that is known.</source>
      <translation>„{named}“ ist weder ein bekanntes KI-Tool noch der Anbieter eines solchen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>a later report on the same seat</source>
      <translation>ein späterer Bericht zum selben Platz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>the seat has changed</source>
      <translation>der Platz hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>no free seat: {bought:,} purchased, {total:,} assigned</source>
      <translation>kein freier Platz: {bought} gekauft, {total} zugewiesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>{tool_text} is no known AI tool</source>
      <translation>{tool_text} ist kein bekanntes KI-Tool</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>The sheet was left out: the profile {profile} reads another one.</source>
      <translation>Das Blatt wurde ausgelassen: Das Profil {profile} liest ein anderes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>… and {count} more sheets</source>
      <translation>… und {count} weitere Blätter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>No sheet of {file} is of a known format.</source>
      <translation>Kein Blatt von {file} hat ein bekanntes Format.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>No sheet of {file} holds a table.</source>
      <translation>Kein Blatt von {file} enthält eine Tabelle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>There is no column “{name}” in {where}; there are {there}.</source>
      <translation>Es gibt keine Spalte „{name}“ ({where}); es gibt {there}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>the file</source>
      <translation>die Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>There is no sheet “{title}”; there are {there}.</source>
      <translation>Es gibt kein Blatt „{title}“; es gibt {there}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>the sheet {sheet}</source>
      <translation>das Blatt {sheet}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_staged.py" />
      <source>The file changes nothing, because it is in the catalog already: undo its import (seatbook imports shows its number), then import it again with what you chose.</source>
      <translation>Die Datei ändert nichts, weil sie schon im Katalog ist: Nehmen Sie ihren Import zurück (seatbook imports zeigt seine Nummer) und importieren Sie sie noch einmal mit dem, was Sie gewählt haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_staged.py" />
      <source>this very file was imported before</source>
      <translation>genau diese Datei wurde schon importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_staged.py" />
      <source>The sheet was left out: {message}</source>
      <translation>Das Blatt wurde ausgelassen: {message}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_subscriptions.py" />
      <source>of {name}: {names}</source>
      <translation>bei {name}: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_subscriptions.py" />
      <source>{tool} is no known AI tool; it is added as one</source>
      <translation>{tool} ist kein bekanntes KI-Tool; es wird als eines angelegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_subscriptions.py" />
      <source>nothing new of {name}</source>
      <translation>nichts Neues zu {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>{file}, row {row}</source>
      <translation>{file}, Zeile {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>the same as in {where}</source>
      <translation>dasselbe wie in {where}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>The figures of this sheet add up to: {sums}.</source>
      <translation>Die Zahlen dieses Blatts ergeben zusammen: {sums}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>{message} Name its vendor, or the subscription.</source>
      <translation>{message} Nennen Sie den Anbieter oder das Abonnement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>corrects {where}</source>
      <translation>korrigiert {where}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>tells more than {where}</source>
      <translation>sagt mehr als {where}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>{metric} {total}</source>
      <translation>{metric} {total}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>The sheet does not say of which tool it counts the use.</source>
      <translation>Das Blatt sagt nicht, die Nutzung welches Tools es zählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>an earlier import</source>
      <translation>ein früherer Import</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/planned_heads.py" />
      <source>Not read: {names}.</source>
      <translation>Nicht gelesen: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>The profile</source>
      <translation>Das Profil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{where}, columns</source>
      <translation>{where}, columns</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to say {text}</source>
      <translation>hier muss {text} stehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} was written by a later version of Seatbook; this one reads form {form}.</source>
      <translation>{file} wurde von einer späteren Version von Seatbook geschrieben; diese liest Form {form}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to have a table [[sheets]] for each kind of sheet</source>
      <translation>es braucht eine Tabelle [[sheets]] für jede Art von Blatt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>there are {n:,}, and {most} at most can be read</source>
      <translation>es sind {n}, und höchstens {most} können gelesen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file}, [[sheets]] number {number}</source>
      <translation>{file}, [[sheets]] Nummer {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file}: its name has to have 1 to {most} characters that can be printed.</source>
      <translation>{file}: Sein Name muss 1 bis {most} druckbare Zeichen haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file}: {name} is the name of a format of Seatbook's own; give it another name.</source>
      <translation>{file}: {name} heißt schon ein Format von Seatbook; geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{where}, {place}: {why}.</source>
      <translation>{where}, {place}: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>there is no format {name}; `seatbook formats` lists them</source>
      <translation>es gibt kein Format {name}; `seatbook formats` nennt sie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to be a list of 2 to {most:,} headers</source>
      <translation>es muss eine Liste von 2 bis {most} Köpfen sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to be a table of at most {most:,} headers and their fields</source>
      <translation>es muss eine Tabelle von höchstens {most} Köpfen mit ihren Feldern sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} is too large for a profile; the largest has {size} KiB.</source>
      <translation>{file} ist zu groß für ein Profil; das größte hat {size} KiB.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} cannot be read: {why}.</source>
      <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it is nested too deeply</source>
      <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} is no profile: {why}.</source>
      <translation>{file} ist kein Profil: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it is missing</source>
      <translation>es fehlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to be a text in quotes</source>
      <translation>es muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to be a text of one line with 1 to {longest} characters</source>
      <translation>es muss ein Text von einer Zeile mit 1 bis {longest} Zeichen sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{text} is none of {words}</source>
      <translation>{text} ist keines von {words}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>such a column may hold secrets and is never read</source>
      <translation>eine solche Spalte kann Geheimes enthalten und wird nie gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{field} is no field of {kind}; there are {fields}</source>
      <translation>{field} ist kein Feld von {kind}; es gibt {fields}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{head} is the {field} already</source>
      <translation>{head} ist schon {field}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>a profile does not say that; here it may say {names}</source>
      <translation>das sagt ein Profil nicht; hier kann stehen: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>{price} times {amount} is {total} in all {rows|1 row|# rows}: {amount} is the quantity</source>
      <translation>{price} mal {amount} ist {total} in {rows|der einen Zeile|allen # Zeilen}: {amount} ist die Menge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>{price} stands beside quantities and no total, and may be for one unit. Is it that of the whole line?</source>
      <translation>{price} steht neben Mengen ohne Gesamtbetrag und kann für eine Einheit gelten. Gilt es für die ganze Zeile?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>{amount} stands beside a price and may be the quantity. Is it what was billed?</source>
      <translation>{amount} steht neben einem Preis und kann die Menge sein. Ist es der berechnete Betrag?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>{amount} is the quantity by the arithmetic of some rows, and not by that of others. Is it what was billed, or is {total}?</source>
      <translation>Nach der Rechnung einiger Zeilen ist {amount} die Menge, nach der anderer nicht. Wurde das berechnet oder {total}?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>Else multiply quantity and unit price in a column of its own.</source>
      <translation>Sonst multiplizieren Sie Menge und Einzelpreis in einer eigenen Spalte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rate_columns.py" />
      <source>Below {names} may stand what one {base} was worth on each day, or amounts. Say that they are rates, or whose amounts they are.</source>
      <translation>Unter {names} kann stehen, was ein {base} an jedem Tag wert war, oder Beträge. Sagen Sie, dass es Kurse sind oder wessen Beträge es sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rate_columns.py" />
      <source>Below {names} stand numbers with more decimals than amounts have, and they hardly change: what one {base} was worth on each day.</source>
      <translation>Unter {names} stehen Zahlen mit mehr Nachkommastellen, als Beträge haben, und sie ändern sich kaum: was ein {base} an jedem Tag wert war.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rate_columns.py" />
      <source>Below {names} stand exchange rates of the European Central Bank.</source>
      <translation>Unter {names} stehen Wechselkurse der Europäischen Zentralbank.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>what it says of itself does not fit together</source>
      <translation>was sie von sich selbst sagt, passt nicht zusammen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} is damaged or not a workbook that can be read ({short}); {fresh}.</source>
      <translation>{file} ist beschädigt oder keine Arbeitsmappe, die gelesen werden kann ({short}); {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>Archives in the archive are left out ({named}); unpack them and import what is inside.</source>
      <translation>Archive im Archiv sind ausgelassen ({named}); sie entpacken und den Inhalt importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>only charts or macros</source>
      <translation>nur Diagramme oder Makros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>no sheets</source>
      <translation>keine Blätter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} holds {what}; open it, put the table on a sheet, save it and import it again.</source>
      <translation>{file} enthält {what}; öffnen, die Tabelle auf ein Blatt stellen, speichern und noch einmal importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} has {sheets:,} sheets, more than can be looked at; choose one of them by its name, or save those that you need in a file of their own.</source>
      <translation>{file} hat {sheets} Blätter, mehr, als sich ansehen lassen; wählen Sie eins davon mit seinem Namen oder speichern Sie die, die Sie brauchen, in einer eigenen Datei.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>The sheet is hidden; it was read like the others.</source>
      <translation>Das Blatt ist ausgeblendet; es wurde wie die anderen gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{archive}: {problem}</source>
      <translation>{archive}: {problem}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} has a cell in {sheet} where a sheet can have none: it is damaged; {fresh}.</source>
      <translation>{file} hat in {sheet} eine Zelle, wo ein Blatt keine haben kann: Die Datei ist beschädigt; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{file} holds {count:,} spreadsheets; import at most {most_parts} at once.</source>
      <translation>{file} enthält {count} Tabellendateien; höchstens {most_parts} auf einmal importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{file} unpacks to a size no export has, and is refused; {again}.</source>
      <translation>{file} wird beim Entpacken größer als jeder Export und wird abgewiesen; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{name} in {file} unpacks to a size no spreadsheet has, and is refused; {again}.</source>
      <translation>{name} in {file} wird beim Entpacken größer als jede Tabellendatei und wird abgewiesen; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{name} in {file} is damaged ({why}); {again}.</source>
      <translation>{name} in {file} ist beschädigt ({why}); {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>Merged cells were read for each of their rows ({filled|1 cell was|# cells were} filled).</source>
      <translation>Verbundene Zellen wurden für jede ihrer Zeilen gelesen ({filled|1 Zelle|# Zellen} ausgefüllt).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>the formula has no result in the file</source>
      <translation>die Formel hat in der Datei kein Ergebnis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>the cell holds the error {error}</source>
      <translation>die Zelle enthält den Fehler {error}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>The file is not built as usual: hidden rows and columns, error values, formulas without a result, merged cells, currencies shown by a cell's format and days counted from 1904 could not all be looked for. Look through its rows, or open it, save a fresh copy as xlsx and import that.</source>
      <translation>Die Datei ist nicht wie üblich gebaut: Ausgeblendete Zeilen und Spalten, Fehlerwerte, Formeln ohne Ergebnis, verbundene Zellen, durch das Zellformat angezeigte Währungen und ab 1904 gezählte Tage konnten nicht alle gesucht werden. Ihre Zeilen durchsehen, oder sie öffnen, eine frische Kopie als xlsx speichern und die importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>Hidden columns were read like the others.</source>
      <translation>Ausgeblendete Spalten wurden wie die anderen gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>The sheet contains error values (#N/A, #REF!, …) and nothing else.</source>
      <translation>Das Blatt enthält Fehlerwerte (#N/A, #REF!, …) und sonst nichts.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>{cells|1 cell holds a formula|# cells hold formulas} without a result: the program that wrote the file did not calculate. Open it in Excel or LibreOffice, save it and import it again.</source>
      <translation>{cells|1 Zelle enthält eine Formel|# Zellen enthalten Formeln} ohne Ergebnis: Das Programm, das die Datei schrieb, hat nicht gerechnet. In Excel oder LibreOffice öffnen, speichern und noch einmal importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>The file was saved before its formulas were calculated, and their results may be old. Open it in Excel or LibreOffice, save it and import it again.</source>
      <translation>Die Datei wurde gespeichert, bevor ihre Formeln berechnet waren, und deren Ergebnisse können alt sein. In Excel oder LibreOffice öffnen, speichern und noch einmal importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>{cells|1 cell holds|# cells hold} an error value (#N/A, #REF!, …), which is no value.</source>
      <translation>{cells|1 Zelle enthält|# Zellen enthalten} einen Fehlerwert (#N/A, #REF!, …), der kein Wert ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_locked.py" />
      <source>{file} is locked in a way that cannot be opened here; save a copy without a password.</source>
      <translation>{file} ist auf eine Art gesperrt, die hier nicht geöffnet werden kann; eine Kopie ohne Passwort speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is damaged or cut off: its zip package cannot be read; {again}.</source>
      <translation>ist beschädigt oder abgeschnitten: Das Zip-Paket kann nicht gelesen werden; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is a zip archive, whatever its name says (it holds {inside}); unpack it and import what is inside.</source>
      <translation>ist ein Zip-Archiv, was auch immer der Name sagt (es enthält {inside}); entpacken und den Inhalt importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>would unpack to more than 3 GB and is refused; {fresh}.</source>
      <translation>würde beim Entpacken größer als 3 GB und wird abgewiesen; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is password protected; save a copy without a password and import that.</source>
      <translation>ist mit einem Passwort geschützt; eine Kopie ohne Passwort speichern und die importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is damaged ({error} while unpacking it); {again}.</source>
      <translation>ist beschädigt ({error} beim Entpacken); {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is a Word document, not a spreadsheet; export the table as xlsx or CSV and import that.</source>
      <translation>ist ein Word-Dokument, keine Tabellendatei; die Tabelle als xlsx oder CSV exportieren und die importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is a presentation, not a spreadsheet; export the table as xlsx or CSV and import that.</source>
      <translation>ist eine Präsentation, keine Tabellendatei; die Tabelle als xlsx oder CSV exportieren und die importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>unpacks to a size no spreadsheet has ({name}) and is refused; {fresh}.</source>
      <translation>wird beim Entpacken größer als jede Tabellendatei ({name}) und wird abgewiesen; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>has more rows in {name} than the {most:,} of a sheet, and is refused; {fresh}.</source>
      <translation>hat in {name} mehr Zeilen als die {most} eines Blatts und wird abgewiesen; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>declares XML entities ({named}), which no spreadsheet program writes, and is refused; {fresh}.</source>
      <translation>deklariert XML-Entitäten ({named}), was kein Tabellenprogramm tut, und wird abgewiesen; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is damaged ({name} does not begin like XML); {again}.</source>
      <translation>ist beschädigt ({name} beginnt nicht wie XML); {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is damaged (content.xml is not well-formed); {again}.</source>
      <translation>ist beschädigt (content.xml ist nicht wohlgeformt); {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>export or download it again</source>
      <translation>sie noch einmal exportieren oder herunterladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>open it, save a fresh copy as CSV or xlsx and import that</source>
      <translation>sie öffnen, eine frische Kopie als CSV oder xlsx speichern und die importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} is {size} GB large, more than can be read; export shorter periods.</source>
      <translation>{file} ist {size} GB groß, mehr als gelesen werden kann; kürzere Zeiträume exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sheet.py" />
      <source>{file} has no sheet {name}; choose one of its sheets: {names}.</source>
      <translation>{file} hat kein Blatt {name}; eines seiner Blätter wählen: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sheet.py" />
      <source>{file} has {columns:,} columns in row {row:,}, more than the {most:,} a spreadsheet can have; {fresh}.</source>
      <translation>{file} hat {columns} Spalten in Zeile {row}, mehr als die {most}, die eine Tabelle haben kann; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>save a copy without a password and import that</source>
      <translation>eine Kopie ohne Passwort speichern und die importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>export the table as xlsx or CSV and import that</source>
      <translation>die Tabelle als xlsx oder CSV exportieren und die importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a PNG picture</source>
      <translation>ein PNG-Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a GIF picture</source>
      <translation>ein GIF-Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a JPEG picture</source>
      <translation>ein JPEG-Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a BMP picture</source>
      <translation>ein BMP-Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a TIFF picture</source>
      <translation>ein TIFF-Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a gzip archive; unpack it and import what is inside</source>
      <translation>ein gzip-Archiv; entpacken und den Inhalt importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a 7-Zip archive; unpack it and import what is inside</source>
      <translation>ein 7-Zip-Archiv; entpacken und den Inhalt importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a RAR archive; unpack it and import what is inside</source>
      <translation>ein RAR-Archiv; entpacken und den Inhalt importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a bzip2 archive; unpack it and import what is inside</source>
      <translation>ein bzip2-Archiv; entpacken und den Inhalt importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a rich text document</source>
      <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a Parquet file; save it as CSV or xlsx and import that</source>
      <translation>eine Parquet-Datei; sie als CSV oder xlsx speichern und die importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is damaged, or an Office file without a workbook; {instead}.</source>
      <translation>{file} ist beschädigt oder eine Office-Datei ohne Arbeitsmappe; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is locked in a way that is not known here, or damaged; {unlocked}.</source>
      <translation>{file} ist auf eine hier unbekannte Art gesperrt oder beschädigt; {unlocked}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is a Word document, not a spreadsheet; {instead}.</source>
      <translation>{file} ist ein Word-Dokument, keine Tabellendatei; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is an XML file, not a spreadsheet; {instead}.</source>
      <translation>{file} ist eine XML-Datei, keine Tabellendatei; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is a JSON file; {instead}.</source>
      <translation>{file} ist eine JSON-Datei; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} {problem}</source>
      <translation>{file} {problem}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is {what}, whatever its name says; {instead}.</source>
      <translation>{file} ist {what}, was auch immer der Name sagt; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is cut off: it is shorter than it says itself; {again}.</source>
      <translation>{file} ist abgeschnitten: kürzer, als die Datei selbst sagt; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is {what}.</source>
      <translation>{file} ist {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>{file} has a hole in line {row:,}: a part of it was never written; {again}.</source>
      <translation>{file} hat in Zeile {row} ein Loch: Ein Teil wurde nie geschrieben; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>The text is read in the encoding {encoding}.</source>
      <translation>Der Text wird in der Kodierung {encoding} gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>{file} is a web page without a table; {again} while you are signed in.</source>
      <translation>{file} ist eine Webseite ohne Tabelle; {again}, während Sie angemeldet sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>{file} cannot be read as a text table ({error}); {again}.</source>
      <translation>{file} kann nicht als Texttabelle gelesen werden ({error}); {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>The file is a web page; its table was read.</source>
      <translation>Die Datei ist eine Webseite; ihre Tabelle wurde gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>No column names vendors, invoices or accounts: its texts are those of a statement, and tell who was paid.</source>
      <translation>Keine Spalte nennt Anbieter, Rechnungen oder Konten: Die Texte sind die eines Auszugs und sagen, wer bezahlt wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>Several profiles read files with these headers: {told}.</source>
      <translation>Mehrere Profile lesen Dateien mit diesen Köpfen: {told}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>All {count} headers by which {title} is known are there.</source>
      <translation>Alle {count} Köpfe, an denen {title} zu erkennen ist, sind da.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>The format is known from {source}.</source>
      <translation>Das Format ist bekannt aus {source}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>It is a profile of yours.</source>
      <translation>Es ist ein Profil von Ihnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>There is no format {format_id}.</source>
      <translation>Es gibt kein Format {format_id}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: nothing for {month}, between {before} and {after}. Is a file missing?</source>
      <translation>{tool}: nichts für {month}, zwischen {before} und {after}. Fehlt eine Datei?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>The file's own total is {total}, and its rows add up to {ours}: {gap} more.</source>
      <translation>Die Summe der Datei selbst ist {total}, und ihre Zeilen ergeben {ours}: {gap} mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{lines|1 invoice line is|# invoice lines are} in the catalog with another amount: {shown}. Both count until one of the two imports is undone, that of {files} or this one; where this file corrects them, say so (Read otherwise, or --corrects yes).</source>
      <translation>{lines|1 Rechnungsposten ist|# Rechnungsposten sind} im Katalog mit einem anderen Betrag: {shown}. Beide zählen, bis einer der zwei Importe rückgängig gemacht ist, der von {files} oder dieser; wo diese Datei sie korrigiert, das sagen (Anders lesen, oder --corrects yes).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{line} ({there} there, {here} here)</source>
      <translation>{line} (dort {there}, hier {here})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: nothing for {months}. Is a file missing?</source>
      <translation>{tool}: nichts für {months}. Fehlt eine Datei?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>a month</source>
      <translation>im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>a year</source>
      <translation>im Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>The file's own total is {total}, and its rows add up to {ours}: {gap} less.</source>
      <translation>Die Summe der Datei selbst ist {total}, und ihre Zeilen ergeben {ours}: {gap} weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{price} {period} ({name})</source>
      <translation>{price} {period} ({name})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{rejected|1 row is|# rows are} rejected and not in the sum.</source>
      <translation>{rejected|1 Zeile ist|# Zeilen sind} abgewiesen und nicht in der Summe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{lines|1 line corrects an earlier invoice|# lines correct earlier invoices}: {before} becomes {after}.</source>
      <translation>{lines|1 Posten korrigiert eine frühere Rechnung|# Posten korrigieren frühere Rechnungen}: aus {before} wird {after}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{price}, and {count} other prices</source>
      <translation>{price}, und {count} weitere Preise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: invoiced at {price} a unit; the contract says {contract}.</source>
      <translation>{tool}: {price} je Einheit berechnet; im Vertrag steht {contract}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: billed in {billed}; the contract is in {agreed}.</source>
      <translation>{tool}: berechnet in {billed}; der Vertrag ist in {agreed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: billed for {late}, after the contract's end on {end} ({name}).</source>
      <translation>{tool}: berechnet für {late}, nach dem Ende des Vertrags am {end} ({name}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: billed for {early}, before the contract's start on {start} ({name}).</source>
      <translation>{tool}: berechnet für {early}, vor dem Beginn des Vertrags am {start} ({name}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{invoice} line {line}</source>
      <translation>{invoice} Posten {line}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rematching.py" />
      <source>There is no tool {name}; `seatbook tools` lists the known ones, `seatbook add tool` makes one.</source>
      <translation>Es gibt kein Tool {name}; `seatbook tools` zeigt die bekannten, `seatbook add tool` legt eines an.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rematching.py" />
      <source>“{text}” has no word that tells one vendor from another; take more of what the file says.</source>
      <translation>„{text}“ hat kein Wort, das einen Anbieter von einem anderen unterscheidet; mehr von dem nehmen, was die Datei sagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/repeated_lines.py" />
      <source>{one} and {other} report the same days, and nothing tells which is the later one. Which one is the earlier? Import it alone, and the other alone after it.</source>
      <translation>{one} und {other} berichten über dieselben Tage, und nichts sagt, welcher Bericht der spätere ist. Welcher ist der frühere? Importieren Sie ihn allein und danach den anderen allein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/repeated_lines.py" />
      <source>{count|1 line has|# lines have} the same invoice, date, text and amount as on the sheet {sheet}. All count; where it is the same money, import one of the two sheets.</source>
      <translation>{count|1 Posten hat|# Posten haben} dieselbe Rechnung, dasselbe Datum, denselben Text und Betrag wie auf dem Blatt {sheet}. Alle zählen; ist es dasselbe Geld, importieren Sie eines der beiden Blätter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/repeated_totals.py" />
      <source>{column} repeats the total of an invoice on each of its lines: the lines are read as quantity times price, which add up to it or to it without tax.</source>
      <translation>{column} wiederholt den Gesamtbetrag einer Rechnung in jeder ihrer Zeilen: Die Zeilen werden als Menge mal Preis gelesen, die ihn oder ihn ohne Steuer ergeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/repeated_totals.py" />
      <source>{column} repeats the net total of an invoice on each of its lines, and is not read: the lines add up to it.</source>
      <translation>{column} wiederholt den Nettobetrag einer Rechnung in jeder ihrer Zeilen und wird nicht gelesen: Die Zeilen ergeben ihn zusammen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>There is a profile {name} already.</source>
      <translation>Es gibt schon ein Profil {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>How {name} is read is still open: {message}</source>
      <translation>Wie {name} gelesen wird, ist noch offen: {message}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>{name} has no sheet that is read; there is nothing to keep.</source>
      <translation>{name} hat kein Blatt, das gelesen wird; es gibt nichts zu behalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>Profile {name}</source>
      <translation>Profil {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>A profile was left aside. {error}</source>
      <translation>Ein Profil wurde beiseitegelassen. {error}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the invitation is pending</source>
      <translation>die Einladung wartet noch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is removed</source>
      <translation>das Konto ist entfernt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is deactivated</source>
      <translation>das Konto ist deaktiviert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is disabled</source>
      <translation>das Konto ist abgeschaltet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is suspended</source>
      <translation>das Konto ist gesperrt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is archived</source>
      <translation>das Konto ist archiviert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is a bot</source>
      <translation>das Konto ist ein Bot</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/service_columns.py" />
      <source>The sheet has a column for each of {count} services; every amount in them is read as a line of its own.</source>
      <translation>Das Blatt hat eine Spalte für jeden von {count} Diensten; jeder Betrag darin wird als eigener Posten gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Two tables stand side by side: {what}.</source>
      <translation>Zwei Tabellen stehen nebeneinander: {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>row {row:,} has their headers twice</source>
      <translation>Zeile {row} hat ihre Köpfe zweimal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Which one is to be read? The other can be imported after it.</source>
      <translation>Welche soll gelesen werden? Die andere kann danach importiert werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Two tables stand below each other: row {first:,} has the same headers as row {second:,}.</source>
      <translation>Zwei Tabellen stehen untereinander: Zeile {first} hat dieselben Köpfe wie Zeile {second}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>row {row:,} has the headers of {one} and of {other}</source>
      <translation>Zeile {row} hat die Köpfe von {one} und von {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Two tables stand below each other: row {first:,} is the header of one ({one}), and row {second:,} that of another ({other}).</source>
      <translation>Zwei Tabellen stehen untereinander: Zeile {first} ist der Kopf der einen ({one}) und Zeile {second} der einer anderen ({other}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Put each on a sheet of its own.</source>
      <translation>Legen Sie für jede ein eigenes Blatt an.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/sheet_month.py" />
      <source>The sheet has no dates: its lines are of {first} to {last}, as “{text}” says.</source>
      <translation>Das Blatt hat keine Daten: Seine Posten sind vom {first} bis {last}, wie „{text}“ sagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/staging_said.py" />
      <source>corrects {file}, row {row}</source>
      <translation>korrigiert {file}, Zeile {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/staging_said.py" />
      <source>the same line as {file}, row {row}</source>
      <translation>derselbe Posten wie {file}, Zeile {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/staging_said.py" />
      <source>its payment is known now: {file}, row {row}</source>
      <translation>die Zahlung dazu ist jetzt bekannt: {file}, Zeile {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/staging_said.py" />
      <source>corrects {file}, row {row}: {amount}</source>
      <translation>korrigiert {file}, Zeile {row}: {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/title_day.py" />
      <source>The sheet has no column of days: its lines are of {day}, as “{text}” says.</source>
      <translation>Das Blatt hat keine Spalte mit Tagen: Seine Zeilen sind vom {day}, wie „{text}“ sagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/told_period.py" />
      <source>“{text}” is no period such as 2026, FY26, 2026-Q3 or 2026-09.</source>
      <translation>„{text}“ ist kein Zeitraum wie 2026, GJ26, 2026-Q3 oder 2026-09.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The sheet has a column for each of {count} quarters; every amount in them is read as a line of its own.</source>
      <translation>Das Blatt hat eine Spalte für jedes von {count} Quartalen; jeder Betrag darin wird als eigener Posten gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The amounts are for {first} to {last}, as their head says.</source>
      <translation>Die Beträge gelten für {first} bis {last}, wie ihr Kopf sagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The sheet has a column for each of {count} months; every amount in them is read as a line of its own.</source>
      <translation>Das Blatt hat eine Spalte für jeden von {count} Monaten; jeder Betrag darin wird als eigener Posten gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The sheet has a column for each of {count} years; every amount in them is read as a line of its own.</source>
      <translation>Das Blatt hat eine Spalte für jedes von {count} Jahren; jeder Betrag darin wird als eigene Zeile gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The sheet has a column for each of {count} periods; every amount in them is read as a line of its own.</source>
      <translation>Das Blatt hat eine Spalte für jeden von {count} Zeiträumen; jeder Betrag darin wird als eigener Posten gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>Sums of several months are not read: {names}.</source>
      <translation>Summen mehrerer Monate werden nicht gelesen: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>Totals rows are not read: {names}.</source>
      <translation>Summenzeilen werden nicht gelesen: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/twin_heads.py" />
      <source>{head} is read with the currency beside it, and not {twin}, which has one of its own.</source>
      <translation>{head} wird mit der Währung daneben gelesen, und nicht {twin}, das eine eigene hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/twin_heads.py" />
      <source>Two columns are headed {head}, and they differ in {rows|1 row|# rows}: row {row:,} has {first} and {second}. Which one is what was billed?</source>
      <translation>Zwei Spalten haben den Kopf {head} und unterscheiden sich in {rows|1 Zeile|# Zeilen}: Zeile {row:,} hat {first} und {second}. Welche ist das, was berechnet wurde?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unchanged.py" />
      <source>{file} cannot be read ({why}); import a copy of it.</source>
      <translation>{file} kann nicht gelesen werden ({why}); eine Kopie davon importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Below each month only the amount is read, and not: {names}.</source>
      <translation>Unter jedem Monat wird nur der Betrag gelesen, und nicht: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>{first} to {last} name no year, and neither does a title. Of which year are they?</source>
      <translation>{first} bis {last} nennen kein Jahr, und auch kein Titel. Aus welchem Jahr sind sie?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>{column} is read as {first} to {last}.</source>
      <translation>{column} wird als {first} bis {last} gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>{column} is a year that is not over. Up to which day are its amounts?</source>
      <translation>{column} ist ein Jahr, das noch nicht zu Ende ist. Bis zu welchem Tag gehen seine Beträge?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>The months are those of {months}, as you said.</source>
      <translation>Die Monate sind die von {months}, wie angegeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Fiscal years are read as {first} to {last} and so on, as in the settings.</source>
      <translation>Geschäftsjahre werden als {first} bis {last} und so weiter gelesen, wie in den Einstellungen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>The months are those of {months}, the only year that the title names.</source>
      <translation>Die Monate sind die von {months}, dem einzigen Jahr, das der Titel nennt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The sheet is of no known format. Row {row} reads: {headers}.</source>
      <translation>Das Blatt hat kein bekanntes Format. Zeile {row} lautet: {headers}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>“{sheet}” holds no table: no row of it has heads. {cells|Its only cell is|The first of its # cells is} {place}, “{text}”. Write heads above the columns of the table, or choose the file that has it.</source>
      <translation>„{sheet}“ enthält keine Tabelle: Keine Zeile darin hat Köpfe. {cells|Die einzige Zelle ist|Die erste der # Zellen ist} {place}, „{text}“. Schreiben Sie Köpfe über die Spalten der Tabelle, oder wählen Sie die Datei, die sie enthält.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The sheet has no row of heads, and is of no known format. Its columns are called: {headers}.</source>
      <translation>Das Blatt hat keine Kopfzeile und ist von keinem bekannten Format. Seine Spalten heißen: {headers}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Column “{cell}”: no kind of list has a field {to}.</source>
      <translation>Spalte „{cell}“: keine Art von Liste hat ein Feld {to}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The nearest is {title}; it would need a column for {columns}.</source>
      <translation>Am nächsten kommt {title}; dafür bräuchte es eine Spalte für {columns}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The nearest is {title}, but no header is one by which that is told from other lists.</source>
      <translation>Am nächsten kommt {title}, aber kein Kopf ist einer, an dem das von anderen Listen zu unterscheiden ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The nearest is {title}, which has no column headed {columns}. If it is one, choose it: that column is left out.</source>
      <translation>Am nächsten kommt {title}, ohne eine Spalte mit dem Kopf {columns}. Ist es eine solche, wählen Sie sie: Diese Spalte wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The nearest is {title}; it would need the headers {names}.</source>
      <translation>Am nächsten kommt {title}; dafür bräuchte es die Köpfe {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>{columns} is not among them.</source>
      <translation>{columns} ist nicht darunter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Say what its columns are, or which format it is.</source>
      <translation>Sagen Sie, was seine Spalten sind oder welches Format es ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Multiply quantity and unit price in a column of its own.</source>
      <translation>Multiplizieren Sie Menge und Stückpreis in einer eigenen Spalte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Or say the period that all of its budgets are for.</source>
      <translation>Oder geben Sie den Zeitraum an, für den alle seine Budgets gelten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Or say the day or the period that all of its lines are of.</source>
      <translation>Oder geben Sie den Tag oder den Zeitraum an, von dem alle seine Posten sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Or say whose invoices they are: the vendor of all its lines.</source>
      <translation>Oder geben Sie an, wessen Rechnungen es sind: den Anbieter aller seiner Posten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Perhaps {fields} was meant.</source>
      <translation>Vielleicht war {fields} gemeint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/values.py" />
      <source>{text} is no number with a {name}</source>
      <translation>{text} ist keine Zahl mit {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>The sheet has a column for each of {count} vendors; every amount in them is read as a line of its own.</source>
      <translation>Das Blatt hat eine Spalte für jeden von {count} Anbietern; jeder Betrag darin wird als eigener Posten gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>{name}: {rows|the sum of 1 row agrees|the sums of # rows agree} with the vendors.</source>
      <translation>{name}: {rows|Die Summe einer Zeile stimmt|Die Summen von # Zeilen stimmen} mit den Anbietern überein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>Every row has amounts of {known}. Nothing tells whether the numbers below {unknown} are amounts of vendors, too: write a currency to them where they are, or leave the columns out.</source>
      <translation>Jede Zeile hat Beträge von {known}. Nichts sagt, ob die Zahlen unter {unknown} auch Beträge von Anbietern sind: Schreiben Sie eine Währung dazu, wo sie es sind, oder lassen Sie die Spalten weg.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>{name}: {count|the sum of 1 row differs|the sums of # rows differ} from the vendors' amounts, which are what is read: {rows}.</source>
      <translation>{name}: {count|Die Summe einer Zeile weicht|Die Summen von # Zeilen weichen} von den Beträgen der Anbieter ab, und diese werden gelesen: {rows}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>row {row:,}</source>
      <translation>Zeile {row:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/yearless_days.py" />
      <source>{column} names days and no year, and {day} does not fall once between {first} and {last}. Of which year or period are they?</source>
      <translation>{column} nennt Tage ohne Jahr, und {day} liegt nicht genau einmal zwischen {first} und {last}. Aus welchem Jahr oder Zeitraum sind sie?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/yearless_days.py" />
      <source>The days in {column} are those of {year}, the only year that the title names.</source>
      <translation>Die Tage in {column} sind die von {year}, dem einzigen Jahr, das der Titel nennt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/yearless_days.py" />
      <source>{column} names days and no year. Of which year or period are they?</source>
      <translation>{column} nennt Tage ohne Jahr. Aus welchem Jahr oder Zeitraum sind sie?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/yearless_days.py" />
      <source>The days in {column} fall between {first} and {last}, as you said.</source>
      <translation>Die Tage in {column} liegen zwischen {first} und {last}, wie Sie sagten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>In {currency} ({rates})</source>
      <translation>In {currency} ({rates})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>A range, in no total: {what}; at least</source>
      <translation>Eine Spanne, in keiner Summe: {what}; mindestens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>{rate} of {day}, {source}</source>
      <translation>{rate} vom {day}, {source}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>There is no rate from {one} to {other}: it stands apart</source>
      <translation>Kein Kurs von {one} in {other}: Es steht für sich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>Avoided purchases, apart from cash: seats that people wait for</source>
      <translation>Vermiedene Käufe, neben dem Geld: Plätze, auf die jemand wartet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>At stake: {what}</source>
      <translation>Es geht um: {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>To claim back: {what}</source>
      <translation>Zurückzufordern: {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <location filename="../../desktop_app/review/overlap.py" />
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>{one}; {other}</source>
      <translation>{one}; {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>at most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>at least</source>
      <translation>mindestens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>The saving is unknown: {why}</source>
      <translation>Die Einsparung ist unbekannt: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>{said}, {words}</source>
      <translation>{said}, {words}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/contradictions.py" />
      <source>{answer} for {name}</source>
      <translation>{answer} für {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/contradictions.py" />
      <source>{one} does not go with {other}.</source>
      <translation>„{one}“ passt nicht zu „{other}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer}, decided {day}, effective on {effective}</source>
      <translation>{answer}, entschieden am {day}, wirksam ab {effective}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{one}, {other}</source>
      <translation>{one}, {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer}, until {day}</source>
      <translation>{answer}, bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer}, effective on {day}</source>
      <translation>{answer}, wirksam ab {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer}: {why}</source>
      <translation>{answer}: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer} (no longer holds)</source>
      <translation>{answer} (gilt nicht mehr)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer}, by {who}</source>
      <translation>{answer}, von {who}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/evidence_rows.py" />
      <source>{units} {unit}, {each} each</source>
      <translation>{units} {unit}, je {each}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/model.py" />
      <source>{quantity} × {price} × {time}</source>
      <translation>{quantity} × {price} × {time}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/model.py" />
      <source>{price} a month × {time}</source>
      <translation>{price} im Monat × {time}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>who has it is not known</source>
      <translation>wer es hat, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{price} {currency} at {rate} of {day} ({source})</source>
      <translation>{price} {currency} zu {rate} vom {day} ({source})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>a year, if {staying} can do all that {ending} does</source>
      <translation>im Jahr, wenn {staying} alles kann, was {ending} tut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{function}, tagged by the list of known tools</source>
      <translation>{function}, laut der Liste bekannter Tools</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{function}, tagged by {who}</source>
      <translation>{function}, zugeordnet von {who}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{people:,} {people|person|people} with a seat, {active} active</source>
      <translation>{people} {people|Person|Personen} mit Platz, {active} aktiv</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>its cost is not known</source>
      <translation>die Kosten sind nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>Less {seats:,} {seats|seat|seats} of {name} × {price} × 12 months ({movers:,} would move, {free:,} {free|free seat|free seats} taken first)</source>
      <translation>Abzüglich {seats} {seats|Platz|Plätze} von {name} × {price} × 12 Monate ({movers} würden wechseln, zuerst {free} {free|freier Platz|freie Plätze})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>Less {seats:,} {seats|seat|seats} of {name} × {price} × 12 months</source>
      <translation>Abzüglich {seats} {seats|Platz|Plätze} von {name} × {price} × 12 Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>Less moving away from {name}, as noted: {amount}</source>
      <translation>Abzüglich des Umstiegs von {name}, wie notiert: {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>who has {name}, and would need a seat, is not known</source>
      <translation>wer {name} hat und einen Platz bräuchte, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>what {seats:,} more {seats|seat|seats} of {name} would cost is not known</source>
      <translation>was {seats} {seats|weiterer Platz|weitere Plätze} von {name} kosten {seats|würde|würden}, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{people:,} {people|person|people} with a seat, use not known</source>
      <translation>{people} {people|Person|Personen} mit Platz, Nutzung nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{contract}: {price} × 12 months</source>
      <translation>{contract}: {price} × 12 Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{contract}: {units:,} × {price} × 12 months</source>
      <translation>{contract}: {units} × {price} × 12 Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{amount}, spent in the last twelve months</source>
      <translation>{amount}, in den letzten zwölf Monaten ausgegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>It would cost more than it saves, so nothing is saved</source>
      <translation>Es würde mehr kosten, als es einspart: Gespart wird nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>who has {name} already is not known</source>
      <translation>wer {name} schon hat, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap_report.py" />
      <source>{contract}: {seats:,} × ({price} - {best}) × 12 months</source>
      <translation>{contract}: {seats} × ({price} - {best}) × 12 Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>Realised a year (× 12)</source>
      <translation>Verwirklicht im Jahr (× 12)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>Before: {bill}</source>
      <translation>Davor: {bill}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>After: {bill}</source>
      <translation>Danach: {bill}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>{seats} {seats|seat|seats}, {amount}</source>
      <translation>{seats} {seats|Platz|Plätze}, {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>invoice {number}</source>
      <translation>Rechnung {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>bill of {day}</source>
      <translation>Rechnung vom {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Notice was due by {day}.</source>
      <translation>Die Kündigung musste bis {day} eingehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>What can still be done: ask the vendor to end it early or to take seats back, as a courtesy.</source>
      <translation>Was noch geht: den Anbieter bitten, es aus Kulanz früher zu beenden oder Plätze zurückzunehmen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>What can still be done: ask the vendor at once to accept a late notice, fewer seats or another plan.</source>
      <translation>Was noch geht: den Anbieter sofort bitten, eine späte Kündigung, weniger Plätze oder einen anderen Tarif anzunehmen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Or keep it, and decide in time for the next notice, due by {day}.</source>
      <translation>Oder es behalten und rechtzeitig vor der nächsten Kündigung entscheiden, die bis {day} eingehen muss.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Whether it renews by itself on {day} is not on record: please look it up in the contract.</source>
      <translation>Ob es sich am {day} von selbst verlängert, ist nicht hinterlegt: bitte im Vertrag nachsehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>What was decided is not noted as sent: if it was sent in time, note the day.</source>
      <translation>Die Entscheidung ist nicht als gesendet notiert: Wurde sie rechtzeitig gesendet, bitte den Tag notieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Seats can be taken back inside the term: the contract allows it.</source>
      <translation>Plätze können innerhalb der Laufzeit zurückgegeben werden: Der Vertrag erlaubt es.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>It renewed for {times} on {day}.</source>
      <translation>Am {day} hat es sich um {times} verlängert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Unless the vendor agrees otherwise, it renews for {times} on {day}.</source>
      <translation>Stimmt der Anbieter nichts anderem zu, verlängert es sich am {day} um {times}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>The last activity lies more than {days} days before the last day of the report.</source>
      <translation>Die letzte Aktivität liegt mehr als {days} Tage vor dem letzten Tag des Berichts.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>Only days of the season count, months {first} to {last}.</source>
      <translation>Es zählen nur Tage der Saison, Monate {first} bis {last}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>The source reports logins only.</source>
      <translation>Die Quelle meldet nur Anmeldungen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>{seats:,} {seats|seat|seats} without activity {seats|is|are} still new and left out.</source>
      <translation>{seats} {seats|Platz|Plätze} ohne Aktivität {seats|ist|sind} noch neu und {seats|bleibt|bleiben} außen vor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>{seats:,} {seats|seat is|seats are} protected.</source>
      <translation>{seats} {seats|Platz ist|Plätze sind} geschützt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity since {day}. {count|Is it|Are they} still needed?</source>
      <translation>{count} von {paid} {paid|Platz|Plätzen} von {tool} {count|zeigt|zeigen} seit dem {day} keine Aktivität. {count|Wird er|Werden sie} noch gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>The source knows {count|this seat|these seats} and reports nothing for {count|it|them}.</source>
      <translation>Die Quelle kennt {count|diesen Platz|diese Plätze} und meldet für {count|ihn|sie} nichts.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>It looks back {days} days: nothing in them is not the same as never.</source>
      <translation>Sie reicht {days} Tage zurück: nichts in diesen Tagen ist nicht dasselbe wie „nie“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>For {count} of them the assignment date is unknown, so no saving is counted.</source>
      <translation>Bei {count} davon ist unbekannt, wann der Platz zugewiesen wurde; dafür wird keine Einsparung gezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity since {count|it was|they were} assigned. {count|Is it|Are they} still needed?</source>
      <translation>{count} von {paid} {paid|Platz|Plätzen} von {tool} {count|zeigt|zeigen} seit der Zuweisung keine Aktivität. {count|Wird er|Werden sie} noch gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity in the report. {count|Is it|Are they} still needed?</source>
      <translation>{count} von {paid} {paid|Platz|Plätzen} von {tool} {count|zeigt|zeigen} im Bericht keine Aktivität. {count|Wird er|Werden sie} noch gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity in the {days} days that are kept. {count|Is it|Are they} still needed?</source>
      <translation>{count} von {paid} {paid|Platz|Plätzen} von {tool} {count|zeigt|zeigen} in den {days} aufbewahrten Tagen keine Aktivität. {count|Wird er|Werden sie} noch gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>{name} left on {day} and still holds {seats|a seat|# seats} of {tools}. Can {seats|it|they} be released?</source>
      <translation>{name} ist am {day} ausgeschieden und hat noch {seats|einen Platz|# Plätze} von {tools}. Kann man {seats|ihn|sie} freigeben?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>{name} is inactive in the roster and still holds {seats|a seat|# seats} of {tools}. Can {seats|it|they} be released?</source>
      <translation>{name} steht in der Personalliste als inaktiv und hat noch {seats|einen Platz|# Plätze} von {tools}. Kann man {seats|ihn|sie} freigeben?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>Roster of {day}; a seat of somebody who left is also open access.</source>
      <translation>Personalliste vom {day}; der Platz einer ausgeschiedenen Person ist auch ein offener Zugang.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>Roster of an unknown date; a seat of somebody who left is also open access.</source>
      <translation>Personalliste ohne bekanntes Datum; der Platz einer ausgeschiedenen Person ist auch ein offener Zugang.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>By the price list of {day} this price holds from {minimum} seats on: {count} of them are counted.</source>
      <translation>Laut Preisliste vom {day} gilt dieser Preis ab {minimum} Plätzen: Gezählt werden {count} davon.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>By the price list, which says no day, this price holds from {minimum} seats on: {count} of them are counted.</source>
      <translation>Laut Preisliste (ohne Datum) gilt dieser Preis ab {minimum} Plätzen: Gezählt werden {count} davon.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>a year beyond that, with {seats} {seats|seat|seats} at the price that holds below {minimum}</source>
      <translation>im Jahr darüber hinaus, mit {seats} {seats|Platz|Plätzen} zum Preis, der unter {minimum} gilt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>The price list of {day} is too old to tell whether fewer cost more each.</source>
      <translation>Die Preisliste vom {day} ist zu alt, um zu sagen, ob weniger Plätze je Stück mehr kosten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>The price list, which says no day, is too old to tell whether fewer cost more each.</source>
      <translation>Die Preisliste (ohne Datum) ist zu alt, um zu sagen, ob weniger Plätze je Stück mehr kosten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{count} × {price} × 12 months, by the list</source>
      <translation>{count} × {price} × 12 Monate, laut Liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>Less {count} × {price} × 12 months, by the list</source>
      <translation>Abzüglich {count} × {price} × 12 Monate, laut Liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought} bought, {assigned} assigned</source>
      <translation>{bought} gekauft, {assigned} zugewiesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought:,} {tool} {bought|seat is|seats are} bought, {assigned} assigned and {pending} invited. Beyond a buffer of {buffer}, {spare|is the spare one|are the # spare ones} needed?</source>
      <translation>{bought} {bought|Platz|Plätze} von {tool} {bought|ist|sind} gekauft, {assigned} zugewiesen und {pending} eingeladen. {spare|Wird der freie|Werden die # freien} über einen Puffer von {buffer} hinaus gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought:,} {tool} {bought|seat is|seats are} bought and {assigned} assigned. Beyond a buffer of {buffer}, {spare|is the spare one|are the # spare ones} needed?</source>
      <translation>{bought} {bought|Platz|Plätze} von {tool} {bought|ist|sind} gekauft und {assigned} zugewiesen. {spare|Wird der freie|Werden die # freien} über einen Puffer von {buffer} hinaus gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought} bought − {assigned} assigned − {pending} invited − {buffer} kept as a buffer = {spare}; {reported}.</source>
      <translation>{bought} gekauft − {assigned} zugewiesen − {pending} eingeladen − {buffer} als Puffer = {spare}; {reported}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought} bought − {assigned} assigned − {buffer} kept as a buffer = {spare}; {reported}.</source>
      <translation>{bought} gekauft − {assigned} zugewiesen − {buffer} als Puffer = {spare}; {reported}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>A true-up could cost {amount} a year.</source>
      <translation>Eine Nachberechnung könnte {amount} im Jahr kosten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>{seats} {seats|seat|seats} for twelve months at the dearest price</source>
      <translation>{seats} {seats|Platz|Plätze} für zwölf Monate zum höchsten Preis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>{assigned:,} {tool} seats are assigned and {bought} bought. Should {more} more be bought, or released?</source>
      <translation>{assigned} Plätze von {tool} sind zugewiesen und {bought} gekauft. Sollen {more} nachgekauft oder freigegeben werden?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>{assigned} assigned − {bought} bought = {more}; {reported}.</source>
      <translation>{assigned} zugewiesen − {bought} gekauft = {more}; {reported}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>{price} a seat and month</source>
      <translation>{price} je Platz und Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>{name} has {seats} paid {tool} seats, in {plans}. Is one enough?</source>
      <translation>{name} hat {seats} bezahlte Plätze von {tool}, in {plans}. Genügt einer?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>The same person is assigned more than one paid seat of one tool; the dearest is taken as the one that stays.</source>
      <translation>Derselben Person ist mehr als ein bezahlter Platz eines Tools zugewiesen; als der, der bleibt, gilt der teuerste.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>The same person is assigned more than one paid seat of one tool; what is not in use goes first, of the others the dearest is taken as the one that stays.</source>
      <translation>Derselben Person ist mehr als ein bezahlter Platz eines Tools zugewiesen; was nicht benutzt wird, geht zuerst, von den anderen gilt der teuerste als der, der bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>The same person is assigned more than one paid seat of one tool; their prices cannot be compared, so no saving is told.</source>
      <translation>Derselben Person ist mehr als ein bezahlter Platz eines Tools zugewiesen; die Preise lassen sich nicht vergleichen, daher wird keine Einsparung genannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>{both:,} {both|person has|people have} {smaller} and {larger}, {alone} {alone|has|have} {smaller} alone.</source>
      <translation>{both} {both|Person hat|Personen haben} {smaller} und {larger}, {alone} nur {smaller}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>{tool} and {others} do the same: {function}.</source>
      <translation>{tool} und {others} tun dasselbe: {function}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>{tool} does the same as {others}: {function}.</source>
      <translation>{tool} tut dasselbe wie {others}: {function}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>Are both needed?</source>
      <translation>Werden beide gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>Is it needed beside them?</source>
      <translation>Wird es daneben gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>They have the same primary function and are for the same people. Two can be right: say why, and until when.</source>
      <translation>Sie haben dieselbe Hauptfunktion und sind für dieselben Personen. Zwei können richtig sein: Sagen Sie, warum und bis wann.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>What these seats cost is not on record or has no exchange rate, so no range is told.</source>
      <translation>Was diese Plätze kosten, ist nicht hinterlegt oder hat keinen Wechselkurs; daher wird keine Spanne genannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>a year, if the other one does for all of them</source>
      <translation>pro Jahr, wenn das andere für alle genügt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>{people:,} {people|person has|people have} both {one} and {other} ({function}). Would one of the two do for them?</source>
      <translation>{people} {people|Person hat|Personen haben} sowohl {one} als auch {other} ({function}). Würde eines der beiden genügen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>for {count} of them the price of one of the two seats is not known, so it may be less</source>
      <translation>bei {count} davon ist der Preis eines der beiden Plätze nicht bekannt, es kann also weniger sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>what the seats of {count} more cost in {currency} is not known</source>
      <translation>was die Plätze von {count} weiteren in {currency} kosten, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>{seats:,} {seats|seat|seats} of {name} × {price} × 12 months</source>
      <translation>{seats} {seats|Platz|Plätze} von {name} × {price} × 12 Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>{seats:,} {seats|seat|seats} of {name} × {price} {currency} at {rate} of {day} ({source}) × 12 months</source>
      <translation>{seats} {seats|Platz|Plätze} von {name} × {price} {currency} zu {rate} vom {day} ({source}) × 12 Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>{first} have {one} alone, {second} {other} alone; {percent} % of those with {one} have both. Some people need both: protect their seats.</source>
      <translation>{first} {first|hat|haben} nur {one}, {second} nur {other}; {percent} % derer mit {one} haben beide. Manche brauchen beide: Schützen Sie deren Plätze.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>No saving is counted: the prices are in different currencies, {names}.</source>
      <translation>Es wird keine Ersparnis gezählt: Die Preise sind in verschiedenen Währungen, {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>No saving is counted: no contract of the tool has a lower price than {price} a seat and month.</source>
      <translation>Es wird keine Ersparnis gezählt: Kein Vertrag des Tools hat einen niedrigeren Preis als {price} je Platz und Monat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>No saving is counted: of {names} no price of a seat is known.</source>
      <translation>Es wird keine Ersparnis gezählt: Von {names} ist kein Preis je Platz bekannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>No saving is counted: the plans differ, {names}.</source>
      <translation>Keine Einsparung wird gezählt: Die Tarife sind verschieden, {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>{tool} is bought twice: {one} and {other}. Could they be one contract?</source>
      <translation>{tool} ist zweimal gekauft: {one} und {other}. Könnte es ein Vertrag sein?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>Both are active at the same time, with different accounts, payers or teams. If there is a reason to keep them apart, note it on the subscription and this is not asked again.</source>
      <translation>Beide sind zur selben Zeit aktiv, mit verschiedenen Konten, Zahlern oder Teams. Gibt es einen Grund, sie getrennt zu halten, notieren Sie ihn am Abonnement; dann wird nicht mehr gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>Nobody has used {name} for {days} days, reported as of {day}. Is it still needed?</source>
      <translation>Niemand hat {name} seit {days} Tagen benutzt (Stand {day}). Wird es noch gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>{active} of {seats:,} {seats|seat|seats} of {name} {active|was|were} active up to {day}, and {before} of {then} up to {earlier}. Is it still worth a contract?</source>
      <translation>{active} von {seats} {seats|Platz|Plätzen} von {name} {active|war|waren} bis {day} aktiv, und {before} von {then} bis {earlier}. Lohnt sich noch ein Vertrag?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>Use was low in two reports running. The seats that are not used are asked about one by one in R01 and R02.</source>
      <translation>Die Nutzung war in zwei Berichten hintereinander gering. Nach den unbenutzten Plätzen wird einzeln in R01 und R02 gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>{active} of {seats} active</source>
      <translation>{active} von {seats} aktiv</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>Use that does not log in, or that comes once a year, is not in it.</source>
      <translation>Nutzung ohne Anmeldung oder nur einmal im Jahr steht nicht darin.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>the contract for a year</source>
      <translation>der Vertrag für ein Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>{seats:,} paid {seats|seat is|seats are} known to the report and none shows activity in that time.</source>
      <translation>Der Bericht kennt {seats} {seats|bezahlten Platz|bezahlte Plätze}, und keiner zeigt in dieser Zeit Aktivität.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>{seats:,} of {paid:,} paid seats are known to the report and none of them shows activity in that time.</source>
      <translation>Der Bericht kennt {seats} von {paid} bezahlten Plätzen, und keiner davon zeigt in dieser Zeit Aktivität.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>Premium features of {plan}: {features}; use of features reported as of {day}.</source>
      <translation>Was {plan} mehr kann: {features}; Nutzung der Features, Stand {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>No lower plan's price is on record, or it is too old.</source>
      <translation>Kein Preis eines niedrigeren Tarifs ist hinterlegt, oder er ist zu alt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>The plan below is {plan}, by the price list of {day}.</source>
      <translation>Der Tarif darunter ist {plan}, laut Preisliste vom {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>The plan below is {plan}, by the price list, which says no day.</source>
      <translation>Der Tarif darunter ist {plan}, laut Preisliste (ohne Datum).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>{count} of {people} people with {name} use what {plan} has and a lower plan has not. Would a lower plan do for the others?</source>
      <translation>{count} von {people} Personen mit {name} {count|nutzt|nutzen}, was {plan} hat und ein niedrigerer Tarif nicht. Würde den anderen ein niedrigerer genügen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>the next term of {length} at the price agreed for it</source>
      <translation>die nächste Laufzeit von {length}, zum dafür vereinbarten Preis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>the next term of {length} at the present price</source>
      <translation>die nächste Laufzeit ({length}) zum heutigen Preis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{name} is on its way out; notice is due by {by}, and none is noted as sent. Was it given?</source>
      <translation>{name} läuft aus; die Kündigung ist bis {by} fällig, und keine ist als versandt notiert. Wurde gekündigt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{name} ends on {end}; notice is due by {by} ({days} days assumed). Should it renew as it is, change or end?</source>
      <translation>{name} endet am {end}; gekündigt werden muss bis {by} ({days} Tage Frist angenommen). Soll es sich unverändert verlängern, sich ändern oder enden?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{name} ends on {end}; notice is due by {by}. Should it renew as it is, change or end?</source>
      <translation>{name} endet am {end}; gekündigt werden muss bis {by}. Soll es sich unverändert verlängern, sich ändern oder enden?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{name} is on its way out; notice was due by {by}, and none is noted as sent. Was it given?</source>
      <translation>{name} läuft aus; die Kündigung war bis {by} fällig, und keine ist als versandt notiert. Wurde gekündigt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>Notice for {name} was due by {by} ({days} days assumed). Is its renewal from {start} on wanted?</source>
      <translation>{name} war bis {by} zu kündigen ({days} Tage Frist angenommen). Ist die Verlängerung ab {start} gewollt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>Notice for {name} was due by {by}. Is its renewal from {start} on wanted?</source>
      <translation>{name} war bis {by} zu kündigen. Ist die Verlängerung ab {start} gewollt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>ends {end}, notice by {by} ({days} days assumed), send by {send}</source>
      <translation>endet {end}, kündbar bis {by} ({days} Tage angenommen), absenden bis {send}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>ends {end}, notice by {by}, send by {send}</source>
      <translation>endet {end}, kündbar bis {by}, absenden bis {send}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>To arrive in time, a notice should have been sent by {send}: send it today, and in a way that arrives by {by}.</source>
      <translation>Um rechtzeitig anzukommen, hätte eine Kündigung bis {send} gesendet sein sollen: Senden Sie sie heute und so, dass sie bis {by} ankommt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>To arrive in time, a notice should be sent by {send}.</source>
      <translation>Um rechtzeitig anzukommen, sollte eine Kündigung bis {send} gesendet werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{amounts} is at stake.</source>
      <translation>Es geht um {amounts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>The term on record ended {day}; it is taken to have renewed itself since, please confirm.</source>
      <translation>Die hinterlegte Laufzeit endete am {day}; der Vertrag gilt seither als von selbst verlängert. Bitte bestätigen Sie das.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>The contract's notice period is not on record; please look it up.</source>
      <translation>Die Kündigungsfrist des Vertrags ist nicht hinterlegt; bitte schlagen Sie sie nach.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>Whether it renews by itself is not on record.</source>
      <translation>Ob sich der Vertrag von selbst verlängert, ist nicht hinterlegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>It costs {amount}.</source>
      <translation>Es kostet {amount}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>{name} renewed by itself on {day} until {until}, and no decision is on record. Was it wanted?</source>
      <translation>{name} hat sich am {day} von selbst bis {until} verlängert, und keine Entscheidung ist hinterlegt. War das gewollt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>{name} will renew by itself on {day} until {until}, and no decision is on record. Was it wanted?</source>
      <translation>{name} verlängert sich am {day} von selbst bis {until}, und keine Entscheidung ist hinterlegt. War das gewollt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>the term of {length} that was not decided</source>
      <translation>die nicht entschiedene Laufzeit ({length})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>Notice was due by {due} ({days} days, assumed).</source>
      <translation>Zu kündigen war bis {due} ({days} Tage, angenommen).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>Notice was due by {due} ({days} days).</source>
      <translation>Zu kündigen war bis {due} ({days} Tage).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>If it was decided on paper, note that on the term.</source>
      <translation>Wurde auf Papier entschieden, notieren Sie das an der Laufzeit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>{renewal}, assumed</source>
      <translation>{renewal}, angenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>{renewal}</source>
      <translation>{renewal}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>renewed on {day}, notice was due {due}</source>
      <translation>verlängert am {day}, zu kündigen bis {due}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>will renew on {day}, notice was due {due}</source>
      <translation>verlängert sich am {day}, zu kündigen war bis {due}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>what was billed above the price that the contract allows</source>
      <translation>was über dem Preis berechnet wurde, den der Vertrag erlaubt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>Before it was {old} a unit and month, now it is {new}.</source>
      <translation>Vorher waren es {old} je Einheit und Monat, jetzt sind es {new}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>The price of {name} rose by {percent} from {day} on, more than the contract allows. Can the difference be claimed back?</source>
      <translation>Der Preis von {name} ist ab {day} um {percent} gestiegen, mehr als der Vertrag erlaubt. Lässt sich der Unterschied zurückfordern?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>The price of {name} rose by {percent} from {day} on. Was that agreed?</source>
      <translation>Der Preis von {name} ist ab {day} um {percent} gestiegen. War das vereinbart?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>{start} to {end}: {quantity} × {price} × {months}</source>
      <translation>{start} bis {end}: {quantity} × {price} × {months}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>The contract allows {price} at most.</source>
      <translation>Der Vertrag erlaubt höchstens {price}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>{before} units were billed before, {now} now: fewer may have a higher price, so nothing is claimed back.</source>
      <translation>Vorher wurden {before} Einheiten berechnet, jetzt {now}: Kleinere Mengen dürfen mehr kosten, daher wird nichts zurückgefordert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>what the rise costs in a year</source>
      <translation>was die Erhöhung im Jahr kostet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>{old}, from {day} {new}</source>
      <translation>{old}, ab {day} {new}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>{quantity} × ({new} - {old}) × 12 months</source>
      <translation>{quantity} × ({new} - {old}) × 12 Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>{name} ended on {day}, and {amount} was billed for later service, in {charges:,} {charges|charge|charges}. Is anybody still using it, or can it be claimed back?</source>
      <translation>{name} endete am {day}, und für spätere Leistung wurden {amount} berechnet, in {charges} {charges|Zahlung|Zahlungen}. Nutzt es noch jemand, oder lässt sich das Geld zurückfordern?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>{name} is closed, and {amount} was billed for later service, in {charges:,} {charges|charge|charges}. Is anybody still using it, or can it be claimed back?</source>
      <translation>{name} ist geschlossen, und für spätere Leistung wurden {amount} berechnet, in {charges} {charges|Zahlung|Zahlungen}. Nutzt es noch jemand, oder lässt sich das Geld zurückfordern?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>The service of these charges begins after the end on record. Money to claim back stands apart from savings.</source>
      <translation>Die Leistung dieser Zahlungen beginnt nach dem hinterlegten Ende. Zurückzuforderndes Geld steht getrennt von Einsparungen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>{what} of {day}</source>
      <translation>{what} vom {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>if it had ended as noted</source>
      <translation>wenn es wie notiert geendet hätte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>charge</source>
      <translation>Zahlung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>paid up to {day}</source>
      <translation>bezahlt bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>never billed so far</source>
      <translation>bisher nie berechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>{name} is billed up to {day} and not beyond. Where is the next invoice?</source>
      <translation>{name} ist bis {day} berechnet und nicht darüber hinaus. Wo ist die nächste Rechnung?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>No invoice of {name} has come at all. Where are they?</source>
      <translation>Von {name} ist noch gar keine Rechnung gekommen. Wo sind sie?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>It was expected after {day}, {days} days ago. It may go to another account, be paid by card, or come later; what is due stays due.</source>
      <translation>Sie wurde nach {day} erwartet, vor {days} {days|Tag|Tagen}. Sie kann an ein anderes Konto gehen, per Karte bezahlt sein oder später kommen; was fällig ist, bleibt fällig.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>{said}, billed every {months} months</source>
      <translation>{said}, berechnet alle {months} Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>{said}, billed every month</source>
      <translation>{said}, monatlich berechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>From {day} on a unit and month is billed at {new}, which is {percent} more than the {old} on record.</source>
      <translation>Ab {day} wird eine Einheit im Monat mit {new} berechnet, {percent} mehr als die hinterlegten {old}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>{billed} was billed for {name} from {start} to {end}, and the contract says {agreed}; it differs in {periods:,} periods in all. Which is right?</source>
      <translation>Für {name} wurden vom {start} bis {end} {billed} berechnet, und laut Vertrag sind es {agreed}; insgesamt weichen {periods} Zeiträume ab. Was stimmt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>{billed} was billed for {name} from {start} to {end}, and the contract says {agreed}. Which is right?</source>
      <translation>Für {name} wurden vom {start} bis {end} {billed} berechnet, und laut Vertrag sind es {agreed}. Was stimmt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>if the contract is right</source>
      <translation>wenn der Vertrag stimmt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>Net of tax, credits taken off. {periods:,} {periods|period differs|periods differ} by more than is usual for rounding; seats may have been added that are not in the contract.</source>
      <translation>Ohne Steuer, Gutschriften abgezogen. {periods} {periods|Zeitraum weicht|Zeiträume weichen} stärker ab, als beim Runden üblich ist; vielleicht kamen Plätze hinzu, die nicht im Vertrag stehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>{start} to {end}: billed {billed}, contract {agreed}</source>
      <translation>{start} bis {end}: berechnet {billed}, Vertrag {agreed}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>contract {agreed}, billed {billed}</source>
      <translation>Vertrag {agreed}, berechnet {billed}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>payment {number}</source>
      <translation>Zahlung {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Money to claim back stands apart from savings.</source>
      <translation>Zurückzuforderndes Geld steht getrennt von Einsparungen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>if one of the two should not have been paid</source>
      <translation>wenn eine der beiden nicht hätte bezahlt werden sollen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Invoices {numbers} of {vendor} both charge {amount} for {start} to {end}. Are these two purchases?</source>
      <translation>Die Rechnungen {numbers} von {vendor} berechnen beide {amount} für {start} bis {end}. Sind das zwei Käufe?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>The same amount is billed twice for one service period under different numbers.</source>
      <translation>Derselbe Betrag ist für denselben Leistungszeitraum zweimal unter verschiedenen Nummern berechnet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Invoice {number} of {vendor} appears as two payments, {one} and {other}. Were both meant?</source>
      <translation>Die Rechnung {number} von {vendor} erscheint als zwei Zahlungen, {one} und {other}. Waren beide gewollt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Both have the same invoice number. It may also be an instalment or a correction.</source>
      <translation>Beide haben dieselbe Rechnungsnummer. Es kann auch eine Rate oder eine Berichtigung sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>{vendor} charged {amount} on {day} in two files. Is it one charge?</source>
      <translation>{vendor} hat laut zwei Dateien am {day} {amount} abgebucht. Ist es eine Zahlung?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Vendor, amount, currency and date are equal and neither has an invoice number.</source>
      <translation>Anbieter, Betrag, Währung und Datum sind gleich, und keine hat eine Rechnungsnummer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Paid a second time: {payment}</source>
      <translation>Ein zweites Mal bezahlt: {payment}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>On which day a bill counts seats is not on record, so all count that were assigned since {start}: {seats}.</source>
      <translation>An welchem Tag eine Rechnung Plätze zählt, ist nicht erfasst; daher zählen alle, die seit dem {start} zugewiesen waren: {seats}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>Billed from {start} to {end}: {billed}; assigned and invited: {needed}.</source>
      <translation>Berechnet vom {start} bis {end}: {billed}; zugewiesen und eingeladen: {needed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>{billed:,} {tool} {billed|seat is|seats are} billed and {needed} assigned or invited. What are the other {others} for?</source>
      <translation>{billed} {billed|Platz|Plätze} von {tool} {billed|ist|sind} berechnet und {needed} zugewiesen oder eingeladen. Wofür {others|ist der andere|sind die # anderen}?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>By the contract a bill counts the seats of its first day: {seats} on {day}.</source>
      <translation>Laut Vertrag zählt eine Rechnung die Plätze ihres ersten Tages: {seats} am {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>By the contract a bill counts the seats of its last day: {seats} on {day}.</source>
      <translation>Laut Vertrag zählt eine Rechnung die Plätze ihres letzten Tages: {seats} am {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>By the contract a bill counts the most seats at once: {seats} up to {day}.</source>
      <translation>Laut Vertrag zählt eine Rechnung die meisten Plätze zugleich: {seats} bis zum {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>What was bought is not on record.</source>
      <translation>Wie viele gekauft wurden, ist nicht hinterlegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>In the contract: {seats}.</source>
      <translation>Im Vertrag: {seats}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>Seats reported as of {day}.</source>
      <translation>Plätze laut Bericht, Stand {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{seats:,} {seats|seat|seats}</source>
      <translation>{seats} {seats|Platz|Plätze}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{name} is bought as an expense, {amounts}. Should it come under the contract?</source>
      <translation>{name} wird über Spesen gekauft, {amounts}. Sollte es unter den Vertrag kommen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>The tool is managed, and some of it still arrives through expense claims.</source>
      <translation>Das Tool ist verwaltet, und ein Teil kommt noch über Spesenabrechnungen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{name} is in use ({how}) and nobody has approved it yet. Who answers for it?</source>
      <translation>{name} ist in Gebrauch ({how}), und niemand hat es bisher genehmigt. Wer ist dafür verantwortlich?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{name} was paid for ({how}), up to {day}, and nobody has approved it. Is it still in use, and who answers for it?</source>
      <translation>{name} wurde bezahlt ({how}), bis {day}, und niemand hat es genehmigt. Wird es noch genutzt, und wer ist dafür verantwortlich?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>It was found in the imported files; there is no approved record and no active contract of it.</source>
      <translation>Es kam in den importierten Dateien vor; einen genehmigten Eintrag oder aktiven Vertrag dazu gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{amounts} in the last year</source>
      <translation>{amounts} im letzten Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>{owner}, who owned {name}, left on {day}. Who takes it over?</source>
      <translation>{owner}, verantwortlich für {name}, ist am {day} ausgeschieden. Wer übernimmt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>{owner}, who owned {name}, is inactive in the roster. Who takes it over?</source>
      <translation>{owner}, verantwortlich für {name}, steht in der Personalliste als inaktiv. Wer übernimmt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>{owner} was last confirmed as the owner of {name} on {day}. Is that still right?</source>
      <translation>{owner} wurde zuletzt am {day} als verantwortlich für {name} bestätigt. Stimmt das noch?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>Every question about a tool goes to its owner; without one nobody answers.</source>
      <translation>Jede Frage zu einem Tool geht an die verantwortliche Person; ohne sie antwortet niemand.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>{name} has no owner. Who answers for it?</source>
      <translation>Für {name} ist niemand verantwortlich. Wer übernimmt das?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>owner left on {day}</source>
      <translation>Verantwortliche Person ausgeschieden am {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>owner is inactive in the roster</source>
      <translation>Verantwortliche Person laut Personalliste inaktiv</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>confirmed {day}</source>
      <translation>bestätigt am {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>what its contracts still have to be paid</source>
      <translation>was für die Verträge noch zu zahlen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>{name}: {annual} a year × {days} of {year} days, up to {last}</source>
      <translation>{name}: {annual} im Jahr × {days} von {year} Tagen, bis {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>{name}: {share} % of {annual} a year × {days} of {year} days, up to {last}</source>
      <translation>{name}: {share} % von {annual} im Jahr × {days} von {year} Tagen, bis {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>The experiment {name} {problems}. Did it work: should it grow, change or end?</source>
      <translation>Der Versuch {name} {problems}. Hat er sich bewährt: Soll er wachsen, sich ändern oder enden?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>was to be decided by {day}</source>
      <translation>war bis {day} zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>spent {spent} of {budget}</source>
      <translation>hat {spent} von {budget} ausgegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>has no success measure</source>
      <translation>hat kein Erfolgsmaß</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>{one}, and {other}</source>
      <translation>{one}, und {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>It set out to show: {what}.</source>
      <translation>Er sollte zeigen: {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>What it should show is not on record.</source>
      <translation>Was er zeigen soll, ist nicht hinterlegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>Variance so far: {left} % of the budget is left, {over} % of its time is over.</source>
      <translation>Abweichung bisher: {left} % des Budgets sind übrig, {over} % der Zeit sind vorbei.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>{name}: {spent} of {amount} spent by {through}; the present pace leads to {forecast} ({percent} %) by {end}; nothing is left from {gone} on.</source>
      <translation>{name}: {spent} von {amount} bis {through} ausgegeben; das jetzige Tempo führt bis {end} zu {forecast} ({percent} %); ab {gone} ist nichts mehr übrig.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>{name}: {spent} of {amount} spent by {through}; the present pace leads to {forecast} ({percent} %) by {end}.</source>
      <translation>{name}: {spent} von {amount} bis {through} ausgegeben; das jetzige Tempo führt bis {end} zu {forecast} ({percent} %).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>Is more spend wanted, or less?</source>
      <translation>Soll mehr ausgegeben werden oder weniger?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>Is that as planned?</source>
      <translation>Ist das so geplant?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>Without an exchange rate, and not counted: {amounts}.</source>
      <translation>Ohne Wechselkurs und nicht gezählt: {amounts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>After {month} no spend of it is on record: if there was any, import it.</source>
      <translation>Nach {month} ist keine Ausgabe dafür verzeichnet: Gab es welche, importieren Sie sie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{percent} % of its time, from {start} to {end}, is over.</source>
      <translation>{percent} % der Zeit vom {start} bis {end} sind vorbei.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{used} of {whole} ({percent} %) is used of the credit for {name} by {through}; at this pace {lost} would be paid for nothing by {end}. Can it be used before it expires?</source>
      <translation>Vom Guthaben für {name} sind bis {through} {used} von {whole} ({percent} %) verbraucht; bei diesem Tempo wären bis {end} {lost} umsonst bezahlt. Lässt es sich vor dem Verfall nutzen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{used} of {whole} ({percent} %) is used of the commitment for {name} by {through}; at this pace {lost} would be paid for nothing by {end}. Should the next term promise less?</source>
      <translation>Von der Zusage für {name} sind bis {through} {used} von {whole} ({percent} %) verbraucht; bei diesem Tempo wären bis {end} {lost} umsonst bezahlt. Soll die nächste Laufzeit weniger zusagen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>what the present pace leaves unused at the end</source>
      <translation>was das jetzige Tempo am Ende ungenutzt lässt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{used} of {whole} ({percent} %) is used of the commitment for {name} by {through}; at this pace nothing is left from {gone} on, before its end on {end}. Should more be committed at a better price?</source>
      <translation>Von der Zusage für {name} sind bis {through} {used} von {whole} ({percent} %) verbraucht; bei diesem Tempo ist ab {gone} nichts mehr übrig, vor dem Ende am {end}. Soll mehr zu besserem Preis zugesagt werden?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>A credit of {whole} for {name} runs up to {end}, and no use of it is on record. What was used of it, and can the rest be used before it expires?</source>
      <translation>Ein Guthaben von {whole} für {name} läuft bis {end}, und es ist keine Nutzung davon verzeichnet. Was wurde davon genutzt, und lässt sich der Rest nutzen, bevor es verfällt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{whole} is committed for {name} up to {end}, and no use of it is on record. What was used of it?</source>
      <translation>{whole} sind für {name} bis {end} zugesagt, und es ist keine Nutzung davon verzeichnet. Was wurde davon genutzt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Promised from {start} to {end}</source>
      <translation>Versprochen vom {start} bis {end}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Before {month} no use of it is on record: if there was any, import it.</source>
      <translation>Vor {month} ist keine Nutzung davon hinterlegt: Gab es welche, importieren Sie sie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>After {month} no use of it is on record: if there was any, import it.</source>
      <translation>Nach {month} ist keine Nutzung davon verzeichnet: Gab es welche, importieren Sie sie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Less {used} in {days} days × {whole} days</source>
      <translation>Abzüglich {used} in {days} Tagen × {whole} Tage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Less what is used by {day}</source>
      <translation>Abzüglich dessen, was bis {day} genutzt ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Less what is expected to be drawn from it up to {day}</source>
      <translation>Abzüglich dessen, was bis {day} voraussichtlich davon genutzt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>nothing used yet</source>
      <translation>im Jahr, wenn das andere für alle genügt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>{name} costs {percent} % more for each of its {unit} than six months before. What made it dearer?</source>
      <translation>{name} kostet je Einheit ({unit}) {percent} % mehr als sechs Monate zuvor. Was hat ihn verteuert?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>Its cost grew by {amount} from the three months up to {start} to those up to {end}; the cost of one unit rose twice running.</source>
      <translation>Die Kosten wuchsen von den drei Monaten bis {start} zu denen bis {end} um {amount}; die Kosten einer Einheit stiegen zweimal hintereinander.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>{name} costs {percent} % more for each person who uses it than six months before. Did its price rise, or do fewer use what is bought?</source>
      <translation>{name} kostet je Person, die es nutzt, {percent} % mehr als sechs Monate zuvor. Ist der Preis gestiegen, oder nutzen weniger, was gekauft ist?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>Its cost grew by {amount} from the three months up to {start} to those up to {end}; {before} people were active in an average month then and {now} now. The cost of each rose twice running.</source>
      <translation>Die Kosten wuchsen von den drei Monaten bis {start} zu denen bis {end} um {amount}; damals waren im Schnitt {before} Personen im Monat aktiv, jetzt {now}. Die Kosten je Person stiegen zweimal hintereinander.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>{name} cost {amount} in {month}, about {usual} was usual. What was it for, and will it stay?</source>
      <translation>{name} kostete im {month} {amount}, üblich waren etwa {usual}. Wofür war das, und bleibt es so?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>Usual is the median of {points} months before. All unusual spend of {month} is {share} of the month's AI spend. Unusual: {months}.</source>
      <translation>Üblich heißt: der Median der {points} Monate davor. Alle unüblichen Ausgaben im {month} sind {share} der KI-Ausgaben des Monats. Unüblich: {months}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>usual</source>
      <translation>üblich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>unusual itself, left out</source>
      <translation>selbst ungewöhnlich, ausgelassen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>{usual} expected, at most {limit}</source>
      <translation>{usual} erwartet, höchstens {limit}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>above what was usual in these months</source>
      <translation>was über dem Üblichen dieser Monate liegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>{month}: {amount} less {usual} that was usual</source>
      <translation>{month}: {amount} weniger {usual}, die üblich waren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{name} is paid by card and expensed ({charges:,} {charges|charge|charges} in the last month)</source>
      <translation>{name} wird per Karte und über Spesen bezahlt ({charges} {charges|Zahlung|Zahlungen} im letzten Monat)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{charges:,} {charges|charge|charges} of {name}: {amount} × 12 months</source>
      <translation>{charges} {charges|Zahlung|Zahlungen} für {name}: {amount} × 12 Monate</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{name} is expensed ({charges:,} {charges|charge|charges} in the last month)</source>
      <translation>{name} läuft über Spesen ({charges} {charges|Zahlung|Zahlungen} im letzten Monat)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{name} is paid by card ({charges:,} {charges|charge|charges} in the last month)</source>
      <translation>{name} wird per Karte bezahlt ({charges} {charges|Zahlung|Zahlungen} im letzten Monat)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{bought}, and {contract} has {free:,} {free|free seat|free seats}. Could {people|that person|these people} have one?</source>
      <translation>{bought}, und {contract} hat {free} {free|freien Platz|freie Plätze}. {people|Könnte die Person einen bekommen|Könnten diese Personen einen bekommen}?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>A seat that is bought already costs nothing more. The expense ends with its next bill.</source>
      <translation>Ein Platz, der schon gekauft ist, kostet nichts mehr. Die Spesen enden mit der nächsten Rechnung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{bought}, and {contract}, for the same ({function}), has {free:,} {free|free seat|free seats}. Would {other} do for them?</source>
      <translation>{bought}, und {contract} hat für dasselbe ({function}) {free} {free|freien Platz|freie Plätze}. Würde {other} genügen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>A seat that is bought already costs nothing more, if {other} does what they need.</source>
      <translation>Ein Platz, der schon gekauft ist, kostet nichts mehr, wenn {other} tut, was gebraucht wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{free:,} {free|free seat|free seats}</source>
      <translation>{free} {free|freier Platz|freie Plätze}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>a year, if {other} does for all of them</source>
      <translation>im Jahr, wenn {other} für alle genügt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>{name}: {gaps}. Can you add what is missing?</source>
      <translation>{name}: {gaps}. Können Sie ergänzen, was fehlt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>Missing data is never taken as unused and carries no saving; with it the other questions can be asked.</source>
      <translation>Fehlende Daten gelten nie als unbenutzt und bringen keine Einsparung; mit ihnen lassen sich die anderen Fragen stellen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the currency of the price is missing, so that no saving can be told</source>
      <translation>die Währung des Preises fehlt, sodass sich keine Einsparung nennen lässt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the price is missing, so that no saving can be told</source>
      <translation>der Preis fehlt, sodass sich keine Einsparung nennen lässt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>who has the {seats:,} {seats|seat|seats} bought is not known, no list of them was imported</source>
      <translation>wer {seats|den gekauften Platz|die {seats} gekauften Plätze} hat, ist nicht bekannt, keine Platzliste wurde importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>for {unknown} of {seats:,} {seats|seat|seats} it is not known whether they are used</source>
      <translation>bei {unknown} von {seats} {seats|Platz|Plätzen} ist nicht bekannt, ob sie benutzt werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the newest activity report is of {day}</source>
      <translation>der neueste Aktivitätsbericht ist vom {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>{count} users stopped on the same day, {day}, which points at the report</source>
      <translation>{count} Personen hörten am selben Tag auf ({day}), was am Bericht liegen dürfte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the notice period is not on record, {days} days are assumed</source>
      <translation>die Kündigungsfrist ist nicht hinterlegt, {days} Tage sind angenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the term on record ended on {day}, what is paid now is not on record</source>
      <translation>die hinterlegte Laufzeit endete am {day}; was jetzt bezahlt wird, ist nicht hinterlegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the term on record ended on {day}, whether and until when it renewed is not on record</source>
      <translation>die hinterlegte Laufzeit endete am {day}; ob und bis wann sie sich verlängert hat, ist nicht hinterlegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the price list of {day} is too old to judge by</source>
      <translation>die Preisliste vom {day} ist zu alt, um danach zu urteilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>{accounts:,} {accounts|account matches|accounts match} nobody in the people list</source>
      <translation>{accounts} {accounts|Konto passt|Konten passen} zu niemandem in der Personalliste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>only the list of known tools says what {tools} {count|is|are} for: {function}</source>
      <translation>nur die Liste bekannter Tools sagt, wofür {tools} {count|dient|dienen}: {function}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the number of seats bought is missing, so that no saving can be told</source>
      <translation>die Zahl der gekauften Plätze fehlt, sodass sich keine Einsparung nennen lässt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>{name} has cost much the same for {months} months, at {price} a seat. Would a commitment for {seats} seats at {lower} pay?</source>
      <translation>{name} kostet seit {months} Monaten etwa dasselbe, bei {price} je Platz. Würde sich eine Zusage für {seats} {seats|Platz|Plätze} zu {lower} lohnen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>The lower price is that of {source}. The base is the lowest of the months, and no more than is in use now; {reported}.</source>
      <translation>Der niedrigere Preis: {source}. Grundlage ist der niedrigste der Monate und nicht mehr, als jetzt benutzt wird; {reported}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>The lower price is that of {source}. The base is the lowest of the months, and no more than is in use now.</source>
      <translation>Der niedrigere Preis: {source}. Grundlage ist der niedrigste der Monate und nicht mehr, als jetzt benutzt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>the price list of {day}: {plan} by the year</source>
      <translation>Preisliste vom {day}, {plan} im Jahrestarif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>the price list, which says no day: {plan} by the year</source>
      <translation>Preisliste ohne Datum, {plan} im Jahrestarif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>the contract {name}</source>
      <translation>Vertrag {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>{month}: {seats} seats</source>
      <translation>{month}: {seats} Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>{model}: ({price} - {cheaper}) a million x {tokens:,} tokens in {days} days x 365 / {days}</source>
      <translation>{model}: ({price} − {cheaper}) je Million × {tokens} Token in {days} Tagen × 365 / {days}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>a year, if the next cheaper tier did all of it with as many tokens</source>
      <translation>im Jahr, wenn die nächstgünstigere Stufe alles mit ebenso vielen Token täte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>{name} is work of {level} worth and spends {percent} % ({amount} in {days} days) on the dearest models of {tool}. Would a cheaper one do?</source>
      <translation>{name} ist Arbeit, deren Wert als „{level}“ gilt, und gibt {percent} % ({amount} in {days} Tagen) für die teuersten Modelle von {tool} aus. Würde ein günstigeres genügen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>Dear models are worth keeping for work that is worth much. Try the cheaper tier on a sample first.</source>
      <translation>Teure Modelle lohnen sich für Arbeit, die viel wert ist. Probieren Sie die günstigere Stufe zuerst an einer Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>{price} a million tokens</source>
      <translation>{price} je Million Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>a budget of {budget} a month that it passed in {month} with {spent}</source>
      <translation>ein Monatsbudget von {budget}, das mit {spent} überschritten ist ({month})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>The agent {name} has {what}. Who sets that right, and by when?</source>
      <translation>Agent {name}: {what}. Wer bringt das in Ordnung, und bis wann?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>An agent acts on its own; its budget, its pace and a tried way to stop it bound what can go wrong.</source>
      <translation>Ein Agent handelt selbstständig; Budget, Tempo und ein erprobter Weg, ihn anzuhalten, begrenzen, was schiefgehen kann.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>no budget</source>
      <translation>kein Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>no rate limit</source>
      <translation>keine Mengengrenze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>no kill switch</source>
      <translation>kein Notausschalter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>nobody who may stop it since {name} left</source>
      <translation>niemand, der ihn anhalten darf, seit {name} ausgeschieden ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>nobody who may stop it</source>
      <translation>niemand, der ihn anhalten darf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>a kill switch last tried on {day}</source>
      <translation>Notausschalter zuletzt erprobt am {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>a kill switch that was never tried</source>
      <translation>Notausschalter nie erprobt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>{name} kept a margin of {margin} in {month}, {what}. Should its price, its cost or its place in the product change?</source>
      <translation>{name} behielt im {month} eine Marge von {margin}: {what}. Sollten sich Preis, Kosten oder Platz im Produkt ändern?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>It earned {earned} and cost {cost} in {month}.</source>
      <translation>Im {month} brachte er {earned} ein und kostete {cost}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>below the target of {percent}</source>
      <translation>unter dem Ziel von {percent}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>falling for {months} months</source>
      <translation>seit {months} Monaten fallend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>no value measure</source>
      <translation>es gibt kein Wertmaß</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>no evidence of its value yet</source>
      <translation>es gibt noch keinen Nachweis seines Werts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>evidence of its value without a date</source>
      <translation>der Nachweis seines Werts trägt kein Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>evidence of its value from {day}</source>
      <translation>der Nachweis seines Werts ist vom {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>{name} is in production since {day} and has {what}.</source>
      <translation>{name} ist seit dem {day} in Betrieb; {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>{name} is in production and has {what}.</source>
      <translation>{name} ist in Betrieb; {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>What shows that it is worth it?</source>
      <translation>Was zeigt, dass es sich lohnt?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>Does it still hold?</source>
      <translation>Gilt er noch?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>It is measured by: {what}.</source>
      <translation>Gemessen wird an: {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>It was bought for: {what}.</source>
      <translation>Gekauft wurde er für: {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>Nobody noted what it was bought for.</source>
      <translation>Niemand hat notiert, wofür er gekauft wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>{name} grew well: {volume} more {unit} for {cost} more cost. Is more of it worth buying?</source>
      <translation>{name} ist gut gewachsen: {volume} mehr {unit} bei {cost} mehr Kosten. Lohnt es sich, mehr davon zu kaufen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>One unit costs no more than in the three months before; {start} to {end} took {amount}.</source>
      <translation>Eine Einheit kostet nicht mehr als in den drei Monaten davor; {start} bis {end} kosteten {amount}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>{name} grew well: {people} more active people for {cost} more cost. Is more of it worth buying?</source>
      <translation>{name} ist gut gewachsen: {people} mehr aktive Personen bei {cost} mehr Kosten. Lohnt es sich, mehr davon zu kaufen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>{now} people were active in an average month after {before}; each costs no more than in the three months before.</source>
      <translation>Im Schnitt waren {now} Personen im Monat aktiv, davor {before}; jede kostet nicht mehr als in den drei Monaten davor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>Its plan on record includes it.</source>
      <translation>Der hinterlegte Tarif enthält es.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>By the list of known tools it includes that; please confirm it for your plan.</source>
      <translation>Laut der Liste bekannter Tools ist das enthalten; bitte bestätigen Sie es für Ihren Tarif.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>{both} of the {people:,} {people|person who uses|people who use} {tool} also have {suite}, which includes {function}. Is {tool} needed beside it?</source>
      <translation>{both} von {people} {people|Person|Personen}, die {tool} {people|nutzt|nutzen}, {both|hat|haben} auch {suite}; darin ist enthalten: {function}. Wird {tool} daneben gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>{both} of the {people:,} {people|person|people} with {tool} also have {suite}, which includes {function}. Is {tool} needed beside it?</source>
      <translation>{both} von {people} {people|Person|Personen} mit {tool} {both|hat|haben} auch {suite}; darin ist enthalten: {function}. Wird {tool} daneben gebraucht?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>{alone} {alone|uses|use} {tool} without it.</source>
      <translation>{alone} {alone|nutzt|nutzen} {tool} ohne das Paket.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>{alone} {alone|has|have} {tool} without it.</source>
      <translation>{alone} {alone|hat|haben} {tool} ohne das Paket.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>Better quality, or where data may lie, are good reasons for both: agree the overlap then.</source>
      <translation>Bessere Qualität oder der erlaubte Ort der Daten sind gute Gründe für beide: Vereinbaren Sie dann die Überschneidung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{name} is in use for {data}, and {wrong}. Can that be mended, or should it stop?</source>
      <translation>{name} wird für {data} genutzt, und {wrong}. Lässt sich das beheben, oder sollte die Nutzung enden?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{name} is in use for {data}. What holds for {missing}?</source>
      <translation>{name} wird für {data} genutzt. Was gilt dort für: {missing}?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>data-processing agreement</source>
      <translation>Auftragsverarbeitungsvertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>there is no data-processing agreement</source>
      <translation>es gibt keinen Auftragsverarbeitungsvertrag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>single sign-on</source>
      <translation>zentrale Anmeldung (SSO)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>there is no single sign-on</source>
      <translation>es gibt keine zentrale Anmeldung (SSO)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{kind} data</source>
      <translation>Daten der Klasse „{kind}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>data whose class is not on record</source>
      <translation>Daten ohne hinterlegte Klasse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>What the tool may do with data does not fit the data it handles.</source>
      <translation>Was das Tool mit Daten tun darf, passt nicht zu den Daten, die es verarbeitet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>It is not on record.</source>
      <translation>Es ist nicht hinterlegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>it is restricted</source>
      <translation>die Nutzung ist eingeschränkt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>the vendor may train on inputs</source>
      <translation>der Anbieter darf mit Eingaben trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>Not on record: {missing}.</source>
      <translation>Nicht hinterlegt: {missing}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>training on inputs</source>
      <translation>Training mit Eingaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{said} ({data})</source>
      <translation>{said} ({data})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{what} not on record</source>
      <translation>nicht hinterlegt: {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>Reported as of {day}.</source>
      <translation>Stand des Berichts: {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>Reported as of {day}; activity is kept for {kept} days.</source>
      <translation>Stand des Berichts: {day}; Aktivität wird {kept} Tage lang aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>Reported as of {day}, complete up to {last}.</source>
      <translation>Stand des Berichts: {day}, vollständig bis {last}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>Reported as of {day}, complete up to {last}; activity is kept for {kept} days.</source>
      <translation>Stand des Berichts: {day}, vollständig bis {last}; Aktivität wird {kept} Tage lang aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>seats reported as of {day}</source>
      <translation>Plätze laut Bericht, Stand {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>no report dates the seats</source>
      <translation>kein Bericht nennt den Stand der Plätze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/tool_growth.py" />
      <source>{people} active people, {each} each a month</source>
      <translation>{people} aktive Personen, je {each} im Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>The contract on record still has {seats:,} seats: please correct it to {billed}.</source>
      <translation>Der hinterlegte Vertrag nennt noch {seats} Plätze: Bitte berichtigen Sie ihn auf {billed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>What {names} {count|costs|cost} more since is taken off.</source>
      <translation>Was {names} seither mehr {count|kostet|kosten}, ist abgezogen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>The contract is still on record as running: please note there that it ended on {day}.</source>
      <translation>Der Vertrag ist noch als laufend hinterlegt: Bitte notieren Sie dort, dass er am {day} endete.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>Bills from {day} on name no subscription, and may be for this one. Assign them to one.</source>
      <translation>Rechnungen ab {day} nennen kein Abonnement und können zu diesem gehören. Bitte ordnen Sie sie zu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>What takes over is no longer on record, so what it costs is not known: no saving is counted.</source>
      <translation>Was an die Stelle tritt, ist nicht mehr hinterlegt, seine Kosten sind also nicht bekannt: Keine Einsparung wird gezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>{name} is no longer on record.</source>
      <translation>{name} ist nicht mehr hinterlegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>{bills|A bill|# bills} from {day} on may be of it: assign them to a subscription.</source>
      <translation>{bills|Eine Rechnung|# Rechnungen} ab {day} {bills|kann|können} dazugehören: Bitte ordnen Sie sie einem Abonnement zu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>No use case is assigned to it, so the value of the growth cannot be shown.</source>
      <translation>Kein Anwendungsfall ist zugeordnet, daher lässt sich der Wert des Wachstums nicht zeigen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>The use case of {name} is no longer on record.</source>
      <translation>Der Anwendungsfall von {name} ist nicht mehr hinterlegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>What {name} costs since is not known yet: no saving is counted.</source>
      <translation>Was {name} seither kostet, ist noch nicht bekannt: Keine Einsparung wird gezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>What {name} costs more is in {currency}, without a rate: no saving is counted.</source>
      <translation>Was {name} mehr kostet, ist in {currency}, ohne Kurs: Keine Einsparung wird gezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>When a newer report shows activity, when the seats are released or protected, or when a longer threshold or a season is set for the tool.</source>
      <translation>Wenn ein neuerer Bericht Aktivität zeigt, wenn die Plätze freigegeben oder geschützt werden oder wenn für das Tool eine längere Schwelle oder eine Saison gesetzt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>When a report shows activity of the seats, when they are released or protected.</source>
      <translation>Wenn ein Bericht Aktivität der Plätze zeigt oder wenn sie freigegeben oder geschützt werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>When the seats are released, when a newer people list has the person again or with a later end, or when the account is marked as a service account.</source>
      <translation>Wenn die Plätze freigegeben werden, wenn eine neuere Personalliste die Person wieder oder mit späterem Ende führt oder wenn das Konto als Dienstkonto gekennzeichnet wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>When the seats are assigned, or when fewer are bought.</source>
      <translation>Wenn die Plätze zugewiesen oder weniger gekauft werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>When seats are released, or when the further ones stand in the contract.</source>
      <translation>Wenn Plätze freigegeben werden oder die weiteren im Vertrag stehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>When all but one of the seats are released, when one is protected, or when a reason to keep the contracts apart is noted.</source>
      <translation>Wenn alle Plätze bis auf einen freigegeben werden, wenn einer geschützt wird oder wenn ein Grund notiert wird, die Verträge getrennt zu halten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>When one of the two ends, when an overlap is agreed with reason and last day, or when the functions are corrected.</source>
      <translation>Wenn eines der beiden endet, wenn eine Überschneidung mit Grund und letztem Tag vereinbart wird oder wenn die Funktionen berichtigt werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>When nobody has both any more, when the overlap is agreed, or when the seats of those who need both are marked as protected.</source>
      <translation>Wenn niemand mehr beide hat, wenn die Überschneidung vereinbart wird oder wenn die Plätze derer, die beide brauchen, als geschützt gekennzeichnet werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>When one of the two ends, when both become one contract, or when a reason to keep them apart is noted on one of them.</source>
      <translation>Wenn einer der beiden endet, wenn aus beiden ein Vertrag wird oder wenn bei einem ein Grund notiert wird, sie getrennt zu halten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>When a newer report shows activity, or enough of it; or when the subscription ends.</source>
      <translation>Wenn ein neuerer Bericht Aktivität zeigt, und genug davon; oder wenn das Abonnement endet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>When a newer report shows enough use, when the seats are on a lower plan, or when the plan's content is corrected.</source>
      <translation>Wenn ein neuerer Bericht genug Nutzung zeigt, wenn die Plätze in einem niedrigeren Tarif sind oder wenn der Inhalt des Tarifs berichtigt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>When the term has a decision or the day of a notice, when a further term is signed, when it has renewed itself, or when the window after the deadline is over.</source>
      <translation>Wenn über die Laufzeit entschieden oder der Tag einer Kündigung notiert ist, wenn eine weitere unterzeichnet ist, wenn sie sich verlängert hat oder wenn die Zeit nach der Frist vorbei ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>When a decision, or the day of a notice, is noted on the term, or when a further term is entered.</source>
      <translation>Wenn zur Laufzeit eine Entscheidung oder der Tag einer Kündigung notiert oder eine weitere Laufzeit eingetragen wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>When a credit brings the price back, when the contract allows the rise, or when it is answered with keep.</source>
      <translation>Wenn eine Gutschrift den Preis zurückbringt, wenn der Vertrag die Erhöhung erlaubt oder wenn mit „Behalten“ geantwortet wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>When credits of the amount are imported, or when the end on record is corrected.</source>
      <translation>Wenn Gutschriften über den Betrag importiert werden oder das hinterlegte Ende berichtigt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>When a charge for later service is imported, or when the contract ends.</source>
      <translation>Wenn eine Zahlung für spätere Leistung importiert wird oder der Vertrag endet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>When credits make up for it, or when the contract's price and quantity are corrected.</source>
      <translation>Wenn Gutschriften es ausgleichen oder Preis und Menge des Vertrags berichtigt werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>When a credit note or refund of the amount is imported, or when it is answered with keep.</source>
      <translation>Wenn eine Gutschrift oder Erstattung über den Betrag importiert wird oder wenn mit „Behalten“ geantwortet wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>When a newer invoice bills what is assigned, or when the list of seats is completed.</source>
      <translation>Wenn eine neuere Rechnung berechnet, was zugewiesen ist, oder wenn die Platzliste vervollständigt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>When the tool has an approved state or an active contract, or when its spend and seats are gone.</source>
      <translation>Wenn das Tool genehmigt ist oder einen aktiven Vertrag hat oder wenn seine Ausgaben und Plätze weg sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>When it has an owner or deputy who is there and was confirmed in time.</source>
      <translation>Wenn jemand verantwortlich ist oder vertritt, der da ist und rechtzeitig bestätigt wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>When its review date is moved, it has a success measure and its budget covers what was spent; or when it is retired or no longer of the class experiment.</source>
      <translation>Wenn sein Prüfdatum verschoben ist, es ein Erfolgsmaß hat und das Budget die Ausgaben deckt; oder wenn es beendet ist oder nicht mehr als Versuch geführt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>When the present pace leads to less than the limit, when the budget is raised, or when its period is over.</source>
      <translation>Wenn das Tempo zu weniger als der Grenze führt, wenn das Budget erhöht wird oder wenn sein Zeitraum vorbei ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>When the pace leads to what is promised, when the commitment is changed, or when it ends.</source>
      <translation>Wenn das Tempo zu dem führt, was zugesagt ist, wenn die Zusage geändert wird oder wenn sie endet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>When its cost no longer grows, when the unit cost of three months rises by 10 % or less, or when a launch period is noted.</source>
      <translation>Wenn die Kosten nicht mehr wachsen, wenn die Stückkosten von drei Monaten um höchstens 10 % steigen oder wenn eine Anlaufzeit notiert wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>When three months have passed, or when it is answered with keep: planned, a true-up, a correction.</source>
      <translation>Wenn drei Monate vergangen sind oder wenn mit „Behalten“ geantwortet wird: geplant, eine Nachberechnung, eine Berichtigung.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>When no more charges come, when no seat is free, or when it is answered with keep.</source>
      <translation>Wenn keine Zahlungen mehr kommen, wenn kein Platz frei ist oder wenn mit „Behalten“ geantwortet wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>When every missing fact of the list is in the catalog.</source>
      <translation>Wenn alles, was laut Liste fehlt, im Katalog steht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>When it is committed, when the use moves by more, when it is to end, or when the lower price is gone. It is answered with move tier, to the plan of the lower price, which may be the one it is on.</source>
      <translation>Wenn es zugesagt wird, wenn die Nutzung stärker schwankt, wenn es enden soll oder wenn es den niedrigeren Preis nicht mehr gibt. Beantwortet wird es mit „Tarif wechseln“, und zwar zum Tarif des niedrigeren Preises; das kann auch der jetzige sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>When cheaper models do most of the work, when its worth is marked high, or when the reason for the dear one is noted.</source>
      <translation>Wenn günstigere Modelle den Großteil der Arbeit machen, wenn der Wert als hoch gekennzeichnet wird oder wenn der Grund für das teure Modell notiert wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>When all of them are on record, the switch was tried in time and a later month keeps to the budget, or when the reason why it needs none is.</source>
      <translation>Wenn alle hinterlegt sind, der Notausschalter rechtzeitig erprobt wurde und ein späterer Monat das Budget einhält, oder wenn hinterlegt ist, warum er keine braucht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>When the margin reaches the target and no longer falls, or when a launch period or another target is noted.</source>
      <translation>Wenn die Marge das Ziel erreicht und nicht mehr fällt oder wenn eine Anlaufzeit oder ein anderes Ziel notiert wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>When it has a value measure and evidence from the last 180 days, or leaves production.</source>
      <translation>Wenn er ein Wertmaß und einen Nachweis aus den letzten 180 Tagen hat oder nicht mehr in Betrieb ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>When cost no longer grows, or grows faster than volume.</source>
      <translation>Wenn die Kosten nicht mehr wachsen oder schneller wachsen als die Menge.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>When the tool ends, when an overlap is agreed, or when fewer of its people have the suite.</source>
      <translation>Wenn das Tool endet, wenn eine Überschneidung vereinbart wird oder wenn weniger seiner Personen das Paket haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>When the fact is changed or filled in on the tool, when it handles public data only, or when nobody uses it.</source>
      <translation>Wenn die Angabe am Tool geändert oder ergänzt wird, wenn es nur öffentliche Daten verarbeitet oder wenn niemand es nutzt.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From</source>
      <translation>Quelle</translation>
    </message>
  </context>
  <context>
    <name>GrowthView</name>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Why it changed</source>
      <translation>Die Gründe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Exchange rates</source>
      <translation>Kurse</translation>
    </message>
  </context>
  <context>
    <name>ProofPanel</name>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>decided</source>
      <translation>klar</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Credit</source>
      <translation>Gutschrift</translation>
    </message>
  </context>
</TS>
