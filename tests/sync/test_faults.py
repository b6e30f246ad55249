"""The table of faults is whole: a row for each fault, and a fault for each
row, in the engine's list and in its code."""
import pathlib
import re

import pytest

from faults import FAULTS
from harness.process import ROOT

HERE = pathlib.Path(__file__).parent


def listed():
    text = (ROOT / "src/store/seeded.h").read_text()
    return re.findall(r"^ \* (rule_\w+)", text, re.MULTILINE)


def used():
    return {name for path in (ROOT / "src").rglob("*.[ch]")
            if path.name != "seeded.h"
            for name in re.findall(r'seeded\("(\w+)"\)', path.read_text())}


def test_each_fault_of_the_engine_has_a_row_and_each_row_a_fault():
    assert set(listed()) == set(FAULTS)
    assert len(listed()) == len(set(listed()))


def test_each_fault_that_is_listed_is_in_the_code():
    assert used() == set(listed())


@pytest.mark.parametrize("fault", FAULTS)
def test_each_row_names_scenarios_that_are_there(fault):
    assert FAULTS[fault]
    for scenario in FAULTS[fault]:
        file, name = scenario.split("::")
        assert f"def {name}(" in (HERE / file).read_text(), scenario
