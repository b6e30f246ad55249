"""Last write wins: the key of comparison, and clocks that are wrong."""
import itertools
import time
import uuid

import pytest

from books import YEAR, ago, delete, instant, put

LATER = "last_write_wins"
NOON, AFTERNOON = "2026-01-01T12:00:00.000Z", "2026-01-01T13:00:00.000Z"


def contest(books, first, second, policy=LATER):
    """(the second one's result, the row behind it) when two clients that have
    not heard of each other write the same row. Each: (change, client_time)."""
    for change, client_time in (first, second):
        result = books.result(
            change, client_id=str(uuid.uuid4()), client_time=client_time,
            policy=policy)
    return result, books.row(first[0]["id"])


def test_the_later_write_wins(books):
    early = put(updated_at=NOON)
    late = put(early["id"], {"text": "late"}, updated_at=AFTERNOON)
    result, row = contest(books, (early, None), (late, None))
    assert (result["status"], row["data"]) == ("applied", {"text": "late"})


def test_the_earlier_write_is_superseded_and_told_what_is_there(books):
    late = put(updated_at=AFTERNOON)
    early = put(late["id"], {"text": "early"}, updated_at=NOON)
    head = books.result(late)["seq"]
    result, row = contest(books, (late, None), (early, None))
    assert result["status"] == "superseded"
    assert result["current"] == row
    assert (row["data"], row["seq"]) == (late["data"], head)


def test_a_delete_and_a_put_are_compared_alike(books):
    row = put(updated_at=NOON)
    result, found = contest(
        books, (row, None), (delete(row["id"], updated_at=AFTERNOON), None))
    assert (result["status"], found["deleted"]) == ("applied", True)
    revived = put(row["id"], {"text": "b"},
                  updated_at="2026-01-01T14:00:00.000Z")
    assert books.result(revived, policy=LATER)["status"] == "applied"
    late = delete(row["id"], updated_at=AFTERNOON)
    assert books.result(late, policy=LATER)["status"] == "superseded"


def test_the_same_instant_in_another_time_zone_is_the_same_instant(books):
    early = put(updated_at="2026-01-01T13:30:00+02:00")     # 11:30 in UTC
    late = put(early["id"], {"text": "late"}, updated_at=NOON)
    result, _ = contest(books, (early, None), (late, None))
    assert result["status"] == "applied"


def orders(new_books, one, other):
    """The rows that the two orders of arrival end with, without seq, behind
    an older row."""
    ends = []
    for first, second in ((one, other), (other, one)):
        books = new_books()
        books.result(put(one["id"], updated_at="2025-12-31T00:00:00Z"))
        _, row = contest(books, (first, None), (second, None))
        del row["seq"], row["created_at"]
        ends.append(row)
    return ends


def test_an_exact_tie_goes_to_the_delete_in_either_order(new_books):
    row = put(updated_at=NOON)
    ends = orders(new_books, row, delete(row["id"], updated_at=NOON))
    assert [end["deleted"] for end in ends] == [True, True]


def test_an_exact_tie_of_puts_does_not_depend_on_the_order(new_books):
    wins = set()
    for number in range(6):
        row = put(data={"text": f"one {number}"}, updated_at=NOON)
        other = put(row["id"], {"text": f"other {number}"}, updated_at=NOON)
        ends = orders(new_books, row, other)
        assert ends[0] == ends[1], number
        wins.add(ends[0]["data"]["text"].split()[0])
    assert wins                 # which of them is the hash's affair


def test_three_equal_times_end_alike_in_every_order(new_books):
    row = put(data={"text": "0"}, updated_at=NOON)
    changes = [put(row["id"], {"text": str(number)}, updated_at=NOON)
               for number in range(3)]
    ends = set()
    for order in itertools.permutations(changes):
        books = new_books()
        for change in order:
            books.result(change, client_id=str(uuid.uuid4()), policy=LATER)
        ends.add(books.row(row["id"])["data"]["text"])
    assert len(ends) == 1


