"""How any input form becomes text tables in the database: files found, staged, joined, mapped."""
