"""The settings and brand files of the sample: what a user starts from, with each choice explained."""

TOML = """\
# Settings of this portfolio. Everything here can also be given on the command line,
# which wins over this file. Lines that begin with # are explanations or examples.

name = "Meridian Motion"       # whose key accounts these are
currency = "EUR"               # the reporting currency; other currencies need a rates table
language = "en"                # of the documents: en, zh-CN or zh-TW
fiscal_year_start = 1          # the month in which the fiscal year begins
span = "quarter"               # month, quarter, half or year
as_of = 2026-09-30             # the day up to which the data is read
period = "2026Q3"              # the period reported on

# Tables are found by their file names: accounts.csv is the table accounts, orders.xlsx the table orders.
# When your files or their headers are called something else, say so here, one part for each table:
#
# [tables.orders]
# file = "export_2026_*.csv"   # one file, a pattern, or a list of them
# separator = ";"
# dates = "dmy"                # iso, dmy or mdy: needed only where a date could be read two ways
# decimal = ","
#
# [tables.orders.columns]
# order_id = "Order no."
# account_id = "Customer"
# date = "Ordered on"
# amount = "Net value"
# status = { column = "State", words = { shipped = "delivered", void = "cancelled" } }
"""

BRAND = """\
# The brand: whose documents these are, and how they look. One file for all documents and charts.

name = "Meridian Motion"
"""
