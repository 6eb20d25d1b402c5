"""A native Word chart of lying bars: its drawing in the text, and its part of the file."""

from bibk_desktop.kit.office.word_pieces import Bars
from bibk_desktop.kit.office.word_text import escaped

EMU_A_CM, EMU_A_TWENTIETH = 360_000, 635
ROW_CM, MARGIN_CM, HIGHEST_CM = 0.6, 0.5, 22.0
TEXT, BAR = "1B2430", "2B7894"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_FIRST_ID = 9_000


def relation(number: int) -> str:
    """The id of the chart's relation."""
    return f"rIdChart{number}"


def drawing(number: int, title: str, words: str, bars: int, width: int) -> str:
    """The drawing that stands in a run; `width` in twentieths of a point, words are escaped."""
    height = min(bars * ROW_CM + MARGIN_CM, HIGHEST_CM)
    size = f'cx="{width * EMU_A_TWENTIETH}" cy="{round(height * EMU_A_CM)}"'
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {size}/><wp:docPr id="{_FIRST_ID + number}" name="{title}" '
        f'descr="{words}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="{_A}">'
        f'<a:graphicData uri="{_C}"><c:chart xmlns:c="{_C}" r:id="{relation(number)}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def part(bars: Bars) -> bytes:
    """The chart's own part; its figures stand in it, so that no workbook is needed."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{_C}" xmlns:a="{_A}"><c:lang val="sv-SE"/>'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>'
        f'<c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>'
        f'<c:varyColors val="0"/>{_series(bars)}<c:gapWidth val="40"/><c:axId val="1"/>'
        f'<c:axId val="2"/></c:barChart>{_category_axis()}{_value_axis()}</c:plotArea>'
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_letters()}</c:chartSpace>"
    ).encode()


def _series(bars: Bars) -> str:
    names = "".join(_point(at, escaped(name)) for at, (name, _) in enumerate(bars.bars))
    values = "".join(_point(at, f"{value:g}") for at, (_, value) in enumerate(bars.bars))
    count = f'<c:ptCount val="{len(bars.bars)}"/>'
    shown = "".join(
        f'<c:{name} val="{int(name == "showVal")}"/>'
        for name in (
            "showLegendKey",
            "showVal",
            "showCatName",
            "showSerName",
            "showPercent",
            "showBubbleSize",
        )
    )
    return (
        '<c:ser><c:idx val="0"/><c:order val="0"/>'
        f"<c:tx><c:v>{escaped(bars.title)}</c:v></c:tx>"
        f'<c:spPr><a:solidFill><a:srgbClr val="{BAR}"/></a:solidFill></c:spPr>'
        f'<c:invertIfNegative val="0"/><c:dLbls>{shown}</c:dLbls>'
        f"<c:cat><c:strLit>{count}{names}</c:strLit></c:cat>"
        f"<c:val><c:numLit><c:formatCode>General</c:formatCode>{count}{values}</c:numLit></c:val>"
        "</c:ser>"
    )


def _point(at: int, value: str) -> str:
    return f'<c:pt idx="{at}"><c:v>{value}</c:v></c:pt>'


def _category_axis() -> str:
    return (
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="858F9D"/></a:solidFill></a:ln>'
        '</c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>'
    )


def _value_axis() -> str:
    return (
        '<c:valAx><c:axId val="2"/><c:scaling><c:min val="0"/></c:scaling><c:delete val="1"/>'
        '<c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>'
        '<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>'
    )


def _letters() -> str:
    return (
        f'<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:solidFill>'
        f'<a:srgbClr val="{TEXT}"/></a:solidFill></a:defRPr></a:pPr>'
        '<a:endParaRPr lang="sv-SE"/></a:p></c:txPr>'
    )
