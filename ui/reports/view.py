"""What the reports look like: figures on one side, what can be done on the other. No store."""

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.reports.cards import BackupsCard, ExportCard, VerifyCard
from ui.reports.overview import OverviewCard
from ui.reports.signing_card import SigningCard
from ui.theme import Role, Theme
from ui.widgets import Notice, scrolled

SIDE_PX = 400
#: Narrower than this (pixels at 100 % text), one stands below the other.
BESIDE_PX = 980


class ReportsView(QWidget):
    def __init__(self, theme: Theme, *, zone: tzinfo, folder: Path) -> None:
        super().__init__()
        self.setProperty("page", True)
        self._theme = theme
        self.overview = OverviewCard(theme, zone)
        self.export = ExportCard(theme, folder)
        self.signing = SigningCard(theme, folder, QLocale().name()[:2])
        self.verify = VerifyCard(theme)
        self.backups = BackupsCard(theme, zone)
        self._complaint = Notice()
        page = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._left, self._right = QWidget(), QWidget()
        left, right = QVBoxLayout(self._left), QVBoxLayout(self._right)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.overview)
        left.addWidget(self.signing)
        left.addStretch()
        for card in (self.export, self.verify, self.backups):
            right.addWidget(card)
        right.addStretch()
        self._columns = (left, right)
        self._both.addWidget(self._left, stretch=1)
        self._both.addWidget(self._right)
        area = scrolled(page)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._outside = QVBoxLayout(self)
        self._outside.addWidget(self._complaint)
        self._outside.addWidget(area)
        theme.changed.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        look = self._theme.look
        side, gap = look.space(5), look.space(4)
        self._outside.setContentsMargins(side, gap, side, gap)
        self._both.setSpacing(gap)
        for column in self._columns:
            column.setSpacing(gap)
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        look = self._theme.look
        beside = self.width() >= look.px(BESIDE_PX)
        # What can be done comes first where there is no room beside.
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.BottomToTop)
        if beside:
            self._right.setFixedWidth(look.px(SIDE_PX))
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(16_777_215)

    def complain(self, text: str) -> None:
        self._complaint.say(text, Role.NO)
