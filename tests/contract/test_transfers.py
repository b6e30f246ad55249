"""A tenant's whole database, out and in: what is whole, what is refused, and
that nothing is left half-way."""

import contextlib
import http.client
import signal
import socket
import sqlite3
import threading
import time
import uuid

import pytest

from harness import make
from harness.make import refused

pytestmark = pytest.mark.direct
SQLITE = "application/vnd.sqlite3"


def change(number):
    return {"collection": "things", "op": "put", "id": str(uuid.uuid4()),
            "updated_at": "2026-01-01T00:00:00.000Z",
            "data": {"number": number}}


def push(api, tenant, *numbers):
    answer = api.post(f"/tenants/{tenant['uuid']}/changes",
                      {"changes": [change(number) for number in numbers]})
    assert answer.status == 200
    return answer.json()["cursor"]


def numbers(api, tenant):
    page = api.get(f"/tenants/{tenant['uuid']}/changes?limit=500").json()
    return [one["data"]["number"] for one in page["changes"]]


def export(api, tenant):
    answer = api.get(f"/tenants/{tenant['uuid']}/export")
    assert answer.status == 200
    return answer


def send(api, tenant, body, **options):
    return api.request("PUT", f"/tenants/{tenant['uuid']}/export", body=body,
                       headers={"Content-Type": SQLITE}, **options)


@contextlib.contextmanager
def opened(body, path):
    """The file as a database that may be changed; its bytes behind that."""
    path.write_bytes(body)
    with contextlib.closing(sqlite3.connect(path)) as database:
        yield database
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def changed(body, tmp_path, *statements):
    path = tmp_path / "changed.db"
    with opened(body, path) as database:
        for statement in statements:
            database.execute(statement)
    return path.read_bytes()


def test_an_export_is_a_whole_database(api, tenant, tmp_path):
    push(api, tenant, 1, 2, 3)
    answer = export(api, tenant)
    assert answer.media_type == SQLITE
    assert answer.header("Content-Length") == str(len(answer.body))
    assert answer.header("Content-Disposition") == (
        f'attachment; filename="tenant_{tenant["uuid"]}.db"')
    with opened(answer.body, tmp_path / "x.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [
            ("ok",)]
        assert database.execute(
            "SELECT count(*) FROM records").fetchone() == (3,)


def test_an_export_during_writes_is_one_state(server, api, tenant, tmp_path):
    """Each push adds a pair: a state has all of a push or nothing."""
    done = threading.Event()

    def write():
        for number in range(150):
            push(api, tenant, number, number)
        done.set()

    push(api, tenant, -1, -1)
    writer = threading.Thread(target=write)
    writer.start()
    heads = []
    while not done.is_set() and len(heads) < 30:
        with opened(export(api, tenant).body, tmp_path / "x.db") as database:
            head, = database.execute("SELECT head FROM feed").fetchone()
            rows = database.execute(
                "SELECT count(*), max(seq) FROM records").fetchone()
            assert rows == (head, head) and head % 2 == 0
            heads.append(head)
    writer.join()
    assert heads == sorted(heads)


def test_an_import_brings_back_what_was_exported(api, tenant):
    push(api, tenant, 1, 2)
    body = export(api, tenant).body
    cursor = push(api, tenant, 3)
    assert send(api, tenant, body).status == 204
    assert numbers(api, tenant) == [1, 2]
    push(api, tenant, 4)
    assert numbers(api, tenant) == [1, 2, 4]
    refused(api.get(f"/tenants/{tenant['uuid']}/changes?cursor={cursor}"),
            410, "cursor_expired")


def test_a_tenant_that_was_never_written_comes_back_so(api, tenant):
    body = export(api, tenant).body
    push(api, tenant, 1)
    assert send(api, tenant, body).status == 204
    assert numbers(api, tenant) == []


def test_every_worker_sees_the_import(start, client_of):
    server = start(FINWISE_WORKERS=3)
    api = client_of(server)
    user = make.user()
    tenant = make.tenant(user)
    api.post("/users", user)
    api.post("/tenants", tenant)
    push(api, tenant, 1)
    body = export(api, tenant).body
    push(api, tenant, 2)
    for _ in range(12):  # each has it open
        assert numbers(api, tenant) == [1, 2]
    assert send(api, tenant, body).status == 204
    for _ in range(12):
        assert numbers(api, tenant) == [1]


def test_an_import_ends_streams(server, api, tenant):
    body = export(api, tenant).body
    reader = http.client.HTTPConnection(server.host, server.port, timeout=10)
    with contextlib.closing(reader):
        reader.request("GET", f"/tenants/{tenant['uuid']}/changes/stream")
        stream = reader.getresponse()
        assert stream.readline() == b'data: {"seq":0}\n'
        assert send(api, tenant, body).status == 204
        assert stream.read() == b"\n"


