#!/bin/sh
# What `openapi-kore tests` writes, for this project's own document and for
# the tracker of ../foreign: it compiles without a warning, each example comes
# back as it should, and each body's fuzzer runs for a moment.
# usage: tests/codegen/trial/run.sh [BUILD_DIR]
set -u
cd "$(dirname "$0")/../../.." || exit 1
build=${1:-build/release}
work=build/trial
passed=0
failed=0
flags="-std=c11 -D_GNU_SOURCE -g -O1 -Wall -Wextra -Werror -Wshadow
	-Wmissing-prototypes -Wstrict-prototypes -Wno-deprecated-declarations"

ok() { # ok NAME STATUS [DETAIL]
	if [ "$2" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "failed: $1${3:+: $3}"
	fi
}

# try NAME DOCUMENT: generated code in $work/NAME/generated
try() {
	at=$work/$1
	mkdir -p "$at"
	"$build/openapi-kore" generate "$2" --out "$at/generated" >"$at/log" &&
	    "$build/openapi-kore" tests "$2" --out "$at/tests" >>"$at/log"
	ok "tests of $1 are written" $? "$(cat "$at/log")"
	for compiler in gcc clang; do
		for source in "$at"/tests/*.c; do
			# shellcheck disable=SC2086
			$compiler $flags "-I$at" -I. -Icodegen -fsyntax-only \
			    "$source" >>"$at/log" 2>&1
			ok "$source compiles with $compiler" $? \
			    "$(tail -n 20 "$at/log")"
		done
	done
	# shellcheck disable=SC2086
	gcc $flags "-I$at" -I. -Icodegen -o "$at/examples" \
	    "$at/tests/examples.c" "$at/tests/harness.c" \
	    "$at/tests/absent.c" "$at"/generated/*.c "$build/libruntime.a" \
	    -lyajl -lpcre2-8 -luuid -lidn2 -lm >>"$at/log" 2>&1
	ok "examples of $1 link with nothing written by hand" $? \
	    "$(tail -n 20 "$at/log")"
	"$at/examples" >"$at/examples.log"
	ok "each example of $1 comes back as it should" $? \
	    "$(cat "$at/examples.log")"
}

# The examples that a document has, and those that were tried.
try finwise api.yaml
tried=$(sed -n 's/ passed,.*//p' $work/finwise/examples.log)
[ "${tried:-0}" -ge 1 ]
ok "api.yaml has examples" $? "$tried"
try tracker tests/codegen/trial/examples.yaml
grep -q '^9 passed, 0 failed' $work/tracker/examples.log
ok "all examples of a document are tried" $? \
    "$(cat $work/tracker/examples.log)"

# An example that is wrong is told.
sed 's/x: 1, y: 2/x: one, y: 2/' tests/codegen/trial/examples.yaml \
    >$work/wrong.yaml
mkdir -p $work/wrong
"$build/openapi-kore" generate $work/wrong.yaml --out $work/wrong/generated \
    >/dev/null
"$build/openapi-kore" tests $work/wrong.yaml --out $work/wrong/tests >/dev/null
# shellcheck disable=SC2086
gcc $flags -I$work/wrong -I. -Icodegen -o $work/wrong/examples \
    $work/wrong/tests/examples.c $work/wrong/tests/harness.c \
    $work/wrong/tests/absent.c $work/wrong/generated/*.c \
    "$build/libruntime.a" -lyajl -lpcre2-8 -luuid -lidn2 -lm &&
    ! $work/wrong/examples >$work/wrong/log &&
    grep -q 'movePoint: body application/json, start: refused' $work/wrong/log
ok "an example that breaks its schema fails" $? "$(cat $work/wrong/log)"

# One fuzzer of each document, for a moment, against this runtime.
make --no-print-directory FLAVOR=fuzz CC=clang build/fuzz/libruntime.a \
    >$work/fuzz.log 2>&1 || cat $work/fuzz.log
for fuzzer in $work/finwise/tests/fuzz_create_user.c \
    $work/tracker/tests/fuzz_move_point.c; do
	at=$(dirname "$(dirname "$fuzzer")")
	# shellcheck disable=SC2086
	clang $flags -fsanitize=fuzzer,address,undefined "-I$at" -I. \
	    -Icodegen -o "$at/fuzz" "$fuzzer" "$at/tests/harness.c" \
	    "$at/tests/absent.c" "$at"/generated/*.c build/fuzz/libruntime.a \
	    -lyajl -lpcre2-8 -luuid -lidn2 -lm >"$at/fuzz.log" 2>&1 &&
	    "$at/fuzz" -runs=2000 >>"$at/fuzz.log" 2>&1
	ok "$fuzzer runs" $? "$(tail -n 20 "$at/fuzz.log")"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
