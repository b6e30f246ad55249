"""Parameters: percent-encoding, repetition, and names nobody declared."""

import pytest

from harness import make
from harness.make import refused
from harness.wire import request

NOT_UUIDS = ["x", "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a0",
             "0191f3c27a527c3b9b1e52f0c54d9a01", "%7B%7D", "..%5C..%5Cx",
             "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01%20", "%C3%A9", "*", "'"]


@pytest.mark.parametrize("text", NOT_UUIDS)
def test_a_path_that_holds_no_uuid_is_refused(api, text):
    for method, folder, name in (("GET", "users", "user_id"),
                                 ("GET", "tenants", "tenant_id"),
                                 ("DELETE", "tenants", "tenant_id")):
        answer = api.request(method, f"/{folder}/{text}", invalid=True)
        refused(answer, 422, "invalid", at=[("path", name, "format")])


def test_a_path_is_percent_decoded(api, user):
    encoded = "".join(f"%{ord(c):02x}" for c in user["uuid"])
    assert api.get(f"/users/{encoded}").json() == user


@pytest.mark.direct
def test_the_names_in_a_path_are_percent_decoded_too(api, user):
    assert api.get(f"/%75sers/{user['uuid']}").json() == user


def test_a_query_is_percent_decoded(api, user):
    encoded = "".join(f"%{ord(c):02X}" for c in user["email"])
    assert api.get(f"/users?email={encoded}").json() == [user]
    assert api.get(f"/users?%65mail={encoded}").json() == [user]


def test_a_plus_is_a_space_and_an_encoded_plus_is_a_plus(api):
    user = make.user()
    user["email"] = f"a+{user['email']}"
    assert api.post("/users", user).status == 201
    encoded = user["email"].replace("+", "%2B")
    assert api.get(f"/users?email={encoded}").json() == [user]
    refused(api.get(f"/users?email={user['email']}", invalid=True), 422,
            at=[("query", "email", "format")])


@pytest.mark.parametrize("query", ["", "&", "limit=5&", "&limit=5",
                                   "limit=5&&email=x%40example.com"])
def test_empty_pieces_of_a_query_are_no_matter(api, query):
    assert api.get(f"/users?{query}").status == 200


@pytest.mark.direct
@pytest.mark.parametrize("broken", ["%", "%4", "%zz", "%4g", "%%34", "%u0041",
                                    "%ff", "%c3%28", "%ed%a0%80", "%c0%af",
                                    "%00", "a%00b"])
def test_broken_percent_encoding_is_refused(api, broken):
    for target in (f"/users?email={broken}", f"/users?{broken}=1",
                   f"/users/{broken}"):
        refused(api.get(target, invalid=True), 400)


@pytest.mark.parametrize("query", [
    "limit=1&limit=2", "limit=1&limit=1", "limit=1&%6Cimit=2",
    "email=a%40b.example&email=c%40d.example",
])
def test_a_parameter_that_comes_twice_is_refused(api, query):
    refused(api.get(f"/users?{query}", invalid=True), 400)


@pytest.mark.direct
@pytest.mark.parametrize("query,name", [
    ("foo=1", "foo"), ("Limit=1", "Limit"), ("limit%20=1", "limit "),
    ("foo", "foo"), ("user_id=x", "user_id"), ("limit%5B%5D=1", "limit[]"),
    ("__proto__=1", "__proto__"), ("%3Cscript%3E=1", "<script>"),
])
def test_a_query_parameter_that_nobody_declared_is_refused(api, query, name):
    refused(api.get(f"/users?{query}", invalid=True), 422, "invalid",
            at=[("query", name, "unknown")])


@pytest.mark.direct
@pytest.mark.parametrize("target", ["/health", "/openapi.json"])
def test_an_operation_without_parameters_takes_none(api, target):
    refused(api.get(f"{target}?x=1", invalid=True), 422,
            at=[("query", "x", "unknown")])


@pytest.mark.direct
def test_all_parameters_are_reported_together(api):
    answer = api.get("/users?limit=0&email=x&after=&foo=1", invalid=True)
    problem = refused(answer, 422, "invalid")
    assert {(error["name"], error["keyword"])
            for error in problem["errors"]} >= {
        ("limit", "minimum"), ("email", "format"), ("after", "pattern"),
        ("foo", "unknown")}


@pytest.mark.direct
def test_parameters_and_the_body_are_reported_together(api):
    answer = api.post("/users?foo=1", {**make.user(), "name": ""},
                      invalid=True)
    refused(answer, 422, "invalid", at=[("query", "foo", "unknown"),
                                        ("body", "/name", "minLength")])


@pytest.mark.parametrize("path,name", [("/tenants", "user_id")])
@pytest.mark.parametrize("text", ["", "x", "1"])
def test_a_query_parameter_that_is_no_uuid_is_refused(api, path, name, text):
    refused(api.get(f"{path}?{name}={text}", invalid=True), 422, "invalid",
            at=[("query", name, "format")])


@pytest.mark.parametrize("email", ["", "x", "a@", "x@y@z.example",
                                   "x%40" + "d" * 255 + ".example"])
def test_a_query_parameter_that_is_no_email_is_refused(api, email):
    problem = refused(api.get(f"/users?email={email}", invalid=True), 422)
    if problem is not None:
        assert {error["name"] for error in problem["errors"]} == {"email"}


@pytest.mark.direct
def test_1000_parameters_are_answered(wire):
    query = "&".join(f"p{n}=1" for n in range(1000))
    connection = wire()
    connection.send(request("GET", f"/users?{query}"))
    answer = connection.answer()
    assert answer.status == 422
    assert len(answer.json()["errors"]) == 32
    assert connection.is_open()
