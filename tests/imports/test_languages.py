"""Ledgers, contracts and seats with the headers, dates and numbers of six languages, each with its totals."""

from __future__ import annotations

import pytest

from tests.imports.importing import Desk, counts
from tests.imports.sheets import parsed_text

LEDGERS = {
    "german": """\
Buchungsdatum;Lieferant;Belegnummer;Buchungstext;Nettobetrag;MwSt;Bruttobetrag;Währung
03.09.2026;OpenAI Ireland Ltd;RE-1;ChatGPT Team September;1.200,00;228,00;1.428,00;EUR
14.09.2026;Anthropic PBC;RE-2;Claude Team;2.050,50;389,60;2.440,10;EUR
15.09.2026;Anysphere Inc;GS-3;Gutschrift Cursor;-100,00;-19,00;-119,00;EUR
;;;Summe;3.150,50;598,60;3.749,10;EUR
""",
    "french": """\
Date de facture;Fournisseur;N° de facture;Libellé;Montant HT;TVA;Montant TTC;Devise
03/09/2026;OpenAI Ireland Ltd;F-1;ChatGPT Team septembre;1 200,00;240,00;1 440,00;EUR
14/09/2026;Anthropic PBC;F-2;Claude Team;2 050,50;410,10;2 460,60;EUR
15/09/2026;Anysphere Inc;A-3;Avoir Cursor;-100,00;-20,00;-120,00;EUR
;;;Total général;3 150,50;630,10;3 780,60;
""",
    "spanish": """\
Fecha de factura;Proveedor;Número de factura;Concepto;Base imponible;IVA;Importe total;Moneda
03/09/2026;OpenAI Ireland Ltd;F-1;ChatGPT Team septiembre;1.200,00;252,00;1.452,00;EUR
14/09/2026;Anthropic PBC;F-2;Claude Team;2.050,50;430,61;2.481,11;EUR
15/09/2026;Anysphere Inc;A-3;Abono Cursor;-100,00;-21,00;-121,00;EUR
;;;Total;3.150,50;661,61;3.812,11;
""",
    "dutch": """\
Factuurdatum;Leverancier;Factuurnummer;Omschrijving;Bedrag excl. btw;Btw;Bedrag incl. btw;Valuta
03-09-2026;OpenAI Ireland Ltd;F-1;ChatGPT Team september;1.200,00;252,00;1.452,00;EUR
14-09-2026;Anthropic PBC;F-2;Claude Team;2.050,50;430,61;2.481,11;EUR
15-09-2026;Anysphere Inc;A-3;Creditnota Cursor;-100,00;-21,00;-121,00;EUR
;;;Totaal;3.150,50;661,61;3.812,11;
""",
    "portuguese": """\
Data da fatura;Fornecedor;N.º da fatura;Descrição;Valor líquido;IVA;Valor total;Moeda
03/09/2026;OpenAI Ireland Ltd;F-1;ChatGPT Team setembro;1.200,00;276,00;1.476,00;EUR
14/09/2026;Anthropic PBC;F-2;Claude Team;2.050,50;471,62;2.522,12;EUR
15/09/2026;Anysphere Inc;A-3;Nota de crédito Cursor;-100,00;-23,00;-123,00;EUR
;;;Total geral;3.150,50;724,62;3.875,12;
""",
}
WRITTEN_OUT = {
    "french": """\
Date;Fournisseur;Numéro de facture;Désignation;Montant (€)
3 septembre 2026;OpenAI Ireland Ltd;F-1;ChatGPT Team;1 440,00 €
14 sept. 2026;Anthropic PBC;F-2;Claude Team;2 460,60 €
1er octobre 2026;Anysphere Inc;A-3;Cursor;120,00 €
Sous-total;;;;4 020,60 €
""",
    "spanish": """\
Fecha;Proveedor;N.º factura;Descripción;Importe (EUR)
3 de septiembre de 2026;OpenAI Ireland Ltd;F-1;ChatGPT Team;1.452,00 €
14 de septiembre de 2026;Anthropic PBC;F-2;Claude Team;2.481,11 €
""",
    "dutch": """\
Datum;Crediteur;Factuurnr;Omschrijving;Bedrag
3 september 2026;OpenAI Ireland Ltd;F-1;ChatGPT Team;€ 1.452,00
14 maart 2026;Anthropic PBC;F-2;Claude Team;€ 2.481,11
""",
    "portuguese": """\
Data;Fornecedor;Nota fiscal;Histórico;Valor (R$)
3 de setembro de 2026;OpenAI Ireland Ltd;F-1;ChatGPT Team;R$ 1.476,00
14 de março de 2026;Anthropic PBC;F-2;Claude Team;R$ 2.522,12
""",
}
CONTRACTS = {
    "german": (
        "Anwendung;Anbieter;Tarif;Anzahl Lizenzen;Preis pro Lizenz;Währung;Abrechnung;"
        "Vertragsbeginn;Vertragsende;Automatische Verlängerung;Kündigungsfrist;Verantwortlich\n"
        "ChatGPT;OpenAI;Team;30;25,50;EUR;monatlich;01.01.2026;31.12.2026;ja;3 Monate;Jana Köhler\n"
        "Cursor;Anysphere;Business;12;40,00;USD;jährlich;15.03.2026;14.03.2027;nein;30 Tage;Udo Groß\n"
    ),
    "french": (
        "Logiciel;Fournisseur;Formule;Nombre de licences;Prix par licence;Devise;Facturation;"
        "Date de début;Date de fin;Tacite reconduction;Préavis;Responsable\n"
        "ChatGPT;OpenAI;Team;30;25,50;EUR;mensuelle;01/01/2026;31/12/2026;oui;3 mois;Zoé Lefèvre\n"
        "Cursor;Anysphere;Business;12;40,00;USD;annuelle;15/03/2026;14/03/2027;non;30 jours;René Dupont\n"
    ),
    "spanish": (
        "Aplicación;Proveedor;Plan;Licencias;Precio por licencia;Moneda;Facturación;"
        "Fecha de inicio;Fecha de fin;Renovación automática;Preaviso;Responsable\n"
        "ChatGPT;OpenAI;Team;30;25,50;EUR;mensual;01/01/2026;31/12/2026;sí;3 meses;Íñigo Núñez\n"
        "Cursor;Anysphere;Business;12;40,00;USD;anual;15/03/2026;14/03/2027;no;30 días;Ana Peña\n"
    ),
    "dutch": (
        "Toepassing;Leverancier;Plan;Aantal licenties;Prijs per licentie;Valuta;Facturering;"
        "Ingangsdatum;Einddatum;Automatische verlenging;Opzegtermijn;Verantwoordelijke\n"
        "ChatGPT;OpenAI;Team;30;25,50;EUR;maandelijks;01-01-2026;31-12-2026;ja;3 maanden;Daniël de Groot\n"
        "Cursor;Anysphere;Business;12;40,00;USD;jaarlijks;15-03-2026;14-03-2027;nee;30 dagen;Zoë Smit\n"
    ),
    "portuguese": (
        "Ferramenta;Fornecedor;Plano;Licenças;Preço por licença;Moeda;Faturamento;Data de início;"
        "Data de renovação;Renovação automática;Aviso prévio;Responsável\n"
        "ChatGPT;OpenAI;Team;30;25,50;EUR;mensal;01/01/2026;31/12/2026;sim;3 meses;João Conceição\n"
        "Cursor;Anysphere;Business;12;40,00;USD;anual;15/03/2026;14/03/2027;não;30 dias;Inês Gonçalves\n"
    ),
}
SEATS = {
    "german": """\
Benutzername;E-Mail-Adresse;Lizenz;Zugewiesen am;Letzte Aktivität
jköhler;j.koehler@example.com;Team;03.01.2026;14.09.2026
ugroß;u.gross@example.com;Team;15.02.2026;nie
""",
    "french": """\
Utilisateur;Adresse e-mail;Licence;Date d'ajout;Dernière connexion
zlefèvre;z@example.com;Team;03/01/2026;14/09/2026
rdupont;r@example.com;Team;15/02/2026;jamais
""",
    "spanish": """\
Usuario;Correo electrónico;Licencia;Fecha de alta;Último acceso
inúñez;i@example.com;Team;03/01/2026;14/09/2026
apeña;a@example.com;Team;15/02/2026;nunca
""",
    "dutch": """\
Gebruiker;E-mailadres;Licentie;Toegewezen op;Laatst actief
ddegroot;d@example.com;Team;03-01-2026;14-09-2026
zsmit;z@example.com;Team;15-02-2026;nooit
""",
    "portuguese": """\
Utilizador;E-mail;Licença;Data de atribuição;Último acesso
jconceição;j@example.com;Team;03/01/2026;14/09/2026
igonçalves;i@example.com;Team;15/02/2026;nunca
""",
}


