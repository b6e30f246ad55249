"""Runs the scenarios, and counts them.

usage: play.py [NAME ...]; a NAME is a part of a scenario's name.
"""
import inspect
import sys
import traceback

from faults import clock, disk, files, limits
from faults.scene import Skipped


def scenarios(names):
    """Every public function without parameters, by its name."""
    for module in (clock, disk, files, limits):
        for name, value in list(vars(module).items()):
            if (inspect.isfunction(value)
                    and not inspect.iscoroutinefunction(value)
                    and value.__module__ == module.__name__
                    and value.__code__.co_argcount == 0
                    and (not names or any(part in name for part in names))):
                yield name.replace("_", " "), value


def main():
    passed = failed = skipped = 0
    for name, play in scenarios(sys.argv[1:]):
        try:
            play()
            passed += 1
            print(f"ok: {name}", flush=True)
        except Skipped as why:
            skipped += 1
            print(f"skipped: {name}: {why}", flush=True)
        except Exception:               # whatever it is, it is a failure
            failed += 1
            print(f"FAILED: {name}\n{traceback.format_exc()}", flush=True)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
