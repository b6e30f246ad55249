"""kill -9 in the middle of many connections' writes, again and again.

usage: crash.py [--kills N] [--seed S] [KIND ...]

KIND is what is killed each time: `server` (parent and workers), `worker` (one
of two), `parent` (the workers have to end by themselves), or nobody: `stop`
(SIGTERM). Users and tenants are created and deleted meanwhile; with `-pushes`
behind it, tenants' books are pushed to. After each, what was acknowledged is
looked for, nothing half-made may show, and the same requests again must
succeed.
"""
import argparse
import asyncio
import os
import random
import sys
import time

from load import traffic
from load.audit import audit
from load.ledger import Ledger
from load.pushes import Pushes
from load.server import WatchedServer, resident

KILLS = int(os.environ.get("CRASH_KILLS", 15))
KILLS_A_FOLDER = 15
SHORTEST, LONGEST = 0.02, 0.6           # seconds of load before a kill
AFTER = 0.05                            # and behind the kill of a worker
END_SECONDS = 5                         # for a server that lost a worker
STOP_SECONDS = 30
ORPHAN_SECONDS = 15                     # for workers that lost their parent
# kinds, and how many times fewer they are: parents take their time
KINDS = {"server": 1, "worker": 1, "parent": 5, "stop": 1,
         "server-pushes": 3, "worker-pushes": 3}


class Rows:
    """Users and tenants that come and go, held against the files."""

    def __init__(self, seed):
        self.ledger = Ledger(seed)
        self.traffic = traffic.Traffic(self.ledger, traffic.WRITES, seed)
        self.against = self.traffic.against
        self.surprises = self.ledger.surprises

    @property
    def acknowledged(self):
        return self.ledger.acknowledged

    @property
    def torn(self):
        return self.traffic.torn

    async def begin(self, port):
        await traffic.begin(self.ledger, port)

    async def settle(self, port):
        await traffic.settle(self.ledger, port)

    async def look(self, server, recovered):
        return audit(server.data, self.ledger, recovered)


class Folder:
    """One data folder, its load, and a server that comes and goes."""

    def __init__(self, kind, seed):
        self.kind, _, pushes = kind.partition("-")
        self.random = random.Random(seed)
        self.load = Pushes(seed) if pushes else Rows(seed)
        workers = 2 if self.kind == "worker" else self.random.choice((1, 2))
        self.workers = workers
        self.server = WatchedServer(FINWISE_WORKERS=workers)
        self.wrong = []

    async def begin(self):
        self.server.start()
        await self.load.begin(self.server.port)

    async def crash(self):
        """One kill under load; what is wrong behind it, as sentences."""
        self.wrong = []
        if not self.server.wait_for_workers(self.workers):
            self.start_again()
        async with self.load.against(self.server.port):
            await asyncio.sleep(self.random.uniform(SHORTEST, LONGEST))
            await {"server": self.kill_server, "worker": self.kill_worker,
                   "parent": self.kill_parent,
                   "stop": self.stop_server}[self.kind]()
        try:
            await self.examine(self.start_again())
        except traffic.Broken:          # it was about to end
            if not self.server.wait_for_end(END_SECONDS):
                raise
            await self.examine(self.start_again())
        return self.wrong + self.load.surprises

    async def examine(self, recovered):
        """As the kill left it, and as asking again leaves it."""
        await self.look(recovered)
        await self.load.settle(self.server.port)
        await self.look(recovered)

    def start_again(self):
        """Whether a start was needed."""
        ended = not self.server.running()
        if ended:
            self.server.start()
        return ended

    async def look(self, recovered):
        self.wrong += await self.load.look(self.server, recovered)

    async def kill_server(self):
        self.server.kill()

    async def kill_worker(self):
        """The others serve on, or the whole server ends: both are right."""
        workers = self.server.workers()
        if workers:                     # else they are being made just now
            self.server.kill_worker(self.random.choice(workers))
        await asyncio.sleep(AFTER)

    async def kill_parent(self):
        """Workers without a parent end; what they answered counts."""
        workers = self.server.workers()
        self.server.process.kill()
        self.server.process.wait()
        for _ in range(ORPHAN_SECONDS * 10):
            if not any(map(resident, workers)):
                return
            await asyncio.sleep(0.1)
        self.wrong.append(f"workers are still there after {ORPHAN_SECONDS} s")
        self.server.kill()

    async def stop_server(self):
        """What is in flight is answered whole, and it ends well."""
        torn = self.load.torn
        code = await asyncio.to_thread(self.end)
        if code != 0:
            self.wrong.append(f"it ended with {code}")
        if self.load.torn > torn:
            self.wrong.append("an answer was cut off in its middle")

    def end(self):
        self.server.process.terminate()
        self.server.wait_for_end(STOP_SECONDS)
        return self.server.process.poll()

    async def end_well(self):
        """A last start must have nothing left to say."""
        if self.server.running():
            self.end()
        self.server.start()
        await self.look(recovered=True)
        return self.wrong


async def run(kind, seed, kills):
    """The sentences of each kill in one folder."""
    folder = Folder(kind, seed)
    results = []
    try:
        await folder.begin()
        for _ in range(kills):
            results.append(await folder.crash())
            if results[-1]:
                break
        else:
            results[-1] = results[-1] + await folder.end_well()
    except (traffic.Broken, RuntimeError, TimeoutError) as error:
        results.append([str(error)])
    if any(results):
        print(f"{kind}, seed {seed}, kill {len(results)}: see "
              f"{folder.server.folder}")
        print("".join(f"  {line}\n" for line in results[-1]), end="")
        folder.server.kill()
    else:
        folder.server.remove()
    return results, folder.load.acknowledged


def many(kind, seed, kills):
    """(passed, failed) for so many kills, in as many folders as it takes."""
    passed = failed = acknowledged = 0
    began = time.monotonic()
    while passed + failed < kills:
        count = min(KILLS_A_FOLDER, kills - passed - failed)
        results, writes = asyncio.run(run(kind, seed, count))
        good = sum(not result for result in results)
        passed, failed = passed + good, failed + len(results) - good
        acknowledged += writes
        seed += 1
    print(f"{kind}: {passed + failed} times, {failed} wrong; {acknowledged} "
          f"writes acknowledged, in {time.monotonic() - began:.0f} s",
          flush=True)
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--seed", type=int,
                        default=random.SystemRandom().randrange(1 << 30))
    parser.add_argument("kinds", nargs="*", metavar="KIND",
                        choices=[[], *KINDS])
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    counts = [many(kind, options.seed, max(1, options.kills // KINDS[kind]))
              for kind in options.kinds or KINDS]
    passed, failed = map(sum, zip(*counts))
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
