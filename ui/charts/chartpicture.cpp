// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartwords.h"
#include "ui/look/plotlibrary.h"
#include "ui/look/savepicture.h"
#include "ui/look/wording.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr int pad = 20;

QString tr(const char *text) { return QCoreApplication::translate("ChartPicture", text); }

/// Paints the legend in one row and gives its height.
int paintLegend(QPainter &painter, const ChartPicture &picture, QPoint at)
{
    constexpr int mark = 10;
    painter.setFont(Theme::captionFont(picture.font));
    const int height = painter.fontMetrics().height();
    for (const ChartLegendEntry &entry : chartLegendEntries(picture.chart)) {
        if (picture.hidden.contains(entry.id))
            continue;
        const QRectF box(at.x(), at.y() + (height - mark) / 2.0, mark, mark);
        LegendItem::paintMark(painter, box, entry.mark, entry.markColor(picture.theme), true);
        painter.setPen(picture.theme.text);
        painter.drawText(QPoint(at.x() + mark + 6, at.y() + painter.fontMetrics().ascent()), entry.text);
        at.rx() += mark + 6 + painter.fontMetrics().horizontalAdvance(entry.text) + 18;
    }
    return height;
}

/// "1 June – 27 November 2026 · moderate-equivalent".
QString subtitleOf(const ChartPicture &picture)
{
    const auto [first, last] = picture.window.value_or(std::pair(0, int(picture.chart.points.size()) - 1));
    const QDate from = picture.chart.points[size_t(first)].days.first;
    const QDate to = picture.chart.points[size_t(last)].days.last;
    QStringList parts;
    if (from.isValid())
        parts << rangeText({from, to});
    if (!picture.chart.note.isEmpty())
        parts << picture.chart.note;
    return parts.join(QStringLiteral(" · "));
}

void paint(const ChartPicture &picture, QPaintDevice &device)
{
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.fillRect(QRect(QPoint(0, 0), picture.size), picture.theme.surface);
    int y = pad;
    const auto line = [&](const QFont &font, const QColor &color, const QString &text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPoint(pad, y + painter.fontMetrics().ascent()), text);
        y += painter.fontMetrics().height();
    };
    line(Theme::numberFont(picture.font), picture.theme.text, picture.chart.title);
    line(Theme::captionFont(picture.font), picture.theme.textSoft, subtitleOf(picture));
    y += 8;
    y += paintLegend(painter, picture, QPoint(pad, y)) + 6;

    QCustomPlot plot;
    ChartPlot view(plot);
    view.build(picture.chart, {picture.theme, picture.font, picture.preferences, picture.hidden, picture.window});
    const QSize room(picture.size.width() - 2 * pad, picture.size.height() - y - pad / 2);
    view.fit(room);
    painter.translate(pad, y);
    plot.toPainter(&painter, room.width(), room.height());
}

} // namespace

core::Result<void> saveChart(const ChartPicture &picture, const QString &path)
{
    if (picture.chart.points.empty())
        return core::fail(core::Error::Kind::Usage, tr("there is nothing to draw yet"));
    PictureToSave wanted{picture.chart.title, picture.size, picture.theme, {}, {}};
    wanted.paint = [&picture](QPaintDevice &device, const Theme &theme) {
        ChartPicture themed = picture;
        themed.theme = theme;
        paint(themed, device);
    };
    wanted.numbers = [&picture] { return chartCsv(picture.chart, picture.preferences); };
    return savePicture(wanted, path);
}

} // namespace ui
