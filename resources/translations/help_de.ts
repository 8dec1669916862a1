<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Help</name>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Command line</source>
      <translation>Befehlszeile</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`seatbook` alone opens the window. Every command works on one catalog: `--catalog FILE`, else the environment variable `SEATBOOK_CATALOG`, else the one in your data folder. With `--json` a command prints one JSON document, errors too; ids and amounts are text in it, because spreadsheets and scripts lose digits of large numbers.</source>
      <translation>`seatbook` allein öffnet das Fenster. Jeder Befehl arbeitet mit einem Katalog: dem von `--catalog FILE`, sonst dem der Umgebungsvariablen `SEATBOOK_CATALOG`, sonst dem in Ihrem Datenordner. Mit `--json` gibt ein Befehl ein einziges JSON-Dokument aus, auch bei Fehlern; Nummern und Beträge stehen darin als Text, weil Tabellenprogramme und Skripte bei großen Zahlen Stellen verlieren.</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>command | does</source>
      <translation>Befehl | Wirkung</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`demo [--folder F] [--open] [--pictures]` | builds a catalog from the demo company's spreadsheets through the real importer, runs the rules, writes the review workbook, says what it found; the catalog is a new file where `--catalog` names one, else `demo.seatbook` in the folder (`demo-output`), built anew each time</source>
      <translation>`demo [--folder F] [--open] [--pictures]` | baut aus den Tabellendateien der Demofirma einen Katalog, mit demselben Import wie sonst auch, wendet die Regeln an, schreibt die Prüfliste und sagt, was gefunden wurde; der Katalog ist eine neue Datei, wo `--catalog` eine nennt, sonst `demo.seatbook` im Ordner (`demo-output`), jedes Mal neu gebaut</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`import FILE…` | imports spreadsheets; a folder means every spreadsheet in it and in its folders</source>
      <translation>`import FILE…` | importiert Tabellendateien; ein Ordner steht für alle Tabellendateien darin und in seinen Unterordnern</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`imports` | what was imported, newest first</source>
      <translation>`imports` | was importiert wurde, das Neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`row FILE NUMBER [--sheet S]` | a row of an imported file as the file has it, and why it is no record where it is none (a total, a duplicate, rejected); lists name file, sheet and row</source>
      <translation>`row FILE NUMBER [--sheet S]` | eine Zeile einer importierten Datei, wie sie in der Datei steht, und warum aus ihr kein Eintrag wurde, wenn es so ist (eine Summe, eine Dublette, abgewiesen); die Listen nennen Datei, Blatt und Zeile</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`imports [OPERATION] --rejected FILE` | saves the rows that an import rejected, the last one or the one named, with their reasons</source>
      <translation>`imports [OPERATION] --rejected FILE` | speichert die Zeilen, die ein Import abgewiesen hat, mit ihren Gründen: die des letzten Imports oder des genannten</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`undo [OPERATION] [--with-dependents]` | takes back the last operation, or the named one</source>
      <translation>`undo [OPERATION] [--with-dependents]` | macht den letzten Schritt rückgängig, oder den genannten</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`redo` | does again what was taken back last</source>
      <translation>`redo` | wiederholt, was zuletzt rückgängig gemacht wurde</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`history [--limit N]` | the journal: who did what and when</source>
      <translation>`history [--limit N]` | der Verlauf: wer wann was getan hat</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`review [--as-of D] [--rule R…] [--anew]` | runs the rules and stores what they ask; a second run of a day looks at what was changed since, `--anew` at everything</source>
      <translation>`review [--as-of D] [--rule R…] [--anew]` | startet die Prüfung und speichert, was die Regeln fragen; ein zweiter Lauf am selben Tag sieht nur an, was sich seither geändert hat, `--anew` alles</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`decide FINDING… DECISION [--where FILTER] [--why …] [--until D] [--quantity N] [--into TOOL] [--to PLAN] [--owner PERSON]` | answers one question or many at once: keep, grow, reduce, move_tier, consolidate, retire, snooze or ask_owner; consolidate names what stays with `--into`, move_tier the plan with `--to`; says what it contradicts</source>
      <translation>`decide FINDING… DECISION [--where FILTER] [--why …] [--until D] [--quantity N] [--into TOOL] [--to PLAN] [--owner PERSON]` | beantwortet eine Frage oder viele auf einmal: keep (Behalten), grow (Ausbauen), reduce (Reduzieren), move_tier (Tarif wechseln), consolidate (Zusammenlegen), retire (Beenden), snooze (Zurückstellen) oder ask_owner (Nachfragen); bei consolidate nennt `--into`, was bleibt, bei move_tier nennt `--to` den Tarif; sagt, welcher anderen Antwort das widerspricht</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`cycle start monthly\|quarterly\|renewal [--due D]`, `cycle show [NAME]`, `cycle close NAME` | a round of the review: its questions, who has to answer, what is overdue, what was decided and what came of it, and which notice day has passed</source>
      <translation>`cycle start monthly\|quarterly\|renewal [--due D]`, `cycle show [NAME]`, `cycle close NAME` | eine Runde der Prüfung: ihre Fragen, wer antworten soll, was überfällig ist, was entschieden wurde und was daraus wurde, und welcher Kündigungstag vorbei ist</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`campaign start --due D [--tool T] [--name N]`, `campaign answer NAME keep\|release\|unknown SEAT… [--where FILTER]`, `campaign export NAME FOLDER`, `campaign apply FILE… [--dry-run] [--on-conflict ours\|theirs]`, `campaign show`, `campaign close NAME` | every owner confirms the seats of what is theirs by a date: a workbook for each goes out and comes back</source>
      <translation>`campaign start --due D [--tool T] [--name N]`, `campaign answer NAME keep\|release\|unknown SEAT… [--where FILTER]`, `campaign export NAME FOLDER`, `campaign apply FILE… [--dry-run] [--on-conflict ours\|theirs]`, `campaign show`, `campaign close NAME` | alle Verantwortlichen bestätigen bis zu einem Tag die Plätze in ihrem Bereich: Alle bekommen je eine Arbeitsmappe, die ausgefüllt zurückkommt</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export review [FILE.xlsx] [--by-owner FOLDER] [--by-team FOLDER] [--pseudonyms]` | the review list as a workbook that owners fill in: for everyone, one an owner, one a team; with `--pseudonyms` nobody is named in it</source>
      <translation>`export review [FILE.xlsx] [--by-owner FOLDER] [--by-team FOLDER] [--pseudonyms]` | die Prüfliste als Arbeitsmappe zum Ausfüllen: für alle, je verantwortlicher Person oder je Team; mit `--pseudonyms` steht kein Name darin</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export messages FOLDER [--from NAME] [--answer-by D] [--ask] [--pseudonyms]` | one message for each owner with their list attached (.eml); `--ask` marks the questions as Asked</source>
      <translation>`export messages FOLDER [--from NAME] [--answer-by D] [--ask] [--pseudonyms]` | eine Nachricht je verantwortlicher Person mit ihrer Liste im Anhang (.eml); `--ask` kennzeichnet die Fragen als gefragt</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export renewals FILE.ics [--days N]` | notice deadlines for any calendar program, with alarms; a later file updates the earlier one</source>
      <translation>`export renewals FILE.ics [--days N]` | Kündigungsfristen mit Erinnerung für jedes Kalenderprogramm; eine spätere Datei bringt die frühere auf den neuen Stand</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export negotiation VENDOR FILE.xlsx` | a vendor's contracts, seats held and used, prices over time, and what to ask for</source>
      <translation>`export negotiation VENDOR FILE.xlsx` | die Verträge eines Anbieters, zugewiesene und genutzte Plätze, die Preise im Lauf der Zeit und was zu verlangen ist</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export table NAME FILE` | any list as .xlsx or .csv (`--archived`: archived and merged records too); most can be imported again: into their own catalog they change nothing</source>
      <translation>`export table NAME FILE` | jede Liste als .xlsx oder .csv (`--archived`: auch archivierte und zusammengeführte Einträge); die meisten lassen sich wieder importieren, im eigenen Katalog ändern sie dann nichts</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export table all FOLDER [--csv]` | every list that comes back, as files or, with a name that ends with .xlsx, as one workbook; `import` of it restores an empty catalog</source>
      <translation>`export table all FOLDER [--csv]` | alle Listen, die sich wieder einlesen lassen, als Dateien oder, wenn der Name auf .xlsx endet, als eine Arbeitsmappe; `import` davon stellt einen leeren Katalog wieder her</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export focus FILE.csv [--version 1.2\|1.0] [--period MONTHS]` | the spend as FOCUS cost and usage rows: every amount once, net of tax: what is billed in its billing period, what is used month by month; says how many lines were left out and why</source>
      <translation>`export focus FILE.csv [--version 1.2\|1.0] [--period MONTHS]` | die Ausgaben als Kosten- und Nutzungszeilen nach FOCUS, jeder Betrag einmal und ohne Steuer: Berechnetes in seinem Abrechnungszeitraum, Genutztes Monat für Monat; sagt, wie viele Posten nicht enthalten sind und warum</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`apply FILE… [--dry-run] [--on-conflict theirs\|ours\|ask]` | brings filled-in review workbooks back, any number of them as one operation</source>
      <translation>`apply FILE… [--dry-run] [--on-conflict theirs\|ours\|ask]` | liest ausgefüllte Prüflisten ein, beliebig viele in einem Schritt</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report spend [--by D] [--from M] [--to M] [--as-of D]` | spend by month of service and tool, subscription, function, vendor, team, cost-centre, use-case or spend-class</source>
      <translation>`report spend [--by D] [--from M] [--to M] [--as-of D]` | Ausgaben nach Leistungsmonat und nach tool, subscription, function, vendor, team, cost-centre, use-case oder spend-class</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report showback [--from M] [--to M] [--as-of D]` | what every team uses and what it costs, and what is not allocated</source>
      <translation>`report showback [--from M] [--to M] [--as-of D]` | was jedes Team nutzt und was es kostet, und was nicht zugeteilt ist</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report bridge [--from P] [--to P] [--as-of D]` | why spend grew or fell between two periods (`2026-09`, `2026-07..2026-09`, `2026-Q3`, `2026`), and whether it was planned</source>
      <translation>`report bridge [--from P] [--to P] [--as-of D]` | warum die Ausgaben zwischen zwei Zeiträumen gestiegen oder gesunken sind (`2026-09`, `2026-07..2026-09`, `2026-Q3`, `2026`), und ob das geplant war</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report forecast [--by tool\|team] [--as-of D]` | twelve months ahead: contracts with renewals and known changes, use by its trend, each with its band; budgets beside what they come to</source>
      <translation>`report forecast [--by tool\|team] [--as-of D]` | zwölf Monate voraus: Verträge mit Verlängerungen und bekannten Änderungen, Nutzung nach ihrem Trend, jeweils mit Spielraum; dazu Budgets neben dem, was auf sie entfällt</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report forecast --what-if NAME:CHANGE` | what `seats=N`, `price=P`, `plan=NAME@P` or `notice=yes` would do to a subscription, month by month, and why from then</source>
      <translation>`report forecast --what-if NAME:CHANGE` | was `seats=N`, `price=P`, `plan=NAME@P` oder `notice=yes` bei einem Abonnement bewirken würde, Monat für Monat, und warum erst ab dann</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report budgets [--as-of D]` | budgets and commitments: used, variance, where the pace leads, when nothing is left</source>
      <translation>`report budgets [--as-of D]` | Budgets und Zusagen: was verbraucht ist, die Abweichung, wohin das Tempo führt, wann nichts mehr übrig ist</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report use-cases [--as-of D]` | use cases: cost, unit cost, margin and worth by month, and which are worth scaling</source>
      <translation>`report use-cases [--as-of D]` | Anwendungsfälle: Kosten, Stückkosten, Marge und Wert nach Monat, und bei welchen sich der Ausbau lohnt</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report overlap [--as-of D]` | tools that do the same: who has both, what is asked or agreed, a proposal for each pair, and tools bought under several contracts</source>
      <translation>`report overlap [--as-of D]` | Tools, die dasselbe tun: wer beide hat, was gefragt oder vereinbart ist, ein Vorschlag zu jedem Paar, und Tools, die unter mehreren Verträgen gekauft sind</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report renewals [--days N]` | ends of contracts to come: notice deadline, send-by date, what is at stake, what was decided</source>
      <translation>`report renewals [--days N]` | bevorstehende Vertragsenden: Kündigungsfrist, Absendetag, um welchen Betrag es geht, was entschieden wurde</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report realised [--as-of D]` | what came of every decision: the bills before and after with file and row, the arithmetic, what is realised, apart from what could still be saved</source>
      <translation>`report realised [--as-of D]` | was aus jeder Entscheidung wurde: die Rechnungen davor und danach mit Datei und Zeile, der Rechenweg, was verwirklicht ist, getrennt von dem, was sich noch sparen ließe</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report close --month M [--as-of D]` | prepaid balances and accrued expense as of the end of a month</source>
      <translation>`report close --month M [--as-of D]` | vorausgezahlte Salden und abgegrenzter Aufwand zum Ende eines Monats</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`list NAME [--where FILTER] [--view NAME] [--csv]` | tools, vendors, subscriptions, purchases, terms, seats, people, teams, invoices, lines, usage, use-cases, measures, allocations, budgets, commitments, rates, plans, plan-functions, prices, tool-functions, feature-uses, overlaps, settings, taught-names, findings, decisions, review-details, campaigns, round-items, unmatched, imports, history</source>
      <translation>`list NAME [--where FILTER] [--view NAME] [--csv]` | tools, vendors, subscriptions, purchases, terms, seats, people, teams, invoices, lines, usage, use-cases, measures, allocations, budgets, commitments, rates, plans, plan-functions, prices, tool-functions, feature-uses, overlaps, settings, taught-names, findings, decisions, review-details, campaigns, round-items, unmatched, imports, history</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`add KIND [--like NAME] FIELD=VALUE…` | makes a record, with `--like` one whose fields are another's but for those given: tool, subscription, purchase, term, person, use-case, measure, allocation, budget, commitment, overlap, tool-function, …</source>
      <translation>`add KIND [--like NAME] FIELD=VALUE…` | legt einen Eintrag an, mit `--like` einen, der die Felder eines anderen hat, bis auf die angegebenen: tool, subscription, purchase, term, person, use-case, measure, allocation, budget, commitment, overlap, tool-function, …</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`set KIND NAME FIELD=VALUE…` | edits a record: owner, price, term, spend class, …</source>
      <translation>`set KIND NAME FIELD=VALUE…` | ändert einen Eintrag: wer verantwortlich ist, Preis, Laufzeit, Ausgabenklasse, …</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`match TEXT TOOL`, `match TEXT --not-a-tool` | says what a vendor's text means; lines already imported are matched again</source>
      <translation>`match TEXT TOOL`, `match TEXT --not-a-tool` | sagt, was der Text eines Anbieters bedeutet; schon importierte Posten werden neu zugeordnet</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`attach KIND NAME FILE…` | attaches files to a vendor, tool, subscription or use case</source>
      <translation>`attach KIND NAME FILE…` | hängt Dateien an einen Anbieter, ein Tool, ein Abonnement oder einen Anwendungsfall</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`attachments KIND NAME [--file FILE] [--save FOLDER] [--remove]` | lists the files of a record, saves copies, or removes those named</source>
      <translation>`attachments KIND NAME [--file FILE] [--save FOLDER] [--remove]` | führt die Dateien eines Eintrags auf, speichert Kopien oder entfernt die genannten</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`merge suggest` | vendors that are likely one, and why</source>
      <translation>`merge suggest` | Anbieter, die nach demselben aussehen, und warum</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`merge vendor\|tool\|person\|team\|subscription KEPT MERGED [--dry-run]` | merges two records that are one and says what moves; undo parts them</source>
      <translation>`merge vendor\|tool\|person\|team\|subscription KEPT MERGED [--dry-run]` | führt zwei Einträge zusammen, die einer sind, und sagt, was wandert; „Rückgängig“ trennt sie wieder</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`settings [NAME=VALUE…] [--tool T] [--team T]` | shows or changes the reporting currency, the fiscal year and the thresholds: the company's, or a tool's or team's own</source>
      <translation>`settings [NAME=VALUE…] [--tool T] [--team T]` | zeigt oder ändert Berichtswährung, Geschäftsjahr und Schwellen: die der Firma oder die eigenen eines Tools oder Teams</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`profiles list\|show NAME\|export NAME FILE\|import FILE\|delete NAME\|fields` | what is kept of how your own files are read: listed, shown, passed on as TOML, deleted; the fields of columns</source>
      <translation>`profiles list\|show NAME\|export NAME FILE\|import FILE\|delete NAME\|fields` | was darüber aufbewahrt ist, wie Ihre eigenen Dateien gelesen werden: aufführen, zeigen, als TOML weitergeben, löschen; die Felder für Spalten</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`formats`, `rules [ID]`, `tools` | what Seatbook knows by itself</source>
      <translation>`formats`, `rules [ID]`, `tools` | was Seatbook von sich aus kennt</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`check` | the catalog's integrity</source>
      <translation>`check` | ob der Katalog in Ordnung ist</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`erase PERSON [--yes]` | erases a person for good, from the history too</source>
      <translation>`erase PERSON [--yes]` | löscht eine Person endgültig, auch aus dem Verlauf</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`backup FILE`, `restore FILE` | copies the catalog, also while it is open; puts a copy in its place, where nobody has it open</source>
      <translation>`backup FILE`, `restore FILE` | kopiert den Katalog, auch während er offen ist; setzt eine Kopie an seine Stelle, wenn ihn niemand offen hat</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Importing</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`--as FORMAT` (`--as 'Sheet!FORMAT'` for one sheet), `--sheet S` (of a sheet with several tables one of them: `--sheet 'Costs (table 2)'`), `--date-order dmy|mdy|ymd`, `--decimal ,|.`, `--currency C`, `--vendor V` (`--vendor 'Sheet!V'` for one sheet), `--subscription S`, `--account A`, `--cost-accounts A`, `--corrects yes`, `--given-back yes`, `--data-date D` and `--period P` (`2026`, `FY26`, `2026-Q3`, `2026-09`, or two days) answer what a file leaves open. The password of a locked workbook is asked for in a terminal; elsewhere it is taken from `SEATBOOK_PASSWORD`. `--dry-run` shows the plan and writes nothing: it is the same code; in a terminal it says at once what the first rows of a large file look like. `--rejected FILE` (.xlsx or .csv) saves the rows that were not understood with their reasons, to be mended and imported again. `--column 'Header=field'` reads a column as another field, `--column 'Header='` as none; `'Sheet!Header=field'` means that sheet only. Of two columns with the same head the second is `'Header [2]'`. It is given as often as needed, `--dry-run` shows what each column is read as, and `profiles fields` lists the fields. A header or field that does not exist is refused with those that do. `--save-profile NAME` keeps how all sheets of the file were read as a profile: next month's file with the same headers is recognised by it and asks nothing. `profiles export NAME FILE` writes one as TOML, `profiles import FILE [--name N] [--replace]` takes one in; undo takes back either. A broken one is refused with the place and the reason.</source>
      <translation>`--as FORMAT` (`--as 'Sheet!FORMAT'` für ein einzelnes Blatt), `--sheet S` (bei einem Blatt mit mehreren Tabellen eine davon: `--sheet 'Costs (table 2)'`), `--date-order dmy|mdy|ymd`, `--decimal ,|.`, `--currency C`, `--vendor V` (`--vendor 'Sheet!V'` für ein einzelnes Blatt), `--subscription S`, `--account A`, `--cost-accounts A`, `--corrects yes`, `--given-back yes`, `--data-date D` und `--period P` (`2026`, `FY26`, `2026-Q3`, `2026-09` oder zwei Tage) beantworten, was eine Datei offenlässt. Nach dem Passwort einer gesperrten Arbeitsmappe wird im Terminal gefragt; anderswo kommt es aus `SEATBOOK_PASSWORD`. `--dry-run` zeigt den Plan und schreibt nichts, auf demselben Weg wie der echte Import; im Terminal zeigt es bei einer großen Datei sofort, wie die ersten Zeilen aussehen. `--rejected FILE` (.xlsx oder .csv) speichert die nicht verstandenen Zeilen mit ihren Gründen, damit sie berichtigt und noch einmal importiert werden können. `--column 'Header=field'` liest eine Spalte als ein anderes Feld, `--column 'Header='` als keines; `'Sheet!Header=field'` meint nur dieses Blatt. Von zwei Spalten mit gleichem Kopf heißt die zweite `'Header [2]'`. Die Angabe kann beliebig oft stehen; `--dry-run` zeigt, als was jede Spalte gelesen wird, und `profiles fields` führt die Felder auf. Einen Kopf oder ein Feld, das es nicht gibt, weist Seatbook ab und nennt die vorhandenen. `--save-profile NAME` bewahrt als Profil auf, wie alle Blätter der Datei gelesen wurden: Die Datei des nächsten Monats mit denselben Köpfen wird daran erkannt und fragt nichts. `profiles export NAME FILE` schreibt ein Profil als TOML, `profiles import FILE [--name N] [--replace]` nimmt eines auf; beides lässt sich rückgängig machen. Ein fehlerhaftes wird mit Stelle und Grund abgewiesen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Filtering a list</source>
      <translation>Eine Liste filtern</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`--where` takes `tool=Cursor` (the whole value), `vendor~open` (a part of it), or [what the window's filter takes](lists.md): `seatbook list seats --where "tool:cursor inactive&gt;60 -team:design"`. Several `--where` hold together. `--view NAME` takes filter, order and columns of [a view](lists.md) that was saved in the window.</source>
      <translation>`--where` nimmt `tool=Cursor` (der ganze Wert), `vendor~open` (ein Teil davon) oder [was der Filter des Fensters nimmt](lists.md): `seatbook list seats --where "tool:cursor inactive&gt;60 -team:design"`. Mehrere `--where` gelten zusammen. `--view NAME` übernimmt Filter, Reihenfolge und Spalten [einer Ansicht](lists.md), die im Fenster gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>A month is written `2026-09`. Without `--from` and `--to` the last twelve months are shown; `--save FILE` writes a report's rows to a .xlsx or .csv file too. The rows of a report add up to its total to the micro-unit; amounts without an exchange rate stand apart in their own currency. [Spend](spend.md) says how amounts are spread, allocated and closed.</source>
      <translation>Ein Monat wird als `2026-09` geschrieben. Ohne `--from` und `--to` stehen die letzten zwölf Monate da; `--save FILE` schreibt die Zeilen eines Berichts zusätzlich in eine .xlsx- oder .csv-Datei. Die Zeilen eines Berichts ergeben seine Summe auf ein Millionstel der Währungseinheit genau; Beträge ohne Wechselkurs stehen getrennt in ihrer eigenen Währung. [Ausgaben](spend.md) sagt, wie Beträge verteilt, zugeteilt und abgeschlossen werden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Exit codes</source>
      <translation>Rückgabewerte</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>code | means</source>
      <translation>Wert | Bedeutung</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>0 | done</source>
      <translation>0 | ausgeführt</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>2 | wrong usage</source>
      <translation>2 | falsch aufgerufen</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>3 | a choice is needed (an ambiguous date, an unknown format, a conflict); nothing of that file was imported, and of a review list all but what conflicts was applied</source>
      <translation>3 | eine Wahl ist nötig (ein mehrdeutiges Datum, ein unbekanntes Format, ein Widerspruch); von dieser Datei wurde nichts importiert, von einer Prüfliste alles angewandt, was nicht im Widerspruch steht</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>4 | a file cannot be read or is refused</source>
      <translation>4 | eine Datei ist nicht lesbar oder wird abgelehnt</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>5 | the catalog cannot be used: locked, newer, damaged, moved away, or its disk is full</source>
      <translation>5 | der Katalog ist nicht verwendbar: gesperrt, neuer, beschädigt, verschoben, oder der Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>130 | cancelled</source>
      <translation>130 | abgebrochen</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>141 | whoever read the output read no further, as `head` does: the rest was not printed, what was written before stays</source>
      <translation>141 | wer die Ausgabe las, hat aufgehört, wie es `head` tut: der Rest wurde nicht ausgegeben, was vorher geschrieben wurde, bleibt</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>With several files the highest counts.</source>
      <translation>Bei mehreren Dateien zählt der höchste Wert.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Formats</source>
      <translation>Formate</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>These exports are recognised without help, by the names of their columns; title rows, footers, totals and several sheets are no obstacle. `seatbook formats` lists them; `seatbook import FILE --as FORMAT` names one. No file of ChatGPT's members list was seen: a list is read as `chatgpt-members` only where you name it.</source>
      <translation>Diese Exporte werden ohne Hilfe an den Namen ihrer Spalten erkannt; Titelzeilen, Fußzeilen, Summen und mehrere Blätter stören nicht. `seatbook formats` führt sie auf; `seatbook import FILE --as FORMAT` nennt eines. Eine Datei mit der Mitgliederliste von ChatGPT lag uns nie vor: Eine Liste wird nur dann als `chatgpt-members` gelesen, wenn Sie das angeben.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Invoice lines, costs and payments</source>
      <translation>Rechnungsposten, Kosten und Zahlungen</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Accounts-payable ledger (`ledger`)</source>
      <translation>Kreditorenbuch (`ledger`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Anthropic Console cost export (`anthropic-console-cost`)</source>
      <translation>Kostenexport der Anthropic Console (`anthropic-console-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>AWS cost and usage report (`aws-cost`)</source>
      <translation>Kosten- und Nutzungsbericht von AWS (`aws-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>AWS cost and usage report, as a query gives it (`aws-cost-athena`)</source>
      <translation>Kosten- und Nutzungsbericht von AWS, aus einer Abfrage (`aws-cost-athena`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>AWS Cost Explorer download (`aws-cost-explorer`)</source>
      <translation>Download aus dem AWS Cost Explorer (`aws-cost-explorer`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>AWS detailed billing report (`aws-detailed-billing`)</source>
      <translation>Ausführlicher Abrechnungsbericht von AWS (`aws-detailed-billing`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Azure cost export (`azure-cost`)</source>
      <translation>Kostenexport von Azure (`azure-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Azure cost export of the older portal (`azure-cost-portal`)</source>
      <translation>Kostenexport von Azure (älteres Portal) (`azure-cost-portal`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Card statement (`card`)</source>
      <translation>Kartenabrechnung (`card`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude Code team spend (`claude-code-team`)</source>
      <translation>Ausgaben des Teams in Claude Code (`claude-code-team`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude spend report (`claude-spend-report`)</source>
      <translation>Ausgabenbericht von Claude (`claude-spend-report`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Coupa invoices export (`coupa-invoices`)</source>
      <translation>Rechnungsexport von Coupa (`coupa-invoices`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Coupa payables export (`coupa-payables`)</source>
      <translation>Export der Verbindlichkeiten von Coupa (`coupa-payables`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Cursor usage events (`cursor-usage-events`)</source>
      <translation>Nutzungsereignisse von Cursor (`cursor-usage-events`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>DeepSeek cost export (`deepseek-cost`)</source>
      <translation>Kostenexport von DeepSeek (`deepseek-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Expense report (`expenses`)</source>
      <translation>Spesenabrechnung (`expenses`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Expensify report (`expensify`)</source>
      <translation>Bericht aus Expensify (`expensify`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>FOCUS cost and usage data (`focus`)</source>
      <translation>Kosten- und Nutzungsdaten nach FOCUS (`focus`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>French journal for the tax office (FEC) (`fec`)</source>
      <translation>Französisches Journal für das Finanzamt (FEC) (`fec`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub usage and premium request report (`github-usage`)</source>
      <translation>Bericht über Nutzung und Premium-Anfragen von GitHub (`github-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GLM (Zhipu) monthly bill (`glm-billing`)</source>
      <translation>Monatsrechnung von GLM (Zhipu) (`glm-billing`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Google Cloud billing export (`gcp-billing`)</source>
      <translation>Abrechnungsexport von Google Cloud (`gcp-billing`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Kimi (Moonshot) billing summary (`kimi-billing`)</source>
      <translation>Abrechnungsübersicht von Kimi (Moonshot) (`kimi-billing`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>MiMo model usage detail (`mimo-usage`)</source>
      <translation>Nutzung der MiMo-Modelle im Einzelnen (`mimo-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>OpenAI platform cost export (`openai-cost`)</source>
      <translation>Kostenexport der OpenAI-Plattform (`openai-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>OpenRouter activity (`openrouter-activity`)</source>
      <translation>Aktivität bei OpenRouter (`openrouter-activity`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Oracle Cloud cost report (`oci-cost`)</source>
      <translation>Kostenbericht der Oracle Cloud (`oci-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>QuickBooks transaction report (`quickbooks-transactions`)</source>
      <translation>Buchungsbericht aus QuickBooks (`quickbooks-transactions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Ramp card transactions (`ramp-transactions`)</source>
      <translation>Kartenumsätze von Ramp (`ramp-transactions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Xero bills (`xero-bills`)</source>
      <translation>Eingangsrechnungen aus Xero (`xero-bills`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Seats and their activity</source>
      <translation>Plätze und ihre Aktivität</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Azure AD sign-in log, as older portals wrote it (`entra-sign-ins-legacy`)</source>
      <translation>Anmeldeprotokoll von Azure AD (ältere Portale) (`entra-sign-ins-legacy`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT Enterprise user report (`chatgpt-enterprise-users`)</source>
      <translation>Benutzerbericht von ChatGPT Enterprise (`chatgpt-enterprise-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT members list (`chatgpt-members`)</source>
      <translation>Mitgliederliste von ChatGPT (`chatgpt-members`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT user analytics export (`chatgpt-users-newer`)</source>
      <translation>Export der Benutzeranalyse von ChatGPT (`chatgpt-users-newer`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude members analytics (`claude-members-analytics`)</source>
      <translation>Mitgliederanalyse von Claude (`claude-members-analytics`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude members list (`claude-members`)</source>
      <translation>Mitgliederliste von Claude (`claude-members`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Cursor team analytics (`cursor-team-analytics`)</source>
      <translation>Teamanalyse von Cursor (`cursor-team-analytics`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Entra ID sign-in log (`entra-sign-ins`)</source>
      <translation>Anmeldeprotokoll von Entra ID (`entra-sign-ins`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub Advanced Security active committers (`github-active-committers`)</source>
      <translation>Aktive Committer in GitHub Advanced Security (`github-active-committers`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub consumed licences (`github-consumed-licences`)</source>
      <translation>Verbrauchte Lizenzen von GitHub (`github-consumed-licences`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub Copilot seat activity report (`github-copilot-seats`)</source>
      <translation>Aktivitätsbericht der Plätze von GitHub Copilot (`github-copilot-seats`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub organisation members (`github-members`)</source>
      <translation>Mitglieder einer GitHub-Organisation (`github-members`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitLab seat usage export (`gitlab-seats`)</source>
      <translation>Export der belegten Plätze von GitLab (`gitlab-seats`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Google Admin console users (`google-users`)</source>
      <translation>Benutzer aus der Google-Admin-Konsole (`google-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Langdock usage by user (`langdock-users`)</source>
      <translation>Nutzung von Langdock nach Benutzern (`langdock-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List of users or licences (`seats`)</source>
      <translation>Liste von Benutzern oder Lizenzen (`seats`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft 365 active user detail (`m365-active-users`)</source>
      <translation>Aktive Benutzer von Microsoft 365 im Einzelnen (`m365-active-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft 365 apps user detail (`m365-apps-users`)</source>
      <translation>Benutzer der Microsoft-365-Apps im Einzelnen (`m365-apps-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft 365 Copilot usage report (`m365-copilot-usage`)</source>
      <translation>Nutzungsbericht von Microsoft 365 Copilot (`m365-copilot-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft Teams user activity (`m365-teams-activity`)</source>
      <translation>Benutzeraktivität in Microsoft Teams (`m365-teams-activity`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Okta current assignments (`okta-assignments`)</source>
      <translation>Aktuelle Zuweisungen in Okta (`okta-assignments`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Slack members export (`slack-members`)</source>
      <translation>Mitgliederexport von Slack (`slack-members`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Use by day, person, model or project</source>
      <translation>Nutzung nach Tag, Person, Modell oder Projekt</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Anthropic Console usage export (`anthropic-console-usage`)</source>
      <translation>Nutzungsexport der Anthropic Console (`anthropic-console-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>BlueFlame AI usage export (`blueflame-usage`)</source>
      <translation>Nutzungsexport von BlueFlame AI (`blueflame-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT projects export (`chatgpt-projects`)</source>
      <translation>Projektexport von ChatGPT (`chatgpt-projects`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT user ranking (`chatgpt-leaderboard`)</source>
      <translation>Benutzer-Rangliste von ChatGPT (`chatgpt-leaderboard`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude Code team lines (`claude-code-lines`)</source>
      <translation>Codezeilen des Teams in Claude Code (`claude-code-lines`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Cursor usage events, counted in requests (`cursor-usage-requests`)</source>
      <translation>Nutzungsereignisse von Cursor, in Anfragen gezählt (`cursor-usage-requests`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>DeepSeek usage export (`deepseek-usage`)</source>
      <translation>Nutzungsexport von DeepSeek (`deepseek-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub premium request report (older) (`github-premium-requests`)</source>
      <translation>Bericht über Premium-Anfragen von GitHub (älter) (`github-premium-requests`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub premium requests by day (older) (`github-premium-requests-daily`)</source>
      <translation>Premium-Anfragen von GitHub nach Tagen (älter) (`github-premium-requests-daily`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List of use by day, person or model (`usage`)</source>
      <translation>Liste der Nutzung nach Tag, Person oder Modell (`usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>OpenAI platform usage export (`openai-usage`)</source>
      <translation>Nutzungsexport der OpenAI-Plattform (`openai-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Figures of use are kept as the vendor counts them: requests, messages, credits, tokens (the input's with the cached ones among them). A later file corrects an earlier one for the same day, account, model and project; undo brings the earlier figures back. Who used a tool was active: the seats of these accounts are told so, and seats that a file of use does not name are told nothing. What use cost stands beside the figures and is never added to what was billed or paid.</source>
      <translation>Nutzungszahlen werden aufbewahrt, wie der Anbieter sie zählt: Anfragen, Nachrichten, Guthaben, Token (bei der Eingabe die aus dem Zwischenspeicher eingeschlossen). Eine spätere Datei korrigiert eine frühere für denselben Tag, dasselbe Konto, Modell und Projekt; „Rückgängig“ holt die früheren Zahlen zurück. Wer ein Tool genutzt hat, war aktiv: Das gilt für die Plätze dieser Konten; über Plätze, die eine Nutzungsdatei nicht nennt, sagt sie nichts. Was die Nutzung gekostet hat, steht neben den Zahlen und wird nie zu Berechnetem oder Bezahltem addiert.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <location filename="../../resources/help/people.md" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft 365 or Entra ID users export (`entra-users`)</source>
      <translation>Benutzerexport von Microsoft 365 oder Entra ID (`entra-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Okta password health (`okta-people`)</source>
      <translation>Passwortstatus in Okta (`okta-people`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>People roster (`people`)</source>
      <translation>Personalliste (`people`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Subscriptions and contracts</source>
      <translation>Abonnements und Verträge</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Tracker of subscriptions and contracts (`subscriptions`)</source>
      <translation>Übersicht von Abonnements und Verträgen (`subscriptions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Use cases and budgets</source>
      <translation>Anwendungsfälle und Budgets</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List of budgets (`budgets`)</source>
      <translation>Liste von Budgets (`budgets`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List of use cases (`use-cases`)</source>
      <translation>Liste von Anwendungsfällen (`use-cases`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Measures of use cases (`measures`)</source>
      <translation>Messwerte von Anwendungsfällen (`measures`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Promised spend and credits (`commitments`)</source>
      <translation>Zugesagte Ausgaben und Guthaben (`commitments`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Shares of cost by use case or team (`allocations`)</source>
      <translation>Kostenanteile nach Anwendungsfall oder Team (`allocations`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Measures say what a use case did in a month, quarter or year: tickets, retries, revenue (with its currency). A share gives a use case or a team a part of a subscription's cost: a percentage, or the project whose part of the metered use it is. They are about use cases and subscriptions that the catalog has; a row about another one is rejected and says so. A budget is for the company, a team, a tool or a use case, and for a month, a quarter, a year or the days between two dates; a table with a column for each month is turned. Where no column says the period, a title does (“Budget 2026”), or it is asked for (`--period`); what the budgets are for is asked for too. A head such as “Monthly Budget” makes the budget of a year twelve times as much. A sheet's name or title tells budgets and commitments (“Budget 2026”, “Prepaid credits”) where no head does. A later file with another amount corrects the earlier one; two amounts for one budget in the same file are not read, but for the first.</source>
      <translation>Messwerte sagen, was ein Anwendungsfall in einem Monat, Quartal oder Jahr geleistet hat: Tickets, Wiederholungen, Umsatz (mit seiner Währung). Ein Anteil gibt einem Anwendungsfall oder Team einen Teil der Kosten eines Abonnements: einen Prozentsatz, oder das Projekt, dessen Teil der gemessenen Nutzung es ist. Beide beziehen sich auf Anwendungsfälle und Abonnements, die der Katalog hat; eine Zeile über andere wird mit diesem Grund abgewiesen. Ein Budget gilt für die Firma, ein Team, ein Tool oder einen Anwendungsfall, und für einen Monat, ein Quartal, ein Jahr oder die Tage zwischen zwei Daten; eine Tabelle mit einer Spalte je Monat wird gedreht. Wo keine Spalte den Zeitraum nennt, tut es ein Titel („Budget 2026“), oder es wird danach gefragt (`--period`); auch wofür die Budgets sind, wird gefragt. Ein Kopf wie „Monthly Budget“ macht das Budget eines Jahres zwölfmal so groß. Der Name oder Titel eines Blatts verrät Budgets und Zusagen („Budget 2026“, „Prepaid credits“), wo keine Überschrift es tut. Eine spätere Datei mit einem anderen Betrag korrigiert die frühere; von zwei Beträgen für ein Budget in derselben Datei wird nur der erste gelesen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Exchange rates</source>
      <translation>Wechselkurse</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Euro reference rates, a column for each currency (`rates-ecb`)</source>
      <translation>Euro-Referenzkurse, eine Spalte je Währung (`rates-ecb`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Euro reference rates of the ECB Data Portal, one a row (`rates-ecb-portal`)</source>
      <translation>Euro-Referenzkurse aus dem EZB-Datenportal, einer je Zeile (`rates-ecb-portal`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Exchange rates (`rates`)</source>
      <translation>Wechselkurse (`rates`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Anything else</source>
      <translation>Alles andere</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>A spreadsheet with recognisable heads is read too: a list of users or licences, a ledger, a card statement, a tracker of subscriptions. Correct a column in the preview or with `--column 'Header=field'`, or name what a file leaves open (`--vendor`, `--currency`, `--date-order`). Save how it was read as a profile (`--save-profile NAME`): it holds all sheets of the file with your corrections and answers (vendor, account, subscription, currency, decimal sign, order of dates), and next month's file with the same headers is recognised. Profiles win over the formats above, unless one of those knows more of the headers. Cells that prove another order of dates, decimal sign or currency are believed before the profile. `seatbook profiles` lists, shows, passes on and deletes them.</source>
      <translation>Auch eine Tabelle mit erkennbaren Köpfen wird gelesen: eine Liste von Benutzern oder Lizenzen, ein Journal, eine Kartenabrechnung, eine Übersicht von Abonnements. Berichtigen Sie eine Spalte in der Vorschau oder mit `--column 'Header=field'`, oder nennen Sie, was eine Datei offenlässt (`--vendor`, `--currency`, `--date-order`). Speichern Sie als Profil, wie sie gelesen wurde (`--save-profile NAME`): Es enthält alle Blätter der Datei mit Ihren Berichtigungen und Antworten (Anbieter, Konto, Abonnement, Währung, Dezimalzeichen, Reihenfolge im Datum), und die Datei des nächsten Monats mit denselben Köpfen wird daran erkannt. Profile gehen den Formaten oben vor, außer eines von diesen kennt mehr der Köpfe. Zellen, die eine andere Reihenfolge im Datum, ein anderes Dezimalzeichen oder eine andere Währung beweisen, gehen dem Profil vor. `seatbook profiles` führt sie auf, zeigt sie, gibt sie weiter und löscht sie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>What a blank date means, how late a vendor's report is and how far it looks back is part of the format: that is why a missing date is not taken for "unused".</source>
      <translation>Was ein leeres Datum bedeutet, wie verspätet der Bericht eines Anbieters ist und wie weit er zurückblickt, gehört zum Format: Deshalb gilt ein fehlendes Datum nicht als „unbenutzt“.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Lists exported by Seatbook</source>
      <translation>Listen, von Seatbook exportiert</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>`seatbook export table NAME FILE` writes one, `seatbook export table all FOLDER` all that come back (or one workbook, `all everything.xlsx`). Imported into the catalog it comes from, a list changes nothing; an edited one changes what was edited, and an emptied cell takes nothing away. All of them together restore an empty catalog: import the folder or the workbook, and every record keeps its id, every line what later files are compared with. In another catalog records are told by what they are called; nothing there is unprotected or given to somebody else by it. `--data-date` names the day an older list was written: what is bought, and the term, are compared as of it. In CSV, text that a spreadsheet program would run as a formula has an apostrophe before it; imported again, the text is as it was.</source>
      <translation>`seatbook export table NAME FILE` schreibt eine, `seatbook export table all FOLDER` alle, die sich wieder einlesen lassen (oder eine Arbeitsmappe, `all everything.xlsx`). In den Katalog importiert, aus dem sie kommt, ändert eine Liste nichts; eine bearbeitete ändert, was bearbeitet wurde, und eine geleerte Zelle nimmt nichts weg. Alle zusammen stellen einen leeren Katalog wieder her: Importieren Sie den Ordner oder die Arbeitsmappe, und jeder Eintrag behält seine Nummer, jeder Posten das, womit spätere Dateien verglichen werden. In einem anderen Katalog werden Einträge an ihrem Namen erkannt; dort hebt eine Liste weder einen Schutz auf, noch gibt sie etwas jemand anderem. `--data-date` nennt den Tag, an dem eine ältere Liste geschrieben wurde: Was gekauft ist und die Laufzeit werden mit diesem Stand verglichen. In CSV steht vor Text, den ein Tabellenprogramm als Formel ausführen würde, ein Apostroph; wieder importiert, ist der Text wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>File, Sheet and Row of a restored record are those that it was read from first; the cells of that row, and the list of imports, stay in the former catalog.</source>
      <translation>Datei, Blatt und Zeile eines wiederhergestellten Eintrags sind die, aus denen er zuerst gelesen wurde; die Zellen dieser Zeile und die Liste der Importe bleiben im früheren Katalog.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Of activity a list of seats alone holds the report that counts for each seat, so that its evidence stays what it was. All reports, with what they cover and the invitations that wait, are the list of activity reports; what they tell of each seat is the list of activity, which comes back under the seats' own ids alone.</source>
      <translation>Von der Aktivität enthält eine Liste der Plätze für sich den Bericht, der für jeden Platz zählt, sodass sein Nachweis bleibt, was er war. Alle Berichte, mit dem, was sie umfassen, und den offenen Einladungen, sind die Liste der Aktivitätsberichte; was sie zu jedem Platz sagen, ist die Liste der Aktivität, die sich nur unter den Nummern der Plätze selbst wieder einlesen lässt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Archived and merged records, and seats that were given back, are in `all`, and in one list with `--archived`. They come back as they were. A list with *Archived: yes* archives a record; none brings an archived one back into use.</source>
      <translation>Archivierte und zusammengeführte Einträge und zurückgegebene Plätze stehen in `all`, und in einer einzelnen Liste mit `--archived`. Sie kommen zurück, wie sie waren. Eine Liste mit *Archived: yes* archiviert einen Eintrag; keine nimmt einen archivierten wieder in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Questions and decisions come back with who decided what, when and why, what they saw, promised and led to (the list *Details of questions and decisions*), and rounds with their answers: states, totals and realised savings are as they were, before any review. They are taken where the record that is asked about is here under its id; a question or decision that is here already is never changed by a list.</source>
      <translation>Fragen und Entscheidungen kommen zurück, mit der Angabe, wer was wann und warum entschieden hat, was ihnen zugrunde lag, was sie versprachen und wozu sie führten (die Liste *Einzelheiten zu Fragen und Entscheidungen*), und Runden mit ihren Antworten: Status, Summen und verwirklichte Einsparungen sind wie zuvor, noch vor jeder Prüfung. Übernommen werden sie, wenn der Eintrag, nach dem gefragt wird, hier unter seiner Nummer vorhanden ist; eine Frage oder Entscheidung, die schon da ist, ändert eine Liste nie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Settings and taught names (what a name in files means) are added where none is set or taught here; a list never changes one.</source>
      <translation>Einstellungen und beigebrachte Namen (was ein Name in Dateien bedeutet) werden ergänzt, wo hier keine gesetzt oder beigebracht sind; eine Liste ändert nie welche.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>In no list are lines that count once in another file, profiles, saved views and attached files.</source>
      <translation>In keiner Liste stehen Posten, die schon in einer anderen Datei zählen, Profile, gespeicherte Ansichten und angehängte Dateien.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Invoices, vendors without a known AI tool, imports and history follow from other records or belong to one catalog: they are read, nothing of them is imported, and it is said why.</source>
      <translation>Rechnungen, Anbieter ohne bekanntes KI-Tool, Importe und der Verlauf folgen aus anderen Einträgen oder gehören zu einem bestimmten Katalog: Sie werden gelesen, importiert wird nichts davon, und Seatbook sagt, warum.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>`seatbook backup` copies a whole catalog, with everything.</source>
      <translation>`seatbook backup` kopiert einen ganzen Katalog, mit allem.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Teams”, exported by Seatbook (`own-teams`)</source>
      <translation>Liste „Teams“, von Seatbook exportiert (`own-teams`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “People”, exported by Seatbook (`own-people`)</source>
      <translation>Liste „Personen“, von Seatbook exportiert (`own-people`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Vendors”, exported by Seatbook (`own-vendors`)</source>
      <translation>Liste „Anbieter“, von Seatbook exportiert (`own-vendors`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Functions of tools”, exported by Seatbook (`own-tool-functions`)</source>
      <translation>Liste „Funktionen der Tools“, von Seatbook exportiert (`own-tool-functions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Tools”, exported by Seatbook (`own-tools`)</source>
      <translation>Liste „Tools“, von Seatbook exportiert (`own-tools`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Terms”, exported by Seatbook (`own-terms`)</source>
      <translation>Liste „Laufzeiten“, von Seatbook exportiert (`own-terms`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Purchases”, exported by Seatbook (`own-purchases`)</source>
      <translation>Liste „Käufe“, von Seatbook exportiert (`own-purchases`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Subscriptions”, exported by Seatbook (`own-subscriptions`)</source>
      <translation>Liste „Abonnements“, von Seatbook exportiert (`own-subscriptions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Settings”, exported by Seatbook (`own-settings`)</source>
      <translation>Liste „Einstellungen“, von Seatbook exportiert (`own-settings`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Taught names”, exported by Seatbook (`own-taught-names`)</source>
      <translation>Liste „Beigebrachte Namen“, von Seatbook exportiert (`own-taught-names`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Plans”, exported by Seatbook (`own-plans`)</source>
      <translation>Liste „Tarife“, von Seatbook exportiert (`own-plans`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Functions of plans”, exported by Seatbook (`own-plan-functions`)</source>
      <translation>Liste „Funktionen der Tarife“, von Seatbook exportiert (`own-plan-functions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “List prices”, exported by Seatbook (`own-prices`)</source>
      <translation>Liste „Listenpreise“, von Seatbook exportiert (`own-prices`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Agreed overlaps”, exported by Seatbook (`own-overlaps`)</source>
      <translation>Liste „Vereinbarte Überschneidungen“, von Seatbook exportiert (`own-overlaps`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Exchange rates”, exported by Seatbook (`own-rates`)</source>
      <translation>Liste „Wechselkurse“, von Seatbook exportiert (`own-rates`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Use cases”, exported by Seatbook (`own-use-cases`)</source>
      <translation>Liste „Anwendungsfälle“, von Seatbook exportiert (`own-use-cases`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Activity reports”, exported by Seatbook (`own-activity-reports`)</source>
      <translation>Liste „Aktivitätsberichte“, von Seatbook exportiert (`own-activity-reports`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Seats”, exported by Seatbook (`own-seats`)</source>
      <translation>Liste „Plätze“, von Seatbook exportiert (`own-seats`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Activity”, exported by Seatbook (`own-activity`)</source>
      <translation>Liste „Aktivität“, von Seatbook exportiert (`own-activity`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Use of features”, exported by Seatbook (`own-feature-uses`)</source>
      <translation>Liste „Nutzung von Features“, von Seatbook exportiert (`own-feature-uses`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Spend lines”, exported by Seatbook (`own-lines`)</source>
      <translation>Liste „Ausgabenposten“, von Seatbook exportiert (`own-lines`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Use”, exported by Seatbook (`own-usage`)</source>
      <translation>Liste „Nutzung“, von Seatbook exportiert (`own-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Measures”, exported by Seatbook (`own-measures`)</source>
      <translation>Liste „Messwerte“, von Seatbook exportiert (`own-measures`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Shares of cost”, exported by Seatbook (`own-allocations`)</source>
      <translation>Liste „Kostenanteile“, von Seatbook exportiert (`own-allocations`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Budgets”, exported by Seatbook (`own-budgets`)</source>
      <translation>Liste „Budgets“, von Seatbook exportiert (`own-budgets`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Commitments”, exported by Seatbook (`own-commitments`)</source>
      <translation>Liste „Zusagen“, von Seatbook exportiert (`own-commitments`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Questions”, exported by Seatbook (`own-findings`)</source>
      <translation>Liste „Fragen“, von Seatbook exportiert (`own-findings`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Decisions”, exported by Seatbook (`own-decisions`)</source>
      <translation>Liste „Entscheidungen“, von Seatbook exportiert (`own-decisions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Details of questions and decisions”, exported by Seatbook (`own-review-details`)</source>
      <translation>Liste „Einzelheiten zu Fragen und Entscheidungen“, von Seatbook exportiert (`own-review-details`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Rounds”, exported by Seatbook (`own-campaigns`)</source>
      <translation>Liste „Runden“, von Seatbook exportiert (`own-campaigns`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “What rounds ask”, exported by Seatbook (`own-round-items`)</source>
      <translation>Liste „Was Runden fragen“, von Seatbook exportiert (`own-round-items`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Home answers four things at a glance; every figure and bar leads to the rows behind it.</source>
      <translation>Die Startseite gibt vier Auskünfte auf einen Blick; jede Zahl und jeder Balken führt zu den Zeilen dahinter.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Annual run-rate**: what the tools cost in a year at the present pace, in the reporting currency. An amount without an exchange rate is shown apart, never counted as 1:1. It leads to Tools, the dearest first.</source>
      <translation>**Jahreskosten**: was die Tools beim jetzigen Tempo in einem Jahr kosten, in der Berichtswährung. Ein Betrag ohne Wechselkurs steht getrennt und wird nie 1:1 gezählt. Ein Klick führt zu den Tools, das teuerste zuerst.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Addressable saving**: what the contracts let you stop in the next 12 months. Each amount counts once, even where two questions name the same seat. Beside it stands what is **realised**, a saving of a year that later bills verify, and how many decisions the bills do not bear out ([Review](review.md), What came of it).</source>
      <translation>**Erreichbare Einsparung**: was sich nach den Verträgen in den nächsten 12 Monaten beenden lässt. Jeder Betrag zählt einmal, auch wenn zwei Fragen denselben Platz nennen. Daneben steht, was **verwirklicht** ist: die Einsparung eines Jahres, die spätere Rechnungen bestätigen, und bei wie vielen Entscheidungen die Rechnungen etwas anderes zeigen ([Prüfung](review.md), Was daraus wurde).</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Owner, purpose and class**: the share of spend whose tool has an owner, a purpose and a spend class.</source>
      <translation>**Verantwortlich, Zweck, Klasse**: der Anteil der Ausgaben, deren Tool eine verantwortliche Person, einen Zweck und eine Ausgabenklasse hat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Next notice deadline**: the next day on which a contract can still be ended. "Assumed" means that the contract is silent, and the notice period comes from Settings.</source>
      <translation>**Nächste Kündigungsfrist**: der nächste Tag, bis zu dem sich ein Vertrag noch kündigen lässt. „Angenommen“ heißt: Der Vertrag schweigt, und die Frist kommt aus den Einstellungen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Since your last visit**, above them, tells what happened since the catalog was last closed here: imports, questions asked, closed and decided, other steps. Each word leads to its rows; ✕ beside the filters of Review shows the others again.</source>
      <translation>**Seit dem letzten Besuch** steht darüber und sagt, was geschehen ist, seit der Katalog hier zuletzt geschlossen wurde: Importe, gestellte, geschlossene und entschiedene Fragen, andere Schritte. Jedes Wort führt zu seinen Zeilen; ✕ neben den Filtern der Prüfung zeigt wieder auch die anderen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Seats run short** names the contracts with more people invited than seats left, or with fewer free than the setting "Free seats wanted" asks for (the company's, a tool's or a team's own); it is not there where none does. Each leads to the contract. `list subscriptions --where "free&lt;3"` lists them by number.</source>
      <translation>**Plätze werden knapp** nennt die Verträge, zu denen mehr Personen eingeladen als Plätze übrig sind oder von denen weniger frei sind, als die Einstellung „Gewünschte freie Plätze“ verlangt (die der Firma, die eigene eines Tools oder eines Teams); wo keiner knapp ist, fehlt die Karte. Jeder Eintrag führt zum Vertrag. `list subscriptions --where "free&lt;3"` führt sie nach der Zahl auf.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Below: spend by month and function, seats by evidence, the renewals of the next 180 days and the ten weightiest questions, before them decisions that later bills do not bear out. Where there are very many seats, their evidence follows a moment after the figures.</source>
      <translation>Darunter: Ausgaben nach Monat und Funktion, Plätze nach Nachweis, die Verlängerungen der nächsten 180 Tage und die zehn gewichtigsten Fragen; vor ihnen die Entscheidungen, die spätere Rechnungen nicht bestätigen. Bei sehr vielen Plätzen erscheint ihr Nachweis einen Augenblick nach den Zahlen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>The button with the page saves Home as PDF; the menu of a chart (right button) copies or saves it as a picture.</source>
      <translation>Die Schaltfläche mit dem Blatt speichert die Startseite als PDF; das Menü eines Diagramms (rechte Maustaste) kopiert oder speichert es als Bild.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>An empty catalog shows how to begin: open the demo, or drop spreadsheets onto the window. Before the first review a dash stands where a saving would, and a line in place of the questions runs it; a dash for the run-rate means that no price is known, not that nothing is paid.</source>
      <translation>Ein leerer Katalog zeigt, wie man anfängt: die Demo öffnen, oder Tabellendateien auf dem Fenster ablegen. Vor der ersten Prüfung steht ein Strich, wo die Einsparung stünde, und anstelle der Fragen eine Zeile, die die Prüfung startet; ein Strich bei den Jahreskosten heißt, dass kein Preis bekannt ist, nicht, dass nichts bezahlt wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Nothing leaves your machine. The catalog is one file; the menu **Seatbook** at the top left makes, opens and remembers catalogs.</source>
      <translation>Nichts verlässt Ihren Rechner. Der Katalog ist eine Datei; das Menü **Seatbook** oben links legt Kataloge an, öffnet sie und merkt sich die letzten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Finding, going back, taking back</source>
      <translation>Finden, zurückgehen, rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Ctrl+K** finds any record, page, command and help page by its name, typing errors forgiven, and invoices by a part of their number. **Alt+Left** and **Alt+Right** lead back and forward. **Ctrl+Z** takes back the last step, **Ctrl+Shift+Z** does it again; **Ctrl+H** opens the history: who did what and when, what it changed, and a button that takes back a single older step, or says what is in its way. **Ctrl+F** filters the list at hand, **F1** opens the help of its page, **Ctrl +** and **Ctrl -** change the size of everything.</source>
      <translation>**Strg+K** findet jeden Eintrag, jede Seite, jeden Befehl und jede Hilfeseite über den Namen, auch mit Tippfehlern, und Rechnungen über einen Teil ihrer Nummer. **Alt+Links** und **Alt+Rechts** führen zurück und vorwärts. **Strg+Z** macht den letzten Schritt rückgängig, **Strg+Umschalt+Z** wiederholt ihn; **Strg+H** öffnet den Verlauf: wer was wann getan hat, was sich dadurch geändert hat, und eine Schaltfläche, die einen einzelnen älteren Schritt rückgängig macht oder sagt, was dem im Weg steht. **Strg+F** filtert die Liste, die Sie gerade sehen, **F1** öffnet die Hilfe zu ihrer Seite, **Strg +** und **Strg -** ändern die Größe von allem.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>Import</source>
      <translation>Importe</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>Drop spreadsheets anywhere on the window, or choose **Import…** (Ctrl+O). Read are .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv and .tsv. Cells copied in Excel or LibreOffice, with their head, are pasted by Ctrl+V. Nothing is written until you press the button that names how many rows it imports.</source>
      <translation>Legen Sie Tabellendateien irgendwo auf dem Fenster ab, oder wählen Sie **Importieren…** (Strg+O). Gelesen werden .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv und .tsv. Zellen, die in Excel oder LibreOffice mit ihrer Kopfzeile kopiert sind, fügt Strg+V ein. Geschrieben wird erst, wenn Sie die Schaltfläche drücken, die nennt, wie viele Zeilen sie importiert.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**The preview is the plan.** For each sheet it shows</source>
      <translation>**Die Vorschau ist der Plan.** Für jedes Blatt zeigt sie</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>the format that was recognised, and why;</source>
      <translation>das erkannte Format und woran es erkannt wurde;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>what each column is read as, in a box below its head: choose another field there, or none, and the file is read again. The reason stands in its tooltip; with keys, Tab reaches the boxes and an arrow opens the list. Columns of passwords, keys and IP addresses are dropped at reading, and said;</source>
      <translation>als was jede Spalte gelesen wird, in einem Feld unter dem Spaltenkopf: Wählen Sie dort etwas anderes oder nichts, wird die Datei neu gelesen. Den Grund nennt der Hinweis am Mauszeiger; mit der Tastatur erreichen Sie die Felder mit Tab und öffnen die Liste mit einer Pfeiltaste. Spalten mit Passwörtern, Schlüsseln und IP-Adressen werden beim Lesen weggelassen; das wird gesagt;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>for a sheet that no format fits, its first rows as they are written with the same boxes: say what its columns are, or which format it is, and it is read. One left out beside others that are known can be read so too. A known sheet that asks something else shows them as well;</source>
      <translation>bei einem Blatt, zu dem kein Format passt, die ersten Zeilen, wie sie geschrieben sind, mit denselben Feldern: Sagen Sie, was die Spalten sind oder welches Format es ist, und das Blatt wird gelesen. So lässt sich auch ein Blatt lesen, das neben erkannten Blättern ausgelassen wurde. Ein erkanntes Blatt, zu dem eine andere Frage offen ist, zeigt diese Zeilen ebenfalls;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>the proof for dates and decimal signs, such as "17 of 40 cells only make sense as day.month". Where nothing proves it, Seatbook asks instead of guessing;</source>
      <translation>den Beweis für Datumsangaben und Dezimalzeichen, etwa „17 von 40 Zellen ergeben nur als Tag.Monat einen Sinn“. Wo nichts es beweist, fragt Seatbook, statt zu raten;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>what becomes of each row: added, updated, duplicate, out of scope, total or rejected. The six counts add up to the rows read;</source>
      <translation>was aus jeder Zeile wird: neu, aktualisiert, Dublette, außerhalb, Summe oder abgewiesen. Die sechs Zahlen ergeben zusammen die Zahl der gelesenen Zeilen;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>the file's own total beside ours.</source>
      <translation>die Summe der Datei neben der von Seatbook.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>Of a large workbook or text table the first 200 rows stand there at once, with the format and what the columns are read as, while the others are still read. All of it is marked "so far": the whole file decides, and its counts take that place. A column or format that is wrong can be corrected meanwhile; the file is read so from then on. While a file is read again, what was shown of it stays there; cancelling gives back what was ready before, without the last correction.</source>
      <translation>Bei einer großen Arbeitsmappe oder Texttabelle stehen die ersten 200 Zeilen sofort da, mit dem Format und der Bedeutung der Spalten, während der Rest noch gelesen wird. All das ist als „vorläufig“ gekennzeichnet: Die ganze Datei entscheidet, und ihre Zahlen treten dann an diese Stelle. Eine falsche Spalte oder ein falsches Format lässt sich schon jetzt berichtigen; von da an wird die Datei so gelesen. Während sie neu gelesen wird, bleibt stehen, was schon zu sehen war; Abbrechen stellt den Stand vor der letzten Berichtigung wieder her.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Archives.** A zip file with spreadsheets in it is imported as one file, with a tab for each part. Archives inside it are left out, and named. A folder stands for every spreadsheet and every such archive in it and in the folders inside it; each is named by its path in the folder. Hidden files and folders, what Excel leaves beside an open file (`~$…`) and links to folders are left out, and what was left out is said; of a very large folder (more than 1,000 spreadsheets, or eight folders deep) the rest is left out too, and that is said. **Choose a folder…** asks for one. Of several files, people and contracts are imported before seats, and those before spend and use, whatever the files are called; `--dry-run` tries them in that order too.</source>
      <translation>**Archive.** Eine Zip-Datei mit Tabellendateien wird als eine Datei importiert, mit einem Reiter für jeden Teil. Archive darin werden ausgelassen und genannt. Ein Ordner steht für alle Tabellendateien und alle solchen Archive darin und in seinen Unterordnern; jede wird mit ihrem Pfad im Ordner genannt. Versteckte Dateien und Ordner, was Excel neben einer offenen Datei ablegt (`~$…`), und Verknüpfungen auf Ordner werden ausgelassen, und Seatbook nennt, was ausgelassen wurde; bei einem sehr großen Ordner (mehr als 1.000 Tabellendateien oder acht Ebenen tief) gilt das auch für den Rest. **Ordner wählen…** fragt nach einem Ordner. Von mehreren Dateien werden Personen und Verträge vor Plätzen importiert und diese vor Ausgaben und Nutzung, wie auch immer die Dateien heißen; auch `--dry-run` hält diese Reihenfolge ein.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Files that are not read.** A file that is damaged, cut off, another thing than its name says, made to fill the memory, or written by another program while Seatbook reads it, is left out whole: one sentence says why and what to do, the other files go on, and the catalog stays as it was. Links to other files in a workbook are never followed. A large table of which hardly a row can be read is refused by rows from all over it; its first rows stand below the sentence, and another column can be chosen there (or with `--column`): then it is read.</source>
      <translation>**Dateien, die nicht gelesen werden.** Ist eine Datei beschädigt, abgeschnitten, etwas anderes, als ihr Name sagt, darauf angelegt, den Arbeitsspeicher zu füllen, oder wird sie von einem anderen Programm geschrieben, während Seatbook sie liest, so bleibt sie ganz außen vor: Ein Satz sagt, warum und was zu tun ist, die anderen Dateien werden importiert, und der Katalog bleibt, wie er war. Verknüpfungen einer Arbeitsmappe mit anderen Dateien werden nie verfolgt. Eine große Tabelle, von der kaum eine Zeile lesbar ist, wird anhand von Zeilen aus allen Teilen abgelehnt; ihre ersten Zeilen stehen unter dem Satz, und dort (oder mit `--column`) lässt sich eine andere Spalte wählen: Dann wird sie gelesen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A list without heads**, as some banks and expense programs write it, has a day and an amount in each row. Its columns are called by what they alone can be (the days, the amounts, the codes of currencies, the names of known vendors), the others by their letters (“C:C”); what is missing is asked (`--column "C:C=vendor"`).</source>
      <translation>**Eine Liste ohne Köpfe**, wie manche Banken und Spesenprogramme sie schreiben, hat in jeder Zeile einen Tag und einen Betrag. Ihre Spalten heißen nach dem, was nur sie sein können (die Tage, die Beträge, die Kürzel von Währungen, die Namen bekannter Anbieter), die anderen nach ihren Buchstaben („C:C“); was fehlt, wird gefragt (`--column "C:C=vendor"`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A column for each month** or quarter. Such a table is read so that every amount is a line of its period; sums of several months are left out, and the grand total is compared with ours. The heads may name the money too ("Cost Jan 2026"); the years may stand in the row above the months, or the one year of all in the title; else it is asked for (`--period 2026`). Where each month stands above several columns, seats and their cost, the amount alone is read, and said. A title that says budget, and nothing of what was spent, makes it one of budgets. The rows may name vendors or tools.</source>
      <translation>**Eine Spalte je Monat** oder Quartal. In einer solchen Tabelle wird jeder Betrag zu einem Posten seines Zeitraums; Summen mehrerer Monate werden ausgelassen, und die Gesamtsumme wird mit der von Seatbook verglichen. Die Köpfe dürfen auch das Geld nennen („Cost Jan 2026“); die Jahre dürfen in der Zeile über den Monaten stehen, oder das eine gemeinsame Jahr im Titel; sonst wird danach gefragt (`--period 2026`). Steht jeder Monat über mehreren Spalten, etwa Plätzen und ihren Kosten, wird nur der Betrag gelesen; das wird gesagt. Nennt der Titel ein Budget und nichts Ausgegebenes, so gilt die Tabelle als Liste von Budgets. In den Zeilen dürfen Anbieter oder Tools stehen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A column for each year** (“2025”, “Spend 2026”) is read so too, where the years rise one by one side by side. A fiscal year (“FY25”, “2024/25”) begins with the month in the settings, and one of a single number is named after the year it ends in; the preview says which days it has. A year that is not over (“2026 YTD”) asks for its last day (`--data-date`), unless a line above the table says it. So does “YTD” alone: its year is that of the day, and begins as in the settings.</source>
      <translation>**Eine Spalte je Jahr** („2025“, „Ausgaben 2026“) wird ebenso gelesen, wo die Jahre nebeneinander eines nach dem anderen steigen. Ein Geschäftsjahr („GJ25“, „2024/25“) beginnt mit dem Monat aus den Einstellungen, und eines mit einer einzigen Zahl heißt nach dem Jahr, in dem es endet; die Vorschau sagt, welche Tage es hat. Bei einem Jahr, das noch nicht zu Ende ist („2026 YTD“), wird nach seinem letzten Tag gefragt (`--data-date`), wenn keine Zeile über der Tabelle ihn nennt. Ebenso bei „YTD“ allein: Das Jahr ist das des Tages und beginnt wie in den Einstellungen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A column for each vendor** (“Month, OpenAI, Anthropic, Total”), with months or days in the rows. Two heads at least are known vendors or tools; another column of numbers is one of amounts where it shows a currency or the totals hold it, and else that is asked. Months that name no year are of the one in the title.</source>
      <translation>**Eine Spalte je Anbieter** („Monat, OpenAI, Anthropic, Summe“), mit Monaten oder Tagen in den Zeilen. Mindestens zwei Köpfe sind bekannte Anbieter oder Tools; eine weitere Spalte mit Zahlen hat Beträge, wo sie eine Währung zeigt oder die Summen sie enthalten, und sonst wird danach gefragt. Monate ohne Jahr gehören zu dem im Titel.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Planned and spent** may have columns of their own (“Actual 2025” and “Plan 2026”, “Budget Jan” beside “Actual Jan”). Those of what is planned are read as budgets, and the others are named as not read. Where the rows name vendors or tools, either may be wanted, and Seatbook asks which (`--as budgets` or `--as ledger`).</source>
      <translation>**Geplantes und Ausgegebenes** können eigene Spalten haben („Ist 2025“ und „Plan 2026“, „Budget Jan“ neben „Ist Jan“). Die des Geplanten werden als Budgets gelesen, und die anderen werden als nicht gelesen genannt. Nennen die Zeilen Anbieter oder Tools, so kann beides gemeint sein, und Seatbook fragt, was (`--as budgets` oder `--as ledger`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A sheet for each month.** Lines without dates are of the month or quarter that their sheet is named after (“Jul 26”), or that the title above them names; the preview says so. An invoice's day may stand above its lines (“Invoice date: 12 March 2026”, “Rechnungsdatum”), also in the cell below its label; else it is asked for (`--data-date`). The day of what a title calls a quote or a price list is not taken: nothing was spent yet.</source>
      <translation>**Ein Blatt je Monat.** Zeilen ohne Daten gehören zu dem Monat oder Quartal, nach dem ihr Blatt benannt ist („Jul 26“) oder das der Titel darüber nennt; die Vorschau sagt es. Der Tag einer Rechnung darf über ihren Zeilen stehen („Rechnungsdatum: 12. März 2026“, „Invoice date“), auch in der Zelle unter seiner Beschriftung; sonst wird danach gefragt (`--data-date`). Der Tag dessen, was ein Titel Angebot oder Preisliste nennt, wird nicht genommen: Noch ist nichts ausgegeben.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Days without a year** (“05/01”, “5 Jan”), as statements of banks have them, are of the only year that a title above them names; else Seatbook asks (`--period 2026`, or two days, `--period '2025-12-01 - 2026-01-31'`, where they are of two years).</source>
      <translation>**Tage ohne Jahr** („05.01.“, „5. Jan“), wie sie auf Kontoauszügen stehen, sind aus dem einzigen Jahr, das ein Titel über ihnen nennt; sonst fragt Seatbook (`--period 2026`, oder zwei Tage, `--period '2025-12-01 - 2026-01-31'`, wenn sie aus zwei Jahren sind).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A sheet for each vendor.** Where no column names the vendor, the sheet's name or the only title above its table does, if it is that of a known vendor or tool and no ordinary word; the preview says so. A label above the table (“Supplier: Acme Ltd”) says it of any vendor. Of another sheet it is asked whose its lines are, and the answer is for that sheet alone (`--vendor 'Sheet!Vendor'`).</source>
      <translation>**Ein Blatt je Anbieter.** Wo keine Spalte den Anbieter nennt, tut es der Name des Blatts oder der einzige solche Titel über der Tabelle, wenn es der eines bekannten Anbieters oder Werkzeugs und kein gewöhnliches Wort ist; die Vorschau sagt es. Eine Beschriftung über der Tabelle („Lieferant: Acme GmbH“) sagt es von jedem Anbieter. Bei einem anderen Blatt wird gefragt, von wem seine Posten sind, und die Antwort gilt für dieses Blatt allein (`--vendor 'Sheet!Vendor'`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A quantity headed “Amount”.** Beside “Price” and “Total”, “Amount” is the quantity if price times amount is the total in all rows, and the preview says so; if it is so in some rows only, or where there is no total, Seatbook asks what was billed.</source>
      <translation>**Eine Menge unter „Amount“.** Neben „Price“ und „Total“ ist „Amount“ die Menge, wenn Preis mal Menge in allen Zeilen den Gesamtbetrag ergibt; die Vorschau sagt es. Gilt das nur für einige Zeilen, oder fehlt der Gesamtbetrag, so fragt Seatbook, was berechnet wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Days, users and prices** without an invoice number: where the same vendor and product has rows of several days, and users times price is the amount, each row is a charge of its day, and the preview says so; otherwise Seatbook asks whether the rows are charges or subscriptions (`--as ledger` or `--as subscriptions`).</source>
      <translation>**Tage, Nutzer und Preise** ohne Rechnungsnummer: Wo derselbe Anbieter mit demselben Produkt Zeilen mehrerer Tage hat und Nutzer mal Preis der Betrag ist, ist jede Zeile eine Belastung ihres Tages, und die Vorschau sagt es; sonst fragt Seatbook, ob die Zeilen Belastungen oder Abonnements sind (`--as ledger` oder `--as subscriptions`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Two columns of one head** (“Amount” twice) are compared: where they differ, the first counts if each has a column of its currency beside it, and that is said; otherwise Seatbook asks which one was billed.</source>
      <translation>**Zwei Spalten mit einem Kopf** (zweimal „Betrag“) werden verglichen: Wo sie sich unterscheiden, zählt die erste, wenn neben jeder eine Spalte mit ihrer Währung steht, und das wird gesagt; sonst fragt Seatbook, welche berechnet wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A report of seats** says when it was made in its file's name, a column, or above its table (“Exported on 5 October 2026”); otherwise Seatbook asks. Of which tool its seats are, a column may say, the names of the plans (“ChatGPT Team”), or the name or title of the sheet. One list may be of many subscriptions: where a column of licences, contracts or products has their names, each seat goes to its own.</source>
      <translation>**Ein Platzbericht** sagt im Dateinamen, in einer Spalte oder über der Tabelle, wann er entstand („Exportiert am 5. Oktober 2026“); sonst fragt Seatbook. Von welchem Werkzeug seine Plätze sind, kann eine Spalte sagen, die Namen der Tarife („ChatGPT Team“) oder der Name oder Titel des Blatts. Eine Liste kann von vielen Abonnements sein: Stehen deren Namen in einer Spalte mit Lizenzen, Verträgen oder Produkten, kommt jeder Platz zu seinem.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A file without a vendor**, such as a list of dates and amounts, is read once you say whose it is: the vendor of the whole file, or its tool. Seats of a vendor with one tool are of that; where it sells several, Seatbook asks which.</source>
      <translation>**Eine Datei ohne Anbieter**, etwa eine Liste mit Datum und Betrag, wird gelesen, sobald Sie sagen, zu wem sie gehört: der Anbieter der ganzen Datei, oder ihr Tool. Plätze eines Anbieters mit nur einem Tool gehören zu diesem; verkauft er mehrere, fragt Seatbook, zu welchem.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Cells that are more or less than they seem.** What stands in cells merged downwards is read for each of their rows, an amount only once. A formula whose result the file does not keep, and an error such as #REF!, reject the row and say so; where they only tell about it (a description, a cost centre), the row is kept without. A line without invoice, day and vendor has those of the invoice above, where it is numbered as its next line. Hidden rows, columns and sheets are read like the others, and said. All this holds for workbooks of any size and kind, and for tables with a column for each month.</source>
      <translation>**Zellen, die mehr oder weniger sind, als sie scheinen.** Was in nach unten verbundenen Zellen steht, wird für jede ihrer Zeilen gelesen, ein Betrag aber nur einmal. Eine Formel, deren Ergebnis nicht in der Datei steht, und ein Fehler wie #REF! führen dazu, dass die Zeile mit diesem Grund abgewiesen wird; betreffen sie nur eine Nebenangabe (Beschreibung, Kostenstelle), bleibt die Zeile ohne diese. Eine Zeile ohne Rechnung, Tag und Anbieter hat die der Rechnung darüber, wo sie als deren nächste Position nummeriert ist. Ausgeblendete Zeilen, Spalten und Blätter werden wie die anderen gelesen; auch das wird gesagt. All dies gilt für Arbeitsmappen jeder Größe und Art und für Tabellen mit einer Spalte je Monat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Currencies** are told by a column, by signs and codes at the amounts, by a header, a title or the sheet's name; where none of them says it, by the number formats of a workbook's cells (`#,##0.00 [$€-407]`, `"CHF" 0.00`), for each amount where they differ. The preview says which. What the format leaves to the computer is no evidence: then Seatbook asks.</source>
      <translation>**Währungen** ergeben sich aus einer Spalte, aus Zeichen und Codes bei den Beträgen, aus einem Kopf, einem Titel oder dem Namen des Blatts; wo nichts davon sie nennt, aus den Zahlenformaten der Zellen einer Arbeitsmappe (`#,##0.00 [$€-407]`, `"CHF" 0.00`), Betrag für Betrag, wo sie sich unterscheiden. Die Vorschau sagt, woraus. Was das Format dem Rechner überlässt, beweist nichts: Dann fragt Seatbook.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A column for each currency** (“Amount USD” beside “Amount EUR”, with net and tax or without): a row counts in the one that is filled. Where several are, a column of currencies tells which was billed; without one Seatbook asks (`--currency EUR`, or `--column 'Amount USD='` leaves a column out). No row counts in two currencies.</source>
      <translation>**Eine Spalte je Währung** („Amount USD“ neben „Amount EUR“, mit oder ohne Netto und Steuer): Eine Zeile zählt in der Währung, deren Spalte gefüllt ist. Sind mehrere gefüllt, sagt eine Währungsspalte, worin abgerechnet wurde; ohne sie fragt Seatbook (`--currency EUR`, oder `--column 'Amount USD='` lässt eine Spalte weg). Keine Zeile zählt in zwei Währungen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Debit and credit** are two columns, a column that says which (D/C, S/H, Af/Bij), or CR and DR behind the amount: credits lower what is spent. Debits that a bank writes with a minus sign are spend. Where nearly all amounts stand on the credit side, the file is a supplier's account, whose invoices stand there: the signs are turned, and said. So they are in a ledger whose invoices are negative and whose credit notes are not.</source>
      <translation>**Soll und Haben** sind zwei Spalten, eine Spalte, die es sagt (D/C, S/H, Af/Bij), oder CR und DR hinter dem Betrag: Haben mindert die Ausgaben. Sollbeträge, die eine Bank mit Minus schreibt, sind Ausgaben. Stehen fast alle Beträge im Haben, ist die Datei das Konto eines Lieferanten, dessen Rechnungen dort stehen: Dann werden die Vorzeichen umgekehrt, und das wird gesagt. Ebenso in einem Hauptbuch, dessen Rechnungen negativ sind und dessen Gutschriften nicht.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Journals of double entry**: a French FEC, postings of DATEV, a general ledger of SAP, NetSuite, Xero or QuickBooks. Each purchase stands there as a cost, as tax and as what is owed, and all of it adds up to nothing. Counted are the rows of the accounts of costs, with the vendor, number and day of their entry; what is owed, paid or tax goes out of scope with that reason. Which accounts are costs is told by a column of their type, by the numbers of the public charts (French, Spanish, Belgian, Portuguese, Austrian, Swiss, Nordic, SKR 03 and SKR 04), or by their names; the proof stands at the account's column, and what debits and credits add up to is said. Where nothing tells, Seatbook asks, with the sum of each account (**Read otherwise**, *Accounts of costs*, or `--cost-accounts '6*; 4964'`): numbers or names, and with `*` how they begin.</source>
      <translation>**Journale der doppelten Buchführung**: ein französischer FEC, Buchungen von DATEV, ein Hauptbuch von SAP, NetSuite, Xero oder QuickBooks. Jeder Kauf steht dort als Kosten, als Steuer und als das, was geschuldet wird, und zusammen ergibt alles nichts. Gezählt werden die Zeilen der Kostenkonten, mit Anbieter, Nummer und Tag ihrer Buchung; was geschuldet, bezahlt oder Steuer ist, bleibt mit diesem Grund außerhalb. Welche Konten Kosten sind, sagt eine Spalte mit ihrer Art, sagen die Nummern der öffentlichen Kontenrahmen (französisch, spanisch, belgisch, portugiesisch, österreichisch, schweizerisch, nordisch, SKR 03 und SKR 04) oder ihre Namen; der Beweis steht bei der Spalte des Kontos, und was Soll und Haben ergeben, wird gesagt. Wo nichts es sagt, fragt Seatbook, mit der Summe jedes Kontos (**Anders lesen**, *Kostenkonten*, oder `--cost-accounts '6*; 4964'`): Nummern oder Namen, und mit `*`, wie sie beginnen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Thousands and millions.** A head (“Spend (k EUR)”, “Betrag in TEUR”, “Cost €m”) or a title above the table (“Alle Angaben in Tsd. EUR”) that says so is believed, and said: 12.5 is 12,500.</source>
      <translation>**Tausend und Millionen.** Einer Überschrift („Spend (k EUR)“, „Betrag in TEUR“, „Cost €m“) oder einem Titel über der Tabelle („Alle Angaben in Tsd. EUR“), der das sagt, wird geglaubt, und es wird gesagt: 12,5 ist 12.500.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Periods** may be two columns of days, or one of months, quarters or "01.08. – 31.08.2026": an invoice counts in the months of its service.</source>
      <translation>**Zeiträume** dürfen zwei Spalten mit Tagen sein, oder eine mit Monaten, Quartalen oder „01.08. – 31.08.2026“: Eine Rechnung zählt in den Monaten ihrer Leistung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Locked workbooks.** The password is asked for, used for this import, and kept nowhere.</source>
      <translation>**Gesperrte Arbeitsmappen.** Nach dem Passwort wird gefragt; es dient nur diesem Import und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Duplicates.** The same file again changes nothing. The same invoice line in another file is marked as a duplicate and counts once; two equal lines inside one file are two charges. A line whose payment only a later file names is the same line; lines with different payments are different ones. In a ledger that lists invoices and their payments, a payment is no second charge.</source>
      <translation>**Dubletten.** Dieselbe Datei noch einmal zu importieren ändert nichts. Derselbe Rechnungsposten in einer anderen Datei wird als Dublette gekennzeichnet und zählt einmal; zwei gleiche Posten innerhalb einer Datei sind zwei Belastungen. Ein Posten, dessen Zahlung erst eine spätere Datei nennt, ist derselbe Posten; Posten mit verschiedenen Zahlungen sind verschiedene. In einem Journal, das Rechnungen und ihre Zahlungen aufführt, ist eine Zahlung keine zweite Belastung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Late reports.** A vendor's report of daily costs may be written before a day is over. A later one that gives the same day, model and account another amount corrects it: the earlier line stays, marked, and is not counted. When most amounts differ and the file does not say of which account it is, Seatbook asks whether it is a correction or another account's.</source>
      <translation>**Spätere Berichte.** Der Bericht eines Anbieters über tägliche Kosten kann geschrieben sein, bevor ein Tag zu Ende ist. Nennt ein späterer für denselben Tag, dasselbe Modell und dasselbe Konto einen anderen Betrag, so korrigiert er ihn: Der frühere Posten bleibt, gekennzeichnet, und zählt nicht. Weichen die meisten Beträge ab und sagt die Datei nicht, von welchem Konto sie ist, so fragt Seatbook, ob es eine Korrektur ist oder ein anderes Konto.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>A late file of invoices that are known with other amounts is said, and both count, until you say that it corrects them (**Read otherwise**, *Known invoices*, or `--corrects yes`): the same invoice and line then takes the place of the earlier one, and undo brings that back.</source>
      <translation>Nennt eine spätere Datei bekannte Rechnungen mit anderen Beträgen, so wird das gesagt, und beide zählen, bis Sie sagen, dass die spätere die frühere berichtigt (**Anders lesen**, *Bekannte Rechnungen*, oder `--corrects yes`): Dann tritt dieselbe Rechnung mit demselben Posten an die Stelle der früheren, und „Rückgängig“ holt die frühere zurück.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**What does not fit** is said, and nothing is changed for it: a sheet's own total, in a totals row or as a control total above or below the table, that its rows do not add up to; an invoice whose lines do not add up to its total; an invoice line that the catalog holds with another amount; a unit price or a currency that no contract of the tool has; what is billed after a contract's end; a month without a line in a monthly series.</source>
      <translation>**Was nicht zusammenpasst**, wird gesagt, und nichts wird deswegen geändert: die eigene Summe eines Blatts, in einer Summenzeile oder als Kontrollsumme über oder unter der Tabelle, die seine Zeilen nicht ergeben; eine Rechnung, deren Posten nicht ihre Summe ergeben; ein Rechnungsposten, den der Katalog mit einem anderen Betrag hat; ein Stückpreis oder eine Währung, die kein Vertrag des Tools kennt; was nach dem Ende eines Vertrags berechnet ist; ein Monat ohne Posten in einer monatlichen Reihe.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Several tables on a sheet**, below or beside each other, are each read with their own heads, as *Costs*, *Costs (table 2)* and so on: each has its own tab, mapping, proof and counts, and its rows keep their numbers. A correction for one of them names it (`--column "Costs (table 2)!Squad=team"`). A table of lines that adds up to the same as the one before it is its summary and no charge; an invoice that stands in two of them is counted once. Where the heads below say nothing to Seatbook, its rows are rejected and say so. Where nothing tells whether two tables are two, Seatbook asks which one is meant (`--sheet 'Costs (table 2)'`), and the other can be imported after it. Name the format (`--as`) to read the whole sheet as one table.</source>
      <translation>**Mehrere Tabellen auf einem Blatt**, unter- oder nebeneinander, werden jede mit ihren eigenen Köpfen gelesen, als *Costs*, *Costs (Tabelle 2)* und so weiter: Jede hat ihren eigenen Reiter, ihre Zuordnung, ihren Beweis und ihre Zahlen, und ihre Zeilen behalten ihre Nummern. Eine Berichtigung für eine davon nennt sie (`--column "Costs (table 2)!Squad=team"`). Ergibt eine Tabelle von Posten dasselbe wie die vor ihr, so ist sie deren Zusammenfassung und keine Belastung; eine Rechnung, die in zwei davon steht, zählt einmal. Sagen die unteren Köpfe Seatbook nichts, so werden ihre Zeilen mit diesem Grund abgewiesen. Wo nichts sagt, ob zwei Tabellen zwei sind, fragt Seatbook, welche gemeint ist (`--sheet 'Costs (table 2)'`), und die andere kann danach importiert werden. Nennen Sie das Format (`--as`), um das ganze Blatt als eine Tabelle zu lesen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Vendors.** A known AI tool is matched by its name, its vendor's legal names or the text on a card statement. A name that is only similar is a suggestion for you to accept; your choice is kept and used next month. Everything else is out of scope: kept, counted, and picked up later when you say what it is.</source>
      <translation>**Anbieter.** Ein bekanntes KI-Tool wird an seinem Namen, den Firmennamen seines Anbieters oder dem Text auf der Kartenabrechnung erkannt. Ein nur ähnlicher Name ist ein Vorschlag, den Sie annehmen können; Ihre Wahl wird behalten und gilt auch im nächsten Monat. Alles Übrige liegt außerhalb: Es wird behalten, gezählt und später aufgenommen, wenn Sie sagen, was es ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Seats that a newer list lacks** stay, and the preview names them. Where it is a list of all seats, they were given back: **Read otherwise**, *Seats not in the list*, or `--given-back yes` notes that, by the day of the list. A list of a part, such as one organisation's, does not have the others, and nothing is to be noted.</source>
      <translation>**Plätze, die einer neueren Liste fehlen,** bleiben, und die Vorschau nennt sie. Ist es eine Liste aller Plätze, wurden sie zurückgegeben: **Anders lesen**, *Plätze, die nicht in der Liste stehen*, oder `--given-back yes` hält das zum Tag der Liste fest. In einer Liste eines Teils, etwa einer einzelnen Organisation, stehen die anderen nicht, und es ist nichts festzuhalten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Seats are not rows.** A person in three rows of a report holds one seat. Pending, deleted and bot accounts are no seats.</source>
      <translation>**Plätze sind keine Zeilen.** Eine Person in drei Zeilen eines Berichts hat einen Platz. Eingeladene, gelöschte und Bot-Konten sind keine Plätze.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Profiles.** **Read otherwise → Save as profile…** keeps how all sheets of the file are read, with your corrections and answers; the next file with the same heads is recognised and asks nothing; a month in a head ("Amount Sep 2026") may be another one. **Profiles…** lists them with vendor, kind and last use, writes one to a file for somebody else, takes one in, and deletes; each of these can be undone.</source>
      <translation>**Profile.** **Anders lesen → Als Profil speichern…** behält, wie alle Blätter der Datei gelesen werden, mit Ihren Berichtigungen und Antworten; die nächste Datei mit denselben Köpfen wird daran erkannt und fragt nichts; der Monat in einem Kopf („Amount Sep 2026“) darf ein anderer sein. **Profile…** führt sie mit Anbieter, Art und letzter Verwendung auf, schreibt eines zum Weitergeben in eine Datei, nimmt eines auf und löscht; jeder dieser Schritte lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Afterwards** the report says what happened. Undo (Ctrl+Z) takes the import back, also days later from the list of imports. What another file has too stays with that one. Every row stays in the catalog as it was read. Rejected rows can be saved as a spreadsheet with their reasons, from the preview, from the report or later from the list of imports, mended there and imported again: what is known by then counts once.</source>
      <translation>**Danach** sagt der Bericht, was geschehen ist. „Rückgängig“ (Strg+Z) nimmt den Import zurück, auch Tage später aus der Liste der Importe. Was auch eine andere Datei enthält, bleibt bei dieser. Jede Zeile bleibt im Katalog, wie sie gelesen wurde. Abgewiesene Zeilen lassen sich mit ihren Gründen als Tabellendatei speichern, aus der Vorschau, dem Bericht oder später aus der Liste der Importe, dort berichtigen und wieder importieren: Was dann schon bekannt ist, zählt nur einmal.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Row of an imported file…** in the search (Ctrl+K) shows any row as the file has it, and why it is no record where it is none: a total, a duplicate, out of scope, rejected.</source>
      <translation>**Zeile einer importierten Datei…** in der Suche (Strg+K) zeigt jede Zeile, wie sie in der Datei steht, und warum sie kein Eintrag ist, wo sie keiner ist: eine Summe, eine Dublette, außerhalb, abgewiesen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Lists</source>
      <translation>Listen</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Every list works the same way: seats, subscriptions, tools, vendors, people, spend, questions. Lists that are asked for less often stand in the menu of the catalog (**Seatbook**, above the pages) under **More lists**, and are found by name in the search (Ctrl+K): purchases and terms of contracts, teams, invoices, vendors without a known AI tool, use by day and model, exchange rates, budgets, commitments, shares of cost, measures, plans with their functions and list prices, functions of tools, use of features, agreed overlaps.</source>
      <translation>Alle Listen funktionieren gleich: Plätze, Abonnements, Tools, Anbieter, Personen, Ausgaben, Fragen. Seltener gebrauchte Listen stehen im Menü des Katalogs (**Seatbook**, über den Seiten) unter **Weitere Listen**, und die Suche (Strg+K) findet sie über ihren Namen: Käufe und Laufzeiten von Verträgen, Teams, Rechnungen, Anbieter ohne bekanntes KI-Tool, Nutzung nach Tag und Modell, Wechselkurse, Budgets, Zusagen, Kostenanteile, Messwerte, Tarife mit ihren Funktionen und Listenpreisen, Funktionen der Tools, Nutzung von Features, vereinbarte Überschneidungen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Narrowing</source>
      <translation>Eingrenzen</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Type into **Filter**. Words are looked for in the list's texts; conditions are a column, a sign and a value, and all of them hold together: `tool:cursor inactive&gt;60 team:design`. Names of columns and their values are offered while you type.</source>
      <translation>Tippen Sie in das Feld **Filtern**. Wörter werden in den Texten der Liste gesucht; eine Bedingung ist eine Spalte, ein Zeichen und ein Wert, und alle Bedingungen gelten zusammen: `tool:cursor inactive&gt;60 team:design`. Beim Tippen werden Spaltennamen und ihre Werte angeboten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>write | for</source>
      <translation>Eingabe | Bedeutung</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`tool:cursor` | a part of a text, whatever its case</source>
      <translation>`tool:cursor` | ein Teil eines Textes, ob groß oder klein geschrieben</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`tool:"github copilot"` | a value with blanks, between quotes</source>
      <translation>`tool:"github copilot"` | ein Wert mit Leerzeichen, in Anführungszeichen</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`team:design,sales` | any of several values</source>
      <translation>`team:design,sales` | einer von mehreren Werten</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`-team:design` | the opposite</source>
      <translation>`-team:design` | das Gegenteil</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`inactive&gt;60`, `amount&lt;=100` | numbers and amounts: `:` `=` `!=` `&gt;` `&lt;` `&gt;=` `&lt;=`</source>
      <translation>`inactive&gt;60`, `amount&lt;=100` | Zahlen und Beträge: `:` `=` `!=` `&gt;` `&lt;` `&gt;=` `&lt;=`</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`last_active&lt;2026-07-01`, `date:2026-09` | days as 2026-09-30; `:` with a month or a year</source>
      <translation>`last_active&lt;2026-07-01`, `date:2026-09` | Tage wie 2026-09-30; `:` mit einem Monat oder einem Jahr</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`owner:none`, `owner:any` | an empty cell, a filled one</source>
      <translation>`owner:none`, `owner:any` | eine leere Zelle, eine ausgefüllte</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>A column goes by its name, its title, or a word of it that only it has. The menus beside the field narrow by the values that are there, with how many rows each has; **Clear** shows everything again.</source>
      <translation>Eine Spalte lässt sich mit ihrem Namen nennen, mit ihrem Titel oder mit einem Wort daraus, das nur sie hat. Die Menüs neben dem Feld grenzen nach den vorhandenen Werten ein und zeigen, wie viele Zeilen jeder hat; **Zurücksetzen** zeigt wieder alles.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Going to a row</source>
      <translation>Zu einer Zeile springen</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Letters typed into a table lead to the next row that begins with them, in a list of a million rows too, in the filter and order that it has: in the column that it is sorted by where that holds words, else in the first column of words. Letters that follow each other within a second are one text; one letter again and again goes from row to row, and after the last from the top. Where no row begins so, the foot of the window says it.</source>
      <translation>Tippen Sie Buchstaben in eine Tabelle, so springt sie zur nächsten Zeile, die damit beginnt, auch in einer Liste mit einer Million Zeilen, im Filter und in der Reihenfolge, die sie gerade hat: in der Spalte, nach der sortiert ist, wenn darin Wörter stehen, sonst in der ersten Spalte mit Wörtern. Buchstaben, die innerhalb einer Sekunde aufeinander folgen, sind ein Text; derselbe Buchstabe immer wieder geht von Zeile zu Zeile, und nach der letzten von oben. Beginnt keine Zeile so, sagt es der untere Rand des Fensters.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Sorting, choosing, copying</source>
      <translation>Sortieren, wählen, kopieren</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Click a head to sort, again to turn the order; hold Shift to sort by a further column. The menu of a table (right button or menu key) sorts and chooses columns by keyboard too. Right-click the head to choose columns, or open **Views → Columns**: the menu stays open while columns are chosen. Ctrl+A chooses all rows, also those out of sight; the foot of the list counts them and adds up their amounts, a currency each. Ctrl+C copies the chosen rows; Excel and LibreOffice paste them as typed cells, and nothing that is pasted is run as a formula. Edited there, copied with their head and pasted back over the list (Ctrl+V), they change it: the plan names every record with the columns that change, rows of a new name make a record, a blank cell takes nothing away. Budgets, commitments, terms and purchases are told by their first day and what they are for, so that an amount, a price or an end may change. **Group by** in the same menu shows subtotals; a click on a group shows its rows. **Export this view** writes the list as it is filtered and sorted; **Export all lists…** (Ctrl+K, or the menu **Seatbook**) writes one workbook with every list that comes back: imported, it restores an empty catalog.</source>
      <translation>Ein Klick auf einen Spaltenkopf sortiert, ein zweiter kehrt die Reihenfolge um; mit der Umschalttaste sortieren Sie nach einer weiteren Spalte. Das Menü einer Tabelle (rechte Maustaste oder Menütaste) sortiert und wählt Spalten auch mit der Tastatur. Ein Rechtsklick auf den Kopf wählt Spalten, ebenso **Ansichten → Spalten**: Das Menü bleibt offen, während Spalten gewählt werden. Strg+A wählt alle Zeilen, auch die gerade nicht sichtbaren; der Fuß der Liste zählt sie und addiert ihre Beträge, je Währung. Strg+C kopiert die gewählten Zeilen; Excel und LibreOffice fügen sie als Zellen des richtigen Typs ein, und nichts Eingefügtes wird als Formel ausgeführt. Dort bearbeitet, mit ihrem Kopf kopiert und über der Liste wieder eingefügt (Strg+V) ändern sie diese: Der Plan nennt jeden Eintrag mit den Spalten, die sich ändern; Zeilen mit einem neuen Namen legen einen Eintrag an, eine leere Zelle nimmt nichts weg. Budgets, Zusagen, Laufzeiten und Käufe werden an ihrem ersten Tag erkannt und daran, wofür sie sind; Betrag, Preis oder Ende dürfen sich also ändern. **Gruppen** im selben Menü zeigt Zwischensummen; ein Klick auf eine Gruppe zeigt ihre Zeilen. **Diese Ansicht exportieren** schreibt die Liste, wie sie gefiltert und sortiert ist; **Alle Listen exportieren…** (Strg+K, oder das Menü **Seatbook**) schreibt eine Arbeitsmappe mit allen Listen, die sich wieder einlesen lassen: Importiert stellt sie einen leeren Katalog wieder her.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>**Views** keeps how a list is looked at (filter, menus, order, groups, columns) under a name: **Save this view…** or Ctrl+Shift+S. The menu shows a view again, renames and deletes it, and **As usual** goes back; the search (Ctrl+K) finds views by name, from any page. Views are kept in the catalog, so that everyone who opens it has them; every change of one is a step that Undo takes back.</source>
      <translation>**Ansichten** behält unter einem Namen, wie eine Liste gezeigt wird (Filter, Menüs, Reihenfolge, Gruppen, Spalten): **Diese Ansicht speichern…** oder Strg+Umschalt+S. Das Menü zeigt eine Ansicht wieder, benennt sie um und löscht sie, und **Wie gewöhnlich** führt zurück; die Suche (Strg+K) findet Ansichten über den Namen, von jeder Seite aus. Ansichten stehen im Katalog, sodass alle sie haben, die ihn öffnen; jede Änderung daran ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Typing into a cell</source>
      <translation>In eine Zelle tippen</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>F2 or a double click edits the cell that is framed: names, owners, dates, states, notes, whatever the form of the record has. Enter saves it as one step that Undo takes back, Tab goes on to the next cell, Esc leaves it as it was; in a note Alt+Enter begins a new line. What cannot be is said at the foot of the window, and the cell stays open. While a cell is open the rows keep their places, whoever changes the list meanwhile. Figures that are worked out are not typed; a double click on one, or Enter, opens the form.</source>
      <translation>F2 oder ein Doppelklick bearbeitet die umrahmte Zelle: Namen, Verantwortliche, Datumsangaben, Status, Notizen, was immer das Formular des Eintrags hat. Eingabe speichert sie als einen Schritt, den „Rückgängig“ zurücknimmt, Tab geht zur nächsten Zelle, Esc lässt alles, wie es war; in einer Notiz beginnt Alt+Eingabe eine neue Zeile. Was nicht möglich ist, steht am unteren Rand des Fensters, und die Zelle bleibt offen. Solange eine Zelle offen ist, bleiben die Zeilen an ihrem Ort, wer auch immer die Liste inzwischen ändert. Errechnete Zahlen lassen sich nicht eingeben; ein Doppelklick darauf, oder die Eingabetaste, öffnet das Formular.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Making a record like another</source>
      <translation>Einen Eintrag wie einen anderen anlegen</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>**More ▾ → Duplicate…** beside a record, **Duplicate…** at the foot of its form, or that word in the search (Ctrl+K) opens the form of a new record with the fields of the chosen one, named “… (copy)”. What names the one record or happened to it stays behind: a person's e-mail and number, the day a tool or contract ended, the evidence of a use case; and so does what belongs to it, such as seats, lines and functions. Saving is one step that Undo takes back. On the command line: `seatbook add tool --like Cursor name="Cursor for Design"`.</source>
      <translation>**Mehr ▾ → Duplizieren…** neben einem Eintrag, **Duplizieren…** am Fuß seines Formulars, oder dieses Wort in der Suche (Strg+K) öffnet das Formular eines neuen Eintrags mit den Feldern des gewählten, mit dem Namen „… (copy)“. Was nur zu dem einen Eintrag gehört oder ihm widerfahren ist, bleibt zurück: E-Mail und Nummer einer Person, der Tag, an dem ein Tool oder Vertrag endete, der Nachweis eines Anwendungsfalls; ebenso, was daran hängt, etwa Plätze, Posten und Funktionen. Das Speichern ist ein Schritt, den „Rückgängig“ zurücknimmt. In der Befehlszeile: `seatbook add tool --like Cursor name="Cursor for Design"`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Archiving, and bringing back</source>
      <translation>Archivieren und zurückholen</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>**Archive** beside a record takes it out of the lists, the search and the questions; its lines, seats and history stay. `archived:yes` in the filter of a list shows what was archived there, with **Bring back** in place of **Archive**; what was merged into another record is there too, and is parted by taking the merge back in the history.</source>
      <translation>**Archivieren** neben einem Eintrag nimmt ihn aus den Listen, der Suche und den Fragen; seine Posten, Plätze und seine Geschichte bleiben. `archived:yes` im Filter einer Liste zeigt, was dort archiviert wurde, mit **Zurückholen** anstelle von **Archivieren**; auch was mit einem anderen Eintrag zusammengeführt wurde, steht dort und wird getrennt, indem das Zusammenführen im Verlauf zurückgenommen wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Merging two records that are one</source>
      <translation>Zwei Einträge zusammenführen, die einer sind</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>**More ▾ → Merge with another…** beside a tool, vendor, person or subscription asks which other record is the same thing; teams are merged by **Merge two teams…** in the search (Ctrl+K). What would move is said before anything is done: seats, lines, questions, decisions, budgets, files. What both have is joined: a function, a plan, a term, or an account that holds a seat in both counts once; budgets for the same time are added up; of the rest the kept record's word stands, and where it says nothing the merged one's. Two tools must be of one vendor and two subscriptions of one tool; prices in two currencies or for other periods, and shares of more than the whole, are refused with what to do.</source>
      <translation>**Mehr ▾ → Mit anderem zusammenführen…** neben einem Tool, Anbieter, einer Person oder einem Abonnement fragt, welcher andere Eintrag dasselbe ist; Teams führt **Zwei Teams zusammenführen…** in der Suche (Strg+K) zusammen. Bevor etwas geschieht, steht da, was wandern würde: Plätze, Posten, Fragen, Entscheidungen, Budgets, Dateien. Was beide haben, wird vereint: Eine Funktion, ein Tarif, eine Laufzeit oder ein Konto mit einem Platz in beiden zählt einmal; Budgets für dieselbe Zeit werden addiert; im Übrigen gilt, was beim bleibenden Eintrag steht, und wo dort nichts steht, das des anderen. Zwei Tools müssen vom selben Anbieter sein und zwei Abonnements vom selben Tool; Preise in zwei Währungen oder für verschiedene Zeiträume und Anteile von mehr als dem Ganzen werden abgelehnt, mit einem Hinweis, was zu tun ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Seats and spend stay as they were, but for what was told twice: an invoice under one name and its card payment under the other are one amount, and the plan says in how many months. Later files that name the merged record find the kept one. Undo parts the two exactly, as long as nothing was built on the merge since. On the command line: `seatbook merge tool KEPT MERGED`, with `--dry-run` only the plan.</source>
      <translation>Plätze und Ausgaben bleiben, wie sie waren, bis auf das, was doppelt gemeldet war: Eine Rechnung unter dem einen Namen und ihre Kartenzahlung unter dem anderen sind ein Betrag, und der Plan sagt, in wie vielen Monaten das so ist. Spätere Dateien, die den aufgegangenen Eintrag nennen, finden den bleibenden. „Rückgängig“ trennt die beiden wieder genau, solange seither nichts auf der Zusammenführung aufbaut. In der Befehlszeile: `seatbook merge tool KEPT MERGED`, mit `--dry-run` nur der Plan.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Attached files</source>
      <translation>Angehängte Dateien</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>A vendor, tool, subscription or use case keeps its files, such as a contract or an order form, inside the catalog: at most 25 MiB each. **Attach a file…** in the pane asks for it; files that are dropped on the pane are attached too (beside it they are imported). A click on a name opens a copy with the system's program; what is no document, and might be a program, is only saved. The same content is kept once, whatever it is attached to. On the command line: `seatbook attach subscription "Chat Team" contract.pdf`, `seatbook attachments subscription "Chat Team"`, with `--save FOLDER` for copies and `--file NAME --remove` to take one off; undo brings it back. Backups hold the files, exports never do. Erasing a person does not look into files, and says how many there are; what was removed before is gone for good then.</source>
      <translation>Ein Anbieter, Tool, Abonnement oder Anwendungsfall bewahrt seine Dateien, etwa einen Vertrag oder ein Bestellformular, im Katalog auf: jede höchstens 25 MiB groß. **Datei anhängen…** in der Tafel fragt danach; auch Dateien, die auf der Tafel abgelegt werden, werden angehängt (daneben abgelegt werden sie importiert). Ein Klick auf einen Namen öffnet eine Kopie mit dem Programm des Systems; was kein Dokument ist und ein Programm sein könnte, lässt sich nur speichern. Derselbe Inhalt wird nur einmal aufbewahrt, woran auch immer er hängt. In der Befehlszeile: `seatbook attach subscription "Chat Team" contract.pdf`, `seatbook attachments subscription "Chat Team"`, mit `--save FOLDER` für Kopien und `--file NAME --remove`, um eine zu entfernen; „Rückgängig“ holt sie zurück. Sicherungen enthalten die Dateien, Exporte nie. Das Löschen einer Person sieht nicht in Dateien hinein und sagt, wie viele es gibt; vorher entfernte Dateien sind dann endgültig weg.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>People come from the company's roster, or from seat reports where no roster names them. One person may have several addresses and logins; all of them lead to one record.</source>
      <translation>Personen kommen aus der Personalliste der Firma, oder aus Platzberichten, wo keine Personalliste sie nennt. Eine Person kann mehrere Adressen und Anmeldenamen haben; alle führen zu einem Eintrag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>**Status**: active, on leave, or left. A person on leave is not asked about as inactive; seats of a person who left are (R03).</source>
      <translation>**Status**: aktiv, abwesend oder ausgeschieden. Nach einer abwesenden Person wird nicht als inaktiv gefragt; nach den Plätzen einer ausgeschiedenen schon (R03).</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>**Team and cost centre** say who pays and whose seats an owner confirms.</source>
      <translation>**Team und Kostenstelle** sagen, wer bezahlt und wessen Plätze eine verantwortliche Person bestätigt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>**Kind**: an employee, a contractor, or a shared or service account, which never leaves.</source>
      <translation>**Art**: angestellt, extern, oder ein gemeinsames oder Dienstkonto, das nie ausscheidet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>The bar above the list shows how many people hold no seat, one, two or more; a click on a part shows these alone, another one all. The pane beside the list shows everything a person holds, with the evidence of each seat.</source>
      <translation>Der Balken über der Liste zeigt, wie viele Personen keinen, einen, zwei oder mehr Plätze haben; ein Klick auf einen Teil zeigt nur diese, ein zweiter wieder alle. Die Tafel neben der Liste zeigt alles, was eine Person hat, mit dem Nachweis zu jedem Platz.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>**Erasing a person** (the button above the list, or `seatbook erase NAME`) replaces the name, addresses and logins everywhere: in records, history, questions and the rows as they were read. Seats, counts and amounts stay. It cannot be taken back. Backups beside the catalog keep what they hold; Seatbook says how many there are. While another program reads the catalog, old texts stay in its file's unused parts, where no list or search finds them, until nobody has it open any more; Seatbook says so. A file that names the person brings the name back when it is imported again.</source>
      <translation>**Eine Person löschen** (die Schaltfläche über der Liste, oder `seatbook erase NAME`) ersetzt Name, Adressen und Anmeldenamen überall: in Einträgen, im Verlauf, in Fragen und in den Zeilen, wie sie gelesen wurden. Plätze, Zahlen und Beträge bleiben. Das lässt sich nicht rückgängig machen. Sicherungen neben dem Katalog behalten, was sie enthalten; Seatbook sagt, wie viele es sind. Solange ein anderes Programm den Katalog liest, bleiben alte Texte in unbenutzten Teilen seiner Datei, wo keine Liste und keine Suche sie findet, bis ihn niemand mehr offen hat; auch das sagt Seatbook. Eine Datei, die die Person nennt, bringt den Namen zurück, wenn sie wieder importiert wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>Renewals</source>
      <translation>Verlängerungen</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>A contract that nobody ends in time costs another term. This page shows by when each one can be ended.</source>
      <translation>Ein Vertrag, den niemand rechtzeitig beendet, kostet eine weitere Laufzeit. Diese Seite zeigt, bis wann sich jeder kündigen lässt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Notice by** is the last day on which a notice has to arrive: the end of the term minus the days of notice. Where the contract is silent, the days come from Settings (60 unless changed), are marked *assumed*, and somebody should look them up.</source>
      <translation>**Kündbar bis** ist der letzte Tag, an dem eine Kündigung eingehen muss: das Ende der Laufzeit minus die Kündigungsfrist. Wo der Vertrag schweigt, kommen die Tage aus den Einstellungen (60, wenn nichts geändert ist) und sind als *angenommen* gekennzeichnet; dann sollte jemand nachsehen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Send by** leaves some days for delivery (Settings, 5 unless changed).</source>
      <translation>**Absenden bis** lässt einige Tage für die Zustellung (Einstellungen; 5, wenn nichts geändert ist).</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**At stake** is what the next term costs at the present quantity and price.</source>
      <translation>**Betrag** ist, was die nächste Laufzeit bei jetziger Menge und jetzigem Preis kostet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>Where the day for a notice has passed and nobody decided, the contract says so, how it goes on, and what can still be done.</source>
      <translation>Ist der Kündigungstag vorbei und hat niemand entschieden, so steht das beim Vertrag, und auch, wie es weitergeht und was noch möglich ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>What was decided stands with its target, such as "Reduce to 30", with the day and who decided.</source>
      <translation>Was entschieden wurde, steht mit seinem Ziel da, etwa „Reduzieren auf 30“, mit dem Tag und wer entschieden hat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>A term whose end has passed is taken to have renewed itself for the same length, and says so.</source>
      <translation>Ist das Ende einer Laufzeit vorbei, gilt sie als um dieselbe Dauer verlängert; das steht dabei.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>The picture shows the deadlines of the next twelve months: filled marks want a decision, hatched ones have an assumed notice, hollow ones are decided. A mark leads to its contract; the arrow keys go along the marks.</source>
      <translation>Das Bild zeigt die Fristen der nächsten zwölf Monate: Gefüllte Zeichen warten auf eine Entscheidung, bei schraffierten ist die Frist angenommen, hohle sind entschieden. Ein Zeichen führt zu seinem Vertrag; die Pfeiltasten gehen von Zeichen zu Zeichen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Deciding.** From 90 days before the deadline the review asks about it (R12), and from the day on which a contract renewed without a decision whether that was wanted (R13): about each renewal once. The buttons and keys are those of [Review](review.md): K keeps it until its end, T ends it, R asks for fewer seats, A asks its owner; J goes to the next one. Shift and Ctrl choose several: an answer then holds for all of them, each kept until its own end, as one step that Undo takes back. The filters above the list are state, vendor, owner, team and month. A contract that renewed in the last days without a decision is listed beside its next deadline.</source>
      <translation>**Entscheiden.** Ab 90 Tagen vor der Frist fragt die Prüfung nach dem Vertrag (R12), und ab dem Tag, an dem er sich ohne Entscheidung verlängert hat, ob das gewollt war (R13): nach jeder Verlängerung einmal. Schaltflächen und Tasten sind die der [Prüfung](review.md): K behält den Vertrag bis zu seinem Ende, T beendet ihn, R verlangt weniger Plätze, A fragt nach; J geht zum nächsten. Mit Umschalt und Strg wählen Sie mehrere: Eine Antwort gilt dann für alle, jeder bleibt bis zu seinem eigenen Ende, in einem Schritt, den „Rückgängig“ zurücknimmt. Die Filter über der Liste sind Status, Anbieter, Verantwortlich, Team und Monat. Ein Vertrag, der sich in den letzten Tagen ohne Entscheidung verlängert hat, steht zusätzlich neben seiner nächsten Frist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Sending.** What is decided and has to be told to the vendor (ended, fewer seats, another plan) is reminded of until *Notice was sent* notes the day, of all that are chosen; undo takes it back.</source>
      <translation>**Absenden.** Was entschieden ist und der Anbieter erfahren muss (Ende, weniger Plätze, anderer Tarif), bleibt in Erinnerung, bis *Kündigung gesendet* den Tag notiert, bei allen gewählten Verträgen; „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Export calendar** writes an .ics file, of all contracts, of the next days or of the chosen ones, with alarms 90 and 30 days, a week and a day before the day of sending, where somebody has to decide or a decided notice is not sent; where that day has passed already, the event stands on today. After the last day for a notice it says so, and what can still be done; once nothing is, it stands on the contract's end and says what becomes of it. Any calendar program opens it; a file written later moves the same events instead of doubling them, and cancels those of contracts that have ended, were archived, or have no term any more. Its menu also writes the list as it is shown to an Excel workbook or a CSV file.</source>
      <translation>**Kalender exportieren** schreibt eine .ics-Datei, mit allen Verträgen, denen der nächsten Tage oder den gewählten, und erinnert 90 und 30 Tage, eine Woche und einen Tag vor dem Absendetag, wo noch zu entscheiden ist oder eine beschlossene Kündigung nicht gesendet ist; ist dieser Tag schon vorbei, steht der Termin am heutigen Tag. Nach dem letzten Kündigungstag sagt er das, und was noch möglich ist; ist nichts mehr möglich, steht er am Ende des Vertrags und sagt, was aus ihm wird. Jedes Kalenderprogramm öffnet die Datei; eine spätere verschiebt dieselben Termine, statt sie zu verdoppeln, und sagt die von Verträgen ab, die geendet haben, archiviert sind oder keine Laufzeit mehr haben. Das Menü der Schaltfläche schreibt die Liste auch so, wie sie gezeigt wird, in eine Excel-Arbeitsmappe oder CSV-Datei.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Messages to owners** writes a message to every owner of the chosen contracts, with the list attached; nothing is sent.</source>
      <translation>**Nachrichten an die Verantwortlichen** schreibt allen, die für die gewählten Verträge verantwortlich sind, eine Nachricht mit der Liste im Anhang; verschickt wird nichts.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Negotiation sheet** writes a workbook for the talk with a vendor, one for each vendor of the chosen contracts: all its contracts, seats bought, held and used, the price of a seat by contract and over time, and what to ask for, with what it is worth.</source>
      <translation>**Verhandlungsblatt** schreibt eine Arbeitsmappe für das Gespräch mit einem Anbieter, eine je Anbieter der gewählten Verträge: alle seine Verträge, die gekauften, zugewiesenen und genutzten Plätze, den Preis eines Platzes nach Vertrag und im Lauf der Zeit, und was zu verlangen ist und wie viel es wert ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>The review workbook</source>
      <translation>Die Prüfliste</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**Export review list** (Ctrl+E) writes every open question into an Excel workbook: send it to the owners, bring it back. **Export…** in Review also writes one list for each owner or team, and so does `seatbook export review --by-owner FOLDER` (or `--by-team FOLDER`); a question that has two owners stands in both. With `--pseudonyms`, or **Pseudonyms instead of names** in that menu, everybody appears as "Person 7K3QX", seat holders and owners, the same one in every workbook of the catalog; no name or address stands anywhere in it or in its file's name (**Who is who…** says whom each file is for), and answers are matched all the same. Pseudonyms are made with a secret that only the catalog and its copies hold: nobody can work out from a workbook who stands behind one.</source>
      <translation>**Prüfliste exportieren** (Strg+E) schreibt alle offenen Fragen in eine Excel-Arbeitsmappe: Verschicken Sie sie an die Verantwortlichen, und lesen Sie sie wieder ein. **Exportieren…** in der Prüfung schreibt auch eine Liste je verantwortlicher Person oder je Team, ebenso `seatbook export review --by-owner FOLDER` (oder `--by-team FOLDER`); eine Frage mit zwei Verantwortlichen steht in beiden. Mit `--pseudonyms`, oder **Pseudonyme statt Namen** in diesem Menü, erscheinen alle als „Person 7K3QX“, Platzinhaber wie Verantwortliche, in jeder Arbeitsmappe des Katalogs unter demselben Pseudonym; weder darin noch im Dateinamen steht ein Name oder eine Adresse (**Wer ist wer…** sagt, für wen jede Datei ist), und Antworten werden trotzdem zugeordnet. Pseudonyme entstehen mit einem Geheimnis, das nur der Katalog und seine Kopien enthalten: Aus einer Arbeitsmappe kann niemand erschließen, wer hinter einem steht.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>sheet | holds</source>
      <translation>Blatt | enthält</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Read me | how to answer, the decisions explained</source>
      <translation>Read me | wie man antwortet, und was die Entscheidungen bedeuten</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Summary | questions and savings by currency, rule, owner and answer, with charts: formulas over Review, which count while it is filled in; how it adds up from what every question would free by itself to what is addressable; and what decisions realised in a year, verified by bills</source>
      <translation>Summary | Fragen und Einsparungen nach Währung, Regel, Verantwortlichen und Antwort, mit Diagrammen: Formeln über das Blatt Review, die beim Ausfüllen mitzählen; wie sich aus dem, was jede Frage für sich ergäbe, das Erreichbare ergibt; und was Entscheidungen in einem Jahr verwirklicht haben, durch Rechnungen bestätigt</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Review | one row a question; the blue columns are open</source>
      <translation>Review | eine Zeile je Frage; die blauen Spalten sind zum Ausfüllen</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Evidence | who or what, last active, invoice, date, amount, file, sheet and row; linked with its question</source>
      <translation>Evidence | wer oder was, zuletzt aktiv, Rechnung, Datum, Betrag, Datei, Blatt und Zeile; mit der Frage verknüpft</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Arithmetic | every figure line by line, with the rate that was used; linked with its question</source>
      <translation>Arithmetic | jede Zahl Zeile für Zeile, mit dem verwendeten Kurs; mit der Frage verknüpft</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Renewals | terms with their notice deadlines and what is at stake</source>
      <translation>Renewals | Laufzeiten mit ihren Kündigungsfristen und dem Betrag, um den es geht</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**Asking owners.** **Export… → Messages to owners** in Review, or `seatbook export messages FOLDER` writes one message for each owner (an .eml file that any mail program opens) with the owner's list attached. Nothing is sent by Seatbook: it opens as a draft, you read, change and send it. The window asks from whom they come, by when an answer is wanted (`--from`, `--answer-by`) and whether the lists name anybody. Without an address there and in Settings (*Messages to owners come from*) your mail program puts in yours. With **Mark as Asked** (`--ask`) the questions count as Asked from then on; an answer that comes back later is no conflict.</source>
      <translation>**Verantwortliche fragen.** **Exportieren… → Nachrichten an die Verantwortlichen** in der Prüfung, oder `seatbook export messages FOLDER`, schreibt eine Nachricht je verantwortlicher Person (eine .eml-Datei, die jedes E-Mail-Programm öffnet) mit ihrer Liste im Anhang. Seatbook verschickt nichts: Die Nachricht öffnet sich als Entwurf, Sie lesen, ändern und senden sie. Das Fenster fragt nach dem Absender, bis wann eine Antwort erwartet wird (`--from`, `--answer-by`) und ob die Listen Namen nennen. Ohne Adresse dort und in den Einstellungen (*Absender der Nachrichten an Verantwortliche*) setzt Ihr E-Mail-Programm Ihre ein. Mit **Als gefragt kennzeichnen** (`--ask`) gelten die Fragen von da an als gefragt; eine Antwort, die später kommt, ist kein Widerspruch.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**Answering.** Choose a *Decision*; fill in *How many* (Reduce, Grow), *Tool or plan* (Consolidate: the tool or contract that stays; Move tier: the plan; the list offers all of them), *Reason*, *New owner* (an e-mail address; the list offers those who own something or lead others) and *Until* where it needs one. Keep needs a reason, Move tier the plan, Consolidate what stays, Snooze needs Until; Reduce needs no more seats than are bought and no fewer than the contract's minimum, Grow more, and every Until lies after today. A new owner without a decision means Ask owner. Blank rows stay open.</source>
      <translation>**Antworten.** Die Arbeitsmappe ist auf Englisch. Wählen Sie unter *Decision* eine Entscheidung; füllen Sie, wo sie es verlangt, *How many* aus (die Zahl bei Reduce und Grow), *Tool or plan* (bei Consolidate das Tool oder den Vertrag, der bleibt, bei Move tier den Tarif; die Liste bietet alle an), *Reason* (der Grund), *New owner* (die E-Mail-Adresse, wer neu verantwortlich ist; die Liste bietet alle an, die etwas verantworten oder andere führen) und *Until* (bis wann). Keep verlangt einen Grund, Move tier den Tarif, Consolidate, was bleibt, Snooze einen Tag unter Until; Reduce nicht mehr Plätze, als gekauft sind, und nicht weniger, als der Vertrag mindestens vorsieht, Grow mehr, und jedes Until muss nach dem heutigen Tag liegen. Ein New owner ohne Entscheidung heißt Ask owner (Nachfragen). Leere Zeilen bleiben offen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**What is safe.** Filter, widen, format; sort after unprotecting the sheet (there is no password); delete rows; add or move columns; save with Excel or LibreOffice. Each row is known by its question id. The workbook holds no macros and no outside links, its only formulas are those of the Summary, and nothing that a vendor wrote can run as a formula. What one sheet cannot hold (1,000,000 rows; Excel ends at 1,048,576) goes on on a second one, "Evidence 2".</source>
      <translation>**Was Sie ändern dürfen.** Filtern, verbreitern, formatieren; sortieren, nachdem der Blattschutz aufgehoben ist (es gibt kein Passwort); Zeilen löschen; Spalten hinzufügen oder verschieben; mit Excel oder LibreOffice speichern. Jede Zeile wird an ihrer Question id erkannt. Die Arbeitsmappe enthält keine Makros und keine Verknüpfungen nach außen, Formeln nur auf dem Blatt Summary, und nichts, was ein Anbieter geschrieben hat, kann als Formel ausgeführt werden. Was nicht auf ein Blatt passt (1.000.000 Zeilen; Excel endet bei 1.048.576), geht auf einem zweiten weiter, „Evidence 2“.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**Bringing it back** (**Bring back…** in Review, or `seatbook apply FILE…`; with `--dry-run` nothing is written) takes any number of files in any order and shows</source>
      <translation>**Wieder einlesen** (**Einlesen…** in der Prüfung, oder `seatbook apply FILE…`; mit `--dry-run` wird nichts geschrieben) nimmt beliebig viele Dateien in beliebiger Reihenfolge und zeigt</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>the decisions that would be applied;</source>
      <translation>die Entscheidungen, die angewandt würden;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>conflicts: questions that were decided otherwise in the catalog meanwhile, or in another of the files, with all answers. Nothing is applied to them unless you choose one (`--on-conflict theirs`, `ours`, or `ask` for each);</source>
      <translation>Widersprüche: Fragen, die inzwischen im Katalog oder in einer anderen der Dateien anders entschieden wurden, mit allen Antworten. Auf sie wird nichts angewandt, außer Sie wählen eine (`--on-conflict theirs`, `ours`, oder `ask` für jede einzeln);</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>what an answered question says otherwise since the export: its text, its theoretical saving;</source>
      <translation>was eine beantwortete Frage seit dem Export anders sagt: ihr Text, ihre theoretische Einsparung;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>answers that were not understood: an unknown word, an error value such as #N/A, a date such as 01/02/2027 that can be read two ways, a person, tool or plan that the catalog does not know. Blanks, capitals and hyphens of a name do not matter; a name that is only similar is never taken, it is offered (“did you mean ChatGPT?”);</source>
      <translation>Antworten, die nicht verstanden wurden: ein unbekanntes Wort, ein Fehlerwert wie #N/A, ein Datum wie 01/02/2027, das sich auf zwei Arten lesen lässt, eine Person, ein Tool oder ein Tarif, den der Katalog nicht kennt. Leerzeichen, Groß- und Kleinschreibung und Bindestriche eines Namens sind ohne Belang; ein nur ähnlicher Name wird nie genommen, sondern angeboten („ist ChatGPT gemeint?“);</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>edits in locked cells, cell by cell: they are ignored, on every sheet (of a table of more than 20,000 rows the row is named); a question id that became a number is found by its first digits, or by rule, subject and text where only one question fits;</source>
      <translation>Änderungen in gesperrten Zellen, Zelle für Zelle: Sie werden übergangen, auf jedem Blatt (bei einer Tabelle von mehr als 20.000 Zeilen wird die Zeile genannt); eine Question id, die zu einer Zahl wurde, wird an ihren ersten Ziffern gefunden, oder an Regel, Gegenstand und Text, wenn nur eine Frage passt;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>rows that did not come back, each with its question, rule, what it is about, tool and Question id: nothing is decided for them;</source>
      <translation>Zeilen, die nicht zurückkamen, jede mit ihrer Frage, der Regel, worum es geht, dem Tool und der Question id: Für sie wird nichts entschieden;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>what happened since to questions without an answer: which are new, so that they stand in no list that came back, which moved to another owner or team since the list was sent, and from whom, which ask something else or save another amount now, which were decided meanwhile, or closed.</source>
      <translation>was seither mit Fragen ohne Antwort geschehen ist: welche neu sind und deshalb in keiner zurückgekommenen Liste stehen, welche seit dem Versand zu einer anderen verantwortlichen Person oder einem anderen Team gewechselt haben, und von wem, welche jetzt etwas anderes fragen oder einen anderen Betrag sparen, welche inzwischen entschieden wurden oder geschlossen sind.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>A column of answers that is missing changes nothing: what was sent in it stays, and the column is named. Only *Question id* and *Decision* have to be there; a sheet without one of them is refused with what to do. A formula in a blue cell counts with its result; where the file keeps none, the cell is named.</source>
      <translation>Fehlt eine Spalte für Antworten, ändert das nichts: Was darin verschickt wurde, bleibt, und die Spalte wird genannt. Da sein müssen nur *Question id* und *Decision*; ein Blatt ohne eine davon wird abgelehnt, mit einem Hinweis, was zu tun ist. Eine Formel in einer blauen Zelle zählt mit ihrem Ergebnis; steht in der Datei keines, wird die Zelle genannt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>The answers of a list that was made for one owner are recorded as decided by that owner; those of a list for everyone or a team as decided by you. Applying is one step, and Undo takes it back. The same file a second time changes nothing. A workbook of another catalog, or one that lost its hidden sheet "Export", is refused and stops no other file.</source>
      <translation>Die Antworten einer Liste, die für eine verantwortliche Person geschrieben wurde, gelten als von dieser entschieden, die einer Liste für alle oder für ein Team als von Ihnen. Das Anwenden ist ein Schritt, und „Rückgängig“ nimmt ihn zurück. Dieselbe Datei ein zweites Mal einzulesen ändert nichts. Die Arbeitsmappe eines anderen Katalogs, oder eine, die ihr verborgenes Blatt „Export“ verloren hat, wird abgelehnt und hält keine andere Datei auf.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Review</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Rules look at the catalog and ask questions; people answer them. A question is never an accusation, and Keep is as good an answer as Retire.</source>
      <translation>Regeln sehen den Katalog an und stellen Fragen; Menschen antworten. Eine Frage ist nie ein Vorwurf, und „Behalten“ ist eine so gute Antwort wie „Beenden“.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Left stands the list, weightiest first. Right stands the question, why it was asked, the evidence with file, sheet and row, the saving step by step, what the contract allows, and the history.</source>
      <translation>Links steht die Liste, das Gewichtigste zuerst. Rechts stehen die Frage, warum gefragt wird, die Nachweise mit Datei, Blatt und Zeile, die Einsparung Schritt für Schritt, was der Vertrag erlaubt, und der Verlauf.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>answer | key | means</source>
      <translation>Antwort | Taste | Bedeutung</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Keep | K | it stays; give the reason, and its last day: the day after, it is asked again. New facts ask before</source>
      <translation>Behalten | K | es bleibt; mit Grund und letztem Tag: am Tag danach wird wieder gefragt. Neue Tatsachen fragen früher</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Reduce | R | fewer are needed; to how many</source>
      <translation>Reduzieren | R | es werden weniger gebraucht; auf wie viele</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Grow | G | it is worth more; to how many</source>
      <translation>Ausbauen | G | es ist mehr wert; auf wie viele</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Retire | T | it ends</source>
      <translation>Beenden | T | es endet</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Ask owner | A | somebody else knows; naming a person makes them the owner</source>
      <translation>Nachfragen | A | jemand anders weiß es; die Person, die Sie nennen, wird verantwortlich</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Snooze | S | not now; give the day on which it comes back</source>
      <translation>Zurückstellen | S | nicht jetzt; mit dem Tag, an dem die Frage wiederkommt</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Move tier | M | another plan is enough, or the same one by the year; choose the plan</source>
      <translation>Tarif wechseln | M | ein anderer Tarif genügt oder derselbe für ein Jahr; wählen Sie ihn</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Consolidate | C | it goes into another tool or contract; choose the one that stays</source>
      <translation>Zusammenlegen | C | es geht in einem anderen Tool oder Vertrag auf; wählen Sie, was bleibt</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>J or the arrows go to the next question. Shift and Ctrl select several: an answer then holds for all of them, as one step that Undo takes back. The filters above the list are state, rule, tool, owner, team, amount and age. Answers that do not go together, such as retiring a tool and growing its seats, or consolidating into a tool that is to be retired, are said in red with both questions.</source>
      <translation>J oder die Pfeiltasten gehen zur nächsten Frage. Mit Umschalt und Strg wählen Sie mehrere: Eine Antwort gilt dann für alle, in einem Schritt, den „Rückgängig“ zurücknimmt. Die Filter über der Liste sind Status, Regel, Tool, Verantwortlich, Team, Betrag und Alter. Antworten, die nicht zueinander passen, etwa ein Tool zu beenden und seine Plätze auszubauen, oder es mit einem Tool zusammenzulegen, das enden soll, stehen in Rot da, mit beiden Fragen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**Theoretical** is what the seats cost in a year. **Addressable** is what the contract lets you stop in the next 12 months.</source>
      <translation>**Theoretisch** ist, was die Plätze in einem Jahr kosten. **Erreichbar** ist, was sich nach dem Vertrag in den nächsten 12 Monaten beenden lässt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**How it adds up** shows the way from what every question would free by itself to what is addressable: what several questions name, what contracts hold, and what is paid until a contract can change. A question's own arithmetic stands in its pane line by line, with the exchange rate, its date and source.</source>
      <translation>**Wie es sich zusammensetzt** zeigt den Weg von dem, was jede Frage für sich frei machen würde, zu dem, was erreichbar ist: was mehrere Fragen nennen, was Verträge festhalten, und was bezahlt ist, bis sich ein Vertrag ändern lässt. Der Rechenweg einer Frage steht Zeile für Zeile in ihrer Tafel, mit dem Wechselkurs, seinem Tag und seiner Quelle.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>The filled button is the answer that the question's saving is reckoned for: Retire where nobody uses a contract, Reduce where some seats are free. It is a proposal; every other answer is as good. Where nothing can be saved by one answer, none is filled.</source>
      <translation>Der gefüllte Knopf ist die Antwort, für die die Einsparung der Frage gerechnet ist: Beenden, wo niemand einen Vertrag nutzt, Reduzieren, wo einige Plätze frei werden. Er ist ein Vorschlag; jede andere Antwort ist ebenso gut. Wo keine einzelne Antwort etwas spart, ist keiner gefüllt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Evidence says as of when it was reported; "What would close it" says which fact would end the question.</source>
      <translation>Nachweise nennen den Stand, zu dem sie gemeldet wurden; „Was die Frage schließt“ sagt, welche Tatsache die Frage schließen würde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>A question whose reason is gone closes by itself; when it comes back, so does the question.</source>
      <translation>Eine Frage, deren Grund weggefallen ist, schließt sich von selbst; kommt er wieder, kommt auch die Frage wieder.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>"Data needed" asks for a missing report or price, and has no saving.</source>
      <translation>„Daten nötig“ fragt nach einem fehlenden Bericht oder Preis und nennt keine Einsparung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**▾** beside **Run review** runs some of the rules only, or as of another day. A look ahead binds no earlier day: what is kept until a day, and asked again after it, is kept when the rules run as of a day before.</source>
      <translation>**▾** neben **Prüfung starten** startet nur einige Regeln, oder alle zu einem anderen Tag. Ein Blick voraus bindet keinen früheren Tag: Was bis zu einem Tag behalten ist und danach wieder gefragt wird, bleibt behalten, wenn die Regeln zu einem Tag davor laufen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**What came of it.** With a decision to reduce, move tier, consolidate, retire or grow, Seatbook keeps from which day it is to hold: the last day you name, else the next day on which the contract allows it. Every review then compares the bills.</source>
      <translation>**Was daraus wurde.** Wird entschieden zu reduzieren, den Tarif zu wechseln, zusammenzulegen, zu beenden oder auszubauen, so hält Seatbook fest, ab welchem Tag das gelten soll: nach dem letzten Tag, den Sie nennen, sonst ab dem nächsten Tag, an dem der Vertrag es zulässt. Jede Prüfung vergleicht dann die Rechnungen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>state | means</source>
      <translation>Status | Bedeutung</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Decided | the day is still to come</source>
      <translation>Entschieden | der Tag kommt noch</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Effective | the day has come; the first full bill after it is awaited, or something is missing that a bill should show</source>
      <translation>Wirksam | der Tag ist da; die erste volle Rechnung danach wird erwartet, oder es fehlt etwas, das eine Rechnung zeigen müsste</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Verified | the bills show it: no more seats than decided, a lower price, or nothing for service after the end; it says so where the contract on record has to be corrected</source>
      <translation>Bestätigt | die Rechnungen zeigen es: nicht mehr Plätze als entschieden, ein niedrigerer Preis, oder nichts für Leistung nach dem Ende; wo der hinterlegte Vertrag zu berichtigen ist, steht das dabei</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Not verified | the bills show something else; the figures say what was decided and what is billed</source>
      <translation>Nicht bestätigt | die Rechnungen zeigen etwas anderes; die Zahlen sagen, was entschieden wurde und was berechnet ist</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>What is **realised** is the price of the last full bill before, less that of the first full bill after that shows it, at one exchange rate; in a year, twelve times as much. Fewer seats or a lower price that a bill shows sooner than the contract would have it count from the decision on. It never counts what the decision did not do: a price that fell anyway, a goodwill credit, part of a month, a bill that came twice, a bill of another subscription. What several decisions freed counts once. Something that ended is verified when nothing is billed for later service and the next bill would have been due 45 days ago (Settings, Invoices are missing after) in files that are imported. Bills that come every 30 or 28 days are compared as such, a month being 365 / 12 days; years paid ahead are due when they begin; another plan is verified by its billed price. What is missing stays open and says which bill is awaited, for which days, since when. Growth is verified when seats or spend grew and the use case of the subscription shows over three months the value that was promised on the day of the decision: the figures under the name of its measure of value (hours saved), else its revenue, else its volume at the worth of one unit. The value has to grow with the cost (2 % less is as good), and in money be no less than it. Where none of these was measured before, a unit of its volume may cost no more than before. `seatbook report realised` lists all of it with file and row.</source>
      <translation>**Verwirklicht** ist der Preis der letzten vollen Rechnung davor, abzüglich des Preises der ersten vollen Rechnung danach, die die Änderung zeigt, zum selben Wechselkurs; im Jahr das Zwölffache. Weniger Plätze oder ein niedrigerer Preis, die eine Rechnung früher zeigt, als es nach dem Vertrag zu erwarten war, zählen ab der Entscheidung. Nie zählt, was nicht von der Entscheidung kommt: ein Preis, der ohnehin gesunken ist, eine Gutschrift aus Kulanz, ein Teil eines Monats, eine doppelt eingegangene Rechnung, die Rechnung eines anderen Abonnements. Was mehrere Entscheidungen frei gemacht haben, zählt einmal. Ein Ende ist bestätigt, wenn in den importierten Dateien für spätere Leistung nichts berechnet ist und die nächste Rechnung vor 45 Tagen fällig gewesen wäre (Einstellungen, „Rechnungen fehlen nach“). Rechnungen alle 30 oder 28 Tage werden als solche verglichen, der Monat mit 365 / 12 Tagen; im Voraus bezahlte Jahre sind mit ihrem Beginn fällig; ein anderer Tarif wird durch seinen berechneten Preis bestätigt. Was fehlt, bleibt offen und sagt, welche Rechnung erwartet wird, für welche Tage und seit wann. Ein Ausbau ist bestätigt, wenn Plätze oder Ausgaben gewachsen sind und der Anwendungsfall des Abonnements über drei Monate den Wert zeigt, der am Tag der Entscheidung versprochen war: die Zahlen unter dem Namen seines Wertmaßes (etwa gesparte Stunden), sonst sein Umsatz, sonst seine Menge zum Wert einer Einheit. Der Wert muss mit den Kosten wachsen (2 % weniger gelten als gleich) und darf, in Geld gemessen, nicht unter ihnen liegen. Wo vorher nichts davon gemessen wurde, darf eine Einheit seiner Menge nicht mehr kosten als zuvor. `seatbook report realised` führt alles mit Datei und Zeile auf.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>To ask many people at once, send the [review workbook](review-workbook.md): **Export…** writes one list for everyone, one for each owner or team, or a message to every owner; or the list as it is filtered, as an Excel workbook or a CSV file.</source>
      <translation>Um viele auf einmal zu fragen, verschicken Sie die [Prüfliste](review-workbook.md): **Exportieren…** schreibt eine Liste für alle, eine je verantwortlicher Person oder je Team, oder eine Nachricht an alle Verantwortlichen; oder die Liste, wie sie gefiltert ist, als Excel-Arbeitsmappe oder CSV-Datei.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**Decisions.** The view *Decisions* lists all of them, those that were replaced or asked again among them: who decided what and when, from when it holds, what was promised and what bills verify. It is filtered by state, decision, tool, person, owner, team and rule, and leads to the question and the tool; `seatbook list decisions` and `export table decisions` give the same. **What came of them…** writes every outcome with its bills, as `report realised --save` does.</source>
      <translation>**Entscheidungen.** Die Ansicht *Entscheidungen* führt alle auf, auch die ersetzten und die, nach denen wieder gefragt wurde: wer was wann entschieden hat, ab wann es gilt, was versprochen war und was Rechnungen bestätigen. Filtern lässt sie sich nach Status, Entscheidung, Tool, Person, Verantwortlich, Team und Regel, und sie führt zur Frage und zum Tool; `seatbook list decisions` und `export table decisions` geben dasselbe aus. **Was daraus wurde…** schreibt jedes Ergebnis mit seinen Rechnungen, wie `report realised --save`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**Rounds.** The view *Rounds* lists them: who has to answer, what waits, what was decided and what came of it; *Begin a round* takes up this month's or quarter's questions until a day that you choose (begun again, it gets the day that is named then), those before each renewal, or lets owners confirm their people's seats, whose lists are written, answered and brought back there. Such a campaign may have a name; seats that are answered by hand keep the reason and the name of whose answer it is, where you type them. Of each seat is said when it was last active, as of which report, and whether its holder has left. A question that is asked again while a round runs waits again, with its earlier answer and the day on which it was asked again beside it; a round that is closed keeps the answers it had. A renewal whose day for a notice has just passed without a decision, or with one that was not sent, has its round too, marked as passed, with what can still be done. On the command line `seatbook cycle start monthly` (or `quarterly`, or `renewal` for one round a renewal that is near) takes up the questions that wait; `seatbook cycle show` says who has to answer, what is overdue, what was decided and what came of it. Begun again, it takes up what is new. `seatbook campaign start --due DATE` asks every owner to confirm the seats of what is theirs: `campaign export` writes a workbook for each, `campaign apply` brings any number back. What would be answered is shown first in the window, and by `--dry-run`. A seat that was answered otherwise in the meantime keeps its answer unless you choose the list's, there or with `--on-conflict theirs`. No seat is released by an answer; that is done at the vendor. The round that is due next stands beside the title of Review.</source>
      <translation>**Runden.** Die Ansicht *Runden* führt sie auf: wer antworten soll, was noch wartet, was entschieden wurde und was daraus wurde. *Runde beginnen* nimmt bis zu einem Tag, den Sie wählen, die Fragen dieses Monats oder Quartals auf (beginnen Sie erneut, gilt der dann genannte Tag), oder die vor jeder Verlängerung, oder lässt die Verantwortlichen die Plätze ihrer Leute bestätigen; deren Listen werden dort geschrieben, beantwortet und wieder eingelesen. Eine solche Runde darf einen Namen haben; werden Plätze von Hand beantwortet, bleiben der Grund und der Name dessen, der geantwortet hat, stehen, wenn Sie sie eintippen. Zu jedem Platz steht da, wann er zuletzt aktiv war, laut welchem Bericht, und ob die Person ausgeschieden ist. Wird eine Frage während einer Runde wieder gestellt, so wartet sie wieder, mit der früheren Antwort und dem Tag, an dem erneut gefragt wurde, daneben; eine geschlossene Runde behält die Antworten, die sie hatte. Auch eine Verlängerung, deren Kündigungstag gerade ohne Entscheidung vergangen ist, oder mit einer, die nicht gesendet wurde, hat ihre Runde; der Tag ist als vergangen gekennzeichnet, und es steht da, was noch möglich ist. In der Befehlszeile nimmt `seatbook cycle start monthly` (oder `quarterly`, oder `renewal` für eine Runde je naher Verlängerung) die wartenden Fragen auf; `seatbook cycle show` sagt, wer antworten soll, was überfällig ist, was entschieden wurde und was daraus wurde. Ein erneuter Aufruf nimmt Neues auf. `seatbook campaign start --due DATE` bittet alle Verantwortlichen, die Plätze in ihrem Bereich zu bestätigen: `campaign export` schreibt für jede Person eine Arbeitsmappe, `campaign apply` liest beliebig viele wieder ein. Was beantwortet würde, steht zuerst da, im Fenster und mit `--dry-run`. Ein Platz, der inzwischen anders beantwortet wurde, behält seine Antwort, außer Sie wählen die der Liste, dort oder mit `--on-conflict theirs`. Keine Antwort gibt einen Platz frei; das geschieht beim Anbieter. Die nächste fällige Runde steht neben dem Titel der Prüfung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>The rules</source>
      <translation>Die Regeln</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>A rule finds something in the catalog and asks the owner one question about it. Same catalog, same date, same settings: same questions. `seatbook rules` lists them, `seatbook rules R01` explains one. The thresholds stand in Settings. Every rule says below what it looks at, when it is silent, and what closes its question.</source>
      <translation>Eine Regel findet etwas im Katalog und stellt der verantwortlichen Person dazu eine Frage. Gleicher Katalog, gleicher Tag, gleiche Einstellungen: gleiche Fragen. `seatbook rules` führt die Regeln auf, `seatbook rules R01` erklärt eine. Die Schwellen stehen in den Einstellungen. Bei jeder Regel steht unten, was sie ansieht, wann sie schweigt und was ihre Frage schließt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>Savings</source>
      <translation>Einsparungen</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Theoretical**: seats × price a month × 12. A flat price has none: fewer seats change nothing.</source>
      <translation>**Theoretisch**: Plätze × Preis im Monat × 12. Bei einem Pauschalpreis gibt es das nicht: Weniger Plätze ändern nichts.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Addressable**: what the contract lets you stop in the next 12 months, day by day at the price that holds then, but never above today's: a rise that is already agreed is no saving. A flexible contract from its next bill; a term contract from its end, if notice can still be given, else from the end of the next term; after all terms that are signed; never below the minimum or a promised spend, and nothing after the day on which the subscription ends.</source>
      <translation>**Erreichbar**: was sich nach dem Vertrag in den nächsten 12 Monaten beenden lässt, Tag für Tag zum Preis, der dann gilt, aber nie über dem heutigen: Eine schon vereinbarte Erhöhung ist keine Einsparung. Ein flexibler Vertrag ab seiner nächsten Rechnung; ein Vertrag mit Laufzeit ab deren Ende, wenn er sich noch kündigen lässt, sonst ab dem Ende der nächsten; nach allen Laufzeiten, die unterschrieben sind; nie unter das Minimum oder unter zugesagte Ausgaben, und nichts nach dem Tag, an dem das Abonnement endet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**One euro once**: when several rules name the same seat or invoice line, it counts for one of them. A question that was answered with keep or grow counts for nothing and takes nothing from the others.</source>
      <translation>**Ein Euro zählt einmal**: Nennen mehrere Regeln denselben Platz oder Rechnungsposten, so zählt er bei einer davon. Eine Frage, die mit „Behalten“ oder „Ausbauen“ beantwortet ist, zählt nichts und nimmt den anderen nichts weg.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>Rules are served in a fixed order: on a subscription R07 and R35 (once retire is decided), R10, R09, R03, R06, R27, R02, R01, R04, R19, R11, R24, R29, R22; on an invoice line R18, R15, R17, R14. What is left for the later ones is what they show.</source>
      <translation>Die Regeln kommen in fester Reihenfolge zum Zug: bei einem Abonnement R07 und R35 (sobald „Beenden“ entschieden ist), R10, R09, R03, R06, R27, R02, R01, R04, R19, R11, R24, R29, R22; bei einem Rechnungsposten R18, R15, R17, R14. Die späteren zeigen, was für sie übrig bleibt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>Of seats at several prices, the cheapest are given up first. Seats that were bought for 0.00 go last: nothing less is paid without them.</source>
      <translation>Von Plätzen mit mehreren Preisen werden die billigsten zuerst aufgegeben. Plätze, die für 0,00 gekauft wurden, kommen zuletzt: Ohne sie wird nichts weniger bezahlt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Avoided purchases**: where people wait for a seat, a seat that is freed goes to them first. That is no cash, and stands apart.</source>
      <translation>**Vermiedene Käufe**: Wo jemand auf einen Platz wartet, geht ein frei gewordener Platz zuerst dorthin. Das ist kein Geld und steht getrennt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Money to claim back**, already paid, stands apart from savings, and so does what a notice deadline puts at stake (R12). What is claimed back of months to come is not saved again.</source>
      <translation>**Zurückzuforderndes Geld**, das schon bezahlt ist, steht getrennt von Einsparungen, ebenso der Betrag, um den es bei einer Kündigungsfrist geht (R12). Was für kommende Monate zurückgefordert wird, wird nicht noch einmal gespart.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**A range** (overlap, dear models) says between which amounts a saving lies. It is in no total.</source>
      <translation>**Eine Spanne** (Überschneidung, teure Modelle) sagt, zwischen welchen Beträgen eine Einsparung liegt. Sie geht in keine Summe ein.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>Amounts without an exchange rate are never converted: they stand apart in their own currency.</source>
      <translation>Beträge ohne Wechselkurs werden nie umgerechnet: Sie stehen getrennt in ihrer eigenen Währung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>rule | asks</source>
      <translation>Regel | fragt</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R01 Inactive seats | Seats without activity for longer than the threshold: are they still needed?</source>
      <translation>R01 Inaktive Plätze | Plätze, die länger als die Schwelle ohne Aktivität sind: Werden sie noch gebraucht?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R02 Seats never used | Seats that a source knows and never saw in use: are they needed?</source>
      <translation>R02 Nie benutzte Plätze | Plätze, die eine Quelle kennt und nie in Gebrauch sah: Werden sie gebraucht?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R03 Seats of leavers | Somebody left and still holds seats: can they be released?</source>
      <translation>R03 Plätze Ausgeschiedener | Jemand ist ausgeschieden und hat noch Plätze: Kann man sie freigeben?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R04 Spare seats | More seats are bought than assigned: are they needed?</source>
      <translation>R04 Freie Plätze | Es sind mehr Plätze gekauft als zugewiesen: Werden sie gebraucht?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R05 More seats than bought | More seats are assigned than bought: buy or release?</source>
      <translation>R05 Mehr Plätze als gekauft | Es sind mehr Plätze zugewiesen als gekauft: nachkaufen oder freigeben?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R06 Two seats of one tool | One person has two paid seats of one tool: is one enough?</source>
      <translation>R06 Zwei Plätze eines Tools | Eine Person hat zwei bezahlte Plätze eines Tools: Genügt einer?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R07 Overlapping tools | Two paid tools do the same for the same people: are both needed?</source>
      <translation>R07 Tools, die sich überschneiden | Zwei bezahlte Tools tun dasselbe für dieselben Personen: Werden beide gebraucht?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R08 Two tools for one thing, held by the same people | The same people have seats in two tools of one function: would one do for them?</source>
      <translation>R08 Zwei Tools für eine Sache, bei denselben Personen | Dieselben Personen haben Plätze in zwei Tools mit derselben Funktion: Würde eines genügen?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R09 Two contracts for one tool | One tool is bought under two contracts: could they be one?</source>
      <translation>R09 Zwei Verträge für ein Tool | Ein Tool ist unter zwei Verträgen gekauft: Könnte es einer sein?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R10 Unused subscriptions | Nobody, or hardly anybody, uses a subscription: is it still needed?</source>
      <translation>R10 Ungenutzte Abonnements | Niemand, oder kaum jemand, nutzt ein Abonnement: Wird es noch gebraucht?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R11 Tier too high | Few people use what a plan's higher price is for: would a lower one do?</source>
      <translation>R11 Zu hoher Tarif | Wenige nutzen, wofür ein Tarif mehr kostet: Würde ein niedrigerer genügen?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R12 Notice deadlines | A notice deadline is near or has just passed: renew, change or end?</source>
      <translation>R12 Kündigungsfristen | Eine Kündigungsfrist steht bevor oder ist gerade vorbei: verlängern, ändern oder beenden?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R13 Renewed without a decision | A contract renewed by itself and nobody decided: was it wanted?</source>
      <translation>R13 Ohne Entscheidung verlängert | Ein Vertrag hat sich von selbst verlängert, und niemand hat entschieden: War das gewollt?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R14 Price rises | The price of a unit rose: was that agreed, and does the contract allow it?</source>
      <translation>R14 Preiserhöhungen | Der Preis einer Einheit ist gestiegen: War das vereinbart, und erlaubt es der Vertrag?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R15 Billed after its end | A contract or tool has ended and is still billed: can it be claimed back?</source>
      <translation>R15 Nach dem Ende berechnet | Ein Vertrag oder Tool ist beendet und wird noch berechnet: Lässt sich das zurückfordern?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R16 Missing invoices | An active contract is not billed any more: where is the invoice?</source>
      <translation>R16 Fehlende Rechnungen | Ein aktiver Vertrag wird nicht mehr berechnet: Wo ist die Rechnung?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R17 Invoiced is not contracted | An invoice differs from what the contract says: which is right?</source>
      <translation>R17 Berechnet ist nicht vereinbart | Eine Rechnung weicht vom Vertrag ab: Was stimmt?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R18 Paid twice? | Two payments look like one: were both meant?</source>
      <translation>R18 Zweimal bezahlt? | Zwei Zahlungen sehen nach einer aus: Waren beide gewollt?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R19 Billed seats | More seats are billed than are assigned: what are the others for?</source>
      <translation>R19 Berechnete Plätze | Es sind mehr Plätze berechnet als zugewiesen: Wofür sind die anderen?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R20 Unmanaged tools | A tool is in use and nobody has approved it: who answers for it?</source>
      <translation>R20 Nicht verwaltete Tools | Ein Tool ist in Gebrauch, und niemand hat es genehmigt: Wer ist dafür verantwortlich?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R21 Nobody answers for it | It has no owner, or the owner left: who answers for it?</source>
      <translation>R21 Niemand verantwortet es | Niemand ist verantwortlich, oder wer es war, ist ausgeschieden: Wer übernimmt?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R22 Experiments past their date | An experiment has passed its date or budget, or says no measure of success: did it work?</source>
      <translation>R22 Versuche über ihre Zeit | Ein Versuch ist über seinen Tag oder sein Budget hinaus, oder hat kein Erfolgsmaß: Hat er sich bewährt?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R23 Budgets that run out | At the present pace a budget is nearly used up, or more than that: is it as planned?</source>
      <translation>R23 Budgets, die ausgehen | Beim jetzigen Tempo ist ein Budget fast aufgebraucht, oder mehr als das: Ist das so geplant?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R24 Commitments not used, or used up | A promised spend or a credit will not be used, or runs out early: what should the next term promise?</source>
      <translation>R24 Zusagen ungenutzt oder aufgebraucht | Zugesagte Ausgaben oder ein Guthaben werden nicht verbraucht, oder gehen zu früh aus: Was soll die nächste Laufzeit zusagen?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R25 Growth that grows dearer | It grows, and each unit of it costs more every quarter: what made it dearer?</source>
      <translation>R25 Wachstum, das teurer wird | Etwas wächst, und jede Einheit davon kostet von Quartal zu Quartal mehr: Was hat es verteuert?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R26 Unusual spend | A tool cost far more in a month than usual: what was it for?</source>
      <translation>R26 Ungewöhnliche Ausgaben | Ein Tool hat in einem Monat weit mehr gekostet als üblich: Wofür war das?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R27 Bought beside a contract | People buy a tool while the company has free seats of it, or of one like it: could they be used?</source>
      <translation>R27 Selbst gekauft neben einem Vertrag | Personen kaufen ein Tool, während die Firma freie Plätze davon oder von einem ähnlichen hat: Ließen sich diese nutzen?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R28 Missing data | Something is missing to judge a subscription: can you add it?</source>
      <translation>R28 Fehlende Daten | Es fehlt etwas, um ein Abonnement zu beurteilen: Können Sie es ergänzen?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R29 Flexible price, stable use | Use has been stable at a flexible price: would a commitment pay?</source>
      <translation>R29 Flexibler Preis, gleichmäßige Nutzung | Die Nutzung ist gleichmäßig, der Preis flexibel: Würde sich eine Zusage lohnen?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R30 Dear models on plain work | Work of little worth runs on the dearest models: would a cheaper one do?</source>
      <translation>R30 Teure Modelle für einfache Arbeit | Arbeit von geringem Wert läuft auf den teuersten Modellen: Würde ein günstigeres genügen?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R31 Agents without guard rails | An agent lacks a budget, a rate limit or a tried kill switch, or spends more than it may: who sets that right?</source>
      <translation>R31 Agenten ohne Leitplanken | Einem Agenten fehlt ein Budget, eine Mengengrenze oder ein erprobter Notausschalter, oder er gibt mehr aus, als er darf: Wer bringt das in Ordnung?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R32 Thin or falling margins | What the product earns with it hardly covers what it costs: should price, cost or place change?</source>
      <translation>R32 Dünne oder fallende Margen | Was das Produkt damit verdient, deckt kaum, was es kostet: Sollten sich Preis, Kosten oder Platz im Produkt ändern?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R33 Value not shown | It is in production and nothing recent shows its value: what does it bring?</source>
      <translation>R33 Wert nicht gezeigt | Ein Anwendungsfall ist in Betrieb, und nichts Neueres zeigt seinen Wert: Was bringt er?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R34 Healthy growth | Good news: it grew, and one unit costs no more than before. Is more of it worth buying?</source>
      <translation>R34 Gesundes Wachstum | Eine gute Nachricht: Etwas ist gewachsen, und eine Einheit kostet nicht mehr als zuvor. Lohnt es sich, mehr davon zu kaufen?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R35 Already in the suite | A suite that most of its people have includes what a tool is for: is it needed beside it?</source>
      <translation>R35 Schon im Paket enthalten | Ein Paket, das die meisten seiner Personen haben, enthält, wofür ein Tool da ist: Wird es daneben gebraucht?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R36 Data at risk | What a tool may do with data does not fit the data it handles: can that be mended?</source>
      <translation>R36 Daten in Gefahr | Was ein Tool mit Daten tun darf, passt nicht zu den Daten, die es verarbeitet: Lässt sich das beheben?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R01 Inactive seats</source>
      <translation>R01 Inaktive Plätze</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Seats without activity for longer than the threshold: are they still needed?*</source>
      <translation>*Plätze, die länger als die Schwelle ohne Aktivität sind: Werden sie noch gebraucht?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a paid, assigned seat older than the grace period whose last activity lies more than T days before the data date of its source. T is the tool's own, else that of the person's team, else the company's (60 days); from 90 days the question weighs more.</source>
      <translation>**Definition**: ein bezahlter, zugewiesener Platz, älter als die Schonfrist, dessen letzte Aktivität mehr als T Tage vor dem Datenstand seiner Quelle liegt. T ist der Wert des Tools, sonst der des Teams der Person, sonst der der Firma (60 Tage); ab 90 Tagen wiegt die Frage mehr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: Flexera and Productiv use 60 days, Trelica 90, Zluri offers 30, 60 and 90 (their documentation).</source>
      <translation>**Herkunft der Schwelle**: Flexera und Productiv nehmen 60 Tage, Trelica 90, Zluri bietet 30, 60 und 90 an (laut ihrer Dokumentation).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: the seasonal calendar, by which only days in the months count in which a tool or team uses it; grace for new seats, protected seats, people on leave, leavers (R03 asks), free seats and those of a contract that costs nothing, stale or missing sources (unknown is never unused), and everybody stopping on one day, which points at the source (R28 asks).</source>
      <translation>**Einschränkungen**: der Saisonkalender, nach dem nur Tage der Monate zählen, in denen ein Tool oder ein Team es nutzt; die Schonfrist neuer Plätze, geschützte Plätze, Abwesende, Ausgeschiedene (danach fragt R03), kostenlose Plätze und die eines Vertrags, der nichts kostet, veraltete oder fehlende Quellen (unbekannt ist nie unbenutzt), und wenn alle am selben Tag aufhören, was auf die Quelle deutet (danach fragt R28).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: person, last activity, data date and source of each seat.</source>
      <translation>**Nachweise**: Person, letzte Aktivität, Datenstand und Quelle zu jedem Platz.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a newer report shows activity, when the seats are released or protected, or when a longer threshold or a season is set for the tool.</source>
      <translation>**Erledigt sich**: wenn ein neuerer Bericht Aktivität zeigt, wenn die Plätze freigegeben oder geschützt werden oder wenn für das Tool eine längere Schwelle oder eine Saison gesetzt wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: a report of 10 October shows Ada's last activity on 2 July, 100 days earlier. With T = 60 her seat is asked about; at 40.00 a month it is 480.00 a year in theory.</source>
      <translation>**Beispiel**: Ein Bericht vom 10. Oktober zeigt Adas letzte Aktivität am 2. Juli, 100 Tage zuvor. Mit T = 60 wird nach ihrem Platz gefragt; bei 40,00 im Monat sind das theoretisch 480,00 im Jahr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `inactive_days` (60), `grace_days` (60), `inactive_strong_days` (90), `season_from` (0), `season_to` (0)</source>
      <translation>**Einstellungen**: `inactive_days` (60), `grace_days` (60), `inactive_strong_days` (90), `season_from` (0), `season_to` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R02 Seats never used</source>
      <translation>R02 Nie benutzte Plätze</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Seats that a source knows and never saw in use: are they needed?*</source>
      <translation>*Plätze, die eine Quelle kennt und nie in Gebrauch sah: Werden sie gebraucht?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a paid, assigned seat older than the larger of T and the grace period for which the source reports no activity at all. Where the source looks back as far as the seat is old it was never used; where it keeps less, all that can be said is "no activity in the days it keeps".</source>
      <translation>**Definition**: ein bezahlter, zugewiesener Platz, älter als T und älter als die Schonfrist, zu dem die Quelle gar keine Aktivität meldet. Reicht die Quelle so weit zurück, wie der Platz alt ist, wurde er nie benutzt; bewahrt sie weniger auf, lässt sich nur sagen: „keine Aktivität in den aufbewahrten Tagen“.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the grace of 60 days is Productiv's. GitHub keeps activity for 90 days, so that a blank there is not "never" (docs of GitHub).</source>
      <translation>**Herkunft der Schwelle**: Die Schonfrist von 60 Tagen ist die von Productiv. GitHub bewahrt Aktivität 90 Tage lang auf; ein leeres Feld heißt dort also nicht „nie“ (Dokumentation von GitHub).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: the seasonal calendar, as in R01; grace, also for a seat of an unknown assignment date whose person joined no longer ago; protected seats, people on leave, leavers (R03 asks), free seats and those of a contract that costs nothing, stale sources, and everybody stopping on one day, which points at the source (R28 asks); a seat whose assignment date is unknown is asked about without a saving.</source>
      <translation>**Einschränkungen**: der Saisonkalender wie bei R01; die Schonfrist, auch für einen Platz mit unbekanntem Zuweisungstag, dessen Person nicht länger dabei ist; geschützte Plätze, Abwesende, Ausgeschiedene (danach fragt R03), kostenlose Plätze und die eines Vertrags, der nichts kostet, veraltete Quellen und der Fall, dass alle am selben Tag aufhören, was auf die Quelle deutet (danach fragt R28); nach einem Platz, dessen Zuweisungstag unbekannt ist, wird ohne Einsparung gefragt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: person, assignment, data date and retention of the source.</source>
      <translation>**Nachweise**: Person, Zuweisung, Datenstand, und wie lange die Quelle Aktivität aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a report shows activity of the seats, when they are released or protected.</source>
      <translation>**Erledigt sich**: wenn ein Bericht Aktivität der Plätze zeigt oder wenn sie freigegeben oder geschützt werden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: a seat assigned on 1 March has no activity in a report of 1 October that keeps 90 days. The question says "no activity in 90 days", not "never".</source>
      <translation>**Beispiel**: Ein am 1. März zugewiesener Platz hat in einem Bericht vom 1. Oktober, der 90 Tage aufbewahrt, keine Aktivität. Die Frage sagt „keine Aktivität in 90 Tagen“, nicht „nie“.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `inactive_days` (60), `grace_days` (60), `season_from` (0), `season_to` (0)</source>
      <translation>**Einstellungen**: `inactive_days` (60), `grace_days` (60), `season_from` (0), `season_to` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R03 Seats of leavers</source>
      <translation>R03 Plätze Ausgeschiedener</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Somebody left and still holds seats: can they be released?*</source>
      <translation>*Jemand ist ausgeschieden und hat noch Plätze: Kann man sie freigeben?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a person whose end date has come, or whom the roster calls inactive, still holds a seat. The severity is high when that is more than 7 days ago, or nobody knows since when.</source>
      <translation>**Definition**: Eine Person, deren Austrittstag gekommen ist oder die in der Personalliste als inaktiv steht, hat noch einen Platz. Die Frage hat hohes Gewicht, wenn das mehr als 7 Tage her ist oder niemand weiß, seit wann.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: seven days is our proposal; users of ServiceNow ask for one to two days.</source>
      <translation>**Herkunft der Schwelle**: Sieben Tage sind unser Vorschlag; Anwender von ServiceNow verlangen ein bis zwei Tage.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: service and shared accounts, people who came back (a start after the end); contractors, whose extensions arrive late, and people of a list that is not fresh any more (35 days) are asked about with medium confidence; free seats are asked about too, because access matters, but save nothing.</source>
      <translation>**Einschränkungen**: Dienstkonten und gemeinsame Konten, Personen, die zurückgekommen sind (ein Beginn nach dem Ende); nach Externen, deren Verlängerung oft spät gemeldet wird, und nach Personen einer Liste, die nicht mehr frisch ist (35 Tage), wird mit mittlerer Gewissheit gefragt; auch nach kostenlosen Plätzen wird gefragt, weil der Zugang zählt, sie sparen aber nichts.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: person, end date, roster date and each seat.</source>
      <translation>**Nachweise**: Person, Austrittstag, Datum der Personalliste und jeder Platz.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the seats are released, when a newer people list has the person again or with a later end, or when the account is marked as a service account.</source>
      <translation>**Erledigt sich**: wenn die Plätze freigegeben werden, wenn eine neuere Personalliste die Person wieder oder mit späterem Ende führt oder wenn das Konto als Dienstkonto gekennzeichnet wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Ben left on 31 August and holds a Cursor and a ChatGPT seat on 15 October: one question about both, severity high.</source>
      <translation>**Beispiel**: Ben ist am 31. August ausgeschieden und hat am 15. Oktober noch je einen Platz von Cursor und ChatGPT: eine Frage zu beiden, mit hohem Gewicht.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `leaver_high_days` (7), `fresh_days` (35)</source>
      <translation>**Einstellungen**: `leaver_high_days` (7), `fresh_days` (35)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R04 Spare seats</source>
      <translation>R04 Freie Plätze</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*More seats are bought than assigned: are they needed?*</source>
      <translation>*Es sind mehr Plätze gekauft als zugewiesen: Werden sie gebraucht?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: more seats are bought than assigned, by more than a buffer: the larger of one seat and 10 % of the active users, rounded up.</source>
      <translation>**Definition**: Es sind mehr Plätze gekauft als zugewiesen, und zwar um mehr als einen Puffer: ein Platz oder 10 % der aktiven Nutzer, aufgerundet, je nachdem, was mehr ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: Productiv's buffer is 10 %; Zylo aims at 90 % of licences in use.</source>
      <translation>**Herkunft der Schwelle**: Der Puffer von Productiv beträgt 10 %; Zylo strebt an, dass 90 % der Lizenzen genutzt werden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: the buffer; a contract that costs nothing; seats that cost nothing, such as viewers', take what was bought for 0.00 and nothing else; a list of seats older than 90 days, by which nothing is counted (older than 35, with medium confidence); pending invitations count as assigned; the contract's minimum holds seats back in the saving; a ramp-up that is signed, by which more seats begin in the next twelve months; the price list's volume tiers: seats are only counted down to the number from which the present price holds. What going below would save all the same is a range, in no total. A price list older than a year is named and nothing is judged by it.</source>
      <translation>**Einschränkungen**: der Puffer; ein Vertrag, der nichts kostet; kostenlose Plätze, etwa von reinen Lesern, belegen, was für 0,00 gekauft wurde, und sonst nichts; eine Platzliste, die älter als 90 Tage ist: Nach ihr wird nichts gezählt (ab mehr als 35 Tagen mit mittlerer Sicherheit); offene Einladungen gelten als zugewiesen; das Minimum des Vertrags hält bei der Einsparung Plätze zurück; ein unterschriebener Hochlauf, mit dem in den nächsten zwölf Monaten weitere Plätze beginnen; die Mengenstaffeln der Preisliste: Gezählt wird nur bis hinunter zu der Zahl von Plätzen, ab der der jetzige Preis gilt. Was weniger Plätze dennoch sparen würden, ist eine Spanne und geht in keine Summe ein. Eine Preisliste, die älter als ein Jahr ist, wird genannt, aber nichts nach ihr beurteilt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: what was bought, how many seats are assigned, and as of which day that was reported.</source>
      <translation>**Nachweise**: was gekauft ist, wie viele Plätze zugewiesen sind, und zu welchem Stand das gemeldet wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the seats are assigned, or when fewer are bought.</source>
      <translation>**Erledigt sich**: wenn die Plätze zugewiesen oder weniger gekauft werden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 40 seats bought, 28 assigned, 25 of them active: the buffer is 3 and 9 seats are asked about. Where the list asks for 35 seats at this price, 5 of them are counted.</source>
      <translation>**Beispiel**: 40 Plätze gekauft, 28 zugewiesen, davon 25 aktiv: Der Puffer ist 3, und nach 9 Plätzen wird gefragt. Verlangt die Preisliste für diesen Preis 35 Plätze, so zählen 5 davon.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `buffer_percent` (10), `price_list_days` (365), `fresh_days` (35), `delayed_days` (90)</source>
      <translation>**Einstellungen**: `buffer_percent` (10), `price_list_days` (365), `fresh_days` (35), `delayed_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R05 More seats than bought</source>
      <translation>R05 Mehr Plätze als gekauft</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*More seats are assigned than bought: buy or release?*</source>
      <translation>*Es sind mehr Plätze zugewiesen als gekauft: nachkaufen oder freigeben?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: more paid seats are assigned than were bought, over all of a subscription's price lines. The vendor may true this up: the exposure is the excess at the dearest price for a year. It is no saving.</source>
      <translation>**Definition**: Es sind mehr bezahlte Plätze zugewiesen, als gekauft wurden, über alle Preiszeilen eines Abonnements. Der Anbieter könnte das nachberechnen: Es geht um den Überhang zum höchsten Preis für ein Jahr. Das ist keine Einsparung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: any excess counts; contracts often allow true-ups (FinOps Foundation).</source>
      <translation>**Herkunft der Schwelle**: Jeder Überhang zählt; Verträge lassen Nachberechnungen oft zu (FinOps Foundation).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: several entitlement lines are added up first; seats that cost nothing, such as viewers', take what was bought for 0.00 and nothing else; a contract that costs nothing; a list of seats older than 90 days, by which nothing is counted (older than 35, with medium confidence).</source>
      <translation>**Einschränkungen**: Mehrere Kontingentzeilen werden zuerst addiert; kostenlose Plätze, etwa von reinen Lesern, belegen, was für 0,00 gekauft wurde, und sonst nichts; ein Vertrag, der nichts kostet; eine Platzliste, die älter als 90 Tage ist: Nach ihr wird nichts gezählt (ab mehr als 35 Tagen mit mittlerer Sicherheit).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when seats are released, or when the further ones stand in the contract.</source>
      <translation>**Erledigt sich**: wenn Plätze freigegeben werden oder die weiteren im Vertrag stehen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 20 seats bought and 23 assigned at 30.00 a month: 3 x 30.00 x 12 = 1,080.00 could be billed.</source>
      <translation>**Beispiel**: 20 Plätze gekauft und 23 zugewiesen, zu 30,00 im Monat: 3 × 30,00 × 12 = 1.080,00 könnten berechnet werden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `fresh_days` (35), `delayed_days` (90)</source>
      <translation>**Einstellungen**: `fresh_days` (35), `delayed_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R06 Two seats of one tool</source>
      <translation>R06 Zwei Plätze eines Tools</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*One person has two paid seats of one tool: is one enough?*</source>
      <translation>*Eine Person hat zwei bezahlte Plätze eines Tools: Genügt einer?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: one person holds two or more paid seats of the same tool, in different subscriptions or under different accounts.</source>
      <translation>**Definition**: Eine Person hat zwei oder mehr bezahlte Plätze desselben Tools, in verschiedenen Abonnements oder unter verschiedenen Konten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: two are enough; person and tool must be equal, no count is ours to choose.</source>
      <translation>**Herkunft der Schwelle**: Zwei genügen; Person und Tool müssen gleich sein, eine Zahl legen wir hier nicht fest.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: service and shared accounts, accounts named admin or test, protected seats, free seats and those of a contract that costs nothing, subscriptions kept apart for a reason that still holds, leavers (R03 asks).</source>
      <translation>**Einschränkungen**: Dienstkonten und gemeinsame Konten, Konten mit dem Namen admin oder test, geschützte Plätze, kostenlose Plätze und die eines Vertrags, der nichts kostet, Abonnements, die aus einem noch geltenden Grund getrennt sind, Ausgeschiedene (danach fragt R03).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each seat with account, subscription, last activity and price.</source>
      <translation>**Nachweise**: jeder Platz mit Konto, Abonnement, letzter Aktivität und Preis.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when all but one of the seats are released, when one is protected, or when a reason to keep the contracts apart is noted.</source>
      <translation>**Erledigt sich**: wenn alle Plätze bis auf einen freigegeben werden, wenn einer geschützt wird oder wenn ein Grund notiert wird, die Verträge getrennt zu halten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Ada has a ChatGPT seat in the company's workspace at 25.00 and a Plus plan on her card at 20.00 a month. The question names both; the cheaper one, 240.00 a year, is what could be freed, unless only the other one is not used: then that one is (R01 asks about it too, and counts nothing again). Of two at one price the one that was used last stays, and one of which nothing is known rather than one that was never used.</source>
      <translation>**Beispiel**: Ada hat einen ChatGPT-Platz im Arbeitsbereich der Firma zu 25,00 und einen Plus-Tarif auf ihrer Karte zu 20,00 im Monat. Die Frage nennt beide; frei werden könnte der günstigere, 240,00 im Jahr, es sei denn, nur der andere wird nicht benutzt: Dann ist es der (auch R01 fragt nach ihm und zählt nichts noch einmal). Von zweien zum selben Preis bleibt der, der zuletzt benutzt wurde, und eher einer, über den nichts bekannt ist, als einer, der nie benutzt wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: none</source>
      <translation>**Einstellungen**: keine</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R07 Overlapping tools</source>
      <translation>R07 Tools, die sich überschneiden</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Two paid tools do the same for the same people: are both needed?*</source>
      <translation>*Zwei bezahlte Tools tun dasselbe für dieselben Personen: Werden beide gebraucht?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: two paid tools have the same primary function and are for the same people: both for the whole company, or for a team in common. The smaller one, by what it costs a year, is asked about; one question a tool, however many larger ones there are.</source>
      <translation>**Definition**: Zwei bezahlte Tools haben dieselbe Hauptfunktion und sind für dieselben Personen: beide für die ganze Firma, oder für ein gemeinsames Team. Gefragt wird nach dem kleineren, gemessen an den Kosten im Jahr; eine Frage je Tool, wie viele größere es auch gibt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: two is enough; nothing is ours to choose. What moving people over costs is the tool's own setting.</source>
      <translation>**Herkunft der Schwelle**: Zwei genügen; hier legen wir nichts fest. Was der Umstieg der Personen kostet, ist eine eigene Einstellung des Tools.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an agreed overlap with reason, owner and the day until which it holds; a tool that is known to cost nothing; different classes of data; a tool on trial or on its way out; cost of revenue, where customers use it; tools of different teams; a tool whose contracts have all ended and of which nothing was billed for later service; a tool that people buy themselves beside one with free seats (R27 asks).</source>
      <translation>**Einschränkungen**: eine vereinbarte Überschneidung mit Grund, verantwortlicher Person und dem Tag, bis zu dem sie gilt; ein Tool, das bekanntlich nichts kostet; verschiedene Datenklassen; ein Tool, das im Versuch ist oder ausläuft; Umsatzkosten, wo Kunden es nutzen; Tools verschiedener Teams; ein Tool, deren Verträge alle beendet sind und für das kein späterer Leistungszeitraum berechnet wurde; ein Tool, das Personen selbst kaufen, neben einem mit freien Plätzen (danach fragt R27).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each tool with who tagged its function, how many have a seat and are active, and a year of spend. The saving is a range, from nothing to the smaller one's cost less the seats its people would need in the larger one and less moving, and it is in no total; decided with retire, its contracts are saved as a whole and take in its seats.</source>
      <translation>**Nachweise**: jedes Tool mit der Angabe, wer seine Funktion zugeordnet hat, wie viele einen Platz haben und aktiv sind, und den Ausgaben eines Jahres. Die Einsparung ist eine Spanne, von nichts bis zu den Kosten des kleineren, abzüglich der Plätze, die seine Personen im größeren bräuchten, und abzüglich des Umstiegs; sie geht in keine Summe ein. Ist „Beenden“ entschieden, so werden seine Verträge als Ganzes gespart und schließen seine Plätze ein.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when one of the two ends, when an overlap is agreed with reason and last day, or when the functions are corrected.</source>
      <translation>**Erledigt sich**: wenn eines der beiden endet, wenn eine Überschneidung mit Grund und letztem Tag vereinbart wird oder wenn die Funktionen berichtigt werden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Engineering has 31 Cursor seats for 14,880.00 a year beside 68 of GitHub Copilot at 19.00. Nine of them have no Copilot seat and 4 Copilot seats are free: 14,880.00 - 5 x 19.00 x 12 = 13,740.00 a year at most.</source>
      <translation>**Beispiel**: Die Entwicklung hat 31 Cursor-Plätze für 14.880,00 im Jahr neben 68 von GitHub Copilot zu 19,00. Neun der Personen haben keinen Copilot-Platz, und 4 Copilot-Plätze sind frei: höchstens 14.880,00 − 5 × 19,00 × 12 = 13.740,00 im Jahr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `migration_cost` (0)</source>
      <translation>**Einstellungen**: `migration_cost` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R08 Two tools for one thing, held by the same people</source>
      <translation>R08 Zwei Tools für eine Sache, bei denselben Personen</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*The same people have seats in two tools of one function: would one do for them?*</source>
      <translation>*Dieselben Personen haben Plätze in zwei Tools mit derselben Funktion: Würde eines genügen?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the same people have paid seats in two tools of one primary function.</source>
      <translation>**Definition**: Dieselben Personen haben bezahlte Plätze in zwei Tools mit derselben Hauptfunktion.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: one person is enough; 80 % coverage in both tools is our proposal, as for every statement about a whole tool.</source>
      <translation>**Herkunft der Schwelle**: Eine Person genügt; 80 % Abdeckung in beiden Tools sind unser Vorschlag, wie für jede Aussage über ein ganzes Tool.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: coverage below the limit in one of the two; protected seats, for people who need both; leavers, whom R03 asks about; an agreed overlap; tools on trial, for customers, or for different data; no person known for a seat.</source>
      <translation>**Einschränkungen**: Abdeckung unter der Grenze in einem der beiden; geschützte Plätze, für Personen, die beide brauchen; Ausgeschiedene, nach denen R03 fragt; eine vereinbarte Überschneidung; Tools im Versuch, für Kunden oder für andere Daten; ein Platz, zu dem keine Person bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: of each person who has both, the seat that costs less, with its last activity; how many have both, how many one alone. The saving is a range, from nothing to those seats' price over a year, the cheapest units of a contract first, and it is in no total; where a price or a rate is missing it says of how many seats.</source>
      <translation>**Nachweise**: von jeder Person, die beide hat, der günstigere Platz, mit seiner letzten Aktivität; wie viele beide haben, wie viele nur eines. Die Einsparung ist eine Spanne, von nichts bis zum Preis dieser Plätze für ein Jahr, die günstigsten Einheiten eines Vertrags zuerst, und geht in keine Summe ein; fehlt ein Preis oder ein Kurs, steht dabei, für wie viele Plätze.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when nobody has both any more, when the overlap is agreed, or when the seats of those who need both are marked as protected.</source>
      <translation>**Erledigt sich**: wenn niemand mehr beide hat, wenn die Überschneidung vereinbart wird oder wenn die Plätze derer, die beide brauchen, als geschützt gekennzeichnet werden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 14 people have Cursor at 40.00 and GitHub Copilot at 19.00. One each instead of two: at most 14 x 19.00 x 12 = 3,192.00 a year.</source>
      <translation>**Beispiel**: 14 Personen haben Cursor zu 40,00 und GitHub Copilot zu 19,00. Für jede eines statt zwei: höchstens 14 × 19,00 × 12 = 3.192,00 im Jahr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `coverage_percent` (80)</source>
      <translation>**Einstellungen**: `coverage_percent` (80)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R09 Two contracts for one tool</source>
      <translation>R09 Zwei Verträge für ein Tool</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*One tool is bought under two contracts: could they be one?*</source>
      <translation>*Ein Tool ist unter zwei Verträgen gekauft: Könnte es einer sein?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a tool has two or more active subscriptions whose periods overlap and that differ in account, payer, team or cost centre. The earliest is the one compared with; each later one is a question.</source>
      <translation>**Definition**: Ein Tool hat zwei oder mehr aktive Abonnements, deren Zeiträume sich überschneiden und die sich in Konto, Zahler, Team oder Kostenstelle unterscheiden. Verglichen wird mit dem frühesten; jedes spätere ist eine Frage.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: a migration of up to 90 days is our proposal.</source>
      <translation>**Herkunft der Schwelle**: Ein Umstieg von bis zu 90 Tagen ist unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: a reason why they are separate (legal entity, data residency) that still holds; one of them ending within the migration period; periods that do not overlap; subscriptions only discovered from a seat report; one and the same account, payer and team, which is one purchase in two parts; a contract that costs nothing. Prices of different plans, or in different currencies, are not compared: then no saving is counted.</source>
      <translation>**Einschränkungen**: ein noch geltender Grund, warum sie getrennt sind (Gesellschaft, Datenstandort); eines davon endet innerhalb der Umstiegszeit; Zeiträume, die sich nicht überschneiden; Abonnements, die nur aus einem Platzbericht bekannt sind; dasselbe Konto, derselbe Zahler und dasselbe Team: Das ist ein Kauf in zwei Teilen; ein Vertrag, der nichts kostet. Preise verschiedener Tarife oder in verschiedenen Währungen werden nicht verglichen: Dann wird keine Einsparung gezählt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: both subscriptions with account, payer, period, seats and price.</source>
      <translation>**Nachweise**: beide Abonnements mit Konto, Zahler, Zeitraum, Plätzen und Preis.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when one of the two ends, when both become one contract, or when a reason to keep them apart is noted on one of them.</source>
      <translation>**Erledigt sich**: wenn einer der beiden endet, wenn aus beiden ein Vertrag wird oder wenn bei einem ein Grund notiert wird, sie getrennt zu halten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Engineering pays 40.00 a seat for 20 Cursor seats, Design 32.00 for 12. Engineering at Design's price would save 20 x 8.00 x 12 = 1,920.00 a year in theory.</source>
      <translation>**Beispiel**: Die Entwicklung zahlt 40,00 je Platz für 20 Cursor-Plätze, die Gestaltung 32,00 für 12. Die Entwicklung zum Preis der Gestaltung würde theoretisch 20 × 8,00 × 12 = 1.920,00 im Jahr sparen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `migration_days` (90)</source>
      <translation>**Einstellungen**: `migration_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R10 Unused subscriptions</source>
      <translation>R10 Ungenutzte Abonnements</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Nobody, or hardly anybody, uses a subscription: is it still needed?*</source>
      <translation>*Niemand, oder kaum jemand, nutzt ein Abonnement: Wird es noch gebraucht?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: activity is known for at least 80 % of a subscription's paid seats and nobody was active in the last T days; or fewer than 20 % of them were, in two reports running.</source>
      <translation>**Definition**: Für mindestens 80 % der bezahlten Plätze eines Abonnements ist die Aktivität bekannt, und niemand war in den letzten T Tagen aktiv; oder weniger als 20 % waren es, in zwei Berichten nacheinander.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: two periods of sustained low use are ExpirationReminder's; 80 % and 20 % are our proposals, T is that of R01.</source>
      <translation>**Herkunft der Schwelle**: Zwei Zeiträume mit anhaltend geringer Nutzung stammen von ExpirationReminder; 80 % und 20 % sind unser Vorschlag, T ist das von R01.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: coverage below the limit, where nothing is concluded; new and protected seats, and those of people on leave; a contract that costs nothing; a tool that is also used through an interface, where nobody logs in; cost of revenue, where customers use it; everybody stopping on one day (R28 asks); processes that run once a year, for which the tool has a season or a longer T; two reports of one month count as one.</source>
      <translation>**Einschränkungen**: Abdeckung unter der Grenze, wo sich nichts folgern lässt; neue und geschützte Plätze und die von Abwesenden; ein Vertrag, der nichts kostet; ein Tool, das auch über eine Schnittstelle genutzt wird, an der sich niemand anmeldet; Umsatzkosten, wo Kunden es nutzen; alle hören am selben Tag auf (danach fragt R28); Vorgänge, die einmal im Jahr laufen, wofür das Tool eine Saison oder ein längeres T hat; zwei Berichte desselben Monats zählen als einer.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each report with its data date and how many were active; where nobody was, each seat.</source>
      <translation>**Nachweise**: jeder Bericht mit seinem Datenstand und der Zahl der Aktiven; wo niemand aktiv war, jeder Platz.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a newer report shows activity, or enough of it; or when the subscription ends.</source>
      <translation>**Erledigt sich**: wenn ein neuerer Bericht Aktivität zeigt, und genug davon; oder wenn das Abonnement endet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: twelve Jasper seats, all in the report of 2 October, none active for 60 days: at 59.00 a month the contract is 8,496.00 a year. Where a few still use it, the seats of the others are in R01 and R02, and this question saves nothing by itself.</source>
      <translation>**Beispiel**: zwölf Jasper-Plätze, alle im Bericht vom 2. Oktober, keiner in den letzten 60 Tagen aktiv: Bei 59,00 im Monat kostet der Vertrag 8.496,00 im Jahr. Nutzen ihn noch einige wenige, stehen die Plätze der anderen in R01 und R02, und diese Frage spart für sich nichts.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `inactive_days` (60), `coverage_percent` (80), `low_use_percent` (20), `season_from` (0), `season_to` (0)</source>
      <translation>**Einstellungen**: `inactive_days` (60), `coverage_percent` (80), `low_use_percent` (20), `season_from` (0), `season_to` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R11 Tier too high</source>
      <translation>R11 Zu hoher Tarif</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Few people use what a plan's higher price is for: would a lower one do?*</source>
      <translation>*Wenige nutzen, wofür ein Tarif mehr kostet: Würde ein niedrigerer genügen?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a plan's premium features are used by fewer than 30 % of those who are licensed for them, in the reports of features of the last 90 days.</source>
      <translation>**Definition**: Die Premium-Features eines Tarifs werden von weniger als 30 % derer genutzt, die dafür lizenziert sind, laut den Berichten über Features aus den letzten 90 Tagen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: Zluri offers 30, 40 and 50 %; the share is the FinOps Foundation's Feature Adoption Rate, users of premium features by users licensed for them.</source>
      <translation>**Herkunft der Schwelle**: Zluri bietet 30, 40 und 50 % an; der Anteil ist die Feature Adoption Rate der FinOps Foundation: die Nutzer der Premium-Features durch die dafür lizenzierten Nutzer.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: only where the source reports features and the plan's content is on record; features of security and single sign-on count as used by everybody; protected seats and those of people on leave; seats that are new, that match nobody, or of which no report knows anything, and where these are too many nothing is concluded; a lower plan's price in another currency, for more seats than would move, or of a price list older than a year, tells no saving.</source>
      <translation>**Einschränkungen**: nur, wo die Quelle Features meldet und der Inhalt des Tarifs hinterlegt ist; Features für Sicherheit und zentrale Anmeldung gelten als von allen genutzt; geschützte Plätze und die von Abwesenden; Plätze, die neu sind, zu niemandem passen oder über die kein Bericht etwas weiß; sind das zu viele, wird nichts gefolgert; der Preis eines niedrigeren Tarifs in anderer Währung, für mehr Plätze, als umziehen würden, oder aus einer Preisliste, die älter als ein Jahr ist, ergibt keine Einsparung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the seats whose people used no premium feature, and the plan's premium features.</source>
      <translation>**Nachweise**: die Plätze, deren Personen kein Premium-Feature genutzt haben, und die Premium-Features des Tarifs.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a newer report shows enough use, when the seats are on a lower plan, or when the plan's content is corrected.</source>
      <translation>**Erledigt sich**: wenn ein neuerer Bericht genug Nutzung zeigt, wenn die Plätze in einem niedrigeren Tarif sind oder wenn der Inhalt des Tarifs berichtigt wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 40 seats of a plan at 39.00 with 6 users of its premium features. The plan below costs 19.00: 34 seats x 20.00 x 12 = 8,160.00 a year in theory.</source>
      <translation>**Beispiel**: 40 Plätze eines Tarifs zu 39,00, davon 6, deren Personen seine Premium-Features nutzen. Der Tarif darunter kostet 19,00: theoretisch 34 Plätze × 20,00 × 12 = 8.160,00 im Jahr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `premium_percent` (30), `delayed_days` (90), `coverage_percent` (80), `price_list_days` (365)</source>
      <translation>**Einstellungen**: `premium_percent` (30), `delayed_days` (90), `coverage_percent` (80), `price_list_days` (365)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R12 Notice deadlines</source>
      <translation>R12 Kündigungsfristen</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A notice deadline is near or has just passed: renew, change or end?*</source>
      <translation>*Eine Kündigungsfrist steht bevor oder ist gerade vorbei: verlängern, ändern oder beenden?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the notice deadline is the term's end minus the notice days. The question opens 90 days before the deadline and stays 90 days after it; then it says what can still be done. The notice should be sent some days earlier, so that it arrives in time.</source>
      <translation>**Definition**: Letzter Kündigungstag ist das Ende der Laufzeit minus die Kündigungsfrist. Die Frage öffnet sich 90 Tage davor und bleibt 90 Tage danach; dann sagt sie, was noch möglich ist. Die Kündigung sollte einige Tage früher abgesandt werden, damit sie rechtzeitig ankommt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: ServiceNow takes 60 days where a contract is silent, Trelica 30; 60 is used and marked as assumed. The window of 90 days before and after is ServiceNow's. Five days of delivery, and 30 days before it should be sent, from which on it is urgent, are our proposal.</source>
      <translation>**Herkunft der Schwelle**: Wo ein Vertrag schweigt, nimmt ServiceNow 60 Tage, Trelica 30; hier gelten 60, als angenommen gekennzeichnet. Das Fenster von 90 Tagen davor und danach ist das von ServiceNow. Fünf Tage für die Zustellung und 30 Tage vor dem Absenden, von denen an es dringend ist, sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: rolling terms without an end, terms that do not renew themselves, contracts of which a last day is noted that is not later, terms that have a decision or of which a notice is noted as sent, terms after which another one is signed already, and those that renewed meanwhile without a decision (R13 asks). A term whose end on record has passed is taken to have renewed itself for the same length, and says so; one shorter than both windows only asks for its end on record. Of a contract on its way out it only asks whether notice was given.</source>
      <translation>**Einschränkungen**: fortlaufende Laufzeiten ohne Ende, Laufzeiten, die sich nicht selbst verlängern, Verträge, für die ein letzter Tag vermerkt ist, der nicht später liegt, Laufzeiten, über die entschieden oder für die eine Kündigung als versandt notiert ist, solche, nach denen schon eine weitere unterschrieben ist, und solche, die sich inzwischen ohne Entscheidung verlängert haben (danach fragt R13). Ist das hinterlegte Ende einer Laufzeit vorbei, gilt sie als um dieselbe Dauer verlängert, und das steht dabei; bei einer, die kürzer ist als beide Fenster zusammen, wird nur zu ihrem hinterlegten Ende gefragt. Bei einem Vertrag, der ausläuft, wird nur gefragt, ob gekündigt wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the term with end, deadline, method, and whether the notice days are stated or assumed.</source>
      <translation>**Nachweise**: die Laufzeit mit Ende, Frist und Art der Kündigung, und ob die Tage der Frist genannt oder angenommen sind.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the term has a decision or the day of a notice, when a further term is signed, when it has renewed itself, or when the window after the deadline is over.</source>
      <translation>**Erledigt sich**: wenn über die Laufzeit entschieden oder der Tag einer Kündigung notiert ist, wenn eine weitere unterzeichnet ist, wenn sie sich verlängert hat oder wenn die Zeit nach der Frist vorbei ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: a term ends on 31 December with 30 days' notice: the deadline is 1 December, to be sent by 26 November. In October the question is open, with next year's 12,000.00 at stake; a price that is agreed for it already counts.</source>
      <translation>**Beispiel**: Eine Laufzeit endet am 31. Dezember, mit 30 Tagen Kündigungsfrist: Die Frist endet am 1. Dezember, abzusenden ist bis 26. November. Im Oktober ist die Frage offen, und es geht um die 12.000,00 des nächsten Jahres; ein Preis, der dafür vereinbart ist, zählt schon.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `assumed_notice_days` (60), `notice_window_days` (90), `notice_urgent_days` (30), `notice_visible_days` (90), `transit_days` (5)</source>
      <translation>**Einstellungen**: `assumed_notice_days` (60), `notice_window_days` (90), `notice_urgent_days` (30), `notice_visible_days` (90), `transit_days` (5)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R13 Renewed without a decision</source>
      <translation>R13 Ohne Entscheidung verlängert</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A contract renewed by itself and nobody decided: was it wanted?*</source>
      <translation>*Ein Vertrag hat sich von selbst verlängert, und niemand hat entschieden: War das gewollt?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the notice deadline of a term that renews itself has passed, and no decision about it is on record.</source>
      <translation>**Definition**: Die Kündigungsfrist einer Laufzeit, die sich selbst verlängert, ist vorbei, und keine Entscheidung dazu ist hinterlegt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: none; the deadline is the contract's, or the assumed one of R12.</source>
      <translation>**Herkunft der Schwelle**: keine; die Frist ist die des Vertrags, oder die angenommene von R12.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: a decision on the term, a notice that is noted as sent, a further term that is signed, a last day that is noted, or an answer to R12; a renewal still to come, as long as R12 asks about it; terms that end by themselves, or of which that is not on record (R12 asks); a paper decision outside the program: note it on the term.</source>
      <translation>**Einschränkungen**: eine Entscheidung zur Laufzeit, eine Kündigung, die als versandt notiert ist, eine weitere, die unterschrieben ist, ein letzter Tag, der vermerkt ist, oder eine Antwort auf R12; eine Verlängerung, die noch bevorsteht, solange R12 danach fragt; Laufzeiten, die von selbst enden oder bei denen das nicht hinterlegt ist (danach fragt R12); eine Entscheidung auf Papier außerhalb des Programms: Notieren Sie sie an der Laufzeit.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the term with its end, its deadline and until when it renews.</source>
      <translation>**Nachweise**: die Laufzeit mit ihrem Ende, ihrer Frist, und bis wann sie sich verlängert.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a decision, or the day of a notice, is noted on the term, or when a further term is entered.</source>
      <translation>**Erledigt sich**: wenn zur Laufzeit eine Entscheidung oder der Tag einer Kündigung notiert oder eine weitere Laufzeit eingetragen wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Gong's term ended on 31 January and notice was due on 2 November. Nobody decided: on 1 February it renewed for twelve months, 34,560.00. That is reported, not saved; the next deadline is the chance.</source>
      <translation>**Beispiel**: Die Laufzeit von Gong endete am 31. Januar, zu kündigen war bis 2. November. Niemand hat entschieden: Am 1. Februar verlängerte sie sich um zwölf Monate, 34.560,00. Das wird berichtet, nicht gespart; die nächste Frist ist die Gelegenheit.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `assumed_notice_days` (60)</source>
      <translation>**Einstellungen**: `assumed_notice_days` (60)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R14 Price rises</source>
      <translation>R14 Preiserhöhungen</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*The price of a unit rose: was that agreed, and does the contract allow it?*</source>
      <translation>*Der Preis einer Einheit ist gestiegen: War das vereinbart, und erlaubt es der Vertrag?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the price of a unit rose by more than 5 % against what was paid before, for the same plan and in the same currency; or by more than the contract allows, which weighs more.</source>
      <translation>**Definition**: Der Preis einer Einheit ist gegenüber dem bisher bezahlten um mehr als 5 % gestiegen, beim selben Tarif und in derselben Währung; oder um mehr, als der Vertrag erlaubt, was mehr wiegt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 5 % and 60 days are our proposal; Vertice reports rises of about 9 % where contracts renew by themselves. The cap is the contract's.</source>
      <translation>**Herkunft der Schwelle**: 5 % und 60 Tage sind unser Vorschlag; Vertice berichtet von Erhöhungen um etwa 9 %, wo sich Verträge von selbst verlängern. Die Preisgrenze ist die des Vertrags.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: another currency or another description of the plan; the end of a promotion, where the higher price had been paid before; months that are not whole; what people claim back, as in R17; tax that one invoice tells apart and the other does not; a price that was never paid for 60 days; where the record still has the price before it R17 asks. Where fewer units are bought than before, a lower price of many may be lost: it asks and claims nothing back.</source>
      <translation>**Einschränkungen**: eine andere Währung oder eine andere Beschreibung des Tarifs; das Ende eines Sonderpreises, wenn der höhere Preis schon vorher bezahlt wurde; Monate, die nicht ganz sind; was Personen als Spesen abrechnen, wie bei R17; Steuer, die eine Rechnung getrennt ausweist und die andere nicht; ein Preis, der nie 60 Tage lang bezahlt wurde; hat der Eintrag noch den Preis davor, fragt R17. Werden weniger Einheiten gekauft als vorher, kann ein Mengenpreis weggefallen sein: Dann wird gefragt und nichts zurückgefordert.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the last invoice at the old price and those at the new one, or both prices of the contract.</source>
      <translation>**Nachweise**: die letzte Rechnung zum alten Preis und die zum neuen, oder beide Preise des Vertrags.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a credit brings the price back, when the contract allows the rise, or when it is answered with keep.</source>
      <translation>**Erledigt sich**: wenn eine Gutschrift den Preis zurückbringt, wenn der Vertrag die Erhöhung erlaubt oder wenn mit „Behalten“ geantwortet wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 40 seats rose from 20.00 to 23.00, and the contract caps a rise at 7 %: 21.40. 1.60 x 40 seats a month can be claimed back for each month billed. Without a cap nothing can be claimed; what the rise costs a year is at stake.</source>
      <translation>**Beispiel**: 40 Plätze stiegen von 20,00 auf 23,00, und der Vertrag begrenzt die Erhöhung auf 7 %: 21,40. Zurückfordern lassen sich 1,60 × 40 Plätze im Monat, für jeden berechneten Monat. Ohne Preisgrenze lässt sich nichts zurückfordern; dann geht es darum, was die Erhöhung im Jahr kostet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `uplift_percent` (5), `price_held_days` (60)</source>
      <translation>**Einstellungen**: `uplift_percent` (5), `price_held_days` (60)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R15 Billed after its end</source>
      <translation>R15 Nach dem Ende berechnet</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A contract or tool has ended and is still billed: can it be claimed back?*</source>
      <translation>*Ein Vertrag oder Tool ist beendet und wird noch berechnet: Lässt sich das zurückfordern?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a charge whose service begins after the last day of its subscription, or after its tool was closed.</source>
      <translation>**Definition**: eine Zahlung, deren Leistung nach dem letzten Tag ihres Abonnements beginnt, oder nachdem ihr Tool geschlossen wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: any such charge counts; 45 days for a bill in arrears are our proposal.</source>
      <translation>**Herkunft der Schwelle**: Jede solche Zahlung zählt; 45 Tage für eine nachträgliche Rechnung sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: service that began before the end, and a bill without a stated period within 45 days after it: final use is billed in arrears; credits and refunds of the same contract are taken off; an end still to come; another contract of the tool that goes on, unless the contract is named, or an account that is not the other's too. Of several ended contracts of one account the last has what is billed to it.</source>
      <translation>**Einschränkungen**: Leistung, die vor dem Ende begann, und eine Rechnung ohne genannten Zeitraum innerhalb von 45 Tagen danach: Die letzte Nutzung wird nachträglich berechnet; Gutschriften und Erstattungen desselben Vertrags werden abgezogen; ein Ende, das noch bevorsteht; ein anderer Vertrag des Tools, der weiterläuft, außer die Zahlung nennt den beendeten Vertrag oder ein Konto, das nicht auch zum anderen gehört. Von mehreren beendeten Verträgen eines Kontos gehört dem letzten, was darauf berechnet ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each charge with invoice, date, amount, file, sheet and row.</source>
      <translation>**Nachweise**: jede Zahlung mit Rechnung, Datum, Betrag, Datei, Blatt und Zeile.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when credits of the amount are imported, or when the end on record is corrected.</source>
      <translation>**Erledigt sich**: wenn Gutschriften über den Betrag importiert werden oder das hinterlegte Ende berichtigt wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the Otter contract ended on 31 July; 300.00 was billed for September. It can be claimed back, apart from savings.</source>
      <translation>**Beispiel**: Der Vertrag für Otter endete am 31. Juli; für September wurden 300,00 berechnet. Sie lassen sich zurückfordern, getrennt von Einsparungen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `invoice_late_days` (45)</source>
      <translation>**Einstellungen**: `invoice_late_days` (45)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R16 Missing invoices</source>
      <translation>R16 Fehlende Rechnungen</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*An active contract is not billed any more: where is the invoice?*</source>
      <translation>*Ein aktiver Vertrag wird nicht mehr berechnet: Wo ist die Rechnung?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: an active contract with a price, of which nothing was billed or paid for later than 45 days after the next charge was due: a cycle after the last one, or the end of the service that is paid for where that is later; what was never billed is due after one cycle.</source>
      <translation>**Definition**: ein aktiver Vertrag mit Preis, zu dem mehr als 45 Tage nach der Fälligkeit der nächsten Zahlung nichts Weiteres berechnet oder bezahlt ist. Fällig ist sie einen Abrechnungsrhythmus nach der letzten, oder am Ende der bezahlten Leistung, wenn das später ist; was nie berechnet wurde, ist nach einem Rhythmus fällig.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 45 days are our proposal.</source>
      <translation>**Herkunft der Schwelle**: 45 Tage sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: bought over a marketplace or reseller, whose invoices name somebody else; prices by use; contracts younger than a cycle and 45 days; a vendor's charge that names no tool; invoices that are not imported up to the day; what is paid early counts until the end of its service.</source>
      <translation>**Einschränkungen**: Käufe über einen Marktplatz oder Händler, dessen Rechnungen jemand anderen nennen; Preise nach Nutzung; Verträge, die jünger sind als ein Rhythmus und 45 Tage; eine Zahlung an den Anbieter, die kein Tool nennt; Rechnungen, die nicht bis zu diesem Tag importiert sind; früh Bezahltes zählt bis zum Ende seiner Leistung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the contract, its cycle and the last charge.</source>
      <translation>**Nachweise**: der Vertrag, sein Rhythmus und die letzte Zahlung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a charge for later service is imported, or when the contract ends.</source>
      <translation>**Erledigt sich**: wenn eine Zahlung für spätere Leistung importiert wird oder der Vertrag endet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: DeepL is billed at the end of every month; the last invoice is that of 30 June. The next was due on 30 July; on 15 October that is 77 days ago. It may go to another account, be paid by somebody's card, or come all at once.</source>
      <translation>**Beispiel**: DeepL wird an jedem Monatsende berechnet; die letzte Rechnung ist die vom 30. Juni. Die nächste war am 30. Juli fällig; am 15. Oktober ist das 77 Tage her. Sie kann an ein anderes Konto gehen, mit der Karte einer Person bezahlt sein, oder später gesammelt kommen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R17 Invoiced is not contracted</source>
      <translation>R17 Berechnet ist nicht vereinbart</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*An invoice differs from what the contract says: which is right?*</source>
      <translation>*Eine Rechnung weicht vom Vertrag ab: Was stimmt?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: what was billed for a service period differs from the contract's prices x quantities for it by more than 2 % and more than 5 units of currency.</source>
      <translation>**Definition**: Was für einen Leistungszeitraum berechnet wurde, weicht um mehr als 2 % und um mehr als 5 Währungseinheiten von dem ab, was Preise × Mengen des Vertrags dafür ergeben.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: both are our proposal; Zluri and Trelica show the same comparison.</source>
      <translation>**Herkunft der Schwelle**: Beides ist unser Vorschlag; Zluri und Trelica zeigen denselben Vergleich.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: amounts are compared net of tax, with credits and refunds of the period taken off; a credit alone is no difference; periods that are no number of months (prorated) or not stated; prices by use and metered charges; another currency than the contract's; a contract without a price for the period (one of nothing is a price); charges that cannot be told to one subscription; what people claim back, unless it names the contract or that is paid so; what was billed at the price before a rise, where the record only has the price after it (R14 asks). A rise of which the record only has the price before it is asked about here alone. What a decision changed counts from its day on beside what the contract says: neither a bill of the seats or the price that were decided nor one between both is a difference. Where the record was corrected to the seats that are left, those there were before count up to the day from which fewer were decided.</source>
      <translation>**Einschränkungen**: Verglichen wird ohne Steuer, abzüglich der Gutschriften und Erstattungen des Zeitraums; eine Gutschrift allein ist keine Abweichung; Zeiträume, die keine ganzen Monate sind (anteilig) oder nicht genannt sind; Preise nach Nutzung und Zahlungen für gemessene Nutzung; eine andere Währung als die des Vertrags; ein Vertrag ohne Preis für den Zeitraum (ein Preis von null ist einer); Zahlungen, die sich keinem einzelnen Abonnement zuordnen lassen; was Personen als Spesen abrechnen, außer es nennt den Vertrag oder dieser wird so bezahlt; was zum Preis vor einer Erhöhung berechnet wurde, wenn nur der Preis danach hinterlegt ist (danach fragt R14). Nach einer Erhöhung, von der nur der Preis davor hinterlegt ist, wird allein hier gefragt. Was eine Entscheidung geändert hat, gilt ab ihrem Tag neben dem, was der Vertrag sagt: Weder eine Rechnung über die entschiedenen Plätze oder den entschiedenen Preis noch eine dazwischen ist eine Abweichung. Wurde der Eintrag auf die verbliebenen Plätze berichtigt, zählen bis zu dem Tag, ab dem weniger entschieden waren, die vorherigen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each period that differs, with what was billed and what the contract says.</source>
      <translation>**Nachweise**: jeder Zeitraum, der abweicht, mit dem, was berechnet wurde, und dem, was der Vertrag sagt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when credits make up for it, or when the contract's price and quantity are corrected.</source>
      <translation>**Erledigt sich**: wenn Gutschriften es ausgleichen oder Preis und Menge des Vertrags berichtigt werden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the contract says 40 x 30.00 = 1,200.00 a month; 1,350.00 was billed for August. 150.00 can be claimed back, apart from savings, or five more seats were bought and are missing in the contract.</source>
      <translation>**Beispiel**: Laut Vertrag sind es 40 × 30,00 = 1.200,00 im Monat; für August wurden 1.350,00 berechnet. 150,00 lassen sich zurückfordern, getrennt von Einsparungen, oder es wurden fünf Plätze mehr gekauft, die im Vertrag fehlen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `difference_percent` (2), `difference_amount` (5)</source>
      <translation>**Einstellungen**: `difference_percent` (2), `difference_amount` (5)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R18 Paid twice?</source>
      <translation>R18 Zweimal bezahlt?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Two payments look like one: were both meant?*</source>
      <translation>*Zwei Zahlungen sehen nach einer aus: Waren beide gewollt?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: (a) one invoice number of a vendor paid twice: another payment id, payment date or posting date, in the same kind of file; or on a card and from the ledger with a payment of its own each, by id or two weeks apart. (b) The same amount billed twice for one stated service period under different numbers. (c) Medium: same vendor, amount, currency and date from different files without a number, a card's charge that was claimed as an expense too.</source>
      <translation>**Definition**: (a) Eine Rechnungsnummer eines Anbieters ist zweimal bezahlt: andere Zahlungsnummer, anderes Zahlungs- oder Buchungsdatum, in derselben Art von Datei; oder einmal auf einer Karte und einmal laut Journal, jeweils mit eigener Zahlung, zu erkennen an der Nummer oder an einem Abstand von zwei Wochen. (b) Derselbe Betrag ist für einen genannten Leistungszeitraum zweimal unter verschiedenen Nummern berechnet. (c) Mit mittlerer Gewissheit: gleicher Anbieter und Betrag, gleiche Währung und gleiches Datum aus verschiedenen Dateien ohne Nummer, etwa eine Kartenzahlung, die auch als Spesen abgerechnet wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: Torii asks about equal vendor, amount and date; that equal lines of one file are legitimate is known from Firefly III (its report 2611). Two weeks between the files of one payment are our proposal.</source>
      <translation>**Herkunft der Schwelle**: Torii fragt nach gleichem Anbieter, Betrag und Datum; dass gleiche Zeilen einer Datei berechtigt sind, ist von Firefly III bekannt (dort Meldung 2611). Zwei Wochen zwischen den Dateien einer Zahlung sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: a line read again is a duplicate at import and never asked; vendor's export, ledger and card of one invoice reconcile each other; a credit note of the amount, one for each question; several lines of one invoice; instalments that add up to the vendor's invoice, beyond which only the excess is asked about; equal amounts of other periods, accounts or orders; never inside one file without an invoice number.</source>
      <translation>**Einschränkungen**: Ein noch einmal gelesener Posten ist schon beim Import eine Dublette, danach wird nie gefragt; der Export des Anbieters, das Journal und die Karte zu einer Rechnung bestätigen einander; eine Gutschrift über den Betrag, eine je Frage; mehrere Posten einer Rechnung; Raten, die zusammen die Rechnung des Anbieters ergeben, darüber hinaus wird nur nach dem Überschuss gefragt; gleiche Beträge anderer Zeiträume, Konten oder Bestellungen; nie innerhalb einer Datei ohne Rechnungsnummer.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: both payments with invoice, dates, amount, file, sheet and row.</source>
      <translation>**Nachweise**: beide Zahlungen mit Rechnung, Datum, Betrag, Datei, Blatt und Zeile.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a credit note or refund of the amount is imported, or when it is answered with keep.</source>
      <translation>**Erledigt sich**: wenn eine Gutschrift oder Erstattung über den Betrag importiert wird oder wenn mit „Behalten“ geantwortet wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: invoice INV-7 of 1,200.00 is in the ledger on 3 May as payment 811 and on 17 May as payment 852. If one of them should not have been paid, 1,200.00 can be claimed back; it stands apart from savings.</source>
      <translation>**Beispiel**: Die Rechnung INV-7 über 1.200,00 steht im Journal am 3. Mai als Zahlung 811 und am 17. Mai als Zahlung 852. Hätte eine davon nicht bezahlt werden sollen, lassen sich 1.200,00 zurückfordern; das steht getrennt von Einsparungen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `settling_days` (14)</source>
      <translation>**Einstellungen**: `settling_days` (14)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R19 Billed seats</source>
      <translation>R19 Berechnete Plätze</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*More seats are billed than are assigned: what are the others for?*</source>
      <translation>*Es sind mehr Plätze berechnet als zugewiesen: Wofür sind die anderen?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the newest invoice bills more seats than are assigned and invited, by more than the buffer of R04. Assigned are those of the day that the contract names (*Seats that a bill counts*): the first of the billed period, the last, or the day on which they were the most.</source>
      <translation>**Definition**: Die neueste Rechnung berechnet mehr Plätze, als zugewiesen und eingeladen sind, um mehr als den Puffer von R04. Zugewiesen sind die des Tages, den der Vertrag nennt (*Plätze, die eine Rechnung zählt*): des ersten des berechneten Zeitraums, des letzten oder dessen, an dem es die meisten waren.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the buffer is R04's. Vendors count differently: at the cycle's start, at its peak or on its last day.</source>
      <translation>**Herkunft der Schwelle**: Der Puffer ist der von R04. Anbieter zählen verschieden: zu Beginn des Abrechnungszeitraums, zu seinem Höchststand oder an seinem letzten Tag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: where the contract names no such day, all count that were assigned at any time since the billed period began, and the question says so; pending invitations count; invoices that name no quantity; a list of seats older than the fresh limit (35 days), and a bill whose period ended more than 90 days ago; where exactly what was bought is billed R04 asks.</source>
      <translation>**Einschränkungen**: Wo der Vertrag keinen solchen Tag nennt, zählen alle Plätze, die seit Beginn des berechneten Zeitraums irgendwann zugewiesen waren, und die Frage sagt es; offene Einladungen zählen; Rechnungen ohne Menge; eine Platzliste, die älter als die Frist für aktuelle Daten (35 Tage) ist, und eine Rechnung, deren Zeitraum vor mehr als 90 Tagen endete; wo genau das Gekaufte berechnet wird, fragt R04.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the invoice's lines, how many seats are assigned and invited, and by which words of the contract.</source>
      <translation>**Nachweise**: die Posten der Rechnung, wie viele Plätze zugewiesen und eingeladen sind, und nach welchen Worten des Vertrags.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a newer invoice bills what is assigned, or when the list of seats is completed.</source>
      <translation>**Erledigt sich**: wenn eine neuere Rechnung berechnet, was zugewiesen ist, oder wenn die Platzliste vervollständigt wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 48 seats are billed for September, 40 are in the contract, 36 assigned and 1 invited: 11 are asked about. The 3 that the contract has and nobody needs are saved, as far as R04 has not; 8 are in no contract (R17 asks about the bill).</source>
      <translation>**Beispiel**: Für September sind 48 Plätze berechnet, 40 stehen im Vertrag, 36 sind zugewiesen und 1 eingeladen: Nach 11 wird gefragt. Die 3, die der Vertrag hat und niemand braucht, werden gespart, soweit R04 das nicht schon tut; 8 stehen in keinem Vertrag (nach der Rechnung fragt R17).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `buffer_percent` (10), `fresh_days` (35), `delayed_days` (90)</source>
      <translation>**Einstellungen**: `buffer_percent` (10), `fresh_days` (35), `delayed_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R20 Unmanaged tools</source>
      <translation>R20 Nicht verwaltete Tools</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A tool is in use and nobody has approved it: who answers for it?*</source>
      <translation>*Ein Tool ist in Gebrauch, und niemand hat es genehmigt: Wer ist dafür verantwortlich?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a known AI tool has spend or seats but is still Discovered and has no active contract on record; or people buy it as an expense. It is urgent from an amount a year on.</source>
      <translation>**Definition**: Ein bekanntes KI-Tool hat Ausgaben oder Plätze, hat aber noch den Status Entdeckt, und kein aktiver Vertrag ist hinterlegt; oder Personen kaufen es über Spesen. Dringend wird die Frage ab einem Betrag im Jahr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 1,000 in 365 days, after Ramp's practice of listing a vendor from 1,000 dollars a year; 60 days are our proposal.</source>
      <translation>**Herkunft der Schwelle**: 1.000 in 365 Tagen, nach der Praxis von Ramp, einen Anbieter ab 1.000 Dollar im Jahr aufzuführen; 60 Tage sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: tools with an approved state or an active contract; tools without seats whose contract has ended, of which R15 asks; one single small purchase, expensed or not, that lies more than 60 days back; tools paid by card on purpose (the subscription says so); expenses that R27 asks about; a "keep" with its reason silences it.</source>
      <translation>**Einschränkungen**: Tools, die genehmigt sind oder einen aktiven Vertrag haben; Tools ohne Plätze, deren Vertrag beendet ist (danach fragt R15); ein einzelner kleiner Kauf, als Spesen oder nicht, der mehr als 60 Tage zurückliegt; Tools, die absichtlich mit Karte bezahlt werden (das Abonnement sagt es); Spesen, nach denen R27 fragt; nach „Behalten“ mit Begründung wird nicht mehr gefragt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the charges of the last 365 days, newest first, or the subscription its seats stand in.</source>
      <translation>**Nachweise**: die Zahlungen der letzten 365 Tage, die neuesten zuerst, oder das Abonnement, in dem die Plätze stehen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the tool has an approved state or an active contract, or when its spend and seats are gone.</source>
      <translation>**Erledigt sich**: wenn das Tool genehmigt ist oder einen aktiven Vertrag hat oder wenn seine Ausgaben und Plätze weg sind.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: three people expense Otter at 17.00 a month; nobody has it in a contract. The question asks who answers for it.</source>
      <translation>**Beispiel**: Drei Personen rechnen Otter zu 17,00 im Monat als Spesen ab; niemand hat es in einem Vertrag. Die Frage ist, wer dafür verantwortlich ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `shadow_amount` (1000), `recent_days` (60)</source>
      <translation>**Einstellungen**: `shadow_amount` (1000), `recent_days` (60)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R21 Nobody answers for it</source>
      <translation>R21 Niemand verantwortet es</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*It has no owner, or the owner left: who answers for it?*</source>
      <translation>*Niemand ist verantwortlich, oder wer es war, ist ausgeschieden: Wer übernimmt?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a subscription, or a tool in use without one, has no owner, or its owner has left, or the owner was last confirmed more than 180 days ago.</source>
      <translation>**Definition**: Für ein Abonnement, oder ein Tool, das ohne eines in Gebrauch ist, ist niemand verantwortlich, oder die verantwortliche Person ist ausgeschieden, oder sie wurde zuletzt vor mehr als 180 Tagen bestätigt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 180 days is our proposal.</source>
      <translation>**Herkunft der Schwelle**: 180 Tage sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: silent where R20 asks about the tool; a deputy who is still there; an owner without a confirmation date counts as confirmed on the day when the file that names them was imported; tools without spend and seats, those whose spend was given back, and those whose contracts have all ended and of which nothing was billed for later service.</source>
      <translation>**Einschränkungen**: schweigt, wo R20 nach dem Tool fragt; eine Vertretung, die noch da ist; eine verantwortliche Person ohne Datum der Bestätigung gilt als an dem Tag bestätigt, an dem die Datei importiert wurde, die sie nennt; Tools ohne Ausgaben und Plätze, solche, deren Ausgaben erstattet wurden, und solche, deren Verträge alle beendet sind und für die kein späterer Leistungszeitraum berechnet wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the record, its owner and when that was last confirmed.</source>
      <translation>**Nachweise**: der Eintrag, die verantwortliche Person, und wann das zuletzt bestätigt wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when it has an owner or deputy who is there and was confirmed in time.</source>
      <translation>**Erledigt sich**: wenn jemand verantwortlich ist oder vertritt, der da ist und rechtzeitig bestätigt wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the owner of the Notion contract left on 31 July and it has no deputy. The question is who takes it over.</source>
      <translation>**Beispiel**: Die für den Notion-Vertrag verantwortliche Person ist am 31. Juli ausgeschieden, und es gibt keine Vertretung. Die Frage ist, wer ihn übernimmt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `owner_confirm_days` (180)</source>
      <translation>**Einstellungen**: `owner_confirm_days` (180)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R22 Experiments past their date</source>
      <translation>R22 Versuche über ihre Zeit</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*An experiment has passed its date or budget, or says no measure of success: did it work?*</source>
      <translation>*Ein Versuch ist über seinen Tag oder sein Budget hinaus, oder hat kein Erfolgsmaß: Hat er sich bewährt?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case or a subscription of the class experiment whose review date has passed, or that spent more than its budget, or that has no success measure: without one nobody can tell whether it worked.</source>
      <translation>**Definition**: ein Anwendungsfall oder ein Abonnement der Klasse Versuch, dessen Prüfdatum vorbei ist, dessen Budget überschritten ist oder dem ein Erfolgsmaß fehlt: Ohne ein solches kann niemand sagen, ob der Versuch gelungen ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the FinOps Foundation's advice to fund AI in small steps with frequent reviews that end what fails.</source>
      <translation>**Herkunft der Schwelle**: der Rat der FinOps Foundation, KI in kleinen Schritten zu finanzieren und oft zu prüfen, damit endet, was nicht gelingt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an extension is a later review date, or a "keep" with its reason and a date; a subscription of which use cases have a share is asked about there; retired use cases; spend without an exchange rate proves no overspending.</source>
      <translation>**Einschränkungen**: Eine Verlängerung ist ein späteres Prüfdatum, oder „Behalten“ mit Grund und Tag; nach einem Abonnement, an dem Anwendungsfälle einen Anteil haben, wird bei diesen gefragt; beendete Anwendungsfälle; Ausgaben ohne Wechselkurs beweisen keine Überschreitung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the record with hypothesis, success measure, review date, budget and what was spent. At stake is what the contract, or a use case's share of it, still has to be paid: until the next bill, or the end of the first term whose notice can still be met.</source>
      <translation>**Nachweise**: der Eintrag mit Annahme, Erfolgsmaß, Prüfdatum, Budget und Ausgaben. Es geht um das, was für den Vertrag, oder den Anteil eines Anwendungsfalls daran, noch zu zahlen ist: bis zur nächsten Rechnung, oder bis zum Ende der ersten Laufzeit, die sich noch rechtzeitig kündigen lässt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when its review date is moved, it has a success measure and its budget covers what was spent; or when it is retired or no longer of the class experiment.</source>
      <translation>**Erledigt sich**: wenn sein Prüfdatum verschoben ist, es ein Erfolgsmaß hat und das Budget die Ausgaben deckt; oder wenn es beendet ist oder nicht mehr als Versuch geführt wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Jasper should have shown by 30 June that product texts take half the time; today is 15 October, and no success measure is on record. 10 seats at 59.00 go on until somebody decides; until the next bill on 1 November they cost 10 x 59.00 x 12 x 17 / 365 = 329.75.</source>
      <translation>**Beispiel**: Jasper sollte bis 30. Juni zeigen, dass Produkttexte nur die halbe Zeit brauchen; heute ist der 15. Oktober, und kein Erfolgsmaß ist hinterlegt. 10 Plätze zu 59,00 laufen weiter, bis jemand entscheidet; bis zur nächsten Rechnung am 1. November kosten sie 10 × 59,00 × 12 × 17 / 365 = 329,75.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R23 Budgets that run out</source>
      <translation>R23 Budgets, die ausgehen</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*At the present pace a budget is nearly used up, or more than that: is it as planned?*</source>
      <translation>*Beim jetzigen Tempo ist ein Budget fast aufgebraucht, oder mehr als das: Ist das so geplant?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: forecast = spent / elapsed days x days of the budget's period. From 80 % of the budget it is asked about, above 100 % it is urgent; variance = (budget - spent) / budget is shown.</source>
      <translation>**Definition**: Prognose = Ausgaben / vergangene Tage × Tage des Budgetzeitraums. Ab 80 % des Budgets wird gefragt, über 100 % ist die Frage dringend; gezeigt wird die Abweichung = (Budget − Ausgaben) / Budget.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the FinOps Foundation's budget variance; 80 and 100 % are our proposal.</source>
      <translation>**Herkunft der Schwelle**: die Budgetabweichung der FinOps Foundation; 80 und 100 % sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: spend counts by service period, so a year paid in advance burns a twelfth a month; only months that are over count, and of a month in which a budget begins or ends the part that its days are; a budget none of whose months is over; spend without an exchange rate is named and left out; where no spend of the last months is on record it says so.</source>
      <translation>**Einschränkungen**: Ausgaben zählen nach Leistungszeitraum, ein im Voraus bezahltes Jahr verbraucht also ein Zwölftel im Monat; es zählen nur Monate, die vorbei sind, und von einem Monat, in dem ein Budget beginnt oder endet, der Teil, der auf seine Tage fällt; ein Budget, von dem noch kein Monat vorbei ist; Ausgaben ohne Wechselkurs werden genannt und nicht gezählt; ist von den letzten Monaten keine Ausgabe verzeichnet, steht das dabei.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the budget and its spend month by month.</source>
      <translation>**Nachweise**: das Budget und seine Ausgaben Monat für Monat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the present pace leads to less than the limit, when the budget is raised, or when its period is over.</source>
      <translation>**Erledigt sich**: wenn das Tempo zu weniger als der Grenze führt, wenn das Budget erhöht wird oder wenn sein Zeitraum vorbei ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 100,000.00 for the year, 72,000.00 spent by the end of August: 72,000 / 243 x 365 = 108,148.15 by December, so nothing is left from 4 December on.</source>
      <translation>**Beispiel**: 100.000,00 für das Jahr, 72.000,00 bis Ende August ausgegeben: 72.000 / 243 × 365 = 108.148,15 bis Dezember; ab 4. Dezember ist also nichts mehr übrig.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `budget_warn_percent` (80), `budget_breach_percent` (100)</source>
      <translation>**Einstellungen**: `budget_warn_percent` (80), `budget_breach_percent` (100)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R24 Commitments not used, or used up</source>
      <translation>R24 Zusagen ungenutzt oder aufgebraucht</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A promised spend or a credit will not be used, or runs out early: what should the next term promise?*</source>
      <translation>*Zugesagte Ausgaben oder ein Guthaben werden nicht verbraucht, oder gehen zu früh aus: Was soll die nächste Laufzeit zusagen?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: consumed / committed. When 75 % of the time is over and less than 80 % is used, part of it will be paid for nothing; when more is used than the time that is over, it runs out before its end. Credits with an expiry date count the same. Of several that a contract has at a time, the one that ends first is drawn from first.</source>
      <translation>**Definition**: verbraucht / zugesagt. Sind 75 % der Zeit vorbei und weniger als 80 % verbraucht, wird ein Teil umsonst bezahlt; ist mehr verbraucht, als Zeit vorbei ist, geht die Zusage vor ihrem Ende aus. Guthaben mit Verfallstag zählen ebenso. Von mehreren, die ein Vertrag gleichzeitig hat, wird zuerst aus der geschöpft, die zuerst endet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the FinOps Foundation's Commitment Utilization Score; 75 and 80 % are our proposal.</source>
      <translation>**Herkunft der Schwelle**: der Commitment Utilization Score der FinOps Foundation; 75 und 80 % sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: what is on its way to be used up at the present pace; what rolls over at its end; a noted reason for uneven use, such as a season; a pace judged before a quarter of the time is over; spend without an exchange rate. Where nothing is on record of its first or last months it asks, and saves nothing; where nothing is on record at all it asks for that.</source>
      <translation>**Einschränkungen**: was beim jetzigen Tempo noch aufgebraucht wird; was am Ende erhalten bleibt; ein notierter Grund für ungleichmäßige Nutzung, etwa eine Saison; ein Tempo, das beurteilt würde, bevor ein Viertel der Zeit vorbei ist; Ausgaben ohne Wechselkurs. Wo über die ersten oder die letzten Monate nichts verzeichnet ist, wird gefragt und keine Einsparung gezählt; wo gar nichts verzeichnet ist, wird danach gefragt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the commitment and its use month by month: what the vendor meters, else what counts as spend. The saving is what the pace leaves unused, from the next term on, as far as that is promised again: by a term that renews itself. Of credits nothing is saved, since nobody has to buy them again.</source>
      <translation>**Nachweise**: die Zusage und ihr Verbrauch Monat für Monat: was der Anbieter misst, sonst, was als Ausgaben zählt. Die Einsparung ist, was das Tempo ungenutzt lässt, ab der nächsten Laufzeit, soweit es wieder zugesagt wird: durch eine Laufzeit, die sich selbst verlängert. Bei Guthaben wird nichts gespart, denn niemand muss sie wieder kaufen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the pace leads to what is promised, when the commitment is changed, or when it ends.</source>
      <translation>**Erledigt sich**: wenn das Tempo zu dem führt, was zugesagt ist, wenn die Zusage geändert wird oder wenn sie endet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 60,000.00 committed for the year; by the end of October (83 % of it) 40,000.00 is used, 67 %. The pace leads to 40,000 / 304 x 365 = 48,026.32; the remaining 11,973.68 would be paid for nothing. The next term can promise as much less: 11,973.68 a year in theory.</source>
      <translation>**Beispiel**: 60.000,00 sind für das Jahr zugesagt; bis Ende Oktober (83 % davon) sind 40.000,00 verbraucht, 67 %. Das Tempo führt zu 40.000 / 304 × 365 = 48.026,32; die übrigen 11.973,68 würden umsonst bezahlt. Um so viel weniger kann die nächste Laufzeit zusagen: theoretisch 11.973,68 im Jahr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `commitment_after_percent` (75), `commitment_low_percent` (80)</source>
      <translation>**Einstellungen**: `commitment_after_percent` (75), `commitment_low_percent` (80)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R25 Growth that grows dearer</source>
      <translation>R25 Wachstum, das teurer wird</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*It grows, and each unit of it costs more every quarter: what made it dearer?*</source>
      <translation>*Etwas wächst, und jede Einheit davon kostet von Quartal zu Quartal mehr: Was hat es verteuert?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case or a tool cost more in the last three months than in the three before, and the cost of one of its units (cost / volume of three months) rose by more than 10 % from three months to the next, twice running. A use case's unit is what it counts; a tool's is one person who was active in a month.</source>
      <translation>**Definition**: Ein Anwendungsfall oder Tool hat in den letzten drei Monaten mehr gekostet als in den drei davor, und die Kosten einer Einheit (Kosten / Menge von drei Monaten) sind von drei Monaten zu den nächsten um mehr als 10 % gestiegen, zweimal nacheinander. Die Einheit eines Anwendungsfalls ist, was er zählt; die eines Tools ist eine Person, die in einem Monat aktiv war.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 10 % is our proposal; cost by active user or by business volume is the FinOps Foundation's SaaS Unit Cost.</source>
      <translation>**Herkunft der Schwelle**: 10 % sind unser Vorschlag; Kosten je aktivem Nutzer oder je Geschäftsmenge sind die SaaS Unit Cost der FinOps Foundation.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an idea, a retired use case; a launch period that has not ended; fewer than nine months in a row with cost, volume and exchange rates; months whose bills are not all in; volume that ended more than three months ago. Of tools: those that customers use, whose unit is the business's; those of a use case whose volume is measured; months that a contract with seats has no report of; reports of less than four weeks; everybody stopping on one day (R28 asks).</source>
      <translation>**Einschränkungen**: eine Idee, ein beendeter Anwendungsfall; eine Anlaufzeit, die noch läuft (im Formular „Anlaufzeit bis“); weniger als neun Monate hintereinander mit Kosten, Menge und Wechselkursen; Monate, deren Rechnungen noch nicht alle da sind; eine Menge, die vor mehr als drei Monaten endete. Bei Tools: solche, die Kunden nutzen und deren Einheit die des Geschäfts ist; solche eines Anwendungsfalls, dessen Menge gemessen ist; Monate, zu denen ein Vertrag mit Plätzen keinen Bericht hat; Berichte über weniger als vier Wochen; alle hören am selben Tag auf (danach fragt R28).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the three periods with cost, volume or active people, and unit cost.</source>
      <translation>**Nachweise**: die drei Zeiträume mit Kosten, Menge oder aktiven Personen, und Stückkosten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when its cost no longer grows, when the unit cost of three months rises by 10 % or less, or when a launch period is noted.</source>
      <translation>**Erledigt sich**: wenn die Kosten nicht mehr wachsen, wenn die Stückkosten von drei Monaten um höchstens 10 % steigen oder wenn eine Anlaufzeit notiert wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: answers in the product cost 0.40 each in the winter, 0.46 in the spring and 0.53 in the summer: 0.46 / 0.40 is 15 % more, 0.53 / 0.46 another 15 %, in all 33 % more for each. The question is what made one answer dearer: the model, its length, or retries.</source>
      <translation>**Beispiel**: Antworten im Produkt kosteten im Winter je 0,40, im Frühjahr 0,46 und im Sommer 0,53: 0,46 / 0,40 sind 15 % mehr, 0,53 / 0,46 noch einmal 15 %, zusammen 33 % mehr je Antwort. Die Frage ist, was eine Antwort verteuert hat: das Modell, ihre Länge oder Wiederholungen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `unit_cost_percent` (10)</source>
      <translation>**Einstellungen**: `unit_cost_percent` (10)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R26 Unusual spend</source>
      <translation>R26 Ungewöhnliche Ausgaben</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A tool cost far more in a month than usual: what was it for?*</source>
      <translation>*Ein Tool hat in einem Monat weit mehr gekostet als üblich: Wofür war das?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: in one of the last three full months a tool cost far more than its own earlier months make expect: above their median by more than three deviations and 20 %. Asked where all such excess of a month is 2 % or more of that month's AI spend; above 7 % it is urgent.</source>
      <translation>**Definition**: In einem der letzten drei vollen Monate hat ein Tool weit mehr gekostet, als seine eigenen früheren Monate erwarten lassen: mehr als drei Abweichungen und 20 % über ihrem Median. Gefragt wird, wenn alle solchen Mehrausgaben eines Monats zusammen 2 % oder mehr der KI-Ausgaben dieses Monats sind; über 7 % ist die Frage dringend.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 2 % and 7 % are the FinOps Foundation's bands of its Anomaly Detection Rate, to be adjusted to one's needs; the deviations, the 20 % and three months are our proposal.</source>
      <translation>**Herkunft der Schwelle**: 2 % und 7 % sind die Stufen der Anomaly Detection Rate der FinOps Foundation, an den eigenen Bedarf anzupassen; die Abweichungen, die 20 % und drei Monate sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: fewer than six months before; spend below nothing or in fewer than half of them; seats that were bought, or a dearer price that was agreed, in that month or the one before, which explain it (a contract that renews as it was does not); earlier unusual months, which are not taken as usual; amounts without an exchange rate.</source>
      <translation>**Einschränkungen**: weniger als sechs Monate davor; Ausgaben unter null, oder in weniger als der Hälfte dieser Monate; Plätze, die in diesem oder dem vorigen Monat gekauft, oder ein höherer Preis, der dann vereinbart wurde, was es erklärt (ein Vertrag, der sich unverändert verlängert, tut das nicht); frühere ungewöhnliche Monate, die nicht als üblich gelten; Beträge ohne Wechselkurs.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the unusual months with their amounts, what was expected and at most usual of each; the months of which that is the median, and those between them that were left out as unusual themselves.</source>
      <translation>**Belege**: die ungewöhnlichen Monate mit ihren Beträgen, was je zu erwarten und höchstens üblich war; die Monate, deren Median das ist, und jene dazwischen, die selbst ungewöhnlich waren und deshalb ausgelassen sind.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when three months have passed, or when it is answered with keep: planned, a true-up, a correction.</source>
      <translation>**Erledigt sich**: wenn drei Monate vergangen sind oder wenn mit „Behalten“ geantwortet wird: geplant, eine Nachberechnung, eine Berichtigung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the model API cost about 4,000.00 a month and 9,500.00 in September, when all AI tools cost 60,000.00: 5,500.00 of excess is 9.2 % of the month.</source>
      <translation>**Beispiel**: Die Modell-API kostete etwa 4.000,00 im Monat und im September 9.500,00, als alle KI-Tools 60.000,00 kosteten: 5.500,00 Mehrausgaben sind 9,2 % des Monats.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `anomaly_percent` (2), `anomaly_high_percent` (7), `anomaly_points` (6)</source>
      <translation>**Einstellungen**: `anomaly_percent` (2), `anomaly_high_percent` (7), `anomaly_points` (6)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R27 Bought beside a contract</source>
      <translation>R27 Selbst gekauft neben einem Vertrag</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*People buy a tool while the company has free seats of it, or of one like it: could they be used?*</source>
      <translation>*Personen kaufen ein Tool, während die Firma freie Plätze davon oder von einem ähnlichen hat: Ließen sich diese nutzen?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a tool is bought on expense claims or on somebody's card while the company's own contract of it, or of a tool of the same primary function, has seats that nobody has.</source>
      <translation>**Definition**: Ein Tool wird über Spesen oder mit der Karte einer Person gekauft, während der Vertrag der Firma dafür, oder für ein Tool mit derselben Hauptfunktion, Plätze hat, die niemand belegt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: a single charge of the last 60 days is enough, and a claim belongs to a charge on a card up to 31 days before it: both are our proposal.</source>
      <translation>**Herkunft der Schwelle**: Eine einzelne Zahlung der letzten 60 Tage genügt, und eine Abrechnung gehört zu einer Kartenzahlung bis zu 31 Tage davor: Beides ist unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: no free seat, invitations that wait taken off, by a list of seats that is not older than 90 days (older than 35, with medium confidence); a contract that is itself paid by card or expense; a card that may pay the contract: no invoice of it came otherwise, or a charge is its price or names it; a card's charge that was claimed as an expense too counts once; charges that stopped or were paid back; each free seat answers for one charge a month, the dearest first; what a contractor paid, by the kind of person that the list of people says. Of another tool the guards of every overlap (R07), which is not asked about the two then, and a contract of the tool itself. Others who may have no seat: answer with keep.</source>
      <translation>**Einschränkungen**: kein freier Platz, nachdem offene Einladungen abgezogen sind, nach einer Platzliste, die nicht älter als 90 Tage ist (älter als 35 mit mittlerer Sicherheit); ein Vertrag, der selbst mit Karte oder über Spesen bezahlt wird; eine Karte, die den Vertrag bezahlen könnte: Es kam sonst keine Rechnung dafür, oder eine Zahlung hat seinen Preis oder nennt ihn; eine Kartenzahlung, die auch als Spesen abgerechnet wurde, zählt einmal; Zahlungen, die aufgehört haben oder erstattet wurden; jeder freie Platz steht für eine Zahlung im Monat, die teuerste zuerst; was Externe bezahlt haben, nach der Art der Person in der Personalliste. Bei einem anderen Tool gelten die Einschränkungen jeder Überschneidung (R07), die dann nach den beiden nicht fragt, und ein eigener Vertrag des Tools. Bei anderen, die keinen Platz haben dürfen, antworten Sie mit „Behalten“.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the charges, and the contract with its free seats. Of another tool the saving is a range, since it may not do all that is wanted, and it is in no total. What people buy themselves can stop from the next month on; what is paid for a year at once counts a twelfth a month and can stop after it.</source>
      <translation>**Nachweise**: die Zahlungen, und der Vertrag mit seinen freien Plätzen. Bei einem anderen Tool ist die Einsparung eine Spanne, weil es vielleicht nicht alles Gewünschte tut, und geht in keine Summe ein. Was Personen selbst kaufen, kann ab dem nächsten Monat enden; was für ein Jahr auf einmal bezahlt ist, zählt ein Zwölftel im Monat und kann danach enden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when no more charges come, when no seat is free, or when it is answered with keep.</source>
      <translation>**Erledigt sich**: wenn keine Zahlungen mehr kommen, wenn kein Platz frei ist oder wenn mit „Behalten“ geantwortet wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: two people expense ChatGPT Plus at 22.00 a month and the company's contract has 5 free seats. 2 x 22.00 x 12 = 528.00 a year in theory; the two seats are then no longer spare in R04.</source>
      <translation>**Beispiel**: Zwei Personen rechnen ChatGPT Plus zu 22,00 im Monat als Spesen ab, und der Vertrag der Firma hat 5 freie Plätze. Theoretisch 2 × 22,00 × 12 = 528,00 im Jahr; die beiden Plätze sind dann in R04 nicht mehr frei.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `recent_days` (60), `claim_days` (31), `fresh_days` (35), `delayed_days` (90)</source>
      <translation>**Einstellungen**: `recent_days` (60), `claim_days` (31), `fresh_days` (35), `delayed_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R28 Missing data</source>
      <translation>R28 Fehlende Daten</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Something is missing to judge a subscription: can you add it?*</source>
      <translation>*Es fehlt etwas, um ein Abonnement zu beurteilen: Können Sie es ergänzen?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: what is missing to judge a subscription: more than 20 % of its paid seats unknown, every list of who has the seats that are bought, delayed activity data, most users of the tool stopping on one and the same day, an assumed notice period, a term on record that is over, no price, no number of seats, a price list that is more than 365 days old, seats that match nobody in the people list, and of two tools that overlap a function that only the list of known tools tells. One question a subscription names them all.</source>
      <translation>**Definition**: was fehlt, um ein Abonnement zu beurteilen: mehr als 20 % seiner bezahlten Plätze unbekannt, jede Liste, wer die gekauften Plätze hat, verspätete Aktivitätsdaten, die meisten Nutzer des Tools hören am selben Tag auf, eine angenommene Kündigungsfrist, eine hinterlegte Laufzeit, die vorbei ist, kein Preis, keine Zahl der Plätze, eine Preisliste, die mehr als 365 Tage alt ist, Plätze, die zu niemandem in der Personalliste passen, und bei zwei Tools, die sich überschneiden, eine Funktion, die nur die Liste bekannter Tools nennt. Eine Frage je Abonnement nennt alles.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: fresh up to 35 days is our proposal; unusable after 90 days is Productiv's delayed class; 20 %, 60 % of those who were ever active stopping on one day, and a year for price lists are our proposals.</source>
      <translation>**Herkunft der Schwelle**: Frisch bis 35 Tage ist unser Vorschlag; unbrauchbar nach 90 Tagen ist die Klasse „delayed“ von Productiv; 20 %, dass 60 % derer, die je aktiv waren, am selben Tag aufhören, und ein Jahr für Preislisten sind unsere Vorschläge.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: protected seats do not count, nor do free ones where it is about use; a tool without seats needs no activity; the list of seats is not missed in a contract's first 60 days, nor where it costs nothing or is on its way out; people are only missed where a people list was imported; price lists of tools or plans that are not paid by the seat; a price where a spend is promised; closed subscriptions. A data gap never carries a saving.</source>
      <translation>**Einschränkungen**: Geschützte Plätze zählen nicht, kostenlose nicht, wo es um die Nutzung geht; ein Tool ohne Plätze braucht keine Aktivität; die Platzliste fehlt nicht in den ersten 60 Tagen eines Vertrags, und nicht, wo er nichts kostet oder ausläuft; Personen fehlen nur, wo eine Personalliste importiert ist; Preislisten von Tools oder Tarifen, die nicht je Platz bezahlt werden; ein Preis, wo Ausgaben zugesagt sind; geschlossene Abonnements. Eine Datenlücke bringt nie eine Einsparung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: one row a gap, with the newest source of activity.</source>
      <translation>**Nachweise**: eine Zeile je Lücke, mit der neuesten Quelle der Aktivität.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when every missing fact of the list is in the catalog.</source>
      <translation>**Erledigt sich**: wenn alles, was laut Liste fehlt, im Katalog steht.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 9 of 30 Claude seats are not in the export of 2 September, which is 43 days old on 15 October, and its contract's notice period is not on record.</source>
      <translation>**Beispiel**: 9 von 30 Claude-Plätzen stehen nicht im Export vom 2. September, der am 15. Oktober 43 Tage alt ist, und die Kündigungsfrist des Vertrags ist nicht hinterlegt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `unknown_percent` (20), `grace_days` (60), `fresh_days` (35), `delayed_days` (90), `same_day_percent` (60), `assumed_notice_days` (60), `price_list_days` (365)</source>
      <translation>**Einstellungen**: `unknown_percent` (20), `grace_days` (60), `fresh_days` (35), `delayed_days` (90), `same_day_percent` (60), `assumed_notice_days` (60), `price_list_days` (365)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R29 Flexible price, stable use</source>
      <translation>R29 Flexibler Preis, gleichmäßige Nutzung</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Use has been stable at a flexible price: would a commitment pay?*</source>
      <translation>*Die Nutzung ist gleichmäßig, der Preis flexibel: Würde sich eine Zusage lohnen?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a subscription that is paid month by month was billed within 10 % of its mean for 6 months, and the same tool has a committed price that is lower: in another contract of at least eleven months, or in its price list by the year. A price of the contract's own plan counts where one is known. Where it is paid as it is used, by the person or unit and month, without a number bought, its bills tell how many units and their price.</source>
      <translation>**Definition**: Ein monatlich bezahltes Abonnement wurde 6 Monate lang innerhalb von 10 % seines Mittels berechnet, und dasselbe Tool hat einen niedrigeren Preis bei Zusage: in einem anderen Vertrag über mindestens elf Monate, oder in seiner Preisliste im Jahrestarif. Es zählt ein Preis für den Tarif des Vertrags, wenn einer bekannt ist. Wird nach Verbrauch bezahlt, je Person oder Einheit und Monat und ohne gekaufte Zahl, so sagen die Rechnungen, wie viele Einheiten es waren und was sie kosten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 10 % and 6 months are our proposals.</source>
      <translation>**Herkunft der Schwelle**: 10 % und 6 Monate sind unsere Vorschläge.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: only the lowest month of the 6, no more seats than are active now, and none that costs less already are taken as the base; a price that holds from more seats on; a contract that is closing, has an end, or is to end by a decision; experiments; another currency; a month without a bill, and of what is paid as it is used one that does not say how many units it is for; a spend that is promised already (R24 asks); a price list older than a year.</source>
      <translation>**Einschränkungen**: Grundlage ist nur der niedrigste der 6 Monate, nicht mehr Plätze, als jetzt aktiv sind, und keiner, der schon weniger kostet; ein Preis, der erst ab mehr Plätzen gilt; ein Vertrag, der ausläuft, ein Ende hat oder nach einer Entscheidung enden soll; Versuche; eine andere Währung; ein Monat ohne Rechnung, und bei Bezahlung nach Verbrauch eine Rechnung, die nicht sagt, für wie viele Einheiten sie ist; schon zugesagte Ausgaben (danach fragt R24); eine Preisliste, die älter als ein Jahr ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the seats billed month by month, and where the lower price is from.</source>
      <translation>**Nachweise**: die Monat für Monat berechneten Plätze, und woher der niedrigere Preis stammt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when it is committed, when the use moves by more, when it is to end, or when the lower price is gone. It is answered with move tier, to the plan of the lower price, which may be the one it is on.</source>
      <translation>**Erledigt sich**: wenn es zugesagt wird, wenn die Nutzung stärker schwankt, wenn es enden soll oder wenn es den niedrigeren Preis nicht mehr gibt. Beantwortet wird es mit „Tarif wechseln“, und zwar zum Tarif des niedrigeren Preises; das kann auch der jetzige sein.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 18 to 20 Claude seats at 30.00 for half a year; a year's commitment costs 25.00. 18 x 5.00 x 12 = 1,080.00 a year in theory.</source>
      <translation>**Beispiel**: 18 bis 20 Claude-Plätze zu 30,00, ein halbes Jahr lang; mit einer Zusage für ein Jahr kosten sie 25,00. Theoretisch 18 × 5,00 × 12 = 1.080,00 im Jahr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `stable_months` (6), `stable_percent` (10), `price_list_days` (365)</source>
      <translation>**Einstellungen**: `stable_months` (6), `stable_percent` (10), `price_list_days` (365)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R30 Dear models on plain work</source>
      <translation>R30 Teure Modelle für einfache Arbeit</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Work of little worth runs on the dearest models: would a cheaper one do?*</source>
      <translation>*Arbeit von geringem Wert läuft auf den teuersten Modellen: Würde ein günstigeres genügen?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case whose work is marked low or medium spends more than 50 % of its model cost of the 90 days up to the newest known use on the dearest price tier of a tool's models. A model's price is what the tool's own use cost a million tokens; models within a quarter of the dearest are its tier, the next one below is the cheaper tier.</source>
      <translation>**Definition**: Ein Anwendungsfall, dessen Arbeit als gering oder mittel gekennzeichnet ist, gibt mehr als 50 % seiner Modellkosten der 90 Tage bis zur neuesten bekannten Nutzung für die teuerste Preisstufe der Modelle eines Tools aus. Der Preis eines Modells ist, was die eigene Nutzung des Tools je Million Token gekostet hat; Modelle, die höchstens ein Viertel unter dem teuersten liegen, bilden dessen Stufe, das nächste darunter die günstigere.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 50 % and the quarter are our proposal. Prices come from the imported use, not from a price list, because discounts and caching decide what is paid.</source>
      <translation>**Herkunft der Schwelle**: 50 % und das Viertel sind unser Vorschlag. Die Preise kommen aus der importierten Nutzung, nicht aus einer Preisliste, denn Rabatte und Zwischenspeicher entscheiden, was bezahlt wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: work of high or unknown worth; a noted reason why the dear model stays (evaluation, latency, language); a tool with one price tier; use without cost or tokens; a share of a tool without a project, where the models cannot be told.</source>
      <translation>**Einschränkungen**: Arbeit von hohem oder unbekanntem Wert; ein notierter Grund, warum das teure Modell bleibt (Bewertung, Antwortzeit, Sprache); ein Tool mit nur einer Preisstufe; Nutzung ohne Kosten oder Token; ein Anteil an einem Tool ohne Projekt, wo sich die Modelle nicht zuordnen lassen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each model with its cost and price. The saving is a range, from nothing to (price - cheaper price) x tokens over a year, since the cheaper model may need more tokens or fail; it is in no total.</source>
      <translation>**Nachweise**: jedes Modell mit Kosten und Preis. Die Einsparung ist eine Spanne, von nichts bis zu (Preis − günstigerer Preis) × Token für ein Jahr, weil das günstigere Modell mehr Token brauchen oder scheitern kann; sie geht in keine Summe ein.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when cheaper models do most of the work, when its worth is marked high, or when the reason for the dear one is noted.</source>
      <translation>**Erledigt sich**: wenn günstigere Modelle den Großteil der Arbeit machen, wenn der Wert als hoch gekennzeichnet wird oder wenn der Grund für das teure Modell notiert wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: tagging tickets, marked low, spends 900.00 of 1,000.00 in 90 days on a model at 15.00 a million tokens; the next one costs 3.00. At most 60,000,000 x (15 - 3) / 1,000,000 = 720.00 in 90 days, 2,920.00 a year.</source>
      <translation>**Beispiel**: Das Einordnen von Tickets, als gering gekennzeichnet, gibt in 90 Tagen 900,00 von 1.000,00 für ein Modell zu 15,00 je Million Token aus; das nächste kostet 3,00. Höchstens 60.000.000 × (15 − 3) / 1.000.000 = 720,00 in 90 Tagen, 2.920,00 im Jahr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `dear_model_percent` (50)</source>
      <translation>**Einstellungen**: `dear_model_percent` (50)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R31 Agents without guard rails</source>
      <translation>R31 Agenten ohne Leitplanken</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*An agent lacks a budget, a rate limit or a tried kill switch, or spends more than it may: who sets that right?*</source>
      <translation>*Einem Agenten fehlt ein Budget, eine Mengengrenze oder ein erprobter Notausschalter, oder er gibt mehr aus, als er darf: Wer bringt das in Ordnung?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case of the kind agent that lacks a budget, a rate limit or a kill switch (how it is stopped, and who may), whose kill switch was not tried for 180 days, or that spent more in a month than its budget for one.</source>
      <translation>**Definition**: ein Anwendungsfall der Art Agent, dem ein Budget, eine Mengengrenze oder ein Notausschalter fehlt (wie er angehalten wird und wer das darf), dessen Notausschalter seit 180 Tagen nicht erprobt wurde oder der in einem Monat mehr ausgab als sein Budget dafür.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 180 days is our proposal: an untried switch is a hope. The budget is the agent's own.</source>
      <translation>**Herkunft der Schwelle**: 180 Tage sind unser Vorschlag: Ein Schalter, den niemand erprobt hat, ist eine Hoffnung. Das Budget ist das des Agenten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an agent that is an idea or retired; an agent that needs none, with its reason on record ("it only reads"). Of its spend the running month counts where it has passed the budget, else the newest full one, of three, of which all spend is known; what has no exchange rate does not count; the budget of an experiment is for all of it (R22).</source>
      <translation>**Einschränkungen**: ein Agent, der eine Idee oder beendet ist; ein Agent, der keine Leitplanken braucht, mit hinterlegtem Grund („er liest nur“). Von seinen Ausgaben zählt der laufende Monat, wenn er das Budget überschritten hat, sonst der neueste volle, von dreien, dessen Ausgaben ganz bekannt sind; was keinen Wechselkurs hat, zählt nicht; das Budget eines Versuchs gilt für ihn im Ganzen (R22).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each guard rail that is missing, when the switch was last tried, or the month with its spend.</source>
      <translation>**Nachweise**: jede fehlende Leitplanke, wann der Notausschalter zuletzt erprobt wurde, oder der Monat mit seinen Ausgaben.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when all of them are on record, the switch was tried in time and a later month keeps to the budget, or when the reason why it needs none is.</source>
      <translation>**Erledigt sich**: wenn alle hinterlegt sind, der Notausschalter rechtzeitig erprobt wurde und ein späterer Monat das Budget einhält, oder wenn hinterlegt ist, warum er keine braucht.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the dunning agent has a budget of 800.00 a month and a rate limit; its kill switch was last tried in January. The question is who tries it, and when. Had September cost 912.00, it would also be by how much the budget is passed.</source>
      <translation>**Beispiel**: Der Mahnagent hat ein Budget von 800,00 im Monat und eine Mengengrenze; sein Notausschalter wurde zuletzt im Januar erprobt. Die Frage ist, wer ihn erprobt und wann. Hätte der September 912,00 gekostet, wäre es auch, um wie viel das Budget überschritten ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `kill_switch_days` (180)</source>
      <translation>**Einstellungen**: `kill_switch_days` (180)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R32 Thin or falling margins</source>
      <translation>R32 Dünne oder fallende Margen</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*What the product earns with it hardly covers what it costs: should price, cost or place change?*</source>
      <translation>*Was das Produkt damit verdient, deckt kaum, was es kostet: Sollten sich Preis, Kosten oder Platz im Produkt ändern?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case of the class cost of revenue: margin = (revenue - cost of its share of subscriptions) / revenue of the last full month with revenue. It is below its own target, or the company's (60 %), or fell three months running.</source>
      <translation>**Definition**: ein Anwendungsfall der Klasse Umsatzkosten: Marge = (Umsatz − Kosten seines Anteils an Abonnements) / Umsatz des letzten vollen Monats mit Umsatz. Sie liegt unter seinem eigenen Ziel oder dem der Firma (60 %), oder ist drei Monate nacheinander gefallen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 60 % and three months are our proposal.</source>
      <translation>**Herkunft der Schwelle**: 60 % und drei Monate sind unser Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: a launch period that has not ended; months without revenue, without a cost or without an exchange rate, and a last such month that is more than three months older than the last full one; a retired use case; a fall needs four months in a row that are known.</source>
      <translation>**Einschränkungen**: eine Anlaufzeit, die noch läuft (im Formular „Anlaufzeit bis“); Monate ohne Umsatz, ohne Kosten oder ohne Wechselkurs, und ein letzter Monat mit Umsatz, der mehr als drei Monate älter ist als der letzte volle; ein beendeter Anwendungsfall; ein Fallen braucht vier bekannte Monate hintereinander.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the months with revenue, cost and margin.</source>
      <translation>**Nachweise**: die Monate mit Umsatz, Kosten und Marge.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the margin reaches the target and no longer falls, or when a launch period or another target is noted.</source>
      <translation>**Erledigt sich**: wenn die Marge das Ziel erreicht und nicht mehr fällt oder wenn eine Anlaufzeit oder ein anderes Ziel notiert wird.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: answers in the product earned 20,000.00 in September and cost 9,000.00: (20,000 - 9,000) / 20,000 = 55 %, below the target of 60 %.</source>
      <translation>**Beispiel**: Antworten im Produkt brachten im September 20.000,00 ein und kosteten 9.000,00: (20.000 − 9.000) / 20.000 = 55 %, unter dem Ziel von 60 %.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `margin_percent` (60), `margin_falls` (3)</source>
      <translation>**Einstellungen**: `margin_percent` (60), `margin_falls` (3)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R33 Value not shown</source>
      <translation>R33 Wert nicht gezeigt</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*It is in production and nothing recent shows its value: what does it bring?*</source>
      <translation>*Ein Anwendungsfall ist in Betrieb, und nichts Neueres zeigt seinen Wert: Was bringt er?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case in production that has no value measure, or no evidence of its value, or whose last evidence is older than 180 days.</source>
      <translation>**Definition**: ein Anwendungsfall in Betrieb, der kein Wertmaß oder keinen Nachweis seines Werts hat, oder dessen letzter Nachweis älter ist als 180 Tage.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: in production for no more than 90 days; every other stage.</source>
      <translation>**Einschränkungen**: höchstens 90 Tage in Betrieb; jede andere Stufe.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the value measure, the evidence and its date.</source>
      <translation>**Nachweise**: das Wertmaß, der Nachweis und sein Datum.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when it has a value measure and evidence from the last 180 days, or leaves production.</source>
      <translation>**Erledigt sich**: wenn er ein Wertmaß und einen Nachweis aus den letzten 180 Tagen hat oder nicht mehr in Betrieb ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: contract review has been in production since January, measured as hours a contract; the last figure is from February. The question is whether it still holds.</source>
      <translation>**Beispiel**: Die Vertragsprüfung ist seit Januar in Betrieb, gemessen in Stunden je Vertrag; die letzte Zahl ist vom Februar. Die Frage ist, ob sie noch gilt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `evidence_days` (180), `new_use_case_days` (90)</source>
      <translation>**Einstellungen**: `evidence_days` (180), `new_use_case_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R34 Healthy growth</source>
      <translation>R34 Gesundes Wachstum</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Good news: it grew, and one unit costs no more than before. Is more of it worth buying?*</source>
      <translation>*Eine gute Nachricht: Etwas ist gewachsen, und eine Einheit kostet nicht mehr als zuvor. Lohnt es sich, mehr davon zu kaufen?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: what a use case or a tool costs grew from three months to the next, and its volume at least as much, so that one of its units (cost / volume) costs no more than before. A use case's volume is what it counts; a tool's is the people who were active. This is good news, and asks whether more of it is worth buying.</source>
      <translation>**Definition**: Was ein Anwendungsfall oder Tool kostet, ist von drei Monaten zu den nächsten gewachsen, und seine Menge mindestens ebenso, sodass eine Einheit (Kosten / Menge) nicht mehr kostet als zuvor. Die Menge eines Anwendungsfalls ist, was er zählt; die eines Tools sind die Personen, die aktiv waren. Das ist eine gute Nachricht, und die Frage ist, ob sich mehr davon lohnt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: none; growth is compared with growth.</source>
      <translation>**Herkunft der Schwelle**: keine; Wachstum wird mit Wachstum verglichen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an idea, a retired use case; fewer than six months in a row with cost, volume and exchange rates; months whose bills are not all in; volume that ended more than three months ago; of tools what R25 leaves out.</source>
      <translation>**Einschränkungen**: eine Idee, ein beendeter Anwendungsfall; weniger als sechs Monate hintereinander mit Kosten, Menge und Wechselkursen; Monate, deren Rechnungen noch nicht alle da sind; eine Menge, die vor mehr als drei Monaten endete; bei Tools, was R25 auslässt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: both periods with cost, volume or active people, and unit cost.</source>
      <translation>**Nachweise**: beide Zeiträume mit Kosten, Menge oder aktiven Personen, und Stückkosten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when cost no longer grows, or grows faster than volume.</source>
      <translation>**Erledigt sich**: wenn die Kosten nicht mehr wachsen oder schneller wachsen als die Menge.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: contract review cost 900.00 for 300 contracts in the spring and 1,100.00 for 400 in the summer: 22.2 % more cost for 33.3 % more contracts, 2.75 each after 3.00. Spending more was right; the question is what would let it grow on.</source>
      <translation>**Beispiel**: Die Vertragsprüfung kostete im Frühjahr 900,00 für 300 Verträge und im Sommer 1.100,00 für 400: 22,2 % mehr Kosten für 33,3 % mehr Verträge, je 2,75 statt 3,00. Mehr auszugeben war richtig; die Frage ist, was sie weiter wachsen ließe.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R35 Already in the suite</source>
      <translation>R35 Schon im Paket enthalten</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A suite that most of its people have includes what a tool is for: is it needed beside it?*</source>
      <translation>*Ein Paket, das die meisten seiner Personen haben, enthält, wofür ein Tool da ist: Wird es daneben gebraucht?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: what a paid tool is for is included in a suite that at least 80 % of its people already have a seat of, in a plan that includes it. Its people are those who use it, where that is known; else those with a seat.</source>
      <translation>**Definition**: Wofür ein bezahltes Tool da ist, ist in einem Paket (einer Suite) enthalten, in dem mindestens 80 % seiner Personen schon einen Platz haben, und zwar in einem Tarif, der es enthält. Seine Personen sind die, die es nutzen, wo das bekannt ist; sonst die mit einem Platz.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 80 % is our proposal. What a suite includes is said by the plan's functions on record, else by the list of known tools, which has to be confirmed.</source>
      <translation>**Herkunft der Schwelle**: 80 % sind unser Vorschlag. Was ein Paket enthält, sagen die hinterlegten Funktionen des Tarifs, sonst die Liste bekannter Tools, die dann zu bestätigen ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: no seats known of the tool; an agreed overlap, for quality or where the data may lie; tools on trial, for customers, or for other data; a suite that is nobody's seat but a free one.</source>
      <translation>**Einschränkungen**: keine Plätze des Tools bekannt; eine vereinbarte Überschneidung, wegen der Qualität oder des erlaubten Orts der Daten; Tools im Versuch, für Kunden oder für andere Daten; ein Paket, in dem niemand einen anderen als einen kostenlosen Platz hat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: both tools with their people. The saving is a range as in R07, from nothing to the tool's cost less the seats of the suite that its other people would need beyond the free ones; it is in no total.</source>
      <translation>**Nachweise**: beide Tools mit ihren Personen. Die Einsparung ist eine Spanne wie bei R07, von nichts bis zu den Kosten des Tools, abzüglich der Plätze des Pakets, die seine anderen Personen über die freien hinaus bräuchten; sie geht in keine Summe ein.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the tool ends, when an overlap is agreed, or when fewer of its people have the suite.</source>
      <translation>**Erledigt sich**: wenn das Tool endet, wenn eine Überschneidung vereinbart wird oder wenn weniger seiner Personen das Paket haben.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 9 of the 10 people who use Otter at 20.00 a month have Microsoft 365 Copilot at 28.10, whose plan takes notes in meetings. 10 x 20.00 x 12 - 1 x 28.10 x 12 = 2,062.80 a year at most.</source>
      <translation>**Beispiel**: 9 der 10 Personen, die Otter zu 20,00 im Monat nutzen, haben Microsoft 365 Copilot zu 28,10, dessen Tarif Besprechungsnotizen enthält. Höchstens 10 × 20,00 × 12 − 1 × 28,10 × 12 = 2.062,80 im Jahr.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `suite_percent` (80), `migration_cost` (0)</source>
      <translation>**Einstellungen**: `suite_percent` (80), `migration_cost` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R36 Data at risk</source>
      <translation>R36 Daten in Gefahr</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*What a tool may do with data does not fit the data it handles: can that be mended?*</source>
      <translation>*Was ein Tool mit Daten tun darf, passt nicht zu den Daten, die es verarbeitet: Lässt sich das beheben?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a tool in use, by seats or by spend of the last year, is restricted; or it handles more than public data and the vendor may train on inputs; or it handles confidential or personal data without a data-processing agreement or single sign-on.</source>
      <translation>**Definition**: Ein Tool in Gebrauch, nach Plätzen oder Ausgaben des letzten Jahres, ist eingeschränkt; oder es verarbeitet mehr als öffentliche Daten, und der Anbieter darf mit Eingaben trainieren; oder es verarbeitet vertrauliche oder personenbezogene Daten ohne Auftragsverarbeitungsvertrag oder ohne zentrale Anmeldung (SSO).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: none; the data class is the company's own.</source>
      <translation>**Herkunft der Schwelle**: keine; die Datenklasse legt die Firma selbst fest.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: public data only; facts that are not on record are no fault (for confidential and personal data they are asked for as missing, with low severity); tools that nobody uses, such as those whose spend was given back, and those whose contracts have all ended and of which nothing was billed for later service.</source>
      <translation>**Einschränkungen**: nur öffentliche Daten; Angaben, die nicht hinterlegt sind, gelten nicht als Mangel (bei vertraulichen und personenbezogenen Daten wird nach ihnen als fehlend gefragt, mit geringem Gewicht); Tools, die niemand nutzt, etwa solche, deren Ausgaben erstattet wurden, und solche, deren Verträge alle beendet sind und für die kein späterer Leistungszeitraum berechnet wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each fact that does not fit, with the data class.</source>
      <translation>**Nachweise**: jede Angabe, die nicht passt, mit der Datenklasse.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the fact is changed or filled in on the tool, when it handles public data only, or when nobody uses it.</source>
      <translation>**Erledigt sich**: wenn die Angabe am Tool geändert oder ergänzt wird, wenn es nur öffentliche Daten verarbeitet oder wenn niemand es nutzt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Otter takes notes of customer calls, personal data, and has no data-processing agreement. The question is whether one can be signed, or whether the tool should stop.</source>
      <translation>**Beispiel**: Otter schreibt Notizen zu Gesprächen mit Kunden, also personenbezogene Daten, und hat keinen Auftragsverarbeitungsvertrag. Die Frage ist, ob sich einer abschließen lässt oder ob das Tool enden sollte.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Seats</source>
      <translation>Plätze</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>One row is one person's (or account's) seat in one subscription, with what is known of its use.</source>
      <translation>Eine Zeile ist der Platz einer Person (oder eines Kontos) in einem Abonnement, mit dem, was über seine Nutzung bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>evidence | means</source>
      <translation>Nachweis | Bedeutung</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Active | used within the threshold (60 days, or the tool's own) before the report's data date</source>
      <translation>Aktiv | innerhalb der Schwelle genutzt (60 Tage, oder die eigene des Tools), gerechnet bis zum Datenstand des Berichts</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>New | no use yet, and younger than the grace period</source>
      <translation>Neu | noch keine Nutzung, und jünger als die Schonfrist</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Inactive | in the report, last used longer ago than the threshold</source>
      <translation>Inaktiv | im Bericht, die letzte Nutzung liegt länger zurück als die Schwelle</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Never used | in the report, never used, and the report looks back to the day the seat was given</source>
      <translation>Nie benutzt | im Bericht, nie genutzt, und der Bericht reicht bis zu dem Tag zurück, an dem der Platz vergeben wurde</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>None on record | no use on record, but the report does not look back that far</source>
      <translation>Nichts verzeichnet | keine Nutzung verzeichnet, aber der Bericht reicht nicht so weit zurück</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Unknown | no report, one too old, or the seat is not in it</source>
      <translation>Unbekannt | kein Bericht, ein zu alter, oder der Platz steht nicht darin</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>The bar above the list shows how many of its seats are of each; a click on a part shows these alone, another one all.</source>
      <translation>Der Balken über der Liste zeigt, wie viele ihrer Plätze zu welcher Gruppe gehören; ein Klick auf einen Teil zeigt nur diese, ein zweiter wieder alle.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Days are counted to the report's date, not to today: an old report does not make people idle. **Unknown is never "unused"**; it is asked about as missing data and carries no saving.</source>
      <translation>Die Tage zählen bis zum Datum des Berichts, nicht bis heute: Ein alter Bericht macht niemanden inaktiv. **Unbekannt heißt nie „unbenutzt“**; danach wird als fehlende Daten gefragt, ohne Einsparung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>**Seats that were given back**, those of a leaver for instance, are noted with **Note as given back** in the menu of the pane (…), all chosen rows in one step; a list of all seats that lacks them does the same on import. They leave the list and what is assigned, and stay in the history; who gets the seat next has one of their own.</source>
      <translation>**Zurückgegebene Plätze**, etwa die von jemandem, der gegangen ist, vermerkt **Als zurückgegeben vermerken** im Menü des Bereichs daneben (…), alle gewählten Zeilen in einem Schritt; eine Liste aller Plätze, in der sie fehlen, tut beim Import dasselbe. Sie verlassen die Liste und zählen nicht mehr als vergeben, in der Historie bleiben sie; wer den Platz danach bekommt, hat einen eigenen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>A seat can be protected, with a reason; it is then never asked about as unused. Sort by clicking a head, narrow with the facets, choose columns by right-clicking the head, copy rows with Ctrl+C into Excel; [Lists](lists.md) says how.</source>
      <translation>Ein Platz lässt sich mit einem Grund schützen; dann wird nie nach ihm als unbenutzt gefragt. Ein Klick auf einen Kopf sortiert, die Menüs über der Liste grenzen ein, ein Rechtsklick auf den Kopf wählt Spalten, Strg+C kopiert Zeilen für Excel; [Listen](lists.md) sagt, wie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>They belong to the catalog, except the colours and the language, which are this computer's. A change is one step that Undo takes back. Run the review again to apply a threshold. On the command line: `seatbook settings NAME=VALUE`.</source>
      <translation>Sie gehören zum Katalog, außer Farben und Sprache, die zu diesem Rechner gehören. Eine Änderung ist ein Schritt, den „Rückgängig“ zurücknimmt. Starten Sie die Prüfung noch einmal, um eine Schwelle anzuwenden. In der Befehlszeile: `seatbook settings NAME=VALUE`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>A tool or a team may have its own threshold: below the company's in Settings, or `seatbook settings --tool Gong inactive_days=120`. A tool's own value wins over a team's, and either over the company's; an empty value gives it up. The team is that of the subscription, or of the person who holds the seat. The reporting currency and the fiscal year are the company's alone; how long data are fresh and usable, the suspicious common day and shadow spend may differ by tool, not by team; what holds for use cases (R31 to R33) by team, not by tool.</source>
      <translation>Ein Tool oder ein Team darf eine eigene Schwelle haben: in den Einstellungen unter denen der Firma, oder mit `seatbook settings --tool Gong inactive_days=120`. Der eigene Wert eines Tools geht dem eines Teams vor, und beide dem der Firma; ein leerer Wert gibt ihn auf. Das Team ist das des Abonnements, oder das der Person, die den Platz hat. Berichtswährung und Geschäftsjahr gelten nur für die ganze Firma; wie lange Daten frisch und brauchbar sind, der auffällig gleiche letzte Tag und die Schattenausgaben dürfen je Tool abweichen, nicht je Team; was für Anwendungsfälle gilt (R31 bis R33), je Team, nicht je Tool.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>The window speaks the system's language where that is English, German or French; Settings has another choice, from the next start on. Menus, buttons, heads, forms, these pages, the words of states, and the sentences of Growth, of what a decision frees and of the history are translated; so is what the rules ask, why, on which evidence and with which arithmetic, and what is wrong with a file or a value. A question that an older version asked, or that came with an imported list, is English until the next review. Filters take the translated names of columns as well as the English ones; a search looks into the English words. Files that are exported and the command line stay English.</source>
      <translation>Das Fenster spricht die Sprache des Systems, wenn es Englisch, Deutsch oder Französisch ist; eine andere wählen Sie in den Einstellungen, sie gilt ab dem nächsten Start. Übersetzt sind Menüs, Schaltflächen, Köpfe, Formulare, diese Seiten, die Wörter für den Status und die Sätze des Wachstums, des Verlaufs und darüber, was eine Entscheidung frei macht; ebenso, was die Regeln fragen, warum, mit welchen Nachweisen und welchem Rechenweg, und was an einer Datei oder einem Wert nicht stimmt. Eine Frage, die eine ältere Version gestellt hat oder die mit einer importierten Liste kam, ist bis zur nächsten Prüfung englisch. Filter nehmen die übersetzten Spaltennamen ebenso wie die englischen; die Suche sucht in den englischen Wörtern. Exportierte Dateien und die Befehlszeile bleiben englisch.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>The menu of the catalog (**Seatbook**, above the pages) also looks after its file: **Back up the catalog…** copies it, attached files too, while it is in use; **Restore a backup…** puts a copy in its place, once it was found sound, and keeps what was there beside it; **Check the catalog** says whether it is sound. A backup is made by itself on the first use of a day, and the last fourteen are kept in the folder beside the catalog.</source>
      <translation>Das Menü des Katalogs (**Seatbook**, über den Seiten) kümmert sich auch um seine Datei: **Katalog sichern…** kopiert ihn, auch die angehängten Dateien, während er in Gebrauch ist; **Sicherung wiederherstellen…** setzt eine Kopie an seine Stelle, nachdem sie geprüft und in Ordnung ist, und behält daneben, was vorher da war; **Katalog prüfen** sagt, ob er in Ordnung ist. Bei der ersten Verwendung an einem Tag entsteht von selbst eine Sicherung; die letzten vierzehn bleiben im Ordner neben dem Katalog.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>setting | default | what it does</source>
      <translation>Einstellung | Vorgabe | Wirkung</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`reporting_currency` | EUR | Reporting currency. Totals are converted to it where a rate is known.</source>
      <translation>`reporting_currency` | EUR | Berichtswährung. Summen werden in sie umgerechnet, wo ein Kurs bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`messages_from` |  | Messages to owners come from. An address, such as Ada Lovelace &lt;ada@example.com&gt;; empty: your mail program puts in yours.</source>
      <translation>`messages_from` |  | Absender der Nachrichten an Verantwortliche. Eine Adresse wie Ada Lovelace &lt;ada@example.com&gt;; leer: Ihr E-Mail-Programm setzt Ihre ein.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`fiscal_year_start` | 1 | Fiscal year starts in month. 1 is January.</source>
      <translation>`fiscal_year_start` | 1 | Geschäftsjahr beginnt im Monat. 1 ist Januar.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`inactive_days` | 60 | Inactive after (days). A seat without activity for longer is asked about (R01).</source>
      <translation>`inactive_days` | 60 | Inaktiv nach (Tagen). Nach einem Platz, der länger ohne Aktivität ist, wird gefragt (R01).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`inactive_strong_days` | 90 | Clearly inactive after (days). From here the question weighs more (R01).</source>
      <translation>`inactive_strong_days` | 90 | Deutlich inaktiv nach (Tagen). Ab hier wiegt die Frage mehr (R01).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`grace_days` | 60 | Grace for new seats (days). A seat younger than this is never asked about (R01, R02).</source>
      <translation>`grace_days` | 60 | Schonfrist neuer Plätze (Tage). Nach einem jüngeren Platz wird nie gefragt (R01, R02).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`season_from` | 0 | Season begins in month. 1 to 12; 0: it is used all year. Days outside the season do not count (R01, R02, R10).</source>
      <translation>`season_from` | 0 | Saison beginnt im Monat. 1 bis 12; 0: ganzjährig genutzt. Tage außerhalb der Saison zählen nicht (R01, R02, R10).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`season_to` | 0 | Season ends in month. 1 to 12, of the next year where it comes before the first (11 to 2); 0: it is used all year.</source>
      <translation>`season_to` | 0 | Saison endet im Monat. 1 bis 12, im nächsten Jahr, wo er vor dem ersten kommt (11 bis 2); 0: ganzjährig genutzt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`buffer_percent` | 10 | Spare seats allowed (%). Of the active users; at least one seat (R04).</source>
      <translation>`buffer_percent` | 10 | Erlaubte freie Plätze (%). Der aktiven Nutzer; mindestens ein Platz (R04).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`free_seats_least` | 0 | Free seats wanted. With fewer free, Home says so; 0: only where somebody invited finds none.</source>
      <translation>`free_seats_least` | 0 | Gewünschte freie Plätze. Sind weniger frei, sagt es Start; 0: nur, wo für eine eingeladene Person keiner da ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`coverage_percent` | 80 | Coverage needed (%). Below it nothing is concluded about a whole tool.</source>
      <translation>`coverage_percent` | 80 | Nötige Abdeckung (%). Darunter wird über ein ganzes Tool nichts geschlossen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`unknown_percent` | 20 | Unknown seats allowed (%). Above it the data are asked for (R28).</source>
      <translation>`unknown_percent` | 20 | Erlaubte unbekannte Plätze (%). Darüber wird nach den Daten gefragt (R28).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`fresh_days` | 35 | Usage data are fresh for (days). Older data are called delayed.</source>
      <translation>`fresh_days` | 35 | Nutzungsdaten sind frisch für (Tage). Ältere heißen verspätet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`delayed_days` | 90 | Usage data are usable for (days). Older data prove nothing; the seat is unknown.</source>
      <translation>`delayed_days` | 90 | Nutzungsdaten sind brauchbar für (Tage). Ältere beweisen nichts; der Platz ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`same_day_percent` | 60 | Suspicious common last day (%). When more users stop on one day, the source is asked about.</source>
      <translation>`same_day_percent` | 60 | Auffällig gleicher letzter Tag (%). Hören mehr Nutzer am selben Tag auf, wird nach der Quelle gefragt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`assumed_notice_days` | 60 | Assumed notice (days). Where a contract is silent; marked as assumed (R12).</source>
      <translation>`assumed_notice_days` | 60 | Angenommene Kündigungsfrist (Tage). Wo ein Vertrag schweigt; als angenommen gekennzeichnet (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`notice_window_days` | 90 | Notice window opens (days before). Before the notice deadline (R12).</source>
      <translation>`notice_window_days` | 90 | Kündigungsfenster öffnet (Tage vorher). Vor Ablauf der Kündigungsfrist (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`notice_urgent_days` | 30 | Notice is urgent (days before). Before it should be sent (R12).</source>
      <translation>`notice_urgent_days` | 30 | Kündigung dringend (Tage davor). Bevor sie abgeschickt werden sollte (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`notice_visible_days` | 90 | Notice stays visible (days after). After the notice deadline (R12).</source>
      <translation>`notice_visible_days` | 90 | Frist bleibt sichtbar (Tage danach). Nach Ablauf der Kündigungsfrist (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`transit_days` | 5 | Time to deliver a notice (days). Send-by date before the deadline (R12).</source>
      <translation>`transit_days` | 5 | Dauer der Zustellung (Tage). Absendetag vor Ablauf der Frist (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`leaver_high_days` | 7 | Leaver's seat is urgent after (days). Severity high from then on (R03).</source>
      <translation>`leaver_high_days` | 7 | Platz Ausgeschiedener dringend nach (Tagen). Von da an hohes Gewicht (R03).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`owner_confirm_days` | 180 | Owners confirm every (days). An owner not confirmed for longer is asked for (R21).</source>
      <translation>`owner_confirm_days` | 180 | Verantwortung bestätigen alle (Tage). Wer länger nicht bestätigt hat, wird gefragt (R21).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`migration_days` | 90 | A second contract may end within (days). If it does, it is taken for a move to the other contract of the tool, and R09 does not ask.</source>
      <translation>`migration_days` | 90 | Ein zweiter Vertrag darf enden binnen (Tage). Dann gilt es als Umstieg auf den anderen Vertrag des Tools, und R09 fragt nicht.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`shadow_amount` | 1000 | Shadow spend is urgent from. In the reporting currency over 365 days (R20).</source>
      <translation>`shadow_amount` | 1000 | Schattenausgaben dringend ab. In der Berichtswährung über 365 Tage (R20).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`recent_days` | 60 | Charges are recent for (days). Older ones are no sign that a tool is still bought (R20, R27).</source>
      <translation>`recent_days` | 60 | Zahlungen sind neu für (Tage). Ältere sagen nicht, dass ein Werkzeug noch gekauft wird (R20, R27).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`claim_days` | 31 | Expenses are claimed within (days). The same amount on a card before counts once with the claim (R27).</source>
      <translation>`claim_days` | 31 | Spesen werden abgerechnet binnen (Tagen). Derselbe Betrag auf einer Karte davor zählt mit der Abrechnung einmal (R27).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`settling_days` | 14 | Payments are booked within (days). An invoice in two files on two days is one payment if they lie no further apart (R18).</source>
      <translation>`settling_days` | 14 | Zahlungen werden gebucht binnen (Tagen). Eine Rechnung in zwei Dateien an zwei Tagen ist eine Zahlung, wenn sie nicht weiter auseinanderliegen (R18).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`migration_cost` | 0 | Moving away from a tool costs. In the reporting currency, once: taken off what an overlap could save (R07, R35).</source>
      <translation>`migration_cost` | 0 | Der Umstieg von einem Tool kostet. In der Berichtswährung, einmal: von dem abgezogen, was eine Überschneidung sparen könnte (R07, R35).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`suite_percent` | 80 | People who have the suite (%). Of a tool's; from here it asks (R35).</source>
      <translation>`suite_percent` | 80 | Personen mit dem Paket (%). Eines Tools; ab hier wird gefragt (R35).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`anomaly_percent` | 2 | Unusual spend: ask from (%). Of a month's AI spend (R26).</source>
      <translation>`anomaly_percent` | 2 | Ungewöhnliche Ausgaben: fragen ab (%). Der KI-Ausgaben eines Monats (R26).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`anomaly_high_percent` | 7 | Unusual spend: urgent above (%). Of a month's AI spend (R26).</source>
      <translation>`anomaly_high_percent` | 7 | Ungewöhnliche Ausgaben: dringend über (%). Der KI-Ausgaben eines Monats (R26).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`anomaly_points` | 6 | Unusual spend: months needed. Before the month that is judged (R26).</source>
      <translation>`anomaly_points` | 6 | Ungewöhnliche Ausgaben: nötige Monate. Vor dem beurteilten Monat (R26).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`low_use_percent` | 20 | Little used below (%). Of the paid seats, in two reports running (R10).</source>
      <translation>`low_use_percent` | 20 | Wenig genutzt unter (%). Der bezahlten Plätze, in zwei Berichten nacheinander (R10).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`premium_percent` | 30 | Premium features are used by (%). Of those licensed; else it asks (R11).</source>
      <translation>`premium_percent` | 30 | Premium-Features nutzen (%). Der Lizenzierten; sonst wird gefragt (R11).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`price_list_days` | 365 | Price lists are fresh for (days). From the day they hold; nothing is judged by an older one (R04, R11, R28, R29).</source>
      <translation>`price_list_days` | 365 | Preislisten sind aktuell für (Tage). Ab dem Tag, ab dem sie gelten; nach einer älteren wird nichts beurteilt (R04, R11, R28, R29).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`uplift_percent` | 5 | Price rise allowed (%). Of a unit's price, from one term to the next (R14).</source>
      <translation>`uplift_percent` | 5 | Erlaubte Preiserhöhung (%). Eines Stückpreises, von einer Laufzeit zur nächsten (R14).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`price_held_days` | 60 | Prices count after (days). One that was paid for less is no price to compare a rise with (R14).</source>
      <translation>`price_held_days` | 60 | Preise zählen nach (Tagen). Einer, der kürzer bezahlt wurde, ist kein Preis, mit dem eine Erhöhung verglichen wird (R14).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`invoice_late_days` | 45 | Invoices are missing after (days). After the end of what is paid (R16); a decision that ended something is sure by then.</source>
      <translation>`invoice_late_days` | 45 | Rechnungen fehlen nach (Tagen). Nach dem Ende des Bezahlten (R16); bis dahin steht fest, dass eine Entscheidung etwas beendet hat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`difference_percent` | 2 | Invoice may differ from the contract by (%). Of a period (R17).</source>
      <translation>`difference_percent` | 2 | Rechnung darf vom Vertrag abweichen um (%). Eines Zeitraums (R17).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`difference_amount` | 5 | Invoice may differ from the contract by. In the contract's currency and period, if that is more (R17).</source>
      <translation>`difference_amount` | 5 | Rechnung darf vom Vertrag abweichen um. In Währung und Zeitraum des Vertrags, wenn das mehr ist (R17).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`stable_months` | 6 | Use is stable over (months). For a commitment to pay (R29).</source>
      <translation>`stable_months` | 6 | Nutzung ist gleichmäßig über (Monate). Damit sich eine Zusage lohnt (R29).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`stable_percent` | 10 | Use is stable within (%). Of its mean, up and down (R29).</source>
      <translation>`stable_percent` | 10 | Nutzung ist gleichmäßig bis auf (%). Ihres Mittels, nach oben und unten (R29).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`budget_warn_percent` | 80 | Budget: ask from (%). Of a budget, at the present pace (R23).</source>
      <translation>`budget_warn_percent` | 80 | Budget: fragen ab (%). Eines Budgets, bei jetzigem Tempo (R23).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`budget_breach_percent` | 100 | Budget: urgent above (%). Of a budget, at the present pace (R23).</source>
      <translation>`budget_breach_percent` | 100 | Budget: dringend über (%). Eines Budgets, bei jetzigem Tempo (R23).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`commitment_after_percent` | 75 | Commitment: judge from (%). Of its time (R24).</source>
      <translation>`commitment_after_percent` | 75 | Zusage: urteilen ab (%). Ihrer Zeit (R24).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`commitment_low_percent` | 80 | Commitment: little used below (%). Of what is promised (R24).</source>
      <translation>`commitment_low_percent` | 80 | Zusage: wenig genutzt unter (%). Des Zugesagten (R24).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`dear_model_percent` | 50 | Dear models allowed (%). Of a use case of low or medium worth (R30).</source>
      <translation>`dear_model_percent` | 50 | Erlaubte teure Modelle (%). Eines Anwendungsfalls von geringem oder mittlerem Wert (R30).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`renewal_uplift_percent` | 5 | Assumed price rise at renewal (%). In forecasts, unless capped lower.</source>
      <translation>`renewal_uplift_percent` | 5 | Angenommene Preiserhöhung (%). In Prognosen, wenn nicht tiefer begrenzt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`kill_switch_days` | 180 | Kill switches are tried every (days). An agent's (R31).</source>
      <translation>`kill_switch_days` | 180 | Notausschalter erproben alle (Tage). Eines Agenten (R31).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`margin_percent` | 60 | Margin wanted (%). Of cost of revenue, unless a use case says another (R32).</source>
      <translation>`margin_percent` | 60 | Gewünschte Marge (%). Für Umsatzkosten, wenn ein Anwendungsfall nichts anderes sagt (R32).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`margin_falls` | 3 | Margin: falling months. Running, until it is asked about (R32).</source>
      <translation>`margin_falls` | 3 | Marge: fallende Monate. In Folge, bis danach gefragt wird (R32).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`unit_cost_percent` | 10 | Unit cost may rise (%). From three months to the next three (R25).</source>
      <translation>`unit_cost_percent` | 10 | Stückkosten dürfen steigen um (%). Von drei Monaten zu den nächsten drei (R25).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`evidence_days` | 180 | Evidence of value holds for (days). Of a use case in production (R33).</source>
      <translation>`evidence_days` | 180 | Nachweis des Werts gilt für (Tage). Eines Anwendungsfalls in Betrieb (R33).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`new_use_case_days` | 90 | Grace for new use cases (days). In production for less: not asked (R33).</source>
      <translation>`new_use_case_days` | 90 | Schonfrist neuer Anwendungsfälle (Tage). Kürzer in Betrieb: nicht gefragt (R33).</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Spend</source>
      <translation>Ausgaben</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>What AI tools cost, by the month of service.</source>
      <translation>Was KI-Tools kosten, nach dem Monat der Leistung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The same euro often arrives four times: on the vendor's invoice, in the ledger, on the card and in the contract. For each vendor, billing account and month Seatbook takes **one** of them: what was billed, else what was paid, else what was metered, else what the contract commits to. The others are kept to compare.</source>
      <translation>Derselbe Euro kommt oft viermal an: auf der Rechnung des Anbieters, im Journal, auf der Karte und im Vertrag. Für jeden Anbieter, jedes Abrechnungskonto und jeden Monat nimmt Seatbook **eines** davon: was berechnet wurde, sonst, was bezahlt wurde, sonst, was gemessen wurde, sonst, was der Vertrag zusagt. Die anderen bleiben zum Vergleich.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Amounts are net of tax where the file tells it apart. Credits and refunds are negative.</source>
      <translation>Beträge sind ohne Steuer, wo die Datei sie getrennt ausweist. Gutschriften und Erstattungen sind negativ.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A yearly invoice is spread by day over the months it pays for.</source>
      <translation>Eine Jahresrechnung wird tagegenau auf die Monate verteilt, für die sie gilt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A credit belongs to the period that it corrects: the one that its line states; else that of the invoice whose number it has, or names in its text; else its own date.</source>
      <translation>Eine Gutschrift gehört zu dem Zeitraum, den sie berichtigt: zu dem, den ihr Posten nennt; sonst zu dem der Rechnung, deren Nummer sie trägt oder in ihrem Text nennt; sonst gilt ihr eigenes Datum.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Each amount keeps its currency. Totals are in the reporting currency (Settings) where a rate is known; import a spreadsheet of exchange rates to add them. What has no rate is shown apart.</source>
      <translation>Jeder Betrag behält seine Währung. Summen stehen in der Berichtswährung (Einstellungen), wo ein Kurs bekannt ist; eine importierte Tabelle mit Wechselkursen ergänzt sie. Was keinen Kurs hat, steht getrennt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The sum above the chart is the fiscal year's, which begins in the month that Settings name.</source>
      <translation>Die Summe über dem Diagramm ist die des Geschäftsjahrs, das in dem Monat beginnt, den die Einstellungen nennen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Every line says from which file, sheet and row it came.</source>
      <translation>Jeder Posten sagt, aus welcher Datei, welchem Blatt und welcher Zeile er kommt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Lines of vendors that are not known AI vendors are out of scope. They stand in the list **Vendors without a known AI tool** (Ctrl+K finds it). **Say what it is…**, there or at such a line, asks which tool one stands for, and its lines join, old ones too; or says that it is no AI tool, which the list then tells.</source>
      <translation>Posten von Anbietern, die keine bekannten KI-Anbieter sind, liegen außerhalb. Sie stehen in der Liste **Anbieter ohne bekanntes KI-Tool** (Strg+K findet sie). **Sagen, was es ist…**, dort oder bei einem solchen Posten, fragt, für welches Tool einer steht, und nimmt seine Posten auf, auch die alten; oder hält fest, dass es kein KI-Tool ist, was die Liste dann zeigt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The views</source>
      <translation>Die Ansichten</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The buttons at the top right choose what the page shows, and so does the search (Ctrl+K); Back (Alt+Left) leads to where you came from.</source>
      <translation>Die Schaltflächen oben rechts wählen, was die Seite zeigt, und ebenso die Suche (Strg+K); „Zurück“ (Alt+Links) führt dorthin, woher Sie kamen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Lines**: every line with its basis.</source>
      <translation>**Posten**: jeder Posten mit seiner Grundlage.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Breakdown**: spend by month and by tool, subscription, function, vendor, team, cost centre, use case or class, as bars and as a table. By subscription, from its first month on, it says what a contract came to so far. What nobody is allocated is hatched and has a row of its own; what has no rate stands below, in its currency. Where a budget runs, the page says how far the present pace leads over or under it.</source>
      <translation>**Aufteilung**: Ausgaben nach Monat und nach Tool, Abonnement, Funktion, Anbieter, Team, Kostenstelle, Anwendungsfall oder Klasse, als Balken und als Tabelle. Nach Abonnement, vom ersten Monat an, sagt sie, was ein Vertrag bisher gekostet hat. Was niemandem zugeteilt ist, ist schraffiert und hat eine eigene Zeile; was keinen Kurs hat, steht darunter, in seiner Währung. Wo ein Budget läuft, sagt die Seite, wie weit das jetzige Tempo darüber oder darunter führt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Showback**: what every team is shown of each tool's cost, and how its share came about (below). Choosing a team shows its tools; what nobody is allocated is the last row.</source>
      <translation>**Showback**: welcher Anteil an den Kosten jedes Tools auf jedes Team entfällt, und wie er zustande kam (siehe unten). Die Wahl eines Teams zeigt seine Tools; was niemandem zugeteilt ist, ist die letzte Zeile.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Month-end**: what is prepaid and what is accrued at the end of a month (below).</source>
      <translation>**Abschluss**: was am Ende eines Monats vorausgezahlt und was abgegrenzt ist (siehe unten).</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Growth**: why spend changed between two periods (below).</source>
      <translation>**Wachstum**: warum sich die Ausgaben zwischen zwei Zeiträumen geändert haben (siehe unten).</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Choose a period from the list, or type one: `2026-09`, `2026-07..2026-09`, `2026-Q3` or `2026`.</source>
      <translation>Wählen Sie einen Zeitraum aus der Liste, oder geben Sie einen ein: `2026-09`, `2026-07..2026-09`, `2026-Q3` oder `2026`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A figure leads to its lines, by click or by Enter: a row, a month of a row, a part of a bar. Above the lines stands the figure that they are behind. Often only a part of their amounts is in it: a yearly invoice is spread over its months, and a shared one is divided. What only a contract's price tells has no line, and is named. Ctrl+C copies the chosen cells, **Export…** writes the figures to an Excel workbook or a CSV file.</source>
      <translation>Eine Zahl führt zu ihren Posten, mit einem Klick oder der Eingabetaste: eine Zeile, ein Monat einer Zeile, ein Teil eines Balkens. Über den Posten steht die Zahl, hinter der sie stehen. Oft geht nur ein Teil ihrer Beträge in sie ein: Eine Jahresrechnung verteilt sich auf ihre Monate, eine gemeinsame wird geteilt. Was nur der Preis eines Vertrags sagt, hat keinen Posten und wird genannt. Strg+C kopiert die gewählten Zellen, **Exportieren…** schreibt die Zahlen in eine Excel-Arbeitsmappe oder CSV-Datei.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Who uses it</source>
      <translation>Wer es nutzt</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Spend by team and by use case is allocated, by the first of these that tells anything:</source>
      <translation>Ausgaben nach Team und nach Anwendungsfall werden zugeteilt, nach dem Ersten hiervon, das etwas sagt:</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>fixed shares, as they were agreed;</source>
      <translation>feste Anteile, wie sie vereinbart sind;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>metered use by person or project, where the price is by use;</source>
      <translation>gemessene Nutzung nach Person oder Projekt, wo sich der Preis nach der Nutzung richtet;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>seats: each holder's team, by the days of the month that they had the seat. What is bought and held by nobody stays unallocated;</source>
      <translation>Plätze: das Team jeder Person mit Platz, nach den Tagen des Monats, an denen sie ihn hatte. Was gekauft ist und niemand hat, bleibt nicht zugeteilt;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>metered use, whatever the price;</source>
      <translation>gemessene Nutzung, wie auch immer der Preis ist;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>the cost centre that a line was booked to, where it is one team's alone; else the team of the subscription.</source>
      <translation>die Kostenstelle, auf die ein Posten gebucht ist, wenn sie nur zu einem Team gehört; sonst das Team des Abonnements.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>What none of them tells is shown as not allocated. Parts are rounded so that they add up to the whole. A use case's spend class beats that of the subscription, and that one the tool's. Amounts are converted at the rate of the month's last day.</source>
      <translation>Was sich daraus nicht ergibt, steht als nicht zugeteilt da. Teile werden so gerundet, dass sie das Ganze ergeben. Die Ausgabenklasse eines Anwendungsfalls geht der des Abonnements vor, und diese der des Tools. Umgerechnet wird zum Kurs des letzten Tages im Monat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Why it grew</source>
      <translation>Warum es gewachsen ist</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The bridge goes from the spend of one period to that of another in steps that add up to the difference exactly: the length of the period, ended and new tools, seats, requests, retries, tokens a request, the model mix, the price, credit notes and refunds, exchange rates. Tool by tool, one thing after the other is set to what it is in the later period; each step is what that changed.</source>
      <translation>Die Brücke führt von den Ausgaben eines Zeitraums zu denen eines anderen, in Schritten, die genau den Unterschied ergeben: die Länge des Zeitraums, Abgänge und Zugänge von Tools, Plätze, Anfragen, Wiederholungen, Token je Anfrage, die Modelle, der Preis, Gutschriften und Erstattungen, Kurse. Tool für Tool wird eines nach dem anderen auf den Stand des späteren Zeitraums gesetzt; jeder Schritt ist, was das geändert hat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A period is as long as its months. For what is paid ahead for longer than a month its days count: a quarter with one day more is longer, and nothing is dearer; a year that begins or gets dearer within a month does so from that day.</source>
      <translation>Ein Zeitraum ist so lang wie seine Monate. Bei dem, was für länger als einen Monat vorausbezahlt ist, zählen seine Tage: ein Quartal mit einem Tag mehr ist länger, und nichts ist teurer; ein Jahr, das innerhalb eines Monats beginnt oder teurer wird, tut das von diesem Tag an.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Seats are those that the invoices name, else those that contracts say were bought. Unused time that an invoice deducts at the price of its charge takes its seats away.</source>
      <translation>Plätze sind die, die auf den Rechnungen stehen, sonst die laut Vertrag gekauften. Nicht genutzte Zeit, die eine Rechnung zum Preis ihrer Belastung abzieht, nimmt deren Plätze weg.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Where a tool is billed under the same several contracts in both periods, a seat counts at the earlier price of its own.</source>
      <translation>Wird ein Tool in beiden Zeiträumen unter denselben mehreren Verträgen abgerechnet, zählt ein Platz zum früheren Preis seines eigenen Vertrags.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Credit notes and refunds change neither a price nor a quantity: they are the last step but exchange rates, in the period that they correct. A discount that stands on the invoice is a part of its price.</source>
      <translation>Gutschriften und Erstattungen ändern weder Preis noch Menge: Sie sind der letzte Schritt vor den Kursen („Erstattung“), in dem Zeitraum, den sie berichtigen. Ein Rabatt, der auf der Rechnung steht, gehört zu ihrem Preis.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>What is paid by unit (resolutions, hours) is told by the units on its bills, where all of them count the same and no use is metered.</source>
      <translation>Was nach Einheit bezahlt wird (Lösungen, Stunden), erklären die Einheiten auf seinen Rechnungen, wenn alle dasselbe zählen und keine Nutzung gemessen ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Requests count those made again. Context per request is the tokens of input and output by the requests.</source>
      <translation>Anfragen zählen auch die noch einmal gestellten. Kontext je Anfrage sind die Token der Ein- und Ausgabe, geteilt durch die Anfragen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The model mix needs costs by model; without them it stays in the price of a token, and the step says so.</source>
      <translation>Der Schritt „Modelle“ braucht Kosten nach Modell; ohne sie bleibt er im Preis je Token enthalten, und der Schritt sagt das.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Where neither seats nor use of both periods are known, the step is called **not told apart**. A flat price of which the bills swing from month to month is taken for one by use.</source>
      <translation>Wo weder Plätze noch Nutzung beider Zeiträume bekannt sind, heißt der Schritt **Nicht zu trennen**. Ein Pauschalpreis, dessen Rechnungen von Monat zu Monat schwanken, gilt als einer nach Nutzung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A tool by use of which one period shows no bill, though its contract ran, is neither new nor ended: of that period nothing is known, and the step is not told apart.</source>
      <translation>Ein Tool nach Nutzung, von dem in einem Zeitraum keine Rechnung vorliegt, obwohl sein Vertrag lief, ist weder neu noch beendet: über diesen Zeitraum ist nichts bekannt, und der Schritt ist nicht zu trennen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Where a use case counts a unit (tickets) and is measured for both periods, growth is compared with it.</source>
      <translation>Wo ein Anwendungsfall eine Einheit zählt (Tickets) und für beide Zeiträume gemessen ist, wird das Wachstum damit verglichen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Planned or not: budgets that fall into the later period, by day, beside what was spent; and what the forecast of the day before the period began led to expect, with its band: use as it was known up to that day, contracts as they are on record.</source>
      <translation>Geplant oder nicht: die Budgets, die in den späteren Zeitraum fallen, tagegenau, neben den Ausgaben; und was die Prognose am Tag vor Beginn des Zeitraums erwarten ließ, mit ihrem Spielraum: die Nutzung, wie sie bis zu diesem Tag bekannt war, die Verträge, wie sie hinterlegt sind.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Growth** shows the last three full months against the three before as a waterfall, or any two periods that you choose; a step leads to the lines of the tool that it is most about. What is shown adds up as it stands there: a tool's steps to its change, the tools to the total; where rounding leaves a unit over, it goes to the amount that lost most. The axis may begin above 0 where the steps are small beside the whole. On the command line: `seatbook report bridge --from 2026-Q2 --to 2026-Q3`.</source>
      <translation>**Wachstum** zeigt als Wasserfall die letzten drei vollen Monate gegenüber den drei davor, oder zwei beliebige Zeiträume, die Sie wählen; ein Schritt führt zu den Posten des Tools, das ihn am meisten ausmacht. Was gezeigt wird, geht so auf, wie es dasteht: die Schritte eines Tools zu seiner Änderung, die Tools zur Summe; bleibt beim Runden eine Einheit übrig, erhält sie der Betrag, der am meisten verloren hat. Die Achse kann über 0 beginnen, wo die Schritte neben dem Ganzen klein sind. In der Befehlszeile: `seatbook report bridge --from 2026-Q2 --to 2026-Q3`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Month-end close</source>
      <translation>Monatsabschluss</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Month-end** on the page Spend, and `seatbook report close --month 2026-09`, list line by line with invoice, order number, ledger account and cost centre:</source>
      <translation>**Abschluss** auf der Seite Ausgaben, und `seatbook report close --month 2026-09`, führt Posten für Posten auf, mit Rechnung, Bestellnummer, Sachkonto und Kostenstelle:</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**prepaid**: dated up to the month's end, for service after it;</source>
      <translation>**vorausgezahlt**: datiert bis zum Monatsende, für Leistung danach;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**accrued, invoice later**: service up to the month's end, dated after it;</source>
      <translation>**abgegrenzt, Rechnung folgt**: Leistung bis zum Monatsende, danach datiert;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**accrued, metered**: metered use without an invoice yet;</source>
      <translation>**abgegrenzt, gemessene Nutzung**: Verbrauch, zu dem noch keine Rechnung da ist;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**accrued, by contract**: months of the last twelve for which only the contract's price is known, an estimate.</source>
      <translation>**abgegrenzt, nach Vertrag**: von den letzten zwölf Monaten die, für die nur der Preis des Vertrags bekannt ist, eine Schätzung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The last two have the ledger account of the newest charge of their tool up to then, and its order number where the tool has one contract.</source>
      <translation>Die letzten beiden haben das Sachkonto der bis dahin neuesten Belastung ihres Tools, und deren Bestellnummer, wo das Tool nur einen Vertrag hat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Only what counts as spend is in it. Balances are given in each currency and in the reporting currency, with the rate of the month's end named.</source>
      <translation>Enthalten ist nur, was als Ausgaben zählt. Salden stehen in jeder Währung und in der Berichtswährung da; der Kurs vom Monatsende ist genannt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Two equations tell whether it adds up, in each currency: the expense of the month, invoiced and accrued, is the spend of the month; and what was prepaid before, with what is new and without what was used, is what is prepaid now. Both sides are found on ways of their own.</source>
      <translation>Zwei Gleichungen sagen, ob es aufgeht, in jeder Währung: Der Aufwand des Monats, berechnet und abgegrenzt, ist gleich den Ausgaben des Monats; und was vorher vorausgezahlt war, mit dem Neuen und ohne das Verbrauchte, ist gleich dem jetzt Vorausgezahlten. Beide Seiten werden auf getrennten Wegen ermittelt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**FOCUS rows…** above the chart writes the spend as cost and usage rows of the FinOps Foundation's specification, 1.2 or 1.0, of the billing periods you choose, and says how many lines have no row and why: money that another file's lines count already, tax, vendors without a known AI tool, other billing periods.</source>
      <translation>**FOCUS-Zeilen…** über dem Diagramm schreibt die Ausgaben als Kosten- und Nutzungszeilen nach der Spezifikation der FinOps Foundation, 1.2 oder 1.0, für die Abrechnungszeiträume, die Sie wählen, und sagt, wie viele Posten keine Zeile haben und warum: Geld, das schon mit den Posten einer anderen Datei zählt, Steuer, Anbieter ohne bekanntes KI-Tool, andere Abrechnungszeiträume.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>*BilledCost* is what invoices say, in the month of the invoice; *EffectiveCost* is the same money in the months that it pays for, and adds up to the spend of each month of service. An invoice for a year is therefore one purchase that is billed and not yet used, and a row a month that is used and not billed; add up one column or the other, never both. The unit price is the cost over the quantity; no list prices are known, so that the contracted price stands in their column too.</source>
      <translation>*BilledCost* ist, was auf Rechnungen steht, im Monat der Rechnung; *EffectiveCost* ist dasselbe Geld in den Monaten, für die es bezahlt ist, und ergibt die Ausgaben jedes Leistungsmonats. Eine Rechnung für ein Jahr ist deshalb ein Kauf, der berechnet und noch nicht verbraucht ist, und je Monat eine Zeile, die verbraucht und nicht berechnet ist; addieren Sie die eine Spalte oder die andere, nie beide. Der Stückpreis ist Kosten durch Menge; Listenpreise sind nicht bekannt, daher steht auch in ihrer Spalte der vereinbarte Preis.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>Subscriptions</source>
      <translation>Abonnements</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>A subscription is one contract or plan of one tool: who sells it, what it costs, until when it runs, who answers for it.</source>
      <translation>Ein Abonnement ist ein Vertrag oder Tarif eines Tools: wer es verkauft, was es kostet, bis wann es läuft, wer dafür verantwortlich ist.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Price**: quantity, unit price, and the months that price is for. A later purchase is a line of its own, with its order, day, seats and price: *More, Add a purchase…*, or `seatbook add purchase subscription=… quantity=5 unit_price=30 start_date=2026-06-01 order_number=…`. Its seats are added to those of the others; where a new price takes the place of another, that one gets a last day (**Until**). What is changed in the subscription's own form corrects its latest purchase.</source>
      <translation>**Preis**: Menge, Stückpreis und die Monate, für die der Preis gilt. Ein späterer Kauf ist eine eigene Zeile, mit Bestellung, Tag, Plätzen und Preis: *Mehr, Kauf hinzufügen…*, oder `seatbook add purchase subscription=… quantity=5 unit_price=30 start_date=2026-06-01 order_number=…`. Seine Plätze kommen zu denen der anderen hinzu; tritt ein neuer Preis an die Stelle eines anderen, so bekommt dieser einen letzten Tag (**Bis**). Was im Formular des Abonnements selbst geändert wird, berichtigt seinen letzten Kauf.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Free seats**: bought seats that nobody has and nobody is invited to, where it is known who has one. A seat that costs nothing, such as a viewer's, takes one that was bought for 0.00, or none: *Assigned* counts those that take one. The columns *Invited* and *Free seats* are chosen at the head of the list; the filter `free&lt;3`, kept as a view, shows where seats run short before somebody waits for one.</source>
      <translation>**Freie Plätze**: gekaufte Plätze, die niemand hat und zu denen niemand eingeladen ist, wo bekannt ist, wer einen hat. Ein kostenloser Platz, etwa eines reinen Lesers, belegt einen, der für 0,00 gekauft wurde, oder keinen: *Zugewiesen* zählt die, die einen belegen. Die Spalten *Eingeladen* und *Freie Plätze* wählen Sie am Kopf der Liste; der Filter `free&lt;3`, als Ansicht gespeichert, zeigt, wo Plätze knapp werden, bevor jemand auf einen wartet.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Bought** are the seats that are paid for today: those on record, less those that were given up. A decision to buy fewer takes them off as soon as the newest bill names no more seats than were decided, from the first such bill on. The record stays as it is until it is corrected: the pane then says how many seats are still *on record*, *Purchases* of which of them how many were given up and since when. The rules, Home, *A year* and *Free seats*, showback and what a month without a bill costs count the same seats, as of the last review.</source>
      <translation>**Gekauft** sind die Plätze, die heute bezahlt werden: die eingetragenen ohne die aufgegebenen. Eine Entscheidung, weniger zu kaufen, nimmt sie ab, sobald die neueste Rechnung nicht mehr Plätze nennt als entschieden, und zwar ab der ersten solchen Rechnung. Der Eintrag bleibt, wie er ist, bis er berichtigt wird: Der Detailbereich sagt dann, wie viele Plätze noch *eingetragen* sind, *Käufe*, wie viele von welchem Kauf seit wann aufgegeben sind. Die Regeln, die Startseite, *Im Jahr* und *Freie Plätze*, die Kostenverteilung und die Kosten eines Monats ohne Rechnung zählen dieselben Plätze, nach dem Stand der letzten Prüfung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Term**: its last paid day, whether it renews by itself, and the notice period. A blank notice period is *assumed* (Settings, 60 days unless changed) and marked so, until somebody reads the contract.</source>
      <translation>**Laufzeit**: ihr letzter bezahlter Tag, ob sie sich von selbst verlängert, und die Kündigungsfrist. Eine leere Kündigungsfrist wird *angenommen* (Einstellungen, 60 Tage, wenn nichts geändert ist) und so gekennzeichnet, bis jemand im Vertrag nachsieht.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**True-down**: whether seats may be reduced inside the term. Not known counts as no, so a saving is promised only from the end of the term.</source>
      <translation>**Reduzierbar**: ob Plätze innerhalb der Laufzeit weniger werden dürfen. Nicht bekannt gilt als nein; eine Einsparung wird dann erst ab dem Ende der Laufzeit versprochen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Credits**: whether seats that are removed are credited by the day. Where the contract says so, fewer seats save from the next day on, and else from the next bill or term; seats that are never credited are its minimum.</source>
      <translation>**Tagegenaue Gutschrift**: ob entfernte Plätze tagegenau gutgeschrieben werden. Wo der Vertrag das vorsieht, sparen weniger Plätze ab dem nächsten Tag, sonst ab der nächsten Rechnung oder Laufzeit; Plätze, die nie gutgeschrieben werden, gehören zu seinen Mindestplätzen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Seats that a bill counts**: those of the first day of its period, those of its last day, or the most at once, as the contract says. R19 compares the newest bill with them, and, where this is empty, with all seats that were assigned at any time since its period began.</source>
      <translation>**Plätze, die eine Rechnung zählt**: die des ersten Tages ihres Zeitraums, die des letzten oder die meisten zugleich, wie der Vertrag es sagt. R19 vergleicht die neueste Rechnung mit ihnen, und wo dies leer ist, mit allen Plätzen, die seit Beginn ihres Zeitraums irgendwann zugewiesen waren.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Owner, purpose, spend class**: cost of revenue, operating expense or experiment. An experiment wants a date, a measure and a budget.</source>
      <translation>**Verantwortlich, Zweck, Ausgabenklasse**: Umsatzkosten, Betriebskosten oder Versuch. Ein Versuch braucht einen Tag, ein Erfolgsmaß und ein Budget.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>Subscriptions come from the tracker spreadsheet you already have, from seat reports, or from **New subscription…**. Any row can be edited; each edit is one step that Undo takes back. A renewal adds a term (*More, Add a term…*, `seatbook add term`): what was agreed before stays on record. The lists *Purchases* and *Terms* (Ctrl+K) have all of them.</source>
      <translation>Abonnements kommen aus der Übersicht, die Sie schon als Tabelle führen, aus Platzberichten, oder durch **Neues Abonnement…**. Jede Zeile lässt sich bearbeiten; jede Änderung ist ein Schritt, den „Rückgängig“ zurücknimmt. Eine Verlängerung fügt eine Laufzeit hinzu (*Mehr, Laufzeit hinzufügen…*, `seatbook add term`): Was vorher vereinbart war, bleibt hinterlegt. Die Listen *Käufe* und *Laufzeiten* (Strg+K) enthalten alle.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>What a plan contains, what it costs in the list and who uses which feature can be noted on the command line, so that R11 and R29 can compare: `seatbook add plan tool=… name=…`, `add plan-function plan=… function=… premium=yes`, `add price plan=… unit_price=… currency=…`, `add feature-use subscription=… person=… feature=…`.</source>
      <translation>Was ein Tarif enthält, was er laut Liste kostet und wer welches Feature nutzt, lässt sich in der Befehlszeile festhalten, damit R11 und R29 vergleichen können: `seatbook add plan tool=… name=…`, `add plan-function plan=… function=… premium=yes`, `add price plan=… unit_price=… currency=…`, `add feature-use subscription=… person=… feature=…`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>Tools</source>
      <translation>Tools</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>A tool is a product that the company uses or pays for: ChatGPT, Cursor, a model API. Several subscriptions, at several prices, may be of one tool.</source>
      <translation>Ein Tool ist ein Produkt, das die Firma nutzt oder bezahlt: ChatGPT, Cursor, eine Modell-API. Mehrere Abonnements, zu verschiedenen Preisen, können zu einem Tool gehören.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**State** says where it stands: Discovered, In review, Experiment, Approved, Restricted, Under optimisation, Closing, Closed. A tool that an import found is Discovered until somebody approves it, or a list of subscriptions names who owns an active one (Experiment, where the list says that it is one); until then a question asks who answers for it (R20).</source>
      <translation>**Status** sagt, wo es steht: Entdeckt, Wird geprüft, Versuch, Genehmigt, Eingeschränkt, Wird optimiert, Läuft aus, Geschlossen. Ein Tool, das ein Import gefunden hat, hat den Status Entdeckt, bis es jemand genehmigt oder eine Liste von Abonnements nennt, wer für ein aktives verantwortlich ist (Versuch, wenn die Liste es als solchen führt); bis dahin wird gefragt, wer dafür verantwortlich ist (R20).</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Cost a year** is four times the spend of the last three full months, in the reporting currency: the run-rate of Home, tool by tool. A tool without spend in them, or with a part that has no exchange rate, shows none.</source>
      <translation>**Jahreskosten** sind das Vierfache der Ausgaben der letzten drei vollen Monate, in der Berichtswährung: die Jahreskosten der Seite Start, Tool für Tool. Ein Tool ohne Ausgaben darin, oder mit einem Teil ohne Wechselkurs, zeigt keine.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Seats** are all accounts in the lists of seats, also those that cost nothing, such as viewers'. **Assigned** are those of them that take a bought seat: the sum of that column of Subscriptions.</source>
      <translation>**Plätze** sind alle Konten in den Listen der Plätze, auch die, die nichts kosten, etwa von Betrachtern. **Zugewiesen** sind davon die, die einen gekauften Platz belegen: die Summe dieser Spalte der Abonnements.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Answers for it** names the owners of its subscriptions where the tool has none of its own.</source>
      <translation>**Ansprechperson** nennt die Verantwortlichen seiner Abonnements, wenn das Tool selbst niemanden hat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Functions** come from the shipped list of tools and can be changed (`seatbook add tool-function`).</source>
      <translation>**Funktionen** kommen aus der mitgelieferten Liste der Tools und lassen sich ändern (`seatbook add tool-function`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Overlap** shows the paid tools that have one primary function: how many people have both, which pairs are asked about (R07, R08, R35) and why others are not, and what one instead of two would mean, step by step. **Both are wanted…** notes the reason, who answers for it, and until when; so long it is not asked. Below stand tools bought under several contracts, what one at the best price would save, and what people pay by themselves beside a contract, which R27 alone counts.</source>
      <translation>**Überschneidung** zeigt die bezahlten Tools mit derselben Hauptfunktion: wie viele Personen beide haben, nach welchen Paaren gefragt wird (R07, R08, R35) und warum nach anderen nicht, und was eines statt zwei bedeuten würde, Schritt für Schritt. **Beide sind gewollt…** hält den Grund fest, wer dafür verantwortlich ist und bis wann; so lange wird nicht gefragt. Darunter stehen Tools mit mehreren Verträgen, was einer zum besten Preis sparen würde, und was Personen neben einem Vertrag selbst zahlen, was allein R27 zählt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Owner and deputy** answer the questions about it. An owner who left, or has not confirmed for half a year, is asked for (R21).</source>
      <translation>**Verantwortlich und Vertretung** beantworten die Fragen dazu. Ist die verantwortliche Person ausgeschieden oder hat sie ein halbes Jahr lang nicht bestätigt, wird danach gefragt (R21).</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Data**: which class of data it handles, whether there is a data-processing agreement, single sign-on, and whether the vendor may train on what is typed in.</source>
      <translation>**Daten**: welche Klasse von Daten es verarbeitet, ob es einen Auftragsverarbeitungsvertrag und eine zentrale Anmeldung (SSO) gibt, und ob der Anbieter mit Eingaben trainieren darf.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Inactive after (days)**: its own threshold, where a tool is used in another rhythm than others.</source>
      <translation>**Inaktiv nach (Tagen)**: seine eigene Schwelle, wenn ein Tool in einem anderen Rhythmus genutzt wird als andere.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>The pane of a tool shows what it cost month by month, billed or, where no invoice came, by contract, and its seats by evidence; a month leads to its lines, a part to its seats.</source>
      <translation>Die Tafel eines Tools zeigt, was es Monat für Monat gekostet hat, berechnet oder, wo keine Rechnung kam, laut Vertrag, und seine Plätze nach Nachweis; ein Monat führt zu seinen Posten, ein Teil zu seinen Plätzen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>Spend counts for a tool when the file names it, or when a vendor's text was matched to it; the record of a line says how.</source>
      <translation>Ausgaben zählen zu einem Tool, wenn die Datei es nennt oder wenn der Text eines Anbieters ihm zugeordnet ist; die Tafel des Postens sagt, wie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>Use cases</source>
      <translation>Anwendungsfälle</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>A use case is what AI is used for: a feature of a product, a workflow, or an agent that acts by itself. It says why it was bought, who answers for it, what it costs and what it brings.</source>
      <translation>Ein Anwendungsfall ist, wofür KI genutzt wird: eine Funktion eines Produkts, ein Ablauf, oder ein Agent, der selbst handelt. Er sagt, warum sie gekauft wurde, wer dafür verantwortlich ist, was sie kostet und was sie bringt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Cost**: the parts of subscriptions that are its own. A share is a percentage (`seatbook add allocation subscription=… use_case=… share=40%`, or a list of shares), or a project whose part of the metered use it is. What no use case has is shown as not allocated; nothing is guessed.</source>
      <translation>**Kosten**: die Teile von Abonnements, die auf ihn entfallen. Ein Anteil ist ein Prozentsatz (`seatbook add allocation subscription=… use_case=… share=40%`, oder eine Liste von Anteilen), oder ein Projekt, dessen Teil der gemessenen Nutzung er ist. Was zu keinem Anwendungsfall gehört, steht als nicht zugeteilt da; geraten wird nichts.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Cost a year** in the list is four times the cost of the last three full months. Below the list stands what no use case has, so that both add up to the run-rate of Home; a click on it shows its lines.</source>
      <translation>**Jahreskosten** in der Liste sind das Vierfache der Kosten der letzten drei vollen Monate. Unter der Liste steht, was kein Anwendungsfall hat, sodass beides zusammen die Jahreskosten der Seite Start ergibt; ein Klick darauf zeigt die Zeilen.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Volume**: its measures by month, such as tickets. *Counted in* names the one that counts: unit cost is cost divided by it. A measure of a quarter is spread over its months by day. A month that is not measured on every day has no unit cost. Nor has a month that the files do not reach the end of, where most of the spend is fixed by no contract, as with a model API; nor one in which the bills of a contract by use have not begun, though it ran.</source>
      <translation>**Menge**: seine Messwerte nach Monat, etwa Tickets. *Gezählt in* nennt den, der zählt: Stückkosten sind die Kosten geteilt durch ihn. Ein Messwert für ein Quartal wird tagegenau auf seine Monate verteilt. Ein Monat, der nicht an jedem Tag gemessen ist, hat keine Stückkosten. Auch ein Monat, dessen Ende die Dateien nicht erreichen, hat keine, wenn kein Vertrag den größten Teil der Ausgaben festlegt, wie bei einer Modell-API; ebenso ein Monat, in dem die Rechnungen eines Vertrags nach Nutzung noch nicht begonnen haben, obwohl er lief.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Value**: what shows it, the worth of one unit, the evidence and its date. Figures of a measure with the name of what shows it judge what growth brought; they are amounts that add up over months, such as hours saved, not rates. Cost of revenue has a margin too: what is left of its revenue, in percent.</source>
      <translation>**Wert**: was ihn zeigt, der Wert einer Einheit, der Nachweis und sein Datum. Was ein Ausbau gebracht hat, wird an den Messwerten beurteilt, die so heißen wie das, was ihn zeigt; es sind Mengen, die sich über Monate addieren, etwa gesparte Stunden, keine Quoten. Umsatzkosten haben auch eine Marge: was vom Umsatz bleibt, in Prozent.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Worth scaling**: the last three months with a unit cost against the three before. Volume grows and one unit costs no more than 2 % more: worth scaling. It costs more: it grows dearer as it grows. Fewer than six such months say nothing. The column *Scaling* says so of every use case, and the list can be narrowed by it.</source>
      <translation>**Lohnt den Ausbau**: die letzten drei Monate mit Stückkosten gegenüber den drei davor. Die Menge wächst, und eine Einheit kostet höchstens 2 % mehr: Der Ausbau lohnt. Kostet sie mehr, wird er teurer, je mehr er wächst. Weniger als sechs solche Monate sagen nichts. Die Spalte *Ausbau* sagt es von jedem Anwendungsfall, und die Liste kann danach eingegrenzt werden.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Models**: beside *Worth* the list names the models of each use case, the dearest first, with their shares of what it spends on models in 90 days: dear ones on work of low worth stand out. The pane has the amounts and prices.</source>
      <translation>**Modelle**: Neben *Wert* nennt die Liste die Modelle jedes Anwendungsfalls, die teuersten zuerst, mit ihren Anteilen an dem, was er in 90 Tagen für Modelle ausgibt: Teure bei Arbeit von geringem Wert fallen auf. Beträge und Preise stehen in den Einzelheiten.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Agents** have a budget for a month, a rate limit, and a kill switch: how it is stopped, who may, and when that was tried. An agent that needs none says why. What it spent in the newest month of which all spend is known stands beside the budget, or in the running month where it has passed it already; R31 asks where it was more.</source>
      <translation>**Agenten** haben ein Budget für einen Monat, eine Mengengrenze und einen Notausschalter: wie der Agent angehalten wird, wer das darf, und wann es erprobt wurde. Ein Agent, der keinen braucht, sagt, warum. Was er im neuesten Monat ausgab, dessen Ausgaben ganz bekannt sind, steht neben dem Budget, oder im laufenden, wenn er es darin schon überschritten hat; R31 fragt, wo es mehr war.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Experiments** have a hypothesis, a measure of success, an end, a budget and the result at which they stop.</source>
      <translation>**Versuche** haben eine Annahme, ein Erfolgsmaß, ein Ende, ein Budget und das Ergebnis, bei dem sie aufhören.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>A use case's spend class beats the class of the subscriptions it uses. The questions R22 and R30 to R33 are about use cases; the [rules](rules.md) say when they ask. Use cases come from a list, with measures, shares, budgets and commitments on further sheets of the same workbook if you like, or from **New use case…**.</source>
      <translation>Die Ausgabenklasse eines Anwendungsfalls geht der Klasse der Abonnements vor, die er nutzt. Die Fragen R22 und R30 bis R33 betreffen Anwendungsfälle; die [Regeln](rules.md) sagen, wann sie gestellt werden. Anwendungsfälle kommen aus einer Liste, auf Wunsch mit Messwerten, Anteilen, Budgets und Zusagen auf weiteren Blättern derselben Arbeitsmappe, oder durch **Neuer Anwendungsfall…**.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>Budgets and forecast</source>
      <translation>Budgets und Prognose</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>The button *Budgets and forecast* shows what is ahead.</source>
      <translation>Die Schaltfläche *Prognose* zeigt, was bevorsteht.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Twelve months ahead**: contracts at their price, day by day, with what begins later, renewals and ends; spend by use along its trend. A renewal of a year or more is expected to raise the price by the assumed rise of the [settings](settings.md), or the contract's cap where that is lower; at most by the cap, or twice the assumed rise where there is none. The trend is the median of all slopes between two of the last twelve months, so that one odd month moves nothing; its band is twice the median distance from it and widens with time. A month of metered use of which nothing is on record is left out, and said: it is not known. A month without a bill costs nothing. Amounts are at today's exchange rates; what has no rate stands apart. The box above chooses everything, one tool or one team; where a budget runs for it, its plan a month stands beside the expectation, with how far that lies over or under it.</source>
      <translation>**Zwölf Monate voraus**: Verträge zu ihrem Preis, Tag für Tag, mit dem, was später beginnt, mit Verlängerungen und Enden; Ausgaben nach Nutzung entlang ihrem Trend. Bei einer Verlängerung um ein Jahr oder mehr wird erwartet, dass der Preis um die angenommene Preiserhöhung der [Einstellungen](settings.md) steigt, oder bis zur Preisgrenze des Vertrags, wo diese niedriger ist; höchstens um die Preisgrenze oder, wo es keine gibt, um das Doppelte der angenommenen Erhöhung. Der Trend ist der Median aller Steigungen zwischen je zwei der letzten zwölf Monate, sodass ein einzelner ungewöhnlicher Monat nichts verschiebt; sein Spielraum ist das Doppelte des mittleren Abstands (Median) davon und wird mit der Zeit breiter. Ein Monat gemessener Nutzung, von dem nichts erfasst ist, wird ausgelassen und genannt: Er ist nicht bekannt. Ein Monat ohne Rechnung kostet nichts. Beträge stehen zu heutigen Wechselkursen; was keinen Kurs hat, steht getrennt. Das Feld darüber wählt alles, ein Tool oder ein Team; läuft dafür ein Budget, steht sein Plan im Monat neben der Erwartung, und wie weit sie darüber oder darunter liegt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Budgets and commitments**: what is used of them by the end of the last full month, where the present pace leads, and the day on which nothing is left. Spend counts in the months it is for: a year paid in advance burns a twelfth a month. Below it stands what a budget comes to by contracts and use until its end, renewals and notices in it, and how far over or under.</source>
      <translation>**Budgets und Zusagen**: was bis zum Ende des letzten vollen Monats verbraucht ist, wohin das jetzige Tempo führt, und der Tag, an dem nichts mehr übrig ist. Ausgaben zählen in den Monaten, für die sie sind: Ein im Voraus bezahltes Jahr verbraucht ein Zwölftel im Monat. Darunter steht, was nach Verträgen und Nutzung bis zum Ende des Budgets zusammenkommt, mit Verlängerungen und Kündigungen, und wie weit das darüber oder darunter liegt.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**What if**: other seats, another plan of the price list, another price or notice for one contract, with the amount it makes in twelve months, from when, and why from then. Seats added inside a period that is paid at once cost from the next day on, by the day; where bills are monthly, from the next one. Nothing is changed by asking.</source>
      <translation>**Was wäre, wenn**: andere Plätze, ein anderer Tarif der Preisliste, ein anderer Preis oder eine Kündigung für einen Vertrag, mit dem Betrag, den das in zwölf Monaten ausmacht, ab wann, und warum erst dann. Plätze, die innerhalb eines auf einmal bezahlten Zeitraums hinzukommen, kosten ab dem nächsten Tag, tagegenau; bei monatlichen Rechnungen ab der nächsten. Das Ausprobieren ändert nichts.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>*Export…* writes the months ahead of every tool, with their band and why, to an Excel workbook or a CSV file.</source>
      <translation>*Exportieren…* schreibt die kommenden Monate jedes Tools, mit ihrem Spielraum und den Gründen, in eine Excel-Arbeitsmappe oder CSV-Datei.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>On the command line: `seatbook report forecast`, `report budgets`, `report use-cases`, each with `--save FILE`.</source>
      <translation>In der Befehlszeile: `seatbook report forecast`, `report budgets`, `report use-cases`, jeweils mit `--save FILE`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>Vendors</source>
      <translation>Anbieter</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>A vendor is who sends the invoice. The same one appears under many names: a legal entity, a card descriptor, a reseller's line. Each spelling that was matched is kept, with how it was matched and by whom, and works on next month's file too.</source>
      <translation>Ein Anbieter ist, wer die Rechnung schickt. Derselbe erscheint unter vielen Namen: als Gesellschaft, als Text auf der Kartenabrechnung, als Zeile eines Händlers. Jede zugeordnete Schreibweise wird aufbewahrt, mit der Angabe, wie und von wem sie zugeordnet wurde, und gilt auch für die Datei des nächsten Monats.</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>Two vendors that are one can be merged: **Merge…** shows which look alike and why, and merges any two that are named (`seatbook merge suggest`, `seatbook merge vendor KEPT MERGED`). Tools, spellings and lines go to the one that is kept; Undo parts them again.</source>
      <translation>Zwei Anbieter, die einer sind, lassen sich zusammenführen: **Zusammenführen…** zeigt, welche nach demselben aussehen und warum, und führt je zwei zusammen, die Sie nennen (`seatbook merge suggest`, `seatbook merge vendor KEPT MERGED`). Tools, Schreibweisen und Posten gehen zu dem, der bleibt; „Rückgängig“ trennt sie wieder.</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>**Cost a year** is four times the spend of the last three full months with this vendor, in the reporting currency.</source>
      <translation>**Jahreskosten** sind das Vierfache der Ausgaben der letzten drei vollen Monate bei diesem Anbieter, in der Berichtswährung.</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>A text that belongs to no known AI product is out of scope: its lines are kept and counted, and picked up when you say what it is, on the page Imports or with `seatbook match TEXT TOOL`.</source>
      <translation>Ein Text, der zu keinem bekannten KI-Produkt gehört, liegt außerhalb: Seine Posten werden behalten und gezählt, und aufgenommen, sobald Sie sagen, was es ist, auf der Seite Importe oder mit `seatbook match TEXT TOOL`.</translation>
    </message>
  </context>
</TS>