@pytest.mark.parametrize(
    ("language", "amount", "net", "tax"),
    [
        ("german", "3749.10", 3150.5, 598.6), ("french", "3780.60", 3150.5, 630.1),
        ("spanish", "3812.11", 3150.5, 661.61), ("dutch", "3812.11", 3150.5, 661.61),
        ("portuguese", "3875.12", 3150.5, 724.62),
    ],
)  # fmt: skip
def test_a_ledger(desk: Desk, language: str, amount: str, net: float, tax: float) -> None:
    sheet = desk.take("a.csv", LEDGERS[language])
    assert counts(sheet) == {"added": 3, "totals_rows": 1}
    assert (sheet["amounts"], sheet["file_total"]) == ({"EUR": amount}, {"EUR": amount})
    assert all(column["field"] for column in sheet["columns"])
    assert desk.rows("SELECT sum(net) / 1000000.0, sum(tax) / 1000000.0 FROM live_line") == [(net, tax)]
    dates = "SELECT date, line_kind FROM live_line ORDER BY row"
    assert desk.rows(dates) == [("2026-09-03", "charge"), ("2026-09-14", "charge"), ("2026-09-15", "credit")]


@pytest.mark.parametrize(
    ("language", "amounts", "dates"),
    [
        ("french", {"EUR": "4020.60"}, ["2026-09-03", "2026-09-14", "2026-10-01"]),
        ("spanish", {"EUR": "3933.11"}, ["2026-09-03", "2026-09-14"]),
        ("dutch", {"EUR": "3933.11"}, ["2026-09-03", "2026-03-14"]),
        ("portuguese", {"BRL": "3998.12"}, ["2026-09-03", "2026-03-14"]),
    ],
)
def test_a_ledger_with_months_and_currencies_written_out(
    desk: Desk, language: str, amounts: dict[str, str], dates: list[str]
) -> None:
    sheet = desk.take("a.csv", WRITTEN_OUT[language])
    assert (sheet["added"], sheet["amounts"]) == (len(dates), amounts)
    assert all(column["field"] for column in sheet["columns"])
    assert desk.rows("SELECT date FROM live_line ORDER BY row") == [(date,) for date in dates]


