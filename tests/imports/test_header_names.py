"""Headers of real programs in six languages, each read as the field that it means."""

from __future__ import annotations

import pytest

from desktop_app.imports.columns import make_header, map_columns
from tests.imports.sheets import shipped

LEDGERS = {
    "Lexware": "Belegdatum=date;Belegnummer=invoice_number;Buchungstext=description;Buchungsbetrag=amount;"
    "Sollkonto=ledger_account;Habenkonto=contra_account;Währung=currency",
    "Sage, French": "Date=date;N° compte=ledger_account;Référence pièce=invoice_number;Libellé écriture=description;"
    "Débit=debit;Crédit=credit",
    "A3, Spanish": "Fecha Exp.=date;Nº Factura=invoice_number;Nombre o Razón Social=vendor_text;Base Imponible=net;"
    "Cuota IVA=tax;Total Factura=amount",
    "Exact, Dutch": "Factuurdatum=date;Naam=vendor_text;Uw ref.=invoice_number;Omschrijving=description;"
    "Valuta=currency;Bedrag=amount;Bedrag excl. BTW=net;BTW-bedrag=tax",
    "Primavera, Portuguese": "Data Doc.=date;N.º Doc.=invoice_number;Nome=vendor_text;Moeda=currency;"
    "Total Mercadoria=net;Total IVA=tax;Total Documento=amount",
    "French, short": "Date=date;N° facture=invoice_number;Fournisseur=vendor_text;Libellé=description;HT=net;TVA=tax;"
    "TTC=amount",
    "German, short": "Re-Nr=invoice_number;Re-Datum=date;Lief.=vendor_text;Netto=net;MwSt=tax;Brutto=amount;"
    "Whg=currency",
    "Dutch, short": "Factuurnr.=invoice_number;Factuurdatum=date;Leverancier=vendor_text;Bedrag excl.=net;BTW=tax;"
    "Bedrag incl.=amount",
    "Fortnox, Swedish": "Leverantör=vendor_text;Fakturanr=invoice_number;Fakturadatum=date;Valuta=currency;"
    "Totalt=amount;Moms=tax",
}
OTHERS = {
    "subscriptions": "Software / Subscription=tool_text;Cost / seat / mo=unit_price;"
    "Verlängerung automatisch=auto_renew;Montant annuel HT=annual_cost",
    "people": "Personalnr.=employee_no;E-Mail dienstlich=email;Supervisory Organization=team;Eintritt=start_date;"
    "Cost Center - Name=cost_centre;Austritt am=end_date",
    "usage": "n_requests=requests;n_context_tokens_total=input_tokens;date=date",
    "seats": "DisplayName=name;AssignedLicenses=plan;UserPrincipalName=email;Lizenz zugewiesen am=assigned",
    "seats, Spanish and French": "Correo corporativo=email;Type de siège=plan;Lizenz zugewiesen am=assigned",
    "card": "Data mov.=date;Zahlungsempfänger*in=vendor_text;Montant opération=amount",
}


@pytest.mark.parametrize(
    ("format_id", "heads"),
    [*(("ledger", heads) for heads in LEDGERS.values()), *OTHERS.items()],
    ids=[*LEDGERS, *OTHERS],
)
def test_each_header_is_read_as_what_it_means(format_id: str, heads: str) -> None:
    [form] = [form for form in shipped() if form.id == format_id.partition(",")[0]]
    wanted = {field: head for head, _, field in (pair.rpartition("=") for pair in heads.split(";"))}
    cells = tuple(wanted.values())
    fields = map_columns(make_header(0, cells), form).fields
    assert {field: cells[place] for field, place in fields.items()} == wanted


def test_who_was_paid_comes_before_what_for() -> None:
    [card] = [form for form in shipped() if form.id == "card"]
    for party in ("Beguenstigter/Zahlungspflichtiger", "Name Zahlungsbeteiligter", "Naam tegenpartij", "Bénéficiaire"):
        header = make_header(0, ("Datum", "Verwendungszweck", "Omschrijving", "Description", party, "Betrag"))
        assert map_columns(header, card).fields["vendor_text"] == header.cells.index(party)
