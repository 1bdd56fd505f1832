"""Handing finished mails to a server: which there are, which were sent before, and who takes them."""
