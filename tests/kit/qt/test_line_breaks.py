"""Lines are broken between words, and dates and amounts hold together."""

import pytest

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.line_breaks import broken, pieces


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Chefsmöte 24 jan", ["Chefsmöte", "24 jan"]),
        ("telefon 11 dec 2017", ["telefon", "11 dec 2017"]),
        ("om 19 dagar, kl. 17", ["om", "19 dagar,", "kl. 17"]),
        ("19–20 april 2018.", ["19–20 april 2018."]),
        ("Tingsryd, tf. Liv Moe", ["Tingsryd,", "tf. Liv", "Moe"]),
        ("1 800 kr", ["1 800 kr"]),
        ("1\u00a0800\u00a0kr", ["1\u00a0800\u00a0kr"]),
        ("år 2018 och 2019", ["år", "2018", "och", "2019"]),
        ("  två   ord \n till ", ["två", "ord", "till"]),
        ("", []),
    ],
)
def test_dates_amounts_and_abbreviations_are_not_broken(text, kept):
    assert pieces(text) == kept


def test_a_line_is_broken_where_it_is_full(qapp):
    face = theme.font(12)
    text = "Studieresa, Kreativa rum ca 3 maj"
    assert broken(text, face, 10_000) == [text]
    lines = broken(text, face, 150)
    assert " ".join(lines) == text
    assert len(lines) == 2
    assert lines[-1].endswith("3 maj")
