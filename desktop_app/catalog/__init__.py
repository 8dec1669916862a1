"""The inventory: records, schema and migrations, journal, search, backup. Knows nothing above it."""
