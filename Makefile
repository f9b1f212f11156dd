# Two commands are enough: `make run` and `make test`. Both install what is missing by themselves.
# Another Python: make PYTHON=python3.12 …

PYTHON ?= python3
BIN := .venv/bin/
CODE := checkin ui assets tests benchmarks tools

.PHONY: help setup run test lint bench bundle shots translations prove lock clean

help: ## This list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

setup: ## The environment in .venv, with everything that run and test need
	@$(PYTHON) tools/prepare.py test

run: ## The desk with the sample event; headless where no screen is
	@$(PYTHON) tools/prepare.py run
	@$(BIN)python -m tools.run

lint: setup ## Style and types
	$(BIN)python -m ruff check $(CODE)
	$(BIN)python -m ruff format --check $(CODE)
	$(BIN)python -m mypy $(addprefix -p ,$(CODE))

test: lint ## Every test
	$(BIN)python -m pytest -q -n auto --maxprocesses 4 --dist loadfile --cov --cov-report=term

prove: setup ## The long proofs in full; their result goes to docs/proof.md
	$(BIN)python -m tools.prove

bench: setup ## Every number of the design beside its baseline
	$(BIN)python -m benchmarks

bundle: setup ## A folder in dist/ that runs with no Python installed
	$(BIN)python -m PyInstaller --noconfirm --log-level ERROR build.spec

shots: setup ## The screenshots of the documentation
	$(BIN)python -m tools.shots

translations: setup ## The texts of the window into assets/i18n, from the sources and back
	$(BIN)python -m tools.translate

lock: setup ## requirements/*.txt anew from pyproject.toml; UPGRADE=1 takes the newest versions
	$(BIN)python -m pip install --quiet pip-tools
	$(BIN)python -m tools.lock $(if $(UPGRADE),--upgrade)

clean: ## Everything that can be made again
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*
	find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +
