"""A library plan's state in words."""

import pytest

from bibk_desktop.work.facts.eligibility import Plan
from bibk_desktop.work.facts.plan_state import plan_state, plan_years


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (None, ("saknas", "watch")),
        (Plan("preparing", 2018, 2021), ("under framtagande", "information")),
        (Plan("out_for_comment", None, None), ("på remiss", "information")),
        (Plan("adopted", 2016, 2019), ("antagen", "ok")),
        (Plan("adopted", None, None), ("antagen", "ok")),
        (Plan("adopted", 2014, 2017), ("gick ut 2017", "watch")),
        (Plan("adopted", 2019, 2022), ("gäller från 2019", "watch")),
    ],
)
def test_a_plan_is_said_as_it_stands_this_year(plan, said):
    assert plan_state(plan, 2018) == said


def test_its_years_are_a_span_that_may_be_open():
    assert plan_years(Plan("adopted", 2016, 2019)) == "2016–2019"
    assert plan_years(Plan("adopted", None, 2019)) == "–2019"
    assert plan_years(None) == plan_years(Plan("adopted", None, None)) == ""