@pytest.mark.parametrize("skew", [YEAR, -YEAR, 2 * 86400, -2 * 86400])
def test_a_wrong_clock_neither_wins_nor_loses_for_ever(books, skew):
    """Its write of 30 seconds ago beats one of a minute ago, and loses to one
    of ten seconds ago, whatever its clock says."""
    there = time.time() + skew
    row = put(updated_at=ago(60))
    skewed = put(row["id"], {"text": "skewed"},
                 updated_at=instant(there - 30))
    result, found = contest(books, (row, None), (skewed, instant(there)))
    assert result["status"] == "applied"
    assert found["updated_at"] == skewed["updated_at"]
    right = put(row["id"], {"text": "right"}, updated_at=ago(10))
    assert books.result(right, policy=LATER)["status"] == "applied"
    skewed = put(row["id"], {"text": "old"},
                 updated_at=instant(time.time() + skew - 20))
    result = books.result(skewed, policy=LATER, client_id=str(uuid.uuid4()),
                          client_time=instant(time.time() + skew))
    assert result["status"] == "superseded"


def test_a_far_future_without_a_client_time_counts_as_now(books):
    future = put(updated_at=ago(-YEAR))
    books.result(future, client_id=str(uuid.uuid4()))
    time.sleep(0.02)
    now = put(future["id"], {"text": "now"}, updated_at=ago(0))
    time.sleep(0.02)
    result = books.result(now, client_id=str(uuid.uuid4()), policy=LATER)
    assert result["status"] == "applied"


def test_the_future_of_a_clock_that_is_right_counts_as_now(books):
    future = put(updated_at=ago(-3600))
    books.result(future, client_id=str(uuid.uuid4()), client_time=ago(0))
    time.sleep(0.02)
    now = put(future["id"], {"text": "now"}, updated_at=ago(0))
    time.sleep(0.02)
    result = books.result(now, client_id=str(uuid.uuid4()), policy=LATER,
                          client_time=ago(0))
    assert result["status"] == "applied"


@pytest.mark.parametrize("policy", ["error", LATER])
@pytest.mark.parametrize("client_time", [
    "1971-01-01T00:00:00Z", "2199-01-01T00:00:00Z"])
def test_no_clock_is_refused_for_being_wrong(books, policy, client_time):
    change = put(updated_at=client_time)
    result = books.result(change, client_id=str(uuid.uuid4()),
                          client_time=client_time, policy=policy)
    assert result["status"] == "applied"
    assert books.row(change["id"])["updated_at"] == client_time


def test_the_policy_is_the_later_write_where_nothing_was_set(books):
    assert books.state()["policy"] == LATER
    early = put(updated_at=NOON)
    late = put(early["id"], {"text": "late"}, updated_at=AFTERNOON)
    result, _ = contest(books, (early, None), (late, None), policy=None)
    assert result["status"] == "applied"


@pytest.fixture
def strict(books):
    """Books whose policy is to report conflicts."""
    answer = books.api.request("PATCH", f"/tenants/{books.tenant}",
                               json={"policy": "error"})
    assert answer.status == 200, str(answer)
    assert answer.json()["policy"] == books.state()["policy"] == "error"
    return books


def test_the_tenants_policy_holds_where_a_request_names_none(strict):
    early = put(updated_at=NOON)
    late = put(early["id"], {"text": "late"}, updated_at=AFTERNOON)
    result, _ = contest(strict, (early, None), (late, None), policy=None)
    assert result["status"] == "conflict"


def test_a_request_may_choose_its_policy(strict, new_books):
    early = put(updated_at=NOON)
    late = put(early["id"], {"text": "late"}, updated_at=AFTERNOON)
    result, _ = contest(strict, (early, None), (late, None), policy=LATER)
    assert result["status"] == "applied"
    result, _ = contest(new_books(), (early, None), (late, None),
                        policy="error")
    assert result["status"] == "conflict"
