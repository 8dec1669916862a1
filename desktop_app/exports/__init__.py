"""Catalog to files: review workbook, tables."""
