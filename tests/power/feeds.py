"""Tenants' records under power cuts: what a push was told and what a pull has
shown must be there, under the same number."""
import time
import uuid

from load.audit import reading
from load.ledger import TENANTS, THERE

TENANTS_PUSHED = 4
WHEN = "2026-01-01T00:00:00.000Z"


class Feeds:
    """A few tenants that are only pushed to, and all that was seen of them."""

    def __init__(self, ledger, random):
        self.ledger, self.random = ledger, random
        self.tenants = []
        self.seen = []                  # (time, tenant, record, seq)

    async def begin(self, traffic, connection):
        for _ in range(TENANTS_PUSHED):
            number = self.ledger.new(TENANTS)
            await traffic.send(connection, TENANTS, number)
            assert self.ledger.states[TENANTS][number] == THERE
            self.ledger.removable.remove(number)
            self.tenants.append(self.ledger.uuid(TENANTS, number))

    def note(self, tenant, record, seq):
        self.seen.append((time.monotonic_ns(), tenant, record, seq))

    async def push(self, connection):
        tenant, record = self.random.choice(self.tenants), str(uuid.uuid4())
        status, body = await connection.ask(
            "POST", f"/tenants/{tenant}/changes", {"changes": [{
                "collection": "notes", "id": record, "op": "put",
                "updated_at": WHEN, "data": {"text": "a" * 200}}]})
        if status == 200:
            self.note(tenant, record, body["results"][0]["seq"])
        elif status != 503:
            self.ledger.surprise(f"push: {status} {body}")

    async def pull(self, connection):
        """The newest page, while others push."""
        tenant = self.random.choice(self.tenants)
        known = [row[3] for row in self.seen if row[1] == tenant]
        status, body = await connection.ask(
            "GET", f"/tenants/{tenant}/changes?limit=500")
        if status != 200:
            self.ledger.surprise(f"pull: {status} {body}")
            return
        for change in body["changes"]:
            if change["seq"] not in known:
                self.note(tenant, change["id"], change["seq"])

    def wrong(self, folder, moment):
        """What had been seen by then and is not in the folder."""
        wrong = []
        for tenant in self.tenants:
            expected = {(record, seq) for when, its, record, seq in self.seen
                        if its == tenant and when <= moment}
            if expected:
                wrong += [f"{tenant} has lost {lost}" for lost in
                          expected - rows(folder, tenant)]
        return wrong


def rows(folder, tenant):
    path = folder / "tenant_databases" / f"tenant_{tenant}.db"
    with reading(path) as database:
        return set(database.execute("SELECT id, seq FROM records"))
