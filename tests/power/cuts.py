"""Power cuts under load, by a disk that remembers what was synced.

usage: cuts.py [--cuts N] [--seed S]

The server runs on a journal (journal.c) under 32 connections, and is killed.
From the journal the disk is made as a power cut at some moment would have
left it, again and again: mostly just behind an answer. Each time a server is
started on it, and then what had been acknowledged or shown by that moment
must be there, and nothing half-made.

The same with FINWISE_SYNCHRONOUS=normal must lose something: else this
would show nothing.
"""
import argparse
import asyncio
import os
import pathlib
import random
import shutil
import sqlite3
import sys
import tempfile
import time

from contract.harness.process import ROOT, Server
from load import traffic
from load.audit import audit
from load.client import Connection
from load.ledger import ASKED, GONE, LEAVING, TENANTS, THERE, USERS, Ledger
from load.server import WatchedServer
from power.disk import FATES, Disk, records
from power.feeds import Feeds

CUTS = int(os.environ.get("POWER_CUTS", 8))
CUTS_A_LOAD = 50
LOAD_SECONDS = 2
JOURNAL = ROOT / "build" / "release" / "tests" / "power" / "journal.so"
SHARES = traffic.WRITES + [("peek", 60), ("push", 60), ("pull", 30)]


class TimedLedger(Ledger):
    """A ledger that knows what it said at any moment of the past."""

    def __init__(self, seed):
        super().__init__(seed)
        self.events = []                # (time, kind, number, state)

    def note(self, kind, number, state):
        self.events.append((time.monotonic_ns(), kind, number, state))

    def new(self, kind):
        number = super().new(kind)
        self.note(kind, number, ASKED)
        return number

    def leave(self):
        number = super().leave()
        if number is not None:
            self.note(TENANTS, number, LEAVING)
        return number

    def acknowledge(self, kind, number):
        super().acknowledge(kind, number)
        self.note(kind, number, self.states[kind][number])

    def at(self, moment):
        """The ledger as it stood then."""
        past = Ledger(self.seed)
        for when, kind, number, state in self.events:
            if when > moment:
                break
            states = past.states[kind]
            states.extend(bytes(max(0, number + 1 - len(states))))
            states[number] = max(states[number], state)
        return past


class Traffic(traffic.Traffic):
    """Clients that also look at what others are just writing."""

    async def push(self, connection):
        await self.feeds.push(connection)

    async def pull(self, connection):
        await self.feeds.pull(connection)

    async def peek(self, connection):
        kind = self.random.choice((USERS, TENANTS))
        if not self.ledger.unsettled[kind]:
            return
        number = self.random.choice(tuple(self.ledger.unsettled[kind]))
        state = self.ledger.states[kind][number]
        status, _ = await connection.ask(
            "GET", f"/{kind}/{self.ledger.uuid(kind, number)}")
        if state == ASKED and status == 200:
            self.ledger.note(kind, number, THERE)
        elif state == LEAVING and status == 404:
            self.ledger.note(kind, number, GONE)


class Load:
    """A server's data folder, the journal of it, and what clients know."""

    def __init__(self, seed, **settings):
        self.random = random.Random(seed)
        self.ledger = TimedLedger(seed)
        self.feeds = Feeds(self.ledger, self.random)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="finwise-power-"))
        self.data = self.folder / "data"
        self.journal = self.folder / "journal"
        self.server = WatchedServer(
            self.data, FINWISE_WORKERS=self.random.choice((1, 2)),
            LD_PRELOAD=JOURNAL, POWER=self.data, POWER_JOURNAL=self.journal,
            **settings)

    async def run(self):
        self.server.start()
        await traffic.begin(self.ledger, self.server.port)
        clients = Traffic(self.ledger, SHARES, self.ledger.seed)
        clients.feeds = self.feeds
        connection = await Connection.open(self.server.port)
        await self.feeds.begin(clients, connection)
        connection.close()
        async with clients.against(self.server.port):
            await asyncio.sleep(LOAD_SECONDS)
            self.server.kill()
        self.records = list(records(self.journal))

    def moment(self):
        """Just behind an answer, or anywhere."""
        when, *_ = self.random.choice(
            self.random.choice((self.ledger.events, self.feeds.seen)))
        return when + self.random.choice((0, 0, 0, 2_000_000))

    def cut(self, number):
        """What is wrong after one power cut, as sentences."""
        moment, fate = self.moment(), FATES[number % len(FATES)]
        disk = Disk().play(self.records, moment)
        disk.cut(self.random, fate)
        server = Server()
        try:
            disk.leave(self.data, server.data)
            server.start()
            code = server.stop()
            wrong = audit(server.data, self.ledger.at(moment))
            wrong += self.feeds.wrong(server.data, moment)
            wrong += [f"it ended with {code}"] if code != 0 else []
        except (RuntimeError, OSError, sqlite3.Error) as error:
            wrong = [str(error)]
        finally:
            shutil.rmtree(server.folder, ignore_errors=True)
        return [f"{fate} of what was not synced: {line}" for line in wrong]

    def remove(self):
        self.server.remove()
        shutil.rmtree(self.folder, ignore_errors=True)


def cuts(count, seed, **settings):
    """(how many power cuts lost nothing, the sentences of those that did)"""
    good, bad = 0, []
    for first in range(0, count, CUTS_A_LOAD):
        load = Load(seed + first, **settings)
        try:
            asyncio.run(load.run())
            for number in range(first, min(count, first + CUTS_A_LOAD)):
                wrong = load.cut(number)
                good += not wrong
                bad += [wrong] if wrong else []
            print(f"  {load.ledger.acknowledged} writes acknowledged, "
                  f"{len(load.records)} calls", flush=True)
            wrong = load.ledger.surprises
            bad += [wrong] if wrong else []
        finally:
            load.remove()
    return good, bad


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=CUTS)
    parser.add_argument("--seed", type=int,
                        default=random.SystemRandom().randrange(1 << 30))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    passed, bad = cuts(options.cuts, options.seed)
    for wrong in bad:
        print("".join(f"  {line}\n" for line in wrong[:5]), end="")
    _, lost = cuts(len(FATES), options.seed, FINWISE_SYNCHRONOUS="normal")
    if lost:
        passed += 1
    else:
        print("without syncs nothing was lost: this shows nothing")
    failed = len(bad) + (not lost)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
