"""The server against nginx `return 200`, in turns, as ratios.

usage: bench.py [--rounds N] [--seconds S] [--connections C] [NAME ...]

Each round runs wrk against nginx and then against the server; the figure of a
scenario is the median of the rounds' ratios. Rates are printed too, but only
ratios of one run mean anything on another machine.
"""
import argparse
import contextlib
import json
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
USER = "00000000-0000-4000-8000-000000000001"

# name, wrk's script, what it does
SCENARIOS = [
    ("health", "health.lua", "GET /health"),
    ("create_user", "create_user.lua", "POST /users, durable"),
    ("list_users", "list_users.lua", "GET /users, a page of 50"),
    ("get_user", "get_user.lua", "GET /users/{user_id}"),
    ("tenants", "tenants.lua", "POST and DELETE /tenants, durable"),
    ("refused", "refused.lua", "POST /users with a body that is refused"),
]

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


def wait_for(port):
    for _ in range(100):
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return
        time.sleep(0.05)
    sys.exit(f"nothing listens on port {port}")


@contextlib.contextmanager
def running(command, port, **options):
    process = subprocess.Popen(command, cwd=ROOT, **options)
    try:
        wait_for(port)
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextlib.contextmanager
def nginx(folder):
    port = free_port()
    config = pathlib.Path(folder, "nginx.conf")
    config.write_text(NGINX.format(folder=folder, port=port))
    command = ["/usr/sbin/nginx", "-c", str(config), "-p", folder]
    with running(command, port):
        yield f"http://127.0.0.1:{port}"


@contextlib.contextmanager
def server(folder):
    port = free_port()
    environment = dict(os.environ, FINWISE_PORT=str(port),
                       FINWISE_DATA_DIR=folder)
    log = pathlib.Path(folder, "server.log").open("w")
    with running(["build/release/serve"], port, env=environment, stdout=log,
                 stderr=subprocess.STDOUT) as process:
        yield f"http://127.0.0.1:{port}", process.pid


def post(url, value):
    request = urllib.request.Request(
        url, json.dumps(value).encode(), {"Content-Type": "application/json"})
    urllib.request.urlopen(request).close()


def fill(url):
    post(f"{url}/users", {"uuid": USER, "name": "Ada Lovelace",
                          "email": "ada@example.com"})
    for number in range(200):
        post(f"{url}/users", {"uuid": str(uuid.uuid4()),
                              "name": f"User {number}",
                              "email": f"user{number}@example.com"})


def latency(text):
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def wrk(url, script, seconds, connections, seed):
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency",
               "-s", script, url, "--", str(seed)]
    text = subprocess.run(command, check=True, cwd=HERE, capture_output=True,
                          text=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    wrong = re.search(r"unexpected .*", text)
    return rate, latency(text), wrong.group(0) if wrong else None


def workers_memory(pid):
    """Resident bytes of each worker."""
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text()
    for child in children.split():
        status = pathlib.Path(f"/proc/{child}/status").read_text()
        yield int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) * 1024


def measure(scenario, urls, options, seed):
    name, script, _ = scenario
    rows = []
    for number in range(options.rounds):
        theirs, _, _ = wrk(urls[0], "health.lua", options.seconds,
                           options.connections, seed)
        ours, p99, wrong = wrk(urls[1], script, options.seconds,
                               options.connections, seed + number)
        rows.append((ours / theirs, ours, theirs, p99))
        if wrong:
            sys.exit(f"{name}: answers with an unexpected status: {wrong}")
    return [statistics.median(column) for column in zip(*rows)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=2)
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    chosen = [row for row in SCENARIOS
              if not options.names or row[0] in options.names]
    with tempfile.TemporaryDirectory() as nginx_folder, \
            tempfile.TemporaryDirectory() as data_folder, \
            nginx(nginx_folder) as theirs, \
            server(data_folder) as (ours, pid):
        fill(ours)
        print(f"{'scenario':42} {'ratio':>7} {'ours/s':>9} {'nginx/s':>9} "
              f"{'p99 ms':>8}")
        for number, scenario in enumerate(chosen):
            ratio, rate, other, p99 = measure(
                scenario, (theirs, ours), options, (number + 1) * 1000)
            print(f"{scenario[2]:42} {ratio:7.3f} {rate:9.0f} {other:9.0f} "
                  f"{p99:8.2f}", flush=True)
        memory = ", ".join(f"{size / 1048576:.1f} MiB"
                           for size in workers_memory(pid))
        print(f"resident memory of each worker: {memory}")


if __name__ == "__main__":
    main()
