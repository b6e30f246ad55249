"""Push: what becomes of one change, by the rules in their order."""
import json
import uuid

import pytest

from books import ago, delete, put, statuses
from harness.make import refused

BOTH = pytest.mark.parametrize("policy", ["error", "last_write_wins"])


def test_a_new_row_is_applied_and_gets_the_next_seq(books):
    changes = [put(), put(), put()]
    results = books.results(*changes)
    assert statuses(results) == ["applied"] * 3
    assert [(r["collection"], r["id"]) for r in results] == [
        (c["collection"], c["id"]) for c in changes]
    order = [result["seq"] for result in results]
    assert order == list(range(order[0], order[0] + 3))
    assert [(c["id"], c["seq"]) for c in books.everything()] == [
        (r["id"], r["seq"]) for r in results]


@BOTH
def test_the_same_content_is_unchanged_and_gets_no_seq(books, policy):
    change = put()
    seq = books.result(change)["seq"]
    again = books.result(change, policy=policy)
    assert (again["status"], books.head()) == ("unchanged", seq)
    assert books.row(change["id"])["seq"] == seq


@BOTH
def test_a_delete_that_is_sent_again_is_unchanged(books, policy, phone):
    change = put()
    books.result(change, client_id=phone)
    seq = books.result(delete(change["id"]), client_id=phone)["seq"]
    again = books.result(delete(
        change["id"], updated_at=books.row(change["id"])["updated_at"]),
        policy=policy)
    assert (again["status"], books.head()) == ("unchanged", seq)


@BOTH
def test_other_data_or_another_time_is_no_same_content(books, policy,
                                                       phone):
    change = put(updated_at="2026-01-01T00:00:00.000Z")
    books.result(change, client_id=phone)
    for other in ({**change, "data": {"text": "b"}},
                  {**change, "updated_at": "2026-01-01T00:00:00.001Z"}):
        result = books.result(other, client_id=phone, policy=policy)
        assert result["status"] == "applied", other


def test_a_delete_of_a_row_that_never_was_is_unchanged(books):
    assert books.result(delete(str(uuid.uuid4())))["status"] == "unchanged"
    assert (books.everything(), books.head()) == ([], 0)


@BOTH
@pytest.mark.parametrize("base", [
    {"base_seq": 1}, {"base_updated_at": "2026-01-01T00:00:00.000Z"}])
@pytest.mark.parametrize("make", [put, delete])
def test_a_base_of_a_row_that_is_not_there_is_gone_and_no_insert(
        books, policy, base, make):
    name = str(uuid.uuid4())
    result = books.result(make(name, **base), policy=policy)
    assert result["status"] == "gone"
    assert (books.everything(), books.head()) == ([], 0)


def written(books, by, **members):
    """A row, and its seq."""
    change = put(updated_at="2026-01-01T12:00:00.000Z", **members)
    return change, books.result(change, client_id=by)["seq"]


def older(change):
    """Another content that any clock calls older."""
    return put(change["id"], {"text": "unlike"},
               updated_at="2025-06-01T00:00:00.000Z")


@BOTH
def test_the_base_seq_that_is_there_beats_any_clock(books, policy, phone,
                                                    laptop):
    change, seq = written(books, phone)
    result = books.result({**older(change), "base_seq": seq},
                          client_id=laptop, policy=policy)
    assert result["status"] == "applied"
    assert books.row(change["id"])["data"] == {"text": "unlike"}


@BOTH
def test_the_base_updated_at_that_is_there_beats_any_clock(
        books, policy, phone, laptop):
    change, _ = written(books, phone)
    result = books.result(
        {**older(change), "base_updated_at": change["updated_at"]},
        client_id=laptop, policy=policy)
    assert result["status"] == "applied"


@BOTH
def test_a_base_cursor_that_covers_the_row_beats_any_clock(
        books, policy, phone, laptop):
    change, _ = written(books, phone)
    result = books.result(older(change), client_id=laptop, policy=policy,
                          base_cursor=books.cursor())
    assert result["status"] == "applied"


