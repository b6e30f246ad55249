#!/bin/sh
# kill -9 under load, CRASH_KILLS times each (15).
cd "$(dirname "$0")/../.." || exit 1
PYTHONPATH=tests PYTHONDONTWRITEBYTECODE=1 exec python3 tests/crash/crash.py "$@"
