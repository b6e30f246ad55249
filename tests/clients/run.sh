#!/bin/sh
# Generates both clients from api.yaml, type-checks them, the adapters and the
# page, and runs their tests against a server that it starts. FLAVOR chooses
# the build. The last line counts the checks and tests.
set -u
cd "$(dirname "$0")/../.."
out=build/clients
passed=0
failed=0

count() {
	passed=$((passed + $1))
	failed=$((failed + $2))
}

step() {
	name=$1
	shift
	if output=$("$@" 2>&1); then
		count 1 0
	else
		printf '%s\n%s failed\n' "$output" "$name"
		count 0 1
		finish
	fi
}

finish() {
	echo "$passed passed, $failed failed"
	[ "$failed" -eq 0 ]
	exit
}

generate_types() {
	tests/node_modules/.bin/openapi-typescript api.yaml \
	    --default-non-nullable=false \
	    --output $out/openapi-typescript.ts
}

generate_classes() {
	java -jar build/tools/openapi-generator-cli.jar generate \
	    --generator-name typescript-fetch --input-spec api.yaml \
	    --output $out/typescript-fetch \
	    --additional-properties=importFileExtension=.js \
	    --type-mappings=DateTime=string \
	    --global-property=apiDocs=false,modelDocs=false,apis,models,supportingFiles
}

check_types() {
	tests/node_modules/.bin/tsc --project "$1"
}

rm -rf $out
mkdir -p $out/js
echo '{"type": "module"}' | tee $out/package.json >$out/js/package.json
ln -s "$PWD/tests/node_modules" $out/js/node_modules
step "openapi-typescript" generate_types
step "openapi-generator" generate_classes
step "tsc --strict" check_types tests/clients
step "tsc --strict, the page" check_types tests/clients/page

PYTHONPATH=tests/contract PYTHONDONTWRITEBYTECODE=1 \
    build/venv/bin/python -m harness.with_server FINWISE_TOMBSTONE_SECONDS=1 \
    node --test --test-concurrency=3 --test-reporter=tap \
    $out/js/tests/clients/*.test.js $out/js/tests/clients/*/*.test.js \
    >$out/report.tap 2>&1 || {
	cat $out/report.tap
	grep -q '^# fail [1-9]' $out/report.tap || count 0 1
}
count "$(sed -n 's/^# pass //p' $out/report.tap | tail -1 | grep . || echo 0)" \
    "$(sed -n 's/^# fail //p' $out/report.tap | tail -1 | grep . || echo 0)"
finish
