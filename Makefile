# Everything a developer or a user without an installer does. `make help` lists it.
SHELL := /bin/bash
PY    ?= python3
VENV  := .venv
BIN   := $(VENV)/bin
STAMP := $(VENV)/.installed
DEV   := $(VENV)/.installed-dev
UI    := $(wildcard ui/*.ui)
FORMS := $(patsubst ui/%.ui,src/bibk_desktop/forms/ui_%.py,$(UI))
.DEFAULT_GOAL := help

.PHONY: help
help:  ## lists what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

$(STAMP): requirements.txt pyproject.toml
	@test -x $(BIN)/python || $(PY) -m venv $(VENV)
	@$(BIN)/python -m pip install --disable-pip-version-check -q --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --disable-pip-version-check -q --no-build-isolation --no-deps -e .
	@$(BIN)/python -m compileall -q $(VENV)/lib src >/dev/null 2>&1 || true
	@touch $@

$(DEV): $(STAMP) requirements-dev.txt
	@$(BIN)/python -m pip install --disable-pip-version-check -q --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m compileall -q $(VENV)/lib >/dev/null 2>&1 || true
	@touch $@

.PHONY: system
system:  ## installs the system libraries that Qt needs, where that is allowed
	@bash scripts/system_libraries.sh

.PHONY: system-window
system-window:
	@bash scripts/system_libraries.sh window

.PHONY: run
run: $(STAMP) system  ## opens the program on the example (without a screen: its files in out/)
	@$(BIN)/python scripts/run.py

.PHONY: test
test: $(DEV) system-window  ## runs every check and test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python scripts/forms.py --check
	$(BIN)/python scripts/translations.py --check
	$(BIN)/python -m pytest

.PHONY: fmt
fmt: $(DEV)  ## formats and mends what can be mended by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

.PHONY: forms
forms: $(DEV)  ## makes src/bibk_desktop/forms from ui/
	$(BIN)/python scripts/forms.py

.PHONY: translations
translations: $(DEV)  ## gathers new words into resources/i18n and compiles them
	$(BIN)/python scripts/translations.py

.PHONY: bench
bench: $(DEV) system  ## measures what docs/speed.md names, each beside its floor or peer
	$(BIN)/python -m benchmarks

.PHONY: bundle
bundle: $(DEV) system  ## makes dist/bibk-desktop, one folder that runs without Python
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	QT_QPA_PLATFORM=offscreen dist/bibk-desktop/bibk-desktop --healthcheck

.PHONY: pictures
pictures: $(STAMP) system  ## makes README's pictures anew
	@$(BIN)/python scripts/pictures.py

.PHONY: lock
lock:  ## resolves the dependencies anew (needs uv)
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header --no-annotate scripts/runtime.in pyproject.toml -o requirements.txt
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header --no-annotate --group dev pyproject.toml -c requirements.txt -o requirements-dev.txt

.PHONY: clean
clean:  ## removes what was made, not the workspaces
	rm -rf $(VENV) build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis
