#!/bin/sh
# Runs the fuzzers one after the other, each for some seconds, from the
# corpora that are kept here. What a run finds new is kept in
# build/fuzz/corpus/NAME; a finding fails it, and its input is printed.
# usage: tests/codegen/fuzz/run.sh SECONDS [NAME ...]
#
# FUZZ_SEED=N repeats a run. `--merge NAME ...` instead of SECONDS brings into
# the kept corpora what was found and is new to them.
set -u
cd "$(dirname "$0")/../../.." || exit 1
here=tests/codegen/fuzz
build=build/fuzz
seconds=$1
shift
passed=0
failed=0

# libfyaml 0.7.12 leaks a few KiB on some broken texts.
mkdir -p $build
echo leak:libfyaml >$build/known
export LSAN_OPTIONS="suppressions=$build/known:print_suppressions=0"

make --no-print-directory FLAVOR=fuzz CC=clang fuzzers || exit 1
[ $# -gt 0 ] || set -- $(ls $here/fuzz_*.c | sed 's,.*/fuzz_,,; s,\.c$,,')

for name in "$@"; do
	fuzzer=$build/$here/fuzz_$name
	found=$build/corpus/$name
	kept=$here/corpus/$name
	mkdir -p "$found" "$kept"
	if [ "$seconds" = --merge ]; then
		"$fuzzer" -merge=1 -max_len=600 "$kept" "$found" 2>&1 | tail -n 1
		continue
	fi
	set --
	[ "$name" != document ] ||
	    set -- tests/codegen/accepted tests/codegen/refused
	if "$fuzzer" -max_total_time="$seconds" -timeout=10 \
	    -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 -seed="${FUZZ_SEED:-0}" \
	    -artifact_prefix="$build/$name-" "$found" "$kept" "$@" \
	    >"$build/$name.log" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "failed: fuzz_$name"
		grep -v '^#' "$build/$name.log" | tail -n 40
	fi
	grep -h 'Seed:\|number_of_executed' "$build/$name.log" | tr '\n' ' '
	echo "$name"
done
[ "$seconds" != --merge ] || exit 0
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
