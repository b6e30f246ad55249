#!/bin/sh
# Full disks, read-only disks, damaged files: the server seen from outside.
cd "$(dirname "$0")/../.." || exit 1
PYTHONPATH=tests PYTHONDONTWRITEBYTECODE=1 exec python3 tests/faults/play.py
