// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartwords.h"
#include "ui/look/plotlibrary.h"
#include "ui/look/wording.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace ui {

namespace {

constexpr int dotsPerInch = 96;
constexpr int pngScale = 2;
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

QByteArray pngBytes(const ChartPicture &picture)
{
    QImage image(picture.size * pngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    image.fill(picture.theme.surface);
    paint(picture, image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray pdfBytes(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(picture.chart.title);
        writer.setCreator(QStringLiteral("Legwork"));
        writer.setPageSize(QPageSize(QSizeF(picture.size) / dotsPerInch, QPageSize::Inch, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        paint(picture, writer);
    }
    return bytes;
}

QByteArray svgBytes(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(dotsPerInch);
        generator.setSize(picture.size);
        generator.setViewBox(QRect(QPoint(0, 0), picture.size));
        generator.setTitle(picture.chart.title);
        paint(picture, generator);
    }
    return bytes;
}

} // namespace

core::Result<void> saveChart(const ChartPicture &picture, const QString &path)
{
    if (picture.chart.points.empty())
        return core::fail(core::Error::Kind::Usage, tr("there is nothing to draw yet"));
    const QString shown = QDir::toNativeSeparators(path);
    const QString ending = QFileInfo(path).suffix().toLower();
    ChartPicture onPaper = picture;
    onPaper.theme = Theme::of(Theme::paletteFor(false));
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = pngBytes(picture);
    else if (ending == QLatin1String("pdf"))
        bytes = pdfBytes(onPaper);
    else if (ending == QLatin1String("svg"))
        bytes = svgBytes(onPaper);
    else if (ending == QLatin1String("csv"))
        bytes = chartCsv(picture.chart, picture.preferences);
    else
        return core::fail(core::Error::Kind::Usage, tr("%1: give it a name that ends in .png, .pdf, .svg or .csv").arg(shown));
    if (bytes.isEmpty())
        return core::fail(core::Error::Kind::Internal, tr("%1: the picture could not be made").arg(shown));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::fail(core::Error::Kind::Io, tr("%1: %2").arg(shown, file.errorString()));
    return {};
}

} // namespace ui
