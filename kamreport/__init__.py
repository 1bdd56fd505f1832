"""KamReport: key-account reports from customer data, in one command."""

__version__ = "0.1.0"
