"""A tenant's file: there before the answer, and nobody else's."""

import contextlib
import os
import pathlib
import shutil
import sqlite3
import time
import uuid

import pytest

from harness import make
from harness.make import refused

pytestmark = pytest.mark.direct


@pytest.fixture
def pair(api, user):
    """Two tenants of one user."""
    tenants = make.tenant(user), make.tenant(user)
    for tenant in tenants:
        assert api.post("/tenants", tenant).status == 201
    return tenants


def traces(server, tenant):
    """Every file under the data folder whose name holds the uuid."""
    return sorted(path.relative_to(server.data)
                  for path in server.data.rglob(f"*{tenant['uuid']}*"))


def status_of(api, tenant):
    return api.get(f"/tenants/{tenant['uuid']}").status


def test_the_file_is_there_when_the_answer_is(server, api, user):
    tenant = make.tenant(user, uuid=str(uuid.uuid4()).upper())
    assert api.post("/tenants", tenant).status == 201
    assert server.tenant_file(tenant["uuid"]).is_file()


def test_a_new_tenants_file_has_no_schema_in_it(server, api, tenant):
    file = server.tenant_file(tenant["uuid"])
    with contextlib.closing(sqlite3.connect(
            f"file:{file}?mode=ro", uri=True)) as database:
        rows = database.execute("SELECT count(*) FROM sqlite_schema")
        assert rows.fetchone() == (0,)
        check = database.execute("PRAGMA integrity_check")
        assert check.fetchone() == ("ok",)
    assert status_of(api, tenant) == 200


def test_the_size_that_is_told_is_the_files(server, api, tenant):
    told = api.get(f"/tenants/{tenant['uuid']}").json()["database_bytes"]
    assert told == server.tenant_file(tenant["uuid"]).stat().st_size


def test_a_refused_tenant_leaves_no_file(server, api, user):
    unknown = make.tenant(make.user())
    api.post("/tenants", unknown)
    nameless = make.tenant(user, name="")
    api.post("/tenants", nameless, invalid=True)
    assert traces(server, unknown) == traces(server, nameless) == []


def test_a_conflict_leaves_the_file_as_it_is(server, api, tenant):
    before = server.tenant_file(tenant["uuid"]).stat().st_ino
    refused(api.post("/tenants", {**tenant, "name": "Other"}), 409)
    assert api.post("/tenants", tenant).status == 200
    assert server.tenant_file(tenant["uuid"]).stat().st_ino == before


@pytest.mark.parametrize("opened", [False, True], ids=["unused", "opened"])
def test_the_file_is_gone_when_the_tenant_is(server, api, pair, opened):
    gone, kept = pair
    if opened:
        assert status_of(api, gone) == status_of(api, kept) == 200
    assert api.delete(f"/tenants/{gone['uuid']}").status == 204
    assert traces(server, gone) == []
    assert server.tenant_file(kept["uuid"]).is_file()
    assert status_of(api, kept) == 200


def test_a_deleted_tenants_file_can_be_kept_for_a_time(start, client_of):
    server = start(FINWISE_TRASH_SECONDS=3600)
    api, user = client_of(server), make.user()
    tenant = make.tenant(user)
    assert api.post("/users", user).status == 201
    assert api.post("/tenants", tenant).status == 201
    assert api.delete(f"/tenants/{tenant['uuid']}").status == 204
    assert not server.tenant_file(tenant["uuid"]).exists()
    assert len(traces(server, tenant)) == 1
    refused(api.get(f"/tenants/{tenant['uuid']}"), 404)
    assert server.stop() == 0
    api = client_of(server.start())
    refused(api.get(f"/tenants/{tenant['uuid']}"), 404)
    assert len(traces(server, tenant)) == 1


