"""Pushing, pulling and the state of sync, by a client that knows api.yaml."""

import json
import sqlite3
import uuid

import pytest

from harness import make
from harness.make import refused

TIME = "2026-01-0{}T08:00:00.000Z"


def put(day=1, name=None, collection="accounts", data="{}", **more):
    return {"collection": collection, "id": name or str(uuid.uuid4()),
            "op": "put", "updated_at": TIME.format(day),
            "data": json.loads(data), **more}


@pytest.fixture
def books(tenant):
    """The path of a tenant of its own."""
    return f"/tenants/{tenant['uuid']}"


def push(api, books, *changes, **envelope):
    answer = api.post(f"{books}/changes", {"changes": changes, **envelope})
    assert answer.status == 200, str(answer)
    return answer.json()


def statuses(answer):
    return [result["status"] for result in answer["results"]]


def test_what_one_client_pushes_another_one_pulls(api, books):
    changes = [put(data='{"n": 1}'), put(collection="rates")]
    pushed = push(api, books, *changes)
    assert statuses(pushed) == ["applied", "applied"]
    page = api.get(f"{books}/changes").json()
    assert [change["id"] for change in page["changes"]] == [
        change["id"] for change in changes]
    assert page["cursor"] == pushed["cursor"]
    assert page["has_more"] is False
    assert api.get(f"{books}/changes?cursor={page['cursor']}").json()[
        "changes"] == []


def test_both_addresses_lead_to_the_same_tenant(api, books, tenant):
    header = {"X-Tenant-ID": tenant["uuid"]}
    answer = api.request("POST", "/changes", json={"changes": [put()]},
                         headers=header)
    assert answer.status == 200
    for path in ("changes", "sync"):
        here = api.get(f"{books}/{path}").json()
        there = api.request("GET", f"/{path}", headers=header).json()
        assert here["cursor"] == there["cursor"]
    other = {"X-Tenant-ID": str(uuid.uuid4())}
    refused(api.request("GET", f"{books}/changes", headers=other), 400,
            "tenant_mismatch")
    refused(api.request("GET", "/changes", headers=other), 404)
    refused(api.request("GET", "/changes", invalid=True), 422)


@pytest.mark.direct
def test_data_comes_back_to_the_byte(api, books, server):
    data = b'{ "a" : 1.50e+02,"b":"\\u00e9\\/","c":12345678901234567890 }'
    body = json.dumps({"changes": [put(data='"DATA"')]}).encode()
    api.request("POST", f"{books}/changes", body=body.replace(
        b'"DATA"', data))
    assert data in api.get(f"{books}/changes").body


@pytest.mark.direct
def test_a_bad_change_leaves_its_neighbours_alone(api, books):
    answer = push(api, books, put(), {"op": "put"}, "nothing",
                  {**put(), "updated_at": "yesterday"}, put())
    assert statuses(answer) == ["applied", "rejected", "rejected",
                                "rejected", "applied"]
    error = answer["results"][3]["error"]
    assert error["code"] == "invalid"
    assert error["detail"].startswith("/changes/3/updated_at must be a date")


def test_too_many_changes_are_no_batch(api, books):
    refused(api.request("POST", f"{books}/changes", invalid=True,
                        json={"changes": [put()] * 501}), 422,
            at=[("body", "/changes", "maxItems")])
    refused(api.request("POST", f"{books}/changes", invalid=True,
                        json={"changes": []}), 422)
    refused(api.request("GET", f"{books}/changes?limit=501", invalid=True),
            422, at=[("query", "limit", "maximum")])


def test_five_hundred_changes_are_pushed_and_pulled_at_once(api, books):
    answer = push(api, books, *[put() for _ in range(500)])
    assert [result["seq"] for result in answer["results"]] == list(
        range(1, 501))
    page = api.get(f"{books}/changes?limit=500").json()
    assert len(page["changes"]) == 500 and not page["has_more"]


