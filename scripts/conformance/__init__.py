"""`make conformance`: every kind of PDF that KamReport makes, held against its standards by veraPDF."""
