// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include <cmath>

namespace ui {

namespace {

Theme lightTheme()
{
    Theme t;
    t.window = QColor(0xf5, 0xf6, 0xf8);
    t.surface = QColor(0xff, 0xff, 0xff);
    t.rail = QColor(0xff, 0xff, 0xff);
    t.line = QColor(0xe1, 0xe5, 0xea);
    t.grid = QColor(0xee, 0xf0, 0xf3);
    t.text = QColor(0x1b, 0x24, 0x30);
    t.textSoft = QColor(0x57, 0x62, 0x70);
    t.accent = QColor(0x12, 0x5f, 0xb0);
    t.accentSoft = QColor(0xe6, 0xef, 0xfb);
    t.onAccent = QColor(0xff, 0xff, 0xff);
    t.good = QColor(0x1b, 0x7a, 0x43);
    t.warn = QColor(0x9a, 0x5b, 0x00);
    t.danger = QColor(0xb4, 0x23, 0x18);
    t.neutral = QColor(0x5f, 0x6b, 0x7a);
    t.hatch = QColor(0x9d, 0xc3, 0xea);
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x15, 0x19, 0x1f);
    t.surface = QColor(0x1e, 0x24, 0x2c);
    t.rail = QColor(0x1a, 0x1f, 0x26);
    t.line = QColor(0x34, 0x3d, 0x49);
    t.grid = QColor(0x2a, 0x32, 0x3c);
    t.text = QColor(0xee, 0xf1, 0xf5);
    t.textSoft = QColor(0xa9, 0xb4, 0xc2);
    t.accent = QColor(0x6b, 0xae, 0xf5);
    t.accentSoft = QColor(0x22, 0x37, 0x50);
    t.onAccent = QColor(0x0c, 0x1a, 0x2b);
    t.good = QColor(0x5f, 0xcb, 0x8a);
    t.warn = QColor(0xe9, 0xae, 0x52);
    t.danger = QColor(0xff, 0x8a, 0x80);
    t.neutral = QColor(0x9a, 0xa6, 0xb5);
    t.hatch = QColor(0x3d, 0x64, 0x8f);
    return t;
}

QFont scaled(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    font.setWeight(weight);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    return font;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    // The text decides, because a style sheet's transparent background reads as black.
    const bool dark = palette.color(QPalette::WindowText).lightness() > 127;
    return dark ? darkTheme() : lightTheme();
}

QPalette Theme::paletteFor(bool dark)
{
    const Theme t = dark ? darkTheme() : lightTheme();
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::PlaceholderText, t.textSoft);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface.lighter(110));
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.textSoft);
    p.setColor(QPalette::Shadow, QColor(0, 0, 0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.textSoft);
    return p;
}

QColor Theme::family(core::Family family) const
{
    switch (family) {
    case core::Family::EasyRuns: return dark ? QColor(0x5a, 0x9c, 0xf0) : QColor(0x2a, 0x7d, 0xe1);
    case core::Family::HardRuns: return dark ? QColor(0xf0, 0x7a, 0x3c) : QColor(0xd6, 0x49, 0x0f);
    case core::Family::CrossTraining: return dark ? QColor(0x35, 0xb8, 0xbe) : QColor(0x0a, 0x86, 0x8f);
    case core::Family::Walks: return dark ? QColor(0xa4, 0xc6, 0x4f) : QColor(0x5d, 0x7f, 0x0d);
    case core::Family::Strength: return dark ? QColor(0xb8, 0x86, 0xe8) : QColor(0x7d, 0x3c, 0xb5);
    case core::Family::Recovery: return dark ? QColor(0x6f, 0xbf, 0x95) : QColor(0x2c, 0x8a, 0x57);
    }
    return text;
}

QFont Theme::titleFont(const QFont &base) { return scaled(base, 1.55, QFont::Bold); }
QFont Theme::numberFont(const QFont &base) { return scaled(base, 1.45, QFont::Bold); }
QFont Theme::headingFont(const QFont &base) { return scaled(base, 1.0, QFont::DemiBold); }
QFont Theme::captionFont(const QFont &base) { return scaled(base, 0.9, QFont::Normal); }

