"""The state of a tenant's books, and who may ask for it."""
import contextlib
import sqlite3
import uuid

import pytest

from books import delete, put, size_of
from harness.make import refused


def test_the_state_counts_rows_tombstones_and_bytes(books, phone):
    rows = [put(data={"text": "x" * n}) for n in range(5)]
    other = put(collection="accounts")
    books.results(*rows, other, client_id=phone)
    books.results(delete(rows[0]["id"]), delete(rows[1]["id"]),
                  put(rows[2]["id"], {"text": "y" * 40}), client_id=phone)
    state = books.state()
    counts = {entry["collection"]: entry for entry in state["collections"]}
    assert set(counts) == {"notes", "accounts"}
    notes, accounts = counts["notes"], counts["accounts"]
    assert (notes["records"], notes["tombstones"]) == (3, 2)
    assert (accounts["records"], accounts["tombstones"]) == (1, 0)
    assert notes["bytes"] == sum(map(size_of, [
        {"text": "y" * 40}, rows[3]["data"], rows[4]["data"]]))
    assert accounts["bytes"] == size_of(other["data"])


def test_the_state_of_a_tenant_that_was_never_written(books):
    state = books.state()
    assert (state["head"], state["collections"]) == (0, [])
    assert state["policy"] == "last_write_wins"


def test_the_state_names_the_epoch_and_head_of_the_cursor(books):
    books.results(put(), put())
    epoch, seq = books.cursor().split(".")
    state = books.state()
    assert (state["epoch"], state["head"]) == (epoch, int(seq))


def test_the_epoch_is_another_one_for_each_tenant_and_stays(books,
                                                            new_books):
    books.results(put())
    epoch = books.state()["epoch"]
    books.results(put())
    assert books.state()["epoch"] == epoch
    others = {new_books().state()["epoch"] for _ in range(3)}
    assert len(others | {epoch}) == 4


def test_the_state_names_the_limits_that_hold(books):
    limits = books.state()["limits"]
    wanted = {"batch_items": 500, "page_items": 500, "record_bytes": 64 * 1024,
              "batch_bytes": 1024 * 1024, "batch_seconds": 30 * 86400}
    assert {name: limits[name] for name in wanted} == wanted


def asked(books):
    """Every way to ask for these books, as (name, call)."""
    where, headers = books.where, books.headers
    api = books.api
    return [
        ("pull", lambda more: api.get(f"{where}/changes",
                                      headers={**headers, **more})),
        ("push", lambda more: api.post(f"{where}/changes", {
            "changes": [put()]}, headers={**headers, **more})),
        ("state", lambda more: api.get(f"{where}/sync",
                                       headers={**headers, **more})),
    ]


def test_the_path_and_the_header_lead_to_the_same_books(books, phone):
    by_header = type(books)(books.api, books.tenant, by_header=True)
    change, other = put(), put()
    books.result(change, client_id=phone)
    by_header.result(other, client_id=phone)
    assert books.everything() == by_header.everything()
    assert len(books.everything()) == 2
    assert books.state()["cursor"] == by_header.state()["cursor"]


def test_a_path_and_a_header_that_differ_are_refused(books, new_books):
    other = new_books()
    for name, ask in asked(books):
        refused(ask({"X-Tenant-ID": other.tenant}), 400)
        assert ask({"X-Tenant-ID": books.tenant.upper()}).status == 200, name
    assert other.everything() == []


@pytest.mark.parametrize("by_header", [False, True])
def test_an_unknown_tenant_is_not_found(books, by_header):
    nobody = type(books)(books.api, str(uuid.uuid4()), by_header)
    for _, ask in asked(nobody):
        refused(ask({}), 404, "not_found")


def set_version(server, books, version):
    """Writes another schema version into the tenant's file."""
    with contextlib.closing(sqlite3.connect(
            server.tenant_file(books.tenant))) as database:
        database.execute(f"PRAGMA user_version = {version}")
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def test_a_file_of_a_newer_server_is_left_alone(start, books_of):
    server = start()
    books = books_of(server)
    row = put()
    books.results(row)
    assert server.stop() == 0
    set_version(server, books, 9999)
    before = server.tenant_file(books.tenant).read_bytes()
    server.start()
    books.api.port = server.port
    for _, ask in asked(books):
        refused(ask({}), 503)
    assert server.stop() == 0
    assert server.tenant_file(books.tenant).read_bytes() == before