@pytest.mark.parametrize("language", CONTRACTS)
def test_contracts(desk: Desk, language: str) -> None:
    sheet = desk.take("a.csv", CONTRACTS[language])
    assert (counts(sheet), sheet["records"], sheet["problems"]) == ({"added": 2}, {"subscription": 2}, [])
    assert all(column["field"] for column in sheet["columns"])
    terms = (
        "SELECT s.name, s.period_months, t.start_date, t.end_date, t.auto_renew, t.notice_days, s.owner_id IS NOT NULL"
        " FROM term t JOIN subscription s ON s.id = t.subscription_id ORDER BY s.name"
    )
    assert desk.rows(terms) == [
        ("ChatGPT Team", 1, "2026-01-01", "2026-12-31", 1, 92, 1),
        ("Cursor Business", 12, "2026-03-15", "2027-03-14", 0, 30, 1),
    ]
    prices = "SELECT quantity, unit_price, currency FROM entitlement ORDER BY quantity"
    assert desk.rows(prices) == [(12, "40.00", "USD"), (30, "25.50", "EUR")]


@pytest.mark.parametrize("language", SEATS)
def test_seats(desk: Desk, language: str) -> None:
    sheet = desk.take("a.csv", SEATS[language], vendor="ChatGPT", data_date="2026-09-30")
    assert (counts(sheet), sheet["records"]) == ({"added": 2}, {"seat": 2})
    assert desk.rows("SELECT assigned FROM seat ORDER BY assigned") == [("2026-01-03",), ("2026-02-15",)]
    assert desk.rows("SELECT last_active FROM activity ORDER BY last_active") == [(None,), ("2026-09-14",)]


MONTHLY = {
    "french": "Outil;Fournisseur;Nombre de licences;Prix mensuel;Devise;Début du contrat;Fin du contrat;Préavis",
    "spanish": "Herramienta;Proveedor;Nº de licencias;Precio mensual;Moneda;Fecha inicio;Fecha fin;Preaviso",
    "dutch": "Tool;Leverancier;Aantal gebruikers;Maandprijs;Valuta;Contractstart;Einde contract;Opzegtermijn",
    "portuguese": "Ferramenta;Fornecedor;Nº de licenças;Preço mensal;Moeda;Data início;Data fim;Aviso prévio",
    "german": "Werkzeug;Anbieter;Anzahl Benutzer;Monatspreis;Währung;Vertragsstart;Ablaufdatum;Kündigungsfrist",
}


