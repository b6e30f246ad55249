"""What is measured: the server, nginx, and the loops without a server; and
wrk, which asks them."""
import contextlib
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
import uuid

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = ROOT / "build" / "release"
USER = "00000000-0000-4000-8000-000000000001"
ROWS = 200

NGINX = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log stderr crit;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    keepalive_requests 100000000;
    server {{
        listen 127.0.0.1:{port};
        location / {{
            default_type application/json;
            return 200 '{{"status":"ready","version":"0.1.0"}}';
        }}
    }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process):
    for _ in range(200):
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return
        if process.poll() is not None:
            raise RuntimeError(f"{process.args} ended")
        time.sleep(0.05)
    sys.exit(f"nothing listens on port {port}")


@contextlib.contextmanager
def running(command, port, **options):
    process = subprocess.Popen(command, cwd=ROOT, **options)
    try:
        wait_for(port, process)
        yield process
    finally:
        process.terminate()
        process.wait(timeout=30)


@contextlib.contextmanager
def nginx(folder):
    port = free_port()
    config = pathlib.Path(folder, "nginx.conf")
    config.write_text(NGINX.format(folder=folder, port=port))
    command = ["/usr/sbin/nginx", "-c", str(config), "-p", str(folder)]
    with running(command, port):
        yield f"http://127.0.0.1:{port}"


class Server:
    def __init__(self, url, pid):
        self.url, self.pid = url, pid

    def post(self, path, value):
        request = urllib.request.Request(
            self.url + path, json.dumps(value).encode(),
            {"Content-Type": "application/json"})
        urllib.request.urlopen(request).close()

    def fill(self):
        """A user who is known, and some more."""
        self.post("/users", {"uuid": USER, "name": "Ada Lovelace",
                             "email": "ada@example.com"})
        for number in range(ROWS):
            self.post("/users", {"uuid": str(uuid.uuid4()),
                                 "name": f"User {number}",
                                 "email": f"user{number}@example.com"})

    def tenants(self, count):
        """Tenants as check.lua names them."""
        for number in range(count):
            self.post("/tenants", {"uuid": tenant(number), "name": "Books",
                                   "user_id": USER})

    def push(self, name, seed, count=500):
        """Records as push.lua has them."""
        data = {"amount": "-12.50", "currency": "EUR", "account": "checking",
                "payee": "The shop at the corner",
                "note": "bread, milk and a newspaper", "cleared": True,
                "tags": ["food", "cash"]}
        self.post(f"/tenants/{name}/changes", {"changes": [
            {"collection": "transactions", "op": "put",
             "id": f"00000000-{seed:04x}-7000-8000-{number:012x}",
             "updated_at": "2026-01-02T08:00:00.000Z", "data": data}
            for number in range(count)]})

    def epoch(self, name):
        """Of that tenant's feed."""
        with urllib.request.urlopen(
                f"{self.url}/tenants/{name}/sync") as answer:
            return json.load(answer)["epoch"]

    def resident(self):
        """Bytes of its biggest worker."""
        children = pathlib.Path(
            f"/proc/{self.pid}/task/{self.pid}/children").read_text()
        return max(map(resident_of, children.split()))


def tenant(number):
    return f"{number:08x}-0000-4000-8000-000000000000"


def resident_of(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) * 1024


@contextlib.contextmanager
def server(folder, **settings):
    """The server with its data and its log in the folder."""
    port = free_port()
    folder.mkdir(exist_ok=True)
    environment = dict(os.environ, FINWISE_PORT=str(port),
                       FINWISE_DATA_DIR=str(folder), **settings)
    with open(folder / "server.log", "w") as log, \
            running([BUILD / "serve"], port, env=environment, stdout=log,
                    stderr=subprocess.STDOUT) as process:
        started = Server(f"http://127.0.0.1:{port}", process.pid)
        started.fill()
        yield started


def loop(name, seconds, folder):
    """The rate of one of loop.c's loops."""
    folder.mkdir(exist_ok=True)
    said = subprocess.run(
        [BUILD / "tests/bench/loop", name, str(seconds), folder], check=True,
        capture_output=True, text=True).stdout
    return float(said)


def json_steps(seconds):
    """{name: (megabytes a second, mallocs)} of json.c's steps."""
    said = subprocess.run(
        [BUILD / "tests/bench/json", str(seconds)], check=True,
        capture_output=True, text=True).stdout
    return {name: (float(rate), int(mallocs))
            for name, rate, mallocs in map(str.split, said.splitlines())}


def generator(document, folder):
    """(seconds of the processor, bytes it held at most, lines of C)"""
    process = subprocess.Popen(
        [BUILD / "openapi-kore", "generate", document, "--out", folder],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, document
    lines = sum(path.read_bytes().count(b"\n") for path in folder.iterdir())
    shutil.rmtree(folder)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, lines


def wrk(url, script, seconds, connections, seed, *arguments):
    """(rate, 99th percentile in ms, number of requests, what was wrong)"""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency",
               "-s", script, url, "--", str(seed), *map(str, arguments)]
    text = subprocess.run(command, check=True, cwd=HERE, capture_output=True,
                          text=True).stdout
    wrong = re.search(r"unexpected .*|Socket errors.*", text)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    count = int(re.search(r"(\d+) requests in", text).group(1))
    return rate, latency(text), count, wrong.group(0) if wrong else None


def latency(text):
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
