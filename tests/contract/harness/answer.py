"""An HTTP answer as it came over the wire."""

import dataclasses
import json


@dataclasses.dataclass
class Answer:
    status: int
    headers: list           # of (name, value), as they came
    body: bytes
    method: str = "GET"     # of the request
    by_proxy: bool = False  # the validating proxy answered, not the server

    def header(self, name):
        """The value of the one header of that name, or None."""
        values = [value for key, value in self.headers
                  if key.lower() == name.lower()]
        assert len(values) < 2, f"{name} came {len(values)} times"
        return values[0] if values else None

    @property
    def media_type(self):
        value = self.header("Content-Type")
        return value.split(";")[0].strip().lower() if value else None

    def json(self):
        return json.loads(self.body.decode("utf-8"))

    @property
    def is_stream(self):
        return self.media_type == "text/event-stream"

    def event(self):
        """The data of the first event of a stream."""
        line = next(line for line in self.body.splitlines()
                    if line.startswith(b"data: "))
        return json.loads(line[6:])

    @property
    def is_problem(self):
        return self.media_type == "application/problem+json"

    def __str__(self):
        return f"{self.status} {self.body[:600]!r}"
