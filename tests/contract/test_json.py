"""What is JSON, strictly (RFC 8259, RFC 7493), and what is refused. A proxy
that reads and writes bodies anew would repair much of it on the way."""

import json

import pytest

from harness import make
from harness.make import refused

pytestmark = pytest.mark.direct


def post(api, body, **options):
    return api.post("/users", body=body, **options)


def body_with_name(lexeme):
    """A user whose name is that text, quotes included, as it stands."""
    user = json.dumps(make.user(name="@")).encode()
    return user.replace(b'"@"', lexeme)


@pytest.mark.parametrize("lexeme,name", [
    ('"李白"'.encode(), "李白"),
    ('"\U0001f600"'.encode(), "\U0001f600"),
    (b'"\\ud83d\\ude00"', "\U0001f600"),
    (b'"\\u0041\\/\\b\\f\\n\\r\\t\\"\\\\"', 'A/\b\f\n\r\t"\\'),
    (b'"\x7f"', "\x7f"),
    ("\"\ufeff\"".encode(), "\ufeff"),
], ids=["utf-8", "four bytes", "surrogates", "escapes", "delete", "bom"])
def test_each_way_to_write_a_text_is_understood(api, lexeme, name):
    answer = post(api, body_with_name(lexeme))
    assert (answer.status, answer.json()["name"]) == (201, name)


@pytest.mark.parametrize("space", [" ", "\t", "\n", "\r\n", " " * 5000],
                         ids=["space", "tab", "LF", "CRLF", "much"])
def test_white_space_around_and_inside_is_no_matter(api, space):
    members = f"{space},{space}", f"{space}:{space}"
    inside = json.dumps(make.user(), separators=members)[1:-1]
    body = f"{space}{{{space}{inside}{space}}}{space}"
    assert post(api, body.encode()).status == 201


SYNTAX = {
    "nothing": b"",
    "white space": b"  \n",
    "a word": b"nope",
    "an open object": b"{",
    "an open text": b'{"name": "x',
    "single quotes": b"{'name': 'x'}",
    "a comma at the end": b'{"name": "x",}',
    "no comma": b'{"name": "x" "email": "y"}',
    "no colon": b'{"name" "x"}',
    "a bare name": b'{name: "x"}',
    "a comment": b'{/* */ "name": "x"}',
    "a line comment": b'{} // x',
    "NaN": b'{"name": NaN}',
    "Infinity": b'{"name": -Infinity}',
    "a plus": b'{"name": +1}',
    "a leading zero": b'{"name": 01}',
    "a bare point": b'{"name": .5}',
    "a point at the end": b'{"name": 5.}',
    "hexadecimal": b'{"name": 0x1}',
    "a capital": b'{"name": True}',
    "a raw newline": b'{"name": "a\nb"}',
    "a raw tab": b'{"name": "a\tb"}',
    "a raw NUL": b'{"name": "a\x00b"}',
    "a bad escape": b'{"name": "\\x41"}',
    "a short escape": b'{"name": "\\u12"}',
    "a byte order mark": b"\xef\xbb\xbf{}",
    "form feed": b"\x0c{}",
    "a closed array": b"]",
    "crossed brackets": b'{"name": [}]',
    "UTF-16": '{"name": "x"}'.encode("utf-16"),
    "a form": b"name=x&email=y",
    "XML": b"<user/>",
}


@pytest.mark.parametrize("body", SYNTAX.values(), ids=SYNTAX.keys())
def test_what_is_not_json_is_refused(api, body):
    refused(post(api, body, invalid=True), 400)


ENCODING = {
    "a lone continuation": b"\x80",
    "an unfinished character": b"\xc3",
    "latin-1": b"caf\xe9",
    "overlong": b"\xc0\xaf",
    "overlong NUL": b"\xc0\x80",
    "overlong, three bytes": b"\xe0\x80\xaf",
    "a surrogate": b"\xed\xa0\x80",
    "beyond Unicode": b"\xf4\x90\x80\x80",
    "five bytes": b"\xf8\x88\x80\x80\x80",
    "0xff": b"\xff",
}


@pytest.mark.parametrize("text", ENCODING.values(), ids=ENCODING.keys())
@pytest.mark.parametrize("where", ["value", "member"])
def test_bytes_that_are_not_utf_8_are_refused(api, text, where):
    body = (body_with_name(b'"' + text + b'"') if where == "value"
            else b'{"' + text + b'": 1}')
    refused(post(api, body, invalid=True), 400, "json_encoding")


