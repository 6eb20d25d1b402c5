# Made from ui/main_window.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QMainWindow, QMenu,
    QMenuBar, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from bibk_desktop.kit.qt.banner import Banners
from bibk_desktop.kit.qt.rail import Rail
from bibk_desktop.kit.qt.tasks import TaskBar
from bibk_desktop.kit.qt.top_bar import TopBar

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1360, 860)
        MainWindow.setWindowTitle(u"BiBK")
        self.action_new = QAction(MainWindow)
        self.action_new.setObjectName(u"action_new")
#if QT_CONFIG(shortcut)
        self.action_new.setShortcut(u"Ctrl+N")
#endif // QT_CONFIG(shortcut)
        self.action_quit = QAction(MainWindow)
        self.action_quit.setObjectName(u"action_quit")
#if QT_CONFIG(shortcut)
        self.action_quit.setShortcut(u"Ctrl+Q")
#endif // QT_CONFIG(shortcut)
        self.action_undo = QAction(MainWindow)
        self.action_undo.setObjectName(u"action_undo")
        self.action_redo = QAction(MainWindow)
        self.action_redo.setObjectName(u"action_redo")
        self.action_find = QAction(MainWindow)
        self.action_find.setObjectName(u"action_find")
#if QT_CONFIG(shortcut)
        self.action_find.setShortcut(u"Ctrl+F")
#endif // QT_CONFIG(shortcut)
        self.action_search = QAction(MainWindow)
        self.action_search.setObjectName(u"action_search")
#if QT_CONFIG(shortcut)
        self.action_search.setShortcut(u"Ctrl+K")
#endif // QT_CONFIG(shortcut)
        self.action_back = QAction(MainWindow)
        self.action_back.setObjectName(u"action_back")
#if QT_CONFIG(shortcut)
        self.action_back.setShortcut(u"Alt+Left")
#endif // QT_CONFIG(shortcut)
        self.action_forward = QAction(MainWindow)
        self.action_forward.setObjectName(u"action_forward")
#if QT_CONFIG(shortcut)
        self.action_forward.setShortcut(u"Alt+Right")
#endif // QT_CONFIG(shortcut)
        self.action_next_pane = QAction(MainWindow)
        self.action_next_pane.setObjectName(u"action_next_pane")
#if QT_CONFIG(shortcut)
        self.action_next_pane.setShortcut(u"F6")
#endif // QT_CONFIG(shortcut)
        self.action_menu = QAction(MainWindow)
        self.action_menu.setObjectName(u"action_menu")
#if QT_CONFIG(shortcut)
        self.action_menu.setShortcut(u"F10")
#endif // QT_CONFIG(shortcut)
        self.action_larger = QAction(MainWindow)
        self.action_larger.setObjectName(u"action_larger")
        self.action_smaller = QAction(MainWindow)
        self.action_smaller.setObjectName(u"action_smaller")
        self.action_normal = QAction(MainWindow)
        self.action_normal.setObjectName(u"action_normal")
#if QT_CONFIG(shortcut)
        self.action_normal.setShortcut(u"Ctrl+Shift+0")
