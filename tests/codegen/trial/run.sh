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
grep -q '^11 passed, 0 failed' $work/tracker/examples.log
ok "all examples of a document are tried" $? \
    "$(cat $work/tracker/examples.log)"

# In their styles, where a style can write them: as they come in a request.
try styles tests/codegen/trial/styles.yaml
grep -q '^31 passed, 0 failed' $work/styles/examples.log
ok "all examples in styles are tried" $? "$(cat $work/styles/examples.log)"
wrong=
while read -r given; do
	grep -qF ".given = \"$given\"," $work/styles/tests/examples.c ||
	    wrong="$wrong $given"
done <<'END'
a%2Fb%20%25%C3%A9
a%2Cb,c
R=100
.a%2Eb.c
;matrix=true
;mlist=a;mlist=b%3B%3D
;mobject=R,100,G,a%2Cb
q=a%26b%3D%2B%20c
qs%5B%5D=1&qs%5B%5D=2
qo=R,1,tags,a,tags,b
space=a%20b
pipe=a%20b%7Cc%2Cd
deep%5Bx%5D=1&deep%5By%5D=a&deep%5By%5D=b
json=%7B%22a%22%3A%5B1%5D%7D
a,b c
a=1,b=2
cs=a,b%2Cc
a=x%20%26y&n=1&n=2&o=%7B%7D
a=x%20%26y&n=1,2&o%5Bx%5D=1
END
[ -z "$wrong" ]
ok "they are written as OpenAPI says" $? "$wrong"

# An example that is wrong is told.
sed 's/x: 1, y: 2/x: one, y: 2/; s/value: \[1, 2\]/value: [1, x]/' tests/codegen/trial/examples.yaml \
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
    grep -q 'movePoint: body application/json, start: refused' $work/wrong/log &&
    grep -q 'movePoint: parameter near, two: refused' $work/wrong/log
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
