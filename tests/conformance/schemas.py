"""JSON-Schema-Test-Suite and JSONTestSuite through generated readers.

Each group of the former becomes an OpenAPI 3.1 document whose one operation
has the group's schema for its body. The document is generated from and
compiled, and each instance goes through the generated reader. What the suite
keeps at http://localhost:1234 is bundled into the document under its $id (JSON
Schema 2020-12, section 9.3). JSONTestSuite goes through a reader of any value.
"""
import concurrent.futures
import glob
import json
import os
import re
import subprocess
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SUITES = os.environ.get("SUITES", os.path.join(ROOT, "../shared/suites"))
SCHEMAS = os.path.join(SUITES, "json-schema")
TESTS = os.path.join(SCHEMAS, "tests/draft2020-12")
OUT = os.path.join(ROOT, "build/conformance/schemas")
BUILD = os.path.join(ROOT, "build/release")
META = os.path.join(ROOT, "tests/node_modules/ajv/lib/refs/json-schema-2020-12")
DIALECT = "https://json-schema.org/draft/2020-12/schema"
SERVER = "http://localhost:1234/"
FLAGS = ["-std=c11", "-D_GNU_SOURCE", "-O0", "-w", "-fPIC", "-I", "codegen"]

# JSONTestSuite's valid texts that the reader's own rules refuse: a name that
# stands twice, and U+0000.
OURS = {
    "y_object_duplicated_key.json": "json_duplicate_name",
    "y_object_duplicated_key_and_value.json": "json_duplicate_name",
    "y_object_escaped_null_in_key.json": "json_nul",
    "y_string_null_escape.json": "json_nul",
}


def load(path):
    with open(path, encoding="utf-8") as stream:
        return json.load(stream)


def remotes():
    """What may be referred to: each document by the URI it is found at."""
    found = {}
    folder = os.path.join(SCHEMAS, "remotes")
    for path in glob.glob(os.path.join(folder, "draft2020-12/**/*.json"),
                          recursive=True):
        found[SERVER + os.path.relpath(path, folder)] = load(path)
    for path in glob.glob(os.path.join(META, "**/*.json"), recursive=True):
        document = load(path)
        found[document["$id"]] = document
    return found


def references(value, found):
    """All that a schema's $ref, $dynamicRef and $schema name."""
    if isinstance(value, dict):
        for key, held in value.items():
            if key in ("$ref", "$dynamicRef") and isinstance(held, str):
                found.add(held.split("#")[0])
            references(held, found)
    elif isinstance(value, list):
        for held in value:
            references(held, found)


def identified(uri, document):
    """A remote as it is bundled: with an $id, if need be a second one."""
    if isinstance(document, bool):
        return {uri: {"$id": uri, "allOf": [document]}}
    own = document.get("$id")
    if own is None:
        return {uri: {"$id": uri, **document}}
    if own == uri:
        return {uri: document}
    return {own: document, uri: {"$id": uri, "$ref": own}}


def bundle(schema, known):
    """Those remotes that a schema needs, by their ends' names: enough."""
    wanted, done, todo = {}, set(), [schema]
    while todo:
        named = set()
        references(todo.pop(), named)
        for name in named:
            end = name.rstrip("/").split("/")[-1]
            for uri, document in known.items():
                if uri in done or not end or not uri.rstrip("/").endswith(end):
                    continue
                done.add(uri)
                wanted.update(identified(uri, document))
                todo.append(document)
    ids = set()
    own_ids(schema, ids)
    return [held for uri, held in wanted.items() if uri not in ids]


def own_ids(value, ids):
    if isinstance(value, dict):
        if isinstance(value.get("$id"), str):
            ids.add(value["$id"])
        for held in value.values():
            own_ids(held, ids)


def document_of(group, known, formats):
    schema = group["schema"]
    components = {}
    if isinstance(schema, dict):
        schema = dict(schema)
        if formats and schema.get("$schema") == DIALECT:
            del schema["$schema"]  # its formats are annotations
        schema.setdefault("$id", "http://localhost:1234/suite/schema.json")
        for index, held in enumerate(bundle(schema, known)):
            components["Remote%d" % index] = held
    components["Value"] = schema
    body = {"required": True, "content": {"application/json": {
        "schema": {"$ref": "#/components/schemas/Value"}}}}
    return {"openapi": "3.1.0", "info": {"title": "Suite", "version": "1"},
            "paths": {"/value": {"post": {
                "operationId": "postValue", "tags": ["suite"],
                "requestBody": body,
                "responses": {"204": {"description": "Read."}}}}},
            "components": {"schemas": components}}


