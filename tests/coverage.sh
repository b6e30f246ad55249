#!/bin/sh
# Runs everything that counts lines: the units, the generator by hand, and the
# black box against a server of the coverage build.
set -u
cd "$(dirname "$0")/.." || exit 1
build=build/coverage
failed=0

tests/units.sh $build || failed=1
tests/codegen/foreign/run.sh $build >build/log/coverage-foreign.log 2>&1 ||
    failed=1
FLAVOR=coverage build/venv/bin/python -m pytest -q tests/contract \
    >build/log/coverage-contract.log 2>&1 || failed=1
[ $failed -eq 0 ] || {
	tail -n 20 build/log/coverage-*.log
	exit 1
}