@pytest.mark.parametrize("escape", [
    b"\\ud800", b"\\udc00", b"\\ud800x", b"\\ud800\\ud800",
    b"\\ud800\\u0041", b"\\udc00\\ud800", b"\\uD83D\\n", b"x\\udfff",
])
def test_a_lone_surrogate_is_refused(api, escape):
    body = body_with_name(b'"' + escape + b'"')
    refused(post(api, body, invalid=True), 400, "json_surrogate")


@pytest.mark.parametrize("body", [
    body_with_name(b'"a\\u0000b"'), body_with_name(b'"\\u0000"'),
    b'{"na\\u0000me": "x"}',
], ids=["inside", "alone", "in a member's name"])
def test_u_0000_is_refused(api, body):
    refused(post(api, body, invalid=True), 400, "json_nul")


@pytest.mark.parametrize("body", [
    b'{"name": "a", "name": "b"}', b'{"name": "a", "name": "a"}',
    b'{"name": "a", "n\\u0061me": "a"}', b'{"x": {"y": 1, "y": 2}}',
    b'{"x": 1, "x": 1}',
], ids=["other", "same", "escaped", "inside an unknown one", "unknown"])
def test_a_member_that_comes_twice_is_refused(api, body):
    refused(post(api, body, invalid=True), 400, "json_duplicate_name")


@pytest.mark.parametrize("tail", [b"{}", b" 1", b"x", b",", b"]", b"\n{}"])
def test_text_behind_the_end_is_refused(api, tail):
    user = make.user()
    body = make.as_json(user) + tail
    refused(post(api, body, invalid=True), 400, "json_trailing")
    refused(api.get(f"/users/{user['uuid']}"), 404)


@pytest.mark.parametrize("nested,status", [
    (b"[" * 10 + b"]" * 10, 422), (b"[" * 62 + b"]" * 62, 422),
    (b"[" * 65 + b"]" * 65, 400), (b"[" * 5000 + b"]" * 5000, 400),
    (b'{"a":' * 65 + b"1" + b"}" * 65, 400), (b"[" * 100000, 400),
], ids=["10", "62", "65", "5000", "objects", "never closed"])
def test_depth_has_a_bound_of_64(api, nested, status):
    answer = post(api, b'{"name": ' + nested + b"}", invalid=True)
    refused(answer, status, "json_depth" if status == 400 else "invalid")


@pytest.mark.parametrize("number", [
    b"1e400", b"-1e400", b"1e99999999999999999999", b"9" * 400,
    b"-" + b"9" * 40, b"1e-400", b"-0", b"0.1e1",
])
def test_any_number_where_a_text_belongs_is_refused(api, number):
    answer = post(api, body_with_name(number), invalid=True)
    if not answer.by_proxy:
        assert answer.status in (400, 422), str(answer)
        if answer.status == 400:
            assert answer.json()["code"] == "json_number_range"


@pytest.mark.parametrize("body", [
    b"[]", b"1", b'"x"', b"null", b"true", b"[{}]", b"-0.0", b"1e5",
])
def test_a_body_that_is_no_object_breaks_the_contract(api, body):
    refused(post(api, body, invalid=True), 422, at=[("body", "", "type")])


def test_10_000_members_are_bounded_and_answered(api):
    body = b"{" + b",".join(b'"m%d": 1' % n for n in range(20000)) + b"}"
    answer = post(api, body, invalid=True)
    if not answer.by_proxy:
        assert answer.status in (400, 422)
        assert len(answer.body) < 65536


def test_each_kind_of_bad_json_has_a_sentence_of_its_own(api):
    bodies = [b"{", b'{"a": "\xff"}', b'{"a": "\\ud800"}',
              b'{"a": "\\u0000"}', b'{"a": 1, "a": 2}', b"{} x",
              b"[" * 100]
    answers = [post(api, body, invalid=True) for body in bodies]
    if not any(answer.by_proxy for answer in answers):
        details = {answer.json()["detail"] for answer in answers}
        codes = {answer.json()["code"] for answer in answers}
        assert len(details) == len(bodies) and len(codes) == len(bodies)