def make(job):
    """Generates and compiles; the shared object, or why there is none."""
    folder, document = job
    os.makedirs(folder)
    path = os.path.join(folder, "document.json")
    with open(path, "w", encoding="utf-8") as stream:
        json.dump(document, stream, indent=1)
    out = os.path.join(folder, "generated")
    told = subprocess.run([os.path.join(BUILD, "openapi-kore"), "generate",
                           path, "--out", out], capture_output=True, text=True)
    if told.returncode != 0:
        code = re.search(r"error: \[(\w+)\]", told.stderr)
        return None, code.group(1) if code else "crash: " + told.stderr[-200:]
    sources = [os.path.join(out, name) for name in os.listdir(out)
               if name in ("models.c", "suite.c", "assertions.c")]
    made = os.path.join(folder, "schema.so")
    told = subprocess.run(["gcc", *FLAGS, "-I", folder, "-shared", "-o", made,
                           *sources], capture_output=True, text=True, cwd=ROOT)
    if told.returncode != 0:
        return None, "crash: does not compile: " + told.stderr[:200]
    return made, None


def build_checker():
    subprocess.run(["make", "--no-print-directory", "FLAVOR=release",
                    "build/release/openapi-kore"], cwd=ROOT, check=True)
    path = os.path.join(OUT, "check")
    subprocess.run(["gcc", "-std=c11", "-D_GNU_SOURCE", "-O1", "-g", "-I.",
                    "-Icodegen", "-rdynamic", "-o", path,
                    os.path.join(HERE, "check.c"), "-Wl,--whole-archive",
                    os.path.join(BUILD, "libruntime.a"),
                    "-Wl,--no-whole-archive", "-lyajl", "-lpcre2-8", "-luuid",
                    "-lidn2", "-lm", "-ldl"], cwd=ROOT, check=True)
    return path


def ask(checker, lines):
    """The answer to each line; a crash is the answer to one, not to all."""
    answers = []
    while len(answers) < len(lines):
        told = subprocess.run([checker], text=True, capture_output=True,
                              input="\n".join(lines[len(answers):]) + "\n")
        answers += told.stdout.splitlines()
        if told.returncode != 0 and len(answers) < len(lines):
            answers.append("? crash")
    return answers


def text_of(value):
    return json.dumps(value, ensure_ascii=True).encode().hex()


def run_schemas(checker, files, formats, known, every=1):
    """The row of some of the suite's files; every: of so many groups one."""
    jobs, cases = [], []
    for name in files:
        for index, group in enumerate(load(os.path.join(TESTS, name))):
            if zlib.crc32(group["description"].encode()) % every != 0:
                continue
            folder = os.path.join(OUT, "%s.%d" % (
                name.replace("/", "_")[:-5], index))
            jobs.append((folder, document_of(group, known, formats)))
            cases.append((name, group))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        made = list(pool.map(make, jobs))
    lines, where, misses, total, right, refused, wrong = [], [], [], 0, 0, 0, 0
    for (name, group), (path, reason) in zip(cases, made):
        total += len(group["tests"])
        if path is None:
            crash = reason.startswith("crash")
            refused += 0 if crash else len(group["tests"])
            wrong += len(group["tests"]) if crash else 0
            misses.append((name, group["description"], len(group["tests"]),
                           ("wrong: " if crash else "refused: ") + reason))
            continue
        for test in group["tests"]:
            lines.append("%s post_value %s" % (path, text_of(test["data"])))
            where.append((name, group, test))
    for answer, (name, group, test) in zip(ask(checker, lines), where):
        if answer[:1] == ("1" if test["valid"] else "0"):
            right += 1
        elif answer.endswith(("json_nul", "json_number_range")):
            refused += 1
            misses.append((name, "%s: %s" % (
                group["description"], test["description"]), 1,
                "refused: " + answer[2:]))
        else:
            wrong += 1
            misses.append((name, "%s: %s" % (
                group["description"], test["description"]), 1,
                "wrong: " + answer))
    return total, right, refused, wrong, misses


def run_texts(checker):
    """JSONTestSuite: y_ is accepted, n_ refused, i_ does not crash."""
    lines, names, misses, right, refused, wrong = [], [], [], 0, 0, 0
    for path in sorted(glob.glob(os.path.join(SUITES, "json/test_parsing/*"))):
        with open(path, "rb") as stream:
            lines.append("- - " + stream.read().hex())
        names.append(os.path.basename(path))
    for name, answer in zip(names, ask(checker, lines)):
        good = answer[:1] in {"y": "1", "n": "0", "i": "01"}[name[0]]
        if good and answer:
            right += 1
        elif name in OURS and answer == "0 " + OURS[name]:
            refused += 1
            misses.append((name, "", 1, "refused: " + OURS[name]))
        else:
            wrong += 1
            misses.append((name, "", 1, "wrong: " + answer))
    return len(names), right, refused, wrong, misses


def found(pattern):
    return sorted(os.path.relpath(path, TESTS)
                  for path in glob.glob(os.path.join(TESTS, pattern)))


def rows(every):
    """All suites of schemas and texts: a title and a row each."""
    checker, known = build_checker(), remotes()
    return [
        ("JSON Schema 2020-12, required",
         run_schemas(checker, found("*.json"), False, known, every)),
        ("JSON Schema 2020-12, optional/format",
         run_schemas(checker, found("optional/format/*.json"), True, known,
                     every)),
        ("JSONTestSuite", run_texts(checker)),
    ]
