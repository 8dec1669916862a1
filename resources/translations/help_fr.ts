<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Help</name>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Command line</source>
      <translation>Ligne de commande</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`seatbook` alone opens the window. Every command works on one catalog: `--catalog FILE`, else the environment variable `SEATBOOK_CATALOG`, else the one in your data folder. With `--json` a command prints one JSON document, errors too; ids and amounts are text in it, because spreadsheets and scripts lose digits of large numbers.</source>
      <translation>`seatbook` seul ouvre la fenêtre. Chaque commande travaille sur un catalogue : `--catalog FILE`, sinon la variable d’environnement `SEATBOOK_CATALOG`, sinon celui de votre dossier de données. Avec `--json`, une commande écrit un seul document JSON, erreurs comprises ; les identifiants et les montants y sont du texte, car les tableurs et les scripts perdent des chiffres dans les grands nombres.</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>command | does</source>
      <translation>commande | effet</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`demo [--folder F] [--open] [--pictures]` | builds a catalog from the demo company's spreadsheets through the real importer, runs the rules, writes the review workbook, says what it found; the catalog is a new file where `--catalog` names one, else `demo.seatbook` in the folder (`demo-output`), built anew each time</source>
      <translation>`demo [--folder F] [--open] [--pictures]` | construit un catalogue à partir des feuilles de calcul de l’entreprise de démonstration, par la véritable importation, applique les règles, écrit le classeur de revue et dit ce qui a été trouvé ; le catalogue est un nouveau fichier si `--catalog` en nomme un, sinon `demo.seatbook` dans le dossier (`demo-output`), reconstruit chaque fois</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`import FILE…` | imports spreadsheets; a folder means every spreadsheet in it and in its folders</source>
      <translation>`import FILE…` | importe des feuilles de calcul ; un dossier vaut pour toutes celles qu’il contient, sous-dossiers compris</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`imports` | what was imported, newest first</source>
      <translation>`imports` | ce qui a été importé, le plus récent d’abord</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`row FILE NUMBER [--sheet S]` | a row of an imported file as the file has it, and why it is no record where it is none (a total, a duplicate, rejected); lists name file, sheet and row</source>
      <translation>`row FILE NUMBER [--sheet S]` | une ligne d’un fichier importé telle qu’elle est dans le fichier, et, si elle n’a donné aucune fiche, pourquoi (total, doublon, ligne rejetée) ; les listes indiquent le fichier, la feuille et la ligne</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`imports [OPERATION] --rejected FILE` | saves the rows that an import rejected, the last one or the one named, with their reasons</source>
      <translation>`imports [OPERATION] --rejected FILE` | enregistre les lignes rejetées par une importation, la dernière ou celle qui est nommée, avec leurs raisons</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`undo [OPERATION] [--with-dependents]` | takes back the last operation, or the named one</source>
      <translation>`undo [OPERATION] [--with-dependents]` | annule la dernière opération, ou celle qui est nommée</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`redo` | does again what was taken back last</source>
      <translation>`redo` | rétablit ce qui a été annulé en dernier</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`history [--limit N]` | the journal: who did what and when</source>
      <translation>`history [--limit N]` | le journal : qui a fait quoi, et quand</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`review [--as-of D] [--rule R…] [--anew]` | runs the rules and stores what they ask; a second run of a day looks at what was changed since, `--anew` at everything</source>
      <translation>`review [--as-of D] [--rule R…] [--anew]` | applique les règles et garde les questions qu’elles posent ; une deuxième revue le même jour ne regarde que ce qui a changé depuis, `--anew` regarde tout</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`decide FINDING… DECISION [--where FILTER] [--why …] [--until D] [--quantity N] [--into TOOL] [--to PLAN] [--owner PERSON]` | answers one question or many at once: keep, grow, reduce, move_tier, consolidate, retire, snooze or ask_owner; consolidate names what stays with `--into`, move_tier the plan with `--to`; says what it contradicts</source>
      <translation>`decide FINDING… DECISION [--where FILTER] [--why …] [--until D] [--quantity N] [--into TOOL] [--to PLAN] [--owner PERSON]` | répond à une question ou à beaucoup à la fois : keep (garder), grow (étendre), reduce (réduire), move_tier (changer d’offre), consolidate (regrouper), retire (retirer), snooze (reporter) ou ask_owner (demander au responsable) ; avec consolidate, `--into` nomme ce qui reste, avec move_tier, `--to` nomme l’offre ; signale ce que la réponse contredit</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`cycle start monthly\|quarterly\|renewal [--due D]`, `cycle show [NAME]`, `cycle close NAME` | a round of the review: its questions, who has to answer, what is overdue, what was decided and what came of it, and which notice day has passed</source>
      <translation>`cycle start monthly\|quarterly\|renewal [--due D]`, `cycle show [NAME]`, `cycle close NAME` | un tour de la revue : ses questions, qui doit répondre, ce qui est en retard, ce qui a été décidé et ce qu’il en est advenu, et quelles dates de préavis sont passées</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`campaign start --due D [--tool T] [--name N]`, `campaign answer NAME keep\|release\|unknown SEAT… [--where FILTER]`, `campaign export NAME FOLDER`, `campaign apply FILE… [--dry-run] [--on-conflict ours\|theirs]`, `campaign show`, `campaign close NAME` | every owner confirms the seats of what is theirs by a date: a workbook for each goes out and comes back</source>
      <translation>`campaign start --due D [--tool T] [--name N]`, `campaign answer NAME keep\|release\|unknown SEAT… [--where FILTER]`, `campaign export NAME FOLDER`, `campaign apply FILE… [--dry-run] [--on-conflict ours\|theirs]`, `campaign show`, `campaign close NAME` | chaque responsable confirme ses sièges avant une date : un classeur part pour chacun et revient</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export review [FILE.xlsx] [--by-owner FOLDER] [--by-team FOLDER] [--pseudonyms]` | the review list as a workbook that owners fill in: for everyone, one an owner, one a team; with `--pseudonyms` nobody is named in it</source>
      <translation>`export review [FILE.xlsx] [--by-owner FOLDER] [--by-team FOLDER] [--pseudonyms]` | la liste de revue en classeur que les responsables remplissent : pour tous, un par responsable ou un par équipe ; avec `--pseudonyms`, personne n’y est nommé</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export messages FOLDER [--from NAME] [--answer-by D] [--ask] [--pseudonyms]` | one message for each owner with their list attached (.eml); `--ask` marks the questions as Asked</source>
      <translation>`export messages FOLDER [--from NAME] [--answer-by D] [--ask] [--pseudonyms]` | un message par responsable, avec sa liste jointe (.eml) ; `--ask` marque les questions comme posées</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export renewals FILE.ics [--days N]` | notice deadlines for any calendar program, with alarms; a later file updates the earlier one</source>
      <translation>`export renewals FILE.ics [--days N]` | les échéances de préavis pour tout logiciel d’agenda, avec rappels ; un fichier plus récent met à jour le précédent</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export negotiation VENDOR FILE.xlsx` | a vendor's contracts, seats held and used, prices over time, and what to ask for</source>
      <translation>`export negotiation VENDOR FILE.xlsx` | les contrats d’un fournisseur, les sièges attribués et utilisés, les prix dans le temps, et ce qu’il faut demander</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export table NAME FILE` | any list as .xlsx or .csv (`--archived`: archived and merged records too); most can be imported again: into their own catalog they change nothing</source>
      <translation>`export table NAME FILE` | toute liste, en .xlsx ou .csv (`--archived` : avec les fiches archivées et fusionnées) ; la plupart peuvent être réimportées : dans leur propre catalogue, elles ne changent rien</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export table all FOLDER [--csv]` | every list that comes back, as files or, with a name that ends with .xlsx, as one workbook; `import` of it restores an empty catalog</source>
      <translation>`export table all FOLDER [--csv]` | toutes les listes qui peuvent être réimportées, en fichiers séparés ou, si le nom finit par .xlsx, en un seul classeur ; `import` de l’ensemble, dans un catalogue vide, le reconstitue</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`export focus FILE.csv [--version 1.2\|1.0] [--period MONTHS]` | the spend as FOCUS cost and usage rows: every amount once, net of tax: what is billed in its billing period, what is used month by month; says how many lines were left out and why</source>
      <translation>`export focus FILE.csv [--version 1.2\|1.0] [--period MONTHS]` | les dépenses en lignes de coûts et d’usage FOCUS : chaque montant une fois, hors taxes : ce qui est facturé dans sa période de facturation, ce qui est consommé mois par mois ; dit combien de lignes ont été laissées de côté, et pourquoi</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`apply FILE… [--dry-run] [--on-conflict theirs\|ours\|ask]` | brings filled-in review workbooks back, any number of them as one operation</source>
      <translation>`apply FILE… [--dry-run] [--on-conflict theirs\|ours\|ask]` | réimporte les classeurs de revue remplis, quel que soit leur nombre, en une seule opération</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report spend [--by D] [--from M] [--to M] [--as-of D]` | spend by month of service and tool, subscription, function, vendor, team, cost-centre, use-case or spend-class</source>
      <translation>`report spend [--by D] [--from M] [--to M] [--as-of D]` | les dépenses par mois de service, réparties selon tool, subscription, function, vendor, team, cost-centre, use-case ou spend-class</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report showback [--from M] [--to M] [--as-of D]` | what every team uses and what it costs, and what is not allocated</source>
      <translation>`report showback [--from M] [--to M] [--as-of D]` | ce que chaque équipe utilise et ce que cela coûte, et ce qui n’est pas réparti</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report bridge [--from P] [--to P] [--as-of D]` | why spend grew or fell between two periods (`2026-09`, `2026-07..2026-09`, `2026-Q3`, `2026`), and whether it was planned</source>
      <translation>`report bridge [--from P] [--to P] [--as-of D]` | pourquoi les dépenses ont augmenté ou baissé entre deux périodes (`2026-09`, `2026-07..2026-09`, `2026-Q3`, `2026`), et si c’était prévu</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report forecast [--by tool\|team] [--as-of D]` | twelve months ahead: contracts with renewals and known changes, use by its trend, each with its band; budgets beside what they come to</source>
      <translation>`report forecast [--by tool\|team] [--as-of D]` | les douze mois à venir : contrats avec leurs renouvellements et les changements connus, usage selon sa tendance, chacun avec sa fourchette ; les budgets à côté de ce qu’ils donneront</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report forecast --what-if NAME:CHANGE` | what `seats=N`, `price=P`, `plan=NAME@P` or `notice=yes` would do to a subscription, month by month, and why from then</source>
      <translation>`report forecast --what-if NAME:CHANGE` | ce que `seats=N`, `price=P`, `plan=NAME@P` ou `notice=yes` changerait à un abonnement, mois par mois, et pourquoi à partir de cette date</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report budgets [--as-of D]` | budgets and commitments: used, variance, where the pace leads, when nothing is left</source>
      <translation>`report budgets [--as-of D]` | budgets et engagements : consommé, écart, où mène le rythme actuel, et quand il ne restera rien</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report use-cases [--as-of D]` | use cases: cost, unit cost, margin and worth by month, and which are worth scaling</source>
      <translation>`report use-cases [--as-of D]` | cas d’usage : coût, coût unitaire, marge et valeur par mois, et lesquels méritent d’être étendus</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report overlap [--as-of D]` | tools that do the same: who has both, what is asked or agreed, a proposal for each pair, and tools bought under several contracts</source>
      <translation>`report overlap [--as-of D]` | les outils qui font la même chose : qui a les deux, ce qui est demandé ou convenu, une proposition pour chaque paire, et les outils achetés sous plusieurs contrats</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report renewals [--days N]` | ends of contracts to come: notice deadline, send-by date, what is at stake, what was decided</source>
      <translation>`report renewals [--days N]` | les fins de contrat à venir : échéance de préavis, date d’envoi, ce qui est en jeu, ce qui a été décidé</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report realised [--as-of D]` | what came of every decision: the bills before and after with file and row, the arithmetic, what is realised, apart from what could still be saved</source>
      <translation>`report realised [--as-of D]` | ce qu’il est advenu de chaque décision : les factures d’avant et d’après avec fichier et ligne, le calcul, ce qui est réalisé, à part de ce qui pourrait encore être économisé</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`report close --month M [--as-of D]` | prepaid balances and accrued expense as of the end of a month</source>
      <translation>`report close --month M [--as-of D]` | ce qui est payé d’avance et les charges à payer à la fin d’un mois</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`list NAME [--where FILTER] [--view NAME] [--csv]` | tools, vendors, subscriptions, purchases, terms, seats, people, teams, invoices, lines, usage, use-cases, measures, allocations, budgets, commitments, rates, plans, plan-functions, prices, tool-functions, feature-uses, overlaps, settings, taught-names, findings, decisions, review-details, campaigns, round-items, unmatched, imports, history</source>
      <translation>`list NAME [--where FILTER] [--view NAME] [--csv]` | tools, vendors, subscriptions, purchases, terms, seats, people, teams, invoices, lines, usage, use-cases, measures, allocations, budgets, commitments, rates, plans, plan-functions, prices, tool-functions, feature-uses, overlaps, settings, taught-names, findings, decisions, review-details, campaigns, round-items, unmatched, imports, history</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`add KIND [--like NAME] FIELD=VALUE…` | makes a record, with `--like` one whose fields are another's but for those given: tool, subscription, purchase, term, person, use-case, measure, allocation, budget, commitment, overlap, tool-function, …</source>
      <translation>`add KIND [--like NAME] FIELD=VALUE…` | crée une fiche ; avec `--like`, une fiche qui reprend les champs d’une autre, sauf ceux qui sont donnés : tool, subscription, purchase, term, person, use-case, measure, allocation, budget, commitment, overlap, tool-function, …</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`set KIND NAME FIELD=VALUE…` | edits a record: owner, price, term, spend class, …</source>
      <translation>`set KIND NAME FIELD=VALUE…` | modifie une fiche : responsable, prix, période, classe de dépense, …</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`match TEXT TOOL`, `match TEXT --not-a-tool` | says what a vendor's text means; lines already imported are matched again</source>
      <translation>`match TEXT TOOL`, `match TEXT --not-a-tool` | dit ce que signifie le texte d’un fournisseur ; les lignes déjà importées sont rattachées de nouveau</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`attach KIND NAME FILE…` | attaches files to a vendor, tool, subscription or use case</source>
      <translation>`attach KIND NAME FILE…` | joint des fichiers à un fournisseur, un outil, un abonnement ou un cas d’usage</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`attachments KIND NAME [--file FILE] [--save FOLDER] [--remove]` | lists the files of a record, saves copies, or removes those named</source>
      <translation>`attachments KIND NAME [--file FILE] [--save FOLDER] [--remove]` | énumère les fichiers d’une fiche, en enregistre des copies, ou retire ceux qui sont nommés</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`merge suggest` | vendors that are likely one, and why</source>
      <translation>`merge suggest` | les fournisseurs qui n’en font sans doute qu’un, et pourquoi</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`merge vendor\|tool\|person\|team\|subscription KEPT MERGED [--dry-run]` | merges two records that are one and says what moves; undo parts them</source>
      <translation>`merge vendor\|tool\|person\|team\|subscription KEPT MERGED [--dry-run]` | fusionne deux fiches qui n’en font qu’une et dit ce qui est déplacé ; l’annulation les sépare</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`settings [NAME=VALUE…] [--tool T] [--team T]` | shows or changes the reporting currency, the fiscal year and the thresholds: the company's, or a tool's or team's own</source>
      <translation>`settings [NAME=VALUE…] [--tool T] [--team T]` | montre ou change la devise de référence, l’exercice et les seuils : ceux de l’entreprise, ou ceux d’un outil ou d’une équipe</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`profiles list\|show NAME\|export NAME FILE\|import FILE\|delete NAME\|fields` | what is kept of how your own files are read: listed, shown, passed on as TOML, deleted; the fields of columns</source>
      <translation>`profiles list\|show NAME\|export NAME FILE\|import FILE\|delete NAME\|fields` | ce qui est gardé de la façon de lire vos propres fichiers : en faire la liste, le montrer, le transmettre en TOML, le supprimer ; les champs que peuvent prendre les colonnes</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`formats`, `rules [ID]`, `tools` | what Seatbook knows by itself</source>
      <translation>`formats`, `rules [ID]`, `tools` | ce que Seatbook connaît de lui-même</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`check` | the catalog's integrity</source>
      <translation>`check` | l’intégrité du catalogue</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`erase PERSON [--yes]` | erases a person for good, from the history too</source>
      <translation>`erase PERSON [--yes]` | efface définitivement une personne, dans l’historique aussi</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`backup FILE`, `restore FILE` | copies the catalog, also while it is open; puts a copy in its place, where nobody has it open</source>
      <translation>`backup FILE`, `restore FILE` | copie le catalogue, même pendant qu’il est ouvert ; met une copie à sa place, si personne ne l’a ouvert</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Importing</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`--as FORMAT` (`--as 'Sheet!FORMAT'` for one sheet), `--sheet S` (of a sheet with several tables one of them: `--sheet 'Costs (table 2)'`), `--date-order dmy|mdy|ymd`, `--decimal ,|.`, `--currency C`, `--vendor V` (`--vendor 'Sheet!V'` for one sheet), `--subscription S`, `--account A`, `--cost-accounts A`, `--corrects yes`, `--given-back yes`, `--data-date D` and `--period P` (`2026`, `FY26`, `2026-Q3`, `2026-09`, or two days) answer what a file leaves open. The password of a locked workbook is asked for in a terminal; elsewhere it is taken from `SEATBOOK_PASSWORD`. `--dry-run` shows the plan and writes nothing: it is the same code; in a terminal it says at once what the first rows of a large file look like. `--rejected FILE` (.xlsx or .csv) saves the rows that were not understood with their reasons, to be mended and imported again. `--column 'Header=field'` reads a column as another field, `--column 'Header='` as none; `'Sheet!Header=field'` means that sheet only. Of two columns with the same head the second is `'Header [2]'`. It is given as often as needed, `--dry-run` shows what each column is read as, and `profiles fields` lists the fields. A header or field that does not exist is refused with those that do. `--save-profile NAME` keeps how all sheets of the file were read as a profile: next month's file with the same headers is recognised by it and asks nothing. `profiles export NAME FILE` writes one as TOML, `profiles import FILE [--name N] [--replace]` takes one in; undo takes back either. A broken one is refused with the place and the reason.</source>
      <translation>`--as FORMAT` (`--as 'Sheet!FORMAT'` pour une seule feuille), `--sheet S` (d’une feuille à plusieurs tableaux, un seul : `--sheet 'Costs (table 2)'`), `--date-order dmy|mdy|ymd`, `--decimal ,|.`, `--currency C`, `--vendor V` (`--vendor 'Sheet!V'` pour une seule feuille), `--subscription S`, `--account A`, `--cost-accounts A`, `--corrects yes`, `--given-back yes`, `--data-date D` et `--period P` (`2026`, `FY26`, `2026-Q3`, `2026-09` ou deux jours) répondent à ce qu’un fichier laisse ouvert. Le mot de passe d’un classeur verrouillé est demandé dans le terminal ; ailleurs, il est pris dans `SEATBOOK_PASSWORD`. `--dry-run` montre le plan et n’écrit rien, par le même code que l’importation ; dans un terminal, cette option dit aussitôt à quoi ressemblent les premières lignes d’un grand fichier. `--rejected FILE` (.xlsx ou .csv) enregistre les lignes qui n’ont pas été comprises, avec leurs raisons, pour les corriger et les importer de nouveau. `--column 'Header=field'` lit une colonne comme un autre champ, `--column 'Header='` comme aucun ; `'Sheet!Header=field'` ne vaut que pour cette feuille. De deux colonnes au même en-tête, la deuxième est `'Header [2]'`. L’option se répète autant que nécessaire ; `--dry-run` montre comment chaque colonne est lue, et `profiles fields` énumère les champs. Un en-tête ou un champ qui n’existe pas est refusé, avec la liste de ceux qui existent. `--save-profile NAME` garde comme profil la façon de lire toutes les feuilles du fichier : le fichier du mois prochain, s’il a les mêmes en-têtes, est reconnu par lui et ne demande rien. `profiles export NAME FILE` en écrit un en TOML, `profiles import FILE [--name N] [--replace]` en reprend un ; l’un et l’autre s’annulent. Un profil défectueux est refusé, avec l’endroit et la raison.</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Filtering a list</source>
      <translation>Filtrer une liste</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>`--where` takes `tool=Cursor` (the whole value), `vendor~open` (a part of it), or [what the window's filter takes](lists.md): `seatbook list seats --where "tool:cursor inactive&gt;60 -team:design"`. Several `--where` hold together. `--view NAME` takes filter, order and columns of [a view](lists.md) that was saved in the window.</source>
      <translation>`--where` accepte `tool=Cursor` (la valeur entière), `vendor~open` (une partie), ou [ce qu’accepte le filtre de la fenêtre](lists.md) : `seatbook list seats --where "tool:cursor inactive&gt;60 -team:design"`. Plusieurs `--where` valent ensemble. `--view NAME` reprend le filtre, l’ordre et les colonnes d’[une vue](lists.md) enregistrée dans la fenêtre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Reports</source>
      <translation>Rapports</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>A month is written `2026-09`. Without `--from` and `--to` the last twelve months are shown; `--save FILE` writes a report's rows to a .xlsx or .csv file too. The rows of a report add up to its total to the micro-unit; amounts without an exchange rate stand apart in their own currency. [Spend](spend.md) says how amounts are spread, allocated and closed.</source>
      <translation>Un mois s’écrit `2026-09`. Sans `--from` ni `--to`, ce sont les douze derniers mois ; `--save FILE` écrit aussi les lignes du rapport dans un fichier .xlsx ou .csv. La somme des lignes d’un rapport donne son total, au millionième près ; les montants sans taux de change restent à part, dans leur propre devise. La page [Dépenses](spend.md) dit comment les montants sont étalés, répartis et clôturés.</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>Exit codes</source>
      <translation>Codes de sortie</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>code | means</source>
      <translation>code | sens</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>0 | done</source>
      <translation>0 | fait</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>2 | wrong usage</source>
      <translation>2 | erreur d’utilisation</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>3 | a choice is needed (an ambiguous date, an unknown format, a conflict); nothing of that file was imported, and of a review list all but what conflicts was applied</source>
      <translation>3 | un choix est nécessaire (une date ambiguë, un format inconnu, un conflit) ; rien de ce fichier n’a été importé, et d’une liste de revue, tout a été appliqué sauf les conflits</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>4 | a file cannot be read or is refused</source>
      <translation>4 | un fichier ne peut pas être lu ou est refusé</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>5 | the catalog cannot be used: locked, newer, damaged, moved away, or its disk is full</source>
      <translation>5 | le catalogue ne peut pas servir : il est verrouillé, plus récent, endommagé ou déplacé, ou son disque est plein</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>130 | cancelled</source>
      <translation>130 | annulé</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>141 | whoever read the output read no further, as `head` does: the rest was not printed, what was written before stays</source>
      <translation>141 | le programme qui lisait la sortie a cessé de lire, comme le fait `head` : le reste n’a pas été écrit à l’écran, ce qui était déjà écrit demeure</translation>
    </message>
    <message>
      <location filename="../../resources/help/command-line.md" />
      <source>With several files the highest counts.</source>
      <translation>Avec plusieurs fichiers, c’est le code le plus élevé qui compte.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>These exports are recognised without help, by the names of their columns; title rows, footers, totals and several sheets are no obstacle. `seatbook formats` lists them; `seatbook import FILE --as FORMAT` names one. No file of ChatGPT's members list was seen: a list is read as `chatgpt-members` only where you name it.</source>
      <translation>Ces exports sont reconnus sans aide, aux noms de leurs colonnes ; les lignes de titre, les pieds de page, les totaux et les feuilles multiples ne gênent pas. `seatbook formats` les énumère ; `seatbook import FILE --as FORMAT` en nomme un. Nous n’avons vu aucun fichier de la liste des membres de ChatGPT : une liste n’est lue comme `chatgpt-members` que si vous nommez ce format.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Invoice lines, costs and payments</source>
      <translation>Lignes de facture, coûts et paiements</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Accounts-payable ledger (`ledger`)</source>
      <translation>Grand livre fournisseurs (`ledger`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Anthropic Console cost export (`anthropic-console-cost`)</source>
      <translation>Export des coûts d’Anthropic Console (`anthropic-console-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>AWS cost and usage report (`aws-cost`)</source>
      <translation>Rapport de coûts et d’utilisation AWS (`aws-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>AWS cost and usage report, as a query gives it (`aws-cost-athena`)</source>
      <translation>Rapport de coûts et d’utilisation AWS, issu d’une requête (`aws-cost-athena`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>AWS Cost Explorer download (`aws-cost-explorer`)</source>
      <translation>Téléchargement d’AWS Cost Explorer (`aws-cost-explorer`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>AWS detailed billing report (`aws-detailed-billing`)</source>
      <translation>Rapport de facturation détaillé AWS (`aws-detailed-billing`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Azure cost export (`azure-cost`)</source>
      <translation>Export des coûts Azure (`azure-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Azure cost export of the older portal (`azure-cost-portal`)</source>
      <translation>Export des coûts Azure (ancien portail) (`azure-cost-portal`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Card statement (`card`)</source>
      <translation>Relevé de carte (`card`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude Code team spend (`claude-code-team`)</source>
      <translation>Dépenses de l’équipe dans Claude Code (`claude-code-team`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude spend report (`claude-spend-report`)</source>
      <translation>Rapport de dépenses de Claude (`claude-spend-report`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Coupa invoices export (`coupa-invoices`)</source>
      <translation>Export des factures de Coupa (`coupa-invoices`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Coupa payables export (`coupa-payables`)</source>
      <translation>Export des dettes fournisseurs de Coupa (`coupa-payables`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Cursor usage events (`cursor-usage-events`)</source>
      <translation>Événements d’utilisation de Cursor (`cursor-usage-events`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>DeepSeek cost export (`deepseek-cost`)</source>
      <translation>Export des coûts de DeepSeek (`deepseek-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Expense report (`expenses`)</source>
      <translation>Note de frais (`expenses`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Expensify report (`expensify`)</source>
      <translation>Rapport Expensify (`expensify`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>FOCUS cost and usage data (`focus`)</source>
      <translation>Données de coûts et d’utilisation FOCUS (`focus`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>French journal for the tax office (FEC) (`fec`)</source>
      <translation>Fichier des écritures comptables français (FEC) (`fec`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub usage and premium request report (`github-usage`)</source>
      <translation>Rapport d’utilisation et de requêtes premium de GitHub (`github-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GLM (Zhipu) monthly bill (`glm-billing`)</source>
      <translation>Facture mensuelle de GLM (Zhipu) (`glm-billing`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Google Cloud billing export (`gcp-billing`)</source>
      <translation>Export de facturation Google Cloud (`gcp-billing`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Kimi (Moonshot) billing summary (`kimi-billing`)</source>
      <translation>Récapitulatif de facturation de Kimi (Moonshot) (`kimi-billing`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>MiMo model usage detail (`mimo-usage`)</source>
      <translation>Détail d’utilisation des modèles MiMo (`mimo-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>OpenAI platform cost export (`openai-cost`)</source>
      <translation>Export des coûts de la plateforme OpenAI (`openai-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>OpenRouter activity (`openrouter-activity`)</source>
      <translation>Activité OpenRouter (`openrouter-activity`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Oracle Cloud cost report (`oci-cost`)</source>
      <translation>Rapport de coûts Oracle Cloud (`oci-cost`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>QuickBooks transaction report (`quickbooks-transactions`)</source>
      <translation>Rapport des transactions QuickBooks (`quickbooks-transactions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Ramp card transactions (`ramp-transactions`)</source>
      <translation>Transactions par carte Ramp (`ramp-transactions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Xero bills (`xero-bills`)</source>
      <translation>Factures fournisseurs de Xero (`xero-bills`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Seats and their activity</source>
      <translation>Sièges et leur activité</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Azure AD sign-in log, as older portals wrote it (`entra-sign-ins-legacy`)</source>
      <translation>Journal des connexions Azure AD (anciens portails) (`entra-sign-ins-legacy`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT Enterprise user report (`chatgpt-enterprise-users`)</source>
      <translation>Rapport des utilisateurs de ChatGPT Enterprise (`chatgpt-enterprise-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT members list (`chatgpt-members`)</source>
      <translation>Liste des membres de ChatGPT (`chatgpt-members`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT user analytics export (`chatgpt-users-newer`)</source>
      <translation>Export de l’analyse des utilisateurs de ChatGPT (`chatgpt-users-newer`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude members analytics (`claude-members-analytics`)</source>
      <translation>Analyse des membres de Claude (`claude-members-analytics`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude members list (`claude-members`)</source>
      <translation>Liste des membres de Claude (`claude-members`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Cursor team analytics (`cursor-team-analytics`)</source>
      <translation>Analyse de l’équipe de Cursor (`cursor-team-analytics`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Entra ID sign-in log (`entra-sign-ins`)</source>
      <translation>Journal des connexions Entra ID (`entra-sign-ins`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub Advanced Security active committers (`github-active-committers`)</source>
      <translation>Contributeurs actifs de GitHub Advanced Security (`github-active-committers`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub consumed licences (`github-consumed-licences`)</source>
      <translation>Licences GitHub utilisées (`github-consumed-licences`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub Copilot seat activity report (`github-copilot-seats`)</source>
      <translation>Rapport d’activité des sièges de GitHub Copilot (`github-copilot-seats`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub organisation members (`github-members`)</source>
      <translation>Membres d’une organisation GitHub (`github-members`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitLab seat usage export (`gitlab-seats`)</source>
      <translation>Export de l’occupation des sièges de GitLab (`gitlab-seats`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Google Admin console users (`google-users`)</source>
      <translation>Utilisateurs de la console d’administration Google (`google-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Langdock usage by user (`langdock-users`)</source>
      <translation>Utilisation de Langdock par utilisateur (`langdock-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List of users or licences (`seats`)</source>
      <translation>Liste d’utilisateurs ou de licences (`seats`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft 365 active user detail (`m365-active-users`)</source>
      <translation>Détail des utilisateurs actifs de Microsoft 365 (`m365-active-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft 365 apps user detail (`m365-apps-users`)</source>
      <translation>Détail des utilisateurs des applications Microsoft 365 (`m365-apps-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft 365 Copilot usage report (`m365-copilot-usage`)</source>
      <translation>Rapport d’utilisation de Microsoft 365 Copilot (`m365-copilot-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft Teams user activity (`m365-teams-activity`)</source>
      <translation>Activité des utilisateurs de Microsoft Teams (`m365-teams-activity`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Okta current assignments (`okta-assignments`)</source>
      <translation>Affectations actuelles dans Okta (`okta-assignments`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Slack members export (`slack-members`)</source>
      <translation>Export des membres de Slack (`slack-members`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Use by day, person, model or project</source>
      <translation>Usage par jour, personne, modèle ou projet</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Anthropic Console usage export (`anthropic-console-usage`)</source>
      <translation>Export d’utilisation d’Anthropic Console (`anthropic-console-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>BlueFlame AI usage export (`blueflame-usage`)</source>
      <translation>Export d’utilisation de BlueFlame AI (`blueflame-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT projects export (`chatgpt-projects`)</source>
      <translation>Export des projets de ChatGPT (`chatgpt-projects`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>ChatGPT user ranking (`chatgpt-leaderboard`)</source>
      <translation>Classement des utilisateurs de ChatGPT (`chatgpt-leaderboard`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Claude Code team lines (`claude-code-lines`)</source>
      <translation>Lignes de l’équipe dans Claude Code (`claude-code-lines`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Cursor usage events, counted in requests (`cursor-usage-requests`)</source>
      <translation>Événements d’utilisation de Cursor, comptés en requêtes (`cursor-usage-requests`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>DeepSeek usage export (`deepseek-usage`)</source>
      <translation>Export d’utilisation de DeepSeek (`deepseek-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub premium request report (older) (`github-premium-requests`)</source>
      <translation>Rapport des requêtes premium de GitHub (ancien) (`github-premium-requests`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>GitHub premium requests by day (older) (`github-premium-requests-daily`)</source>
      <translation>Requêtes premium de GitHub par jour (ancien) (`github-premium-requests-daily`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List of use by day, person or model (`usage`)</source>
      <translation>Liste d’usage par jour, personne ou modèle (`usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>OpenAI platform usage export (`openai-usage`)</source>
      <translation>Export d’utilisation de la plateforme OpenAI (`openai-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Figures of use are kept as the vendor counts them: requests, messages, credits, tokens (the input's with the cached ones among them). A later file corrects an earlier one for the same day, account, model and project; undo brings the earlier figures back. Who used a tool was active: the seats of these accounts are told so, and seats that a file of use does not name are told nothing. What use cost stands beside the figures and is never added to what was billed or paid.</source>
      <translation>Les chiffres d’usage sont gardés tels que le fournisseur les compte : requêtes, messages, crédits, jetons (ceux d’entrée, avec ceux du cache). Un fichier ultérieur corrige un fichier antérieur pour le même jour, le même compte, le même modèle et le même projet ; l’annulation ramène les chiffres antérieurs. Qui a utilisé un outil était actif : c’est noté pour les sièges de ces comptes ; des sièges qu’un fichier d’usage ne nomme pas, rien n’est conclu. Ce que l’usage a coûté figure à côté des chiffres et n’est jamais ajouté à ce qui a été facturé ou payé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <location filename="../../resources/help/people.md" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Microsoft 365 or Entra ID users export (`entra-users`)</source>
      <translation>Export des utilisateurs de Microsoft 365 ou d’Entra ID (`entra-users`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Okta password health (`okta-people`)</source>
      <translation>État des mots de passe dans Okta (`okta-people`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>People roster (`people`)</source>
      <translation>Liste du personnel (`people`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Subscriptions and contracts</source>
      <translation>Abonnements et contrats</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Tracker of subscriptions and contracts (`subscriptions`)</source>
      <translation>Suivi des abonnements et contrats (`subscriptions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Use cases and budgets</source>
      <translation>Cas d’usage et budgets</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List of budgets (`budgets`)</source>
      <translation>Liste de budgets (`budgets`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List of use cases (`use-cases`)</source>
      <translation>Liste de cas d’usage (`use-cases`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Measures of use cases (`measures`)</source>
      <translation>Mesures des cas d’usage (`measures`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Promised spend and credits (`commitments`)</source>
      <translation>Dépenses promises et crédits (`commitments`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Shares of cost by use case or team (`allocations`)</source>
      <translation>Parts de coût par cas d’usage ou équipe (`allocations`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Measures say what a use case did in a month, quarter or year: tickets, retries, revenue (with its currency). A share gives a use case or a team a part of a subscription's cost: a percentage, or the project whose part of the metered use it is. They are about use cases and subscriptions that the catalog has; a row about another one is rejected and says so. A budget is for the company, a team, a tool or a use case, and for a month, a quarter, a year or the days between two dates; a table with a column for each month is turned. Where no column says the period, a title does (“Budget 2026”), or it is asked for (`--period`); what the budgets are for is asked for too. A head such as “Monthly Budget” makes the budget of a year twelve times as much. A sheet's name or title tells budgets and commitments (“Budget 2026”, “Prepaid credits”) where no head does. A later file with another amount corrects the earlier one; two amounts for one budget in the same file are not read, but for the first.</source>
      <translation>Les mesures disent ce qu’un cas d’usage a fait en un mois, un trimestre ou un an : tickets, reprises, chiffre d’affaires (avec sa devise). Une part donne à un cas d’usage ou à une équipe une partie du coût d’un abonnement : un pourcentage, ou le projet dont elle suit l’usage mesuré. Elles portent sur des cas d’usage et des abonnements que le catalogue contient ; une ligne qui porte sur un autre est rejetée, avec cette raison. Un budget vaut pour l’entreprise, une équipe, un outil ou un cas d’usage, et pour un mois, un trimestre, une année ou les jours entre deux dates ; un tableau à une colonne par mois est retourné. Si aucune colonne ne dit la période, un titre le fait (« Budget 2026 »), ou elle est demandée (`--period`) ; ce à quoi servent les budgets est demandé aussi. Un en-tête comme « Monthly Budget » rend le budget d’une année douze fois plus grand. Le nom ou le titre d’une feuille révèle budgets et engagements (« Budget 2026 », « Prepaid credits ») là où aucun en-tête ne le fait. Un fichier ultérieur avec un autre montant corrige le fichier antérieur ; de deux montants pour un même budget dans le même fichier, seul le premier est lu.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Exchange rates</source>
      <translation>Taux de change</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Euro reference rates, a column for each currency (`rates-ecb`)</source>
      <translation>Taux de référence de l’euro, une colonne par devise (`rates-ecb`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Euro reference rates of the ECB Data Portal, one a row (`rates-ecb-portal`)</source>
      <translation>Taux de référence de l’euro du portail de données de la BCE, un par ligne (`rates-ecb-portal`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Exchange rates (`rates`)</source>
      <translation>Taux de change (`rates`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Anything else</source>
      <translation>Tout le reste</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>A spreadsheet with recognisable heads is read too: a list of users or licences, a ledger, a card statement, a tracker of subscriptions. Correct a column in the preview or with `--column 'Header=field'`, or name what a file leaves open (`--vendor`, `--currency`, `--date-order`). Save how it was read as a profile (`--save-profile NAME`): it holds all sheets of the file with your corrections and answers (vendor, account, subscription, currency, decimal sign, order of dates), and next month's file with the same headers is recognised. Profiles win over the formats above, unless one of those knows more of the headers. Cells that prove another order of dates, decimal sign or currency are believed before the profile. `seatbook profiles` lists, shows, passes on and deletes them.</source>
      <translation>Une feuille de calcul aux en-têtes reconnaissables est lue aussi : une liste d’utilisateurs ou de licences, un journal comptable, un relevé de carte, un tableau de suivi des abonnements. Corrigez une colonne dans l’aperçu ou avec `--column 'Header=field'`, ou nommez ce qu’un fichier laisse ouvert (`--vendor`, `--currency`, `--date-order`). Enregistrez la façon dont il a été lu comme profil (`--save-profile NAME`) : le profil contient toutes les feuilles du fichier, avec vos corrections et vos réponses (fournisseur, compte, abonnement, devise, signe décimal, ordre des dates), et le fichier du mois prochain, s’il a les mêmes en-têtes, est reconnu. Les profils l’emportent sur les formats ci-dessus, sauf si l’un de ceux-ci connaît davantage des en-têtes. Des cellules qui prouvent un autre ordre des dates, un autre signe décimal ou une autre devise sont crues avant le profil. `seatbook profiles` les énumère, les montre, les transmet et les supprime.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>What a blank date means, how late a vendor's report is and how far it looks back is part of the format: that is why a missing date is not taken for "unused".</source>
      <translation>Ce que signifie une date vide, le retard du rapport d’un fournisseur et le temps sur lequel il remonte font partie du format : c’est pourquoi une date qui manque n’est pas prise pour « inutilisé ».</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Lists exported by Seatbook</source>
      <translation>Listes exportées par Seatbook</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>`seatbook export table NAME FILE` writes one, `seatbook export table all FOLDER` all that come back (or one workbook, `all everything.xlsx`). Imported into the catalog it comes from, a list changes nothing; an edited one changes what was edited, and an emptied cell takes nothing away. All of them together restore an empty catalog: import the folder or the workbook, and every record keeps its id, every line what later files are compared with. In another catalog records are told by what they are called; nothing there is unprotected or given to somebody else by it. `--data-date` names the day an older list was written: what is bought, and the term, are compared as of it. In CSV, text that a spreadsheet program would run as a formula has an apostrophe before it; imported again, the text is as it was.</source>
      <translation>`seatbook export table NAME FILE` en écrit une, `seatbook export table all FOLDER` toutes celles qui peuvent être réimportées (ou un seul classeur, `all everything.xlsx`). Importée dans le catalogue dont elle vient, une liste ne change rien ; une liste modifiée change ce qui a été modifié, et une cellule vidée n’enlève rien. Importées toutes ensemble dans un catalogue vide, elles le reconstituent : importez le dossier ou le classeur ; chaque fiche garde son identifiant, et chaque ligne ce à quoi les fichiers ultérieurs se comparent. Dans un autre catalogue, les fiches se reconnaissent à leur nom ; rien n’y perd sa protection ni n’y change de responsable par une liste. `--data-date` nomme le jour où une liste plus ancienne a été écrite : ce qui est acheté, et la période, sont comparés à cette date. En CSV, un texte qu’un tableur exécuterait comme formule est précédé d’une apostrophe ; réimporté, le texte est ce qu’il était.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>File, Sheet and Row of a restored record are those that it was read from first; the cells of that row, and the list of imports, stay in the former catalog.</source>
      <translation>Le fichier, la feuille et la ligne d’une fiche restaurée sont ceux où elle a été lue la première fois ; les cellules de cette ligne, et la liste des importations, restent dans l’ancien catalogue.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Of activity a list of seats alone holds the report that counts for each seat, so that its evidence stays what it was. All reports, with what they cover and the invitations that wait, are the list of activity reports; what they tell of each seat is the list of activity, which comes back under the seats' own ids alone.</source>
      <translation>Une liste de sièges importée seule ne contient, de l’activité, que le rapport qui compte pour chaque siège, de sorte que sa preuve reste la même. Tous les rapports, avec ce qu’ils couvrent et les invitations en attente, sont la liste des rapports d’activité ; ce qu’ils disent de chaque siège est la liste de l’activité, qui n’est reprise que si les sièges ont gardé leurs propres identifiants.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Archived and merged records, and seats that were given back, are in `all`, and in one list with `--archived`. They come back as they were. A list with *Archived: yes* archives a record; none brings an archived one back into use.</source>
      <translation>Les fiches archivées et fusionnées, et les sièges rendus, sont compris dans `all`, et dans une liste seule avec `--archived`. Ils reviennent tels qu’ils étaient. Une liste avec *Archived: yes* archive une fiche ; aucune n’en remet en service une qui est archivée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Questions and decisions come back with who decided what, when and why, what they saw, promised and led to (the list *Details of questions and decisions*), and rounds with their answers: states, totals and realised savings are as they were, before any review. They are taken where the record that is asked about is here under its id; a question or decision that is here already is never changed by a list.</source>
      <translation>Les questions et les décisions reviennent avec qui a décidé quoi, quand et pourquoi, ce que l’on voyait alors, ce qui était promis et ce qui en est résulté (la liste *Détails des questions et des décisions*), et les tours avec leurs réponses : les états, les totaux et les économies réalisées sont ce qu’ils étaient, avant toute revue. Elles sont reprises si la fiche sur laquelle porte la question se trouve ici sous son identifiant ; une question ou une décision qui est déjà ici n’est jamais changée par une liste.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Settings and taught names (what a name in files means) are added where none is set or taught here; a list never changes one.</source>
      <translation>Les réglages et les noms appris (ce que signifie un nom dans les fichiers) sont ajoutés si aucun n’est fixé ou appris ici ; une liste n’en change jamais un.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>In no list are lines that count once in another file, profiles, saved views and attached files.</source>
      <translation>Aucune liste ne contient les lignes qui comptent une fois dans un autre fichier, les profils, les vues enregistrées ni les fichiers joints.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>Invoices, vendors without a known AI tool, imports and history follow from other records or belong to one catalog: they are read, nothing of them is imported, and it is said why.</source>
      <translation>Les factures, les fournisseurs sans outil d’IA connu, les importations et l’historique découlent d’autres fiches ou appartiennent à un seul catalogue : ces listes sont lues, rien n’en est importé, et la raison est dite.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>`seatbook backup` copies a whole catalog, with everything.</source>
      <translation>`seatbook backup` copie un catalogue entier, avec tout ce qu’il contient.</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Teams”, exported by Seatbook (`own-teams`)</source>
      <translation>Liste « Équipes », exportée par Seatbook (`own-teams`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “People”, exported by Seatbook (`own-people`)</source>
      <translation>Liste « Personnes », exportée par Seatbook (`own-people`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Vendors”, exported by Seatbook (`own-vendors`)</source>
      <translation>Liste « Fournisseurs », exportée par Seatbook (`own-vendors`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Functions of tools”, exported by Seatbook (`own-tool-functions`)</source>
      <translation>Liste « Fonctions des outils », exportée par Seatbook (`own-tool-functions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Tools”, exported by Seatbook (`own-tools`)</source>
      <translation>Liste « Outils », exportée par Seatbook (`own-tools`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Terms”, exported by Seatbook (`own-terms`)</source>
      <translation>Liste « Périodes contractuelles », exportée par Seatbook (`own-terms`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Purchases”, exported by Seatbook (`own-purchases`)</source>
      <translation>Liste « Achats », exportée par Seatbook (`own-purchases`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Subscriptions”, exported by Seatbook (`own-subscriptions`)</source>
      <translation>Liste « Abonnements », exportée par Seatbook (`own-subscriptions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Settings”, exported by Seatbook (`own-settings`)</source>
      <translation>Liste « Réglages », exportée par Seatbook (`own-settings`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Taught names”, exported by Seatbook (`own-taught-names`)</source>
      <translation>Liste « Noms appris », exportée par Seatbook (`own-taught-names`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Plans”, exported by Seatbook (`own-plans`)</source>
      <translation>Liste « Offres », exportée par Seatbook (`own-plans`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Functions of plans”, exported by Seatbook (`own-plan-functions`)</source>
      <translation>Liste « Fonctions des offres », exportée par Seatbook (`own-plan-functions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “List prices”, exported by Seatbook (`own-prices`)</source>
      <translation>Liste « Prix catalogue », exportée par Seatbook (`own-prices`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Agreed overlaps”, exported by Seatbook (`own-overlaps`)</source>
      <translation>Liste « Recoupements convenus », exportée par Seatbook (`own-overlaps`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Exchange rates”, exported by Seatbook (`own-rates`)</source>
      <translation>Liste « Taux de change », exportée par Seatbook (`own-rates`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Use cases”, exported by Seatbook (`own-use-cases`)</source>
      <translation>Liste « Cas d’usage », exportée par Seatbook (`own-use-cases`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Activity reports”, exported by Seatbook (`own-activity-reports`)</source>
      <translation>Liste « Rapports d’activité », exportée par Seatbook (`own-activity-reports`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Seats”, exported by Seatbook (`own-seats`)</source>
      <translation>Liste « Sièges », exportée par Seatbook (`own-seats`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Activity”, exported by Seatbook (`own-activity`)</source>
      <translation>Liste « Activité », exportée par Seatbook (`own-activity`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Use of features”, exported by Seatbook (`own-feature-uses`)</source>
      <translation>Liste « Usage de fonctionnalités », exportée par Seatbook (`own-feature-uses`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Spend lines”, exported by Seatbook (`own-lines`)</source>
      <translation>Liste « Lignes de dépense », exportée par Seatbook (`own-lines`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Use”, exported by Seatbook (`own-usage`)</source>
      <translation>Liste « Usage », exportée par Seatbook (`own-usage`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Measures”, exported by Seatbook (`own-measures`)</source>
      <translation>Liste « Mesures », exportée par Seatbook (`own-measures`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Shares of cost”, exported by Seatbook (`own-allocations`)</source>
      <translation>Liste « Parts de coût », exportée par Seatbook (`own-allocations`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Budgets”, exported by Seatbook (`own-budgets`)</source>
      <translation>Liste « Budgets », exportée par Seatbook (`own-budgets`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Commitments”, exported by Seatbook (`own-commitments`)</source>
      <translation>Liste « Engagements », exportée par Seatbook (`own-commitments`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Questions”, exported by Seatbook (`own-findings`)</source>
      <translation>Liste « Questions », exportée par Seatbook (`own-findings`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Decisions”, exported by Seatbook (`own-decisions`)</source>
      <translation>Liste « Décisions », exportée par Seatbook (`own-decisions`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Details of questions and decisions”, exported by Seatbook (`own-review-details`)</source>
      <translation>Liste « Détails des questions et des décisions », exportée par Seatbook (`own-review-details`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “Rounds”, exported by Seatbook (`own-campaigns`)</source>
      <translation>Liste « Tours », exportée par Seatbook (`own-campaigns`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/formats.md" />
      <source>List “What rounds ask”, exported by Seatbook (`own-round-items`)</source>
      <translation>Liste « Ce que les tours demandent », exportée par Seatbook (`own-round-items`)</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Home</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Home answers four things at a glance; every figure and bar leads to the rows behind it.</source>
      <translation>L’accueil répond d’un coup d’œil à quatre questions ; chaque chiffre et chaque barre mènent aux lignes qui les expliquent.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Annual run-rate**: what the tools cost in a year at the present pace, in the reporting currency. An amount without an exchange rate is shown apart, never counted as 1:1. It leads to Tools, the dearest first.</source>
      <translation>**Coût annuel** : ce que les outils coûtent en un an au rythme actuel, dans la devise de référence. Un montant sans taux de change est montré à part, jamais compté un pour un. Un clic mène aux outils, le plus cher d’abord.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Addressable saving**: what the contracts let you stop in the next 12 months. Each amount counts once, even where two questions name the same seat. Beside it stands what is **realised**, a saving of a year that later bills verify, and how many decisions the bills do not bear out ([Review](review.md), What came of it).</source>
      <translation>**Économie atteignable** : ce que les contrats vous permettent d’arrêter dans les 12 prochains mois. Chaque montant compte une fois, même si deux questions nomment le même siège. À côté figure ce qui est **réalisé**, une économie sur un an que des factures ultérieures ont vérifiée, et le nombre de décisions que les factures ne confirment pas ([Revue](review.md), Ce qu’il en est advenu).</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Owner, purpose and class**: the share of spend whose tool has an owner, a purpose and a spend class.</source>
      <translation>**Responsable, objet et classe** : la part des dépenses dont l’outil a un responsable, un objet et une classe de dépense.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Next notice deadline**: the next day on which a contract can still be ended. "Assumed" means that the contract is silent, and the notice period comes from Settings.</source>
      <translation>**Prochain préavis** : le prochain jour jusqu’auquel un contrat peut encore être résilié. « Supposé » signifie que le contrat n’en dit rien et que le délai de préavis vient des Réglages.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Since your last visit**, above them, tells what happened since the catalog was last closed here: imports, questions asked, closed and decided, other steps. Each word leads to its rows; ✕ beside the filters of Review shows the others again.</source>
      <translation>**Depuis la dernière visite**, au-dessus, dit ce qui s’est passé depuis que le catalogue a été fermé ici pour la dernière fois : importations, questions posées, fermées et décidées, autres étapes. Chaque mot mène à ses lignes ; ✕, à côté des filtres de la revue, montre de nouveau les autres.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Seats run short** names the contracts with more people invited than seats left, or with fewer free than the setting "Free seats wanted" asks for (the company's, a tool's or a team's own); it is not there where none does. Each leads to the contract. `list subscriptions --where "free&lt;3"` lists them by number.</source>
      <translation>**Sièges bientôt épuisés** nomme les contrats où plus de personnes sont invitées qu’il ne reste de sièges, ou qui en ont moins de libres que n’en demande le réglage « Sièges libres souhaités » (celui de l’entreprise, d’un outil ou d’une équipe) ; la carte n’apparaît pas si aucun n’est dans ce cas. Chaque ligne mène au contrat. `list subscriptions --where "free&lt;3"` les montre par nombre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Below: spend by month and function, seats by evidence, the renewals of the next 180 days and the ten weightiest questions, before them decisions that later bills do not bear out. Where there are very many seats, their evidence follows a moment after the figures.</source>
      <translation>En dessous : les dépenses par mois et fonction, les sièges selon les preuves, les renouvellements des 180 prochains jours et les dix questions qui pèsent le plus, précédées des décisions que des factures ultérieures ne confirment pas. Quand les sièges sont très nombreux, leurs preuves arrivent un instant après les chiffres.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>The button with the page saves Home as PDF; the menu of a chart (right button) copies or saves it as a picture.</source>
      <translation>Le bouton en forme de page enregistre l’accueil en PDF ; le menu d’un graphique (bouton droit) le copie ou l’enregistre comme image.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>An empty catalog shows how to begin: open the demo, or drop spreadsheets onto the window. Before the first review a dash stands where a saving would, and a line in place of the questions runs it; a dash for the run-rate means that no price is known, not that nothing is paid.</source>
      <translation>Un catalogue vide montre comment commencer : ouvrir la démo, ou déposer des feuilles de calcul sur la fenêtre. Avant la première revue, un tiret tient la place de l’économie, et une ligne, à la place des questions, la lance ; un tiret à la place du coût annuel signifie qu’aucun prix n’est connu, non que rien n’est payé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Nothing leaves your machine. The catalog is one file; the menu **Seatbook** at the top left makes, opens and remembers catalogs.</source>
      <translation>Rien ne quitte votre ordinateur. Le catalogue est un seul fichier ; le menu **Seatbook**, en haut à gauche, crée les catalogues, les ouvre et s’en souvient.</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>Finding, going back, taking back</source>
      <translation>Trouver, revenir, annuler</translation>
    </message>
    <message>
      <location filename="../../resources/help/home.md" />
      <source>**Ctrl+K** finds any record, page, command and help page by its name, typing errors forgiven, and invoices by a part of their number. **Alt+Left** and **Alt+Right** lead back and forward. **Ctrl+Z** takes back the last step, **Ctrl+Shift+Z** does it again; **Ctrl+H** opens the history: who did what and when, what it changed, and a button that takes back a single older step, or says what is in its way. **Ctrl+F** filters the list at hand, **F1** opens the help of its page, **Ctrl +** and **Ctrl -** change the size of everything.</source>
      <translation>**Ctrl+K** trouve par son nom toute fiche, page, commande ou page d’aide, fautes de frappe comprises, et les factures par une partie de leur numéro. **Alt+Gauche** et **Alt+Droite** mènent en arrière et en avant. **Ctrl+Z** annule la dernière étape, **Ctrl+Maj+Z** la rétablit ; **Ctrl+H** ouvre l’historique : qui a fait quoi et quand, ce que cela a changé, et un bouton qui annule une seule étape plus ancienne, ou dit ce qui s’y oppose. **Ctrl+F** filtre la liste affichée, **F1** ouvre l’aide de sa page, **Ctrl +** et **Ctrl -** changent la taille de tout.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>Import</source>
      <translation>Importation</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>Drop spreadsheets anywhere on the window, or choose **Import…** (Ctrl+O). Read are .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv and .tsv. Cells copied in Excel or LibreOffice, with their head, are pasted by Ctrl+V. Nothing is written until you press the button that names how many rows it imports.</source>
      <translation>Déposez des feuilles de calcul n’importe où sur la fenêtre, ou choisissez **Importer…** (Ctrl+O). Sont lus les fichiers .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv et .tsv. Des cellules copiées dans Excel ou LibreOffice, avec leur en-tête, se collent par Ctrl+V. Rien n’est écrit avant que vous n’appuyiez sur le bouton qui dit combien de lignes il importe.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**The preview is the plan.** For each sheet it shows</source>
      <translation>**L’aperçu montre exactement ce qui sera fait.** Pour chaque feuille, on y voit</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>the format that was recognised, and why;</source>
      <translation>le format reconnu, et pourquoi ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>what each column is read as, in a box below its head: choose another field there, or none, and the file is read again. The reason stands in its tooltip; with keys, Tab reaches the boxes and an arrow opens the list. Columns of passwords, keys and IP addresses are dropped at reading, and said;</source>
      <translation>comment chaque colonne est lue, dans une liste sous son en-tête : choisissez-y un autre champ, ou aucun, et le fichier est relu. La raison figure dans l’infobulle ; au clavier, Tab mène aux listes et une flèche les ouvre. Les colonnes de mots de passe, de clés et d’adresses IP sont écartées dès la lecture, et c’est signalé ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>for a sheet that no format fits, its first rows as they are written with the same boxes: say what its columns are, or which format it is, and it is read. One left out beside others that are known can be read so too. A known sheet that asks something else shows them as well;</source>
      <translation>pour une feuille qui ne correspond à aucun format, ses premières lignes telles qu’elles sont écrites, avec les mêmes listes : dites ce que sont ses colonnes, ou de quel format il s’agit, et elle est lue. Une feuille laissée de côté, alors que d’autres du même fichier sont connues, peut être lue de la même façon. Une feuille connue sur laquelle il reste une question montre aussi ses premières lignes ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>the proof for dates and decimal signs, such as "17 of 40 cells only make sense as day.month". Where nothing proves it, Seatbook asks instead of guessing;</source>
      <translation>la preuve pour les dates et les signes décimaux, par exemple « 17 cellules sur 40 n’ont de sens qu’en jour.mois ». Là où rien ne le prouve, Seatbook demande au lieu de deviner ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>what becomes of each row: added, updated, duplicate, out of scope, total or rejected. The six counts add up to the rows read;</source>
      <translation>ce que devient chaque ligne : nouvelle, mise à jour, doublon, hors périmètre, total ou rejetée. La somme des six est le nombre de lignes lues ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>the file's own total beside ours.</source>
      <translation>le total que donne le fichier, face au nôtre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>Of a large workbook or text table the first 200 rows stand there at once, with the format and what the columns are read as, while the others are still read. All of it is marked "so far": the whole file decides, and its counts take that place. A column or format that is wrong can be corrected meanwhile; the file is read so from then on. While a file is read again, what was shown of it stays there; cancelling gives back what was ready before, without the last correction.</source>
      <translation>D’un grand classeur ou d’un grand tableau de texte, les 200 premières lignes s’affichent aussitôt, avec le format et la lecture des colonnes, pendant que les autres sont encore lues. Tout cela est marqué « provisoire » : c’est le fichier entier qui décide, et ses chiffres prennent ensuite la place. Une colonne ou un format mal lus peuvent être corrigés entre-temps ; le fichier est dès lors lu ainsi. Pendant qu’un fichier est relu, ce qui en était affiché le reste ; si vous annulez, vous retrouvez l’état d’avant, sans la dernière correction.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Archives.** A zip file with spreadsheets in it is imported as one file, with a tab for each part. Archives inside it are left out, and named. A folder stands for every spreadsheet and every such archive in it and in the folders inside it; each is named by its path in the folder. Hidden files and folders, what Excel leaves beside an open file (`~$…`) and links to folders are left out, and what was left out is said; of a very large folder (more than 1,000 spreadsheets, or eight folders deep) the rest is left out too, and that is said. **Choose a folder…** asks for one. Of several files, people and contracts are imported before seats, and those before spend and use, whatever the files are called; `--dry-run` tries them in that order too.</source>
      <translation>**Archives.** Un fichier zip qui contient des feuilles de calcul est importé comme un seul fichier, avec un onglet par partie. Les archives qu’il contient sont laissées de côté et signalées par leur nom. Un dossier vaut pour toutes les feuilles de calcul et toutes les archives de ce genre qui s’y trouvent, sous-dossiers compris ; chacune porte le nom de son chemin dans le dossier. Les fichiers et dossiers cachés, ce qu’Excel laisse à côté d’un fichier ouvert (`~$…`) et les liens vers des dossiers sont laissés de côté, et l’aperçu dit lesquels ; d’un très grand dossier (plus de 1 000 feuilles de calcul, ou plus de huit niveaux), le reste est laissé de côté aussi, et c’est signalé. **Choisir un dossier…** en demande un. De plusieurs fichiers, les personnes et les contrats sont importés avant les sièges, et ceux-ci avant les dépenses et l’usage, quels que soient les noms des fichiers ; `--dry-run` les essaie aussi dans cet ordre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Files that are not read.** A file that is damaged, cut off, another thing than its name says, made to fill the memory, or written by another program while Seatbook reads it, is left out whole: one sentence says why and what to do, the other files go on, and the catalog stays as it was. Links to other files in a workbook are never followed. A large table of which hardly a row can be read is refused by rows from all over it; its first rows stand below the sentence, and another column can be chosen there (or with `--column`): then it is read.</source>
      <translation>**Fichiers non lus.** Un fichier endommagé, tronqué, autre que ce que dit son nom, fait pour saturer la mémoire, ou qu’un autre programme modifie pendant que Seatbook le lit, est laissé de côté en entier : une phrase dit pourquoi et que faire, les autres fichiers continuent, et le catalogue reste tel qu’il était. Les liens d’un classeur vers d’autres fichiers ne sont jamais suivis. Un grand tableau dont presque aucune ligne n’est lisible est refusé d’après des lignes prises partout ; ses premières lignes figurent sous la phrase, et l’on peut y choisir (ou avec `--column`) une autre colonne : il est alors lu.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A list without heads**, as some banks and expense programs write it, has a day and an amount in each row. Its columns are called by what they alone can be (the days, the amounts, the codes of currencies, the names of known vendors), the others by their letters (“C:C”); what is missing is asked (`--column "C:C=vendor"`).</source>
      <translation>**Une liste sans en-têtes**, comme certaines banques et certains programmes de notes de frais en écrivent, a un jour et un montant dans chaque ligne. Ses colonnes portent le nom de ce qu’elles seules peuvent être (les jours, les montants, les codes de devises, les noms de fournisseurs connus), les autres leurs lettres (« C:C ») ; ce qui manque est demandé (`--column "C:C=vendor"`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A column for each month** or quarter. Such a table is read so that every amount is a line of its period; sums of several months are left out, and the grand total is compared with ours. The heads may name the money too ("Cost Jan 2026"); the years may stand in the row above the months, or the one year of all in the title; else it is asked for (`--period 2026`). Where each month stands above several columns, seats and their cost, the amount alone is read, and said. A title that says budget, and nothing of what was spent, makes it one of budgets. The rows may name vendors or tools.</source>
      <translation>**Une colonne par mois** ou par trimestre. Un tel tableau est lu de sorte que chaque montant soit une ligne de sa période ; les sommes de plusieurs mois sont laissées de côté, et le total général est comparé au nôtre. Les en-têtes peuvent aussi mentionner le coût (« Cost Jan 2026 ») ; les années peuvent figurer dans la ligne au-dessus des mois, ou une seule, valable pour tous, dans le titre ; sinon, elle est demandée (`--period 2026`). Si chaque mois est au-dessus de plusieurs colonnes, les sièges et leur coût, seul le montant est lu, et c’est signalé. Un titre qui parle de budget, et non de ce qui a été dépensé, en fait un tableau de budgets. Les lignes peuvent nommer des fournisseurs ou des outils.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A column for each year** (“2025”, “Spend 2026”) is read so too, where the years rise one by one side by side. A fiscal year (“FY25”, “2024/25”) begins with the month in the settings, and one of a single number is named after the year it ends in; the preview says which days it has. A year that is not over (“2026 YTD”) asks for its last day (`--data-date`), unless a line above the table says it. So does “YTD” alone: its year is that of the day, and begins as in the settings.</source>
      <translation>**Une colonne par année** (« 2025 », « Dépenses 2026 ») est lue de même, si les années se suivent une à une côte à côte. Un exercice (« FY25 », « 2024/25 ») commence avec le mois des réglages, et celui d’un seul nombre porte le nom de l’année où il finit ; l’aperçu dit quels jours il a. Une année qui n’est pas finie (« 2026 YTD ») demande son dernier jour (`--data-date`), sauf si une ligne au-dessus du tableau le dit. De même « YTD » seul : l’année est celle du jour, et commence comme dans les réglages.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A column for each vendor** (“Month, OpenAI, Anthropic, Total”), with months or days in the rows. Two heads at least are known vendors or tools; another column of numbers is one of amounts where it shows a currency or the totals hold it, and else that is asked. Months that name no year are of the one in the title.</source>
      <translation>**Une colonne par fournisseur** (« Mois, OpenAI, Anthropic, Total »), avec des mois ou des jours dans les lignes. Deux en-têtes au moins sont des fournisseurs ou des outils connus ; une autre colonne de nombres contient des montants si elle montre une devise ou si les totaux la comprennent, sinon c’est demandé. Les mois sans année sont de celle du titre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Planned and spent** may have columns of their own (“Actual 2025” and “Plan 2026”, “Budget Jan” beside “Actual Jan”). Those of what is planned are read as budgets, and the others are named as not read. Where the rows name vendors or tools, either may be wanted, and Seatbook asks which (`--as budgets` or `--as ledger`).</source>
      <translation>**Le prévu et le dépensé** peuvent avoir chacun leurs colonnes (« Réalisé 2025 » et « Budget 2026 », « Budget Jan » à côté de « Réalisé Jan »). Celles du prévu sont lues comme des budgets, et les autres sont nommées comme non lues. Si les lignes nomment des fournisseurs ou des outils, l’un comme l’autre peut être voulu, et Seatbook demande lequel (`--as budgets` ou `--as ledger`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A sheet for each month.** Lines without dates are of the month or quarter that their sheet is named after (“Jul 26”), or that the title above them names; the preview says so. An invoice's day may stand above its lines (“Invoice date: 12 March 2026”, “Rechnungsdatum”), also in the cell below its label; else it is asked for (`--data-date`). The day of what a title calls a quote or a price list is not taken: nothing was spent yet.</source>
      <translation>**Une feuille par mois.** Les lignes sans date sont du mois ou du trimestre dont leur feuille porte le nom (« juil. 26 »), ou que nomme le titre au-dessus ; l’aperçu le dit. Le jour d’une facture peut figurer au-dessus de ses lignes (« Date de facture : 12 mars 2026 », « Invoice date »), ou dans la cellule sous son libellé ; sinon il est demandé (`--data-date`). Le jour de ce qu’un titre appelle devis ou liste de prix n’est pas pris : rien n’est encore dépensé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Days without a year** (“05/01”, “5 Jan”), as statements of banks have them, are of the only year that a title above them names; else Seatbook asks (`--period 2026`, or two days, `--period '2025-12-01 - 2026-01-31'`, where they are of two years).</source>
      <translation>**Jours sans année** (« 05/01 », « 5 janv. »), comme sur les relevés de banque : ils sont de la seule année qu’un titre au-dessus donne ; sinon Seatbook demande (`--period 2026`, ou deux jours, `--period '2025-12-01 - 2026-01-31'`, s’ils sont de deux années).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A sheet for each vendor.** Where no column names the vendor, the sheet's name or the only title above its table does, if it is that of a known vendor or tool and no ordinary word; the preview says so. A label above the table (“Supplier: Acme Ltd”) says it of any vendor. Of another sheet it is asked whose its lines are, and the answer is for that sheet alone (`--vendor 'Sheet!Vendor'`).</source>
      <translation>**Une feuille par fournisseur.** Si aucune colonne ne nomme le fournisseur, le nom de la feuille ou le seul titre de ce genre au-dessus du tableau le fait, si c’est celui d’un fournisseur ou d’un outil connu et non un mot ordinaire ; l’aperçu le dit. Un libellé au-dessus du tableau (« Fournisseur : Acme SA ») le dit de tout fournisseur. Pour une autre feuille, il est demandé de qui sont ses lignes, et la réponse vaut pour cette feuille seule (`--vendor 'Sheet!Vendor'`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A quantity headed “Amount”.** Beside “Price” and “Total”, “Amount” is the quantity if price times amount is the total in all rows, and the preview says so; if it is so in some rows only, or where there is no total, Seatbook asks what was billed.</source>
      <translation>**Une quantité sous « Amount ».** À côté de « Price » et « Total », « Amount » est la quantité si le prix multiplié par elle donne le total dans toutes les lignes, et l’aperçu le dit ; si ce n’est vrai que de certaines lignes, ou s’il n’y a pas de total, Seatbook demande ce qui a été facturé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Days, users and prices** without an invoice number: where the same vendor and product has rows of several days, and users times price is the amount, each row is a charge of its day, and the preview says so; otherwise Seatbook asks whether the rows are charges or subscriptions (`--as ledger` or `--as subscriptions`).</source>
      <translation>**Jours, utilisateurs et prix** sans numéro de facture : si le même fournisseur avec le même produit a des lignes de plusieurs jours, et si utilisateurs fois prix donne le montant, chaque ligne est une charge de son jour, et l’aperçu le dit ; sinon Seatbook demande si les lignes sont des charges ou des abonnements (`--as ledger` ou `--as subscriptions`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Two columns of one head** (“Amount” twice) are compared: where they differ, the first counts if each has a column of its currency beside it, and that is said; otherwise Seatbook asks which one was billed.</source>
      <translation>**Deux colonnes d’un même en-tête** (« Montant » deux fois) sont comparées : si elles diffèrent, la première compte quand chacune a sa colonne de devise à côté, et c’est dit ; sinon Seatbook demande laquelle a été facturée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A report of seats** says when it was made in its file's name, a column, or above its table (“Exported on 5 October 2026”); otherwise Seatbook asks. Of which tool its seats are, a column may say, the names of the plans (“ChatGPT Team”), or the name or title of the sheet. One list may be of many subscriptions: where a column of licences, contracts or products has their names, each seat goes to its own.</source>
      <translation>**Un rapport de sièges** dit quand il a été établi dans le nom de son fichier, dans une colonne ou au-dessus de son tableau (« Exported on 5 October 2026 ») ; sinon, Seatbook le demande. De quel outil sont ses sièges, une colonne peut le dire, les noms des formules (« ChatGPT Team »), ou le nom ou le titre de la feuille. Une liste peut concerner plusieurs abonnements : si une colonne de licences, de contrats ou de produits en porte les noms, chaque siège va au sien.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A file without a vendor**, such as a list of dates and amounts, is read once you say whose it is: the vendor of the whole file, or its tool. Seats of a vendor with one tool are of that; where it sells several, Seatbook asks which.</source>
      <translation>**Un fichier sans fournisseur**, comme une liste de dates et de montants, est lu dès que vous dites de qui il vient : le fournisseur de tout le fichier, ou son outil. Les sièges d’un fournisseur qui n’a qu’un outil sont de cet outil ; s’il en vend plusieurs, Seatbook demande lequel.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Cells that are more or less than they seem.** What stands in cells merged downwards is read for each of their rows, an amount only once. A formula whose result the file does not keep, and an error such as #REF!, reject the row and say so; where they only tell about it (a description, a cost centre), the row is kept without. A line without invoice, day and vendor has those of the invoice above, where it is numbered as its next line. Hidden rows, columns and sheets are read like the others, and said. All this holds for workbooks of any size and kind, and for tables with a column for each month.</source>
      <translation>**Des cellules qui disent plus, ou moins, qu’il n’y paraît.** Ce qui figure dans des cellules fusionnées vers le bas est lu pour chacune de leurs lignes, un montant une seule fois. Une formule dont le fichier ne garde pas le résultat, ou une erreur comme #REF!, fait rejeter la ligne, et c’est signalé ; si elle ne touche qu’une indication annexe (une description, un centre de coûts), la ligne est gardée sans celle-ci. Une ligne sans facture, jour ni fournisseur a ceux de la facture au-dessus, si elle porte le numéro de sa ligne suivante. Les lignes, colonnes et feuilles masquées sont lues comme les autres, et c’est signalé. Tout cela vaut pour les classeurs de toute taille et de tout type, et pour les tableaux à une colonne par mois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Currencies** are told by a column, by signs and codes at the amounts, by a header, a title or the sheet's name; where none of them says it, by the number formats of a workbook's cells (`#,##0.00 [$€-407]`, `"CHF" 0.00`), for each amount where they differ. The preview says which. What the format leaves to the computer is no evidence: then Seatbook asks.</source>
      <translation>**Les devises** se reconnaissent à une colonne, aux signes et aux codes à côté des montants, à un en-tête, à un titre ou au nom de la feuille ; si rien de cela ne le dit, aux formats de nombre des cellules d’un classeur (`#,##0.00 [$€-407]`, `"CHF" 0.00`), pour chaque montant s’ils diffèrent. L’aperçu dit laquelle. Ce que le format laisse au choix de l’ordinateur n’est pas une preuve : alors Seatbook demande.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**A column for each currency** (“Amount USD” beside “Amount EUR”, with net and tax or without): a row counts in the one that is filled. Where several are, a column of currencies tells which was billed; without one Seatbook asks (`--currency EUR`, or `--column 'Amount USD='` leaves a column out). No row counts in two currencies.</source>
      <translation>**Une colonne par devise** (« Amount USD » à côté de « Amount EUR », avec ou sans hors taxes et taxe) : une ligne compte dans celle qui est remplie. Si plusieurs le sont, une colonne de devises dit laquelle a été facturée ; à défaut, Seatbook pose la question (`--currency EUR`, ou `--column 'Amount USD='` pour ignorer une colonne). Aucune ligne ne compte dans deux devises.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Debit and credit** are two columns, a column that says which (D/C, S/H, Af/Bij), or CR and DR behind the amount: credits lower what is spent. Debits that a bank writes with a minus sign are spend. Where nearly all amounts stand on the credit side, the file is a supplier's account, whose invoices stand there: the signs are turned, and said. So they are in a ledger whose invoices are negative and whose credit notes are not.</source>
      <translation>**Débit et crédit** sont deux colonnes, une colonne qui dit lequel des deux (D/C, S/H, Af/Bij), ou CR et DR après le montant : les crédits réduisent les dépenses. Les débits qu’une banque écrit avec un signe moins sont des dépenses. Si presque tous les montants sont au crédit, le fichier est le compte d’un fournisseur, où les factures se trouvent de ce côté : les signes sont inversés, et c’est signalé. Il en va de même d’un grand livre dont les factures sont négatives et les avoirs ne le sont pas.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Journals of double entry**: a French FEC, postings of DATEV, a general ledger of SAP, NetSuite, Xero or QuickBooks. Each purchase stands there as a cost, as tax and as what is owed, and all of it adds up to nothing. Counted are the rows of the accounts of costs, with the vendor, number and day of their entry; what is owed, paid or tax goes out of scope with that reason. Which accounts are costs is told by a column of their type, by the numbers of the public charts (French, Spanish, Belgian, Portuguese, Austrian, Swiss, Nordic, SKR 03 and SKR 04), or by their names; the proof stands at the account's column, and what debits and credits add up to is said. Where nothing tells, Seatbook asks, with the sum of each account (**Read otherwise**, *Accounts of costs*, or `--cost-accounts '6*; 4964'`): numbers or names, and with `*` how they begin.</source>
      <translation>**Journaux en partie double** : un FEC français, des écritures de DATEV, un grand livre de SAP, NetSuite, Xero ou QuickBooks. Chaque achat y figure comme charge, comme taxe et comme dette, et l’ensemble donne zéro. Sont comptées les lignes des comptes de charges, avec le fournisseur, le numéro et le jour de leur écriture ; ce qui est dû, payé ou taxe reste hors périmètre, avec ce motif. Quels comptes sont des charges, une colonne de leur type le dit, ou les numéros des plans comptables publics (français, espagnol, belge, portugais, autrichien, suisse, nordique, SKR 03 et SKR 04), ou leurs noms ; la preuve figure à la colonne du compte, et les totaux du débit et du crédit sont indiqués. Si rien ne le dit, Seatbook pose la question, avec la somme de chaque compte (**Lire autrement**, *Comptes de charges*, ou `--cost-accounts '6*; 4964'`) : des numéros ou des noms, et avec `*` leur début.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Thousands and millions.** A head (“Spend (k EUR)”, “Betrag in TEUR”, “Cost €m”) or a title above the table (“Alle Angaben in Tsd. EUR”) that says so is believed, and said: 12.5 is 12,500.</source>
      <translation>**Milliers et millions.** Un en-tête (« Spend (k EUR) », « Betrag in TEUR », « Cost €m ») ou un titre au-dessus du tableau (« Alle Angaben in Tsd. EUR ») qui le dit est cru, et cela est signalé : 12,5 vaut 12 500.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Periods** may be two columns of days, or one of months, quarters or "01.08. – 31.08.2026": an invoice counts in the months of its service.</source>
      <translation>**Les périodes** peuvent être deux colonnes de jours, ou une seule de mois, de trimestres ou de la forme « 01.08. – 31.08.2026 » : une facture compte dans les mois de son service.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Locked workbooks.** The password is asked for, used for this import, and kept nowhere.</source>
      <translation>**Classeurs verrouillés.** Le mot de passe est demandé, sert à cette importation et n’est gardé nulle part.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Duplicates.** The same file again changes nothing. The same invoice line in another file is marked as a duplicate and counts once; two equal lines inside one file are two charges. A line whose payment only a later file names is the same line; lines with different payments are different ones. In a ledger that lists invoices and their payments, a payment is no second charge.</source>
      <translation>**Doublons.** Le même fichier importé de nouveau ne change rien. La même ligne de facture dans un autre fichier est marquée comme doublon et compte une fois ; deux lignes égales dans un même fichier sont deux débits. Une ligne dont seul un fichier ultérieur nomme le paiement reste la même ligne ; des lignes aux paiements différents sont des lignes différentes. Dans un journal qui énumère des factures et leurs paiements, un paiement n’est pas un deuxième débit.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Late reports.** A vendor's report of daily costs may be written before a day is over. A later one that gives the same day, model and account another amount corrects it: the earlier line stays, marked, and is not counted. When most amounts differ and the file does not say of which account it is, Seatbook asks whether it is a correction or another account's.</source>
      <translation>**Rapports tardifs.** Le rapport de coûts quotidiens d’un fournisseur peut être établi avant la fin de la journée. Un rapport ultérieur qui donne un autre montant pour le même jour, le même modèle et le même compte le corrige : la ligne antérieure reste, marquée, et n’est pas comptée. Si la plupart des montants diffèrent et que le fichier ne dit pas de quel compte il vient, Seatbook demande s’il s’agit d’une correction ou d’un autre compte.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>A late file of invoices that are known with other amounts is said, and both count, until you say that it corrects them (**Read otherwise**, *Known invoices*, or `--corrects yes`): the same invoice and line then takes the place of the earlier one, and undo brings that back.</source>
      <translation>Un fichier tardif de factures déjà connues avec d’autres montants est signalé, et les deux comptent, jusqu’à ce que vous disiez qu’il les corrige (**Lire autrement**, *Factures connues*, ou `--corrects yes`) : la même facture, à la même ligne, prend alors la place de l’ancienne, et l’annulation ramène celle-ci.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**What does not fit** is said, and nothing is changed for it: a sheet's own total, in a totals row or as a control total above or below the table, that its rows do not add up to; an invoice whose lines do not add up to its total; an invoice line that the catalog holds with another amount; a unit price or a currency that no contract of the tool has; what is billed after a contract's end; a month without a line in a monthly series.</source>
      <translation>**Ce qui ne concorde pas** est signalé, et rien n’est changé pour autant : le total d’une feuille, dans une ligne de total ou comme total de contrôle au-dessus ou au-dessous du tableau, que la somme de ses lignes ne donne pas ; une facture dont les lignes ne donnent pas le total ; une ligne de facture que le catalogue contient avec un autre montant ; un prix unitaire ou une devise qu’aucun contrat de l’outil ne prévoit ; ce qui est facturé après la fin d’un contrat ; un mois sans ligne dans une série mensuelle.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Several tables on a sheet**, below or beside each other, are each read with their own heads, as *Costs*, *Costs (table 2)* and so on: each has its own tab, mapping, proof and counts, and its rows keep their numbers. A correction for one of them names it (`--column "Costs (table 2)!Squad=team"`). A table of lines that adds up to the same as the one before it is its summary and no charge; an invoice that stands in two of them is counted once. Where the heads below say nothing to Seatbook, its rows are rejected and say so. Where nothing tells whether two tables are two, Seatbook asks which one is meant (`--sheet 'Costs (table 2)'`), and the other can be imported after it. Name the format (`--as`) to read the whole sheet as one table.</source>
      <translation>**Plusieurs tableaux sur une feuille**, l’un sous l’autre ou côte à côte, sont lus chacun avec ses propres en-têtes, sous les noms *Costs*, *Costs (tableau 2)*, et ainsi de suite : chacun a son onglet, sa lecture des colonnes, ses preuves et ses chiffres, et ses lignes gardent leurs numéros. Une correction qui vaut pour l’un d’eux le nomme (`--column "Costs (table 2)!Squad=team"`). Un tableau de lignes qui donne le même total que celui qui le précède en est le résumé, et non un débit ; une facture qui figure dans les deux est comptée une fois. Si les en-têtes d’un tableau placé plus bas ne disent rien à Seatbook, ses lignes sont rejetées, avec cette raison. Si rien ne dit que deux tableaux en sont deux, Seatbook demande lequel est visé (`--sheet 'Costs (table 2)'`), et l’autre peut être importé ensuite. Nommez le format (`--as`) pour lire toute la feuille comme un seul tableau.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Vendors.** A known AI tool is matched by its name, its vendor's legal names or the text on a card statement. A name that is only similar is a suggestion for you to accept; your choice is kept and used next month. Everything else is out of scope: kept, counted, and picked up later when you say what it is.</source>
      <translation>**Fournisseurs.** Un outil d’IA connu se rattache à son nom, aux raisons sociales de son fournisseur ou au libellé d’un relevé de carte. Un nom seulement ressemblant est une proposition, que vous acceptez ou non ; votre choix est gardé et sert le mois prochain. Tout le reste est hors périmètre : gardé, compté, et repris plus tard quand vous dites ce que c’est.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Seats that a newer list lacks** stay, and the preview names them. Where it is a list of all seats, they were given back: **Read otherwise**, *Seats not in the list*, or `--given-back yes` notes that, by the day of the list. A list of a part, such as one organisation's, does not have the others, and nothing is to be noted.</source>
      <translation>**Les sièges absents d’une liste plus récente** restent, et l’aperçu les nomme. Si c’est une liste de tous les sièges, ils ont été rendus : **Lire autrement**, *Sièges absents de la liste*, ou `--given-back yes` le note, au jour de la liste. Une liste partielle, comme celle d’une seule organisation, n’a pas les autres, et il n’y a rien à noter.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Seats are not rows.** A person in three rows of a report holds one seat. Pending, deleted and bot accounts are no seats.</source>
      <translation>**Les sièges ne sont pas des lignes.** Une personne sur trois lignes d’un rapport détient un seul siège. Les comptes en attente, supprimés ou de robots ne sont pas des sièges.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Profiles.** **Read otherwise → Save as profile…** keeps how all sheets of the file are read, with your corrections and answers; the next file with the same heads is recognised and asks nothing; a month in a head ("Amount Sep 2026") may be another one. **Profiles…** lists them with vendor, kind and last use, writes one to a file for somebody else, takes one in, and deletes; each of these can be undone.</source>
      <translation>**Profils.** **Lire autrement → Enregistrer comme profil…** garde la façon de lire toutes les feuilles du fichier, avec vos corrections et vos réponses ; le prochain fichier aux mêmes en-têtes est reconnu et ne demande rien ; un mois dans un en-tête (« Amount Sep 2026 ») peut être un autre mois. **Profils…** en donne la liste avec le fournisseur, le type et la dernière utilisation, en écrit un dans un fichier pour quelqu’un d’autre, en reprend un, et supprime ; tout cela s’annule.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Afterwards** the report says what happened. Undo (Ctrl+Z) takes the import back, also days later from the list of imports. What another file has too stays with that one. Every row stays in the catalog as it was read. Rejected rows can be saved as a spreadsheet with their reasons, from the preview, from the report or later from the list of imports, mended there and imported again: what is known by then counts once.</source>
      <translation>**Ensuite**, le compte rendu dit ce qui s’est passé. L’annulation (Ctrl+Z) défait l’importation, même des jours plus tard depuis la liste des importations. Ce qu’un autre fichier a également apporté est conservé. Chaque ligne reste dans le catalogue telle qu’elle a été lue. Les lignes rejetées peuvent être enregistrées dans une feuille de calcul avec leurs raisons, depuis l’aperçu, depuis le compte rendu ou plus tard depuis la liste des importations, puis corrigées et importées de nouveau : ce qui est déjà connu à ce moment-là compte une fois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/import.md" />
      <source>**Row of an imported file…** in the search (Ctrl+K) shows any row as the file has it, and why it is no record where it is none: a total, a duplicate, out of scope, rejected.</source>
      <translation>**Ligne d’un fichier importé…** dans la recherche (Ctrl+K) montre toute ligne telle qu’elle est dans le fichier, et pourquoi elle n’est pas une fiche quand elle n’en est pas une : un total, un doublon, hors périmètre, rejetée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Lists</source>
      <translation>Listes</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Every list works the same way: seats, subscriptions, tools, vendors, people, spend, questions. Lists that are asked for less often stand in the menu of the catalog (**Seatbook**, above the pages) under **More lists**, and are found by name in the search (Ctrl+K): purchases and terms of contracts, teams, invoices, vendors without a known AI tool, use by day and model, exchange rates, budgets, commitments, shares of cost, measures, plans with their functions and list prices, functions of tools, use of features, agreed overlaps.</source>
      <translation>Toutes les listes fonctionnent de la même façon : sièges, abonnements, outils, fournisseurs, personnes, dépenses, questions. Celles dont on a moins souvent besoin se trouvent dans le menu du catalogue (**Seatbook**, au-dessus des pages), sous **Autres listes**, et par leur nom dans la recherche (Ctrl+K) : achats et périodes des contrats, équipes, factures, fournisseurs sans outil d’IA connu, usage par jour et modèle, taux de change, budgets, engagements, parts de coût, mesures, offres avec leurs fonctions et leurs prix catalogue, fonctions des outils, usage de fonctionnalités, recoupements convenus.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Narrowing</source>
      <translation>Restreindre</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Type into **Filter**. Words are looked for in the list's texts; conditions are a column, a sign and a value, and all of them hold together: `tool:cursor inactive&gt;60 team:design`. Names of columns and their values are offered while you type.</source>
      <translation>Tapez dans **Filtrer**. Les mots sont cherchés dans les textes de la liste ; une condition est faite d’une colonne, d’un signe et d’une valeur, et toutes valent ensemble : `tool:cursor inactive&gt;60 team:design`. Les noms des colonnes et leurs valeurs sont proposés pendant la frappe.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>write | for</source>
      <translation>écrire | pour</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`tool:cursor` | a part of a text, whatever its case</source>
      <translation>`tool:cursor` | une partie d’un texte, majuscules ou non</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`tool:"github copilot"` | a value with blanks, between quotes</source>
      <translation>`tool:"github copilot"` | une valeur avec des espaces, entre guillemets</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`team:design,sales` | any of several values</source>
      <translation>`team:design,sales` | l’une de plusieurs valeurs</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`-team:design` | the opposite</source>
      <translation>`-team:design` | le contraire</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`inactive&gt;60`, `amount&lt;=100` | numbers and amounts: `:` `=` `!=` `&gt;` `&lt;` `&gt;=` `&lt;=`</source>
      <translation>`inactive&gt;60`, `amount&lt;=100` | nombres et montants : `:` `=` `!=` `&gt;` `&lt;` `&gt;=` `&lt;=`</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`last_active&lt;2026-07-01`, `date:2026-09` | days as 2026-09-30; `:` with a month or a year</source>
      <translation>`last_active&lt;2026-07-01`, `date:2026-09` | jours, comme 2026-09-30 ; `:` avec un mois ou une année</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>`owner:none`, `owner:any` | an empty cell, a filled one</source>
      <translation>`owner:none`, `owner:any` | une cellule vide, une cellule remplie</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>A column goes by its name, its title, or a word of it that only it has. The menus beside the field narrow by the values that are there, with how many rows each has; **Clear** shows everything again.</source>
      <translation>Une colonne se désigne par son nom, son titre, ou un mot de celui-ci qu’elle est seule à avoir. Les menus à côté du champ restreignent la liste aux valeurs présentes et disent combien de lignes a chacune ; **Effacer** montre de nouveau tout.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Going to a row</source>
      <translation>Aller à une ligne</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Letters typed into a table lead to the next row that begins with them, in a list of a million rows too, in the filter and order that it has: in the column that it is sorted by where that holds words, else in the first column of words. Letters that follow each other within a second are one text; one letter again and again goes from row to row, and after the last from the top. Where no row begins so, the foot of the window says it.</source>
      <translation>Les lettres tapées dans un tableau mènent à la prochaine ligne qui commence par elles, même dans une liste d’un million de lignes, avec le filtre et l’ordre en place : dans la colonne de tri si elle contient des mots, sinon dans la première colonne de mots. Des lettres qui se suivent en moins d’une seconde forment un seul texte ; une même lettre répétée va de ligne en ligne et, après la dernière, reprend en haut. Si aucune ligne ne commence ainsi, le bas de la fenêtre le dit.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Sorting, choosing, copying</source>
      <translation>Trier, choisir, copier</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Click a head to sort, again to turn the order; hold Shift to sort by a further column. The menu of a table (right button or menu key) sorts and chooses columns by keyboard too. Right-click the head to choose columns, or open **Views → Columns**: the menu stays open while columns are chosen. Ctrl+A chooses all rows, also those out of sight; the foot of the list counts them and adds up their amounts, a currency each. Ctrl+C copies the chosen rows; Excel and LibreOffice paste them as typed cells, and nothing that is pasted is run as a formula. Edited there, copied with their head and pasted back over the list (Ctrl+V), they change it: the plan names every record with the columns that change, rows of a new name make a record, a blank cell takes nothing away. Budgets, commitments, terms and purchases are told by their first day and what they are for, so that an amount, a price or an end may change. **Group by** in the same menu shows subtotals; a click on a group shows its rows. **Export this view** writes the list as it is filtered and sorted; **Export all lists…** (Ctrl+K, or the menu **Seatbook**) writes one workbook with every list that comes back: imported, it restores an empty catalog.</source>
      <translation>Cliquez sur un en-tête pour trier, une deuxième fois pour inverser l’ordre ; maintenez Maj pour ajouter une colonne de tri. Le menu d’un tableau (bouton droit ou touche de menu) permet aussi de trier et de choisir les colonnes au clavier. Un clic droit sur l’en-tête choisit les colonnes, ou bien **Vues → Colonnes** : le menu reste ouvert pendant le choix. Ctrl+A choisit toutes les lignes, même celles qui ne sont pas visibles ; le bas de la liste les compte et additionne leurs montants, par devise. Ctrl+C copie les lignes choisies ; Excel et LibreOffice les collent avec leur type (nombre, date, texte), et rien de ce qui est collé n’est exécuté comme formule. Modifiées là, copiées avec leur en-tête et recollées sur la liste (Ctrl+V), elles la modifient : le plan nomme chaque fiche avec les colonnes qui changent, les lignes d’un nouveau nom créent une fiche, une cellule vide n’efface rien. Les budgets, les engagements, les périodes contractuelles et les achats se reconnaissent à leur premier jour et à ce qu’ils concernent, si bien qu’un montant, un prix ou une fin peut changer. **Grouper** dans le même menu montre des sous-totaux ; un clic sur un groupe montre ses lignes. **Exporter cette vue** écrit la liste telle qu’elle est filtrée et triée ; **Exporter toutes les listes…** (Ctrl+K, ou le menu **Seatbook**) écrit un seul classeur avec toutes les listes qui peuvent être réimportées : importé dans un catalogue vide, il le reconstitue.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Views</source>
      <translation>Vues</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>**Views** keeps how a list is looked at (filter, menus, order, groups, columns) under a name: **Save this view…** or Ctrl+Shift+S. The menu shows a view again, renames and deletes it, and **As usual** goes back; the search (Ctrl+K) finds views by name, from any page. Views are kept in the catalog, so that everyone who opens it has them; every change of one is a step that Undo takes back.</source>
      <translation>**Vues** garde sous un nom la façon de regarder une liste (filtre, menus, ordre, groupes, colonnes) : **Enregistrer cette vue…** ou Ctrl+Maj+S. Le menu affiche de nouveau une vue, la renomme et la supprime, et **Comme d’habitude** ramène l’état initial ; la recherche (Ctrl+K) trouve les vues par leur nom, depuis toute page. Les vues sont gardées dans le catalogue : toute personne qui l’ouvre les a ; chaque changement est une étape que l’on peut annuler.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Typing into a cell</source>
      <translation>Saisir dans une cellule</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>F2 or a double click edits the cell that is framed: names, owners, dates, states, notes, whatever the form of the record has. Enter saves it as one step that Undo takes back, Tab goes on to the next cell, Esc leaves it as it was; in a note Alt+Enter begins a new line. What cannot be is said at the foot of the window, and the cell stays open. While a cell is open the rows keep their places, whoever changes the list meanwhile. Figures that are worked out are not typed; a double click on one, or Enter, opens the form.</source>
      <translation>F2 ou un double clic modifie la cellule encadrée : noms, responsables, dates, états, notes, tout ce que contient le formulaire de la fiche. Entrée enregistre la modification comme une étape que l’on peut annuler, Tab passe à la cellule suivante, Échap laisse la cellule comme elle était ; dans une note, Alt+Entrée commence une nouvelle ligne. Ce qui n’est pas possible est dit au bas de la fenêtre, et la cellule reste ouverte. Tant qu’une cellule est ouverte, les lignes gardent leur place, même si quelqu’un change la liste entre-temps. Les chiffres calculés ne se saisissent pas ; un double clic sur l’un d’eux, ou Entrée, ouvre le formulaire.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Making a record like another</source>
      <translation>Créer une fiche semblable à une autre</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>**More ▾ → Duplicate…** beside a record, **Duplicate…** at the foot of its form, or that word in the search (Ctrl+K) opens the form of a new record with the fields of the chosen one, named “… (copy)”. What names the one record or happened to it stays behind: a person's e-mail and number, the day a tool or contract ended, the evidence of a use case; and so does what belongs to it, such as seats, lines and functions. Saving is one step that Undo takes back. On the command line: `seatbook add tool --like Cursor name="Cursor for Design"`.</source>
      <translation>**Plus ▾ → Dupliquer…** à côté d’une fiche, **Dupliquer…** au bas de son formulaire, ou ce mot dans la recherche (Ctrl+K), ouvre le formulaire d’une nouvelle fiche avec les champs de la fiche choisie, nommée « … (copy) ». Ce qui désigne cette seule fiche, ou lui est arrivé, n’est pas repris : l’e-mail et le numéro d’une personne, le jour où un outil ou un contrat a pris fin, la preuve de la valeur d’un cas d’usage ; ni ce qui lui appartient, comme les sièges, les lignes et les fonctions. L’enregistrement est une étape que l’on peut annuler. Sur la ligne de commande : `seatbook add tool --like Cursor name="Cursor for Design"`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Archiving, and bringing back</source>
      <translation>Archiver et rétablir</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>**Archive** beside a record takes it out of the lists, the search and the questions; its lines, seats and history stay. `archived:yes` in the filter of a list shows what was archived there, with **Bring back** in place of **Archive**; what was merged into another record is there too, and is parted by taking the merge back in the history.</source>
      <translation>**Archiver**, à côté d’une fiche, la retire des listes, de la recherche et des questions ; ses lignes, ses sièges et son historique restent. `archived:yes` dans le filtre d’une liste montre ce qui y a été archivé, avec **Rétablir** à la place d’**Archiver** ; ce qui a été fusionné dans une autre fiche s’y trouve aussi, et s’en sépare si l’on annule la fusion dans l’historique.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Merging two records that are one</source>
      <translation>Fusionner deux fiches qui n’en font qu’une</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>**More ▾ → Merge with another…** beside a tool, vendor, person or subscription asks which other record is the same thing; teams are merged by **Merge two teams…** in the search (Ctrl+K). What would move is said before anything is done: seats, lines, questions, decisions, budgets, files. What both have is joined: a function, a plan, a term, or an account that holds a seat in both counts once; budgets for the same time are added up; of the rest the kept record's word stands, and where it says nothing the merged one's. Two tools must be of one vendor and two subscriptions of one tool; prices in two currencies or for other periods, and shares of more than the whole, are refused with what to do.</source>
      <translation>**Plus ▾ → Fusionner avec un autre…**, à côté d’un outil, d’un fournisseur, d’une personne ou d’un abonnement, demande quelle autre fiche désigne la même chose ; les équipes se fusionnent par **Fusionner deux équipes…** dans la recherche (Ctrl+K). Ce qui serait déplacé est dit avant que rien ne soit fait : sièges, lignes, questions, décisions, budgets, fichiers. Ce que les deux ont est réuni : une fonction, une offre, une période, ou un compte qui a un siège dans les deux compte une fois ; les budgets de la même période s’additionnent ; pour le reste, c’est la fiche gardée qui fait foi, et là où elle ne dit rien, la fiche fusionnée. Deux outils doivent être d’un même fournisseur, et deux abonnements d’un même outil ; des prix dans deux devises ou pour des durées différentes, et des parts de plus que le tout, sont refusés, avec ce qu’il faut faire.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Seats and spend stay as they were, but for what was told twice: an invoice under one name and its card payment under the other are one amount, and the plan says in how many months. Later files that name the merged record find the kept one. Undo parts the two exactly, as long as nothing was built on the merge since. On the command line: `seatbook merge tool KEPT MERGED`, with `--dry-run` only the plan.</source>
      <translation>Les sièges et les dépenses restent ce qu’ils étaient, sauf ce qui y figurait deux fois : une facture sous un nom et son paiement par carte sous l’autre sont un seul montant, et le plan dit dans combien de mois. Les fichiers ultérieurs qui nomment la fiche fusionnée trouvent celle qui est gardée. L’annulation sépare exactement les deux, tant que rien ne s’appuie depuis sur la fusion. Sur la ligne de commande : `seatbook merge tool KEPT MERGED`, avec `--dry-run` pour le seul plan.</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>Attached files</source>
      <translation>Fichiers joints</translation>
    </message>
    <message>
      <location filename="../../resources/help/lists.md" />
      <source>A vendor, tool, subscription or use case keeps its files, such as a contract or an order form, inside the catalog: at most 25 MiB each. **Attach a file…** in the pane asks for it; files that are dropped on the pane are attached too (beside it they are imported). A click on a name opens a copy with the system's program; what is no document, and might be a program, is only saved. The same content is kept once, whatever it is attached to. On the command line: `seatbook attach subscription "Chat Team" contract.pdf`, `seatbook attachments subscription "Chat Team"`, with `--save FOLDER` for copies and `--file NAME --remove` to take one off; undo brings it back. Backups hold the files, exports never do. Erasing a person does not look into files, and says how many there are; what was removed before is gone for good then.</source>
      <translation>Un fournisseur, un outil, un abonnement ou un cas d’usage garde ses fichiers, comme un contrat ou un bon de commande, dans le catalogue : au plus 25 Mio chacun. **Joindre un fichier…**, dans le volet, en demande un ; les fichiers déposés sur le volet sont joints aussi (à côté du volet, ils sont importés). Un clic sur un nom ouvre une copie avec le programme du système ; ce qui n’est pas un document, et pourrait être un programme, ne peut être qu’enregistré. Un même contenu n’est gardé qu’une fois, quelles que soient les fiches auxquelles il est joint. Sur la ligne de commande : `seatbook attach subscription "Chat Team" contract.pdf`, `seatbook attachments subscription "Chat Team"`, avec `--save FOLDER` pour des copies et `--file NAME --remove` pour en retirer un ; l’annulation le ramène. Les sauvegardes contiennent les fichiers, les exports jamais. L’effacement d’une personne ne fouille pas ces fichiers et dit combien il y en a ; ceux qui avaient été retirés auparavant disparaissent alors définitivement.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>People come from the company's roster, or from seat reports where no roster names them. One person may have several addresses and logins; all of them lead to one record.</source>
      <translation>Les personnes viennent de la liste du personnel de l’entreprise, ou des rapports de sièges si aucune liste ne les nomme. Une personne peut avoir plusieurs adresses et identifiants ; tous mènent à une même fiche.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>**Status**: active, on leave, or left. A person on leave is not asked about as inactive; seats of a person who left are (R03).</source>
      <translation>**Statut** : actif, absent ou parti. Une personne absente ne fait pas l’objet d’une question comme inactive ; les sièges d’une personne partie, oui (R03).</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>**Team and cost centre** say who pays and whose seats an owner confirms.</source>
      <translation>**Équipe et centre de coûts** disent qui paie, et quels sièges chaque responsable confirme.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>**Kind**: an employee, a contractor, or a shared or service account, which never leaves.</source>
      <translation>**Type** : un salarié, un externe, ou un compte partagé ou de service, qui ne part jamais.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>The bar above the list shows how many people hold no seat, one, two or more; a click on a part shows these alone, another one all. The pane beside the list shows everything a person holds, with the evidence of each seat.</source>
      <translation>La barre au-dessus de la liste montre combien de personnes n’ont aucun siège, en ont un, deux ou plus ; un clic sur une partie ne montre que celles-ci, un second clic les montre toutes. Le volet à côté de la liste montre tout ce qu’une personne détient, avec les preuves de chaque siège.</translation>
    </message>
    <message>
      <location filename="../../resources/help/people.md" />
      <source>**Erasing a person** (the button above the list, or `seatbook erase NAME`) replaces the name, addresses and logins everywhere: in records, history, questions and the rows as they were read. Seats, counts and amounts stay. It cannot be taken back. Backups beside the catalog keep what they hold; Seatbook says how many there are. While another program reads the catalog, old texts stay in its file's unused parts, where no list or search finds them, until nobody has it open any more; Seatbook says so. A file that names the person brings the name back when it is imported again.</source>
      <translation>**Effacer une personne** (le bouton au-dessus de la liste, ou `seatbook erase NAME`) remplace le nom, les adresses et les identifiants partout : dans les fiches, l’historique, les questions et les lignes telles qu’elles ont été lues. Les sièges, les nombres et les montants restent. Cela ne peut pas être annulé. Les sauvegardes à côté du catalogue gardent ce qu’elles contiennent ; Seatbook dit combien il y en a. Tant qu’un autre programme lit le catalogue, d’anciens textes restent dans les parties inutilisées de son fichier, où aucune liste ni recherche ne les trouve, jusqu’à ce que plus personne ne l’ait ouvert ; Seatbook le dit. Un fichier qui nomme la personne ramène son nom s’il est importé de nouveau.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>Renewals</source>
      <translation>Renouvellements</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>A contract that nobody ends in time costs another term. This page shows by when each one can be ended.</source>
      <translation>Un contrat auquel personne ne met fin à temps coûte une période de plus. Cette page montre jusqu’à quand chacun peut être résilié.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Notice by** is the last day on which a notice has to arrive: the end of the term minus the days of notice. Where the contract is silent, the days come from Settings (60 unless changed), are marked *assumed*, and somebody should look them up.</source>
      <translation>**Préavis** est le dernier jour où un préavis peut arriver : la fin de la période moins les jours de préavis. Si le contrat n’en dit rien, les jours viennent des Réglages (60 par défaut) et sont marqués *supposés* ; il faut alors vérifier dans le contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Send by** leaves some days for delivery (Settings, 5 unless changed).</source>
      <translation>**Envoi d’ici le** est la même date, avancée de quelques jours pour l’acheminement (Réglages, 5 par défaut).</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**At stake** is what the next term costs at the present quantity and price.</source>
      <translation>**En jeu** est ce que coûte la prochaine période, à la quantité et au prix actuels.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>Where the day for a notice has passed and nobody decided, the contract says so, how it goes on, and what can still be done.</source>
      <translation>Si le jour du préavis est passé sans que personne ait décidé, la page le dit, avec la façon dont le contrat se poursuit et ce qui reste possible.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>What was decided stands with its target, such as "Reduce to 30", with the day and who decided.</source>
      <translation>Ce qui a été décidé figure avec sa cible, comme « Réduire à 30 », le jour et la personne qui a décidé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>A term whose end has passed is taken to have renewed itself for the same length, and says so.</source>
      <translation>Une période dont la fin est passée est tenue pour renouvelée d’elle-même pour la même durée, et la page le dit.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>The picture shows the deadlines of the next twelve months: filled marks want a decision, hatched ones have an assumed notice, hollow ones are decided. A mark leads to its contract; the arrow keys go along the marks.</source>
      <translation>Le graphique montre les échéances des douze prochains mois : les marques pleines attendent une décision, les hachurées ont un préavis supposé, les vides sont décidées. Une marque mène à son contrat ; les flèches du clavier parcourent les marques.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Deciding.** From 90 days before the deadline the review asks about it (R12), and from the day on which a contract renewed without a decision whether that was wanted (R13): about each renewal once. The buttons and keys are those of [Review](review.md): K keeps it until its end, T ends it, R asks for fewer seats, A asks its owner; J goes to the next one. Shift and Ctrl choose several: an answer then holds for all of them, each kept until its own end, as one step that Undo takes back. The filters above the list are state, vendor, owner, team and month. A contract that renewed in the last days without a decision is listed beside its next deadline.</source>
      <translation>**Décider.** À partir de 90 jours avant l’échéance, la revue pose la question (R12), et à partir du jour où un contrat s’est renouvelé sans décision, elle demande si c’était voulu (R13) : une fois pour chaque renouvellement. Les boutons et les touches sont ceux de la [Revue](review.md) : K garde le contrat jusqu’à sa fin, T y met fin, R demande moins de sièges, A demande à son responsable ; J passe au suivant. Maj et Ctrl en choisissent plusieurs : une réponse vaut alors pour tous, chacun étant gardé jusqu’à sa propre fin, en une seule étape, que l’on peut annuler. Les filtres au-dessus de la liste sont l’état, le fournisseur, le responsable, l’équipe et le mois. Un contrat qui s’est renouvelé ces derniers jours sans décision figure à côté de sa prochaine échéance.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Sending.** What is decided and has to be told to the vendor (ended, fewer seats, another plan) is reminded of until *Notice was sent* notes the day, of all that are chosen; undo takes it back.</source>
      <translation>**Envoyer.** Ce qui est décidé et doit être dit au fournisseur (fin du contrat, moins de sièges, autre offre) fait l’objet d’un rappel jusqu’à ce que *Préavis envoyé* en note le jour, pour tous les contrats choisis ; l’annulation l’efface.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Export calendar** writes an .ics file, of all contracts, of the next days or of the chosen ones, with alarms 90 and 30 days, a week and a day before the day of sending, where somebody has to decide or a decided notice is not sent; where that day has passed already, the event stands on today. After the last day for a notice it says so, and what can still be done; once nothing is, it stands on the contract's end and says what becomes of it. Any calendar program opens it; a file written later moves the same events instead of doubling them, and cancels those of contracts that have ended, were archived, or have no term any more. Its menu also writes the list as it is shown to an Excel workbook or a CSV file.</source>
      <translation>**Exporter le calendrier** écrit un fichier .ics, de tous les contrats, de ceux des prochains jours ou de ceux qui sont choisis, avec des rappels 90 et 30 jours, une semaine et un jour avant la date d’envoi, là où il faut décider ou qu’un préavis décidé n’est pas envoyé ; si cette date est déjà passée, l’événement est placé à aujourd’hui. Après le dernier jour du préavis, l’événement le dit, et dit ce qui reste possible ; quand plus rien ne l’est, il est placé à la fin du contrat et dit ce qu’il en advient. Tout logiciel d’agenda l’ouvre ; un fichier écrit plus tard déplace les mêmes événements au lieu de les doubler, et annule ceux des contrats qui ont pris fin, ont été archivés ou n’ont plus de période. Son menu écrit aussi la liste, telle qu’elle est affichée, dans un classeur Excel ou un fichier CSV.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Messages to owners** writes a message to every owner of the chosen contracts, with the list attached; nothing is sent.</source>
      <translation>**Messages aux responsables** écrit un message à chaque responsable des contrats choisis, avec la liste en pièce jointe ; rien n’est envoyé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/renewals.md" />
      <source>**Negotiation sheet** writes a workbook for the talk with a vendor, one for each vendor of the chosen contracts: all its contracts, seats bought, held and used, the price of a seat by contract and over time, and what to ask for, with what it is worth.</source>
      <translation>**Fiche de négociation** écrit un classeur pour la négociation avec un fournisseur, un par fournisseur des contrats choisis : tous ses contrats, les sièges achetés, attribués et utilisés, le prix d’un siège par contrat et dans le temps, et ce qu’il faut demander, avec ce que cela vaut.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>The review workbook</source>
      <translation>Le classeur de revue</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**Export review list** (Ctrl+E) writes every open question into an Excel workbook: send it to the owners, bring it back. **Export…** in Review also writes one list for each owner or team, and so does `seatbook export review --by-owner FOLDER` (or `--by-team FOLDER`); a question that has two owners stands in both. With `--pseudonyms`, or **Pseudonyms instead of names** in that menu, everybody appears as "Person 7K3QX", seat holders and owners, the same one in every workbook of the catalog; no name or address stands anywhere in it or in its file's name (**Who is who…** says whom each file is for), and answers are matched all the same. Pseudonyms are made with a secret that only the catalog and its copies hold: nobody can work out from a workbook who stands behind one.</source>
      <translation>**Exporter la liste de revue** (Ctrl+E) écrit toutes les questions ouvertes dans un classeur Excel : envoyez-le aux responsables, puis réimportez-le. **Exporter…**, dans la revue, écrit aussi une liste par responsable ou par équipe, de même que `seatbook export review --by-owner FOLDER` (ou `--by-team FOLDER`) ; une question qui a deux responsables figure dans les deux. Avec `--pseudonyms`, ou **Pseudonymes au lieu des noms** dans ce menu, chacun apparaît comme « Person 7K3QX », titulaires de sièges et responsables, sous le même pseudonyme dans tous les classeurs du catalogue ; aucun nom ni aucune adresse ne figure dans le classeur ni dans le nom du fichier (**Qui est qui…** dit à qui est destiné chaque fichier), et les réponses sont rattachées quand même. Les pseudonymes sont formés avec un secret que seuls contiennent le catalogue et ses copies : personne ne peut déduire d’un classeur qui se trouve derrière l’un d’eux.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>sheet | holds</source>
      <translation>feuille | contenu</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Read me | how to answer, the decisions explained</source>
      <translation>Read me | comment répondre, et ce que veut dire chaque décision</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Summary | questions and savings by currency, rule, owner and answer, with charts: formulas over Review, which count while it is filled in; how it adds up from what every question would free by itself to what is addressable; and what decisions realised in a year, verified by bills</source>
      <translation>Summary | la synthèse : questions et économies par devise, règle, responsable et réponse, avec des graphiques : des formules sur la feuille Review, qui se mettent à jour à mesure qu’on la remplit ; comment on passe de ce que chaque question libérerait à elle seule à ce qui est atteignable ; et ce que les décisions ont réalisé en un an, vérifié par les factures</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Review | one row a question; the blue columns are open</source>
      <translation>Review | les questions, une par ligne ; les colonnes bleues sont à remplir</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Evidence | who or what, last active, invoice, date, amount, file, sheet and row; linked with its question</source>
      <translation>Evidence | les preuves : qui ou quoi, dernière activité, facture, date, montant, fichier, feuille et ligne ; reliées à leur question</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Arithmetic | every figure line by line, with the rate that was used; linked with its question</source>
      <translation>Arithmetic | le calcul : chaque chiffre ligne par ligne, avec le taux utilisé ; relié à sa question</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>Renewals | terms with their notice deadlines and what is at stake</source>
      <translation>Renewals | les renouvellements : périodes avec leurs échéances de préavis et ce qui est en jeu</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**Asking owners.** **Export… → Messages to owners** in Review, or `seatbook export messages FOLDER` writes one message for each owner (an .eml file that any mail program opens) with the owner's list attached. Nothing is sent by Seatbook: it opens as a draft, you read, change and send it. The window asks from whom they come, by when an answer is wanted (`--from`, `--answer-by`) and whether the lists name anybody. Without an address there and in Settings (*Messages to owners come from*) your mail program puts in yours. With **Mark as Asked** (`--ask`) the questions count as Asked from then on; an answer that comes back later is no conflict.</source>
      <translation>**Interroger les responsables.** **Exporter… → Messages aux responsables**, dans la revue, ou `seatbook export messages FOLDER`, écrit un message par responsable (un fichier .eml que tout logiciel de messagerie ouvre), avec sa liste jointe. Seatbook n’envoie rien : le message s’ouvre comme brouillon, vous le lisez, le modifiez et l’envoyez. La fenêtre demande de qui viennent les messages, pour quand une réponse est attendue (`--from`, `--answer-by`) et si les listes nomment des personnes. Sans adresse à cet endroit ni dans les Réglages (*Expéditeur des messages aux responsables*), votre messagerie met la vôtre. Avec **Marquer comme posées** (`--ask`), les questions comptent dès lors comme posées ; une réponse qui revient plus tard n’est pas un conflit.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**Answering.** Choose a *Decision*; fill in *How many* (Reduce, Grow), *Tool or plan* (Consolidate: the tool or contract that stays; Move tier: the plan; the list offers all of them), *Reason*, *New owner* (an e-mail address; the list offers those who own something or lead others) and *Until* where it needs one. Keep needs a reason, Move tier the plan, Consolidate what stays, Snooze needs Until; Reduce needs no more seats than are bought and no fewer than the contract's minimum, Grow more, and every Until lies after today. A new owner without a decision means Ask owner. Blank rows stay open.</source>
      <translation>**Répondre.** Le classeur est en anglais. Choisissez une décision dans *Decision* ; remplissez, là où elle le demande, *How many* (combien, pour Reduce et Grow), *Tool or plan* (pour Consolidate : l’outil ou le contrat qui reste ; pour Move tier : l’offre ; la liste les propose tous), *Reason* (la raison), *New owner* (le nouveau responsable : une adresse e-mail ; la liste propose ceux qui répondent de quelque chose ou dirigent d’autres personnes) et *Until* (jusqu’à quand). Keep (garder) demande une raison, Move tier (changer d’offre) l’offre, Consolidate (regrouper) ce qui reste, Snooze (reporter) une date dans Until ; pour Reduce (réduire), le nombre ne dépasse pas celui des sièges achetés et n’est pas inférieur au minimum du contrat ; pour Grow (étendre), il le dépasse ; toute date dans Until est postérieure à aujourd’hui. Un nouveau responsable sans décision signifie Ask owner (demander au responsable). Les lignes vides restent ouvertes.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**What is safe.** Filter, widen, format; sort after unprotecting the sheet (there is no password); delete rows; add or move columns; save with Excel or LibreOffice. Each row is known by its question id. The workbook holds no macros and no outside links, its only formulas are those of the Summary, and nothing that a vendor wrote can run as a formula. What one sheet cannot hold (1,000,000 rows; Excel ends at 1,048,576) goes on on a second one, "Evidence 2".</source>
      <translation>**Ce que l’on peut faire sans risque.** Filtrer, élargir les colonnes, mettre en forme ; trier après avoir ôté la protection de la feuille (il n’y a pas de mot de passe) ; supprimer des lignes ; ajouter ou déplacer des colonnes ; enregistrer avec Excel ou LibreOffice. Chaque ligne se reconnaît au numéro de sa question. Le classeur ne contient ni macros ni liens externes, ses seules formules sont celles de Summary, et rien de ce qu’un fournisseur a écrit ne peut être exécuté comme formule. Ce qui ne tient pas sur une feuille (1 000 000 de lignes ; Excel s’arrête à 1 048 576) continue sur une deuxième, « Evidence 2 ».</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>**Bringing it back** (**Bring back…** in Review, or `seatbook apply FILE…`; with `--dry-run` nothing is written) takes any number of files in any order and shows</source>
      <translation>**La réimportation** (**Réimporter…** dans la revue, ou `seatbook apply FILE…` ; avec `--dry-run`, rien n’est écrit) accepte autant de fichiers que l’on veut, dans n’importe quel ordre, et montre</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>the decisions that would be applied;</source>
      <translation>les décisions qui seraient appliquées ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>conflicts: questions that were decided otherwise in the catalog meanwhile, or in another of the files, with all answers. Nothing is applied to them unless you choose one (`--on-conflict theirs`, `ours`, or `ask` for each);</source>
      <translation>les conflits : les questions décidées autrement entre-temps, dans le catalogue ou dans un autre des fichiers, avec toutes les réponses. Rien ne leur est appliqué si vous n’en choisissez pas une (`--on-conflict theirs`, `ours`, ou `ask` pour chacune) ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>what an answered question says otherwise since the export: its text, its theoretical saving;</source>
      <translation>ce qui a changé depuis l’export dans une question à laquelle il a été répondu : son texte, son économie théorique ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>answers that were not understood: an unknown word, an error value such as #N/A, a date such as 01/02/2027 that can be read two ways, a person, tool or plan that the catalog does not know. Blanks, capitals and hyphens of a name do not matter; a name that is only similar is never taken, it is offered (“did you mean ChatGPT?”);</source>
      <translation>les réponses qui n’ont pas été comprises : un mot inconnu, une valeur d’erreur comme #N/A, une date comme 01/02/2027 qui se lit de deux façons, une personne, un outil ou une offre que le catalogue ne connaît pas. Les espaces, les majuscules et les traits d’union d’un nom ne comptent pas ; un nom seulement ressemblant n’est jamais pris, il est proposé (« vouliez-vous dire ChatGPT ? ») ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>edits in locked cells, cell by cell: they are ignored, on every sheet (of a table of more than 20,000 rows the row is named); a question id that became a number is found by its first digits, or by rule, subject and text where only one question fits;</source>
      <translation>les modifications de cellules verrouillées, cellule par cellule : elles sont ignorées, sur toutes les feuilles (d’un tableau de plus de 20 000 lignes, c’est la ligne qui est nommée) ; un numéro de question devenu un nombre est retrouvé par ses premiers chiffres, ou par la règle, l’objet et le texte si une seule question correspond ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>rows that did not come back, each with its question, rule, what it is about, tool and Question id: nothing is decided for them;</source>
      <translation>les lignes qui ne sont pas revenues, chacune avec sa question, sa règle, ce dont il s’agit, l’outil et son numéro (Question id) : rien n’est décidé pour elles ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>what happened since to questions without an answer: which are new, so that they stand in no list that came back, which moved to another owner or team since the list was sent, and from whom, which ask something else or save another amount now, which were decided meanwhile, or closed.</source>
      <translation>ce qui est arrivé depuis aux questions sans réponse : lesquelles sont nouvelles, et ne figurent donc dans aucune liste revenue, lesquelles sont passées à un autre responsable ou à une autre équipe depuis l’envoi de la liste, et de qui, lesquelles demandent autre chose ou économisent maintenant un autre montant, lesquelles ont été décidées entre-temps, ou fermées.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>A column of answers that is missing changes nothing: what was sent in it stays, and the column is named. Only *Question id* and *Decision* have to be there; a sheet without one of them is refused with what to do. A formula in a blue cell counts with its result; where the file keeps none, the cell is named.</source>
      <translation>Une colonne de réponses qui manque ne change rien : ce qui y avait été envoyé demeure, et la colonne est signalée. Seules *Question id* et *Decision* doivent être présentes ; une feuille à laquelle l’une d’elles manque est refusée, avec ce qu’il faut faire. Une formule dans une cellule bleue compte par son résultat ; si le fichier n’en garde aucun, la cellule est signalée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review-workbook.md" />
      <source>The answers of a list that was made for one owner are recorded as decided by that owner; those of a list for everyone or a team as decided by you. Applying is one step, and Undo takes it back. The same file a second time changes nothing. A workbook of another catalog, or one that lost its hidden sheet "Export", is refused and stops no other file.</source>
      <translation>Les réponses d’une liste faite pour un seul responsable sont enregistrées comme décidées par lui ; celles d’une liste pour tous ou pour une équipe, comme décidées par vous. L’application est une seule étape, que l’on peut annuler. Le même fichier une deuxième fois ne change rien. Un classeur d’un autre catalogue, ou un classeur qui a perdu sa feuille masquée « Export », est refusé et n’arrête aucun autre fichier.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Rules look at the catalog and ask questions; people answer them. A question is never an accusation, and Keep is as good an answer as Retire.</source>
      <translation>Des règles examinent le catalogue et posent des questions ; des personnes y répondent. Une question n’est jamais une accusation, et « Garder » est une aussi bonne réponse que « Retirer ».</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Left stands the list, weightiest first. Right stands the question, why it was asked, the evidence with file, sheet and row, the saving step by step, what the contract allows, and the history.</source>
      <translation>À gauche se trouve la liste, les questions qui pèsent le plus en tête. À droite se trouvent la question, la raison pour laquelle elle est posée, les preuves avec fichier, feuille et ligne, l’économie pas à pas, ce que permet le contrat, et l’historique.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>answer | key | means</source>
      <translation>réponse | touche | sens</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Keep | K | it stays; give the reason, and its last day: the day after, it is asked again. New facts ask before</source>
      <translation>Garder | K | cela reste ; donnez la raison et le dernier jour : le lendemain, la question revient. De nouveaux faits la reposent plus tôt</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Reduce | R | fewer are needed; to how many</source>
      <translation>Réduire | R | il en faut moins ; à combien</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Grow | G | it is worth more; to how many</source>
      <translation>Étendre | G | cela mérite d’être étendu ; à combien</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Retire | T | it ends</source>
      <translation>Retirer | T | cela prend fin</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Ask owner | A | somebody else knows; naming a person makes them the owner</source>
      <translation>Demander au responsable | A | quelqu’un d’autre le sait ; la personne que vous nommez devient responsable</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Snooze | S | not now; give the day on which it comes back</source>
      <translation>Reporter | S | pas maintenant ; donnez le jour où la question revient</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Move tier | M | another plan is enough, or the same one by the year; choose the plan</source>
      <translation>Changer d’offre | M | une autre offre suffit, ou la même à l’année ; choisissez l’offre</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Consolidate | C | it goes into another tool or contract; choose the one that stays</source>
      <translation>Regrouper | C | cela passe dans un autre outil ou contrat ; choisissez celui qui reste</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>J or the arrows go to the next question. Shift and Ctrl select several: an answer then holds for all of them, as one step that Undo takes back. The filters above the list are state, rule, tool, owner, team, amount and age. Answers that do not go together, such as retiring a tool and growing its seats, or consolidating into a tool that is to be retired, are said in red with both questions.</source>
      <translation>J ou les flèches mènent à la question suivante. Maj et Ctrl en choisissent plusieurs : une réponse vaut alors pour toutes, en une seule étape, que l’on peut annuler. Les filtres au-dessus de la liste sont l’état, la règle, l’outil, le responsable, l’équipe, le montant et l’âge. Les réponses qui ne vont pas ensemble, comme retirer un outil et en étendre les sièges, ou regrouper dans un outil qui doit être retiré, sont signalées en rouge avec les deux questions.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**Theoretical** is what the seats cost in a year. **Addressable** is what the contract lets you stop in the next 12 months.</source>
      <translation>**Théorique** est ce que les sièges coûtent en un an. **Atteignable** est ce que le contrat vous permet d’arrêter dans les 12 prochains mois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**How it adds up** shows the way from what every question would free by itself to what is addressable: what several questions name, what contracts hold, and what is paid until a contract can change. A question's own arithmetic stands in its pane line by line, with the exchange rate, its date and source.</source>
      <translation>**Détail du calcul** montre le chemin de ce que chaque question libérerait à elle seule à ce qui est atteignable : ce que plusieurs questions nomment, ce que les contrats retiennent, et ce qui est payé jusqu’à ce qu’un contrat puisse changer. Le calcul d’une question figure dans son volet, ligne par ligne, avec le taux de change, sa date et sa source.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>The filled button is the answer that the question's saving is reckoned for: Retire where nobody uses a contract, Reduce where some seats are free. It is a proposal; every other answer is as good. Where nothing can be saved by one answer, none is filled.</source>
      <translation>Le bouton plein est la réponse pour laquelle l’économie de la question est calculée : Retirer quand personne n’utilise un contrat, Réduire quand quelques places se libèrent. C’est une proposition ; toute autre réponse vaut autant. Quand aucune réponse seule n’économise rien, aucun n’est plein.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Evidence says as of when it was reported; "What would close it" says which fact would end the question.</source>
      <translation>Les preuves disent de quand date le rapport ; « Ce qui la fermerait » dit quel fait mettrait fin à la question.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>A question whose reason is gone closes by itself; when it comes back, so does the question.</source>
      <translation>Une question dont la raison a disparu se ferme d’elle-même ; si la raison revient, la question revient aussi.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>"Data needed" asks for a missing report or price, and has no saving.</source>
      <translation>« Données requises » demande un rapport ou un prix qui manque, et ne comporte aucune économie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**▾** beside **Run review** runs some of the rules only, or as of another day. A look ahead binds no earlier day: what is kept until a day, and asked again after it, is kept when the rules run as of a day before.</source>
      <translation>**▾**, à côté de **Lancer la revue**, permet de n’appliquer que certaines règles, ou de les appliquer à une autre date. Un regard en avant ne lie aucun jour antérieur : ce qui est gardé jusqu’à un jour, et demandé de nouveau ensuite, reste gardé quand les règles sont appliquées à une date antérieure.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**What came of it.** With a decision to reduce, move tier, consolidate, retire or grow, Seatbook keeps from which day it is to hold: the last day you name, else the next day on which the contract allows it. Every review then compares the bills.</source>
      <translation>**Ce qu’il en est advenu.** Avec une décision de réduire, de changer d’offre, de regrouper, de retirer ou d’étendre, Seatbook retient à partir de quel jour elle doit valoir : le dernier jour que vous nommez, sinon le prochain jour où le contrat le permet. Chaque revue compare ensuite les factures.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>state | means</source>
      <translation>état | sens</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Decided | the day is still to come</source>
      <translation>Décidé | le jour est encore à venir</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Effective | the day has come; the first full bill after it is awaited, or something is missing that a bill should show</source>
      <translation>En vigueur | le jour est venu ; la première facture complète qui suit est attendue, ou il manque quelque chose qu’une facture devrait montrer</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Verified | the bills show it: no more seats than decided, a lower price, or nothing for service after the end; it says so where the contract on record has to be corrected</source>
      <translation>Vérifié | les factures le montrent : pas plus de sièges que décidé, un prix plus bas, ou plus rien pour un service après la fin ; si le contrat enregistré est à corriger, c’est signalé</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>Not verified | the bills show something else; the figures say what was decided and what is billed</source>
      <translation>Non vérifié | les factures montrent autre chose ; les chiffres disent ce qui a été décidé et ce qui est facturé</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>What is **realised** is the price of the last full bill before, less that of the first full bill after that shows it, at one exchange rate; in a year, twelve times as much. Fewer seats or a lower price that a bill shows sooner than the contract would have it count from the decision on. It never counts what the decision did not do: a price that fell anyway, a goodwill credit, part of a month, a bill that came twice, a bill of another subscription. What several decisions freed counts once. Something that ended is verified when nothing is billed for later service and the next bill would have been due 45 days ago (Settings, Invoices are missing after) in files that are imported. Bills that come every 30 or 28 days are compared as such, a month being 365 / 12 days; years paid ahead are due when they begin; another plan is verified by its billed price. What is missing stays open and says which bill is awaited, for which days, since when. Growth is verified when seats or spend grew and the use case of the subscription shows over three months the value that was promised on the day of the decision: the figures under the name of its measure of value (hours saved), else its revenue, else its volume at the worth of one unit. The value has to grow with the cost (2 % less is as good), and in money be no less than it. Where none of these was measured before, a unit of its volume may cost no more than before. `seatbook report realised` lists all of it with file and row.</source>
      <translation>Ce qui est **réalisé** est le prix de la dernière facture complète d’avant, moins celui de la première facture complète d’après qui montre le changement, à un même taux de change ; sur un an, douze fois autant. Moins de sièges ou un prix plus bas, si une facture les montre plus tôt que le contrat ne le prévoit, comptent à partir de la décision. N’est jamais compté ce que la décision n’a pas fait : un prix qui a baissé de toute façon, un geste commercial, une partie de mois, une facture arrivée deux fois, une facture d’un autre abonnement. Ce que plusieurs décisions ont libéré compte une fois. Ce qui a pris fin est vérifié quand rien n’est facturé pour un service ultérieur et que la facture suivante aurait été due il y a 45 jours (Réglages, Les factures manquent après), dans les fichiers importés. Les factures établies tous les 30 ou 28 jours sont comparées comme telles, un mois comptant 365 / 12 jours ; les années payées d’avance sont dues quand elles commencent ; une autre offre est vérifiée par son prix facturé. Ce qui manque reste ouvert et dit quelle facture est attendue, pour quels jours, et depuis quand. Une extension est vérifiée quand les sièges ou les dépenses ont augmenté et que le cas d’usage de l’abonnement montre sur trois mois la valeur promise le jour de la décision : les chiffres portant le nom de sa mesure de la valeur (heures gagnées), sinon son chiffre d’affaires, sinon son volume, à la valeur d’une unité. La valeur doit croître avec le coût (2 % de moins sont admis) et, en argent, ne pas lui être inférieure. Si rien de cela n’était mesuré auparavant, une unité de son volume ne doit pas coûter plus qu’avant. `seatbook report realised` donne tout cela en liste, avec fichier et ligne.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>To ask many people at once, send the [review workbook](review-workbook.md): **Export…** writes one list for everyone, one for each owner or team, or a message to every owner; or the list as it is filtered, as an Excel workbook or a CSV file.</source>
      <translation>Pour demander à beaucoup de personnes à la fois, envoyez le [classeur de revue](review-workbook.md) : **Exporter…** écrit une liste pour tous, une par responsable ou par équipe, ou un message à chaque responsable ; ou encore la liste telle qu’elle est filtrée, en classeur Excel ou en fichier CSV.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**Decisions.** The view *Decisions* lists all of them, those that were replaced or asked again among them: who decided what and when, from when it holds, what was promised and what bills verify. It is filtered by state, decision, tool, person, owner, team and rule, and leads to the question and the tool; `seatbook list decisions` and `export table decisions` give the same. **What came of them…** writes every outcome with its bills, as `report realised --save` does.</source>
      <translation>**Décisions.** La vue *Décisions* les énumère toutes, y compris celles qui ont été remplacées ou dont la question a été posée de nouveau : qui a décidé quoi et quand, à partir de quand cela vaut, ce qui a été promis et ce que les factures vérifient. Elle se filtre par état, décision, outil, personne, responsable, équipe et règle, et mène à la question et à l’outil ; `seatbook list decisions` et `export table decisions` donnent la même chose. **Ce qu’il en est advenu…** écrit chaque résultat avec ses factures, comme le fait `report realised --save`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/review.md" />
      <source>**Rounds.** The view *Rounds* lists them: who has to answer, what waits, what was decided and what came of it; *Begin a round* takes up this month's or quarter's questions until a day that you choose (begun again, it gets the day that is named then), those before each renewal, or lets owners confirm their people's seats, whose lists are written, answered and brought back there. Such a campaign may have a name; seats that are answered by hand keep the reason and the name of whose answer it is, where you type them. Of each seat is said when it was last active, as of which report, and whether its holder has left. A question that is asked again while a round runs waits again, with its earlier answer and the day on which it was asked again beside it; a round that is closed keeps the answers it had. A renewal whose day for a notice has just passed without a decision, or with one that was not sent, has its round too, marked as passed, with what can still be done. On the command line `seatbook cycle start monthly` (or `quarterly`, or `renewal` for one round a renewal that is near) takes up the questions that wait; `seatbook cycle show` says who has to answer, what is overdue, what was decided and what came of it. Begun again, it takes up what is new. `seatbook campaign start --due DATE` asks every owner to confirm the seats of what is theirs: `campaign export` writes a workbook for each, `campaign apply` brings any number back. What would be answered is shown first in the window, and by `--dry-run`. A seat that was answered otherwise in the meantime keeps its answer unless you choose the list's, there or with `--on-conflict theirs`. No seat is released by an answer; that is done at the vendor. The round that is due next stands beside the title of Review.</source>
      <translation>**Tours.** La vue *Tours* les énumère : qui doit répondre, ce qui attend, ce qui a été décidé et ce qu’il en est advenu ; *Commencer un tour* reprend les questions de ce mois ou de ce trimestre jusqu’à un jour que vous choisissez (relancé, le tour reçoit le jour alors nommé), celles d’avant chaque renouvellement, ou fait confirmer aux responsables les sièges de leurs collaborateurs ; les listes s’écrivent, se remplissent et se réimportent au même endroit. Une telle campagne peut porter un nom ; les sièges auxquels vous répondez à la main gardent la raison et le nom de la personne qui répond, si vous les saisissez. De chaque siège, il est dit quand il a été utilisé pour la dernière fois, selon quel rapport, et si son titulaire est parti. Une question posée de nouveau pendant un tour attend de nouveau, avec à côté sa réponse précédente et le jour où elle l’a été ; un tour fermé garde les réponses qu’il avait. Un renouvellement dont la date de préavis vient de passer sans décision, ou avec une décision qui n’a pas été envoyée, a aussi son tour, marqué comme passé, avec ce qui reste possible. Sur la ligne de commande, `seatbook cycle start monthly` (ou `quarterly`, ou `renewal` pour un tour par renouvellement proche) reprend les questions en attente ; `seatbook cycle show` dit qui doit répondre, ce qui est en retard, ce qui a été décidé et ce qu’il en est advenu. Relancé, un tour reprend aussi ce qui est nouveau. `seatbook campaign start --due DATE` demande à chaque responsable de confirmer les sièges de ce dont il répond : `campaign export` écrit un classeur pour chacun, `campaign apply` en réimporte autant que l’on veut. Les réponses qui seraient enregistrées sont d’abord montrées, dans la fenêtre et par `--dry-run`. Un siège qui a reçu entre-temps une autre réponse la garde, sauf si vous choisissez celle de la liste, dans la fenêtre ou par `--on-conflict theirs`. Aucun siège n’est libéré par une réponse ; cela se fait chez le fournisseur. Le prochain tour à échoir figure à côté du titre de la revue.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>The rules</source>
      <translation>Les règles</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>A rule finds something in the catalog and asks the owner one question about it. Same catalog, same date, same settings: same questions. `seatbook rules` lists them, `seatbook rules R01` explains one. The thresholds stand in Settings. Every rule says below what it looks at, when it is silent, and what closes its question.</source>
      <translation>Une règle trouve quelque chose dans le catalogue et pose au responsable une question à ce sujet. Même catalogue, même date, mêmes réglages : mêmes questions. `seatbook rules` les énumère, `seatbook rules R01` en explique une. Les seuils se trouvent dans les Réglages. Chaque règle dit ci-dessous ce qu’elle examine, quand elle se tait, et ce qui ferme sa question.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>Savings</source>
      <translation>Économies</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Theoretical**: seats × price a month × 12. A flat price has none: fewer seats change nothing.</source>
      <translation>**Théorique** : sièges × prix mensuel × 12. Un prix forfaitaire n’en a pas : moins de sièges n’y change rien.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Addressable**: what the contract lets you stop in the next 12 months, day by day at the price that holds then, but never above today's: a rise that is already agreed is no saving. A flexible contract from its next bill; a term contract from its end, if notice can still be given, else from the end of the next term; after all terms that are signed; never below the minimum or a promised spend, and nothing after the day on which the subscription ends.</source>
      <translation>**Atteignable** : ce que le contrat vous permet d’arrêter dans les 12 prochains mois, jour par jour au prix qui vaut alors, mais jamais au-dessus de celui d’aujourd’hui : une hausse déjà convenue n’est pas une économie. Un contrat flexible, à partir de sa prochaine facture ; un contrat à période fixe, à partir de sa fin si le préavis peut encore être donné, sinon à partir de la fin de la période suivante ; après toutes les périodes signées ; jamais en dessous du minimum ou d’une dépense promise, et plus rien après le jour où l’abonnement prend fin.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**One euro once**: when several rules name the same seat or invoice line, it counts for one of them. A question that was answered with keep or grow counts for nothing and takes nothing from the others.</source>
      <translation>**Chaque euro une fois** : si plusieurs règles nomment le même siège ou la même ligne de facture, il compte pour l’une d’elles. Une question à laquelle il a été répondu « Garder » ou « Étendre » ne compte pour rien et ne prend rien aux autres.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>Rules are served in a fixed order: on a subscription R07 and R35 (once retire is decided), R10, R09, R03, R06, R27, R02, R01, R04, R19, R11, R24, R29, R22; on an invoice line R18, R15, R17, R14. What is left for the later ones is what they show.</source>
      <translation>Les règles sont servies dans un ordre fixe : sur un abonnement R07 et R35 (une fois le retrait décidé), R10, R09, R03, R06, R27, R02, R01, R04, R19, R11, R24, R29, R22 ; sur une ligne de facture R18, R15, R17, R14. Les dernières montrent ce qui leur reste.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>Of seats at several prices, the cheapest are given up first. Seats that were bought for 0.00 go last: nothing less is paid without them.</source>
      <translation>De sièges à plusieurs prix, les moins chers sont rendus d’abord. Les sièges achetés pour 0,00 viennent en dernier : sans eux, on ne paie pas moins.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Avoided purchases**: where people wait for a seat, a seat that is freed goes to them first. That is no cash, and stands apart.</source>
      <translation>**Achats évités** : là où des personnes attendent un siège, un siège libéré leur va d’abord. Ce n’est pas de l’argent encaissé, et cela figure à part.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Money to claim back**, already paid, stands apart from savings, and so does what a notice deadline puts at stake (R12). What is claimed back of months to come is not saved again.</source>
      <translation>**L’argent à réclamer**, déjà payé, figure à part des économies, de même que ce qu’une échéance de préavis met en jeu (R12). Ce qui est réclamé pour des mois à venir n’est pas économisé une seconde fois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**A range** (overlap, dear models) says between which amounts a saving lies. It is in no total.</source>
      <translation>**Une fourchette** (recoupement, modèles chers) dit entre quels montants se situe une économie. Elle n’entre dans aucun total.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>Amounts without an exchange rate are never converted: they stand apart in their own currency.</source>
      <translation>Les montants sans taux de change ne sont jamais convertis : ils figurent à part, dans leur propre devise.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>rule | asks</source>
      <translation>règle | question</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R01 Inactive seats | Seats without activity for longer than the threshold: are they still needed?</source>
      <translation>R01 Sièges inactifs | Des sièges sont sans activité depuis plus longtemps que le seuil : sont-ils encore utiles ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R02 Seats never used | Seats that a source knows and never saw in use: are they needed?</source>
      <translation>R02 Sièges jamais utilisés | Une source connaît des sièges et ne les a jamais vus utilisés : sont-ils utiles ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R03 Seats of leavers | Somebody left and still holds seats: can they be released?</source>
      <translation>R03 Sièges de partants | Quelqu’un est parti et détient encore des sièges : peut-on les libérer ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R04 Spare seats | More seats are bought than assigned: are they needed?</source>
      <translation>R04 Sièges en trop | Il y a plus de sièges achetés qu’attribués : sont-ils utiles ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R05 More seats than bought | More seats are assigned than bought: buy or release?</source>
      <translation>R05 Plus de sièges attribués qu’achetés | Il y a plus de sièges attribués qu’achetés : faut-il en acheter ou en libérer ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R06 Two seats of one tool | One person has two paid seats of one tool: is one enough?</source>
      <translation>R06 Deux sièges d’un même outil | Une personne a deux sièges payants d’un même outil : un seul suffit-il ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R07 Overlapping tools | Two paid tools do the same for the same people: are both needed?</source>
      <translation>R07 Outils qui se recoupent | Deux outils payants font la même chose pour les mêmes personnes : les deux sont-ils nécessaires ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R08 Two tools for one thing, held by the same people | The same people have seats in two tools of one function: would one do for them?</source>
      <translation>R08 Deux outils pour une chose, chez les mêmes personnes | Les mêmes personnes ont des sièges dans deux outils de même fonction : un seul leur suffirait-il ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R09 Two contracts for one tool | One tool is bought under two contracts: could they be one?</source>
      <translation>R09 Deux contrats pour un outil | Un outil est acheté sous deux contrats : un seul suffirait-il ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R10 Unused subscriptions | Nobody, or hardly anybody, uses a subscription: is it still needed?</source>
      <translation>R10 Abonnements inutilisés | Personne, ou presque, n’utilise un abonnement : est-il encore utile ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R11 Tier too high | Few people use what a plan's higher price is for: would a lower one do?</source>
      <translation>R11 Offre trop élevée | Peu de personnes utilisent ce qui justifie le prix plus élevé d’une offre : une offre inférieure suffirait-elle ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R12 Notice deadlines | A notice deadline is near or has just passed: renew, change or end?</source>
      <translation>R12 Échéances de préavis | Une échéance de préavis approche ou vient de passer : faut-il renouveler, modifier ou arrêter ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R13 Renewed without a decision | A contract renewed by itself and nobody decided: was it wanted?</source>
      <translation>R13 Renouvelé sans décision | Un contrat s’est renouvelé de lui-même et personne n’a décidé : était-ce voulu ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R14 Price rises | The price of a unit rose: was that agreed, and does the contract allow it?</source>
      <translation>R14 Hausses de prix | Le prix d’une unité a augmenté : était-ce convenu, et le contrat le permet-il ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R15 Billed after its end | A contract or tool has ended and is still billed: can it be claimed back?</source>
      <translation>R15 Facturé après sa fin | Un contrat ou un outil a pris fin et est encore facturé : peut-on réclamer l’argent ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R16 Missing invoices | An active contract is not billed any more: where is the invoice?</source>
      <translation>R16 Factures manquantes | Un contrat actif n’est plus facturé : où est la facture ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R17 Invoiced is not contracted | An invoice differs from what the contract says: which is right?</source>
      <translation>R17 Facture différente du contrat | Une facture diffère de ce que dit le contrat : quel montant est juste ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R18 Paid twice? | Two payments look like one: were both meant?</source>
      <translation>R18 Payé deux fois ? | Deux paiements semblent n’en faire qu’un : les deux étaient-ils voulus ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R19 Billed seats | More seats are billed than are assigned: what are the others for?</source>
      <translation>R19 Sièges facturés | Il y a plus de sièges facturés qu’attribués : à quoi servent les autres ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R20 Unmanaged tools | A tool is in use and nobody has approved it: who answers for it?</source>
      <translation>R20 Outils non gérés | Un outil est utilisé et personne ne l’a approuvé : qui en répond ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R21 Nobody answers for it | It has no owner, or the owner left: who answers for it?</source>
      <translation>R21 Personne n’en répond | Un outil ou un abonnement n’a pas de responsable, ou celui-ci est parti : qui en répond ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R22 Experiments past their date | An experiment has passed its date or budget, or says no measure of success: did it work?</source>
      <translation>R22 Expériences dont la date est passée | Une expérience a dépassé sa date ou son budget, ou ne dit pas comment mesurer son succès : a-t-elle réussi ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R23 Budgets that run out | At the present pace a budget is nearly used up, or more than that: is it as planned?</source>
      <translation>R23 Budgets qui s’épuisent | Au rythme actuel, un budget est presque épuisé, ou dépassé : est-ce conforme au plan ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R24 Commitments not used, or used up | A promised spend or a credit will not be used, or runs out early: what should the next term promise?</source>
      <translation>R24 Engagements inutilisés, ou épuisés | Une dépense promise ou un crédit ne sera pas consommé, ou s’épuise trop tôt : sur quoi s’engager la prochaine fois ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R25 Growth that grows dearer | It grows, and each unit of it costs more every quarter: what made it dearer?</source>
      <translation>R25 Croissance qui devient plus chère | La dépense croît, et chaque unité coûte davantage de trimestre en trimestre : qu’est-ce qui la renchérit ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R26 Unusual spend | A tool cost far more in a month than usual: what was it for?</source>
      <translation>R26 Dépense inhabituelle | Un outil a coûté en un mois beaucoup plus que d’habitude : à quoi est-ce dû ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R27 Bought beside a contract | People buy a tool while the company has free seats of it, or of one like it: could they be used?</source>
      <translation>R27 Acheté à part malgré un contrat | Des personnes achètent un outil alors que l’entreprise a des sièges libres de cet outil, ou d’un outil comparable : pourraient-elles s’en servir ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R28 Missing data | Something is missing to judge a subscription: can you add it?</source>
      <translation>R28 Données manquantes | Il manque quelque chose pour juger un abonnement : pouvez-vous le compléter ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R29 Flexible price, stable use | Use has been stable at a flexible price: would a commitment pay?</source>
      <translation>R29 Prix flexible, usage stable | L’usage est stable à un prix flexible : un engagement serait-il rentable ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R30 Dear models on plain work | Work of little worth runs on the dearest models: would a cheaper one do?</source>
      <translation>R30 Modèles chers pour du travail simple | Un travail de peu de valeur est confié aux modèles les plus chers : un modèle moins cher suffirait-il ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R31 Agents without guard rails | An agent lacks a budget, a rate limit or a tried kill switch, or spends more than it may: who sets that right?</source>
      <translation>R31 Agents sans garde-fous | Il manque à un agent un budget, une limite de débit ou un arrêt d’urgence déjà testé, ou il dépense plus qu’il ne peut : qui y remédie ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R32 Thin or falling margins | What the product earns with it hardly covers what it costs: should price, cost or place change?</source>
      <translation>R32 Marges minces ou en baisse | Ce qu’un cas d’usage rapporte couvre à peine ce qu’il coûte : faut-il changer son prix, son coût ou sa place dans le produit ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R33 Value not shown | It is in production and nothing recent shows its value: what does it bring?</source>
      <translation>R33 Valeur non montrée | Un cas d’usage est en production, et rien de récent n’en montre la valeur : qu’apporte-t-il ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R34 Healthy growth | Good news: it grew, and one unit costs no more than before. Is more of it worth buying?</source>
      <translation>R34 Croissance saine | Bonne nouvelle : l’usage a progressé, et une unité ne coûte pas plus qu’avant. Cela vaut-il la peine d’en acheter davantage ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R35 Already in the suite | A suite that most of its people have includes what a tool is for: is it needed beside it?</source>
      <translation>R35 Déjà dans la suite | La plupart des utilisateurs d’un outil ont déjà une suite qui fait ce à quoi il sert : est-il nécessaire à côté ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R36 Data at risk | What a tool may do with data does not fit the data it handles: can that be mended?</source>
      <translation>R36 Données à risque | Ce qu’un outil peut faire des données ne convient pas aux données qu’il traite : peut-on y remédier ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R01 Inactive seats</source>
      <translation>R01 Sièges inactifs</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Seats without activity for longer than the threshold: are they still needed?*</source>
      <translation>*Des sièges sont sans activité depuis plus longtemps que le seuil : sont-ils encore utiles ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a paid, assigned seat older than the grace period whose last activity lies more than T days before the data date of its source. T is the tool's own, else that of the person's team, else the company's (60 days); from 90 days the question weighs more.</source>
      <translation>**Définition** : un siège payant et attribué, plus ancien que le délai de grâce, dont la dernière activité remonte à plus de T jours avant la date des données de sa source. T est la valeur propre à l’outil, sinon celle de l’équipe de la personne, sinon celle de l’entreprise (60 jours) ; à partir de 90 jours, la question pèse plus.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: Flexera and Productiv use 60 days, Trelica 90, Zluri offers 30, 60 and 90 (their documentation).</source>
      <translation>**Origine du seuil** : Flexera et Productiv retiennent 60 jours, Trelica 90 ; Zluri propose 30, 60 et 90 (d’après leur documentation).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: the seasonal calendar, by which only days in the months count in which a tool or team uses it; grace for new seats, protected seats, people on leave, leavers (R03 asks), free seats and those of a contract that costs nothing, stale or missing sources (unknown is never unused), and everybody stopping on one day, which points at the source (R28 asks).</source>
      <translation>**Précautions** : le calendrier saisonnier, d’après lequel ne comptent que les jours des mois d’utilisation d’un outil ou d’une équipe ; le délai de grâce des nouveaux sièges, les sièges protégés, les personnes absentes, les partants (c’est R03 qui pose la question), les sièges gratuits et ceux d’un contrat qui ne coûte rien, les sources périmées ou manquantes (inconnu ne veut jamais dire inutilisé), et l’arrêt de tous les utilisateurs le même jour, qui met en cause la source (c’est R28 qui pose la question).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: person, last activity, data date and source of each seat.</source>
      <translation>**Preuves** : personne, dernière activité, date des données et source de chaque siège.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a newer report shows activity, when the seats are released or protected, or when a longer threshold or a season is set for the tool.</source>
      <translation>**Se ferme** : quand un rapport plus récent montre une activité, quand les sièges sont libérés ou protégés, ou quand un seuil plus long ou une saison est fixé pour l’outil.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: a report of 10 October shows Ada's last activity on 2 July, 100 days earlier. With T = 60 her seat is asked about; at 40.00 a month it is 480.00 a year in theory.</source>
      <translation>**Exemple** : un rapport du 10 octobre montre la dernière activité d’Ada le 2 juillet, 100 jours plus tôt. Avec T = 60, son siège fait l’objet d’une question ; à 40,00 par mois, cela fait 480,00 par an en théorie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `inactive_days` (60), `grace_days` (60), `inactive_strong_days` (90), `season_from` (0), `season_to` (0)</source>
      <translation>**Réglages** : `inactive_days` (60), `grace_days` (60), `inactive_strong_days` (90), `season_from` (0), `season_to` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R02 Seats never used</source>
      <translation>R02 Sièges jamais utilisés</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Seats that a source knows and never saw in use: are they needed?*</source>
      <translation>*Une source connaît des sièges et ne les a jamais vus utilisés : sont-ils utiles ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a paid, assigned seat older than the larger of T and the grace period for which the source reports no activity at all. Where the source looks back as far as the seat is old it was never used; where it keeps less, all that can be said is "no activity in the days it keeps".</source>
      <translation>**Définition** : un siège payant et attribué, plus ancien que T et que le délai de grâce, et pour lequel la source ne signale aucune activité. Si la source remonte aussi loin que le siège est ancien, il n’a jamais été utilisé ; si elle conserve moins, on peut seulement dire « aucune activité dans les jours conservés ».</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the grace of 60 days is Productiv's. GitHub keeps activity for 90 days, so that a blank there is not "never" (docs of GitHub).</source>
      <translation>**Origine du seuil** : le délai de grâce de 60 jours est celui de Productiv. GitHub conserve l’activité pendant 90 jours : un vide n’y veut donc pas dire « jamais » (documentation de GitHub).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: the seasonal calendar, as in R01; grace, also for a seat of an unknown assignment date whose person joined no longer ago; protected seats, people on leave, leavers (R03 asks), free seats and those of a contract that costs nothing, stale sources, and everybody stopping on one day, which points at the source (R28 asks); a seat whose assignment date is unknown is asked about without a saving.</source>
      <translation>**Précautions** : le calendrier saisonnier, comme dans R01 ; le délai de grâce, aussi pour un siège sans date d’attribution dont la personne n’est pas là depuis plus longtemps ; les sièges protégés, les personnes absentes, les partants (c’est R03 qui pose la question), les sièges gratuits et ceux d’un contrat qui ne coûte rien, les sources périmées, et le cas où tout le monde s’arrête le même jour, ce qui met la source en cause (c’est R28 qui pose la question) ; un siège dont la date d’attribution est inconnue fait l’objet d’une question, sans économie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: person, assignment, data date and retention of the source.</source>
      <translation>**Preuves** : personne, attribution, date des données et durée de conservation de la source.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a report shows activity of the seats, when they are released or protected.</source>
      <translation>**Se ferme** : quand un rapport montre une activité sur ces sièges, ou quand ils sont libérés ou protégés.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: a seat assigned on 1 March has no activity in a report of 1 October that keeps 90 days. The question says "no activity in 90 days", not "never".</source>
      <translation>**Exemple** : un siège attribué le 1er mars n’a aucune activité dans un rapport du 1er octobre qui conserve 90 jours. La question dit « aucune activité en 90 jours », et non « jamais ».</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `inactive_days` (60), `grace_days` (60), `season_from` (0), `season_to` (0)</source>
      <translation>**Réglages** : `inactive_days` (60), `grace_days` (60), `season_from` (0), `season_to` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R03 Seats of leavers</source>
      <translation>R03 Sièges de partants</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Somebody left and still holds seats: can they be released?*</source>
      <translation>*Quelqu’un est parti et détient encore des sièges : peut-on les libérer ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a person whose end date has come, or whom the roster calls inactive, still holds a seat. The severity is high when that is more than 7 days ago, or nobody knows since when.</source>
      <translation>**Définition** : une personne dont la date de fin est atteinte, ou que la liste du personnel donne comme inactive, détient encore un siège. La gravité est haute lorsque cela remonte à plus de 7 jours, ou que personne ne sait depuis quand.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: seven days is our proposal; users of ServiceNow ask for one to two days.</source>
      <translation>**Origine du seuil** : sept jours sont notre proposition ; des utilisateurs de ServiceNow demandent un à deux jours.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: service and shared accounts, people who came back (a start after the end); contractors, whose extensions arrive late, and people of a list that is not fresh any more (35 days) are asked about with medium confidence; free seats are asked about too, because access matters, but save nothing.</source>
      <translation>**Précautions** : les comptes de service et partagés, les personnes revenues (un début après la fin) ; les externes, dont les prolongations arrivent tard, et les personnes d’une liste qui n’est plus fraîche (35 jours) font l’objet d’une question avec une confiance moyenne ; les sièges gratuits aussi, car l’accès importe, mais ils n’économisent rien.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: person, end date, roster date and each seat.</source>
      <translation>**Preuves** : personne, date de fin, date de la liste du personnel et chaque siège.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the seats are released, when a newer people list has the person again or with a later end, or when the account is marked as a service account.</source>
      <translation>**Se ferme** : quand les sièges sont libérés, quand une liste du personnel plus récente contient de nouveau la personne, ou lui donne une fin plus tardive, ou quand le compte est marqué comme compte de service.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Ben left on 31 August and holds a Cursor and a ChatGPT seat on 15 October: one question about both, severity high.</source>
      <translation>**Exemple** : Ben est parti le 31 août et détient le 15 octobre un siège Cursor et un siège ChatGPT : une seule question sur les deux, gravité haute.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `leaver_high_days` (7), `fresh_days` (35)</source>
      <translation>**Réglages** : `leaver_high_days` (7), `fresh_days` (35)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R04 Spare seats</source>
      <translation>R04 Sièges en trop</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*More seats are bought than assigned: are they needed?*</source>
      <translation>*Il y a plus de sièges achetés qu’attribués : sont-ils utiles ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: more seats are bought than assigned, by more than a buffer: the larger of one seat and 10 % of the active users, rounded up.</source>
      <translation>**Définition** : plus de sièges sont achetés qu’attribués, au-delà d’une réserve : 10 % des utilisateurs actifs, arrondis vers le haut, et au moins un siège.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: Productiv's buffer is 10 %; Zylo aims at 90 % of licences in use.</source>
      <translation>**Origine du seuil** : la réserve de Productiv est de 10 % ; Zylo vise 90 % des licences utilisées.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: the buffer; a contract that costs nothing; seats that cost nothing, such as viewers', take what was bought for 0.00 and nothing else; a list of seats older than 90 days, by which nothing is counted (older than 35, with medium confidence); pending invitations count as assigned; the contract's minimum holds seats back in the saving; a ramp-up that is signed, by which more seats begin in the next twelve months; the price list's volume tiers: seats are only counted down to the number from which the present price holds. What going below would save all the same is a range, in no total. A price list older than a year is named and nothing is judged by it.</source>
      <translation>**Précautions** : la réserve ; un contrat qui ne coûte rien ; les sièges qui ne coûtent rien, comme ceux de simples lecteurs, prennent ce qui a été acheté pour 0,00 et rien d’autre ; une liste de sièges de plus de 90 jours, d’après laquelle rien n’est compté (de plus de 35, avec une confiance moyenne) ; les invitations en attente comptent comme attribuées ; le minimum du contrat retient des sièges dans le calcul de l’économie ; une montée en charge déjà signée, par laquelle d’autres sièges commencent dans les douze prochains mois ; les paliers de volume de la liste de prix : les sièges ne sont comptés que jusqu’au nombre à partir duquel vaut le prix actuel. Ce qu’économiserait malgré tout un nombre plus bas est une fourchette, hors des totaux. Une liste de prix de plus d’un an est signalée, et rien n’est jugé d’après elle.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: what was bought, how many seats are assigned, and as of which day that was reported.</source>
      <translation>**Preuves** : ce qui a été acheté, combien de sièges sont attribués, et de quel jour date ce rapport.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the seats are assigned, or when fewer are bought.</source>
      <translation>**Se ferme** : quand les sièges sont attribués, ou quand on en achète moins.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 40 seats bought, 28 assigned, 25 of them active: the buffer is 3 and 9 seats are asked about. Where the list asks for 35 seats at this price, 5 of them are counted.</source>
      <translation>**Exemple** : 40 sièges achetés, 28 attribués, dont 25 actifs : la réserve est de 3, et 9 sièges font l’objet de la question. Si la liste demande 35 sièges pour ce prix, 5 d’entre eux sont comptés.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `buffer_percent` (10), `price_list_days` (365), `fresh_days` (35), `delayed_days` (90)</source>
      <translation>**Réglages** : `buffer_percent` (10), `price_list_days` (365), `fresh_days` (35), `delayed_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R05 More seats than bought</source>
      <translation>R05 Plus de sièges attribués qu’achetés</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*More seats are assigned than bought: buy or release?*</source>
      <translation>*Il y a plus de sièges attribués qu’achetés : faut-il en acheter ou en libérer ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: more paid seats are assigned than were bought, over all of a subscription's price lines. The vendor may true this up: the exposure is the excess at the dearest price for a year. It is no saving.</source>
      <translation>**Définition** : plus de sièges payants sont attribués qu’il n’en a été acheté, toutes les lignes de prix d’un abonnement comprises. Le fournisseur peut demander une régularisation : le risque est l’excédent, au prix le plus élevé, sur un an. Ce n’est pas une économie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: any excess counts; contracts often allow true-ups (FinOps Foundation).</source>
      <translation>**Origine du seuil** : tout excédent compte ; les contrats permettent souvent des régularisations (FinOps Foundation).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: several entitlement lines are added up first; seats that cost nothing, such as viewers', take what was bought for 0.00 and nothing else; a contract that costs nothing; a list of seats older than 90 days, by which nothing is counted (older than 35, with medium confidence).</source>
      <translation>**Précautions** : plusieurs lignes de droits sont d’abord additionnées ; les sièges qui ne coûtent rien, comme ceux de simples lecteurs, prennent ce qui a été acheté pour 0,00 et rien d’autre ; un contrat qui ne coûte rien ; une liste de sièges de plus de 90 jours, d’après laquelle rien n’est compté (de plus de 35, avec une confiance moyenne).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when seats are released, or when the further ones stand in the contract.</source>
      <translation>**Se ferme** : quand des sièges sont libérés, ou quand les sièges en plus figurent au contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 20 seats bought and 23 assigned at 30.00 a month: 3 x 30.00 x 12 = 1,080.00 could be billed.</source>
      <translation>**Exemple** : 20 sièges achetés et 23 attribués à 30,00 par mois : 3 × 30,00 × 12 = 1 080,00 pourraient être facturés.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `fresh_days` (35), `delayed_days` (90)</source>
      <translation>**Réglages** : `fresh_days` (35), `delayed_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R06 Two seats of one tool</source>
      <translation>R06 Deux sièges d’un même outil</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*One person has two paid seats of one tool: is one enough?*</source>
      <translation>*Une personne a deux sièges payants d’un même outil : un seul suffit-il ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: one person holds two or more paid seats of the same tool, in different subscriptions or under different accounts.</source>
      <translation>**Définition** : une personne détient au moins deux sièges payants d’un même outil, dans des abonnements différents ou sous des comptes différents.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: two are enough; person and tool must be equal, no count is ours to choose.</source>
      <translation>**Origine du seuil** : deux suffisent ; la personne et l’outil doivent être les mêmes, aucun seuil n’est à choisir.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: service and shared accounts, accounts named admin or test, protected seats, free seats and those of a contract that costs nothing, subscriptions kept apart for a reason that still holds, leavers (R03 asks).</source>
      <translation>**Précautions** : les comptes de service et partagés, les comptes nommés admin ou test, les sièges protégés, les sièges gratuits et ceux d’un contrat qui ne coûte rien, les abonnements tenus séparés pour une raison qui vaut encore, les partants (c’est R03 qui pose la question).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each seat with account, subscription, last activity and price.</source>
      <translation>**Preuves** : chaque siège avec compte, abonnement, dernière activité et prix.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when all but one of the seats are released, when one is protected, or when a reason to keep the contracts apart is noted.</source>
      <translation>**Se ferme** : quand tous les sièges sauf un sont libérés, quand l’un est protégé, ou quand une raison de garder les contrats séparés est notée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Ada has a ChatGPT seat in the company's workspace at 25.00 and a Plus plan on her card at 20.00 a month. The question names both; the cheaper one, 240.00 a year, is what could be freed, unless only the other one is not used: then that one is (R01 asks about it too, and counts nothing again). Of two at one price the one that was used last stays, and one of which nothing is known rather than one that was never used.</source>
      <translation>**Exemple** : Ada a un siège ChatGPT dans l’espace de l’entreprise à 25,00 et une offre Plus sur sa carte à 20,00 par mois. La question nomme les deux ; le moins cher, 240,00 par an, est ce qui pourrait être libéré, sauf si seul l’autre ne sert pas : c’est alors celui-là (R01 en parle aussi et ne compte rien une seconde fois). De deux sièges au même prix, celui qui a été utilisé en dernier reste, et un siège dont on ne sait rien plutôt qu’un siège jamais utilisé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: none</source>
      <translation>**Réglages** : aucun</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R07 Overlapping tools</source>
      <translation>R07 Outils qui se recoupent</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Two paid tools do the same for the same people: are both needed?*</source>
      <translation>*Deux outils payants font la même chose pour les mêmes personnes : les deux sont-ils nécessaires ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: two paid tools have the same primary function and are for the same people: both for the whole company, or for a team in common. The smaller one, by what it costs a year, is asked about; one question a tool, however many larger ones there are.</source>
      <translation>**Définition** : deux outils payants ont la même fonction principale et sont destinés aux mêmes personnes : tous deux à toute l’entreprise, ou à une équipe commune. La question porte sur le plus petit, selon ce qu’il coûte par an ; une question par outil, quel que soit le nombre d’outils plus grands.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: two is enough; nothing is ours to choose. What moving people over costs is the tool's own setting.</source>
      <translation>**Origine du seuil** : deux suffisent ; aucun seuil n’est à choisir. Ce que coûte le passage des personnes à l’autre outil est un réglage propre à l’outil.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an agreed overlap with reason, owner and the day until which it holds; a tool that is known to cost nothing; different classes of data; a tool on trial or on its way out; cost of revenue, where customers use it; tools of different teams; a tool whose contracts have all ended and of which nothing was billed for later service; a tool that people buy themselves beside one with free seats (R27 asks).</source>
      <translation>**Précautions** : un recoupement convenu, avec raison, responsable et jour jusqu’auquel il vaut ; un outil dont on sait qu’il ne coûte rien ; des classes de données différentes ; un outil à l’essai ou en fin de vie ; un coût des ventes, là où des clients l’utilisent ; des outils d’équipes différentes ; un outil dont tous les contrats ont pris fin et dont rien n’a été facturé pour un service ultérieur ; un outil que des personnes achètent elles-mêmes à côté d’un autre qui a des sièges libres (c’est R27 qui pose la question).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each tool with who tagged its function, how many have a seat and are active, and a year of spend. The saving is a range, from nothing to the smaller one's cost less the seats its people would need in the larger one and less moving, and it is in no total; decided with retire, its contracts are saved as a whole and take in its seats.</source>
      <translation>**Preuves** : chaque outil, avec qui en a indiqué la fonction, combien de personnes ont un siège et sont actives, et une année de dépenses. L’économie est une fourchette, de rien au coût du plus petit, moins les sièges dont ses utilisateurs auraient besoin dans le plus grand et moins le coût du passage ; elle n’entre dans aucun total. Si la réponse est « Retirer », ses contrats sont économisés en entier, sièges compris.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when one of the two ends, when an overlap is agreed with reason and last day, or when the functions are corrected.</source>
      <translation>**Se ferme** : quand l’un des deux prend fin, quand un recoupement est convenu avec une raison et un dernier jour, ou quand les fonctions sont corrigées.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Engineering has 31 Cursor seats for 14,880.00 a year beside 68 of GitHub Copilot at 19.00. Nine of them have no Copilot seat and 4 Copilot seats are free: 14,880.00 - 5 x 19.00 x 12 = 13,740.00 a year at most.</source>
      <translation>**Exemple** : Engineering a 31 sièges Cursor pour 14 880,00 par an, à côté de 68 sièges GitHub Copilot à 19,00. Neuf titulaires d’un siège Cursor n’ont pas de siège Copilot, et 4 sièges Copilot sont libres : 14 880,00 − 5 × 19,00 × 12 = 13 740,00 par an au plus.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `migration_cost` (0)</source>
      <translation>**Réglages** : `migration_cost` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R08 Two tools for one thing, held by the same people</source>
      <translation>R08 Deux outils pour une chose, chez les mêmes personnes</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*The same people have seats in two tools of one function: would one do for them?*</source>
      <translation>*Les mêmes personnes ont des sièges dans deux outils de même fonction : un seul leur suffirait-il ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the same people have paid seats in two tools of one primary function.</source>
      <translation>**Définition** : les mêmes personnes ont des sièges payants dans deux outils de même fonction principale.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: one person is enough; 80 % coverage in both tools is our proposal, as for every statement about a whole tool.</source>
      <translation>**Origine du seuil** : une personne suffit ; une couverture de 80 % dans les deux outils est notre proposition, comme pour toute affirmation sur un outil entier.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: coverage below the limit in one of the two; protected seats, for people who need both; leavers, whom R03 asks about; an agreed overlap; tools on trial, for customers, or for different data; no person known for a seat.</source>
      <translation>**Précautions** : une couverture inférieure à la limite dans l’un des deux ; les sièges protégés, pour les personnes qui ont besoin des deux ; les partants, sur lesquels R03 pose la question ; un recoupement convenu ; des outils à l’essai, destinés à des clients ou à d’autres données ; un siège dont la personne n’est pas connue.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: of each person who has both, the seat that costs less, with its last activity; how many have both, how many one alone. The saving is a range, from nothing to those seats' price over a year, the cheapest units of a contract first, and it is in no total; where a price or a rate is missing it says of how many seats.</source>
      <translation>**Preuves** : pour chaque personne qui a les deux, le siège qui coûte le moins, avec sa dernière activité ; combien de personnes ont les deux, combien n’ont que l’un. L’économie est une fourchette, de rien au prix de ces sièges sur un an, les unités les moins chères d’un contrat d’abord ; elle n’entre dans aucun total. S’il manque un prix ou un taux, elle dit pour combien de sièges.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when nobody has both any more, when the overlap is agreed, or when the seats of those who need both are marked as protected.</source>
      <translation>**Se ferme** : quand plus personne n’a les deux, quand le recoupement est convenu, ou quand les sièges de ceux qui ont besoin des deux sont marqués comme protégés.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 14 people have Cursor at 40.00 and GitHub Copilot at 19.00. One each instead of two: at most 14 x 19.00 x 12 = 3,192.00 a year.</source>
      <translation>**Exemple** : 14 personnes ont Cursor à 40,00 et GitHub Copilot à 19,00. Un seul siège chacune au lieu de deux : au plus 14 × 19,00 × 12 = 3 192,00 par an.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `coverage_percent` (80)</source>
      <translation>**Réglages** : `coverage_percent` (80)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R09 Two contracts for one tool</source>
      <translation>R09 Deux contrats pour un outil</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*One tool is bought under two contracts: could they be one?*</source>
      <translation>*Un outil est acheté sous deux contrats : un seul suffirait-il ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a tool has two or more active subscriptions whose periods overlap and that differ in account, payer, team or cost centre. The earliest is the one compared with; each later one is a question.</source>
      <translation>**Définition** : un outil a au moins deux abonnements actifs dont les périodes se chevauchent et qui diffèrent par le compte, le payeur, l’équipe ou le centre de coûts. Le plus ancien sert de comparaison ; chacun des suivants fait l’objet d’une question.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: a migration of up to 90 days is our proposal.</source>
      <translation>**Origine du seuil** : une migration de 90 jours au plus est notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: a reason why they are separate (legal entity, data residency) that still holds; one of them ending within the migration period; periods that do not overlap; subscriptions only discovered from a seat report; one and the same account, payer and team, which is one purchase in two parts; a contract that costs nothing. Prices of different plans, or in different currencies, are not compared: then no saving is counted.</source>
      <translation>**Précautions** : une raison de les tenir séparés (entité juridique, lieu des données) qui vaut encore ; l’un d’eux qui prend fin pendant la période de migration ; des périodes qui ne se chevauchent pas ; des abonnements seulement découverts par un rapport de sièges ; un même compte, un même payeur et une même équipe, ce qui est un seul achat en deux parties ; un contrat qui ne coûte rien. Les prix d’offres différentes, ou en monnaies différentes, ne sont pas comparés : aucune économie n’est alors comptée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: both subscriptions with account, payer, period, seats and price.</source>
      <translation>**Preuves** : les deux abonnements avec compte, payeur, période, sièges et prix.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when one of the two ends, when both become one contract, or when a reason to keep them apart is noted on one of them.</source>
      <translation>**Se ferme** : quand l’un des deux prend fin, quand les deux deviennent un seul contrat, ou quand une raison de les garder séparés est notée sur l’un d’eux.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Engineering pays 40.00 a seat for 20 Cursor seats, Design 32.00 for 12. Engineering at Design's price would save 20 x 8.00 x 12 = 1,920.00 a year in theory.</source>
      <translation>**Exemple** : Engineering paie 40,00 par siège pour 20 sièges Cursor, Design 32,00 pour 12. Engineering au prix de Design économiserait 20 × 8,00 × 12 = 1 920,00 par an en théorie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `migration_days` (90)</source>
      <translation>**Réglages** : `migration_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R10 Unused subscriptions</source>
      <translation>R10 Abonnements inutilisés</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Nobody, or hardly anybody, uses a subscription: is it still needed?*</source>
      <translation>*Personne, ou presque, n’utilise un abonnement : est-il encore utile ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: activity is known for at least 80 % of a subscription's paid seats and nobody was active in the last T days; or fewer than 20 % of them were, in two reports running.</source>
      <translation>**Définition** : l’activité est connue pour au moins 80 % des sièges payants d’un abonnement, et personne n’a été actif dans les T derniers jours ; ou moins de 20 % l’ont été, dans deux rapports de suite.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: two periods of sustained low use are ExpirationReminder's; 80 % and 20 % are our proposals, T is that of R01.</source>
      <translation>**Origine du seuil** : deux périodes d’usage durablement faible sont la règle d’ExpirationReminder ; 80 % et 20 % sont notre proposition, T est celui de R01.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: coverage below the limit, where nothing is concluded; new and protected seats, and those of people on leave; a contract that costs nothing; a tool that is also used through an interface, where nobody logs in; cost of revenue, where customers use it; everybody stopping on one day (R28 asks); processes that run once a year, for which the tool has a season or a longer T; two reports of one month count as one.</source>
      <translation>**Précautions** : une couverture inférieure à la limite, auquel cas rien n’est conclu ; les sièges nouveaux et protégés, et ceux des personnes absentes ; un contrat qui ne coûte rien ; un outil utilisé aussi par une interface de programmation (API), où personne ne se connecte ; un coût des ventes, là où des clients l’utilisent ; l’arrêt de tous les utilisateurs le même jour (c’est R28 qui pose la question) ; des travaux qui reviennent une fois par an, pour lesquels l’outil a une saison ou un T plus long ; deux rapports d’un même mois comptent pour un.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each report with its data date and how many were active; where nobody was, each seat.</source>
      <translation>**Preuves** : chaque rapport avec sa date des données et le nombre de personnes actives ; si personne ne l’était, chaque siège.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a newer report shows activity, or enough of it; or when the subscription ends.</source>
      <translation>**Se ferme** : quand un rapport plus récent montre une activité suffisante, ou quand l’abonnement prend fin.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: twelve Jasper seats, all in the report of 2 October, none active for 60 days: at 59.00 a month the contract is 8,496.00 a year. Where a few still use it, the seats of the others are in R01 and R02, and this question saves nothing by itself.</source>
      <translation>**Exemple** : douze sièges Jasper, tous dans le rapport du 2 octobre, aucun actif depuis 60 jours : à 59,00 par mois, le contrat fait 8 496,00 par an. Si quelques personnes l’utilisent encore, les sièges des autres sont dans R01 et R02, et cette question n’économise rien par elle-même.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `inactive_days` (60), `coverage_percent` (80), `low_use_percent` (20), `season_from` (0), `season_to` (0)</source>
      <translation>**Réglages** : `inactive_days` (60), `coverage_percent` (80), `low_use_percent` (20), `season_from` (0), `season_to` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R11 Tier too high</source>
      <translation>R11 Offre trop élevée</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Few people use what a plan's higher price is for: would a lower one do?*</source>
      <translation>*Peu de personnes utilisent ce qui justifie le prix plus élevé d’une offre : une offre inférieure suffirait-elle ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a plan's premium features are used by fewer than 30 % of those who are licensed for them, in the reports of features of the last 90 days.</source>
      <translation>**Définition** : les fonctionnalités premium d’une offre sont utilisées par moins de 30 % de ceux qui en ont la licence, selon les rapports de fonctionnalités des 90 derniers jours.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: Zluri offers 30, 40 and 50 %; the share is the FinOps Foundation's Feature Adoption Rate, users of premium features by users licensed for them.</source>
      <translation>**Origine du seuil** : Zluri propose 30, 40 et 50 % ; la part est le Feature Adoption Rate de la FinOps Foundation : utilisateurs des fonctionnalités premium divisés par utilisateurs qui en ont la licence.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: only where the source reports features and the plan's content is on record; features of security and single sign-on count as used by everybody; protected seats and those of people on leave; seats that are new, that match nobody, or of which no report knows anything, and where these are too many nothing is concluded; a lower plan's price in another currency, for more seats than would move, or of a price list older than a year, tells no saving.</source>
      <translation>**Précautions** : seulement si la source signale les fonctionnalités et que le contenu de l’offre est enregistré ; les fonctions de sécurité et l’authentification unique comptent comme utilisées par tous ; les sièges protégés et ceux des personnes absentes ; les sièges nouveaux, qui ne correspondent à personne, ou dont aucun rapport ne sait rien ; s’ils sont trop nombreux, rien n’est conclu ; le prix d’une offre inférieure dans une autre devise, pour plus de sièges qu’il n’en changerait, ou d’une liste de prix de plus d’un an, ne donne aucune économie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the seats whose people used no premium feature, and the plan's premium features.</source>
      <translation>**Preuves** : les sièges dont les titulaires n’ont utilisé aucune fonctionnalité premium, et les fonctionnalités premium de l’offre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a newer report shows enough use, when the seats are on a lower plan, or when the plan's content is corrected.</source>
      <translation>**Se ferme** : quand un rapport plus récent montre un usage suffisant, quand les sièges sont dans une offre inférieure, ou quand le contenu de l’offre est corrigé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 40 seats of a plan at 39.00 with 6 users of its premium features. The plan below costs 19.00: 34 seats x 20.00 x 12 = 8,160.00 a year in theory.</source>
      <translation>**Exemple** : 40 sièges d’une offre à 39,00, dont 6 utilisateurs des fonctionnalités premium. L’offre inférieure coûte 19,00 : 34 sièges × 20,00 × 12 = 8 160,00 par an en théorie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `premium_percent` (30), `delayed_days` (90), `coverage_percent` (80), `price_list_days` (365)</source>
      <translation>**Réglages** : `premium_percent` (30), `delayed_days` (90), `coverage_percent` (80), `price_list_days` (365)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R12 Notice deadlines</source>
      <translation>R12 Échéances de préavis</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A notice deadline is near or has just passed: renew, change or end?*</source>
      <translation>*Une échéance de préavis approche ou vient de passer : faut-il renouveler, modifier ou arrêter ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the notice deadline is the term's end minus the notice days. The question opens 90 days before the deadline and stays 90 days after it; then it says what can still be done. The notice should be sent some days earlier, so that it arrives in time.</source>
      <translation>**Définition** : l’échéance de préavis est la fin de la période moins les jours de préavis. La question s’ouvre 90 jours avant l’échéance et reste 90 jours après ; elle dit alors ce qui reste possible. Le préavis doit partir quelques jours plus tôt, pour arriver à temps.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: ServiceNow takes 60 days where a contract is silent, Trelica 30; 60 is used and marked as assumed. The window of 90 days before and after is ServiceNow's. Five days of delivery, and 30 days before it should be sent, from which on it is urgent, are our proposal.</source>
      <translation>**Origine du seuil** : ServiceNow retient 60 jours si un contrat n’en dit rien, Trelica 30 ; ici, ce sont 60 jours, marqués comme supposés. La fenêtre de 90 jours avant et après est celle de ServiceNow. Cinq jours d’acheminement, et 30 jours avant l’envoi à partir desquels c’est urgent, sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: rolling terms without an end, terms that do not renew themselves, contracts of which a last day is noted that is not later, terms that have a decision or of which a notice is noted as sent, terms after which another one is signed already, and those that renewed meanwhile without a decision (R13 asks). A term whose end on record has passed is taken to have renewed itself for the same length, and says so; one shorter than both windows only asks for its end on record. Of a contract on its way out it only asks whether notice was given.</source>
      <translation>**Précautions** : les contrats sans fin fixe, les périodes qui ne se renouvellent pas d’elles-mêmes, les contrats pour lesquels est noté un dernier jour qui n’est pas plus tardif, les périodes qui ont une décision ou dont un préavis est noté comme envoyé, celles après lesquelles une autre est déjà signée, et celles qui se sont renouvelées entre-temps sans décision (c’est R13 qui pose la question). Une période dont la fin enregistrée est passée est tenue pour renouvelée d’elle-même pour la même durée, et la question le dit ; pour une période plus courte que les deux fenêtres, la question ne porte que sur sa fin enregistrée. Pour un contrat qui touche à sa fin, la question est seulement de savoir si le préavis a été donné.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the term with end, deadline, method, and whether the notice days are stated or assumed.</source>
      <translation>**Preuves** : la période avec sa fin, son échéance, la façon de donner le préavis, et si les jours de préavis sont écrits ou supposés.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the term has a decision or the day of a notice, when a further term is signed, when it has renewed itself, or when the window after the deadline is over.</source>
      <translation>**Se ferme** : quand la période a une décision ou le jour d’un préavis, quand une nouvelle période est signée, quand elle s’est renouvelée d’elle-même, ou quand le délai après l’échéance de préavis est passé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: a term ends on 31 December with 30 days' notice: the deadline is 1 December, to be sent by 26 November. In October the question is open, with next year's 12,000.00 at stake; a price that is agreed for it already counts.</source>
      <translation>**Exemple** : une période se termine le 31 décembre, avec 30 jours de préavis : l’échéance est le 1er décembre, l’envoi au plus tard le 26 novembre. En octobre, la question est ouverte, avec les 12 000,00 de l’année suivante en jeu ; un prix déjà convenu pour elle compte.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `assumed_notice_days` (60), `notice_window_days` (90), `notice_urgent_days` (30), `notice_visible_days` (90), `transit_days` (5)</source>
      <translation>**Réglages** : `assumed_notice_days` (60), `notice_window_days` (90), `notice_urgent_days` (30), `notice_visible_days` (90), `transit_days` (5)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R13 Renewed without a decision</source>
      <translation>R13 Renouvelé sans décision</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A contract renewed by itself and nobody decided: was it wanted?*</source>
      <translation>*Un contrat s’est renouvelé de lui-même et personne n’a décidé : était-ce voulu ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the notice deadline of a term that renews itself has passed, and no decision about it is on record.</source>
      <translation>**Définition** : l’échéance de préavis d’une période qui se renouvelle d’elle-même est passée, et aucune décision à ce sujet n’est enregistrée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: none; the deadline is the contract's, or the assumed one of R12.</source>
      <translation>**Origine du seuil** : aucun seuil ; l’échéance est celle du contrat, ou celle, supposée, de R12.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: a decision on the term, a notice that is noted as sent, a further term that is signed, a last day that is noted, or an answer to R12; a renewal still to come, as long as R12 asks about it; terms that end by themselves, or of which that is not on record (R12 asks); a paper decision outside the program: note it on the term.</source>
      <translation>**Précautions** : une décision sur la période, un préavis noté comme envoyé, une nouvelle période signée, un dernier jour noté, ou une réponse à R12 ; un renouvellement encore à venir, tant que R12 pose la question ; des périodes qui se terminent d’elles-mêmes, ou dont on ne sait pas si elles le font (c’est R12 qui pose la question) ; une décision sur papier, en dehors du programme : notez-la sur la période.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the term with its end, its deadline and until when it renews.</source>
      <translation>**Preuves** : la période avec sa fin, son échéance et la date jusqu’à laquelle elle se renouvelle.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a decision, or the day of a notice, is noted on the term, or when a further term is entered.</source>
      <translation>**Se ferme** : quand une décision, ou le jour d’un préavis, est notée sur la période, ou quand une nouvelle période est saisie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Gong's term ended on 31 January and notice was due on 2 November. Nobody decided: on 1 February it renewed for twelve months, 34,560.00. That is reported, not saved; the next deadline is the chance.</source>
      <translation>**Exemple** : la période de Gong s’est terminée le 31 janvier, et le préavis était à donner au plus tard le 2 novembre. Personne n’a décidé : le 1er février, le contrat s’est renouvelé pour douze mois, 34 560,00. C’est signalé, non économisé ; la prochaine échéance est l’occasion d’agir.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `assumed_notice_days` (60)</source>
      <translation>**Réglages** : `assumed_notice_days` (60)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R14 Price rises</source>
      <translation>R14 Hausses de prix</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*The price of a unit rose: was that agreed, and does the contract allow it?*</source>
      <translation>*Le prix d’une unité a augmenté : était-ce convenu, et le contrat le permet-il ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the price of a unit rose by more than 5 % against what was paid before, for the same plan and in the same currency; or by more than the contract allows, which weighs more.</source>
      <translation>**Définition** : le prix d’une unité a augmenté de plus de 5 % par rapport à ce qui était payé avant, pour la même offre et dans la même devise ; ou de plus que ne le permet le contrat, ce qui pèse plus.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 5 % and 60 days are our proposal; Vertice reports rises of about 9 % where contracts renew by themselves. The cap is the contract's.</source>
      <translation>**Origine du seuil** : 5 % et 60 jours sont notre proposition ; Vertice fait état de hausses d’environ 9 % quand les contrats se renouvellent d’eux-mêmes. Le plafond est celui du contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: another currency or another description of the plan; the end of a promotion, where the higher price had been paid before; months that are not whole; what people claim back, as in R17; tax that one invoice tells apart and the other does not; a price that was never paid for 60 days; where the record still has the price before it R17 asks. Where fewer units are bought than before, a lower price of many may be lost: it asks and claims nothing back.</source>
      <translation>**Précautions** : une autre devise ou une autre description de l’offre ; la fin d’une promotion, si le prix plus élevé avait déjà été payé auparavant ; des mois incomplets ; ce que des personnes présentent en note de frais, comme dans R17 ; une taxe que l’une des factures distingue et l’autre non ; un prix qui n’a jamais été payé pendant 60 jours ; si la fiche a encore le prix d’avant, c’est R17 qui pose la question. Si moins d’unités sont achetées qu’avant, un prix de volume plus bas est peut-être perdu : la question est posée, et rien n’est réclamé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the last invoice at the old price and those at the new one, or both prices of the contract.</source>
      <translation>**Preuves** : la dernière facture à l’ancien prix et celles au nouveau, ou les deux prix du contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a credit brings the price back, when the contract allows the rise, or when it is answered with keep.</source>
      <translation>**Se ferme** : quand un avoir ramène le prix, quand le contrat permet la hausse, ou quand on répond « Garder ».</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 40 seats rose from 20.00 to 23.00, and the contract caps a rise at 7 %: 21.40. 1.60 x 40 seats a month can be claimed back for each month billed. Without a cap nothing can be claimed; what the rise costs a year is at stake.</source>
      <translation>**Exemple** : 40 sièges sont passés de 20,00 à 23,00, et le contrat plafonne la hausse à 7 % : 21,40. Pour chaque mois facturé, 1,60 × 40 sièges peuvent être réclamés. Sans plafond, rien ne peut être réclamé ; l’enjeu est ce que la hausse coûte en un an.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `uplift_percent` (5), `price_held_days` (60)</source>
      <translation>**Réglages** : `uplift_percent` (5), `price_held_days` (60)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R15 Billed after its end</source>
      <translation>R15 Facturé après sa fin</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A contract or tool has ended and is still billed: can it be claimed back?*</source>
      <translation>*Un contrat ou un outil a pris fin et est encore facturé : peut-on réclamer l’argent ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a charge whose service begins after the last day of its subscription, or after its tool was closed.</source>
      <translation>**Définition** : un débit dont le service commence après le dernier jour de son abonnement, ou après la fermeture de son outil.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: any such charge counts; 45 days for a bill in arrears are our proposal.</source>
      <translation>**Origine du seuil** : tout débit de ce genre compte ; 45 jours pour une facture à terme échu sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: service that began before the end, and a bill without a stated period within 45 days after it: final use is billed in arrears; credits and refunds of the same contract are taken off; an end still to come; another contract of the tool that goes on, unless the contract is named, or an account that is not the other's too. Of several ended contracts of one account the last has what is billed to it.</source>
      <translation>**Précautions** : un service commencé avant la fin, et une facture sans période indiquée dans les 45 jours qui suivent : le dernier usage est facturé à terme échu ; les avoirs et remboursements du même contrat sont déduits ; une fin encore à venir ; un autre contrat de l’outil qui se poursuit, sauf si la facture nomme le contrat terminé, ou un compte qui n’est pas aussi celui de l’autre. De plusieurs contrats terminés d’un même compte, le dernier porte ce qui lui est facturé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each charge with invoice, date, amount, file, sheet and row.</source>
      <translation>**Preuves** : chaque débit avec facture, date, montant, fichier, feuille et ligne.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when credits of the amount are imported, or when the end on record is corrected.</source>
      <translation>**Se ferme** : quand des avoirs de ce montant sont importés, ou quand la fin enregistrée est corrigée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the Otter contract ended on 31 July; 300.00 was billed for September. It can be claimed back, apart from savings.</source>
      <translation>**Exemple** : le contrat Otter s’est terminé le 31 juillet ; 300,00 ont été facturés pour septembre. Cette somme peut être réclamée, à part des économies.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `invoice_late_days` (45)</source>
      <translation>**Réglages** : `invoice_late_days` (45)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R16 Missing invoices</source>
      <translation>R16 Factures manquantes</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*An active contract is not billed any more: where is the invoice?*</source>
      <translation>*Un contrat actif n’est plus facturé : où est la facture ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: an active contract with a price, of which nothing was billed or paid for later than 45 days after the next charge was due: a cycle after the last one, or the end of the service that is paid for where that is later; what was never billed is due after one cycle.</source>
      <translation>**Définition** : un contrat actif, qui a un prix, et pour lequel rien n’a été facturé ni payé plus de 45 jours après l’échéance du débit suivant : un cycle après le dernier, ou la fin du service payé si elle est plus tardive ; ce qui n’a jamais été facturé est dû après un cycle.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 45 days are our proposal.</source>
      <translation>**Origine du seuil** : 45 jours sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: bought over a marketplace or reseller, whose invoices name somebody else; prices by use; contracts younger than a cycle and 45 days; a vendor's charge that names no tool; invoices that are not imported up to the day; what is paid early counts until the end of its service.</source>
      <translation>**Précautions** : les achats par une place de marché ou un revendeur, dont les factures nomment quelqu’un d’autre ; les prix à l’usage ; les contrats plus récents qu’un cycle et 45 jours ; le débit d’un fournisseur qui ne nomme aucun outil ; des factures qui ne sont pas importées jusqu’à ce jour ; ce qui est payé d’avance compte jusqu’à la fin de son service.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the contract, its cycle and the last charge.</source>
      <translation>**Preuves** : le contrat, son cycle et le dernier débit.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a charge for later service is imported, or when the contract ends.</source>
      <translation>**Se ferme** : quand un débit pour un service ultérieur est importé, ou quand le contrat prend fin.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: DeepL is billed at the end of every month; the last invoice is that of 30 June. The next was due on 30 July; on 15 October that is 77 days ago. It may go to another account, be paid by somebody's card, or come all at once.</source>
      <translation>**Exemple** : DeepL est facturé à la fin de chaque mois ; la dernière facture est celle du 30 juin. La suivante était due le 30 juillet ; le 15 octobre, c’était il y a 77 jours. Elle est peut-être adressée à un autre compte, payée avec la carte de quelqu’un, ou viendra avec d’autres en une seule fois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R17 Invoiced is not contracted</source>
      <translation>R17 Facture différente du contrat</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*An invoice differs from what the contract says: which is right?*</source>
      <translation>*Une facture diffère de ce que dit le contrat : quel montant est juste ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: what was billed for a service period differs from the contract's prices x quantities for it by more than 2 % and more than 5 units of currency.</source>
      <translation>**Définition** : ce qui a été facturé pour une période de service diffère des prix × quantités du contrat pour cette période de plus de 2 % et de plus de 5 unités de devise.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: both are our proposal; Zluri and Trelica show the same comparison.</source>
      <translation>**Origine du seuil** : les deux sont notre proposition ; Zluri et Trelica montrent la même comparaison.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: amounts are compared net of tax, with credits and refunds of the period taken off; a credit alone is no difference; periods that are no number of months (prorated) or not stated; prices by use and metered charges; another currency than the contract's; a contract without a price for the period (one of nothing is a price); charges that cannot be told to one subscription; what people claim back, unless it names the contract or that is paid so; what was billed at the price before a rise, where the record only has the price after it (R14 asks). A rise of which the record only has the price before it is asked about here alone. What a decision changed counts from its day on beside what the contract says: neither a bill of the seats or the price that were decided nor one between both is a difference. Where the record was corrected to the seats that are left, those there were before count up to the day from which fewer were decided.</source>
      <translation>**Précautions** : les montants sont comparés hors taxes, avoirs et remboursements de la période déduits ; un avoir seul n’est pas un écart ; les périodes qui ne sont pas un nombre entier de mois (au prorata) ou ne sont pas indiquées ; les prix à l’usage et l’usage mesuré ; une autre devise que celle du contrat ; un contrat sans prix pour la période (un prix de zéro en est un) ; des débits qu’on ne peut rattacher à un seul abonnement ; ce que des personnes présentent en note de frais, sauf si cela nomme le contrat ou s’il est payé ainsi ; ce qui a été facturé au prix d’avant une hausse, si seul le prix d’après est enregistré (c’est R14 qui pose la question). Une hausse dont seul le prix d’avant est enregistré ne fait l’objet d’une question qu’ici. Ce qu’une décision a changé compte dès son jour, à côté de ce que dit le contrat : ni une facture conforme aux sièges ou au prix décidés, ni une facture entre les deux n’est un écart. Si l’enregistrement a été corrigé aux sièges restants, ceux d’avant comptent jusqu’au jour dès lequel moins ont été décidés.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each period that differs, with what was billed and what the contract says.</source>
      <translation>**Preuves** : chaque période qui diffère, avec ce qui a été facturé et ce que dit le contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when credits make up for it, or when the contract's price and quantity are corrected.</source>
      <translation>**Se ferme** : quand des avoirs compensent l’écart, ou quand le prix et la quantité du contrat sont corrigés.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the contract says 40 x 30.00 = 1,200.00 a month; 1,350.00 was billed for August. 150.00 can be claimed back, apart from savings, or five more seats were bought and are missing in the contract.</source>
      <translation>**Exemple** : le contrat dit 40 × 30,00 = 1 200,00 par mois ; 1 350,00 ont été facturés pour août. 150,00 peuvent être réclamés, à part des économies, ou bien cinq sièges de plus ont été achetés et manquent au contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `difference_percent` (2), `difference_amount` (5)</source>
      <translation>**Réglages** : `difference_percent` (2), `difference_amount` (5)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R18 Paid twice?</source>
      <translation>R18 Payé deux fois ?</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Two payments look like one: were both meant?*</source>
      <translation>*Deux paiements semblent n’en faire qu’un : les deux étaient-ils voulus ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: (a) one invoice number of a vendor paid twice: another payment id, payment date or posting date, in the same kind of file; or on a card and from the ledger with a payment of its own each, by id or two weeks apart. (b) The same amount billed twice for one stated service period under different numbers. (c) Medium: same vendor, amount, currency and date from different files without a number, a card's charge that was claimed as an expense too.</source>
      <translation>**Définition** : (a) un même numéro de facture d’un fournisseur payé deux fois : autre numéro de paiement, autre date de paiement ou de comptabilisation, dans le même type de fichier ; ou sur une carte et dans le journal, chacun avec son propre paiement, distingué par son numéro ou par deux semaines d’écart. (b) Le même montant facturé deux fois pour une même période de service indiquée, sous des numéros différents. (c) Confiance moyenne : même fournisseur, même montant, même devise et même date dans des fichiers différents, sans numéro ; un débit de carte aussi présenté en note de frais.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: Torii asks about equal vendor, amount and date; that equal lines of one file are legitimate is known from Firefly III (its report 2611). Two weeks between the files of one payment are our proposal.</source>
      <translation>**Origine du seuil** : Torii pose la question quand le fournisseur, le montant et la date sont identiques ; que des lignes égales dans un même fichier soient légitimes, on le sait par Firefly III (son signalement 2611). Deux semaines entre les fichiers d’un même paiement sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: a line read again is a duplicate at import and never asked; vendor's export, ledger and card of one invoice reconcile each other; a credit note of the amount, one for each question; several lines of one invoice; instalments that add up to the vendor's invoice, beyond which only the excess is asked about; equal amounts of other periods, accounts or orders; never inside one file without an invoice number.</source>
      <translation>**Précautions** : une ligne relue est un doublon dès l’importation et n’est jamais l’objet d’une question ; l’export du fournisseur, le journal et la carte d’une même facture se recoupent ; un avoir du même montant, un par question ; plusieurs lignes d’une même facture ; des paiements échelonnés dont la somme fait la facture du fournisseur, au-delà de laquelle seul l’excédent fait l’objet d’une question ; des montants égaux pour d’autres périodes, comptes ou commandes ; jamais à l’intérieur d’un même fichier sans numéro de facture.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: both payments with invoice, dates, amount, file, sheet and row.</source>
      <translation>**Preuves** : les deux paiements avec facture, dates, montant, fichier, feuille et ligne.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a credit note or refund of the amount is imported, or when it is answered with keep.</source>
      <translation>**Se ferme** : quand un avoir ou un remboursement de ce montant est importé, ou quand on répond « Garder ».</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: invoice INV-7 of 1,200.00 is in the ledger on 3 May as payment 811 and on 17 May as payment 852. If one of them should not have been paid, 1,200.00 can be claimed back; it stands apart from savings.</source>
      <translation>**Exemple** : la facture INV-7 de 1 200,00 est dans le journal le 3 mai comme paiement 811 et le 17 mai comme paiement 852. Si l’un des deux n’aurait pas dû être fait, 1 200,00 peuvent être réclamés ; cette somme figure à part des économies.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `settling_days` (14)</source>
      <translation>**Réglages** : `settling_days` (14)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R19 Billed seats</source>
      <translation>R19 Sièges facturés</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*More seats are billed than are assigned: what are the others for?*</source>
      <translation>*Il y a plus de sièges facturés qu’attribués : à quoi servent les autres ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: the newest invoice bills more seats than are assigned and invited, by more than the buffer of R04. Assigned are those of the day that the contract names (*Seats that a bill counts*): the first of the billed period, the last, or the day on which they were the most.</source>
      <translation>**Définition** : la facture la plus récente compte plus de sièges qu’il n’y en a d’attribués et d’invités, de plus que la réserve de R04. Les sièges attribués sont ceux du jour que le contrat nomme (*Sièges qu’une facture compte*) : le premier de la période facturée, le dernier, ou celui où ils étaient le plus nombreux.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the buffer is R04's. Vendors count differently: at the cycle's start, at its peak or on its last day.</source>
      <translation>**Origine du seuil** : la réserve est celle de R04. Les fournisseurs comptent différemment : au début du cycle, à son maximum ou à son dernier jour.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: where the contract names no such day, all count that were assigned at any time since the billed period began, and the question says so; pending invitations count; invoices that name no quantity; a list of seats older than the fresh limit (35 days), and a bill whose period ended more than 90 days ago; where exactly what was bought is billed R04 asks.</source>
      <translation>**Précautions** : quand le contrat ne nomme pas un tel jour, tous les sièges attribués à un moment quelconque depuis le début de la période facturée comptent, et la question le dit ; les invitations en attente comptent ; les factures qui n’indiquent aucune quantité ; une liste de sièges plus ancienne que la limite de fraîcheur (35 jours), et une facture dont la période s’est terminée il y a plus de 90 jours ; quand c’est exactement ce qui a été acheté qui est facturé, R04 demande.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the invoice's lines, how many seats are assigned and invited, and by which words of the contract.</source>
      <translation>**Preuves** : les lignes de la facture, combien de sièges sont attribués et invités, et selon quels termes du contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when a newer invoice bills what is assigned, or when the list of seats is completed.</source>
      <translation>**Se ferme** : quand une facture plus récente correspond à ce qui est attribué, ou quand la liste des sièges est complétée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 48 seats are billed for September, 40 are in the contract, 36 assigned and 1 invited: 11 are asked about. The 3 that the contract has and nobody needs are saved, as far as R04 has not; 8 are in no contract (R17 asks about the bill).</source>
      <translation>**Exemple** : 48 sièges sont facturés pour septembre, 40 sont au contrat, 36 attribués et 1 invité : la question porte sur 11. Les 3 qui sont au contrat et dont personne n’a besoin sont économisés, dans la mesure où R04 ne les compte pas déjà ; 8 ne sont dans aucun contrat (R17 pose la question sur la facture).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `buffer_percent` (10), `fresh_days` (35), `delayed_days` (90)</source>
      <translation>**Réglages** : `buffer_percent` (10), `fresh_days` (35), `delayed_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R20 Unmanaged tools</source>
      <translation>R20 Outils non gérés</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A tool is in use and nobody has approved it: who answers for it?*</source>
      <translation>*Un outil est utilisé et personne ne l’a approuvé : qui en répond ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a known AI tool has spend or seats but is still Discovered and has no active contract on record; or people buy it as an expense. It is urgent from an amount a year on.</source>
      <translation>**Définition** : un outil d’IA connu a des dépenses ou des sièges, mais il est encore à l’état Découvert et n’a aucun contrat actif enregistré ; ou des personnes l’achètent en note de frais. La question est urgente à partir d’un certain montant annuel.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 1,000 in 365 days, after Ramp's practice of listing a vendor from 1,000 dollars a year; 60 days are our proposal.</source>
      <translation>**Origine du seuil** : 1 000 en 365 jours, d’après l’usage de Ramp, qui signale un fournisseur à partir de 1 000 dollars par an ; 60 jours sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: tools with an approved state or an active contract; tools without seats whose contract has ended, of which R15 asks; one single small purchase, expensed or not, that lies more than 60 days back; tools paid by card on purpose (the subscription says so); expenses that R27 asks about; a "keep" with its reason silences it.</source>
      <translation>**Précautions** : les outils dont l’état est approuvé ou qui ont un contrat actif ; les outils sans sièges dont le contrat a pris fin, sur lesquels R15 pose la question ; un seul petit achat isolé, en note de frais ou non, fait il y a plus de 60 jours ; les outils payés par carte à dessein (l’abonnement le dit) ; les notes de frais sur lesquelles R27 pose la question ; la réponse « Garder », avec sa raison, fait taire la règle.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the charges of the last 365 days, newest first, or the subscription its seats stand in.</source>
      <translation>**Preuves** : les débits des 365 derniers jours, les plus récents d’abord, ou l’abonnement dans lequel figurent ses sièges.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the tool has an approved state or an active contract, or when its spend and seats are gone.</source>
      <translation>**Se ferme** : quand l’outil est approuvé ou a un contrat actif, ou quand ses dépenses et ses sièges ont disparu.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: three people expense Otter at 17.00 a month; nobody has it in a contract. The question asks who answers for it.</source>
      <translation>**Exemple** : trois personnes passent Otter en note de frais à 17,00 par mois ; aucun contrat ne le prévoit. La question est de savoir qui en répond.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `shadow_amount` (1000), `recent_days` (60)</source>
      <translation>**Réglages** : `shadow_amount` (1000), `recent_days` (60)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R21 Nobody answers for it</source>
      <translation>R21 Personne n’en répond</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*It has no owner, or the owner left: who answers for it?*</source>
      <translation>*Un outil ou un abonnement n’a pas de responsable, ou celui-ci est parti : qui en répond ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a subscription, or a tool in use without one, has no owner, or its owner has left, or the owner was last confirmed more than 180 days ago.</source>
      <translation>**Définition** : un abonnement, ou un outil utilisé sans abonnement, n’a pas de responsable, ou son responsable est parti, ou la dernière confirmation du responsable remonte à plus de 180 jours.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 180 days is our proposal.</source>
      <translation>**Origine du seuil** : 180 jours sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: silent where R20 asks about the tool; a deputy who is still there; an owner without a confirmation date counts as confirmed on the day when the file that names them was imported; tools without spend and seats, those whose spend was given back, and those whose contracts have all ended and of which nothing was billed for later service.</source>
      <translation>**Précautions** : la règle se tait là où R20 pose la question sur l’outil ; un suppléant encore présent ; un responsable sans date de confirmation compte comme confirmé le jour où le fichier qui le nomme a été importé ; les outils sans dépenses ni sièges, ceux dont les dépenses ont été remboursées, et ceux dont tous les contrats ont pris fin et dont rien n’a été facturé pour un service ultérieur.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the record, its owner and when that was last confirmed.</source>
      <translation>**Preuves** : la fiche, son responsable et la date de sa dernière confirmation.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when it has an owner or deputy who is there and was confirmed in time.</source>
      <translation>**Se ferme** : quand il a un responsable ou un suppléant présent et confirmé à temps.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the owner of the Notion contract left on 31 July and it has no deputy. The question is who takes it over.</source>
      <translation>**Exemple** : le responsable du contrat Notion est parti le 31 juillet, et il n’y a pas de suppléant. La question est de savoir qui prend la suite.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `owner_confirm_days` (180)</source>
      <translation>**Réglages** : `owner_confirm_days` (180)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R22 Experiments past their date</source>
      <translation>R22 Expériences dont la date est passée</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*An experiment has passed its date or budget, or says no measure of success: did it work?*</source>
      <translation>*Une expérience a dépassé sa date ou son budget, ou ne dit pas comment mesurer son succès : a-t-elle réussi ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case or a subscription of the class experiment whose review date has passed, or that spent more than its budget, or that has no success measure: without one nobody can tell whether it worked.</source>
      <translation>**Définition** : un cas d’usage ou un abonnement de la classe expérience dont la date de revue est passée, ou qui a dépensé plus que son budget, ou qui n’a pas de mesure du succès : sans elle, personne ne peut dire si l’expérience a réussi.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the FinOps Foundation's advice to fund AI in small steps with frequent reviews that end what fails.</source>
      <translation>**Origine du seuil** : le conseil de la FinOps Foundation de financer l’IA par petites étapes, avec des examens fréquents qui mettent fin à ce qui échoue.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an extension is a later review date, or a "keep" with its reason and a date; a subscription of which use cases have a share is asked about there; retired use cases; spend without an exchange rate proves no overspending.</source>
      <translation>**Précautions** : une prolongation est une date d’examen plus tardive, ou la réponse « Garder » avec sa raison et une date ; pour un abonnement dont des cas d’usage ont une part, la question est posée sur ceux-ci ; les cas d’usage retirés ; des dépenses sans taux de change ne prouvent aucun dépassement.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the record with hypothesis, success measure, review date, budget and what was spent. At stake is what the contract, or a use case's share of it, still has to be paid: until the next bill, or the end of the first term whose notice can still be met.</source>
      <translation>**Preuves** : la fiche avec l’hypothèse, la mesure du succès, la date de revue, le budget et ce qui a été dépensé. En jeu est ce qui reste à payer du contrat, ou de la part qu’en a un cas d’usage : jusqu’à la prochaine facture, ou jusqu’à la fin de la première période dont le préavis peut encore être donné à temps.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when its review date is moved, it has a success measure and its budget covers what was spent; or when it is retired or no longer of the class experiment.</source>
      <translation>**Se ferme** : quand sa date de revue est repoussée, qu’elle a une mesure du succès et que son budget couvre les dépenses ; ou quand elle est arrêtée ou n’est plus classée comme expérience.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Jasper should have shown by 30 June that product texts take half the time; today is 15 October, and no success measure is on record. 10 seats at 59.00 go on until somebody decides; until the next bill on 1 November they cost 10 x 59.00 x 12 x 17 / 365 = 329.75.</source>
      <translation>**Exemple** : Jasper devait montrer au plus tard le 30 juin que les textes de produits prennent moitié moins de temps ; nous sommes le 15 octobre, et aucune mesure du succès n’est enregistrée. 10 sièges à 59,00 continuent jusqu’à ce que quelqu’un décide ; jusqu’à la prochaine facture, le 1er novembre, ils coûtent 10 × 59,00 × 12 × 17 / 365 = 329,75.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R23 Budgets that run out</source>
      <translation>R23 Budgets qui s’épuisent</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*At the present pace a budget is nearly used up, or more than that: is it as planned?*</source>
      <translation>*Au rythme actuel, un budget est presque épuisé, ou dépassé : est-ce conforme au plan ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: forecast = spent / elapsed days x days of the budget's period. From 80 % of the budget it is asked about, above 100 % it is urgent; variance = (budget - spent) / budget is shown.</source>
      <translation>**Définition** : prévision = dépensé / jours écoulés × jours de la période du budget. À partir de 80 % du budget, la question est posée ; au-dessus de 100 %, elle est urgente ; l’écart = (budget − dépensé) / budget est indiqué.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the FinOps Foundation's budget variance; 80 and 100 % are our proposal.</source>
      <translation>**Origine du seuil** : l’écart budgétaire de la FinOps Foundation ; 80 et 100 % sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: spend counts by service period, so a year paid in advance burns a twelfth a month; only months that are over count, and of a month in which a budget begins or ends the part that its days are; a budget none of whose months is over; spend without an exchange rate is named and left out; where no spend of the last months is on record it says so.</source>
      <translation>**Précautions** : les dépenses comptent par période de service : une année payée d’avance consomme un douzième par mois ; seuls les mois terminés comptent et, d’un mois où un budget commence ou finit, la part que font ses jours ; un budget dont aucun mois n’est terminé ; les dépenses sans taux de change sont signalées et laissées de côté ; si aucune dépense des derniers mois n’est enregistrée, la question le dit.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the budget and its spend month by month.</source>
      <translation>**Preuves** : le budget et ses dépenses mois par mois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the present pace leads to less than the limit, when the budget is raised, or when its period is over.</source>
      <translation>**Se ferme** : quand le rythme actuel mène en dessous de la limite, quand le budget est relevé, ou quand sa période est passée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 100,000.00 for the year, 72,000.00 spent by the end of August: 72,000 / 243 x 365 = 108,148.15 by December, so nothing is left from 4 December on.</source>
      <translation>**Exemple** : 100 000,00 pour l’année, 72 000,00 dépensés à la fin d’août : 72 000 / 243 × 365 = 108 148,15 d’ici décembre ; il ne reste donc rien à partir du 4 décembre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `budget_warn_percent` (80), `budget_breach_percent` (100)</source>
      <translation>**Réglages** : `budget_warn_percent` (80), `budget_breach_percent` (100)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R24 Commitments not used, or used up</source>
      <translation>R24 Engagements inutilisés, ou épuisés</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A promised spend or a credit will not be used, or runs out early: what should the next term promise?*</source>
      <translation>*Une dépense promise ou un crédit ne sera pas consommé, ou s’épuise trop tôt : sur quoi s’engager la prochaine fois ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: consumed / committed. When 75 % of the time is over and less than 80 % is used, part of it will be paid for nothing; when more is used than the time that is over, it runs out before its end. Credits with an expiry date count the same. Of several that a contract has at a time, the one that ends first is drawn from first.</source>
      <translation>**Définition** : consommé / engagé. Quand 75 % de la durée sont écoulés et que moins de 80 % sont consommés, une partie sera payée pour rien ; quand la part consommée dépasse la part de durée écoulée, l’engagement s’épuise avant sa fin. Les crédits prépayés, qui ont une date d’expiration, comptent de même. De plusieurs qu’un contrat a en même temps, celui qui finit le premier est consommé d’abord.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: the FinOps Foundation's Commitment Utilization Score; 75 and 80 % are our proposal.</source>
      <translation>**Origine du seuil** : le Commitment Utilization Score de la FinOps Foundation ; 75 et 80 % sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: what is on its way to be used up at the present pace; what rolls over at its end; a noted reason for uneven use, such as a season; a pace judged before a quarter of the time is over; spend without an exchange rate. Where nothing is on record of its first or last months it asks, and saves nothing; where nothing is on record at all it asks for that.</source>
      <translation>**Précautions** : ce qui est en voie d’être consommé au rythme actuel ; ce qui se reporte à la fin ; une raison notée pour un usage inégal, comme une saison ; un rythme jugé avant qu’un quart de la durée ne soit écoulé ; les dépenses sans taux de change. Là où rien n’est enregistré des premiers ou des derniers mois, la question est posée sans compter d’économie ; là où rien n’est enregistré du tout, c’est cela qui est demandé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the commitment and its use month by month: what the vendor meters, else what counts as spend. The saving is what the pace leaves unused, from the next term on, as far as that is promised again: by a term that renews itself. Of credits nothing is saved, since nobody has to buy them again.</source>
      <translation>**Preuves** : l’engagement et sa consommation mois par mois : ce que le fournisseur mesure, sinon ce qui compte comme dépense. L’économie est ce que le rythme laisse inutilisé, à partir de la période suivante, dans la mesure où c’est promis de nouveau : par une période qui se renouvelle d’elle-même. Sur des crédits, rien n’est économisé, car personne n’est tenu d’en racheter.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the pace leads to what is promised, when the commitment is changed, or when it ends.</source>
      <translation>**Se ferme** : quand le rythme mène à ce qui est promis, quand l’engagement est modifié, ou quand il prend fin.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 60,000.00 committed for the year; by the end of October (83 % of it) 40,000.00 is used, 67 %. The pace leads to 40,000 / 304 x 365 = 48,026.32; the remaining 11,973.68 would be paid for nothing. The next term can promise as much less: 11,973.68 a year in theory.</source>
      <translation>**Exemple** : 60 000,00 engagés pour l’année ; à la fin d’octobre (83 % de la durée), 40 000,00 sont consommés, soit 67 %. Le rythme mène à 40 000 / 304 × 365 = 48 026,32 ; les 11 973,68 restants seraient payés pour rien. La période suivante peut promettre d’autant moins : 11 973,68 par an en théorie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `commitment_after_percent` (75), `commitment_low_percent` (80)</source>
      <translation>**Réglages** : `commitment_after_percent` (75), `commitment_low_percent` (80)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R25 Growth that grows dearer</source>
      <translation>R25 Croissance qui devient plus chère</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*It grows, and each unit of it costs more every quarter: what made it dearer?*</source>
      <translation>*La dépense croît, et chaque unité coûte davantage de trimestre en trimestre : qu’est-ce qui la renchérit ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case or a tool cost more in the last three months than in the three before, and the cost of one of its units (cost / volume of three months) rose by more than 10 % from three months to the next, twice running. A use case's unit is what it counts; a tool's is one person who was active in a month.</source>
      <translation>**Définition** : un cas d’usage ou un outil a coûté plus dans les trois derniers mois que dans les trois précédents, et le coût d’une de ses unités (coût / volume de trois mois) a augmenté de plus de 10 % de trois mois aux trois suivants, deux fois de suite. L’unité d’un cas d’usage est ce qu’il compte ; celle d’un outil est une personne active au cours d’un mois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 10 % is our proposal; cost by active user or by business volume is the FinOps Foundation's SaaS Unit Cost.</source>
      <translation>**Origine du seuil** : 10 % sont notre proposition ; le coût par utilisateur actif ou par volume d’affaires est le SaaS Unit Cost de la FinOps Foundation.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an idea, a retired use case; a launch period that has not ended; fewer than nine months in a row with cost, volume and exchange rates; months whose bills are not all in; volume that ended more than three months ago. Of tools: those that customers use, whose unit is the business's; those of a use case whose volume is measured; months that a contract with seats has no report of; reports of less than four weeks; everybody stopping on one day (R28 asks).</source>
      <translation>**Précautions** : une idée, un cas d’usage retiré ; une période de lancement qui n’est pas terminée ; moins de neuf mois de suite avec coût, volume et taux de change ; des mois dont toutes les factures ne sont pas arrivées ; un volume qui s’est arrêté il y a plus de trois mois. Pour les outils : ceux que des clients utilisent, dont l’unité est celle de l’activité ; ceux d’un cas d’usage dont le volume est mesuré ; les mois dont un contrat à sièges n’a pas de rapport ; les rapports de moins de quatre semaines ; l’arrêt de tous les utilisateurs le même jour (c’est R28 qui pose la question).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the three periods with cost, volume or active people, and unit cost.</source>
      <translation>**Preuves** : les trois périodes avec coût, volume ou personnes actives, et coût unitaire.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when its cost no longer grows, when the unit cost of three months rises by 10 % or less, or when a launch period is noted.</source>
      <translation>**Se ferme** : quand son coût ne croît plus, quand le coût unitaire de trois mois augmente de 10 % au plus, ou quand une période de lancement est notée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: answers in the product cost 0.40 each in the winter, 0.46 in the spring and 0.53 in the summer: 0.46 / 0.40 is 15 % more, 0.53 / 0.46 another 15 %, in all 33 % more for each. The question is what made one answer dearer: the model, its length, or retries.</source>
      <translation>**Exemple** : les réponses dans le produit coûtent 0,40 chacune en hiver, 0,46 au printemps et 0,53 en été : 0,46 / 0,40 fait 15 % de plus, 0,53 / 0,46 encore 15 %, en tout 33 % de plus pour chacune. La question est de savoir ce qui a renchéri une réponse : le modèle, sa longueur ou des reprises.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `unit_cost_percent` (10)</source>
      <translation>**Réglages** : `unit_cost_percent` (10)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R26 Unusual spend</source>
      <translation>R26 Dépense inhabituelle</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A tool cost far more in a month than usual: what was it for?*</source>
      <translation>*Un outil a coûté en un mois beaucoup plus que d’habitude : à quoi est-ce dû ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: in one of the last three full months a tool cost far more than its own earlier months make expect: above their median by more than three deviations and 20 %. Asked where all such excess of a month is 2 % or more of that month's AI spend; above 7 % it is urgent.</source>
      <translation>**Définition** : dans l’un des trois derniers mois pleins, un outil a coûté bien plus que ne le laissaient attendre ses propres mois antérieurs : il dépasse leur médiane de plus de trois écarts-types (estimés d’après l’écart médian) et de plus de 20 %. La question est posée si tous les excédents de ce genre d’un mois font 2 % ou plus des dépenses d’IA de ce mois ; au-dessus de 7 %, elle est urgente.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 2 % and 7 % are the FinOps Foundation's bands of its Anomaly Detection Rate, to be adjusted to one's needs; the deviations, the 20 % and three months are our proposal.</source>
      <translation>**Origine du seuil** : 2 % et 7 % sont les tranches de l’Anomaly Detection Rate de la FinOps Foundation, à adapter à ses besoins ; les trois écarts-types, les 20 % et les trois derniers mois sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: fewer than six months before; spend below nothing or in fewer than half of them; seats that were bought, or a dearer price that was agreed, in that month or the one before, which explain it (a contract that renews as it was does not); earlier unusual months, which are not taken as usual; amounts without an exchange rate.</source>
      <translation>**Précautions** : moins de six mois auparavant ; des dépenses inférieures à zéro, ou présentes dans moins de la moitié d’entre eux ; des sièges achetés, ou un prix plus élevé convenu, ce mois-là ou le mois précédent, ce qui l’explique (un contrat renouvelé tel quel n’explique rien) ; des mois inhabituels antérieurs, qui ne sont pas pris pour l’habitude ; les montants sans taux de change.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the unusual months with their amounts, what was expected and at most usual of each; the months of which that is the median, and those between them that were left out as unusual themselves.</source>
      <translation>**Preuves** : les mois inhabituels avec leurs montants, ce qui était attendu et au plus habituel pour chacun ; les mois dont c’est la médiane, et ceux entre eux qui, eux-mêmes inhabituels, sont laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when three months have passed, or when it is answered with keep: planned, a true-up, a correction.</source>
      <translation>**Se ferme** : quand trois mois ont passé, ou quand on répond « Garder » : prévu, régularisation, correction.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the model API cost about 4,000.00 a month and 9,500.00 in September, when all AI tools cost 60,000.00: 5,500.00 of excess is 9.2 % of the month.</source>
      <translation>**Exemple** : l’API de modèles coûtait environ 4 000,00 par mois, et 9 500,00 en septembre, quand tous les outils d’IA ont coûté 60 000,00 : 5 500,00 d’excédent font 9,2 % du mois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `anomaly_percent` (2), `anomaly_high_percent` (7), `anomaly_points` (6)</source>
      <translation>**Réglages** : `anomaly_percent` (2), `anomaly_high_percent` (7), `anomaly_points` (6)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R27 Bought beside a contract</source>
      <translation>R27 Acheté à part malgré un contrat</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*People buy a tool while the company has free seats of it, or of one like it: could they be used?*</source>
      <translation>*Des personnes achètent un outil alors que l’entreprise a des sièges libres de cet outil, ou d’un outil comparable : pourraient-elles s’en servir ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a tool is bought on expense claims or on somebody's card while the company's own contract of it, or of a tool of the same primary function, has seats that nobody has.</source>
      <translation>**Définition** : un outil est acheté en note de frais ou sur la carte de quelqu’un alors que le contrat de l’entreprise pour cet outil, ou pour un outil de même fonction principale, a des sièges que personne ne détient.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: a single charge of the last 60 days is enough, and a claim belongs to a charge on a card up to 31 days before it: both are our proposal.</source>
      <translation>**Origine du seuil** : un seul débit des 60 derniers jours suffit, et une note de frais se rattache à un débit par carte jusqu’à 31 jours avant elle : les deux sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: no free seat, invitations that wait taken off, by a list of seats that is not older than 90 days (older than 35, with medium confidence); a contract that is itself paid by card or expense; a card that may pay the contract: no invoice of it came otherwise, or a charge is its price or names it; a card's charge that was claimed as an expense too counts once; charges that stopped or were paid back; each free seat answers for one charge a month, the dearest first; what a contractor paid, by the kind of person that the list of people says. Of another tool the guards of every overlap (R07), which is not asked about the two then, and a contract of the tool itself. Others who may have no seat: answer with keep.</source>
      <translation>**Précautions** : aucun siège libre, invitations en attente déduites, d’après une liste de sièges de 90 jours au plus (de plus de 35, avec une confiance moyenne) ; un contrat lui-même payé par carte ou en note de frais ; une carte qui paie peut-être le contrat : aucune facture n’en est venue autrement, ou un débit est à son prix ou le nomme ; un débit de carte aussi présenté en note de frais compte une fois ; des débits qui ont cessé ou ont été remboursés ; chaque siège libre répond d’un débit par mois, le plus cher d’abord ; ce qu’un externe a payé, selon le type de personne que donne la liste du personnel. Pour un autre outil, les précautions de tout recoupement (R07), qui ne pose alors pas la question sur les deux, et un contrat de l’outil lui-même. Pour d’autres personnes qui ne peuvent pas avoir de siège : répondez « Garder ».</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the charges, and the contract with its free seats. Of another tool the saving is a range, since it may not do all that is wanted, and it is in no total. What people buy themselves can stop from the next month on; what is paid for a year at once counts a twelfth a month and can stop after it.</source>
      <translation>**Preuves** : les débits, et le contrat avec ses sièges libres. Pour un autre outil, l’économie est une fourchette, car il ne fait peut-être pas tout ce qui est voulu ; elle n’entre dans aucun total. Ce que des personnes achètent elles-mêmes peut cesser dès le mois suivant ; ce qui est payé pour un an d’un coup compte un douzième par mois et peut cesser à la fin de l’année payée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when no more charges come, when no seat is free, or when it is answered with keep.</source>
      <translation>**Se ferme** : quand il n’y a plus de débits, quand aucun siège n’est libre, ou quand on répond « Garder ».</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: two people expense ChatGPT Plus at 22.00 a month and the company's contract has 5 free seats. 2 x 22.00 x 12 = 528.00 a year in theory; the two seats are then no longer spare in R04.</source>
      <translation>**Exemple** : deux personnes passent ChatGPT Plus en note de frais à 22,00 par mois, et le contrat de l’entreprise a 5 sièges libres. 2 × 22,00 × 12 = 528,00 par an en théorie ; ces deux sièges ne sont alors plus en trop dans R04.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `recent_days` (60), `claim_days` (31), `fresh_days` (35), `delayed_days` (90)</source>
      <translation>**Réglages** : `recent_days` (60), `claim_days` (31), `fresh_days` (35), `delayed_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R28 Missing data</source>
      <translation>R28 Données manquantes</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Something is missing to judge a subscription: can you add it?*</source>
      <translation>*Il manque quelque chose pour juger un abonnement : pouvez-vous le compléter ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: what is missing to judge a subscription: more than 20 % of its paid seats unknown, every list of who has the seats that are bought, delayed activity data, most users of the tool stopping on one and the same day, an assumed notice period, a term on record that is over, no price, no number of seats, a price list that is more than 365 days old, seats that match nobody in the people list, and of two tools that overlap a function that only the list of known tools tells. One question a subscription names them all.</source>
      <translation>**Définition** : ce qui manque pour juger un abonnement : plus de 20 % de ses sièges payants inconnus, toute liste disant qui a les sièges achetés, des données d’activité tardives, la plupart des utilisateurs de l’outil qui s’arrêtent un même jour, un délai de préavis supposé, une période enregistrée qui est passée, aucun prix, aucun nombre de sièges, une liste de prix vieille de plus de 365 jours, des sièges qui ne correspondent à personne dans la liste du personnel et, pour deux outils qui se recoupent, une fonction que seule indique la liste des outils connus. Une seule question par abonnement les nomme tous.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: fresh up to 35 days is our proposal; unusable after 90 days is Productiv's delayed class; 20 %, 60 % of those who were ever active stopping on one day, and a year for price lists are our proposals.</source>
      <translation>**Origine du seuil** : « frais » jusqu’à 35 jours est notre proposition ; « inutilisable » après 90 jours est la classe tardive de Productiv ; 20 %, 60 % des personnes ayant déjà été actives qui s’arrêtent un même jour, et un an pour les listes de prix sont nos propositions.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: protected seats do not count, nor do free ones where it is about use; a tool without seats needs no activity; the list of seats is not missed in a contract's first 60 days, nor where it costs nothing or is on its way out; people are only missed where a people list was imported; price lists of tools or plans that are not paid by the seat; a price where a spend is promised; closed subscriptions. A data gap never carries a saving.</source>
      <translation>**Précautions** : les sièges protégés ne comptent pas, ni les gratuits là où il s’agit de l’usage ; un outil sans sièges n’a pas besoin d’activité ; la liste des sièges ne manque pas dans les 60 premiers jours d’un contrat, ni là où il ne coûte rien ou prend fin ; des personnes ne manquent que si une liste du personnel a été importée ; les listes de prix d’outils ou d’offres qui ne se paient pas par siège ; un prix là où une dépense est promise ; les abonnements terminés. Une lacune dans les données ne comporte jamais d’économie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: one row a gap, with the newest source of activity.</source>
      <translation>**Preuves** : une ligne par lacune, avec la source d’activité la plus récente.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when every missing fact of the list is in the catalog.</source>
      <translation>**Se ferme** : quand chaque élément manquant de la liste est dans le catalogue.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 9 of 30 Claude seats are not in the export of 2 September, which is 43 days old on 15 October, and its contract's notice period is not on record.</source>
      <translation>**Exemple** : 9 des 30 sièges Claude ne figurent pas dans l’export du 2 septembre, vieux de 43 jours le 15 octobre, et le délai de préavis du contrat n’est pas enregistré.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `unknown_percent` (20), `grace_days` (60), `fresh_days` (35), `delayed_days` (90), `same_day_percent` (60), `assumed_notice_days` (60), `price_list_days` (365)</source>
      <translation>**Réglages** : `unknown_percent` (20), `grace_days` (60), `fresh_days` (35), `delayed_days` (90), `same_day_percent` (60), `assumed_notice_days` (60), `price_list_days` (365)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R29 Flexible price, stable use</source>
      <translation>R29 Prix flexible, usage stable</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Use has been stable at a flexible price: would a commitment pay?*</source>
      <translation>*L’usage est stable à un prix flexible : un engagement serait-il rentable ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a subscription that is paid month by month was billed within 10 % of its mean for 6 months, and the same tool has a committed price that is lower: in another contract of at least eleven months, or in its price list by the year. A price of the contract's own plan counts where one is known. Where it is paid as it is used, by the person or unit and month, without a number bought, its bills tell how many units and their price.</source>
      <translation>**Définition** : un abonnement payé au mois a été facturé pendant 6 mois à 10 % près de sa moyenne, et le même outil a un prix avec engagement qui est plus bas : dans un autre contrat d’au moins onze mois, ou dans sa liste de prix à l’année. Si un prix de l’offre même du contrat est connu, c’est lui qui compte. S’il est payé selon l’usage, par personne ou unité et par mois, sans nombre acheté, ses factures indiquent le nombre d’unités et leur prix.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 10 % and 6 months are our proposals.</source>
      <translation>**Origine du seuil** : 10 % et 6 mois sont nos propositions.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: only the lowest month of the 6, no more seats than are active now, and none that costs less already are taken as the base; a price that holds from more seats on; a contract that is closing, has an end, or is to end by a decision; experiments; another currency; a month without a bill, and of what is paid as it is used one that does not say how many units it is for; a spend that is promised already (R24 asks); a price list older than a year.</source>
      <translation>**Précautions** : la base n’est que le plus bas des 6 mois, pas plus de sièges qu’il n’y en a d’actifs aujourd’hui, et aucun de ceux qui coûtent déjà moins ; un prix qui ne vaut qu’à partir d’un plus grand nombre de sièges ; un contrat en fermeture, qui a une fin, ou auquel une décision doit mettre fin ; les expériences ; une autre devise ; un mois sans facture et, pour ce qui est payé selon l’usage, une facture qui ne dit pas pour combien d’unités ; une dépense déjà promise (c’est R24 qui pose la question) ; une liste de prix de plus d’un an.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the seats billed month by month, and where the lower price is from.</source>
      <translation>**Preuves** : les sièges facturés mois par mois, et d’où vient le prix plus bas.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when it is committed, when the use moves by more, when it is to end, or when the lower price is gone. It is answered with move tier, to the plan of the lower price, which may be the one it is on.</source>
      <translation>**Se ferme** : quand l’engagement est pris, quand l’usage varie davantage, quand il doit prendre fin, ou quand le prix plus bas n’existe plus. On y répond par « Changer d’offre », vers l’offre du prix plus bas, qui peut être l’offre actuelle.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 18 to 20 Claude seats at 30.00 for half a year; a year's commitment costs 25.00. 18 x 5.00 x 12 = 1,080.00 a year in theory.</source>
      <translation>**Exemple** : 18 à 20 sièges Claude à 30,00 pendant six mois ; un engagement d’un an coûte 25,00. 18 × 5,00 × 12 = 1 080,00 par an en théorie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `stable_months` (6), `stable_percent` (10), `price_list_days` (365)</source>
      <translation>**Réglages** : `stable_months` (6), `stable_percent` (10), `price_list_days` (365)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R30 Dear models on plain work</source>
      <translation>R30 Modèles chers pour du travail simple</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Work of little worth runs on the dearest models: would a cheaper one do?*</source>
      <translation>*Un travail de peu de valeur est confié aux modèles les plus chers : un modèle moins cher suffirait-il ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case whose work is marked low or medium spends more than 50 % of its model cost of the 90 days up to the newest known use on the dearest price tier of a tool's models. A model's price is what the tool's own use cost a million tokens; models within a quarter of the dearest are its tier, the next one below is the cheaper tier.</source>
      <translation>**Définition** : un cas d’usage dont le travail est noté de valeur basse ou moyenne consacre plus de 50 % de son coût de modèles des 90 jours jusqu’au dernier usage connu au niveau de prix le plus élevé des modèles d’un outil. Le prix d’un modèle est ce que l’usage de l’outil a lui-même coûté par million de jetons ; les modèles dont le prix s’écarte de moins d’un quart de celui du plus cher sont de son niveau, le suivant en dessous est le niveau moins cher.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 50 % and the quarter are our proposal. Prices come from the imported use, not from a price list, because discounts and caching decide what is paid.</source>
      <translation>**Origine du seuil** : 50 % et le quart sont notre proposition. Les prix viennent de l’usage importé, non d’une liste de prix, car les remises et le cache décident de ce qui est payé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: work of high or unknown worth; a noted reason why the dear model stays (evaluation, latency, language); a tool with one price tier; use without cost or tokens; a share of a tool without a project, where the models cannot be told.</source>
      <translation>**Précautions** : un travail de valeur haute ou inconnue ; une raison notée de garder le modèle cher (évaluation, latence, langue) ; un outil à un seul niveau de prix ; un usage sans coût ou sans jetons ; une part d’un outil sans projet, où les modèles ne peuvent être distingués.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each model with its cost and price. The saving is a range, from nothing to (price - cheaper price) x tokens over a year, since the cheaper model may need more tokens or fail; it is in no total.</source>
      <translation>**Preuves** : chaque modèle avec son coût et son prix. L’économie est une fourchette, de rien à (prix − prix moins cher) × jetons sur un an, car le modèle moins cher peut demander plus de jetons ou échouer ; elle n’entre dans aucun total.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when cheaper models do most of the work, when its worth is marked high, or when the reason for the dear one is noted.</source>
      <translation>**Se ferme** : quand des modèles moins chers font l’essentiel du travail, quand sa valeur est notée élevée, ou quand la raison du modèle cher est notée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: tagging tickets, marked low, spends 900.00 of 1,000.00 in 90 days on a model at 15.00 a million tokens; the next one costs 3.00. At most 60,000,000 x (15 - 3) / 1,000,000 = 720.00 in 90 days, 2,920.00 a year.</source>
      <translation>**Exemple** : le classement de tickets, noté de valeur basse, consacre 900,00 sur 1 000,00 en 90 jours à un modèle à 15,00 le million de jetons ; le suivant coûte 3,00. Au plus 60 000 000 × (15 − 3) / 1 000 000 = 720,00 en 90 jours, 2 920,00 par an.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `dear_model_percent` (50)</source>
      <translation>**Réglages** : `dear_model_percent` (50)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R31 Agents without guard rails</source>
      <translation>R31 Agents sans garde-fous</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*An agent lacks a budget, a rate limit or a tried kill switch, or spends more than it may: who sets that right?*</source>
      <translation>*Il manque à un agent un budget, une limite de débit ou un arrêt d’urgence déjà testé, ou il dépense plus qu’il ne peut : qui y remédie ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case of the kind agent that lacks a budget, a rate limit or a kill switch (how it is stopped, and who may), whose kill switch was not tried for 180 days, or that spent more in a month than its budget for one.</source>
      <translation>**Définition** : un cas d’usage du type agent auquel il manque un budget, une limite de débit ou un arrêt d’urgence (comment on l’arrête, et qui peut le faire), dont l’arrêt d’urgence n’a pas été testé depuis 180 jours, ou qui a dépensé en un mois plus que son budget mensuel.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 180 days is our proposal: an untried switch is a hope. The budget is the agent's own.</source>
      <translation>**Origine du seuil** : 180 jours sont notre proposition : un arrêt jamais testé n’est qu’un espoir. Le budget est celui de l’agent.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an agent that is an idea or retired; an agent that needs none, with its reason on record ("it only reads"). Of its spend the running month counts where it has passed the budget, else the newest full one, of three, of which all spend is known; what has no exchange rate does not count; the budget of an experiment is for all of it (R22).</source>
      <translation>**Précautions** : un agent qui n’est qu’une idée ou qui est retiré ; un agent qui n’en a pas besoin, avec la raison enregistrée (« il ne fait que lire »). De ses dépenses, c’est le mois en cours qui compte s’il a dépassé le budget, sinon le dernier mois complet, sur trois, dont toutes les dépenses sont connues ; ce qui n’a pas de taux de change ne compte pas ; le budget d’une expérience vaut pour toute sa durée (R22).</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each guard rail that is missing, when the switch was last tried, or the month with its spend.</source>
      <translation>**Preuves** : chaque garde-fou qui manque, quand l’arrêt a été testé pour la dernière fois, ou le mois avec ses dépenses.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when all of them are on record, the switch was tried in time and a later month keeps to the budget, or when the reason why it needs none is.</source>
      <translation>**Se ferme** : quand tous sont enregistrés, que l’arrêt a été testé à temps et qu’un mois ultérieur respecte le budget, ou quand la raison de s’en passer est enregistrée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: the dunning agent has a budget of 800.00 a month and a rate limit; its kill switch was last tried in January. The question is who tries it, and when. Had September cost 912.00, it would also be by how much the budget is passed.</source>
      <translation>**Exemple** : l’agent de relance a un budget de 800,00 par mois et une limite de débit ; son arrêt d’urgence a été testé pour la dernière fois en janvier. La question est de savoir qui le teste, et quand. Si septembre avait coûté 912,00, elle serait aussi de combien le budget est dépassé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `kill_switch_days` (180)</source>
      <translation>**Réglages** : `kill_switch_days` (180)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R32 Thin or falling margins</source>
      <translation>R32 Marges minces ou en baisse</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*What the product earns with it hardly covers what it costs: should price, cost or place change?*</source>
      <translation>*Ce qu’un cas d’usage rapporte couvre à peine ce qu’il coûte : faut-il changer son prix, son coût ou sa place dans le produit ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case of the class cost of revenue: margin = (revenue - cost of its share of subscriptions) / revenue of the last full month with revenue. It is below its own target, or the company's (60 %), or fell three months running.</source>
      <translation>**Définition** : un cas d’usage de la classe coût des ventes : marge = (chiffre d’affaires − coût de sa part des abonnements) / chiffre d’affaires, pour le dernier mois plein avec un chiffre d’affaires. Elle est en dessous de sa propre cible, ou de celle de l’entreprise (60 %), ou a baissé trois mois de suite.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 60 % and three months are our proposal.</source>
      <translation>**Origine du seuil** : 60 % et trois mois sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: a launch period that has not ended; months without revenue, without a cost or without an exchange rate, and a last such month that is more than three months older than the last full one; a retired use case; a fall needs four months in a row that are known.</source>
      <translation>**Précautions** : une période de lancement qui n’est pas terminée ; les mois sans chiffre d’affaires, sans coût ou sans taux de change, et un dernier mois connu qui précède de plus de trois mois le dernier mois plein ; un cas d’usage retiré ; une baisse demande quatre mois de suite connus.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the months with revenue, cost and margin.</source>
      <translation>**Preuves** : les mois avec chiffre d’affaires, coût et marge.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the margin reaches the target and no longer falls, or when a launch period or another target is noted.</source>
      <translation>**Se ferme** : quand la marge atteint la cible et ne baisse plus, ou quand une période de lancement ou une autre cible est notée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: answers in the product earned 20,000.00 in September and cost 9,000.00: (20,000 - 9,000) / 20,000 = 55 %, below the target of 60 %.</source>
      <translation>**Exemple** : les réponses dans le produit ont rapporté 20 000,00 en septembre et coûté 9 000,00 : (20 000 − 9 000) / 20 000 = 55 %, en dessous de la cible de 60 %.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `margin_percent` (60), `margin_falls` (3)</source>
      <translation>**Réglages** : `margin_percent` (60), `margin_falls` (3)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R33 Value not shown</source>
      <translation>R33 Valeur non montrée</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*It is in production and nothing recent shows its value: what does it bring?*</source>
      <translation>*Un cas d’usage est en production, et rien de récent n’en montre la valeur : qu’apporte-t-il ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a use case in production that has no value measure, or no evidence of its value, or whose last evidence is older than 180 days.</source>
      <translation>**Définition** : un cas d’usage en production qui n’a pas de mesure de la valeur, ou pas de preuve de sa valeur, ou dont la dernière preuve a plus de 180 jours.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: in production for no more than 90 days; every other stage.</source>
      <translation>**Précautions** : en production depuis 90 jours au plus ; toute autre étape.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: the value measure, the evidence and its date.</source>
      <translation>**Preuves** : la mesure de la valeur, la preuve et sa date.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when it has a value measure and evidence from the last 180 days, or leaves production.</source>
      <translation>**Se ferme** : quand il a une mesure de la valeur et une preuve des 180 derniers jours, ou quand il quitte la production.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: contract review has been in production since January, measured as hours a contract; the last figure is from February. The question is whether it still holds.</source>
      <translation>**Exemple** : l’examen de contrats est en production depuis janvier, mesuré en heures par contrat ; le dernier chiffre est de février. La question est de savoir s’il vaut encore.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `evidence_days` (180), `new_use_case_days` (90)</source>
      <translation>**Réglages** : `evidence_days` (180), `new_use_case_days` (90)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R34 Healthy growth</source>
      <translation>R34 Croissance saine</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*Good news: it grew, and one unit costs no more than before. Is more of it worth buying?*</source>
      <translation>*Bonne nouvelle : l’usage a progressé, et une unité ne coûte pas plus qu’avant. Cela vaut-il la peine d’en acheter davantage ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: what a use case or a tool costs grew from three months to the next, and its volume at least as much, so that one of its units (cost / volume) costs no more than before. A use case's volume is what it counts; a tool's is the people who were active. This is good news, and asks whether more of it is worth buying.</source>
      <translation>**Définition** : ce que coûte un cas d’usage ou un outil a augmenté de trois mois aux trois suivants, et son volume au moins autant, de sorte qu’une de ses unités (coût / volume) ne coûte pas plus qu’avant. Le volume d’un cas d’usage est ce qu’il compte ; celui d’un outil, ce sont les personnes actives. C’est une bonne nouvelle, et la question est de savoir s’il vaut la peine d’en acheter davantage.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: none; growth is compared with growth.</source>
      <translation>**Origine du seuil** : aucun seuil ; la croissance est comparée à la croissance.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: an idea, a retired use case; fewer than six months in a row with cost, volume and exchange rates; months whose bills are not all in; volume that ended more than three months ago; of tools what R25 leaves out.</source>
      <translation>**Précautions** : une idée, un cas d’usage retiré ; moins de six mois de suite avec coût, volume et taux de change ; des mois dont toutes les factures ne sont pas arrivées ; un volume qui s’est arrêté il y a plus de trois mois ; pour les outils, ce que R25 laisse de côté.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: both periods with cost, volume or active people, and unit cost.</source>
      <translation>**Preuves** : les deux périodes avec coût, volume ou personnes actives, et coût unitaire.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when cost no longer grows, or grows faster than volume.</source>
      <translation>**Se ferme** : quand le coût ne croît plus, ou croît plus vite que le volume.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: contract review cost 900.00 for 300 contracts in the spring and 1,100.00 for 400 in the summer: 22.2 % more cost for 33.3 % more contracts, 2.75 each after 3.00. Spending more was right; the question is what would let it grow on.</source>
      <translation>**Exemple** : l’examen de contrats a coûté 900,00 pour 300 contrats au printemps et 1 100,00 pour 400 en été : 22,2 % de coût en plus pour 33,3 % de contrats en plus, 2,75 chacun après 3,00. Dépenser plus était justifié ; la question est de savoir ce qui permettrait de poursuivre cette croissance.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R35 Already in the suite</source>
      <translation>R35 Déjà dans la suite</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*A suite that most of its people have includes what a tool is for: is it needed beside it?*</source>
      <translation>*La plupart des utilisateurs d’un outil ont déjà une suite qui fait ce à quoi il sert : est-il nécessaire à côté ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: what a paid tool is for is included in a suite that at least 80 % of its people already have a seat of, in a plan that includes it. Its people are those who use it, where that is known; else those with a seat.</source>
      <translation>**Définition** : ce à quoi sert un outil payant est inclus dans une suite dont au moins 80 % de ses utilisateurs ont déjà un siège, dans une offre qui le comprend. Ses utilisateurs sont ceux qui s’en servent, si on le sait ; sinon ceux qui ont un siège.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: 80 % is our proposal. What a suite includes is said by the plan's functions on record, else by the list of known tools, which has to be confirmed.</source>
      <translation>**Origine du seuil** : 80 % sont notre proposition. Ce qu’inclut une suite est dit par les fonctions enregistrées de l’offre, sinon par la liste des outils connus, qui reste à confirmer.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: no seats known of the tool; an agreed overlap, for quality or where the data may lie; tools on trial, for customers, or for other data; a suite that is nobody's seat but a free one.</source>
      <translation>**Précautions** : un outil dont aucun siège n’est connu ; un recoupement convenu, pour la qualité ou pour le lieu permis des données ; des outils à l’essai, destinés à des clients ou à d’autres données ; une suite dont tous les sièges sont gratuits.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: both tools with their people. The saving is a range as in R07, from nothing to the tool's cost less the seats of the suite that its other people would need beyond the free ones; it is in no total.</source>
      <translation>**Preuves** : les deux outils avec leurs utilisateurs. L’économie est une fourchette, comme dans R07, de rien au coût de l’outil moins les sièges de la suite dont ses autres utilisateurs auraient besoin au-delà des sièges libres ; elle n’entre dans aucun total.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the tool ends, when an overlap is agreed, or when fewer of its people have the suite.</source>
      <translation>**Se ferme** : quand l’outil prend fin, quand un recoupement est convenu, ou quand moins de ses utilisateurs ont la suite.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: 9 of the 10 people who use Otter at 20.00 a month have Microsoft 365 Copilot at 28.10, whose plan takes notes in meetings. 10 x 20.00 x 12 - 1 x 28.10 x 12 = 2,062.80 a year at most.</source>
      <translation>**Exemple** : 9 des 10 personnes qui utilisent Otter à 20,00 par mois ont Microsoft 365 Copilot à 28,10, dont l’offre prend des notes en réunion. 10 × 20,00 × 12 − 1 × 28,10 × 12 = 2 062,80 par an au plus.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Settings**: `suite_percent` (80), `migration_cost` (0)</source>
      <translation>**Réglages** : `suite_percent` (80), `migration_cost` (0)</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>R36 Data at risk</source>
      <translation>R36 Données à risque</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>*What a tool may do with data does not fit the data it handles: can that be mended?*</source>
      <translation>*Ce qu’un outil peut faire des données ne convient pas aux données qu’il traite : peut-on y remédier ?*</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Definition**: a tool in use, by seats or by spend of the last year, is restricted; or it handles more than public data and the vendor may train on inputs; or it handles confidential or personal data without a data-processing agreement or single sign-on.</source>
      <translation>**Définition** : un outil utilisé, par des sièges ou par des dépenses de la dernière année, est restreint ; ou bien il traite davantage que des données publiques et le fournisseur peut s’entraîner sur les saisies ; ou bien il traite des données confidentielles ou personnelles sans accord de traitement des données ou sans authentification unique.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Threshold from**: none; the data class is the company's own.</source>
      <translation>**Origine du seuil** : aucun seuil ; la classe de données est fixée par l’entreprise.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Guards**: public data only; facts that are not on record are no fault (for confidential and personal data they are asked for as missing, with low severity); tools that nobody uses, such as those whose spend was given back, and those whose contracts have all ended and of which nothing was billed for later service.</source>
      <translation>**Précautions** : les seules données publiques ; ce qui n’est pas enregistré n’est pas un manquement (pour des données confidentielles et personnelles, l’information est demandée comme manquante, avec une gravité basse) ; les outils que personne n’utilise, comme ceux dont les dépenses ont été remboursées, et ceux dont tous les contrats ont pris fin et dont rien n’a été facturé pour un service ultérieur.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Evidence**: each fact that does not fit, with the data class.</source>
      <translation>**Preuves** : chaque fait qui ne convient pas, avec la classe de données.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Closes**: when the fact is changed or filled in on the tool, when it handles public data only, or when nobody uses it.</source>
      <translation>**Se ferme** : quand l’information est modifiée ou complétée sur l’outil, quand il ne traite que des données publiques, ou quand personne ne l’utilise.</translation>
    </message>
    <message>
      <location filename="../../resources/help/rules.md" />
      <source>**Example**: Otter takes notes of customer calls, personal data, and has no data-processing agreement. The question is whether one can be signed, or whether the tool should stop.</source>
      <translation>**Exemple** : Otter prend des notes d’appels de clients, des données personnelles, et n’a pas d’accord de traitement des données. La question est de savoir si l’on peut en signer un, ou si l’outil doit cesser d’être utilisé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Seats</source>
      <translation>Sièges</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>One row is one person's (or account's) seat in one subscription, with what is known of its use.</source>
      <translation>Une ligne est le siège d’une personne (ou d’un compte) dans un abonnement, avec ce que l’on sait de son usage.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>evidence | means</source>
      <translation>preuve | sens</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Active | used within the threshold (60 days, or the tool's own) before the report's data date</source>
      <translation>Actif | utilisé au cours des 60 jours (ou du seuil propre à l’outil) qui précèdent la date des données du rapport</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>New | no use yet, and younger than the grace period</source>
      <translation>Nouveau | pas encore utilisé, et plus récent que le délai de grâce</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Inactive | in the report, last used longer ago than the threshold</source>
      <translation>Inactif | dans le rapport ; la dernière utilisation remonte plus loin que le seuil</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Never used | in the report, never used, and the report looks back to the day the seat was given</source>
      <translation>Jamais utilisé | dans le rapport, jamais utilisé, et le rapport remonte jusqu’au jour où le siège a été attribué</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>None on record | no use on record, but the report does not look back that far</source>
      <translation>Rien d’enregistré | aucun usage dans les données conservées, mais le rapport ne remonte pas aussi loin</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Unknown | no report, one too old, or the seat is not in it</source>
      <translation>Inconnu | pas de rapport, un rapport trop ancien, ou le siège n’y figure pas</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>The bar above the list shows how many of its seats are of each; a click on a part shows these alone, another one all.</source>
      <translation>La barre au-dessus de la liste montre combien de ses sièges relèvent de chaque cas ; un clic sur une partie ne montre que ceux-ci, un second clic les montre tous.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>Days are counted to the report's date, not to today: an old report does not make people idle. **Unknown is never "unused"**; it is asked about as missing data and carries no saving.</source>
      <translation>Les jours se comptent jusqu’à la date du rapport, non jusqu’à aujourd’hui : un vieux rapport ne rend personne inactif. **« Inconnu » ne veut jamais dire « inutilisé »** ; la question porte alors sur les données qui manquent et ne comporte aucune économie.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>**Seats that were given back**, those of a leaver for instance, are noted with **Note as given back** in the menu of the pane (…), all chosen rows in one step; a list of all seats that lacks them does the same on import. They leave the list and what is assigned, and stay in the history; who gets the seat next has one of their own.</source>
      <translation>**Les sièges rendus**, ceux d’une personne partie par exemple, se notent par **Noter comme rendu** dans le menu du volet (…), toutes les lignes choisies en une fois ; une liste de tous les sièges où ils manquent fait de même à l’import. Ils quittent la liste et ne comptent plus comme attribués, mais restent dans l’historique ; qui reçoit le siège ensuite en a un à soi.</translation>
    </message>
    <message>
      <location filename="../../resources/help/seats.md" />
      <source>A seat can be protected, with a reason; it is then never asked about as unused. Sort by clicking a head, narrow with the facets, choose columns by right-clicking the head, copy rows with Ctrl+C into Excel; [Lists](lists.md) says how.</source>
      <translation>Un siège peut être protégé, avec une raison ; il ne fait alors jamais l’objet d’une question comme inutilisé. Cliquez sur un en-tête pour trier, restreignez avec les menus de filtre, choisissez les colonnes par un clic droit sur l’en-tête, copiez des lignes vers Excel avec Ctrl+C ; la page [Listes](lists.md) dit comment.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>They belong to the catalog, except the colours and the language, which are this computer's. A change is one step that Undo takes back. Run the review again to apply a threshold. On the command line: `seatbook settings NAME=VALUE`.</source>
      <translation>Ils appartiennent au catalogue, sauf les couleurs et la langue, qui sont celles de cet ordinateur. Un changement est une étape que l’on peut annuler. Relancez la revue pour appliquer un seuil. Sur la ligne de commande : `seatbook settings NAME=VALUE`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>A tool or a team may have its own threshold: below the company's in Settings, or `seatbook settings --tool Gong inactive_days=120`. A tool's own value wins over a team's, and either over the company's; an empty value gives it up. The team is that of the subscription, or of the person who holds the seat. The reporting currency and the fiscal year are the company's alone; how long data are fresh and usable, the suspicious common day and shadow spend may differ by tool, not by team; what holds for use cases (R31 to R33) by team, not by tool.</source>
      <translation>Un outil ou une équipe peut avoir son propre seuil : sous ceux de l’entreprise dans les Réglages, ou `seatbook settings --tool Gong inactive_days=120`. La valeur propre à un outil l’emporte sur celle d’une équipe, et l’une et l’autre sur celle de l’entreprise ; une valeur vide l’abandonne. L’équipe est celle de l’abonnement, ou celle de la personne qui détient le siège. La devise de référence et l’exercice ne valent que pour l’entreprise ; la durée pendant laquelle les données sont fraîches et utilisables, le dernier jour commun suspect et les dépenses hors gestion peuvent différer par outil, non par équipe ; ce qui vaut pour les cas d’usage (R31 à R33), par équipe, non par outil.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>The window speaks the system's language where that is English, German or French; Settings has another choice, from the next start on. Menus, buttons, heads, forms, these pages, the words of states, and the sentences of Growth, of what a decision frees and of the history are translated; so is what the rules ask, why, on which evidence and with which arithmetic, and what is wrong with a file or a value. A question that an older version asked, or that came with an imported list, is English until the next review. Filters take the translated names of columns as well as the English ones; a search looks into the English words. Files that are exported and the command line stay English.</source>
      <translation>La fenêtre parle la langue du système si c’est l’anglais, l’allemand ou le français ; les Réglages permettent un autre choix, qui vaut à partir du prochain démarrage. Sont traduits les menus, les boutons, les en-têtes, les formulaires, ces pages, les mots des états, et les phrases de la Croissance, de ce qu’une décision libère et de l’historique ; de même ce que demandent les règles, pourquoi, sur quelles preuves et avec quel calcul, et ce qui ne va pas dans un fichier ou une valeur. Une question posée par une version plus ancienne, ou venue avec une liste importée, reste en anglais jusqu’à la prochaine revue. Les filtres acceptent les noms de colonnes traduits comme les noms anglais ; une recherche porte sur les mots anglais. Les fichiers exportés et la ligne de commande restent en anglais.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>The menu of the catalog (**Seatbook**, above the pages) also looks after its file: **Back up the catalog…** copies it, attached files too, while it is in use; **Restore a backup…** puts a copy in its place, once it was found sound, and keeps what was there beside it; **Check the catalog** says whether it is sound. A backup is made by itself on the first use of a day, and the last fourteen are kept in the folder beside the catalog.</source>
      <translation>Le menu du catalogue (**Seatbook**, au-dessus des pages) veille aussi sur son fichier : **Sauvegarder le catalogue…** le copie, fichiers joints compris, même pendant qu’il sert ; **Restaurer une sauvegarde…** met une copie à sa place, une fois qu’elle a été trouvée saine, et garde à côté ce qui s’y trouvait ; **Vérifier le catalogue** dit s’il est sain. Une sauvegarde se fait d’elle-même à la première utilisation du jour, et les quatorze dernières sont gardées dans le dossier à côté du catalogue.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>setting | default | what it does</source>
      <translation>réglage | par défaut | effet</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`reporting_currency` | EUR | Reporting currency. Totals are converted to it where a rate is known.</source>
      <translation>`reporting_currency` | EUR | Devise de référence. Les totaux y sont convertis quand un taux est connu.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`messages_from` |  | Messages to owners come from. An address, such as Ada Lovelace &lt;ada@example.com&gt;; empty: your mail program puts in yours.</source>
      <translation>`messages_from` |  | Expéditeur des messages aux responsables. Une adresse, telle que Ada Lovelace &lt;ada@example.com&gt; ; vide : votre messagerie met la vôtre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`fiscal_year_start` | 1 | Fiscal year starts in month. 1 is January.</source>
      <translation>`fiscal_year_start` | 1 | L’exercice commence au mois. 1 est janvier.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`inactive_days` | 60 | Inactive after (days). A seat without activity for longer is asked about (R01).</source>
      <translation>`inactive_days` | 60 | Inactif après (jours). Un siège sans activité depuis plus longtemps fait l’objet d’une question (R01).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`inactive_strong_days` | 90 | Clearly inactive after (days). From here the question weighs more (R01).</source>
      <translation>`inactive_strong_days` | 90 | Nettement inactif après (jours). À partir d’ici, la question pèse plus (R01).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`grace_days` | 60 | Grace for new seats (days). A seat younger than this is never asked about (R01, R02).</source>
      <translation>`grace_days` | 60 | Délai de grâce des nouveaux sièges (jours). Un siège plus récent ne fait jamais l’objet d’une question (R01, R02).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`season_from` | 0 | Season begins in month. 1 to 12; 0: it is used all year. Days outside the season do not count (R01, R02, R10).</source>
      <translation>`season_from` | 0 | La saison commence au mois. 1 à 12 ; 0 : utilisé toute l’année. Les jours hors saison ne comptent pas (R01, R02, R10).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`season_to` | 0 | Season ends in month. 1 to 12, of the next year where it comes before the first (11 to 2); 0: it is used all year.</source>
      <translation>`season_to` | 0 | La saison finit au mois. 1 à 12, de l’année suivante s’il vient avant le premier (11 à 2) ; 0 : utilisé toute l’année.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`buffer_percent` | 10 | Spare seats allowed (%). Of the active users; at least one seat (R04).</source>
      <translation>`buffer_percent` | 10 | Sièges de réserve admis (%). Des utilisateurs actifs ; au moins un siège (R04).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`free_seats_least` | 0 | Free seats wanted. With fewer free, Home says so; 0: only where somebody invited finds none.</source>
      <translation>`free_seats_least` | 0 | Sièges libres souhaités. S’il y en a moins de libres, l’Accueil le dit ; 0 : seulement si une personne invitée n’en trouve pas.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`coverage_percent` | 80 | Coverage needed (%). Below it nothing is concluded about a whole tool.</source>
      <translation>`coverage_percent` | 80 | Couverture nécessaire (%). En dessous, rien n’est conclu sur un outil entier.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`unknown_percent` | 20 | Unknown seats allowed (%). Above it the data are asked for (R28).</source>
      <translation>`unknown_percent` | 20 | Sièges inconnus admis (%). Au-dessus, les données sont demandées (R28).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`fresh_days` | 35 | Usage data are fresh for (days). Older data are called delayed.</source>
      <translation>`fresh_days` | 35 | Les données d’usage sont fraîches pendant (jours). Les plus anciennes sont dites tardives.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`delayed_days` | 90 | Usage data are usable for (days). Older data prove nothing; the seat is unknown.</source>
      <translation>`delayed_days` | 90 | Les données d’usage valent pendant (jours). Les plus anciennes ne prouvent rien ; le siège est inconnu.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`same_day_percent` | 60 | Suspicious common last day (%). When more users stop on one day, the source is asked about.</source>
      <translation>`same_day_percent` | 60 | Dernier jour commun suspect (%). Si plus d’utilisateurs s’arrêtent le même jour, la question porte sur la source.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`assumed_notice_days` | 60 | Assumed notice (days). Where a contract is silent; marked as assumed (R12).</source>
      <translation>`assumed_notice_days` | 60 | Préavis supposé (jours). Là où un contrat n’en dit rien ; marqué comme supposé (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`notice_window_days` | 90 | Notice window opens (days before). Before the notice deadline (R12).</source>
      <translation>`notice_window_days` | 90 | La fenêtre de préavis s’ouvre (jours avant). Avant l’échéance de préavis (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`notice_urgent_days` | 30 | Notice is urgent (days before). Before it should be sent (R12).</source>
      <translation>`notice_urgent_days` | 30 | Résiliation urgente (jours avant). Avant le jour où elle devrait être envoyée (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`notice_visible_days` | 90 | Notice stays visible (days after). After the notice deadline (R12).</source>
      <translation>`notice_visible_days` | 90 | Le préavis reste visible (jours après). Après l’échéance de préavis (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`transit_days` | 5 | Time to deliver a notice (days). Send-by date before the deadline (R12).</source>
      <translation>`transit_days` | 5 | Délai d’acheminement d’un préavis (jours). Date d’envoi avant l’échéance de préavis (R12).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`leaver_high_days` | 7 | Leaver's seat is urgent after (days). Severity high from then on (R03).</source>
      <translation>`leaver_high_days` | 7 | Siège d’un partant urgent après (jours). Gravité haute à partir de là (R03).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`owner_confirm_days` | 180 | Owners confirm every (days). An owner not confirmed for longer is asked for (R21).</source>
      <translation>`owner_confirm_days` | 180 | Les responsables confirment tous les (jours). Un responsable qui n’a pas confirmé depuis plus longtemps fait l’objet d’une question (R21).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`migration_days` | 90 | A second contract may end within (days). If it does, it is taken for a move to the other contract of the tool, and R09 does not ask.</source>
      <translation>`migration_days` | 90 | Un second contrat peut finir sous (jours). Il passe alors pour un changement vers l’autre contrat de l’outil, et R09 ne demande rien.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`shadow_amount` | 1000 | Shadow spend is urgent from. In the reporting currency over 365 days (R20).</source>
      <translation>`shadow_amount` | 1000 | Dépenses hors gestion urgentes à partir de. Dans la devise de référence, sur 365 jours (R20).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`recent_days` | 60 | Charges are recent for (days). Older ones are no sign that a tool is still bought (R20, R27).</source>
      <translation>`recent_days` | 60 | Débits récents pendant (jours). De plus anciens ne disent pas qu’un outil est encore acheté (R20, R27).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`claim_days` | 31 | Expenses are claimed within (days). The same amount on a card before counts once with the claim (R27).</source>
      <translation>`claim_days` | 31 | Notes de frais présentées sous (jours). Le même montant payé par carte avant compte une seule fois avec la note (R27).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`settling_days` | 14 | Payments are booked within (days). An invoice in two files on two days is one payment if they lie no further apart (R18).</source>
      <translation>`settling_days` | 14 | Paiements comptabilisés sous (jours). Une facture dans deux fichiers à deux jours est un seul paiement s’ils ne sont pas plus éloignés (R18).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`migration_cost` | 0 | Moving away from a tool costs. In the reporting currency, once: taken off what an overlap could save (R07, R35).</source>
      <translation>`migration_cost` | 0 | Quitter un outil coûte. Dans la devise de référence, une fois : retiré de ce qu’un recoupement pourrait économiser (R07, R35).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`suite_percent` | 80 | People who have the suite (%). Of a tool's; from here it asks (R35).</source>
      <translation>`suite_percent` | 80 | Personnes qui ont la suite (%). De celles d’un outil ; à partir d’ici, la question est posée (R35).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`anomaly_percent` | 2 | Unusual spend: ask from (%). Of a month's AI spend (R26).</source>
      <translation>`anomaly_percent` | 2 | Dépense inhabituelle : demander à partir de (%). Des dépenses d’IA d’un mois (R26).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`anomaly_high_percent` | 7 | Unusual spend: urgent above (%). Of a month's AI spend (R26).</source>
      <translation>`anomaly_high_percent` | 7 | Dépense inhabituelle : urgent au-dessus de (%). Des dépenses d’IA d’un mois (R26).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`anomaly_points` | 6 | Unusual spend: months needed. Before the month that is judged (R26).</source>
      <translation>`anomaly_points` | 6 | Dépense inhabituelle : mois nécessaires. Avant le mois jugé (R26).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`low_use_percent` | 20 | Little used below (%). Of the paid seats, in two reports running (R10).</source>
      <translation>`low_use_percent` | 20 | Peu utilisé en dessous de (%). Des sièges payés, dans deux rapports de suite (R10).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`premium_percent` | 30 | Premium features are used by (%). Of those licensed; else it asks (R11).</source>
      <translation>`premium_percent` | 30 | Les fonctionnalités premium servent à (%). De ceux qui en ont la licence ; sinon, la question est posée (R11).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`price_list_days` | 365 | Price lists are fresh for (days). From the day they hold; nothing is judged by an older one (R04, R11, R28, R29).</source>
      <translation>`price_list_days` | 365 | Les listes de prix sont récentes pendant (jours). À partir du jour où elles valent ; rien n’est jugé d’après une plus ancienne (R04, R11, R28, R29).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`uplift_percent` | 5 | Price rise allowed (%). Of a unit's price, from one term to the next (R14).</source>
      <translation>`uplift_percent` | 5 | Hausse de prix admise (%). Du prix d’une unité, d’une période à la suivante (R14).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`price_held_days` | 60 | Prices count after (days). One that was paid for less is no price to compare a rise with (R14).</source>
      <translation>`price_held_days` | 60 | Prix pris en compte après (jours). Un prix payé moins longtemps n’est pas un prix auquel comparer une hausse (R14).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`invoice_late_days` | 45 | Invoices are missing after (days). After the end of what is paid (R16); a decision that ended something is sure by then.</source>
      <translation>`invoice_late_days` | 45 | Les factures manquent après (jours). Après la fin de ce qui est payé (R16) ; passé ce délai, une décision qui a mis fin à quelque chose est sûre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`difference_percent` | 2 | Invoice may differ from the contract by (%). Of a period (R17).</source>
      <translation>`difference_percent` | 2 | La facture peut s’écarter du contrat de (%). D’une période (R17).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`difference_amount` | 5 | Invoice may differ from the contract by. In the contract's currency and period, if that is more (R17).</source>
      <translation>`difference_amount` | 5 | La facture peut s’écarter du contrat de. Dans la devise et pour la période du contrat, si c’est plus (R17).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`stable_months` | 6 | Use is stable over (months). For a commitment to pay (R29).</source>
      <translation>`stable_months` | 6 | L’usage est stable sur (mois). Pour qu’un engagement soit rentable (R29).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`stable_percent` | 10 | Use is stable within (%). Of its mean, up and down (R29).</source>
      <translation>`stable_percent` | 10 | L’usage est stable à (%). De sa moyenne, en plus et en moins (R29).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`budget_warn_percent` | 80 | Budget: ask from (%). Of a budget, at the present pace (R23).</source>
      <translation>`budget_warn_percent` | 80 | Budget : demander à partir de (%). D’un budget, au rythme actuel (R23).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`budget_breach_percent` | 100 | Budget: urgent above (%). Of a budget, at the present pace (R23).</source>
      <translation>`budget_breach_percent` | 100 | Budget : urgent au-dessus de (%). D’un budget, au rythme actuel (R23).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`commitment_after_percent` | 75 | Commitment: judge from (%). Of its time (R24).</source>
      <translation>`commitment_after_percent` | 75 | Engagement : juger à partir de (%). De sa durée (R24).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`commitment_low_percent` | 80 | Commitment: little used below (%). Of what is promised (R24).</source>
      <translation>`commitment_low_percent` | 80 | Engagement : peu utilisé en dessous de (%). De ce qui est promis (R24).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`dear_model_percent` | 50 | Dear models allowed (%). Of a use case of low or medium worth (R30).</source>
      <translation>`dear_model_percent` | 50 | Modèles chers admis (%). D’un cas d’usage de valeur basse ou moyenne (R30).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`renewal_uplift_percent` | 5 | Assumed price rise at renewal (%). In forecasts, unless capped lower.</source>
      <translation>`renewal_uplift_percent` | 5 | Hausse supposée au renouvellement (%). Dans les prévisions, sauf plafond plus bas.</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`kill_switch_days` | 180 | Kill switches are tried every (days). An agent's (R31).</source>
      <translation>`kill_switch_days` | 180 | Les arrêts d’urgence sont testés tous les (jours). D’un agent (R31).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`margin_percent` | 60 | Margin wanted (%). Of cost of revenue, unless a use case says another (R32).</source>
      <translation>`margin_percent` | 60 | Marge voulue (%). Du coût des ventes, sauf si un cas d’usage en fixe une autre (R32).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`margin_falls` | 3 | Margin: falling months. Running, until it is asked about (R32).</source>
      <translation>`margin_falls` | 3 | Marge : mois de baisse. De suite, avant que la question soit posée (R32).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`unit_cost_percent` | 10 | Unit cost may rise (%). From three months to the next three (R25).</source>
      <translation>`unit_cost_percent` | 10 | Le coût unitaire peut monter de (%). De trois mois aux trois suivants (R25).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`evidence_days` | 180 | Evidence of value holds for (days). Of a use case in production (R33).</source>
      <translation>`evidence_days` | 180 | Une preuve de valeur vaut pendant (jours). D’un cas d’usage en production (R33).</translation>
    </message>
    <message>
      <location filename="../../resources/help/settings.md" />
      <source>`new_use_case_days` | 90 | Grace for new use cases (days). In production for less: not asked (R33).</source>
      <translation>`new_use_case_days` | 90 | Délai de grâce des nouveaux cas d’usage (jours). En production depuis moins longtemps : pas de question (R33).</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Spend</source>
      <translation>Dépenses</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>What AI tools cost, by the month of service.</source>
      <translation>Ce que coûtent les outils d’IA, par mois de service.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The same euro often arrives four times: on the vendor's invoice, in the ledger, on the card and in the contract. For each vendor, billing account and month Seatbook takes **one** of them: what was billed, else what was paid, else what was metered, else what the contract commits to. The others are kept to compare.</source>
      <translation>Le même euro arrive souvent quatre fois : sur la facture du fournisseur, dans le journal comptable, sur la carte et dans le contrat. Pour chaque fournisseur, compte de facturation et mois, Seatbook n’en retient qu’**un** : ce qui a été facturé, sinon ce qui a été payé, sinon ce qui a été mesuré, sinon ce à quoi le contrat engage. Les autres sont gardés pour la comparaison.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Amounts are net of tax where the file tells it apart. Credits and refunds are negative.</source>
      <translation>Les montants sont hors taxes si le fichier distingue la taxe. Les avoirs et les remboursements sont négatifs.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A yearly invoice is spread by day over the months it pays for.</source>
      <translation>Une facture annuelle est étalée au jour près sur les mois qu’elle couvre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A credit belongs to the period that it corrects: the one that its line states; else that of the invoice whose number it has, or names in its text; else its own date.</source>
      <translation>Un avoir appartient à la période qu’il corrige : celle qu’indique sa ligne ; sinon celle de la facture dont il porte le numéro, ou qu’il cite dans son texte ; sinon sa propre date.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Each amount keeps its currency. Totals are in the reporting currency (Settings) where a rate is known; import a spreadsheet of exchange rates to add them. What has no rate is shown apart.</source>
      <translation>Chaque montant garde sa devise. Les totaux sont dans la devise de référence (Réglages) quand un taux est connu ; importez une feuille de taux de change pour les additionner. Ce qui n’a pas de taux est montré à part.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The sum above the chart is the fiscal year's, which begins in the month that Settings name.</source>
      <translation>La somme au-dessus du graphique est celle de l’exercice, qui commence au mois nommé dans les Réglages.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Every line says from which file, sheet and row it came.</source>
      <translation>Chaque ligne dit de quel fichier, de quelle feuille et de quelle ligne elle vient.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Lines of vendors that are not known AI vendors are out of scope. They stand in the list **Vendors without a known AI tool** (Ctrl+K finds it). **Say what it is…**, there or at such a line, asks which tool one stands for, and its lines join, old ones too; or says that it is no AI tool, which the list then tells.</source>
      <translation>Les lignes de fournisseurs qui ne sont pas des fournisseurs d’IA connus sont hors périmètre. Elles se trouvent dans la liste **Fournisseurs sans outil d’IA connu** (Ctrl+K la trouve). **Dire ce que c’est…**, dans cette liste ou sur une telle ligne, demande à quel outil correspond le fournisseur, et ses lignes le rejoignent, les anciennes aussi ; ou note que ce n’est pas un outil d’IA, ce que la liste indique ensuite.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The views</source>
      <translation>Les vues</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The buttons at the top right choose what the page shows, and so does the search (Ctrl+K); Back (Alt+Left) leads to where you came from.</source>
      <translation>Les boutons en haut à droite choisissent ce que montre la page, et la recherche (Ctrl+K) aussi ; Retour (Alt+Gauche) ramène là d’où vous venez.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Lines**: every line with its basis.</source>
      <translation>**Lignes** : chaque ligne avec sa base (facturé, payé, mesuré, engagé).</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Breakdown**: spend by month and by tool, subscription, function, vendor, team, cost centre, use case or class, as bars and as a table. By subscription, from its first month on, it says what a contract came to so far. What nobody is allocated is hatched and has a row of its own; what has no rate stands below, in its currency. Where a budget runs, the page says how far the present pace leads over or under it.</source>
      <translation>**Répartition** : les dépenses par mois et par outil, abonnement, fonction, fournisseur, équipe, centre de coûts, cas d’usage ou classe, en barres et en tableau. Par abonnement, depuis son premier mois, elle dit ce qu’un contrat a coûté jusqu’ici. Ce qui reste non réparti est hachuré et a sa propre ligne ; ce qui n’a pas de taux figure en dessous, dans sa devise. Si un budget est en cours, la page dit de combien le rythme actuel mène au-dessus ou en dessous.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Showback**: what every team is shown of each tool's cost, and how its share came about (below). Choosing a team shows its tools; what nobody is allocated is the last row.</source>
      <translation>**Imputation** : la part du coût de chaque outil imputée à chaque équipe, et comment on y arrive (voir plus bas). Choisir une équipe montre ses outils ; la dernière ligne est ce qui reste non réparti.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Month-end**: what is prepaid and what is accrued at the end of a month (below).</source>
      <translation>**Clôture** : ce qui est payé d’avance et ce qui est à payer (charges à payer) à la fin d’un mois (voir plus bas).</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Growth**: why spend changed between two periods (below).</source>
      <translation>**Croissance** : pourquoi les dépenses ont changé entre deux périodes (voir plus bas).</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Choose a period from the list, or type one: `2026-09`, `2026-07..2026-09`, `2026-Q3` or `2026`.</source>
      <translation>Choisissez une période dans la liste, ou tapez-en une : `2026-09`, `2026-07..2026-09`, `2026-Q3` ou `2026`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A figure leads to its lines, by click or by Enter: a row, a month of a row, a part of a bar. Above the lines stands the figure that they are behind. Often only a part of their amounts is in it: a yearly invoice is spread over its months, and a shared one is divided. What only a contract's price tells has no line, and is named. Ctrl+C copies the chosen cells, **Export…** writes the figures to an Excel workbook or a CSV file.</source>
      <translation>Un chiffre mène à ses lignes, par un clic ou par Entrée : une ligne du tableau, un mois d’une ligne, une partie d’une barre. Au-dessus des lignes figure le chiffre qu’elles expliquent. Souvent, celui-ci ne contient qu’une partie de leurs montants : une facture annuelle est étalée sur ses mois, et une facture partagée est divisée. Ce que seul le prix d’un contrat indique n’a pas de ligne et est indiqué comme tel. Ctrl+C copie les cellules choisies, **Exporter…** écrit les chiffres dans un classeur Excel ou un fichier CSV.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Who uses it</source>
      <translation>Qui l’utilise</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Spend by team and by use case is allocated, by the first of these that tells anything:</source>
      <translation>Les dépenses par équipe et par cas d’usage sont réparties selon le premier de ces critères qui dit quelque chose :</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>fixed shares, as they were agreed;</source>
      <translation>les parts fixes, telles qu’elles ont été convenues ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>metered use by person or project, where the price is by use;</source>
      <translation>l’usage mesuré par personne ou par projet, là où le prix dépend de l’usage ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>seats: each holder's team, by the days of the month that they had the seat. What is bought and held by nobody stays unallocated;</source>
      <translation>les sièges : l’équipe de chaque titulaire, selon les jours du mois où il avait le siège. Ce qui est acheté sans que personne ne le détienne reste non réparti ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>metered use, whatever the price;</source>
      <translation>l’usage mesuré, quel que soit le prix ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>the cost centre that a line was booked to, where it is one team's alone; else the team of the subscription.</source>
      <translation>le centre de coûts auquel une ligne a été comptabilisée, s’il est celui d’une seule équipe ; sinon l’équipe de l’abonnement.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>What none of them tells is shown as not allocated. Parts are rounded so that they add up to the whole. A use case's spend class beats that of the subscription, and that one the tool's. Amounts are converted at the rate of the month's last day.</source>
      <translation>Ce qu’aucun d’eux n’indique est montré comme non réparti. Les parts sont arrondies de sorte que leur somme fasse le tout. La classe de dépense d’un cas d’usage l’emporte sur celle de l’abonnement, et celle-ci sur celle de l’outil. Les montants sont convertis au taux du dernier jour du mois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Why it grew</source>
      <translation>Pourquoi cela a augmenté</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The bridge goes from the spend of one period to that of another in steps that add up to the difference exactly: the length of the period, ended and new tools, seats, requests, retries, tokens a request, the model mix, the price, credit notes and refunds, exchange rates. Tool by tool, one thing after the other is set to what it is in the later period; each step is what that changed.</source>
      <translation>Le passage des dépenses d’une période à celles d’une autre se fait par étapes dont la somme est exactement la différence : la longueur de la période, les outils terminés et nouveaux, les sièges, les requêtes, les reprises, les jetons par requête, le mélange de modèles, le prix, les avoirs et remboursements, les taux de change. Outil par outil, les éléments sont portés l’un après l’autre à leur valeur de la période suivante ; chaque étape est l’effet de ce changement.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A period is as long as its months. For what is paid ahead for longer than a month its days count: a quarter with one day more is longer, and nothing is dearer; a year that begins or gets dearer within a month does so from that day.</source>
      <translation>Une période est aussi longue que ses mois. Pour ce qui est payé d’avance pour plus d’un mois, ce sont ses jours qui comptent : un trimestre d’un jour de plus est plus long, et rien n’est plus cher ; une année qui commence ou devient plus chère au cours d’un mois le fait à partir de ce jour.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Seats are those that the invoices name, else those that contracts say were bought. Unused time that an invoice deducts at the price of its charge takes its seats away.</source>
      <translation>Les sièges sont ceux que nomment les factures, sinon ceux que les contrats disent achetés. Le temps non utilisé qu’une facture déduit au prix facturé retire d’autant ses sièges.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Where a tool is billed under the same several contracts in both periods, a seat counts at the earlier price of its own.</source>
      <translation>Quand un outil est facturé sous les mêmes contrats dans les deux périodes, un siège compte au prix antérieur de son propre contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Credit notes and refunds change neither a price nor a quantity: they are the last step but exchange rates, in the period that they correct. A discount that stands on the invoice is a part of its price.</source>
      <translation>Les avoirs et remboursements ne changent ni un prix ni une quantité : ils sont la dernière étape avant les taux de change, dans la période qu’ils corrigent. Une remise qui figure sur la facture fait partie de son prix.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>What is paid by unit (resolutions, hours) is told by the units on its bills, where all of them count the same and no use is metered.</source>
      <translation>Ce qui est payé à l’unité (résolutions, heures) s’explique par les unités de ses factures, si toutes comptent la même chose et qu’aucun usage n’est mesuré.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Requests count those made again. Context per request is the tokens of input and output by the requests.</source>
      <translation>Les requêtes comptent aussi celles qui ont été refaites. Le contexte par requête est le nombre de jetons d’entrée et de sortie divisé par le nombre de requêtes.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The model mix needs costs by model; without them it stays in the price of a token, and the step says so.</source>
      <translation>Le mélange de modèles demande des coûts par modèle ; sans eux, il reste dans le prix du jeton, et l’étape le dit.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Where neither seats nor use of both periods are known, the step is called **not told apart**. A flat price of which the bills swing from month to month is taken for one by use.</source>
      <translation>Si ni les sièges ni l’usage des deux périodes ne sont connus, l’étape s’appelle **non distingué**. Un prix forfaitaire dont les factures varient d’un mois à l’autre est pris pour un prix à l’usage.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>A tool by use of which one period shows no bill, though its contract ran, is neither new nor ended: of that period nothing is known, and the step is not told apart.</source>
      <translation>Un outil à l’usage dont une période ne montre aucune facture, bien que son contrat ait couru, n’est ni nouveau ni terminé : de cette période rien n’est connu, et l’étape est non distinguée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Where a use case counts a unit (tickets) and is measured for both periods, growth is compared with it.</source>
      <translation>Si un cas d’usage compte une unité (des tickets) et qu’il est mesuré pour les deux périodes, la croissance lui est comparée.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Planned or not: budgets that fall into the later period, by day, beside what was spent; and what the forecast of the day before the period began led to expect, with its band: use as it was known up to that day, contracts as they are on record.</source>
      <translation>Prévu ou non : les budgets qui tombent dans la période suivante, au jour près, à côté de ce qui a été dépensé ; et ce que la prévision de la veille du début de la période laissait attendre, avec sa fourchette : l’usage tel qu’il était connu jusqu’à ce jour, les contrats tels qu’ils sont enregistrés.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Growth** shows the last three full months against the three before as a waterfall, or any two periods that you choose; a step leads to the lines of the tool that it is most about. What is shown adds up as it stands there: a tool's steps to its change, the tools to the total; where rounding leaves a unit over, it goes to the amount that lost most. The axis may begin above 0 where the steps are small beside the whole. On the command line: `seatbook report bridge --from 2026-Q2 --to 2026-Q3`.</source>
      <translation>**Croissance** montre en cascade les trois derniers mois pleins par rapport aux trois précédents, ou deux périodes quelconques que vous choisissez ; une étape mène aux lignes de l’outil auquel elle tient le plus. Ce qui est affiché s’additionne tel quel : les étapes d’un outil donnent son changement, les outils donnent le total ; si l’arrondi laisse une unité de reste, elle va au montant qui y a le plus perdu. L’axe peut commencer au-dessus de 0 si les étapes sont petites par rapport à l’ensemble. Sur la ligne de commande : `seatbook report bridge --from 2026-Q2 --to 2026-Q3`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Month-end close</source>
      <translation>Clôture du mois</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**Month-end** on the page Spend, and `seatbook report close --month 2026-09`, list line by line with invoice, order number, ledger account and cost centre:</source>
      <translation>**Clôture** sur la page Dépenses, et `seatbook report close --month 2026-09`, donnent ligne par ligne, avec facture, numéro de commande, compte comptable et centre de coûts :</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**prepaid**: dated up to the month's end, for service after it;</source>
      <translation>**payé d’avance** (charges constatées d’avance) : daté au plus tard de la fin du mois, pour un service qui vient après ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**accrued, invoice later**: service up to the month's end, dated after it;</source>
      <translation>**à payer, facture non parvenue** : service rendu jusqu’à la fin du mois, facture datée d’après ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**accrued, metered**: metered use without an invoice yet;</source>
      <translation>**à payer, usage à facturer** : usage mesuré, encore sans facture ;</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**accrued, by contract**: months of the last twelve for which only the contract's price is known, an estimate.</source>
      <translation>**à payer, selon le contrat** : les mois, parmi les douze derniers, dont seul le prix du contrat est connu ; une estimation.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>The last two have the ledger account of the newest charge of their tool up to then, and its order number where the tool has one contract.</source>
      <translation>Les deux dernières ont le compte comptable de la dépense la plus récente de leur outil jusque-là, et son numéro de commande quand l’outil n’a qu’un contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Only what counts as spend is in it. Balances are given in each currency and in the reporting currency, with the rate of the month's end named.</source>
      <translation>Seul ce qui compte comme dépense y figure. Les soldes sont donnés dans chaque devise et dans la devise de référence, avec le taux de la fin du mois.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>Two equations tell whether it adds up, in each currency: the expense of the month, invoiced and accrued, is the spend of the month; and what was prepaid before, with what is new and without what was used, is what is prepaid now. Both sides are found on ways of their own.</source>
      <translation>Deux égalités disent si le compte y est, dans chaque devise : la charge du mois, facturée et à payer, est la dépense du mois ; et ce qui était payé d’avance auparavant, plus le nouveau, moins le consommé, est ce qui est payé d’avance maintenant. Les deux côtés sont calculés chacun par une voie différente.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>**FOCUS rows…** above the chart writes the spend as cost and usage rows of the FinOps Foundation's specification, 1.2 or 1.0, of the billing periods you choose, and says how many lines have no row and why: money that another file's lines count already, tax, vendors without a known AI tool, other billing periods.</source>
      <translation>**Lignes FOCUS…**, au-dessus du graphique, écrit les dépenses en lignes de coûts et d’usage selon la spécification de la FinOps Foundation, 1.2 ou 1.0, pour les périodes de facturation que vous choisissez, et dit combien de lignes n’y sont pas reprises et pourquoi : montants déjà comptés par un autre fichier, taxe, fournisseurs sans outil d’IA connu, autres périodes de facturation.</translation>
    </message>
    <message>
      <location filename="../../resources/help/spend.md" />
      <source>*BilledCost* is what invoices say, in the month of the invoice; *EffectiveCost* is the same money in the months that it pays for, and adds up to the spend of each month of service. An invoice for a year is therefore one purchase that is billed and not yet used, and a row a month that is used and not billed; add up one column or the other, never both. The unit price is the cost over the quantity; no list prices are known, so that the contracted price stands in their column too.</source>
      <translation>*BilledCost* est ce que disent les factures, au mois de la facture ; *EffectiveCost* est le même montant dans les mois qu’il couvre, et sa somme est la dépense de chaque mois de service. Une facture annuelle est donc un achat facturé et pas encore consommé, puis une ligne par mois, consommée et non facturée ; additionnez l’une ou l’autre colonne, jamais les deux. Le prix unitaire est le coût divisé par la quantité ; les prix catalogue n’étant pas connus, c’est le prix convenu qui figure aussi dans leur colonne.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>Subscriptions</source>
      <translation>Abonnements</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>A subscription is one contract or plan of one tool: who sells it, what it costs, until when it runs, who answers for it.</source>
      <translation>Un abonnement est un contrat ou une offre d’un outil : qui le vend, ce qu’il coûte, jusqu’à quand il court, qui en répond.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Price**: quantity, unit price, and the months that price is for. A later purchase is a line of its own, with its order, day, seats and price: *More, Add a purchase…*, or `seatbook add purchase subscription=… quantity=5 unit_price=30 start_date=2026-06-01 order_number=…`. Its seats are added to those of the others; where a new price takes the place of another, that one gets a last day (**Until**). What is changed in the subscription's own form corrects its latest purchase.</source>
      <translation>**Prix** : la quantité, le prix unitaire, et les mois que ce prix couvre. Un achat ultérieur est une ligne à part, avec sa commande, son jour, ses sièges et son prix : *Plus, Ajouter un achat…*, ou `seatbook add purchase subscription=… quantity=5 unit_price=30 start_date=2026-06-01 order_number=…`. Ses sièges s’ajoutent à ceux des autres ; si un nouveau prix en remplace un autre, celui-ci reçoit un dernier jour (**Jusqu’au**). Ce que l’on change dans le formulaire de l’abonnement corrige son dernier achat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Free seats**: bought seats that nobody has and nobody is invited to, where it is known who has one. A seat that costs nothing, such as a viewer's, takes one that was bought for 0.00, or none: *Assigned* counts those that take one. The columns *Invited* and *Free seats* are chosen at the head of the list; the filter `free&lt;3`, kept as a view, shows where seats run short before somebody waits for one.</source>
      <translation>**Sièges libres** : sièges achetés que personne n’a et auxquels personne n’est invité, si l’on sait qui en a un. Un siège qui ne coûte rien, comme celui d’un simple lecteur, en prend un qui a été acheté pour 0,00, ou aucun : *Attribué* compte ceux qui en prennent un. Les colonnes *Invités* et *Sièges libres* se choisissent à l’en-tête de la liste ; le filtre `free&lt;3`, gardé comme vue, montre où les sièges vont manquer avant que quelqu’un n’en attende un.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Bought** are the seats that are paid for today: those on record, less those that were given up. A decision to buy fewer takes them off as soon as the newest bill names no more seats than were decided, from the first such bill on. The record stays as it is until it is corrected: the pane then says how many seats are still *on record*, *Purchases* of which of them how many were given up and since when. The rules, Home, *A year* and *Free seats*, showback and what a month without a bill costs count the same seats, as of the last review.</source>
      <translation>**Acheté** désigne les sièges payés aujourd’hui : ceux qui sont enregistrés, moins ceux qui ont été abandonnés. Une décision d’en acheter moins les retire dès que la dernière facture n’indique pas plus de sièges que décidé, à compter de la première facture de ce genre. L’enregistrement reste tel quel jusqu’à sa correction : le volet dit alors combien de sièges sont encore *enregistrés*, et *Achats* combien de quel achat sont abandonnés et depuis quand. Les règles, l’accueil, *Par an* et *Sièges libres*, la répartition et le coût d’un mois sans facture comptent les mêmes sièges, selon la dernière revue.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Term**: its last paid day, whether it renews by itself, and the notice period. A blank notice period is *assumed* (Settings, 60 days unless changed) and marked so, until somebody reads the contract.</source>
      <translation>**Période** : son dernier jour payé, si elle se renouvelle d’elle-même, et le délai de préavis. Un délai de préavis vide est *supposé* (Réglages, 60 jours par défaut) et marqué comme tel, jusqu’à ce que quelqu’un lise le contrat.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**True-down**: whether seats may be reduced inside the term. Not known counts as no, so a saving is promised only from the end of the term.</source>
      <translation>**Droit de réduire** : si les sièges peuvent être réduits en cours de contrat. « Inconnu » compte comme non : une économie n’est donc promise qu’à partir de la fin de la période.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Credits**: whether seats that are removed are credited by the day. Where the contract says so, fewer seats save from the next day on, and else from the next bill or term; seats that are never credited are its minimum.</source>
      <translation>**Avoir au jour près** : si les sièges retirés sont crédités au jour près. Si le contrat le prévoit, une réduction de sièges économise dès le lendemain, sinon à partir de la facture ou de la période suivante ; les sièges qui ne sont jamais crédités sont son minimum.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Seats that a bill counts**: those of the first day of its period, those of its last day, or the most at once, as the contract says. R19 compares the newest bill with them, and, where this is empty, with all seats that were assigned at any time since its period began.</source>
      <translation>**Sièges qu’une facture compte** : ceux du premier jour de sa période, ceux du dernier, ou le maximum simultané, comme le dit le contrat. R19 compare la facture la plus récente avec eux et, quand ce champ est vide, avec tous les sièges attribués à un moment quelconque depuis le début de sa période.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>**Owner, purpose, spend class**: cost of revenue, operating expense or experiment. An experiment wants a date, a measure and a budget.</source>
      <translation>**Responsable, but, classe de dépense** : coût des ventes, charges d’exploitation ou expérience. Une expérience demande une date, une mesure et un budget.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>Subscriptions come from the tracker spreadsheet you already have, from seat reports, or from **New subscription…**. Any row can be edited; each edit is one step that Undo takes back. A renewal adds a term (*More, Add a term…*, `seatbook add term`): what was agreed before stays on record. The lists *Purchases* and *Terms* (Ctrl+K) have all of them.</source>
      <translation>Les abonnements viennent du tableau de suivi que vous avez déjà, de rapports de sièges, ou de **Nouvel abonnement…**. Toute ligne peut être modifiée ; chaque modification est une étape que l’on peut annuler. Un renouvellement ajoute une période (*Plus, Ajouter une période…*, `seatbook add term`) : ce qui était convenu auparavant reste enregistré. Les listes *Achats* et *Périodes contractuelles* (Ctrl+K) les montrent toutes.</translation>
    </message>
    <message>
      <location filename="../../resources/help/subscriptions.md" />
      <source>What a plan contains, what it costs in the list and who uses which feature can be noted on the command line, so that R11 and R29 can compare: `seatbook add plan tool=… name=…`, `add plan-function plan=… function=… premium=yes`, `add price plan=… unit_price=… currency=…`, `add feature-use subscription=… person=… feature=…`.</source>
      <translation>Ce que contient une offre, ce qu’elle coûte au catalogue et qui utilise quelle fonctionnalité peut être noté sur la ligne de commande, pour que R11 et R29 puissent comparer : `seatbook add plan tool=… name=…`, `add plan-function plan=… function=… premium=yes`, `add price plan=… unit_price=… currency=…`, `add feature-use subscription=… person=… feature=…`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>A tool is a product that the company uses or pays for: ChatGPT, Cursor, a model API. Several subscriptions, at several prices, may be of one tool.</source>
      <translation>Un outil est un produit que l’entreprise utilise ou paie : ChatGPT, Cursor, une API de modèles. Plusieurs abonnements, à plusieurs prix, peuvent relever d’un même outil.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**State** says where it stands: Discovered, In review, Experiment, Approved, Restricted, Under optimisation, Closing, Closed. A tool that an import found is Discovered until somebody approves it, or a list of subscriptions names who owns an active one (Experiment, where the list says that it is one); until then a question asks who answers for it (R20).</source>
      <translation>**État** dit où il en est : Découvert, En revue, Expérience, Approuvé, Restreint, En optimisation, En fermeture, Fermé. Un outil trouvé par une importation est Découvert jusqu’à ce que quelqu’un l’approuve, ou qu’une liste d’abonnements nomme le responsable d’un abonnement actif (Expérience, si la liste dit que c’en est une) ; d’ici là, une question demande qui en répond (R20).</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Cost a year** is four times the spend of the last three full months, in the reporting currency: the run-rate of Home, tool by tool. A tool without spend in them, or with a part that has no exchange rate, shows none.</source>
      <translation>**Coût annuel** est le quadruple des dépenses des trois derniers mois complets, dans la devise de référence : le coût annuel de l’accueil, outil par outil. Un outil sans dépense dans ces mois, ou dont une partie n’a pas de taux de change, n’en montre pas.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Seats** are all accounts in the lists of seats, also those that cost nothing, such as viewers'. **Assigned** are those of them that take a bought seat: the sum of that column of Subscriptions.</source>
      <translation>**Sièges** désigne tous les comptes des listes de sièges, y compris ceux qui ne coûtent rien, comme ceux des lecteurs. **Attribué** désigne ceux d’entre eux qui prennent un siège acheté : la somme de cette colonne des abonnements.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Answers for it** names the owners of its subscriptions where the tool has none of its own.</source>
      <translation>**Interlocuteur** nomme les responsables de ses abonnements, si l’outil n’en a pas en propre.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Functions** come from the shipped list of tools and can be changed (`seatbook add tool-function`).</source>
      <translation>**Fonctions** : elles viennent de la liste d’outils livrée et peuvent être changées (`seatbook add tool-function`).</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Overlap** shows the paid tools that have one primary function: how many people have both, which pairs are asked about (R07, R08, R35) and why others are not, and what one instead of two would mean, step by step. **Both are wanted…** notes the reason, who answers for it, and until when; so long it is not asked. Below stand tools bought under several contracts, what one at the best price would save, and what people pay by themselves beside a contract, which R27 alone counts.</source>
      <translation>**Recoupement** montre les outils payants qui ont une même fonction principale : combien de personnes ont les deux, quelles paires font l’objet d’une question (R07, R08, R35) et pourquoi d’autres non, et ce que signifierait un seul au lieu de deux, pas à pas. **Les deux sont voulus…** note la raison, qui en répond et jusqu’à quand ; d’ici là, la question n’est pas posée. En dessous figurent les outils achetés sous plusieurs contrats, ce qu’un seul au meilleur prix économiserait, et ce que des personnes paient elles-mêmes à côté d’un contrat, que seul R27 compte.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Owner and deputy** answer the questions about it. An owner who left, or has not confirmed for half a year, is asked for (R21).</source>
      <translation>**Responsable et suppléant** répondent aux questions sur l’outil. Si un responsable est parti, ou n’a pas confirmé depuis six mois, une question demande qui répond de l’outil (R21).</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Data**: which class of data it handles, whether there is a data-processing agreement, single sign-on, and whether the vendor may train on what is typed in.</source>
      <translation>**Données** : quelle classe de données il traite, s’il y a un accord de traitement des données et une authentification unique, et si le fournisseur peut s’entraîner sur ce qui est saisi.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>**Inactive after (days)**: its own threshold, where a tool is used in another rhythm than others.</source>
      <translation>**Inactif après (jours)** : son propre seuil, si un outil s’utilise à un autre rythme que d’autres.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>The pane of a tool shows what it cost month by month, billed or, where no invoice came, by contract, and its seats by evidence; a month leads to its lines, a part to its seats.</source>
      <translation>Le volet d’un outil montre ce qu’il a coûté mois par mois, facturé ou, si aucune facture n’est venue, selon le contrat, et ses sièges selon les preuves ; un mois mène à ses lignes, une partie à ses sièges.</translation>
    </message>
    <message>
      <location filename="../../resources/help/tools.md" />
      <source>Spend counts for a tool when the file names it, or when a vendor's text was matched to it; the record of a line says how.</source>
      <translation>Une dépense compte pour un outil si le fichier le nomme, ou si le texte d’un fournisseur lui a été rattaché ; la fiche d’une ligne dit comment.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>Use cases</source>
      <translation>Cas d’usage</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>A use case is what AI is used for: a feature of a product, a workflow, or an agent that acts by itself. It says why it was bought, who answers for it, what it costs and what it brings.</source>
      <translation>Un cas d’usage est ce à quoi sert l’IA : une fonctionnalité d’un produit, un flux de travail, ou un agent qui agit de lui-même. Sa fiche dit pourquoi il a été acheté, qui en répond, ce qu’il coûte et ce qu’il apporte.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Cost**: the parts of subscriptions that are its own. A share is a percentage (`seatbook add allocation subscription=… use_case=… share=40%`, or a list of shares), or a project whose part of the metered use it is. What no use case has is shown as not allocated; nothing is guessed.</source>
      <translation>**Coût** : les parts d’abonnements qui lui reviennent. Une part est un pourcentage (`seatbook add allocation subscription=… use_case=… share=40%`, ou une liste de parts), ou un projet dont elle suit l’usage mesuré. Ce qui ne revient à aucun cas d’usage est montré comme non réparti ; rien n’est deviné.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Cost a year** in the list is four times the cost of the last three full months. Below the list stands what no use case has, so that both add up to the run-rate of Home; a click on it shows its lines.</source>
      <translation>**Coût annuel** dans la liste vaut quatre fois le coût des trois derniers mois complets. Sous la liste figure ce qu’aucun cas d’usage n’a, de sorte que les deux font ensemble le coût annuel de l’accueil ; un clic dessus montre ses lignes.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Volume**: its measures by month, such as tickets. *Counted in* names the one that counts: unit cost is cost divided by it. A measure of a quarter is spread over its months by day. A month that is not measured on every day has no unit cost. Nor has a month that the files do not reach the end of, where most of the spend is fixed by no contract, as with a model API; nor one in which the bills of a contract by use have not begun, though it ran.</source>
      <translation>**Volume** : ses mesures par mois, comme des tickets. *Compté en* désigne celle qui sert de volume : le coût unitaire est le coût divisé par elle. La mesure d’un trimestre est étalée sur ses mois, au jour près. Un mois qui n’est pas mesuré tous les jours n’a pas de coût unitaire. N’en a pas non plus un mois dont les fichiers n’atteignent pas la fin, si l’essentiel de la dépense n’est fixé par aucun contrat, comme pour une API de modèles ; ni un mois où les factures d’un contrat à l’usage n’ont pas commencé, bien qu’il ait couru.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Value**: what shows it, the worth of one unit, the evidence and its date. Figures of a measure with the name of what shows it judge what growth brought; they are amounts that add up over months, such as hours saved, not rates. Cost of revenue has a margin too: what is left of its revenue, in percent.</source>
      <translation>**Valeur** : ce qui la montre, la valeur d’une unité, la preuve et sa date. Les chiffres d’une mesure du même nom servent à juger ce qu’une extension a apporté ; ce sont des quantités qui s’additionnent de mois en mois, comme des heures gagnées, non des taux. Un cas d’usage de la classe coût des ventes a aussi une marge : ce qui reste de son chiffre d’affaires, en pour cent.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Worth scaling**: the last three months with a unit cost against the three before. Volume grows and one unit costs no more than 2 % more: worth scaling. It costs more: it grows dearer as it grows. Fewer than six such months say nothing. The column *Scaling* says so of every use case, and the list can be narrowed by it.</source>
      <translation>**Mérite d’être étendu** : les trois derniers mois qui ont un coût unitaire, par rapport aux trois précédents. Le volume croît et une unité coûte au plus 2 % de plus : mérite d’être étendu. Si elle coûte davantage : devient plus cher. Avec moins de six mois de ce genre, il est trop tôt pour le dire. La colonne *Extension* le dit de chaque cas d’usage, et la liste peut être restreinte ainsi.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Models**: beside *Worth* the list names the models of each use case, the dearest first, with their shares of what it spends on models in 90 days: dear ones on work of low worth stand out. The pane has the amounts and prices.</source>
      <translation>**Modèles** : à côté de *Valeur*, la liste nomme les modèles de chaque cas d’usage, du plus cher au moins cher, avec leur part de ce qu’il dépense en modèles en 90 jours : les modèles chers pour un travail de faible valeur sautent aux yeux. Le volet donne les montants et les prix.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Agents** have a budget for a month, a rate limit, and a kill switch: how it is stopped, who may, and when that was tried. An agent that needs none says why. What it spent in the newest month of which all spend is known stands beside the budget, or in the running month where it has passed it already; R31 asks where it was more.</source>
      <translation>**Les agents** ont un budget mensuel, une limite de débit et un arrêt d’urgence : comment on les arrête, qui peut le faire, et quand cela a été testé. Un agent qui n’en a pas besoin dit pourquoi. Ce qu’il a dépensé au dernier mois dont toutes les dépenses sont connues figure à côté du budget, ou au mois en cours s’il l’y a déjà dépassé ; R31 demande quand c’était plus.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Experiments** have a hypothesis, a measure of success, an end, a budget and the result at which they stop.</source>
      <translation>**Les expériences** ont une hypothèse, une mesure du succès, une fin, un budget et le résultat auquel elles s’arrêtent.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>A use case's spend class beats the class of the subscriptions it uses. The questions R22 and R30 to R33 are about use cases; the [rules](rules.md) say when they ask. Use cases come from a list, with measures, shares, budgets and commitments on further sheets of the same workbook if you like, or from **New use case…**.</source>
      <translation>La classe de dépense d’un cas d’usage l’emporte sur celle des abonnements qu’il utilise. Les questions R22 et R30 à R33 portent sur les cas d’usage ; la page des [règles](rules.md) dit quand elles sont posées. Les cas d’usage viennent d’une liste, avec, si vous le voulez, les mesures, les parts, les budgets et les engagements sur d’autres feuilles du même classeur, ou de **Nouveau cas…**.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>Budgets and forecast</source>
      <translation>Budgets et prévision</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>The button *Budgets and forecast* shows what is ahead.</source>
      <translation>Le bouton *Budgets et prévision* montre ce qui est à venir.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Twelve months ahead**: contracts at their price, day by day, with what begins later, renewals and ends; spend by use along its trend. A renewal of a year or more is expected to raise the price by the assumed rise of the [settings](settings.md), or the contract's cap where that is lower; at most by the cap, or twice the assumed rise where there is none. The trend is the median of all slopes between two of the last twelve months, so that one odd month moves nothing; its band is twice the median distance from it and widens with time. A month of metered use of which nothing is on record is left out, and said: it is not known. A month without a bill costs nothing. Amounts are at today's exchange rates; what has no rate stands apart. The box above chooses everything, one tool or one team; where a budget runs for it, its plan a month stands beside the expectation, with how far that lies over or under it.</source>
      <translation>**Les douze mois à venir** : les contrats à leur prix, au jour près, avec ce qui commence plus tard, les renouvellements et les fins ; les dépenses à l’usage selon leur tendance. Le renouvellement d’un contrat d’un an ou plus est supposé relever le prix de la hausse supposée des [réglages](settings.md), ou du plafond du contrat s’il est plus bas ; au plus du plafond, ou de deux fois la hausse supposée s’il n’y en a pas. La tendance est la médiane de toutes les pentes entre deux des douze derniers mois, de sorte qu’un mois exceptionnel ne change rien ; sa fourchette est de deux fois l’écart médian à la tendance et s’élargit avec le temps. Un mois d’usage mesuré dont rien n’est enregistré est laissé de côté, et nommé : il n’est pas connu. Un mois sans facture ne coûte rien. Les montants sont aux taux de change d’aujourd’hui ; ce qui n’a pas de taux reste à part. La liste du haut choisit tout, un outil ou une équipe ; si un budget est en cours pour ce choix, son montant prévu par mois figure à côté de ce qui est attendu, avec l’écart en plus ou en moins.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**Budgets and commitments**: what is used of them by the end of the last full month, where the present pace leads, and the day on which nothing is left. Spend counts in the months it is for: a year paid in advance burns a twelfth a month. Below it stands what a budget comes to by contracts and use until its end, renewals and notices in it, and how far over or under.</source>
      <translation>**Budgets et engagements** : ce qui en est consommé à la fin du dernier mois plein, où mène le rythme actuel, et le jour où il ne restera rien. Les dépenses comptent dans les mois qu’elles couvrent : une année payée d’avance consomme un douzième par mois. En dessous figure ce à quoi un budget aboutira à sa fin selon les contrats et l’usage, renouvellements et préavis compris, et de combien il sera dépassé ou restera inutilisé.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>**What if**: other seats, another plan of the price list, another price or notice for one contract, with the amount it makes in twelve months, from when, and why from then. Seats added inside a period that is paid at once cost from the next day on, by the day; where bills are monthly, from the next one. Nothing is changed by asking.</source>
      <translation>**Et si** : d’autres sièges, une autre offre de la liste de prix, un autre prix ou un préavis pour un contrat, avec le montant que cela fait en douze mois, à partir de quand, et pourquoi à partir de cette date. Les sièges ajoutés dans une période payée en une fois coûtent dès le lendemain, au jour près ; si les factures sont mensuelles, à partir de la suivante. Poser la question ne change rien.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>*Export…* writes the months ahead of every tool, with their band and why, to an Excel workbook or a CSV file.</source>
      <translation>*Exporter…* écrit les mois à venir de chaque outil, avec leur fourchette et leurs raisons, dans un classeur Excel ou un fichier CSV.</translation>
    </message>
    <message>
      <location filename="../../resources/help/use-cases.md" />
      <source>On the command line: `seatbook report forecast`, `report budgets`, `report use-cases`, each with `--save FILE`.</source>
      <translation>Sur la ligne de commande : `seatbook report forecast`, `report budgets`, `report use-cases`, chacun avec `--save FILE`.</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>Vendors</source>
      <translation>Fournisseurs</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>A vendor is who sends the invoice. The same one appears under many names: a legal entity, a card descriptor, a reseller's line. Each spelling that was matched is kept, with how it was matched and by whom, and works on next month's file too.</source>
      <translation>Un fournisseur est celui qui envoie la facture. Le même apparaît sous plusieurs noms : une entité juridique, un libellé de carte, la ligne d’un revendeur. Chaque graphie rattachée est gardée, avec la façon dont elle l’a été et par qui, et sert aussi pour le fichier du mois prochain.</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>Two vendors that are one can be merged: **Merge…** shows which look alike and why, and merges any two that are named (`seatbook merge suggest`, `seatbook merge vendor KEPT MERGED`). Tools, spellings and lines go to the one that is kept; Undo parts them again.</source>
      <translation>Deux fournisseurs qui n’en font qu’un peuvent être fusionnés : **Fusionner…** montre lesquels se ressemblent et pourquoi, et fusionne aussi deux fournisseurs quelconques que vous nommez (`seatbook merge suggest`, `seatbook merge vendor KEPT MERGED`). Les outils, les graphies et les lignes passent à celui qui est gardé ; « Annuler » les sépare de nouveau.</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>**Cost a year** is four times the spend of the last three full months with this vendor, in the reporting currency.</source>
      <translation>**Coût annuel** est le quadruple des dépenses des trois derniers mois complets chez ce fournisseur, dans la devise de référence.</translation>
    </message>
    <message>
      <location filename="../../resources/help/vendors.md" />
      <source>A text that belongs to no known AI product is out of scope: its lines are kept and counted, and picked up when you say what it is, on the page Imports or with `seatbook match TEXT TOOL`.</source>
      <translation>Un texte qui ne relève d’aucun produit d’IA connu est hors périmètre : ses lignes sont gardées et comptées, et reprises quand vous dites ce que c’est, sur la page Importations ou avec `seatbook match TEXT TOOL`.</translation>
    </message>
  </context>
</TS>