@pytest.mark.parametrize("language", MONTHLY)
def test_a_price_by_the_month_is_of_all_units_and_said(desk: Desk, language: str) -> None:
    row = "Cursor;Anysphere;20;800,00;EUR;2026-01-01;2026-12-31;90 days\n"
    sheet = desk.take("a.csv", f"{MONTHLY[language]}\n{row}")
    assert sheet["records"] == {"subscription": 1}
    assert desk.rows("SELECT quantity, unit_price, currency FROM entitlement") == [(20, "40", "EUR")]
    assert desk.rows("SELECT start_date, end_date, notice_days FROM term") == [("2026-01-01", "2026-12-31", 90)]
    assert any("read as the price of all units" in note for note in sheet["notes"])


@pytest.mark.parametrize(
    "head", ["Prix par utilisateur/mois", "Precio por usuario y mes", "Prijs per gebruiker per maand",
             "Preço por utilizador", "Preis pro Lizenz und Monat"],
)  # fmt: skip
def test_a_price_for_one_is_not_divided(desk: Desk, head: str) -> None:
    text = f"Tool;Vendor;Seats;{head};Currency;End date\nCursor;Anysphere;20;40,00;EUR;2026-12-31\n"
    assert desk.take("a.csv", text)["notes"] == []
    assert desk.rows("SELECT quantity, unit_price FROM entitlement") == [(20, "40.00")]


def test_a_dutch_bank_statement_with_one_column_for_both_sides(desk: Desk) -> None:
    head = "Datum;Naam / Omschrijving;Rekening;Af Bij;Bedrag (EUR);Mededelingen"
    rows = "20260321;OpenAI;NL1;Af;100,00;ChatGPT Team\n20260322;OpenAI;NL1;Bij;10,00;x\n"
    assert desk.take("a.csv", f"{head}\n{rows}")["amounts"] == {"EUR": "90.00"}


HEADS = {
    "ledger": (
        "Rechnungsdatum;Lieferant;Rechnungsnr.;Leistungsbeschreibung;Leistungszeitraum von;Leistungszeitraum bis"
        ";Einzelpreis;Nettobetrag;USt.;Bruttobetrag;Währung",
        "Date de facture;Fournisseur;N° de facture;Libellé;Période du;Période au;Qté;Prix unitaire HT;Montant HT;TVA"
        ";Montant TTC;Devise",
        "Fecha de factura;Proveedor;Nº de factura;Concepto;Desde;Hasta;Cantidad;Base imponible;IVA;Importe total"
        ";Divisa",
        "Factuurdatum;Leverancier;Factuurnummer;Omschrijving;Periode van;Periode tot;Stuksprijs;Bedrag excl. btw;Btw"
        ";Bedrag incl. btw;Valuta",
        "Data da fatura;Fornecedor;N.º da fatura;Descrição;Período de;Período até;Valor sem IVA;IVA;Valor total;Moeda",
        "EcritureDate;CompteNum;CompAuxLib;PieceRef;EcritureLib;Debit;Credit;Idevise",
    ),
    "card": ("Date d'opération;Commerçant;Montant;Devise;Titulaire de la carte",),
    "expenses": ("Date de dépense;Employé;Marchand;Catégorie;Montant;Devise",),
    "people": ("Personal-Nr.;Nachname;Vorname;E-Mail;Abteilung;Eintritt;Austritt",),
    "subscriptions": (
        "Fornecedor;Aplicativo;Plano;Nº de licenças;Preço mensal por usuário;Moeda;Fim do contrato;Aviso prévio",
    ),
    "usage": ("Tag;Benutzer;Verbrauchte Credits", "Jour;Utilisateur;Crédits consommés", "Datum;Schlüssel;Anfragen"),
    "use-cases": (
        "Anwendungsfall;Verantwortlich;Phase;Wertmaß;Wert pro Einheit;Währung;Abbruchkriterium;Prüfen bis",
        "Cas d'usage;Responsable;Étape;Mesure de valeur;Valeur par unité;Devise;Critère d'arrêt;À revoir le",
    ),
    "budgets": ("Centre de coûts;Année;Budget;Devise", "Team;Year;AI Budget;Currency"),
    "rates": ("Date;Devise de base;Devise;Taux",),
    "commitments": ("Abonnement;Art;Zugesagter Betrag;Währung;Beginn;Ende",),
}


@pytest.mark.parametrize(("form", "heads"), [(form, heads) for form, many in HEADS.items() for heads in many])
def test_every_head_of_a_list_in_another_language_has_its_field(form: str, heads: str) -> None:
    found = parsed_text(f"{heads}\n{';'.join('x' * (heads.count(';') + 1))}\n", delimiter=";").recognition
    assert found is not None
    assert found.format_id == form
    assert [use.header for use in found.columns if not use.role] == []
    assert all(use.reason for use in found.columns)
