#!/bin/sh
# A document that knows nothing of the rest of this repository: generated,
# compiled with every warning an error, linked with hand-written operations,
# and served on a real port.
# usage: tests/codegen/foreign/run.sh [BUILD_DIR]
set -u
cd "$(dirname "$0")/../../.." || exit 1
build=${1:-build/release}
work=$build/foreign
here=tests/codegen/foreign
cc=${CC:-gcc}
include="-I. -Icodegen -I$work"
flags="-std=c11 -D_GNU_SOURCE -g -O1 -fPIC -Wall -Wextra -Werror -Wshadow
	-Wmissing-prototypes -Wstrict-prototypes -Wcast-qual -Wswitch-enum"
passed=0
failed=0
preload=
counting=
case $build in
*debug)
	flags="$flags -fsanitize=address,undefined -fno-sanitize-recover=all"
	preload=$($cc -print-file-name=libasan.so)
	KORE_ALLOW_ALL_SYSCALLS=1
	export KORE_ALLOW_ALL_SYSCALLS
	;;
*coverage)
	counting=--coverage # of the objects: a check would leave files behind
	;;
esac

ok() { # ok NAME STATUS [DETAIL]
	if [ "$2" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "failed: $1${3:+: $3}"
	fi
}

compiles() { # compiles COMPILER FOLDER: each source and each header alone
	for file in "$2"/*.c "$2"/*.h; do
		# shellcheck disable=SC2086
		"$1" $flags $include "-I$(dirname "$2")" -x c -fsyntax-only \
		    "$file"
		ok "$file compiles alone with $1" $?
	done
}

# uses COMPILER STATEMENT: in hand-written code; r is the request of keepBook
uses() {
	# shellcheck disable=SC2086
	printf '#include "deprecated/books.h"\n
	    bool f(const struct api_keep_book_request *);
	    bool f(const struct api_keep_book_request *r) { %s; }\n' "$2" |
	    "$1" $flags $include -Itests/codegen/accepted -x c -fsyntax-only - \
		2>"$work/which"
}

# ---- generate, compile, link -------------------------------------------------

make --no-print-directory "FLAVOR=$(basename "$build")" \
    "$build/openapi-kore" "$build/libruntime.a" "$build/libedge.a" || exit 1
rm -rf "$work"
mkdir -p "$work"
"$build/openapi-kore" generate $here/tracker.yaml --out "$work/tracker" ||
    exit 1
"$build/openapi-kore" check $here/tracker.yaml --out "$work/tracker"
ok "check finds nothing after generate" $?
! grep -rqi finwise "$work/tracker"
ok "the generated code knows nothing of FinWise" $?

for compiler in gcc clang; do
	command -v "$compiler" >"$work/which" || continue
	compiles "$compiler" "$work/tracker"
	for document in tests/codegen/accepted/*.yaml; do
		compiles "$compiler" "${document%.yaml}"
	done
	uses "$compiler" 'return (r->has_sort)'
	ok "what is not deprecated is used without a word of $compiler" $?
	! uses "$compiler" 'return (r->sort.count > 0)' &&
	    grep -q sort.*deprecated "$work/which"
	ok "$compiler warns of a deprecated member" $? "$(cat "$work/which")"
	! uses "$compiler" 'return (sizeof(struct api_author) == (size_t)r)' &&
	    grep -q author.*deprecated "$work/which"
	ok "$compiler warns of a deprecated type" $? "$(cat "$work/which")"
done

objects=
for source in "$work"/tracker/*.c $here/*.c; do
	object=$work/$(basename "$source" .c)-$(basename "$(dirname \
	    "$source")").o
	# shellcheck disable=SC2086
	$cc $flags $counting $include -c "$source" -o "$object" || exit 1
	objects="$objects $object"
done
# shellcheck disable=SC2086
$cc $flags $counting -shared -o "$work/tracker.so" $objects -Wl,--whole-archive \
    "$build/libedge.a" -Wl,--no-whole-archive "$build/libruntime.a" \
    -lyajl -lpcre2-8 -luuid -lidn2 -lm || exit 1

# ---- serve -------------------------------------------------------------------

printf 'load ./%s\nworker_death_policy restart\n' "$work/tracker.so" \
    >"$work/tracker.conf"
LD_PRELOAD=$preload kore -fnrqc "$work/tracker.conf" >"$work/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null' EXIT
url=
for _ in $(seq 100); do
	url=$(sed -n 's/^tracker listening on //p' "$work/log")
	[ -n "$url" ] && break
	sleep 0.1
done
[ -n "$url" ] || { echo "the server does not start:"; cat "$work/log"; exit 1; }

# ask METHOD PATH [BODY] [curl's arguments]: sets $status, $body and $head
ask() {
	method=$1 path=$2 sent=${3-}
	[ $# -gt 2 ] && shift 3 || shift 2
	case "$sent:$*" in
	:* | *Content-Type:*) ;;
	*) set -- -H 'Content-Type: application/json' "$@" ;;
	esac
	[ -z "$sent" ] || set -- --data-binary "$sent" "$@"
	case $method in
	HEAD) set -- -I "$@" ;;
	*) set -- -X "$method" "$@" ;;
	esac
	status=$(curl -sg --max-time 10 -o "$work/body" -D "$work/head" \
	    -w '%{http_code}' "$@" "$url$path")
	body=$(cat "$work/body")
	head=$(tr -d '\r' <"$work/head")
}

is() { # is NAME STATUS [BODY]
	if [ "$status" = "$2" ] && { [ $# -lt 3 ] || [ "$body" = "$3" ]; }; then
		ok "$1" 0
	else
		ok "$1" 1 "got $status $body"
	fi
}

has() { # has NAME TEXT: the body has it
	case $body in
	*"$2"*) ok "$1" 0 ;;
	*) ok "$1" 1 "got $status $body" ;;
	esac
}

header() { # header NAME LINE
	printf '%s\n' "$head" | grep -qxF "$2"
	ok "$1" $? "got $head"
}

no_header() { # no_header NAME PREFIX
	! printf '%s\n' "$head" | grep -qi "^$2:"
	ok "$1" $? "got $head"
}

. $here/cases.sh

kill "$server"
wait "$server"
trap - EXIT
! grep -q 'ERROR: AddressSanitizer\|runtime error:\|worker.*died' "$work/log"
ok "the server ended without a complaint" $? "$(tail -n 20 "$work/log")"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
