"""vCards: every field escaped and folded, read back by a reader of the format's own rules."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bibk_desktop.kit.office import vcard
from bibk_desktop.kit.office.vcard import Card

EBBA = Card(
    "Ebba",
    "Lindqvist",
    ("EL", "Ebban"),
    "biblioteks- och kulturchef; tf.",
    "Karlskrona kommun",
    "Karlskrona stadsbibliotek",
    "ebba@exempel.se",
    "0455-00 00 00",
    "070-000 00 00",
    "https://exempel.se/?a=1,2",
    "person-7@bibk",
)


def unfolded(text):
    return text.replace("\r\n ", "").split("\r\n")


def fields(text):
    """Name without parameters → the value with its escapes read, components apart."""
    found = {}
    for line in filter(None, unfolded(text)):
        name, _, value = line.partition(":")
        parts = re.split(r"(?<!\\)(?:\\\\)*[;]", value) if name == "N" else [value]
        found[name.split(";")[0]] = [read(part) for part in parts]
    return found


def read(value):
    marks = {"n": "\n", "N": "\n"}
    return re.sub(r"\\(.)", lambda match: marks.get(match[1], match[1]), value)


def test_a_whole_card_line_by_line():
    assert unfolded(vcard.as_text([EBBA])) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Ebba Lindqvist",
        "N:Lindqvist;Ebba;;;",
        "NICKNAME:EL,Ebban",
        "ORG:Karlskrona kommun;Karlskrona stadsbibliotek",
        "TITLE:biblioteks- och kulturchef\\; tf.",
        "EMAIL;TYPE=INTERNET,WORK:ebba@exempel.se",
        "TEL;TYPE=WORK,VOICE:0455-00 00 00",
        "TEL;TYPE=CELL,VOICE:070-000 00 00",
        "URL:https://exempel.se/?a=1\\,2",
        "UID:person-7@bibk",
        "END:VCARD",
        "",
    ]


def test_a_card_with_part_of_a_name_has_only_what_is_known():
    assert unfolded(vcard.as_text([Card("Sofia", "L")])) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Sofia L",
        "N:L;Sofia;;;",
        "END:VCARD",
        "",
    ]


def test_several_cards_stand_after_each_other(tmp_path):
    path = tmp_path / "alla.vcf"
    vcard.save([EBBA, Card("Olle", "Brandt")], path)
    assert path.read_bytes().count(b"BEGIN:VCARD\r\n") == 2


def test_a_long_line_is_folded_between_letters():
    text = vcard.as_text([Card("Å" * 200, "Ö")])
    lines = text.split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert "FN:" + "Å" * 200 + " Ö" in unfolded(text)


plain = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=90
)


@given(title=plain, family=plain)
def test_whatever_is_written_reads_back(title, family):
    text = vcard.as_text([Card("Ebba", family, title=title)])
    found = fields(text)
    assert found.get("TITLE", [""])[0] == title
    assert len(unfolded(text)) == (7 if title else 6)
