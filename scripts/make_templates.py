"""Makes resources/templates/*.docx, so that their styles are read and changed as text.

`python scripts/make_templates.py` writes them, with `--check` it only says whether they are
current (exit 1 if not). The same words give the same bytes.
"""

import io
import sys
import zipfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "templates"
BODY = (
    '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>{{titel}}</w:t></w:r></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr><w:r><w:t>{{underrubrik}}</w:t></w:r></w:p>',
    *(
        f"<w:p><w:r><w:t>{{{{{slot}}}}}</w:t></w:r></w:p>"
        for slot in (
            "fakta",
            "i_korthet_först",
            "närvaro",
            "punkter",
            "nästa_möte",
            "i_korthet_sist",
            "underskrifter",
            "bilagor",
        )
    ),
)

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

TEXT, QUIET, ACCENT, LATE, LINE, GROUND = "1B2430", "5B6675", "0B5D7A", "A3262A", "C9D0D9", "EDF2F5"
INDENT = 397


def paragraph_style(
    name: str, paragraph: str = "", run: str = "", following: str = "Normal", more: str = ""
) -> str:
    """A style that is based on Normal; `paragraph` and `run` are its properties."""
    own = style_id(name)
    return (
        f'<w:style w:type="paragraph" w:styleId="{own}"{more}><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:next w:val="{own if following == name else following}"/>'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def style_id(name: str) -> str:
    """ "heading 1" as `Heading1`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def spacing(before: int, after: int, line: int = 0) -> str:
    """Space before and after in twentieths of a point; line height in 240ths."""
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{height}/>'


def look(points: float = 0, colour: str = "", bold: bool = False, italic: bool = False) -> str:
    """Run properties in the order the format asks for."""
    size = round(points * 2)
    return (
        ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:i/><w:iCs/>" if italic else "")
        + (f'<w:color w:val="{colour}"/>' if colour else "")
        + (f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "")
    )


def heading(level: int, before: int, after: int, run: str) -> str:
    """A heading's style; it stays with what follows."""
    kept = f"<w:keepNext/><w:keepLines/>{spacing(before, after, 252)}"
    return paragraph_style(f"heading {level}", f'{kept}<w:outlineLvl w:val="{level - 1}"/>', run)


def list_style(name: str, number: int) -> str:
    """A list's style, tied to its numbering."""
    tied = f'<w:numPr><w:numId w:val="{number}"/></w:numPr>{spacing(0, 120)}'
    tied += "<w:contextualSpacing/>"
    return paragraph_style(name, tied, following=name)


def border(side: str, colour: str, size: int) -> str:
    """One line of a table's frame; size in eighths of a point."""
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'


def table_style(name: str, properties: str, parts: str = "") -> str:
    """A table's style; `parts` are the looks of its first row or column."""
    margins = (
        '<w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
        '<w:bottom w:w="45" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style_id(name)}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>'
        f"<w:pPr>{spacing(0, 0, 240)}</w:pPr><w:tblPr>{properties}{margins}</w:tblPr>{parts}"
        "</w:style>"
    )


def styles() -> str:
    """The styles part."""
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'
    language = '<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/>'
    custom = ' w:customStyle="1"'
    tabs = (
        '<w:tabs><w:tab w:val="center" w:pos="4535"/><w:tab w:val="right" w:pos="9070"/></w:tabs>'
    )
    drawn = '<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="4820"/></w:tabs>'
    rows = f"<w:tblBorders>{border('bottom', LINE, 4)}{border('insideH', LINE, 4)}</w:tblBorders>"
    head = (
        f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>'
        f"{border('bottom', ACCENT, 8)}</w:tcBorders>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{GROUND}"/></w:tcPr></w:tblStylePr>'
    )
    labels = (
        '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/>'
        f'<w:color w:val="{QUIET}"/></w:rPr></w:tblStylePr>'
    )
    frame = f"<w:tblBorders>{border('top', LINE, 4)}{border('bottom', LINE, 4)}</w:tblBorders>"
    return (
        f"{XML}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        f'<w:color w:val="{TEXT}"/><w:sz w:val="22"/><w:szCs w:val="22"/>{language}</w:rPr>'
        f"</w:rPrDefault><w:pPrDefault><w:pPr>{spacing(0, 120, 264)}</w:pPr></w:pPrDefault>"
        "</w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        + paragraph_style("Title", f"<w:keepNext/>{spacing(0, 20, 240)}", look(24, "", True))
        + paragraph_style("Subtitle", f"<w:keepNext/>{spacing(0, 240)}", look(13, QUIET))
        + heading(1, 360, 80, look(15, ACCENT, True))
        + heading(2, 240, 60, look(12.5, "", True))
        + heading(3, 180, 40, look(11, QUIET, True))
        + heading(4, 160, 40, look(11, "", True, True))
        + list_style("List Bullet", 1)
        + list_style("List Number", 2)
        + paragraph_style("caption", f"<w:keepNext/>{spacing(200, 80)}", look(10, QUIET))
        + paragraph_style(
            "Signature", f"<w:keepLines/>{drawn}{spacing(720, 0)}", following="Signature"
        )
        + paragraph_style(
            "header", f"{tabs}{spacing(0, 0, 240)}", look(9.5, QUIET), following="header"
        )
        + paragraph_style(
            "footer", f"{tabs}{spacing(0, 0, 240)}", look(9.5, QUIET), following="footer"
        )
        + paragraph_style("Tabelltext", spacing(0, 0, 252), following="Tabelltext", more=custom)
        + paragraph_style("Biord", spacing(0, 120), look(0, QUIET, italic=True), more=custom)
        + paragraph_style("Diagram", spacing(0, 120), more=custom)
        + '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        f'<w:rPr><w:color w:val="{ACCENT}"/><w:u w:val="single"/></w:rPr></w:style>'
        + table_style("Faktatabell", frame, labels)
        + table_style("Linjerad tabell", rows, head)
        + "</w:styles>"
    )


def level(depth: int, form: str, words: str, font: str = "") -> str:
    """One depth of a list, hanging."""
    left = INDENT * (depth + 1)
    run = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>'
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{words}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{left}" w:hanging="{INDENT}"/></w:pPr>{run if font else ""}</w:lvl>'
    )