@pytest.mark.parametrize("opened", [False, True], ids=["unused", "opened"])
def test_a_file_that_was_removed_is_503_and_not_made_anew(
        server, api, pair, opened):
    lost, kept = pair
    if opened:
        assert status_of(api, lost) == 200
    for path in traces(server, lost):
        (server.data / path).unlink()
    refused(api.get(f"/tenants/{lost['uuid']}"), 503, "service_unavailable")
    assert traces(server, lost) == []
    assert status_of(api, kept) == 200
    assert api.get("/health").status == 200


def test_a_tenant_whose_file_was_removed_can_be_deleted(server, api, tenant):
    server.tenant_file(tenant["uuid"]).unlink()
    assert api.delete(f"/tenants/{tenant['uuid']}").status == 204
    refused(api.get(f"/tenants/{tenant['uuid']}"), 404)


def test_a_file_that_comes_back_is_served_again(server, api, tenant):
    file = server.tenant_file(tenant["uuid"])
    aside = file.with_suffix(".aside")
    os.rename(file, aside)
    refused(api.get(f"/tenants/{tenant['uuid']}"), 503)
    os.rename(aside, file)
    assert status_of(api, tenant) == 200


def test_another_tenants_file_in_its_place_is_noticed(server, api, pair):
    victim, other = pair
    shutil.copy(server.tenant_file(other["uuid"]),
                server.tenant_file(victim["uuid"]).with_suffix(".copy"))
    os.replace(server.tenant_file(victim["uuid"]).with_suffix(".copy"),
               server.tenant_file(victim["uuid"]))
    refused(api.get(f"/tenants/{victim['uuid']}"), 503)
    assert status_of(api, other) == 200


@pytest.mark.parametrize("content", [b"", b"no database" * 500],
                         ids=["empty", "rubbish"])
def test_a_file_that_is_no_database_of_ours_is_503(
        server, api, pair, content):
    broken, kept = pair
    file = server.tenant_file(broken["uuid"])
    file.unlink()
    file.write_bytes(content)
    refused(api.get(f"/tenants/{broken['uuid']}"), 503)
    assert file.read_bytes() == content
    assert status_of(api, kept) == 200


def test_a_link_in_a_files_place_is_not_followed(server, api, pair):
    victim, other = pair
    file = server.tenant_file(victim["uuid"])
    file.unlink()
    file.symlink_to(server.data / "users.db")
    refused(api.get(f"/tenants/{victim['uuid']}"), 503)
    assert status_of(api, other) == 200


def test_more_tenants_than_handles_are_served(start, client_of):
    server = start(FINWISE_MAX_TENANT_HANDLES=4)
    api, user = client_of(server), make.user()
    assert api.post("/users", user).status == 201
    tenants = [make.tenant(user) for _ in range(20)]
    for tenant in tenants:
        assert api.post("/tenants", tenant).status == 201
    for tenant in tenants * 2:
        assert status_of(api, tenant) == 200
    held = {path for path in held_open(server) if ".db" in path and
            "/tenant_databases/tenant_" in path}
    assert 0 < len(held) <= 4 * 3


def children(pid):
    """A process and all that descend from it."""
    found = [pid]
    with open(f"/proc/{pid}/task/{pid}/children") as file:
        for child in file.read().split():
            found += children(int(child))
    return found


def held_open(server):
    """What all processes of a server have open."""
    held = []
    for pid in children(server.process.pid):
        for entry in pathlib.Path(f"/proc/{pid}/fd").iterdir():
            with contextlib.suppress(FileNotFoundError):
                held.append(os.readlink(entry))
    return held


def test_a_deleted_tenants_file_is_held_open_by_nobody(start, client_of):
    server = start(FINWISE_WORKERS=2)
    api, user = client_of(server), make.user()
    tenant = make.tenant(user)
    assert api.post("/users", user).status == 201
    assert api.post("/tenants", tenant).status == 201
    for _ in range(40):
        assert status_of(api, tenant) == 200
    assert api.delete(f"/tenants/{tenant['uuid']}").status == 204
    end = time.monotonic() + 5      # the other worker hears of it
    while any(tenant["uuid"] in path for path in held_open(server)):
        assert time.monotonic() < end, held_open(server)
        time.sleep(0.01)
