"""How figures become words, in every section alike."""
