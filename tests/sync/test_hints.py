"""Hints: that there is something to pull, and never more than that."""
import contextlib
import http.client
import json

import pytest

from books import put

SECONDS = 10


@contextlib.contextmanager
def listening(books):
    """The seqs that the tenant's stream tells, as they come."""
    connection = http.client.HTTPConnection(
        books.api.host, books.api.port, timeout=SECONDS)
    connection.request("GET", f"/tenants/{books.tenant}/changes/stream")
    lines = iter(connection.getresponse().readline, b"")
    try:
        yield (json.loads(line[6:])["seq"] for line in lines
               if line.startswith(b"data: "))
    finally:
        connection.close()


def test_each_commit_is_hinted_to_who_listens(books):
    with listening(books) as seqs:
        assert next(seqs) == 0
        for _ in range(4):              # by one worker or the other
            seq = books.results(put(), put())[-1]["seq"]
            assert next(seqs) == seq


def test_a_hint_is_never_earlier_than_what_a_pull_shows(books):
    with listening(books) as seqs:
        next(seqs)
        for _ in range(10):
            cursor = books.cursor()
            changes = [put() for _ in range(20)]
            books.results(*changes)
            hinted = next(seqs)
            rows = books.page(cursor=cursor)["changes"]
            assert rows[-1]["seq"] >= hinted
            assert [row["id"] for row in rows] == [c["id"] for c in changes]


@pytest.mark.parametrize("policy", ["error", "last_write_wins"])
def test_what_writes_nothing_and_other_tenants_are_not_hinted(
        books, new_books, policy):
    other, change = new_books(), put()
    books.results(change)
    with listening(books) as seqs:
        assert next(seqs) == 1
        other.results(*[put() for _ in range(5)])
        books.results(change, policy=policy)
        seq = books.result(put())["seq"]
        assert (next(seqs), seq) == (2, 2)
