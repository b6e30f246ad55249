#!/bin/sh
# Ten thousand mixed requests, twice: for leaks, and for growth. And some that
# are counted: for what they take from malloc, and from the system.
set -u
cd "$(dirname "$0")/../.." || exit 1
passed=0
failed=0
for what in "build/debug leak" "build/release growth" "build/release mallocs" \
    "build/release pages"; do
	# shellcheck disable=SC2086
	if python3 tests/memory/memory.py $what; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
done
if python3 tests/memory/transfers.py build/release; then
	passed=$((passed + 1))
else
	failed=$((failed + 1))
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
