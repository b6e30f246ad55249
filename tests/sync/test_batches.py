"""Atomic pushes, and pushes that are sent again."""
import concurrent.futures
import json
import time
import uuid

import pytest

from books import ago, data_of_size, delete, put, statuses
from harness.make import refused


@pytest.fixture
def foreign(books, laptop):
    """A row that another client wrote."""
    change = put()
    books.result(change, client_id=laptop)
    return change


FAILURES = {
    "conflict": lambda foreign: put(foreign["id"], {"text": "mine"}),
    "gone": lambda foreign: put(base_seq=1),
    "rejected": lambda foreign: put(data=data_of_size(65537)),
}


@pytest.mark.parametrize("status", FAILURES)
def test_an_atomic_push_with_one_failure_is_undone(books, foreign, phone,
                                                   status):
    head, cursor = books.head(), books.cursor()
    first, last = put(), delete(foreign["id"], base_seq=head)
    results = books.results(
        first, FAILURES[status](foreign), last, status=409, atomic=True,
        policy="error", client_id=phone)
    assert statuses(results) == ["not_applied", status, "not_applied"]
    assert books.head() == head
    assert books.page(cursor=cursor)["changes"] == []
    assert [row["id"] for row in books.everything()] == [foreign["id"]]


@pytest.mark.parametrize("status", FAILURES)
def test_a_push_that_is_not_atomic_keeps_the_rest(books, foreign, phone,
                                                  status):
    first, last = put(), put()
    results = books.results(
        first, FAILURES[status](foreign), last, policy="error",
        client_id=phone)
    assert statuses(results) == ["applied", status, "applied"]
    assert [row["id"] for row in books.everything()] == [
        foreign["id"], first["id"], last["id"]]


def test_an_atomic_push_without_a_failure_goes_in(books, foreign, phone):
    old = put(foreign["id"], {"text": "old"},
              updated_at="2020-01-01T00:00:00Z")
    results = books.results(put(), old, put(), atomic=True, client_id=phone,
                            policy="last_write_wins")
    assert statuses(results) == ["applied", "superseded", "applied"]
    assert len(books.everything()) == 3


def test_a_batch_that_is_sent_again_gets_the_same_answer(books, phone):
    changes = [put(), put(data=data_of_size(65537)), delete(
        str(uuid.uuid4()))]
    envelope = {"client_id": phone, "batch_id": "1"}
    first = books.push(*changes, **envelope).json()
    assert first["replayed"] is False
    # what came behind it is not undone, and does not change the answer
    books.result(put(changes[0]["id"], {"text": "newer"}), client_id=phone)
    head = books.head()
    again = books.push(*changes, **envelope).json()
    assert again["replayed"] is True
    assert (again["results"], again["cursor"]) == (
        first["results"], first["cursor"])
    assert books.head() == head
    assert books.row(changes[0]["id"])["data"] == {"text": "newer"}


def test_a_retry_may_say_another_time_and_nothing_else(books, phone):
    change = put()
    envelope = {"client_id": phone, "batch_id": "1"}
    books.result(change, client_time=ago(5), **envelope)
    again = books.push(change, client_time=ago(0), **envelope).json()
    assert again["replayed"] is True
    for more in ({"policy": "error"}, {"policy": "last_write_wins"},
                 {"atomic": True},
                 {"base_cursor": books.cursor()}):
        refused(books.push(change, **envelope, **more), 422,
                "batch_id_reused")


def test_an_answer_is_kept_longer_than_a_moment(books, phone):
    change = put()
    books.result(change, client_id=phone, batch_id="1")
    time.sleep(1.5)
    books.result(put(), client_id=phone, batch_id="2")
    answer = books.push(change, client_id=phone, batch_id="1").json()
    assert answer["replayed"] is True


def test_an_undone_batch_that_is_sent_again_is_answered_alike(
        books, foreign, phone):
    changes = put(), put(foreign["id"], {"text": "mine"})
    envelope = {"client_id": phone, "batch_id": "1", "atomic": True,
                "policy": "error"}
    first = books.push(*changes, **envelope)
    # what was in its way has gone, and still it is the same answer
    books.results(delete(foreign["id"]), put(foreign["id"], {"text": "mine"}),
                  client_id=phone, base_cursor=books.cursor())
    again = books.push(*changes, **envelope)
    assert (first.status, again.status) == (409, 409)
    assert again.json()["results"] == first.json()["results"]
    assert again.json()["replayed"] is True
    assert len(books.everything()) == 1


def test_a_batch_id_with_another_body_is_refused(books, phone):
    change = put()
    books.result(change, client_id=phone, batch_id="1")
    answer = books.push(put(), client_id=phone, batch_id="1")
    refused(answer, 422, "batch_id_reused")
    answer = books.push({**change, "data": {"text": "b"}}, client_id=phone,
                        batch_id="1")
    refused(answer, 422, "batch_id_reused")
    assert len(books.everything()) == 1


def test_a_batch_id_belongs_to_one_client_and_one_tenant(
        books, new_books, phone, laptop):
    assert books.result(put(), client_id=phone, batch_id="1")[
        "status"] == "applied"
    answer = books.push(put(), client_id=laptop, batch_id="1").json()
    assert answer["replayed"] is False
    other = new_books()
    answer = other.push(put(), client_id=phone, batch_id="1").json()
    assert answer["replayed"] is False
    assert len(other.everything()) == 1


def test_a_batch_id_without_a_client_is_refused(books):
    answer = books.push(put(), batch_id="1")
    refused(answer, 422, "invalid",
            [("body", "/client_id", "dependentRequired")])
    assert books.everything() == []


def test_a_lost_answer_does_not_make_a_retry_a_conflict(books, phone):
    """The same changes again without a batch's key are unchanged."""
    changes = [put(), put()]
    books.results(*changes, client_id=phone, policy="error")
    results = books.results(*changes, client_id=str(uuid.uuid4()),
                            policy="error")
    assert statuses(results) == ["unchanged", "unchanged"]


def test_a_batch_that_is_sent_many_times_at_once_goes_in_once(books, phone):
    changes = [put(), put()]

    def send(_):
        return books.push(*changes, client_id=phone, batch_id="1").json()

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, range(8)))
    assert [answer["replayed"] for answer in answers].count(False) == 1
    assert len({json.dumps(answer["results"]) for answer in answers}) == 1
    assert len(books.everything()) == 2


def test_of_many_that_edit_one_row_at_once_one_gets_it(books, phone):
    change = put()
    seq = books.result(change, client_id=phone)["seq"]

    def edit(number):
        return books.result(
            put(change["id"], {"text": str(number)}, base_seq=seq,
                updated_at=ago(0)),
            client_id=str(uuid.uuid4()), policy="error")

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        results = list(pool.map(edit, range(8)))
    assert sorted(statuses(results)) == ["applied"] + ["conflict"] * 7
    winner = statuses(results).index("applied")
    assert books.row(change["id"])["data"] == {"text": str(winner)}
