"""Pushes at full rate, and the feed held against what was acknowledged.

A batch is a number: its tenant, its rows and its body follow from that, so
the same request can be sent again at any time.
"""
import asyncio
import contextlib
import random

from load.audit import integrity, reading
from load.client import Broken, Connection
from load.hints import Hints

CONNECTIONS = 16
TENANTS = 4
LARGEST = 20                    # rows of a batch
HOT = 5                         # rows of a tenant that all batches fight about
SETTLE_SECONDS = 20
COMPLAINTS = 20
MOMENT = "2026-01-01T00:00:00.000Z"


class Pushes:
    """One data folder's pushes, over as many servers as it sees."""

    def __init__(self, seed):
        self.seed = seed & 0xffffffff
        self.random = random.Random(seed)
        self.sizes = []                 # of the batches, by number
        self.results = {}               # of those that were acknowledged
        self.surprises = []
        self.torn = 0
        self.epochs = {}                # of the tenants, by their uuid
        self.hints = Hints(self.surprise)
        self.stopping = False

    @property
    def acknowledged(self):
        return len(self.results)

    # ---- what is sent

    def uuid(self, kind, number, row=0):
        return f"{self.seed:08x}-{kind:04x}-4000-8000-{number:08x}{row:04x}"

    def tenant(self, number):
        return self.uuid(2, number % TENANTS)

    def rows(self, number):
        """The ids that only this batch writes."""
        return [self.uuid(3, number, row) for row in range(self.sizes[number])]

    def body(self, number):
        changes = [{"collection": "notes", "id": name, "op": "put",
                    "updated_at": MOMENT, "data": {"batch": number}}
                   for name in self.rows(number)]
        changes.append(self.hot(number))
        return {"client_id": self.uuid(5, number % CONNECTIONS),
                "batch_id": str(number), "atomic": number % 2 == 0,
                "policy": "last_write_wins", "changes": changes}

    def hot(self, number):
        """The last change of a batch: a row that many fight about."""
        change = {"collection": "hot", "id": self.uuid(4, number % HOT),
                  "op": "put", "data": {"batch": number},
                  "updated_at": f"2026-01-01T00:00:00.{number % 1000:03}Z"}
        if number % 7 == 0:
            del change["data"]
            change["op"] = "delete"
        return change

    async def begin(self, port):
        connection = await Connection.open(port)
        owner = self.uuid(1, 0)
        asked = [("/users", {"uuid": owner, "name": "Ada",
                             "email": f"{owner}@example.com"})]
        asked += [("/tenants", {"uuid": self.tenant(number), "name": "Books",
                                "user_id": owner})
                  for number in range(TENANTS)]
        for path, body in asked:
            status, answer = await connection.ask("POST", path, body)
            assert status == 201, answer
        for number in range(TENANTS):
            tenant = self.tenant(number)
            _, state = await connection.ask("GET", f"/tenants/{tenant}/sync")
            self.epochs[tenant] = state["epoch"]
        connection.close()

    @contextlib.asynccontextmanager
    async def against(self, port):
        """Runs all connections for as long as the block does."""
        self.stopping = False
        clients = [asyncio.create_task(self.client(port))
                   for _ in range(CONNECTIONS)]
        try:
            async with self.hints.against(port, self.epochs):
                yield self
        finally:
            self.stopping = True
            await asyncio.gather(*clients)

    async def client(self, port):
        while not self.stopping:
            try:
                connection = await Connection.open(port)
            except Broken:
                await asyncio.sleep(0.02)
                continue
            try:
                while not self.stopping:
                    self.sizes.append(self.random.randint(1, LARGEST))
                    await self.send(connection, len(self.sizes) - 1)
            except Broken as broken:
                self.torn += broken.partial
            finally:
                connection.close()

    async def send(self, connection, number):
        """The answer to a batch, or None when it was 503."""
        status, answer = await connection.ask(
            "POST", f"/tenants/{self.tenant(number)}/changes",
            self.body(number))
        if status == 503:
            return None
        if status != 200:
            self.surprise(f"batch {number}: {status} {answer}")
            return {}
        wrong = [result for result in answer["results"][:-1]
                 if result["status"] != "applied"]
        if wrong:
            self.surprise(f"batch {number}: {wrong[:3]}")
        self.results[number] = answer["results"]
        return answer

    def surprise(self, what):
        if len(self.surprises) < COMPLAINTS:
            self.surprises.append(what)

    # ---- what is found

    async def look(self, server, recovered):
        """What is wrong with the tenants, as sentences."""
        connection = await Connection.open(server.port)
        wrong = []
        self.found = {}                 # id -> seq, of every tenant
        for number in range(TENANTS):
            wrong += await self.look_at_tenant(connection, number)
            with reading(server.tenant_file(self.tenant(number))) as database:
                wrong += integrity(database, f"tenant {number}")
        connection.close()
        for number in range(len(self.sizes)):
            wrong += self.look_at_batch(number)
        return (wrong + self.repeated_seqs())[:COMPLAINTS]

    async def look_at_tenant(self, connection, number):
        tenant = self.tenant(number)
        where, epoch = f"/tenants/{tenant}", self.epochs[tenant]
        _, state = await connection.ask("GET", f"{where}/sync")
        feed = await self.feed(connection, where)
        wrong = []
        if epoch != state["epoch"]:
            wrong.append(f"tenant {number}: the epoch {epoch} has become "
                         f"{state['epoch']}")
        if state["head"] < self.hints.told.get(tenant, 0):
            wrong.append(f"tenant {number}: its head is {state['head']}, and "
                         f"{self.hints.told[tenant]} was hinted")
        order = [change["seq"] for change in feed]
        if order != sorted(set(order)):
            wrong.append(f"tenant {number}: its feed is not ascending")
        if order and order[-1] != state["head"]:
            wrong.append(f"tenant {number}: its feed ends at {order[-1]}, "
                         f"its head is {state['head_seq']}")
        self.found.update((change["id"], change["seq"]) for change in feed
                          if change["collection"] == "notes")
        return wrong + miscounted(number, feed, state)

    async def feed(self, connection, where):
        changes, cursor, more = [], "", True
        while more:
            status, page = await connection.ask(
                "GET", f"{where}/changes?limit=500{cursor}")
            assert status == 200, page
            changes += page["changes"]
            cursor, more = f"&cursor={page['cursor']}", page["has_more"]
        return changes

    def look_at_batch(self, number):
        """All of its rows are there or none, as it was acknowledged."""
        seqs = [self.found.get(name) for name in self.rows(number)]
        if None in seqs and any(seqs):
            return [f"batch {number}: half of it is there: {seqs}"]
        if seqs[0] and seqs != list(range(seqs[0], seqs[0] + len(seqs))):
            return [f"batch {number}: its rows are not in a row: {seqs}"]
        if number in self.results:
            told = [result["seq"] for result in self.results[number][:-1]]
            if told != seqs:
                return [f"batch {number}: acknowledged {told}, not {seqs}"]
        return []

    def repeated_seqs(self):
        """Every number that was told is told of one change only."""
        seen, wrong = {}, []
        for number, results in self.results.items():
            for result in results:
                if result["status"] != "applied":
                    continue
                key = number % TENANTS, result["seq"]
                if seen.setdefault(key, number) != number:
                    wrong.append(f"seq {key} is in the batches {number} and "
                                 f"{seen[key]}")
        return wrong

    async def settle(self, port):
        """Sends again what no answer came for: what is there is replayed, to
        the same numbers, and what is not goes in."""
        connection = await Connection.open(port)
        for number in range(len(self.sizes)):
            if number in self.results:
                continue
            seqs = [self.found.get(name) for name in self.rows(number)]
            answer = await self.send_until_done(connection, number)
            told = [result.get("seq")
                    for result in answer.get("results", [])][:-1]
            if answer.get("replayed") != bool(seqs[0]):
                self.surprise(f"batch {number}, there {seqs}: {answer}")
            elif seqs[0] and told != seqs:
                self.surprise(f"batch {number}: {told}, not {seqs}")
        connection.close()

    async def send_until_done(self, connection, number):
        for _ in range(SETTLE_SECONDS * 10):
            answer = await self.send(connection, number)
            if answer is not None:
                return answer
            await asyncio.sleep(0.1)
        self.surprise(f"batch {number}: 503 for {SETTLE_SECONDS} s")
        return {}


def miscounted(number, feed, state):
    """What getSyncState says, against what the whole feed counts."""
    counted = {}
    for change in feed:
        entry = counted.setdefault(change["collection"], [0, 0])
        entry[change["deleted"]] += 1
    said = {entry["collection"]: [entry["records"], entry["tombstones"]]
            for entry in state["collections"]}
    return [] if said == counted else [
        f"tenant {number}: it says {said}, its feed has {counted}"]
