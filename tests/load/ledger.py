"""What was asked of the server and what it acknowledged.

A user or tenant is a number; its uuid, its content and its state follow from
that, so a million of them take a million bytes.
"""

NONE, ASKED, THERE, LEAVING, GONE = range(5)
USERS, TENANTS = "users", "tenants"
KINDS = {USERS: 1, TENANTS: 2}


class Ledger:
    """One data folder's life, over as many servers as it sees."""

    def __init__(self, seed):
        self.seed = seed & 0xffffffff
        self.states = {USERS: bytearray(), TENANTS: bytearray()}
        self.unsettled = {USERS: set(), TENANTS: set()}
        self.removable = []             # tenants that are THERE
        self.surprises = []             # answers that no contract allows
        self.acknowledged = 0

    def uuid(self, kind, number):
        return f"{self.seed:08x}-{KINDS[kind]:04x}-4000-8000-{number:012x}"

    def number(self, kind, uuid):
        """The number behind a uuid, or None if it is not of this ledger."""
        number = int(uuid[24:], 16)
        known = number < len(self.states[kind])
        return number if known and uuid == self.uuid(kind, number) else None

    def content(self, kind, number):
        """A row as the server should know it, and as it is sent."""
        uuid = self.uuid(kind, number)
        if kind == USERS:
            return {"uuid": uuid, "name": f"User {number}",
                    "email": f"u{number}.{self.seed:08x}@example.com"}
        return {"uuid": uuid, "name": f"Books {number}",
                "user_id": self.uuid(USERS, 0)}

    def new(self, kind):
        """The number of one that is about to be asked for."""
        self.states[kind].append(ASKED)
        number = len(self.states[kind]) - 1
        self.unsettled[kind].add(number)
        return number

    def leave(self):
        """A tenant that is about to be deleted, or None."""
        if not self.removable:
            return None
        number = self.removable.pop()
        self.states[TENANTS][number] = LEAVING
        self.unsettled[TENANTS].add(number)
        return number

    def acknowledge(self, kind, number):
        """The answer to what was asked last came, and it was 2xx."""
        states = self.states[kind]
        states[number] = GONE if states[number] == LEAVING else THERE
        self.unsettled[kind].discard(number)
        self.acknowledged += 1
        if kind == TENANTS and states[number] == THERE:
            self.removable.append(number)

    def unanswered(self):
        """Every (kind, number) whose last answer did not come."""
        return [(kind, number) for kind in KINDS
                for number in sorted(self.unsettled[kind])]

    def surprise(self, what):
        if len(self.surprises) < 20:
            self.surprises.append(what)
