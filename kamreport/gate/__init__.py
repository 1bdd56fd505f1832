"""The gate before client documents: files are read back, and held against what clients may not see."""
