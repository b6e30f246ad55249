"""A client that changes nothing it is told to send, opens a connection for
each request, and holds every answer against the contract."""

import http.client
import itertools
import json as json_module
import urllib.parse

from harness.answer import Answer
from harness.contract import check_headers_of_all

UNSET = object()
PROXY_SECONDS = 30


def read_body(response):
    """The body; of one that never ends, the first event."""
    if response.getheader("Content-Type") != "text/event-stream":
        return response.read()
    lines = iter(response.readline, b"")
    event = itertools.takewhile(lambda line: line != b"\n", lines)
    return b"".join(event)


class Client:
    """invalid=True marks a request that breaks the contract on purpose. A
    validating proxy may answer that one itself, with a 4xx; whatever else
    it objects to fails the test."""

    def __init__(self, url, contract, through_proxy=False):
        parts = urllib.parse.urlsplit(url)
        self.host, self.port = parts.hostname, parts.port
        self.contract = contract
        self.through_proxy = through_proxy
        self.passed_on = 0
        self.answered_by_proxy = 0

    def request(self, method, target, *, json=UNSET, body=None, headers=None,
                invalid=False):
        headers = dict(headers or {})
        if json is not UNSET:
            body = json_module.dumps(json).encode()
        if body is not None:
            headers.setdefault("Content-Type", "application/json")
            headers.setdefault("Content-Length", str(len(body)))
        answer = self.exchange(method, target, body, headers)
        if self.through_proxy:
            self.judge_proxy(answer, invalid, f"{method} {target}")
        else:
            check_headers_of_all(answer)
        if not answer.by_proxy:
            self.contract.check(target, answer)
        return answer

    def exchange(self, method, target, body, headers):
        connection = http.client.HTTPConnection(
            self.host, self.port, timeout=PROXY_SECONDS)
        try:
            connection.putrequest(method, target, skip_accept_encoding=True)
            for name, value in headers.items():
                if value is not None:
                    connection.putheader(name, value)
            connection.endheaders(body)
            response = connection.getresponse()
            return Answer(response.status, response.getheaders(),
                          read_body(response), method)
        finally:
            connection.close()

    def judge_proxy(self, answer, invalid, request):
        """The server gives each answer a request id, the proxy does not."""
        answer.by_proxy = answer.header("X-Request-Id") is None
        if not answer.by_proxy:
            self.passed_on += 1
            return
        self.answered_by_proxy += 1
        assert invalid and 400 <= answer.status < 500, (
            f"the proxy found a violation in {request}: {answer}")

    def get(self, target, **options):
        return self.request("GET", target, **options)

    def post(self, target, json=UNSET, **options):
        return self.request("POST", target, json=json, **options)

    def delete(self, target, **options):
        return self.request("DELETE", target, **options)
