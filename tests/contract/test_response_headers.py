"""Headers of answers, and the id that ties a request to its log line."""

import datetime
import email.utils

import pytest

from harness import make
from harness.wire import request

TAKEN = ["a", "A.b_c-9", "0" * 64, "01JD8Z", "..."]
REPLACED = ["", "a b", "x" * 65, "a/b", "a@b", "a,b", '"a"', "a;b", "<x>"]


@pytest.mark.parametrize("request_id", TAKEN)
def test_a_request_id_is_taken_from_the_client(api, request_id):
    answer = api.get("/health", headers={"X-Request-Id": request_id})
    assert answer.header("X-Request-Id") == request_id
    answer = api.get("/users?limit=1000", headers={
        "X-Request-Id": request_id})
    assert answer.header("X-Request-Id") == request_id


@pytest.mark.direct
@pytest.mark.parametrize("request_id", REPLACED)
def test_a_request_id_of_another_form_is_replaced(wire, request_id):
    connection = wire()
    connection.send(request("GET", "/nope", f"X-Request-Id: {request_id}"))
    answer = connection.answer()
    assert answer.status == 404
    assert answer.header("X-Request-Id") != request_id


@pytest.mark.direct
def test_every_request_without_an_id_gets_one_of_its_own(api):
    ids = {api.get("/health").header("X-Request-Id") for _ in range(100)}
    assert len(ids) == 100


@pytest.mark.direct
def test_a_problem_carries_the_clients_request_id(api):
    answer = api.get("/nope", headers={"X-Request-Id": "mine"})
    assert answer.json()["request_id"] == "mine"


@pytest.mark.direct
def test_the_date_is_now(api):
    date = email.utils.parsedate_to_datetime(
        api.get("/health").header("Date"))
    now = datetime.datetime.now(datetime.timezone.utc)
    assert abs((now - date).total_seconds()) < 3


@pytest.mark.direct
def test_an_answer_has_the_headers_of_the_house_and_no_others(api):
    names = {name for name, _ in api.post("/users", make.user()).headers}
    assert names - {"Connection", "Keep-Alive"} == {
        "Date", "Content-Type", "Content-Length", "X-Request-Id",
        "Cache-Control", "X-Content-Type-Options", "Location"}


@pytest.mark.direct
def test_a_clients_bytes_never_become_a_header(wire, api):
    for field in ("X-Request-Id: a\rSet-Cookie: b", "X-Request-Id: a%0d%0ab"):
        connection = wire()
        connection.send(request("GET", "/health", field))
        assert connection.answer().header("Set-Cookie") is None
    answer = api.get("/users?%0d%0aSet-Cookie:%20a=b", invalid=True)
    assert answer.header("Set-Cookie") is None


@pytest.mark.direct
def test_http_1_0_and_errors_of_the_protocol_have_them_too(wire):
    for raw in (request("GET", "/health", version="HTTP/1.0"), b"!\r\n\r\n",
                request("POST", "/users"), request("FOO", "/")):
        connection = wire()
        connection.send(raw)
        connection.answer()
