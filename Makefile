# From a bare clone: `make play` talks to an NPC, `make test` installs what it needs and passes the tests.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin

.PHONY: play demo test explore lint schemas clean

play: $(VENV)/.installed
	@$(BIN)/npc-dialogue play samples/riverbend

demo: $(VENV)/.installed
	@$(BIN)/python scripts/demo.py

test: $(VENV)/.installed-test
	@PYTHON=$(BIN)/python sh scripts/test.sh

explore: $(VENV)/.installed-test
	@$(BIN)/python -m pytest -q -n 2 --hypothesis-profile=explore

lint: $(VENV)/.installed-test
	@PYTHON=$(BIN)/python sh scripts/lint.sh

schemas: $(VENV)/.installed-test
	@$(BIN)/python scripts/generate_schemas.py

clean:
	rm -rf $(VENV) .cache .mypy_cache .ruff_cache .pytest_cache

$(BIN)/python:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11) and "npc-dialogue needs Python 3.11 or newer; set PYTHON=/path/to/python3.11")'
	@"$(PYTHON)" -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	@echo "Installing npc-dialogue into $(VENV) (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.installed-test: pyproject.toml | $(BIN)/python
	@echo "Installing npc-dialogue and its test tools into $(VENV) (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	@touch $(VENV)/.installed $@
