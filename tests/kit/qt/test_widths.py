"""What of a table's words gives way in a narrow window."""

import pytest

from bibk_desktop.kit.qt.widths import Needs, given_way

NAMES, REASONS, PURPOSES = (
    None,
    Needs(60, [(80, 10)] * 11 + [(200, 10), (360, 10)]),
    Needs(50, [(120, 10)] * 6 + [(width, 1) for width in (210, 240, 250, 260, 300, 340)]),
)
WIDTHS = [100, 360, 340]


def gone(missing):
    return given_way(WIDTHS, [NAMES, REASONS, PURPOSES], missing)


def test_what_is_worth_least_gives_way_first():
    assert gone(90) == [100, 360, 250]


def test_one_long_reason_goes_before_all_that_is_common():
    names, reasons, purposes = gone(380)
    assert (names, reasons) == (100, 200)
    assert purposes >= 120


@pytest.mark.parametrize("missing", [0, 1, 37, 200, 400, 590])
def test_exactly_what_is_missing_is_given(missing):
    assert sum(WIDTHS) - sum(gone(missing)) == missing


def test_nobody_goes_below_its_least_and_if_all_is_too_little_nothing_changes():
    assert gone(590) == [100, 60, 50]
    assert gone(591) == WIDTHS
