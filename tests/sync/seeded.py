"""Switches on one fault after the other, and demands that the scenarios which
are said to find it do.

usage: seeded.py [FAULT ...]

Needs a build of the flavor `seeded`, in which all scenarios pass without a
fault (run.sh plays them so first). A scenario finds a fault when it fails; one
that cannot even begin has found nothing.
"""
import contextlib
import gc
import io
import multiprocessing
import os
import pathlib
import sys
import time

os.environ["FLAVOR"] = "seeded"         # before the harness is imported
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"      # they take seconds

import pytest  # noqa: E402

import contract.conftest  # noqa: E402, F401: once, before the children
from faults import FAULTS  # noqa: E402
from harness.contract import load  # noqa: E402

HERE = pathlib.Path(__file__).parent
LEAN = ["-q", "--assert=plain", "--tb=native", "--rootdir", str(HERE),
        "-p", "pytest_timeout", "-p", "no:unraisableexception"]
AT_ONCE = 3
WORST = ["passed", "skipped", "failed", "error"]


class Outcomes:
    """What became of each scenario; of one with parameters, the worst."""

    def __init__(self):
        self.found = {}

    def pytest_runtest_logreport(self, report):
        name = "::".join(report.nodeid.split("::")).split("[")[0]
        outcome = report.outcome
        if outcome == "failed" and report.when != "call":
            outcome = "error"
        self.found[name] = max(self.found.get(name, "passed"), outcome,
                               key=WORST.index)


def play(task):
    """(fault, outcomes, output) of a fault's scenarios with it."""
    fault, scenarios = task
    os.environ.pop("COUNTS_FILE", None)
    os.environ["SEEDED_FAULT"] = fault
    outcomes, output = Outcomes(), io.StringIO()
    with contextlib.redirect_stdout(output):
        pytest.main([*LEAN, "-c", str(HERE / "pytest.ini"),
                     *(f"{HERE}/{name}" for name in scenarios)],
                    plugins=[outcomes])
    return fault, outcomes.found, output.getvalue()


def judge(fault, found, output):
    """What is wrong with a fault's row, as sentences."""
    return [f"{fault}: {name} {found.get(name, 'was not played')}"
            + ("" if name in found else f"\n{output[-1500:]}")
            for name in FAULTS[fault] if found.get(name) != "failed"]


def main():
    faults = sys.argv[1:] or list(FAULTS)
    began, failed = time.monotonic(), 0
    load()
    gc.freeze()
    pool = multiprocessing.get_context("fork").Pool(AT_ONCE,
                                                    maxtasksperchild=1)
    tasks = [(fault, FAULTS[fault]) for fault in faults]
    for fault, found, output in pool.imap(play, tasks):
        wrong = judge(fault, found, output)
        failed += bool(wrong)
        print("\n".join(wrong) or f"ok: {fault} is found", flush=True)
    pool.close()
    print(f"{len(faults)} faults in {time.monotonic() - began:.0f} s")
    print(f"{len(faults) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
