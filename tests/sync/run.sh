#!/bin/sh
# The rules of sync, shown: every scenario against the flavor that knows
# faults, without one; its own scenarios with each fault; and devices that
# converge. Ends what it starts; the last line counts.
set -u
cd "$(dirname "$0")/../.." || exit 1
export PYTHONPATH="tests:tests/contract:tests/sync" PYTHONDONTWRITEBYTECODE=1
out=build/sync
export COUNTS_FILE="$PWD/$out/counts"
passed=0
failed=0
mkdir -p $out

count() { # count PASSED FAILED [SKIPPED]
	passed=$((passed + $1))
	failed=$((failed + $2))
}

scenarios() {
	echo "== the scenarios"
	rm -f "$COUNTS_FILE"
	FLAVOR=seeded build/venv/bin/pytest -q -c tests/sync/pytest.ini tests/sync
	numbers="0 1"
	[ ! -f "$COUNTS_FILE" ] || numbers=$(cat "$COUNTS_FILE")
	# shellcheck disable=SC2086
	count $numbers
}

script() { # script FILE: its last line counts
	echo "== $1"
	build/venv/bin/python "tests/sync/$1" | tee $out/output
	numbers=$(tail -n 1 $out/output | grep -E '^[0-9]+ passed, [0-9]+ failed')
	# shellcheck disable=SC2046
	count $(echo "${numbers:-0 passed, 1 failed}" | tr -dc '0-9 ')
}

scenarios
script seeded.py
script converge.py
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
