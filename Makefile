# Everything that is run by hand or by CI. `make` alone lists it.
# A fresh clone needs Python 3.11 or newer and make; the rest is brought from the pins.

.DEFAULT_GOAL := help
.PHONY: help run test check lint unit format lock upgrade chromium dev
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
# The first Python that is new enough. Looked for only when the environment has to be made.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
# Hashes only hold what was looked at when the pins were made; the pins are complete, so nothing is resolved again.
INSTALL := $(BIN)/python -m pip --disable-pip-version-check --no-input install --require-hashes --no-deps
# Pins are for everyone: no setting of this machine (index, links, files) may reach them.
COMPILE := env -u UV_INDEX -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL -u UV_DEFAULT_INDEX -u UV_FIND_LINKS -u PIP_FIND_LINKS \
	$(BIN)/uv --no-config pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links
# One worker for each of two cores; tests of one group stay together on one worker.
PARALLEL := -n 2 --dist loadgroup
CHROMIUM := chromium fonts-dejavu-core fonts-noto-color-emoji

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.run ## Start Handrail: practice mode, or the real bot when its token is set.
	@exec $(BIN)/python -m bot run

test: lint chromium ## Check and test everything: units, flows, faults and the pages in a browser.
	$(BIN)/python -m pytest $(PARALLEL)

check: lint unit ## Check the form, the types, the imports and the fast tests, in about a minute.

lint: dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

unit: dev
	$(BIN)/python -m pytest $(PARALLEL) -m "not flow and not fault and not browser and not database"

format: dev ## Put the code into its form.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: dev ## Write the pins again after a change of requirements*.in; versions stay where they can.
	$(COMPILE) $(UPGRADE) --output-file requirements.txt requirements.in
	$(COMPILE) $(UPGRADE) --output-file requirements-dev.txt requirements-dev.in

upgrade: ## Write the pins again with the newest versions.
	$(MAKE) lock UPGRADE=--upgrade

dev: $(VENV)/.dev

# The environment is made anew when pins change, so nothing that was dropped stays behind.
$(VENV)/.run: requirements.txt
	@test -n "$(PYTHON)" || { echo "Handrail needs Python 3.11 or newer."; exit 1; }
	@echo "Preparing Handrail. This happens once and takes a minute or two."
	$(PYTHON) -m venv --clear $(VENV)
	$(INSTALL) -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.run
	@echo "Bringing the tools for tests."
	$(INSTALL) -r requirements-dev.txt
	@touch $@

chromium:
	@if command -v chromium >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Bringing Chromium for the browser tests."; \
		apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $(CHROMIUM); \
	else \
		echo "The browser tests need Chromium. This brings it:"; \
		echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $(CHROMIUM)"; \
		exit 1; \
	fi
