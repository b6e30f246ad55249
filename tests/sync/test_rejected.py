"""Bad rows are refused one by one, bad envelopes whole."""
import json
import uuid

import pytest

from books import data_of_size, delete, put, size_of, statuses
from harness.make import refused

# what is wrong with a row that has collection, id and op
BAD_ROWS = {
    "data over 64 KiB": lambda: put(data=data_of_size(64 * 1024 + 1)),
    "a put without data": lambda: {**put(), "data": None},
    "no time at all": lambda: put(updated_at="yesterday"),
    "a day that is none": lambda: put(updated_at="2026-02-30T00:00:00Z"),
}


@pytest.mark.parametrize("bad", BAD_ROWS)
def test_a_bad_row_is_rejected_and_its_neighbours_go_in(books, bad):
    before, row, after = put(), BAD_ROWS[bad](), put()
    answer = books.push(before, row, after, invalid=True)
    assert answer.status == 200, str(answer)
    results = answer.json()["results"]
    assert statuses(results) == ["applied", "rejected", "applied"]
    error = results[1]["error"]
    assert error["code"] and error["detail"]
    assert results[1]["id"] == row["id"]
    assert [row["id"] for row in books.everything()] == [
        before["id"], after["id"]]


@pytest.mark.parametrize("text", [
    '{"note":"\\ud83d"}', '{"note":"\\u0000"}', '{"a":{"b\\udc00":[1]}}'])
def test_text_that_is_no_text_is_rejected_and_its_neighbours_go_in(
        books, text):
    """Half of an emoji, as JavaScript sends what was cut off."""
    rows = [put(), put(data={"place": "holder"}), put()]
    body = json.dumps({"changes": rows}).replace('{"place": "holder"}', text)
    answer = books.push_text(body)
    assert answer.status == 200, str(answer)
    results = answer.json()["results"]
    assert statuses(results) == ["applied", "rejected", "applied"]
    assert results[1]["id"] == rows[1]["id"]
    assert "/changes/1/data must not have" in results[1]["error"]["detail"]


def test_a_put_without_data_is_no_delete(books, phone):
    change = put()
    books.result(change, client_id=phone)
    for data in ({}, {"data": None}):
        bad = {key: change[key] for key in ("collection", "id", "op")}
        result = books.result({**bad, "updated_at": "2026-01-01T00:00:00Z",
                               **data}, client_id=phone)
        assert result["status"] == "rejected"
    assert books.row(change["id"])["data"] == change["data"]


def test_data_over_64_kib_are_rejected(books):
    result = books.result(put(data=data_of_size(64 * 1024 + 1)))
    assert result["status"] == "rejected"
    assert result["error"]["code"] == "record_too_large"
    assert books.everything() == []


def test_a_rejected_change_tells_what_is_there(books, phone):
    change = put()
    books.result(change, client_id=phone)
    result = books.result(put(change["id"], data_of_size(64 * 1024 + 1)),
                          client_id=phone)
    assert result["status"] == "rejected"
    assert result["current"] == books.row(change["id"])
    assert result["current"]["data"] == change["data"]


def test_data_of_exactly_64_kib_go_in(books):
    change = put(data=data_of_size(64 * 1024))
    assert size_of(change["data"]) == 65536
    assert books.result(change)["status"] == "applied"
    assert books.row(change["id"])["data"] == change["data"]


def test_a_push_holds_500_changes_and_not_one_more(books):
    changes = [put() for _ in range(501)]
    refused(books.push(*changes, invalid=True), 422,
            at=[("body", "/changes", "maxItems")])
    assert books.everything() == []
    assert statuses(books.results(*changes[:500])) == ["applied"] * 500
    assert len(books.everything()) == 500


def test_a_push_of_nothing_is_refused(books):
    refused(books.push(invalid=True), 422,
            at=[("body", "/changes", "minItems")])


@pytest.mark.parametrize("envelope", [
    {"policy": "newest"}, {"client_id": "phone"}, {"batch_id": ""},
    {"batch_id": "x" * 65}, {"client_time": "now"}, {"atomic": "yes"},
    {"base_cursor": "x"}])
def test_a_bad_envelope_is_refused_whole(books, envelope):
    answer = books.push(put(), invalid=True, **envelope)
    refused(answer, 422)
    (name,) = envelope
    assert {error["pointer"] for error in answer.json()["errors"]} == {
        f"/{name}"}
    assert books.everything() == []


def test_a_body_over_one_mebibyte_is_refused(books):
    changes = [put(data=data_of_size(60 * 1024)) for _ in range(18)]
    refused(books.push(*changes), 413)
    assert books.everything() == []


@pytest.mark.parametrize("member", ["collection", "id", "op", "updated_at"])
def test_a_change_without_what_it_needs_does_not_go_in(books, member):
    change = put()
    del change[member]
    answer = books.push(change, invalid=True)
    if answer.status == 200:
        assert statuses(answer.json()["results"]) == ["rejected"]
    else:
        refused(answer, 422)
        assert {error["pointer"] for error in answer.json()["errors"]} == {
            f"/changes/0/{member}"}
    assert books.everything() == []


def test_only_the_changes_are_required(books):
    assert books.result(put())["status"] == "applied"
    assert books.result(delete(str(uuid.uuid4())))["status"] == "unchanged"
