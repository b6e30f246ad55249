#!/bin/sh
# The floors of this tree, and trees with one seeded fault each, which must
# be found: a check that cannot fail would be no check.
set -u
cd "$(dirname "$0")/../.." || exit 1
passed=0
failed=0

expect() { # expect STATUS NAME ROOT
	python3 tests/floors/floors.py "$3" >/dev/null 2>&1
	if [ $? -eq "$1" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "floors: failed: $2"
	fi
}

seed() { # seed NAME FILE INCLUDE
	tree=$(mktemp -d)
	mkdir -p "$tree/codegen/runtime/kore" "$tree/codegen/model" \
	    "$tree/generated" "$tree/src/store" "$tree/src/session" \
	    "$tree/src/operations"
	echo "#include $3" >"$tree/$2"
	expect 1 "$1" "$tree"
	rm -rf "$tree"
}

python3 tests/floors/floors.py . || true
expect 0 "this tree has no include that points up" .
seed "a store that includes the session" \
    src/store/user.c '"src/session/session.h"'
seed "a session that includes an operation" \
    src/session/session.c '"src/operations/application.h"'
seed "a runtime that includes generated code" \
    codegen/runtime/call.c '"generated/models.h"'
seed "a runtime that includes the edge" \
    codegen/runtime/call.c '"runtime/kore/server.h"'
seed "a store that knows verbs" src/store/user.c '"generated/users.h"'
seed "a store header with SQLite in it" src/store/store.h '<sqlite3.h>'
seed "a store header with SQLite behind another" \
    src/store/store.h '"src/store/sqlite.h"'
seed "an operation with SQL" src/operations/users.c '<sqlite3.h>'
seed "a session that knows Kore" src/session/session.c '<kore/kore.h>'
seed "a model that reads YAML itself" codegen/model/model.c '<libfyaml.h>'
seed "a generator that knows the server" \
    codegen/model/model.c '"runtime/call.h"'
seed "a generator that knows FinWise" \
    codegen/model/model.c '"src/settings.h"'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
