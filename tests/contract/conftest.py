"""Fixtures of the black box tests. Without BASE_URL they start the server
themselves; with it they go through whatever stands there (a validating
proxy), and the tests marked `direct` are skipped."""

import os
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from harness import make  # noqa: E402
from harness.client import Client  # noqa: E402
from harness.contract import Contract  # noqa: E402
from harness.process import Server  # noqa: E402
from harness.wire import Wire  # noqa: E402

PROXY_URL = os.environ.get("BASE_URL")
COUNTS = {"passed": 0, "failed": 0, "skipped": 0}


def pytest_configure(config):
    config.addinivalue_line(
        "markers", "direct: needs the server itself: raw bytes, the log, "
        "files, settings, or what the contract does not describe")
    config.addinivalue_line(
        "markers", "proxy: is about the validating proxy itself")


def pytest_collection_modifyitems(items):
    direct = pytest.mark.skip(reason="needs the server itself, not a proxy")
    proxy = pytest.mark.skip(reason="runs through a proxy only (BASE_URL)")
    for item in items:
        if PROXY_URL and item.get_closest_marker("direct"):
            item.add_marker(direct)
        if not PROXY_URL and item.get_closest_marker("proxy"):
            item.add_marker(proxy)


def pytest_runtest_logreport(report):
    if report.failed:
        COUNTS["failed"] += 1
    elif report.skipped:
        COUNTS["skipped"] += 1
    elif report.when == "call":
        COUNTS["passed"] += 1


def pytest_sessionfinish():
    """The counts for run.sh, which adds them up."""
    if "COUNTS_FILE" in os.environ:
        line = "{passed} {failed} {skipped}\n".format(**COUNTS)
        pathlib.Path(os.environ["COUNTS_FILE"]).write_text(line)


@pytest.fixture(scope="session")
def contract():
    return Contract()


@pytest.fixture(scope="session")
def server():
    """The server that most tests share; its data begin empty."""
    server = Server().start()
    yield server
    server.close()


@pytest.fixture(scope="session")
def api(request, contract):
    if not PROXY_URL:
        return Client(request.getfixturevalue("server").url, contract)
    client = Client(PROXY_URL, contract, through_proxy=True)
    request.addfinalizer(lambda: print(
        f"\nthrough the proxy: {client.passed_on} exchanges passed on, "
        f"{client.answered_by_proxy} invalid requests answered by it"))
    return client


@pytest.fixture
def start():
    """Starts servers of the test's own; ends them and looks for faults."""
    servers = []

    def start_one(**settings):
        servers.append(Server(**settings))
        return servers[-1].start()

    yield start_one
    for server in servers:
        server.close()


@pytest.fixture
def client_of(contract):
    return lambda server: Client(server.url, contract)


@pytest.fixture
def wire(server, contract):
    """Opens raw connections, to the shared server or to another one."""
    wires = []

    def connect(to=server, **options):
        wires.append(Wire(to, contract, **options))
        return wires[-1]

    yield connect
    for one in wires:
        one.close()


@pytest.fixture
def user(api):
    """A user that exists."""
    user = make.user()
    assert api.post("/users", user).status == 201
    return user


@pytest.fixture
def tenant(api, user):
    """A tenant that exists, of that user."""
    tenant = make.tenant(user)
    assert api.post("/tenants", tenant).status == 201
    return tenant
