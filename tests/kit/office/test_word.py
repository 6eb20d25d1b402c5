"""A Document becomes a Word file that is whole, true to its words, and readable by everybody."""

import io
import random
import time
import zipfile
from datetime import date
from pathlib import Path

import docx
import pytest
from docx_outline import all_words, faults, outline, parts
from growth import grows_in_proportion
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from bibk_desktop import resources
from bibk_desktop.kit.office import word
from bibk_desktop.kit.office.safe_files import BadFile
from bibk_desktop.kit.office.word_pieces import (
    Bars,
    Document,
    Entry,
    Heading,
    Lines,
    Look,
    Paragraph,
    Run,
    Table,
    TableLook,
    words,
)
from bibk_desktop.kit.office.word_text import address, text_markup

TEMPLATE = resources.path("templates/minutes.docx")
SLOTS = (
    "fakta",
    "i_korthet_först",
    "närvaro",
    "punkter",
    "nästa_möte",
    "i_korthet_sist",
    "underskrifter",
    "bilagor",
)
FIELDS = {"titel": "Titel", "underrubrik": "Under", "utkast": "", "sidfot": "Fot"}


def document(*pieces, title="Titel", must_show=(), **fields):
    slots = dict.fromkeys(SLOTS, ()) | {"punkter": pieces}
    return Document(title, date(2018, 1, 31), FIELDS | fields, slots, must_show)


def rendered(*pieces, own=None, **more):
    return word.render(document(*pieces, **more), TEMPLATE, own)


def body(data):
    """The outline's lines of the body, without title and subtitle."""
    lines = outline(data).splitlines()
    return lines[4 : lines.index("", 4)]


def valid(tmp_path, data):
    path = tmp_path / "checked.docx"
    path.write_bytes(data)
    result = OpenXmlValidator().validate(path)
    return [str(error) for error in result.errors]


ALL_KINDS = (
    Heading("Ett", 1, "hit"),
    Paragraph((Run("Beslut:", lead=True), Run(" vi "), Run("köper", bold=True), Run(" nu"))),
    Paragraph((Run("Se "), Run("sidan", link="https://example.org/a?b=1&c=å"), Run("."))),
    Paragraph((Run("Se ovan", link="#hit"),), Look.aside),
    Heading("Två", 2),
    Lines((Entry(words("en")), Entry(words("under"), 1), Entry(words("två")))),
    Heading("Tre", 3),
    Lines((Entry(words("ett"), 0, True), Entry(words("a"), 1, True), Entry(words("två"), 0, True))),
    Paragraph(words("Tabell"), Look.caption),
    Table(
        ((words("Vad"), words("Antal")), (words("Digitalt"), words("8"))), (3, 1), title="Röster"
    ),
    Bars((("Digitalt", 8), ("Samverkan", 2.5)), "Röster", "Digitalt 8, Samverkan 2,5"),
    Paragraph(words("\t\nEbba Lindqvist"), Look.signature),
)


def test_every_kind_of_piece_stands_as_it_was_given(golden):
    golden("word_pieces.txt", outline(rendered(*ALL_KINDS, utkast="UTKAST")))


def test_the_file_keeps_to_the_format_and_is_readable_by_everybody(tmp_path):
    data = rendered(*ALL_KINDS)
    assert valid(tmp_path, data) == []
    assert faults(data) == []


def test_the_same_document_gives_the_same_bytes():
    assert rendered(*ALL_KINDS) == rendered(*ALL_KINDS)


def test_our_template_is_what_its_script_makes():
    import subprocess
    import sys

    script = Path(__file__).parents[3] / "scripts" / "make_templates.py"
    assert subprocess.run([sys.executable, script, "--check"], check=False).returncode == 0


# --- lists


