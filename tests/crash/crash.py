"""kill -9 in the middle of 32 connections' writes, again and again.

usage: crash.py [--kills N] [--seed S] [KIND ...]

KIND is what is killed each time: `server` (parent and workers), `worker` (one
of two), `parent` (the workers have to end by themselves), or nobody: `stop`
(SIGTERM). After each, what was
acknowledged is looked for, nothing half-made may show, and the same requests
again must succeed.
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
from load.server import WatchedServer, resident

KILLS = int(os.environ.get("CRASH_KILLS", 15))
KILLS_A_FOLDER = 15
SHORTEST, LONGEST = 0.02, 0.6           # seconds of load before a kill
AFTER = 0.05                            # and behind the kill of a worker
END_SECONDS = 5                         # for a server that lost a worker
STOP_SECONDS = 30
ORPHAN_SECONDS = 15                     # for workers that lost their parent
# kinds, and how many times fewer they are: parents take their time
KINDS = {"server": 1, "worker": 1, "parent": 5, "stop": 1}


class Folder:
    """One data folder, its ledger, and a server that comes and goes."""

    def __init__(self, kind, seed):
        self.kind = kind
        self.random = random.Random(seed)
        self.ledger = Ledger(seed)
        workers = 2 if kind == "worker" else self.random.choice((1, 2))
        self.workers = workers
        self.server = WatchedServer(FINWISE_WORKERS=workers)
        self.traffic = traffic.Traffic(self.ledger, traffic.WRITES, seed)
        self.wrong = []

    async def begin(self):
        self.server.start()
        await traffic.begin(self.ledger, self.server.port)

    async def crash(self):
        """One kill under load; what is wrong behind it, as sentences."""
        self.wrong = []
        if not self.server.wait_for_workers(self.workers):
            self.start_again()
        async with self.traffic.against(self.server.port):
            await asyncio.sleep(self.random.uniform(SHORTEST, LONGEST))
            await {"server": self.kill_server, "worker": self.kill_worker,
                   "parent": self.kill_parent,
                   "stop": self.stop_server}[self.kind]()
        recovered = self.start_again()
        self.look(recovered)
        try:
            await traffic.settle(self.ledger, self.server.port)
        except traffic.Broken:          # it was about to end
            if not self.server.wait_for_end(END_SECONDS):
                raise
            recovered = self.start_again()
            await traffic.settle(self.ledger, self.server.port)
        self.look(recovered)
        return self.wrong + self.ledger.surprises

    def start_again(self):
        """Whether a start was needed."""
        ended = not self.server.running()
        if ended:
            self.server.start()
        return ended

    def look(self, recovered):
        self.wrong += audit(self.server.data, self.ledger, recovered)

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
        torn = self.traffic.torn
        code = await asyncio.to_thread(self.end)
        if code != 0:
            self.wrong.append(f"it ended with {code}")
        if self.traffic.torn > torn:
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
        self.look(recovered=True)
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
    return results, folder.ledger.acknowledged


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