def test_an_atomic_batch_goes_in_as_a_whole_or_not_at_all(api, books):
    there = put()
    push(api, books, there)
    body = {"atomic": True, "policy": "error",
            "changes": [put(), {**there, "updated_at": TIME.format(2)}]}
    answer = api.post(f"{books}/changes", body)
    assert answer.status == 409
    assert statuses(answer.json()) == ["not_applied", "conflict"]
    assert answer.json()["results"][1]["current"]["seq"] == 1
    assert api.get(f"{books}/sync").json()["head"] == 1


def test_a_batch_that_is_sent_again_gets_its_answer_again(api, books):
    named = {"client_id": str(uuid.uuid4()), "batch_id": "1"}
    change = put()
    first = push(api, books, change, **named)
    again = push(api, books, change, **named)
    assert again == {**first, "replayed": True}
    refused(api.post(f"{books}/changes", {"changes": [put()], **named}), 422,
            "batch_id_reused")


def test_a_cursor_of_another_tenant_is_expired(api, books, user):
    push(api, books, put())
    cursor = api.get(f"{books}/changes").json()["cursor"]
    other = make.tenant(user)
    assert api.post("/tenants", other).status == 201
    refused(api.get(f"/tenants/{other['uuid']}/changes?cursor={cursor}"), 410,
            "cursor_expired")
    refused(api.post(f"/tenants/{other['uuid']}/changes",
                     {"changes": [put()], "base_cursor": cursor}), 410,
            "cursor_expired")


def test_a_cursor_belongs_to_its_collections(api, books):
    push(api, books, put(), put(collection="rates"), put())
    page = api.get(f"{books}/changes?collections=rates,accounts&limit=1")
    assert page.status == 200, str(page)
    cursor = page.json()["cursor"]
    again = api.get(
        f"{books}/changes?collections=accounts%2Crates&cursor={cursor}")
    assert len(again.json()["changes"]) == 2
    refused(api.get(f"{books}/changes?collections=rates&cursor={cursor}"),
            422, at=[("query", "cursor", "collections")])
    refused(api.get(f"{books}/changes?cursor={cursor}"), 422)


def test_nothing_new_is_304(api, books):
    etag = api.get(f"{books}/changes").header("ETag")
    known = {"If-None-Match": etag}
    answer = api.request("GET", f"{books}/changes", headers=known)
    assert (answer.status, answer.body) == (304, b"")
    push(api, books, put())
    assert api.request(
        "GET", f"{books}/changes", headers=known).status == 200


def test_the_tenants_policy_holds_where_a_push_names_none(api, books):
    there = put()
    push(api, books, there)
    later = {**there, "updated_at": TIME.format(2)}
    changed = api.request("PATCH", books, json={"policy": "error"})
    assert changed.json()["policy"] == "error"
    assert statuses(push(api, books, later)) == ["conflict"]
    assert statuses(push(api, books, later, policy="last_write_wins")) == [
        "applied"]


def test_the_state_counts_what_there_is(api, books):
    gone = put(data='{"n": 1}')
    push(api, books, put(), gone, put(collection="rates"))
    push(api, books, {"collection": "accounts", "id": gone["id"],
                      "op": "delete", "updated_at": TIME.format(2)})
    state = api.get(f"{books}/sync").json()
    assert state["head"] == 4
    assert state["collections"] == [
        {"collection": "accounts", "records": 1, "tombstones": 1, "bytes": 2},
        {"collection": "rates", "records": 1, "tombstones": 0, "bytes": 2}]
    assert state["limits"]["batch_items"] == 500


@pytest.mark.direct
def test_a_file_of_a_newer_server_is_left_alone(api, books, tenant, server):
    push(api, books, put())
    path = server.data / "tenant_databases" / f"tenant_{tenant['uuid']}.db"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    refused(api.get(f"{books}/changes"), 503)
    refused(api.get(f"{books}/sync"), 503)
    refused(api.post(f"{books}/changes", {"changes": [put()]}), 503)
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT count(*) FROM records").fetchone() == (
            1,)
