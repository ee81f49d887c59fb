# All that a developer or CI runs. Needed: Python 3.11 or newer, make, a package index.
# `make help` lists the targets. Everything is installed into .venv, nothing outside it.

PYTHON ?= python3
JOBS   ?= auto
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check
WHEEL  := build/wheel

# Stamp files: what they stand for is done again only when what it depends on has changed.
DEMO_READY := $(VENV)/.demo-ready
DEV_READY  := $(VENV)/.dev-ready

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint types floors unit public wheel accuracy bench fuzz fmt docs goldens lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(DEMO_READY) ## diagnose the bounces in examples/ and show the table
	$(BIN)/bouncekit classify --table examples/

# The order is the order of speed, but for the suite: its last line should stand near the end.
test: lint floors types public unit wheel ## the whole suite, as CI runs it
	@echo "make test: all of it passed"

lint: $(DEV_READY) ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

floors: $(DEV_READY) ## import-linter: a module imports only from floors below
	$(BIN)/lint-imports

types: $(DEV_READY) ## mypy, strict, over sources, tests, tools and examples
	$(BIN)/mypy

public: $(DEV_READY) ## basedpyright: every public name has a known type
	PATH="$(CURDIR)/$(BIN):$$PATH" basedpyright --verifytypes bouncekit --ignoreexternal

unit: $(DEV_READY) ## pytest on all cores, with branch coverage
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n $(JOBS)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

wheel: $(DEV_READY) ## build the wheel and test it where no sources are
	rm -rf build
	$(PIP) wheel --quiet --no-deps --no-build-isolation --wheel-dir $(WHEEL) .
	$(BIN)/python -m venv $(WHEEL)/venv
	$(WHEEL)/venv/bin/python -m pip --disable-pip-version-check install --quiet \
	  --require-hashes -r requirements/cli.lock
	$(WHEEL)/venv/bin/python -m pip --disable-pip-version-check install --quiet \
	  --no-deps $(WHEEL)/*.whl
	BOUNCEKIT_PYTHON=$(WHEEL)/venv/bin/python $(BIN)/python -m pytest -p no:randomly \
	  tests/test_package.py

# FOLDER=... measures on labels of your own (docs/accuracy.md).
FOLDER ?= tests/golden
accuracy: $(DEV_READY) ## how often answers are right, on the labels of tests/golden
	$(BIN)/bouncekit evaluate $(FOLDER)

fuzz: $(DEV_READY) ## break payloads at random for FUZZ_SECONDS (60); not a part of test
	for file in tests/fuzz/fuzz_*.py; do $(BIN)/python $$file || exit 1; done

bench: $(DEV_READY) ## how fast it is on this machine; decides nothing
	for file in tests/bench/bench_*.py; do $(BIN)/python $$file || exit 1; done

fmt: $(DEV_READY) ## let ruff mend and format what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(DEV_READY) ## write the generated pages and the JSON Schema anew
	$(BIN)/python tools/write_accuracy.py
	$(BIN)/python tools/write_api.py
	$(BIN)/python tools/write_categories.py
	$(BIN)/python tools/write_crosswalk.py
	$(BIN)/python tools/write_languages.py
	$(BIN)/python tools/write_providers.py
	$(BIN)/python tools/write_schema.py
	$(BIN)/python tools/write_systems.py
	$(BIN)/python tools/write_advice_schema.py

lock: ## choose the versions in requirements/*.lock anew
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip --disable-pip-version-check install --quiet uv
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --upgrade --no-emit-index-url --custom-compile-command 'make lock' \
	  --extra cli --extra evaluate --extra webhooks --group dev --output-file requirements/dev.lock pyproject.toml
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --custom-compile-command 'make lock' --constraint requirements/dev.lock \
	  --extra cli --output-file requirements/cli.lock pyproject.toml

clean: ## remove what was built; .venv stays
	rm -rf build dist .coverage .coverage.* .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "bouncekit needs Python 3.11 or newer; try: make PYTHON=python3.11 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(DEMO_READY): pyproject.toml | $(BIN)/python
	$(PIP) install --quiet -e '.[cli]'
	@touch $@

$(DEV_READY): pyproject.toml requirements/dev.lock | $(BIN)/python
	$(PIP) install --quiet --require-hashes -r requirements/dev.lock
	$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@ $(DEMO_READY)
