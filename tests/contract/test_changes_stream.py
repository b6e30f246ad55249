"""The stream of hints: what it begins with, what it tells of, from whichever
worker, and when it ends."""

import http.client
import json
import time
import uuid

import pytest

from harness import make
from harness.make import refused

pytestmark = pytest.mark.direct
SECONDS = 10


class Stream:
    """One reader of a tenant's stream."""

    def __init__(self, server, tenant, by_header=False):
        self.connection = http.client.HTTPConnection(
            server.host, server.port, timeout=SECONDS)
        if by_header:
            self.connection.request("GET", "/changes/stream", headers={
                "X-Tenant-ID": tenant["uuid"]})
        else:
            self.connection.request(
                "GET", f"/tenants/{tenant['uuid']}/changes/stream")
        self.response = self.connection.getresponse()

    def line(self):
        """The next line, or None at the end."""
        line = self.response.readline()
        return line.decode().rstrip("\n") if line else None

    def seq(self):
        """What the next event tells; None: there is none."""
        line = self.line()
        while line is not None and not line.startswith("data: "):
            assert line in ("", ":"), line
            line = self.line()
        return None if line is None else json.loads(line[6:])["seq"]

    def close(self):
        self.connection.close()


@pytest.fixture
def listen():
    streams = []

    def open_one(*arguments, **options):
        streams.append(Stream(*arguments, **options))
        return streams[-1]

    yield open_one
    for stream in streams:
        stream.close()


def change():
    return {"collection": "things", "id": str(uuid.uuid4()), "op": "put",
            "updated_at": "2026-01-01T00:00:00.000Z", "data": {}}


def push(api, tenant, count=1):
    answer = api.post(f"/tenants/{tenant['uuid']}/changes",
                      {"changes": [change() for _ in range(count)]})
    assert answer.status == 200
    return answer.json


def make_tenant(api):
    user = make.user()
    tenant = make.tenant(user)
    assert api.post("/users", user).status == 201
    assert api.post("/tenants", tenant).status == 201
    return tenant


def test_it_begins_with_the_head_and_tells_of_each_push(
        server, api, tenant, listen):
    push(api, tenant, 3)
    stream = listen(server, tenant)
    assert stream.response.status == 200
    assert stream.response.getheader("Content-Type") == "text/event-stream"
    assert stream.seq() == 3
    push(api, tenant)
    assert stream.seq() == 4


def test_a_tenant_that_was_never_written_has_a_head_of_zero(
        server, tenant, listen):
    assert listen(server, tenant, by_header=True).seq() == 0


def test_what_changes_nothing_is_not_told(server, api, tenant, listen):
    stream = listen(server, tenant)
    assert stream.seq() == 0
    refused_one = {**change(), "data": None}
    api.post(f"/tenants/{tenant['uuid']}/changes", {"changes": [refused_one]})
    push(api, tenant)
    assert stream.seq() == 1


def test_other_tenants_are_not_told(server, api, user, tenant, listen):
    other = make.tenant(user)
    assert api.post("/tenants", other).status == 201
    stream = listen(server, tenant)
    assert stream.seq() == 0
    push(api, other, 5)
    push(api, tenant)
    assert stream.seq() == 1


def test_it_tells_of_the_commits_of_all_workers(start, client_of, listen):
    server = start(FINWISE_WORKERS=3)
    api = client_of(server)
    tenant = make_tenant(api)
    streams = [listen(server, tenant) for _ in range(6)]
    assert [stream.seq() for stream in streams] == [0] * 6
    for seq in range(1, 7):
        push(api, tenant)
    for stream in streams:
        told = 0
        while told < 6:
            told = stream.seq()
        assert told == 6


def test_it_ends_when_its_tenant_is_deleted(server, api, tenant, listen):
    stream = listen(server, tenant)
    assert stream.seq() == 0
    assert api.delete(f"/tenants/{tenant['uuid']}").status == 204
    assert stream.seq() is None


def test_there_is_none_of_a_tenant_that_is_not_there(api):
    refused(api.get(f"/tenants/{uuid.uuid4()}/changes/stream"), 404)


def test_more_than_the_bound_are_refused_until_one_leaves(
        start, client_of, listen):
    server = start(FINWISE_MAX_STREAMS=2)
    api = client_of(server)
    tenant = make_tenant(api)
    first = listen(server, tenant)
    listen(server, tenant)
    answer = api.get(f"/tenants/{tenant['uuid']}/changes/stream")
    refused(answer, 503)
    assert answer.header("Retry-After") == "5"
    first.seq()
    first.connection.sock.shutdown(2)
    first.close()
    end = time.monotonic() + SECONDS
    while listen(server, tenant).response.status != 200:
        assert time.monotonic() < end, "no room was given back"
        time.sleep(0.05)


def test_it_ends_with_the_server_which_does_not_wait_for_it(
        start, client_of, listen):
    server = start()
    tenant = make_tenant(client_of(server))
    stream = listen(server, tenant)
    assert stream.seq() == 0
    began = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - began < 5
    assert stream.seq() is None
