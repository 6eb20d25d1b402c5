"""Running text is cut into sentences as hasty Swedish minutes are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bibk_desktop.work.notes.capture.sentences import split


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ebba tar fram en plan. Olle läser.", ["Ebba tar fram en plan.", "Olle läser."]),
        ("Kursen kostar t.ex. 400 kr per pers.", ["Kursen kostar t.ex. 400 kr per pers."]),
        ("Vi ses kl. 9.30 den 3. mars.", ["Vi ses kl. 9.30 den 3. mars."]),
        ("Bra, ja! Vi gör det? Ja.", ["Bra, ja!", "Vi gör det?", "Ja."]),
        ("I gruppen Siri F. Maja var med.", ["I gruppen Siri F.", "Maja var med."]),
        ("Kaffe, bullar m.m. Sedan möte.", ["Kaffe, bullar m.m.", "Sedan möte."]),
        ("Klart i okt. Maja skickar.", ["Klart i okt.", "Maja skickar."]),
        ("Det blir bra. vi hörs igen.", ["Det blir bra.", "vi hörs igen."]),
        ("(Bara för personal) En kurs planeras.", ["(Bara för personal)", "En kurs planeras."]),
        ("", []),
    ],
)
def test_sentences(text, parts):
    assert [piece.text for piece in split(text)] == parts


@given(st.text(alphabet="abÅ .,!?()3\n", max_size=300))
def test_no_word_falls_between_two_sentences(text):
    pieces = split(text)
    assert "".join("".join(p.text.split()) for p in pieces) == "".join(text.split())
    assert all(text[p.start : p.end] == p.text for p in pieces)


def test_a_page_without_a_stop_is_cut_all_the_same():
    pieces = split("ord " * 5000)
    assert max(len(piece.text) for piece in pieces) <= 800
