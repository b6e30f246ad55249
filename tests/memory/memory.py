"""Ten thousand mixed requests: no leak, and no growth after the first thousand.

usage: memory.py BUILD_DIR leak|growth|mallocs|pages

leak: the build has AddressSanitizer, which reports at the worker's end.
growth: a worker's resident memory after 10,000 requests is held against what
it was after 1,000; the page caches of SQLite are full by then.
mallocs: once warm, a request takes nothing from malloc but what SQLite takes
for a statement, however many rows; mallocs.c makes the library that counts.
pages: once warm, a long answer takes no pages from the system.
"""
import contextlib
import http.client
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SUPPRESSIONS = ROOT / "tests/memory/lsan.supp"
WARM, ALL = 1_000, 10_000
GROWTH_BOUND = 512 * 1024
PULLS, RECORDS = 100, 500
STATEMENT_MALLOCS = 5       # Debian's SQLite is built without lookaside


class Server:
    """A server on a free port, its log in a file."""

    def __init__(self, build, folder, **variables):
        self.log = pathlib.Path(folder, "server.log")
        environment = dict(os.environ, **variables, FINWISE_PORT="0",
                           FINWISE_DATA_DIR=folder, FINWISE_SYNCHRONOUS="normal",
                           ASAN_OPTIONS="detect_leaks=1:exitcode=23",
                           LSAN_OPTIONS=f"suppressions={SUPPRESSIONS}")
        self.process = subprocess.Popen(
            [f"{build}/serve"], cwd=ROOT, env=environment,
            stdout=self.log.open("w"), stderr=subprocess.STDOUT)
        self.port = self.wait_for_port()

    def wait_for_port(self):
        for _ in range(300):
            found = re.search(r"listening on http://127\.0\.0\.1:(\d+)",
                              self.log.read_text())
            if found:
                return int(found.group(1))
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.1)
        sys.exit("the server did not start:\n" + self.log.read_text())

    def children(self):
        parent = self.process.pid
        return pathlib.Path(
            f"/proc/{parent}/task/{parent}/children").read_text().split()

    def resident(self):
        return sum(map(self.resident_of, self.children()))

    def faults(self):
        """How many pages the system has given to the workers."""
        return sum(map(self.faults_of, self.children()))

    @staticmethod
    def resident_of(pid):
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) * 1024

    @staticmethod
    def faults_of(pid):
        stat = pathlib.Path(f"/proc/{pid}/stat").read_text()
        return int(stat.rpartition(")")[2].split()[7])

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)