def test_each_numbered_list_begins_at_one():
    one = Lines((Entry(words("a"), 0, True), Entry(words("b"), 0, True)))
    data = rendered(one, Paragraph(words("mellan")), one)
    assert body(data) == [
        "[List Number] 1. a",
        "[List Number] 2. b",
        "[Normal] mellan",
        "[List Number] 1. a",
        "[List Number] 2. b",
    ]
    numbers = etree.fromstring(parts(data)["word/numbering.xml"])
    starts = numbers.findall(".//{*}startOverride")
    assert starts and {each.get(each.nsmap["w"].join("{}") + "val") for each in starts} == {"1"}


def test_levels_stay_within_what_word_knows():
    data = rendered(Lines((Entry(words("djup"), 40), Entry(words("ytlig"), -3))))
    assert body(data) == [f"[List Bullet] {'  ' * 8}- djup", "[List Bullet] - ytlig"]


# --- tables


def test_a_table_has_a_header_row_that_is_repeated_and_rows_that_are_not_torn():
    rows = tuple((words(f"rad {n}"), words(str(n))) for n in range(40))
    data = rendered(Table(((words("Vad"), words("Antal")), *rows), (4, 1), right=frozenset({1})))
    table = etree.fromstring(parts(data)["word/document.xml"]).find(".//{*}tbl")
    found = table.findall("{*}tr")
    assert [row.find("{*}trPr/{*}tblHeader") is not None for row in found] == [True] + [False] * 40
    assert all(row.find("{*}trPr/{*}cantSplit") is not None for row in found)
    columns = [
        column.get(column.nsmap["w"].join("{}") + "w") for column in table.iter("{*}gridCol")
    ]
    assert columns == ["7256", "1814"]


def test_a_total_is_bold_and_two_tables_do_not_become_one():
    table = Table(((words("A"),), (words("1"),)), (1,), total=True)
    data = rendered(table, table)
    assert body(data)[2] == "  | **1**"
    tags = [etree.QName(each).localname for each in _body(data)]
    assert tags[-5:] == ["tbl", "p", "tbl", "p", "sectPr"]


def _body(data):
    return etree.fromstring(parts(data)["word/document.xml"]).find("{*}body")


def test_facts_mark_their_first_column():
    facts = Table(((words("Tid"), words("idag")),), (1, 3), TableLook.facts, title="Fakta")
    look = etree.fromstring(parts(rendered(facts))["word/document.xml"]).find(".//{*}tblLook")
    values = {etree.QName(name).localname: value for name, value in look.attrib.items()}
    assert (values["firstRow"], values["firstColumn"]) == ("0", "1")


# --- words and links


HOSTILE = [
    "&amp; <w:p> ]]> \"'",
    "noll\x00 bell\x07 esc\x1b och \ufffe\uffff",
    "rad\nbruten\r\noch\ttab\vlodrät",
    "radskilj\u2028are",
    "שלום עולם مرحبا",
    "\u202ebakvänt\u202c",
    "👩‍👩‍👧‍👦 🇸🇪 é",
    "{{titel}} {{ punkter }} {% if %}",
    "<?slot 0?><?lists here?>",
    "ensam \ud83d halva",
    "=1+1",
    " två  mellanslag ",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_kept_as_they_are(tmp_path, text):
    table = Table(((words(text),), (words(text),)), (1,), title=text)
    bars = Bars(((text, 1),), text, text)
    run = Run(text, True, True, link="https://example.org/" + text)
    data = rendered(
        Heading(text, 2, "a"), Paragraph((Run(text), run)), table, bars, title=text, titel=text
    )
    assert valid(tmp_path, data) == []
    assert all_words(data).count(legal(text)) >= 4
    assert docx.Document(io.BytesIO(data)).core_properties.title


def legal(text):
    """What a file of XML can hold of `text`, with line ends as one kind."""
    kept = "".join(c for c in text if c not in "\x00\x07\x1b\ufffe\uffff\ud83d")
    for ending in ("\r\n", "\r", "\v", "\u2028"):
        kept = kept.replace(ending, "\n")
    return kept


anything = st.text(st.characters(codec=None, exclude_categories=()), max_size=30)


@settings(max_examples=150, deadline=None)
@given(st.lists(anything, max_size=4), anything)
def test_any_words_make_a_whole_file(texts, link):
    pieces = [
        Paragraph(tuple(Run(text, link=link) for text in texts)),
        Lines((Entry(words(link)),)),
    ]
    data = rendered(*pieces, Bars(((link, 1),), link, link), title=link, titel=link, utkast=link)
    for name, content in parts(data).items():
        assert name and etree.fromstring(content) is not None
    docx.Document(io.BytesIO(data))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_written_as_text_is_read_back(text):
    space = 'xmlns:w="w"'
    root = etree.fromstring(f"<r {space}>{text_markup(text)}</r>")
    signs = {"{w}br": "\n", "{w}tab": "\t"}
    assert "".join(signs.get(each.tag, each.text or "") for each in root) == legal(text)


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("https://example.org/a b?c=d&e=ö", "https://example.org/a%20b?c=d&e=%C3%B6"),
        ("www.example.org", "https://www.example.org"),
        ("mailto:ebba@example.org", "mailto:ebba@example.org"),
        ("HTTP://Example.org", "HTTP://Example.org"),
        ("#", ""),
        ("", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("\\\\server\\share", ""),
        ("//server/share", ""),
        ("http://", ""),
        ("http://[bad", ""),
        ("https://example.org/" + "a" * 3000, ""),
    ],
)
def test_only_addresses_on_the_web_and_mail_may_be_followed(link, target):
    assert address(link) == target


