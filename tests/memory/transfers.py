"""Large downloads and uploads: the worker's memory stays as it is.

usage: transfers.py BUILD_DIR [MEGABYTES]

A tenant's database of so many MB is exported and imported; what the worker's
resident memory reached at most (VmHWM) is held against what it was before.
"""
import contextlib
import hashlib
import http.client
import json
import pathlib
import sqlite3
import sys
import tempfile
import time

from memory import Server

USER = "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01"
TENANT = "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a02"
PATH = f"/tenants/{TENANT}/export"
SQLITE = "application/vnd.sqlite3"
BOUND = 24 * 1024 * 1024     # caches and pieces, whatever the size
RECORD = 50_000              # bytes of data


def connect(server):
    return contextlib.closing(http.client.HTTPConnection(
        "127.0.0.1", server.port, timeout=120))


def post(server, path, body):
    with connect(server) as connection:
        connection.request("POST", path, json.dumps(body),
                           {"Content-Type": "application/json"})
        answer = connection.getresponse()
        assert answer.status < 300, answer.read()


def prepare(server):
    post(server, "/users", {"uuid": USER, "name": "a",
                            "email": "a@example.com"})
    post(server, "/tenants", {"uuid": TENANT, "name": "a", "user_id": USER})
    post(server, f"/tenants/{TENANT}/changes", {"changes": [
        {"collection": "c", "id": USER, "op": "put", "data": {},
         "updated_at": "2026-01-01T00:00:00.000Z"}]})


def fill(folder, megabytes):
    """So much data, as if it had been pushed."""
    count = megabytes * 1_000_000 // RECORD
    path = pathlib.Path(folder, f"tenant_databases/tenant_{TENANT}.db")
    with contextlib.closing(sqlite3.connect(path)) as database:
        data = json.dumps({"text": "x" * RECORD})
        database.executemany(
            "INSERT INTO records SELECT ?1, collection, ?2, deleted,"
            " created_at, updated_at, compared, written_at, writer, hash, ?3"
            " FROM records WHERE seq = 1",
            ((seq, f"{seq:08x}-0000-7000-8000-000000000000", data)
             for seq in range(2, count + 2)))
        database.execute("UPDATE feed SET head = ?", (count + 1,))
        database.commit()


def statuses(server):
    parent = server.process.pid
    children = pathlib.Path(
        f"/proc/{parent}/task/{parent}/children").read_text().split()
    return [pathlib.Path(f"/proc/{child}") for child in children]


def peak(server):
    total = 0
    for folder in statuses(server):
        status = (folder / "status").read_text()
        total += int(status.split("VmHWM:")[1].split()[0]) * 1024
    return total


def measured(server, what, run):
    before = server.resident()
    for folder in statuses(server):
        (folder / "clear_refs").write_text("5")
    began = time.monotonic()
    size = run()
    seconds = time.monotonic() - began
    grown = peak(server) - before
    print(f"{what} of {size / 1e6:.0f} MB: {grown / 1e6:.1f} MB of memory, "
          f"{size / 1e6 / seconds:.0f} MB/s")
    return grown <= BOUND


def download(server, path):
    with connect(server) as connection, open(path, "wb") as file:
        connection.request("GET", PATH)
        answer = connection.getresponse()
        assert answer.status == 200, answer.read()
        while piece := answer.read(1 << 20):
            file.write(piece)
        return file.tell()


def upload(server, path):
    with connect(server) as connection, open(path, "rb") as file:
        size = path.stat().st_size
        connection.request("PUT", PATH, file, {
            "Content-Type": SQLITE, "Content-Length": str(size)})
        answer = connection.getresponse()
        assert answer.status == 204, answer.read()
        return size


def rows(path):
    """What the file holds, as one hash."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        digest = hashlib.sha256()
        for row in database.execute("SELECT * FROM records ORDER BY seq"):
            digest.update(repr(row).encode())
        return digest.hexdigest()


def main():
    build, megabytes = sys.argv[1], int((sys.argv + ["40"])[2])
    with tempfile.TemporaryDirectory() as folder:
        server = Server(build, folder)
        prepare(server)
        server.stop()
        fill(folder, megabytes)
        server = Server(build, folder)
        out, back = pathlib.Path(folder, "out"), pathlib.Path(folder, "back")
        flat = [
            measured(server, "export", lambda: download(server, out)),
            measured(server, "import", lambda: upload(server, out)),
        ]
        download(server, back)
        same = rows(out) == rows(back)
        server.stop()
        if not all(flat) or not same:
            sys.exit("memory grew" if same else "other rows came back")


if __name__ == "__main__":
    main()
