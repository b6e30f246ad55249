#!/bin/sh
# Run by systemd behind the service: a line for each thing that is so, and
# DONE at the end.
exec > /out/probe.log 2>&1
api=http://127.0.0.1:8080
json='Content-Type: application/json'
ada=0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01
books=0191f3c2-9d10-7e55-8a43-1f6b0d2c7e02

pass() { # pass WHAT COMMAND ...: tries for five seconds
	what=$1
	shift
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		if "$@" >/dev/null 2>&1; then
			echo "ok: $what"
			return
		fi
		sleep 0.5
	done
	echo "FAILED: $what"
	systemctl --no-pager status finwise.service
}
ready() { curl -sf $api/health; }
create() { curl -sf "$api/$1" -H "$json" -d "$2"; }
keeps() { curl -sf $api/tenants/$books; }
main() { systemctl show -p MainPID --value finwise.service; }
says() { [ "$(systemctl show -p "$1" --value finwise.service)" = "$2" ]; }
has() { grep -q "$1" "/proc/$(main)/status"; }
private() { [ "$(stat -c %a /var/lib/private/finwise)" = 700 ]; }

pass "it serves" ready
pass "it creates a user" create users \
    '{"uuid":"'$ada'","name":"Ada","email":"ada@example.com"}'
pass "it creates a tenant" create tenants \
    '{"uuid":"'$books'","name":"Books","user_id":"'$ada'"}'
pass "it has no capability" has '^CapBnd:.0000000000000000$'
pass "it gets no privilege" has '^NoNewPrivs:.1$'
pass "it is nobody known" has '^Uid:.[1-9]'
pass "its data is nobody else's" private
# shellcheck disable=SC2046
kill -9 $(cat "/proc/$(main)/task/$(main)/children")
pass "a worker that is killed has a stand-in" keeps
pass "without a restart" says NRestarts 0
kill -9 "$(main)"
pass "a server that is killed is restarted" says NRestarts 1
pass "and has its data" keeps
systemctl stop finwise.service
pass "a stop ends it well" says Result success
pass "with status 0" says ExecMainStatus 0
echo DONE
systemctl poweroff --force --force
