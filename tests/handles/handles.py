"""Many tenants on disk, and a worker that may have few of them open.

usage: handles.py [--tenants N] [--hot N] [--rounds N] [--idle]

The tenants are put there by hand, as the server would have left them. Then
the hot ones are read again and again, with a cold one between ten of them:
descriptors and memory of the worker have to be what they were after the first
rounds. With --idle it is also shown that all are closed when nobody comes.
"""
import argparse
import http.client
import os
import pathlib
import random
import re
import sqlite3
import statistics
import sys
import time
import uuid

from load.server import WatchedServer, descriptors, resident

TENANTS = int(os.environ.get("HANDLES_TENANTS", 3000))
HOT = int(os.environ.get("HANDLES_HOT", 200))
HANDLES = 64
CLOSING = 32            # of them at most wait to be closed
FILES = 3               # descriptors of an open tenant
IDLE_SECONDS = 60 + 10  # and the timer that looks
MIB = 1024 * 1024
OWNER = str(uuid.UUID(int=1, version=4))
APPLICATION_ID = 68     # where it stands in SQLite's header


def tenant(number):
    return str(uuid.UUID(int=0x10000 + number, version=4))


def application_id(name):
    """FNV-1a, as src/store/image.h says."""
    value = 0x811c9dc5
    for byte in f"finwise tenant {name}".encode():
        value = (value ^ byte) * 0x01000193 & 0xffffffff
    return value


class Client:
    def __init__(self, server):
        self.connection = http.client.HTTPConnection(
            "127.0.0.1", server.port, timeout=30)

    def ask(self, method, path, body=None):
        self.connection.request(
            method, path, body, {"Content-Type": "application/json"})
        answer = self.connection.getresponse()
        text = answer.read()
        assert answer.status in (200, 201), (method, path, text)


def populate(server, count):
    """One tenant by the server, the others after its image."""
    server.start()
    client = Client(server)
    client.ask("POST", "/users", '{"uuid":"%s","name":"Ada",'
               '"email":"ada@example.com"}' % OWNER)
    client.ask("POST", "/tenants", '{"uuid":"%s","name":"Books",'
               '"user_id":"%s"}' % (tenant(0), OWNER))
    assert server.stop() == 0
    image = bytearray(server.tenant_file(tenant(0)).read_bytes())
    for number in range(1, count):
        name = tenant(number)
        image[APPLICATION_ID:APPLICATION_ID + 4] = application_id(
            name).to_bytes(4, "big")
        server.tenant_file(name).write_bytes(image)
    rows = sqlite3.connect(server.data / "users.db")
    with rows:
        rows.executemany(
            "INSERT INTO tenants (uuid, name, user_id, state, seq, created_at)"
            " VALUES (?, 'Books', ?, 'active', ?, 0)",
            ((tenant(number), OWNER, number + 1)
             for number in range(1, count)))
    rows.close()


class Worker:
    def __init__(self, server):
        self.server = server
        [self.pid] = server.workers()

    def sample(self):
        """(descriptors, MiB, tenants' files that are open)"""
        return (descriptors(self.pid), resident(self.pid) / MIB,
                len(list(filter(self.is_tenants, self.links()))))

    def links(self):
        for name in os.listdir(f"/proc/{self.pid}/fd"):
            try:
                yield os.readlink(f"/proc/{self.pid}/fd/{name}")
            except OSError:
                pass                    # it is closed already

    @staticmethod
    def is_tenants(link):
        return re.match(r"tenant_.*\.db", pathlib.Path(link).name)


def read_on(client, options, chosen):
    """A round: all hot tenants, in any order, and some cold ones."""
    hot = list(range(options.hot))
    chosen.shuffle(hot)
    for place, number in enumerate(hot):
        client.ask("GET", f"/tenants/{tenant(number)}")
        if place % 10 == 0:
            cold = chosen.randrange(options.hot, options.tenants)
            client.ask("GET", f"/tenants/{tenant(cold)}")


def judge(samples):
    """What is wrong, as sentences."""
    third = len(samples) // 3
    bound = (HANDLES + CLOSING) * FILES
    most = max(sample[2] for sample in samples)
    wrong = []
    if most > bound:
        wrong.append(f"{most} files of tenants are open, not {bound}")
    for column, what, more in ((0, "descriptors", 1.1), (1, "MiB", 1.05)):
        first, last = (statistics.median(sample[column] for sample in part)
                       for part in (samples[third:2 * third],
                                    samples[-third:]))
        print(f"  {what}: {first:.1f} in the second third, {last:.1f} in the "
              f"last; {most} files of tenants open at most")
        if last > first * more + 1:
            wrong.append(f"{what} grew from {first:.1f} to {last:.1f}")
    return wrong


def run(server, options):
    populate(server, options.tenants)
    began = time.monotonic()
    server.start()
    server.wait_for_workers(1)
    print(f"  {options.tenants} tenants, ready after "
          f"{time.monotonic() - began:.1f} s")
    worker, client = Worker(server), Client(server)
    chosen = random.Random(options.tenants)
    samples = []
    for _ in range(options.rounds):
        read_on(client, options, chosen)
        samples.append(worker.sample())
    wrong = judge(samples)
    if options.idle:
        time.sleep(IDLE_SECONDS)
        left = worker.sample()[2]
        wrong += [f"{left} files are open and idle"] if left else []
    code = server.stop()
    return wrong + ([f"it ended with {code}"] if code != 0 else [])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tenants", type=int, default=TENANTS)
    parser.add_argument("--hot", type=int, default=HOT)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--idle", action="store_true")
    options = parser.parse_args()
    server = WatchedServer(FINWISE_MAX_TENANT_HANDLES=HANDLES)
    try:
        wrong = run(server, options)
    finally:
        server.remove()
    for line in wrong:
        print(f"  {line}")
    print(f"{int(not wrong)} passed, {int(bool(wrong))} failed")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
