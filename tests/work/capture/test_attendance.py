"""Those present are read from every shape of list."""

import pytest

from bibk_desktop.kit.office.read_word import read_data
from bibk_desktop.work.notes.capture import attendance, present
from bibk_desktop.work.notes.capture.known import default_world

KNOWN = default_world()


def of(attendee):
    place = attendee.municipality.name if attendee.municipality else attendee.organisation
    return attendee.name, place or None


def line(text):
    return [of(each) for each in attendance.read_line(text, 1, KNOWN).attendees]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "Ebba Lindqvist, Ronneby, Olle Brandt Växjö, Maja Sjögren-Falk Lessebo",
            [
                ("Ebba Lindqvist", "Ronneby"),
                ("Olle Brandt", "Växjö"),
                ("Maja Sjögren-Falk", "Lessebo"),
            ],
        ),
        (
            "Ebba Lindqvist, Olle Brandt, Siri Falk BiBK",
            [("Ebba Lindqvist", "BiBK"), ("Olle Brandt", "BiBK"), ("Siri Falk", "BiBK")],
        ),
        (
            "Karlshamn: Ebba Lindqvist och Olle Brandt",
            [("Ebba Lindqvist", "Karlshamn"), ("Olle Brandt", "Karlshamn")],
        ),
        (
            "Kronoberg: Ebba Lindqvist, Växjö, Olle Brandt, Alvesta",
            [("Ebba Lindqvist", "Växjö"), ("Olle Brandt", "Alvesta")],
        ),
        (
            "Ebba Lindqvist och Maja Sjögren från Karlshamn samt Siri Falk (BiBK)",
            [("Ebba Lindqvist", "Karlshamn"), ("Maja Sjögren", "Karlshamn"), ("Siri Falk", "BiBK")],
        ),
        ("Ebba Lindqvist – Ronneby", [("Ebba Lindqvist", "Ronneby")]),
        ("Ronneby – Ebba Lindqvist, tf. bibliotekschef", [("Ebba Lindqvist", "Ronneby")]),
        ("Ebba Lindqvist, Växjö stadsbibliotek", [("Ebba Lindqvist", "Växjö")]),
        ("Ebba Lindqvist (bibliotekschef, Ronneby)", [("Ebba Lindqvist", "Ronneby")]),
        ("Anna Lund Växjö, Per Berg Tingsryd", [("Anna Lund", "Växjö"), ("Per Berg", "Tingsryd")]),
        ("Ebba Lindqvist, Linnéuniversitetet", [("Ebba Lindqvist", "Linnéuniversitetet")]),
        ("Ebba Lindqvist, Gula villans vänner", [("Ebba Lindqvist", "Gula villans vänner")]),
        ("Ebba Ronneby, Olle B Växjö", [("Ebba", "Ronneby"), ("Olle B", "Växjö")]),
    ],
)
def test_a_line_of_those_present(text, persons):
    assert line(text) == persons


@pytest.mark.parametrize(
    "text",
    [
        "Regional biblioteksplan, samtal och workshop om stöd",
        "Ebba informerar om läget i Ronneby",
        "Kreativa rum",
        "Ronneby, Växjö och Alvesta har öppet",
        "PROGRAM FÖR DAGEN",
    ],
)
def test_other_lines_are_no_list(text):
    assert not attendance.read_line(text, 1, KNOWN).is_list


def test_words_and_line_stand_beside_each_person():
    [one, two] = attendance.read_line(
        "Ebba Lindqvist, Ronneby, Olle Brandt Växjö", 4, KNOWN
    ).attendees
    assert (one.raw, one.line, one.sure) == ("Ebba Lindqvist, Ronneby", 4, True)
    assert two.raw == "Olle Brandt Växjö"


def whole(text):
    return present.find(read_data(text.encode(), "a.txt").lines, KNOWN)


