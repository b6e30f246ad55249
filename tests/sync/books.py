"""One tenant's changes as one client sees them, and what it sends: whole by
default, so that a scenario names only what it is about."""
import datetime
import json
import time
import uuid

DAY = 86400
YEAR = 365 * DAY


def instant(seconds):
    """Seconds since 1970 as a client writes them, in milliseconds."""
    moment = datetime.datetime.fromtimestamp(
        round(seconds, 3), datetime.timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def ago(seconds):
    """The instant so many seconds before now; before 0, in the future."""
    return instant(time.time() - seconds)


def put(name=None, data=None, **members):
    """A change that puts; None takes a member away."""
    return without_none({
        "collection": "notes", "id": name or str(uuid.uuid4()), "op": "put",
        "updated_at": ago(60), "data": {"text": "a"} if data is None else data,
        **members})


def delete(name, **members):
    return without_none({
        "collection": "notes", "id": name, "op": "delete",
        "updated_at": ago(30), **members})


def without_none(members):
    return {key: value for key, value in members.items() if value is not None}


def statuses(results):
    return [result["status"] for result in results]


class Books:
    """Some client's view of a tenant; the tenant's id may go in the path or
    in the header."""

    def __init__(self, api, tenant, by_header=False):
        self.api = api
        self.tenant = tenant
        self.where = "" if by_header else f"/tenants/{tenant}"
        self.headers = {"X-Tenant-ID": tenant} if by_header else {}

    def push(self, *changes, headers=(), invalid=False, **envelope):
        """The answer to a push of these changes."""
        body = without_none({**envelope, "changes": list(changes)})
        return self.api.post(
            f"{self.where}/changes", body, invalid=invalid,
            headers={**self.headers, **dict(headers)})

    def push_text(self, text, **options):
        """The answer to a push of a body that is sent to the byte."""
        return self.api.post(f"{self.where}/changes", body=text.encode(),
                             headers=self.headers, **options)

    def results(self, *changes, status=200, **envelope):
        """The results of a push that is answered with this status."""
        answer = self.push(*changes, **envelope)
        assert answer.status == status, str(answer)
        return answer.json()["results"]

    def result(self, change, **envelope):
        """The result of a push of one change."""
        (only,) = self.results(change, **envelope)
        return only

    def pull(self, headers=(), invalid=False, **query):
        text = "&".join(f"{key}={value}" for key, value in query.items()
                        if value is not None)
        return self.api.get(
            f"{self.where}/changes" + (f"?{text}" if text else ""),
            headers={**self.headers, **dict(headers)}, invalid=invalid)

    def page(self, **query):
        answer = self.pull(**query)
        assert answer.status == 200, str(answer)
        return answer.json()

    def pages(self, cursor=None, **query):
        """Page after page, to the head."""
        while True:
            page = self.page(cursor=cursor, **query)
            yield page
            if not page["has_more"]:
                return
            assert page["cursor"] != cursor, "the cursor stands still"
            cursor = page["cursor"]

    def everything(self, limit=500, **query):
        return [change for page in self.pages(limit=limit, **query)
                for change in page["changes"]]

    def row(self, name):
        """The row of that id, or None."""
        found = [change for change in self.everything()
                 if change["id"] == name]
        assert len(found) < 2, found
        return found[0] if found else None

    def cursor(self):
        """The tenant's head as a cursor."""
        return list(self.pages(limit=500))[-1]["cursor"]

    def state(self):
        answer = self.api.get(f"{self.where}/sync", headers=self.headers)
        assert answer.status == 200, str(answer)
        return answer.json()

    def head(self):
        return self.state()["head"]


def size_of(data):
    """The bytes of data as a request has them."""
    return len(json.dumps(data).encode())


def data_of_size(size):
    """An object of exactly that many bytes."""
    data = {"text": ""}
    data["text"] = "x" * (size - size_of(data))
    return data
