"""The mails of a request: who gets them, what they say, and that they can be read back."""

import email
from datetime import date
from email.policy import default

from asked_requests import on

from bibk_desktop.kit.office import mail
from bibk_desktop.records.model import Organisation, Target
from bibk_desktop.work.requests import drafts
from bibk_desktop.work.requests.pasted import read


def message(draft):
    return email.message_from_bytes(mail.as_bytes(draft), policy=default)


def the_reminder(asking, request):
    return drafts.reminder(asking.store.rows, asking.sheet(request), asking.today)


def test_the_reminder_goes_blind_to_the_directors_of_those_who_have_not_answered(asking):
    asking.directors()
    request = asking.request(due=on("2018-01-25"), question="Vill ni ha den?")
    for place in ("Karlshamn", "Växjö", "Ljungby"):
        asking.answer(request, place)
    made = message(the_reminder(asking, request))
    assert made["X-Unsent"] == "1"
    assert made["To"] is None
    found = sorted(address.addr_spec for address in made["Bcc"].addresses)
    wanted = ["ebba@exempel.se", "liv@exempel.se", "olle@exempel.se", "siri@exempel.se"]
    assert found == wanted
    assert made["Subject"] == "Påminnelse: Teaterföreställning"


def test_the_reminder_says_what_was_asked_and_by_when(asking):
    asking.directors()
    asking.me("Karin Holm")
    request = asking.request(
        due=on("2018-01-25"), question="Vill ni ha **den**?", number_of="föreställningar"
    )
    text = the_reminder(asking, request).text
    assert "Teaterföreställning\n\nVill ni ha den?" in text
    assert "Sista dagen var 25 januari 2018." in text
    assert "Karlshamn: ja, 2" in text
    assert text.endswith("\n\nHälsningar\nKarin Holm\n")


def test_before_the_last_day_the_mail_says_by_when(asking):
    request = asking.request(due=on("2018-02-16"))
    assert "Svara senast 16 februari 2018." in the_reminder(asking, request).text
    open_end = asking.request("Utan dag")
    assert "Svara när ni kan." in the_reminder(asking, open_end).text


def test_the_question_goes_to_all_and_names_its_options(asking):
    asking.directors()
    request = asking.request("Datum", "options", ("2018-09-05", "ingen alls"), sent=None)
    draft = drafts.question(asking.store.rows, asking.sheet(request), asking.today)
    assert draft.subject == "Datum"
    assert "1. 5 september 2018\n2. ingen alls" in draft.text
    assert len(draft.blind) == 7


def test_the_example_in_a_mail_is_read_as_an_answer_when_it_is_pasted_back(asking):
    for asks, options in (
        ("yes_no", ()),
        ("one_option", ("a", "b")),
        ("options", ("2018-09-05", "2018-09-12")),
        ("number", ()),
        ("names", ()),
        ("text", ()),
    ):
        request = asking.request(asks, asks, options, number_of="platser")
        text = the_reminder(asking, request).text
        [line] = [line for line in text.splitlines() if "till exempel" in line]
        [found] = read(line.split(": ", 1)[1], asking.sheet(request), asking.today)
        assert found.asked.name == "Karlshamn"
        assert found.reply is not None


def test_those_without_an_address_are_named_and_an_address_is_used_once(asking):
    asking.directors()
    request = asking.request(places=("Ronneby", "Alvesta"))
    twice = asking.store.add(Organisation(name="Åryds förlag", email="siri@exempel.se"))
    asking.store.add(Target(request_id=request, organisation_id=twice))
    one = asking.sheet(request)
    assert [box.address for box in drafts.mailboxes(one.asked)] == ["siri@exempel.se"]
    assert drafts.unreachable(one.asked) == ["Alvesta"]


def test_a_director_who_comes_later_gets_no_mail_yet(asking):
    asking.director("Olle Brandt", "Ronneby", ends=on("2018-03-01"))
    asking.director("Siri Falk", "Ronneby", starts=on("2018-03-02"))
    request = asking.request(places=("Ronneby",))
    assert [box.name for box in the_reminder(asking, request).blind] == ["Olle Brandt"]
    assert asking.sheet(request).late(date(2018, 1, 31)) == 0
