"""Floors: an include may only point down.

usage: floors.py ROOT

Reads the includes of every C file under ROOT and prints one line for each
that points up, or that brings a library to a floor where it does not belong.
"""
import pathlib
import re
import sys

# The first row whose prefix fits is the file's floor.
FLOORS = [
    ("codegen/runtime/kore/", 6),
    ("generated/routes.", 6),
    ("src/operations/", 5),
    ("src/session/", 4),
    ("src/store/", 3),
    ("generated/", 2),
    ("codegen/runtime/", 1),
    ("src/", 7),
]
GENERATOR = ("codegen/read/", "codegen/model/", "codegen/emit/", "codegen/")
# What the generator shares with generated code: no server, no request.
SHARED = {"text", "arena", "buffer", "number", "pattern", "format", "schema",
          "uuid", "assert", "json_writer"}
# Where a library may be included: prefixes of paths, and of headers or not.
LIBRARIES = [
    ("kore/", ("codegen/runtime/kore/",), True),
    ("sqlite3.h", ("src/store/",), False),
    ("xxhash.h", ("src/store/",), False),
    ("libfyaml.h", ("codegen/read/",), False),
    ("yajl/", ("codegen/runtime/",), True),
    ("pcre2.h", ("codegen/runtime/",), True),
    ("uuid/", ("codegen/runtime/",), True),
]
# Headers that only the source files of their own folder may include, so that
# what they bring along crosses no header.
PRIVATE = {"src/store/sqlite.h"}
# A store knows nouns, never verbs.
STORE_NOUNS = {"generated/models.h"}
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.M)


def floor(path):
    for prefix, number in FLOORS:
        if path.startswith(prefix):
            return number
    return None


def resolve(path, target):
    """The file of the project that an include in quotes names."""
    if path.startswith(("codegen/", "generated/", "src/")):
        for top in ("read/", "model/", "emit/", "runtime/"):
            if target.startswith(top):
                return "codegen/" + target
    return "codegen/" + target if "/" not in target else target


def library_faults(path, target):
    for name, places, headers in LIBRARIES:
        if target.startswith(name):
            if not path.startswith(places):
                yield f"{path}: <{target}> belongs to {', '.join(places)}"
            elif not (headers or path in PRIVATE) and path.endswith(".h"):
                yield f"{path}: <{target}> must not cross a header"


def project_faults(path, target):
    there = resolve(path, target)
    below = floor(there)
    here = floor(path)
    if there in PRIVATE:
        folder = there.rpartition("/")[0]
        if path.rpartition("/")[0] != folder or path.endswith(".h"):
            yield f"{path}: {target} is private to {folder}'s own files"
    if here is None and path.startswith(GENERATOR):
        name = pathlib.PurePath(there).stem
        if below is not None and not (below == 1 and name in SHARED):
            yield f"{path}: the generator must not know {target}"
    elif below is None:
        yield f"{path}: {target} is on no floor below"
    elif below > here:
        yield f"{path}: {target} points up, from floor {here} to {below}"
    elif here == 3 and below == 2 and there not in STORE_NOUNS:
        yield f"{path}: {target} holds verbs; a store may use nouns only"


def faults(root):
    for top in ("codegen", "generated", "src"):
        for file in sorted((root / top).rglob("*.[ch]")):
            path = file.relative_to(root).as_posix()
            for kind, target in INCLUDE.findall(file.read_text()):
                check = library_faults if kind == "<" else project_faults
                yield from check(path, target)


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "every include points down")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
