"""Users and tenants for tests, and the one way to expect a refusal."""

import json
import uuid


def user(**changes):
    """A user that nobody else has; None takes a member away."""
    name = str(uuid.uuid4())
    whole = {"uuid": name, "name": "Ada Lovelace",
             "email": f"{name}@example.com", **changes}
    return {key: value for key, value in whole.items() if value is not None}


def tenant(owner, **changes):
    whole = {"uuid": str(uuid.uuid4()), "name": "Household",
             "user_id": owner["uuid"], "policy": "last_write_wins",
             **changes}
    return {key: value for key, value in whole.items() if value is not None}


def as_json(value):
    return json.dumps(value).encode()


def text_of_length(points, character="x"):
    return character * points


def email_of_length(length):
    """A valid address of that many characters, never the same twice."""
    local = uuid.uuid4().hex
    domain, rest = ".example", length - len(local) - len("@.example")
    labels = []
    while rest > 0:
        take = min(63, rest - 1 if labels else rest)
        if labels and rest - take - 1 == 1:
            take -= 1
        labels.append("d" * take)
        rest -= take + (1 if len(labels) > 1 else 0)
    address = f"{local}@{'.'.join(labels)}{domain}"
    assert len(address) == length, (len(address), length)
    return address


def refused(answer, status, code=None, at=None):
    """Fails unless the answer is that refusal. at: the places and keywords
    of the violations, (where, pointer or name, keyword). A refusal by the
    validating proxy counts: that the request broke the contract was said
    when it was sent."""
    if answer.by_proxy:
        return None
    assert answer.status == status, str(answer)
    problem = answer.json()
    if code is not None:
        assert problem["code"] == code, str(answer)
    if at is not None:
        found = {(error["where"], error.get("pointer", error.get("name")),
                  error["keyword"]) for error in problem.get("errors", [])}
        assert found == set(at), f"{found} instead of {set(at)}"
    return problem
