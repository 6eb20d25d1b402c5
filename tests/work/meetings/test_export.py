"""Minutes become a Word document that says everything once, in its place."""

import io
import re
from dataclasses import replace
from datetime import date

import docx
import held
import pytest
from docx_outline import all_words, faults, outline
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from bibk_desktop import resources
from bibk_desktop.kit.office import word
from bibk_desktop.kit.office.word_pieces import Entry, Heading, Lines, Paragraph
from bibk_desktop.records import rich_text
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import ItemKind, MeetingKind, OutcomeKind
from bibk_desktop.work.meetings.export import TEMPLATE, document, file_name, write_minutes
from bibk_desktop.work.meetings.lead_words import LEADS, text_pieces
from bibk_desktop.work.meetings.minutes import Appendix, Came, Day, Point, Question, WorkshopWords


def rendered(minutes):
    return word.render(document(minutes), resources.path(TEMPLATE))


def text(minutes):
    return outline(rendered(minutes))


# --- the whole document


def test_minnesanteckningar(golden):
    golden("minutes_notes.txt", text(held.minutes()))


def test_protokoll(golden):
    golden("minutes_formal.txt", text(held.formal()))


def test_a_meeting_without_anything_is_still_a_document(golden):
    golden("minutes_empty.txt", text(held.empty()))


@pytest.mark.parametrize("minutes", [held.minutes(), held.formal(), held.empty()])
def test_the_file_keeps_to_the_format_and_is_readable_by_everybody(tmp_path, minutes):
    path = tmp_path / "möte.docx"
    write_minutes(minutes, path)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert faults(path.read_bytes()) == []


@pytest.mark.parametrize("minutes", [held.minutes(), held.formal()])
def test_every_word_of_the_text_is_there_once(minutes):
    said = all_words(rendered(minutes))
    for point in minutes.points:
        for block in point.blocks:
            for words in re.split(r"[.:] ", block.text.lstrip("@")):
                assert words.casefold() in said.casefold()
    once = ("Valter visade två tjänster.", "Skruv är igång.", "taket per låntagare", "Ny bokbuss.")
    assert [said.count(words) for words in once] == [1] * len(once)


def test_only_filled_facts_stand_in_the_table():
    said = text(held.minutes(chair="", place="", case_number=" "))
    assert "Mötesledare" not in said and "Plats" not in said and "Diarienummer" not in said
    assert "# Tid | 24 januari 2018 kl. 9.30–15.30" in said


def test_the_summary_stands_first_or_last_as_the_series_wants():
    first, last = text(held.minutes()), text(held.minutes(summary_last=True))
    assert first.index("I korthet") < first.index("Närvarande")
    assert last.index("I korthet") > last.index("Övriga frågor")
    assert first.count("I korthet") == last.count("I korthet") == 1


def test_an_empty_summary_is_left_out():
    silent = held.minutes(outcomes=(), days=(), next_meeting=None)
    assert "I korthet" not in text(silent)


@pytest.mark.parametrize(
    ("kind", "words", "line"),
    [
        (OutcomeKind.agreement, "ses igen", "- Enades om: ses igen"),
        (OutcomeKind.agreement, "att ses igen", "- Enades om att ses igen"),
        (OutcomeKind.agreement, "enades om att ses", "- Enades om att ses"),
        (OutcomeKind.decision, "**vi** ses", "- **Vi** ses"),
        (OutcomeKind.waiting, "Besked", "| Väntar på: Besked | Karin Holm |"),
        (OutcomeKind.waiting, "väntar på besked", "| Väntar på besked | Karin Holm |"),
        (OutcomeKind.task, "ring\nsnart", "| Ring snart | Karin Holm |"),
    ],
)
def test_outcomes_are_told_in_short_as_sentences(kind, words, line):
    assert line in text(held.minutes(outcomes=(Came(kind, words, "", "Karin Holm"),), points=()))


def test_signatures_only_when_formal():
    assert "[Signature]" not in text(held.minutes())
    assert "[Signature] →↵Karin Holm, ordförande" in text(held.formal())
    assert "[Signature] →↵Justerare" in text(held.formal(adjusters=()))


def test_draft_until_sent():
    assert "UTKAST" in text(held.minutes())
    assert "UTKAST" not in text(held.minutes(draft=False))


def test_a_visit_has_notes_of_its_own_name():
    visit = replace(held.empty(), kind=MeetingKind.visit, title="Besök")
    assert "Besöksanteckningar 24 januari 2018" in text(visit)


def test_the_users_own_template_is_used(tmp_path):
    own = docx.Document()
    own.add_paragraph("{{underrubrik}} i {{plats}}")
    own.add_paragraph("{{punkter}}")
    own.save(tmp_path / "egen.docx")
    write_minutes(held.minutes(), tmp_path / "ut.docx", tmp_path / "egen.docx")
    lines = outline((tmp_path / "ut.docx").read_bytes()).splitlines()
    assert lines[2] == "[Normal] Minnesanteckningar 24 januari 2018 i Korrö"
    assert lines[3] == "[Heading 1] 1 Regional biblioteksplan"
    assert any("Bilaga 1 Workshop" in line for line in lines)


