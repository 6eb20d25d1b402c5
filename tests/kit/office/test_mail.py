"""Mail drafts: they open as unsent, several receivers do not see each other, å ä ö survive."""

from email import message_from_bytes, policy

import pytest

from bibk_desktop.kit.office import mail
from bibk_desktop.kit.office.mail import Draft, Enclosure, Mailbox, is_address

EBBA = Mailbox("Ebba Lindqvist", "ebba.lindqvist@exempel.se")
OLLE = Mailbox("Brandt, Olle (Olofström)", "olle@exempel.se")
ASA = Mailbox("Åsa Öst", "asa.ost@bibliotek.växjö.se")


def read(draft):
    return message_from_bytes(mail.as_bytes(draft), policy=policy.default)


@pytest.mark.parametrize(
    "text",
    [
        "ebba@exempel.se",
        "ebba.lindqvist+bibk@sub.exempel.se",
        "o'neil@exempel.se",
        "asa@växjö.se",
        "e@e-x.nu",
    ],
)
def test_an_address_is_one(text):
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ebba",
        "ebba@exempel",
        "ebba@@exempel.se",
        "ebba @exempel.se",
        "ebba@exempel.se; olle@exempel.se",
        "ebba.@exempel.se",
        "ebba@.se",
        "åsa@exempel.se",
        "ebba@exempel,se",
        "ebba@exempel.se\nBcc: alla@exempel.se",
        "ebba@exe_mpel.se",
        f"{'e' * 65}@exempel.se",
        f"ebba@{'e' * 250}.se",
    ],
)
def test_what_only_looks_like_an_address_is_none(text):
    assert not is_address(text)


def test_one_receiver_stands_in_the_open_and_the_draft_is_unsent():
    message = read(mail.draft_to([EBBA], "Inför besöket", "Hej!\n\nVi ses på måndag, åäö.\n"))
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Inför besöket"
    assert message["To"] == "Ebba Lindqvist <ebba.lindqvist@exempel.se>"
    assert message["Bcc"] is None
    assert message.get_content().replace("\r\n", "\n") == "Hej!\n\nVi ses på måndag, åäö.\n"


def test_several_receivers_do_not_see_each_other():
    message = read(mail.draft_to([EBBA, OLLE, ASA]))
    assert message["To"] is None
    addresses = [each.addr_spec for each in message["Bcc"].addresses]
    assert addresses == [EBBA.address, OLLE.address, "asa.ost@bibliotek.xn--vxj-qla6g.se"]
    assert [each.display_name for each in message["Bcc"].addresses][2] == "Åsa Öst"
    assert message["Bcc"].addresses[1].display_name == "Brandt, Olle (Olofström)"


def test_a_double_or_wrong_address_is_left_out():
    boxes = [EBBA, Mailbox("Börje", "börje"), EBBA._replace(address=EBBA.address.upper())]
    assert [box.name for box in mail.reachable(boxes)] == ["Ebba Lindqvist"]
    assert mail.for_clipboard([EBBA, Mailbox("", ""), OLLE]) == f"{EBBA.address}; {OLLE.address}"


def test_a_wrong_address_is_refused_where_it_was_meant():
    with pytest.raises(ValueError, match="no address"):
        mail.as_bytes(Draft(to=[Mailbox("", "börje")]))


def test_a_line_break_in_a_subject_or_a_name_begins_no_header():
    evil = Mailbox("Ebba\r\nTo: alla@exempel.se", "ebba@exempel.se")
    message = read(Draft("Hej\r\nX-Ond: 1", to=[evil]))
    assert message["X-Ond"] is None
    assert message["Subject"] == "Hej X-Ond: 1"
    assert [each.addr_spec for each in message["To"].addresses] == ["ebba@exempel.se"]


def test_five_hundred_receivers_are_folded_and_read_back():
    boxes = [Mailbox(f"Åsa Öst {n}", f"asa{n}@exempel.se") for n in range(500)]
    data = mail.as_bytes(mail.draft_to(boxes))
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert len(read(mail.draft_to(boxes))["Bcc"].addresses) == 500


def test_a_file_goes_with_it_and_the_draft_is_written_whole(tmp_path):
    path = tmp_path / "utkast.eml"
    mail.save(Draft("Kort", enclosures=[Enclosure("åäö.vcf", b"BEGIN", "text/vcard")]), path)
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    (enclosed,) = message.iter_attachments()
    assert (enclosed.get_filename(), enclosed.get_content_type()) == ("åäö.vcf", "text/vcard")