def test_an_address_that_may_not_be_followed_stays_as_words():
    data = rendered(Paragraph((Run("mappen", link="file://server/mapp"), Run("ord", link="#"))))
    assert body(data) == ["[Normal] mappen (file://server/mapp)ord"]


def test_one_address_is_one_relation():
    link = Run("x", link="https://example.org")
    relations = parts(rendered(Paragraph((link, link))))["word/_rels/document.xml.rels"]
    assert relations.count(b"https://example.org") == 1


def test_a_title_of_any_length_is_whole_in_the_text():
    title = "Långt " * 60
    data = rendered(Heading(title), title=title, titel=title)
    assert all_words(data).count(title.strip()) == 2
    assert len(docx.Document(io.BytesIO(data)).core_properties.title) == 255


# --- fields of the template


def test_draft_stands_in_the_footer_as_long_as_it_is_one():
    assert "(sidfot) Fot→UTKAST→sida <PAGE> (<NUMPAGES>)" in "".join(
        outline(rendered(utkast="UTKAST")).replace("**", "").splitlines()
    )
    assert "UTKAST" not in outline(rendered())


def template(tmp_path, *paragraphs, change=None, name="egen.docx", header=""):
    """A template of the user's own, made by python-docx."""
    made = docx.Document()
    for paragraph in list(made.element.body.iterchildren("{*}p")):
        made.element.body.remove(paragraph)
    for text in paragraphs:
        made.add_paragraph(text)
    if header:
        made.sections[0].header.paragraphs[0].text = header
    if change:
        change(made)
    path = tmp_path / name
    made.save(path)
    return path


def test_an_own_template_keeps_its_styles_and_header(tmp_path):
    def change(made):
        made.styles["Heading 1"].font.name = "Comic Sans MS"
        made.styles["Normal"].font.name = "Georgia"

    own = template(tmp_path, "Gammal text som inte ska med", change=change, header="Region X")
    data = rendered(*ALL_KINDS, own=own, must_show=("utkast",), utkast="UTKAST")
    made = docx.Document(io.BytesIO(data))
    assert made.styles["Heading 1"].font.name == "Comic Sans MS"
    assert made.styles["Normal"].font.name == "Georgia"
    text = outline(data)
    assert "(sidhuvud) Region X" in text and "Gammal text" not in text
    assert "[Title] Titel" in text and "UTKAST" in text and "<PAGE>" in text
    assert "[Linjerad tabell] (Röster)" in text and "[Biord]" in text


