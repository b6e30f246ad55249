"""Nothing of one tenant shows under another's id: a loop over every operation
of api.yaml that opens a tenant's books."""
import json
import re
import uuid

import pytest

from books import put
from harness.contract import load
from harness.make import as_json, refused
from harness.wire import request

DOCUMENT = load()
SECRET = "4f1c-of-the-other-tenant"
METHODS = ("get", "put", "post", "delete", "patch")


def tenant_operations():
    """(operationId, method, path template) of each that opens a session."""
    for path, item in DOCUMENT["paths"].items():
        for method in METHODS:
            operation = item.get(method, {})
            if "tenant_session" in operation.get("x-depends", []):
                yield operation["operationId"], method.upper(), path


OPERATIONS = {name: (method, path)
              for name, method, path in tenant_operations()}

EXPORT = object()  # the books' own, as exportTenant gives it

# A request of each operation that succeeds on a tenant: (query, body). An
# operation that is not here fails test_every_operation_is_asked_here.
REQUESTS = {
    "getTenant": ("", None),
    "pullChanges": ("?limit=500", None),
    "pullChangesByHeader": ("?limit=500", None),
    "pushChanges": ("", {"changes": [put()]}),
    "pushChangesByHeader": ("", {"changes": [put()]}),
    "subscribeChanges": ("", None),
    "subscribeChangesByHeader": ("", None),
    "exportTenant": ("", None),
    "importTenant": ("", EXPORT),
    "getSyncState": ("", None),
    "getSyncStateByHeader": ("", None),
}
EACH = pytest.mark.parametrize("name", sorted(OPERATIONS))


@pytest.fixture
def pair(new_books):
    """Two tenants' books; the second one's are full of the secret."""
    mine, other = new_books(), new_books()
    mine.results(put())
    other.results(*[put(data={"text": SECRET, "number": number})
                    for number in range(3)],
                  put(collection="secrets", data={"text": SECRET}),
                  client_id=str(uuid.uuid4()))
    return mine, other


def sent(books, body, headers):
    """The body and the headers of a request, as the client takes them."""
    if body is EXPORT:
        type_ = {"Content-Type": "application/vnd.sqlite3"}
        return {"body": ask(books, "exportTenant").body,
                "headers": {**headers, **type_}}
    return {"headers": headers, **({} if body is None else {"json": body})}


def ask(books, name, tenant=None, header=None):
    """That operation's request for these books; the path or the header may
    name another tenant."""
    method, path = OPERATIONS[name]
    query, body = REQUESTS[name]
    headers = {}
    if header or "{tenant_id}" not in path:
        headers["X-Tenant-ID"] = header or books.tenant
    return books.api.request(
        method, path.replace("{tenant_id}", tenant or books.tenant) + query,
        **sent(books, body, headers))


def traces(other):
    """What must never stand in an answer about other books."""
    state = other.state()
    return [SECRET, "secrets", other.tenant, state["epoch"]]


def has_no_trace(answer, marks):
    text = answer.body.decode(errors="replace") + json.dumps(answer.headers)
    for mark in marks:
        assert mark not in text, f"{mark} in {answer}"


def test_every_operation_is_asked_here():
    assert set(OPERATIONS) == set(REQUESTS)


def test_every_path_of_a_tenant_opens_its_session_or_is_known():
    """Whatever names a tenant goes through the session, but for what touches
    its row in users.db only, or its file as a whole."""
    names = set()
    for path, item in DOCUMENT["paths"].items():
        for method in METHODS:
            operation = item.get(method)
            if operation and ("{tenant_id}" in path or re.search(
                    "TenantHeader", json.dumps(operation))):
                names.add(operation["operationId"])
    assert names - set(OPERATIONS) == {"deleteTenant", "updateTenant"}


@EACH
def test_an_answer_holds_nothing_of_another_tenant(pair, name):
    mine, other = pair
    marks = traces(other)
    answer = ask(mine, name)
    assert answer.status < 300, str(answer)
    has_no_trace(answer, marks)


@pytest.mark.parametrize("name", sorted(
    name for name, (_, path) in OPERATIONS.items() if "{tenant_id}" in path))
def test_a_header_of_another_tenant_opens_nothing(pair, name):
    mine, other = pair
    marks, head = traces(other), other.head()
    answer = ask(mine, name, header=other.tenant)
    refused(answer, 400)
    has_no_trace(answer, marks)
    answer = ask(mine, name, tenant=other.tenant, header=mine.tenant)
    refused(answer, 400)
    has_no_trace(answer, [*marks[:2], marks[3]])
    assert (other.head(), len(other.everything())) == (head, 4)


