#!/bin/sh
# Runs the Criterion binaries of a build and adds up what they count.
# usage: tests/units.sh BUILD_DIR
set -u
cd "$(dirname "$0")/.." || exit 1
build=$1
passed=0
failed=0

# Each test is a process of its own; sanitizers make it fail at its end.
export ASAN_OPTIONS="abort_on_error=0:detect_leaks=1"
export UBSAN_OPTIONS="print_stacktrace=1"
units=$(find tests/codegen tests/src -name 'test_*.c' | sort)
if [ -z "$units" ]; then
	echo "no unit tests were found"
	exit 1
fi
for unit in $units; do
	binary="$build/${unit%.c}"
	said=$("$binary" --short-filename -j2 2>&1)
	status=$?
	counts=$(echo "$said" | grep -a 'Synthesis:' | tail -n 1)
	right=$(echo "$counts" | sed -n 's/.*Passing: *\([0-9]*\).*/\1/p')
	tested=$(echo "$counts" | sed -n 's/.*Tested: *\([0-9]*\).*/\1/p')
	wrong=$((${tested:-1} - ${right:-0}))
	if [ "$status" -ne 0 ] && [ "$wrong" -eq 0 ]; then
		wrong=1
	fi
	if [ "$wrong" -ne 0 ] || echo "$said" | grep -qa 'ERROR: .*Sanitizer'
	then
		echo "== $unit"
		echo "$said"
		[ "$wrong" -ne 0 ] || wrong=1
	fi
	echo "$said" | grep -a '^skipped' || true
	passed=$((passed + ${right:-0}))
	failed=$((failed + wrong))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