def numbering() -> str:
    """Bullets (list 1) and numbers (list 2), nine deep."""
    forms = ("decimal", "lowerLetter", "lowerRoman")
    bullets = "".join(level(depth, "bullet", "•–"[depth % 2], "Calibri") for depth in range(9))
    numbers = "".join(level(depth, forms[depth % 3], f"%{depth + 1}.") for depth in range(9))
    return (
        f"{XML}<w:numbering {W}>"
        f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>{bullets}'
        f'</w:abstractNum><w:abstractNum w:abstractNumId="1">'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{numbers}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )


def footer() -> str:
    """The title, UTKAST as long as it is one, and sida x (y)."""
    draft = f"<w:r><w:rPr>{look(0, LATE, True)}</w:rPr><w:t>{{{{utkast}}}}</w:t></w:r>"
    page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    pages = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    return (
        f'{XML}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
        f"<w:r><w:t>{{{{sidfot}}}}</w:t></w:r><w:r><w:tab/></w:r>{draft}<w:r><w:tab/>"
        f'<w:t xml:space="preserve">sida </w:t></w:r>{page}'
        f'<w:r><w:t xml:space="preserve"> (</w:t></w:r>{pages}<w:r><w:t>)</w:t></w:r></w:p></w:ftr>'
    )


def document(body: tuple[str, ...]) -> str:
    """The main part: an A4 page with the fields in `body`."""
    return (
        f"{XML}<w:document {W} {R}><w:body>{''.join(body)}"
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1361" w:right="1418" w:bottom="1304" '
        'w:left="1418" w:header="680" w:footer="624" w:gutter="0"/></w:sectPr>'
        "</w:body></w:document>"
    )


def settings() -> str:
    """Swedish, and Word's newest way of laying out."""
    mode = (
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )
    return (
        f'{XML}<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/>{mode}'
        '<w:themeFontLang w:val="sv-SE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    )


def fonts() -> str:
    """Calibri, with what stands in for it where it is missing."""
    return (
        f'{XML}<w:fonts {W}><w:font w:name="Calibri"><w:altName w:val="Carlito"/>'
        '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def theme() -> str:
    """The colours and fonts that Word offers beside the styles."""
    palette = {
        "dk1": TEXT,
        "lt1": "FFFFFF",
        "dk2": QUIET,
        "lt2": GROUND,
        "accent1": ACCENT,
        "accent2": "1F7A4D",
        "accent3": "9A5B00",
        "accent4": LATE,
        "accent5": "5B3F9E",
        "accent6": "2B7894",
        "hlink": ACCENT,
        "folHlink": "5B3F9E",
    }
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in palette.items()
    )
    font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    edge = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'name="BiBK"><a:themeElements><a:clrScheme name="BiBK">{colours}</a:clrScheme>'
        f'<a:fontScheme name="BiBK"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}'
        f'</a:minorFont></a:fontScheme><a:fmtScheme name="BiBK"><a:fillStyleLst>{fill * 3}'
        f"</a:fillStyleLst><a:lnStyleLst>{edge * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}"
        f"</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def content_types() -> str:
    """What each part is."""
    parts = {
        "/word/document.xml": f"{WORD}.document.main+xml",
        "/word/styles.xml": f"{WORD}.styles+xml",
        "/word/numbering.xml": f"{WORD}.numbering+xml",
        "/word/settings.xml": f"{WORD}.settings+xml",
        "/word/fontTable.xml": f"{WORD}.fontTable+xml",
        "/word/footer1.xml": f"{WORD}.footer+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts.items()
    )
    return (
        f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def relations(*targets: tuple[str, str]) -> str:
    """Relations from (kind, target), numbered rId1, rId2, …"""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def core() -> str:
    """The properties, which every document fills anew."""
    return (
        f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title></dc:title>'
        "<dc:language>sv-SE</dc:language></cp:coreProperties>"
    )


def package(body: tuple[str, ...]) -> bytes:
    """A whole template as a file's bytes."""
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations(
            (f"{OFFICE}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": core(),
        "word/document.xml": document(body),
        "word/_rels/document.xml.rels": relations(
            (f"{OFFICE}/styles", "styles.xml"),
            (f"{OFFICE}/numbering", "numbering.xml"),
            (f"{OFFICE}/settings", "settings.xml"),
            (f"{OFFICE}/footer", "footer1.xml"),
            (f"{OFFICE}/fontTable", "fontTable.xml"),
            (f"{OFFICE}/theme", "theme/theme1.xml"),
        ),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/fontTable.xml": fonts(),
        "word/footer1.xml": footer(),
        "word/theme/theme1.xml": theme(),
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, text)
    return target.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a packed file, which are compared rather than its packing."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


TEMPLATES = {"minutes.docx": BODY}


def main() -> int:
    """Write the templates, or say whether they are current."""
    made = {FOLDER / name: package(body) for name, body in TEMPLATES.items()}
    if "--check" not in sys.argv:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for path, data in made.items():
            path.write_bytes(data)
        return 0
    stale = [
        path.name
        for path, data in made.items()
        if not path.exists() or parts_of(path.read_bytes()) != parts_of(data)
    ]
    print("\n".join(f"stale: {name}" for name in stale) or "templates are current")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
