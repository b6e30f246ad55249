#!/bin/sh
# Projects that `openapi-kore new` writes: they build without a warning, serve
# by `make run` and by `kodev run`, keep what was written by hand, and take in
# what a changed document adds.
# usage: tests/codegen/project/run.sh [BUILD_DIR]
set -u
cd "$(dirname "$0")/../../.." || exit 1
build=$(pwd)/${1:-build/release}
root=$(pwd)
work=$(mktemp -d)
server=
passed=0
failed=0

end() {
	[ -z "$server" ] || kill "$server" 2>/dev/null
	[ -z "$server" ] || wait "$server" 2>/dev/null
	rm -rf "$work"
}
trap end EXIT

ok() { # ok NAME STATUS [DETAIL]
	if [ "$2" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "failed: $1${3:+: $3}"
	fi
}

new() { # new FOLDER DOCUMENT [OPTION]: what it says is in $work/said
	"$build/openapi-kore" new "$work/$1" --from "$2" ${3:-} \
	    >"$work/said" 2>&1
}

# builds FOLDER: without a word of the compiler's. The runtime is the same in
# each project, and is compiled once.
builds() {
	if [ -d "$work/runtime" ] && [ ! -d "$work/$1/build" ]; then
		mkdir -p "$work/$1/build"
		cp -r "$work/runtime" "$work/$1/build/runtime"
	fi
	make -C "$work/$1" -j2 --no-print-directory \
	    CFLAGS="-std=c11 -O1 -fPIC -Wall -Wextra -Werror -Wshadow \
	    -Wmissing-prototypes -Wstrict-prototypes" >"$work/built" 2>&1 ||
	    return 1
	[ -d "$work/runtime" ] || cp -r "$work/$1/build/runtime" "$work/runtime"
}

serve() { # serve FOLDER COMMAND ...: sets $url and $server
	folder=$1
	shift
	(cd "$work/$folder" && PORT=0 exec "$@") >"$work/log" 2>&1 &
	server=$!
	url=
	for _ in $(seq 300); do
		url=$(sed -n "s/^$folder listening on //p" "$work/log")
		[ -n "$url" ] && break
		sleep 0.1
	done
}

stop() {
	# `make run` and `kodev run` end in kore, in their own place.
	kill "$server" 2>/dev/null
	wait "$server" 2>/dev/null
	server=
}

status_of() { # status_of METHOD PATH
	curl -sg --max-time 10 -o "$work/body" -w '%{http_code}' -X "$1" \
	    -H 'Content-Length: 0' "$url$2"
}

make --no-print-directory "FLAVOR=$(basename "$build")" \
    "build/$(basename "$build")/openapi-kore" || exit 1

# ---- a document that uses all, and two of other people -------------------------

new tracker tests/codegen/foreign/tracker.yaml
ok "a project of the tracker is written" $? "$(cat "$work/said")"
builds tracker
ok "the tracker's project builds without a warning" $? \
    "$(tail -n 20 "$work/built")"
serve tracker make --no-print-directory run
[ "$(status_of DELETE /tickets/1)" = 501 ]
ok "an operation that is not written answers 501" $? "$(cat "$work/body")"
grep -q '"deleteTicket is not written yet"\|dependency audit' "$work/body"
ok "the problem says which" $? "$(cat "$work/body")"
[ "$(status_of GET '/tickets?limit=x')" = 422 ]
ok "what the document demands is checked" $? "$(cat "$work/body")"
[ "$(status_of GET /nowhere)" = 404 ]
ok "what it does not have is not found" $?
[ "$(status_of PUT /secrets)" = 401 ]
ok "nobody is let in without credentials" $? "$(cat "$work/body")"
[ "$(status_of GET /sums/a/2)" = 501 ]
ok "long work has its threads" $? "$(cat "$work/body")"
head -c 2000000 /dev/zero >"$work/long"
[ "$(curl -s -o "$work/body" -w '%{http_code}' -T "$work/long" \
    "$url/attachments")" = 501 ]
ok "a body that goes to a file has its folder" $? "$(cat "$work/body")"
stop

suites=${SUITES:-$root/../shared/suites}/openapi/positive
for name in http_requests.json query_api_key.json; do
	if [ ! -e "$suites/$name" ]; then
		echo "skipped: there is no $suites/$name"
		continue
	fi
	folder=${name%.json}
	new "$folder" "$suites/$name"
	ok "a project of $name is written" $? "$(cat "$work/said")"
	builds "$folder"
	ok "the project of $name builds without a warning" $? \
	    "$(tail -n 20 "$work/built")"
	serve "$folder" make --no-print-directory run
	[ "$(status_of GET /surely/not/there)" = 404 ]
	ok "the project of $name serves" $? "$(tail -n 5 "$work/log")"
	stop
done

# ---- what is written by hand stays ----------------------------------------------

first=tests/codegen/project/first.yaml
new shop $first
ok "a small project is written" $? "$(cat "$work/said")"
cp tests/codegen/project/by_hand.c "$work/shop/src/operations/things.c"
cp tests/codegen/project/second.yaml "$work/shop/first.yaml"
new shop "$work/shop/first.yaml"
ok "a changed document is taken in" $? "$(cat "$work/said")"
cmp -s tests/codegen/project/by_hand.c "$work/shop/src/operations/things.c"
ok "what was written by hand stays as it is" $?
grep -q 'written: .*/src/operations/things_2.c' "$work/said"
ok "a new operation gets a file of its own" $? "$(cat "$work/said")"
[ "$(grep -c '^api_' "$work/shop/src/operations/things_2.c")" = 1 ]
ok "and that has the new operation only" $?
new shop "$work/shop/first.yaml"
! grep -q '^written' "$work/said" && grep -q ' 0 written' "$work/said"
ok "a second run writes nothing" $? "$(cat "$work/said")"
new shop $first
[ $? -eq 2 ] && grep -q 'change that one and run' "$work/said"
ok "another document does not take its place" $? "$(cat "$work/said")"

builds shop
ok "the project builds with what was written by hand" $? \
    "$(tail -n 20 "$work/built")"
serve shop make --no-print-directory run
[ "$(status_of GET /things)" = 204 ] && [ "$(status_of POST /things)" = 501 ]
ok "both operations answer" $? "$(tail -n 3 "$work/log")"
[ "$(status_of GET /things/all)" = 204 ]
ok "one that is the same as another has its function" $? \
    "$(tail -n 3 "$work/log")"
stop

make -C "$work/shop" --no-print-directory kodev >"$work/built" 2>&1
serve shop kodev run
[ "$(status_of GET /things)" = 204 ]
ok "kodev run serves it, too" $? "$(tail -n 5 "$work/log")"
stop

# ---- a document of several files -----------------------------------------------------

new several tests/codegen/accepted/files.yaml
ok "a project of several files is written" $? "$(cat "$work/said")"
(cd "$work/several" && "$build/openapi-kore" check files.yaml --out generated) \
    >"$work/said" 2>&1
ok "it has all of them, each in its place" $? "$(cat "$work/said")"
new several tests/codegen/accepted/files.yaml
! grep -q '^written' "$work/said" && grep -q ' 0 written' "$work/said"
ok "and is not written twice" $? "$(cat "$work/said")"
echo '# mine' >>"$work/several/parts/schemas/Pet.yaml"
new several tests/codegen/accepted/files.yaml
[ $? -eq 2 ] && grep -q 'Pet.yaml is there and is not' "$work/said"
ok "a file that was changed is not lost" $? "$(cat "$work/said")"

# ---- without stubs -----------------------------------------------------------------

new bare $first --no-stubs
ok "a project without stubs is written" $? "$(cat "$work/said")"
! builds bare && grep -q 'not written: api_list_things' "$work/built"
ok "its link names what is missing" $? "$(tail -n 5 "$work/built")"
[ ! -e "$work/bare/bare.so" ]
ok "and nothing is linked" $?

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
