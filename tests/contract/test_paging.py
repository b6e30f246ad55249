"""Pages: in the order of creation, stable, and linked by RFC 8288."""

import re
import urllib.parse

import pytest

from harness import make
from harness.make import refused


def next_page(answer, target):
    """The target of the next page, or None on the last one."""
    link = answer.header("Link")
    if link is None:
        return None
    match = re.fullmatch(r'<([^<>]+)>; *rel="?next"?', link)
    assert match, link
    joined = urllib.parse.urljoin(f"http://host{target}", match[1])
    parts = urllib.parse.urlsplit(joined)
    return f"{parts.path}?{parts.query}"


def pages(api, target):
    while target:
        answer = api.get(target)
        assert answer.status == 200
        yield answer.json()
        target = next_page(answer, target)


def walk(api, target):
    return [row for page in pages(api, target) for row in page]


@pytest.fixture
def tenants(api, user):
    made = [make.tenant(user, name=f"number {n}") for n in range(7)]
    for tenant in made:
        assert api.post("/tenants", tenant).status == 201
    return made


@pytest.mark.parametrize("limit", [1, 2, 3, 6, 7, 8, 1000])
def test_pages_of_any_size_hold_everything_in_order(
        api, user, tenants, limit):
    target = f"/tenants?user_id={user['uuid']}&limit={limit}"
    found = list(pages(api, target))
    assert [row for page in found for row in page] == tenants
    assert all(0 < len(page) <= limit for page in found)
    assert len(found) == -(-len(tenants) // limit)


def test_users_are_listed_in_the_order_of_creation(api):
    users = [make.user(name=f"number {n}") for n in range(5)]
    for user in users:
        assert api.post("/users", user).status == 201
    ours = {user["uuid"] for user in users}
    for limit in (2, 100, 1000):
        listed = walk(api, f"/users?limit={limit}")
        assert [row for row in listed if row["uuid"] in ours] == users
        assert len({row["uuid"] for row in listed}) == len(listed)


def test_a_page_holds_100_rows_unless_told(api, user):
    for _ in range(101):
        assert api.post("/tenants", make.tenant(user)).status == 201
    target = f"/tenants?user_id={user['uuid']}"
    assert [len(page) for page in pages(api, target)] == [100, 1]


def test_the_next_page_keeps_the_filter_and_the_limit(api, user, tenants):
    target = f"/tenants?user_id={user['uuid']}&limit=2"
    following = next_page(api.get(target), target)
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(following).query)
    assert query["user_id"] == [user["uuid"]]
    assert query["limit"] == ["2"]
    assert len(query["after"]) == 1


def test_rows_created_between_pages_come_last(api, user, tenants):
    target = f"/tenants?user_id={user['uuid']}&limit=3"
    first = api.get(target)
    late = make.tenant(user, uuid="00000000" + user["uuid"][8:])
    assert api.post("/tenants", late).status == 201
    rest = walk(api, next_page(first, target))
    assert first.json() + rest == tenants + [late]


def test_rows_deleted_between_pages_shift_nothing(api, user, tenants):
    target = f"/tenants?user_id={user['uuid']}&limit=3"
    first = api.get(target)
    for gone in (tenants[2], tenants[4]):
        assert api.delete(f"/tenants/{gone['uuid']}").status == 204
    rest = walk(api, next_page(first, target))
    assert rest == [tenants[3], tenants[5], tenants[6]]


def test_a_page_can_be_read_again(api, user, tenants):
    target = f"/tenants?user_id={user['uuid']}&limit=3"
    second = next_page(api.get(target), target)
    assert api.get(second).json() == api.get(second).json() == tenants[3:6]


@pytest.mark.parametrize("path", ["/users", "/tenants"])
@pytest.mark.parametrize("limit", ["1", "1000", "%31", "%31%30"])
def test_a_limit_in_its_bounds_is_taken(api, path, limit):
    answer = api.get(f"{path}?limit={limit}")
    assert answer.status == 200 and len(answer.json()) <= 1000


@pytest.mark.parametrize("path", ["/users", "/tenants"])
@pytest.mark.parametrize("limit,keyword", [
    ("0", "minimum"), ("-1", "minimum"), ("1001", "maximum"),
    ("2147483648", None), ("-2147483649", None), ("9" * 40, None),
    ("abc", "type"), ("", "type"), ("1.5", "type"), ("0x10", "type"),
    ("1e2x", "type"), ("%201", "type"), ("1%20", "type"), ("true", "type"),
    ("null", "type"), ("NaN", "type"), ("%2B5", "type"), ("007", "type"),
])
def test_a_limit_out_of_its_bounds_is_refused(api, path, limit, keyword):
    answer = api.get(f"{path}?limit={limit}", invalid=True)
    expected = keyword and [("query", "limit", keyword)]
    refused(answer, 422, "invalid", at=expected)


@pytest.mark.parametrize("path", ["/users", "/tenants"])
@pytest.mark.parametrize("after", [
    "", "x", "u", "t", "0", "-1", "u" + "0" * 15, "t" + "0" * 17,
    "u" + "G" * 16, "x" + "0" * 16, "U" + "0" * 16, "t" + "0" * 15 + "%0A",
    "u" + "0" * 15 + "%C3%A9", "%20" + "u" + "0" * 16, "u" + "A" * 16,
    "9" * 17, "u8" + "0" * 15, "t" + "f" * 16, "u" + "0" * 16 + "%20",
])
def test_what_is_no_place_in_a_list_is_refused(api, path, after):
    answer = api.get(f"{path}?after={after}", invalid=True)
    refused(answer, 422, "invalid", at=[("query", "after", "pattern")])


def test_a_place_in_one_list_is_none_in_another(api, user, tenants):
    target = f"/tenants?user_id={user['uuid']}&limit=1"
    following = next_page(api.get(target), target)
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(following).query)
    answer = api.get(f"/users?after={query['after'][0]}", invalid=True)
    refused(answer, 422, "invalid", at=[("query", "after", "pattern")])


@pytest.mark.parametrize("path,letter", [("/users", "u"), ("/tenants", "t")])
def test_a_page_behind_the_end_is_empty(api, path, letter):
    answer = api.get(f"{path}?after={letter}7fffffffffffffff")
    assert (answer.status, answer.json()) == (200, [])
    assert answer.header("Link") is None