@EACH
def test_an_unknown_tenant_opens_nothing(pair, name):
    mine, other = pair
    marks, nobody = traces(other), str(uuid.uuid4())
    method, path = OPERATIONS[name]
    if "{tenant_id}" in path:
        answer = ask(mine, name, tenant=nobody)
    else:
        answer = ask(mine, name, header=nobody)
    refused(answer, 404)
    has_no_trace(answer, marks)


@EACH
@pytest.mark.parametrize("spelling", [
    "{other}/../{mine}", "{mine}%2f..%2f{other}", "{mine}%00{other}",
    "{other}%20", "{other},{mine}", "../tenant_databases/tenant_{other}.db"])
def test_no_spelling_of_an_id_leads_to_another_tenant(pair, name, spelling):
    mine, other = pair
    marks, head = traces(other), other.head()
    forged = spelling.format(mine=mine.tenant, other=other.tenant)
    method, path = OPERATIONS[name]
    usual, body = REQUESTS[name]
    if "{tenant_id}" in path:
        where, headers = path.replace("{tenant_id}", forged), {}
    else:
        where, headers = path, {"X-Tenant-ID": forged}
    answer = mine.api.request(
        method, where + usual, invalid=True, **sent(mine, body, headers))
    assert answer.status in (400, 404, 405, 422), str(answer)
    has_no_trace(answer, [SECRET, "secrets", marks[3]])
    assert (other.head(), len(other.everything())) == (head, 4)


@EACH
def test_two_headers_that_name_tenants_open_nothing(pair, name, wire):
    mine, other = pair
    marks, head = traces(other), other.head()
    method, path = OPERATIONS[name]
    body = {"POST": as_json({"changes": [put()]}), "PUT": b"{}"}.get(method)
    connection = wire()
    connection.send(request(
        method, path.replace("{tenant_id}", mine.tenant),
        f"X-Tenant-ID: {mine.tenant}", f"X-Tenant-ID: {other.tenant}",
        body=body))
    answer = connection.answer()
    assert answer.status in (400, 415), str(answer)
    has_no_trace(answer, [SECRET, "secrets", marks[3]])
    assert (other.head(), mine.head()) == (head, 1)


def test_a_forged_cursor_reads_nothing_of_another_tenant(pair):
    mine, other = pair
    marks = traces(other)
    epoch, seq = other.cursor().split(".")
    own = mine.state()["epoch"]
    for cursor in (f"{epoch}.0", f"{epoch}.{seq}", f"{epoch}.1",
                   f"{own}.{seq}"):
        answer = mine.pull(cursor=cursor)
        refused(answer, 410, "cursor_expired")
        has_no_trace(answer, marks)


def test_a_forged_base_cursor_writes_over_nothing(pair):
    mine, other = pair
    row = other.everything()[0]
    mine.result(put(row["id"], {"text": "own"}), client_id=str(uuid.uuid4()))
    answer = mine.push(put(row["id"], {"text": "b"}), policy="error",
                       base_cursor=other.cursor())
    if answer.status == 200:
        assert answer.json()["results"][0]["status"] == "conflict"
    else:
        refused(answer, 410, "cursor_expired")
    has_no_trace(answer, traces(other))
    assert mine.row(row["id"])["data"] == {"text": "own"}


def test_another_tenants_rows_are_no_base(pair):
    """The same id under both tenants is two rows, and seqs do not mix."""
    mine, other = pair
    row = other.everything()[0]
    result = mine.result(put(row["id"], {"text": "b"}, base_seq=row["seq"]))
    assert result["status"] == "gone"
    assert SECRET not in json.dumps(result)
    result = mine.result(put(row["id"], {"text": "own"}))
    assert result["status"] == "applied"
    assert other.row(row["id"]) == row


def test_an_etag_of_another_tenant_matches_nothing(pair):
    mine, other = pair
    mine.results(*[put() for _ in range(other.head() - mine.head())])
    tag = other.pull(limit=500).header("ETag")
    answer = mine.pull(limit=500, headers={"If-None-Match": tag})
    assert answer.status == 200
    assert answer.header("ETag") != tag


def test_a_batch_of_another_tenant_is_not_replayed(pair):
    mine, other = pair
    envelope = {"client_id": str(uuid.uuid4()), "batch_id": "1"}
    change = put(data={"text": SECRET})
    seq = other.result(change, **envelope)["seq"]
    answer = mine.push(change, **envelope).json()
    assert answer["replayed"] is False
    assert answer["results"][0]["seq"] != seq


def test_what_one_tenant_counts_another_does_not(pair):
    mine, other = pair
    state = mine.state()
    assert [entry["collection"] for entry in state["collections"]] == [
        "notes"]
    assert state["collections"][0]["records"] == 1
    assert other.head() == 4
