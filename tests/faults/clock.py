"""A wall clock that jumps: only what it says changes, never what is done."""
import asyncio
import pathlib
import tempfile

from faults.scene import Scene, Skipped
from load import traffic
from load.audit import audit
from load.ledger import Ledger

FAKETIME = pathlib.Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")
STEPS = ("+3d", "-10d", "+0", "-1h", "+400d", "+0")
STEP_SECONDS = 0.4


class Clock:
    """The settings of a server whose wall clock this sets."""

    def __init__(self):
        if not FAKETIME.exists():
            raise Skipped("libfaketime is not installed")
        self.file = pathlib.Path(tempfile.mkdtemp()) / "clock"
        self.set("+0")

    def set(self, offset):
        new = self.file.with_suffix(".new")
        new.write_text(offset)
        new.rename(self.file)

    def settings(self):
        return {"LD_PRELOAD": FAKETIME, "FAKETIME_NO_CACHE": 1,
                "FAKETIME_DONT_FAKE_MONOTONIC": 1,
                "FAKETIME_TIMESTAMP_FILE": self.file,
                "KORE_ALLOW_ALL_SYSCALLS": 1}


async def under_steps(scene, clock, ledger):
    await traffic.begin(ledger, scene.server.port)
    clients = traffic.Traffic(ledger, traffic.MIXED, ledger.seed)
    async with clients.against(scene.server.port):
        for offset in STEPS:
            clock.set(offset)
            await asyncio.sleep(STEP_SECONDS)
    assert clients.answers > 100, clients.answers


def clock_that_jumps_under_load_breaks_nothing():
    clock, ledger = Clock(), Ledger(1)
    with Scene(FINWISE_WORKERS=2, **clock.settings()) as scene:
        asyncio.run(under_steps(scene, clock, ledger))
        days = {line[:10] for line in scene.server.log().splitlines()
                if line[:2] == "20"}
        assert len(days) >= 3, f"it did not jump: {days}"
        scene.stop()
        assert ledger.surprises == [], ledger.surprises
        assert audit(scene.data, ledger) == []


def clock_that_jumps_back_leaves_lists_and_cursors_in_order():
    clock = Clock()
    with Scene(**clock.settings()) as scene:
        names = []
        for offset in ("+10d", "+0", "-10d"):
            clock.set(offset)
            for _ in range(3):
                names.append(scene.new_user())
        listed, link = [], "/users?limit=2"
        while link:
            body, link = scene.page(link)
            listed += [row["uuid"] for row in body]
        assert listed == names, f"{listed}, not {names}"


def clock_that_jumps_back_keeps_the_trash_and_forward_empties_it():
    clock = Clock()
    with Scene(FINWISE_TRASH_SECONDS=3600, **clock.settings()) as scene:
        name = scene.new_tenant(scene.new_user())
        scene.expect(204, "DELETE", f"/tenants/{name}")
        for offset, gone in (("-10d", False), ("+1d", True)):
            scene.stop()
            clock.set(offset)
            scene.server.start()
            said = "unlinked from the trash" in scene.server.log()
            assert said == gone, scene.server.log()
        scene.expect(404, "GET", f"/tenants/{name}")
