#!/bin/sh
# Schemathesis with all its checks and phases against a server that it
# starts; schemathesis.toml has the rest. SEED repeats a run (it is printed).
set -u
cd "$(dirname "$0")/../.."
out=build/schemathesis
seed=${SEED:-20261122}
root=$PWD
export PYTHONPATH="$root/tests/contract" PYTHONDONTWRITEBYTECODE=1
rm -rf $out
mkdir -p $out
cd $out || exit 1

echo "schemathesis: seed $seed"
"$root/build/venv/bin/python" -m harness.with_server sh -c '
	exec "$1/build/venv/bin/schemathesis" \
	    --config-file "$1/tests/contract/schemathesis.toml" \
	    run "$1/api.yaml" --url "$SERVER_URL" --seed "$2"' \
    sh "$root" "$seed" >report.txt 2>&1
status=$?
cat report.txt
exit "$status"
