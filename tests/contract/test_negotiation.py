"""Media types: what is taken, and what is given."""

import pytest

from harness import make
from harness.make import refused


@pytest.mark.parametrize("media_type", [
    "application/json", "Application/JSON", "application/json;charset=utf-8",
    "application/json; charset=UTF-8", 'application/json; charset="utf-8"',
    "application/json ; charset=utf-8",
])
def test_json_is_taken_however_it_is_spelt(api, media_type):
    answer = api.post("/users", make.user(),
                      headers={"Content-Type": media_type})
    assert answer.status == 201


@pytest.mark.parametrize("media_type", [
    "text/plain", "text/json", "application/xml", "application/problem+json",
    "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
    "application/json; charset=latin1", "application/jsonx",
    "application/*", "*/*", "application/merge-patch+json",
])
def test_a_media_type_that_is_not_declared_is_refused(api, media_type):
    user = make.user()
    answer = api.post("/users", user, invalid=True,
                      headers={"Content-Type": media_type})
    refused(answer, 415, "unsupported_media_type")
    if not answer.by_proxy:
        refused(api.get(f"/users/{user['uuid']}"), 404)


@pytest.mark.direct
@pytest.mark.parametrize("media_type", [
    "", "json", "application", "application/", "/json", "application/json/x",
    "application/json, text/plain", "application /json", "application/json x",
    "application/json; charset=utf-8; charset=latin1",
])
def test_what_is_no_media_type_is_refused(api, media_type):
    answer = api.post("/users", make.user(),
                      headers={"Content-Type": media_type})
    refused(answer, 415, "unsupported_media_type")


@pytest.mark.direct
def test_a_body_without_a_media_type_is_refused(api):
    user = make.user()
    answer = api.post("/users", user, headers={"Content-Type": None},
                      invalid=True)
    refused(answer, 415, "unsupported_media_type")


@pytest.mark.parametrize("accept", [
    "*/*", "application/*", "application/json", "APPLICATION/JSON",
    "text/html, application/json;q=0.5", "text/html,*/*;q=0.1",
    "application/json;q=0.001", "text/*;q=0, application/json",
    "application/json, application/problem+json",
    "application/*;q=0.5, text/html", "application/json;q=1.000",
    "text/html;q=0.9 , application/json ; q=0.8", None,
])
def test_an_accept_that_can_be_met_is_met(api, accept):
    answer = api.get("/health", headers={"Accept": accept})
    assert (answer.status, answer.media_type) == (200, "application/json")


@pytest.mark.direct
@pytest.mark.parametrize("accept", [
    "text/html", "application/json;q=0", "*/*;q=0", "application/*;q=0",
    "application/xml, text/*", "application/problem+json",
    "*/*, application/json;q=0", "application/json;q=0.000, text/html",
    "*/*;q=1, application/*;q=0",
])
def test_an_accept_that_cannot_be_met_is_406(api, accept):
    for target in ("/health", "/users", "/openapi.json"):
        refused(api.get(target, headers={"Accept": accept}), 406,
                "not_acceptable")


@pytest.mark.direct
def test_a_create_that_cannot_be_answered_creates_nothing(api):
    user = make.user()
    answer = api.post("/users", user, headers={"Accept": "text/html"})
    refused(answer, 406, "not_acceptable")
    refused(api.get(f"/users/{user['uuid']}"), 404)


@pytest.mark.direct
def test_a_problem_is_a_problem_document_whatever_is_accepted(api):
    for accept in ("text/html", "application/json", "*/*;q=0"):
        answer = api.get("/nope", headers={"Accept": accept})
        refused(answer, 404, "not_found")


@pytest.mark.parametrize("accept", ["application/problem+json",
                                    "application/json"])
def test_a_problem_may_be_all_that_is_accepted(api, accept):
    answer = api.get("/users?limit=0", invalid=True, headers={
        "Accept": f"{accept}, application/json"})
    refused(answer, 422, "invalid")
