"""Hostile documents: an error with its place, or C that compiles; soon, and
in little memory.

Each document is made here, given to `openapi-kore generate`, and measured: its
time on the processor and the most memory it held. What is taken is compiled
with gcc and clang, each warning an error. (The least memory that is told is
what this script holds itself, 215 MiB behind the documents of 100 MB.)

usage: python3 tests/codegen/hostile/run.py [BUILD_DIR] [NAME ...]
"""
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__)))))
SECONDS = 4.0  # on the processor; 2 are the aim, on a machine of one's own
MEBIBYTES = 700
FLAGS = ["-std=c11", "-D_GNU_SOURCE", "-fsyntax-only", "-Wall", "-Wextra",
         "-Werror", "-Wshadow", "-Wmissing-prototypes", "-Wstrict-prototypes",
         "-Wcast-qual", "-Wtrigraphs", "-Wcomment", "-Wformat=2",
         "-Wno-format-nonliteral", "-Wbidi-chars"]

NASTY = ["*/ int x; /*", '"; system("x"); //', "%s%n%d", "a\nb\r\n#error x",
         "\\", "a\\\nb", "??/ ??= ??'", "\u2028\u2029\u202e\u2066", "'\"`$(x)",
         "// \\", "\t\x7f", "é😀", "#include <x>", "*" * 300 + "/", "/*" * 50]


def document(**more):
    base = {"openapi": "3.1.0", "info": {"title": "Hostile", "version": "1"},
            "paths": {"/a": {"get": {"operationId": "getA", "responses": {
                "204": {"description": "Nothing."}}}}}}
    base.update(more)
    return base


def with_schemas(schemas):
    return document(components={"schemas": schemas})


def body_of(schema, schemas=None):
    made = with_schemas(schemas or {})
    made["paths"]["/a"]["post"] = {
        "operationId": "postA",
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"204": {"description": "Read."}}}
    return made


def nasty(text):
    """One text in each place that takes any text."""
    schema = {"type": "object", "description": text, "title": text,
              "properties": {text: {"type": "string", "description": text,
                                    "default": text, "example": text},
                             "choice": {"type": "string",
                                        "enum": [text, "a", text + "b"]},
                             "any": {"enum": [text, 1, {text: [text]}]},
                             "same": {"type": "string", "const": text}},
              "required": ["same"], "x-note": text}
    made = body_of(schema)
    made["info"].update(title=text, description=text, version=text)
    made["tags"] = [{"name": text, "description": text}]
    operation = made["paths"]["/a"]["post"]
    operation.update(summary=text, description=text, tags=[text],
                     operationId="post" + text)
    operation["parameters"] = [
        {"name": text, "in": "query", "description": text,
         "schema": {"type": "string", "default": text}}]
    operation["responses"]["200"] = {
        "description": text, "headers": {"X-A": {
            "description": text, "schema": {"type": "string"}}},
        "content": {"application/json": {"schema": {"type": "string"}}}}
    return json.dumps(made)


def chain(count, keyword="$ref"):
    """A refers to B refers to C ..., and the last to the first."""
    def to(i):
        reference = {"$ref": "#/components/schemas/S%d" % (i % count)}
        return reference if keyword == "$ref" else {keyword: [reference]}
    return {"S%d" % i: to(i + 1) for i in range(count)}


def doubling(keyword, levels):
    """Each level applies the next one twice."""
    made = {"S%d" % levels: {"type": "object",
                             "properties": {"a": {"type": "string"}}}}
    for i in range(levels):
        reference = {"$ref": "#/components/schemas/S%d" % (i + 1)}
        made["S%d" % i] = {keyword: [reference, dict(reference)]}
    return made


def bomb(levels):
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for i in range(1, levels):
        lines.append("a%d: &a%d [%s]" % (i, i, ", ".join(
            ["*a%d" % (i - 1)] * 10)))
    return "\n".join(lines) + "\n"


