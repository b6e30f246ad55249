"""Many clients at once, on one worker and on two."""

import collections
import concurrent.futures
import itertools

import pytest

from harness import make
from harness.process import Server

pytestmark = pytest.mark.direct


@pytest.fixture(scope="module", params=[1, 2], ids=["1 worker", "2 workers"])
def busy(request):
    server = Server(FINWISE_WORKERS=request.param).start()
    yield server
    server.close()


@pytest.fixture
def at_once(busy, client_of):
    """Runs each of the calls, given a client, in a thread of its own."""
    def run(*calls):
        with concurrent.futures.ThreadPoolExecutor(len(calls)) as pool:
            tasks = [pool.submit(call, client_of(busy)) for call in calls]
            return [task.result(timeout=60) for task in tasks]
    return run


@pytest.fixture
def owner(busy, client_of):
    user = make.user()
    assert client_of(busy).post("/users", user).status == 201
    return user


def counted(answers):
    return dict(collections.Counter(answer.status for answer in answers))


def test_one_user_that_many_create_is_created_once(at_once):
    for _ in range(5):
        user = make.user()
        answers = at_once(*[lambda api: api.post("/users", user)] * 8)
        assert counted(answers) == {201: 1, 200: 7}


def test_one_email_that_many_want_is_given_once(at_once):
    email = make.user()["email"]
    users = [make.user(email=email) for _ in range(8)]
    answers = at_once(*[lambda api, user=user: api.post("/users", user)
                        for user in users])
    assert counted(answers) == {201: 1, 409: 7}


def test_one_tenant_that_many_create_is_created_once(at_once, owner):
    for _ in range(5):
        tenant = make.tenant(owner)
        answers = at_once(*[lambda api: api.post("/tenants", tenant)] * 8)
        assert counted(answers) == {201: 1, 200: 7}


def test_one_tenant_that_many_delete_is_deleted_once(at_once, owner):
    def create(api):
        return api.post("/tenants", tenant)

    for _ in range(5):
        tenant = make.tenant(owner)
        assert counted(at_once(create)) == {201: 1}
        answers = at_once(*[lambda api: api.delete(
            f"/tenants/{tenant['uuid']}")] * 8)
        assert counted(answers) == {204: 1, 404: 7}


def test_many_create_many(at_once, busy, client_of):
    def create(api):
        users = [make.user() for _ in range(25)]
        assert [api.post("/users", user).status
                for user in users] == [201] * 25
        return users

    made = list(itertools.chain(*at_once(*[create] * 8)))
    api = client_of(busy)
    for user in made[::10]:
        assert api.get(f"/users/{user['uuid']}").json() == user


def test_a_delete_hurts_nobody_who_reads(at_once, busy, owner):
    """The deleted tenant is there until it is not; the other one always."""
    for _ in range(5):
        doomed, kept = make.tenant(owner), make.tenant(owner)
        at_once(lambda api: api.post("/tenants", doomed),
                lambda api: api.post("/tenants", kept))

        def read(tenant):
            return lambda api: [api.get(f"/tenants/{tenant['uuid']}").status
                                for _ in range(40)]

        def delete(api):
            assert api.get(f"/tenants/{doomed['uuid']}").status == 200
            return api.delete(f"/tenants/{doomed['uuid']}").status

        *reads, other, deleted = at_once(
            read(doomed), read(doomed), read(doomed), read(kept), delete)
        assert deleted == 204
        assert set(other) == {200}
        for statuses in reads:
            assert statuses == sorted(statuses), "came back after 404"
            assert set(statuses) <= {200, 404}
        assert not busy.tenant_file(doomed["uuid"]).exists()
        assert busy.tenant_file(kept["uuid"]).exists()


def test_tenants_come_and_go_while_others_are_read(at_once, busy, owner):
    kept = make.tenant(owner)
    at_once(lambda api: api.post("/tenants", kept))

    def churn(api):
        for _ in range(10):
            tenant = make.tenant(owner)
            assert api.post("/tenants", tenant).status == 201
            where = f"/tenants/{tenant['uuid']}"
            assert api.get(where).status == 200
            assert api.delete(where).status == 204
            assert api.get(where).status == 404
            assert not busy.tenant_file(tenant["uuid"]).exists()

    def read(api):
        for _ in range(60):
            assert api.get(f"/tenants/{kept['uuid']}").status == 200

    at_once(churn, churn, churn, read)


def test_every_worker_sees_what_another_one_wrote(at_once, owner):
    """Each request opens a connection, so that any worker may take it."""
    def follow(api):
        for _ in range(20):
            tenant = make.tenant(owner)
            assert api.post("/tenants", tenant).status == 201
            where = f"/tenants/{tenant['uuid']}"
            for _ in range(3):
                assert api.get(where).status == 200
            assert api.delete(where).status == 204
            for _ in range(3):
                assert api.get(where).status == 404

    at_once(follow)