# --- items


def test_formal_items_are_paragraphs_by_law_and_sections_have_no_sign():
    said = text(held.formal())
    assert "[Heading 1] §\u00a01 Regional biblioteksplan" in said
    assert "[Heading 3] §\u00a02.1 Så kommer man igång" in said
    assert "[Heading 1] Information och samtal" in said


def test_an_item_without_a_title_is_only_its_text():
    said = text(held.minutes(points=(Point("", blocks=held.blocks("Bara ord.")),), outcomes=()))
    assert "[Normal] Bara ord." in said and "[Heading 1] \n" not in said


def test_next_meeting_is_said_once():
    point = Point("Nästa möte", "6", kind=ItemKind.next_meeting)
    filled = replace(point, blocks=held.blocks("15 mars i Växjö."))
    empty, written = (text(held.minutes(points=(each,))) for each in (point, filled))
    assert empty.count("15 mars 2018 kl. 9.30–15, Växjö") == 1
    assert "15 mars i Växjö." in written and "15 mars 2018" not in written
    assert "[Heading 1] Nästa möte\n" not in empty + written


def test_outcomes_of_the_meeting_itself_come_after_the_items():
    loose = Came(OutcomeKind.task, "boka lokal", "", "Karin Holm", FuzzyDate.day(date(2018, 2, 1)))
    said = text(held.minutes(outcomes=(*held.minutes().outcomes, loose)))
    assert "«Att göra:» boka lokal (Karin Holm, senast 1 feb)" in said


def test_votes_without_any_vote_are_a_list():
    asked = Question("Vad?", votes=(("Tid", 0), ("Pengar", 0)))
    said = text(held.minutes(appendices=(Appendix("", workshop=WorkshopWords("", (asked,))),)))
    assert "(diagram)" not in said and "[List Bullet] - Pengar" in said
    assert "[Heading 1] Bilaga 1 Workshop\n" in said


# --- lead words


def led(line, *outcomes):
    """The words of one line of an item as they come out, lead words in guillemets."""
    pieces = text_pieces(rich_text.read(line), outcomes, 1)
    return "|".join(map(shown, pieces))


def shown(piece):
    match piece:
        case Paragraph():
            runs = piece.runs
        case Lines():
            return "|".join(shown(each) for each in piece.entries)
        case Entry():
            runs = piece.runs
        case Heading():
            return f"#{piece.level} {piece.text}"
    return "".join(f"«{run.text}»" if run.lead else run.text for run in runs)


def came(kind, words):
    return Came(kind, words, words)


TASK, DECISION = OutcomeKind.task, OutcomeKind.decision


@pytest.mark.parametrize(
    ("line", "out"),
    [
        ("beslut: vi köper", "«Beslut:» vi köper"),
        ("BESLUT: vi köper", "«BESLUT:» vi köper"),
        ("att göra: ring", "«Att göra:» ring"),
        ("enades om: att vänta", "«Enades om:» att vänta"),
        ("Förslag: gör så", "«Förslag:» gör så"),
        ("Annat förslag: gör så", "«Annat förslag:» gör så"),
        ("Kronoberg: kontakt", "«Kronoberg:» kontakt"),
        ("Chefernas kommentarer:\n- ja", "Chefernas kommentarer:|ja"),
        ("Förslag:\n- ja", "«Förslag:»|ja"),
        ("- beslut: i en lista", "«Beslut:» i en lista"),
        ("**Beslut:** fet redan", "«Beslut:» fet redan"),
        ("Vi ses kl 10: då", "Vi ses kl 10: då"),
        ("Det här är en lång mening: ja", "Det här är en lång mening: ja"),
        ("Se https://example.org", "Se https://example.org"),
        ("[Förslag:](https://example.org) ja", "Förslag: ja"),
        ("## Under", "#3 Under"),
        ("\n\n", ""),
        ("- \n- a", "a"),
        ("1. a\n- b", "a|b"),
    ],
)
def test_labels_are_bold_lead_words(line, out):
    assert led(line) == out


@pytest.mark.parametrize(
    ("line", "outcome", "out"),
    [
        ("beslut: vi köper", came(DECISION, "beslut: vi köper"), "«Beslut:» vi köper"),
        ("beslut: vi köper", came(DECISION, "vi köper"), "«Beslut:» vi köper"),
        ("Vi köper.", came(DECISION, "Vi köper."), "«Beslut: »Vi köper."),
        ("Hej. Ebba ringer.", came(TASK, "Ebba ringer."), "Hej. «Att göra: »Ebba ringer."),
        ("sedan Ebba ringer", came(TASK, "Ebba ringer"), "sedan Ebba ringer"),
        ("Ebba: ringer", came(TASK, "Ebba: ringer"), "«Att göra – Ebba:» ringer"),
        ("@Ebba ringer", came(TASK, "@Ebba ringer"), "«Att göra: »Ebba ringer"),
        ("@Ebba: ringer", came(TASK, "@Ebba: ringer"), "«Att göra – Ebba:» ringer"),
        ("så @Ebba ringer", came(TASK, "@Ebba ringer"), "så Ebba ringer"),
        ("Beslutas att köpa.", came(DECISION, "Beslutas att köpa."), "«Beslutas» att köpa."),
        ("i **fet** text", came(TASK, "i fet text"), "«Att göra: »i fet text"),
        ("Ord borta", came(TASK, "andra ord"), "Ord borta"),
        ("Varför?", came(OutcomeKind.question, "Varför?"), "Varför?"),
        ("Text", Came(TASK, "utan ord"), "Text|«Att göra:» utan ord"),
    ],
)
def test_what_came_of_the_text_is_marked_in_its_place(line, outcome, out):
    assert led(line, outcome) == out