def cases():
    for i, text in enumerate(NASTY):
        yield "text %d in all places" % i, "json", nasty(text), None
    deep = 100000
    yield "brackets, 100,000 deep, YAML", "yaml", "a: " + "[" * deep, 1
    yield "brackets, 100,000 deep, JSON", "json", "[" * deep, 1
    yield "closed brackets, 100,000 deep", "json", "[" * deep + "]" * deep, 1
    yield "mappings, 100,000 deep", "json", '{"a":' * deep, 1
    yield "sequences, 100,000 deep", "yaml", "- " * deep + "a", 1
    yield "keys, 100,000 deep", "yaml", "? " * deep + "a", 1
    yield "indents, 2,000 deep", "yaml", "".join(
        " " * i + "a:\n" for i in range(2000)), 1
    yield "a bomb of aliases", "yaml", bomb(12), 1
    yield "a million aliases", "yaml", "a: &a 1\nb: [%s]\n" % ", ".join(
        ["*a"] * 1000000), 1
    yield "a million merges", "yaml", "a: &a {b: 1}\nc: {<<: [%s]}\n" % \
        ", ".join(["*a"] * 500000), 1
    yield "a text of 100 MB", "json", '{"a":"%s"}' % ("x" * 100000000), 1
    yield "100 MB of lines", "yaml", "# nothing\n" * 10000000, 1
    yield "a text of 15 MB", "json", json.dumps(document(info={
        "title": "a", "version": "1", "description": "word " * 3000000})), 0
    yield "a word of 15 MB", "json", json.dumps(document(info={
        "title": "a", "version": "1", "description": "x" * 15000000})), 0
    yield "a name of 1 MB", "json", json.dumps(with_schemas(
        {"a" * 1000000: {"type": "object"}})), None
    yield "an operationId of 1 MB", "json", json.dumps(document(paths={
        "/a": {"get": {"operationId": "a" * 1000000, "responses": {
            "204": {"description": ""}}}}})), None
    yield "a path of 1 MB", "json", json.dumps(document(paths={
        "/" + "a" * 1000000: {"get": {"responses": {
            "204": {"description": ""}}}}})), 1
    yield "a path of 100,000 segments", "json", json.dumps(document(paths={
        "/a" * 100000: {"get": {"operationId": "a", "responses": {
            "204": {"description": ""}}}}})), 1
    yield "a path of 4,000 segments", "json", json.dumps(document(paths={
        "/a" * 4000: {"get": {"operationId": "a", "responses": {
            "204": {"description": ""}}}}})), 0
    yield "a $ref to itself", "json", json.dumps(with_schemas(chain(1))), 1
    yield "a $ref in a circle", "json", json.dumps(with_schemas(chain(3))), 1
    yield "a chain of 20,000 $ref", "json", json.dumps(with_schemas(
        chain(20000))), 1
    yield "allOf in a circle", "json", json.dumps(with_schemas(
        chain(3, "allOf"))), 1
    yield "oneOf in a circle", "json", json.dumps(body_of(
        {"$ref": "#/components/schemas/S0"}, chain(3, "oneOf"))), 1
    for keyword in ("allOf", "anyOf", "oneOf"):
        yield "%s, doubled 40 times" % keyword, "json", json.dumps(body_of(
            {"$ref": "#/components/schemas/S0"}, doubling(keyword, 40))), None
    yield "20,000 properties", "json", json.dumps(body_of(
        {"type": "object", "properties": {
            "p%d" % i: {"type": "string"} for i in range(20000)}})), 0
    yield "20,000 required names", "json", json.dumps(body_of(
        {"type": "object", "required": ["p%d" % i for i in range(20000)],
         "properties": {"p%d" % i: {} for i in range(20000)}})), 0
    yield "50,000 values of an enum", "json", json.dumps(body_of(
        {"type": "string", "enum": ["v%d" % i for i in range(50000)]})), 0
    yield "50,000 values of any kind", "json", json.dumps(body_of(
        {"enum": [[i] for i in range(50000)]})), 0
    yield "5,000 paths", "json", json.dumps(document(paths={
        "/p%d/{a}" % i: {"parameters": [{"name": "a", "in": "path",
                                         "required": True, "schema": {}}],
                         "get": {"responses": {"204": {"description": ""}}}}
        for i in range(5000)})), 0
    yield "5,000 tags", "json", json.dumps(document(paths={
        "/p%d" % i: {"get": {"tags": ["t%d" % i], "responses": {
            "204": {"description": ""}}}} for i in range(5000)})), 1
    yield "numbers of 1 MB", "json", json.dumps(body_of({
        "type": "number", "minimum": 0})).replace(
            '"minimum": 0', '"minimum": 0.' + "1" * 1000000), None
    yield "an exponent of a million digits", "json", json.dumps(body_of({
        "type": "integer", "maximum": 0})).replace(
            '"maximum": 0', '"maximum": 1e' + "9" * 1000000), None
    yield "a pattern of brackets", "json", json.dumps(body_of({
        "type": "string", "pattern": "(" * 8000 + ")" * 8000})), None
    yield "a pattern that backtracks", "json", json.dumps(body_of({
        "type": "string", "pattern": "^(((a+)+)+)+$", "default":
        "a" * 40 + "b"})), 0
    yield "10,000 errors", "json", json.dumps(with_schemas(
        {"S%d" % i: {"type": "none"} for i in range(10000)})), 1
    yield "NUL", "json", '{"openapi":"3.1.0\0"}', 1
    yield "UTF-16", "json", "\ufeff{}".encode("utf-16"), 1
    yield "bytes of no encoding", "yaml", bytes(range(256)) * 1000, 1
    yield "nothing", "yaml", "", 1
    yield "tabs", "yaml", "\t" * 1000000, 1
    yield "colons", "yaml", ":" * 1000000, 1
    yield "anchors", "yaml", "&a " * 300000, 1
    yield "tags", "yaml", "!!a " * 300000, 1
    yield "quotes", "yaml", '"' * 1000001, 1
    yield "directives", "yaml", "%YAML 1.2\n" * 100000, 1


