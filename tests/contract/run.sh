#!/bin/sh
# Everything that holds a running server against api.yaml: the black box
# suite, the same suite through a validating proxy, and Schemathesis. FLAVOR
# chooses the build. Ends what it starts; the last line counts.
set -u
cd "$(dirname "$0")/../.."
export FLAVOR="${FLAVOR:-release}" PYTHONDONTWRITEBYTECODE=1
out=build/contract
export COUNTS_FILE="$PWD/$out/counts"
passed=0
failed=0
skipped=0
mkdir -p $out

count() {
	passed=$((passed + $1))
	failed=$((failed + $2))
	skipped=$((skipped + ${3:-0}))
}

# Runs Schemathesis; one test, by its exit status.
schemathesis() {
	echo "== Schemathesis"
	if tests/contract/schemathesis.sh; then
		count 1 0
	else
		count 0 1
	fi
}

# Runs the suite; with what stands before pytest, beside a server.
suite() {
	echo "== $1"
	shift
	rm -f "$COUNTS_FILE"
	PYTHONPATH=tests/contract "$@" build/venv/bin/pytest -q \
	    -c tests/contract/pytest.ini tests/contract
	status=$?
	numbers="0 1"
	[ ! -f "$COUNTS_FILE" ] || numbers=$(cat "$COUNTS_FILE")
	count $numbers
	[ "$status" -le 1 ] || count 0 1
}

suite "the server itself" env
suite "through the validating proxy" \
    build/venv/bin/python -m harness.with_server --proxy
schemathesis
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
