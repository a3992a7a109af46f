#!/bin/sh
# Lint, then every test. REQUIRE_ALL=1 makes a missing engine a failure.
set -eu
PYTHON=${PYTHON:-python3}
PYTHON=$PYTHON sh scripts/lint.sh
exec "$PYTHON" -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder "$@"
