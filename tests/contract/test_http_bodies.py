"""Where a body begins and ends: lengths, codings, smuggling, pipelining."""

import contextlib
import json
import time

import pytest

from harness import make
from harness.wire import Closed, request

pytestmark = pytest.mark.direct
HEAD = b"POST /users HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"


def user_request(user, *lines):
    return request("POST", "/users", *lines, body=make.as_json(user))


def is_not_there(api, user):
    return api.get(f"/users/{user['uuid']}").status == 404


LENGTHS = ["+2", "-2", "0x2", "2,2", "2, 2", "2, 3", "2 2", "two", "", "2.0",
           "1e1", "\u00b2", "9" * 30, "18446744073709551618", "2;",
           "4294967298x"]


@pytest.mark.parametrize("length", LENGTHS)
def test_a_content_length_that_is_no_number_is_refused(wire, length):
    connection = wire()
    connection.send(HEAD + b"Content-Length: " + length.encode("latin-1") +
                    b"\r\n\r\n{}")
    answer = connection.answer()
    assert answer.status in ((400, 413) if length.isdigit() else (400,))
    assert connection.is_closed()


@pytest.mark.parametrize("second", ["2", "3", "0"])
def test_two_content_lengths_are_refused(wire, second):
    connection = wire()
    connection.send(HEAD + b"Content-Length: 2\r\nContent-Length: " +
                    second.encode() + b"\r\n\r\n{}")
    assert connection.answer().status == 400
    assert connection.is_closed()


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_a_body_without_a_length_is_refused(wire, method):
    connection = wire()
    connection.send(request(method, "/users",
                            "Content-Type: application/json"))
    answer = connection.answer()
    assert (answer.status, answer.json()["code"]) == (411, "length_required")


CODINGS = {
    "chunked": ("Transfer-Encoding: chunked", (411,)),
    "chunked, in capitals": ("Transfer-Encoding: CHUNKED", (411,)),
    "gzip": ("Transfer-Encoding: gzip", (501,)),
    "identity": ("Transfer-Encoding: identity", (501,)),
    "xchunked": ("Transfer-Encoding: xchunked", (501,)),
    "gzip, chunked": ("Transfer-Encoding: gzip, chunked", (501,)),
    "empty": ("Transfer-Encoding:", (400, 501)),
    "chunked twice": ("Transfer-Encoding: chunked, chunked", (400, 501)),
    "a space before the colon": ("Transfer-Encoding : chunked", (400,)),
    "a tab before chunked": ("Transfer-Encoding:\tchunked", (411,)),
    "two fields": ("Transfer-Encoding: chunked\r\n"
                   "Transfer-Encoding: identity", (400, 411, 501)),
    "a folded field": ("Transfer-Encoding:\r\n chunked", (400,)),
    "a vertical tab": ("Transfer-Encoding: \x0bchunked", (400,)),
    "with a length": ("Transfer-Encoding: chunked\r\nContent-Length: 2",
                      (400,)),
    "with a length before": ("Content-Length: 2\r\n"
                             "Transfer-Encoding: chunked", (400,)),
    "gzip with a length": ("Transfer-Encoding: gzip\r\nContent-Length: 2",
                           (400,)),
}


@pytest.mark.parametrize("lines,statuses", CODINGS.values(),
                         ids=CODINGS.keys())
@pytest.mark.parametrize("method", ["POST", "GET", "DELETE"])
def test_a_transfer_coding_is_refused_and_nothing_behind_it_runs(
        wire, api, lines, statuses, method):
    user = make.user()
    inner = user_request(user)
    connection = wire()
    connection.send(request(method, "/users", *lines.split("\r\n")),
                    b"%x\r\n" % len(inner), inner, b"\r\n0\r\n\r\n")
    answer = connection.answer()
    assert answer.status in statuses, str(answer)
    assert connection.is_closed()
    assert is_not_there(api, user)


@pytest.mark.parametrize("pause", [0, 0.05], ids=["at once", "later"])
@pytest.mark.parametrize("method,target", [
    ("GET", "/health"), ("GET", "/nope"), ("HEAD", "/health"),
    ("OPTIONS", "/users"), ("DELETE", f"/tenants/{make.user()['uuid']}"),
])
def test_a_body_that_does_not_belong_runs_as_no_request(
        wire, api, method, target, pause):
    user = make.user()
    inner = user_request(user)
    connection = wire()
    connection.send(request(method, target, f"Content-Length: {len(inner)}"))
    time.sleep(pause)
    connection.flood(inner, 1)
    answer = connection.answer(method)
    assert answer.status == 400
    if method != "HEAD":
        assert answer.json()["code"] == "unexpected_body"
    assert connection.is_closed()
    assert is_not_there(api, user)


