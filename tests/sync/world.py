"""Devices, a network that loses, repeats, delays and reorders, and a server
that dies: one tenant's life under one seed."""
import random
import time
import uuid

from books import DAY, instant
from device import STYLES, Device
from line import Line
from rules import Model, seq_of, told

COLLECTIONS = ["notes", "accounts", "budgets"]
DEVICES = 6
ROWS = 60                       # ids that all devices fight about
LATEST = 40                     # steps that a delayed message may take

# what happens in a step, how often
STEPS = [("edit", 600), ("push", 160), ("pull", 160), ("turn_clock", 30),
         ("restart_device", 30), ("forget", 3), ("restart_server", 2)]
# what becomes of a request
FATES = [("delivered", 68), ("request_lost", 7), ("answer_lost", 7),
         ("repeated", 6), ("request_late", 6), ("answer_late", 6)]


class Clock:
    """Days wrong, and stepping back and forth now and then."""

    def __init__(self, random_):
        self.random = random_
        self.skew = random_.uniform(-5 * DAY, 5 * DAY)

    def turn(self):
        self.skew += self.random.choice((-1, 1)) * self.random.choice(
            (0.001, 1, 3600, 2 * DAY))

    def text(self):
        return instant(time.time() + self.skew)


class World:
    """policy: the tenant's, which half of the requests name themselves;
    'mixed' has devices of both kinds."""

    def __init__(self, server, policy, seed):
        self.server, self.seed = server, seed
        self.random = random.Random(f"{policy} {seed}")
        default = policy if policy != "mixed" else self.random.choice(
            ("error", "last_write_wins"))
        self.model = Model(default)
        self.line = Line(server, self.random)
        self.ledger = {}                # batch -> its answer
        self.late = []                  # (step, what to do then)
        self.wrong = []
        self.now = self.edits = 0
        self.fates = dict.fromkeys([fate for fate, _ in FATES], 0)
        self.tenant = str(uuid.uuid4())
        self.names = [(self.random.choice(COLLECTIONS), str(uuid.UUID(
            int=self.random.getrandbits(128), version=4)))
            for _ in range(ROWS)]
        self.devices = [self.device(number, policy, default)
                        for number in range(DEVICES)]
        self.create(default)

    def device(self, number, policy, default):
        own = self.random.choice(("error", "last_write_wins"))

        def chosen():
            if policy == "mixed":
                return own
            return default if self.random.random() < 0.5 else None

        collections = COLLECTIONS[:2] if number == DEVICES - 1 else None
        return Device(number, self.random, Clock(self.random),
                      STYLES[number % len(STYLES)], chosen, collections)

    def create(self, policy):
        owner = str(uuid.uuid4())
        for method, path, body in (
                ("POST", "/users", {"uuid": owner, "name": "Ada",
                                    "email": f"{owner}@example.com"}),
                ("POST", "/tenants", {"uuid": self.tenant, "name": "Books",
                                      "user_id": owner}),
                ("PATCH", f"/tenants/{self.tenant}", {"policy": policy})):
            status, answer = self.line.exchange(method, path, body)
            assert status in (200, 201), f"{method} {path}: {answer}"

    # ---- time

    def run(self, steps):
        kinds, weights = zip(*STEPS)
        for _ in range(steps):
            self.now += 1
            self.deliver_late(self.now)
            device = self.random.choice(self.devices)
            getattr(self, self.random.choices(kinds, weights)[0])(device)
            if self.wrong:
                return

    def deliver_late(self, until):
        due = [act for step, act in self.late if step <= until]
        self.late = [entry for entry in self.late if entry[0] > until]
        self.random.shuffle(due)
        for act in due:
            act()

    def later(self, act):
        self.late.append((self.now + self.random.randint(1, LATEST), act))

    # ---- what happens

    def edit(self, device):
        self.edits += 1
        allowed = device.collections or COLLECTIONS
        if self.random.random() < 0.1:
            self.names[self.random.randrange(ROWS)] = (
                self.random.choice(COLLECTIONS), str(uuid.uuid4()))
        key = self.random.choice(
            [name for name in self.names if name[0] in allowed])
        if self.random.random() < 0.2:
            device.edit(key, "delete", None)
            return
        data = {"edit": self.edits, "by": device.number}
        if self.random.random() < 0.01:
            data["text"] = "x" * (70 * 1024)
        device.edit(key, "put", data)

    def push(self, device):
        batch = device.next_batch()
        if batch is None:
            return
        body = batch.body(device.clock)
        self.send(device, lambda: self.deliver_push(batch.key, body),
                  lambda answer: device.take_answer(batch.key, answer))

    def pull(self, device):
        asked, query = device.cursor, device.query()
        self.send(device, lambda: self.deliver_pull(query),
                  lambda page: device.take_page(asked, page))

    def turn_clock(self, device):
        device.clock.turn()

    def restart_device(self, device):
        device.restart()

    def forget(self, device):
        """Its last batch may still arrive, some day."""
        batch = device.batch
        if batch is not None:
            body = batch.body(device.clock)
            self.later(lambda: self.deliver_push(batch.key, body))
        device.forget()

    def restart_server(self, _):
        if self.random.random() < 0.5:
            code = self.server.stop()
            if code != 0:
                self.wrong.append(f"the server ended with {code}")
        else:
            self.server.kill()
        self.line.start_server()

    # ---- the network

    def send(self, device, deliver, take):
        """A request, and its answer to a device that still waits for it."""
        life = device.life

        def give(answer):
            if device.life == life:
                take(answer)

        kinds, weights = zip(*FATES)
        fate = self.random.choices(kinds, weights)[0]
        self.fates[fate] += 1
        if fate == "request_lost":
            return
        if fate == "request_late":
            self.later(lambda: give(deliver()))
            return
        answer = deliver()
        if fate == "repeated":
            answer = self.random.choice((answer, deliver()))
        if fate == "answer_late":
            self.later(lambda: give(answer))
        elif fate != "answer_lost":
            give(answer)

    def deliver_push(self, key, body):
        """The server's answer; where a kill left none, that to the same
        request again."""
        begin = int(time.time() * 1000)
        status, answer = self.line.persist(
            "POST", f"/tenants/{self.tenant}/changes",
            body, kill=self.random.random() < 0.01)
        end = int(time.time() * 1000) + 1
        if status not in (200, 409):
            raise AssertionError(f"a push: {status} {answer}")
        known = self.ledger.setdefault(key, (status, answer))
        if known[1] is not answer:
            if not answer["replayed"] or known != (
                    status, {**answer, "replayed": known[1]["replayed"],
                             "server_time": known[1]["server_time"]}):
                self.wrong.append(f"{key} again: {answer}, not {known}")
        else:
            self.wrong += self.model.push(body, begin, end, status,
                                          answer["results"])
        return answer

    def deliver_pull(self, query):
        status, page = self.line.persist(
            "GET", f"/tenants/{self.tenant}/changes?{text_of(query)}")
        if status != 200:
            raise AssertionError(f"a pull: {status} {page}")
        found = [told(change) for change in page["changes"]]
        wanted, more = self.model.page(**query)
        end = wanted[-1][2] if more else self.model.seq
        if (found, page["has_more"], seq_of(page["cursor"])) != (
                wanted, more, end):
            self.wrong.append(f"{query}: {page}, not {wanted}, {more}, {end}")
        return page

    # ---- the end

    def settle(self):
        """The network heals, and everybody syncs until nothing is left."""
        self.deliver_late(float("inf"))
        for _ in range(50):
            busy = False
            for device in self.devices:
                busy |= self.sync(device)
            if not busy:
                return
        self.wrong.append("the devices do not come to rest")

    def sync(self, device):
        """Whether there was anything to do."""
        busy = False
        while (batch := device.next_batch()) is not None:
            busy = True
            body = batch.body(device.clock)
            device.take_answer(batch.key, self.deliver_push(batch.key, body))
        while True:
            asked = device.cursor
            page = self.deliver_pull(device.query())
            device.take_page(asked, page)
            busy |= bool(page["changes"])
            if not page["has_more"]:
                return busy

    def judge(self):
        """What is wrong at the end: server, model and devices are equal."""
        _, state = self.line.exchange("GET", f"/tenants/{self.tenant}/sync")
        server, cursor = {}, None
        while True:
            page = self.deliver_pull({"limit": 500, "cursor": cursor})
            server.update(((row["collection"], row["id"]), row)
                          for row in page["changes"])
            cursor = page["cursor"]
            if not page["has_more"]:
                break
        wrong = self.judge_server(server)
        wrong += self.judge_counts(server, state)
        for device in self.devices:
            wrong += judge_device(device, server)
        return wrong

    def judge_server(self, server):
        return [f"{key} is acknowledged, and lost"
                for key in self.model.rows if key not in server] + [
            f"{row}, not {self.model.told(key)}"
            for key, row in server.items()
            if told(row) != self.model.told(key)]

    def judge_counts(self, server, state):
        counted = {}
        for row in server.values():
            entry = counted.setdefault(row["collection"], [0, 0])
            entry[row["deleted"]] += 1
        said = {entry["collection"]: [entry["records"], entry["tombstones"]]
                for entry in state["collections"]}
        if said != counted or state["head"] != self.model.seq:
            return [f"the state is {state}; there are {counted}, and the "
                    f"head is {self.model.seq}"]
        return []


def text_of(query):
    parts = {**query, "collections": ",".join(query.get("collections") or ())}
    return "&".join(f"{name}={value}" for name, value in parts.items()
                    if value)


def judge_device(device, server):
    wanted = {key: told(row) for key, row in server.items()
              if not device.collections or key[0] in device.collections}
    has = {key: told(row) for key, row in device.rows.items()}
    if device.outbox or device.batch:
        return [f"device {device.number} still has edits"]
    return [f"device {device.number}: {key} is {has.get(key)}, not {value}"
            for key, value in wanted.items() if has.get(key) != value] + [
        f"device {device.number} has {key}, which nobody else has"
        for key in has if key not in wanted]