class Client:
    """One connection that sends each kind of request in turn."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, 30)
        self.user = self.new_user()
        self.turn = 0

    def send(self, method, path, body=None, expected=(200,), **headers):
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
        if body is not None:
            headers.setdefault("Content-Type", "application/json")
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        answer.read()
        if answer.status not in expected:
            sys.exit(f"{method} {path}: {answer.status}, not {expected}")

    def new_user(self):
        name = str(uuid.uuid4())
        self.send("POST", "/users", {"uuid": name, "name": "Ada",
                                     "email": f"{name}@example.com"}, (201,))
        return name

    def fill_tenant(self):
        """A tenant with RECORDS of them; the path of a pull of all."""
        tenant = str(uuid.uuid4())
        self.send("POST", "/tenants", {"uuid": tenant, "name": "Books",
                                       "user_id": self.user}, (201,))
        self.send("POST", f"/tenants/{tenant}/changes", {"changes": [
            {"collection": "c", "id": str(uuid.uuid4()), "op": "put",
             "updated_at": "2026-01-01T00:00:00.000Z",
             "data": {"text": "x" * 250}} for _ in range(RECORDS)]})
        return f"/tenants/{tenant}/changes?limit={RECORDS}"

    def tenant_life(self):
        tenant = {"uuid": str(uuid.uuid4()), "name": "Books",
                  "user_id": self.user}
        path = f"/tenants/{tenant['uuid']}"
        self.send("POST", "/tenants", tenant, (201,))
        self.send("GET", path)
        self.send("DELETE", path, None, (204,))
        self.send("GET", path, None, (404,))
        return 4

    def refused(self):
        for body, status in ((b'{"uuid":1,"name":"","x":[]}', 422),
                             (b'{"uuid":"a"', 400), (b'"\xff"', 400),
                             (b'{"a":1,"a":2}', 400), (b"[" * 500, 400)):
            self.send("POST", "/users", body, (status,))
        self.send("GET", "/users?limit=0&x=1", None, (422,))
        self.send("GET", "/nowhere", None, (404,))
        self.send("PUT", "/users", b"{}", (405,))
        self.send("GET", "/health", None, (406,), Accept="text/html")
        return 9

    def read(self):
        self.send("GET", f"/users/{self.user}")
        self.send("GET", "/users?limit=50")
        self.send("GET", f"/tenants?user_id={self.user}&limit=10")
        self.send("GET", "/openapi.json")
        self.send("GET", "/health")
        self.send("OPTIONS", "/users", None, (204,))
        self.send("HEAD", "/health")
        return 7

    def some(self):
        self.turn += 1
        if self.turn % 10 == 0:
            return self.tenant_life()
        if self.turn % 10 == 1:
            self.new_user()
            return 1
        return self.refused() if self.turn % 2 else self.read()

    def many(self, count):
        sent = 0
        while sent < count:
            sent += self.some()


def leak(build, folder):
    server = Server(build, folder)
    Client(server.port).many(ALL)
    status = server.stop()
    log = server.log.read_text()
    found = re.findall(r".*(?:Sanitizer|runtime error).*", log)
    if status != 0 or found:
        sys.exit(f"exit status {status}:\n" + log[-8000:])
    print(f"{ALL} mixed requests, no leak")


def growth(build, folder):
    server = Server(build, folder)
    client = Client(server.port)
    client.many(WARM)
    before = server.resident()
    client.many(ALL - WARM)
    after = server.resident()
    status = server.stop()
    print(f"resident: {before >> 10} KiB after {WARM} requests, "
          f"{after >> 10} KiB after {ALL}; exit status {status}")
    if status != 0 or after - before > GROWTH_BOUND:
        sys.exit(f"grew by {(after - before) >> 10} KiB")


def mallocs(build, folder):
    count = pathlib.Path(folder, "mallocs")
    count.write_bytes(bytes(8))
    server = Server(build, folder, MALLOCS=str(count),
                    LD_PRELOAD=f"{build}/tests/memory/mallocs.so")
    client = Client(server.port)
    for _ in range(50):
        client.new_user()
    changes = client.fill_tenant()

    def taken(what):
        """What so many of these take, when some have gone before."""
        for _ in range(WARM // 10):
            what()
        before = count.read_bytes()
        for _ in range(WARM):
            what()
        return (int.from_bytes(count.read_bytes(), sys.byteorder) -
                int.from_bytes(before, sys.byteorder))

    body = {"uuid": str(uuid.uuid4()), "name": "", "email": "no", "x": [1]}
    found = {
        "refused": taken(lambda: client.send("POST", "/users", body, (422,))),
        "health": taken(lambda: client.send("GET", "/health")),
        "one": taken(lambda: client.send("GET", f"/users/{client.user}")),
        "page": taken(lambda: client.send("GET", "/users?limit=50")),
        "pull": taken(lambda: client.send("GET", changes)),
    }
    status = server.stop()
    print(f"taken from malloc by {WARM} requests: {found}")
    statements = {"one": 1, "page": 1, "pull": 3}
    if status != 0 or any(
            number > WARM * STATEMENT_MALLOCS * statements.get(what, 0)
            for what, number in found.items()):
        sys.exit(f"too many; exit status {status}")


def pages(build, folder):
    server = Server(build, folder)
    client = Client(server.port)
    changes = client.fill_tenant()

    clients = [http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
               for _ in range(10)]

    def pull():
        for _ in range(PULLS // len(clients)):
            for one in clients:
                one.request("GET", changes)
            for one in clients:
                answer = one.getresponse()
                answer.read()
                if answer.status != 200:
                    sys.exit(f"a pull: {answer.status}")

    for _ in range(3):
        pull()
    # Other work on the machine lets more answers than before be under way,
    # once; what is given back is taken again in each round.
    counts = []
    for _ in range(3):
        before = server.faults()
        pull()
        counts.append(server.faults() - before)
    taken = min(counts)
    status = server.stop()
    print(f"taken from the system by {PULLS} pulls of {RECORDS}: "
          f"{taken} pages; exit status {status}")
    if status != 0 or taken > PULLS:
        sys.exit("too many")


def main():
    build, what = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        {"leak": leak, "growth": growth, "mallocs": mallocs,
         "pages": pages}[what](build, folder)


if __name__ == "__main__":
    main()
