"""Creating, retrying, reading and finding users."""

import uuid

import pytest

from harness import make
from harness.make import refused


def test_a_user_is_created_and_its_location_leads_to_it(api):
    user = make.user()
    created = api.post("/users", user)
    assert created.status == 201
    assert created.json() == user
    assert created.header("Location") == f"/users/{user['uuid']}"
    assert api.get(created.header("Location")).json() == user


def test_the_same_request_again_answers_200_with_the_same_user(api):
    user = make.user(hashed_password="$argon2id$one")
    assert api.post("/users", user).status == 201
    again = api.post("/users", user)
    assert again.status == 200
    assert again.json() == {key: value for key, value in user.items()
                            if key != "hashed_password"}


@pytest.mark.parametrize("change", [
    {"name": "Somebody Else"},
    {"email": "somebody.else@example.com"},
    {"hashed_password": "$argon2id$other"},
    {"hashed_password": None},
], ids=["name", "email", "password", "no password"])
def test_a_uuid_with_other_content_is_a_conflict(api, change):
    user = make.user(hashed_password="$argon2id$one")
    assert api.post("/users", user).status == 201
    other = {key: value for key, value in {**user, **change}.items()
             if value is not None}
    refused(api.post("/users", other), 409, "conflict")
    kept = api.get(f"/users/{user['uuid']}").json()
    assert kept["name"] == user["name"] and kept["email"] == user["email"]


def test_a_password_that_was_not_there_is_other_content(api, user):
    refused(api.post("/users", {**user, "hashed_password": "x"}), 409)


@pytest.mark.parametrize("spell", [str, str.upper, str.title])
def test_an_email_is_taken_without_regard_to_case(api, spell):
    first = make.user()
    assert api.post("/users", first).status == 201
    second = make.user(email=spell(first["email"]))
    refused(api.post("/users", second), 409, "conflict")
    refused(api.get(f"/users/{second['uuid']}"), 404, "not_found")


def test_a_uuid_is_taken_in_any_case_and_returned_in_lower_case(api):
    user = make.user()
    shouted = {**user, "uuid": user["uuid"].upper()}
    created = api.post("/users", shouted)
    assert created.status == 201
    assert created.json()["uuid"] == user["uuid"]
    assert created.header("Location") == f"/users/{user['uuid']}"
    assert api.post("/users", user).status == 200
    found = api.get(f"/users/{user['uuid'].upper()}")
    assert found.json() == user


@pytest.mark.parametrize("name", [
    "Ærøskøbing", "李白", "👩‍👩‍👧‍👦", "e\u0301", "\u00e9", "\u200f", " ", "\t",
    "\u0001\u001f\u007f", "\ufffe\uffff", "\U0010ffff", "\\ \" / \b\f\n\r\t",
    "'); DROP TABLE users; --", "%s%n", "<script>", "null", "\ufeff",
])
def test_a_name_comes_back_as_it_was_sent(api, name):
    user = make.user(name=name)
    assert api.post("/users", user).json()["name"] == name
    assert api.get(f"/users/{user['uuid']}").json()["name"] == name
    assert api.post("/users", user).status == 200


def test_a_password_is_never_given_back(api):
    secret = "$argon2id$" + uuid.uuid4().hex
    user = make.user(hashed_password=secret)
    answers = [
        api.post("/users", user), api.post("/users", user),
        api.get(f"/users/{user['uuid']}"),
        api.get(f"/users?email={user['email']}"),
        api.post("/users", {**user, "name": "Other"}),
        api.post("/users", {**user, "name": ""}, invalid=True),
    ]
    assert [answer.status for answer in answers] == [
        201, 200, 200, 200, 409, 422]
    for answer in answers:
        assert secret.encode() not in answer.body


def test_an_unknown_user_is_not_found(api):
    refused(api.get(f"/users/{uuid.uuid4()}"), 404, "not_found")


def test_a_user_is_found_by_its_email_without_regard_to_case(api, user):
    for email in (user["email"], user["email"].upper()):
        assert api.get(f"/users?email={email}").json() == [user]


def test_an_email_that_nobody_has_finds_nobody(api, user):
    found = api.get(f"/users?email=not-{user['email']}")
    assert (found.status, found.json()) == (200, [])
    assert found.header("Link") is None


def test_a_users_and_a_tenants_uuid_may_be_the_same(api, user):
    tenant = make.tenant(user, uuid=user["uuid"])
    assert api.post("/tenants", tenant).status == 201
    assert api.get(f"/users/{user['uuid']}").json() == user
    assert api.delete(f"/tenants/{user['uuid']}").status == 204
    assert api.get(f"/users/{user['uuid']}").json() == user
