"""The rules of sync.md a second time, as a model of one tenant: which results
a push may have, and what the feed holds behind it."""
import datetime

TOO_LARGE = 64 * 1024


def milliseconds(text):
    moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return round(moment.timestamp() * 1000)


class Model:
    """Rows by (collection, id). The moment when the server received a push is
    known within bounds only, and so is a row's key of comparison."""

    def __init__(self, policy):
        self.policy = policy
        self.rows = {}
        self.seq = 0

    def push(self, body, begin, end, status, results):
        """Takes the answer to a push that arrived between begin and end, in
        milliseconds; what the rules do not allow in it, as sentences."""
        wrong, before, failed = [], (dict(self.rows), self.seq), False
        atomic = body.get("atomic", False)
        for change, result in zip(body["changes"], results):
            allowed = self.allowed(body, change, begin, end)
            said = result["status"]
            if atomic and status == 409 and said == "not_applied":
                (said, *_) = sorted(allowed)    # it goes on as if
                if allowed & {"conflict", "gone", "rejected"} == allowed:
                    wrong.append(f"{change}: not_applied, not {allowed}")
            elif said not in allowed:
                wrong.append(f"{change}: {said}, not {allowed}; there is "
                             f"{self.rows.get(key_of(change))}")
            failed |= said in ("conflict", "gone", "rejected")
            if said == "applied":
                wrong += self.apply(body, change, begin, end,
                                    result.get("seq"), status)
            wrong += self.check_current(change, result)
        if atomic and failed:
            self.rows, self.seq = before
        if status != (409 if atomic and failed else 200):
            wrong.append(f"atomic {atomic}, failed {failed}: {status}")
        if len(results) != len(body["changes"]):
            wrong.append(f"{len(results)} results")
        return wrong

    def page(self, limit, cursor=None, collections=None):
        """What a pull has to answer: its rows, and whether there are more."""
        begin = seq_of(cursor) if cursor else 0
        keys = sorted((key for key, row in self.rows.items()
                       if row["seq"] > begin
                       and (not collections or key[0] in collections)),
                      key=lambda key: self.rows[key]["seq"])
        return [self.told(key) for key in keys[:limit]], len(keys) > limit

    def told(self, key):
        """A row as `told` has it, or None."""
        row = self.rows.get(key)
        return row and (*key, row["seq"], row["created_at"], *row["content"])

    def allowed(self, body, change, begin, end):
        """The statuses that the rules allow, in their order."""
        stored = self.rows.get(key_of(change))
        based = "base_seq" in change or "base_updated_at" in change
        if len(str(change.get("data"))) > TOO_LARGE:
            return {"rejected"}
        if stored and content(change) == stored["content"]:
            return {"unchanged"}
        if not stored and change["op"] == "delete" and not based:
            return {"unchanged"}
        if not stored:
            return {"gone"} if based else {"applied"}
        if self.seen(body, change, stored):
            return {"applied"}
        if body.get("policy", self.policy) == "error":
            return {"conflict"}
        return contest(key_bounds(body, change, begin, end), stored, change)

    def seen(self, body, change, stored):
        return (change.get("base_seq") == stored["seq"]
                or change.get("base_updated_at") == stored["content"][1]
                or body.get("client_id") == stored["writer"] is not None
                or covers(body.get("base_cursor"), change, stored))

    def apply(self, body, change, begin, end, seq, status):
        wrong = []
        if status == 409:               # it will be undone: any seq will do
            seq = self.seq + 1
        elif seq is None or seq <= self.seq:
            wrong.append(f"{change}: seq {seq} behind {self.seq}")
            seq = self.seq + 1
        key = key_of(change)
        stored = self.rows.get(key, {})
        self.seq = seq
        self.rows[key] = {
            "seq": seq, "content": content(change),
            "writer": body.get("client_id"),
            "created_at": stored.get("created_at") or change.get(
                "created_at", change["updated_at"]),
            "bounds": key_bounds(body, change, begin, end)}
        return wrong

    def check_current(self, change, result):
        """`current` is the row as it is, where it must be told."""
        must = result["status"] in ("conflict", "superseded")
        current = result.get("current")
        if current is None:
            return [f"{result} has no current"] if must else []
        wanted = self.told(key_of(change))
        return [] if told(current) == wanted else [
            f"{result}: current is {wanted}"]


def covers(cursor, change, stored):
    """Whether who had read up to this cursor has read the row."""
    if cursor is None:
        return False
    _, _, *collections = cursor.split(".")
    return stored["seq"] <= seq_of(cursor) and (
        not collections or change["collection"] in collections[0].split(","))


def seq_of(cursor):
    return int(cursor.split(".")[1])


def key_of(change):
    return change["collection"], change["id"]


def content(change):
    return (change["op"] == "delete", change["updated_at"],
            change.get("data") if change["op"] == "put" else None)


def told(change):
    """A change as the feed tells it."""
    return (change["collection"], change["id"], change["seq"],
            change["created_at"], change["deleted"], change["updated_at"],
            change["data"])


def key_bounds(body, change, begin, end):
    """min(updated_at + received - client_time, received), for the first and
    the last moment of receipt that may have been."""
    updated = milliseconds(change["updated_at"])
    if "client_time" not in body:
        return min(updated, begin), min(updated, end)
    late = min(updated - milliseconds(body["client_time"]), 0)
    return begin + late, end + late


def contest(bounds, stored, change):
    low, high = stored["bounds"]
    if bounds[0] > high:
        return {"applied"}
    if bounds[1] < low:
        return {"superseded"}
    if low == high == bounds[0] == bounds[1]:
        if stored["content"][0] != (change["op"] == "delete"):
            return {"superseded" if stored["content"][0] else "applied"}
    return {"applied", "superseded"}
