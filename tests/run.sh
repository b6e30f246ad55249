#!/bin/sh
# Runs the suites, two at a time, and adds up what they count.
# usage: tests/run.sh [--fast] [SUITE ...]     TEST_LANES=1 for one at a time
#
# A suite is a command that ends with the line `N passed, N failed`, or that
# counts as one test by its exit status. Its output is in build/log/SUITE.log.
# What suites share is built before they run: two makes in one folder would
# disturb each other.
set -u
cd "$(dirname "$0")/.." || exit 1
mkdir -p build/log

# Those that take longest begin first, so that the lanes end together.
fast="generated units headers format warnings floors"
slow="coverage contract sync fuzz crash foreign conformance trial differential hostile project memory power clients faults handles service lint"

suite_format() { make --no-print-directory format-check; }
suite_warnings() { make --no-print-directory -j2 warnings; }
suite_headers() { make --no-print-directory headers; }
suite_floors() { tests/floors/run.sh; }
suite_generated() { make --no-print-directory check-generated; }
suite_units() { tests/units.sh build/debug; }
suite_foreign() { tests/codegen/foreign/run.sh build/release; }
suite_project() { tests/codegen/project/run.sh build/release; }
suite_trial() { tests/codegen/trial/run.sh build/release; }
suite_differential() { node tests/differential/run.js; }
suite_hostile() { python3 tests/codegen/hostile/run.py; }
suite_fuzz() { tests/codegen/fuzz/run.sh 3; }
suite_conformance() { python3 tests/conformance/run.py --quick; }
suite_lint() { tests/contract/lint.sh; }
suite_contract() { tests/contract/run.sh; }
suite_clients() { tests/clients/run.sh; }
suite_sync() { tests/sync/run.sh; }
suite_crash() { tests/crash/run.sh; }
suite_power() { tests/power/run.sh; }
suite_faults() { tests/faults/run.sh; }
suite_handles() { tests/handles/run.sh; }
suite_service() { tests/service/run.sh; }
suite_memory() { tests/memory/run.sh; }
suite_coverage() { make --no-print-directory coverage; }

build() { # build FLAVOR TARGET ...
	flavor=$1
	shift
	make --no-print-directory -j2 "FLAVOR=$flavor" "$@"
}

build_for() { # build_for SUITE
	case $1 in
	units) build debug unit-binaries ;;
	project | hostile) build release build/release/openapi-kore ;;
	differential)
		build release build/release/openapi-kore \
		    build/release/libruntime.a
		;;
	trial)
		build release build/release/openapi-kore \
		    build/release/libruntime.a &&
		    build fuzz CC=clang build/fuzz/libruntime.a
		;;
	fuzz) build fuzz CC=clang fuzzers ;;
	memory)
		build debug all
		build release all build/release/tests/memory/mallocs.so
		;;
	coverage)
		build coverage all unit-binaries build/coverage/openapi-kore
		;;
	foreign)
		build release build/release/openapi-kore \
		    build/release/libruntime.a build/release/libedge.a
		;;
	sync) build release all && build seeded build ;;
	contract | clients | crash | faults | handles | service) build release all ;;
	power) build release all build/release/tests/power/journal.so ;;
	esac
}

report() { # report SUITE STATUS SECONDS: its line, and how it ended if badly
	log=build/log/$1.log status=$2 seconds=$3
	counts=$(grep -aE '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
	if [ -z "$counts" ]; then
		counts="$((1 - status)) passed, $status failed"
	fi
	# shellcheck disable=SC2046
	set -- "$1" $(echo "$counts" | tr -dc '0-9 ')
	if [ "$status" -ne 0 ] && [ "$3" -eq 0 ]; then
		set -- "$1" "$2" 1 "${4:-0}"
	fi
	echo "$2 $3 ${4:-0}" >"build/log/$1.counts"
	printf '%-10s %5d passed, %d failed, %d skipped (%d s)\n' "$1" "$2" \
	    "$3" "${4:-0}" "$seconds"
	grep -aE '^(skipped|SKIPPED|missing):? ' "$log" | head -n 5
	if [ "$3" -ne 0 ]; then
		echo "---- the end of $log"
		tail -n 60 "$log"
		echo "----"
	fi
}

run_suite() { # run_suite NAME
	start=$(date +%s)
	if "suite_$1" >"build/log/$1.log" 2>&1 </dev/null; then
		status=0
	else
		status=1
	fi
	report "$1" "$status" "$(($(date +%s) - start))" \
	    >"build/log/$1.report"
	cat "build/log/$1.report"
}

case ${1:-} in
--one)
	run_suite "$2"
	exit 0
	;;
--fast) suites=$fast ;;
"") suites="$fast $slow" ;;
*) suites=$* ;;
esac

passed=0
failed=0
skipped=0
lanes=
start=$(date +%s)
: >build/log/build.log
for suite in $suites; do
	rm -f "build/log/$suite.counts"
	# Before the builds, which would write generated/ anew.
	if [ "$suite" = generated ]; then
		run_suite generated
	else
		lanes="$lanes $suite"
	fi
done
for suite in $lanes; do
	build_for "$suite" >>build/log/build.log 2>&1 || {
		failed=$((failed + 1))
		echo "what $suite stands on is not built:"
		tail -n 30 build/log/build.log
	}
done
echo "built ($(($(date +%s) - start)) s)"
# shellcheck disable=SC2086
printf '%s\n' $lanes | xargs -r -P "${TEST_LANES:-2}" -n 1 tests/run.sh --one
for suite in $suites; do
	# A suite without counts did not come to its end.
	# shellcheck disable=SC2046
	set -- $(cat "build/log/$suite.counts" || echo 0 1 0)
	passed=$((passed + $1))
	failed=$((failed + $2))
	skipped=$((skipped + $3))
done
if [ "$skipped" -gt 0 ]; then
	echo "$passed passed, $failed failed, $skipped skipped"
else
	echo "$passed passed, $failed failed"
fi
[ "$failed" -eq 0 ]