@pytest.mark.parametrize("collections, status", [
    ("notes", "applied"), ("accounts,notes", "applied"),
    ("accounts", "conflict")])
def test_a_base_cursor_covers_only_the_collections_it_is_of(
        books, phone, laptop, collections, status):
    change, _ = written(books, phone)
    books.results(put(collection="accounts"))
    cursor = books.page(collections=collections)["cursor"]
    result = books.result(older(change), client_id=laptop, policy="error",
                          base_cursor=cursor)
    assert result["status"] == status


def test_a_base_cursor_of_another_epoch_or_head_is_refused_whole(
        books, phone, laptop):
    change, _ = written(books, phone)
    epoch, seq = books.cursor().split(".")
    for cursor in (f"{int(epoch, 16) ^ 1:08x}.{seq}",
                   f"{epoch}.{int(seq) + 1}"):
        answer = books.push(older(change), client_id=laptop,
                            base_cursor=cursor)
        refused(answer, 410, "cursor_expired")
    assert books.row(change["id"])["data"] == change["data"]


@BOTH
def test_ones_own_write_is_seen_and_beats_any_clock(books, policy, phone):
    change, _ = written(books, phone)
    result = books.result(older(change), client_id=phone, policy=policy)
    assert result["status"] == "applied"


@pytest.mark.parametrize("base", ["nothing", "base_seq", "base_updated_at",
                                  "base_cursor"])
def test_what_was_not_seen_is_a_conflict_and_nothing_is_written(
        books, base, phone, laptop):
    change, seq = written(books, phone)
    before = books.cursor()
    later = {**change, "data": {"text": "seen"},
             "updated_at": "2026-01-01T13:00:00.000Z"}
    seq = books.result(later, client_id=phone)["seq"]
    mine, envelope = put(change["id"], {"text": "mine"},
                         updated_at=ago(0)), {}
    if base == "base_seq":
        mine["base_seq"] = seq - 1
    elif base == "base_updated_at":
        mine["base_updated_at"] = change["updated_at"]
    elif base == "base_cursor":
        envelope = {"base_cursor": before}
    result = books.result(mine, client_id=laptop, policy="error", **envelope)
    assert result["status"] == "conflict"
    assert result["current"] == books.row(change["id"])
    assert result["current"]["data"] == {"text": "seen"}
    assert books.head() == result["current"]["seq"] == seq


def test_two_clients_without_an_id_are_not_the_same_one(books):
    change = put()
    books.result(change)
    result = books.result({**change, "data": {"text": "b"}}, policy="error")
    assert result["status"] == "conflict"


def test_a_tombstone_stays_and_a_put_that_had_not_heard_is_a_conflict(
        books, phone, laptop):
    change, seq = written(books, phone)
    books.result(delete(change["id"]), client_id=phone)
    result = books.result(
        put(change["id"], {"text": "b"}, updated_at=ago(0), base_seq=seq),
        client_id=laptop, policy="error")
    assert result["status"] == "conflict"
    assert result["current"]["deleted"] is True
    assert books.row(change["id"])["deleted"] is True


@BOTH
def test_a_put_that_names_the_tombstone_brings_the_row_back(
        books, policy, phone, laptop):
    change, _ = written(books, phone)
    seq = books.result(delete(change["id"]), client_id=phone)["seq"]
    result = books.result({**older(change), "base_seq": seq},
                          client_id=laptop, policy=policy)
    assert result["status"] == "applied"
    assert books.row(change["id"])["deleted"] is False


def test_without_created_at_a_row_was_created_when_it_was_written(books):
    change = put(updated_at="2026-01-01T00:00:00+01:00")
    books.result(change)
    assert books.row(change["id"])["created_at"] == change["updated_at"]


