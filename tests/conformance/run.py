"""Other people's suites against openapi-kore: schemas, texts, documents.

The counts go to codegen/CONFORMANCE.md; fewer right ones than it says, or any
wrong one, is an error. --quick is for every day: of the schemas' groups one in
six, documents generated from and not compiled, and nothing written; there,
what is refused may not be more than CONFORMANCE.md says.

usage: python3 tests/conformance/run.py [--quick]
"""
import os
import re
import shutil
import sys

import documents
import schemas

REPORT = os.path.join(schemas.ROOT, "codegen/CONFORMANCE.md")
SAMPLE = 6


def report(rows):
    lines = ["# Conformance", "",
             "Written by `make conformance`, which fails when a count falls "
             "or an answer is wrong.", "",
             "| suite | tests | right | refused by name | wrong |",
             "|---|---:|---:|---:|---:|"]
    for title, (total, right, refused, wrong, _) in rows:
        lines.append("| %s | %d | %d | %d | %d |" % (
            title, total, right, refused, wrong))
    for title, (_, _, _, _, misses) in rows:
        if misses:
            lines += ["", "## %s: what is missed" % title, "",
                      "| file | case | tests | reason |", "|---|---|---:|---|"]
        for name, what, count, reason in misses:
            lines.append("| %s | %s | %d | %s |" % (
                name, what.replace("|", "\\|"), count,
                reason.replace("|", "\\|").replace("\n", " ")))
    return "\n".join(lines) + "\n"


def counts(text):
    """The rows of a report's table: title to its four numbers."""
    return {row[0]: tuple(int(number) for number in row[1:])
            for row in re.findall(
                r"^\| ([^|]+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$",
                text, re.M)}


def fallen(rows, before, quick):
    """What is worse than the report says, or wrong, in a sentence each."""
    worse = []
    for title, (total, right, refused, wrong, misses) in rows:
        was = before.get(title, (total, 0, total, 0))
        worse += ["%s: %s %s: %s" % (title, name, what, reason)
                  for name, what, _, reason in misses
                  if reason.startswith("wrong")]
        if quick and refused > was[2]:
            worse.append("%s: %d are refused, which were %d" % (
                title, refused, was[2]))
        if not quick and right < was[1]:
            worse.append("%s: %d are right, which were %d" % (
                title, right, was[1]))
    return worse


def main():
    quick = "--quick" in sys.argv[1:]
    if not os.path.isdir(schemas.TESTS):
        print("skipped: there is no %s" % schemas.TESTS)
        print("0 passed, 0 failed, 1 skipped")
        return 0
    shutil.rmtree(schemas.OUT, ignore_errors=True)
    os.makedirs(schemas.OUT)
    rows = schemas.rows(SAMPLE if quick else 1) + documents.rows(not quick)
    text = report(rows)
    print(text)
    with open(REPORT, encoding="utf-8") as stream:
        worse = fallen(rows, counts(stream.read()), quick)
    for sentence in worse:
        print("failed: " + sentence)
    if not quick and not worse:
        with open(REPORT, "w", encoding="utf-8") as stream:
            stream.write(text)
    print("%d passed, %d failed" % (sum(row[1] for _, row in rows),
                                    len(worse)))
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
