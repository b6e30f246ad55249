"""The log on standard output: one line a request, and no secrets."""

import re
import uuid

import pytest

from harness import make
from harness.wire import request

pytestmark = pytest.mark.direct
LINE = (r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z "
        r"(?P<method>\S+) (?P<path>\S+) (?P<status>\d{3}) (?P<bytes>\d+) "
        r"(?P<microseconds>\d+)us {id} (?P<tenant>\S+)$")


def fresh_id():
    return f"log-{uuid.uuid4().hex}"


def line_of(server, request_id):
    line = server.wait_for_line(LINE.replace("{id}", request_id))
    assert line, f"no line of {request_id} in:\n{server.log()[-2000:]}"
    return line


def logged(server, api, method, target, **options):
    """Sends a request and returns its line and its answer."""
    request_id = fresh_id()
    headers = {"X-Request-Id": request_id, **options.pop("headers", {})}
    answer = api.request(method, target, headers=headers, **options)
    return line_of(server, request_id), answer


def test_a_line_holds_method_template_status_bytes_and_id(server, api):
    user = make.user()
    line, answer = logged(server, api, "POST", "/users", json=user)
    assert line.group("method", "path", "status", "tenant") == (
        "POST", "/users", "201", "-")
    assert int(line["bytes"]) == len(answer.body)
    line, _ = logged(server, api, "GET", f"/users/{user['uuid']}")
    assert line.group("method", "path", "status") == (
        "GET", "/users/{user_id}", "200")


def test_the_tenant_of_a_request_is_in_its_line(server, api, tenant):
    target = f"/tenants/{tenant['uuid'].upper()}"
    line, _ = logged(server, api, "GET", target)
    assert line.group("path", "tenant") == (
        "/tenants/{tenant_id}", tenant["uuid"])
    line, _ = logged(server, api, "DELETE", target)
    assert line.group("status", "bytes", "tenant") == (
        "204", "0", tenant["uuid"])


@pytest.mark.parametrize("method,target,path,status", [
    ("GET", "/nope", "-", "404"),
    ("GET", "/users?limit=0", "/users", "422"),
    ("PUT", "/users", None, "405"),
    ("OPTIONS", "/users", None, "204"),
    ("GET", "/users/x", "/users/{user_id}", "422"),
])
def test_a_refused_request_has_a_line_too(
        server, api, method, target, path, status):
    body = b"{}" if method == "PUT" else None
    line, answer = logged(server, api, method, target, body=body,
                          invalid=True)
    assert line["status"] == status
    assert int(line["bytes"]) == len(answer.body)
    if path is not None:
        assert line["path"] == path


def test_a_request_that_is_no_http_has_a_line_too(server, wire):
    connection = wire()
    connection.send(b"!!! /x y z\r\n\r\n")
    request_id = connection.answer().header("X-Request-Id")
    assert line_of(server, request_id)["status"] == "400"


def test_head_is_logged_with_no_bytes(server, wire):
    request_id = fresh_id()
    connection = wire()
    connection.send(request("HEAD", "/health", f"X-Request-Id: {request_id}"))
    assert connection.answer("HEAD").status == 200
    assert line_of(server, request_id).group("method", "bytes") == (
        "HEAD", "0")


def test_each_request_of_a_pipeline_has_one_line(server, wire):
    ids = [fresh_id() for _ in range(10)]
    connection = wire()
    connection.send(b"".join(
        request("GET", "/health", f"X-Request-Id: {one}") for one in ids))
    for one in ids:
        assert connection.answer().header("X-Request-Id") == one
    line_of(server, ids[-1])
    log = server.log()
    assert [log.count(one) for one in ids] == [1] * 10
    assert sorted(ids, key=log.index) == ids


def test_a_password_is_never_logged(server, api):
    secret = f"hash{uuid.uuid4().hex}"
    user = make.user(hashed_password=secret)
    bodies = [user, {**user, "name": "Other"}, {**user, "name": ""},
              {**user, secret: secret}, {**user, "hashed_password": [secret]}]
    for body in bodies:
        api.post("/users", body, invalid=True)
    api.post("/users", body=make.as_json(user) + secret.encode(),
             invalid=True)
    line, _ = logged(server, api, "GET", "/health")
    assert line and secret not in server.log()


def test_a_client_cannot_write_lines_of_its_own(server, api, wire):
    forged = uuid.uuid4().hex
    api.get(f"/%0a{forged}%20GET", invalid=True)
    api.get(f"/users?%0d%0a{forged}=1", invalid=True)
    connection = wire()
    connection.send(request("GET", "/x", f"X-Request-Id: a\n{forged}"))
    connection.answer()
    logged(server, api, "GET", "/health")
    assert not re.search(rf"^\W*{forged}", server.log(), re.MULTILINE)


def test_no_email_and_no_name_is_logged(server, api):
    user = make.user(name=f"name{uuid.uuid4().hex}")
    api.post("/users", user)
    api.get(f"/users?email={user['email']}")
    logged(server, api, "GET", "/health")
    assert user["email"] not in server.log()
    assert user["name"] not in server.log()
