"""A server, a plain client of it, and a mounted folder."""
import contextlib
import http.client
import json
import re
import subprocess
import tempfile
import uuid

from contract.harness.process import run_to_the_end
from load.server import WatchedServer


class Skipped(Exception):
    """The scenario cannot be played here."""


class Scene:
    """A served folder, and how a client speaks to it."""

    def __init__(self, data=None, **settings):
        self.server = WatchedServer(data, **settings)
        self.data = self.server.data
        self.tenants = self.data / "tenant_databases"

    def __enter__(self):
        self.server.start()
        return self

    def __exit__(self, *_):
        self.server.remove()

    def stop(self):
        assert self.server.stop() == 0, self.server.log()

    def ask(self, method, path, value=None):
        """(status, body) of one request on a connection of its own."""
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.server.port, timeout=20)
        with contextlib.closing(connection):
            body = None if value is None else json.dumps(value)
            headers = {"Content-Type": "application/json"} if body else {}
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()

    def page(self, path):
        """(rows, where the next page is) of a list."""
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.server.port, timeout=20)
        with contextlib.closing(connection):
            connection.request("GET", path)
            answer = connection.getresponse()
            link = re.match("<(.*?)>", answer.getheader("Link", ""))
            return json.loads(answer.read()), link and link[1]

    def get(self, path):
        return self.ask("GET", path)

    def expect(self, status, method, path, value=None):
        got, body = self.ask(method, path, value)
        assert got == status, f"{method} {path}: {got}, not {status}: {body}"
        return body

    def new_user(self):
        name = str(uuid.uuid4())
        self.expect(201, "POST", "/users", user(name))
        return name

    def new_tenant(self, owner):
        name = str(uuid.uuid4())
        self.expect(201, "POST", "/tenants", tenant(name, owner))
        return name

    def file(self, name):
        return self.tenants / f"tenant_{name}.db"


def user(name, size=1):
    return {"uuid": name, "name": "A" * size, "email": f"{name}@example.com"}


def tenant(name, owner):
    return {"uuid": name, "name": "Books", "user_id": owner}


def refused_start(data, *words):
    """The output of a start that is refused, with 1, and says these words."""
    code, output = run_to_the_end(
        {"FINWISE_PORT": 0, "FINWISE_DATA_DIR": data})
    assert code == 1, f"ended with {code}:\n{output}"
    assert "listening on" not in output, output
    for word in words:
        assert word in output, f"without the word {word}:\n{output}"
    return output


@contextlib.contextmanager
def mounted(size):
    """A folder that is a disk of its own, of so many KiB."""
    with tempfile.TemporaryDirectory() as folder:
        made = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", folder],
            capture_output=True)
        if made.returncode != 0:
            raise Skipped(made.stderr.decode().strip() or "mount failed")
        try:
            yield folder
        finally:
            subprocess.run(["umount", "-l", folder], check=True)


def remount(folder, how):
    subprocess.run(["mount", "-o", f"remount,{how}", folder], check=True)
