"""The markers under a text can be clicked."""

from PySide6.QtCore import Qt

from bibk_desktop.work.notes.marker_bar import MARKERS, MarkerBar


def test_a_click_on_a_marker_writes_it(qtbot):
    put = []
    bar = MarkerBar(put.append)
    qtbot.addWidget(bar)
    bar.resize(320, bar.heightForWidth(320))
    bar.show()
    for area in bar.areas(320):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=area.center())
    assert put[:3] == ["beslut: ", "att göra: ", "@"]
    assert len(put) == len(MARKERS)


def test_it_takes_more_rows_where_there_is_less_room(qtbot):
    bar = MarkerBar(print)
    qtbot.addWidget(bar)
    assert bar.heightForWidth(900) < bar.heightForWidth(200)
    assert all(area.right() <= 200 for area in bar.areas(200))
