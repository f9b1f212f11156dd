"""The style sheet as a template: its colours and sizes are filled in by `ui.theme`."""

FRAME = """
* {{ font-family: {families}; font-size: {body}px; color: {text}; }}
QMainWindow, QDialog, QWidget[page="true"] {{ background: {window}; }}
QLabel {{ background: transparent; }}
QLabel[muted="true"] {{ color: {muted}; }}
QLabel:disabled {{ color: {muted}; }}
QToolTip {{ background: {text}; color: {surface}; border: 0; padding: {s1}px {s2}px; }}

QFrame[card="plain"] {{
    background: {surface}; border: {line}px solid {border}; border-radius: {radius}px;
}}
QFrame[bar="top"] {{ background: {surface}; border: 0; border-bottom: {line}px solid {border}; }}
QFrame[bar="bottom"] {{ background: {surface}; border: 0; border-top: {line}px solid {border}; }}
QFrame[rule="true"] {{
    background: {border}; border: 0; max-height: {line}px; min-height: {line}px;
}}

QLabel[chip="plain"] {{
    background: {surface}; border: {line}px solid {border}; font-size: {small}px;
}}
QLabel[chip] {{ border-radius: {s3}px; padding: {s1}px {s3}px; font-size: {small}px; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QListView, QTreeView,
QTableView {{
    background: {surface}; color: {text}; border: {line}px solid {field_border};
    border-radius: {radius}px; placeholder-text-color: {muted};
    selection-background-color: {selection}; selection-color: {on_selection};
}}
QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: {target}px; padding: 0 {inset}px; }}
QComboBox {{ padding-left: {list_inset}px; }}
QComboBox:editable {{ padding-left: {typed_inset}px; }}
QAbstractSpinBox {{ max-height: {target}px; }}
QAbstractSpinBox QLineEdit {{
    border: 0; border-radius: 0; background: transparent; min-height: 0;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    width: 0; border: 0;
}}
QAbstractSpinBox QLineEdit:focus {{ border: 0; }}
QPlainTextEdit, QTextEdit {{ padding: {s2}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus,
QListView:focus, QTreeView:focus, QTableView:focus {{
    border: 2px solid {focus};
}}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
    color: {muted}; background: {window};
}}
QLineEdit[scan="true"] {{
    font-size: {lead}px; min-height: {target}px; padding: {s2}px {s4}px;
    border: 2px solid {field_border};
}}
QLineEdit[scan="true"]:focus {{ border: 2px solid {focus}; }}
QComboBox::drop-down {{ border: 0; width: {target}px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: {arrow}px; height: {arrow}px; }}
QComboBox QAbstractItemView {{
    border: {line}px solid {field_border}; border-radius: 0; outline: 0;
}}

QPushButton {{
    background: {surface}; color: {text}; border: {line}px solid {border}; font-weight: 600;
    border-radius: {radius}px; min-height: {target}px; padding: 0 {s4}px;
}}
QPushButton:hover {{ background: {raised}; }}
QPushButton:pressed {{ background: {selection}; color: {on_selection}; }}
QPushButton:focus {{ border: 2px solid {focus}; }}
QPushButton:disabled {{ color: {muted}; background: {window}; }}
QPushButton QLabel {{ font-weight: 600; }}
QPushButton QLabel[hint="true"] {{ color: {muted}; font-weight: 400; font-size: {caption}px; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[kind="primary"] QLabel {{ color: {on_accent}; }}
QPushButton[kind="primary"] QLabel[hint="true"] {{ color: {on_accent}; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled {{
    background: {raised}; color: {muted}; border-color: {border};
}}
QPushButton[kind="primary"] QLabel:disabled,
QPushButton[kind="primary"] QLabel[hint="true"]:disabled {{ color: {muted}; }}
QPushButton[kind="quiet"] {{
    background: transparent; border-color: transparent; font-weight: 500;
}}
QPushButton[kind="quiet"]:hover {{ background: {raised}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {focus}; }}
QPushButton[kind="nav"] {{
    background: transparent; color: {muted}; border: {line}px solid transparent; font-weight: 400;
    padding: 0 {s3}px; min-height: {nav}px;
}}
QPushButton::menu-indicator {{
    image: url("{down}"); width: {arrow}px; height: {arrow}px;
    subcontrol-origin: padding; subcontrol-position: center right; right: {s1}px;
}}
QPushButton[icon="true"] {{ padding: 0; }}
QPushButton[place="true"] {{ padding: 0 {s2}px; }}
QPushButton[menu="true"] {{ padding-right: {nav}px; }}
QPushButton[place="true"][menu="true"] {{ padding-right: {arrow}px; }}
QPushButton[kind="nav"]:hover {{ color: {text}; background: {raised}; }}
QPushButton[kind="nav"]:checked {{ color: {text}; background: {raised}; font-weight: 600; }}
QPushButton[tile="true"]:checked {{ background: {raised}; border: 2px solid {focus}; }}
QPushButton[kind="nav"]:focus {{ border: 2px solid {focus}; }}

QCheckBox, QRadioButton {{ spacing: {s2}px; background: transparent; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {indicator}px; height: {indicator}px; border: 2px solid {field_border};
    background: {surface};
}}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {round_indicator}px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{
    background: {accent}; border-color: {accent};
}}
QCheckBox::indicator:checked {{ image: url("{tick}"); }}
QRadioButton::indicator:checked {{ image: url("{bullet}"); }}
QCheckBox:focus, QRadioButton:focus {{ color: {text}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {focus}; }}

QListView, QTreeView, QTableView {{
    outline: 0; gridline-color: {border}; alternate-background-color: {raised};
    border-color: {border};
}}
QListView::item, QTreeView::item, QTableView::item {{ padding: {s1}px {s2}px; }}
QListView[roomy="true"]::item {{ padding: {s2}px; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
    background: {selection}; color: {on_selection};
}}
QHeaderView {{ background: {surface}; }}
QHeaderView::section {{
    background: {surface}; color: {muted}; border: 0; border-bottom: {line}px solid {border};
    padding: {s2}px; font-size: {small}px; font-weight: 600;
}}
QTableCornerButton::section {{ background: {surface}; border: 0; }}

QMenuBar {{ background: {surface}; }}
QMenuBar::item {{ padding: {s1}px {s2}px; background: transparent; }}
QMenuBar::item:selected {{ background: {raised}; }}
QMenu {{ background: {surface}; border: {line}px solid {border}; padding: {s1}px; }}
QMenu::item {{ padding: {s2}px {s4}px; border-radius: 6px; }}
QMenu::item:selected {{ background: {selection}; color: {on_selection}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: {s1}px {s2}px; }}

QTabBar::tab {{ padding: {s2}px {s4}px; color: {muted}; background: transparent; }}
QTabBar::tab:selected {{ color: {text}; font-weight: 600; border-bottom: 2px solid {focus}; }}
QTabWidget::pane {{ border: 0; }}
QProgressBar {{
    background: {raised}; border: 0; border-radius: 6px; min-height: 12px; max-height: 12px;
    text-align: center; color: transparent;
}}
QProgressBar::chunk {{ background: {accent}; border-radius: 6px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {field_border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QGroupBox {{
    background: {surface}; border: {line}px solid {border}; border-radius: {radius}px;
    margin-top: {s4}px; padding: {s3}px;
}}
QGroupBox::title {{ subcontrol-origin: margin; left: {s3}px; color: {muted}; }}
"""
