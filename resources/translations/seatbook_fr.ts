<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Seatbook</name>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/forms.py" />
      <source>New {kind}</source>
      <translation>Nouveau : {kind}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Home</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Export calendar</source>
      <translation>Exporter le calendrier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Renewals</source>
      <translation>Renouvellements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/listing.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Import files…</source>
      <translation>Importer des fichiers…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Row of an imported file…</source>
      <translation>Ligne d’un fichier importé…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Paste a table…</source>
      <translation>Coller un tableau…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Export review list…</source>
      <translation>Exporter la liste de revue…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Run the review</source>
      <translation>Lancer la revue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Rounds of the review</source>
      <translation>Tours de la revue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Budgets and forecast</source>
      <translation>Budgets et prévision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Tools that overlap</source>
      <translation>Outils qui se recoupent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Duplicate…</source>
      <translation>Dupliquer…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Chosen record</source>
      <translation>Fiche choisie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Merge with another…</source>
      <translation>Fusionner avec une autre…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/attached.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Attach a file…</source>
      <translation>Joindre un fichier…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Merge two teams…</source>
      <translation>Fusionner deux équipes…</translation>
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
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>History…</source>
      <translation>Historique…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Forward</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Filter this list</source>
      <translation>Filtrer cette liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Help for this page</source>
      <translation>Aide de cette page</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <source>New catalog…</source>
      <translation>Nouveau catalogue…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Open catalog…</source>
      <translation>Ouvrir un catalogue…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Open the demo</source>
      <translation>Ouvrir la démo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Export all lists…</source>
      <translation>Exporter toutes les listes…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Back up the catalog…</source>
      <translation>Sauvegarder le catalogue…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Restore a backup…</source>
      <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Check the catalog</source>
      <translation>Vérifier le catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>About Seatbook</source>
      <translation>À propos de Seatbook</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Export spend as FOCUS rows…</source>
      <translation>Exporter les dépenses en lignes FOCUS…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Read again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Zoom in</source>
      <translation>Zoom avant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Zoom out</source>
      <translation>Zoom arrière</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Zoom to normal size</source>
      <translation>Zoom à la taille normale</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Light colours</source>
      <translation>Couleurs claires</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Dark colours</source>
      <translation>Couleurs sombres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Colours of the system</source>
      <translation>Couleurs du système</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>View of Spend</source>
      <translation>Vue des dépenses</translation>
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
      <translation>Page d’aide</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Spend by team, tool or cost centre</source>
      <translation>Dépenses par équipe, outil ou centre de coûts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Showback</source>
      <translation>Imputation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Month-end close: prepaid and accrued</source>
      <translation>Clôture du mois : payé d’avance et charges à payer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Growth: why spend changed</source>
      <translation>Croissance : pourquoi les dépenses ont changé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Begin this month's round…</source>
      <translation>Commencer le tour de ce mois…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Begin this quarter's round…</source>
      <translation>Commencer le tour de ce trimestre…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Begin a round for each renewal that is near</source>
      <translation>Commencer un tour pour chaque renouvellement proche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Begin an access campaign…</source>
      <translation>Commencer une campagne d'accès…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/actions.py" />
      <source>Help: {title}</source>
      <translation>Aide : {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Seatbook catalogs (*.seatbook);;All files (*)</source>
      <translation>Catalogues Seatbook (*.seatbook);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>More lists</source>
      <translation>Autres listes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Open catalog</source>
      <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>New catalog</source>
      <translation>Nouveau catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/trouble.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Seatbook catalogs (*.seatbook)</source>
      <translation>Catalogues Seatbook (*.seatbook)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>Spreadsheets ({patterns})</source>
      <translation>Feuilles de calcul ({patterns})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <source>The clipboard holds no table: copy its cells with their head, then press Ctrl+V.</source>
      <translation>Le presse-papiers ne contient pas de tableau : copier ses cellules avec leur en-tête, puis appuyer sur Ctrl+V.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>At most 25 MiB; files can be dropped here too</source>
      <translation>Au plus 25 Mio ; on peut aussi déposer des fichiers ici</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Attached: {names}.</source>
      <translation>Joint : {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Attaching</source>
      <translation>Ajout en pièce jointe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>The copy is in {path}.</source>
      <translation>La copie est dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Removing a file</source>
      <translation>Retrait d’un fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Save a copy of {name}</source>
      <translation>Enregistrer une copie de {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Attach files</source>
      <translation>Joindre des fichiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>To import it instead, drop it beside this pane.</source>
      <translation>Pour l’importer plutôt, le déposer à côté de ce volet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>Removed {name}. Undo brings it back.</source>
      <translation>{name} retiré. « Annuler » le rétablit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>“{name}” may be a program and is not opened; save a copy.</source>
      <translation>« {name} » est peut-être un programme et n’est pas ouvert ; enregistrer une copie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attached.py" />
      <source>No program opens “{name}”; save a copy.</source>
      <translation>Aucun programme n’ouvre « {name} » ; enregistrer une copie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>{path} cannot be written. Choose a folder you may write to, with room in it.</source>
      <translation>{path} ne peut pas être écrit. Choisir un dossier où l’écriture est permise, avec de la place.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>Save picture…</source>
      <translation>Enregistrer l’image…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>The picture is on the clipboard.</source>
      <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>Save picture</source>
      <translation>Enregistrer l’image</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>That did not work</source>
      <translation>L’opération n’a pas abouti</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/picture.py" />
      <source>The picture is in {path}.</source>
      <translation>L’image est dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/charts/stacked_bars.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>One line belongs to {tool} now. Undo takes it back.</source>
      <translation>Une ligne de dépense appartient maintenant à {tool}. Réversible par « Annuler ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>{n} lines belong to {tool} now. Undo takes it back.</source>
      <translation>{n} lignes de dépense appartiennent maintenant à {tool}. Réversible par « Annuler ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>“{text}” is no AI tool, next month too. Undo takes it back.</source>
      <translation>« {text} » n’est pas un outil d’IA, le mois prochain non plus. Réversible par « Annuler ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Choose a tool</source>
      <translation>Choisir un outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Tool or vendor</source>
      <translation>Outil ou fournisseur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Type a tool or a vendor</source>
      <translation>Saisir un outil ou un fournisseur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Known tools</source>
      <translation>Outils connus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Not an AI tool</source>
      <translation>Pas un outil d’IA</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>The choice is kept as an alias and works on next month's file. Undo takes it back. A tool that is not listed is made on the page Tools first.</source>
      <translation>Le choix est gardé comme alias et vaut pour le fichier du mois prochain. Réversible par « Annuler ». Un outil absent de la liste se crée d’abord sur la page Outils.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choosing.py" />
      <source>“{text}” is</source>
      <translation>« {text} » est</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>View of {list}</source>
      <translation>Vue de {list}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>If you close now it is cancelled, and the catalog stays as it was before it began.</source>
      <translation>Fermer maintenant l’annule, et le catalogue reste tel qu’il était avant.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/saving.py" />
      <source>Excel workbooks (*.xlsx);;CSV files (*.csv)</source>
      <translation>Classeurs Excel (*.xlsx);;Fichiers CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/history.py" />
      <source>It cannot be taken back by itself:</source>
      <translation>Cela ne peut pas être annulé seul :</translation>
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
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Go on working</source>
      <translation>Continuer à travailler</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Cancel it and close</source>
      <translation>Annuler et fermer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Close when it is done</source>
      <translation>Fermer quand ce sera fini</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Running the review</source>
      <translation>La revue est en cours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Export review list</source>
      <translation>Exporter la liste de revue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Excel workbooks (*.xlsx)</source>
      <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Export this view</source>
      <translation>Exporter cette vue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Building the demo</source>
      <translation>Construction de la démo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>Undo {n|that one|those #} as well</source>
      <translation>Annuler aussi {n|celle-là|ces #}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>{name} is not possible as it is</source>
      <translation>{name} n’est pas possible en l’état</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>“{job}” is not done yet</source>
      <translation>« {job} » n’est pas encore fini</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <location filename="../../desktop_app/ui/saving.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Writing {file}</source>
      <translation>Écriture de {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>The review list is in {path}.</source>
      <translation>La liste de revue est dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/commands.py" />
      <source>The table is in {path}.</source>
      <translation>Le tableau est dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Edit this record (Enter in the table)</source>
      <translation>Modifier cette fiche (Entrée dans le tableau)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>More ▾</source>
      <translation>Plus ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Duplicate this record and more</source>
      <translation>Dupliquer cette fiche et plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Choose a row to see what is known of it.</source>
      <translation>Choisir une ligne pour voir ce que l’on en sait.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Bring back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <source>Archive</source>
      <translation>Archiver</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Archived</source>
      <translation>Archivé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/facet_bar.py" />
      <source>Since your last visit  ✕</source>
      <translation>Depuis la dernière visite  ✕</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/facet_bar.py" />
      <source>Show the others too</source>
      <translation>Montrer aussi les autres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>What you typed is not saved yet.</source>
      <translation>Ce que vous avez saisi n’est pas encore enregistré.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Throw away what you typed?</source>
      <translation>Abandonner la saisie ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Throw it away</source>
      <translation>Abandonner la saisie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Go on typing</source>
      <translation>Continuer la saisie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Saving</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forms.py" />
      <source>Make another record like this one</source>
      <translation>Créer une autre fiche comme celle-ci</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/editing.py" />
      <source>Enter saves, Alt+Enter begins a new line, Esc leaves it as it was</source>
      <translation>Entrée enregistre, Alt+Entrée commence une nouvelle ligne, Échap laisse tout en l’état</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/editing.py" />
      <source>{column} is worked out, not typed. Enter opens the record.</source>
      <translation>{column} est calculé, pas saisi. Entrée ouvre la fiche.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/editing.py" />
      <source>Not saved. {why}</source>
      <translation>Pas enregistré. {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Any</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Any {name}</source>
      <translation>{name} : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>Clear {filter}</source>
      <translation>Effacer {filter}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/facets.py" />
      <source>any</source>
      <translation>tous</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/filtering.py" />
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/filtering.py" />
      <source>Filter this table</source>
      <translation>Filtrer ce tableau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/filtering.py" />
      <source>Words, and conditions on columns such as {column}:text, -{column}:text, {column}:none, {number}&gt;60.
Columns: {columns}</source>
      <translation>Des mots, et des conditions sur les colonnes, comme {column}:texte, -{column}:texte, {column}:none, {number}&gt;60.
Colonnes : {columns}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/groups.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/groups.py" />
      <source>{list}, grouped</source>
      <translation>{list}, groupé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Sort by</source>
      <translation>Trier par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>No groups</source>
      <translation>Sans groupes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Other columns</source>
      <translation>Autres colonnes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Copy rows</source>
      <translation>Copier les lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Choose all rows</source>
      <translation>Choisir toutes les lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/menus.py" />
      <source>Edit this cell</source>
      <translation>Modifier cette cellule</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/rows.py" />
      <source>Show what is behind it</source>
      <translation>Montrer ce qu’il y a derrière</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/rows.py" />
      <source>Copy cells</source>
      <translation>Copier les cellules</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/rows.py" />
      <source>Choose all cells</source>
      <translation>Choisir toutes les cellules</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/type_ahead.py" />
      <source>No row's “{column}” begins with “{letters}”.</source>
      <translation>Aucune ligne ne commence par « {letters} » dans « {column} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/grid/view.py" />
      <source>Copying {n} rows</source>
      <translation>Copie de {n} lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help.py" />
      <source>Help pages</source>
      <translation>Pages d’aide</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>What this step changed</source>
      <translation>Ce que cette étape a changé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>Take this back</source>
      <translation>Annuler cela</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Taken back</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Stands</source>
      <translation>En vigueur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} record</source>
      <translation>{n} fiche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} records</source>
      <translation>{n} fiches</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>made</source>
      <translation>créé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>removed</source>
      <translation>supprimé</translation>
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
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Person</source>
      <translation>Personne</translation>
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
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>Nothing happened yet that matches.</source>
      <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} row of a file</source>
      <translation>{n} ligne d’un fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} rows of a file</source>
      <translation>{n} lignes d’un fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>One later step can be taken back with it.</source>
      <translation>Une étape ultérieure peut être annulée avec.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>{n} later steps can be taken back with it.</source>
      <translation>{n} étapes ultérieures peuvent être annulées avec.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history.py" />
      <source>… and {n} more</source>
      <translation>… et {n} de plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/lines.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/lines.py" />
      <source>Show less</source>
      <translation>Afficher moins</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>Three or more</source>
      <translation>Trois ou plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>No seat</source>
      <translation>Aucun siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>One seat</source>
      <translation>Un siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>Two seats</source>
      <translation>Deux sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/list_shares.py" />
      <source>{list} by {column}</source>
      <translation>{list} par {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Group by ▾</source>
      <translation>Grouper ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>counting…</source>
      <translation>comptage…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>{n} row chosen</source>
      <translation>{n} ligne choisie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>{n} rows chosen</source>
      <translation>{n} lignes choisies</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Export this view to Excel</source>
      <translation>Exporter cette vue vers Excel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Save this view…</source>
      <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Clear filters</source>
      <translation>Effacer les filtres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>filtered</source>
      <translation>filtré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>Nothing matches</source>
      <translation>Rien ne correspond</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>No row has all of these.</source>
      <translation>Aucune ligne ne remplit tout cela.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/listing.py" />
      <source>By {column} ▾</source>
      <translation>Par {column} ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Files to come that name “{name}” will find “{kept}”. Undo parts the two again.</source>
      <translation>Les fichiers à venir qui nomment « {name} » trouveront « {kept} ». « Annuler » sépare de nouveau les deux.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>The one that is kept</source>
      <translation>La fiche gardée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>The one that becomes part of it</source>
      <translation>La fiche absorbée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Swap</source>
      <translation>Échanger</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Merging</source>
      <translation>Fusion</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Keep the other one</source>
      <translation>Garder l’autre fiche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Name the two. What would move is said here before anything is done.</source>
      <translation>Nommer les deux. Ce qui serait déplacé est dit ici avant que rien ne soit fait.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Merge two records that are one: {kind}</source>
      <translation>Fusionner deux fiches qui n’en font qu’une : {kind}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/merging.py" />
      <source>Merge into it</source>
      <translation>Absorber</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <location filename="../../desktop_app/ui/pages/imports/banner.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/trouble.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>Something went wrong in Seatbook</source>
      <translation>Une erreur s’est produite dans Seatbook</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>This is a fault of the program, not yours. What you last saved is safe; you can go on working. </source>
      <translation>C’est une erreur du programme. Ce qui a été enregistré en dernier est en sûreté ; le travail peut continuer. </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/notices.py" />
      <source>Version {version}.</source>
      <translation>Version {version}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/overflow.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>What are we buying, why, and who owns it?</source>
      <translation>Qu’achetons-nous, pourquoi, et qui en répond ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>No catalog is open. Begin in one of three ways.</source>
      <translation>Aucun catalogue n’est ouvert. Trois façons de commencer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Begin with the files you have; what is still missing is said afterwards.</source>
      <translation>Commencer avec les fichiers que l’on a ; ce qui manque encore est dit ensuite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Drop spreadsheets here</source>
      <translation>Déposer des fichiers ici</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Seat reports, invoices, a ledger, a card export, a list of people or your tracker. You see what would be imported before anything is written.</source>
      <translation>Rapports de sièges, factures, un journal comptable, un relevé de cartes, une liste du personnel ou le tableau de suivi. On voit ce qui serait importé avant que rien ne soit écrit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Choose files…</source>
      <translation>Choisir des fichiers…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Look at the demo</source>
      <translation>Voir la démo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>An invented company of 240 people with 30 AI tools and 14 months of invoices, built from its spreadsheets.</source>
      <translation>Une entreprise inventée de 240 personnes, avec 30 outils d’IA et 14 mois de factures, construite à partir de ses feuilles de calcul.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>Go on with a catalog</source>
      <translation>Reprendre un catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>A catalog is one file on this computer. Nothing in it leaves the machine.</source>
      <translation>Un catalogue est un fichier sur cet ordinateur. Rien de ce qu’il contient n’en sort.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/begin.py" />
      <source>{name} is empty</source>
      <translation>{name} est vide</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/evidence.py" />
      <source>Counting the seats…</source>
      <translation>Comptage des sièges…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/evidence.py" />
      <source>No seats yet: import a vendor's seat report.</source>
      <translation>Pas encore de sièges : importer le rapport de sièges d’un fournisseur.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/evidence.py" />
      <source>The seats could not be counted.</source>
      <translation>Les sièges n’ont pas pu être comptés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>seats that somebody has, as last reported</source>
      <translation>sièges que quelqu’un occupe, selon le dernier rapport</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No contract with a known end renews in the next 180 days.</source>
      <translation>Aucun contrat à fin connue ne se renouvelle dans les 180 prochains jours.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Since your last visit</source>
      <translation>Depuis la dernière visite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Seats run short</source>
      <translation>Sièges bientôt épuisés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>The weightiest questions</source>
      <translation>Les questions qui pèsent le plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Annual run-rate</source>
      <translation>Coût annuel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Addressable saving</source>
      <translation>Économie atteignable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Owner, purpose and class</source>
      <translation>Responsable, but et classe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Next notice deadline</source>
      <translation>Prochain préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Spend by month and function</source>
      <translation>Dépenses par mois et fonction</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>Seats by evidence</source>
      <translation>Sièges selon les preuves</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No spend yet: import invoices, a ledger or a card export.</source>
      <translation>Pas encore de dépenses : importer des factures, un journal comptable ou un relevé de cartes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>next 180 days</source>
      <translation>180 prochains jours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>No question is open.</source>
      <translation>Aucune question n’est ouverte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>Save this page as PDF</source>
      <translation>Enregistrer cette page en PDF</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Addressable</source>
      <translation>Atteignable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From</source>
      <translation>À partir du</translation>
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
      <translation>Par an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Notice by</source>
      <translation>Préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>{name}: AI tools and subscriptions</source>
      <translation>{name} : outils d’IA et abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/page.py" />
      <source>The page is in {path}.</source>
      <translation>La page est dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} import</source>
      <translation>{n} importation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} new question</source>
      <translation>{n} nouvelle question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} asked again</source>
      <translation>{n} {n|posée|posées} à nouveau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} question closed</source>
      <translation>{n} question fermée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} question decided</source>
      <translation>{n} question décidée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} verified by bills</source>
      <translation>{n} {n|vérifiée|vérifiées} par les factures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} not verified</source>
      <translation>{n} sans vérification</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} other step</source>
      <translation>{n} autre étape</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} imports</source>
      <translation>{n} importations</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} new questions</source>
      <translation>{n} nouvelles questions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} questions closed</source>
      <translation>{n} questions fermées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{n} questions decided</source>
      <translation>{n} questions décidées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} other steps</source>
      <translation>{n} autres étapes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{name}: {assigned} of {bought} assigned, {waiting} invited</source>
      <translation>{name} (attribués : {assigned} sur {bought}, invités : {waiting})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <source>{name}: {assigned} of {bought} assigned</source>
      <translation>{name} (attribués : {assigned} sur {bought})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/since.py" />
      <location filename="../../desktop_app/ui/related.py" />
      <source>all {n}</source>
      <translation>tout voir ({n})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{amounts} cannot be shown in {currency}: import exchange rates, or set another currency in Settings.</source>
      <translation>{amounts} ne peuvent pas être affichés en {currency} : importer des taux de change, ou choisir une autre devise dans Réglages.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>No review was run yet. Its rules ask who needs what, with evidence and arithmetic.</source>
      <translation>Pas encore de revue. Ses règles demandent qui a besoin de quoi, avec preuve et calcul.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{n} open</source>
      <translation>{n} {n|ouverte|ouvertes}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>send notice</source>
      <translation>envoyer le préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{currency}, last 12 months, service period; {month}* is not over</source>
      <translation>{currency}, 12 derniers mois, période de service ; {month}* n’est pas terminé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>, notice assumed</source>
      <translation>, préavis supposé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>decided</source>
      <translation>décidé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} tool</source>
      <translation>{n} outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} tools</source>
      <translation>{n} outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} subscription</source>
      <translation>{n} abonnement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} subscriptions</source>
      <translation>{n} abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>run the review to see it</source>
      <translation>lancer la revue pour la voir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>of spend; {amount} still unanswered</source>
      <translation>des dépenses ; {amount} encore sans réponse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>no deadline is known</source>
      <translation>aucune échéance n’est connue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{name}, {day}: {amount} renews</source>
      <translation>{name}, {day} : {amount} se renouvelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>no decision</source>
      <translation>à décider</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} day</source>
      <translation>{n} jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} days</source>
      <translation>{n} jours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{currency}, last 12 months, service period</source>
      <translation>{currency}, 12 derniers mois, période de service</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>run now</source>
      <translation>lancer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>not verified</source>
      <translation>non vérifiée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>renews {day}</source>
      <translation>se renouvelle le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>overdue</source>
      <translation>en retard</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{what} (besides {amounts} without a rate)</source>
      <translation>{what} (hors {amounts} sans taux)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{n} waiting</source>
      <translation>{n} en attente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>of {amount} theoretical</source>
      <translation>sur {amount} théoriques</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>; from {day}</source>
      <translation> ; à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>no spend yet</source>
      <translation>pas encore de dépenses</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} to confirm</source>
      <translation>{n} à confirmer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Other</source>
      <translation>Autres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>No function</source>
      <translation>Sans fonction</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>no owner</source>
      <translation>sans responsable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{amount} in the fiscal year since {month}</source>
      <translation>{amount} dans l’exercice depuis {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>; besides {amounts} without a rate</source>
      <translation> ; hors {amounts} sans taux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{counts}; no price is known</source>
      <translation>{counts} ; aucun prix connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>{amount} realised</source>
      <translation>{amount} réalisés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>as of {day}</source>
      <translation>au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>no rate to {currency}</source>
      <translation>pas de taux vers {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>active</source>
      <translation>actif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>inactive</source>
      <translation>inactif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <source>none on record</source>
      <translation>rien d’enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>header on row {row}, {known} of {all} columns known</source>
      <translation>en-tête à la ligne {row}, {known} colonnes connues sur {all}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no header, {known} of {all} columns known</source>
      <translation>pas d’en-tête, {known} colonnes connues sur {all}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Total against the file</source>
      <translation>Total comparé au fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Recognised as</source>
      <translation>Reconnu comme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} new</source>
      <translation>{n} {n|nouvelle|nouvelles}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} updated</source>
      <translation>{n} {n|mise|mises} à jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} duplicate</source>
      <translation>{n} doublon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} duplicates</source>
      <translation>{n} doublons</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} out of scope</source>
      <translation>{n} hors périmètre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} total</source>
      <translation>{n} total</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} totals</source>
      <translation>{n} totaux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} rejected</source>
      <translation>{n} {n|rejetée|rejetées}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Every row read is new, updated, a duplicate, out of scope, a total or rejected with a reason.</source>
      <translation>Chaque ligne lue est nouvelle, mise à jour, un doublon, hors périmètre, un total ou rejetée avec une raison.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Of known AI tools</source>
      <translation>D’outils d’IA connus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Lines of vendors without a known AI product are kept and counted, and picked up when a vendor is named.</source>
      <translation>Les lignes de fournisseurs sans produit d’IA connu sont gardées et comptées, et reprises quand un fournisseur est nommé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no amounts</source>
      <translation>aucun montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>differs</source>
      <translation>diffère</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Rejected rows are not in our sum.</source>
      <translation>Les lignes rejetées ne sont pas dans notre somme.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line</source>
      <translation>{n} ligne de dépense</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines</source>
      <translation>{n} lignes de dépense</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seat</source>
      <translation>{n} siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/record_actions.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seats</source>
      <translation>{n} sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} person</source>
      <translation>{n} personne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} people</source>
      <translation>{n} personnes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} rate</source>
      <translation>{n} taux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} rates</source>
      <translation>{n} taux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} row of use</source>
      <translation>{n} ligne d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} rows of use</source>
      <translation>{n} lignes d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} use case</source>
      <translation>{n} cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} use cases</source>
      <translation>{n} cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} budget</source>
      <translation>{n} budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} budgets</source>
      <translation>{n} budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} measure</source>
      <translation>{n} mesure</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} measures</source>
      <translation>{n} mesures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} share of cost</source>
      <translation>{n} part de coût</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} shares of cost</source>
      <translation>{n} parts de coût</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} commitment</source>
      <translation>{n} engagement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} commitments</source>
      <translation>{n} engagements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} team</source>
      <translation>{n} équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} teams</source>
      <translation>{n} équipes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>{n} vendor</source>
      <translation>{n} fournisseur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>{n} vendors</source>
      <translation>{n} fournisseurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} term</source>
      <translation>{n} période contractuelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} terms</source>
      <translation>{n} périodes contractuelles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} entitlement</source>
      <translation>{n} droit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} entitlements</source>
      <translation>{n} droits</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} purchase</source>
      <translation>{n} achat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} purchases</source>
      <translation>{n} achats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} function of a tool</source>
      <translation>{n} fonction d’un outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} functions of tools</source>
      <translation>{n} fonctions d’outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} plan</source>
      <translation>{n} offre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} plans</source>
      <translation>{n} offres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} function of a plan</source>
      <translation>{n} fonction d’une offre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} functions of plans</source>
      <translation>{n} fonctions d’offres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} price</source>
      <translation>{n} prix</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} prices</source>
      <translation>{n} prix</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} feature in use</source>
      <translation>{n} fonctionnalité utilisée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} features in use</source>
      <translation>{n} fonctionnalités utilisées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} agreed overlap</source>
      <translation>{n} recoupement convenu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} agreed overlaps</source>
      <translation>{n} recoupements convenus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} report of activity</source>
      <translation>{n} rapport d’activité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} reports of activity</source>
      <translation>{n} rapports d’activité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} last activity</source>
      <translation>{n} dernière activité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} last activities</source>
      <translation>{n} dernières activités</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} question</source>
      <translation>{n} question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} questions</source>
      <translation>{n} questions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decision</source>
      <translation>{n} décision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decisions</source>
      <translation>{n} décisions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} round</source>
      <translation>{n} tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} rounds</source>
      <translation>{n} tours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} setting</source>
      <translation>{n} réglage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} settings</source>
      <translation>{n} réglages</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} taught name</source>
      <translation>{n} nom appris</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} taught names</source>
      <translation>{n} noms appris</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Makes</source>
      <translation>Donne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} cell needs a look</source>
      <translation>{n} cellule à regarder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} cells need a look</source>
      <translation>{n} cellules à regarder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>every row could be read</source>
      <translation>toutes les lignes ont pu être lues</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Activity until</source>
      <translation>Activité jusqu’au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Inactivity is counted from this day, not from today.</source>
      <translation>L’inactivité se compte à partir de ce jour, pas d’aujourd’hui.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Nothing to import</source>
      <translation>Rien à importer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no rows below the header</source>
      <translation>aucune ligne sous l’en-tête</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>adds up</source>
      <translation>concorde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>does not add up</source>
      <translation>ne concorde pas</translation>
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
      <translation>{n} ligne</translation>
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
      <translation>{n} lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} out of scope, kept by vendor</source>
      <translation>{n} hors périmètre, {n|gardée|gardées} par fournisseur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no total of the whole to compare with</source>
      <translation>aucun total d’ensemble à comparer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>the file has no totals row</source>
      <translation>le fichier n’a pas de ligne de total</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>equal</source>
      <translation>égal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>the file says {sum}: differs by {gap}</source>
      <translation>le fichier dit {sum} : écart de {gap}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>nothing new</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>from one row</source>
      <translation>d’une ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>from {n} rows</source>
      <translation>de {n} lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>Seats and people are not rows: several rows of one person make one record.</source>
      <translation>Sièges et personnes ne sont pas des lignes : plusieurs lignes d’une personne font une fiche.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Left out</source>
      <translation>Laissé de côté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Reported as of</source>
      <translation>Données du</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>knows {n} day</source>
      <translation>connaît {n} jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>knows {n} days</source>
      <translation>connaît {n} jours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} day late</source>
      <translation>{n} jour de retard</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>{n} days late</source>
      <translation>{n} jours de retard</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no limit of memory known</source>
      <translation>aucune limite de mémoire connue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>no activity in it</source>
      <translation>aucune activité dans le rapport</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/card_texts.py" />
      <source>the file's own total: {sum}</source>
      <translation>le total du fichier lui-même : {sum}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>The whole sheet decides: this may still change.</source>
      <translation>La feuille entière décide : ceci peut encore changer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>{n} row is shown so far</source>
      <translation>{n} ligne est affichée pour l’instant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>{n} rows are shown so far</source>
      <translation>{n} lignes sont affichées pour l’instant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>Not known yet</source>
      <translation>Pas encore connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <source>so far</source>
      <translation>provisoire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>The first row; what becomes of it is said when all rows are read.</source>
      <translation>La première ligne ; ce qu’elle devient sera dit quand toutes les lignes seront lues.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>The first {n} rows; what becomes of each is said when all rows are read.</source>
      <translation>Les {n} premières lignes ; ce que chacune devient sera dit quand toutes les lignes seront lues.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/counting.py" />
      <source>the whole sheet is looked at</source>
      <translation>la feuille entière est examinée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>Files to import</source>
      <translation>Fichiers à importer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>Import all that are ready</source>
      <translation>Importer tous ceux qui sont prêts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Leave this file out</source>
      <translation>Laisser ce fichier de côté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>reading</source>
      <translation>lecture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>question</source>
      <translation>question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>not read</source>
      <translation>non lu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>importing</source>
      <translation>importation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>imported</source>
      <translation>importé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <source>undone</source>
      <translation>annulé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/files.py" />
      <source>Import all {n} ready files</source>
      <translation>Importer les {n} fichiers prêts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Imports so far</source>
      <translation>Importations jusqu’ici</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Amounts kept</source>
      <translation>Montants gardés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Rejected rows…</source>
      <translation>Lignes rejetées…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Save them with their reasons as a spreadsheet, mend it there and import it.</source>
      <translation>Les enregistrer avec leurs motifs dans un classeur, y corriger et l’importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Save the rejected rows of {file}</source>
      <translation>Enregistrer les lignes rejetées de {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/history.py" />
      <source>Undo the import of {file}</source>
      <translation>Annuler l’importation de {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/mapping.py" />
      <source>“{column}” is read as</source>
      <translation>« {column} » est lue comme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Name of the profile; files with these heads are read the same way</source>
      <translation>Nom du profil ; les fichiers à ces en-têtes sont lus de la même façon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Save as profile</source>
      <translation>Enregistrer comme profil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Date order</source>
      <translation>Ordre des dates</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Decimal sign</source>
      <translation>Signe décimal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Known invoices</source>
      <translation>Factures connues</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Seats not in the list</source>
      <translation>Sièges absents de la liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Currency…</source>
      <translation>Devise…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Currency of amounts without one, as EUR</source>
      <translation>Devise des montants qui n’en ont pas, comme EUR</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Vendor…</source>
      <translation>Fournisseur…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Vendor of all lines</source>
      <translation>Fournisseur de toutes les lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Account…</source>
      <translation>Compte…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Account or organisation that the file is of</source>
      <translation>Compte ou organisation dont vient le fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Accounts of costs…</source>
      <translation>Comptes de charges…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Accounts of a journal that are costs, as 6*; 4964</source>
      <translation>Comptes d’un journal qui sont des charges, par exemple 6*; 4964</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Subscription…</source>
      <translation>Abonnement…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Subscription that the seats belong to</source>
      <translation>Abonnement auquel appartiennent les sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Data date…</source>
      <translation>Date des données…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>The day the report was made, as 2026-12-31</source>
      <translation>Le jour où le rapport a été fait, comme 2026-12-31</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Period…</source>
      <translation>Période…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Period of the whole file, as 2026, 2026-Q3 or 2026-09</source>
      <translation>Période de tout le fichier, comme 2026, 2026-Q3 ou 2026-09</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>Save as profile…</source>
      <translation>Enregistrer comme profil…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Profiles…</source>
      <translation>Profils…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>day.month.year</source>
      <translation>jour.mois.année</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/imports/dates.py" />
      <source>month/day/year</source>
      <translation>mois/jour/année</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>year-month-day</source>
      <translation>année-mois-jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>decimal comma: 1.234,50</source>
      <translation>virgule décimale : 1.234,50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>decimal point: 1,234.50</source>
      <translation>point décimal : 1,234.50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>As the file says</source>
      <translation>Comme le dit le fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>This file corrects their amounts</source>
      <translation>Ce fichier corrige leurs montants</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/otherwise.py" />
      <source>They were given back</source>
      <translation>Ils ont été rendus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>not undone</source>
      <translation>pas annulé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>See the seats</source>
      <translation>Voir les sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>See the people</source>
      <translation>Voir les personnes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>See the subscriptions</source>
      <translation>Voir les abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>See the lines</source>
      <translation>Voir les lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <source>Undo those too</source>
      <translation>Annuler celles-là aussi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/outcome.py" />
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <source>Save rejected rows…</source>
      <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>How files of your own layouts are read</source>
      <translation>Comment sont lus les fichiers d’un format propre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Every spreadsheet in it and in its folders</source>
      <translation>Chaque feuille de calcul qu’il contient, sous-dossiers compris</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Back to imports</source>
      <translation>Retour aux importations</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Read otherwise ▾</source>
      <translation>Lire autrement ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Ctrl+Return</source>
      <translation>Ctrl+Entrée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>nothing is written until you import</source>
      <translation>rien n’est écrit avant l’importation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Import a folder</source>
      <translation>Importer un dossier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <source>not done</source>
      <translation>pas fait</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>There is no spreadsheet in what was dropped.</source>
      <translation>Il n’y a pas de feuille de calcul dans ce qui a été déposé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>left out</source>
      <translation>laissée de côté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>not imported</source>
      <translation>non importé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Imports</source>
      <translation>Importations</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>every import is one step that can be taken back</source>
      <translation>toute importation s’annule d’un coup</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Nothing of it was imported, and no other file is held up. Mend the file and try again.</source>
      <translation>Rien n’en a été importé, et aucun autre fichier n’est retenu. Corriger le fichier et réessayer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>Nothing of it was imported. Try again reads it from the beginning.</source>
      <translation>Rien n’en a été importé. Un nouvel essai reprend la lecture du début.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <source>sheet “{sheet}”</source>
      <translation>feuille « {sheet} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/preview.py" />
      <source>Sheets of the file</source>
      <translation>Feuilles du fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/preview.py" />
      <source>{sheet}  ?</source>
      <translation>{sheet}  ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>never used</source>
      <translation>jamais utilisé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Files with its heads are now read as “{name}”.</source>
      <translation>Les fichiers à ces en-têtes sont désormais lus comme « {name} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Profiles</source>
      <translation>Profils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>A profile keeps how the files of one layout are read: what each column is, and your answers. A file with its heads is recognised by it and asks nothing.</source>
      <translation>Un profil garde la façon de lire les fichiers d’un même format : ce qu’est chaque colonne, et les réponses. Un fichier à ses en-têtes est reconnu par lui et ne demande rien.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>There is none yet. “Read otherwise → Save as profile…” in a file's preview keeps one.</source>
      <translation>Il n’y en a pas encore. « Lire autrement → Enregistrer comme profil… » dans l’aperçu d’un fichier en garde un.</translation>
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
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/views.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Export profile</source>
      <translation>Exporter le profil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Exporting a profile</source>
      <translation>Exportation d’un profil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Import profile</source>
      <translation>Importer un profil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Importing a profile</source>
      <translation>Importation d’un profil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Deleting a profile</source>
      <translation>Suppression d’un profil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>deleted</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>“{name}” is deleted.</source>
      <translation>« {name} » est supprimé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>saved</source>
      <translation>enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>choose</source>
      <translation>choisir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Export the profile {name}</source>
      <translation>Exporter le profil {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Delete the profile {name}</source>
      <translation>Supprimer le profil {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>cannot be used: {why}</source>
      <translation>inutilisable : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>last used {day} for {file}</source>
      <translation>utilisé en dernier le {day} pour {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Replace it</source>
      <translation>Le remplacer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>Keep both</source>
      <translation>Garder les deux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/profiles.py" />
      <source>{name} is in {file}.</source>
      <translation>{name} est dans {file}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <source>How dates and numbers were read</source>
      <translation>Comment dates et nombres ont été lus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <source>by the first rows; the whole sheet decides</source>
      <translation>d’après les premières lignes ; la feuille entière décide</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <source>No column of this sheet can be read in two ways.</source>
      <translation>Aucune colonne de cette feuille ne peut se lire de deux façons.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>This file needs an answer</source>
      <translation>Ce fichier demande une réponse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>This sheet is left out as it is</source>
      <translation>Cette feuille reste de côté telle quelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Nothing is guessed: the file is read again with your answer.</source>
      <translation>Rien n’est deviné : le fichier est relu avec la réponse.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>The day the report was made</source>
      <translation>Le jour où le rapport a été fait</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Use this</source>
      <translation>Utiliser cette réponse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Another account: its name</source>
      <translation>Un autre compte : son nom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Accounts of costs, as 6*; 4964</source>
      <translation>Comptes de charges, par exemple 6*; 4964</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Vendor or tool of all lines</source>
      <translation>Fournisseur ou outil de toutes les lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Name of the subscription</source>
      <translation>Nom de l’abonnement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Period, as 2026, 2026-09 or 2025-12-01 - 2026-01-31</source>
      <translation>Période, comme 2026, 2026-09 ou 2025-12-01 - 2026-01-31</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/question_panel.py" />
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>Open a catalog or make a new one first.</source>
      <translation>Ouvrir d’abord un catalogue ou en créer un.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>{file} met a defect of Seatbook, and nothing of it was imported.</source>
      <translation>{file} a rencontré un défaut de Seatbook ; rien n’en a été importé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Reading {file}</source>
      <translation>Lecture de {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>Importing {file}</source>
      <translation>Importation de {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/queue.py" />
      <source>Reading was cancelled.</source>
      <translation>La lecture a été annulée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Becomes</source>
      <translation>Devient</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>What becomes of the row</source>
      <translation>Ce que devient la ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>The row's number in the sheet</source>
      <translation>Le numéro de la ligne dans la feuille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Tool or reason</source>
      <translation>Outil ou raison</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>How the row was matched, or why it is left out</source>
      <translation>Comment la ligne a été rattachée, ou pourquoi elle est laissée de côté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/rows.py" />
      <source>Why the row is left out</source>
      <translation>Pourquoi la ligne est laissée de côté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
      <translation>Classeur Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>Save rejected rows</source>
      <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>The rejected rows and their reasons are in {file}.</source>
      <translation>Les lignes rejetées et leurs raisons sont dans {file}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/saving.py" />
      <source>Files like this one are now read as “{name}”.</source>
      <translation>Les fichiers comme celui-ci sont désormais lus comme « {name} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <location filename="../../desktop_app/imports/parse.py" />
      <source>There is nothing to import on this sheet.</source>
      <translation>Il n’y a rien à importer sur cette feuille.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <source>Rows of the sheet</source>
      <translation>Lignes de la feuille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/table.py" />
      <source>The sheet is being read.</source>
      <translation>La feuille est en cours de lecture.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>Saving the profile</source>
      <translation>Enregistrement du profil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} file was imported</source>
      <translation>{n} fichier a été importé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} files were imported</source>
      <translation>{n} fichiers ont été importés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} row of {file} is in the catalog</source>
      <translation>{n} ligne de {file} est dans le catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>{n} rows of {file} are in the catalog</source>
      <translation>{n} lignes de {file} sont dans le catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>no rows</source>
      <translation>aucune ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>and {n} more file</source>
      <translation>et {n} autre fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>and {n} more files</source>
      <translation>et {n} autres fichiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/tasks.py" />
      <source>there is nothing to import in it</source>
      <translation>il ne contient rien à importer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Drop spreadsheets anywhere on this window</source>
      <translation>Déposer des feuilles de calcul n’importe où sur cette fenêtre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Excel, OpenDocument, CSV and TSV files, one or many, or a whole folder.</source>
      <translation>Des fichiers Excel, OpenDocument, CSV et TSV, un ou plusieurs, ou un dossier entier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>You see what a file would do before anything is written, and every import can be undone.</source>
      <translation>On voit ce que ferait un fichier avant que rien ne soit écrit, et toute importation peut être annulée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Open the demo company</source>
      <translation>Ouvrir l’entreprise de démonstration</translation>
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
      <translation>Sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>GitHub Copilot, Microsoft 365 Copilot, ChatGPT, Claude, Cursor and others</source>
      <translation>GitHub Copilot, Microsoft 365 Copilot, ChatGPT, Claude, Cursor et d’autres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Spend</source>
      <translation>Dépenses</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>FOCUS and cloud cost data, ledgers, card statements, expenses</source>
      <translation>FOCUS et coûts du cloud, journaux comptables, relevés de cartes, notes de frais</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>a list of staff with their leaving dates</source>
      <translation>une liste du personnel avec les dates de départ</translation>
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
      <translation>le tableau de suivi des contrats, avec ses propres colonnes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>Rates</source>
      <translation>Taux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/teaching.py" />
      <source>exchange rates by day</source>
      <translation>taux de change par jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/unread.py" />
      <source>First rows of the sheet</source>
      <translation>Premières lignes de la feuille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/unread.py" />
      <source>Say below its head what a column is; the file is read again, and asks for less.</source>
      <translation>Dire sous l’en-tête ce qu’est une colonne ; le fichier est relu et demande moins.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/unread.py" />
      <source>The first rows, as the file has them. A column that is read as something else is corrected here.</source>
      <translation>Les premières lignes, telles que le fichier les contient. Une colonne mal lue se corrige ici.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Vendors to confirm</source>
      <translation>Fournisseurs à confirmer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>becomes an alias for next month</source>
      <translation>devient un alias pour le mois prochain</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Vendors are compared with the known tools when all rows are read.</source>
      <translation>Les fournisseurs sont comparés aux outils connus quand toutes les lignes sont lues.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Not a tool</source>
      <translation>Pas un outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Every vendor of this sheet is known.</source>
      <translation>Tous les fournisseurs de cette feuille sont connus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>Choose the tool of {text}</source>
      <translation>Choisir l’outil de {text}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>{text} is not an AI tool</source>
      <translation>{text} n’est pas un outil d’IA</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>{tool}?</source>
      <translation>{tool} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/vendor_panel.py" />
      <source>{text} is {tool}</source>
      <translation>{text} est {tool}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Importing… You can go on working; the other pages show the catalog as it was.</source>
      <translation>Importation… Le travail peut continuer ; les autres pages montrent le catalogue tel qu’il était.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Cancel leaves the catalog as it was before.</source>
      <translation>Annuler laisse le catalogue tel qu’il était avant.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Reading… The rows and what becomes of them will stand here.</source>
      <translation>Lecture… Les lignes et ce qu’elles deviennent seront ici.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/waiting.py" />
      <source>Nothing is written until you import.</source>
      <translation>Rien n’est écrit avant l’importation.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Updated</source>
      <translation>Mis à jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Duplicate</source>
      <translation>Doublon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Out of scope</source>
      <translation>Hors périmètre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Rejected</source>
      <translation>Rejeté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Hidden files and folders are left out: {names}.</source>
      <translation>Les fichiers et dossiers cachés sont laissés de côté : {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Folders that may not be looked into are left out: {names}; ask for the permission.</source>
      <translation>Les dossiers sans droit de lecture sont laissés de côté : {names} ; demander ce droit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>The folder holds more than can be imported at once (at most {most} spreadsheets, {deep} folders deep), and the others were left out; import its folders one by one.</source>
      <translation>Le dossier contient plus que ce qui peut être importé en une fois (au plus {most} feuilles de calcul, sur {deep} niveaux de dossiers) ; le reste a été laissé de côté. Importer ses dossiers un par un.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Import {n} row</source>
      <translation>Importer {n} ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Import {n} rows</source>
      <translation>Importer {n} lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Counting the rows…</source>
      <translation>Comptage des lignes…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>{sheet} (table {number})</source>
      <translation>{sheet} (tableau {number})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Answer {n} question first</source>
      <translation>Répondre d’abord à {n} question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Answer {n} questions first</source>
      <translation>Répondre d’abord à {n} questions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Nothing new to import</source>
      <translation>Rien de nouveau à importer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>Counting the rows… {share} %</source>
      <translation>Comptage des lignes… {share} %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/imports/wording.py" />
      <source>It corrects the earlier file</source>
      <translation>Il corrige le fichier précédent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Say what it is…</source>
      <translation>Dire ce que c’est…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase…</source>
      <translation>Effacer…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>The name, addresses and logins are replaced everywhere: in records, history, questions and the rows as they were read. Seats and amounts stay. This cannot be taken back.</source>
      <translation>Le nom, les adresses et les identifiants sont remplacés partout : dans les fiches, l’historique, les questions et les lignes telles qu’elles ont été lues. Sièges et montants restent. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase for good</source>
      <translation>Effacer définitivement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>The old texts leave the file's unused parts once no program has the catalog open any more.</source>
      <translation>Les anciens textes quittent les parties inutilisées du fichier dès qu’aucun programme n’a plus le catalogue ouvert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erasing a person</source>
      <translation>Effacement d’une personne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase the chosen person for good, from the history too</source>
      <translation>Effacer définitivement la personne choisie, dans l’historique aussi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Nobody is listed who could be erased</source>
      <translation>Aucune personne de la liste ne peut être effacée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} backup still holds the name.</source>
      <translation>{n} sauvegarde contient encore le nom.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} backups still hold the name.</source>
      <translation>{n} sauvegardes contiennent encore le nom.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} attached file was not looked into.</source>
      <translation>{n} fichier joint n’a pas été examiné.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{n} attached files were not looked into.</source>
      <translation>{n} fichiers joints n’ont pas été examinés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Erase {name}?</source>
      <translation>Effacer {name} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>{name} is now “{new}”.</source>
      <translation>{name} s’appelle désormais « {new} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Calendar (*.ics)</source>
      <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Writing the calendar</source>
      <translation>Écriture du calendrier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Writing the negotiation sheet</source>
      <translation>Écriture de la fiche de négociation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>All deadlines…</source>
      <translation>Toutes les échéances de préavis…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Those of the next days…</source>
      <translation>Celles des prochains jours…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>The chosen contracts…</source>
      <translation>Les contrats choisis…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>The list as it is shown, for Excel…</source>
      <translation>La liste telle qu’affichée, pour Excel…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <source>Contract</source>
      <translation>Contrat</translation>
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
      <translation>Fournisseur</translation>
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
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Ends</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <source>Send by</source>
      <translation>Envoi d’ici le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/renewals/table.py" />
      <source>At stake</source>
      <translation>En jeu</translation>
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
      <translation>Devise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>{n} deadline written:</source>
      <translation>{n} échéance de préavis écrite :</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>{n} deadlines written:</source>
      <translation>{n} échéances de préavis écrites :</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Negotiation sheet</source>
      <translation>Fiche de négociation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Excel workbook (*.xlsx)</source>
      <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>{n} negotiation sheets are in {path}.</source>
      <translation>{n} fiches de négociation se trouvent dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>nothing to do</source>
      <translation>rien à faire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>None of the chosen contracts has a question and an owner who could be asked.</source>
      <translation>Aucun des contrats choisis n’a de question et de responsable à interroger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Noting the notice</source>
      <translation>Enregistrement de l’envoi du préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Where to write the negotiation sheets</source>
      <translation>Où écrire les fiches de négociation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <source>done</source>
      <translation>fait</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>Noted as sent. Undo takes it back.</source>
      <translation>Noté comme envoyé. Réversible par « Annuler ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/acts.py" />
      <source>The negotiation sheet is in {path}.</source>
      <translation>La fiche de négociation est dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>No notice deadline in the next twelve months.</source>
      <translation>Aucune échéance de préavis dans les douze prochains mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Negotiation sheet…</source>
      <translation>Fiche de négociation…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Messages to owners…</source>
      <translation>Messages aux responsables…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>No contract with an end yet</source>
      <translation>Pas encore de contrat avec une fin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Import the tracker of your subscriptions, or add a term to a subscription: its last day, whether it renews itself, and the days of notice.</source>
      <translation>Importer le tableau de suivi des abonnements, ou ajouter à un abonnement une période contractuelle : son dernier jour, si elle se renouvelle d’elle-même, et les jours de préavis.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Notice deadlines of the next twelve months</source>
      <translation>Échéances de préavis des douze prochains mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any state</source>
      <translation>État : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Any vendor</source>
      <translation>Fournisseur : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any owner</source>
      <translation>Responsable : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any team</source>
      <translation>Équipe : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Any month</source>
      <translation>Mois : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>No contract matches these filters</source>
      <translation>Aucun contrat ne correspond à ces filtres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Take a filter away to see the others.</source>
      <translation>Enlever un filtre pour voir les autres.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} contract</source>
      <translation>{n} contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} contracts</source>
      <translation>{n} contrats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Notice deadlines with alarms, for any calendar</source>
      <translation>Les échéances de préavis avec rappels, pour tout calendrier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>All contracts of the chosen ones' vendors: seats, prices, what to ask for</source>
      <translation>Tous les contrats des fournisseurs choisis : sièges, prix, ce qu’il faut demander</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>A message to every owner of the chosen contracts, with the list attached</source>
      <translation>Un message à chaque responsable des contrats choisis, avec la liste en pièce jointe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/review/registry.py" />
      <source>Notice deadlines</source>
      <translation>Échéances de préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>filled: to decide · hatched: notice assumed · hollow: decided</source>
      <translation>plein : à décider · hachuré : préavis supposé · vide : décidé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>notice assumed</source>
      <translation>préavis supposé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} of {all} contracts</source>
      <translation>{n} contrats sur {all}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/window.py" />
      <source>{n} to decide</source>
      <translation>{n} à décider</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} notice to send</source>
      <translation>{n} préavis à envoyer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>{n} notices to send</source>
      <translation>{n} préavis à envoyer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>to decide</source>
      <translation>à décider</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>signed further</source>
      <translation>prolongé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>ends by itself</source>
      <translation>se termine seul</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>in {n} day</source>
      <translation>dans {n} jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>in {n} days</source>
      <translation>dans {n} jours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>notice by {day}</source>
      <translation>préavis au plus tard le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>Renewed as it is</source>
      <translation>Renouvelé tel quel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>no team</source>
      <translation>sans équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} {n|day|days}, assumed</source>
      <translation>{n} {n|jour, supposé|jours, supposés}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} {n|day|days}</source>
      <translation>{n} {n|jour|jours}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} contract is chosen</source>
      <translation>{n} contrat est choisi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} contracts are chosen</source>
      <translation>{n} contrats sont choisis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>It is decided, and the vendor has to be told: send it by {day}.</source>
      <translation>C’est décidé, et il faut le dire au fournisseur : l’envoyer au plus tard le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>The contract</source>
      <translation>Le contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>The end on record has passed; it is taken to have renewed itself since.</source>
      <translation>La fin enregistrée est passée ; le contrat est tenu pour renouvelé de lui-même depuis.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>by itself</source>
      <translation>de lui-même</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>not on record</source>
      <translation>non enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Notice</source>
      <translation>Délai de préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Renews</source>
      <translation>Se renouvelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Its question is asked by the next review 90 days before the deadline.</source>
      <translation>La revue posera la question 90 jours avant l’échéance de préavis.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>{n} of them {n|is|are} not asked about yet: the review asks 90 days before the deadline.</source>
      <translation>{n} d’entre eux {n|ne fait|ne font} pas encore l’objet d’une question : la revue la pose 90 jours avant l’échéance de préavis.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Notice was sent</source>
      <translation>Préavis envoyé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Choose a contract to see what it needs.</source>
      <translation>Choisir un contrat pour voir ce qu’il demande.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>the price is not on record</source>
      <translation>le prix n’est pas enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>nobody yet</source>
      <translation>personne encore</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Open the contract</source>
      <translation>Ouvrir le contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>… {n} more</source>
      <translation>… {n} de plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Open the question</source>
      <translation>Ouvrir la question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Decided</source>
      <translation>Décidé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <source>Notice sent</source>
      <translation>Préavis envoyé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <source>Owners confirm their people's seats</source>
      <translation>Les responsables confirment les sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <source>Every owner gets a list of the people who have a seat, and says of each: keep or release.</source>
      <translation>Chaque responsable reçoit une liste des personnes qui ont un siège, et dit de chacune : garder ou libérer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Begin</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <source>All tools</source>
      <translation>Tous les outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Until</source>
      <translation>Jusqu’au</translation>
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
      <translation>Outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <source>By its tool and day</source>
      <translation>D’après l’outil et le jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/access_dialog.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>What came of it</source>
      <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <source>earlier: {answer}, {day}</source>
      <translation>auparavant : {answer}, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <source>What is asked in this round</source>
      <translation>Ce que demande ce tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>No owner</source>
      <translation>Sans responsable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/agenda_table.py" />
      <source>asked again on {day}</source>
      <translation>demandé de nouveau le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <source>Review lists (*.xlsx *.ods *.xlsm)</source>
      <translation>Listes de revue (*.xlsx *.ods *.xlsm)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Bring decisions back</source>
      <translation>Réimporter les décisions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <source>The workbook holds no new decision.</source>
      <translation>Le classeur ne contient pas de nouvelle décision.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <source>brought back</source>
      <translation>réimporté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/bringing.py" />
      <source>The decisions of the workbook are in the catalog.</source>
      <translation>Les décisions du classeur sont dans le catalogue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Nothing is written yet. Applying is one step that can be undone.</source>
      <translation>Rien n’est encore écrit. Appliquer est une étape que l’on peut annuler.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Bring answers back</source>
      <translation>Réimporter les réponses</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>This cannot be brought back</source>
      <translation>Ceci ne peut pas être réimporté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} decision would be applied</source>
      <translation>{n} décision serait appliquée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} decisions would be applied</source>
      <translation>{n} décisions seraient appliquées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Apply {n} decision</source>
      <translation>Appliquer {n} décision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Apply {n} decisions</source>
      <translation>Appliquer {n} décisions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>What would change</source>
      <translation>Ce qui changerait</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>… {n} more: {n|it keeps|they keep} the catalog's answer; bring the workbook back again to choose</source>
      <translation>… {n} de plus : {n|elle garde|elles gardent} la réponse du catalogue ; réimporter le classeur pour choisir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} seat would be answered</source>
      <translation>{n} siège recevrait une réponse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} seats would be answered</source>
      <translation>{n} sièges recevraient une réponse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Answer for {n} seat</source>
      <translation>Répondre pour {n} siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Answer for {n} seats</source>
      <translation>Répondre pour {n} sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <source>contradiction</source>
      <translation>contradiction</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>changed since</source>
      <translation>changé depuis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} answer is yours to choose.</source>
      <translation>{n} réponse est à choisir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>{n} answers are yours to choose.</source>
      <translation>{n} réponses sont à choisir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>to apply</source>
      <translation>à appliquer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>not understood</source>
      <translation>pas compris</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>edit ignored</source>
      <translation>modification ignorée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>missing row</source>
      <translation>ligne manquante</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>since then</source>
      <translation>depuis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>… {n} more of “{word}”</source>
      <translation>… {n} de plus : « {word} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Keep all of the catalog's</source>
      <translation>Garder toutes celles du catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/brought_back.py" />
      <source>Take all of the workbook's</source>
      <translation>Prendre toutes celles du classeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>Keep what the catalog says</source>
      <translation>Garder ce que dit le catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>undecided</source>
      <translation>non décidé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>Which answer holds for {subject}</source>
      <translation>Quelle réponse vaut pour {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/conflict_box.py" />
      <source>Take {file}, row {n}</source>
      <translation>Prendre {file}, ligne {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <location filename="../../desktop_app/ui/pages/review/views.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Decisions</source>
      <translation>Décisions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>Cancel  Esc</source>
      <translation>Annuler  Échap</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>Is this the one that is meant? Then press Enter again.</source>
      <translation>Est-ce bien celui-ci ? Appuyer alors encore une fois sur Entrée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{field}?</source>
      <translation>{field} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{decision}, key {key}</source>
      <translation>{decision}, touche {key}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{n} questions are selected: a decision holds for all of them</source>
      <translation>{n} questions sont choisies : une décision vaut pour toutes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding.py" />
      <source>{decision}  Enter</source>
      <translation>{decision}  Entrée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/deciding_page.py" />
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Show the other question</source>
      <translation>Montrer l’autre question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <source>What came of them…</source>
      <translation>Ce qu’il en est advenu…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <source>Write every outcome with its bills to an Excel workbook or a CSV file</source>
      <translation>Écrire chaque résultat avec ses factures dans un classeur Excel ou un fichier CSV</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>The question in full</source>
      <translation>La question en entier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Why it is asked</source>
      <translation>Pourquoi la question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Evidence</source>
      <translation>Preuves</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>What it would free</source>
      <translation>Ce que cela libérerait</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>What would close it</source>
      <translation>Ce qui la fermerait</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the subscription</source>
      <translation>Ouvrir l’abonnement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the tool</source>
      <translation>Ouvrir l’outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the person</source>
      <translation>Ouvrir la personne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>Open the use case</source>
      <translation>Ouvrir le cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>{billed} for {service}, dated {date}; {source}</source>
      <translation>{billed} pour {service}, du {date} ; {source}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/detail.py" />
      <source>typed in</source>
      <translation>saisi à la main</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Rules look at the catalog as of a day. Tick some to run only those.</source>
      <translation>Les règles examinent le catalogue à une date. En cocher pour ne lancer que celles-ci.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Run</source>
      <translation>Lancer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>As of</source>
      <translation>Au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Only these rules</source>
      <translation>Seulement ces règles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Begin a round</source>
      <translation>Commencer un tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Takes up the questions that wait. Begun again, it takes up what is new, and gets this day.</source>
      <translation>Reprend les questions en attente. Relancé, il reprend les nouveautés et reçoit cette date.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Answer by</source>
      <translation>Réponse d’ici le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Messages to owners</source>
      <translation>Messages aux responsables</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>A message for every owner, with their list attached. Nothing is sent: you read and send them.</source>
      <translation>Un message par responsable, avec sa liste jointe. Rien n’est envoyé : vous les relisez et les envoyez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Name a day for the answer</source>
      <translation>Indiquer une date pour la réponse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Pseudonyms instead of names in the lists</source>
      <translation>Des pseudonymes au lieu des noms dans les listes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Only the notice deadlines of the next days. Events of others stay in your calendar as they are.</source>
      <translation>Seulement les échéances de préavis des prochains jours. Les événements des autres restent tels quels dans votre agenda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Days ahead</source>
      <translation>Jours à venir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Who is who</source>
      <translation>Qui est qui</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/dialogs.py" />
      <source>Send each file to whom it is for. This stands in none of the files.</source>
      <translation>Envoyer chaque fichier à son destinataire. Ceci ne figure dans aucun des fichiers.</translation>
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
      <translation>Équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>Also has</source>
      <translation>A aussi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Last active</source>
      <translation>Actif le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Bought by</source>
      <translation>Acheté par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invoice</source>
      <translation>Facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Payment</source>
      <translation>Paiement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Source</source>
      <translation>Source</translation>
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
      <translation>Montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/searching.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Account</source>
      <translation>Compte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Paid by</source>
      <translation>Payé par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Price</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>Revenue</source>
      <translation>Chiffre d’affaires</translation>
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
      <translation>Mesure de la valeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <source>Shown so far</source>
      <translation>Montré jusqu’ici</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/evidence_view.py" />
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <location filename="../../desktop_app/review/realised.py" />
      <location filename="../../desktop_app/review/verifying.py" />
      <source>{name}: {text}</source>
      <translation>{name} : {text}</translation>
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
      <translation>Questions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Bring back…</source>
      <translation>Réimporter…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Run review</source>
      <translation>Lancer la revue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Run some rules, or as of another day…</source>
      <translation>Certaines règles, ou à une autre date…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>How it adds up</source>
      <translation>Détail du calcul</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>No review was run yet</source>
      <translation>Aucune revue n’a encore eu lieu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>The rules look at seats, contracts and invoices and ask the owners: is it still needed? Nothing is called unused where data is missing.</source>
      <translation>Les règles regardent sièges, contrats et factures et demandent aux responsables : est-ce encore utile ? Rien n’est dit inutilisé là où des données manquent.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>No question is open</source>
      <translation>Aucune question n’est ouverte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>New data brings new questions; run the review after the next import.</source>
      <translation>De nouvelles données amènent de nouvelles questions ; relancer la revue après la prochaine importation.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>No question matches these filters</source>
      <translation>Aucune question ne correspond à ces filtres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Nothing to ask about yet</source>
      <translation>Il n’y a encore rien à demander</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>A review asks owners about tools, contracts, seats and invoices. Import the files you have first.</source>
      <translation>Une revue interroge les responsables sur les outils, contrats, sièges et factures. Importer d’abord les fichiers disponibles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Show the {n} question</source>
      <translation>Montrer la {n} question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Show all {n} questions</source>
      <translation>Montrer les {n} questions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any rule</source>
      <translation>Règle : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any tool</source>
      <translation>Outil : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any amount</source>
      <translation>Montant : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Any age</source>
      <translation>Âge : tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>{n} of {all}</source>
      <translation>{n} sur {all}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <source>Not settled yet: {states}.</source>
      <translation>Pas encore réglées : {states}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Lists of seats (*.xlsx *.ods *.xlsm)</source>
      <translation>Listes de sièges (*.xlsx *.ods *.xlsm)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Beginning a round</source>
      <translation>Début d’un tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Beginning a campaign</source>
      <translation>Début d’une campagne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Release it at the vendor; the next list of seats shows it.</source>
      <translation>Le libérer chez le fournisseur ; la prochaine liste de sièges le montre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Answering for seats</source>
      <translation>Réponses sur les sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Where to write the lists</source>
      <translation>Où écrire les listes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Writing the lists</source>
      <translation>Écriture des listes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Reading the answers</source>
      <translation>Lecture des réponses</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>{n} seat is answered.</source>
      <translation>{n} siège a une réponse.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>{n} seats are answered.</source>
      <translation>{n} sièges ont une réponse.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>The campaign has begun.</source>
      <translation>La campagne a commencé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Write the lists to send them to the owners.</source>
      <translation>Écrire les listes pour les envoyer aux responsables.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Choose seats in the list first.</source>
      <translation>Choisir d’abord des sièges dans la liste.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>Closing the round</source>
      <translation>Fermeture du tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} list was written</source>
      <translation>{n} liste a été écrite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} lists were written</source>
      <translation>{n} listes ont été écrites</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>{n} round has begun.</source>
      <translation>{n} tour a commencé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>{n} rounds have begun.</source>
      <translation>{n} tours ont commencé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_acts.py" />
      <source>The round {name} is closed.</source>
      <translation>Le tour {name} est fermé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>Who has to answer</source>
      <translation>Qui doit répondre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Closed</source>
      <translation>Fermé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>Notice day passed</source>
      <translation>Échéance de préavis passée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Running</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>All answered</source>
      <translation>Tout est répondu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>{answered} of {all} answered, due {day}</source>
      <translation>{answered} réponses sur {all}, pour le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>answered</source>
      <translation>répondu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>decided to free {amount} a year</source>
      <translation>décidé de libérer {amount} par an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <source>{amount} a year is verified by bills</source>
      <translation>{amount} par an vérifiés par les factures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <location filename="../../desktop_app/ui/pages/review/views.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Rounds</source>
      <translation>Tours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>No round yet</source>
      <translation>Pas encore de tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>A round asks every open question, or every owner for their people's seats, until a day, and keeps what was answered. Begin one each month, each quarter, or before a renewal.</source>
      <translation>Un tour pose toutes les questions ouvertes, ou fait confirmer à chaque responsable les sièges de ses équipes, jusqu’à une date, et garde les réponses. En commencer un chaque mois, chaque trimestre, ou avant un renouvellement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Begin this month's round</source>
      <translation>Commencer le tour du mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Write the lists…</source>
      <translation>Écrire les listes…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Bring answers back…</source>
      <translation>Réimporter les réponses…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Release</source>
      <translation>Libérer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Why, for the chosen seats</source>
      <translation>Pourquoi, pour les sièges choisis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Whose answer: yours</source>
      <translation>Auteur de la réponse : vous</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Close the round</source>
      <translation>Fermer le tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>This month's questions…</source>
      <translation>Les questions de ce mois…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>This quarter's questions…</source>
      <translation>Les questions de ce trimestre…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Before each renewal that is near</source>
      <translation>Avant chaque renouvellement proche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/rounds.py" />
      <source>Owners confirm their people's seats…</source>
      <translation>Les responsables confirment les sièges…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/running.py" />
      <source>reviewed</source>
      <translation>revu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/running.py" />
      <source>As of {day}.</source>
      <translation>Au {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Nothing is sent: open them in your mail program. Once they are on their way, mark the questions as Asked.</source>
      <translation>Rien n’est envoyé : les ouvrir dans le logiciel de messagerie. Une fois parties, marquer les questions comme posées.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Pseudonyms instead of names</source>
      <translation>Pseudonymes au lieu des noms</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>In the lists everybody is called like Person 7K3QX; answers are matched all the same</source>
      <translation>Dans les listes chacun s’appelle comme Person 7K3QX ; les réponses sont rattachées quand même</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Where to write the files</source>
      <translation>Où écrire les fichiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>exported</source>
      <translation>exporté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} message was written</source>
      <translation>{n} message a été écrit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} messages were written</source>
      <translation>{n} messages ont été écrits</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Marking the questions</source>
      <translation>Marquage des questions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>One list for everyone…</source>
      <translation>Une liste pour tous…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>One list for each owner…</source>
      <translation>Une liste par responsable…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>One list for each team…</source>
      <translation>Une liste par équipe…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>The list as it is filtered…</source>
      <translation>La liste telle qu’elle est filtrée…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>{n} {n|question has|questions have} no owner who could be asked.</source>
      <translation>{n} {n|question n’a|questions n’ont} aucun responsable à qui demander.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Who is who…</source>
      <translation>Qui est qui…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>Mark as Asked</source>
      <translation>Marquer comme posées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>These questions were asked or decided already.</source>
      <translation>Ces questions ont déjà été posées ou décidées.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>asked</source>
      <translation>posée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/sending.py" />
      <source>The questions count as Asked.</source>
      <translation>Les questions comptent comme posées.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>{round}: {answered} of {items} answered, due {due}</source>
      <translation>{round} : {answered} réponses sur {items}, pour le {due}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Bringing decisions back</source>
      <translation>Réimportation des décisions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Nothing has changed since the last review.</source>
      <translation>Rien n’a changé depuis la dernière revue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>findings</source>
      <translation>questions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Deciding</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>{sum} addressable</source>
      <translation>{sum} atteignables</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>{sum} realised a year</source>
      <translation>{sum} réalisés par an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>no one tool</source>
      <translation>aucun outil précis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>Questions: {counts}</source>
      <translation>Questions : {counts}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>closed by themselves</source>
      <translation>fermées d’elles-mêmes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/tasks.py" />
      <source>asked again</source>
      <translation>posées à nouveau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>From theoretical to addressable</source>
      <translation>Du théorique à l’atteignable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>in {currency}; the axis begins at {amount}</source>
      <translation>en {currency} ; l’axe commence à {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>in {currency}</source>
      <translation>en {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Each by itself</source>
      <translation>Chacune à part</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Counted once</source>
      <translation>Comptées une fois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Theoretical</source>
      <translation>Théorique</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Waited for</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Minimum seats</source>
      <translation>Sièges minimum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Promised spend</source>
      <translation>Dépense promise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Paid until then</source>
      <translation>Payé jusque-là</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/waterfall.py" />
      <source>Later changes</source>
      <translation>Changements ultérieurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <source>Of this computer only; exported files and the command line stay English.</source>
      <translation>Sur cet ordinateur seulement ; les fichiers exportés et la ligne de commande restent en anglais.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/language_card.py" />
      <source>From the next start of Seatbook on.</source>
      <translation>À partir du prochain démarrage de Seatbook.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>A tool's own threshold wins over a team's, and either over the company's.</source>
      <translation>Le seuil propre d’un outil l’emporte sur celui d’une équipe, et tous deux sur celui de l’entreprise.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Tools and teams</source>
      <translation>Outils et équipes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Tool or team</source>
      <translation>Outil ou équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Tool {name}</source>
      <translation>Outil {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Team {name}</source>
      <translation>Équipe {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Saving settings</source>
      <translation>Enregistrement des réglages</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/own.py" />
      <source>Give up</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Company</source>
      <translation>Entreprise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Contracts</source>
      <translation>Contrats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>People and spend</source>
      <translation>Personnes et dépenses</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Use and prices</source>
      <translation>Usage et prix</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>How figures are summed up.</source>
      <translation>Comment les chiffres sont additionnés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a seat counts as unused.</source>
      <translation>Quand un siège compte comme inutilisé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>How far activity data are trusted.</source>
      <translation>Jusqu’où se fier aux données d’activité.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a deadline is shown.</source>
      <translation>Quand une échéance est montrée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a question becomes urgent.</source>
      <translation>Quand une question devient urgente.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>When a contract is compared with its use and its invoices.</source>
      <translation>Quand un contrat est comparé à son usage et à ses factures.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Of this computer only; Ctrl + and Ctrl − zoom.</source>
      <translation>De cet ordinateur seulement ; Ctrl + et Ctrl − règlent le zoom.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>saved in the catalog; Undo takes a change back</source>
      <translation>enregistré dans le catalogue ; « Annuler » défait un changement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>{n} change not saved</source>
      <translation>{n} changement non enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/settings/page.py" />
      <source>{n} changes not saved</source>
      <translation>{n} changements non enregistrés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{used} of {whole} spent by {day}; {forecast} by {until} at this pace</source>
      <translation>{used} sur {whole} dépensés au {day} ; {forecast} au {until} à ce rythme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{amount} under</source>
      <translation>{amount} en dessous</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{whole} planned until {day}; its first month is not over</source>
      <translation>{whole} prévus jusqu’au {day} ; le premier mois n’est pas fini</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>{amount} over</source>
      <translation>{amount} au-dessus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/budget.py" />
      <source>Budget: {words}</source>
      <translation>Budget : {words}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Spend by month and a dimension</source>
      <translation>Dépenses par mois et par dimension</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Spend by</source>
      <translation>Dépenses par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>Spend by month</source>
      <translation>Dépenses par mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>No spend of a known tool in these months.</source>
      <translation>Aucune dépense d’un outil connu dans ces mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/not_allocated.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Not allocated</source>
      <translation>Non réparti</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>a figure leads to its lines</source>
      <translation>un chiffre mène à ses lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No spend yet</source>
      <translation>Pas encore de dépenses</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Import a vendor's invoices, a ledger or a card export: spend is then divided by tool, team, cost centre and use. Lists of people and seats tell which team uses what.</source>
      <translation>Importer les factures d’un fournisseur, un journal comptable ou un relevé de cartes : les dépenses se divisent alors par outil, équipe, centre de coûts et usage. Les listes de personnes et de sièges disent quelle équipe utilise quoi.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>{amount}, service period</source>
      <translation>{amount}, période de service</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>{dimension} by month, in {currency}</source>
      <translation>{dimension} par mois, en {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>Nothing of it has a rate to {currency}; see below.</source>
      <translation>Rien de cela n’a de taux vers {currency} ; voir ci-dessous.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/by.py" />
      <source>{name}, {currency} without a rate</source>
      <translation>{name}, {currency} sans taux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>expense = invoiced + accrued = spend; prepaid = before + new − used</source>
      <translation>charge = facturé + à payer = dépenses ; payé d’avance = avant + nouveau − consommé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Month-end close</source>
      <translation>Clôture du mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Prepaid</source>
      <translation>Payé d’avance</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued, invoice later</source>
      <translation>Facture non parvenue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued, metered</source>
      <translation>Usage à facturer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued, by contract</source>
      <translation>Selon le contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>The month to close</source>
      <translation>Le mois à clôturer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Balances</source>
      <translation>Soldes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Does it add up?</source>
      <translation>Le compte y est-il ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>All balances</source>
      <translation>Tous les soldes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{title}: {count}</source>
      <translation>{title} : {count}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{title}: none</source>
      <translation>{title} : aucun</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>a balance leads to its line or contract</source>
      <translation>un solde mène à sa ligne ou à son contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Nothing to close yet</source>
      <translation>Rien à clôturer encore</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Import invoices or a ledger with their service periods, and contracts with their prices: what is paid ahead and what is still to be invoiced then stands here, month by month.</source>
      <translation>Importer des factures ou un journal comptable avec leurs périodes de service, et des contrats avec leurs prix : ce qui est payé d’avance et ce qui reste à facturer sera ici, mois par mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>as of {day}, in {currency}</source>
      <translation>au {day}, en {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{n} balance</source>
      <translation>{n} solde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{n} balances</source>
      <translation>{n} soldes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cost centre</source>
      <translation>Centre de coûts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/imports/unpivot.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Net</source>
      <translation>Net</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Expensed</source>
      <translation>En charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>In the month</source>
      <translation>Dans le mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Balance</source>
      <translation>Solde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Invoiced</source>
      <translation>Facturé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Accrued</source>
      <translation>À payer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Its spend</source>
      <translation>Ses dépenses</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Prepaid before</source>
      <translation>Payé d’avance auparavant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Used</source>
      <translation>Consommé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{detail}; besides {apart}</source>
      <translation>{detail} ; hors {apart}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>{detail}, an estimate</source>
      <translation>{detail}, une estimation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>In {currency}</source>
      <translation>En {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>Expense of {month}</source>
      <translation>Charge de {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/close.py" />
      <source>All, {month}</source>
      <translation>Tout, {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>CSV files (*.csv)</source>
      <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>Export as FOCUS rows</source>
      <translation>Exporter en lignes FOCUS</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>Cost and usage rows that FinOps tools read: every amount once, net of tax.</source>
      <translation>Lignes de coûts et d’usage que lisent les outils FinOps : chaque montant une fois, hors taxes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>{n} {n|row is|rows are} in {path}.</source>
      <translation>{n} {n|ligne est|lignes sont} dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/focus_rows.py" />
      <source>Left out: {parts}.</source>
      <translation>Non repris : {parts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>No spend of a known tool in either period.</source>
      <translation>Aucune dépense d’un outil connu dans les deux périodes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Why spend changed</source>
      <translation>Pourquoi les dépenses ont changé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>The earlier period</source>
      <translation>La période précédente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>The later period</source>
      <translation>La période suivante</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>From the spend of one period to that of another</source>
      <translation>Des dépenses d’une période à celles d’une autre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Growth by tool</source>
      <translation>Croissance par outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Why it changed</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Growth compares the spend of two periods. Import invoices, a ledger or a card export of both.</source>
      <translation>La croissance compare les dépenses de deux périodes. Importer des factures, un journal comptable ou un relevé de cartes pour les deux.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>Through</source>
      <translation>En raison de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>By tool, in {currency}</source>
      <translation>Par outil, en {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <source>others {amount}</source>
      <translation>autres {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Lines</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Breakdown</source>
      <translation>Répartition</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Month-end</source>
      <translation>Clôture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Growth</source>
      <translation>Croissance</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/segments.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>View</source>
      <translation>Vue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No spend of a known tool in the last 12 months.</source>
      <translation>Aucune dépense d’un outil connu dans les 12 derniers mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>By month and function</source>
      <translation>Par mois et fonction</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>FOCUS rows…</source>
      <translation>Lignes FOCUS…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>behind a figure</source>
      <translation>derrière un chiffre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No line of a known AI tool</source>
      <translation>Aucune ligne d’un outil d’IA connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Lines of other vendors are kept apart; say in an import, or with a tool, what they are for.</source>
      <translation>Les lignes d’autres fournisseurs sont gardées à part ; dire dans une importation, ou pour un outil, à quoi elles servent.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>All lines</source>
      <translation>Toutes les lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>No invoice line</source>
      <translation>Aucune ligne de facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>The figure above has none of its own.</source>
      <translation>Le chiffre ci-dessus n’en a aucune à lui.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Several functions</source>
      <translation>Plusieurs fonctions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Choose a period, or type one: 2026-09, 2026-07..2026-09, 2026-Q3 or 2026, then press Enter.</source>
      <translation>Choisir une période, ou en saisir une : 2026-09, 2026-07..2026-09, 2026-Q3 ou 2026, puis Entrée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Last 12 months</source>
      <translation>12 derniers mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Last 3 full months</source>
      <translation>3 derniers mois pleins</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>Fiscal {months}</source>
      <translation>Exercice {months}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/period_box.py" />
      <source>“{typed}” is longer than {n} months.</source>
      <translation>« {typed} » est plus long que {n} mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>By seats</source>
      <translation>Par sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Fixed shares</source>
      <translation>Parts fixes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>By use</source>
      <translation>Par usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>As booked</source>
      <translation>Comme comptabilisé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Own contracts</source>
      <translation>Contrats propres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>See what</source>
      <translation>Voir le détail</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Cost by team</source>
      <translation>Coût par équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Tools of the team</source>
      <translation>Outils de l’équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>All teams</source>
      <translation>Toutes les équipes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>No cost to show back yet</source>
      <translation>Aucun coût à imputer encore</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Import invoices, then people with their teams and the seats they hold, or use by person. Agreed shares of a contract go before both.</source>
      <translation>Importer des factures, puis des personnes avec leurs équipes et leurs sièges, ou l’usage par personne. Les parts convenues d’un contrat passent avant les deux.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>All teams: their tools</source>
      <translation>Toutes les équipes : leurs outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>How it came about</source>
      <translation>Mode d’imputation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>{tool} of {team}, {months}</source>
      <translation>{tool} de {team}, {months}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>Without a rate</source>
      <translation>Sans taux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>{share} not allocated</source>
      <translation>{share} non réparti</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/showback.py" />
      <source>{team}: its tools</source>
      <translation>{team} : ses outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>A line is spread over the months of its service, and divided among who uses it.</source>
      <translation>Une ligne est étalée sur les mois de son service, et divisée entre ceux qui s’en servent.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>Back to the figures</source>
      <translation>Retour aux chiffres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>no invoice line</source>
      <translation>aucune ligne de facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>a part of their amounts</source>
      <translation>une partie de leurs montants</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>The contracts</source>
      <translation>Les contrats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/strip.py" />
      <source>{amount} is the price of contracts without an invoice</source>
      <translation>{amount} est le prix de contrats sans facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Adding up…</source>
      <translation>Addition…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>Write these figures to an Excel workbook or a CSV file</source>
      <translation>Écrire ces chiffres dans un classeur Excel ou un fichier CSV</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>The figures could not be read</source>
      <translation>Les chiffres n’ont pas pu être lus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/view.py" />
      <source>F5 reads them again.</source>
      <translation>F5 les relit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{count} have both {one} and {other}</source>
      <translation>{count} ont {one} et {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{count} have {one}</source>
      <translation>{count} ont {one}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Who has {one} and {other} is not known: import their seats</source>
      <translation>On ne sait pas qui a {one} et {other} : importer leurs sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{tool} under {count} {count|contract|contracts}, {seats} {seats|seat|seats}</source>
      <translation>{tool} sous {count} {count|contrat|contrats}, {seats} {seats|siège|sièges}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Besides, people pay {amount} a month themselves ({charges} {charges|charge|charges})</source>
      <translation>De plus, des personnes paient elles-mêmes {amount} par mois ({charges} {charges|débit|débits})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Overlap</source>
      <translation>Recoupement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>No two tools do the same</source>
      <translation>Aucun outil ne fait la même chose qu’un autre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>When two paid tools have the same function, this shows who has both and what one would save.</source>
      <translation>Quand deux outils payés ont la même fonction, on voit ici qui a les deux et ce qu’un seul économiserait.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>People who have both of two tools</source>
      <translation>Personnes qui ont les deux outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Hatched: the seats are not known</source>
      <translation>Hachuré : les sièges ne sont pas connus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Who has both</source>
      <translation>Qui a les deux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{percent} of a year's spend, {amount} of {whole}, goes to tools that overlap and are asked about.</source>
      <translation>{percent} des dépenses d’une année, {amount} sur {whole}, vont à des outils qui se recoupent et font l’objet d’une question.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>One contract at {best} a seat and month for all: at most {most} a year less</source>
      <translation>Un contrat à {best} par siège et mois pour tous : au plus {most} de moins par an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>R27 counts what a free seat would save</source>
      <translation>R27 compte ce qu’un siège libre économiserait</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>No seat is known to be free for them</source>
      <translation>Aucun siège libre n’est connu pour elles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Pairs</source>
      <translation>Paires</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>One instead of two</source>
      <translation>Un au lieu de deux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Asked</source>
      <translation>Posée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Not asked</source>
      <translation>Pas posée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Agreed</source>
      <translation>Convenu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{what}: {both} have both, {alone} {name} alone</source>
      <translation>{what} : {both} ont les deux, {alone} {name} seul</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{name}: {seats} {seats|seat|seats} at {price}, free to change from {day}</source>
      <translation>{name} : {seats} {seats|siège|sièges} à {price}, libre de changer à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{other} instead of {one}</source>
      <translation>{other} au lieu de {one}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Who has which is not known: import the seats of both to see how many would move.</source>
      <translation>On ne sait pas qui a quoi : importer les sièges des deux pour voir combien changeraient.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>What it costs is not known, so no range is told.</source>
      <translation>Ce qu’il coûte n’est pas connu, donc aucune fourchette n’est donnée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{one} beside {other}</source>
      <translation>{one} à côté de {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{what}: who has both is not known</source>
      <translation>{what} : on ne sait pas qui a les deux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Change the agreement…</source>
      <translation>Modifier l’accord…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Show the question</source>
      <translation>Montrer la question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{text}: {amount}</source>
      <translation>{text} : {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>Both are wanted…</source>
      <translation>Les deux sont voulus…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>{movers} would move, {free} seats are free, {extra} would be bought.</source>
      <translation>{movers} changeraient, {free} sièges sont libres, {extra} seraient achetés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>At most, {text}</source>
      <translation>Au plus, {text}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/overlap.py" />
      <source>0 to {most}</source>
      <translation>0 à {most}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Tools that do the same: who has both, and what one would save</source>
      <translation>Outils qui font la même chose : qui a les deux, et ce qu’un seul économiserait</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Agreed overlaps</source>
      <translation>Recoupements convenus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Write the pairs to an Excel workbook or a CSV file</source>
      <translation>Écrire les paires dans un classeur Excel ou un fichier CSV</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>No spend in the last twelve months.</source>
      <translation>Aucune dépense ces douze derniers mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>Spend by month, {currency}</source>
      <translation>Dépenses par mois, {currency}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Billed</source>
      <translation>Facturé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>By contract, not billed</source>
      <translation>Selon le contrat, non facturé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/pane.py" />
      <source>Without what is in {currencies}: there is no rate.</source>
      <translation>Sans les montants en {currencies} : aucun taux n’est connu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Nothing is known yet of the months ahead.</source>
      <translation>On ne sait encore rien des mois à venir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>; {amount} over what is planned for {months}</source>
      <translation> ; {amount} de plus que prévu pour {months}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Spend by month, and the twelve months ahead</source>
      <translation>Dépenses par mois, et les douze mois à venir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Whose months ahead</source>
      <translation>De qui sont les mois à venir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Budgets and commitments</source>
      <translation>Budgets et engagements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>; {amount} under what is planned for {months}</source>
      <translation> ; {amount} de moins que prévu pour {months}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Twelve months ahead</source>
      <translation>Les douze mois à venir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>What if</source>
      <translation>Et si</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Add a budget…</source>
      <translation>+ Budget…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Add a commitment…</source>
      <translation>+ Engagement…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Working out the months ahead…</source>
      <translation>Calcul des mois à venir…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>May be</source>
      <translation>Fourchette</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>{whole} expected in twelve months</source>
      <translation>{whole} attendus en douze mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Spent</source>
      <translation>Dépensé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Expected</source>
      <translation>Attendu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>; without a rate: {apart}</source>
      <translation> ; sans taux : {apart}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/ahead.py" />
      <source>Planned</source>
      <translation>Prévu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <location filename="../../desktop_app/ui/pasting.py" />
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>The company</source>
      <translation>L’entreprise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>commitment</source>
      <translation>engagement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>credit</source>
      <translation>crédit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>budget</source>
      <translation>budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>No budget and no commitment runs. Import a list of them, or add one.</source>
      <translation>Aucun budget ni engagement en cours. En importer une liste, ou en ajouter un.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>until {day}</source>
      <translation>au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>{total} by contracts and use: {over} under</source>
      <translation>{total} selon les contrats et l’usage : {over} de moins</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>{total} by contracts and use: {over} over, used up in {month}</source>
      <translation>{total} selon les contrats et l’usage : {over} de plus, épuisé en {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>{used} of {whole}</source>
      <translation>{used} sur {whole}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>used up on {day}, {said}</source>
      <translation>épuisé le {day}, {said}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/budget_rows.py" />
      <source>{percent} at this pace</source>
      <translation>Rythme : {percent}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/not_allocated.py" />
      <source>The lines of the last three full months that no use case has a share of</source>
      <translation>Les lignes des trois derniers mois complets dont aucun cas d’usage n’a de part</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/not_allocated.py" />
      <source>{amount} a year of {whole} in all</source>
      <translation>{amount} par an sur {whole} au total</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Write the months ahead to an Excel workbook or a CSV file</source>
      <translation>Écrire les mois à venir dans un classeur Excel ou un fichier CSV</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Worth scaling</source>
      <translation>Mérite d’être étendu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Grows dearer</source>
      <translation>Devient plus cher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Not growing</source>
      <translation>Ne croît pas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Too early to tell</source>
      <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Cost by month</source>
      <translation>Coût par mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Margin, % of revenue</source>
      <translation>Marge, % du chiffre d’affaires</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Models, 90 days up to the newest use</source>
      <translation>Modèles, 90 jours jusqu’au dernier usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Add a measure…</source>
      <translation>Ajouter une mesure…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Add a share of cost…</source>
      <translation>Ajouter une part de coût…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Cost in twelve months</source>
      <translation>Coût en douze mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Newest measures</source>
      <translation>Dernières mesures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Budget a month</source>
      <translation>Budget mensuel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Rate limit</source>
      <translation>Limite de débit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill switch</source>
      <translation>Arrêt d’urgence</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Who may stop it</source>
      <translation>Qui peut l’arrêter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Switch tried</source>
      <translation>Arrêt testé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Spent in {month}</source>
      <translation>Dépensé : {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Hypothesis</source>
      <translation>Hypothèse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Success measure</source>
      <translation>Mesure du succès</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Stop when</source>
      <translation>Arrêter quand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Guard rails</source>
      <translation>Garde-fous</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Experiment</source>
      <translation>Expérience</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>No cost yet: no subscription has a share for it.</source>
      <translation>Pas encore de coût : aucun abonnement n’a de part pour lui.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Worth of the same months</source>
      <translation>Valeur sur les mêmes mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Cost of one of its {unit}</source>
      <translation>Coût par {unit}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>{cost}, at {price} a million tokens</source>
      <translation>{cost}, à {price} le million de jetons</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Not needed</source>
      <translation>Pas nécessaire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>Over budget by</source>
      <translation>Budget dépassé de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/pane.py" />
      <source>{date}, which has passed</source>
      <translation>{date}, qui est passée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Plan</source>
      <translation>Offre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>Give notice</source>
      <translation>Donner le préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>{amount} less in twelve months</source>
      <translation>{amount} de moins en douze mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>{amount} more in twelve months</source>
      <translation>{amount} de plus en douze mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>Price a seat and month</source>
      <translation>Prix par siège et mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>The present plan</source>
      <translation>L’offre actuelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>A contract with a price is needed.</source>
      <translation>Il faut un contrat avec un prix.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>Type other seats or another price, or give notice, to see what would change.</source>
      <translation>Saisir un autre nombre de sièges ou un autre prix, ou donner le préavis, pour voir ce qui changerait.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>The same in twelve months</source>
      <translation>Autant en douze mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/what_if.py" />
      <source>Seats are a whole number, the price is a number such as 12.50.</source>
      <translation>Les sièges sont un nombre entier, le prix est un nombre comme 12,50.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>Merge vendors</source>
      <translation>Fusionner des fournisseurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>Vendors that look like one</source>
      <translation>Fournisseurs qui semblent n’en faire qu’un</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>The vendor that is kept</source>
      <translation>Le fournisseur gardé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>The vendor that is merged into it</source>
      <translation>Le fournisseur absorbé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>Merge…</source>
      <translation>Fusionner…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>No two vendors look like one. Any two can be merged below.</source>
      <translation>Aucun fournisseur ne ressemble à un autre. Deux quelconques peuvent être fusionnés ci-dessous.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>and merge</source>
      <translation>et fusionner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/merging.py" />
      <source>Merge {one} into {other}</source>
      <translation>Fusionner {one} dans {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>There is no vendor that could be merged</source>
      <translation>Il n’y a aucun fournisseur à fusionner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/rail.py" />
      <source>Seatbook</source>
      <translation>Seatbook</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/rail.py" />
      <source>New, open and recent catalogs</source>
      <translation>Catalogues : nouveau, ouvrir et récents</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/rail.py" />
      <source>Catalog menu</source>
      <translation>Menu des catalogues</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>{seats}: noted as given back on {day}. Undo takes it back.</source>
      <translation>{seats} : rendus le {day}, c’est noté. « Annuler » revient en arrière.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Merged; Undo parts them. Run the review to bring the questions up to date.</source>
      <translation>Fusionnés ; « Annuler » les sépare. Lancer la revue pour mettre les questions à jour.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Bringing back</source>
      <translation>Rétablissement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Archiving</source>
      <translation>Archivage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Choose a record in a list first, such as a tool or a subscription.</source>
      <translation>Choisir d’abord une fiche dans une liste, comme un outil ou un abonnement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Add a plan…</source>
      <translation>Ajouter une offre…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Add a function…</source>
      <translation>Ajouter une fonction…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Add a purchase…</source>
      <translation>Ajouter un achat…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Add a term…</source>
      <translation>Ajouter une période contractuelle…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Note as given back</source>
      <translation>Noter comme rendu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>It is in use again. Undo archives it.</source>
      <translation>De nouveau en usage. « Annuler » archive la fiche.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>Archived. Undo brings it back; archived:yes in the filter shows it.</source>
      <translation>Archivé. « Annuler » rétablit la fiche ; archived:yes dans le filtre la montre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/record_actions.py" />
      <source>{field} is saved. Undo takes it back.</source>
      <translation>{field} : enregistré. Réversible par « Annuler ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <source>Row of an imported file</source>
      <translation>Ligne d’un fichier importé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <source>As the file has it, and why it is no record where it is none.</source>
      <translation>Telle qu’elle est dans le fichier, et pourquoi elle n’est pas une fiche quand elle n’en est pas une.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <source>Show the row</source>
      <translation>Montrer la ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <location filename="../../desktop_app/ui/source_row.py" />
      <source>The row as the file has it</source>
      <translation>La ligne telle qu’elle est dans le fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/row_dialog.py" />
      <source>No sheet of this file has such a row.</source>
      <translation>Aucune feuille de ce fichier n’a une telle ligne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/saving.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/saving.py" />
      <source>The figures are in {path}.</source>
      <translation>Les chiffres sont dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Search tools, people, invoices, commands</source>
      <translation>Chercher partout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Ctrl+K</source>
      <translation>Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Searching…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/searching.py" />
      <source>Nothing found for “{text}”</source>
      <translation>Aucun résultat pour « {text} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentences.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>and</source>
      <translation>et</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/source_row.py" />
      <source>Show the row as the file has it</source>
      <translation>Montrer la ligne telle qu’elle est dans le fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/source_row.py" />
      <source>The file's row is not kept</source>
      <translation>La ligne du fichier n’est pas conservée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/statusbar.py" />
      <source>{job}: cancelled, nothing was changed.</source>
      <translation>{job} : annulé, rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/text.py" />
      <source>en</source>
      <translation>fr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Choose spreadsheets to import, or drop them anywhere (Ctrl+O)</source>
      <translation>Choisir des feuilles de calcul à importer, ou les déposer n’importe où (Ctrl+O)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/topbar.py" />
      <source>Write the questions to Excel (Ctrl+E)</source>
      <translation>Écrire les questions dans Excel (Ctrl+E)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>The catalog's file is gone from its place</source>
      <translation>Le fichier du catalogue n’est plus à sa place</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>The catalog is damaged</source>
      <translation>Le catalogue est endommagé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Open it elsewhere…</source>
      <translation>L’ouvrir ailleurs…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Save the catalog</source>
      <translation>Enregistrer le catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/trouble.py" />
      <source>Saving {file}</source>
      <translation>Enregistrement de {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Back up the catalog</source>
      <translation>Sauvegarder le catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Export all lists</source>
      <translation>Exporter toutes les listes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Checking the catalog…</source>
      <translation>Vérification du catalogue…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restore a backup</source>
      <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>What was done since that copy is then no longer in the catalog. The present one is kept beside it, so that you can go back.</source>
      <translation>Ce qui a été fait depuis cette copie n’est alors plus dans le catalogue. L’actuel est gardé à côté, pour pouvoir revenir en arrière.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restore a backup of a day on which it was sound, or send these lines to whoever helps you.</source>
      <translation>Restaurer la sauvegarde d’un jour où il était sain, ou envoyer ces lignes à qui peut aider.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Something is still being read or written; try again when it is done.</source>
      <translation>Une lecture ou une écriture est encore en cours ; réessayer quand elle sera finie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>{n} lists are in {path}.</source>
      <translation>{n} listes sont dans {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>The catalog is sound.</source>
      <translation>Le catalogue est sain.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Put “{copy}” in the place of “{catalog}”?</source>
      <translation>Mettre « {copy} » à la place de « {catalog} » ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restoring {file}</source>
      <translation>Restauration de {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/upkeep.py" />
      <source>Restored. What was there before is in {name}.</source>
      <translation>Restauré. Ce qui était là avant est dans {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>The view of that name is replaced; Undo brings it back.</source>
      <translation>La vue de ce nom est remplacée ; « Annuler » la rétablit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Filters, order, groups and columns that were saved under a name (Ctrl+Shift+S saves)</source>
      <translation>Filtres, ordre, groupes et colonnes enregistrés sous un nom (Ctrl+Maj+S enregistre)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>As usual</source>
      <translation>Comme d’habitude</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Deleting the view</source>
      <translation>Suppression de la vue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Name of the view</source>
      <translation>Nom de la vue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>There is a view of that name already.</source>
      <translation>Il y a déjà une vue de ce nom.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Views ▾</source>
      <translation>Vues ▾</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Saving the view</source>
      <translation>Enregistrement de la vue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Renaming the view</source>
      <translation>Changement de nom de la vue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Rename “{name}”</source>
      <translation>Renommer « {name} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>“{name}” is deleted. Undo brings it back.</source>
      <translation>« {name} » est supprimée. « Annuler » la rétablit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Filter, order, groups and columns are kept in the catalog.</source>
      <translation>Filtre, ordre, groupes et colonnes sont gardés dans le catalogue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>View: {name}</source>
      <translation>Vue : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Save this view</source>
      <translation>Enregistrer cette vue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Saved as “{name}”.</source>
      <translation>Enregistrée comme « {name} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/views.py" />
      <source>Renamed to “{name}”.</source>
      <translation>Renommée en « {name} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>No catalog is open</source>
      <translation>Aucun catalogue n’est ouvert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>{name} – Seatbook</source>
      <translation>{name} – Seatbook</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/window.py" />
      <source>waiting for data or for an owner's answer: {n}</source>
      <translation>en attente de données ou d’une réponse : {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/app.py" />
      <source>Making today's backup</source>
      <translation>Sauvegarde du jour en cours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendors</source>
      <translation>Fournisseurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Use cases</source>
      <translation>Cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/review/page.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Purchases</source>
      <translation>Achats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Terms</source>
      <translation>Périodes contractuelles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Teams</source>
      <translation>Équipes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invoices</source>
      <translation>Factures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendors without a known AI tool</source>
      <translation>Fournisseurs sans outil d’IA connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Use</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Exchange rates</source>
      <translation>Taux de change</translation>
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
      <translation>Engagements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Shares of cost</source>
      <translation>Parts de coût</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Measures</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Plans</source>
      <translation>Offres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>List prices</source>
      <translation>Prix catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Functions of plans</source>
      <translation>Fonctions des offres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Functions of tools</source>
      <translation>Fonctions des outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Use of features</source>
      <translation>Usage de fonctionnalités</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>New tool…</source>
      <translation>Nouvel outil…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>No tools yet</source>
      <translation>Pas encore d’outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>A tool comes with the first invoice or seat report that names it, or is made by hand.</source>
      <translation>Un outil vient avec la première facture ou le premier rapport de sièges qui le nomme, ou se crée à la main.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <source>Responsible</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/tools/page.py" />
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Spend lines</source>
      <translation>Lignes de dépense</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>New vendor…</source>
      <translation>Nouveau fournisseur…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>No vendors yet</source>
      <translation>Pas encore de fournisseurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/vendors/page.py" />
      <source>A vendor comes with the first invoice that names it, or is made by hand.</source>
      <translation>Un fournisseur vient avec la première facture qui le nomme, ou se crée à la main.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>New subscription…</source>
      <translation>Nouvel abonnement…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>No subscriptions yet</source>
      <translation>Pas encore d’abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/subscriptions/page.py" />
      <source>Import the tracker you have, or a seat report: its subscription is made with it.</source>
      <translation>Importer le tableau de suivi, ou un rapport de sièges : son abonnement se crée avec lui.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>New seat…</source>
      <translation>Nouveau siège…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>No seats yet</source>
      <translation>Pas encore de sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>Import a vendor's seat or member report: the Copilot, ChatGPT, Claude and Cursor ones are known.</source>
      <translation>Importer le rapport de sièges ou de membres d’un fournisseur : ceux de Copilot, ChatGPT, Claude et Cursor sont connus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/seats/page.py" />
      <source>Everything this person holds</source>
      <translation>Tout ce qu’elle détient</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>New person…</source>
      <translation>Nouvelle personne…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>No people yet</source>
      <translation>Pas encore de personnes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Import a list of people, with leaving dates: seats of leavers are then asked about.</source>
      <translation>Importer une liste du personnel, avec les dates de départ : les sièges des partants font alors l’objet d’une question.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/people/page.py" />
      <source>Owns</source>
      <translation>Répond de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>New use case…</source>
      <translation>Nouveau cas…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>No use cases yet</source>
      <translation>Pas encore de cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Say what AI is used for and why it was bought: by hand, or with a list of use cases and their measures.</source>
      <translation>Dire à quoi sert l’IA et pourquoi elle a été achetée : à la main, ou avec une liste de cas d’usage et de leurs mesures.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Scaling</source>
      <translation>Extension</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Stage</source>
      <translation>Étape</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/use_cases/page.py" />
      <source>Pays for</source>
      <translation>Prend en charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Import a vendor's invoices, a ledger or a card export. Lines of other vendors are kept apart.</source>
      <translation>Importer les factures d’un fournisseur, un journal comptable ou un relevé de cartes. Les lignes d’autres fournisseurs restent à part.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <source>Function</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Basis</source>
      <translation>Base</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Scope</source>
      <translation>Périmètre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <source>Nothing was decided yet</source>
      <translation>Rien n’a encore été décidé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <source>What is decided about a question stands here: by whom, when, from when it holds, and what came of it.</source>
      <translation>Ici figure ce qui a été décidé sur une question : par qui, quand, à partir de quand, et ce qui en est advenu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Decided by</source>
      <translation>Décidé par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/decisions.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>New…</source>
      <translation>Nouveau…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <source>No purchases yet</source>
      <translation>Pas encore d’achats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <source>Seats bought later, with their own order, day and price, stand beside the first; so does a new price.</source>
      <translation>Les sièges achetés plus tard, avec leur commande, leur date et leur prix, figurent à côté des premiers ; un nouveau prix aussi.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <source>No terms yet</source>
      <translation>Pas encore de périodes contractuelles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <source>From when to when a contract runs, and how it can be ended; the next term stands beside the last.</source>
      <translation>De quand à quand court un contrat, et comment il se termine ; la période suivante figure à côté de la dernière.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/contracts.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Renews itself</source>
      <translation>Se renouvelle seul</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No teams yet</source>
      <translation>Pas encore d’équipes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>Teams come with the list of people, with cost centres in it, or are made by hand.</source>
      <translation>Les équipes viennent avec la liste du personnel, centres de coûts compris, ou sont créées à la main.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>No invoices yet</source>
      <translation>Pas encore de factures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>An invoice comes with the first line that has its number: from a vendor's bill, a ledger or a card.</source>
      <translation>Une facture vient avec la première ligne qui porte son numéro : d’une facture de fournisseur, d’un journal ou d’une carte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>Every line belongs to a tool</source>
      <translation>Chaque ligne appartient à un outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>Lines of vendors that sell no known AI tool are kept and counted; they would be listed here.</source>
      <translation>Les lignes des fournisseurs sans outil d’IA connu sont gardées et comptées ; elles seraient listées ici.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Said to be no AI tool</source>
      <translation>Hors outils d’IA</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>No use yet</source>
      <translation>Pas encore d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>Import a vendor's report of use: tokens, requests or credits by day, person or model.</source>
      <translation>Importer le rapport d’usage d’un fournisseur : jetons, requêtes ou crédits par jour, personne ou modèle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Metric</source>
      <translation>Indicateur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>No exchange rates yet</source>
      <translation>Pas encore de taux de change</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <source>Without a rate an amount is shown apart in its own currency, never one to one. Import rates, or type one.</source>
      <translation>Sans taux, un montant est montré à part dans sa propre devise, jamais un pour un. Importer des taux, ou en saisir un.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Base currency</source>
      <translation>Devise de base</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Quote currency</source>
      <translation>Devise cotée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No budgets yet</source>
      <translation>Pas encore de budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>A budget for a time is compared with what is spent, and with where the pace leads.</source>
      <translation>Un budget pour une période est comparé à ce qui est dépensé, et à ce vers quoi mène le rythme.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No commitments yet</source>
      <translation>Pas encore d’engagements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>An amount that was promised or paid ahead is compared with what is used of it.</source>
      <translation>Un montant promis ou payé d’avance est comparé à ce qui en est utilisé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No shares of cost yet</source>
      <translation>Pas encore de parts de coût</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>Say which share or project of a subscription a use case or a team pays for.</source>
      <translation>Dire quelle part ou quel projet d’un abonnement un cas d’usage ou une équipe prend en charge.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/economics/breakdown.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Use case</source>
      <translation>Cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>No measures yet</source>
      <translation>Pas encore de mesures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/purposes.py" />
      <source>Tickets, revenue, retries of a use case by period: with them cost becomes unit cost and margin.</source>
      <translation>Tickets, chiffre d’affaires, reprises d’un cas d’usage par période : avec eux, le coût devient coût unitaire et marge.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No plans yet</source>
      <translation>Pas encore d’offres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>A plan says what a tool is sold as, what it can do and what it lists at: it tells what is paid too much.</source>
      <translation>Une offre dit sous quelle forme un outil est vendu, ce qu’il sait faire et son prix catalogue : elle montre ce qui est payé en trop.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No list prices yet</source>
      <translation>Pas encore de prix catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>With a plan's prices a contract can be compared with the list, and a smaller plan with a dearer one.</source>
      <translation>Avec les prix d’une offre, un contrat se compare au catalogue, et une offre inférieure à une plus chère.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No functions of plans yet</source>
      <translation>Pas encore de fonctions d’offres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>Say what a plan or a suite contains, so that a tool beside it that does the same is noticed.</source>
      <translation>Dire ce que contient une offre ou une suite, pour qu’un outil à côté qui fait la même chose soit remarqué.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No functions of tools yet</source>
      <translation>Pas encore de fonctions d’outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>Known tools come with what they are for; others are told here. Tools that do the same are asked about.</source>
      <translation>Les outils connus viennent avec leur fonction ; pour les autres, on la dit ici. On pose la question des outils qui font la même chose.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No use of features yet</source>
      <translation>Pas encore d’usage de fonctionnalités</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>With it a dear plan whose own features nobody uses is noticed.</source>
      <translation>Avec cela, une offre chère dont personne n’utilise les fonctionnalités propres est remarquée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Feature</source>
      <translation>Fonctionnalité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>No overlap is agreed</source>
      <translation>Aucun recoupement n’est convenu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/lists/plans.py" />
      <source>Where two tools do the same and both are wanted, say why and until when; it is not asked about before.</source>
      <translation>Quand deux outils font la même chose et que les deux sont voulus, dire pourquoi et jusqu’à quand ; la question n’est pas posée avant.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Reduce</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Reduce decided</source>
      <translation>Réduction décidée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Why (optional)</source>
      <translation>Pourquoi (facultatif)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>To how many</source>
      <translation>À combien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Keep decided</source>
      <translation>Maintien décidé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Why it stays</source>
      <translation>Pourquoi il reste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Keep until</source>
      <translation>Garder jusqu’au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Grow</source>
      <translation>Étendre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Grow decided</source>
      <translation>Extension décidée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Why it is worth more</source>
      <translation>Pourquoi il vaut plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Retire</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Retire decided</source>
      <translation>Retrait décidé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Ends on</source>
      <translation>Prend fin le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Ask owner</source>
      <translation>Demander au responsable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>What to ask (optional)</source>
      <translation>Que demander (facultatif)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Snooze</source>
      <translation>Reporter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Snoozed</source>
      <translation>Reporté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Bring back on</source>
      <translation>Reporter au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Move tier</source>
      <translation>Changer d’offre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Move to another tier decided</source>
      <translation>Changement d’offre décidé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>To which plan</source>
      <translation>Vers quelle offre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Consolidate</source>
      <translation>Regrouper</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Consolidate decided</source>
      <translation>Regroupement décidé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <source>Into which tool or contract</source>
      <translation>Dans quel outil ou contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Functions</source>
      <translation>Fonctions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Cost a year</source>
      <translation>Coût annuel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Answers for it</source>
      <translation>Interlocuteur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Assigned</source>
      <translation>Attribué</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Last charge</source>
      <translation>Dernier débit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Purpose</source>
      <translation>But</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Mainly for</source>
      <translation>Usage principal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Deputy</source>
      <translation>Suppléant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Owner confirmed on</source>
      <translation>Responsable confirmé le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Closed on</source>
      <translation>Fermée le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Data it handles</source>
      <translation>Données traitées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Data-processing agreement</source>
      <translation>Accord de traitement des données</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Vendor may train on inputs</source>
      <translation>Le fournisseur peut s’entraîner sur les saisies</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Single sign-on</source>
      <translation>Authentification unique</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Known as</source>
      <translation>Aussi connu comme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendor id</source>
      <translation>N° de fournisseur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Owner id</source>
      <translation>N° de responsable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Deputy id</source>
      <translation>N° de suppléant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>File id</source>
      <translation>N° de fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Sheet id</source>
      <translation>N° de feuille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Merged into id</source>
      <translation>N° de la fiche conservée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Website</source>
      <translation>Site web</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Pricing</source>
      <translation>Tarification</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Bought</source>
      <translation>Acheté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>On record, before seats were given up</source>
      <translation>Enregistré, avant les sièges abandonnés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invited</source>
      <translation>Invités</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Free seats</source>
      <translation>Sièges libres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Unit price</source>
      <translation>Prix unitaire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Months a period</source>
      <translation>Mois par période</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Term from</source>
      <translation>Contrat du</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Term ends</source>
      <translation>Contrat au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Notice days</source>
      <translation>Jours de préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Notice assumed</source>
      <translation>Préavis supposé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Fewer inside the term</source>
      <translation>Réduction possible</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Credits by the day</source>
      <translation>Avoir au jour près</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>A bill counts</source>
      <translation>Une facture compte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Price cap (%)</source>
      <translation>Prix plafond (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Payer</source>
      <translation>Payeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Review by</source>
      <translation>À revoir d’ici le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Experiment budget</source>
      <translation>Budget d’expérience</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How notice is given</source>
      <translation>Comment donner le préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Notice sent on</source>
      <translation>Préavis envoyé le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Second contract because</source>
      <translation>Second contrat parce que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Second contract until</source>
      <translation>Second contrat jusqu’au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Started on</source>
      <translation>Commencé le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Ended on</source>
      <translation>Terminé le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Tool id</source>
      <translation>N° d’outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Team id</source>
      <translation>N° d’équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Subscription id</source>
      <translation>N° d’abonnement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Of them given up</source>
      <translation>Dont abandonnés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Given up since</source>
      <translation>Abandonnés depuis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Days since</source>
      <translation>Jours depuis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Covers from</source>
      <translation>Couvre du</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Covers to</source>
      <translation>Couvre au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Counts as activity</source>
      <translation>Vaut activité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Leaves</source>
      <translation>Départ</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Released</source>
      <translation>Libéré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Free</source>
      <translation>Gratuit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Protected</source>
      <translation>Protégé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Why protected</source>
      <translation>Pourquoi protégé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Person id</source>
      <translation>N° de personne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Title</source>
      <translation>Poste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Started</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Number</source>
      <translation>Matricule</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Manager</source>
      <translation>Supérieur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Status on the roster</source>
      <translation>Statut dans la liste du personnel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>On a roster of</source>
      <translation>Dans la liste du personnel du</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Other names</source>
      <translation>Autres noms</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Part of</source>
      <translation>Fait partie de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Part of id</source>
      <translation>N° de l’équipe parente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Vendor as written</source>
      <translation>Fournisseur cité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Tax</source>
      <translation>Taxe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Service from</source>
      <translation>Service du</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Service to</source>
      <translation>Service au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Came as</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Matched by</source>
      <translation>Rattaché par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Quantity</source>
      <translation>Quantité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Ledger account</source>
      <translation>Compte comptable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Billing account</source>
      <translation>Compte de facturation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Line</source>
      <translation>N° de ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Paid on</source>
      <translation>Payé le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Told apart by</source>
      <translation>Distingué par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Service month</source>
      <translation>Mois de service</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Cost currency</source>
      <translation>Devise du coût</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Models, dearest first</source>
      <translation>Modèles, du plus cher au moins cher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Worth</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value measure</source>
      <translation>Mesure de la valeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Evidence from</source>
      <translation>Preuve du</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Counted in</source>
      <translation>Compté en</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value per unit</source>
      <translation>Valeur par unité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Target margin (%)</source>
      <translation>Marge cible (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Launch until</source>
      <translation>Lancement jusqu’au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Dear model because</source>
      <translation>Modèle cher parce que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Stop if</source>
      <translation>Arrêter si</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Switched off by</source>
      <translation>Arrêté par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Unguarded because</source>
      <translation>Sans garde-fous parce que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Switched off by id</source>
      <translation>N° de la personne qui arrête</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Use case id</source>
      <translation>N° de cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Name id</source>
      <translation>N° du nom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Rolls over</source>
      <translation>Reporté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Uneven because</source>
      <translation>Inégal parce que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Rate</source>
      <translation>Taux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Functions and features</source>
      <translation>Fonctions et fonctionnalités</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>Prices</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Function or feature</source>
      <translation>Fonction ou fonctionnalité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Lower plans lack it</source>
      <translation>Propre à cette offre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Plan id</source>
      <translation>N° de l’offre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Price of a unit</source>
      <translation>Prix unitaire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>For so many months</source>
      <translation>Durée (mois)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From so many units</source>
      <translation>Quantité minimale</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Valid from</source>
      <translation>Valable dès le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What it is mainly for</source>
      <translation>À quoi il sert surtout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Said by</source>
      <translation>Indiqué par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Said on</source>
      <translation>Indiqué le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How often</source>
      <translation>Nombre de fois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Beside</source>
      <translation>À côté de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Both are wanted because</source>
      <translation>Les deux sont voulus parce que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Beside id</source>
      <translation>N° de l’outil à côté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Setting</source>
      <translation>Réglage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Taught names</source>
      <translation>Noms appris</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Name in files</source>
      <translation>Nom dans les fichiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>No AI tool</source>
      <translation>Hors outils d’IA</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Activity reports</source>
      <translation>Rapports d’activité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Read as</source>
      <translation>Lu comme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Days late</source>
      <translation>Jours de retard</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Days it looks back</source>
      <translation>Jours couverts en arrière</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Telemetry off</source>
      <translation>Télémétrie désactivée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Invitations that wait</source>
      <translation>Invitations en attente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Activity</source>
      <translation>Activité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Seat id</source>
      <translation>N° de siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Report id</source>
      <translation>N° de rapport</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>About</source>
      <translation>Concerne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Leads to</source>
      <translation>Mène à</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Effective on</source>
      <translation>Prend effet le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>First asked</source>
      <translation>Posée depuis le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Age</source>
      <translation>Âge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Subject id</source>
      <translation>N° d’objet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Last asked</source>
      <translation>Posée en dernier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Asked again</source>
      <translation>Demandé de nouveau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>State without decisions</source>
      <translation>État sans les décisions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Evidence told apart by</source>
      <translation>Preuves distinguées par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Outgrown decision id</source>
      <translation>N° de la décision dépassée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Decided on</source>
      <translation>Décidé le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Promised a year</source>
      <translation>Promis par an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Realised a year</source>
      <translation>Réalisé par an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Into or to</source>
      <translation>Vers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>What bills say</source>
      <translation>Ce que disent les factures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>New owner</source>
      <translation>Nouveau responsable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Question id</source>
      <translation>Numéro de la question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>New owner id</source>
      <translation>N° du nouveau responsable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Into tool id</source>
      <translation>N° de l’outil conservé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Into subscription id</source>
      <translation>N° de l’abonnement conservé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>To plan id</source>
      <translation>N° de l’offre cible</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Details of questions and decisions</source>
      <translation>Détails des questions et des décisions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Question or decision id</source>
      <translation>N° de la question ou de la décision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Part</source>
      <translation>Partie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>As JSON</source>
      <translation>En JSON</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Round</source>
      <translation>Tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>To answer</source>
      <translation>À répondre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Answered</source>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>A question's id</source>
      <translation>N° d’une question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>A seat's id</source>
      <translation>N° d’un siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>What rounds ask</source>
      <translation>Ce que les tours demandent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Answered by</source>
      <translation>Répondu par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Answered on</source>
      <translation>Répondu le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Round id</source>
      <translation>N° de tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Last</source>
      <translation>Dernier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>For example</source>
      <translation>Par exemple</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Duplicates</source>
      <translation>Doublons</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Totals</source>
      <translation>Totaux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>Amounts</source>
      <translation>Montants</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Operation</source>
      <translation>Opération</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Who answers for it.</source>
      <translation>Qui en répond.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Spend class</source>
      <translation>Classe de dépense</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What kind of spend it is.</source>
      <translation>De quelle dépense il s’agit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Why it was bought.</source>
      <translation>Pourquoi il a été acheté.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Charges for later service are asked about (R15).</source>
      <translation>Les débits pour un service ultérieur font l’objet d’une question (R15).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Months a price is for</source>
      <translation>Mois que couvre un prix</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>1 monthly, 12 yearly.</source>
      <translation>1 par mois, 12 par an.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Seats bought</source>
      <translation>Sièges achetés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Price a seat and period</source>
      <translation>Prix par siège et période</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: it goes on until somebody ends it.</source>
      <translation>Vide : il court jusqu’à ce que quelqu’un y mette fin.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Notice (days)</source>
      <translation>Préavis (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: the contract is silent.</source>
      <translation>Vide : le contrat n’en dit rien.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Registered mail, the admin page.</source>
      <translation>Courrier recommandé, la page d’administration.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Until then you are reminded.</source>
      <translation>Rappel jusque-là.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Seats may be reduced inside the term</source>
      <translation>Les sièges peuvent être réduits en cours de contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Removed seats are credited by the day</source>
      <translation>Les sièges retirés sont crédités au jour près</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Seats that a bill counts</source>
      <translation>Sièges qu’une facture compte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Most a renewal may raise (%)</source>
      <translation>Hausse maximale au renouvellement (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Billing account, tenant or organisation.</source>
      <translation>Compte de facturation, locataire ou organisation.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Bought through</source>
      <translation>Acheté via</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Experiment until</source>
      <translation>Expérience jusqu’au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Legal entity, data residency, migration.</source>
      <translation>Entité juridique, lieu des données, migration.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Seat</source>
      <translation>Siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Costs nothing</source>
      <translation>Ne coûte rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Never asked about as unused.</source>
      <translation>Jamais l’objet d’une question comme inutilisé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>In that stage since</source>
      <translation>À cette étape depuis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Beats the class of its subscriptions.</source>
      <translation>L’emporte sur la classe de ses abonnements.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Why it was bought</source>
      <translation>Pourquoi il a été acheté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What shows its value, such as minutes saved a ticket.</source>
      <translation>Ce qui montre sa valeur, comme les minutes gagnées par ticket.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The metric of its measures that counts volume, such as tickets.</source>
      <translation>L’indicateur de ses mesures qui compte le volume, comme les tickets.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Worth of one unit</source>
      <translation>Valeur d’une unité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>In the currency below.</source>
      <translation>Dans la devise ci-dessous.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How much the work is worth</source>
      <translation>Ce que vaut le travail</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Evidence of the value</source>
      <translation>Preuve de la valeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Margin wanted (%)</source>
      <translation>Marge voulue (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Of cost of revenue; empty: the setting.</source>
      <translation>Du coût des ventes ; vide : le réglage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Launch period until</source>
      <translation>Période de lancement jusqu’au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>So long a thin margin is meant.</source>
      <translation>Jusque-là une marge mince est voulue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The dear model stays because</source>
      <translation>Le modèle cher reste parce que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Evaluation, latency or language.</source>
      <translation>Évaluation, latence ou langue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What an experiment should show.</source>
      <translation>Ce qu’une expérience doit montrer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>From which result on it has worked.</source>
      <translation>À partir de quel résultat elle a réussi.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The result at which it ends.</source>
      <translation>Le résultat auquel elle prend fin.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The end of an experiment.</source>
      <translation>La fin d’une expérience.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>An experiment's in all, an agent's for a month.</source>
      <translation>D’une expérience en tout, d’un agent par mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>An agent's, such as 200 runs an hour.</source>
      <translation>D’un agent, comme 200 exécutions par heure.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>How an agent is stopped.</source>
      <translation>Comment on arrête un agent.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill switch tried on</source>
      <translation>Arrêt d’urgence testé le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>No guard rails because</source>
      <translation>Pas de garde-fous parce que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as: it only reads.</source>
      <translation>Par exemple : il ne fait que lire.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Measure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as tickets, retries or revenue.</source>
      <translation>Par exemple tickets, reprises ou chiffre d’affaires.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Of revenue.</source>
      <translation>Du chiffre d’affaires.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Share of cost</source>
      <translation>Part de coût</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as 0.25 or 25%.</source>
      <translation>Par exemple 0,25 ou 25 %.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Instead of a share: its part of the metered use.</source>
      <translation>Au lieu d’une part : sa part de l’usage mesuré.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Commitment</source>
      <translation>Engagement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Of a credit: the day it expires.</source>
      <translation>D’un crédit : le jour où il expire.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>What is left rolls over</source>
      <translation>Le reste est reporté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Used unevenly because</source>
      <translation>Utilisé inégalement parce que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as a season.</source>
      <translation>Par exemple une saison.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>As the subscription names it.</source>
      <translation>Comme l’abonnement le nomme.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Plan's function</source>
      <translation>Fonction d’une offre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>List price</source>
      <translation>Prix catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>12 is a price by the year.</source>
      <translation>12 est un prix à l’année.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Use of a feature</source>
      <translation>Usage d’une fonctionnalité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Tool's function</source>
      <translation>Fonction d’un outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>A tool has one; the former one stays beside it.</source>
      <translation>Un outil en a une ; l’ancienne reste à côté.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Agreed overlap</source>
      <translation>Recoupement convenu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Such as quality, regions or a migration.</source>
      <translation>Par exemple la qualité, les régions ou une migration.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The last day; after that it is asked again.</source>
      <translation>Le dernier jour ; ensuite, la question revient.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Purchase</source>
      <translation>Achat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: it goes on. Another that takes its place begins the day after.</source>
      <translation>Vide : il continue. Celui qui le remplace commence le lendemain.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>They are added to those of other purchases of these days.</source>
      <translation>Ils s’ajoutent à ceux des autres achats de ces jours.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>For the months that the contract has.</source>
      <translation>Pour les mois que prévoit le contrat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Empty: as the contract.</source>
      <translation>Vide : comme le contrat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Term</source>
      <translation>Période contractuelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>The last day that is paid for.</source>
      <translation>Le dernier jour payé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Exchange rate</source>
      <translation>Taux de change</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>One unit of</source>
      <translation>Une unité de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Is so many</source>
      <translation>Vaut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Reporting currency</source>
      <translation>Devise de référence</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Totals are converted to it where a rate is known.</source>
      <translation>Les totaux y sont convertis quand un taux est connu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Fiscal year starts in month</source>
      <translation>L’exercice commence au mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Fiscal years begin with it; 1 is January.</source>
      <translation>Les exercices commencent avec lui ; 1 est janvier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Messages to owners come from</source>
      <translation>Expéditeur des messages aux responsables</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An address, such as Ada Lovelace &lt;ada@example.com&gt;; empty: your mail program puts in yours.</source>
      <translation>Une adresse telle que Ada Lovelace &lt;ada@example.com&gt; ; vide : votre messagerie met la vôtre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Inactive after (days)</source>
      <translation>Inactif après (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>A seat without activity for longer is asked about (R01).</source>
      <translation>Un siège sans activité plus longtemps fait l’objet d’une question (R01).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Clearly inactive after (days)</source>
      <translation>Nettement inactif après (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>From here the question weighs more (R01).</source>
      <translation>À partir d’ici la question pèse plus (R01).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Grace for new seats (days)</source>
      <translation>Délai de grâce des nouveaux sièges (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>A seat younger than this is never asked about (R01, R02).</source>
      <translation>Un siège plus récent ne fait jamais l’objet d’une question (R01, R02).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Season begins in month</source>
      <translation>La saison commence au mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>1 to 12; 0: it is used all year. Days outside the season do not count (R01, R02, R10).</source>
      <translation>1 à 12 ; 0 : utilisé toute l’année. Les jours hors saison ne comptent pas (R01, R02, R10).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Season ends in month</source>
      <translation>La saison finit au mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>1 to 12, of the next year where it comes before the first (11 to 2); 0: it is used all year.</source>
      <translation>1 à 12, de l’année suivante s’il vient avant le premier (11 à 2) ; 0 : utilisé toute l’année.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Spare seats allowed (%)</source>
      <translation>Sièges de réserve admis (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of the active users; at least one seat (R04).</source>
      <translation>Des utilisateurs actifs ; au moins un siège (R04).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Free seats wanted</source>
      <translation>Sièges libres souhaités</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>With fewer free, Home says so; 0: only where somebody invited finds none.</source>
      <translation>S’il y en a moins de libres, Accueil le signale ; 0 : seulement si une personne invitée n’en trouve pas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Coverage needed (%)</source>
      <translation>Couverture nécessaire (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Below it nothing is concluded about a whole tool.</source>
      <translation>En dessous rien n’est conclu sur un outil entier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unknown seats allowed (%)</source>
      <translation>Sièges inconnus admis (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Above it the data are asked for (R28).</source>
      <translation>Au-dessus les données sont demandées (R28).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Usage data are fresh for (days)</source>
      <translation>Les données d’usage sont fraîches pendant (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Older data are called delayed.</source>
      <translation>Les plus anciennes sont dites tardives.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Usage data are usable for (days)</source>
      <translation>Les données d’usage valent pendant (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Older data prove nothing; the seat is unknown.</source>
      <translation>Les plus anciennes ne prouvent rien ; le siège est inconnu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Suspicious common last day (%)</source>
      <translation>Dernier jour commun suspect (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>When more users stop on one day, the source is asked about.</source>
      <translation>Si plus d’utilisateurs s’arrêtent le même jour, la source fait l’objet d’une question.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Assumed notice (days)</source>
      <translation>Préavis supposé (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Where a contract is silent; marked as assumed (R12).</source>
      <translation>Où un contrat n’en dit rien ; marqué comme supposé (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Notice window opens (days before)</source>
      <translation>La fenêtre de préavis s’ouvre (jours avant)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Before the notice deadline (R12).</source>
      <translation>Avant l’échéance de préavis (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Notice stays visible (days after)</source>
      <translation>Le préavis reste visible (jours après)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>After the notice deadline (R12).</source>
      <translation>Après l’échéance de préavis (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Notice is urgent (days before)</source>
      <translation>Résiliation urgente (jours avant)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Before it should be sent (R12).</source>
      <translation>Avant le jour où elle devrait être envoyée (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Time to deliver a notice (days)</source>
      <translation>Délai d’acheminement d’un préavis (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Send-by date before the deadline (R12).</source>
      <translation>Date d’envoi avant l’échéance de préavis (R12).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Leaver's seat is urgent after (days)</source>
      <translation>Siège d’un partant urgent après (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Severity high from then on (R03).</source>
      <translation>Gravité haute à partir de là (R03).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Owners confirm every (days)</source>
      <translation>Les responsables confirment tous les (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An owner not confirmed for longer is asked for (R21).</source>
      <translation>Un responsable non confirmé depuis plus longtemps fait l’objet d’une question (R21).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>A second contract may end within (days)</source>
      <translation>Un second contrat peut finir sous (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>If it does, it is taken for a move to the other contract of the tool, and R09 does not ask.</source>
      <translation>Il passe alors pour un changement vers l’autre contrat de l’outil, et R09 ne demande rien.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Shadow spend is urgent from</source>
      <translation>Dépenses hors gestion urgentes à partir de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In the reporting currency over 365 days (R20).</source>
      <translation>Dans la devise de référence sur 365 jours (R20).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Charges are recent for (days)</source>
      <translation>Débits récents pendant (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Older ones are no sign that a tool is still bought (R20, R27).</source>
      <translation>De plus anciens ne disent pas qu’un outil est encore acheté (R20, R27).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Expenses are claimed within (days)</source>
      <translation>Notes de frais présentées sous (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>The same amount on a card before counts once with the claim (R27).</source>
      <translation>Le même montant payé par carte avant compte une seule fois avec la note (R27).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Payments are booked within (days)</source>
      <translation>Paiements comptabilisés sous (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An invoice in two files on two days is one payment if they lie no further apart (R18).</source>
      <translation>Une facture dans deux fichiers à deux jours est un seul paiement s’ils ne sont pas plus éloignés (R18).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Moving away from a tool costs</source>
      <translation>Quitter un outil coûte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In the reporting currency, once: taken off what an overlap could save (R07, R35).</source>
      <translation>Dans la devise de référence, une fois : retiré de ce qu’un recoupement économiserait (R07, R35).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>People who have the suite (%)</source>
      <translation>Personnes qui ont la suite (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a tool's; from here it asks (R35).</source>
      <translation>D’un outil ; à partir d’ici la question est posée (R35).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unusual spend: ask from (%)</source>
      <translation>Dépense inhabituelle : demander à partir de (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a month's AI spend (R26).</source>
      <translation>Des dépenses d’IA d’un mois (R26).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unusual spend: urgent above (%)</source>
      <translation>Dépense inhabituelle : urgent au-dessus de (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unusual spend: months needed</source>
      <translation>Dépense inhabituelle : mois nécessaires</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Before the month that is judged (R26).</source>
      <translation>Avant le mois jugé (R26).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Little used below (%)</source>
      <translation>Peu utilisé en dessous de (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of the paid seats, in two reports running (R10).</source>
      <translation>Des sièges payés, dans deux rapports de suite (R10).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Premium features are used by (%)</source>
      <translation>Les fonctionnalités premium servent à (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of those licensed; else it asks (R11).</source>
      <translation>De ceux qui ont la licence ; sinon la question est posée (R11).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Price lists are fresh for (days)</source>
      <translation>Les listes de prix sont récentes pendant (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>From the day they hold; nothing is judged by an older one (R04, R11, R28, R29).</source>
      <translation>À partir du jour où elles valent ; rien n’est jugé d’après une plus ancienne (R04, R11, R28, R29).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Price rise allowed (%)</source>
      <translation>Hausse de prix admise (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a unit's price, from one term to the next (R14).</source>
      <translation>Du prix d’une unité, d’une période à la suivante (R14).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Prices count after (days)</source>
      <translation>Prix pris en compte après (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>One that was paid for less is no price to compare a rise with (R14).</source>
      <translation>Un prix payé moins longtemps n’est pas un prix auquel comparer une hausse (R14).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Invoices are missing after (days)</source>
      <translation>Les factures manquent après (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>After the end of what is paid (R16); a decision that ended something is sure by then.</source>
      <translation>Après la fin de ce qui est payé (R16) ; une décision qui a mis fin à quelque chose est alors sûre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Invoice may differ from the contract by (%)</source>
      <translation>La facture peut s’écarter du contrat de (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a period (R17).</source>
      <translation>D’une période (R17).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Invoice may differ from the contract by</source>
      <translation>La facture peut s’écarter du contrat de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In the contract's currency and period, if that is more (R17).</source>
      <translation>Dans la devise et la période du contrat, si c’est plus (R17).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Use is stable over (months)</source>
      <translation>L’usage est stable sur (mois)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>For a commitment to pay (R29).</source>
      <translation>Pour qu’un engagement soit rentable (R29).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Use is stable within (%)</source>
      <translation>L’usage est stable à (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of its mean, up and down (R29).</source>
      <translation>De sa moyenne, en plus et en moins (R29).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Budget: ask from (%)</source>
      <translation>Budget : demander à partir de (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a budget, at the present pace (R23).</source>
      <translation>D’un budget, au rythme actuel (R23).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Budget: urgent above (%)</source>
      <translation>Budget : urgent au-dessus de (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Commitment: judge from (%)</source>
      <translation>Engagement : juger à partir de (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of its time (R24).</source>
      <translation>De sa durée (R24).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Commitment: little used below (%)</source>
      <translation>Engagement : peu utilisé en dessous de (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of what is promised (R24).</source>
      <translation>De ce qui est promis (R24).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Dear models allowed (%)</source>
      <translation>Modèles chers admis (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a use case of low or medium worth (R30).</source>
      <translation>D’un cas d’usage de valeur basse ou moyenne (R30).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Assumed price rise at renewal (%)</source>
      <translation>Hausse supposée au renouvellement (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In forecasts, unless capped lower.</source>
      <translation>Dans les prévisions, sauf plafond plus bas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Kill switches are tried every (days)</source>
      <translation>Les arrêts d’urgence sont testés tous les (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>An agent's (R31).</source>
      <translation>D’un agent (R31).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of cost of revenue, unless a use case says another (R32).</source>
      <translation>Du coût des ventes, sauf si un cas d’usage en dit un autre (R32).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Margin: falling months</source>
      <translation>Marge : mois de baisse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Running, until it is asked about (R32).</source>
      <translation>De suite, avant que la question soit posée (R32).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Unit cost may rise (%)</source>
      <translation>Le coût unitaire peut monter de (%)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>From three months to the next three (R25).</source>
      <translation>De trois mois aux trois suivants (R25).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Evidence of value holds for (days)</source>
      <translation>Une preuve de valeur vaut pendant (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Of a use case in production (R33).</source>
      <translation>D’un cas d’usage en production (R33).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>Grace for new use cases (days)</source>
      <translation>Délai de grâce des nouveaux cas d’usage (jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/settings.py" />
      <source>In production for less: not asked (R33).</source>
      <translation>En production depuis moins : pas de question (R33).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Length of the period</source>
      <translation>Longueur de la période</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Ended tools</source>
      <translation>Outils terminés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>New tools</source>
      <translation>Nouveaux outils</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Part periods</source>
      <translation>Périodes partielles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Requests</source>
      <translation>Requêtes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/model.py" />
      <source>Retries</source>
      <translation>Reprises</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Tokens a request</source>
      <translation>Jetons par requête</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Model mix</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Price a token</source>
      <translation>Prix par jeton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Price a token or model mix</source>
      <translation>Prix par jeton ou mélange de modèles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Credit notes and refunds</source>
      <translation>Avoirs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/bridge.py" />
      <source>Not told apart</source>
      <translation>Non distingué</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Every question by itself, a year at today's price</source>
      <translation>Chaque question à elle seule, un an au prix d’aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Theoretical, each amount once</source>
      <translation>Théorique, chaque montant une fois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Addressable in the next 12 months</source>
      <translation>Atteignable dans les 12 prochains mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Named by several questions, counted for one</source>
      <translation>Nommés par plusieurs questions, comptés pour une</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Seats that people wait for: an avoided purchase, no cash</source>
      <translation>Sièges que d’autres attendent : un achat évité, sans gain de trésorerie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Held by contracts' minimum numbers of seats</source>
      <translation>Retenu par les minimums de sièges des contrats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Promised spend that has to be paid all the same, or is claimed back</source>
      <translation>Dépense promise, à payer tout de même ou à réclamer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Paid until the next date on which the contract can change</source>
      <translation>Payé jusqu’à la prochaine date où le contrat peut changer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/waterfall.py" />
      <source>Prices and quantities that change later in the year</source>
      <translation>Prix et quantités qui changent plus tard dans l’année</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Inactive seats</source>
      <translation>Sièges inactifs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Seats never used</source>
      <translation>Sièges jamais utilisés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Seats of leavers</source>
      <translation>Sièges de partants</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Spare seats</source>
      <translation>Sièges en trop</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>More seats than bought</source>
      <translation>Plus de sièges attribués qu’achetés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Two seats of one tool</source>
      <translation>Deux sièges d’un même outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Overlapping tools</source>
      <translation>Outils qui se recoupent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Two tools for one thing, held by the same people</source>
      <translation>Deux outils pour une chose, chez les mêmes personnes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Two contracts for one tool</source>
      <translation>Deux contrats pour un outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Unused subscriptions</source>
      <translation>Abonnements inutilisés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Tier too high</source>
      <translation>Offre trop élevée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Renewed without a decision</source>
      <translation>Renouvelé sans décision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Price rises</source>
      <translation>Hausses de prix</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Billed after its end</source>
      <translation>Facturé après sa fin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Missing invoices</source>
      <translation>Factures manquantes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Invoiced is not contracted</source>
      <translation>Facture différente du contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Paid twice?</source>
      <translation>Payé deux fois ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Billed seats</source>
      <translation>Sièges facturés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Unmanaged tools</source>
      <translation>Outils non gérés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Nobody answers for it</source>
      <translation>Personne n’en répond</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Experiments past their date</source>
      <translation>Expériences dont la date est passée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Budgets that run out</source>
      <translation>Budgets qui s’épuisent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Commitments not used, or used up</source>
      <translation>Engagements inutilisés, ou épuisés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Growth that grows dearer</source>
      <translation>Croissance qui devient plus chère</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Unusual spend</source>
      <translation>Dépense inhabituelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Bought beside a contract</source>
      <translation>Acheté à part malgré un contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Missing data</source>
      <translation>Données manquantes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Flexible price, stable use</source>
      <translation>Prix flexible, usage stable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Dear models on plain work</source>
      <translation>Modèles chers pour du travail simple</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Agents without guard rails</source>
      <translation>Agents sans garde-fous</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Thin or falling margins</source>
      <translation>Marges minces ou en baisse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Value not shown</source>
      <translation>Valeur non montrée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Healthy growth</source>
      <translation>Croissance saine</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Already in the suite</source>
      <translation>Déjà dans la suite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/registry.py" />
      <source>Data at risk</source>
      <translation>Données à risque</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Shares of cost by use case or team</source>
      <translation>Parts de coût par cas d’usage ou équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Anthropic Console cost export</source>
      <translation>Export des coûts d’Anthropic Console</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Anthropic Console usage export</source>
      <translation>Export d’utilisation d’Anthropic Console</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>AWS cost and usage report, as a query gives it</source>
      <translation>Rapport de coûts et d’utilisation AWS, issu d’une requête</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>AWS Cost Explorer download</source>
      <translation>Téléchargement d’AWS Cost Explorer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>AWS cost and usage report</source>
      <translation>Rapport de coûts et d’utilisation AWS</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>AWS detailed billing report</source>
      <translation>Rapport de facturation détaillé AWS</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Azure cost export of the older portal</source>
      <translation>Export des coûts Azure (ancien portail)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Azure cost export</source>
      <translation>Export des coûts Azure</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>BlueFlame AI usage export</source>
      <translation>Export d’utilisation de BlueFlame AI</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>List of budgets</source>
      <translation>Liste de budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Card statement</source>
      <translation>Relevé de carte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT Enterprise user report</source>
      <translation>Rapport des utilisateurs de ChatGPT Enterprise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT user ranking</source>
      <translation>Classement des utilisateurs de ChatGPT</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT members list</source>
      <translation>Liste des membres de ChatGPT</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT projects export</source>
      <translation>Export des projets de ChatGPT</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>ChatGPT user analytics export</source>
      <translation>Export de l’analyse des utilisateurs de ChatGPT</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude Code team lines</source>
      <translation>Lignes de l’équipe dans Claude Code</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude Code team spend</source>
      <translation>Dépenses de l’équipe dans Claude Code</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude members analytics</source>
      <translation>Analyse des membres de Claude</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude members list</source>
      <translation>Liste des membres de Claude</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Claude spend report</source>
      <translation>Rapport de dépenses de Claude</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Promised spend and credits</source>
      <translation>Dépenses promises et crédits</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Coupa invoices export</source>
      <translation>Export des factures de Coupa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Coupa payables export</source>
      <translation>Export des dettes fournisseurs de Coupa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Cursor team analytics</source>
      <translation>Analyse de l’équipe de Cursor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Cursor usage events</source>
      <translation>Événements d’utilisation de Cursor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Cursor usage events, counted in requests</source>
      <translation>Événements d’utilisation de Cursor, comptés en requêtes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>DeepSeek cost export</source>
      <translation>Export des coûts de DeepSeek</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>DeepSeek usage export</source>
      <translation>Export d’utilisation de DeepSeek</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Azure AD sign-in log, as older portals wrote it</source>
      <translation>Journal des connexions Azure AD (anciens portails)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>the sign-in failed</source>
      <translation>la connexion a échoué</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>the sign-in was interrupted</source>
      <translation>la connexion a été interrompue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Entra ID sign-in log</source>
      <translation>Journal des connexions Entra ID</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft 365 or Entra ID users export</source>
      <translation>Export des utilisateurs de Microsoft 365 ou d’Entra ID</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Expense report</source>
      <translation>Note de frais</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Expensify report</source>
      <translation>Rapport Expensify</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>French journal for the tax office (FEC)</source>
      <translation>Fichier des écritures comptables français (FEC)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>FOCUS cost and usage data</source>
      <translation>Données de coûts et d’utilisation FOCUS</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Google Cloud billing export</source>
      <translation>Export de facturation Google Cloud</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub Advanced Security active committers</source>
      <translation>Contributeurs actifs de GitHub Advanced Security</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub consumed licences</source>
      <translation>Licences GitHub utilisées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub Copilot seat activity report</source>
      <translation>Rapport d’activité des sièges de GitHub Copilot</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub organisation members</source>
      <translation>Membres d’une organisation GitHub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub premium requests by day (older)</source>
      <translation>Requêtes premium de GitHub par jour (ancien)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub premium request report (older)</source>
      <translation>Rapport des requêtes premium de GitHub (ancien)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitHub usage and premium request report</source>
      <translation>Rapport d’utilisation et de requêtes premium de GitHub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GitLab seat usage export</source>
      <translation>Export de l’occupation des sièges de GitLab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>GLM (Zhipu) monthly bill</source>
      <translation>Facture mensuelle de GLM (Zhipu)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Google Admin console users</source>
      <translation>Utilisateurs de la console d’administration Google</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Kimi (Moonshot) billing summary</source>
      <translation>Récapitulatif de facturation de Kimi (Moonshot)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Langdock usage by user</source>
      <translation>Utilisation de Langdock par utilisateur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Accounts-payable ledger</source>
      <translation>Grand livre fournisseurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft 365 active user detail</source>
      <translation>Détail des utilisateurs actifs de Microsoft 365</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is deleted</source>
      <translation>le compte est supprimé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft 365 apps user detail</source>
      <translation>Détail des utilisateurs des applications Microsoft 365</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft 365 Copilot usage report</source>
      <translation>Rapport d’utilisation de Microsoft 365 Copilot</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Microsoft Teams user activity</source>
      <translation>Activité des utilisateurs de Microsoft Teams</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Measures of use cases</source>
      <translation>Mesures des cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>MiMo model usage detail</source>
      <translation>Détail d’utilisation des modèles MiMo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Oracle Cloud cost report</source>
      <translation>Rapport de coûts Oracle Cloud</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Okta current assignments</source>
      <translation>Affectations actuelles dans Okta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Okta password health</source>
      <translation>État des mots de passe dans Okta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>OpenAI platform cost export</source>
      <translation>Export des coûts de la plateforme OpenAI</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>OpenAI platform usage export</source>
      <translation>Export d’utilisation de la plateforme OpenAI</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>OpenRouter activity</source>
      <translation>Activité OpenRouter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>People roster</source>
      <translation>Liste du personnel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>QuickBooks transaction report</source>
      <translation>Rapport des transactions QuickBooks</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Ramp card transactions</source>
      <translation>Transactions par carte Ramp</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Euro reference rates of the ECB Data Portal, one a row</source>
      <translation>Taux de référence de l’euro du portail de données de la BCE, un par ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Euro reference rates, a column for each currency</source>
      <translation>Taux de référence de l’euro, une colonne par devise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>List of users or licences</source>
      <translation>Liste d’utilisateurs ou de licences</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Slack members export</source>
      <translation>Export des membres de Slack</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Tracker of subscriptions and contracts</source>
      <translation>Suivi des abonnements et contrats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>List of use by day, person or model</source>
      <translation>Liste d’usage par jour, personne ou modèle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>List of use cases</source>
      <translation>Liste de cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Xero bills</source>
      <translation>Factures fournisseurs de Xero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Service From</source>
      <translation>Début de service</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Service To</source>
      <translation>Fin de service</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Budget Amount</source>
      <translation>Montant budgété</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Usage Day</source>
      <translation>Jour d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>lines</source>
      <translation>lignes de dépense</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Invoice number</source>
      <translation>Numéro de facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Line number</source>
      <translation>Numéro de ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Order number</source>
      <translation>Numéro de commande</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Buyer</source>
      <translation>Acheteur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Line kind</source>
      <translation>Type de ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Payment id</source>
      <translation>N° de paiement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Payment date</source>
      <translation>Date de paiement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Amount as written</source>
      <translation>Montant tel qu’écrit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Debit</source>
      <translation>Débit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Direction</source>
      <translation>Sens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Service period</source>
      <translation>Période de service</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Invoice total</source>
      <translation>Total de la facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Entry</source>
      <translation>Écriture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Account name</source>
      <translation>Nom du compte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Account type</source>
      <translation>Type de compte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Contra account</source>
      <translation>Compte de contrepartie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>seats</source>
      <translation>sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Surface</source>
      <translation>Surface</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Free seat</source>
      <translation>Siège gratuit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>First name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Last name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Data date</source>
      <translation>Date des données</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>people</source>
      <translation>personnes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Employee number</source>
      <translation>Matricule</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Kind of person</source>
      <translation>Type de personne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Start date</source>
      <translation>Date de début</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>End date</source>
      <translation>Date de fin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Login</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>subscriptions</source>
      <translation>abonnements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Pricing model</source>
      <translation>Tarification</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Period months</source>
      <translation>Mois par période</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Auto renew</source>
      <translation>Renouvellement automatique</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>True-down right</source>
      <translation>Droit de réduire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Seats counted</source>
      <translation>Sièges comptés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Price cap percent</source>
      <translation>Prix plafond en pour cent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Monthly cost</source>
      <translation>Coût mensuel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Annual cost</source>
      <translation>Coût annuel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Total cost</source>
      <translation>Coût total</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>rates</source>
      <translation>taux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Base</source>
      <translation>Base</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Quote</source>
      <translation>Cotée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>usage</source>
      <translation>usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Metrics</source>
      <translation>Indicateurs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Sessions</source>
      <translation>Sessions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Credits</source>
      <translation>Crédits</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Tokens</source>
      <translation>Jetons</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Input tokens</source>
      <translation>Jetons d’entrée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cached tokens</source>
      <translation>Jetons du cache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Cache write tokens</source>
      <translation>Jetons écrits dans le cache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Output tokens</source>
      <translation>Jetons de sortie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Searches</source>
      <translation>Recherches</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Figure</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Period to</source>
      <translation>Période jusqu’au</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>use cases</source>
      <translation>cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Stage since</source>
      <translation>À l’étape depuis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Value level</source>
      <translation>Niveau de valeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Evidence on</source>
      <translation>Preuve du</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill criterion</source>
      <translation>Critère d’arrêt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Margin target percent</source>
      <translation>Marge cible en pour cent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Kill switch by</source>
      <translation>Arrêt d’urgence par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>measures</source>
      <translation>mesures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>allocations</source>
      <translation>répartitions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>commitments</source>
      <translation>engagements</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>budgets</source>
      <translation>budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget team</source>
      <translation>Budget : équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget tool</source>
      <translation>Budget : outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>Budget use case</source>
      <translation>Budget : cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>records</source>
      <translation>fiches</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Paid</source>
      <translation>Payé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Metered</source>
      <translation>Mesuré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Committed</source>
      <translation>Engagé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Charge</source>
      <translation>Débit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Refund</source>
      <translation>Remboursement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Included</source>
      <translation>Inclus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Ledger</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Card</source>
      <translation>Carte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Expense</source>
      <translation>Note de frais</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Open</source>
      <translation>Ouverte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Data needed</source>
      <translation>Données requises</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Effective</source>
      <translation>En vigueur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Verified</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Not verified</source>
      <translation>Non vérifié</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Decide</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Erase</source>
      <translation>Effacement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Revert</source>
      <translation>Annulation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Make</source>
      <translation>Création</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Campaign</source>
      <translation>Campagne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Finding</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Invoice line</source>
      <translation>Ligne de facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Bot</source>
      <translation>Robot</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Pending</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Active</source>
      <translation>Actif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Inactive</source>
      <translation>Inactif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Never used</source>
      <translation>Jamais utilisé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>None on record</source>
      <translation>Rien d’enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Cost of revenue</source>
      <translation>Coût des ventes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Operating expense</source>
      <translation>Charges d’exploitation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/words.py" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>In scope</source>
      <translation>Dans le périmètre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Model API</source>
      <translation>API de modèles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>GPU compute</source>
      <translation>Calcul GPU</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>ML platform</source>
      <translation>Plateforme ML</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>LLM observability</source>
      <translation>Observation des LLM</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Document AI</source>
      <translation>IA documentaire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Most at once</source>
      <translation>Maximum simultané</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Left</source>
      <translation>Parti</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>No amount</source>
      <translation>Sans montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Replaced</source>
      <translation>Remplacée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Discovered</source>
      <translation>Découvert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>In review</source>
      <translation>En revue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Approved</source>
      <translation>Approuvé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Restricted</source>
      <translation>Restreint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Under optimisation</source>
      <translation>En optimisation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Closing</source>
      <translation>En fermeture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Public</source>
      <translation>Public</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Internal</source>
      <translation>Interne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Confidential</source>
      <translation>Confidentiel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Personal</source>
      <translation>Personnel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Flat</source>
      <translation>Forfait</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Usage</source>
      <translation>À l’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Direct</source>
      <translation>Direct</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Reseller</source>
      <translation>Revendeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Marketplace</source>
      <translation>Place de marché</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Employee</source>
      <translation>Salarié</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Contractor</source>
      <translation>Externe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Leave</source>
      <translation>En congé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Workflow</source>
      <translation>Processus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Agent</source>
      <translation>Agent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Idea</source>
      <translation>Idée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Pilot</source>
      <translation>Pilote</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Production</source>
      <translation>Production</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Retired</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Low</source>
      <translation>Basse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Medium</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>High</source>
      <translation>Haute</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Chat assistant</source>
      <translation>Assistant de conversation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Coding assistant</source>
      <translation>Assistant de programmation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>App builder</source>
      <translation>Créateur d’applications</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Meeting notes</source>
      <translation>Notes de réunion</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Image generation</source>
      <translation>Création d’images</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Video generation</source>
      <translation>Création de vidéos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Voice synthesis</source>
      <translation>Synthèse vocale</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Music generation</source>
      <translation>Création de musique</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Transcription</source>
      <translation>Transcription</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Translation</source>
      <translation>Traduction</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Writing</source>
      <translation>Rédaction</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Marketing content</source>
      <translation>Contenu marketing</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Search answers</source>
      <translation>Réponses de recherche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Enterprise search</source>
      <translation>Recherche d’entreprise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Research</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Support agent</source>
      <translation>Agent de support</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Sales assistant</source>
      <translation>Assistant de vente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Agents automation</source>
      <translation>Agents, automatisation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Vector database</source>
      <translation>Base vectorielle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Data labelling</source>
      <translation>Étiquetage de données</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Presentation</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Design</source>
      <translation>Design</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Data analysis</source>
      <translation>Analyse de données</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Legal</source>
      <translation>Juridique</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Recruiting</source>
      <translation>Recrutement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Learning</source>
      <translation>Formation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Security</source>
      <translation>Sécurité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Productivity suite</source>
      <translation>Suite bureautique</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/functions.py" />
      <source>Health</source>
      <translation>Santé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>No activity in retention</source>
      <translation>Aucune activité conservée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Assumed</source>
      <translation>Supposé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Suggested</source>
      <translation>Suggéré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Leaver</source>
      <translation>Partant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Adds up</source>
      <translation>Concorde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Does not add up</source>
      <translation>Ne concorde pas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>10,000 and more</source>
      <translation>10 000 et plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>1,000 to 10,000</source>
      <translation>1 000 à 10 000</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>100 to 1,000</source>
      <translation>100 à 1 000</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>Under 100</source>
      <translation>Moins de 100</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>Older than 90 days</source>
      <translation>Plus de 90 jours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>31 to 90 days</source>
      <translation>31 à 90 jours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>8 to 30 days</source>
      <translation>8 à 30 jours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/finding_sql.py" />
      <source>Up to 7 days</source>
      <translation>7 jours au plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Profile of an import</source>
      <translation>Profil d’importation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Other account of a person</source>
      <translation>Autre compte d’une personne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>What a vendor's text means</source>
      <translation>Sens du texte d’un fournisseur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Report of activity</source>
      <translation>Rapport d’activité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Attached file</source>
      <translation>Fichier joint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Part of a round</source>
      <translation>Partie d’un tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Spend line</source>
      <translation>Ligne de dépense</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Of an AI tool</source>
      <translation>D’un outil d’IA</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Made by</source>
      <translation>Créé par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Made on</source>
      <translation>Créé le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Merged into</source>
      <translation>Fusionné dans</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>How files are read</source>
      <translation>Lecture des fichiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Kind of record</source>
      <translation>Type de fiche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Record</source>
      <translation>Fiche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Added on</source>
      <translation>Ajouté le</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Added by</source>
      <translation>Ajouté par</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Into the tool</source>
      <translation>Dans l’outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>Into the contract</source>
      <translation>Dans le contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history_words.py" />
      <source>To the plan</source>
      <translation>Vers l’offre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Invoices up to {day}</source>
      <translation>Factures au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>seat activity up to {day}</source>
      <translation>activité des sièges au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>people up to {day}</source>
      <translation>personnes au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>last review: {parts}</source>
      <translation>dernière revue : {parts}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>since your last visit: {parts}</source>
      <translation>depuis la dernière visite : {parts}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} changed</source>
      <translation>{n} {n|modifiée|modifiées}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} resolved</source>
      <translation>{n} {n|résolue|résolues}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} verified</source>
      <translation>{n} {n|vérifiée|vérifiées}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} closed by itself</source>
      <translation>{n} fermée d’elle-même</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} closed by themselves</source>
      <translation>{n} fermées d’elles-mêmes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decision verified by bills</source>
      <translation>{n} décision vérifiée par les factures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decisions verified by bills</source>
      <translation>{n} décisions vérifiées par les factures</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decision not verified</source>
      <translation>{n} décision non vérifiée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} decisions not verified</source>
      <translation>{n} décisions non vérifiées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>high severity</source>
      <translation>gravité haute</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>medium severity</source>
      <translation>gravité moyenne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>low severity</source>
      <translation>gravité basse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>info severity</source>
      <translation>pour information</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>high confidence</source>
      <translation>confiance haute</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>medium confidence</source>
      <translation>confiance moyenne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>low confidence</source>
      <translation>confiance basse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Fewer seats inside the term</source>
      <translation>Moins de sièges en cours de contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Signed further</source>
      <translation>Prolongé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>allowed</source>
      <translation>permis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>not on record as allowed</source>
      <translation>non enregistré comme permis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>no fixed end</source>
      <translation>sans fin fixe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} × {price} a month</source>
      <translation>{n} × {price} par mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{start} to {end}, renews itself</source>
      <translation>{start} au {end}, se renouvelle de lui-même</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{start} to {end}, ends by itself</source>
      <translation>{start} au {end}, prend fin de lui-même</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{start} to {end}, renewal not on record</source>
      <translation>{start} au {end}, renouvellement non enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>start not on record</source>
      <translation>début non enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{day} ({n} days)</source>
      <translation>{day} ({n} jours)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{day} ({n} days, assumed)</source>
      <translation>{day} ({n} jours, supposés)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Reduce to {n}</source>
      <translation>Réduire à {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Grow to {n}</source>
      <translation>Étendre à {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Move tier to {name}</source>
      <translation>Changer d’offre : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Consolidate into {name}</source>
      <translation>Regrouper dans {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the data no longer ask it</source>
      <translation>les données ne posent plus la question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>released meanwhile</source>
      <translation>libéré entre-temps</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>keep</source>
      <translation>garder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>release</source>
      <translation>libérer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Closed: the data no longer ask it</source>
      <translation>Fermée : les données ne la posent plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file}, row {n}</source>
      <translation>{file}, ligne {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Addressable together</source>
      <translation>Atteignable en tout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The exact amounts are added up and rounded once</source>
      <translation>Les montants exacts sont additionnés et arrondis une fois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>one cell has one reading only</source>
      <translation>une cellule n’a qu’une lecture possible</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} cells have one reading only</source>
      <translation>{n} cellules n’ont qu’une lecture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} cell has one reading only</source>
      <translation>{n} cellule n’a qu’une lecture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>That is no date; write it as 2026-12-31.</source>
      <translation>Ce n’est pas une date ; écrivez-la comme 31/12/2026.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The date must lie after today.</source>
      <translation>La date doit être postérieure à aujourd’hui.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A number of seats is a whole number.</source>
      <translation>Un nombre de sièges est un nombre entier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend of {period} is what it was in {before}.</source>
      <translation>{period} : dépenses inchangées ({before}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend rose by {amount} ({share}) in {period} after {before}, most of it through {effects}.</source>
      <translation>{period} : dépenses en hausse de {amount} ({share}) par rapport à {before}, surtout par {effects}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend fell by {amount} ({share}) in {period} after {before}, most of it through {effects}.</source>
      <translation>{period} : dépenses en baisse de {amount} ({share}) par rapport à {before}, surtout par {effects}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend rose by {amount} in {period} after {before}, most of it through {effects}.</source>
      <translation>{period} : dépenses en hausse de {amount} par rapport à {before}, surtout par {effects}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend rose by {amount} ({share}) in {period} after {before}.</source>
      <translation>{period} : dépenses en hausse de {amount} ({share}) par rapport à {before}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend fell by {amount} ({share}) in {period} after {before}.</source>
      <translation>{period} : dépenses en baisse de {amount} ({share}) par rapport à {before}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Spend rose by {amount} in {period} after {before}.</source>
      <translation>{period} : dépenses en hausse de {amount} par rapport à {before}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing of {names} in {period}: an end, or bills that are not in yet.</source>
      <translation>Rien de {names} en {period} : une fin, ou des factures qui manquent encore.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing of {name} is known in {period}: {amount} more.</source>
      <translation>Rien n’est connu de {name} en {period} : {amount} de plus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing of {name} is known in {period}: {amount} less.</source>
      <translation>Rien n’est connu de {name} en {period} : {amount} de moins.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is new: {amount}.</source>
      <translation>{name} est nouveau : {amount}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} ended: {amount} less.</source>
      <translation>{name} a pris fin : {amount} de moins.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} rose by {amount} ({share}): {reasons}.</source>
      <translation>{name} a augmenté de {amount} ({share}) : {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} fell by {amount} ({share}): {reasons}.</source>
      <translation>{name} a baissé de {amount} ({share}) : {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} rose by {amount}: {reasons}.</source>
      <translation>{name} a augmenté de {amount} : {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} rose by {amount} ({share}).</source>
      <translation>{name} a augmenté de {amount} ({share}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} fell by {amount} ({share}).</source>
      <translation>{name} a baissé de {amount} ({share}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} rose by {amount}.</source>
      <translation>{name} a augmenté de {amount}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew as fast as the {unit} it serves ({use}): {reasons}.</source>
      <translation>{name} a crû aussi vite que le volume servi, « {unit} » ({use}) : {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew as fast as the {unit} it serves ({use}).</source>
      <translation>{name} a crû aussi vite que le volume servi, « {unit} » ({use}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew {share} faster than the {unit} it serves ({use}): {reasons}.</source>
      <translation>{name} a crû {share} plus vite que le volume servi, « {unit} » ({use}) : {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew {share} faster than the {unit} it serves ({use}).</source>
      <translation>{name} a crû {share} plus vite que le volume servi, « {unit} » ({use}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew {share} slower than the {unit} it serves ({use}): {reasons}.</source>
      <translation>{name} a crû {share} moins vite que le volume servi, « {unit} » ({use}) : {reasons}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} grew {share} slower than the {unit} it serves ({use}).</source>
      <translation>{name} a crû {share} moins vite que le volume servi, « {unit} » ({use}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Apart from that, without an exchange rate: {amount} became {later}.</source>
      <translation>À part cela, sans taux de change : {amount} sont devenus {later}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The company spent {amount} more than the budget of {budget} for {period}.</source>
      <translation>L’entreprise a dépensé {amount} de plus que le budget de {budget} pour {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The company stayed {amount} within the budget of {budget} for {period}.</source>
      <translation>L’entreprise est restée {amount} en dessous du budget de {budget} pour {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} spent {amount} more than the budget of {budget} for {period} (the budget covers a part of the period).</source>
      <translation>{name} a dépensé {amount} de plus que le budget de {budget} pour {period} (le budget couvre une partie de la période).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} spent {amount} more than the budget of {budget} for {period}.</source>
      <translation>{name} a dépensé {amount} de plus que le budget de {budget} pour {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} stayed {amount} within the budget of {budget} for {period} (the budget covers a part of the period).</source>
      <translation>{name} est resté {amount} en dessous du budget de {budget} pour {period} (le budget couvre une partie de la période).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} stayed {amount} within the budget of {budget} for {period}.</source>
      <translation>{name} est resté {amount} en dessous du budget de {budget} pour {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}, between {low} and {high}: {over} more was spent.</source>
      <translation>D’après les contrats et l’usage jusqu’au {day}, on pouvait attendre {amount} pour {period}, entre {low} et {high} : {over} de plus ont été dépensés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}, between {low} and {high}: {over} less was spent.</source>
      <translation>D’après les contrats et l’usage jusqu’au {day}, on pouvait attendre {amount} pour {period}, entre {low} et {high} : {over} de moins ont été dépensés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}, between {low} and {high}: as much was spent.</source>
      <translation>D’après les contrats et l’usage jusqu’au {day}, on pouvait attendre {amount} pour {period}, entre {low} et {high} : autant a été dépensé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}: {over} more was spent.</source>
      <translation>D’après les contrats et l’usage jusqu’au {day}, on pouvait attendre {amount} pour {period} : {over} de plus ont été dépensés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}: {over} less was spent.</source>
      <translation>D’après les contrats et l’usage jusqu’au {day}, on pouvait attendre {amount} pour {period} : {over} de moins ont été dépensés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Contracts and use up to {day} led to expect {amount} for {period}: as much was spent.</source>
      <translation>D’après les contrats et l’usage jusqu’au {day}, on pouvait attendre {amount} pour {period} : autant a été dépensé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>seats went from {was} to {now}</source>
      <translation>les sièges sont passés de {was} à {now}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>context per request {times}</source>
      <translation>le contexte par requête {times}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>retries rose from {was} to {now}</source>
      <translation>les reprises sont montées de {was} à {now}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>retries fell from {was} to {now}</source>
      <translation>les reprises sont descendues de {was} à {now}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>requests {times}</source>
      <translation>les requêtes {times}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the price went up</source>
      <translation>le prix a augmenté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the price went down</source>
      <translation>le prix a baissé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a token costs more</source>
      <translation>un jeton coûte plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a token costs less</source>
      <translation>un jeton coûte moins</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the models used are dearer</source>
      <translation>les modèles utilisés sont plus chers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the models used are cheaper</source>
      <translation>les modèles utilisés sont moins chers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>by its price or the model</source>
      <translation>par son prix ou le modèle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>exchange rates made it dearer</source>
      <translation>les taux de change l’ont renchéri</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>exchange rates made it cheaper</source>
      <translation>les taux de change l’ont rendu moins cher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>whether it costs or is used more</source>
      <translation>s’il coûte ou s’utilise plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>whether it costs or is used less</source>
      <translation>s’il coûte ou s’utilise moins</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the data do not tell</source>
      <translation>les données ne le disent pas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>use went up</source>
      <translation>l’usage a monté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>use went down</source>
      <translation>l’usage a baissé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it was paid for more of the time</source>
      <translation>il a été payé sur plus de temps</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it was paid for less of the time</source>
      <translation>il a été payé sur moins de temps</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>more was credited or refunded</source>
      <translation>davantage a été crédité ou remboursé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>less was credited or refunded</source>
      <translation>moins a été crédité ou remboursé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>doubled</source>
      <translation>a doublé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>halved</source>
      <translation>a diminué de moitié</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>rose to {x} times</source>
      <translation>multiplié par {x}</translation>
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
      <translation>inchangé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The whole contract, {price} a month × 12 months (theoretical)</source>
      <translation>Tout le contrat, {price} par mois × 12 mois (théorique)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>What people buy themselves, {price} a month × 12 months (theoretical)</source>
      <translation>Ce que les personnes achètent elles-mêmes, {price} par mois × 12 mois (théorique)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seats × {price} a month less × 12 months (theoretical)</source>
      <translation>{n} sièges × {price} de moins par mois × 12 mois (théorique)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{price} a month less × 12 months (theoretical)</source>
      <translation>{price} de moins par mois × 12 mois (théorique)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing is left to count here (theoretical)</source>
      <translation>Il ne reste rien à compter ici (théorique)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The price is that low already, or another question counts it</source>
      <translation>Le prix est déjà aussi bas, ou une autre question le compte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} × {price} × 12 months (theoretical)</source>
      <translation>{n} × {price} × 12 mois (théorique)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>({price}) × 12 months (theoretical)</source>
      <translation>({price}) × 12 mois (théorique)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} of {asked} are counted in another question</source>
      <translation>{n} sur {asked} sont comptés dans une autre question</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} of {asked} are counted in another question or were never bought</source>
      <translation>{n} sur {asked} sont comptés dans une autre question ou n’ont jamais été achetés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} of {asked} are not in the contract: less of it would change nothing for them</source>
      <translation>{n} sur {asked} ne sont pas au contrat : en réduire n’y changerait rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} more than were bought: nothing is paid for them</source>
      <translation>{n} de plus qu’achetés : rien n’est payé pour eux</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>people wait for {n}: to give them on avoids a purchase, which is no cash</source>
      <translation>{n} sont attendus par d’autres : les réattribuer évite un achat, sans gain de trésorerie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the contract's minimum of {minimum} holds {n} back</source>
      <translation>le minimum de {minimum} du contrat en retient {n}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Held by the contract</source>
      <translation>Retenu par le contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Claimed back from an invoice already</source>
      <translation>Déjà réclamé sur une facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A promised spend has to be paid all the same</source>
      <translation>Une dépense promise reste à payer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The promised spend ends {end}: from {day}</source>
      <translation>La dépense promise se termine le {end} : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Counted in another question about the same invoice lines</source>
      <translation>Compté dans une autre question sur les mêmes lignes de facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Of another subscription {allowed}, so that part is not counted</source>
      <translation>Pour un autre abonnement : {allowed} ; cette part n’est pas comptée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the price is not known</source>
      <translation>le prix n’est pas connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the currency of the price is not known</source>
      <translation>la monnaie du prix n’est pas connue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a spend is promised in {currency}, and there is no rate to {other}</source>
      <translation>une dépense est promise en {currency}, et il n’y a pas de taux vers {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is priced by use: fewer seats change nothing</source>
      <translation>le prix dépend de l’usage : moins de sièges ne change rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a spend is promised: fewer seats change nothing</source>
      <translation>une dépense est promise : moins de sièges ne change rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is priced by unit: fewer seats change nothing</source>
      <translation>le prix est à l’unité : moins de sièges ne change rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a flat price: fewer seats change nothing</source>
      <translation>un prix forfaitaire : moins de sièges ne change rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>It is paid until {day} only</source>
      <translation>Payé jusqu’au {day} seulement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The price on record holds until {day} only</source>
      <translation>Le prix enregistré ne vaut que jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Another quantity or price holds later in these 12 months</source>
      <translation>Une autre quantité ou un autre prix vaut plus tard dans ces 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Another minimum of seats is signed for later in these 12 months</source>
      <translation>Un autre minimum de sièges est convenu pour plus tard dans ces 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Less is promised after {day}</source>
      <translation>Après le {day}, l’engagement est moindre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>No fixed term: from the next billing date, {day}</source>
      <translation>Sans période fixe : à partir de la prochaine facturation, le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The contract allows fewer seats inside the term: from {day}</source>
      <translation>Le contrat permet moins de sièges en cours de contrat : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The contract credits removed seats by the day: from {day}</source>
      <translation>Le contrat crédite les sièges retirés au jour près : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A promised spend has to be paid until {end}: from {day}</source>
      <translation>Une dépense promise reste due jusqu’au {end} : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The term ends {end} and does not renew itself: from {day}</source>
      <translation>La période se termine le {end} et ne se renouvelle pas : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The term ends {end}, notice until {due} ({n} days): from {day}</source>
      <translation>La période se termine le {end}, préavis au plus tard le {due} ({n} jours) : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The term ends {end}, notice until {due} ({n} days, assumed): from {day}</source>
      <translation>La période se termine le {end}, préavis au plus tard le {due} ({n} jours, supposés) : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Notice was due {due} ({n} days): only from {day}, after the next term</source>
      <translation>Le préavis était dû le {due} ({n} jours) : seulement à partir du {day}, après la période suivante</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Notice was due {due} ({n} days, assumed): only from {day}, after the next term</source>
      <translation>Le préavis était dû le {due} ({n} jours, supposés) : seulement à partir du {day}, après la période suivante</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name}: no fixed term: from the next billing date, {day}</source>
      <translation>{name} : sans période fixe : à partir de la prochaine facturation, le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name}: the term ends {end} and does not renew itself: from {day}</source>
      <translation>{name} : la période se termine le {end} et ne se renouvelle pas : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name}: the term ends {end}, notice until {due} ({n} days): from {day}</source>
      <translation>{name} : la période se termine le {end}, préavis au plus tard le {due} ({n} jours) : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name}: the term ends {end}, notice until {due} ({n} days, assumed): from {day}</source>
      <translation>{name} : la période se termine le {end}, préavis au plus tard le {due} ({n} jours, supposés) : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>no fixed term: from the next billing date, {day}</source>
      <translation>sans période fixe : à partir de la prochaine facturation, le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the contract allows fewer seats inside the term: from {day}</source>
      <translation>le contrat permet moins de sièges en cours de contrat : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the contract credits removed seats by the day: from {day}</source>
      <translation>le contrat crédite les sièges retirés au jour près : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the term ends {end} and does not renew itself: from {day}</source>
      <translation>la période se termine le {end} et ne se renouvelle pas : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the term ends {end}, notice until {due} ({n} days): from {day}</source>
      <translation>la période se termine le {end}, préavis au plus tard le {due} ({n} jours) : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>the term ends {end}, notice until {due} ({n} days, assumed): from {day}</source>
      <translation>la période se termine le {end}, préavis au plus tard le {due} ({n} jours, supposés) : à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>notice was due {due} ({n} days): only from {day}, after the next term</source>
      <translation>le préavis était dû le {due} ({n} jours) : seulement à partir du {day}, après la période suivante</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is cost of revenue: customers use it</source>
      <translation>{name} est un coût des ventes : des clients l’utilisent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is on trial or on its way out</source>
      <translation>{name} est à l’essai ou en fin de vie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>for different teams</source>
      <translation>pour des équipes différentes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>agreed until {day}: {why}</source>
      <translation>convenu jusqu’au {day} : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>agreed: {why}</source>
      <translation>convenu : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>worth scaling: {moved}</source>
      <translation>mérite d’être étendu : {moved}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>volume does not grow: {moved}</source>
      <translation>le volume ne croît pas : {moved}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it grows dearer as it grows: {moved}</source>
      <translation>il devient plus cher en grandissant : {moved}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>six months with cost and {unit} are needed, there are {n}</source>
      <translation>il faut six mois avec coût et {unit}, il y en a {n}</translation>
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
      <translation>comme avant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Undo: {step}</source>
      <translation>Annuler : {step}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Redo: {step}</source>
      <translation>Rétablir : {step}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Add {record} {name}</source>
      <translation>{record} {name} : ajout</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Archive {record} {name}</source>
      <translation>{record} {name} : archivage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Bring back {record} {name}</source>
      <translation>{record} {name} : rétablissement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Edit {record} {name}: {changed}</source>
      <translation>{record} {name} : modification ({changed})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Merge {record} {name} into {kept}</source>
      <translation>{record} {name} : fusion avec {kept}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Match “{text}” to no tool</source>
      <translation>« {text} » n’est d’aucun outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Match “{text}” to {tool}</source>
      <translation>« {text} » est de {tool}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Match lines again</source>
      <translation>Lignes attribuées à nouveau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Save profile {name}</source>
      <translation>Profil {name} enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Delete profile {name}</source>
      <translation>Profil {name} supprimé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Import profile {name}</source>
      <translation>Profil {name} importé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Import {file}</source>
      <translation>Importation de {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Save the view “{name}” of {list}</source>
      <translation>Vue « {name} » de {list} enregistrée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Delete the view “{name}”</source>
      <translation>Vue « {name} » supprimée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Rename the view “{old}” to “{name}”</source>
      <translation>Vue « {old} » renommée en « {name} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Begin the round {name}</source>
      <translation>Tour {name} commencé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Begin the campaign {name}</source>
      <translation>Campagne {name} commencée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Close the round {name}</source>
      <translation>Tour {name} fermé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Erased a person: {name}</source>
      <translation>Personne effacée : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Review as of {day}</source>
      <translation>Revue au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Keep: {name}</source>
      <translation>Garder : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Grow: {name}</source>
      <translation>Étendre : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Reduce: {name}</source>
      <translation>Réduire : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Retire: {name}</source>
      <translation>Retirer : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Snooze: {name}</source>
      <translation>Reporter : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Ask owner: {name}</source>
      <translation>Demander au responsable : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Move tier: {name}</source>
      <translation>Changer d’offre : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Consolidate: {name}</source>
      <translation>Regrouper : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Move tier to {plan}: {name}</source>
      <translation>Changer d’offre ({plan}) : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Consolidate into {into}: {name}</source>
      <translation>Regrouper dans {into} : {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line of money that another file's lines count already</source>
      <translation>{n} ligne déjà comptée par un autre fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines of money that another file's lines count already</source>
      <translation>{n} lignes déjà comptées par un autre fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line of tax: the rows are net of it</source>
      <translation>{n} ligne de taxe (les lignes sont hors taxes)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines of tax: the rows are net of it</source>
      <translation>{n} lignes de taxe (les lignes sont hors taxes)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line of vendors without a known AI tool</source>
      <translation>{n} ligne de fournisseurs sans outil d’IA connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines of vendors without a known AI tool</source>
      <translation>{n} lignes de fournisseurs sans outil d’IA connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} line of other billing periods</source>
      <translation>{n} ligne d’autres périodes de facturation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} lines of other billing periods</source>
      <translation>{n} lignes d’autres périodes de facturation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>No tool or contract in the catalog is called “{text}”.</source>
      <translation>Aucun outil ni contrat du catalogue ne s’appelle « {text} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>No tool or contract in the catalog is called “{text}”; did you mean {name}?</source>
      <translation>Aucun outil ni contrat du catalogue ne s’appelle « {text} » ; vouliez-vous dire {name} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is closed, so nothing can go into it.</source>
      <translation>{name} est fermé : rien ne peut y être regroupé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is what the question is about; name what it goes into.</source>
      <translation>La question porte sur {name} ; indiquez dans quoi le regrouper.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} has several contracts that stay; name one of them: {choices}.</source>
      <translation>{name} a plusieurs contrats qui restent ; indiquez l’un d’eux : {choices}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>More than one contract is called “{text}”.</source>
      <translation>Plusieurs contrats s’appellent « {text} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no plan “{text}” of {name}; there are: {choices}.</source>
      <translation>{name} n’a pas d’offre « {text} » ; il y a : {choices}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>No plan of {name} is on record, so “{text}” is not known; add the plan first.</source>
      <translation>Aucune offre de {name} n’est enregistrée, « {text} » n’est donc pas connue ; ajoutez d’abord l’offre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is the plan it is on already.</source>
      <translation>{name} est l’offre déjà en cours.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>More than one plan is called “{text}”; name it as one of: {choices}.</source>
      <translation>Plusieurs offres s’appellent « {text} » ; indiquez-la ainsi : {choices}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A review run is not taken back: it changes no record. Run the review again.</source>
      <translation>Une revue ne s’annule pas : elle ne change aucune fiche. La relancer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Must be filled in.</source>
      <translation>Doit être rempli.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Cannot be “{text}”; {allowed}.</source>
      <translation>« {text} » n’est pas possible ; {allowed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is a date such as 2026-12-31</source>
      <translation>c’est une date comme 2026-12-31</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is a whole number of 0 or more</source>
      <translation>c’est un nombre entier à partir de 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is a number with a decimal point such as 12.50</source>
      <translation>c’est un nombre comme 12,50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is an amount with a decimal point such as 1200.00</source>
      <translation>c’est un montant comme 1200,00</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is a share such as 0.25 or 25%, more than 0 and at most 1</source>
      <translation>c’est une part comme 0,25 ou 25 %, plus de 0 et au plus 1</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is yes or no</source>
      <translation>c’est oui ou non</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is an ISO 4217 code such as EUR</source>
      <translation>c’est un code ISO 4217 comme EUR</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>it is one of: {choices}</source>
      <translation>c’est l’un de : {choices}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>that is not possible</source>
      <translation>ce n’est pas possible</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is a {kind} called “{name}” already; edit it, or choose another name.</source>
      <translation>{kind} « {name} » existe déjà ; modifier la fiche, ou choisir un autre nom.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{kind}: it ends on {end}, before it begins on {start}.</source>
      <translation>{kind} : la fin, le {end}, est avant le début, le {start}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Budget: it is for one team, tool or use case, or for the whole company.</source>
      <translation>Budget : il vaut pour une équipe, un outil ou un cas d’usage, ou pour toute l’entreprise.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Measure: revenue has a currency, and nothing else has one.</source>
      <translation>Mesure : le chiffre d’affaires (revenue) a une devise, rien d’autre n’en a.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Share of cost: it is for a use case or for a team, one of both.</source>
      <translation>Part de coût : elle vaut pour un cas d’usage ou pour une équipe, l’un des deux.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Share of cost: it has a share or a project, one of both.</source>
      <translation>Part de coût : elle a une part ou un projet, l’un des deux.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Share of cost: more than the whole would be given away; {n} % is left.</source>
      <translation>Part de coût : plus que le tout serait donné ; il reste {n} %.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Agreed overlap: it is between two tools, and both are the same one.</source>
      <translation>Recoupement convenu : il est entre deux outils, et les deux sont le même.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{setting}: “{text}” is no ISO 4217 currency code such as EUR or USD.</source>
      <translation>{setting} : « {text} » n’est pas un code de devise ISO 4217 comme EUR ou USD.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{setting}: “{text}” is no whole number from {one} to {other}.</source>
      <translation>{setting} : « {text} » n’est pas un nombre entier de {one} à {other}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no column “{text}”; there are {columns}.</source>
      <translation>Il n’y a pas de colonne « {text} » ; il y a {columns}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{column}: “{text}” is no date; write 2026-09-30, or 2026-09 for a month.</source>
      <translation>{column} : « {text} » n’est pas une date ; écrire 2026-09-30, ou 2026-09 pour un mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{column}: “{text}” is no number.</source>
      <translation>{column} : « {text} » n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{column}: “{text}” is no whole number.</source>
      <translation>{column} : « {text} » n’est pas un nombre entier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Renewal of {name}, {day}</source>
      <translation>Renouvellement de {name}, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Access to all tools, {day}</source>
      <translation>Accès à tous les outils, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Access to {tool}, {day}</source>
      <translation>Accès à {tool}, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Quarter {n} of {year}</source>
      <translation>Trimestre {n} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, left on {day}, last active {active}</source>
      <translation>{seat}, parti le {day}, dernière activité {active}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, left on {day}, no activity in the report of {report}</source>
      <translation>{seat}, parti le {day}, aucune activité dans le rapport du {report}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, left on {day}</source>
      <translation>{seat}, parti le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, last active {day}</source>
      <translation>{seat}, dernière activité {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{seat}, no activity in the report of {day}</source>
      <translation>{seat}, aucune activité dans le rapport du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>It was taken back already.</source>
      <translation>C’est déjà annulé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>What was erased is gone; nothing of it was kept.</source>
      <translation>Ce qui a été effacé a disparu ; rien n’en a été gardé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is no longer in {place}: it was moved, renamed, deleted or replaced while it was open. Nothing more is written until it is back, or you open it where it is now.</source>
      <translation>{name} n’est plus dans {place} : le fichier a été déplacé, renommé, supprimé ou remplacé pendant qu’il était ouvert. Plus rien n’est écrit tant qu’il n’est pas revenu, ou que vous ne l’ouvrez pas là où il se trouve.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is in use by another program for longer than 5 seconds. Close it there and try again.</source>
      <translation>{name} est utilisé par un autre programme depuis plus de 5 secondes. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} is not a Seatbook catalog, or it is damaged. Nothing was changed. Restore a backup from the folder “{folder}” beside it, or open another catalog.</source>
      <translation>{name} n’est pas un catalogue Seatbook, ou il est endommagé. Rien n’a été modifié. Restaurez une sauvegarde du dossier « {folder} » à côté, ou ouvrez un autre catalogue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no room left on the disk of {name}, or on that of the temporary files. Nothing of this step was written. Make room and do it again.</source>
      <translation>Il n’y a plus de place sur le disque de {name}, ou sur celui des fichiers temporaires. Rien de cette étape n’a été écrit. Faites de la place et recommencez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The disk of {name} could not be read or written ({error}). Nothing of this step was written. Check that the disk is there and has room, and do it again.</source>
      <translation>Le disque de {name} n’a pas pu être lu ou écrit ({error}). Rien de cette étape n’a été écrit. Vérifiez qu’il est là et a de la place, puis recommencez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} may not be written ({error}). Nothing of this step was written. Check that you may write the file and its folder.</source>
      <translation>{name} ne peut pas être écrit ({error}). Rien de cette étape n’a été écrit. Vérifiez que vous pouvez écrire le fichier et son dossier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{sheet}: {n} rows</source>
      <translation>{sheet} : {n} lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Comparing with the catalog</source>
      <translation>Comparaison avec le catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Writing the records</source>
      <translation>Écriture des fiches</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Keeping the rows as they were read</source>
      <translation>Conservation des lignes telles qu’elles ont été lues</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A second process was to read half of the seats and look at the payments, but could not be started ({error}). The first one did what was left, which took longer.</source>
      <translation>Un second processus devait lire la moitié des sièges et examiner les paiements, mais n’a pas pu être lancé ({error}). Le premier a fait ce qui restait, ce qui a pris plus de temps.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A second process was to read half of the seats and look at the payments, but ended without an answer (exit code {error}). The first one did what was left, which took longer.</source>
      <translation>Un second processus devait lire la moitié des sièges et examiner les paiements, mais s’est terminé sans réponse (code de sortie {error}). Le premier a fait ce qui restait, ce qui a pris plus de temps.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A second process was to read half of the seats and look at the payments, but met an error ({error}). The first one did what was left, which took longer.</source>
      <translation>Un second processus devait lire la moitié des sièges et examiner les paiements, mais a rencontré une erreur ({error}). Le premier a fait ce qui restait, ce qui a pris plus de temps.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost of one up {n} % against the three months before</source>
      <translation>coût unitaire +{n} % par rapport aux trois mois d’avant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost of one down {n} % against the three months before</source>
      <translation>coût unitaire −{n} % par rapport aux trois mois d’avant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost of one as before against the three months before</source>
      <translation>coût unitaire comme aux trois mois d’avant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost up {n} % against the three months before</source>
      <translation>coût +{n} % par rapport aux trois mois d’avant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost down {n} % against the three months before</source>
      <translation>coût −{n} % par rapport aux trois mois d’avant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>cost as before against the three months before</source>
      <translation>coût comme aux trois mois d’avant</translation>
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
      <translation>{unit} comme avant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>a year, if {one} can do all that {other} does</source>
      <translation>par an, si {one} peut tout ce que fait {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} month</source>
      <translation>{n} mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} months</source>
      <translation>{n} mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Nothing refers to “{name}”.</source>
      <translation>Rien ne renvoie à « {name} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{moving} moves from “{name}” to “{kept}”.</source>
      <translation>{moving} passe de « {name} » à « {kept} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{moving} move from “{name}” to “{kept}”.</source>
      <translation>{moving} passent de « {name} » à « {kept} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} spelling</source>
      <translation>{n} graphie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} spellings</source>
      <translation>{n} graphies</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} function</source>
      <translation>{n} fonction</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} functions</source>
      <translation>{n} fonctions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} figure of use</source>
      <translation>{n} valeur d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} figures of use</source>
      <translation>{n} valeurs d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} other name</source>
      <translation>{n} autre nom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} other names</source>
      <translation>{n} autres noms</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} use of a feature</source>
      <translation>{n} usage d’une fonctionnalité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} uses of features</source>
      <translation>{n} usages de fonctionnalités</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seat to confirm</source>
      <translation>{n} siège à confirmer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} seats to confirm</source>
      <translation>{n} sièges à confirmer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} file</source>
      <translation>{n} fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} files</source>
      <translation>{n} fichiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{kept}” takes over: {fields}.</source>
      <translation>« {kept} » reprend : {fields}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} plan of the same name; each counts once.</source>
      <translation>Les deux ont {n} offre du même nom ; chacune compte une fois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} plans of the same name; each counts once.</source>
      <translation>Les deux ont {n} offres du même nom ; chacune compte une fois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The overlap that was agreed between the two ends.</source>
      <translation>Le recoupement convenu entre les deux prend fin.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>In {n} month both have money of different kinds, such as an invoice and a card payment: as one tool the larger counts, so that no amount counts twice.</source>
      <translation>Sur {n} mois, les deux ont de l’argent de natures différentes, comme une facture et un paiement par carte : en tant qu’un seul outil, le plus grand compte, pour qu’aucun montant ne compte deux fois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>In {n} months both have money of different kinds, such as an invoice and a card payment: as one tool the larger counts, so that no amount counts twice.</source>
      <translation>Sur {n} mois, les deux ont de l’argent de natures différentes, comme une facture et un paiement par carte : en tant qu’un seul outil, le plus grand compte, pour qu’aucun montant ne compte deux fois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have an e-mail address: {one} stays, {other} is known as another.</source>
      <translation>Les deux ont une adresse e-mail : {one} reste, {other} est connue comme une autre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have a number: {one} stays, {other} is known as another.</source>
      <translation>Les deux ont un matricule : {one} reste, {other} est connu comme un autre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” left on {end}; “{kept}” stays as it is.</source>
      <translation>« {name} » est parti le {end} ; « {kept} » reste en l’état.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} budget for the same time and currency; the amounts are added up.</source>
      <translation>Les deux ont {n} budget pour la même période et la même devise ; les montants sont additionnés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} budgets for the same time and currency; the amounts are added up.</source>
      <translation>Les deux ont {n} budgets pour la même période et la même devise ; les montants sont additionnés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} setting of their own; those of “{kept}” stay.</source>
      <translation>Les deux ont {n} réglage propre ; ceux de « {kept} » restent.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have {n} settings of their own; those of “{kept}” stay.</source>
      <translation>Les deux ont {n} réglages propres ; ceux de « {kept} » restent.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} account holds a seat in both, and counts once.</source>
      <translation>{n} compte a un siège dans les deux et compte une fois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} accounts hold a seat in both, and count once.</source>
      <translation>{n} comptes ont un siège dans les deux et comptent une fois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The seats bought add up to {n} ({one} and {other}).</source>
      <translation>Les sièges achetés font ensemble {n} ({one} et {other}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} share of cost will be of the whole that the two cost together.</source>
      <translation>{n} part de coût portera sur ce que les deux coûtent ensemble.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{n} shares of cost will be of the whole that the two cost together.</source>
      <translation>{n} parts de coût porteront sur ce que les deux coûtent ensemble.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” cannot be merged with itself; name two records.</source>
      <translation>« {name} » ne peut pas être fusionné avec lui-même ; nommez deux fiches.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>One of the two was merged already; Undo takes a merge back.</source>
      <translation>L’un des deux a déjà été fusionné ; « Annuler » défait une fusion.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” is archived; only records that are in use are merged.</source>
      <translation>« {name} » est archivé ; seules les fiches en usage sont fusionnées.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{kept}” is sold by {one}, “{name}” by {other}. Merge the two vendors first, or give one of the tools the other vendor.</source>
      <translation>« {kept} » est vendu par {one}, « {name} » par {other}. Fusionnez d’abord les deux fournisseurs, ou donnez à l’un des outils l’autre fournisseur.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” is closed and the other is not. Close both or none, then merge them.</source>
      <translation>« {name} » est fermé et l’autre ne l’est pas. Fermez les deux ou aucun, puis fusionnez-les.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{kept}” is of {one}, “{name}” of {other}. Merge the two tools first.</source>
      <translation>« {kept} » est de {one}, « {name} » de {other}. Fusionnez d’abord les deux outils.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The two end on different days ({one} and {other}). Give both the same, then merge them.</source>
      <translation>Les deux prennent fin à des jours différents ({one} et {other}). Donnez-leur le même, puis fusionnez-les.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have prices, but not the same months for a price: {one} and {other}. Edit one of them, so that their prices can stand side by side.</source>
      <translation>Les deux ont des prix, mais pas pour le même nombre de mois : {one} et {other}. Modifiez l’un d’eux pour que leurs prix puissent être côte à côte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have prices, but not the same pricing: {one} and {other}. Edit one of them, so that their prices can stand side by side.</source>
      <translation>Les deux ont des prix, mais pas la même tarification : {one} et {other}. Modifiez l’un d’eux pour que leurs prix puissent être côte à côte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Both have prices, but not the same currency: {one} and {other}. Edit one of them, so that their prices can stand side by side.</source>
      <translation>Les deux ont des prix, mais pas la même devise : {one} et {other}. Modifiez l’un d’eux pour que leurs prix puissent être côte à côte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Together they would give away more than the whole of their cost. Lower the shares of one first.</source>
      <translation>Ensemble, ils donneraient plus que la totalité de leur coût. Baissez d’abord les parts de l’un.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is nothing to redo.</source>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” was taken back already.</source>
      <translation>« {name} » a déjà été annulé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A review run is not taken back; run the review again.</source>
      <translation>Une exécution de la revue ne s’annule pas ; relancez la revue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” cannot be put back: records that it needs are gone.</source>
      <translation>« {name} » ne peut pas être rétabli : des fiches nécessaires ont disparu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” cannot be taken back: {why}.</source>
      <translation>« {name} » ne peut pas être annulé : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” builds on it</source>
      <translation>« {name} » s’appuie dessus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{what} changed by “{name}”</source>
      <translation>{what} : modifié par « {name} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{what} changed since</source>
      <translation>{what} : modifié depuis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>its name was taken by another record since</source>
      <translation>son nom a été pris depuis par une autre fiche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is a folder. Name the catalog's file, such as {name}.</source>
      <translation>{file} est un dossier. Indiquez le fichier du catalogue, par exemple {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no folder {file}. Make it, or name another place for the catalog.</source>
      <translation>Le dossier {file} n’existe pas. Créez-le, ou indiquez un autre emplacement pour le catalogue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} lies on a network share, where its write-ahead log is not safe. Keep the catalog on a local drive; to share figures, export them.</source>
      <translation>{file} se trouve sur un partage réseau, où son journal d’écriture n’est pas sûr. Gardez le catalogue sur un disque local ; pour partager des chiffres, exportez-les.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} was written by a later version of Seatbook (schema {name}; this one knows up to {more}). Nothing was changed. Install the later version to open it.</source>
      <translation>{file} a été écrit par une version plus récente de Seatbook (schéma {name} ; celle-ci connaît jusqu’à {more}). Rien n’a été modifié. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} belongs to another program; it is no Seatbook catalog. Nothing was changed.</source>
      <translation>{file} appartient à un autre programme ; ce n’est pas un catalogue Seatbook. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be read. Check that you may read it.</source>
      <translation>{file} ne peut pas être lu. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be opened ({why}). Check that you may read and write it.</source>
      <translation>{file} ne peut pas être ouvert ({why}). Vérifiez que vous avez le droit de le lire et de l’écrire.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be made ({why}). Choose a folder you may write to, on a disk with room.</source>
      <translation>{file} ne peut pas être créé ({why}). Choisissez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is the catalog itself; name another file for the copy.</source>
      <translation>{file} est le catalogue lui-même ; indiquez un autre fichier pour la copie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} exists already; name a new file for the copy.</source>
      <translation>{file} existe déjà ; indiquez un nouveau fichier pour la copie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is damaged ({why}); nothing was restored.</source>
      <translation>{file} est endommagé ({why}) ; rien n’a été restauré.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be restored ({why}); {name} is as it was.</source>
      <translation>{file} ne peut pas être restauré ({why}) ; {name} est resté tel quel.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no room left for {file}. Make room, or choose another place.</source>
      <translation>Il n’y a plus de place pour {file}. Faites de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written ({why}). Choose a folder you may write to.</source>
      <translation>{file} ne peut pas être écrit ({why}). Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: is it open in another program?</source>
      <translation>{file} ne peut pas être écrit : est-il ouvert dans un autre programme ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: you may not write there.</source>
      <translation>{file} ne peut pas être écrit : vous n’avez pas le droit d’y écrire.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: there is no room left on the disk.</source>
      <translation>{file} ne peut pas être écrit : il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: the disk can only be read.</source>
      <translation>{file} ne peut pas être écrit : le disque est en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: its folder is not there.</source>
      <translation>{file} ne peut pas être écrit : son dossier n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: there is a folder of that name.</source>
      <translation>{file} ne peut pas être écrit : un dossier porte ce nom.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: its name is too long.</source>
      <translation>{file} ne peut pas être écrit : son nom est trop long.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written ({why}).</source>
      <translation>{file} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Today's backup cannot be written to {file} ({why}). The catalog is as it was; see that the folder can be written, so that there is a way back.</source>
      <translation>La sauvegarde du jour ne peut pas être écrite dans {file} ({why}). Le catalogue est inchangé ; faites en sorte que le dossier soit accessible en écriture, pour pouvoir revenir en arrière.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} has this very file already, as “{file}”.</source>
      <translation>{name} a déjà exactement ce fichier, sous le nom « {file} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” is damaged in the catalog; attach it again, or use a backup.</source>
      <translation>« {file} » est endommagé dans le catalogue ; joignez-le de nouveau, ou utilisez une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>That file is not attached any more.</source>
      <translation>Ce fichier n’est plus joint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” is a catalog; a catalog is not attached to a record.</source>
      <translation>« {file} » est un catalogue ; un catalogue ne se joint pas à une fiche.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” is empty; nothing is attached.</source>
      <translation>« {file} » est vide ; rien n’est joint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” is no file that can be attached.</source>
      <translation>« {file} » n’est pas un fichier que l’on peut joindre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{file}” cannot be read: {why}.</source>
      <translation>« {file} » ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written: {why}.</source>
      <translation>{file} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be written ({why})</source>
      <translation>{file} ne peut pas être écrit ({why})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be made a folder ({why}).</source>
      <translation>{file} ne peut pas être créé comme dossier ({why}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be made ({why})</source>
      <translation>{file} ne peut pas être créé ({why})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The sheet “{name}” would have {n} rows, and a sheet holds {more}. Choose fewer rows, or write .csv.</source>
      <translation>La feuille « {name} » aurait {n} lignes, et une feuille en contient {more}. Choisissez moins de lignes, ou écrivez en .csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The record is not archived.</source>
      <translation>La fiche n’est pas archivée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The record was merged into another one; take the merge back in the history instead.</source>
      <translation>La fiche a été fusionnée avec une autre ; annulez plutôt la fusion dans l’historique.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is the same {what} already; edit it instead.</source>
      <translation>Cela existe déjà : {what}. Modifiez plutôt la fiche existante.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Subscription: {amount} a seat and period is more than any contract costs.</source>
      <translation>Abonnement : {amount} par siège et période, c’est plus que ne coûte aucun contrat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Person: {name} has the e-mail address “{what}” already.</source>
      <translation>Personne : {name} a déjà l’adresse e-mail « {what} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Agreed overlap: there is one of these two tools already (id {name}); edit it.</source>
      <translation>Recoupement convenu : il y en a déjà un pour ces deux outils (n° {name}) ; modifiez-le.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is no such view any more.</source>
      <translation>Cette vue n’existe plus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is a view “{name}” already; choose another name.</source>
      <translation>Une vue « {name} » existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A view needs a name.</source>
      <translation>Une vue a besoin d’un nom.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The name of a view has at most {n} letters; this one has {more}.</source>
      <translation>Le nom d’une vue a au plus {n} lettres ; celui-ci en a {more}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{setting}: “{name}” is no address such as Ada Lovelace &lt;ada@example.com&gt;.</source>
      <translation>{setting} : « {name} » n’est pas une adresse telle que Ada Lovelace &lt;ada@example.com&gt;.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The question about {name} is closed: the data no longer ask it.</source>
      <translation>La question sur {name} est fermée : les données ne la posent plus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>To snooze a question, say until when.</source>
      <translation>Pour reporter une question, dites jusqu’à quand.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>A number of seats is not negative.</source>
      <translation>Un nombre de sièges n’est pas négatif.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{day} does not lie after today, {more}.</source>
      <translation>{day} n’est pas postérieur à aujourd’hui, {more}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{day} lies before today, {more}.</source>
      <translation>{day} est antérieur à aujourd’hui, {more}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>“{name}” is no date; write it as 2026-12-31.</source>
      <translation>« {name} » n’est pas une date ; écrivez-la comme 2026-12-31.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There is nothing to ask: no question waits, or no renewal with a question is near.</source>
      <translation>Il n’y a rien à demander : aucune question n’attend, ou aucun renouvellement avec une question n’est proche.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>There are no seats to confirm.</source>
      <translation>Il n’y a pas de sièges à confirmer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The round “{name}” was closed on {day}.</source>
      <translation>Le tour « {name} » a été fermé le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>The catalog has changed since the workbook was read. Read it again and look at the plan.</source>
      <translation>Le catalogue a changé depuis la lecture du classeur. Relisez-le et vérifiez de nouveau ce qui changerait.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/unchanged.py" />
      <source>{file} was changed while it was being read, and nothing of it was imported; import it again when the program that writes it has finished.</source>
      <translation>{file} a été modifié pendant sa lecture, et rien n’en a été importé ; importez-le de nouveau quand le programme qui l’écrit aura terminé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} was changed since it was looked at; look at it again, then import it.</source>
      <translation>{file} a été modifié depuis qu’il a été examiné ; examinez-le de nouveau, puis importez-le.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is the open catalog itself; choose a spreadsheet to import.</source>
      <translation>{file} est le catalogue ouvert lui-même ; choisissez une feuille de calcul à importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>There is no file {file} at that place; check its name and folder.</source>
      <translation>Il n’y a pas de fichier {file} à cet endroit ; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} may not be read: ask its owner for the permission, or import a copy.</source>
      <translation>{file} ne peut pas être lu : demandez l’autorisation à son propriétaire, ou importez une copie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} cannot be opened ({why}); check the name and the drive.</source>
      <translation>{file} ne peut pas être ouvert ({why}) ; vérifiez le nom et le disque.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} is empty: it has no bytes at all; export or download it again.</source>
      <translation>{file} est vide : il n’a pas un seul octet ; exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is {n} GB large, more than can be read; export shorter periods.</source>
      <translation>{file} fait {n} Go, plus qu’on ne peut lire ; exportez des périodes plus courtes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} is a folder without spreadsheets; choose a file, or a folder that holds some.</source>
      <translation>{file} est un dossier sans feuilles de calcul ; choisissez un fichier, ou un dossier qui en contient.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} is a device or a pipe, not a file; save what it gives as a file and import that.</source>
      <translation>{file} est un périphérique ou un tube, pas un fichier ; enregistrez ce qu’il donne dans un fichier et importez-le.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} is no workbook; open it, save it as xlsx and import that.</source>
      <translation>{file} n’est pas un classeur ; ouvrez-le, enregistrez-le en xlsx et importez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is a web page without a table; export or download it again while you are signed in.</source>
      <translation>{file} est une page web sans tableau ; exportez-la ou téléchargez-la de nouveau en étant connecté.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} holds no sheets; open it, put the table on a sheet, save it and import it again.</source>
      <translation>{file} ne contient aucune feuille ; ouvrez-le, mettez le tableau sur une feuille, enregistrez et importez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} holds only charts or macros; open it, put the table on a sheet, save it and import it again.</source>
      <translation>{file} ne contient que des graphiques ou des macros ; ouvrez-le, mettez le tableau sur une feuille, enregistrez et importez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} is password protected; save a copy without a password and import that.</source>
      <translation>{file} est protégé par un mot de passe ; enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is damaged or not a workbook that can be read ({why}); open it, save a fresh copy as CSV or xlsx and import that.</source>
      <translation>{file} est endommagé ou n’est pas un classeur lisible ({why}) ; ouvrez-le, enregistrez une nouvelle copie en CSV ou xlsx et importez-la.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} cannot be read as a text table ({why}); export or download it again.</source>
      <translation>{file} ne peut pas être lu comme un tableau de texte ({why}) ; exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} holds {n} spreadsheets; import at most {more} at once.</source>
      <translation>{file} contient {n} feuilles de calcul ; importez-en au plus {more} à la fois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{file} is password protected; unpack it and import what is inside.</source>
      <translation>{file} est protégé par un mot de passe ; décompressez-le et importez ce qu’il contient.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} unpacks to a size no export has, and is refused; export or download it again.</source>
      <translation>{file} se décompresse en une taille qu’aucun export n’atteint et est refusé ; exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{name} in {file} is damaged ({why}); export or download it again.</source>
      <translation>{name} dans {file} est endommagé ({why}) ; exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_locked.py" />
      <source>{file} is locked with a password. It is used for this import and kept nowhere.</source>
      <translation>{file} est verrouillé par un mot de passe. Il sert à cette importation et n’est conservé nulle part.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_locked.py" />
      <source>The password does not open {file}. Capital letters count.</source>
      <translation>Le mot de passe n’ouvre pas {file}. Les majuscules comptent.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is a workbook of before Excel 97; open it, save it as xlsx and import that.</source>
      <translation>{file} est un classeur antérieur à Excel 97 ; ouvrez-le, enregistrez-le en xlsx et importez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is locked in a way that is not known here, or damaged; save a copy without a password and import that.</source>
      <translation>{file} est verrouillé d’une façon inconnue ici, ou endommagé ; enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is cut off: it is shorter than it says itself; export or download it again.</source>
      <translation>{file} est tronqué : il est plus court qu’il ne l’indique lui-même ; exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is a Word document, not a spreadsheet; export the table as xlsx or CSV and import that.</source>
      <translation>{file} est un document Word, pas une feuille de calcul ; exportez le tableau en xlsx ou CSV et importez-le.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is damaged, or an Office file without a workbook; export the table as xlsx or CSV and import that.</source>
      <translation>{file} est endommagé, ou est un fichier Office sans classeur ; exportez le tableau en xlsx ou CSV et importez-le.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is an XML spreadsheet of Excel 2003; open it, save it as xlsx and import that.</source>
      <translation>{file} est une feuille de calcul XML d’Excel 2003 ; ouvrez-la, enregistrez-la en xlsx et importez celle-ci.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is an XML file, not a spreadsheet; export the table as xlsx or CSV and import that.</source>
      <translation>{file} est un fichier XML, pas une feuille de calcul ; exportez le tableau en xlsx ou CSV et importez-le.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} is a JSON file; export the table as xlsx or CSV and import that.</source>
      <translation>{file} est un fichier JSON ; exportez le tableau en xlsx ou CSV et importez-le.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is neither a workbook nor text, or is damaged; export or download it again.</source>
      <translation>{file} n’est ni un classeur ni du texte, ou est endommagé ; exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>How {file} is read is still open: {why}</source>
      <translation>La façon de lire {file} reste ouverte : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>{file} has no sheet that is read; there is nothing to keep.</source>
      <translation>{file} n’a aucune feuille lue ; il n’y a rien à conserver.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} is no profile: it is not text in UTF-8.</source>
      <translation>{file} n’est pas un profil : ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Attach {file} to {name}</source>
      <translation>{file} joint à {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/sentence_list.py" />
      <source>Remove {file} from {name}</source>
      <translation>{file} retiré de {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Did you mean {names}?</source>
      <translation>Vouliez-vous dire {names} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>There is no {kind} “{text}”.</source>
      <translation>Il n’existe pas de fiche « {text} » ({kind}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>{n} records of the kind {kind} are called “{text}”; name one by its id.</source>
      <translation>{n} fiches de type {kind} s’appellent « {text} » ; désignez-en une par son numéro.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/putting_back.py" />
      <source>The {kind} {name} stays: later operations use it.</source>
      <translation>{kind} {name} reste : des étapes ultérieures s’y réfèrent.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/sentences.py" />
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>{one} and {other}</source>
      <translation>{one} et {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/sentences.py" />
      <source>{one} or {other}</source>
      <translation>{one} ou {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/verifications.py" />
      <source>The import of a bill that showed what came of it was taken back; the next review looks again.</source>
      <translation>L’importation d’une facture qui montrait le résultat a été annulée ; la prochaine revue regardera de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/contract.py" />
      <source>{days} {days|day|days}</source>
      <translation>{days} {days|jour|jours}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/contract.py" />
      <location filename="../../desktop_app/review/model.py" />
      <source>{months} {months|month|months}</source>
      <translation>{months} mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/period.py" />
      <source>“{text}” is no period such as 2026-09, 2026-07..2026-09, 2026-Q3 or 2026.</source>
      <translation>« {text} » n’est pas une période comme 2026-09, 2026-07..2026-09, 2026-Q3 ou 2026.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/rates.py" />
      <source>1 {one} = {rate} {other}</source>
      <translation>1 {one} = {rate} {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/settling.py" />
      <source>Counted with another decision about it</source>
      <translation>Compté avec une autre décision à ce sujet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/settling.py" />
      <source>{count} of them {count|is that|are those} of other decisions, so these seats are still billed.</source>
      <translation>{count} d’entre eux {count|relève|relèvent} d’autres décisions : ces sièges sont donc encore facturés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/settling.py" />
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Realised a month</source>
      <translation>Réalisé par mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bill for service from {start} to {end} is awaited since {due}.</source>
      <translation>La facture du service du {start} au {end} est attendue depuis le {due}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bill for service from {start} to {end}, the last before {day}, is not known: it is needed to compare with. The newest one before is for {newest}.</source>
      <translation>La facture du service du {start} au {end}, la dernière avant le {day}, n’est pas connue : elle est nécessaire pour comparer. La plus récente auparavant porte sur {newest}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Nothing is billed for service from {day} on, and the next bill would have come until {due}.</source>
      <translation>Rien n’est facturé pour un service à partir du {day}, et la facture suivante serait arrivée avant le {due}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed {billed|is|are} {billed} {billed|seat|seats} instead of {before}; {wanted} fewer {wanted|was|were} decided.</source>
      <translation>{billed} {billed|siège est facturé|sièges sont facturés} au lieu de {before} ; {wanted} de moins {wanted|était décidé|étaient décidés}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed {billed|is|are} {billed} {billed|seat|seats} instead of {before}; fewer were decided.</source>
      <translation>{billed} {billed|siège est facturé|sièges sont facturés} au lieu de {before} ; moins étaient décidés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A seat costs {now} a month instead of {before}; {less} less was promised.</source>
      <translation>Un siège coûte {now} par mois au lieu de {before} ; {less} de moins étaient promis.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A seat costs {now} a month instead of {before}; less was decided.</source>
      <translation>Un siège coûte {now} par mois au lieu de {before} ; il était décidé moins.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A seat costs {now} a month instead of {before}; {plan} costs {price} by its price list.</source>
      <translation>Un siège coûte {now} par mois au lieu de {before} ; {plan} coûte {price} selon sa liste de prix.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A seat costs {now} a month instead of {before}; {count} of {seats} seats are billed at the price of {plan}, {price}.</source>
      <translation>Un siège coûte {now} par mois au lieu de {before} ; {count} sièges sur {seats} sont facturés au prix de {plan}, {price}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed are {now} a month instead of {before}; {less} less was promised, and the bills name no number of seats.</source>
      <translation>{now} sont facturés par mois au lieu de {before} ; {less} de moins étaient promis, et les factures ne donnent pas le nombre de sièges.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed are {now} a month, before {before}.</source>
      <translation>{now} sont facturés par mois, {before} auparavant.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period}, {seats} {seats|seat|seats} × {price} and {besides} besides a month</source>
      <translation>{period}, {seats} {seats|siège|sièges} × {price} et {besides} en plus par mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period}, {seats} {seats|seat|seats} × {price} a month</source>
      <translation>{period}, {seats} {seats|siège|sièges} × {price} par mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bill for service from {start} to {end} is awaited until {due}.</source>
      <translation>La facture du service du {start} au {end} est attendue d’ici le {due}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>No bill from before {day} is known, to compare with.</source>
      <translation>Aucune facture d’avant le {day} n’est connue pour comparer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>It was to end before {day}, but service of {period} is billed, and {more} more of it.</source>
      <translation>Cela devait se terminer avant le {day}, mais un service est facturé : {period}, et {more} de plus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>It was to end before {day}, but service of {period} is billed.</source>
      <translation>Cela devait se terminer avant le {day}, mais un service est facturé : {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Nothing is billed for service from {day} on; sure after {due}.</source>
      <translation>Rien n’est facturé pour un service à partir du {day} ; certain après le {due}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Nothing is billed for service from {day} on, but bills are imported up to {known} only.</source>
      <translation>Rien n’est facturé pour un service à partir du {day}, mais les factures ne sont importées que jusqu’au {known}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Nothing is billed after {day}, but the bills just before it are missing too.</source>
      <translation>Rien n’est facturé après le {day}, mais les factures juste avant manquent aussi.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>But all of it costs {now} a month, before {before}: nothing is saved.</source>
      <translation>Mais le tout coûte {now} par mois, {before} auparavant : rien n’est économisé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bills changed from {one} to {other}: their amounts are not compared.</source>
      <translation>Les factures sont passées de {one} à {other} : leurs montants ne sont pas comparés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Decided {seats|was|were} {seats} {seats|seat|seats}, billed {billed|is|are} {billed}.</source>
      <translation>{seats} {seats|siège était décidé|sièges étaient décidés}, {billed} {billed|est facturé|sont facturés}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Decided {seats|was|were} {seats} {seats|seat|seats}, billed {billed|is|are} {billed}, before {before}.</source>
      <translation>{seats} {seats|siège était décidé|sièges étaient décidés}, {billed} {billed|est facturé|sont facturés}, {before} auparavant.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Billed {billed|is|are} {billed} {billed|seat|seats}, before {before}.</source>
      <translation>{billed} {billed|siège est facturé|sièges sont facturés}, {before} auparavant.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period} (the month of its date)</source>
      <translation>{period} (le mois de sa date)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period} ({days} days, 365 / 12 / {days} of them a month)</source>
      <translation>{period} ({days} jours, dont 365 / 12 / {days} par mois)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>{period}, a month</source>
      <translation>{period}, par mois</translation>
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
      <translation>{start} – {end}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>It takes effect on {day}.</source>
      <translation>Cela prend effet le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Bills of it are imported up to {day} only.</source>
      <translation>Ses factures ne sont importées que jusqu’au {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>No bill from before {day} is known: that none came after it proves nothing.</source>
      <translation>Aucune facture d’avant le {day} n’est connue : qu’il n’en soit pas venu ensuite ne prouve rien.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>A price in another currency is not compared.</source>
      <translation>Un prix dans une autre devise n’est pas comparé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bills name no number of seats, and no saving in their currency was promised to compare with.</source>
      <translation>Les factures ne donnent pas le nombre de sièges, et aucune économie dans leur devise n’était promise pour comparer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>The bills name no number of seats to compare with what was decided.</source>
      <translation>Les factures ne donnent pas le nombre de sièges à comparer avec la décision.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Last full bill before: {what}</source>
      <translation>Dernière facture complète avant : {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Full bill after: {what}</source>
      <translation>Facture complète après : {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/verification.py" />
      <source>Another price or number of seats, which was not decided here</source>
      <translation>Un autre prix ou nombre de sièges, non décidé ici</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name}: {said}.</source>
      <translation>{name} : {said}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{value} {rose}, cost {cost} against the three months before</source>
      <translation>{value} {rose}, coût {cost} par rapport aux trois mois précédents</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name} brought the value that was promised: {moved}.</source>
      <translation>{name} a apporté la valeur promise : {moved}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name} did not bring the value that was promised: {moved}.</source>
      <translation>{name} n’a pas apporté la valeur promise : {moved}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>What {name} brings is judged by the months {start} to {end}.</source>
      <translation>Ce qu’apporte {name} est jugé sur les mois de {start} à {end}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name}: cost or {unit} of {months} are not known.</source>
      <translation>{name} : le coût ou {unit} de {months} ne sont pas connus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>where there was none</source>
      <translation>(aucun auparavant)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{start} to {end}: {count} {unit}, {each} each</source>
      <translation>{start} à {end} : {count} {unit}, {each} chacun</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name} has no measure that counts its volume, so its value cannot be shown.</source>
      <translation>{name} n’a pas de mesure de son volume : sa valeur ne peut être montrée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name}: what it costs did not grow.</source>
      <translation>{name} : son coût n’a pas augmenté.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{name} brings less than it costs: {moved}.</source>
      <translation>{name} rapporte moins qu’il ne coûte : {moved}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{start} to {end}: {count} {unit}</source>
      <translation>{start} à {end} : {count} {unit}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/economics/worth.py" />
      <source>{start} to {end}: {value}, {share} for each {currency} of cost</source>
      <translation>{start} à {end} : {value}, {share} par {currency} de coût</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the numbers are those of {chart}: {told|1 entry has|# entries have} nothing but its costs, tax, and what is owed or paid for them</source>
      <translation>les numéros sont ceux de {chart} : {told|1 écriture n’a|# écritures n’ont} que ses charges, la taxe et ce qui est dû ou payé pour elles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the names say which are owed, tax or money ({example}), and what stands beside them is a cost</source>
      <translation>les noms disent lesquels sont des dettes, des taxes ou de l’argent ({example}), et ce qui figure à côté est une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the French chart</source>
      <translation>plan comptable français</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Spanish chart</source>
      <translation>plan comptable espagnol</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Belgian chart</source>
      <translation>plan comptable belge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Portuguese chart</source>
      <translation>plan comptable portugais</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the chart SKR 03</source>
      <translation>plan comptable SKR 03</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the chart SKR 04</source>
      <translation>plan comptable SKR 04</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Austrian chart</source>
      <translation>plan comptable autrichien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Swiss chart for small companies</source>
      <translation>plan comptable suisse PME</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the Nordic charts</source>
      <translation>plans comptables nordiques</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <source>the type of each account says what it is for</source>
      <translation>le type de chaque compte dit à quoi il sert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/accounts.py" />
      <location filename="../../desktop_app/imports/columns.py" />
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>as chosen</source>
      <translation>comme choisi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/bare_months.py" />
      <source>{column} names months and no year. Of which year are they?</source>
      <translation>{column} nomme des mois sans année. De quelle année sont-ils ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/bare_months.py" />
      <source>The months in {column} are those of {year}, the only year that the title names.</source>
      <translation>Les mois de {column} sont ceux de {year}, la seule année que le titre nomme.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <source>{name} cannot be read: it ended the reading process, as a damaged file does, or one stray cell far outside its table; save a fresh copy as CSV or xlsx and import that.</source>
      <translation>{name} ne peut être lu : le processus de lecture s’est arrêté, comme pour un fichier endommagé ou une cellule égarée loin du tableau ; enregistrer une nouvelle copie en CSV ou xlsx et l’importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <source>{name} takes longer to read than any spreadsheet of its size should; {fresh}.</source>
      <translation>{name} prend plus de temps à lire qu’un classeur de cette taille ne devrait ; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <source>{name} needs more memory than a file of its size should: it is damaged, or one stray cell far outside its table makes it too large; save a fresh copy as CSV or xlsx and import that.</source>
      <translation>{name} demande plus de mémoire qu’un fichier de cette taille ne devrait : il est endommagé, ou une cellule égarée loin du tableau le rend trop grand ; enregistrer une nouvelle copie en CSV ou xlsx et l’importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <source>{name} was not read: there is no room left for temporary files in {folder}. Make room there, and try again.</source>
      <translation>{name} n’a pas été lu : il n’y a plus de place pour les fichiers temporaires dans {folder}. Y faire de la place et recommencer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/child.py" />
      <location filename="../../desktop_app/imports/plan_staged.py" />
      <source>The import was cancelled; nothing was changed.</source>
      <translation>L’importation a été annulée ; rien n’a changé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>a date of activity; the latest counts</source>
      <translation>un jour d’activité ; le dernier compte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>proves activity in the period of the report</source>
      <translation>prouve une activité dans la période du rapport</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>says whether the row's day was active</source>
      <translation>dit si le jour de la ligne était actif</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the day the row is about</source>
      <translation>le jour dont parle la ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>when the report was made</source>
      <translation>quand le rapport a été établi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>first day the report covers</source>
      <translation>premier jour que couvre le rapport</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>decides which rows count</source>
      <translation>décide quelles lignes comptent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>part of the name</source>
      <translation>partie du nom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>adds to the amount</source>
      <translation>s’ajoute au montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>is taken from the amount</source>
      <translation>se retire du montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>first and last day of service in one cell</source>
      <translation>premier et dernier jour de service dans une cellule</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>says whether the amount is a debit or a credit</source>
      <translation>dit si le montant est un débit ou un crédit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>credits inside the row, added to the amount</source>
      <translation>crédits de la ligne, ajoutés au montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>total of the whole invoice, compared with its lines</source>
      <translation>total de toute la facture, comparé à ses lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>says what kind of line it is</source>
      <translation>dit de quel type de ligne il s’agit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>price of all units for a year</source>
      <translation>prix de toutes les unités pour un an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>price of all units for a month</source>
      <translation>prix de toutes les unités pour un mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>price of all units for a billing period</source>
      <translation>prix de toutes les unités pour une période de facturation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>how often the price falls due</source>
      <translation>à quel rythme le prix est dû</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>headings of groups of rows</source>
      <translation>titres de groupes de lignes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>tells which accounts of a journal are costs</source>
      <translation>dit quels comptes d’un journal sont des charges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the other side of an entry</source>
      <translation>l’autre côté d’une écriture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>tells which rows make one entry of a journal</source>
      <translation>dit quelles lignes forment une écriture d’un journal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>first day of the billing period, evidence for the order of dates</source>
      <translation>premier jour de la période de facturation, preuve de l’ordre des dates</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>last day of the billing period, evidence for the order of dates</source>
      <translation>dernier jour de la période de facturation, preuve de l’ordre des dates</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>evidence for the order of dates</source>
      <translation>preuve de l’ordre des dates</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>tells the rows that only spread over months what another row bills</source>
      <translation>indique les lignes qui ne font qu’étaler sur des mois ce qu’une autre facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>when the seat was given back</source>
      <translation>quand le siège a été rendu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>whether the seat is paid for</source>
      <translation>si le siège est payé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>how many days the report looks back</source>
      <translation>sur combien de jours porte le rapport</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the month, quarter or year of the budget</source>
      <translation>le mois, trimestre ou année du budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the team that the budget is for</source>
      <translation>l’équipe à qui va le budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the tool that the budget is for</source>
      <translation>l’outil à qui va le budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the use case that the budget is for</source>
      <translation>le cas d’usage à qui va le budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>says what the row counts</source>
      <translation>dit ce que compte la ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>how much of it</source>
      <translation>combien il y en a</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <location filename="../../desktop_app/imports/currency_heads.py" />
      <source>the header is a currency</source>
      <translation>l’en-tête est une devise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>the header means {field}</source>
      <translation>l’en-tête signifie {field}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>kept as it is, not used</source>
      <translation>gardé tel quel, non utilisé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>as the profile {profile} has it</source>
      <translation>comme dans le profil {profile}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>header of this format</source>
      <translation>en-tête de ce format</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>nearly the header {near}</source>
      <translation>presque l’en-tête {near}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>{reason}, {how}</source>
      <translation>{reason}, {how}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/columns.py" />
      <source>dropped: it may hold a secret</source>
      <translation>écarté : peut contenir un secret</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/continued_lines.py" />
      <source>{lines|1 row is|# rows are} numbered as the next line of the invoice above: {lines|it has|they have} its number, day and vendor.</source>
      <translation>{lines|1 ligne porte|# lignes portent} le numéro suivant de la facture au-dessus : {lines|elle en a|elles en ont} le numéro, le jour et le fournisseur.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/corrections.py" />
      <source>Column “{cell}” may hold secrets; it is never read.</source>
      <translation>La colonne « {cell} » peut contenir des secrets ; elle n’est jamais lue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/corrections.py" />
      <source>Columns “{other}” and “{cell}” cannot both be the {field}.</source>
      <translation>Les colonnes « {other} » et « {cell} » ne peuvent être toutes deux : {field}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/corrections.py" />
      <source>Column “{cell}”: {title} has no field {to}.</source>
      <translation>Colonne « {cell} » : {title} n’a pas de champ {to}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/credit_notes.py" />
      <source>credits invoice {number}, which is for {tool}</source>
      <translation>avoir sur la facture {number}, qui porte sur {tool}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/credit_notes.py" />
      <source>an invoice that the credit names is for it</source>
      <translation>une facture que l’avoir cite le concerne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>the column {column} says {code}, and only {head} has an amount</source>
      <translation>la colonne {column} dit {code}, et seule {head} a un montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>Row {row:,} has {amounts}, and only one of them can be owed.</source>
      <translation>La ligne {row} a {amounts}, et un seul de ces montants peut être dû.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>No column tells which currency was billed. Which one counts?</source>
      <translation>Aucune colonne ne dit dans quelle devise la facture est établie. Laquelle compte ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>{code} in {rows|1 row|# rows} ({head})</source>
      <translation>{code} dans {rows|1 ligne|# lignes} ({head})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>{amount} in {head}</source>
      <translation>{amount} dans {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>{more|1 more row is|# more rows are} like it.</source>
      <translation>{more|1 autre ligne est|# autres lignes sont} dans le même cas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_columns.py" />
      <source>Amounts have a column for each currency, and each row counts in one: {told}.</source>
      <translation>Les montants ont une colonne par devise, et chaque ligne compte dans une seule : {told}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_heads.py" />
      <source>the same in another currency</source>
      <translation>la même chose dans une autre devise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_pairs.py" />
      <source>the currency of {column}</source>
      <translation>la devise de {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/currency_pairs.py" />
      <source>the amount in the currency of {column}</source>
      <translation>le montant dans la devise de {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_columns.py" />
      <source>{text} is no {order}</source>
      <translation>{text} n’est pas {order}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{read}: {many:,} of {total:,} cells only make sense so, none contradict</source>
      <translation>{read} : {many} {many|cellule|cellules} sur {total} {many|n’a|n’ont} de sens qu’ainsi, aucune ne contredit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{clear:,} {clear|cell has|cells have} one reading only</source>
      <translation>{clear} {clear|cellule n’a|cellules n’ont} qu’une lecture possible</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{read}: {many:,} of {total:,} cells only make sense so, {few:,} contradict and are rejected</source>
      <translation>{read} : {many} {many|cellule|cellules} sur {total} {many|n’a|n’ont} de sens qu’ainsi, {few} {few|contredit et est rejetée|contredisent et sont rejetées}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>as column {column}, written the same way: {proof}</source>
      <translation>comme la colonne {column}, écrite de la même façon : {proof}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{read}: as chosen</source>
      <translation>{read} : comme choisi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>year/month/day: {many:,} of {total:,} cells only make sense so</source>
      <translation>année/mois/jour : {many} {many|cellule|cellules} sur {total} {many|n’a|n’ont} de sens qu’ainsi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{cells:,} cells name the same day in either order</source>
      <translation>{cells} {cells|cellule désigne|cellules désignent} le même jour dans les deux ordres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>all {pairs:,} periods of {names} are whole months so, {whole:,} in the other order</source>
      <translation>les {pairs} périodes de {names} sont ainsi des mois entiers, {whole} dans l’autre ordre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>{what}: {why}</source>
      <translation>{what} : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{order}: as this format is known to write dates</source>
      <translation>{order} : ce format est connu pour écrire ainsi les dates</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/date_orders.py" />
      <source>{backwards:,} of {pairs:,} periods of {names} would be backwards in the other order</source>
      <translation>{backwards} périodes sur {pairs} de {names} iraient à rebours dans l’autre ordre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dated_lines.py" />
      <source>{repeated:,} of {dated:,} rows have the same vendor and product on several days</source>
      <translation>{repeated} des {dated} lignes ont le même fournisseur et le même produit à plusieurs jours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dated_lines.py" />
      <source>Each row has a day, users and an amount, and no invoice number. Was it charged on that day, or is the list one of subscriptions, each with its price?</source>
      <translation>Chaque ligne a un jour, des utilisateurs et un montant, mais pas de numéro de facture. A-t-il été facturé ce jour-là, ou est-ce une liste d’abonnements, chacun avec son prix ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dated_lines.py" />
      <source>{why}, and {users} times {price} is {amount} in all {rows|1 row|# rows}</source>
      <translation>{why}, et {users} fois {price} donne {amount} dans {rows|la seule ligne|les # lignes}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dated_lines.py" />
      <source>{why}: each is a charge of its day.</source>
      <translation>{why} : chacune est une charge de son jour.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>day/month/year</source>
      <translation>jour/mois/année</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>year/month/day</source>
      <translation>année/mois/jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>{text} is no date</source>
      <translation>{text} n’est pas une date</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>there is no day {text}</source>
      <translation>le jour {text} n’existe pas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>{text} is a quarter, not a day</source>
      <translation>{text} est un trimestre, pas un jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/dates.py" />
      <source>{text} has no year</source>
      <translation>{text} n’a pas d’année</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/datev.py" />
      <source>The amounts are those posted. DATEV takes the tax out of them by the key in {column} ({keyed|1 row|# rows}) or by the account, and the file does not say how much: they are kept with it.</source>
      <translation>Les montants sont ceux des écritures. DATEV en retire la taxe selon la clé de {column} ({keyed|1 ligne|# lignes}) ou selon le compte, et le fichier ne dit pas combien : ils sont gardés avec elle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/datev.py" />
      <source>{header} has day and month: all {count:,} fall between {first} and {last}, the period in the first line.</source>
      <translation>{header} donne jour et mois : les {count} tombent entre {first} et {last}, la période de la première ligne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/earlier_credits.py" />
      <source>{count|1 credit that was imported before names|# credits that were imported before name} an invoice of this file, and {count|is|are} for the same tool: {amounts}.</source>
      <translation>{count|1 avoir importé auparavant cite|# avoirs importés auparavant citent} une facture de ce fichier et {count|concerne|concernent} le même outil : {amounts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/header_read.py" />
      <source>{column} is the {field}</source>
      <translation>{column} est : {field}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/header_read.py" />
      <source>Read as {format} by what its headers mean: {columns}.</source>
      <translation>Lu comme {format} d’après le sens de ses en-têtes : {columns}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/hopeless.py" />
      <source>{file} cannot be read: of {looked:,} rows from all over {sheet}, {rejected:,} are broken (column {column}: {why}); export it again, or choose the column that is meant.</source>
      <translation>{file} ne peut pas être lu : sur {looked} lignes prises un peu partout dans {sheet}, {rejected} sont défectueuses (colonne {column} : {why}) ; exporter de nouveau le fichier, ou choisir la colonne voulue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>card descriptor</source>
      <translation>libellé de carte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>vendor</source>
      <translation>fournisseur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>legal name</source>
      <translation>raison sociale</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/known_names.py" />
      <source>website</source>
      <translation>site web</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/line_kinds.py" />
      <source>a payment, not a charge</source>
      <translation>un paiement, pas une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/line_kinds.py" />
      <source>a part of an invoice that is counted as a whole</source>
      <translation>une partie d’une facture comptée en entier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>{kind} “{text}”</source>
      <translation>{kind} « {text} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>alias “{text}” (yours)</source>
      <translation>alias « {text} » (le vôtre)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>known vendor “{vendor}” ({kind})</source>
      <translation>fournisseur connu « {vendor} » ({kind})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>website “{site}”</source>
      <translation>site « {site} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>{how}, merged into {kept}</source>
      <translation>{how}, fusionné avec {kept}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>the file names the tool “{tool_text}”</source>
      <translation>le fichier nomme l’outil « {tool_text} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>{how}, product “{tool}” named in the text</source>
      <translation>{how}, produit « {tool} » nommé dans le texte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>known vendor “{vendor}” at the beginning</source>
      <translation>fournisseur connu « {vendor} » au début</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>“{text}” stands in the text</source>
      <translation>« {text} » figure dans le texte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>you said that “{text}” is no AI tool</source>
      <translation>vous avez dit que « {text} » n’est pas un outil d’IA</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>known vendor “{vendor}”, tool “{tool_text}”</source>
      <translation>fournisseur connu « {vendor} », outil « {tool_text} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>“{text}” is also an ordinary name</source>
      <translation>« {text} » est aussi un nom ordinaire</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>“{vendor}” sells much else, and no AI product is named</source>
      <translation>« {vendor} » vend bien d’autres choses, et aucun produit d’IA n’est nommé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>“{text}” begins like “{name}”</source>
      <translation>« {text} » commence comme « {name} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>spelled like “{text}”</source>
      <translation>écrit comme « {text} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/match.py" />
      <source>{kind} “{text}” at the beginning</source>
      <translation>{kind} « {text} » au début</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>requests or calls</source>
      <translation>requêtes ou appels</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>messages or prompts</source>
      <translation>messages ou prompts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>sessions or conversations</source>
      <translation>sessions ou conversations</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>credits, whatever the vendor calls them</source>
      <translation>crédits, quel que soit leur nom chez le fournisseur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>all tokens, where the file has no parts</source>
      <translation>tous les jetons, si le fichier n’en donne pas le détail</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>tokens of the input, those of the cache among them</source>
      <translation>jetons d’entrée, ceux du cache compris</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>tokens of the input that came from the cache</source>
      <translation>jetons d’entrée venus du cache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>tokens of the input that were written to the cache</source>
      <translation>jetons d’entrée écrits dans le cache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>tokens of the answer</source>
      <translation>jetons de la réponse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>requests made again</source>
      <translation>requêtes refaites</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>searches of the web</source>
      <translation>recherches sur le web</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>minutes of speech or of a machine</source>
      <translation>minutes de parole ou de machine</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>images made</source>
      <translation>images produites</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <source>lines of code</source>
      <translation>lignes de code</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/month_sums.py" />
      <source>{names}: {rows|the sum of 1 row agrees|the sums of # rows agree} with the months.</source>
      <translation>{names} : {rows|la somme d’une ligne concorde|les sommes de # lignes concordent} avec les mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/month_sums.py" />
      <source>row {row:,} states {stated}, its months are {ours}</source>
      <translation>la ligne {row} indique {stated}, ses mois font {ours}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/month_sums.py" />
      <source>{name}: {count|the sum of 1 row differs|the sums of # rows differ} from the months, which are what is read: {rows}.</source>
      <translation>{name} : {count|la somme d’une ligne diffère|les sommes de # lignes diffèrent} des mois, qui sont ce qui est lu : {rows}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>it is a share</source>
      <translation>c’est une part</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>“{sign}” is no currency</source>
      <translation>« {sign} » n’est pas une devise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{sign}: as proven by {names}</source>
      <translation>{sign} : prouvé par {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <location filename="../../desktop_app/imports/values.py" />
      <source>decimal point</source>
      <translation>point décimal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <location filename="../../desktop_app/imports/values.py" />
      <source>decimal comma</source>
      <translation>virgule décimale</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{text} is no number</source>
      <translation>{text} n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{example} has thousands: these are whole numbers</source>
      <translation>{example} a des milliers : ce sont des nombres entiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{sign}: as this format is known to write numbers</source>
      <translation>{sign} : ce format est connu pour écrire ainsi les nombres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{sign}: {many:,} of {total:,} cells with a sign only make sense so, {few} contradict and are rejected</source>
      <translation>{sign} : {many} cellules sur {total} ayant un signe n’ont de sens qu’ainsi, {few} contredisent et sont rejetées</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{sign}: {many:,} of {total:,} cells with a sign only make sense so, none contradict</source>
      <translation>{sign} : {many} {many|cellule|cellules} sur {total} ayant un signe {many|n’a|n’ont} de sens qu’ainsi, aucune ne contredit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/number_columns.py" />
      <source>{text} is no amount of money: {why}</source>
      <translation>{text} n’est pas un montant : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_formats.py" />
      <source>This is Seatbook's own list “{title}”, and nothing of it is imported: {why}.</source>
      <translation>C’est la liste « {title} » de Seatbook même, et rien n’en est importé : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_formats.py" />
      <source>List “{title}”, exported by Seatbook</source>
      <translation>Liste « {title} », exportée par Seatbook</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_lists.py" />
      <source>invoices are made of the spend lines; import that list</source>
      <translation>les factures se composent des lignes de dépense ; importer cette liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_lists.py" />
      <source>it adds up spend lines; import that list</source>
      <translation>elle additionne des lignes de dépense ; importer cette liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_lists.py" />
      <source>it tells which files this catalog has read</source>
      <translation>elle dit quels fichiers ce catalogue a lus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/own_lists.py" />
      <source>it tells what was done in this catalog</source>
      <translation>elle dit ce qui a été fait dans ce catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>There is nothing to import below the header.</source>
      <translation>Il n’y a rien à importer sous l’en-tête.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>No column names the vendor: the lines are of {vendor}, as the sheet is called or titled.</source>
      <translation>Aucune colonne ne nomme le fournisseur : les lignes sont de {vendor}, d’après le nom ou le titre de la feuille.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>Some columns are of what is planned and others of what was spent. Which are to be read?</source>
      <translation>Certaines colonnes portent sur ce qui est prévu, d’autres sur ce qui a été dépensé. Lesquelles faut-il lire ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>There is nothing to import below the header: its {rows:,} rows have no amount and hardly anything else.</source>
      <translation>Il n’y a rien à importer sous l’en-tête : ses {rows} lignes n’ont ni montant ni presque rien d’autre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>No column names the tool: the seats are of {tool}, as the sheet is called or titled.</source>
      <translation>Aucune colonne ne nomme l’outil : les sièges sont de {tool}, comme la feuille s’appelle ou est intitulée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>Not kept, because they may hold secrets: {names}.</source>
      <translation>Non gardé, car il peut y avoir des secrets : {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse.py" />
      <source>{hidden:,} hidden {hidden|row was|rows were} read like the others.</source>
      <translation>{hidden} {hidden|ligne masquée a été lue|lignes masquées ont été lues} comme les autres.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>Several rows are budgets of one period, and no column says what each is for: {columns} may name teams, tools or use cases.</source>
      <translation>Plusieurs lignes sont des budgets d’une même période, et aucune colonne ne dit à quoi sert chacun : {columns} nomme peut-être des équipes, des outils ou des cas d’usage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>{column} names what the budgets are for: teams, tools or use cases?</source>
      <translation>{column} nomme ce à quoi servent les budgets : équipes, outils ou cas d’usage ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>{column} is for each month: a period has as many times it.</source>
      <translation>{column} vaut pour chaque mois : une période le compte autant de fois qu’elle a de mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>the row has no amount</source>
      <translation>la ligne n’a pas de montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>The budgets are for {first} to {last}, as “{text}” says.</source>
      <translation>Les budgets valent du {first} au {last}, comme le dit « {text} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>The budgets are for {first} to {last}, as you said.</source>
      <translation>Les budgets valent du {first} au {last}, comme indiqué.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>the budget is for each month, but the period is not of whole months</source>
      <translation>le budget vaut pour chaque mois, mais la période n’est pas faite de mois entiers</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_budgets.py" />
      <source>labelled {label}: a total, not a budget</source>
      <translation>libellé {label} : un total, pas un budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{count|the number format of 1 cell|the number formats of # cells} in {headers}, such as {example}</source>
      <translation>{count|le format de nombre d’une cellule|les formats de nombre de # cellules} dans {headers}, par exemple {example}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{what} that name no currency are in the one they are shown in: {proof}.</source>
      <translation>{what} sans devise nommée : dans celle où ils sont affichés : {proof}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>Currency: “{currency}” is no ISO 4217 currency code such as EUR or USD.</source>
      <translation>Devise : « {currency} » n’est pas un code ISO 4217 comme EUR ou USD.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{rows|1 row names|# rows name} no currency in {column}, first row {first:,}, and nothing else says which. In which currency are those?</source>
      <translation>{rows|1 ligne ne donne|# lignes ne donnent} pas de devise dans {column}, d’abord la ligne {first}, et rien d’autre ne la dit. Dans quelle devise sont-elles ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the amount says {sign} and the column {column} says {code}</source>
      <translation>le montant dit {sign} et la colonne {column} dit {code}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the amount says {sign} and its head {code}</source>
      <translation>le montant dit {sign} et son en-tête {code}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the sheet's name {sheet}</source>
      <translation>le nom de la feuille {sheet}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the sign {sign} in {sum:,} cells</source>
      <translation>le signe {sign} dans {sum} cellules</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{title} has only this currency</source>
      <translation>{title} n’a que cette devise</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>No column, sign, header or title says which currency {column} is in.</source>
      <translation>Ni colonne, ni signe, ni en-tête, ni titre ne disent dans quelle devise est {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>Amounts that name no currency are in {common}: {why}.</source>
      <translation>Les montants sans devise nommée sont en {common} : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>The head {header} says {head}, and {column} says {code}, first row {row:,}. Leave {column} out where the amounts are in {head}; else say that it is their currency.</source>
      <translation>L’en-tête {header} dit {head}, et {column} dit {code}, d’abord à la ligne {row:,}. Laissez {column} de côté si les montants sont en {head} ; sinon, dites que c’est leur devise.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>{names} in the file is read as {chosen}, as chosen.</source>
      <translation>{names} dans le fichier est lu comme {chosen}, comme choisi.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>the header {header}</source>
      <translation>l’en-tête {header}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{text} is no known currency code</source>
      <translation>{text} n’est pas un code de devise connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>Column {column} says {names}, which is no known currency. Which currency are the amounts in?</source>
      <translation>La colonne {column} dit {names}, qui n’est pas une devise connue. En quelle devise sont les montants ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_currency.py" />
      <source>nothing says which currency this amount is in</source>
      <translation>rien ne dit dans quelle devise est ce montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{column}: {cells|1 cell is a day number|# cells are day numbers} as Excel counts them.</source>
      <translation>{column} : {cells|1 cellule est un numéro de jour|# cellules sont des numéros de jour} tels qu’Excel les compte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>all {total:,} cells make sense as day/month and as month/day, and no other column tells</source>
      <translation>les {total} cellules ont un sens en jour/mois et en mois/jour, et aucune autre colonne ne le dit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>with dots, in a file whose decimals have a comma ({column})</source>
      <translation>avec des points, dans un fichier dont les décimales ont une virgule ({column})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>Column {header}: {why}. For example {example} is {ways}.</source>
      <translation>Colonne {header} : {why}. Par exemple, {example} est {ways}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{column}: {cells|1 cell is a day number|# cells are day numbers}, counted from 1904 on as this workbook does.</source>
      <translation>{column} : {cells|1 cellule est un numéro de jour|# cellules sont des numéros de jour}, comptés depuis 1904 comme le fait ce classeur.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>the year of {total:,} cells may stand in front or at the end</source>
      <translation>l’année de {total} cellules peut être devant ou à la fin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{days:,} of {total:,} cells only make sense as day/month and {months:,} only as month/day</source>
      <translation>{days} {days|cellule|cellules} sur {total} {days|n’a|n’ont} de sens qu’en jour/mois et {months} qu’en mois/jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{many:,} of {total:,} cells only make sense as {order}, and those of {other}, written the same way, as {contrary}</source>
      <translation>{many:,} cellules sur {total:,} n’ont de sens que comme {order}, et celles de {other}, écrites de même, que comme {contrary}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{day} ({order})</source>
      <translation>{day} ({order})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{read}: as the profile {profile} has it</source>
      <translation>{read} : comme dans le profil {profile}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{point:,} cells prove a decimal point and {comma:,} a decimal comma</source>
      <translation>{point} {point|cellule prouve|cellules prouvent} un point décimal et {comma} une virgule décimale</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{cells:,} cells such as {example} could have decimals or thousands, and no other cell tells</source>
      <translation>{cells} {cells|cellule|cellules} comme {example} {cells|peut|peuvent} avoir des décimales ou des milliers, et aucune autre ne le dit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>Column {header}: {why}.</source>
      <translation>Colonne {header} : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>{header}: days after the 12th are texts and all others dates: a spreadsheet program may have swapped day and month of the dates. Export the file again and check.</source>
      <translation>{header} : les jours après le 12 sont du texte et les autres des dates : un tableur a pu intervertir jour et mois de ces dates. Exporter de nouveau le fichier et vérifier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_dates.py" />
      <source>no day</source>
      <translation>aucun jour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_faults.py" />
      <source>{why}; open the file, mend the cell and save it</source>
      <translation>{why} ; ouvrir le fichier, corriger la cellule et l’enregistrer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_faults.py" />
      <source>{why}; the row is kept without it</source>
      <translation>{why} ; la ligne est gardée sans cela</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_invoices.py" />
      <source>the lines of {number} add up to {amount}, and the invoice's total is {total}: is a line missing?</source>
      <translation>les lignes de {number} font {amount}, et le total de la facture est {total} : manque-t-il une ligne ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>debits and credits of an entry or an account, added up: not a charge</source>
      <translation>débits et crédits d’une écriture ou d’un compte, additionnés : pas une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>what is owed to a supplier, and no cost</source>
      <translation>ce qui est dû à un fournisseur, et non une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>tax, and no cost</source>
      <translation>taxe, et non une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>money that is paid, and no cost</source>
      <translation>argent versé, et non une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>no account of costs</source>
      <translation>pas un compte de charges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>It is a journal: debits and credits are even, and counted together they are nothing. Which of its accounts are those of costs? They add up to: {accounts}.</source>
      <translation>C’est un journal : débits et crédits sont égaux, et comptés ensemble ils donnent zéro. Lesquels de ses comptes sont ceux des charges ? Leurs sommes : {accounts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>Debits are {debits} and credits {credits}: {gap} is missing on one side.</source>
      <translation>Les débits sont de {debits} et les crédits de {credits} : il manque {gap} d’un côté.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>{account}: {why}</source>
      <translation>{account} : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>None of its accounts is {told}.</source>
      <translation>Aucun de ses comptes n’est {told}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>the headings of rows are accounts, and those that are owed, tax or money are no costs by their name</source>
      <translation>les titres des lignes sont des comptes, et ceux de dettes, de taxes ou d’argent ne sont pas des charges d’après leur nom</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>Debits and credits are even: {total} on each side, in {entries|1 entry|# entries}.</source>
      <translation>Débits et crédits sont égaux : {total} de chaque côté, en {entries|1 écriture|# écritures}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{some} and {count:,} more</source>
      <translation>{some} et {count} autres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>It is a journal. Counted are the rows of its accounts of costs: {costs}; not counted are those of {others}. How they are known: {why}.</source>
      <translation>C’est un journal. Sont comptées les lignes de ses comptes de charges : {costs} ; ne sont pas comptées celles de {others}. À quoi on les reconnaît : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>costs are told from debts, tax and money: {why}</source>
      <translation>les charges sont distinguées des dettes, des taxes et de l’argent : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_journals.py" />
      <source>from one account of costs to another: nothing that was spent</source>
      <translation>d’un compte de charges à un autre : rien qui ait été dépensé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>no charge of its own, but a month's share of a purchase that another row bills</source>
      <translation>pas une charge propre, mais la part d’un mois d’un achat qu’une autre ligne facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <location filename="../../desktop_app/imports/parse_rates.py" />
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>the row has no date</source>
      <translation>la ligne n’a pas de date</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>The sheet has no dates, and the file's name does not tell the period that the amounts are for.</source>
      <translation>La feuille n’a pas de dates, et le nom du fichier ne dit pas pour quelle période sont les montants.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>The lines are of {first} to {last}, as you said.</source>
      <translation>Les lignes vont du {first} au {last}, comme indiqué.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>{count|1 row names|# rows name} no vendor. Where the one above is meant, fill its name down in the file and import it again.</source>
      <translation>{count|1 ligne ne nomme|# lignes ne nomment} aucun fournisseur. Si celui du dessus est visé, recopier son nom vers le bas dans le fichier et l’importer de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>no label, but the amounts are the sums of the rows above: not a charge</source>
      <translation>sans libellé, mais les montants sont les sommes des lignes du dessus : pas une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>No column names the vendor. Say which one does, or whose the lines are where all are of one.</source>
      <translation>Aucune colonne ne nomme le fournisseur. Dites laquelle le fait, ou de qui sont les lignes si toutes sont d’un seul.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_lines.py" />
      <source>not a charge</source>
      <translation>pas une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row does not name a use case and a metric</source>
      <translation>la ligne ne nomme pas un cas d’usage et un indicateur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row does not name a subscription, and a use case or team</source>
      <translation>la ligne ne nomme pas un abonnement, et un cas d’usage ou une équipe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row does not name a subscription and an amount</source>
      <translation>la ligne ne nomme pas un abonnement et un montant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row has no share of more than 0 % and at most 100 %, and no project</source>
      <translation>la ligne n’a ni part entre 0 % et 100 %, ni projet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>the row has no value of 0 or more</source>
      <translation>la ligne n’a pas de valeur de 0 ou plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_measures.py" />
      <source>revenue without a currency says nothing</source>
      <translation>un chiffre d’affaires sans devise ne dit rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_money.py" />
      <source>{column} is with tax: {tax} is a known rate of what is left without it.</source>
      <translation>{column} est toutes taxes comprises : {tax} est un taux connu de ce qui reste sans elle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_money.py" />
      <source>{text} is more than any invoice</source>
      <translation>{text} dépasse toute facture</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_own.py" />
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>the row has no {title}</source>
      <translation>il manque à la ligne : {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_own.py" />
      <source>“{text}” is none of: {names}</source>
      <translation>« {text} » n’est aucun de : {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_own.py" />
      <source>{text} is no number that can be kept here</source>
      <translation>{text} n’est pas un nombre qui puisse être gardé ici</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_people.py" />
      <source>These statuses are read as active: {names}.</source>
      <translation>Ces statuts sont lus comme actifs : {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_people.py" />
      <source>labelled as a total: no person</source>
      <translation>libellé comme total : pas une personne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_people.py" />
      <source>the row names no person</source>
      <translation>la ligne ne nomme aucune personne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>{sign}: {one} and {other} multiply to {result} in all {rows:,} rows so, in {otherwise:,} otherwise</source>
      <translation>{sign} : {one} fois {other} donne ainsi {result} dans les {rows} lignes, dans {otherwise} sinon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>{sign}: {one} and {other} add up to {result} in all {rows:,} rows so, in {otherwise:,} otherwise</source>
      <translation>{sign} : {one} plus {other} donne ainsi {result} dans les {rows} lignes, dans {otherwise} sinon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>all {total:,} days fall in {month}, which {where} names, {within:,} in the other order</source>
      <translation>les {total} jours tombent en {month}, comme le dit {where}, {within} dans l’autre ordre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>the title</source>
      <translation>le titre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_proofs.py" />
      <source>the sheet's name</source>
      <translation>le nom de la feuille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>{text} is left out: it is none of {choices}</source>
      <translation>{text} est laissé de côté : ce n’est aucun de {choices}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>the row says when it ends, but not from when on it runs</source>
      <translation>la ligne dit quand cela se termine, mais pas à partir de quand cela court</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>it is left out: {reason}</source>
      <translation>laissé de côté : {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>the row names no use case</source>
      <translation>la ligne ne nomme aucun cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>{value} is more than any budget</source>
      <translation>{value} dépasse tout budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>{text} is no period: a month, a quarter, a year or two dates</source>
      <translation>{text} n’est pas une période : un mois, un trimestre, un an ou deux dates</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>labelled {label}: a total, not a use case</source>
      <translation>libellé {label} : un total, pas un cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>{value} is less than nothing, and a budget cannot be</source>
      <translation>{value} est moins que rien, ce qu’un budget ne peut être</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>the period ends on {last}, before it begins on {first}</source>
      <translation>la période finit le {last}, avant de commencer le {first}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_purposes.py" />
      <source>the row</source>
      <translation>la ligne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_rates.py" />
      <source>the row has no rate above 0</source>
      <translation>la ligne n’a pas de taux supérieur à 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_rates.py" />
      <source>the row does not name two known currencies</source>
      <translation>la ligne ne nomme pas deux devises connues</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_reports.py" />
      <source>{without:,} seats come without activity: no report that counts still tells of them. Import the vendor's own report for them, or Seatbook's lists of activity reports and activity.</source>
      <translation>{without} {without|siège vient|sièges viennent} sans activité : aucun rapport qui compte n’en parle plus. Importer pour {without|lui|eux} le rapport du fournisseur, ou les listes de Seatbook des rapports d’activité et de l’activité.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_reports.py" />
      <source>Of activity the list holds what counts, the latest report on each seat: earlier reports, and invitations that wait, come with the lists of activity reports and activity.</source>
      <translation>De l’activité, la liste contient ce qui compte, le dernier rapport sur chaque siège : les rapports antérieurs et les invitations en attente viennent avec les listes des rapports d’activité et de l’activité.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>No column is for the tool: {column} names it in every row.</source>
      <translation>Aucune colonne n’est pour l’outil : {column} le nomme à chaque ligne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>No column is for the tool: {column} names several.</source>
      <translation>Aucune colonne n’est pour l’outil : {column} en nomme plusieurs.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>The report was made on {day}, as stands above the table.</source>
      <translation>Le rapport a été établi le {day}, comme l’indique le texte au-dessus du tableau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>{concealed:,} of {count:,} names are concealed by the vendor's privacy setting: these seats cannot be matched to people.</source>
      <translation>{concealed} {concealed|nom|noms} sur {count} {concealed|est masqué|sont masqués} par le réglage de confidentialité du fournisseur : {concealed|ce siège ne peut être rattaché à une personne|ces sièges ne peuvent être rattachés à des personnes}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>the account is {word}</source>
      <translation>le compte est : {word}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>Nothing in the sheet or in the file's name says when this report was made, and idleness is measured against that day.</source>
      <translation>Ni la feuille ni le nom du fichier ne disent quand ce rapport a été établi, et l’inactivité se mesure à partir de ce jour.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>The sheet has numbers of accounts alone: these seats cannot be matched to people.</source>
      <translation>La feuille n’a que des numéros de comptes : ces sièges ne peuvent être rattachés à des personnes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>the row names no account</source>
      <translation>la ligne ne nomme aucun compte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>{account}: a totals row</source>
      <translation>{account} : une ligne de total</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>{account} stands alone: a heading or a note</source>
      <translation>{account} est seul sur sa ligne : un titre ou une note</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>{account} is no person</source>
      <translation>{account} n’est pas une personne</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>no seat is assigned</source>
      <translation>aucun siège n’est attribué</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_seats.py" />
      <source>the seat was given back ({released})</source>
      <translation>le siège a été rendu ({released})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>Debits are written with a minus sign, as banks do: they are read as what was spent.</source>
      <translation>Les débits portent un moins, comme dans les banques : ils sont lus comme dépensés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>{many:,} amounts are negative, as invoices are in a supplier's account: they are read as spend, and credit notes as what lowers it.</source>
      <translation>{many} montants sont négatifs, comme le sont les factures au compte d’un fournisseur : ils sont lus comme dépenses, et les avoirs comme ce qui les diminue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>{many:,} of {count:,} amounts are negative: this statement writes payments with a minus sign, so all signs are turned.</source>
      <translation>{many} montants sur {count} sont négatifs : ce relevé écrit les paiements avec un moins, tous les signes sont donc inversés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>{many:,} of {count:,} amounts stand on the credit side, as invoices do in a supplier's account: they are read as spend, and debits as what lowers it.</source>
      <translation>{many} montants sur {count} sont au crédit, comme les factures dans un compte fournisseur : ils sont lus comme dépenses, et les débits comme ce qui les réduit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_signs.py" />
      <source>{text} says neither debit nor credit</source>
      <translation>{text} ne dit ni débit ni crédit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{header} is read as the price of the whole term, whatever its months.</source>
      <translation>{header} est lu comme le prix de toute la durée du contrat, quel qu’en soit le nombre de mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{header} is read as the price of all units; if it is that of one, read the column as unit price.</source>
      <translation>{header} est lu comme le prix de toutes les unités ; si c’est celui d’une seule, lire la colonne comme prix unitaire.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{column} is read as parts of one: 0.05 is 5 %.</source>
      <translation>{column} est lu comme une fraction : 0,05 fait 5 %.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>due every month</source>
      <translation>dû chaque mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>for {months} months</source>
      <translation>pour {months} mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>“{cell}” is read as {bought}: what was bought, of which a part is used.</source>
      <translation>« {cell} » est lu comme {bought} : ce qui a été acheté, dont une partie est utilisée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>labelled {label}: not a subscription</source>
      <translation>libellé {label} : pas un abonnement</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>“{text}” is no billing cycle that is known here, so the price is left out; write monthly, quarterly, annual or a number of months.</source>
      <translation>« {text} » n’est pas un rythme de facturation connu ici, le prix est donc laissé de côté ; écrire monthly, quarterly, annual ou un nombre de mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>“{text}” can mean monthly payments or one payment for all those months; the price is read as {read}.</source>
      <translation>« {text} » peut désigner des paiements mensuels ou un seul pour tous ces mois ; le prix est lu ainsi : {read}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>Prices that name no currency are in {common}: {why}.</source>
      <translation>Les prix sans devise nommée sont en {common} : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{unit} is more than any contract costs</source>
      <translation>{unit} dépasse le coût de tout contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>the term ends on {end}, before it begins on {start}</source>
      <translation>la période se termine le {end}, avant de commencer le {start}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>{text} is no notice period</source>
      <translation>{text} n’est pas un délai de préavis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_subscriptions.py" />
      <source>the row names no tool</source>
      <translation>la ligne ne nomme aucun outil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_table.py" />
      <source>row {row:,} begins another table with other columns; put it on a sheet of its own</source>
      <translation>à la ligne {row} commence un autre tableau avec d’autres colonnes ; le mettre sur sa propre feuille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_table.py" />
      <source>{header} is read in thousands: “{text}” says so.</source>
      <translation>{header} se lit en milliers : « {text} » le dit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_table.py" />
      <source>{header} is read in millions: “{text}” says so.</source>
      <translation>{header} se lit en millions : « {text} » le dit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>The sheet has no row of heads: its columns are told by what stands in all of them, or by you.</source>
      <translation>La feuille n’a pas de ligne d’en-têtes : ce que sont ses colonnes, c’est ce qui figure dans toutes les lignes qui le dit, ou vous l’avez dit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>The sheet holds {tables:,} tables; this is the one with its heads in row {row:,}.</source>
      <translation>La feuille contient {tables} tableaux ; celui-ci a ses en-têtes à la ligne {row}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>the table adds up to the same as the one before it on the sheet: it sums that up</source>
      <translation>le tableau donne le même total que celui qui le précède sur la feuille : il le résume</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>The table adds up to {amounts}, as the one before it does, and is taken for its summary.</source>
      <translation>Le tableau donne {amounts}, comme celui qui le précède, et passe pour son résumé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_tables.py" />
      <source>the invoice stands in the table before this one on the sheet, too, and is counted there</source>
      <translation>la facture figure aussi dans le tableau précédent de la feuille et y est comptée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_totals.py" />
      <source>labelled {label}: a total, not a charge</source>
      <translation>libellé {label} : un total, pas une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_totals.py" />
      <source>labelled {label}, and the amount is the sum of the rows above: not a charge</source>
      <translation>libellé {label}, et le montant est la somme des lignes du dessus : pas une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_totals.py" />
      <source>no label, but the amount is the sum of the rows above: not a charge</source>
      <translation>sans libellé, mais le montant est la somme des lignes du dessus : pas une charge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>the row counts nothing</source>
      <translation>la ligne ne compte rien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>nothing was used: every figure of the row is 0</source>
      <translation>rien n’a été utilisé : chaque chiffre de la ligne est 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>The sheet has no dates, and the file's name does not tell the period that the figures are for.</source>
      <translation>La feuille n’a pas de dates, et le nom du fichier ne dit pas pour quelle période sont les chiffres.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>{value} is less than nothing, and use cannot be</source>
      <translation>{value} est moins que rien, ce qu’un usage ne peut être</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>labelled {label}: a total, not a row of use</source>
      <translation>libellé {label} : un total, pas une ligne d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/parse_usage.py" />
      <source>{value} is more than any use</source>
      <translation>{value} dépasse tout usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/pipeline.py" />
      <source>{name} met a defect of Seatbook and was left out: {why}.</source>
      <translation>{name} a rencontré un défaut de Seatbook et a été laissé de côté : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/pipeline.py" />
      <source>{name} was changed since it was looked at; look at it again, then import it.</source>
      <translation>{name} a changé depuis qu’il a été examiné ; l’examiner de nouveau, puis l’importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/pipeline.py" />
      <source>A profile keeps how one file is read, and these are {count}; import one with it.</source>
      <translation>Un profil retient comment lire un seul fichier, et il y en a {count} ; en importer un avec lui.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan.py" />
      <source>{name} is the open catalog itself; choose a spreadsheet to import.</source>
      <translation>{name} est le catalogue ouvert lui-même ; choisir un classeur à importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_lines.py" />
      <source>This is spend that this very catalog exported as FOCUS rows. It is not imported: every line would count a second time.</source>
      <translation>Ce sont des dépenses que ce catalogue même a exportées en lignes FOCUS. Elles ne sont pas importées : chaque ligne compterait une deuxième fois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_lines.py" />
      <source>{file} tells of the same days, models and accounts, and {changed:,} of {both:,} of them have other amounts here. Does this file correct the earlier one, or is it of another account or organisation of the company? Then name that.</source>
      <translation>{file} parle des mêmes jours, modèles et comptes, et {changed} sur {both} ont ici d’autres montants. Ce fichier corrige-t-il le précédent, ou vient-il d’un autre compte ou d’une autre organisation de l’entreprise ? Alors le nommer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_lines.py" />
      <source>{lines|1 line corrects|# lines correct} an earlier report: {before} becomes {after}.</source>
      <translation>{lines|1 ligne corrige|# lignes corrigent} un rapport antérieur : {before} devient {after}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_matches.py" />
      <source>the row names no known AI tool</source>
      <translation>la ligne ne nomme aucun outil d’IA connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_matches.py" />
      <source>perhaps {name}</source>
      <translation>peut-être {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_matches.py" />
      <source>{vendor} names no known AI tool</source>
      <translation>{vendor} ne nomme aucun outil d’IA connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_matches.py" />
      <source>perhaps known</source>
      <translation>peut-être connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_measures.py" />
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>there is no {kind} {name} in the catalog</source>
      <translation>absent du catalogue : {kind} {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_measures.py" />
      <source>the same is known</source>
      <translation>la même chose est connue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>there is no {kind} “{name}” in the catalog</source>
      <translation>absent du catalogue : {kind} « {name} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>several purchases are added up here; change them in the list of purchases</source>
      <translation>plusieurs achats sont additionnés ici ; les modifier dans la liste des achats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>the same as in row {row}</source>
      <translation>la même chose qu’à la ligne {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>it was merged into {name}</source>
      <translation>fusionné avec {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>it is here already; a list changes no {what}</source>
      <translation>déjà là ; une liste ne change pas cela : {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>it is archived here, and stays so</source>
      <translation>archivé ici, et le reste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <source>it is in use here, and stays so</source>
      <translation>utilisé ici, et le reste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <location filename="../../desktop_app/imports/plan_people.py" />
      <source>nothing changed</source>
      <translation>rien n’a changé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own.py" />
      <location filename="../../desktop_app/imports/plan_people.py" />
      <source>changed: {names}</source>
      <translation>modifié : {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>the line is here with another amount, and a list changes no spend lines; import the corrected report and say what it corrects, or give a further line another description</source>
      <translation>la ligne est déjà là avec un autre montant, et une liste ne change aucune ligne de dépense ; importez le rapport corrigé et dites ce qu’il corrige, ou donnez une autre description à une ligne de plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>spend lines</source>
      <translation>lignes de dépense</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>figures of use</source>
      <translation>valeurs d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>activity</source>
      <translation>activité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_bulk.py" />
      <source>its seat or report is another catalog's</source>
      <translation>son siège ou rapport est d’un autre catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>it is about a record of another catalog</source>
      <translation>il s’agit d’une fiche d’un autre catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>“{kind}” is nothing that questions are about</source>
      <translation>« {kind} » n’est rien sur quoi portent des questions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>“{decision}” is none of: {names}</source>
      <translation>« {decision} » n’est aucun de : {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>its question is another catalog's</source>
      <translation>sa question est d’un autre catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>“{kind}” is none of: {names}</source>
      <translation>« {kind} » n’est aucun de : {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>it asks about another catalog's questions</source>
      <translation>porte sur les questions d’un autre catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>its round is another catalog's</source>
      <translation>son tour est d’un autre catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>its question or decision is another catalog's</source>
      <translation>sa question ou décision est d’un autre catalogue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>questions</source>
      <translation>questions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>decisions</source>
      <translation>décisions</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>rounds</source>
      <translation>tours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>details</source>
      <translation>détails</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_own_review.py" />
      <source>a part of it is missing, or it was changed</source>
      <translation>il en manque une partie, ou elle a été modifiée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>row {row} has another amount for the same budget</source>
      <translation>la ligne {row} donne un autre montant pour le même budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>the same budget is known</source>
      <translation>le même budget est connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>{names} changed</source>
      <translation>modifié : {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_purposes.py" />
      <source>nothing new of the use case</source>
      <translation>rien de nouveau sur le cas d’usage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_rates.py" />
      <source>the same rate is known</source>
      <translation>le même taux est connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_rates.py" />
      <source>it was {before}</source>
      <translation>c’était {before}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{name}: {seats|1 seat of an earlier list is|# seats of earlier lists are} not in this one ({accounts}). What is known of them stays; where they were given back, say so (Read otherwise, or --given-back yes).</source>
      <translation>{name} : {seats|1 siège d’une liste antérieure n’est|# sièges de listes antérieures ne sont} pas dans celle-ci ({accounts}). Ce qu’on en sait reste ; s’ils ont été rendus, dites-le (Lire autrement, ou --given-back yes).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{vendor} sells several tools. Name the one that the seats are of.</source>
      <translation>{vendor} vend plusieurs outils. Nommer celui des sièges.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{name}: {seats|1 seat that is not in the list was|# seats that are not in the list were} given back by {day} ({accounts}).</source>
      <translation>{name} : {seats|1 siège absent de la liste a été rendu|# sièges absents de la liste ont été rendus} au {day} ({accounts}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{message} Name the one that the seats belong to.</source>
      <translation>{message} Nommer celui auquel les sièges appartiennent.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{message} Name the tool or its vendor, or the subscription.</source>
      <translation>{message} Nommer l’outil ou son fournisseur, ou l’abonnement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>{licence} is no subscription, and no known AI tool</source>
      <translation>{licence} n’est ni un abonnement ni un outil d’IA connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>The sheet does not say which tool its seats are of.</source>
      <translation>La feuille ne dit pas de quel outil sont ses sièges.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>There are several subscriptions of {tool}.</source>
      <translation>Il y a plusieurs abonnements de {tool}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>nothing new of the seat</source>
      <translation>rien de nouveau sur le siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>There is no subscription {chosen} in the catalog.</source>
      <translation>Il n’y a pas d’abonnement {chosen} dans le catalogue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>“{named}” is no AI tool, and no vendor of one, that is known.</source>
      <translation>« {named} » n’est ni un outil d’IA connu, ni le fournisseur d’un tel outil.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>a later report on the same seat</source>
      <translation>un rapport plus récent sur le même siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>the seat has changed</source>
      <translation>le siège a changé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <source>no free seat: {bought:,} purchased, {total:,} assigned</source>
      <translation>aucun siège libre : {bought} achetés, {total} attribués</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_seats.py" />
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>{tool_text} is no known AI tool</source>
      <translation>{tool_text} n’est pas un outil d’IA connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>The sheet was left out: the profile {profile} reads another one.</source>
      <translation>La feuille a été laissée de côté : le profil {profile} en lit une autre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>… and {count} more sheets</source>
      <translation>… et {count} autres feuilles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>No sheet of {file} is of a known format.</source>
      <translation>Aucune feuille de {file} n’est d’un format connu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>No sheet of {file} holds a table.</source>
      <translation>Aucune feuille de {file} ne contient de tableau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>There is no column “{name}” in {where}; there are {there}.</source>
      <translation>Il n’y a pas de colonne « {name} » ({where}) ; il y a {there}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>the file</source>
      <translation>le fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>There is no sheet “{title}”; there are {there}.</source>
      <translation>Il n’y a pas de feuille « {title} » ; il y a {there}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_sheets.py" />
      <source>the sheet {sheet}</source>
      <translation>la feuille {sheet}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_staged.py" />
      <source>The file changes nothing, because it is in the catalog already: undo its import (seatbook imports shows its number), then import it again with what you chose.</source>
      <translation>Le fichier ne change rien, car il est déjà dans le catalogue : annulez son import (seatbook imports en donne le numéro), puis importez-le de nouveau avec votre choix.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_staged.py" />
      <source>this very file was imported before</source>
      <translation>ce fichier même a déjà été importé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_staged.py" />
      <source>The sheet was left out: {message}</source>
      <translation>La feuille a été laissée de côté : {message}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_subscriptions.py" />
      <source>of {name}: {names}</source>
      <translation>de {name} : {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_subscriptions.py" />
      <source>{tool} is no known AI tool; it is added as one</source>
      <translation>{tool} n’est pas un outil d’IA connu ; il est ajouté comme tel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_subscriptions.py" />
      <source>nothing new of {name}</source>
      <translation>rien de nouveau sur {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>{file}, row {row}</source>
      <translation>{file}, ligne {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>the same as in {where}</source>
      <translation>la même chose que dans {where}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>The figures of this sheet add up to: {sums}.</source>
      <translation>Les chiffres de cette feuille font en tout : {sums}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>{message} Name its vendor, or the subscription.</source>
      <translation>{message} Nommer son fournisseur, ou l’abonnement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>corrects {where}</source>
      <translation>corrige {where}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>tells more than {where}</source>
      <translation>en dit plus que {where}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>{metric} {total}</source>
      <translation>{metric} {total}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>The sheet does not say of which tool it counts the use.</source>
      <translation>La feuille ne dit pas de quel outil elle compte l’usage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/plan_usage.py" />
      <source>an earlier import</source>
      <translation>une importation antérieure</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/planned_heads.py" />
      <source>Not read: {names}.</source>
      <translation>Non lu : {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>The profile</source>
      <translation>Le profil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{where}, columns</source>
      <translation>{where}, columns</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to say {text}</source>
      <translation>il doit y être écrit {text}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} was written by a later version of Seatbook; this one reads form {form}.</source>
      <translation>{file} a été écrit par une version plus récente de Seatbook ; celle-ci lit la forme {form}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to have a table [[sheets]] for each kind of sheet</source>
      <translation>il faut une table [[sheets]] pour chaque sorte de feuille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>there are {n:,}, and {most} at most can be read</source>
      <translation>il y en a {n}, et {most} au plus peuvent être lues</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file}, [[sheets]] number {number}</source>
      <translation>{file}, [[sheets]] numéro {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file}: its name has to have 1 to {most} characters that can be printed.</source>
      <translation>{file} : son nom doit avoir de 1 à {most} caractères imprimables.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file}: {name} is the name of a format of Seatbook's own; give it another name.</source>
      <translation>{file} : {name} est le nom d’un format de Seatbook ; donnez-lui un autre nom.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{where}, {place}: {why}.</source>
      <translation>{where}, {place} : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>there is no format {name}; `seatbook formats` lists them</source>
      <translation>il n’existe pas de format {name} ; `seatbook formats` les énumère</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to be a list of 2 to {most:,} headers</source>
      <translation>ce doit être une liste de 2 à {most} en-têtes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to be a table of at most {most:,} headers and their fields</source>
      <translation>ce doit être une table d’au plus {most} en-têtes avec leurs champs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} is too large for a profile; the largest has {size} KiB.</source>
      <translation>{file} est trop grand pour un profil ; le plus grand a {size} Kio.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} cannot be read: {why}.</source>
      <translation>{file} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it is nested too deeply</source>
      <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{file} is no profile: {why}.</source>
      <translation>{file} n’est pas un profil : {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it is missing</source>
      <translation>il manque</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to be a text in quotes</source>
      <translation>ce doit être un texte entre guillemets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>it has to be a text of one line with 1 to {longest} characters</source>
      <translation>ce doit être un texte d’une ligne de 1 à {longest} caractères</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{text} is none of {words}</source>
      <translation>{text} n’est aucun de {words}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>such a column may hold secrets and is never read</source>
      <translation>une telle colonne peut contenir des secrets et n’est jamais lue</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{field} is no field of {kind}; there are {fields}</source>
      <translation>{field} n’est pas un champ de {kind} ; il y a {fields}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>{head} is the {field} already</source>
      <translation>{head} est déjà {field}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/profiles.py" />
      <source>a profile does not say that; here it may say {names}</source>
      <translation>un profil ne dit pas cela ; ici, il peut y avoir {names}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>{price} times {amount} is {total} in all {rows|1 row|# rows}: {amount} is the quantity</source>
      <translation>{price} fois {amount} donne {total} dans {rows|la seule ligne|les # lignes} : {amount} est la quantité</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>{price} stands beside quantities and no total, and may be for one unit. Is it that of the whole line?</source>
      <translation>{price} est à côté de quantités, sans total, et peut valoir pour une unité. Vaut-il pour toute la ligne ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>{amount} stands beside a price and may be the quantity. Is it what was billed?</source>
      <translation>{amount} est à côté d’un prix et peut être la quantité. Est-ce le montant facturé ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>{amount} is the quantity by the arithmetic of some rows, and not by that of others. Is it what was billed, or is {total}?</source>
      <translation>{amount} est la quantité d’après le calcul de certaines lignes, et pas d’après celui d’autres. Est-ce le montant facturé, ou est-ce {total} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/quantity_heads.py" />
      <source>Else multiply quantity and unit price in a column of its own.</source>
      <translation>Sinon, multipliez la quantité et le prix unitaire dans une colonne à part.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rate_columns.py" />
      <source>Below {names} may stand what one {base} was worth on each day, or amounts. Say that they are rates, or whose amounts they are.</source>
      <translation>Sous {names} peut figurer ce que valait un {base} chaque jour, ou des montants. Dites que ce sont des taux, ou de qui sont les montants.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rate_columns.py" />
      <source>Below {names} stand numbers with more decimals than amounts have, and they hardly change: what one {base} was worth on each day.</source>
      <translation>Sous {names} figurent des nombres avec plus de décimales que n’en ont les montants, et ils ne changent guère : ce que valait un {base} chaque jour.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rate_columns.py" />
      <source>Below {names} stand exchange rates of the European Central Bank.</source>
      <translation>Sous {names} figurent des taux de change de la Banque centrale européenne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>what it says of itself does not fit together</source>
      <translation>ce qu’il dit de lui-même ne concorde pas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} is damaged or not a workbook that can be read ({short}); {fresh}.</source>
      <translation>{file} est endommagé ou n’est pas un classeur lisible ({short}) ; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>Archives in the archive are left out ({named}); unpack them and import what is inside.</source>
      <translation>Les archives dans l’archive sont laissées de côté ({named}) ; les décompresser et importer leur contenu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>only charts or macros</source>
      <translation>seulement des graphiques ou des macros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>no sheets</source>
      <translation>aucune feuille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} holds {what}; open it, put the table on a sheet, save it and import it again.</source>
      <translation>{file} contient {what} ; l’ouvrir, mettre le tableau sur une feuille, l’enregistrer et l’importer de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} has {sheets:,} sheets, more than can be looked at; choose one of them by its name, or save those that you need in a file of their own.</source>
      <translation>{file} a {sheets} feuilles, plus qu’on ne peut en examiner ; choisissez-en une par son nom, ou enregistrez celles dont vous avez besoin dans un fichier à part.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>The sheet is hidden; it was read like the others.</source>
      <translation>La feuille est masquée ; elle a été lue comme les autres.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{archive}: {problem}</source>
      <translation>{archive} : {problem}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read.py" />
      <source>{file} has a cell in {sheet} where a sheet can have none: it is damaged; {fresh}.</source>
      <translation>{file} a dans {sheet} une cellule là où une feuille ne peut en avoir : le fichier est endommagé ; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{file} holds {count:,} spreadsheets; import at most {most_parts} at once.</source>
      <translation>{file} contient {count} classeurs ; en importer au plus {most_parts} à la fois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{file} unpacks to a size no export has, and is refused; {again}.</source>
      <translation>{file} se décompresse à une taille qu’aucun export n’a, et est refusé ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{name} in {file} unpacks to a size no spreadsheet has, and is refused; {again}.</source>
      <translation>{name} dans {file} se décompresse à une taille qu’aucun classeur n’a, et est refusé ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_archive.py" />
      <source>{name} in {file} is damaged ({why}); {again}.</source>
      <translation>{name} dans {file} est endommagé ({why}) ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>Merged cells were read for each of their rows ({filled|1 cell was|# cells were} filled).</source>
      <translation>Les cellules fusionnées ont été lues pour chacune de leurs lignes ({filled|1 cellule remplie|# cellules remplies}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>the formula has no result in the file</source>
      <translation>la formule n’a pas de résultat dans le fichier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>the cell holds the error {error}</source>
      <translation>la cellule contient l’erreur {error}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>The file is not built as usual: hidden rows and columns, error values, formulas without a result, merged cells, currencies shown by a cell's format and days counted from 1904 could not all be looked for. Look through its rows, or open it, save a fresh copy as xlsx and import that.</source>
      <translation>Le fichier n’est pas construit comme d’habitude : lignes et colonnes masquées, valeurs d’erreur, formules sans résultat, cellules fusionnées, devises montrées par le format des cellules et jours comptés depuis 1904 n’ont pas pu tous être recherchés. Parcourir ses lignes, ou l’ouvrir, en enregistrer une nouvelle copie en xlsx et l’importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>Hidden columns were read like the others.</source>
      <translation>Les colonnes masquées ont été lues comme les autres.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>The sheet contains error values (#N/A, #REF!, …) and nothing else.</source>
      <translation>La feuille contient des valeurs d’erreur (#N/A, #REF!, …) et rien d’autre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>{cells|1 cell holds a formula|# cells hold formulas} without a result: the program that wrote the file did not calculate. Open it in Excel or LibreOffice, save it and import it again.</source>
      <translation>{cells|1 cellule contient une formule|# cellules contiennent des formules} sans résultat : le programme qui a écrit le fichier n’a pas calculé. L’ouvrir dans Excel ou LibreOffice, l’enregistrer et l’importer de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>The file was saved before its formulas were calculated, and their results may be old. Open it in Excel or LibreOffice, save it and import it again.</source>
      <translation>Le fichier a été enregistré avant le calcul de ses formules, et leurs résultats peuvent être anciens. L’ouvrir dans Excel ou LibreOffice, l’enregistrer et l’importer de nouveau.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_facts.py" />
      <source>{cells|1 cell holds|# cells hold} an error value (#N/A, #REF!, …), which is no value.</source>
      <translation>{cells|1 cellule contient|# cellules contiennent} une valeur d’erreur (#N/A, #REF!, …), qui n’est pas une valeur.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_locked.py" />
      <source>{file} is locked in a way that cannot be opened here; save a copy without a password.</source>
      <translation>{file} est verrouillé d’une façon qui ne peut être ouverte ici ; en enregistrer une copie sans mot de passe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is damaged or cut off: its zip package cannot be read; {again}.</source>
      <translation>est endommagé ou tronqué : son paquet zip ne peut être lu ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is a zip archive, whatever its name says (it holds {inside}); unpack it and import what is inside.</source>
      <translation>est une archive zip, quoi qu’en dise son nom (elle contient {inside}) ; la décompresser et importer son contenu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>would unpack to more than 3 GB and is refused; {fresh}.</source>
      <translation>se décompresserait à plus de 3 Go et est refusé ; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is password protected; save a copy without a password and import that.</source>
      <translation>est protégé par un mot de passe ; en enregistrer une copie sans mot de passe et l’importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is damaged ({error} while unpacking it); {again}.</source>
      <translation>est endommagé ({error} à la décompression) ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is a Word document, not a spreadsheet; export the table as xlsx or CSV and import that.</source>
      <translation>est un document Word, pas un classeur ; exporter le tableau en xlsx ou CSV et l’importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is a presentation, not a spreadsheet; export the table as xlsx or CSV and import that.</source>
      <translation>est une présentation, pas un classeur ; exporter le tableau en xlsx ou CSV et l’importer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>unpacks to a size no spreadsheet has ({name}) and is refused; {fresh}.</source>
      <translation>se décompresse à une taille qu’aucun classeur n’a ({name}) et est refusé ; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>has more rows in {name} than the {most:,} of a sheet, and is refused; {fresh}.</source>
      <translation>a dans {name} plus de lignes que les {most} d’une feuille, et est refusé ; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>declares XML entities ({named}), which no spreadsheet program writes, and is refused; {fresh}.</source>
      <translation>déclare des entités XML ({named}), ce qu’aucun tableur n’écrit, et est refusé ; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is damaged ({name} does not begin like XML); {again}.</source>
      <translation>est endommagé ({name} ne commence pas comme du XML) ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_package.py" />
      <source>is damaged (content.xml is not well-formed); {again}.</source>
      <translation>est endommagé (content.xml est mal formé) ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>export or download it again</source>
      <translation>l’exporter ou le télécharger de nouveau</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>open it, save a fresh copy as CSV or xlsx and import that</source>
      <translation>l’ouvrir, en enregistrer une nouvelle copie en CSV ou xlsx et l’importer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_path.py" />
      <source>{file} is {size} GB large, more than can be read; export shorter periods.</source>
      <translation>{file} fait {size} Go, plus qu’il n’est possible de lire ; exporter des périodes plus courtes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sheet.py" />
      <source>{file} has no sheet {name}; choose one of its sheets: {names}.</source>
      <translation>{file} n’a pas de feuille {name} ; choisir une de ses feuilles : {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sheet.py" />
      <source>{file} has {columns:,} columns in row {row:,}, more than the {most:,} a spreadsheet can have; {fresh}.</source>
      <translation>{file} a {columns} colonnes à la ligne {row}, plus que les {most} qu’un classeur peut avoir ; {fresh}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>save a copy without a password and import that</source>
      <translation>en enregistrer une copie sans mot de passe et l’importer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>export the table as xlsx or CSV and import that</source>
      <translation>exporter le tableau en xlsx ou CSV et l’importer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a PDF document</source>
      <translation>un document PDF</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a PNG picture</source>
      <translation>une image PNG</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a GIF picture</source>
      <translation>une image GIF</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a JPEG picture</source>
      <translation>une image JPEG</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a BMP picture</source>
      <translation>une image BMP</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a TIFF picture</source>
      <translation>une image TIFF</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a gzip archive; unpack it and import what is inside</source>
      <translation>une archive gzip ; la décompresser et importer son contenu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a 7-Zip archive; unpack it and import what is inside</source>
      <translation>une archive 7-Zip ; la décompresser et importer son contenu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a RAR archive; unpack it and import what is inside</source>
      <translation>une archive RAR ; la décompresser et importer son contenu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a bzip2 archive; unpack it and import what is inside</source>
      <translation>une archive bzip2 ; la décompresser et importer son contenu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a rich text document</source>
      <translation>un document de texte enrichi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a database</source>
      <translation>une base de données</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a program</source>
      <translation>un programme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>a Parquet file; save it as CSV or xlsx and import that</source>
      <translation>un fichier Parquet ; l’enregistrer en CSV ou xlsx et l’importer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is damaged, or an Office file without a workbook; {instead}.</source>
      <translation>{file} est endommagé, ou un fichier Office sans classeur ; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is locked in a way that is not known here, or damaged; {unlocked}.</source>
      <translation>{file} est verrouillé d’une façon inconnue ici, ou endommagé ; {unlocked}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is a Word document, not a spreadsheet; {instead}.</source>
      <translation>{file} est un document Word, pas un classeur ; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is an XML file, not a spreadsheet; {instead}.</source>
      <translation>{file} est un fichier XML, pas un classeur ; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is a JSON file; {instead}.</source>
      <translation>{file} est un fichier JSON ; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} {problem}</source>
      <translation>{file} {problem}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is {what}, whatever its name says; {instead}.</source>
      <translation>{file} est {what}, quoi qu’en dise son nom ; {instead}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is cut off: it is shorter than it says itself; {again}.</source>
      <translation>{file} est tronqué : plus court qu’il ne le dit lui-même ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_sniff.py" />
      <source>{file} is {what}.</source>
      <translation>{file} est {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>{file} has a hole in line {row:,}: a part of it was never written; {again}.</source>
      <translation>{file} a un trou à la ligne {row} : une partie n’a jamais été écrite ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>The text is read in the encoding {encoding}.</source>
      <translation>Le texte est lu dans le codage {encoding}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>{file} is a web page without a table; {again} while you are signed in.</source>
      <translation>{file} est une page web sans tableau ; {again} en étant connecté.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>{file} cannot be read as a text table ({error}); {again}.</source>
      <translation>{file} ne peut être lu comme tableau de texte ({error}) ; {again}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/read_text.py" />
      <source>The file is a web page; its table was read.</source>
      <translation>Le fichier est une page web ; son tableau a été lu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>No column names vendors, invoices or accounts: its texts are those of a statement, and tell who was paid.</source>
      <translation>Aucune colonne ne nomme de fournisseurs, de factures ou de comptes : les textes sont ceux d’un relevé et disent qui a été payé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>Several profiles read files with these headers: {told}.</source>
      <translation>Plusieurs profils lisent des fichiers avec ces en-têtes : {told}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>All {count} headers by which {title} is known are there.</source>
      <translation>Les {count} en-têtes auxquels se reconnaît {title} y sont tous.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>The format is known from {source}.</source>
      <translation>Le format est connu par {source}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>It is a profile of yours.</source>
      <translation>C’est un profil à vous.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/recognise.py" />
      <source>There is no format {format_id}.</source>
      <translation>Il n’y a pas de format {format_id}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: nothing for {month}, between {before} and {after}. Is a file missing?</source>
      <translation>{tool} : rien pour {month}, entre {before} et {after}. Manque-t-il un fichier ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>The file's own total is {total}, and its rows add up to {ours}: {gap} more.</source>
      <translation>Le total du fichier même est {total}, et ses lignes font {ours} : {gap} de plus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{lines|1 invoice line is|# invoice lines are} in the catalog with another amount: {shown}. Both count until one of the two imports is undone, that of {files} or this one; where this file corrects them, say so (Read otherwise, or --corrects yes).</source>
      <translation>{lines|1 ligne de facture est|# lignes de facture sont} dans le catalogue avec un autre montant : {shown}. Les deux comptent jusqu’à l’annulation de l’une des deux importations, celle de {files} ou celle-ci ; si ce fichier les corrige, le dire (Lire autrement, ou --corrects yes).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{line} ({there} there, {here} here)</source>
      <translation>{line} ({there} là-bas, {here} ici)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: nothing for {months}. Is a file missing?</source>
      <translation>{tool} : rien pour {months}. Manque-t-il un fichier ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>a month</source>
      <translation>par mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>a year</source>
      <translation>par an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>The file's own total is {total}, and its rows add up to {ours}: {gap} less.</source>
      <translation>Le total du fichier même est {total}, et ses lignes font {ours} : {gap} de moins.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{price} {period} ({name})</source>
      <translation>{price} {period} ({name})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{rejected|1 row is|# rows are} rejected and not in the sum.</source>
      <translation>{rejected|1 ligne est rejetée et n’est|# lignes sont rejetées et ne sont} pas dans la somme.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{lines|1 line corrects an earlier invoice|# lines correct earlier invoices}: {before} becomes {after}.</source>
      <translation>{lines|1 ligne corrige une facture antérieure|# lignes corrigent des factures antérieures} : {before} devient {after}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{price}, and {count} other prices</source>
      <translation>{price}, et {count} autres prix</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: invoiced at {price} a unit; the contract says {contract}.</source>
      <translation>{tool} : facturé {price} l’unité ; le contrat dit {contract}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: billed in {billed}; the contract is in {agreed}.</source>
      <translation>{tool} : facturé en {billed} ; le contrat est en {agreed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: billed for {late}, after the contract's end on {end} ({name}).</source>
      <translation>{tool} : facturé pour {late}, après la fin du contrat le {end} ({name}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{tool}: billed for {early}, before the contract's start on {start} ({name}).</source>
      <translation>{tool} : facturé pour {early}, avant le début du contrat le {start} ({name}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/reconcile.py" />
      <source>{invoice} line {line}</source>
      <translation>{invoice} ligne {line}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rematching.py" />
      <source>There is no tool {name}; `seatbook tools` lists the known ones, `seatbook add tool` makes one.</source>
      <translation>Il n’y a pas d’outil {name} ; `seatbook tools` liste ceux qui sont connus, `seatbook add tool` en crée un.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/rematching.py" />
      <source>“{text}” has no word that tells one vendor from another; take more of what the file says.</source>
      <translation>« {text} » n’a aucun mot qui distingue un fournisseur d’un autre ; prendre plus de ce que dit le fichier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/repeated_lines.py" />
      <source>{one} and {other} report the same days, and nothing tells which is the later one. Which one is the earlier? Import it alone, and the other alone after it.</source>
      <translation>{one} et {other} portent sur les mêmes jours, et rien ne dit lequel est le plus récent. Lequel est le plus ancien ? Importez-le seul, puis l’autre seul.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/repeated_lines.py" />
      <source>{count|1 line has|# lines have} the same invoice, date, text and amount as on the sheet {sheet}. All count; where it is the same money, import one of the two sheets.</source>
      <translation>{count|1 ligne a|# lignes ont} la même facture, la même date, le même texte et le même montant que sur la feuille {sheet}. Toutes comptent ; si c’est le même argent, importez l’une des deux feuilles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/repeated_totals.py" />
      <source>{column} repeats the total of an invoice on each of its lines: the lines are read as quantity times price, which add up to it or to it without tax.</source>
      <translation>{column} répète le total d’une facture sur chacune de ses lignes : les lignes sont lues comme quantité fois prix, dont la somme est ce total ou ce total hors taxe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/repeated_totals.py" />
      <source>{column} repeats the net total of an invoice on each of its lines, and is not read: the lines add up to it.</source>
      <translation>{column} répète le total hors taxe d’une facture sur chacune de ses lignes et n’est pas lu : la somme des lignes est ce total.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>There is a profile {name} already.</source>
      <translation>Il y a déjà un profil {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>How {name} is read is still open: {message}</source>
      <translation>La lecture de {name} est encore ouverte : {message}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>{name} has no sheet that is read; there is nothing to keep.</source>
      <translation>{name} n’a aucune feuille lue ; il n’y a rien à garder.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>Profile {name}</source>
      <translation>Profil {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/saved_profiles.py" />
      <source>A profile was left aside. {error}</source>
      <translation>Un profil a été laissé de côté. {error}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the invitation is pending</source>
      <translation>l’invitation est en attente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is removed</source>
      <translation>le compte est retiré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is deactivated</source>
      <translation>le compte est désactivé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is disabled</source>
      <translation>le compte est coupé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is suspended</source>
      <translation>le compte est suspendu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is archived</source>
      <translation>le compte est archivé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/seat_states.py" />
      <source>the account is a bot</source>
      <translation>le compte est un robot</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/service_columns.py" />
      <source>The sheet has a column for each of {count} services; every amount in them is read as a line of its own.</source>
      <translation>La feuille a une colonne pour chacun de {count} services ; chaque montant y est lu comme une ligne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Two tables stand side by side: {what}.</source>
      <translation>Deux tableaux sont côte à côte : {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>row {row:,} has their headers twice</source>
      <translation>la ligne {row} a leurs en-têtes deux fois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Which one is to be read? The other can be imported after it.</source>
      <translation>Lequel faut-il lire ? L’autre pourra être importé ensuite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Two tables stand below each other: row {first:,} has the same headers as row {second:,}.</source>
      <translation>Deux tableaux se suivent : la ligne {first} a les mêmes en-têtes que la ligne {second}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>row {row:,} has the headers of {one} and of {other}</source>
      <translation>la ligne {row} a les en-têtes de {one} et de {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Two tables stand below each other: row {first:,} is the header of one ({one}), and row {second:,} that of another ({other}).</source>
      <translation>Deux tableaux sont l’un sous l’autre : la ligne {first} est l’en-tête de l’un ({one}), et la ligne {second} celui d’un autre ({other}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/several_tables.py" />
      <source>Put each on a sheet of its own.</source>
      <translation>Mettez chacun sur sa propre feuille.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/sheet_month.py" />
      <source>The sheet has no dates: its lines are of {first} to {last}, as “{text}” says.</source>
      <translation>La feuille n’a pas de dates : ses lignes vont du {first} au {last}, comme le dit « {text} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/staging_said.py" />
      <source>corrects {file}, row {row}</source>
      <translation>corrige {file}, ligne {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/staging_said.py" />
      <source>the same line as {file}, row {row}</source>
      <translation>la même ligne que {file}, ligne {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/staging_said.py" />
      <source>its payment is known now: {file}, row {row}</source>
      <translation>son paiement est maintenant connu : {file}, ligne {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/staging_said.py" />
      <source>corrects {file}, row {row}: {amount}</source>
      <translation>corrige {file}, ligne {row} : {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/title_day.py" />
      <source>The sheet has no column of days: its lines are of {day}, as “{text}” says.</source>
      <translation>La feuille n’a pas de colonne de jours : ses lignes sont du {day}, comme le dit « {text} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/told_period.py" />
      <source>“{text}” is no period such as 2026, FY26, 2026-Q3 or 2026-09.</source>
      <translation>« {text} » n’est pas une période comme 2026, FY26, 2026-Q3 ou 2026-09.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The sheet has a column for each of {count} quarters; every amount in them is read as a line of its own.</source>
      <translation>La feuille a une colonne pour chacun de {count} trimestres ; chaque montant y est lu comme une ligne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The amounts are for {first} to {last}, as their head says.</source>
      <translation>Les montants valent du {first} au {last}, comme le dit leur en-tête.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The sheet has a column for each of {count} months; every amount in them is read as a line of its own.</source>
      <translation>La feuille a une colonne pour chacun de {count} mois ; chaque montant y est lu comme une ligne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The sheet has a column for each of {count} years; every amount in them is read as a line of its own.</source>
      <translation>La feuille a une colonne pour chacune de {count} années ; chaque montant y est lu comme une ligne à part.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>The sheet has a column for each of {count} periods; every amount in them is read as a line of its own.</source>
      <translation>La feuille a une colonne pour chacune des {count} périodes ; chaque montant y est lu comme une ligne à part.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>Sums of several months are not read: {names}.</source>
      <translation>Les sommes de plusieurs mois ne sont pas lues : {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/turning.py" />
      <source>Totals rows are not read: {names}.</source>
      <translation>Les lignes de total ne sont pas lues : {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/twin_heads.py" />
      <source>{head} is read with the currency beside it, and not {twin}, which has one of its own.</source>
      <translation>{head} est lu avec la devise d’à côté, et non {twin}, qui a la sienne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/twin_heads.py" />
      <source>Two columns are headed {head}, and they differ in {rows|1 row|# rows}: row {row:,} has {first} and {second}. Which one is what was billed?</source>
      <translation>Deux colonnes ont l’en-tête {head} et diffèrent dans {rows|1 ligne|# lignes} : la ligne {row:,} a {first} et {second}. Laquelle est ce qui a été facturé ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unchanged.py" />
      <source>{file} cannot be read ({why}); import a copy of it.</source>
      <translation>{file} ne peut être lu ({why}) ; en importer une copie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Below each month only the amount is read, and not: {names}.</source>
      <translation>Sous chaque mois, seul le montant est lu, et non : {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>{first} to {last} name no year, and neither does a title. Of which year are they?</source>
      <translation>{first} à {last} ne nomment aucune année, et aucun titre non plus. De quelle année sont-ils ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>{column} is read as {first} to {last}.</source>
      <translation>{column} est lu comme allant du {first} au {last}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>{column} is a year that is not over. Up to which day are its amounts?</source>
      <translation>{column} est une année qui n’est pas finie. Jusqu’à quel jour vont ses montants ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>The months are those of {months}, as you said.</source>
      <translation>Les mois sont ceux de {months}, comme indiqué.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>Fiscal years are read as {first} to {last} and so on, as in the settings.</source>
      <translation>Les exercices sont lus du {first} au {last} et ainsi de suite, comme dans les réglages.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unpivot.py" />
      <source>The months are those of {months}, the only year that the title names.</source>
      <translation>Les mois sont ceux de {months}, la seule année que nomme le titre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The sheet is of no known format. Row {row} reads: {headers}.</source>
      <translation>La feuille n’est d’aucun format connu. La ligne {row} dit : {headers}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>“{sheet}” holds no table: no row of it has heads. {cells|Its only cell is|The first of its # cells is} {place}, “{text}”. Write heads above the columns of the table, or choose the file that has it.</source>
      <translation>« {sheet} » ne contient pas de tableau : aucune ligne n’a d’en-têtes. {cells|Sa seule cellule est|La première de ses # cellules est} {place}, « {text} ». Écrivez des en-têtes au-dessus des colonnes du tableau, ou choisissez le fichier qui le contient.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The sheet has no row of heads, and is of no known format. Its columns are called: {headers}.</source>
      <translation>La feuille n’a pas de ligne d’en-têtes et n’est d’aucun format connu. Ses colonnes s’appellent : {headers}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Column “{cell}”: no kind of list has a field {to}.</source>
      <translation>Colonne « {cell} » : aucun type de liste n’a de champ {to}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The nearest is {title}; it would need a column for {columns}.</source>
      <translation>Le plus proche est {title} ; il y faudrait une colonne pour {columns}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The nearest is {title}, but no header is one by which that is told from other lists.</source>
      <translation>Le plus proche est {title}, mais aucun en-tête ne le distingue d’autres listes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The nearest is {title}, which has no column headed {columns}. If it is one, choose it: that column is left out.</source>
      <translation>Le plus proche est {title}, qui n’a pas de colonne intitulée {columns}. Si c’en est une, choisissez-la : cette colonne est laissée de côté.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>The nearest is {title}; it would need the headers {names}.</source>
      <translation>Le plus proche est {title} ; il y faudrait les en-têtes {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>{columns} is not among them.</source>
      <translation>{columns} n’en fait pas partie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Say what its columns are, or which format it is.</source>
      <translation>Dire ce que sont ses colonnes, ou de quel format il s’agit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Multiply quantity and unit price in a column of its own.</source>
      <translation>Multipliez la quantité par le prix unitaire dans une colonne à part.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Or say the period that all of its budgets are for.</source>
      <translation>Ou indiquez la période pour laquelle valent tous ses budgets.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Or say the day or the period that all of its lines are of.</source>
      <translation>Ou indiquez le jour ou la période de toutes ses lignes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Or say whose invoices they are: the vendor of all its lines.</source>
      <translation>Ou indiquez de qui sont les factures : le fournisseur de toutes ses lignes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/unrecognised.py" />
      <source>Perhaps {fields} was meant.</source>
      <translation>Peut-être vouliez-vous dire {fields}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/values.py" />
      <source>{text} is no number with a {name}</source>
      <translation>{text} n’est pas un nombre avec {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>The sheet has a column for each of {count} vendors; every amount in them is read as a line of its own.</source>
      <translation>La feuille a une colonne pour chacun de {count} fournisseurs ; chaque montant y est lu comme une ligne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>{name}: {rows|the sum of 1 row agrees|the sums of # rows agree} with the vendors.</source>
      <translation>{name} : {rows|la somme d’une ligne concorde|les sommes de # lignes concordent} avec les fournisseurs.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>Every row has amounts of {known}. Nothing tells whether the numbers below {unknown} are amounts of vendors, too: write a currency to them where they are, or leave the columns out.</source>
      <translation>Chaque ligne a des montants de {known}. Rien ne dit si les nombres sous {unknown} sont eux aussi des montants de fournisseurs : ajoutez-y une devise s’ils le sont, ou retirez ces colonnes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>{name}: {count|the sum of 1 row differs|the sums of # rows differ} from the vendors' amounts, which are what is read: {rows}.</source>
      <translation>{name} : {count|la somme d’une ligne diffère|les sommes de # lignes diffèrent} des montants des fournisseurs, qui sont ce qui est lu : {rows}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/vendor_columns.py" />
      <source>row {row:,}</source>
      <translation>ligne {row:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/yearless_days.py" />
      <source>{column} names days and no year, and {day} does not fall once between {first} and {last}. Of which year or period are they?</source>
      <translation>{column} donne des jours sans année, et {day} ne tombe pas une seule fois entre {first} et {last}. De quelle année ou période sont-ils ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/yearless_days.py" />
      <source>The days in {column} are those of {year}, the only year that the title names.</source>
      <translation>Les jours de {column} sont ceux de {year}, la seule année que le titre donne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/yearless_days.py" />
      <source>{column} names days and no year. Of which year or period are they?</source>
      <translation>{column} donne des jours sans année. De quelle année ou période sont-ils ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/yearless_days.py" />
      <source>The days in {column} fall between {first} and {last}, as you said.</source>
      <translation>Les jours de {column} sont entre {first} et {last}, comme vous l’avez dit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>In {currency} ({rates})</source>
      <translation>En {currency} ({rates})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>A range, in no total: {what}; at least</source>
      <translation>Une fourchette, hors des totaux : {what} ; au moins</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>{rate} of {day}, {source}</source>
      <translation>{rate} du {day}, {source}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>There is no rate from {one} to {other}: it stands apart</source>
      <translation>Il n’y a pas de taux de {one} vers {other} : le montant reste à part</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>Avoided purchases, apart from cash: seats that people wait for</source>
      <translation>Achats évités, hors trésorerie : sièges que d’autres attendent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>At stake: {what}</source>
      <translation>Enjeu : {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>To claim back: {what}</source>
      <translation>À réclamer : {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <location filename="../../desktop_app/review/overlap.py" />
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>{one}; {other}</source>
      <translation>{one} ; {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>at most</source>
      <translation>au plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>at least</source>
      <translation>au moins</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>The saving is unknown: {why}</source>
      <translation>L’économie est inconnue : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/arithmetic.py" />
      <source>{said}, {words}</source>
      <translation>{said}, {words}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/contradictions.py" />
      <source>{answer} for {name}</source>
      <translation>{answer} pour {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/contradictions.py" />
      <source>{one} does not go with {other}.</source>
      <translation>« {one} » ne va pas avec « {other} ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer}, decided {day}, effective on {effective}</source>
      <translation>{answer}, décidé le {day}, prend effet le {effective}</translation>
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
      <translation>{answer}, jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer}, effective on {day}</source>
      <translation>{answer}, prend effet le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer}: {why}</source>
      <translation>{answer} : {why}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer} (no longer holds)</source>
      <translation>{answer} (ne vaut plus)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/detail.py" />
      <source>{answer}, by {who}</source>
      <translation>{answer}, par {who}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/evidence_rows.py" />
      <source>{units} {unit}, {each} each</source>
      <translation>{units} {unit}, {each} chacun</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/model.py" />
      <source>{quantity} × {price} × {time}</source>
      <translation>{quantity} × {price} × {time}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/model.py" />
      <source>{price} a month × {time}</source>
      <translation>{price} par mois × {time}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>who has it is not known</source>
      <translation>qui l’a n’est pas connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{price} {currency} at {rate} of {day} ({source})</source>
      <translation>{price} {currency} à {rate} du {day} ({source})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>a year, if {staying} can do all that {ending} does</source>
      <translation>par an, si {staying} sait faire tout ce que fait {ending}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{function}, tagged by the list of known tools</source>
      <translation>{function}, selon la liste des outils connus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{function}, tagged by {who}</source>
      <translation>{function}, selon {who}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{people:,} {people|person|people} with a seat, {active} active</source>
      <translation>{people} {people|personne|personnes} avec un siège, {active} {active|active|actives}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>its cost is not known</source>
      <translation>son coût n’est pas connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>Less {seats:,} {seats|seat|seats} of {name} × {price} × 12 months ({movers:,} would move, {free:,} {free|free seat|free seats} taken first)</source>
      <translation>Moins {seats} {seats|siège|sièges} de {name} × {price} × 12 mois ({movers} changeraient, {free} {free|siège libre pris|sièges libres pris} d’abord)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>Less {seats:,} {seats|seat|seats} of {name} × {price} × 12 months</source>
      <translation>Moins {seats} {seats|siège|sièges} de {name} × {price} × 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>Less moving away from {name}, as noted: {amount}</source>
      <translation>Moins le départ de {name}, comme noté : {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>who has {name}, and would need a seat, is not known</source>
      <translation>on ne sait pas qui a {name} et aurait besoin d’un siège</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>what {seats:,} more {seats|seat|seats} of {name} would cost is not known</source>
      <translation>on ne sait pas ce que {seats|coûterait|coûteraient} {seats} {seats|siège|sièges} de plus de {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{people:,} {people|person|people} with a seat, use not known</source>
      <translation>{people} {people|personne|personnes} avec un siège, usage inconnu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{contract}: {price} × 12 months</source>
      <translation>{contract} : {price} × 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{contract}: {units:,} × {price} × 12 months</source>
      <translation>{contract} : {units} × {price} × 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>{amount}, spent in the last twelve months</source>
      <translation>{amount}, dépensés les douze derniers mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>It would cost more than it saves, so nothing is saved</source>
      <translation>Cela coûterait plus que cela ne rapporte : rien n’est économisé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap.py" />
      <source>who has {name} already is not known</source>
      <translation>qui a déjà {name} n’est pas connu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/overlap_report.py" />
      <source>{contract}: {seats:,} × ({price} - {best}) × 12 months</source>
      <translation>{contract} : {seats} × ({price} - {best}) × 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>Realised a year (× 12)</source>
      <translation>Réalisé par an (× 12)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>Before: {bill}</source>
      <translation>Avant : {bill}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>After: {bill}</source>
      <translation>Après : {bill}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>{seats} {seats|seat|seats}, {amount}</source>
      <translation>{seats} {seats|siège|sièges}, {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>invoice {number}</source>
      <translation>facture {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/realised.py" />
      <source>bill of {day}</source>
      <translation>facture du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Notice was due by {day}.</source>
      <translation>Le préavis était à donner au plus tard le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>What can still be done: ask the vendor to end it early or to take seats back, as a courtesy.</source>
      <translation>Ce qui reste possible : demander au fournisseur, à titre gracieux, d’y mettre fin plus tôt ou de reprendre des sièges.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>What can still be done: ask the vendor at once to accept a late notice, fewer seats or another plan.</source>
      <translation>Ce qui reste possible : demander tout de suite au fournisseur d’accepter un préavis tardif, moins de sièges ou une autre offre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Or keep it, and decide in time for the next notice, due by {day}.</source>
      <translation>Ou le garder, et décider à temps pour le prochain préavis, à donner au plus tard le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Whether it renews by itself on {day} is not on record: please look it up in the contract.</source>
      <translation>On ne sait pas s’il se renouvelle de lui-même le {day} : à vérifier dans le contrat, s’il vous plaît.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>What was decided is not noted as sent: if it was sent in time, note the day.</source>
      <translation>La décision n’est pas notée comme envoyée : si elle l’a été à temps, notez le jour.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Seats can be taken back inside the term: the contract allows it.</source>
      <translation>Des sièges peuvent être rendus en cours de contrat : le contrat le permet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>It renewed for {times} on {day}.</source>
      <translation>Il s’est renouvelé pour {times} le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/renewals.py" />
      <source>Unless the vendor agrees otherwise, it renews for {times} on {day}.</source>
      <translation>Sauf accord du fournisseur, il se renouvelle pour {times} le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>The last activity lies more than {days} days before the last day of the report.</source>
      <translation>La dernière activité remonte à plus de {days} jours avant le dernier jour du rapport.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>Only days of the season count, months {first} to {last}.</source>
      <translation>Seuls comptent les jours de la saison, des mois {first} à {last}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>The source reports logins only.</source>
      <translation>La source ne signale que les connexions.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>{seats:,} {seats|seat|seats} without activity {seats|is|are} still new and left out.</source>
      <translation>{seats} {seats|siège sans activité est encore récent et n’est pas compté|sièges sans activité sont encore récents et ne sont pas comptés}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>{seats:,} {seats|seat is|seats are} protected.</source>
      <translation>{seats} {seats|siège est protégé|sièges sont protégés}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity since {day}. {count|Is it|Are they} still needed?</source>
      <translation>{count} {count|siège|sièges} sur {paid} de {tool} {count|est|sont} sans activité depuis le {day}. {count|Est-il|Sont-ils} encore {count|utile|utiles} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>The source knows {count|this seat|these seats} and reports nothing for {count|it|them}.</source>
      <translation>La source connaît {count|ce siège|ces sièges} et ne signale rien à {count|son|leur} sujet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>It looks back {days} days: nothing in them is not the same as never.</source>
      <translation>Elle remonte à {days} jours : rien pendant ces jours n’est pas la même chose que « jamais ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>For {count} of them the assignment date is unknown, so no saving is counted.</source>
      <translation>Pour {count} d’entre eux, la date d’attribution est inconnue : aucune économie n’est comptée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity since {count|it was|they were} assigned. {count|Is it|Are they} still needed?</source>
      <translation>{count} {count|siège|sièges} sur {paid} de {tool} {count|est|sont} sans activité depuis {count|son|leur} attribution. {count|Est-il|Sont-ils} encore {count|utile|utiles} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity in the report. {count|Is it|Are they} still needed?</source>
      <translation>{count} {count|siège|sièges} sur {paid} de {tool} {count|est|sont} sans activité dans le rapport. {count|Est-il|Sont-ils} encore {count|utile|utiles} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity in the {days} days that are kept. {count|Is it|Are they} still needed?</source>
      <translation>{count} {count|siège|sièges} sur {paid} de {tool} {count|est|sont} sans activité dans les {days} jours conservés. {count|Est-il|Sont-ils} encore {count|utile|utiles} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>{name} left on {day} and still holds {seats|a seat|# seats} of {tools}. Can {seats|it|they} be released?</source>
      <translation>{name} a quitté l’entreprise le {day} et détient encore {seats|un siège|# sièges} de {tools}. Peut-on {seats|le|les} libérer ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>{name} is inactive in the roster and still holds {seats|a seat|# seats} of {tools}. Can {seats|it|they} be released?</source>
      <translation>{name} figure comme inactif dans la liste du personnel et détient encore {seats|un siège|# sièges} de {tools}. Peut-on {seats|le|les} libérer ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>Roster of {day}; a seat of somebody who left is also open access.</source>
      <translation>Liste du personnel du {day} ; le siège d’une personne partie est aussi un accès resté ouvert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>Roster of an unknown date; a seat of somebody who left is also open access.</source>
      <translation>Liste du personnel de date inconnue ; le siège d’une personne partie est aussi un accès resté ouvert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>By the price list of {day} this price holds from {minimum} seats on: {count} of them are counted.</source>
      <translation>Selon la liste de prix du {day}, ce prix vaut à partir de {minimum} sièges : {count} d’entre eux sont comptés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>By the price list, which says no day, this price holds from {minimum} seats on: {count} of them are counted.</source>
      <translation>Selon la liste de prix, sans date, ce prix vaut à partir de {minimum} sièges : {count} d’entre eux sont comptés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>a year beyond that, with {seats} {seats|seat|seats} at the price that holds below {minimum}</source>
      <translation>par an en plus, avec {seats} {seats|siège|sièges} au prix qui vaut en dessous de {minimum}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>The price list of {day} is too old to tell whether fewer cost more each.</source>
      <translation>La liste de prix du {day} est trop ancienne pour dire si moins de sièges coûtent plus cher l’unité.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>The price list, which says no day, is too old to tell whether fewer cost more each.</source>
      <translation>La liste de prix, sans date, est trop ancienne pour dire si moins de sièges coûtent plus cher l’unité.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{count} × {price} × 12 months, by the list</source>
      <translation>{count} × {price} × 12 mois, selon la liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>Less {count} × {price} × 12 months, by the list</source>
      <translation>Moins {count} × {price} × 12 mois, selon la liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought} bought, {assigned} assigned</source>
      <translation>{bought} achetés, {assigned} attribués</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought:,} {tool} {bought|seat is|seats are} bought, {assigned} assigned and {pending} invited. Beyond a buffer of {buffer}, {spare|is the spare one|are the # spare ones} needed?</source>
      <translation>{bought} {bought|siège|sièges} de {tool} {bought|est acheté|sont achetés}, {assigned} attribués, {pending} invités. Au-delà d’une réserve de {buffer}, {spare|le siège en trop est-il utile|les # sièges en trop sont-ils utiles} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought:,} {tool} {bought|seat is|seats are} bought and {assigned} assigned. Beyond a buffer of {buffer}, {spare|is the spare one|are the # spare ones} needed?</source>
      <translation>{bought} {bought|siège|sièges} de {tool} {bought|est acheté|sont achetés}, {assigned} attribués. Au-delà d’une réserve de {buffer}, {spare|le siège en trop est-il utile|les # sièges en trop sont-ils utiles} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought} bought − {assigned} assigned − {pending} invited − {buffer} kept as a buffer = {spare}; {reported}.</source>
      <translation>{bought} achetés − {assigned} attribués − {pending} invités − {buffer} en réserve = {spare} ; {reported}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>{bought} bought − {assigned} assigned − {buffer} kept as a buffer = {spare}; {reported}.</source>
      <translation>{bought} achetés − {assigned} attribués − {buffer} en réserve = {spare} ; {reported}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>A true-up could cost {amount} a year.</source>
      <translation>Une régularisation pourrait coûter {amount} par an.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>{seats} {seats|seat|seats} for twelve months at the dearest price</source>
      <translation>{seats} {seats|siège|sièges} pour douze mois au prix le plus élevé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>{assigned:,} {tool} seats are assigned and {bought} bought. Should {more} more be bought, or released?</source>
      <translation>{assigned} sièges de {tool} sont attribués et {bought} achetés. Faut-il en acheter {more} de plus, ou en libérer ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>{assigned} assigned − {bought} bought = {more}; {reported}.</source>
      <translation>{assigned} attribués − {bought} achetés = {more} ; {reported}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>{price} a seat and month</source>
      <translation>{price} par siège et par mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>{name} has {seats} paid {tool} seats, in {plans}. Is one enough?</source>
      <translation>{name} a {seats} sièges payants de {tool}, dans {plans}. Un seul suffit-il ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>The same person is assigned more than one paid seat of one tool; the dearest is taken as the one that stays.</source>
      <translation>La même personne a plus d’un siège payant du même outil ; on suppose que le plus cher reste.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>The same person is assigned more than one paid seat of one tool; what is not in use goes first, of the others the dearest is taken as the one that stays.</source>
      <translation>La même personne a plus d’un siège payant d’un même outil ; ce qui ne sert pas part d’abord, et des autres le plus cher est pris pour celui qui reste.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>The same person is assigned more than one paid seat of one tool; their prices cannot be compared, so no saving is told.</source>
      <translation>La même personne a plus d’un siège payant du même outil ; leurs prix ne peuvent être comparés, aucune économie n’est donc indiquée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>{both:,} {both|person has|people have} {smaller} and {larger}, {alone} {alone|has|have} {smaller} alone.</source>
      <translation>{both} {both|personne a|personnes ont} {smaller} et {larger}, {alone} {smaller} seulement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>{tool} and {others} do the same: {function}.</source>
      <translation>{tool} et {others} font la même chose : {function}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>{tool} does the same as {others}: {function}.</source>
      <translation>{tool} fait la même chose que {others} : {function}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>Are both needed?</source>
      <translation>Les deux sont-ils nécessaires ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>Is it needed beside them?</source>
      <translation>Est-il nécessaire à côté d’eux ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>They have the same primary function and are for the same people. Two can be right: say why, and until when.</source>
      <translation>Ils ont la même fonction principale et sont destinés aux mêmes personnes. Deux peuvent se justifier : dites pourquoi, et jusqu’à quand.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>What these seats cost is not on record or has no exchange rate, so no range is told.</source>
      <translation>Le coût de ces sièges n’est pas enregistré ou n’a pas de taux de change : aucune fourchette n’est indiquée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>a year, if the other one does for all of them</source>
      <translation>par an, si l’autre suffit à tous</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>{people:,} {people|person has|people have} both {one} and {other} ({function}). Would one of the two do for them?</source>
      <translation>{people} {people|personne a|personnes ont} à la fois {one} et {other} ({function}). L’un des deux suffirait-il ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>for {count} of them the price of one of the two seats is not known, so it may be less</source>
      <translation>pour {count} d’entre eux, le prix de l’un des deux sièges n’est pas connu : ce peut être moins</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>what the seats of {count} more cost in {currency} is not known</source>
      <translation>on ne sait pas ce que coûtent en {currency} les sièges de {count} autres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>{seats:,} {seats|seat|seats} of {name} × {price} × 12 months</source>
      <translation>{seats} {seats|siège|sièges} de {name} × {price} × 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>{seats:,} {seats|seat|seats} of {name} × {price} {currency} at {rate} of {day} ({source}) × 12 months</source>
      <translation>{seats} {seats|siège|sièges} de {name} × {price} {currency} à {rate} du {day} ({source}) × 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>{first} have {one} alone, {second} {other} alone; {percent} % of those with {one} have both. Some people need both: protect their seats.</source>
      <translation>{first} {first|a|ont} seulement {one}, {second} seulement {other} ; {percent} % de ceux qui ont {one} ont les deux. Certains ont besoin des deux : protégez leurs sièges.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>No saving is counted: the prices are in different currencies, {names}.</source>
      <translation>Aucune économie n’est comptée : les prix sont dans des devises différentes, {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>No saving is counted: no contract of the tool has a lower price than {price} a seat and month.</source>
      <translation>Aucune économie n’est comptée : aucun contrat de l’outil n’a de prix inférieur à {price} par siège et par mois.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>No saving is counted: of {names} no price of a seat is known.</source>
      <translation>Aucune économie n’est comptée : pour {names}, aucun prix par siège n’est connu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>No saving is counted: the plans differ, {names}.</source>
      <translation>Aucune économie n’est comptée : les offres diffèrent, {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>{tool} is bought twice: {one} and {other}. Could they be one contract?</source>
      <translation>{tool} est acheté deux fois : {one} et {other}. Un seul contrat suffirait-il ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>Both are active at the same time, with different accounts, payers or teams. If there is a reason to keep them apart, note it on the subscription and this is not asked again.</source>
      <translation>Les deux sont actifs en même temps, avec des comptes, payeurs ou équipes différents. S’il y a une raison de les garder séparés, notez-la sur l’abonnement et la question ne sera plus posée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>Nobody has used {name} for {days} days, reported as of {day}. Is it still needed?</source>
      <translation>Personne n’a utilisé {name} depuis {days} jours, d’après le rapport au {day}. Est-ce encore utile ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>{active} of {seats:,} {seats|seat|seats} of {name} {active|was|were} active up to {day}, and {before} of {then} up to {earlier}. Is it still worth a contract?</source>
      <translation>{active} {active|siège|sièges} sur {seats} de {name} {active|était actif|étaient actifs} jusqu’au {day}, et {before} sur {then} jusqu’au {earlier}. Un contrat se justifie-t-il encore ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>Use was low in two reports running. The seats that are not used are asked about one by one in R01 and R02.</source>
      <translation>L’usage était faible dans deux rapports de suite. Les sièges inutilisés font l’objet des questions R01 et R02, un par un.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>{active} of {seats} active</source>
      <translation>{active} sur {seats} actifs</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>Use that does not log in, or that comes once a year, is not in it.</source>
      <translation>Un usage sans connexion, ou une fois par an, n’y figure pas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>the contract for a year</source>
      <translation>le contrat pour un an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>{seats:,} paid {seats|seat is|seats are} known to the report and none shows activity in that time.</source>
      <translation>Le rapport connaît {seats} {seats|siège payant, sans activité|sièges payants, tous sans activité} pendant ce temps.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>{seats:,} of {paid:,} paid seats are known to the report and none of them shows activity in that time.</source>
      <translation>Le rapport connaît {seats} des {paid} sièges payants, tous sans activité pendant ce temps.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>Premium features of {plan}: {features}; use of features reported as of {day}.</source>
      <translation>Fonctionnalités propres à {plan} : {features} ; usage des fonctionnalités au {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>No lower plan's price is on record, or it is too old.</source>
      <translation>Aucun prix d’une offre inférieure n’est enregistré, ou il est trop ancien.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>The plan below is {plan}, by the price list of {day}.</source>
      <translation>L’offre en dessous est {plan}, selon la liste de prix du {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>The plan below is {plan}, by the price list, which says no day.</source>
      <translation>L’offre en dessous est {plan}, selon la liste de prix, sans date.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>{count} of {people} people with {name} use what {plan} has and a lower plan has not. Would a lower plan do for the others?</source>
      <translation>{count} {count|personne|personnes} sur {people} avec {name} {count|utilise|utilisent} ce que {plan} offre et qu’une offre inférieure n’a pas. Une offre inférieure suffirait-elle aux autres ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>the next term of {length} at the price agreed for it</source>
      <translation>la prochaine période de {length}, au prix convenu pour elle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>the next term of {length} at the present price</source>
      <translation>la prochaine période de {length}, au prix actuel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{name} is on its way out; notice is due by {by}, and none is noted as sent. Was it given?</source>
      <translation>{name} touche à sa fin ; le préavis est dû pour le {by}, et aucun n’est noté comme envoyé. A-t-il été donné ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{name} ends on {end}; notice is due by {by} ({days} days assumed). Should it renew as it is, change or end?</source>
      <translation>{name} se termine le {end} ; le préavis est à donner au plus tard le {by} (délai de {days} jours supposé). Faut-il renouveler tel quel, modifier ou arrêter ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{name} ends on {end}; notice is due by {by}. Should it renew as it is, change or end?</source>
      <translation>{name} se termine le {end} ; le préavis est à donner au plus tard le {by}. Faut-il renouveler tel quel, modifier ou arrêter ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{name} is on its way out; notice was due by {by}, and none is noted as sent. Was it given?</source>
      <translation>{name} touche à sa fin ; le préavis était dû pour le {by}, et aucun n’est noté comme envoyé. A-t-il été donné ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>Notice for {name} was due by {by} ({days} days assumed). Is its renewal from {start} on wanted?</source>
      <translation>Le préavis de {name} était à donner au plus tard le {by} (délai de {days} jours supposé). Son renouvellement à partir du {start} est-il voulu ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>Notice for {name} was due by {by}. Is its renewal from {start} on wanted?</source>
      <translation>Le préavis de {name} était à donner au plus tard le {by}. Son renouvellement à partir du {start} est-il voulu ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>ends {end}, notice by {by} ({days} days assumed), send by {send}</source>
      <translation>se termine le {end}, préavis au plus tard le {by} ({days} jours supposés), à envoyer d’ici le {send}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>ends {end}, notice by {by}, send by {send}</source>
      <translation>se termine le {end}, préavis au plus tard le {by}, à envoyer d’ici le {send}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>To arrive in time, a notice should have been sent by {send}: send it today, and in a way that arrives by {by}.</source>
      <translation>Pour arriver à temps, un préavis aurait dû partir d’ici le {send} : envoyez-le aujourd’hui, et de façon qu’il arrive au plus tard le {by}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>To arrive in time, a notice should be sent by {send}.</source>
      <translation>Pour arriver à temps, un préavis devrait partir d’ici le {send}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>{amounts} is at stake.</source>
      <translation>L’enjeu est de {amounts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>The term on record ended {day}; it is taken to have renewed itself since, please confirm.</source>
      <translation>La période enregistrée s’est terminée le {day} ; on suppose qu’elle s’est renouvelée depuis, merci de confirmer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>The contract's notice period is not on record; please look it up.</source>
      <translation>Le délai de préavis du contrat n’est pas enregistré ; merci de le vérifier dans le contrat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>Whether it renews by itself is not on record.</source>
      <translation>On ne sait pas s’il se renouvelle de lui-même.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>It costs {amount}.</source>
      <translation>Il coûte {amount}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>{name} renewed by itself on {day} until {until}, and no decision is on record. Was it wanted?</source>
      <translation>{name} s’est renouvelé de lui-même le {day} jusqu’au {until}, et aucune décision n’est enregistrée. Était-ce voulu ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>{name} will renew by itself on {day} until {until}, and no decision is on record. Was it wanted?</source>
      <translation>{name} se renouvellera de lui-même le {day} jusqu’au {until}, et aucune décision n’est enregistrée. Était-ce voulu ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>the term of {length} that was not decided</source>
      <translation>la période de {length} non décidée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>Notice was due by {due} ({days} days, assumed).</source>
      <translation>Le préavis était à donner au plus tard le {due} ({days} jours, supposés).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>Notice was due by {due} ({days} days).</source>
      <translation>Le préavis était à donner au plus tard le {due} ({days} jours).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>If it was decided on paper, note that on the term.</source>
      <translation>Si c’est décidé sur papier, notez-le sur la période.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>{renewal}, assumed</source>
      <translation>{renewal}, supposé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>{renewal}</source>
      <translation>{renewal}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>renewed on {day}, notice was due {due}</source>
      <translation>renouvelé le {day}, préavis dû le {due}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>will renew on {day}, notice was due {due}</source>
      <translation>se renouvellera le {day}, préavis dû le {due}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>what was billed above the price that the contract allows</source>
      <translation>ce qui a été facturé au-dessus du prix permis par le contrat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>Before it was {old} a unit and month, now it is {new}.</source>
      <translation>Avant, c’était {old} par unité et par mois ; maintenant, c’est {new}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>The price of {name} rose by {percent} from {day} on, more than the contract allows. Can the difference be claimed back?</source>
      <translation>Le prix de {name} a augmenté de {percent} à partir du {day}, plus que ne le permet le contrat. Peut-on réclamer la différence ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>The price of {name} rose by {percent} from {day} on. Was that agreed?</source>
      <translation>Le prix de {name} a augmenté de {percent} à partir du {day}. Était-ce convenu ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>{start} to {end}: {quantity} × {price} × {months}</source>
      <translation>{start} – {end} : {quantity} × {price} × {months}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>The contract allows {price} at most.</source>
      <translation>Le contrat permet {price} au plus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>{before} units were billed before, {now} now: fewer may have a higher price, so nothing is claimed back.</source>
      <translation>{before} unités étaient facturées avant, {now} maintenant : moins d’unités peuvent coûter plus cher, rien n’est donc réclamé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>what the rise costs in a year</source>
      <translation>ce que la hausse coûte en un an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>{old}, from {day} {new}</source>
      <translation>{old}, puis {new} à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>{quantity} × ({new} - {old}) × 12 months</source>
      <translation>{quantity} × ({new} - {old}) × 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>{name} ended on {day}, and {amount} was billed for later service, in {charges:,} {charges|charge|charges}. Is anybody still using it, or can it be claimed back?</source>
      <translation>{name} s’est terminé le {day}, et {amount} ont été facturés pour un service ultérieur, en {charges} {charges|débit|débits}. Quelqu’un l’utilise-t-il encore, ou peut-on réclamer l’argent ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>{name} is closed, and {amount} was billed for later service, in {charges:,} {charges|charge|charges}. Is anybody still using it, or can it be claimed back?</source>
      <translation>{name} est fermé, et {amount} ont été facturés pour un service ultérieur, en {charges} {charges|débit|débits}. Quelqu’un l’utilise-t-il encore, ou peut-on réclamer l’argent ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>The service of these charges begins after the end on record. Money to claim back stands apart from savings.</source>
      <translation>Le service de ces débits commence après la fin enregistrée. L’argent à réclamer est compté à part des économies.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>{what} of {day}</source>
      <translation>{what} du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>if it had ended as noted</source>
      <translation>si la fin notée avait été respectée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>charge</source>
      <translation>débit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>paid up to {day}</source>
      <translation>payé jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>never billed so far</source>
      <translation>jamais facturé jusqu’ici</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>{name} is billed up to {day} and not beyond. Where is the next invoice?</source>
      <translation>{name} est facturé jusqu’au {day} et pas au-delà. Où est la prochaine facture ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>No invoice of {name} has come at all. Where are they?</source>
      <translation>Aucune facture de {name} n’est arrivée. Où sont-elles ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>It was expected after {day}, {days} days ago. It may go to another account, be paid by card, or come later; what is due stays due.</source>
      <translation>Elle était attendue après le {day}, il y a {days} {days|jour|jours}. Elle peut aller à un autre compte, être payée par carte ou arriver plus tard ; ce qui est dû reste dû.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>{said}, billed every {months} months</source>
      <translation>{said}, facturé tous les {months} mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>{said}, billed every month</source>
      <translation>{said}, facturé chaque mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>From {day} on a unit and month is billed at {new}, which is {percent} more than the {old} on record.</source>
      <translation>À partir du {day}, une unité est facturée {new} par mois, soit {percent} de plus que les {old} enregistrés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>{billed} was billed for {name} from {start} to {end}, and the contract says {agreed}; it differs in {periods:,} periods in all. Which is right?</source>
      <translation>{billed} ont été facturés pour {name} du {start} au {end}, et le contrat dit {agreed} ; en tout, {periods} périodes diffèrent. Quel montant est juste ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>{billed} was billed for {name} from {start} to {end}, and the contract says {agreed}. Which is right?</source>
      <translation>{billed} ont été facturés pour {name} du {start} au {end}, et le contrat dit {agreed}. Quel montant est juste ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>if the contract is right</source>
      <translation>si le contrat est juste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>Net of tax, credits taken off. {periods:,} {periods|period differs|periods differ} by more than is usual for rounding; seats may have been added that are not in the contract.</source>
      <translation>Hors taxes, avoirs déduits. {periods} {periods|période diffère|périodes diffèrent} de plus qu’un simple arrondi ; des sièges absents du contrat ont peut-être été ajoutés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>{start} to {end}: billed {billed}, contract {agreed}</source>
      <translation>{start} – {end} : facturé {billed}, contrat {agreed}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>contract {agreed}, billed {billed}</source>
      <translation>contrat {agreed}, facturé {billed}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>payment {number}</source>
      <translation>paiement {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Money to claim back stands apart from savings.</source>
      <translation>L’argent à réclamer est compté à part des économies.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>if one of the two should not have been paid</source>
      <translation>si l’un des deux n’aurait pas dû être payé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Invoices {numbers} of {vendor} both charge {amount} for {start} to {end}. Are these two purchases?</source>
      <translation>Les factures {numbers} de {vendor} portent toutes deux {amount} du {start} au {end}. S’agit-il de deux achats ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>The same amount is billed twice for one service period under different numbers.</source>
      <translation>Le même montant est facturé deux fois pour la même période de service, sous des numéros différents.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Invoice {number} of {vendor} appears as two payments, {one} and {other}. Were both meant?</source>
      <translation>La facture {number} de {vendor} apparaît comme deux paiements, {one} et {other}. Les deux étaient-ils voulus ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Both have the same invoice number. It may also be an instalment or a correction.</source>
      <translation>Les deux portent le même numéro de facture. Ce peut être aussi un acompte ou une correction.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>{vendor} charged {amount} on {day} in two files. Is it one charge?</source>
      <translation>{vendor} a débité {amount} le {day} dans deux fichiers. Est-ce un seul débit ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Vendor, amount, currency and date are equal and neither has an invoice number.</source>
      <translation>Fournisseur, montant, devise et date sont identiques, et aucun n’a de numéro de facture.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>Paid a second time: {payment}</source>
      <translation>Payé une seconde fois : {payment}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>On which day a bill counts seats is not on record, so all count that were assigned since {start}: {seats}.</source>
      <translation>Le jour où une facture compte les sièges n’est pas connu ; tous ceux qui étaient attribués depuis le {start} comptent donc : {seats}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>Billed from {start} to {end}: {billed}; assigned and invited: {needed}.</source>
      <translation>Facturés du {start} au {end} : {billed} ; attribués et invités : {needed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>{billed:,} {tool} {billed|seat is|seats are} billed and {needed} assigned or invited. What are the other {others} for?</source>
      <translation>{billed} {billed|siège|sièges} de {tool} {billed|est facturé|sont facturés}, {needed} attribués ou invités. À quoi {others|sert l’autre|servent les # autres} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>By the contract a bill counts the seats of its first day: {seats} on {day}.</source>
      <translation>Selon le contrat, une facture compte les sièges de son premier jour : {seats} le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>By the contract a bill counts the seats of its last day: {seats} on {day}.</source>
      <translation>Selon le contrat, une facture compte les sièges de son dernier jour : {seats} le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>By the contract a bill counts the most seats at once: {seats} up to {day}.</source>
      <translation>Selon le contrat, une facture compte le maximum de sièges simultanés : {seats} jusqu’au {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>What was bought is not on record.</source>
      <translation>Le nombre acheté n’est pas enregistré.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>In the contract: {seats}.</source>
      <translation>Au contrat : {seats}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>Seats reported as of {day}.</source>
      <translation>Sièges selon le rapport au {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{seats:,} {seats|seat|seats}</source>
      <translation>{seats} {seats|siège|sièges}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{name} is bought as an expense, {amounts}. Should it come under the contract?</source>
      <translation>{name} est acheté en note de frais, {amounts}. Faut-il le rattacher au contrat ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>The tool is managed, and some of it still arrives through expense claims.</source>
      <translation>L’outil est géré, et une partie arrive encore par notes de frais.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{name} is in use ({how}) and nobody has approved it yet. Who answers for it?</source>
      <translation>{name} est utilisé ({how}) et personne ne l’a encore approuvé. Qui en répond ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{name} was paid for ({how}), up to {day}, and nobody has approved it. Is it still in use, and who answers for it?</source>
      <translation>{name} a été payé ({how}), jusqu’au {day}, et personne ne l’a approuvé. Est-il encore utilisé, et qui en répond ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>It was found in the imported files; there is no approved record and no active contract of it.</source>
      <translation>Il apparaît dans les fichiers importés ; il n’y a ni fiche approuvée ni contrat actif.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>{amounts} in the last year</source>
      <translation>{amounts} sur la dernière année</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>{owner}, who owned {name}, left on {day}. Who takes it over?</source>
      <translation>{owner}, responsable de {name}, a quitté l’entreprise le {day}. Qui prend la suite ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>{owner}, who owned {name}, is inactive in the roster. Who takes it over?</source>
      <translation>La liste du personnel donne {owner}, responsable de {name}, comme inactif. Qui prend la suite ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>{owner} was last confirmed as the owner of {name} on {day}. Is that still right?</source>
      <translation>{owner} a été confirmé comme responsable de {name} le {day} pour la dernière fois. Est-ce toujours exact ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>Every question about a tool goes to its owner; without one nobody answers.</source>
      <translation>Chaque question sur un outil va à son responsable ; sans lui, personne ne répond.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>{name} has no owner. Who answers for it?</source>
      <translation>{name} n’a pas de responsable. Qui en répond ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>owner left on {day}</source>
      <translation>responsable parti le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>owner is inactive in the roster</source>
      <translation>responsable inactif dans la liste du personnel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>confirmed {day}</source>
      <translation>confirmé le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>what its contracts still have to be paid</source>
      <translation>ce qui reste à payer de ses contrats</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>{name}: {annual} a year × {days} of {year} days, up to {last}</source>
      <translation>{name} : {annual} par an × {days} jours sur {year}, jusqu’au {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>{name}: {share} % of {annual} a year × {days} of {year} days, up to {last}</source>
      <translation>{name} : {share} % de {annual} par an × {days} jours sur {year}, jusqu’au {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>The experiment {name} {problems}. Did it work: should it grow, change or end?</source>
      <translation>L’expérience {name} {problems}. A-t-elle réussi : faut-il l’étendre, la modifier ou l’arrêter ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>was to be decided by {day}</source>
      <translation>devait être tranchée au plus tard le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>spent {spent} of {budget}</source>
      <translation>a dépensé {spent} sur {budget}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>has no success measure</source>
      <translation>n’a pas de mesure du succès</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>{one}, and {other}</source>
      <translation>{one}, et {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>It set out to show: {what}.</source>
      <translation>Elle devait montrer : {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>What it should show is not on record.</source>
      <translation>Ce qu’elle doit montrer n’est pas enregistré.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>Variance so far: {left} % of the budget is left, {over} % of its time is over.</source>
      <translation>Écart à ce jour : il reste {left} % du budget, et {over} % de sa période sont écoulés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>{name}: {spent} of {amount} spent by {through}; the present pace leads to {forecast} ({percent} %) by {end}; nothing is left from {gone} on.</source>
      <translation>{name} : {spent} sur {amount} dépensés au {through} ; le rythme actuel mène à {forecast} ({percent} %) d’ici le {end} ; il ne reste plus rien à partir du {gone}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>{name}: {spent} of {amount} spent by {through}; the present pace leads to {forecast} ({percent} %) by {end}.</source>
      <translation>{name} : {spent} sur {amount} dépensés au {through} ; le rythme actuel mène à {forecast} ({percent} %) d’ici le {end}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>Is more spend wanted, or less?</source>
      <translation>Faut-il dépenser plus, ou moins ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>Is that as planned?</source>
      <translation>Est-ce conforme au plan ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>Without an exchange rate, and not counted: {amounts}.</source>
      <translation>Sans taux de change, et non compté : {amounts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>After {month} no spend of it is on record: if there was any, import it.</source>
      <translation>Après {month}, aucune dépense n’en est enregistrée : s’il y en a eu, importez-la.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{percent} % of its time, from {start} to {end}, is over.</source>
      <translation>{percent} % de sa durée, du {start} au {end}, sont écoulés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{used} of {whole} ({percent} %) is used of the credit for {name} by {through}; at this pace {lost} would be paid for nothing by {end}. Can it be used before it expires?</source>
      <translation>{used} sur {whole} ({percent} %) du crédit pour {name} sont consommés au {through} ; à ce rythme, {lost} seraient payés pour rien d’ici le {end}. Peut-on l’utiliser avant son expiration ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{used} of {whole} ({percent} %) is used of the commitment for {name} by {through}; at this pace {lost} would be paid for nothing by {end}. Should the next term promise less?</source>
      <translation>{used} sur {whole} ({percent} %) de l’engagement pour {name} sont consommés au {through} ; à ce rythme, {lost} seraient payés pour rien d’ici le {end}. Faut-il s’engager sur moins la prochaine fois ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>what the present pace leaves unused at the end</source>
      <translation>ce que le rythme actuel laisse inutilisé à la fin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{used} of {whole} ({percent} %) is used of the commitment for {name} by {through}; at this pace nothing is left from {gone} on, before its end on {end}. Should more be committed at a better price?</source>
      <translation>{used} sur {whole} ({percent} %) de l’engagement pour {name} sont consommés au {through} ; à ce rythme, il ne reste rien à partir du {gone}, avant sa fin le {end}. Faut-il s’engager sur plus, à un meilleur prix ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>A credit of {whole} for {name} runs up to {end}, and no use of it is on record. What was used of it, and can the rest be used before it expires?</source>
      <translation>Un crédit de {whole} pour {name} court jusqu’au {end}, et aucun usage n’en est enregistré. Qu’en a-t-on utilisé, et le reste peut-il l’être avant qu’il n’expire ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>{whole} is committed for {name} up to {end}, and no use of it is on record. What was used of it?</source>
      <translation>{whole} sont engagés pour {name} jusqu’au {end}, et aucun usage n’en est enregistré. Qu’en a-t-on utilisé ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Promised from {start} to {end}</source>
      <translation>Promis du {start} au {end}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Before {month} no use of it is on record: if there was any, import it.</source>
      <translation>Avant {month}, aucun usage n’en est enregistré : s’il y en a eu, importez-le.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>After {month} no use of it is on record: if there was any, import it.</source>
      <translation>Après {month}, aucun usage n’en est enregistré : s’il y en a eu, importez-le.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Less {used} in {days} days × {whole} days</source>
      <translation>Moins {used} en {days} jours × {whole} jours</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Less what is used by {day}</source>
      <translation>Moins ce qui est utilisé au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>Less what is expected to be drawn from it up to {day}</source>
      <translation>Moins ce qui en sera sans doute utilisé jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>nothing used yet</source>
      <translation>rien de consommé encore</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>{name} costs {percent} % more for each of its {unit} than six months before. What made it dearer?</source>
      <translation>{name} coûte {percent} % de plus par unité ({unit}) que six mois plus tôt. Qu’est-ce qui l’a renchéri ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>Its cost grew by {amount} from the three months up to {start} to those up to {end}; the cost of one unit rose twice running.</source>
      <translation>Son coût a augmenté de {amount} entre les trois mois jusqu’à {start} et ceux jusqu’à {end} ; le coût d’une unité a augmenté deux fois de suite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>{name} costs {percent} % more for each person who uses it than six months before. Did its price rise, or do fewer use what is bought?</source>
      <translation>{name} coûte {percent} % de plus par utilisateur que six mois plus tôt. Son prix a-t-il augmenté, ou moins de personnes utilisent-elles ce qui est acheté ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>Its cost grew by {amount} from the three months up to {start} to those up to {end}; {before} people were active in an average month then and {now} now. The cost of each rose twice running.</source>
      <translation>Son coût a augmenté de {amount} entre les trois mois jusqu’à {start} et ceux jusqu’à {end} ; {before} personnes étaient alors actives en un mois moyen, et {now} maintenant. Le coût de chacune a augmenté deux fois de suite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>{name} cost {amount} in {month}, about {usual} was usual. What was it for, and will it stay?</source>
      <translation>{name} a coûté {amount} en {month}, contre {usual} environ d’habitude. À quoi est-ce dû, et cela va-t-il durer ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>Usual is the median of {points} months before. All unusual spend of {month} is {share} of the month's AI spend. Unusual: {months}.</source>
      <translation>L’habituel est la médiane des {points} mois précédents. Toutes les dépenses inhabituelles de {month} font {share} des dépenses d’IA du mois. Inhabituels : {months}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>usual</source>
      <translation>habituel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>unusual itself, left out</source>
      <translation>lui-même inhabituel, laissé de côté</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>{usual} expected, at most {limit}</source>
      <translation>{usual} attendus, {limit} au plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>above what was usual in these months</source>
      <translation>au-dessus de l’habituel de ces mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>{month}: {amount} less {usual} that was usual</source>
      <translation>{month} : {amount} moins {usual}, habituels</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{name} is paid by card and expensed ({charges:,} {charges|charge|charges} in the last month)</source>
      <translation>{name} est payé par carte et en note de frais ({charges} {charges|débit|débits} au cours du dernier mois)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{charges:,} {charges|charge|charges} of {name}: {amount} × 12 months</source>
      <translation>{charges} {charges|débit|débits} de {name} : {amount} × 12 mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{name} is expensed ({charges:,} {charges|charge|charges} in the last month)</source>
      <translation>{name} passe en note de frais ({charges} {charges|débit|débits} au cours du dernier mois)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{name} is paid by card ({charges:,} {charges|charge|charges} in the last month)</source>
      <translation>{name} est payé par carte ({charges} {charges|débit|débits} au cours du dernier mois)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{bought}, and {contract} has {free:,} {free|free seat|free seats}. Could {people|that person|these people} have one?</source>
      <translation>{bought}, et {contract} a {free} {free|siège libre|sièges libres}. {people|Cette personne pourrait-elle en avoir un|Ces personnes pourraient-elles en avoir un} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>A seat that is bought already costs nothing more. The expense ends with its next bill.</source>
      <translation>Un siège déjà acheté ne coûte rien de plus. La note de frais s’arrête à la prochaine facture.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{bought}, and {contract}, for the same ({function}), has {free:,} {free|free seat|free seats}. Would {other} do for them?</source>
      <translation>{bought}, et {contract}, pour la même chose ({function}), a {free} {free|siège libre|sièges libres}. {other} suffirait-il ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>A seat that is bought already costs nothing more, if {other} does what they need.</source>
      <translation>Un siège déjà acheté ne coûte rien de plus, si {other} fait ce qu’il leur faut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>{free:,} {free|free seat|free seats}</source>
      <translation>{free} {free|siège libre|sièges libres}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>a year, if {other} does for all of them</source>
      <translation>par an, si {other} suffit à tous</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>{name}: {gaps}. Can you add what is missing?</source>
      <translation>{name} : {gaps}. Pouvez-vous compléter ce qui manque ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>Missing data is never taken as unused and carries no saving; with it the other questions can be asked.</source>
      <translation>Une donnée manquante n’est jamais prise pour une absence d’usage et n’apporte aucune économie ; avec elle, les autres questions peuvent être posées.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the currency of the price is missing, so that no saving can be told</source>
      <translation>la monnaie du prix manque, si bien qu’aucune économie ne peut être indiquée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the price is missing, so that no saving can be told</source>
      <translation>le prix manque, si bien qu’aucune économie ne peut être indiquée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>who has the {seats:,} {seats|seat|seats} bought is not known, no list of them was imported</source>
      <translation>qui a {seats|le siège acheté|les {seats} sièges achetés} n’est pas connu, aucune liste n’en a été importée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>for {unknown} of {seats:,} {seats|seat|seats} it is not known whether they are used</source>
      <translation>pour {unknown} {unknown|siège|sièges} sur {seats}, on ne sait pas {unknown|s’il est utilisé|s’ils sont utilisés}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the newest activity report is of {day}</source>
      <translation>le rapport d’activité le plus récent est du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>{count} users stopped on the same day, {day}, which points at the report</source>
      <translation>{count} personnes ont cessé le même jour, le {day}, ce qui met en cause le rapport</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the notice period is not on record, {days} days are assumed</source>
      <translation>le délai de préavis n’est pas enregistré, {days} jours sont supposés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the term on record ended on {day}, what is paid now is not on record</source>
      <translation>la période enregistrée s’est terminée le {day}, et ce qui est payé maintenant n’est pas enregistré</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the term on record ended on {day}, whether and until when it renewed is not on record</source>
      <translation>la période enregistrée s’est terminée le {day}, et on ne sait pas si elle s’est renouvelée, ni jusqu’à quand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the price list of {day} is too old to judge by</source>
      <translation>la liste de prix du {day} est trop ancienne pour servir de référence</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>{accounts:,} {accounts|account matches|accounts match} nobody in the people list</source>
      <translation>{accounts} {accounts|compte ne correspond|comptes ne correspondent} à personne dans la liste du personnel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>only the list of known tools says what {tools} {count|is|are} for: {function}</source>
      <translation>seule la liste des outils connus dit à quoi {tools} {count|sert|servent} : {function}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>the number of seats bought is missing, so that no saving can be told</source>
      <translation>le nombre de sièges achetés manque, si bien qu’aucune économie ne peut être indiquée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>{name} has cost much the same for {months} months, at {price} a seat. Would a commitment for {seats} seats at {lower} pay?</source>
      <translation>{name} coûte à peu près la même chose depuis {months} mois, à {price} par siège. Un engagement sur {seats} {seats|siège|sièges} à {lower} serait-il rentable ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>The lower price is that of {source}. The base is the lowest of the months, and no more than is in use now; {reported}.</source>
      <translation>Le prix plus bas est {source}. La base est le plus bas des mois, et pas plus que l’usage actuel ; {reported}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>The lower price is that of {source}. The base is the lowest of the months, and no more than is in use now.</source>
      <translation>Le prix plus bas est {source}. La base est le plus bas des mois, et pas plus que l’usage actuel.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>the price list of {day}: {plan} by the year</source>
      <translation>celui de la liste de prix du {day}, {plan} à l’année</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>the price list, which says no day: {plan} by the year</source>
      <translation>celui de la liste de prix sans date, {plan} à l’année</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>the contract {name}</source>
      <translation>celui du contrat {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>{month}: {seats} seats</source>
      <translation>{month} : {seats} sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>{model}: ({price} - {cheaper}) a million x {tokens:,} tokens in {days} days x 365 / {days}</source>
      <translation>{model} : ({price} − {cheaper}) le million × {tokens} jetons en {days} jours × 365 / {days}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>a year, if the next cheaper tier did all of it with as many tokens</source>
      <translation>par an, si le niveau juste moins cher faisait tout avec autant de jetons</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>{name} is work of {level} worth and spends {percent} % ({amount} in {days} days) on the dearest models of {tool}. Would a cheaper one do?</source>
      <translation>{name} est un travail de valeur « {level} » et dépense {percent} % ({amount} en {days} jours) pour les modèles les plus chers de {tool}. Un modèle moins cher suffirait-il ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>Dear models are worth keeping for work that is worth much. Try the cheaper tier on a sample first.</source>
      <translation>Les modèles chers se justifient pour un travail de grande valeur. Essayez d’abord le niveau moins cher sur un échantillon.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>{price} a million tokens</source>
      <translation>{price} le million de jetons</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>a budget of {budget} a month that it passed in {month} with {spent}</source>
      <translation>un budget mensuel de {budget}, dépassé avec {spent} ({month})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>The agent {name} has {what}. Who sets that right, and by when?</source>
      <translation>Agent {name} : {what}. Qui y remédie, et pour quand ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>An agent acts on its own; its budget, its pace and a tried way to stop it bound what can go wrong.</source>
      <translation>Un agent agit seul ; son budget, son rythme et un moyen éprouvé de l’arrêter limitent ce qui peut mal tourner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>no budget</source>
      <translation>pas de budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>no rate limit</source>
      <translation>pas de limite de débit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>no kill switch</source>
      <translation>pas d’arrêt d’urgence</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>nobody who may stop it since {name} left</source>
      <translation>personne pour l’arrêter depuis le départ de {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>nobody who may stop it</source>
      <translation>personne pour l’arrêter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>a kill switch last tried on {day}</source>
      <translation>arrêt d’urgence testé pour la dernière fois le {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>a kill switch that was never tried</source>
      <translation>arrêt d’urgence jamais testé</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>{name} kept a margin of {margin} in {month}, {what}. Should its price, its cost or its place in the product change?</source>
      <translation>{name} a gardé une marge de {margin} en {month} : {what}. Faut-il changer son prix, son coût ou sa place dans le produit ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>It earned {earned} and cost {cost} in {month}.</source>
      <translation>En {month}, il a rapporté {earned} et coûté {cost}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>below the target of {percent}</source>
      <translation>sous la cible de {percent}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>falling for {months} months</source>
      <translation>en baisse depuis {months} mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>no value measure</source>
      <translation>il n’y a pas de mesure de la valeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>no evidence of its value yet</source>
      <translation>il n’y a pas encore de preuve de sa valeur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>evidence of its value without a date</source>
      <translation>la preuve de sa valeur est sans date</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>evidence of its value from {day}</source>
      <translation>la preuve de sa valeur date du {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>{name} is in production since {day} and has {what}.</source>
      <translation>{name} est en production depuis le {day} ; {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>{name} is in production and has {what}.</source>
      <translation>{name} est en production ; {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>What shows that it is worth it?</source>
      <translation>Qu’est-ce qui montre que cela en vaut la peine ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>Does it still hold?</source>
      <translation>Est-elle toujours valable ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>It is measured by: {what}.</source>
      <translation>Mesure : {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>It was bought for: {what}.</source>
      <translation>Acheté pour : {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>Nobody noted what it was bought for.</source>
      <translation>Personne n’a noté à quoi cela devait servir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>{name} grew well: {volume} more {unit} for {cost} more cost. Is more of it worth buying?</source>
      <translation>{name} a bien progressé : {volume} de {unit} en plus pour {cost} de coût en plus. Cela vaut-il la peine d’en acheter davantage ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>One unit costs no more than in the three months before; {start} to {end} took {amount}.</source>
      <translation>Une unité ne coûte pas plus que dans les trois mois précédents ; de {start} à {end}, cela a coûté {amount}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>{name} grew well: {people} more active people for {cost} more cost. Is more of it worth buying?</source>
      <translation>{name} a bien progressé : {people} de personnes actives en plus pour {cost} de coût en plus. Cela vaut-il la peine d’en acheter davantage ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>{now} people were active in an average month after {before}; each costs no more than in the three months before.</source>
      <translation>{now} personnes étaient actives par mois en moyenne, contre {before} ; chacune ne coûte pas plus que dans les trois mois précédents.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>Its plan on record includes it.</source>
      <translation>L’offre enregistrée l’inclut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>By the list of known tools it includes that; please confirm it for your plan.</source>
      <translation>Selon la liste des outils connus, c’est inclus ; merci de le confirmer pour votre offre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>{both} of the {people:,} {people|person who uses|people who use} {tool} also have {suite}, which includes {function}. Is {tool} needed beside it?</source>
      <translation>{both} {both|personne|personnes} sur les {people} qui utilisent {tool} {both|a|ont} aussi {suite}, qui inclut : {function}. {tool} est-il nécessaire à côté ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>{both} of the {people:,} {people|person|people} with {tool} also have {suite}, which includes {function}. Is {tool} needed beside it?</source>
      <translation>{both} {both|personne|personnes} sur les {people} avec {tool} {both|a|ont} aussi {suite}, qui inclut : {function}. {tool} est-il nécessaire à côté ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>{alone} {alone|uses|use} {tool} without it.</source>
      <translation>{alone} {alone|utilise|utilisent} {tool} sans elle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>{alone} {alone|has|have} {tool} without it.</source>
      <translation>{alone} {alone|a|ont} {tool} sans elle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>Better quality, or where data may lie, are good reasons for both: agree the overlap then.</source>
      <translation>Une meilleure qualité, ou le lieu permis des données, sont de bonnes raisons de garder les deux : convenez alors du recoupement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{name} is in use for {data}, and {wrong}. Can that be mended, or should it stop?</source>
      <translation>{name} est utilisé pour {data}, et {wrong}. Peut-on y remédier, ou faut-il cesser ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{name} is in use for {data}. What holds for {missing}?</source>
      <translation>{name} est utilisé pour {data}. Qu’en est-il de ces points : {missing} ?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>data-processing agreement</source>
      <translation>accord de traitement des données</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>there is no data-processing agreement</source>
      <translation>il n’y a pas d’accord de traitement des données</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>single sign-on</source>
      <translation>authentification unique</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>there is no single sign-on</source>
      <translation>il n’y a pas d’authentification unique</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{kind} data</source>
      <translation>des données de classe « {kind} »</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>data whose class is not on record</source>
      <translation>des données dont la classe n’est pas enregistrée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>What the tool may do with data does not fit the data it handles.</source>
      <translation>Ce que l’outil peut faire des données ne convient pas aux données qu’il traite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>It is not on record.</source>
      <translation>Ce n’est pas enregistré.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>it is restricted</source>
      <translation>son usage est restreint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>the vendor may train on inputs</source>
      <translation>le fournisseur peut s’entraîner sur les saisies</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>Not on record: {missing}.</source>
      <translation>Non enregistré : {missing}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>training on inputs</source>
      <translation>entraînement sur les saisies</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{said} ({data})</source>
      <translation>{said} ({data})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>{what} not on record</source>
      <translation>non enregistré : {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>Reported as of {day}.</source>
      <translation>Rapport au {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>Reported as of {day}; activity is kept for {kept} days.</source>
      <translation>Rapport au {day} ; l’activité est conservée {kept} jours.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>Reported as of {day}, complete up to {last}.</source>
      <translation>Rapport au {day}, complet jusqu’au {last}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>Reported as of {day}, complete up to {last}; activity is kept for {kept} days.</source>
      <translation>Rapport au {day}, complet jusqu’au {last} ; l’activité est conservée {kept} jours.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>seats reported as of {day}</source>
      <translation>sièges selon le rapport au {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/sources.py" />
      <source>no report dates the seats</source>
      <translation>aucun rapport ne date les sièges</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/tool_growth.py" />
      <source>{people} active people, {each} each a month</source>
      <translation>{people} personnes actives, {each} chacune par mois</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>The contract on record still has {seats:,} seats: please correct it to {billed}.</source>
      <translation>Le contrat enregistré compte encore {seats} sièges : corrigez-le à {billed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>What {names} {count|costs|cost} more since is taken off.</source>
      <translation>Ce que {names} {count|coûte|coûtent} de plus depuis est déduit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>The contract is still on record as running: please note there that it ended on {day}.</source>
      <translation>Le contrat est encore enregistré comme courant : notez-y qu’il s’est terminé le {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>Bills from {day} on name no subscription, and may be for this one. Assign them to one.</source>
      <translation>Des factures à partir du {day} ne nomment aucun abonnement et peuvent relever de celui-ci. Merci de les rattacher.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>What takes over is no longer on record, so what it costs is not known: no saving is counted.</source>
      <translation>Ce qui prend le relais n’est plus enregistré, son coût n’est donc pas connu : aucune économie n’est comptée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>{name} is no longer on record.</source>
      <translation>{name} n’est plus enregistré.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>{bills|A bill|# bills} from {day} on may be of it: assign them to a subscription.</source>
      <translation>{bills|Une facture|# factures} à partir du {day} {bills|peut|peuvent} en relever : merci de {bills|la|les} rattacher à un abonnement.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>No use case is assigned to it, so the value of the growth cannot be shown.</source>
      <translation>Aucun cas d’usage n’y est rattaché : la valeur de la croissance ne peut être montrée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>The use case of {name} is no longer on record.</source>
      <translation>Le cas d’usage de {name} n’est plus enregistré.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>What {name} costs since is not known yet: no saving is counted.</source>
      <translation>Ce que {name} coûte depuis n’est pas encore connu : aucune économie n’est comptée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/verifying.py" />
      <source>What {name} costs more is in {currency}, without a rate: no saving is counted.</source>
      <translation>Ce que {name} coûte de plus est en {currency}, sans taux : aucune économie n’est comptée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r01_inactive_seat.py" />
      <source>When a newer report shows activity, when the seats are released or protected, or when a longer threshold or a season is set for the tool.</source>
      <translation>Quand un rapport plus récent montre une activité, quand les sièges sont libérés ou protégés, ou quand un seuil plus long ou une saison est fixé pour l’outil.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r02_never_used.py" />
      <source>When a report shows activity of the seats, when they are released or protected.</source>
      <translation>Quand un rapport montre une activité sur ces sièges, ou quand ils sont libérés ou protégés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r03_leavers_seat.py" />
      <source>When the seats are released, when a newer people list has the person again or with a later end, or when the account is marked as a service account.</source>
      <translation>Quand les sièges sont libérés, quand une liste du personnel plus récente contient de nouveau la personne ou avec une fin plus tardive, ou quand le compte est marqué comme compte de service.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r04_spare_seats.py" />
      <source>When the seats are assigned, or when fewer are bought.</source>
      <translation>Quand les sièges sont attribués, ou quand on en achète moins.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r05_over_assigned.py" />
      <source>When seats are released, or when the further ones stand in the contract.</source>
      <translation>Quand des sièges sont libérés, ou quand les sièges en plus figurent au contrat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r06_two_seats_one_tool.py" />
      <source>When all but one of the seats are released, when one is protected, or when a reason to keep the contracts apart is noted.</source>
      <translation>Quand tous les sièges sauf un sont libérés, quand l’un est protégé, ou quand une raison de garder les contrats séparés est notée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r07_overlapping_tools.py" />
      <source>When one of the two ends, when an overlap is agreed with reason and last day, or when the functions are corrected.</source>
      <translation>Quand l’un des deux prend fin, quand un recoupement est convenu avec une raison et un dernier jour, ou quand les fonctions sont corrigées.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r08_held_by_the_same.py" />
      <source>When nobody has both any more, when the overlap is agreed, or when the seats of those who need both are marked as protected.</source>
      <translation>Quand plus personne n’a les deux, quand le recoupement est convenu, ou quand les sièges de ceux qui ont besoin des deux sont marqués comme protégés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r09_duplicate_subscription.py" />
      <source>When one of the two ends, when both become one contract, or when a reason to keep them apart is noted on one of them.</source>
      <translation>Quand l’un des deux prend fin, quand les deux deviennent un seul contrat, ou quand une raison de les garder séparés est notée sur l’un d’eux.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r10_unused_subscription.py" />
      <source>When a newer report shows activity, or enough of it; or when the subscription ends.</source>
      <translation>Quand un rapport plus récent montre une activité suffisante, ou quand l’abonnement prend fin.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r11_tier_too_high.py" />
      <source>When a newer report shows enough use, when the seats are on a lower plan, or when the plan's content is corrected.</source>
      <translation>Quand un rapport plus récent montre un usage suffisant, quand les sièges sont dans une offre inférieure, ou quand le contenu de l’offre est corrigé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r12_notice_window.py" />
      <source>When the term has a decision or the day of a notice, when a further term is signed, when it has renewed itself, or when the window after the deadline is over.</source>
      <translation>Quand la période a une décision ou le jour d’un préavis, quand une nouvelle période est signée, quand elle s’est renouvelée d’elle-même, ou quand le délai après l’échéance de préavis est passé.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r13_renewed_undecided.py" />
      <source>When a decision, or the day of a notice, is noted on the term, or when a further term is entered.</source>
      <translation>Quand une décision, ou le jour d’un préavis, est notée sur la période, ou quand une nouvelle période est saisie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r14_price_uplift.py" />
      <source>When a credit brings the price back, when the contract allows the rise, or when it is answered with keep.</source>
      <translation>Quand un avoir ramène le prix, quand le contrat permet la hausse, ou quand on répond « Garder ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r15_zombie_invoice.py" />
      <source>When credits of the amount are imported, or when the end on record is corrected.</source>
      <translation>Quand des avoirs de ce montant sont importés, ou quand la fin enregistrée est corrigée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r16_missing_invoice.py" />
      <source>When a charge for later service is imported, or when the contract ends.</source>
      <translation>Quand un débit pour un service ultérieur est importé, ou quand le contrat prend fin.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r17_invoiced_not_contracted.py" />
      <source>When credits make up for it, or when the contract's price and quantity are corrected.</source>
      <translation>Quand des avoirs compensent l’écart, ou quand le prix et la quantité du contrat sont corrigés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r18_duplicate_invoice.py" />
      <source>When a credit note or refund of the amount is imported, or when it is answered with keep.</source>
      <translation>Quand un avoir ou un remboursement de ce montant est importé, ou quand on répond « Garder ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r19_billed_seats.py" />
      <source>When a newer invoice bills what is assigned, or when the list of seats is completed.</source>
      <translation>Quand une facture plus récente correspond à ce qui est attribué, ou quand la liste des sièges est complétée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r20_unmanaged_tool.py" />
      <source>When the tool has an approved state or an active contract, or when its spend and seats are gone.</source>
      <translation>Quand l’outil est approuvé ou a un contrat actif, ou quand ses dépenses et ses sièges ont disparu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r21_ownerless.py" />
      <source>When it has an owner or deputy who is there and was confirmed in time.</source>
      <translation>Quand il a un responsable ou un suppléant présent et confirmé à temps.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r22_experiment_past_date.py" />
      <source>When its review date is moved, it has a success measure and its budget covers what was spent; or when it is retired or no longer of the class experiment.</source>
      <translation>Quand sa date de revue est repoussée, qu’elle a une mesure du succès et que son budget couvre les dépenses ; ou quand elle est retirée ou n’est plus classée comme expérience.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r23_budget_burn.py" />
      <source>When the present pace leads to less than the limit, when the budget is raised, or when its period is over.</source>
      <translation>Quand le rythme mène sous la limite, quand le budget est relevé, ou quand sa période est passée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r24_commitment_use.py" />
      <source>When the pace leads to what is promised, when the commitment is changed, or when it ends.</source>
      <translation>Quand le rythme mène à ce qui est promis, quand l’engagement est modifié, ou quand il prend fin.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r25_dearer_growth.py" />
      <source>When its cost no longer grows, when the unit cost of three months rises by 10 % or less, or when a launch period is noted.</source>
      <translation>Quand son coût ne croît plus, quand le coût unitaire de trois mois augmente de 10 % au plus, ou quand une période de lancement est notée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r26_spend_anomaly.py" />
      <source>When three months have passed, or when it is answered with keep: planned, a true-up, a correction.</source>
      <translation>Quand trois mois ont passé, ou quand on répond « Garder » : prévu, régularisation, correction.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r27_expensed_plan.py" />
      <source>When no more charges come, when no seat is free, or when it is answered with keep.</source>
      <translation>Quand il n’y a plus de débits, quand aucun siège n’est libre, ou quand on répond « Garder ».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r28_data_gap.py" />
      <source>When every missing fact of the list is in the catalog.</source>
      <translation>Quand chaque élément manquant de la liste est dans le catalogue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r29_stable_use.py" />
      <source>When it is committed, when the use moves by more, when it is to end, or when the lower price is gone. It is answered with move tier, to the plan of the lower price, which may be the one it is on.</source>
      <translation>Quand l’engagement est pris, quand l’usage varie davantage, quand il doit prendre fin, ou quand le prix plus bas n’existe plus. On y répond par « Changer d’offre », vers l’offre du prix plus bas, qui peut être l’offre actuelle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r30_dear_model.py" />
      <source>When cheaper models do most of the work, when its worth is marked high, or when the reason for the dear one is noted.</source>
      <translation>Quand des modèles moins chers font l’essentiel du travail, quand sa valeur est notée élevée, ou quand la raison du modèle cher est notée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r31_agent_guard_rails.py" />
      <source>When all of them are on record, the switch was tried in time and a later month keeps to the budget, or when the reason why it needs none is.</source>
      <translation>Quand tous sont enregistrés, que l’arrêt a été testé à temps et qu’un mois ultérieur respecte le budget, ou quand la raison de s’en passer est enregistrée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r32_thin_margin.py" />
      <source>When the margin reaches the target and no longer falls, or when a launch period or another target is noted.</source>
      <translation>Quand la marge atteint la cible et ne baisse plus, ou quand une période de lancement ou une autre cible est notée.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r33_value_not_shown.py" />
      <source>When it has a value measure and evidence from the last 180 days, or leaves production.</source>
      <translation>Quand il a une mesure de la valeur et une preuve des 180 derniers jours, ou quand il quitte la production.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r34_healthy_growth.py" />
      <source>When cost no longer grows, or grows faster than volume.</source>
      <translation>Quand le coût ne croît plus, ou croît plus vite que le volume.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r35_already_in_the_suite.py" />
      <source>When the tool ends, when an overlap is agreed, or when fewer of its people have the suite.</source>
      <translation>Quand l’outil prend fin, quand un recoupement est convenu, ou quand moins de ses utilisateurs ont la suite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/review/rules/r36_data_at_risk.py" />
      <source>When the fact is changed or filled in on the tool, when it handles public data only, or when nobody uses it.</source>
      <translation>Quand l’information est modifiée ou complétée sur l’outil, quand il ne traite que des données publiques, ou quand personne ne l’utilise.</translation>
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
      <translation>Source</translation>
    </message>
  </context>
  <context>
    <name>GrowthView</name>
    <message>
      <location filename="../../desktop_app/ui/pages/spend/growth.py" />
      <location filename="../../desktop_app/ui/pages/spend/page.py" />
      <source>Why it changed</source>
      <translation>Les raisons</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/places.py" />
      <location filename="../../desktop_app/ui/pages/lists/files.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/economics/bridge.py" />
      <location filename="../../desktop_app/imports/known_formats.py" />
      <source>Exchange rates</source>
      <translation>Change</translation>
    </message>
  </context>
  <context>
    <name>ProofPanel</name>
    <message>
      <location filename="../../desktop_app/ui/pages/home/view.py" />
      <location filename="../../desktop_app/ui/pages/imports/proof_panel.py" />
      <location filename="../../desktop_app/ui/pages/renewals/page.py" />
      <source>decided</source>
      <translation>sûr</translation>
    </message>
  </context>
  <context>
    <name>QuestionStatus</name>
    <message>
      <location filename="../../desktop_app/ui/pages/review/round_head.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Closed</source>
      <translation>Fermée</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <location filename="../../desktop_app/ui/asking.py" />
      <location filename="../../desktop_app/ui/pages/imports/page.py" />
      <location filename="../../desktop_app/ui/words.py" />
      <source>Import</source>
      <translation>Importation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/renewals/pane.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Decided</source>
      <translation>Décidée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/pages/review/choices.py" />
      <location filename="../../desktop_app/catalog/lists.py" />
      <source>Snoozed</source>
      <translation>Reportée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/imports/model.py" />
      <location filename="../../desktop_app/catalog/fields.py" />
      <source>Credit</source>
      <translation>Avoir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Verified</source>
      <translation>Vérifiée</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalog/lists.py" />
      <location filename="../../desktop_app/ui/theme.py" />
      <source>Not verified</source>
      <translation>Non vérifiée</translation>
    </message>
  </context>
</TS>
