"""Heads of requests, strictly (RFC 9112): what two readers could understand
in two ways is refused, and the connection is closed."""

import pytest

from harness.wire import request

pytestmark = pytest.mark.direct
OK = b"GET /health HTTP/1.1\r\nHost: x\r\n"


def refused_and_closed(connection, *statuses):
    answer = connection.answer()
    assert answer.status in statuses, str(answer)
    assert (answer.header("Connection") or "").lower() == "close"
    assert connection.is_closed()
    return answer


LINES = {
    "a folded line": b"X-A: a\r\n b\r\n",
    "a folded line, by a tab": b"X-A: a\r\n\tb\r\n",
    "a space before the colon": b"X-A : a\r\n",
    "a tab before the colon": b"X-A\t: a\r\n",
    "a space before the name": b" X-A: a\r\n",
    "no colon": b"X-A\r\n",
    "no name": b": a\r\n",
    "a space in the name": b"X A: a\r\n",
    "a NUL in the value": b"X-A: a\x00b\r\n",
    "a NUL in the name": b"X-\x00A: a\r\n",
    "a bare CR in the value": b"X-A: a\rX-B: b\r\n",
    "a bare LF behind the line": b"X-A: a\nX-B: b\r\n",
    "a control character": b"X-A: a\x01b\r\n",
    "a delete character": b"X-A: a\x7fb\r\n",
    "brackets in the name": b"X(A): a\r\n",
    "a quote in the name": b"X\"A: a\r\n",
    "UTF-8 in the name": b"X-\xc3\xa9: a\r\n",
    "UTF-8 in the value": b"X-A: caf\xc3\xa9\r\n",
    "a second Host": b"Host: y\r\n",
    "a second, same Host": b"Host: x\r\n",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES.keys())
def test_a_malformed_field_is_refused(wire, line):
    connection = wire()
    connection.send(OK + line + b"\r\n")
    refused_and_closed(connection, 400)


REQUEST_LINES = {
    "HTTP/0.9": (b"GET /health\r\n", 400),
    "two spaces": (b"GET  /health HTTP/1.1\r\n", 400),
    "a space at the end": (b"GET /health HTTP/1.1 \r\n", 400),
    "a space at the begin": (b" GET /health HTTP/1.1\r\n", 400),
    "a tab": (b"GET\t/health\tHTTP/1.1\r\n", 400),
    "four words": (b"GET /health x HTTP/1.1\r\n", 400),
    "no method": (b"/health HTTP/1.1\r\n", 400),
    "lower case": (b"GET /health http/1.1\r\n", 400),
    "no version": (b"GET /health HTTP/\r\n", 400),
    "a long version": (b"GET /health HTTP/1.10\r\n", 400),
    "a comma": (b"GET /health HTTP/1,1\r\n", 400),
    "rubbish": (b"\x16\x03\x01\x02\x00\x01\x00\r\n", 400),
    "a bare LF": (b"GET /health HTTP/1.1\n", 400),
    "HTTP/2": (b"GET /health HTTP/2.0\r\n", 505),
    "HTTP/3": (b"GET /health HTTP/3.0\r\n", 505),
}


@pytest.mark.parametrize("line,status", REQUEST_LINES.values(),
                         ids=REQUEST_LINES.keys())
def test_a_malformed_request_line_is_refused(wire, line, status):
    connection = wire()
    connection.send(line + b"Host: x\r\n\r\n")
    refused_and_closed(connection, status)


def test_lines_that_end_in_bare_lf_are_refused(wire):
    connection = wire()
    connection.send(b"GET /health HTTP/1.1\nHost: x\n\n").half_close()
    refused_and_closed(connection, 400)


@pytest.mark.parametrize("host", ["", "x y", "x/y", "user@x", "x:y", "x\\y",
                                  "[", "x:80:80", "[::1", "x?y", "x#y"])
def test_a_host_that_is_none_is_refused(wire, host):
    connection = wire()
    connection.send(request("GET", "/health", host=host))
    refused_and_closed(connection, 400)


@pytest.mark.parametrize("host", ["localhost", "x:8080", "[::1]:80",
                                  "EXAMPLE.com", "127.0.0.1", "a-b.c", "x:"])
def test_a_host_of_any_name_is_taken(wire, host):
    connection = wire()
    connection.send(request("GET", "/health", host=host))
    assert connection.answer().status == 200


def test_http_1_1_needs_a_host(wire):
    connection = wire()
    connection.send(request("GET", "/health", host=None))
    refused_and_closed(connection, 400)


def test_http_1_0_needs_no_host_and_closes(wire):
    for lines in ([], ["Host: x"]):
        connection = wire()
        connection.send(request("GET", "/health", *lines, host=None,
                                version="HTTP/1.0"))
        assert connection.answer().status == 200
        assert connection.is_closed()


@pytest.mark.parametrize("line", [
    b"X-A:\r\n", b"X-A: \t \r\n", b"X-A:a\r\n", b"X-A:  a  \r\n",
    b"X-A: a\tb\r\n", b"!#$%&'*+-.^_`|~: a\r\n",
    b"X-A: a\r\nX-A: b\r\n", b"Hostile: y\r\n", b"Content-Length: 0\r\n",
    b"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\n",
    b"Range: bytes=0-1\r\n", b"If-None-Match: *\r\n", b"Cookie: a=b\r\n",
], ids=repr)
def test_a_well_formed_field_is_taken(wire, line):
    connection = wire()
    connection.send(OK + line + b"\r\n")
    assert connection.answer().status == 200
    assert connection.is_open()


def test_an_empty_line_before_a_request_is_skipped(wire):
    connection = wire()
    connection.send(b"\r\n" + OK + b"\r\n")
    assert connection.answer().status == 200


@pytest.mark.parametrize("value", ["close", "Close", "foo, close",
                                   "keep-alive, close"])
def test_a_connection_ends_when_the_client_asks(wire, value):
    connection = wire()
    connection.send(request("GET", "/health", f"Connection: {value}"))
    answer = connection.answer()
    assert answer.header("Connection") == "close"
    assert connection.is_closed()


@pytest.mark.parametrize("target", ["/nope", "/users?limit=0", "/users/x",
                                    "/users/../x", "/users?a=%zz"])
def test_a_connection_survives_a_refusal(wire, target):
    connection = wire()
    connection.send(request("GET", target))
    assert connection.answer().status >= 400
    assert connection.is_open()


def test_a_thousand_requests_fit_into_one_connection(wire):
    connection = wire()
    for n in range(1000):
        connection.send(request("GET", "/health", f"X-Request-Id: r{n}"))
        assert connection.answer().header("X-Request-Id") == f"r{n}"


def test_a_request_in_single_bytes_is_understood(wire):
    connection = wire()
    for byte in request("GET", "/health", "X-Request-Id: bytes"):
        connection.send(bytes([byte]))
    assert connection.answer().header("X-Request-Id") == "bytes"
    assert connection.is_open()