#endif // QT_CONFIG(shortcut)
        self.action_system = QAction(MainWindow)
        self.action_system.setObjectName(u"action_system")
        self.action_system.setCheckable(True)
        self.action_light = QAction(MainWindow)
        self.action_light.setObjectName(u"action_light")
        self.action_light.setCheckable(True)
        self.action_dark = QAction(MainWindow)
        self.action_dark.setObjectName(u"action_dark")
        self.action_dark.setCheckable(True)
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.row = QHBoxLayout(self.central)
        self.row.setSpacing(0)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.rail = Rail(self.central)
        self.rail.setObjectName(u"rail")

        self.row.addWidget(self.rail)

        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 12, 22, 18)
        self.top_bar = TopBar(self.central)
        self.top_bar.setObjectName(u"top_bar")

        self.column.addWidget(self.top_bar)

        self.banners = Banners(self.central)
        self.banners.setObjectName(u"banners")

        self.column.addWidget(self.banners)

        self.pages = QStackedWidget(self.central)
        self.pages.setObjectName(u"pages")

        self.column.addWidget(self.pages)

        self.tasks = TaskBar(self.central)
        self.tasks.setObjectName(u"tasks")

        self.column.addWidget(self.tasks)


        self.row.addLayout(self.column)

        MainWindow.setCentralWidget(self.central)
        self.menu_bar = QMenuBar(MainWindow)
        self.menu_bar.setObjectName(u"menu_bar")
        self.menu_file = QMenu(self.menu_bar)
        self.menu_file.setObjectName(u"menu_file")
        self.menu_edit = QMenu(self.menu_bar)
        self.menu_edit.setObjectName(u"menu_edit")
        self.menu_view = QMenu(self.menu_bar)
        self.menu_view.setObjectName(u"menu_view")
        self.menu_go = QMenu(self.menu_bar)
        self.menu_go.setObjectName(u"menu_go")
        MainWindow.setMenuBar(self.menu_bar)

        self.menu_bar.addAction(self.menu_file.menuAction())
        self.menu_bar.addAction(self.menu_edit.menuAction())
        self.menu_bar.addAction(self.menu_view.menuAction())
        self.menu_bar.addAction(self.menu_go.menuAction())
        self.menu_file.addAction(self.action_new)
        self.menu_file.addSeparator()
        self.menu_file.addAction(self.action_quit)
        self.menu_edit.addAction(self.action_undo)
        self.menu_edit.addAction(self.action_redo)
        self.menu_edit.addSeparator()
        self.menu_edit.addAction(self.action_find)
        self.menu_edit.addAction(self.action_search)
        self.menu_view.addAction(self.action_larger)
        self.menu_view.addAction(self.action_smaller)
        self.menu_view.addAction(self.action_normal)
        self.menu_view.addSeparator()
        self.menu_view.addAction(self.action_system)
        self.menu_view.addAction(self.action_light)
        self.menu_view.addAction(self.action_dark)
        self.menu_go.addAction(self.action_back)
        self.menu_go.addAction(self.action_forward)
        self.menu_go.addAction(self.action_next_pane)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        self.action_new.setText(QCoreApplication.translate("MainWindow", u"New", None))
        self.action_quit.setText(QCoreApplication.translate("MainWindow", u"Quit", None))
        self.action_undo.setText(QCoreApplication.translate("MainWindow", u"Undo", None))
        self.action_redo.setText(QCoreApplication.translate("MainWindow", u"Redo", None))
        self.action_find.setText(QCoreApplication.translate("MainWindow", u"Find in this page", None))
        self.action_search.setText(QCoreApplication.translate("MainWindow", u"Search and commands", None))
        self.action_back.setText(QCoreApplication.translate("MainWindow", u"Back", None))
        self.action_forward.setText(QCoreApplication.translate("MainWindow", u"Forward", None))
        self.action_next_pane.setText(QCoreApplication.translate("MainWindow", u"Next pane", None))
        self.action_menu.setText(QCoreApplication.translate("MainWindow", u"Menu", None))
        self.action_larger.setText(QCoreApplication.translate("MainWindow", u"Larger text", None))
        self.action_smaller.setText(QCoreApplication.translate("MainWindow", u"Smaller text", None))
        self.action_normal.setText(QCoreApplication.translate("MainWindow", u"Normal text size", None))
        self.action_system.setText(QCoreApplication.translate("MainWindow", u"As the system", None))
        self.action_light.setText(QCoreApplication.translate("MainWindow", u"Light", None))
        self.action_dark.setText(QCoreApplication.translate("MainWindow", u"Dark", None))
        self.menu_file.setTitle(QCoreApplication.translate("MainWindow", u"File", None))
        self.menu_edit.setTitle(QCoreApplication.translate("MainWindow", u"Edit", None))
        self.menu_view.setTitle(QCoreApplication.translate("MainWindow", u"View", None))
        self.menu_go.setTitle(QCoreApplication.translate("MainWindow", u"Go to", None))
        pass
    # retranslateUi

