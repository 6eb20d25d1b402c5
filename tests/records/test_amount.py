"""Amounts as people write them, and what is none."""

from decimal import Decimal

import pytest

from bibk_desktop.records import amount


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("25:-", "25"),
        ("1800:-", "1800"),
        ("500,-", "500"),
        ("1 800,50 kr", "1800.5"),
        ("1.800,50", "1800.5"),
        ("1\u00a0800\u00a0kr", "1800"),
        ("1 800.50", "1800.5"),
        ("350 tkr", "350000"),
        ("225 milj", "225000000"),
        ("1,5 mkr", "1500000"),
        ("1.5 mnkr", "1500000"),
        ("kr 500", "500"),
        ("€ 20 000", "20000"),
        ("20 000 €", "20000"),
        ("0", "0"),
    ],
)
def test_an_amount_is_read_as_people_write_it(typed, value):
    assert amount.read(typed) == Decimal(value)


@pytest.mark.parametrize(
    "typed",
    ["€", "-", "-5", "kr", "abc", "ca 500", "25:50", "1e5", "500 kr per år", "kr 500 kr", "9" * 20],
)
def test_what_is_no_amount_is_refused(typed):
    with pytest.raises(ValueError):
        amount.read(typed)


def test_nothing_is_no_amount():
    assert amount.read("  ") is None


@pytest.mark.parametrize("value", ["0", "25", "1800.5", "225000000", "9999999999999"])
def test_what_is_written_is_read_again(value):
    for currency in ("SEK", "EUR"):
        assert amount.read(amount.write(Decimal(value), currency)) == Decimal(value)
