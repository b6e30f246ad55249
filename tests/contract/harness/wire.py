"""A connection whose every byte the test chooses."""

import socket

from harness.answer import Answer
from harness.contract import check_headers_of_all


class Closed(Exception):
    """The server closed the connection before a whole answer."""


class Wire:
    def __init__(self, server, contract, seconds=15):
        self.contract = contract
        self.socket = socket.create_connection(
            (server.host, server.port), timeout=seconds)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.received = b""
        self.interim = []

    def send(self, *parts):
        for part in parts:
            self.socket.sendall(part)
        return self

    def flood(self, part, times):
        """Sends until the server has had enough: how many parts went."""
        for count in range(times):
            try:
                self.socket.sendall(part)
            except (BrokenPipeError, ConnectionResetError):
                return count
        return times

    def more(self):
        data = self.socket.recv(65536)
        if not data:
            raise Closed(self.received[:600])
        self.received += data

    def head(self):
        while b"\r\n\r\n" not in self.received:
            self.more()
        head, _, self.received = self.received.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        version, status, _ = first.split(" ", 2)
        assert version == "HTTP/1.1", first
        headers = []
        for line in lines:
            name, _, value = line.partition(":")
            headers.append((name, value.strip()))
        return int(status), headers

    def answer(self, method="GET"):
        """The next final answer, held against what holds for all."""
        status, headers = self.head()
        while 100 <= status < 200:
            self.interim.append(status)
            status, headers = self.head()
        answer = Answer(status, headers, b"", method)
        if method != "HEAD" and status not in (204, 304):
            length = int(answer.header("Content-Length"))
            while len(self.received) < length:
                self.more()
            answer.body = self.received[:length]
            self.received = self.received[length:]
        check_headers_of_all(answer)
        if status >= 400 and method != "HEAD":
            self.contract.check_problem(answer)
        return answer

    def half_close(self):
        self.socket.shutdown(socket.SHUT_WR)
        return self

    def is_closed(self, seconds=5):
        """Whether the server closes within the time, adding nothing."""
        self.socket.settimeout(seconds)
        try:
            self.received += self.socket.recv(65536)
            rest = self.received
            while rest and (data := self.socket.recv(65536)):
                rest += data
        except ConnectionResetError:
            rest = self.received
        except TimeoutError:
            return False
        assert rest == b"", f"unexpected bytes: {rest[:600]}"
        return True

    def is_open(self):
        """Whether another request on the same connection is answered."""
        self.send(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
        return self.answer().status == 200

    def close(self):
        self.socket.close()


def request(method, target, *lines, body=None, version="HTTP/1.1",
            host="localhost"):
    """The bytes of a request; body sets Content-Length and the type."""
    head = [f"{method} {target} {version}"]
    if host is not None:
        head.append(f"Host: {host}")
    head.extend(lines)
    if body is not None:
        head.append("Content-Type: application/json")
        head.append(f"Content-Length: {len(body)}")
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + (body or b"")
