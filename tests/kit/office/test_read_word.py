"""Documents that people hand us: read whole when right, one sentence when not."""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import hostile_files
import pytest
from word_files import W, odt, paragraph, styled, styles, word

from bibk_desktop import words
from bibk_desktop.kit.office import read_word, safe_files
from bibk_desktop.kit.office.read_word import read, read_data
from bibk_desktop.kit.office.safe_files import BadFile
from bibk_desktop.kit.office.source import Look, Part

MOST_SECONDS, MOST_KILOBYTES = 20, 500_000


def lines_of(data, name="a.docx"):
    return read_data(data, name).lines


def texts_of(data, name="a.docx"):
    return [line.text for line in lines_of(data, name)]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """Every hostile file, written down: by its trick, the path and the key of what is said."""
    folder = tmp_path_factory.mktemp("hostile")
    written = {}
    for number, (trick, (name, data, key)) in enumerate(hostile_files.all_hostile().items()):
        path = folder / str(number) / name
        path.parent.mkdir()
        path.write_bytes(data)
        written[trick] = (path, key)
    return written


TRICKS = list(hostile_files.all_hostile())


@pytest.mark.parametrize("trick", TRICKS)
def test_a_hostile_file_is_refused_with_its_own_sentence(hostile, trick):
    path, key = hostile[trick]
    began = time.monotonic()
    with pytest.raises(BadFile) as refused:
        read(path)
    assert refused.value.key == key
    assert time.monotonic() - began < MOST_SECONDS


def test_there_are_more_than_thirty_of_them():
    assert len(TRICKS) > 30


def test_every_refusal_is_one_plain_swedish_sentence_or_two_with_the_name(hostile):
    for key in {key for _, key in hostile.values()} | {"file.closed", "file.missing"}:
        said = words.text(key, name="möte.docx")
        assert said.startswith("möte.docx") or "möte.docx" in said
        assert said.endswith(".") and said.count(".") <= 6 and "\n" not in said


