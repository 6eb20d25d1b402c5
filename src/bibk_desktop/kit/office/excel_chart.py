"""A sheet's chart: native stacked bars that hold their figures, with words for who cannot see."""

from collections.abc import Sequence
from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.utils import get_column_letter

from bibk_desktop.kit.office.excel import HEADER_ROW, Chart, Look, Sheet, Value
from bibk_desktop.kit.office.excel_cells import clean, inner

CHARACTER_CM, WIDEST_CM, GAP_CM = 0.19, 32.0, 0.5
TITLE_SIZE, FIGURE_SIZE, FIGURES = 12, 9, "0;;"
EMU_A_CM, HAIRLINE = 360_000, 6350


class _Described(OneCellAnchor):
    """A chart's place that gives the chart its words for whom cannot see it."""

    tagname = OneCellAnchor.tagname
    __elements__ = OneCellAnchor.__elements__
    __attrs__ = OneCellAnchor.__attrs__
    words = ""

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "graphicFrame" and value is not None:
            value.nvGraphicFramePr.cNvPr.descr = self.words
        super().__setattr__(name, value)


def draw(
    ws: Any, sheet: Sheet, chart: Chart, titles: Sequence[str], first_row: int, look: Look
) -> None:
    """Put `chart` below everything else on the sheet; its figures begin at `first_row`."""
    drawn = _bars(chart, look)
    categories = titles[chart.first : chart.last + 1]
    for at in range(chart.series):
        drawn.series.append(_series(ws, sheet, chart, categories, first_row, at))
    notes = len(sheet.notes) + 1 if sheet.notes else 0
    drawn.anchor = _place(ws, sheet, chart, first_row + len(sheet.below) + notes)
    ws.add_chart(drawn)


def _bars(chart: Chart, look: Look) -> Any:
    drawn: Any = BarChart()
    drawn.type, drawn.grouping, drawn.overlap, drawn.gapWidth = "col", "stacked", 100, 60
    drawn.title, drawn.roundedCorners = chart.title, False
    drawn.title.tx.rich.p[0].pPr = _paragraph(look.text, TITLE_SIZE, bold=True)
    drawn.title.overlay = drawn.legend.overlay = False
    drawn.x_axis.delete = drawn.y_axis.delete = False
    drawn.y_axis.scaling.min, drawn.y_axis.scaling.max = 0, chart.most
    drawn.y_axis.number_format = "0"
    thin = LineProperties(solidFill=look.line, w=HAIRLINE)
    drawn.y_axis.majorGridlines.spPr = GraphicalProperties(ln=thin)
    drawn.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    return drawn


def _series(
    ws: Any, sheet: Sheet, chart: Chart, categories: Sequence[str], first_row: int, at: int
) -> Any:
    row, held = first_row + at, sheet.below[at]
    figures = [inner(held[column]) for column in range(chart.first, chart.last + 1)]
    span = chart.first + 1, chart.last + 1
    names = str(Reference(ws, span[0], HEADER_ROW, span[1], HEADER_ROW))
    values = str(Reference(ws, span[0], row, span[1], row))
    label = str(Reference(ws, chart.names + 1, row, chart.names + 1, row))
    series: Any = Series(idx=at, order=at, val=NumDataSource(NumRef(values, _numbers(figures))))
    series.cat = AxDataSource(strRef=StrRef(names, _texts(categories)))
    series.tx = SeriesLabel(strRef=StrRef(label, _texts([str(inner(held[chart.names]))])))
    colours = chart.colours[at % len(chart.colours)]
    series.spPr = GraphicalProperties(solidFill=colours.ground)
    series.invertIfNegative = False
    series.dLbls = DataLabelList(
        numFmt=FIGURES,
        showVal=True,
        showSerName=False,
        showCatName=False,
        showLegendKey=False,
        showPercent=False,
    )
    series.dLbls.txPr = RichText(p=[Paragraph(pPr=_paragraph(colours.text, FIGURE_SIZE))])
    return series


def _paragraph(colour: str, size: int, *, bold: bool = False) -> ParagraphProperties:
    letters = CharacterProperties(sz=size * 100, b=bold, solidFill=colour)
    return ParagraphProperties(defRPr=letters)


def _texts(texts: Sequence[str]) -> StrData:
    points = [StrVal(idx=at, v=clean(text)) for at, text in enumerate(texts)]
    return StrData(ptCount=len(points), pt=points)


def _numbers(figures: Sequence[Value]) -> NumData:
    points = [NumVal(idx=at, v=str(value)) for at, value in enumerate(figures)]
    return NumData(formatCode=FIGURES, ptCount=len(points), pt=points)


def _place(ws: Any, sheet: Sheet, chart: Chart, row: int) -> OneCellAnchor:
    letters = [get_column_letter(at + 1) for at in range(len(sheet.columns))]
    wide = sum(ws.column_dimensions[letter].width for letter in letters) * CHARACTER_CM
    beside = wide + chart.width_cm <= WIDEST_CM
    corner = AnchorMarker(col=0, row=row)
    if beside:
        corner = AnchorMarker(col=len(letters), colOff=round(GAP_CM * EMU_A_CM), row=HEADER_ROW - 1)
    size = XDRPositiveSize2D(
        round((chart.width_cm if beside else min(wide, WIDEST_CM)) * EMU_A_CM),
        round(chart.height_cm * EMU_A_CM),
    )
    place = _Described(_from=corner, ext=size)
    place.words = clean(chart.words)
    return place
