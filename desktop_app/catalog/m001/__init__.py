"""The first schema, area by area in the order in which its tables are made; frozen with its migration.

`sheet_id` and `row` of a record are where it was read: the sheet and row of a file, both empty for what was typed in.
"""
