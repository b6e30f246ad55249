"""A data folder held against the ledger: what SQLite and the file system
say, without the server's word."""
import contextlib
import pathlib
import random
import sqlite3

from load.ledger import ASKED, GONE, LEAVING, TENANTS, THERE, USERS

COMPLAINTS = 20
SAMPLE = 20             # tenants' files that are checked from page to page
MAGIC = b"SQLite format 3\0"

# what a tenant's row may say (None: there is no row), by the ledger's state
ALLOWED = {ASKED: {None, "active"}, THERE: {"active"},
           LEAVING: {"active", "deleted"}, GONE: {"deleted"}}
# and what it may say besides while nobody has put a crash right yet
UNFINISHED = {ASKED: {"creating"}, THERE: set(),
              LEAVING: {"deleting"}, GONE: set()}


def audit(folder, ledger, recovered=True):
    """What is wrong with the folder, as sentences.

    recovered: a start has put right whatever a crash left, so nothing may be
    in between.
    """
    folder = pathlib.Path(folder)
    with reading(folder / "users.db") as database:
        wrong = integrity(database, "users.db")
        wrong += users(database, ledger)
        tenants = {row[0]: row[1:] for row in database.execute(
            "SELECT uuid, state, name, user_id FROM tenants")}
    wrong += rows(tenants, ledger, recovered)
    wrong += files(folder / "tenant_databases", tenants, recovered)
    return wrong[:COMPLAINTS]


def reading(path, immutable=False):
    how = "immutable=1" if immutable else "mode=ro"
    return contextlib.closing(
        sqlite3.connect(f"file:{path}?{how}", uri=True, timeout=10))


def integrity(database, name):
    said = database.execute("PRAGMA integrity_check").fetchall()
    return [] if said == [("ok",)] else [f"{name}: {said[:3]}"]


def users(database, ledger):
    wrong = []
    found = {row[0]: row[1:] for row in database.execute(
        "SELECT uuid, name, email FROM users")}
    for number, state in enumerate(ledger.states[USERS]):
        expected = ledger.content(USERS, number)
        row = found.pop(expected["uuid"], None)
        if row is None and state == THERE:
            wrong.append(f"user {number} is acknowledged, and has no row")
        elif row and row != (expected["name"], expected["email"]):
            wrong.append(f"user {number} has the row {row}")
    return wrong + [f"nobody asked for the user {uuid}" for uuid in found]


def rows(tenants, ledger, recovered):
    wrong = []
    for number, asked in enumerate(ledger.states[TENANTS]):
        expected = ledger.content(TENANTS, number)
        state, *content = tenants.get(expected["uuid"], [None])
        allowed = ALLOWED[asked] | (set() if recovered else UNFINISHED[asked])
        if state not in allowed:
            right = " or ".join(sorted(map(str, allowed)))
            wrong.append(f"tenant {number}: its row is {state}, not {right}")
        elif state and content != [expected["name"], expected["user_id"]]:
            wrong.append(f"tenant {number} has the row {content}")
    return wrong + [f"nobody asked for the tenant {uuid}" for uuid in tenants
                    if ledger.number(TENANTS, uuid) is None]


def files(folder, tenants, recovered):
    present = {path.name for path in folder.iterdir() if path.is_file()}
    active = {f"tenant_{uuid}.db" for uuid, row in tenants.items()
              if row[0] == "active"}
    wrong = [f"{name} is active, and its file is missing"
             for name in sorted(active - present)]
    wrong += [f"{path.name} is in orphans"
              for path in (folder / "orphans").iterdir()]
    if recovered:
        beside = {name + suffix for name in active
                  for suffix in ("-wal", "-shm")}
        wrong += [f"{name} has no active row"
                  for name in sorted(present - active - beside)]
        wrong += [f"{path.name} is in the trash"
                  for path in (folder / "trash").iterdir()]
    return wrong + contents(folder, sorted(active & present), present)


def contents(folder, names, present):
    wrong = [f"{name} is no database" for name in names
             if not whole(folder / name)]
    quiet = [name for name in names if f"{name}-wal" not in present]
    chosen = random.Random(len(names))
    for name in chosen.sample(quiet, min(SAMPLE, len(quiet))):
        with reading(folder / name, immutable=True) as database:
            wrong += integrity(database, name)
    return wrong


def whole(path):
    with path.open("rb") as file:
        return file.read(16) == MAGIC and path.stat().st_size % 4096 == 0