namespace {

/// The style sheet with a word for each colour.
constexpr const char *sheetPattern = R"(
QToolTip { color: %TEXT; background: %SURFACE; border: 1px solid %LINE; padding: 4px; }
QFrame[card="true"] { background: %SURFACE; border: 1px solid %LINE; border-radius: 10px; }
QPushButton, QToolButton { color: %TEXT; background: %SURFACE; border: 1px solid %LINE; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover, QToolButton:hover { border-color: %ACCENT; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: %ASOFT; color: %ACCENT; }
QPushButton:focus, QToolButton:focus { border: 2px solid %ACCENT; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled { color: %SOFT; }
QPushButton[primary="true"] { background: %ACCENT; color: %ONACC; border-color: %ACCENT; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid %TEXT; padding: 4px 11px; }
QPushButton[primary="true"]:disabled { background: %WINDOW; color: %SOFT; border-color: %LINE; }
QPushButton[link="true"] { border: 1px solid transparent; background: transparent; color: %ACCENT; padding: 0 3px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid %ACCENT; padding: 0 3px; }
QPushButton[flat="true"], QToolButton[flat="true"] { border-color: transparent; background: transparent; }
QToolButton[flat="true"]:checked { background: %ASOFT; }
QToolButton[menu="true"] { padding-right: 24px; }
QToolButton[menu="true"]:focus { padding-right: 23px; }
QToolButton::menu-indicator { image: url(:/legwork/icons/down-mid.svg); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: center right; right: 7px; }
QToolButton[compact="true"] { padding: 5px; }
QToolButton[compact="true"]:focus { padding: 4px; }
QToolButton[rail="true"] { border: 2px solid transparent; border-radius: 10px; background: transparent; color: %SOFT; padding: 6px 0 4px 0; }
QToolButton[rail="true"]:hover { background: %WINDOW; }
QToolButton[rail="true"]:checked { background: %ASOFT; color: %ACCENT; font-weight: 600; }
QToolButton[rail="true"]:focus { border-color: %ACCENT; padding: 6px 0 4px 0; }
QListWidget[plain="true"], QTableWidget[plain="true"] { background: transparent; border: none; color: %TEXT; outline: none; }
QListWidget[plain="true"]::item { padding: 8px 6px; border-radius: 6px; color: %TEXT; }
QListWidget[plain="true"]::item:selected { background: %ASOFT; color: %ACCENT; }
QListWidget[plain="true"]::item:focus { border: 2px solid %ACCENT; padding: 6px 4px; }
QTableWidget[plain="true"]::item { border-bottom: 1px solid %LINE; padding: 0 2px; }
QTableWidget[plain="true"]::item:selected { background: %ASOFT; color: %TEXT; }
QListView[found="true"] { background: %SURFACE; border: 1px solid %LINE; border-radius: 6px; color: %TEXT; outline: none; padding: 2px; }
QListView[found="true"]::item { padding: 3px 6px; border: none; color: %TEXT; }
QListView[found="true"]::item:selected { background: %ASOFT; color: %ACCENT; }
QTreeView[plain="true"] { background: %SURFACE; border: 1px solid %LINE; border-radius: 6px; color: %TEXT; outline: none; padding: 2px; }
QTreeView[plain="true"]:focus { border: 2px solid %ACCENT; padding: 1px; }
QTreeView[plain="true"]::item { padding: 5px 4px; border: none; color: %TEXT; }
QTreeView[plain="true"]::item:selected { background: %ASOFT; color: %ACCENT; }
QTreeView[plain="true"]::branch:selected { background: %ASOFT; }
QTreeView[plain="true"] QHeaderView { background: transparent; }
QTreeView[plain="true"] QHeaderView::section, QTableWidget[plain="true"] QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid %LINE; padding: 6px 4px; color: %SOFT; }
QTableWidget[plain="true"] QHeaderView { background: transparent; }
QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QTimeEdit, QDateEdit {
  color: %TEXT; background: %SURFACE; border: 1px solid %LINE; border-radius: 6px; padding: 4px 8px; selection-background-color: %ACCENT; selection-color: %ONACC; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QTimeEdit:focus, QDateEdit:focus { border: 2px solid %ACCENT; padding: 3px 7px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/legwork/icons/down-mid.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { color: %TEXT; background: %SURFACE; border: 1px solid %LINE; selection-background-color: %ASOFT; selection-color: %ACCENT; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/legwork/icons/up-mid.svg); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url(:/legwork/icons/down-mid.svg); width: 11px; height: 11px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %SCROLL; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: %SOFT; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[role="caption"] { color: %SOFT; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFileDialog QToolButton { padding: 3px; }
QFileDialog QToolButton:focus { padding: 2px; }
QCheckBox { color: %TEXT; spacing: 8px; }
QCheckBox::indicator, QTableWidget::indicator { width: 14px; height: 14px; border: 1px solid %SOFT; border-radius: 4px; background: %SURFACE; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border: 2px solid %ACCENT; width: 12px; height: 12px; }
QCheckBox::indicator:checked, QTableWidget::indicator:checked { background: %ACCENT; border: 1px solid %ACCENT; width: 14px; height: 14px; image: url(:/legwork/icons/check-%TONE.svg); }
QCheckBox::indicator:checked:focus { border: 2px solid %TEXT; width: 12px; height: 12px; }
QRadioButton { color: %TEXT; spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid %SOFT; border-radius: 8px; background: %SURFACE; }
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border: 2px solid %ACCENT; width: 12px; height: 12px; }
QRadioButton::indicator:checked { border: 5px solid %ACCENT; width: 6px; height: 6px; }
QRadioButton::indicator:checked:focus { border: 5px solid %TEXT; width: 6px; height: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
)";

} // namespace

QString Theme::styleSheet() const
{
    const auto name = [](const QColor &c) { return c.name(); };
    QString sheet = QLatin1String(sheetPattern);
    sheet.replace(QLatin1String("%TEXT"), name(text)).replace(QLatin1String("%SURFACE"), name(surface));
    sheet.replace(QLatin1String("%LINE"), name(line)).replace(QLatin1String("%ACCENT"), name(accent));
    sheet.replace(QLatin1String("%ASOFT"), name(accentSoft)).replace(QLatin1String("%ONACC"), name(onAccent));
    sheet.replace(QLatin1String("%WINDOW"), name(window));
    sheet.replace(QLatin1String("%TONE"), dark ? QLatin1String("dark") : QLatin1String("light"));
    sheet.replace(QLatin1String("%SCROLL"), name(dark ? line.lighter(150) : line.darker(125)));
    return sheet.replace(QLatin1String("%SOFT"), name(textSoft));
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace ui
