"""What is bounded, and what goes with time: quotas and purged tombstones."""
import contextlib
import sqlite3
import time
import uuid

import pytest

from books import DAY, delete, put, size_of, statuses
from harness.make import refused


def test_a_tenant_that_is_full_of_records_rejects_new_ones(
        start, books_of, phone):
    books = books_of(start(FINWISE_MAX_TENANT_RECORDS=5))
    rows = [put() for _ in range(7)]
    results = books.results(*rows, client_id=phone)
    assert statuses(results) == ["applied"] * 5 + ["rejected"] * 2
    assert results[5]["error"]["code"] == "quota_exceeded"
    # what is there may be changed, deleted and read
    again = put(rows[0]["id"], {"text": "b"})
    results = books.results(again, delete(rows[1]["id"]), client_id=phone)
    assert statuses(results) == ["applied"] * 2
    assert len(books.everything()) == 5
    assert books.state()["limits"]["tenant_records"] == 5


def test_a_tenant_that_is_full_of_bytes_rejects_more(start, books_of, phone):
    data = {"text": "x" * 1000}
    books = books_of(start(FINWISE_MAX_TENANT_BYTES=3 * size_of(data)))
    rows = [put(data=data) for _ in range(4)]
    results = books.results(*rows, client_id=phone)
    assert statuses(results) == ["applied"] * 3 + ["rejected"]
    assert results[3]["error"]["code"] == "quota_exceeded"
    bigger = put(rows[0]["id"], {"text": "x" * 1001})
    assert books.result(bigger, client_id=phone)["status"] == "rejected"
    # room that was freed is room
    results = books.results(delete(rows[1]["id"]), rows[3], client_id=phone)
    assert statuses(results) == ["applied"] * 2


@pytest.fixture
def forgetful(start, books_of):
    """Books of a server that keeps tombstones for a second."""
    return books_of(start(FINWISE_TOMBSTONE_SECONDS=1))


def purged(books, *rows):
    """Deletes rows and lets their tombstones go; a cursor from before."""
    books.results(*rows)
    cursor = books.cursor()
    books.results(*[delete(row["id"], base_updated_at=row["updated_at"])
                    for row in rows])
    time.sleep(1.2)
    books.results(put(collection="others"))     # goes with a write
    return cursor


def test_an_old_tombstone_goes_and_a_base_of_it_is_gone(forgetful):
    row = put()
    purged(forgetful, row)
    assert forgetful.row(row["id"]) is None
    result = forgetful.result(
        put(row["id"], {"text": "b"}, base_updated_at=row["updated_at"]))
    assert result["status"] == "gone"
    assert forgetful.row(row["id"]) is None
    assert forgetful.result(delete(row["id"]))["status"] == "unchanged"


def test_a_cursor_that_is_older_than_a_purge_has_expired(forgetful):
    forgetful.results(put(collection="others"))
    of_others = forgetful.page(collections="others")["cursor"]
    cursor = purged(forgetful, put())
    refused(forgetful.pull(cursor=cursor), 410, "cursor_expired")
    # nothing was purged of the others
    page = forgetful.page(cursor=of_others, collections="others")
    assert len(page["changes"]) == 1
    # and who begins again, or had heard of it, may go on
    head = forgetful.cursor()
    assert forgetful.page(cursor=head)["changes"] == []
    assert len(forgetful.everything()) == 2


def test_a_purge_never_gives_a_number_again(forgetful):
    row = put()
    forgetful.results(row)
    last = forgetful.result(delete(row["id"], base_updated_at=row[
        "updated_at"]))["seq"]
    time.sleep(1.2)
    nothing = forgetful.result(delete(str(uuid.uuid4())))
    assert nothing["status"] == "unchanged"     # and it purged the last one
    assert forgetful.everything() == []
    assert forgetful.result(put())["seq"] > last
    assert forgetful.state()["epoch"] == forgetful.cursor().split(".")[0]


def test_an_answer_goes_after_30_days(start, books_of, phone):
    server = start()
    books = books_of(server)
    change, later = put(), put()
    books.result(change, client_id=phone, batch_id="1")
    books.result(later, client_id=phone, batch_id="2")
    assert server.stop() == 0
    with contextlib.closing(sqlite3.connect(
            server.tenant_file(books.tenant))) as database:
        for batch, age in (("1", 30 * DAY + 60), ("2", 30 * DAY - 60)):
            database.execute(
                "UPDATE batches SET pushed_at = pushed_at - ?1"
                " WHERE batch = ?2", (1000 * age, batch))
        database.commit()
    server.start()
    books.api.port = server.port
    answers = [books.push(put_, client_id=phone, batch_id=batch).json()
               for put_, batch in ((change, "1"), (later, "2"))]
    assert [answer["replayed"] for answer in answers] == [False, True]
    assert statuses(answers[0]["results"]) == ["unchanged"]
