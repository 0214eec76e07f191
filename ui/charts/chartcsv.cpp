// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartwords.h"

namespace ui {

namespace {

/// Quoted where the form asks for it. A name that a spreadsheet would take for a formula gets a space before it.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char(' '));
    const bool quote = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'));
    return quote ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"') : text;
}

QString heading(const core::ChartSeries &series, const QString &unit)
{
    const QString name = series.name.isEmpty() ? QString(series.label).replace(QLatin1Char('\n'), QLatin1Char(' ')) : series.name;
    return unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit);
}

} // namespace

QByteArray chartCsv(const core::Chart &chart, const core::Preferences &preferences)
{
    const auto columns = chart.columns();
    const bool dated = chart.axis != core::ChartAxis::Names;
    QStringList head = dated ? QStringList{QStringLiteral("from"), QStringLiteral("to")} : QStringList{QStringLiteral("name")};
    for (const core::ChartSeries *one : columns)
        head << cell(heading(*one, unitWord(chart.quantityOf(*one), preferences)));
    QStringList lines{head.join(QLatin1Char(','))};
    for (int i = 0; i < int(chart.points.size()); ++i) {
        const core::ChartPoint &point = chart.points[size_t(i)];
        QStringList row = dated ? QStringList{point.days.first.toString(Qt::ISODate), point.days.last.toString(Qt::ISODate)}
                                : QStringList{cell(point.name)};
        for (const core::ChartSeries *one : columns) {
            const auto value = chart.valueOf(one->id, i);
            row << (value ? QString::number(shownNumber(*value, chart.quantityOf(*one), preferences), 'g', 10) : QString());
        }
        lines << row.join(QLatin1Char(','));
    }
    return (lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n")).toUtf8();
}

} // namespace ui
