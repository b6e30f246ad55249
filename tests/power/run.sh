#!/bin/sh
# Power cuts under load, POWER_CUTS of them (8).
cd "$(dirname "$0")/../.." || exit 1
PYTHONPATH=tests PYTHONDONTWRITEBYTECODE=1 exec python3 tests/power/cuts.py "$@"
