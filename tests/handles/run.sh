#!/bin/sh
# HANDLES_TENANTS (3000) tenants on disk, HANDLES_HOT (200) of them in use.
cd "$(dirname "$0")/../.." || exit 1
PYTHONPATH=tests PYTHONDONTWRITEBYTECODE=1 exec python3 tests/handles/handles.py "$@"
