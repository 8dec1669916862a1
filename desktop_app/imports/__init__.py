"""Spreadsheet to catalog: read, recognise, parse, match, plan, apply. The only place that reads files in."""
