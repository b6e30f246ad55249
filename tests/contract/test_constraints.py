"""Every rule of the contract's bodies, from both sides."""

import pytest

from harness import make
from harness.make import refused

TENANT = {"uuid": "0191f3c2-9d10-7e55-8a43-1f6b0d2c7e02", "name": "x",
          "user_id": "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01"}


@pytest.mark.parametrize("character", ["x", "é", "李", "\U0001f600"])
@pytest.mark.parametrize("length", [1, 200])
def test_a_name_of_1_to_200_code_points_is_taken(api, character, length):
    name = make.text_of_length(length, character)
    answer = api.post("/users", make.user(name=name))
    assert (answer.status, answer.json()["name"]) == (201, name)


@pytest.mark.parametrize("character", ["x", "é", "李", "\U0001f600"])
@pytest.mark.parametrize("length", [201, 65536])
def test_a_longer_name_is_refused(api, character, length):
    name = make.text_of_length(length, character)
    answer = api.post("/users", make.user(name=name), invalid=True)
    refused(answer, 422, "invalid", at=[("body", "/name", "maxLength")])


@pytest.mark.parametrize("path", ["/users", "/tenants"])
def test_an_empty_name_is_refused(api, path):
    body = make.user(name="") if path == "/users" else {**TENANT, "name": ""}
    refused(api.post(path, body, invalid=True), 422, "invalid",
            at=[("body", "/name", "minLength")])


def test_a_tenants_name_has_the_same_bounds(api, user):
    longest = make.tenant(user, name="李" * 200)
    assert api.post("/tenants", longest).json() == longest
    too_long = make.tenant(user, name="李" * 201)
    refused(api.post("/tenants", too_long, invalid=True), 422,
            at=[("body", "/name", "maxLength")])


@pytest.mark.parametrize("length", [60, 253, 254])
def test_an_email_of_up_to_254_characters_is_taken(api, length):
    user = make.user(email=make.email_of_length(length))
    assert api.post("/users", user).status == 201
    assert api.get(f"/users?email={user['email']}").json() == [user]


@pytest.mark.parametrize("length", [255, 256, 300])
def test_a_longer_email_is_refused(api, length):
    user = make.user(email=make.email_of_length(length))
    problem = refused(api.post("/users", user, invalid=True), 422)
    if problem is not None:
        assert ("/email", "maxLength") in {
            (error["pointer"], error["keyword"])
            for error in problem["errors"]}


@pytest.mark.parametrize("form", [
    "{}@example.com", "{}+tag@example.com", "{}.b.c@sub.example.co",
    "{}!#$%&'*/=?^_`|~-@example.com", "{}@xn--bcher-kva.example",
    "{}@a-b.example", "{}@1.2.example",
])
def test_each_usual_form_of_an_email_is_taken(api, form):
    user = make.user()
    user["email"] = form.format(user["uuid"][:13])
    assert api.post("/users", user).json()["email"] == user["email"]


@pytest.mark.parametrize("email", [
    "", "x", "@", "@example.com", "x@", "x@@example.com", "a b@example.com",
    "x@exam ple.com", "x@example..com", "x@.example.com", ".x@example.com",
    "x.@example.com", "x..y@example.com", "x@-example.com", "x@example-.com",
    "x@exa_mple.com", "x@example.com\n", " x@example.com", "<x@example.com>",
    "x@example.com,y@example.com", "x" * 65 + "@example.com",
    "x@" + "d" * 64 + ".com", "x\u0001@example.com",
])
def test_what_is_no_email_is_refused(api, email):
    answer = api.post("/users", make.user(email=email), invalid=True)
    refused(answer, 422, "invalid", at=[("body", "/email", "format")])


@pytest.mark.parametrize("length", [1, 511, 512])
def test_a_password_of_1_to_512_code_points_is_taken(api, length):
    for character in ("x", "李"):
        user = make.user(hashed_password=character * length)
        assert api.post("/users", user).status == 201
        assert api.post("/users", user).status == 200


@pytest.mark.parametrize("password,keyword", [
    ("", "minLength"), ("x" * 513, "maxLength"), ("李" * 513, "maxLength"),
])
def test_an_empty_or_longer_password_is_refused(api, password, keyword):
    user = make.user(hashed_password=password)
    answer = api.post("/users", user, invalid=True)
    refused(answer, 422, at=[("body", "/hashed_password", keyword)])


