"""Paths and methods: what is not there, and what is not allowed."""

import uuid

import pytest

from harness.make import refused
from harness.wire import request

NAME = str(uuid.uuid4())
PATHS = {
    "/users": {"GET", "HEAD", "POST", "OPTIONS"},
    f"/users/{NAME}": {"GET", "HEAD", "OPTIONS"},
    "/tenants": {"GET", "HEAD", "POST", "OPTIONS"},
    f"/tenants/{NAME}": {"GET", "HEAD", "PATCH", "DELETE", "OPTIONS"},
    "/health": {"GET", "HEAD", "OPTIONS"},
    "/openapi.json": {"GET", "HEAD", "OPTIONS"},
}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


def allowed(answer):
    return {name.strip() for name in answer.header("Allow").split(",")}


@pytest.mark.parametrize("path", [
    "/", "/nope", "/user", "/userss", "/Users", "/HEALTH", "/health.json",
    f"/users/{NAME}/x", "/health/x", "/openapi", "/openapi.yaml",
    "/users;x=1", "/.well-known/x", "/favicon.ico", "/%2A", "/~", "/a:b",
])
def test_a_path_that_is_not_there_is_not_found(api, path):
    refused(api.get(path, invalid=True), 404, "not_found")


@pytest.mark.direct
@pytest.mark.parametrize("method", METHODS)
def test_a_path_that_is_not_there_has_no_methods(api, method):
    body = b"{}" if method in ("POST", "PUT", "PATCH") else None
    answer = api.request(method, "/nope", body=body, invalid=True)
    assert answer.status == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", PATHS)
def test_a_method_that_a_path_does_not_have_is_refused(api, path, method):
    if method in PATHS[path]:
        return
    body = b"{}" if method != "DELETE" else None
    answer = api.request(method, path, body=body, invalid=True)
    refused(answer, 405, "method_not_allowed")
    if not answer.by_proxy:
        assert allowed(answer) == PATHS[path]


@pytest.mark.direct
@pytest.mark.parametrize("path", PATHS)
def test_options_tells_the_methods_of_a_path(api, path):
    answer = api.request("OPTIONS", path)
    assert answer.status == 204
    assert allowed(answer) == PATHS[path]


@pytest.mark.direct
@pytest.mark.parametrize("path", ["/health", "/users?limit=1",
                                  "/openapi.json", f"/users/{NAME}",
                                  "/users?limit=x"])
def test_head_is_get_without_the_body(wire, api, path):
    got = api.get(path, invalid=True)
    connection = wire()
    connection.send(request("HEAD", path, "X-Request-Id: head"))
    answer = connection.answer("HEAD")
    assert answer.status == got.status
    assert answer.header("Content-Type") == got.header("Content-Type")
    if got.status == 200:
        assert answer.header("Content-Length") == got.header("Content-Length")
    assert connection.is_open()


@pytest.mark.direct
def test_head_keeps_the_link_to_the_next_page(api, user, tenant):
    query = f"/tenants?user_id={user['uuid']}&limit=1"
    second = {**tenant, "uuid": str(uuid.uuid4())}
    assert api.post("/tenants", second).status == 201
    got = api.get(query).header("Link")
    assert got and api.request("HEAD", query).header("Link") == got


@pytest.mark.direct
@pytest.mark.parametrize("path", [
    "//", "//users", "/users/", "/users//", f"/users//{NAME}", "/users/.",
    "/users/..", "/../users", "/./users", f"/users/../users/{NAME}",
    f"/users/{NAME}/", f"/users/{NAME}/..", "/%2e/users", "/%2E%2e/users",
    "/users/%2e%2E", "/.%2e/users", "/users/%2Fetc%2fpasswd",
    f"/users%2F{NAME}", "/users/a%2Fb", "/health/",
])
def test_a_path_that_two_readers_could_read_in_two_ways_is_refused(
        api, path):
    refused(api.get(path), 400, "bad_path")


@pytest.mark.direct
@pytest.mark.parametrize("target", [
    b"/users/\xc3\xa9", b"/users?email=\xc3\xa9", b"/us\x01ers",
    b"/users?a\x7f", b"/us\x00ers", b"/us\ters", b"/users\x0b", b"users",
    b"", b"?limit=1", b"/users#x", b"\\users", b"/us\\ers", b"/users/<x>",
    b"/users?limit=\"1\"", b"*", b"http://", b"127.0.0.1:80",
])
def test_a_target_with_raw_or_wrong_bytes_is_refused(wire, target):
    connection = wire()
    connection.send(b"GET " + target + b" HTTP/1.1\r\nHost: x\r\n\r\n")
    assert connection.answer().status in (400, 404)


@pytest.mark.direct
@pytest.mark.parametrize("method", [
    "FOO", "PROPFIND", "CONNECT", "get", "Get", "GETT", "GE", "PRI", "G\"T",
])
def test_a_method_that_nobody_knows_is_not_implemented(wire, method):
    connection = wire()
    connection.send(request(method, "/users"))
    assert connection.answer().status in (400, 501)


@pytest.mark.direct
@pytest.mark.parametrize("method", ["FOO", "PROPFIND", "M-SEARCH"])
def test_a_well_formed_unknown_method_is_501(wire, method):
    connection = wire()
    connection.send(request(method, "/users"))
    answer = connection.answer()
    assert (answer.status, answer.json()["code"]) == (501, "not_implemented")


@pytest.mark.direct
def test_trace_echoes_nothing(wire):
    connection = wire()
    connection.send(request("TRACE", "/users", "X-Secret: hush"))
    answer = connection.answer()
    assert answer.status in (405, 501)
    assert b"hush" not in answer.body


@pytest.mark.direct
@pytest.mark.parametrize("target", ["http://127.0.0.1/health",
                                    "http://x:8080/health",
                                    "HTTP://EXAMPLE.COM/health"])
def test_the_absolute_form_of_a_target_is_understood(wire, target):
    connection = wire()
    connection.send(request("GET", target, host="other"))
    assert connection.answer().status == 200