def test_what_follows_a_body_is_the_next_request(wire, api):
    first, second = make.user(), make.user()
    connection = wire()
    connection.send(user_request(first) + user_request(second))
    assert [connection.answer().status for _ in "12"] == [201, 201]
    assert not is_not_there(api, first) and not is_not_there(api, second)


def test_rubbish_behind_a_body_is_refused_as_a_request(wire):
    connection = wire()
    connection.send(user_request(make.user()) + b"}}}}\r\n\r\n")
    assert connection.answer().status == 201
    assert connection.answer().status == 400
    assert connection.is_closed()


def test_a_body_shorter_than_its_length_is_never_read(wire, api):
    user = make.user()
    connection = wire()
    connection.send(user_request(user)[:-1]).half_close()
    with contextlib.suppress(Closed, ConnectionResetError):
        assert connection.answer().status in (400, 408)
    assert is_not_there(api, user)


def test_a_refused_body_is_read_to_its_end(wire):
    """The refusal comes before the body, the next request behind it."""
    connection = wire()
    connection.send(
        request("POST", "/users", "Content-Type: text/plain",
                "Content-Length: 5") + b"hello",
        request("POST", "/nope", "Content-Length: 5") + b"hello",
        request("PUT", "/users", "Content-Length: 5") + b"hello")
    assert [connection.answer().status for _ in "123"] == [415, 404, 405]
    assert connection.is_open()


def test_a_client_that_asks_whether_to_continue_is_told_so(wire):
    body = make.as_json(make.user())
    head, _, _ = request("POST", "/users", "Expect: 100-continue",
                         body=body).partition(b"\r\n\r\n")
    connection = wire()
    connection.send(head + b"\r\n\r\n")
    assert connection.head() == (100, [])
    connection.send(body)
    assert connection.answer().status == 201
    assert connection.is_open()


def test_an_expectation_that_nobody_knows_is_refused(wire, api):
    user = make.user()
    connection = wire()
    connection.send(user_request(user, "Expect: a-miracle"))
    assert connection.answer().status == 417
    assert is_not_there(api, user)


def test_pipelined_requests_are_answered_in_order(wire):
    users = [make.user() for _ in range(20)]
    connection = wire()
    connection.send(b"".join(
        user_request(user, f"X-Request-Id: post{n}") +
        request("GET", f"/users/{user['uuid']}", f"X-Request-Id: get{n}") +
        request("GET", "/nope", f"X-Request-Id: nope{n}") +
        request("HEAD", "/health", f"X-Request-Id: head{n}")
        for n, user in enumerate(users)))
    for n, user in enumerate(users):
        for method, kind, status in (("POST", "post", 201),
                                     ("GET", "get", 200),
                                     ("GET", "nope", 404),
                                     ("HEAD", "head", 200)):
            answer = connection.answer(method)
            assert answer.header("X-Request-Id") == f"{kind}{n}"
            assert answer.status == status, str(answer)
            if kind == "get":
                assert json.loads(answer.body) == user
    assert connection.is_open()


def test_a_write_and_a_read_of_it_in_one_packet_are_in_order(wire):
    for _ in range(50):
        user = make.user()
        connection = wire()
        connection.send(user_request(user) +
                        request("GET", f"/users/{user['uuid']}"))
        assert connection.answer().status == 201
        assert connection.answer().json() == user
        connection.close()


def test_two_requests_may_be_cut_anywhere(wire):
    first, second = make.user(), make.user()
    whole = user_request(first) + user_request(second)
    expected = 201
    for cut in range(1, len(whole)):
        connection = wire()
        connection.send(whole[:cut])
        time.sleep(0.001)
        connection.send(whole[cut:])
        for _ in "12":
            assert connection.answer().status == expected, cut
        connection.close()
        expected = 200


def test_a_close_in_the_middle_of_a_pipeline_ends_it(wire, api):
    user = make.user()
    connection = wire()
    connection.send(request("GET", "/health", "Connection: close") +
                    user_request(user))
    assert connection.answer().status == 200
    assert connection.is_closed()
    assert is_not_there(api, user)