NOT_UUIDS = [
    "", "x", "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a0",
    "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a011",
    "0191f3c27a527c3b9b1e52f0c54d9a01",
    "{0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01}",
    "urn:uuid:0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01",
    "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a0g",
    "0191f3c2_7a52_7c3b_9b1e_52f0c54d9a01",
    "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01\n",
    " 0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01",
    "0191f3c27-a52-7c3b-9b1e-52f0c54d9a01",
    "../../../../../../etc/passwd-0123456",
]


@pytest.mark.parametrize("text", NOT_UUIDS)
def test_what_is_no_uuid_is_refused(api, text):
    answer = api.post("/users", make.user(uuid=text), invalid=True)
    refused(answer, 422, "invalid", at=[("body", "/uuid", "format")])
    tenant = {**TENANT, "uuid": text, "user_id": text}
    answer = api.post("/tenants", tenant, invalid=True)
    refused(answer, 422, "invalid", at=[("body", "/uuid", "format"),
                                        ("body", "/user_id", "format")])


@pytest.mark.parametrize("text", [
    "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
])
def test_the_nil_and_the_max_uuid_are_uuids(api, text):
    assert api.post("/users", make.user(uuid=text)).status == 201
    assert api.get(f"/users/{text}").status == 200


WRONG = [1, 1.5, True, False, None, [], {}, ["x"]]


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
@pytest.mark.parametrize("member", ["uuid", "name", "email",
                                    "hashed_password"])
def test_a_users_member_of_another_type_is_refused(api, member, wrong):
    body = {**make.user(), member: wrong}
    answer = api.post("/users", body, invalid=True)
    refused(answer, 422, "invalid", at=[("body", f"/{member}", "type")])


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
@pytest.mark.parametrize("member", ["uuid", "name", "user_id"])
def test_a_tenants_member_of_another_type_is_refused(api, member, wrong):
    answer = api.post("/tenants", {**TENANT, member: wrong}, invalid=True)
    refused(answer, 422, "invalid", at=[("body", f"/{member}", "type")])


@pytest.mark.parametrize("path,member", [
    ("/users", "uuid"), ("/users", "name"), ("/users", "email"),
    ("/tenants", "uuid"), ("/tenants", "name"), ("/tenants", "user_id"),
])
def test_a_required_member_that_is_missing_is_named(api, path, member):
    body = make.user() if path == "/users" else dict(TENANT)
    del body[member]
    problem = refused(api.post(path, body, invalid=True), 422, "invalid")
    if problem is not None:
        (error,) = problem["errors"]
        assert error["keyword"] == "required"
        assert member in error["pointer"] + error["detail"]


@pytest.mark.parametrize("member,pointer", [
    ("extra", "/extra"), ("UUID", "/UUID"), ("", "/"), ("a/b~c", "/a~1b~0c"),
    ("李", "/李"), ('"\\\n', '/"\\\n'), ("__proto__", "/__proto__"),
])
def test_an_unknown_member_is_refused_and_named(api, member, pointer):
    answer = api.post("/users", {**make.user(), member: 1}, invalid=True)
    refused(answer, 422, "invalid",
            at=[("body", pointer, "additionalProperties")])


def test_what_is_only_given_back_is_refused_when_sent(api, user):
    body = make.tenant(user, database_bytes=1)
    refused(api.post("/tenants", body, invalid=True), 422,
            at=[("body", "/database_bytes", "additionalProperties")])


def test_all_violations_come_at_once(api):
    answer = api.post("/users", {
        "uuid": "x", "email": "y", "hashed_password": "", "extra": [{}],
    }, invalid=True)
    problem = refused(answer, 422, "invalid")
    if problem is not None:
        assert sorted(error["keyword"] for error in problem["errors"]) == [
            "additionalProperties", "format", "format", "minLength",
            "required"]
        details = [error["detail"] for error in problem["errors"]]
        assert all(details)


def test_no_more_violations_are_listed_than_the_bound(api):
    body = {**make.user(), **{f"extra{n}": n for n in range(100)}}
    problem = refused(api.post("/users", body, invalid=True), 422)
    if problem is not None:
        assert len(problem["errors"]) == 32
        assert "100" in problem["detail"]


def test_a_refused_body_changes_nothing(api):
    user = make.user(name="")
    refused(api.post("/users", user, invalid=True), 422)
    refused(api.get(f"/users/{user['uuid']}"), 404)
    assert api.post("/users", {**user, "name": "Ada"}).status == 201
