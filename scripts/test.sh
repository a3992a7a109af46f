#!/bin/sh
# Lint, then every test. REQUIRE_ALL=1 makes a missing engine a failure.
set -eu
PYTHON=${PYTHON:-python3}
PYTHON=$PYTHON sh scripts/lint.sh
# hundreds of tests start a process: its modules are compiled once, in a place of their own
unset PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX="$PWD/.cache/pycache"
exec "$PYTHON" -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder "$@"
