"""A mixed load at full rate while a worker is killed again and again.

usage: soak.py [--seconds N] [--every N] [--seed S]

What is shown: no acknowledged write is lost, no answer is wrong, descriptors,
memory and the log of users.db stay flat, and the server's own log says
nothing that is not known.
"""
import argparse
import asyncio
import os
import random
import re
import sys
import time

from load import traffic
from load.audit import audit
from load.client import Broken
from load.ledger import Ledger
from load.server import WatchedServer, descriptors, resident, size

SECONDS = int(os.environ.get("SOAK_SECONDS", 600))
WORKERS = 2
HANDLES = 32                    # few, so that a worker soon has all of them
SAMPLE_SECONDS = 1
MIB = 1024 * 1024

# (what, how much more the last third may have than the second). What the
# first has says little: SQLite's page caches, 8 MiB to read and 8 to write,
# get full as users.db grows.
BOUNDS = (("descriptors", 16), ("resident MiB", 2), ("log MiB", 32))
LOG_MIB = 40            # src/store/checkpoint.c holds writers back at 32

REQUEST = re.compile(
    r"\d{4}-\d\d-\d\dT[\d:.]+Z [A-Z]+ \S+ (\d{3}) \d+ \d+us \S+ \S+")
STATUSES = {"200", "201", "204", "404", "422", "503"}
KNOWN = re.compile("|".join((
    r"finwise \S+ listening on ", r"finwise data in ", r"finwise workers ",
    r"finwise: tenant \S+: its (creation|deletion) was finished$",
    r"finwise: tenant \S+: unlinked from the trash$",
    r"finwise: tenant_\S+: (temporary|left by a deletion), unlinked$",
    r"\[parent\]: worker \d+ \(pid: \d+\) \(hdlr: \S+\) gone$",
    r"\[parent\]: restarting worker \d+$",
    r"warning: worker crash [1-4] within a minute: ",
    # who else has the processors and the disk is not the server's doing:
    # a turn that took long is a 503 for who waited for it
    r"error \S+ (\S+: )?others wrote for over \d+ ms$",
    LATE := r"warning: the event loop was held up for \d{2,3} ms$")))


class Soak:
    def __init__(self, seconds, every, seed):
        self.seconds, self.every = seconds, every
        self.random = random.Random(seed)
        self.ledger = Ledger(seed)
        self.server = WatchedServer(FINWISE_WORKERS=WORKERS,
                                    FINWISE_MAX_TENANT_HANDLES=HANDLES)
        self.traffic = traffic.Traffic(self.ledger, traffic.MIXED, seed)
        self.samples = []
        self.kills = self.starts = 0

    async def run(self):
        self.start()
        await traffic.begin(self.ledger, self.server.port)
        end = time.monotonic() + self.seconds
        while time.monotonic() < end:
            async with self.traffic.against(self.server.port):
                await self.until_it_ends(end)
            if not self.server.running():
                self.start()
        await self.settle()
        return self.wrong()

    def start(self):
        self.server.start()
        self.starts += 1

    async def until_it_ends(self, end):
        """Kills and samples for as long as the server is there."""
        kill = time.monotonic() + self.every
        while self.server.running() and time.monotonic() < end:
            await asyncio.sleep(SAMPLE_SECONDS)
            self.sample()
            if time.monotonic() >= kill and self.server.workers():
                self.server.kill_worker(
                    self.random.choice(self.server.workers()))
                self.kills += 1
                kill += self.every

    def sample(self):
        workers = self.server.workers()
        if workers:
            self.samples.append((
                max(map(descriptors, workers)),
                max(map(resident, workers)) / MIB,
                size(self.server.data / "users.db-wal") / MIB))

    async def settle(self):
        if not self.server.running():
            self.start()
        self.server.wait_for_workers(WORKERS)
        try:
            await traffic.settle(self.ledger, self.server.port)
        except Broken as broken:
            self.ledger.surprise(str(broken))

    def wrong(self):
        """What is wrong, as sentences."""
        code = self.server.stop()
        log = self.server.logs()
        wrong = list(self.ledger.surprises)
        if code != 0:
            wrong.append(f"it ended with {code}")
        wrong += self.grown() + surprising(log)
        late = len(re.findall(LATE, log, re.MULTILINE))
        print(f"  an event loop was late {late} times")
        self.server.start()
        wrong += audit(self.server.data, self.ledger)
        return wrong

    def grown(self):
        third = len(self.samples) // 3
        wrong = []
        for column, (what, bound) in enumerate(BOUNDS):
            values = [sample[column] for sample in self.samples]
            first, second, last = (max(values[at:at + third])
                                   for at in (0, third, 2 * third))
            print(f"  {what}: at most {first:.1f}, {second:.1f}, {last:.1f} "
                  f"in the thirds")
            if last > max(first, second) + bound:
                wrong.append(f"{what} grew from {second:.1f} to {last:.1f}")
        if last > LOG_MIB:
            wrong.append(f"the log of users.db has {last:.1f} MiB")
        return wrong


def surprising(log):
    """Lines that say something else than what a soak is known to make."""
    wrong = []
    for line in log.splitlines():
        request = REQUEST.match(line)
        known = request.group(1) in STATUSES if request else KNOWN.match(line)
        if not known and len(wrong) < 20:
            wrong.append(f"log: {line}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--every", type=float, default=20)
    parser.add_argument("--seed", type=int,
                        default=random.SystemRandom().randrange(1 << 30))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    soak = Soak(options.seconds, options.every, options.seed)
    try:
        wrong = asyncio.run(soak.run())
    finally:
        soak.server.kill()
    print(f"  {soak.traffic.answers} answers, {soak.ledger.acknowledged} "
          f"writes acknowledged, {soak.traffic.busy} told to come again, "
          f"{soak.kills} workers killed, "
          f"{soak.starts} starts")
    for line in wrong:
        print(f"  {line}")
    if wrong:
        print(f"see {soak.server.folder}\n0 passed, 1 failed")
        sys.exit(1)
    soak.server.remove()
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
