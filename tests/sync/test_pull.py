"""Pull: the feed in the order of the server's own count."""
import concurrent.futures
import uuid

import pytest

from books import ago, data_of_size, delete, put, statuses
from harness.make import refused


def test_pages_are_in_ascending_seq_and_hold_each_row_once(books):
    changes = [put() for _ in range(7)]
    books.results(*changes)
    books.results(put(changes[2]["id"], {"text": "later"},
                      base_seq=books.row(changes[2]["id"])["seq"]))
    found = books.everything(limit=2)
    order = [change["seq"] for change in found]
    assert order == sorted(set(order))
    wanted = changes[:2] + changes[3:] + [changes[2]]
    assert [change["id"] for change in found] == [w["id"] for w in wanted]


def test_the_feed_goes_by_seq_and_never_by_a_clock(books):
    """A row that is written late with an early time is behind all cursors."""
    times = ["2026-01-03", "2026-01-01", "2026-01-02", "2025-01-01"]
    changes = [put(updated_at=f"{day}T00:00:00Z") for day in times]
    books.results(*changes[:2])
    cursor = books.cursor()
    books.results(*changes[2:])
    wanted = [change["id"] for change in changes]
    assert [row["id"] for row in books.everything(limit=1)] == wanted
    late = books.page(cursor=cursor)["changes"]
    assert [row["id"] for row in late] == wanted[2:]


def test_a_write_after_a_read_moves_the_row_behind_the_cursor(books):
    first, second = put(), put()
    books.results(first, second)
    cursor = books.cursor()
    books.results(put(first["id"], {"text": "b"}, updated_at=ago(1)))
    (change,) = books.page(cursor=cursor)["changes"]
    assert (change["id"], change["data"]) == (first["id"], {"text": "b"})


def test_a_change_has_all_its_members(books):
    change = put(created_at="2026-01-01T00:00:00.000Z",
                 updated_at="2026-01-02T00:00:00.000Z")
    result = books.result(change)
    assert books.row(change["id"]) == {
        "collection": "notes", "id": change["id"], "seq": result["seq"],
        "deleted": False, "created_at": "2026-01-01T00:00:00.000Z",
        "updated_at": "2026-01-02T00:00:00.000Z", "data": change["data"]}


def test_a_page_is_shorter_than_its_limit_only_at_the_end(books):
    books.results(*[put() for _ in range(10)])
    for limit, lengths in ((3, [3, 3, 3, 1]), (5, [5, 5]), (10, [10]),
                           (11, [10])):
        pages = list(books.pages(limit=limit))
        assert [len(page["changes"]) for page in pages] == lengths
        assert [page["has_more"] for page in pages] == (
            [True] * (len(lengths) - 1) + [False])


def test_a_page_holds_a_hundred_rows_when_no_limit_is_given(books):
    books.results(*[put() for _ in range(101)])
    page = books.page()
    assert (len(page["changes"]), page["has_more"]) == (100, True)


def test_too_large_a_limit_is_refused_and_not_clamped(books):
    books.results(put())
    for limit, keyword in ((501, "maximum"), (100000, "maximum"),
                           (0, "minimum"), (-1, "minimum")):
        refused(books.pull(limit=limit, invalid=True), 422,
                at=[("query", "limit", keyword)])
    assert len(books.page(limit=500)["changes"]) == 1


def test_text_that_is_no_cursor_is_refused(books):
    good = books.cursor()
    for cursor in ("x", "812", ".", "", good + "x", good.split(".")[0],
                   good.split(".")[0] + ".-1", good.replace(".", "-")):
        refused(books.pull(cursor=cursor, invalid=True), 422,
                at=[("query", "cursor", "pattern")])


def test_a_deleted_row_has_no_data(books):
    change = put()
    books.results(change)
    seq = books.result(delete(change["id"], data=change["data"]))["seq"]
    row = books.row(change["id"])
    assert (row["deleted"], row["data"], row["seq"]) == (True, None, seq)


def test_a_pull_without_a_cursor_begins_with_the_oldest_tombstones(books):
    dead, alive = put(), put()
    books.results(dead, alive)
    books.results(delete(dead["id"]))
    assert {change["id"]: change["deleted"]
            for change in books.everything()} == {
                dead["id"]: True, alive["id"]: False}


def test_the_filter_comes_before_the_count_of_rows(books):
    for _ in range(6):
        books.results(put(), put(collection="accounts"), put(
            collection="budgets"))
    pages = list(books.pages(limit=4, collections="accounts"))
    assert [len(page["changes"]) for page in pages] == [4, 2]
    assert {change["collection"] for page in pages
            for change in page["changes"]} == {"accounts"}
    both = books.everything(limit=5, collections="accounts,budgets")
    assert len(both) == 12
    order = [change["seq"] for change in both]
    assert order == sorted(set(order))


def test_a_filter_that_matches_nothing_still_moves_to_the_head(books):
    books.results(put(), put())
    head = books.cursor()
    page = books.page(collections="accounts")
    assert (page["changes"], page["has_more"]) == ([], False)
    assert seq_of(page["cursor"]) == seq_of(head)
    books.results(put(collection="accounts"))
    later = books.page(cursor=page["cursor"], collections="accounts")
    assert len(later["changes"]) == 1


def seq_of(cursor):
    return int(cursor.split(".")[1])


def test_the_last_page_of_a_filter_ends_at_the_head(books):
    books.results(put(collection="accounts"), put(), put())
    page = books.page(collections="accounts")
    assert len(page["changes"]) == 1
    assert seq_of(page["cursor"]) == books.head()


