"""Order lines that stay in their database: typed, priced and added up there, in SQL that all engines run."""
