"""api.yaml as the judge of every answer: its status is declared for that
operation, its media type and headers too, and its body fits the schema."""

import datetime
import functools
import re
import urllib.parse

import jsonschema
import referencing
import referencing.jsonschema
import yaml

from harness.process import ROOT

BASE = "urn:contract"
PROBLEM = {"$ref": f"{BASE}#/components/schemas/Problem"}
PHRASES = {
    400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed",
    406: "Not Acceptable", 408: "Request Timeout", 409: "Conflict",
    410: "Gone",
    411: "Length Required", 413: "Content Too Large", 414: "URI Too Long",
    415: "Unsupported Media Type", 417: "Expectation Failed",
    422: "Unprocessable Content",
    431: "Request Header Fields Too Large", 500: "Internal Server Error",
    501: "Not Implemented", 503: "Service Unavailable",
    505: "HTTP Version Not Supported", 507: "Insufficient Storage",
}


@functools.cache
def load():
    """The document; read once, and by libyaml: PyYAML alone takes seconds."""
    return yaml.load((ROOT / "api.yaml").read_text(), yaml.CSafeLoader)


class Contract:
    def __init__(self, document=None):
        self.document = document or load()
        self.registry = referencing.Registry().with_resource(
            BASE, referencing.Resource(
                self.document, referencing.jsonschema.DRAFT202012))

    def follow(self, node):
        """What a reference points to, or the node itself."""
        while "$ref" in node:
            where = node["$ref"].removeprefix("#/").split("/")
            node = functools.reduce(lambda n, key: n[key], where,
                                    self.document)
        return node

    def operation(self, method, target):
        """The operation of a request, or None."""
        path = urllib.parse.unquote(urllib.parse.urlsplit(target).path)
        literal_first = sorted(self.document["paths"],
                               key=lambda template: "{" in template)
        for template in literal_first:
            pattern = re.sub(r"\\{[^/]*?\\}", "[^/]+", re.escape(template))
            if re.fullmatch(pattern, path):
                return self.document["paths"][template].get(method.lower())
        return None

    def violations(self, schema, value):
        if schema.get("$ref", "").startswith("#"):
            schema = {"$ref": BASE + schema["$ref"]}
        validator = jsonschema.Draft202012Validator(
            schema, registry=self.registry,
            format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
        return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
                for error in validator.iter_errors(value)]

    def check(self, target, answer):
        """Fails when the contract does not allow the answer."""
        method = "GET" if answer.method == "HEAD" else answer.method
        operation = self.operation(method, target)
        if operation is None:
            if answer.status >= 400 and answer.method != "HEAD":
                self.check_problem(answer)
            return
        declared = operation["responses"].get(str(answer.status))
        name = operation["operationId"]
        assert declared, f"{name} does not declare {answer}"
        declared = self.follow(declared)
        self.check_headers(declared.get("headers", {}), answer)
        if answer.method != "HEAD":
            self.check_body(declared.get("content", {}), answer)

    def check_headers(self, declared, answer):
        for name, header in declared.items():
            header = self.follow(header)
            value = answer.header(name)
            if value is None:
                assert not header.get("required"), f"no {name} in {answer}"
                continue
            if header["schema"]["type"] == "integer":
                value = int(value)
            wrong = self.violations(header["schema"], value)
            assert not wrong, f"{name}: {wrong}"

    def check_body(self, content, answer):
        if not content:
            assert answer.body == b"", f"a body, but none declared: {answer}"
            return
        declared = content.get(answer.media_type)
        assert declared is not None, (
            f"{answer.media_type} is not declared: {answer}")
        if not answer.is_stream and "json" not in answer.media_type:
            return  # bytes, of which a schema says nothing
        value = answer.event() if answer.is_stream else answer.json()
        wrong = self.violations(declared["schema"], value)
        assert not wrong, f"{wrong} in {answer}"
        if answer.is_problem:
            self.check_problem(answer)
        elif "openapi" not in value:
            assert b'"hashed_password"' not in answer.body, str(answer)

    def check_problem(self, answer):
        """Fails unless the answer is a whole problem document."""
        assert answer.is_problem, f"no problem document: {answer}"
        problem = answer.json()
        wrong = self.violations(PROBLEM, problem)
        assert not wrong, f"{wrong} in {answer}"
        assert problem["status"] == answer.status, str(answer)
        assert problem["title"] == PHRASES[answer.status], str(answer)
        assert problem["type"] == "about:blank", str(answer)
        assert problem["detail"].strip(), str(answer)
        assert problem["request_id"] == answer.header("X-Request-Id")
        if answer.status == 422:
            assert problem.get("errors"), f"422 without errors: {answer}"
        for error in problem.get("errors", []):
            place = "pointer" if error["where"] == "body" else "name"
            assert place in error, f"no {place}: {answer}"


def check_headers_of_all(answer):
    """What holds for each answer of the server, whatever it says."""
    date = answer.header("Date")
    datetime.datetime.strptime(date, "%a, %d %b %Y %H:%M:%S GMT")
    assert re.fullmatch(r"[A-Za-z0-9._-]{1,64}",
                        answer.header("X-Request-Id"))
    assert answer.header("Cache-Control") == "no-store"
    assert answer.header("X-Content-Type-Options") == "nosniff"
    assert answer.header("Server") is None
    assert answer.header("Transfer-Encoding") == (
        "chunked" if answer.is_stream else None)
    if answer.is_stream:
        assert answer.header("Content-Length") is None
    elif answer.status in (204, 304):
        assert answer.header("Content-Length") is None
        assert answer.header("Content-Type") is None
    else:
        length = answer.header("Content-Length")
        assert length is not None and length.isdigit(), str(answer)
        if answer.method != "HEAD":
            assert int(length) == len(answer.body)
            assert (len(answer.body) > 0) == (answer.media_type is not None)