def test_an_own_template_gives_a_file_that_keeps_to_the_format(tmp_path):
    for paragraphs in (("Gammal text",), ("{{titel}}", "{{punkter}}")):
        own = template(tmp_path, *paragraphs, header="Region X")
        assert valid(tmp_path, rendered(*ALL_KINDS, own=own)) == []


def test_a_chart_is_as_wide_as_the_text(tmp_path):
    def change(made):
        made.sections[0].left_margin = made.sections[0].page_width // 2

    data = rendered(*ALL_KINDS, own=template(tmp_path, "x", change=change))
    section = docx.Document(io.BytesIO(data)).sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    extent = next(_body(data).iter("{*}extent"))
    assert abs(int(extent.get("cx")) - width) < 1000


def test_an_own_template_gives_every_piece_its_place(tmp_path):
    own = template(tmp_path, "{{titel}}", "Före", "{{ punkter }}", "Efter {{titel}}!")
    data = rendered(Paragraph(words("innehåll")), own=own)
    assert [line.split("] ")[1] for line in outline(data).splitlines()[2:6]] == [
        "Titel",
        "Före",
        "innehåll",
        "Efter Titel!",
    ]


def test_a_field_may_be_spread_over_runs_and_stand_in_tables_and_headers(tmp_path):
    def change(made):
        paragraph = made.add_paragraph()
        for piece in ("Möte: {", "{ti", "tel}", "} slut"):
            paragraph.add_run(piece).bold = piece == "{ti"
        made.add_table(1, 1).cell(0, 0).text = "{{titel}}"
        made.sections[0].header.paragraphs[0].text = "Huvud {{titel}} {{okänd}}"

    data = rendered(own=template(tmp_path, "{{punkter}}", change=change))
    text = outline(data).replace("**", "")
    assert "Möte: Titel slut" in text
    assert "(sidhuvud) Huvud Titel {{okänd}}" in text
    assert "Titel" in all_words(data).splitlines()[-1]


def test_what_a_template_does_not_place_comes_last(tmp_path):
    own = template(tmp_path, "{{titel}}", "Hälsningar")
    assert [
        line.split("] ")[1]
        for line in outline(rendered(Paragraph(words("allt")), own=own)).splitlines()[2:5]
    ] == ["Titel", "Hälsningar", "allt"]


def test_a_draft_is_said_even_when_the_template_numbers_its_pages(tmp_path):
    def change(made):
        footer = made.sections[0].footer.paragraphs[0]._p
        field = etree.SubElement(footer, f"{{{footer.nsmap['w']}}}fldSimple")
        field.set(f"{{{footer.nsmap['w']}}}instr", "PAGE")

    own = template(tmp_path, "{{punkter}}", change=change)
    text = outline(rendered(own=own, must_show=("utkast",), utkast="UTKAST"))
    assert text.count("<PAGE>") == 1 and "(sidfot) UTKAST" in text
    assert "UTKAST" not in outline(rendered(own=own, must_show=("utkast",)))


def test_lists_take_the_shape_of_the_own_templates_styles(tmp_path):
    own = template(tmp_path, "{{punkter}}")
    shallow = Lines((Entry(words("a"), 0, True),))
    deep = Lines((Entry(words("a"), 0, True), Entry(words("b"), 1, True)))
    data = rendered(shallow, shallow, deep, own=own)
    before = docx.Document(own).styles["List Number"].element
    after = docx.Document(io.BytesIO(data)).styles["List Number"].element
    assert etree.tostring(before) == etree.tostring(after)
    found = parts(data)["word/numbering.xml"]
    ids = [each.get(_w("numId")) for each in etree.fromstring(found).iter(_w("num"))]
    assert len(ids) == len(set(ids))
    used = [each.get(_w("val")) for each in _body(data).iter(_w("numId"))]
    assert len(set(used)) == 3 and set(used) <= set(ids)


