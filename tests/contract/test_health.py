"""Whether the server says truly that it is ready."""

import contextlib
import sqlite3
import time

import pytest

from harness import make
from harness.make import refused
from harness.process import SLOW


def test_a_ready_server_says_so_with_its_version(api, contract):
    answer = api.get("/health")
    assert answer.status == 200
    assert answer.json() == {
        "status": "ready",
        "version": contract.document["info"]["version"]}


@pytest.mark.direct
def test_health_can_be_asked_of_every_worker(start, client_of):
    api = client_of(start(FINWISE_WORKERS=2))
    assert {api.get("/health").status for _ in range(40)} == {200}


@contextlib.contextmanager
def locked(server):
    """Holds the write lock of users.db, as a stuck process would."""
    with contextlib.closing(sqlite3.connect(server.data / "users.db")) as db:
        db.execute("BEGIN IMMEDIATE")
        yield
        db.rollback()


def health_becomes(api, status, seconds=5):
    """The health that has that status; an answer may be a moment old."""
    end = time.monotonic() + seconds * SLOW
    while (answer := api.get("/health")).status != status:
        assert time.monotonic() < end, str(answer)
        time.sleep(0.05)
    return answer


@pytest.mark.direct
def test_a_locked_database_is_503_and_a_try_later_succeeds(start, client_of):
    server = start()
    api, user = client_of(server), make.user()
    with locked(server):
        answer = api.post("/users", user)
        refused(answer, 503, "service_unavailable")
        assert int(answer.header("Retry-After")) >= 0
        refused(health_becomes(api, 503), 503, "service_unavailable")
    assert api.post("/users", user).status == 201
    health_becomes(api, 200)


@pytest.mark.direct
def test_reading_goes_on_while_writing_is_locked(start, client_of):
    server = start()
    api, user = client_of(server), make.user()
    assert api.post("/users", user).status == 201
    with locked(server):
        assert api.get(f"/users/{user['uuid']}").json() == user
        assert api.get("/users").json() == [user]


@pytest.mark.direct
def test_health_names_the_version_when_it_is_not_ready(start, client_of):
    server = start()
    with locked(server):
        problem = health_becomes(client_of(server), 503).json()
        assert "0.1.0" in problem["detail"]
