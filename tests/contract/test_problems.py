"""Problem documents: whole, alike, and silent about the inside. (That each
one fits the contract is checked on every answer of every test.)"""

import re

import pytest

from harness import make
from harness.wire import request

CASES = {
    400: ("POST", "/users", b"{", {}),
    404: ("GET", "/nope", None, {}),
    405: ("DELETE", "/users", None, {}),
    406: ("GET", "/users", None, {"Accept": "text/html"}),
    411: ("POST", "/users", None, {}),
    413: ("POST", "/users", b"x" * (1 << 20) + b"x", {}),
    414: ("GET", "/" + "x" * 8192, None, {}),
    415: ("POST", "/users", b"{}", {"Content-Type": "text/plain"}),
    422: ("POST", "/users", b"{}", {}),
    431: ("GET", "/users", None, {"X-A": "x" * 16384}),
    501: ("FOO", "/users", None, {}),
}


@pytest.mark.direct
@pytest.mark.parametrize("status", CASES)
def test_each_error_is_a_problem_document_of_its_own_code(api, status):
    method, target, body, headers = CASES[status]
    answer = api.request(method, target, body=body, headers=headers,
                         invalid=True)
    assert answer.status == status
    api.contract.check_problem(answer)


@pytest.mark.direct
def test_no_two_kinds_of_errors_share_a_code(api):
    codes = set()
    for method, target, body, headers in CASES.values():
        answer = api.request(method, target, body=body, headers=headers,
                             invalid=True)
        codes.add(answer.json()["code"])
    assert len(codes) == len(CASES)


@pytest.mark.direct
def test_a_problem_tells_nothing_of_the_inside(api, user):
    inside = re.compile(r"sqlite|\.c:\d|/tmp|\.db|SELECT|errno|kore",
                        re.IGNORECASE)
    for method, target, body, headers in CASES.values():
        answer = api.request(method, target, body=body, headers=headers,
                             invalid=True)
        assert not inside.search(answer.body.decode()), str(answer)
    taken = api.post("/users", {**user, "name": "Other"})
    assert not inside.search(taken.body.decode())


@pytest.mark.direct
def test_what_a_client_sent_is_escaped_where_it_is_repeated(wire):
    name = '"}\\u0007</script>\\u2028\\ud83d\\ude00'
    body = make.as_json({"uuid": "x"})[:-1] + f', "{name[1:]}": 1}}'.encode()
    connection = wire()
    connection.send(request("POST", "/users", body=body))
    answer = connection.answer()
    assert answer.status == 422
    assert b"\x07" not in answer.body