def _w(name):
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def repacked(path, target, change):
    """The file at `path` with its parts changed by `change(name, data)`; None leaves one out."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return target


def test_a_dotx_becomes_a_document(tmp_path):
    own = repacked(
        template(tmp_path, "{{punkter}}"),
        tmp_path / "egen.dotx",
        lambda name, data: data.replace(b"document.main+xml", b"template.main+xml"),
    )
    data = rendered(Paragraph(words("hej")), own=own)
    assert b"template.main" not in parts(data)["[Content_Types].xml"]
    assert "hej" in outline(data)


def test_a_template_without_styles_or_numbering_is_given_ours(tmp_path):
    def change(name, data):
        if name in ("word/styles.xml", "word/numbering.xml"):
            return None
        if name == "word/_rels/document.xml.rels":
            root = etree.fromstring(data)
            for each in list(root):
                if each.get("Target") in ("styles.xml", "numbering.xml"):
                    root.remove(each)
            return etree.tostring(root)
        if name == "[Content_Types].xml":
            root = etree.fromstring(data)
            for each in list(root):
                if each.get("PartName") in ("/word/styles.xml", "/word/numbering.xml"):
                    root.remove(each)
            return etree.tostring(root)
        return data

    own = repacked(template(tmp_path, "x"), tmp_path / "naken.docx", change)
    text = outline(rendered(*ALL_KINDS, own=own))
    assert "[heading 1] Ett" in text.replace("Heading", "heading")


def test_a_logo_that_stands_first_in_the_body_is_kept(tmp_path):
    def change(made):
        made.element.body.remove(made.element.body[0])
        made.add_picture(io.BytesIO(PIXEL))
        made.add_paragraph("Gammal text")

    data = rendered(Paragraph(words("nytt")), own=template(tmp_path, "bort", change=change))
    assert "nytt" in outline(data) and "Gammal text" not in outline(data)
    assert len(list(_body(data).iter("{*}drawing"))) == 1


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
    "78da63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


@pytest.mark.parametrize("name", ["egen.docm", "egen.doc", "egen.pdf", "egen.odt"])
def test_other_kinds_of_files_are_no_templates(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(BadFile) as error:
        rendered(own=path)
    assert name in str(error.value)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "file.empty"),
        (b"not a zip", "file.not_what_it_says"),
        (b"PK\x03\x04broken", "file.damaged"),
    ],
)
def test_a_broken_template_is_named(tmp_path, content, key):
    path = tmp_path / "egen.docx"
    path.write_bytes(content)
    with pytest.raises(BadFile) as error:
        rendered(own=path)
    assert error.value.key == key


def test_macros_and_strict_files_are_refused(tmp_path):
    made = template(tmp_path, "x")
    macros = repacked(
        made,
        tmp_path / "makron.docx",
        lambda name, data: data.replace(b"document.main+xml", b"macroEnabled.main+xml"),
    )
    with pytest.raises(BadFile) as error:
        rendered(own=macros)
    assert error.value.key == "file.macros"
    other = repacked(
        made,
        tmp_path / "blad.docx",
        lambda name, data: data if "document.xml" not in name else b"<worksheet/>",
    )
    with pytest.raises(BadFile):
        rendered(own=other)


# --- the file itself


def test_the_file_is_replaced_whole(tmp_path):
    path = tmp_path / "Möte.docx"
    word.write(document(Paragraph(words("ett"))), path, TEMPLATE)
    word.write(document(Paragraph(words("två"))), path, TEMPLATE)
    assert "två" in all_words(path.read_bytes())
    assert [each.name for each in tmp_path.iterdir()] == ["Möte.docx"]


def test_long_documents_take_time_in_proportion():
    def seconds(count):
        letters = random.Random(1)
        pieces = []
        for _ in range(count):
            text = "".join(letters.choice("abcdefgh ") for _ in range(60))
            pieces += [Heading(text), Lines((Entry(words(text), 0, True),) * 3)]
            pieces.append(Table(((words(text),),) * 2, (1,)))
        made = document(*pieces)
        begun = time.process_time()
        word.render(made, TEMPLATE)
        return time.process_time() - begun

    assert grows_in_proportion(seconds, 200, 1_600)