REFUSALS = {
    "no_database": lambda body, path: b"no database" * 1000,
    "of a half page": lambda body, path: body[:-100],
    "foreign_schema": lambda body, path: changed(
        body, path, "CREATE TRIGGER t AFTER INSERT ON records BEGIN "
        "DELETE FROM records; END"),
    "a view": lambda body, path: changed(
        body, path, "CREATE VIEW v AS SELECT 1"),
    "a missing index": lambda body, path: changed(
        body, path, "DROP INDEX records_id"),
    "newer_version": lambda body, path: changed(
        body, path, "PRAGMA user_version = 99"),
    "data that is no JSON": lambda body, path: changed(
        body, path, "UPDATE records SET data = '{\"a\":'"),
    "an id that is none": lambda body, path: changed(
        body, path, "UPDATE records SET id = '\"' || seq"),
    "a head that goes back": lambda body, path: changed(
        body, path, "UPDATE feed SET head = 1"),
    "truncated": lambda body, path: body[:len(body) // 8192 * 4096],
    "broken pages": lambda body, path:
        body[:8192] + b"\xff" * (len(body) - 8192),
}
CODES = {
    "no_database": "no_database", "of a half page": "no_database",
    "foreign_schema": "foreign_schema", "a view": "foreign_schema",
    "a missing index": "foreign_schema", "newer_version": "newer_version",
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_is_no_export_is_refused_and_changes_nothing(
        server, api, tenant, tmp_path, name):
    push(api, tenant, 1, 2)
    body = REFUSALS[name](export(api, tenant).body, tmp_path)
    answer = send(api, tenant, body)
    refused(answer, 422)
    assert answer.json()["code"] == CODES.get(name, "damaged"), str(answer)
    assert numbers(api, tenant) == [1, 2]
    assert list((server.data / "spool").iterdir()) == []


def test_another_tenants_file_is_refused(api, user, tenant):
    other = make.tenant(user)
    assert api.post("/tenants", other).status == 201
    push(api, other, 1)
    answer = send(api, tenant, export(api, other).body)
    refused(answer, 422)
    assert answer.json()["code"] == "other_tenant"
    assert numbers(api, tenant) == []


def test_a_file_beyond_the_bound_is_refused(start, client_of):
    api = client_of(start(FINWISE_MAX_IMPORT_BYTES=8192))
    user = make.user()
    tenant = make.tenant(user)
    api.post("/users", user)
    api.post("/tenants", tenant)
    refused(send(api, tenant, b"x" * 2000000), 413)


def test_an_upload_that_breaks_off_leaves_nothing(server, api, tenant):
    push(api, tenant, 1)
    head = (f"PUT /tenants/{tenant['uuid']}/export HTTP/1.1\r\nHost: a\r\n"
            f"Content-Type: {SQLITE}\r\nContent-Length: 3000000\r\n\r\n")
    with socket.create_connection((server.host, server.port)) as wire:
        wire.sendall(head.encode() + b"x" * 2000000)
    assert numbers(api, tenant) == [1]
    assert list((server.data / "spool").iterdir()) == []


def test_a_tenant_that_is_not_there_is_not_filled(api, tenant):
    body = export(api, tenant).body
    assert api.delete(f"/tenants/{tenant['uuid']}").status == 204
    refused(send(api, tenant, body), 404)
    refused(api.get(f"/tenants/{tenant['uuid']}/export"), 404)


def send_quietly(api, tenant, body):
    with contextlib.suppress(OSError, http.client.HTTPException):
        send(api, tenant, body)


def test_a_kill_in_the_middle_leaves_the_one_or_the_other(
        start, client_of):
    server = start()
    api = client_of(server)
    user = make.user()
    tenant = make.tenant(user)
    api.post("/users", user)
    api.post("/tenants", tenant)
    for part in range(6):
        push(api, tenant, *range(part * 500, part * 500 + 500))
    body = export(api, tenant).body
    push(api, tenant, -1)
    for milliseconds in (5, 15, 30, 60, 120):
        sender = threading.Thread(
            target=send_quietly, args=(api, tenant, body))
        sender.start()
        time.sleep(milliseconds / 1000)
        server.send_signal(signal.SIGKILL)
        sender.join()
        server.process.wait()
        server.start()
        api = client_of(server)
        state = api.get(f"/tenants/{tenant['uuid']}/sync").json()
        counts = {one["collection"]: one["records"] for one in
                  state["collections"]}
        assert counts["things"] in (3000, 3001), milliseconds
        assert list((server.data / "spool").iterdir()) == []
        path = server.tenant_file(tenant["uuid"])
        with contextlib.closing(sqlite3.connect(path)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [
                ("ok",)]
        if counts["things"] == 3000:
            push(api, tenant, -1)
