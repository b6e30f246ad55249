"""Fixtures of the scenarios. SEEDED_FAULT names a fault for every server that
they start; it takes a build that knows faults (FLAVOR=seeded)."""
import os
import uuid

import pytest

from books import Books
from harness import make
from harness.client import Client
from harness.process import Server

FAULT = ({"FINWISE_SEEDED_FAULT": os.environ["SEEDED_FAULT"]}
         if os.environ.get("SEEDED_FAULT") else {})


@pytest.fixture(scope="session")
def server():
    """The server that most scenarios share, with a worker more than one."""
    server = Server(FINWISE_WORKERS=2, **FAULT).start()
    yield server
    server.close()


@pytest.fixture
def start():
    """Starts servers of the scenario's own, and ends them."""
    servers = []

    def start_one(**settings):
        servers.append(Server(**FAULT, **settings))
        return servers[-1].start()

    yield start_one
    for server in servers:
        server.close()


@pytest.fixture
def new_books(api):
    """Makes tenants without any change."""
    owner = make.user()
    assert api.post("/users", owner).status == 201

    def new(by_header=False):
        tenant = make.tenant(owner)
        assert api.post("/tenants", tenant).status == 201
        return Books(api, tenant["uuid"], by_header)

    return new


@pytest.fixture
def books(new_books):
    return new_books()


@pytest.fixture
def books_of(contract):
    """Makes a tenant of a server of the scenario's own."""
    def new(server):
        api = Client(server.url, contract)
        owner = make.user()
        assert api.post("/users", owner).status == 201
        tenant = make.tenant(owner)
        assert api.post("/tenants", tenant).status == 201
        return Books(api, tenant["uuid"])

    return new


@pytest.fixture
def phone():
    """A client's id."""
    return str(uuid.uuid4())


@pytest.fixture
def laptop():
    return str(uuid.uuid4())