READER = """
import sys
from bibk_desktop.kit.office.read_word import read
from bibk_desktop.kit.office.safe_files import BadFile
import bibk_desktop.words
from pathlib import Path
opened = []
def watch(event, args):
    own = str(args[0]).startswith((sys.prefix, sys.base_prefix)) if args else False
    if event == "open" and not own or event.startswith(("socket.", "subprocess", "os.system")):
        opened.append(str(args[0]))
sys.addaudithook(watch)
for path in map(Path, sys.argv[1:]):
    opened.clear()
    try:
        read(path)
    except BadFile:
        pass
    others = [each for each in opened if each != str(path)]
    status = Path("/proc/self/status").read_text()
    print(status.split("VmHWM:")[1].split()[0], *others)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux to measure")
def test_no_hostile_file_takes_much_memory_or_opens_anything_else(hostile):
    """One process for all of them: its peak is the worst of any."""
    paths = [str(path) for path, _ in hostile.values()]
    done = subprocess.run(
        [sys.executable, "-c", READER, *paths], capture_output=True, text=True, check=True
    )
    reports = [line.split() for line in done.stdout.splitlines()]
    assert len(reports) == len(paths)
    assert max(int(report[0]) for report in reports) < MOST_KILOBYTES
    assert [report[1:] for report in reports if report[1:]] == []


def test_a_folder_a_pipe_and_a_missing_file_are_told_apart(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").mkdir()
    keys = []
    for name in ("a.txt", "b.txt", "c.txt"):
        with pytest.raises(BadFile) as refused:
            read(tmp_path / name)
        keys.append(refused.value.key)
    assert keys == ["file.not_a_file", "file.not_a_file", "file.missing"]


def test_a_file_over_the_limit_is_never_read(tmp_path):
    path = tmp_path / "a.docx"
    with path.open("wb") as file:
        file.truncate(safe_files.LARGEST_FILE + 1)
    with pytest.raises(BadFile) as refused:
        read(path)
    assert refused.value.key == "file.too_large"


def test_a_workspace_is_refused_by_its_name_before_it_is_opened(tmp_path):
    with pytest.raises(BadFile) as refused:
        read(tmp_path / "finns inte.bibk")
    assert refused.value.key == "file.unknown_kind"


def test_what_a_document_points_to_outside_is_not_opened_but_its_words_are_read():
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="x/attachedTemplate" Target="file:///etc/passwd" '
        'TargetMode="External"/><Relationship Id="r2" Type="x/hyperlink" '
        'Target="https://example.org/sida" TargetMode="External"/></Relationships>'
    )
    body = '<w:p><w:hyperlink r:id="r2"><w:r><w:t>sidan</w:t></w:r></w:hyperlink></w:p>'
    [line] = lines_of(word(body, word___rels__document_DOT_xml_DOT_rels=rels))
    assert [(run.text, run.link) for run in line.runs] == [("sidan", "https://example.org/sida")]


# --- right documents


def test_headings_are_known_by_the_name_of_their_style_or_its_outline():
    sheet = styles(
        ("Rubrik1", "heading 1", ""),
        ("Egen", "Egen rubrik", '<w:basedOn w:val="Rubrik1"/>'),
        ("Niva", "Nivå", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
        ("Rubrik", "Title", ""),
    )
    body = "".join(paragraph(w, styled(s)) for s, w in (("Rubrik", "Mötet"), ("Rubrik1", "Ett")))
    body += paragraph("Två", styled("Egen")) + paragraph("Tre", styled("Niva"))
    body += paragraph("Fyra", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') + paragraph("Text")
    found = [(x.look, x.level) for x in lines_of(word(body, word__styles_DOT_xml=sheet))]
    heading = Look.heading
    assert found == [
        (Look.document_title, 0),
        (heading, 1),
        (heading, 1),
        (heading, 2),
        (heading, 3),
        (Look.plain, 0),
    ]


def test_inserted_words_are_kept_and_deleted_ones_left_out():
    body = (
        "<w:p><w:r><w:t>Vi ses </w:t></w:r><w:ins><w:r><w:t>i Ronneby</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>i Växjö</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t> bort</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t> i maj</w:t></w:r></w:moveTo></w:p>"
    )
    assert texts_of(word(body)) == ["Vi ses i Ronneby i maj"]


def test_content_controls_fields_tabs_and_soft_breaks_are_read():
    body = (
        "<w:sdt><w:sdtPr><w:alias w:val='dold'/></w:sdtPr><w:sdtContent>"
        + paragraph("I en ruta")
        + "</w:sdtContent></w:sdt><w:p><w:r><w:t>Ett</w:t><w:br/><w:t>två</w:t></w:r></w:p>"
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>DATE</w:instrText>"
        "<w:fldChar w:fldCharType='separate'/><w:t>3 maj</w:t>"
        "<w:fldChar w:fldCharType='end'/><w:tab/><w:t>kl 9</w:t></w:r></w:p>"
    )
    lines = lines_of(word(body))
    assert [line.text for line in lines] == ["I en ruta", "Ett", "två", "3 maj\tkl 9"]
    assert [line.number for line in lines] == [1, 2, 2, 3]


def test_a_text_box_is_read_once_after_its_paragraph():
    box = f"<w:txbxContent>{paragraph('I rutan')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Före</w:t><mc:AlternateContent><mc:Choice Requires='wps'>"
        f"<wps:txbx>{box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>{box}</v:textbox>"
        "</mc:Fallback></mc:AlternateContent><w:t> efter</w:t></w:r></w:p>"
    )
    lines = lines_of(word(body))
    assert [(line.text, line.part) for line in lines] == [
        ("Före efter", Part.body),
        ("I rutan", Part.box),
    ]


def test_a_table_is_a_line_a_row_with_its_cells():
    def row(*cells):
        return "<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in cells) + "</w:tr>"

    body = f"<w:tbl>{row('Namn', 'Kommun')}{row('Ebba Lindqvist', 'Ronneby')}</w:tbl>"
    lines = lines_of(word(body))
    assert [line.cells for line in lines] == [("Namn", "Kommun"), ("Ebba Lindqvist", "Ronneby")]
    assert lines[1].text == "Ebba Lindqvist\tRonneby" and {line.table for line in lines} == {1}


def test_lists_keep_their_depth_and_the_number_that_word_writes():
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="§ %1"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1">'
        '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )

    def listed(words, number, depth):
        mark = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
        return paragraph(words, f"<w:pPr>{mark}</w:pPr>")

    body = listed("Öppnande", 5, 0) + listed("Val", 5, 0) + listed("Under", 5, 1)
    body += listed("Punkt", 6, 0)
    lines = lines_of(word(body, word__numbering_DOT_xml=numbering))
    assert [line.label for line in lines] == ["§ 1", "§ 2", "2.1", ""]
    assert [line.look for line in lines] == [Look.numbered] * 3 + [Look.bullet]
    assert [line.level for line in lines] == [0, 0, 1, 0]


def test_footnotes_stand_last_and_headers_beside():
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote>{paragraph("En not")}</w:footnote></w:footnotes>'
    )
    header = f'<w:hdr xmlns:w="{W}">{paragraph("Chefsmöte 2020-05-14")}</w:hdr>'
    document = read_data(
        word(paragraph("Text"), word__footnotes_DOT_xml=notes, word__header1_DOT_xml=header),
        "a.docx",
    )
    assert [(line.text, line.part) for line in document.lines] == [
        ("Text", Part.body),
        ("En not", Part.note),
    ]
    assert document.margins == ("Chefsmöte 2020-05-14",)


def test_what_was_not_read_is_reported():
    data = word(paragraph("x") + "<w:altChunk/>", word__comments_DOT_xml="<a/>")
    assert read_data(data, "a.docx").left_out == (
        "file.left_out_chunk",
        "file.left_out_comments",
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_text_is_read_in_every_encoding_and_with_every_line_end(encoding, end):
    data = f"Chefsmöte{end}{end}På Åsnen, 25–27 kr{end}".encode(encoding)
    lines = lines_of(data, "a.txt")
    assert [(line.number, line.text) for line in lines] == [
        (1, "Chefsmöte"),
        (3, "På Åsnen, 25–27 kr"),
    ]
    assert [line.blank_before for line in lines] == [False, True]


def test_leftovers_of_markdown_are_looks_not_letters():
    lines = lines_of(
        "## Rubrik\n**Fet** text [länk](#) och [sida](http://x.se)\n- punkt\n".encode(), "a.txt"
    )
    assert [(line.look, line.text) for line in lines] == [
        (Look.heading, "Rubrik"),
        (Look.plain, "Fet text länk och sida"),
        (Look.bullet, "punkt"),
    ]
    assert lines[1].runs[0].text == "Fet" and lines[1].runs[0].bold
    assert lines[1].runs[-1].link == "http://x.se"


def test_lines_broken_by_a_width_are_joined_again():
    text = (
        "Vi gick igenom utkastet till program för internatet i april. Alla\n"
        "var positiva till att börja med en promenad och sedan arbeta i\n"
        "mindre grupper. Olle kontaktar hotellet och frågar om de kan ta\n"
        "emot 25 personer. Det är viktigt att alla får plats på samma hotell\n"
        "så att kvällen blir lång.\n\nPRAKTISKT\nBuss bokas.\n"
    )
    assert [line.number for line in lines_of(text.encode(), "a.txt")] == [1, 7, 8]


def test_an_opendocument_text_is_read_with_headings_lists_tables_and_notes():
    bold = (
        '<style:style style:name="F" style:family="text">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
    )
    body = (
        "<text:tracked-changes><text:p>struket</text:p></text:tracked-changes>"
        '<text:h text:outline-level="2">Rubrik</text:h>'
        '<text:p>En <text:span text:style-name="F">fet</text:span> rad<text:note>'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>En not</text:p>"
        "</text:note-body></text:note> här</text:p>"
        "<text:list><text:list-item><text:p>punkt</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Namn</text:p></table:table-cell>"
        "<table:table-cell><text:p>Kommun</text:p></table:table-cell></table:table-row>"
        "</table:table>"
    )
    lines = lines_of(odt(body, bold), "a.odt")
    assert [(line.look, line.text) for line in lines] == [
        (Look.heading, "Rubrik"),
        (Look.plain, "En fet rad här"),
        (Look.bullet, "punkt"),
        (Look.plain, "Namn\tKommun"),
        (Look.plain, "En not"),
    ]
    assert lines[3].cells == ("Namn", "Kommun")
    assert [run.text for run in lines[1].runs if run.bold] == ["fet"]


def test_the_largest_document_that_is_read_stays_within_time_and_memory():
    body = "".join(paragraph(f"Rad {i} med några ord till") for i in range(39_000))
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert len(lines_of(word(body))) == 39_000
    assert time.monotonic() - began < MOST_SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_KILOBYTES


def test_readable_endings_are_those_the_user_is_told():
    assert read_word.READABLE == (".docx", ".odt", ".txt")
    told = words.text("file.unknown_kind", name="a.pdf")
    assert all(ending in told for ending in read_word.READABLE)


def test_every_path_is_taken_as_a_path(tmp_path):
    path = tmp_path / "möte & 'anteckningar' #1.txt"
    path.write_text("Hej", "utf-8")
    assert read(Path(path)).text == "Hej"
