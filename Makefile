# Everything by one word. Each does its own set-up first, and only where something is missing.
# When a system package is missing and may not be installed, set-up prints the line to type and ends with 3;
# make itself then ends with 2, as for any recipe.

.DEFAULT_GOAL := help
.PHONY: help report test conformance bench clean
unexport PYTHONPATH PYTHONHOME

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

report: ## set up, then build the sample portfolio of inputs/ into output/
	@bash scripts/setup.sh
	@.venv/bin/python -m kamreport build inputs -o output

test: ## set up, then every check: format, lint, types, tests, packaging
	@bash scripts/setup.sh dev
	.venv/bin/python -m ruff format --check .
	.venv/bin/python -m ruff check .
	MYPY_NUM_WORKERS=2 .venv/bin/python -m mypy
	.venv/bin/python -m pytest -n 2 --dist worksteal

conformance: ## set up, then every kind of PDF, checked by veraPDF: PDF/UA-1, and PDF/A-3a where asked for
	@bash scripts/setup.sh conformance
	@PYTHONPATH=scripts .venv/bin/python -m conformance

bench: ## set up, then measure: beside other ways to PDF, builds of 50, 500 and 5,000 accounts (hours; BENCH=--quick: minutes)
	@bash scripts/setup.sh bench
	@.venv/bin/python scripts/bench/run.py $(BENCH)

clean: ## remove the environment, caches and everything in output/
	rm -rf .venv .mypy_cache .ruff_cache .hypothesis build dist
	find output -mindepth 1 ! -name .gitkeep -delete
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
