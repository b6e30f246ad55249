#!/bin/sh
# conf/finwise.service by systemd's own words, and by systemd itself, which
# boots in namespaces of its own (as root; else this is skipped).
set -u
cd "$(dirname "$0")/../.." || exit 1
passed=0 failed=0 skipped=0
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

judge() { # judge STATUS WHAT
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
		echo "ok: $2"
	else
		failed=$((failed + 1))
		echo "FAILED: $2"
	fi
}

# The program is not where the unit looks for it, on this machine.
sed "s,^ExecStart=.*,ExecStart=$PWD/build/release/serve," \
    conf/finwise.service > "$out/finwise.service"
said=$(systemd-analyze verify "$out/finwise.service" 2>&1) && [ -z "$said" ]
judge $? "systemd finds nothing wrong in the unit $said"
systemd-analyze security --offline=true --threshold=20 \
    conf/finwise.service > "$out/security" 2>&1
judge $? "$(grep 'Overall exposure' "$out/security")"

if timeout -s KILL 20 unshare --mount --pid --fork --cgroup --net true; then
	timeout -s KILL 60 unshare --kill-child --mount --pid --fork \
	    --cgroup --uts --ipc --net --mount-proc \
	    sh tests/service/boot.sh "$PWD" "$out" </dev/null
	cat "$out/probe.log"
	passed=$((passed + $(grep -c '^ok: ' "$out/probe.log")))
	failed=$((failed + $(grep -c '^FAILED: ' "$out/probe.log")))
	grep -q '^DONE$' "$out/probe.log"
	judge $? "systemd ran it to its end"
else
	skipped=1
	echo "skipped: no namespaces for a systemd of its own"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