def test_a_cursor_belongs_to_the_collections_it_came_from(books):
    books.results(put(), put(collection="accounts"), put())
    of_some = books.page(collections="accounts", limit=1)["cursor"]
    of_all = books.page(limit=1)["cursor"]
    for cursor, collections in ((of_some, None), (of_some, "notes"),
                                (of_some, "accounts,notes"),
                                (of_all, "accounts")):
        answer = books.pull(cursor=cursor, collections=collections)
        refused(answer, 422, at=[("query", "cursor", "collections")])
    again = books.page(cursor=of_some, collections="accounts")
    assert again["changes"] == []


def test_the_order_of_the_collections_makes_no_other_set(books):
    books.results(put(), put(collection="accounts"))
    cursor = books.page(collections="notes,accounts", limit=1)["cursor"]
    page = books.page(collections="accounts,notes", cursor=cursor)
    assert [row["collection"] for row in page["changes"]] == ["accounts"]


def test_a_tenant_never_written_to_has_an_empty_page_and_a_cursor(books):
    page = books.page()
    assert (page["changes"], page["has_more"]) == ([], False)
    again = books.page(cursor=page["cursor"])
    assert (again["changes"], again["has_more"]) == ([], False)
    change = put()
    books.results(change)
    found = books.page(cursor=page["cursor"])["changes"]
    assert [change["id"] for change in found] == [change["id"]]


def test_a_cursor_of_another_epoch_has_expired(books, new_books):
    other = new_books()
    other.results(put())
    books.results(put())
    refused(books.pull(cursor=other.cursor()), 410, "cursor_expired")
    epoch, seq = books.cursor().split(".")
    wrong = f"{int(epoch, 16) ^ 1:0{len(epoch)}x}"
    refused(books.pull(cursor=f"{wrong}.{seq}"), 410, "cursor_expired")


def test_a_cursor_of_a_head_that_never_was_has_expired(books):
    books.results(put())
    epoch, seq = books.cursor().split(".")
    refused(books.pull(cursor=f"{epoch}.{int(seq) + 1}"), 410,
            "cursor_expired")


def test_nothing_new_is_not_sent_again(books):
    books.results(put())
    answer = books.pull(limit=10)
    tag = answer.header("ETag")
    assert tag
    same = books.pull(limit=10, headers={"If-None-Match": tag})
    assert (same.status, same.body) == (304, b"")
    books.results(put())
    news = books.pull(limit=10, headers={"If-None-Match": tag})
    assert (news.status, len(news.json()["changes"])) == (200, 2)
    assert news.header("ETag") != tag


def test_a_tag_among_others_and_a_star_match(books):
    books.results(put())
    tag = books.pull().header("ETag")
    for text in (f'"a,b", {tag}', tag.removeprefix("W/"), "*"):
        answer = books.pull(headers={"If-None-Match": text})
        assert answer.status == 304, text
    for text in ('"a"', tag.replace(".1", ".2"), "W/"):
        answer = books.pull(headers={"If-None-Match": text})
        assert answer.status == 200, text


def test_the_byte_bound_cuts_a_page_and_more_is_said(books):
    size = 60 * 1024
    for _ in range(4):
        books.results(*[put(data=data_of_size(size)) for _ in range(16)])
    pages = list(books.pages(limit=500))
    assert len(pages) > 1
    assert [page["has_more"] for page in pages[:-1]] == (
        [True] * (len(pages) - 1))
    assert all(page["changes"] for page in pages)
    names = [change["id"] for page in pages for change in page["changes"]]
    assert len(names) == len(set(names)) == 64


def test_a_thousand_equal_timestamps_lose_no_row_while_others_write(books):
    """The trap of a clock as a cursor: rows that share a millisecond, and
    writes that come between the pages."""
    moment = ago(3600)
    names = {str(uuid.uuid4()) for _ in range(1000)}
    wanted = sorted(names)
    for begin in (0, 500):
        books.results(*[put(name, updated_at=moment)
                        for name in wanted[begin:begin + 500]])
    known, cursor, writes = {}, None, 0
    while True:
        page = books.page(cursor=cursor, limit=37)
        known.update((change["id"], change["data"]["text"])
                     for change in page["changes"])
        cursor = page["cursor"]
        if writes < 25:
            writes += 1
            fresh = put(updated_at=moment)
            books.results(fresh, put(wanted[writes * 39], {"text": "again"},
                                     updated_at=ago(1)))
            names.add(fresh["id"])
        elif not page["has_more"]:
            break
    assert set(known) == names
    assert {name for name, text in known.items() if text == "again"} == {
        wanted[i * 39] for i in range(1, 26)}


@pytest.mark.parametrize("readers", [4])
def test_readers_beside_writers_lose_no_row(books, readers):
    """Commits become visible in the order of their seq, on each worker."""
    def write(_):
        names = []
        for _ in range(20):
            changes = [put(updated_at="2026-01-01T00:00:00.000Z")
                       for _ in range(3)]
            assert statuses(books.results(*changes)) == ["applied"] * 3
            names += [change["id"] for change in changes]
        return names

    def read(_):
        found, cursor = [], None
        while len(found) < 4 * 60:
            page = books.page(cursor=cursor, limit=50)
            found += [change["id"] for change in page["changes"]]
            cursor = page["cursor"]
        return found

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        writing = [pool.submit(write, number) for number in range(4)]
        reading = [pool.submit(read, number) for number in range(readers)]
        written = {name for task in writing for name in task.result(30)}
        for task in reading:
            found = task.result(30)
            assert len(found) == len(set(found))
            assert set(found) == written
