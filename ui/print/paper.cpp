// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QTextLayout>

namespace ui {

namespace {

constexpr double mmPerInch = 25.4;

double pointsOf(Paper::Text text)
{
    switch (text) {
    case Paper::Text::Title: return 15;
    case Paper::Text::Heading: return 10;
    case Paper::Text::Body: return 9;
    case Paper::Text::Small: return 6.5;
    }
    return 9;
}

} // namespace

Paper::Paper(QPagedPaintDevice &device)
    : m_device(device), m_page(0, 0, device.width(), device.height()), m_theme(Theme::of(Theme::paletteFor(false)))
{
}

double Paper::mm(double millimetres) const { return millimetres * m_device.logicalDpiY() / mmPerInch; }

QFont Paper::font(Text text) const
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(pointsOf(text));
    const bool strong = text == Text::Title || text == Text::Heading;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double Paper::lineHeight(Text text) const { return QFontMetricsF(font(text), &m_device).height(); }

double Paper::width(const QString &line, Text text) const { return QFontMetricsF(font(text), &m_device).horizontalAdvance(line); }

QStringList Paper::wrapped(const QString &text, Text kind, double width) const
{
    QStringList lines;
    for (const QString &paragraph : text.trimmed().split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph.simplified(), font(kind), &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << layout.text().mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace ui
