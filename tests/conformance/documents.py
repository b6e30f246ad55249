"""Other people's documents: what they give must compile without a warning.

Each is generated from; every source and every header by itself goes through
gcc and clang with the project's warnings as errors. Of those that are to be
refused, each diagnostic must tell its place. GitHub's has bounds on time and
memory, too.
"""
import concurrent.futures
import glob
import hashlib
import os
import re
import resource
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SUITES = os.environ.get("SUITES", os.path.join(ROOT, "../shared/suites"))
MODULES = os.path.join(ROOT, "tests/node_modules")
OUT = os.path.join(ROOT, "build/conformance/documents")
KNOWN = os.path.join(ROOT, "build/conformance/compiled")
GENERATOR = os.path.join(ROOT, "build/release/openapi-kore")
GITHUB = os.path.join(MODULES, "@octokit/openapi/generated/api.github.com.json")
EXAMPLES = os.path.join(MODULES, "@readme/oas-examples")
SECONDS, KIBIBYTES = 5, 1 << 20
FLAGS = ["-std=c11", "-D_GNU_SOURCE", "-O0", "-Wall", "-Wextra", "-Werror",
         "-Wshadow", "-Wmissing-prototypes", "-Wstrict-prototypes",
         "-Wcast-qual", "-Wswitch-enum", "-fsyntax-only", "-x", "c", "-I",
         "codegen"]
PLACE = re.compile(r"^\S.*:\d+:\d+: (error|warning): \[\w+\] ")

# Documents of a suite that are no OpenAPI document of 3.0 or 3.1, with why.
OTHERS = {
    "additional_operations.yml": "OpenAPI 3.2",
    "external.yml": "a part of file_reference.yml, and no document",
}

# Documents of the negative suite that OpenAPI allows, with why.
RELATIVE = "a relative reference is a URL (OpenAPI 3.0.3, Relative References)"
ALLOWED = {
    "combination_schema_type_allOf.json":
        "no value is a text and an object, which JSON Schema can say",
    "combination_schema_type_oneOf.json": "a cookie can be the text",
    "combination_schema_type_anyOf.json": "a query can have the text",
    "invalid_oauth2_implicit_authorizationUrl.json": RELATIVE,
    "invalid_oauth2_password_tokenUrl.json": RELATIVE,
    "empty_server_url.json": RELATIVE,
}


def generate(path, out):
    """(exit status, what it said, seconds of the processor, KiB at most)."""
    with open(out + ".said", "w+", encoding="utf-8", errors="replace") as said:
        process = subprocess.Popen([GENERATOR, "generate", path, "--out", out],
                                   stdout=subprocess.DEVNULL, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        said.seek(0)
        return (os.waitstatus_to_exitcode(status), said.read(),
                usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def digest(files):
    """A name for the contents of files and of the runtime's headers."""
    total = hashlib.sha256(" ".join(FLAGS).encode())
    for path in files + sorted(glob.glob(
            os.path.join(ROOT, "codegen/runtime/*.h"))):
        with open(path, "rb") as stream:
            total.update(os.path.basename(path).encode() + stream.read())
    return total.hexdigest()


def compiles(out):
    """What is wrong with a folder of generated code; None: nothing.

    What compiled once is not compiled again.
    """
    files = sorted(glob.glob(os.path.join(out, "*.[ch]")))
    known = os.path.join(KNOWN, digest(files))
    if os.path.exists(known):
        return None
    for compiler in ("gcc", "clang"):
        told = subprocess.run(
            [compiler, *FLAGS, "-I", os.path.dirname(out), *files],
            capture_output=True, text=True, cwd=ROOT)
        if told.returncode != 0:
            return "%s: %s" % (compiler, told.stderr[:300])
    with open(known, "w", encoding="utf-8"):
        return None


def codes(said):
    return ", ".join(sorted(set(re.findall(r"error: \[(\w+)\]", said))))


def check_positive(path, out, compiling):
    """(what became of it, why): right, refused or wrong."""
    status, said, _, _ = generate(path, out)
    if status not in (0, 1) or (status == 1 and not codes(said)):
        return "wrong", "exit status %d: %s" % (status, said[-200:])
    if status == 1:
        return "refused", codes(said)
    fault = compiles(out) if compiling else None
    shutil.rmtree(out)
    return ("right", "") if fault is None else ("wrong", fault)


def check_negative(path, out, compiling):
    name = os.path.basename(path)
    status, said, _, _ = generate(path, out)
    if status == 0 and name in ALLOWED:
        fault = compiles(out) if compiling else None
        return ("wrong", fault) if fault else ("refused", ALLOWED[name])
    if status != 1:
        return "wrong", "it is accepted" if status == 0 else said[-200:]
    if not all(PLACE.match(line) for line in said.splitlines()):
        return "wrong", "without a place: " + said[:200]
    return "right", ""


def run(paths, base, check, compiling):
    """The row of a suite: total, right, refused, wrong, misses."""
    def one(indexed):
        index, path = indexed
        folder = os.path.join(OUT, str(index))
        os.makedirs(folder)
        return check(path, os.path.join(folder, "api"), compiling)

    shutil.rmtree(OUT, ignore_errors=True)
    os.makedirs(OUT)
    os.makedirs(KNOWN, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(one, enumerate(paths)))
    count = {"right": 0, "refused": 0, "wrong": 0}
    misses = []
    for path, (what, why) in zip(paths, results):
        count[what] += 1
        if what != "right":
            misses.append((os.path.relpath(path, base), "", 1,
                           "%s: %s" % (what, why)))
    return len(paths), count["right"], count["refused"], count["wrong"], misses


def found(folder, *parts):
    return sorted(
        path for path in glob.glob(os.path.join(folder, *parts, "**/*"),
                                   recursive=True)
        if path.endswith((".json", ".yaml", ".yml"))
        and os.path.basename(path) not in OTHERS)


def check_github(path, out, compiling):
    status, said, seconds, size = generate(path, out)
    if status != 0:
        return "refused", codes(said)
    if seconds > SECONDS or size > KIBIBYTES:
        return "wrong", "%.1f s and %d KiB" % (seconds, size)
    fault = compiles(out) if compiling else None
    return ("right", "") if fault is None else ("wrong", fault)


def rows(compiling):
    """All suites of documents: a title and a row each."""
    openapi = os.path.join(SUITES, "openapi")
    positive = os.path.join(openapi, "positive")
    negative = os.path.join(openapi, "negative")
    return [
        ("openapi/positive",
         run(found(positive), positive, check_positive, compiling)),
        ("openapi/negative",
         run(found(negative), negative, check_negative, compiling)),
        ("@readme/oas-examples, 3.0 and 3.1",
         run(found(EXAMPLES, "3.*"), EXAMPLES, check_positive, compiling)),
        ("@octokit/openapi, api.github.com.json",
         run([GITHUB], os.path.dirname(GITHUB), check_github, compiling)),
    ]