def test_two_outcomes_of_one_line_are_both_marked():
    line = "Olle ringer. Ebba skriver."
    both = (came(TASK, "Olle ringer."), came(TASK, "Ebba skriver."))
    assert led(line, *both) == "«Att göra: »Olle ringer. «Att göra: »Ebba skriver."
    assert led(line, came(TASK, line), came(DECISION, line)) == f"«Att göra: »{line}"


lines = st.lists(
    st.sampled_from(["beslut", "Ebba", "@Ebba", ":", " ", ". ", "ringer", "\n", "- ", "**", "1. "]),
    max_size=14,
).map("".join)


@settings(max_examples=400, deadline=None)
@given(lines, st.lists(st.tuples(st.sampled_from(list(OutcomeKind)), lines), max_size=3))
def test_no_word_is_lost_and_none_said_twice(line, outcomes):
    told = [came(kind, words) for kind, words in outcomes if words.strip()]
    said = led(line, *told).replace("«", "").replace("»", "")
    words = [each.text for each in rich_text.read(line) if each.text.strip()]
    left = iter(said.casefold())
    assert all(letter in left for letter in "|".join(words).replace("@", "").casefold())
    most = sum(len(LEADS[each.kind]) + 3 for each in told)
    assert len(said) <= len("|".join(f"#2 {each}" for each in words)) + most


# --- names and titles


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        ({}, "2018-01-24 Chefsmöte Korrö – minnesanteckningar.docx"),
        ({"formal": True}, "2018-01-24 Chefsmöte Korrö – protokoll.docx"),
        ({"title": "Chefsmöte 2018-01-24"}, "2018-01-24 Chefsmöte Korrö – minnesanteckningar.docx"),
        ({"title": "Chefsmöte i Korrö"}, "2018-01-24 Chefsmöte i Korrö – minnesanteckningar.docx"),
        ({"place": ""}, "2018-01-24 Chefsmöte – minnesanteckningar.docx"),
        ({"place": "Digitalt"}, "2018-01-24 Chefsmöte digitalt – minnesanteckningar.docx"),
        ({"place": "Växjö, sal 3"}, "2018-01-24 Chefsmöte Växjö – minnesanteckningar.docx"),
        ({"title": "a/b\\c:d*?", "place": ""}, "2018-01-24 a b c d – minnesanteckningar.docx"),
        ({"at": FuzzyDate.open("i vår")}, "Chefsmöte Korrö – minnesanteckningar.docx"),
    ],
)
def test_a_file_is_named_by_day_meeting_and_place(changed, name):
    assert file_name(held.minutes(**changed)) == name


def test_a_long_title_is_cut_in_the_name_and_the_footer_but_not_in_the_text():
    minutes = held.minutes(title="Långt " * 50, place="")
    assert len(file_name(minutes).encode()) <= 180
    assert file_name(minutes).endswith(" – minnesanteckningar.docx")
    said = text(minutes)
    assert f"[Title] {('Långt ' * 50).strip()}\n" in said
    footer = said[said.index("(sidfot)") :]
    assert len(footer) < 100


def test_hostile_words_stand_as_they_are_in_every_field(tmp_path):
    nasty = "<b>&amp; {{titel}} \x00\u202eשלום 👩‍👧 " + "x" * 300
    point = Point(nasty, "1", presenter=nasty, blocks=held.blocks(nasty))
    minutes = held.minutes(
        title=nasty,
        place=nasty,
        chair=nasty,
        case_number=nasty,
        office=nasty,
        points=(point,),
        files=(nasty,),
        days=(Day(nasty, FuzzyDate.day(date(2018, 2, 1)), nasty),),
    )
    write_minutes(minutes, tmp_path / file_name(minutes))
    data = next(tmp_path.iterdir()).read_bytes()
    docx.Document(io.BytesIO(data))
    assert all_words(data).count(nasty.replace("\x00", "")) >= 8


def test_what_is_long_is_cut_in_the_summary_and_stands_whole_in_its_place():
    words = "besked om pengarna " + "från alla som har lovat att svara " * 8 + "snart"
    waiting = Came(OutcomeKind.waiting, f"**Kulturrådet**: {words}", "", "KB")
    point = Point("Pengar", outcomes=(waiting,))
    said = text(held.minutes(points=(point,), outcomes=(waiting,), appendices=()))
    cut = re.search(r"Väntar på: .*?…", said)[0]
    assert "Kulturrådet" in cut and len(cut) < 190
    assert said.count(words) == 1
