"""A restored backup reuses numbers: another epoch tells so to all who knew the
old ones."""
import json

from books import delete, put
from harness.make import refused

SQLITE = "application/vnd.sqlite3"


def exported(books):
    answer = books.api.get(f"/tenants/{books.tenant}/export")
    assert answer.status == 200, str(answer)
    return answer.body


def restore(books, file):
    return books.api.request(
        "PUT", f"/tenants/{books.tenant}/export", body=file,
        headers={"Content-Type": SQLITE})


def test_cursors_from_before_a_restore_have_expired(books):
    kept, lost = put(), put()
    books.results(kept)
    before, file = books.cursor(), exported(books)
    books.results(lost)
    after = books.cursor()
    assert restore(books, file).status == 204
    for cursor in (before, after):
        refused(books.pull(cursor=cursor), 410, "cursor_expired")
        refused(books.push(put(), base_cursor=cursor), 410, "cursor_expired")
    # who begins again finds the backup, and its numbers are good
    assert [row["id"] for row in books.everything()] == [kept["id"]]
    fresh = put()
    assert books.result(fresh, base_cursor=books.cursor())["seq"] == 2
    assert [row["id"] for row in books.everything()] == [
        kept["id"], fresh["id"]]


def test_what_a_restore_took_back_is_gone_and_no_insert(books, phone):
    file, lost = exported(books), put()
    seq = books.result(lost, client_id=phone)["seq"]
    assert restore(books, file).status == 204
    edit = put(lost["id"], {"text": "b"}, base_seq=seq)
    assert books.result(edit, client_id=phone)["status"] == "gone"
    assert books.everything() == []


def test_a_batch_that_a_restore_took_back_is_applied_again(books, phone):
    file, change = exported(books), put()
    envelope = {"client_id": phone, "batch_id": "1"}
    books.result(change, **envelope)
    assert restore(books, file).status == 204
    answer = books.push(change, **envelope).json()
    assert answer["replayed"] is False
    assert [row["id"] for row in books.everything()] == [change["id"]]


def test_a_restored_tenant_counts_what_its_feed_has(books, phone):
    rows = [put() for _ in range(3)]
    books.results(*rows, delete(rows[0]["id"]), client_id=phone)
    state, file = books.state(), exported(books)
    books.results(put(), put(collection="accounts"))
    assert restore(books, file).status == 204
    again = books.state()
    assert again["collections"] == state["collections"]
    assert (again["head"], again["epoch"] != state["epoch"]) == (4, True)


def test_no_export_of_one_tenant_goes_into_another(books, new_books):
    other = new_books()
    other.results(put(data={"text": "secret"}))
    books.results(put())
    before = books.everything(), books.state()["epoch"]
    answer = restore(books, exported(other))
    refused(answer, 422, "other_tenant")
    assert other.tenant not in json.dumps(answer.json())
    assert (books.everything(), books.state()["epoch"]) == before
