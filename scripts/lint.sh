#!/bin/sh
# Style and types of everything: ruff, mypy --strict, gdformat, gdlint, generated files.
set -eu
PYTHON=${PYTHON:-python3}
"$PYTHON" -m ruff format --check --quiet . || { echo "not formatted: run '$PYTHON -m ruff format .'" >&2; exit 1; }
"$PYTHON" -m ruff check --quiet .
"$PYTHON" -m mypy
bin=$(dirname "$PYTHON")
"$bin/gdformat" --check godot_addon
(cd godot_addon && "../$bin/gdlint" .)
"$PYTHON" scripts/generate_schemas.py --check