def test_ids_are_taken_in_any_case_and_are_the_same_row(books, phone):
    change = put()
    shouted = {**change, "id": change["id"].upper()}
    books.result(shouted, client_id=phone)
    assert books.result(change, client_id=phone)["status"] == "unchanged"
    assert [row["id"] for row in books.everything()] == [change["id"]]


def test_created_at_is_kept_from_the_first_write(books, phone):
    first = put(created_at="2026-01-01T00:00:00.000Z")
    books.result(first, client_id=phone)
    books.result(put(first["id"], {"text": "b"},
                     created_at="2020-02-02T00:00:00.000Z"), client_id=phone)
    row = books.row(first["id"])
    assert row["data"] == {"text": "b"}
    assert row["created_at"] == "2026-01-01T00:00:00.000Z"
    books.result(delete(first["id"]), client_id=phone)
    assert books.row(first["id"])["created_at"] == "2026-01-01T00:00:00.000Z"


def test_the_same_id_in_two_collections_is_two_rows(books):
    note = put()
    other = {**note, "collection": "accounts", "data": {"text": "b"}}
    assert statuses(books.results(note, other, policy="error")) == [
        "applied", "applied"]
    assert [(row["collection"], row["data"]) for row in books.everything()
            ] == [("notes", note["data"]), ("accounts", {"text": "b"})]


def test_the_changes_of_a_push_are_applied_in_their_order(books, phone):
    change = put()
    results = books.results(
        change, delete(change["id"]), put(change["id"], {"text": "last"}),
        client_id=phone)
    assert statuses(results) == ["applied"] * 3
    (row,) = books.everything()
    assert (row["data"], row["seq"]) == ({"text": "last"},
                                         results[2]["seq"])


DATA = [
    '{"a":1.0,"b":1e2,"c":-0,"d":0.10}',
    '{"big":12345678901234567890123456789,"tiny":1e-400,"huge":1E+400}',
    '{"z":1,"a":2,"m":{"y":[],"x":{}}}',
    '{"text":"\\u00e9\\/\\ud83d\\ude00 \u00e9 \\n\\u0001"}',
    '{ "spaces" : [ 1 ,2 ] }',
    '{"":null}',
    "{}",
]


@pytest.mark.parametrize("text", DATA)
def test_data_comes_back_to_the_byte(books, text):
    change = put(data={"place": "holder"})
    body = json.dumps({"changes": [change]}, ensure_ascii=False).replace(
        '{"place": "holder"}', text)
    answer = books.push_text(body)
    assert statuses(answer.json()["results"]) == ["applied"], str(answer)
    assert text.encode() in books.pull().body


INSTANTS = [
    "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z",
    "2026-01-01T00:00:00.1Z", "2026-01-01T00:00:00.123456789Z",
    "2026-01-01T02:00:00+02:00", "2026-01-01T00:00:00-00:00",
    "2026-01-01t00:00:00z", "1970-01-01T00:00:00Z", "2016-12-31T23:59:60Z",
    "2026-01-01T00:00:00", "2026-01-01", "2026-02-30T00:00:00Z",
    "9999-12-31T23:59:59Z", "0000-01-01T00:00:00Z", " 2026-01-01T00:00:00Z",
    "2026-01-01 00:00:00Z", "now", "",
]


@pytest.mark.parametrize("text", INSTANTS)
def test_updated_at_comes_back_to_the_byte_or_is_refused(books, text):
    change = put(updated_at=text, created_at=text)
    answer = books.push(change, invalid=True)
    if answer.status == 200:
        (result,) = answer.json()["results"]
        if result["status"] == "rejected":
            assert result["error"]["code"] and result["error"]["detail"]
        else:
            row = books.row(change["id"])
            assert (row["updated_at"], row["created_at"]) == (text, text)
            return
    else:
        refused(answer, 422)
    assert books.everything() == []


def test_at_least_the_usual_instants_are_taken(books):
    for text in INSTANTS[:5]:
        result = books.result(put(updated_at=text))
        assert result["status"] == "applied", text
