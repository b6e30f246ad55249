#!/bin/sh
# Runs the suites one after the other and adds up what they count.
# usage: tests/run.sh [--fast] [SUITE ...]
#
# A suite is a command that ends with the line `N passed, N failed`, or that
# counts as one test by its exit status. Its output is in build/log/SUITE.log.
set -u
cd "$(dirname "$0")/.." || exit 1
mkdir -p build/log

fast="format warnings headers floors generated units"
slow="foreign fuzz lint contract clients crash faults memory coverage"

suite_format() { make --no-print-directory format-check; }
suite_warnings() { make --no-print-directory -j2 warnings; }
suite_headers() { make --no-print-directory headers; }
suite_floors() { tests/floors/run.sh; }
suite_generated() { make --no-print-directory check-generated; }
suite_units() {
	make --no-print-directory -j2 FLAVOR=debug unit-binaries >&2 &&
	    tests/units.sh build/debug
}
suite_foreign() { tests/codegen/foreign/run.sh build/release; }
suite_fuzz() { tests/codegen/fuzz/run.sh 3; }
suite_lint() { tests/contract/lint.sh; }
suite_contract() {
	make --no-print-directory -j2 FLAVOR=release all >&2 &&
	    tests/contract/run.sh
}
suite_clients() { tests/clients/run.sh; }
suite_crash() {
	make --no-print-directory -j2 FLAVOR=release all >&2 &&
	    tests/crash/run.sh
}
suite_faults() {
	make --no-print-directory -j2 FLAVOR=release all >&2 &&
	    tests/faults/run.sh
}
suite_memory() {
	make --no-print-directory -j2 FLAVOR=debug all >&2 &&
	    tests/memory/run.sh
}
suite_coverage() { make --no-print-directory coverage; }

passed=0
failed=0
skipped=0

run_suite() { # run_suite NAME
	log="build/log/$1.log"
	start=$(date +%s)
	if "suite_$1" >"$log" 2>&1 </dev/null; then status=0; else status=1; fi
	counts=$(grep -aE '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
	if [ -z "$counts" ]; then
		counts="$((1 - status)) passed, $status failed"
	fi
	# shellcheck disable=SC2086
	set -- "$1" $(echo "$counts" | tr -dc '0-9 ')
	if [ "$status" -ne 0 ] && [ "$3" -eq 0 ]; then
		set -- "$1" "$2" 1 "${4:-0}"
	fi
	passed=$((passed + $2))
	failed=$((failed + $3))
	skipped=$((skipped + ${4:-0}))
	printf '%-10s %5d passed, %d failed, %d skipped (%d s)\n' "$1" "$2" \
	    "$3" "${4:-0}" "$(($(date +%s) - start))"
	grep -aE '^(skipped|SKIPPED|missing):? ' "$log" | head -n 5
	if [ "$3" -ne 0 ]; then
		echo "---- the end of $log"
		tail -n 60 "$log"
		echo "----"
	fi
}

case ${1:-} in
--fast) suites=$fast ;;
"") suites="$fast $slow" ;;
*) suites=$* ;;
esac
for suite in $suites; do
	run_suite "$suite"
done
if [ "$skipped" -gt 0 ]; then
	echo "$passed passed, $failed failed, $skipped skipped"
else
	echo "$passed passed, $failed failed"
fi
[ "$failed" -eq 0 ]
