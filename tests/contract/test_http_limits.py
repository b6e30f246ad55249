"""Bounds of what one client may send, and how long it may take to."""

import concurrent.futures
import time

import pytest

from harness import make
from harness.process import SLOW
from harness.wire import Closed, request

pytestmark = pytest.mark.direct
MEGABYTE = 1 << 20


def padded(user, size):
    """A body of exactly that size."""
    body = make.as_json(user)
    return body + b" " * (size - len(body))


def test_a_body_of_the_bound_is_taken(wire):
    connection = wire()
    connection.send(request("POST", "/users",
                            body=padded(make.user(), MEGABYTE)))
    assert connection.answer().status == 201
    assert connection.is_open()


@pytest.mark.parametrize("size", [MEGABYTE + 1, 10 * MEGABYTE],
                         ids=["1 MiB + 1", "10 MiB"])
def test_a_larger_body_is_refused_readably(wire, api, size):
    """Though the client still sends: no reset may swallow the answer."""
    user = make.user()
    connection = wire()
    connection.send(request("POST", "/users", body=padded(user, size))[:4096])
    connection.flood(b" " * 65536, size // 65536)
    answer = connection.answer()
    assert (answer.status, answer.json()["code"]) == (
        413, "content_too_large")
    assert str(MEGABYTE) in answer.json()["detail"]
    assert answer.header("Connection") == "close"
    assert api.get(f"/users/{user['uuid']}").status == 404


def test_a_larger_length_is_refused_before_the_body_comes(wire):
    connection = wire()
    connection.send(request("POST", "/users", "Content-Type: application/json",
                            f"Content-Length: {10 * MEGABYTE}"))
    assert connection.answer().status == 413


def test_a_client_that_asks_first_is_told_413_and_not_to_continue(wire):
    connection = wire()
    connection.send(request("POST", "/users", "Content-Type: application/json",
                            "Expect: 100-continue",
                            f"Content-Length: {10 * MEGABYTE}"))
    assert connection.answer().status == 413
    assert connection.interim == []


def test_the_bound_of_a_body_is_a_setting(start, wire, client_of):
    server = start(FINWISE_MAX_BODY_BYTES=2048)
    api = client_of(server)
    headers = {"Content-Type": "application/json"}
    body = padded(make.user(), 2048)
    assert api.post("/users", body=body, headers=headers).status == 201
    answer = api.post("/users", body=body + b" ", headers=headers)
    assert answer.status == 413
    assert "2048" in answer.json()["detail"]


@pytest.mark.parametrize("fields", [50, 99])
def test_many_fields_are_taken(wire, fields):
    lines = [f"X-{n}: {n}" for n in range(fields - 1)]
    connection = wire()
    connection.send(request("GET", "/health", *lines, "X-Request-Id: last"))
    answer = connection.answer()
    assert answer.status == 200
    assert answer.header("X-Request-Id") == "last"


def too_large(connection):
    answer = connection.answer()
    assert answer.status == 431, str(answer)
    assert answer.json()["code"] == "request_header_fields_too_large"
    assert connection.is_closed()


@pytest.mark.parametrize("fields", [101, 1000])
def test_too_many_fields_are_refused(wire, fields):
    connection = wire()
    connection.send(request("GET", "/health",
                            *(f"X-{n}: {n}" for n in range(fields))))
    too_large(connection)


def test_a_field_below_the_bound_is_taken(wire):
    connection = wire()
    connection.send(request("GET", "/health", "X-A: " + "a" * 15000))
    assert connection.answer().status == 200
    assert connection.is_open()


def test_a_field_above_the_bound_is_refused(wire):
    connection = wire()
    connection.send(request("GET", "/health", "X-A: " + "a" * 16384))
    too_large(connection)


@pytest.mark.parametrize("part", [b"a" * 4096, b"X-A: b\r\n" * 512],
                         ids=["one line", "many lines"])
def test_a_head_that_never_ends_is_refused(wire, part):
    connection = wire()
    connection.send(b"GET /health HTTP/1.1\r\nHost: x\r\nX-A: ")
    connection.flood(part, 64)
    try:
        assert connection.answer().status == 431
    except ConnectionResetError:
        pytest.fail("the answer was lost in a reset")


def test_a_target_of_the_bound_is_taken(wire):
    target = "/users?limit=" + "5".zfill(8192 - len("/users?limit="))
    connection = wire()
    connection.send(request("GET", target))
    assert connection.answer().status in (200, 422)
    assert connection.is_open()


@pytest.mark.parametrize("length", [8193, 12000])
def test_a_longer_target_is_refused(wire, length):
    connection = wire()
    connection.send(request("GET", "/" + "a" * (length - 1)))
    answer = connection.answer()
    assert (answer.status, answer.json()["code"]) == (414, "uri_too_long")


@pytest.fixture(scope="module")
def impatient():
    """A server that waits one second for a request."""
    from harness.process import Server
    server = Server(FINWISE_REQUEST_TIMEOUT_SECONDS=1).start()
    yield server
    server.close()


STALLED = {
    "a request line": b"GET /hea",
    "a head": b"GET /health HTTP/1.1\r\nHost: x\r\n",
    "a body": b"POST /users HTTP/1.1\r\nHost: x\r\nContent-Type: "
              b"application/json\r\nContent-Length: 50\r\n\r\n{",
}


def test_a_client_that_stalls_is_told_and_let_go(wire, impatient):
    """All at once, so that the server waits for them side by side."""
    connections = {name: wire(impatient) for name in STALLED}
    for name, connection in connections.items():
        connection.send(STALLED[name])
    for name, connection in connections.items():
        answer = connection.answer()
        assert answer.status == 408, name
        assert answer.json()["code"] == "request_timeout"
        assert connection.is_closed(), name


def trickle(connection, start):
    """One byte every now and then; when it was over, and with what."""
    connection.send(start)
    while time.monotonic() < connection.began + 8 * SLOW:
        try:
            connection.send(b"x")
            connection.socket.settimeout(0.2)
            return connection.answer().status
        except TimeoutError:
            continue
        except (Closed, OSError):
            return None
    return "still waiting"


@pytest.mark.parametrize("start", [
    b"GET /health HTTP/1.1\r\nX-A: ", STALLED["a body"]],
    ids=["head", "body"])
def test_a_client_that_trickles_does_not_win_time(wire, impatient, start):
    connections = [wire(impatient) for _ in range(10)]
    began = time.monotonic()
    for connection in connections:
        connection.began = began
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        ends = list(pool.map(lambda c: trickle(c, start), connections))
    assert set(ends) <= {408, None} and 408 in ends, ends


def test_slow_clients_do_not_hold_up_others(wire, impatient, client_of):
    slow = [wire(impatient) for _ in range(50)]
    for connection in slow:
        connection.send(b"POST /users HTTP/1.1\r\nHost")
    began = time.monotonic()
    for _ in range(20):
        assert client_of(impatient).get("/health").status == 200
    assert time.monotonic() - began < 1 * SLOW


def test_an_answer_that_nobody_reads_holds_up_nobody(wire, server, api):
    connection = wire()
    connection.flood(request("GET", "/openapi.json") * 20, 20)
    began = time.monotonic()
    for _ in range(20):
        assert api.get("/health").status == 200
    assert time.monotonic() - began < 2 * SLOW


def test_clients_that_go_away_leave_a_working_server(wire, api):
    for part in (b"", b"G", *STALLED.values(), request("GET", "/users")):
        for _ in range(10):
            connection = wire()
            connection.send(part)
            connection.close()
    assert api.get("/health").status == 200
