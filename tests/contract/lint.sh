#!/bin/sh
# Checks api.yaml by the stock rules of Redocly and Spectral; a warning is
# an error. The last line counts the linters.
set -u
cd "$(dirname "$0")/../.."
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
bin=tests/node_modules/.bin
passed=0
failed=0

check() {
	if output=$("$@" 2>&1); then
		passed=$((passed + 1))
	else
		printf '%s\n' "$output"
		failed=$((failed + 1))
	fi
}

check $bin/redocly lint --config tests/redocly.yaml api.yaml
check $bin/spectral lint --ruleset tests/.spectral.yaml \
    --fail-severity hint api.yaml
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
