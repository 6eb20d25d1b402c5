"""Amounts as they are typed: in one currency, and what a call's words say of its money."""

from decimal import Decimal

import pytest

from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.work.grants.money_reading import following, in_kronor, money_reading, read_words


@pytest.mark.parametrize(
    ("said", "amount", "basis"),
    [
        ("225 milj kr per år 2018–2020", 225_000_000, "per_year"),
        ("26 miljoner kr, högst 60 000 kr per kommun", 26_000_000, None),
        ("4,2 miljoner kr", 4_200_000, None),
        ("cirka 300 000 kr", 300_000, None),
        ("högst 75 000 kr per projekt", None, None),
        ("21–24 kr", None, None),
        ("ungefär som förra året", None, None),
        ("", None, None),
    ],
)
def test_the_one_amount_that_words_begin_with(said, amount, basis):
    assert read_words(said) == (None if amount is None else Decimal(amount), basis)


def test_the_amount_follows_the_words_until_the_user_sets_another():
    assert following("", None, "225 milj kr per år") == {
        "amount": Decimal(225_000_000),
        "amount_basis": "per_year",
    }
    assert following("10 milj", Decimal(10_000_000), "12 milj") == {"amount": Decimal(12_000_000)}
    assert following("10 milj", Decimal(9_500_000), "12 milj") == {}
    assert following("10 milj", Decimal(10_000_000), "oklart") == {"amount": None}


@pytest.mark.parametrize(
    ("typed", "amount"), [("650 tkr", 650_000), ("1 800:-", 1_800), ("25 kr", 25), ("", None)]
)
def test_kronor_are_read_as_people_write_them(typed, amount):
    assert money_reading(lambda: "SEK").read(typed) == amount


@pytest.mark.parametrize(
    ("currency", "typed"), [("SEK", "20 000 €"), ("SEK", "20 000 euro"), ("EUR", "500 kr")]
)
def test_another_currency_is_refused(currency, typed):
    with pytest.raises(WrongInput, match="Valutan är"):
        money_reading(lambda: currency).read(typed)


def test_what_is_no_amount_is_refused():
    with pytest.raises(WrongInput, match="Skriv ett belopp"):
        money_reading(lambda: "SEK").read("mycket")


def test_euro_in_kronor_is_only_said_never_kept():
    said = in_kronor(Decimal(180_000), Decimal("9.81"), "EUR")
    assert said == "ungefär 1\u00a0765\u00a0800\u00a0kr"
    assert in_kronor(Decimal(180_000), Decimal("9.81"), "SEK") == ""
    assert in_kronor(Decimal(180_000), None, "EUR") == ""
