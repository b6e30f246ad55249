"""Devices that edit offline and a network that fails: do all end equal?

usage: converge.py [--operations N] [--seed S] [--minutes M] [POLICY ...]

POLICY is `error`, `last_write_wins` or `mixed`; a world of its own each, at
the same time. With --minutes, world after world until the time is over.
"""
import argparse
import concurrent.futures
import os
import random
import sys
import time

from load.server import WatchedServer
from world import World

POLICIES = ["error", "last_write_wins", "mixed"]
OPERATIONS = int(os.environ.get("SYNC_OPERATIONS", 10000))
FAULT = ({"FINWISE_SEEDED_FAULT": os.environ["SEEDED_FAULT"]}
         if os.environ.get("SEEDED_FAULT") else {})


def live(policy, seed, operations):
    """(what is wrong, what was done) in one world."""
    began = time.monotonic()
    server = WatchedServer(FINWISE_WORKERS=2, FINWISE_MAX_CRASHES=1000,
                           **FAULT).start()
    try:
        world = World(server, policy, seed)
        world.run(operations)
        if not world.wrong:
            world.settle()
        wrong = world.wrong or world.judge()
        return wrong, summary(world, policy, seed, operations, began)
    finally:
        server.remove()


def summary(world, policy, seed, operations, began):
    told = {}
    for device in world.devices:
        for status, count in device.told.items():
            told[status] = told.get(status, 0) + count
    return (f"{policy}, seed {seed}: {operations} operations, {world.edits} "
            f"edits, {world.line.requests} requests, {len(world.ledger)} "
            f"batches, {len(world.model.rows)} rows, head {world.model.seq}, "
            f"{world.line.restarts} restarts; {counts(world.fates)}; told: "
            f"{counts(told)}; {time.monotonic() - began:.0f} s")


def counts(numbers):
    return ", ".join(f"{count} {name}" for name, count in numbers.items())


def round_of(policies, seed, operations):
    """(passed, failed) of the worlds of one seed."""
    share = operations // len(policies)
    failed = 0
    with concurrent.futures.ProcessPoolExecutor(len(policies)) as pool:
        worlds = [pool.submit(live, policy, seed, share)
                  for policy in policies]
        for policy, world in zip(policies, worlds):
            try:
                wrong, said = world.result()
            except Exception as error:  # whatever it is, it is a failure
                wrong, said = [repr(error)], f"{policy}, seed {seed}"
            print(said, flush=True)
            print("".join(f"  {line}\n" for line in wrong[:10]), end="")
            failed += bool(wrong)
    return len(policies) - failed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--operations", type=int, default=OPERATIONS)
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--seed", type=int,
                        default=random.SystemRandom().randrange(1 << 30))
    parser.add_argument("policies", nargs="*", metavar="POLICY",
                        choices=[[], *POLICIES])
    options = parser.parse_args()
    end = time.monotonic() + options.minutes * 60
    passed = failed = 0
    seed = options.seed
    while not passed or (not failed and time.monotonic() < end):
        counts_ = round_of(options.policies or POLICIES, seed,
                           options.operations)
        passed, failed = passed + counts_[0], failed + counts_[1]
        seed += 1
        if failed:
            break
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
