"""An offline-first client as a frontend would have it: a store, an outbox,
one batch under way, and a cursor. It trusts nothing but what it was told."""
import uuid

from rules import seq_of

# what a device says about what it knew when it edited
STYLES = ["base_seq", "base_updated_at", "base_cursor", "nothing"]
BATCH = 20


class Edit:
    """A local change that waits, and what the device knew of the row."""

    def __init__(self, key, op, data, updated_at, base, cursor):
        self.key, self.op, self.data = key, op, data
        self.updated_at = updated_at
        self.base = base                # the row as the server had it, or None
        self.cursor = cursor            # how far the device had read
        self.insists = False            # it knows of a conflict, and goes on

    def change(self, style):
        collection, name = self.key
        change = {"collection": collection, "id": name, "op": self.op,
                  "updated_at": self.updated_at}
        if self.op == "put":
            change.update(created_at=self.updated_at, data=self.data)
        if self.base and (style == "base_seq" or self.insists):
            change["base_seq"] = self.base["seq"]
        elif self.base and style == "base_updated_at":
            change["base_updated_at"] = self.base["updated_at"]
        return change


class Batch:
    """A push under way: but for the time, its body never changes until it is
    answered."""

    def __init__(self, key, envelope, edits):
        self.key, self.envelope, self.edits = key, envelope, edits

    def body(self, clock):
        return {**self.envelope, "client_time": clock.text()}


class Device:
    def __init__(self, number, random, clock, style, policy, collections):
        self.number, self.random, self.clock = number, random, clock
        self.style, self.policy = style, policy
        self.collections = collections  # None: all of them
        self.batches = 0
        self.told = {}                  # how often which status was reported
        self.life = 0                   # it hears what was sent in this one
        self.forget()

    def forget(self):
        """Like a browser whose storage was cleared: another client."""
        self.client_id = str(uuid.UUID(int=self.random.getrandbits(128),
                                       version=4))
        self.rows, self.outbox, self.answered = {}, {}, []
        self.batch = self.cursor = None
        self.life += 1

    # ---- the user

    def edit(self, key, op, data):
        """Offline: an edit that waits already is replaced, and what it was
        based on stays."""
        pending = self.pending(key)
        self.outbox[key] = Edit(
            key, op, data, self.clock.text(),
            pending.base if pending else self.rows.get(key),
            pending.cursor if pending else self.cursor)
        self.outbox[key].insists = bool(pending and pending.insists)

    def restart(self):
        """What was under way is lost, and now and then that an answer had
        come: then all of it is sent again, in another batch."""
        self.life += 1
        if self.random.random() < 0.3:
            for edit in self.answered:
                if not self.pending(edit.key):
                    self.outbox[edit.key] = edit

    def pending(self, key):
        if key in self.outbox:
            return self.outbox[key]
        sent = self.batch.edits if self.batch else []
        return next((edit for edit in sent if edit.key == key), None)

    # ---- push

    def next_batch(self):
        """The batch under way, or a new one; None when there is nothing."""
        if self.batch is None and self.outbox:
            keys = list(self.outbox)[:self.random.randint(1, BATCH)]
            edits = [self.outbox.pop(key) for key in keys]
            self.batches += 1
            key = f"{self.client_id}/{self.batches}"
            self.batch = Batch(key, self.envelope(edits), edits)
        return self.batch

    def envelope(self, edits):
        envelope = {
            "client_id": self.client_id, "batch_id": str(self.batches),
            "atomic": self.random.random() < 0.2,
            "changes": [edit.change(self.style) for edit in edits]}
        policy = self.policy()
        if policy:
            envelope["policy"] = policy
        if self.style == "base_cursor" and all(e.cursor for e in edits):
            envelope["base_cursor"] = min(
                (edit.cursor for edit in edits),
                key=seq_of)
        return envelope

    def take_answer(self, key, answer):
        """What a push said; an answer to another batch is too late."""
        if self.batch is None or self.batch.key != key:
            return
        edits, self.batch = self.batch.edits, None
        self.answered = edits
        for edit, result in zip(edits, answer["results"]):
            status = result["status"]
            self.told[status] = self.told.get(status, 0) + 1
            getattr(self, f"was_{status}")(edit, result)

    def was_applied(self, edit, result):
        """What was edited meanwhile is based on what went in."""
        collection, name = edit.key
        row = {"collection": collection, "id": name, "seq": result["seq"],
               "deleted": edit.op == "delete", "created_at": None,
               "updated_at": edit.updated_at,
               "data": edit.data if edit.op == "put" else None}
        if result["seq"] > self.rows.get(edit.key, {"seq": 0})["seq"]:
            self.rows[edit.key] = row   # the feed will tell the rest of it
        if edit.key in self.outbox:
            self.outbox[edit.key].base = row

    def was_unchanged(self, edit, result):
        if result.get("seq"):           # a row that never was has none
            self.was_applied(edit, result)

    def was_superseded(self, edit, result):
        self.learn(result["current"])

    def was_conflict(self, edit, result):
        """The user decides: theirs, or mine on top of theirs."""
        self.learn(result["current"])
        mine = self.outbox.get(edit.key)
        if self.random.random() < 0.5:
            self.outbox.pop(edit.key, None)
        else:
            mine = self.outbox.setdefault(edit.key, mine or edit)
            mine.base, mine.insists = result["current"], True

    def was_gone(self, edit, result):
        raise AssertionError(f"nothing was purged, and {edit.key} is gone")

    def was_rejected(self, edit, result):
        if result.get("current"):
            self.learn(result["current"])

    def was_not_applied(self, edit, result):
        self.outbox.setdefault(edit.key, edit)

    # ---- pull

    def query(self):
        return {"limit": self.random.choice((1, 3, 10, 50, 500)),
                "cursor": self.cursor, "collections": self.collections}

    def take_page(self, asked, page):
        """A page that was asked for from another place is too late."""
        if asked == self.cursor:
            for change in page["changes"]:
                self.learn(change)
            self.cursor = page["cursor"]

    def learn(self, row):
        key = row["collection"], row["id"]
        known = self.rows.get(key)
        if known is None or row["seq"] >= known["seq"]:
            self.rows[key] = row
