"""That the validating proxy validates: what the rest of a run through it
is worth."""

import contextlib
import http.server
import json
import os
import threading

import pytest

from harness.client import Client
from harness.make import refused
from harness.proxy import Prism

pytestmark = pytest.mark.proxy


class Liar(http.server.BaseHTTPRequestHandler):
    """A server that breaks the contract: a health that it does not know."""

    def do_GET(self):
        body = json.dumps({"status": "splendid", "version": 1}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def test_the_proxy_answers_a_request_that_breaks_the_contract(api):
    answer = api.get("/users?limit=0", invalid=True)
    assert answer.by_proxy
    assert refused(answer, 422) is None


def test_the_proxy_passes_on_a_request_that_keeps_it(api):
    answer = api.get("/users?limit=1")
    assert answer.status == 200 and not answer.by_proxy


def test_the_proxy_notices_an_answer_that_breaks_the_contract(contract):
    liar = http.server.HTTPServer(("127.0.0.1", 0), Liar)
    threading.Thread(target=liar.serve_forever, daemon=True).start()
    upstream = f"http://127.0.0.1:{liar.server_port}"
    with contextlib.closing(Prism(upstream)) as prism:
        client = Client(prism.url, contract, through_proxy=True)
        with pytest.raises(AssertionError, match="the proxy found"):
            client.get("/health")
    liar.shutdown()


def test_the_run_goes_through_the_proxy_of_the_harness():
    assert os.environ.get("BASE_URL", "").startswith("http://127.0.0.1:")
