"""`python -m kamreport` is the command `kamreport`."""

from kamreport.cli import main

main()
