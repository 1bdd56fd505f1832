"""What makes a PDF cheap to print and small, around WeasyPrint; the pages are the same without it.

What rests on WeasyPrint's private interfaces works with the one version it was checked with; with any other
the plain way is taken, which gives the same pages more slowly.
"""
