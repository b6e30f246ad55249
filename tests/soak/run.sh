#!/bin/sh
# A mixed load for SOAK_SECONDS (600) with workers killed under it.
cd "$(dirname "$0")/../.." || exit 1
PYTHONPATH=tests PYTHONDONTWRITEBYTECODE=1 exec python3 tests/soak/soak.py "$@"