def test_lists_run_on_over_lines_and_counties_until_other_text():
    found = whole(
        "Möte\n\nNärvarande\nBlekinge:\nEbba Lindqvist, Ronneby\nKronoberg\nOlle Brandt – Växjö\n"
        "BiBK\nSiri Falk\nValter Ström, vid anteckningarna\n\nKreativa rum\nSiri berättade.\n"
    )
    assert [of(each) for each in found.attendees] == [
        ("Ebba Lindqvist", "Ronneby"),
        ("Olle Brandt", "Växjö"),
        ("Siri Falk", "BiBK"),
        ("Valter Ström", "BiBK"),
    ]
    assert found.attendees[-1].role == "vid anteckningarna"


def test_a_table_with_a_column_of_marks():
    found = whole(
        "Möte\n\nKommun\tNamn\tNärvarande\nRonneby\tEbba Lindqvist\tx\nVäxjö\tOlle Brandt\t–\n"
        "Alvesta\tMaja Sjögren\tdigitalt\n"
    )
    assert [(each.name, each.mode) for each in found.attendees] == [
        ("Ebba Lindqvist", "present"),
        ("Maja Sjögren", "digital"),
    ]
    assert [each.name for each in found.absent] == ["Olle Brandt"]


def test_those_who_sent_apologies_are_not_present():
    found = whole(
        "Möte\n\nNärvarande: Ebba Lindqvist, Ronneby. Förhinder: Olle Brandt, Växjö.\n"
        "Ej representerade: Alvesta, Tingsryd\n"
    )
    assert [each.name for each in found.attendees] == ["Ebba Lindqvist"]
    assert [each.name for each in found.absent] == ["Olle Brandt"]
    assert [each.name for each in found.not_represented] == ["Alvesta", "Tingsryd"]


def test_attendance_told_in_sentences():
    found = whole(
        "Möte\n\nNärvarande från kommunerna var Ebba Lindqvist (Ronneby) "
        "och Maja Sjögren (Alvesta). "
        "Från BiBK deltog Siri Falk. Olle Brandt hade meddelat förhinder.\n"
    )
    assert [of(each) for each in found.attendees] == [
        ("Ebba Lindqvist", "Ronneby"),
        ("Maja Sjögren", "Alvesta"),
        ("Siri Falk", "BiBK"),
    ]
    assert [each.name for each in found.absent] == ["Olle Brandt"]


def test_without_a_label_rows_of_persons_are_only_a_guess():
    found = whole(
        "Möte\n\nEbba Lindqvist, Ronneby\nOlle Brandt, Växjö\nSiri Falk, BiBK\n\nVi sågs.\n"
    )
    assert len(found.attendees) == 3
    assert not any(each.sure for each in found.attendees)


def test_those_present_told_in_sentences_are_read_with_how_they_came():
    lines = read_data(
        (
            "På plats var Ebba Lindqvist från Karlskrona och Olle Brandt från BiBK. "
            "Siri Falk från Växjö var med på länk. Iris Ek från Markaryd hade lämnat återbud."
        ).encode(),
        "brev.txt",
    ).lines
    found = present.find(lines, KNOWN)
    assert [of(each) for each in found.attendees] == [
        ("Ebba Lindqvist", "Karlskrona"),
        ("Olle Brandt", "BiBK"),
        ("Siri Falk", "Växjö"),
    ]
    assert found.attendees[2].mode == "digital"
    assert [each.name for each in found.absent] == ["Iris Ek"]


def test_a_column_of_remarks_says_how_long_and_for_whom():
    rows = (
        "Närvarande\n\nNamn\tRepresenterar\tAnmärkning\nEbba Lindqvist\tÄlmhults kommun\t§§ 2–5\n"
        "Olle Brandt\tRonneby kommun\tvia Teams\nSiri Falk\tVäxjö kommun\tersätter Iris Ek\n"
    )
    found = present.find(read_data(rows.encode(), "tabell.txt").lines, KNOWN).attendees
    assert [each.mode for each in found] == ["part", "digital", "present"]
    assert found[2].role == "ersätter Iris Ek"


def test_and_after_a_comma_does_not_belong_to_the_name():
    assert line("Ebba Lindqvist, Karlshamn, och Olle Brandt, Tingsryd") == [
        ("Ebba Lindqvist", "Karlshamn"),
        ("Olle Brandt", "Tingsryd"),
    ]
