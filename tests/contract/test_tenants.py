"""Creating, retrying, reading, listing and deleting tenants."""

import uuid

import pytest

from harness import make
from harness.make import refused


def test_a_tenant_is_created_and_its_location_leads_to_it(api, user):
    tenant = make.tenant(user)
    created = api.post("/tenants", tenant)
    assert created.status == 201
    assert created.json() == tenant
    assert created.header("Location") == f"/tenants/{tenant['uuid']}"
    found = api.get(created.header("Location"))
    assert found.status == 200
    details = found.json()
    assert details.pop("database_bytes") >= 0
    assert details == tenant


def test_the_same_request_again_answers_200_with_the_same_tenant(api, tenant):
    again = api.post("/tenants", tenant)
    assert (again.status, again.json()) == (200, tenant)
    shouted = {**tenant, "uuid": tenant["uuid"].upper(),
               "user_id": tenant["user_id"].upper()}
    again = api.post("/tenants", shouted)
    assert (again.status, again.json()) == (200, tenant)


def test_a_uuid_with_another_name_is_a_conflict(api, tenant):
    refused(api.post("/tenants", {**tenant, "name": "Other"}), 409,
            "conflict")


def test_a_uuid_with_another_user_is_a_conflict(api, tenant):
    other = make.user()
    assert api.post("/users", other).status == 201
    refused(api.post("/tenants", {**tenant, "user_id": other["uuid"]}), 409,
            "conflict")


def test_a_user_who_is_not_there_is_named_by_its_pointer(api):
    tenant = make.tenant(make.user())
    problem = refused(api.post("/tenants", tenant), 422)
    assert [(error["where"], error["pointer"])
            for error in problem["errors"]] == [("body", "/user_id")]
    refused(api.get(f"/tenants/{tenant['uuid']}"), 404)


def test_one_user_has_many_tenants_of_one_name(api, user):
    for _ in range(3):
        assert api.post("/tenants", make.tenant(user)).status == 201
    assert len(api.get(f"/tenants?user_id={user['uuid']}").json()) == 3


def test_tenants_are_listed_by_user(api, user, tenant):
    other = make.user()
    assert api.post("/users", other).status == 201
    assert api.post("/tenants", make.tenant(other)).status == 201
    for spelling in (user["uuid"], user["uuid"].upper()):
        listed = api.get(f"/tenants?user_id={spelling}")
        assert (listed.status, listed.json()) == (200, [tenant])
    everything = api.get("/tenants?limit=1000").json()
    assert tenant in everything and len(everything) > 1


def test_a_user_who_is_not_there_has_no_tenants(api):
    listed = api.get(f"/tenants?user_id={uuid.uuid4()}")
    assert (listed.status, listed.json()) == (200, [])


def test_an_unknown_tenant_is_not_found(api):
    refused(api.get(f"/tenants/{uuid.uuid4()}"), 404, "not_found")
    refused(api.delete(f"/tenants/{uuid.uuid4()}"), 404, "not_found")


def test_a_deleted_tenant_is_gone_everywhere(api, user, tenant):
    where = f"/tenants/{tenant['uuid']}"
    gone = api.delete(where)
    assert (gone.status, gone.body) == (204, b"")
    refused(api.delete(where), 404, "not_found")
    refused(api.get(where), 404, "not_found")
    assert api.get(f"/tenants?user_id={user['uuid']}").json() == []


def test_the_uuid_of_a_deleted_tenant_is_not_given_out_again(api, tenant):
    assert api.delete(f"/tenants/{tenant['uuid']}").status == 204
    refused(api.post("/tenants", tenant), 409, "conflict")


def test_deleting_one_tenant_leaves_the_others(api, user):
    tenants = [make.tenant(user) for _ in range(3)]
    for tenant in tenants:
        assert api.post("/tenants", tenant).status == 201
    assert api.delete(f"/tenants/{tenants[1]['uuid']}").status == 204
    listed = api.get(f"/tenants?user_id={user['uuid']}").json()
    assert listed == [tenants[0], tenants[2]]
    for tenant in listed:
        assert api.get(f"/tenants/{tenant['uuid']}").status == 200


def test_a_tenant_is_deleted_by_a_uuid_in_any_case(api, tenant):
    assert api.delete(f"/tenants/{tenant['uuid'].upper()}").status == 204


METHODS = pytest.mark.parametrize("method", ["GET", "DELETE"])


@METHODS
def test_the_header_may_name_the_tenant_of_the_path(api, tenant, method):
    answer = api.request(method, f"/tenants/{tenant['uuid']}",
                         headers={"X-Tenant-ID": tenant["uuid"].upper()})
    assert answer.status in (200, 204)


@METHODS
def test_a_header_that_names_another_tenant_is_refused(api, tenant, method):
    answer = api.request(method, f"/tenants/{tenant['uuid']}",
                         headers={"X-Tenant-ID": str(uuid.uuid4())})
    refused(answer, 400)
    assert api.get(f"/tenants/{tenant['uuid']}").status == 200


@METHODS
def test_a_header_that_is_no_uuid_is_refused(api, tenant, method):
    answer = api.request(method, f"/tenants/{tenant['uuid']}", invalid=True,
                         headers={"X-Tenant-ID": "../../etc/passwd"})
    refused(answer, 422, at=[("header", "X-Tenant-ID", "format")])
    assert api.get(f"/tenants/{tenant['uuid']}").status == 200


def test_the_path_and_the_header_are_reported_together(api):
    answer = api.get("/tenants/x", headers={"X-Tenant-ID": "y"},
                     invalid=True)
    refused(answer, 422, at=[("path", "tenant_id", "format"),
                             ("header", "X-Tenant-ID", "format")])


@METHODS
@pytest.mark.direct
def test_two_headers_that_name_tenants_are_refused(wire, tenant, method):
    name = tenant["uuid"]
    connection = wire()
    connection.send(f"{method} /tenants/{name} HTTP/1.1\r\nHost: x\r\n"
                    f"X-Tenant-ID: {name}\r\nX-Tenant-ID: {uuid.uuid4()}"
                    "\r\n\r\n".encode())
    assert connection.answer().status == 400