def generate(program, path, out):
    """(status, seconds on the processor, mebibytes, what was told)"""
    with open(out + ".told", "wb+") as told:
        # A limit of the system's, for what does not end.
        child = subprocess.Popen(["prlimit", "--cpu=20", program, "generate", path, "--out", out],
                                 stdout=subprocess.DEVNULL, stderr=told)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        told.seek(0)
        text = told.read().decode("utf-8", "replace")
    return (child.returncode, used.ru_utime + used.ru_stime,
            used.ru_maxrss / 1024, text)


def compiles(out):
    """What a compiler says of the generated files; "" when nothing."""
    files = sorted(glob.glob(out + "/*.c"))
    # All of a large document would take longer than the generator.
    small = [f for f in files if os.path.getsize(f) < 2000000]
    for compiler in ("gcc", "clang"):
        flags = [f for f in FLAGS if compiler == "gcc" or
                 not f.startswith("-Wbidi")]
        told = subprocess.run(
            ["prlimit", "--cpu=60", compiler, *flags, "-Icodegen", "-I",
             os.path.dirname(out), *small], cwd=ROOT, capture_output=True,
            text=True)
        if told.returncode != 0:
            return told.stderr[:1000]
    return ""


def fault(program, folder, ending, text, expected):
    """What is wrong with how the document was taken, or ""; and figures."""
    path = os.path.join(folder, "document." + ending)
    data = text if isinstance(text, bytes) else text.encode()
    with open(path, "wb") as stream:
        stream.write(data)
    out = os.path.join(folder, "made")
    status, seconds, mebibytes, told = generate(program, path, out)
    figures = "%.2f s, %d MiB" % (seconds, mebibytes)
    if status not in ((0, 1) if expected is None else (expected,)):
        return "exit status %d: %s" % (status, told[:500]), figures
    if seconds > SECONDS or mebibytes > MEBIBYTES:
        return "took " + figures, figures
    if status == 1 and not re.search(
            r"^\S+document\.\w+:(\d+:\d+:)? error: \[\w+\] ", told, re.M):
        return "an error without a place: " + told[:500], figures
    if len(told) > 2000000:
        return "told %d bytes" % len(told), figures
    return (compiles(out) if status == 0 else ""), figures


def main():
    build = sys.argv[1] if len(sys.argv) > 1 else "build/release"
    program = os.path.join(ROOT, build, "openapi-kore")
    passed = failed = 0
    for name, ending, text, expected in cases():
        if len(sys.argv) > 2 and not any(n in name for n in sys.argv[2:]):
            continue
        with tempfile.TemporaryDirectory() as folder:
            wrong, figures = fault(program, folder, ending, text, expected)
        print("%-45s %s" % (name, figures))
        if wrong:
            print("failed: %s: %s" % (name, wrong))
        passed += not wrong
        failed += bool(wrong)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
