"""Connections that write and read as fast as they can, until they are told
to stop or the server goes."""
import asyncio
import contextlib
import random

from load.client import Broken, Connection
from load.ledger import ASKED, LEAVING, TENANTS, THERE, USERS

CONNECTIONS = 32
SETTLE_SECONDS = 20

# what, how often: the same shares in every load
WRITES = [("create_user", 40), ("create_tenant", 35), ("delete_tenant", 25)]
MIXED = [("create_user", 25), ("create_tenant", 12), ("delete_tenant", 11),
         ("get_user", 30), ("get_tenant", 15), ("list_users", 2),
         ("refused", 5)]


class Traffic:
    """Many clients of one server, which may die under them."""

    def __init__(self, ledger, shares, seed, connections=CONNECTIONS):
        self.ledger = ledger
        self.random = random.Random(seed)
        self.kinds, self.weights = zip(*shares)
        self.connections = connections
        self.answers = self.busy = self.torn = 0
        self.stopping = False

    @contextlib.asynccontextmanager
    async def against(self, port):
        """Runs all connections for as long as the block does."""
        self.stopping = False
        clients = [asyncio.create_task(self.client(port))
                   for _ in range(self.connections)]
        try:
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
                    await self.step(connection)
            except Broken as broken:
                self.torn += broken.partial
            finally:
                connection.close()

    async def step(self, connection):
        kind = self.random.choices(self.kinds, self.weights)[0]
        await getattr(self, kind)(connection)
        self.answers += 1

    async def create_user(self, connection):
        await self.send(connection, USERS, self.ledger.new(USERS))

    async def create_tenant(self, connection):
        await self.send(connection, TENANTS, self.ledger.new(TENANTS))

    async def delete_tenant(self, connection):
        number = self.ledger.leave()
        if number is not None:
            await self.send(connection, TENANTS, number)

    async def get_user(self, connection):
        await self.look(connection, USERS)

    async def get_tenant(self, connection):
        await self.look(connection, TENANTS)

    async def list_users(self, connection):
        status, _ = await connection.ask("GET", "/users?limit=20")
        if status != 200:
            self.ledger.surprise(f"GET /users: {status}")

    async def refused(self, connection):
        status, _ = await connection.ask(
            "POST", "/users", {"uuid": "no", "name": "", "email": "nobody"})
        if status != 422:
            self.ledger.surprise(f"a bad user: {status}")

    async def send(self, connection, kind, number):
        """Asks for what the ledger says was asked, for the first time or
        again; 503 is no promise, and leaves it open."""
        again = {ASKED: (201, 200), LEAVING: (204, 404)}
        state = self.ledger.states[kind][number]
        if state == ASKED:
            status, body = await connection.ask(
                "POST", f"/{kind}", self.ledger.content(kind, number))
        else:
            status, body = await connection.ask(
                "DELETE", f"/{kind}/{self.ledger.uuid(kind, number)}")
        if status in again[state]:
            self.ledger.acknowledge(kind, number)
        elif status == 503:
            self.busy += 1
        else:
            self.ledger.surprise(f"{kind} {number}: {status} {body}")
        return status

    async def look(self, connection, kind):
        """Reads one that was acknowledged, if it still is when it comes."""
        states = self.ledger.states[kind]
        number = self.random.randrange(len(states)) if states else 0
        if not states or states[number] != THERE:
            return
        status, body = await connection.ask(
            "GET", f"/{kind}/{self.ledger.uuid(kind, number)}")
        if states[number] == THERE and not same(
                status, body, self.ledger.content(kind, number)):
            self.ledger.surprise(
                f"{kind} {number} is acknowledged: {status} {body}")


def same(status, body, content):
    return status == 200 and all(
        body.get(name) == value for name, value in content.items())


async def settle(ledger, port):
    """Looks at what no answer came for, and asks for it again.

    What shows must show whole; and the same request again must succeed.
    """
    traffic = Traffic(ledger, MIXED, 0)
    connection = await Connection.open(port)
    for kind, number in ledger.unanswered():
        status, body = await connection.ask(
            "GET", f"/{kind}/{ledger.uuid(kind, number)}")
        if status != 404 and not same(
                status, body, ledger.content(kind, number)):
            ledger.surprise(f"{kind} {number} shows half-made: "
                            f"{status} {body}")
        await send_until_done(traffic, connection, kind, number)
    connection.close()


async def send_until_done(traffic, connection, kind, number):
    """A 503 is answered by patience, as a client would."""
    for _ in range(SETTLE_SECONDS * 10):
        status = await traffic.send(connection, kind, number)
        if status != 503:
            return
        await asyncio.sleep(0.1)
    traffic.ledger.surprise(
        f"{kind} {number}: still 503 after {SETTLE_SECONDS} s")


async def begin(ledger, port):
    """The user 0, who owns all tenants."""
    connection = await Connection.open(port)
    traffic = Traffic(ledger, MIXED, 0)
    await traffic.create_user(connection)
    connection.close()
    assert ledger.states[USERS][0] == THERE, ledger.surprises
