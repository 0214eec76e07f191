// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printout.h"

#include "ui/print/monthsheet.h"
#include "ui/print/weeksheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>

namespace ui {

namespace {

constexpr double marginMm = 12;
constexpr int dotsPerInch = 600;

} // namespace

QPageSize usualPaper()
{
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

QPageLayout layoutFor(PrintJob::Span span, const QPageSize &size)
{
    const auto orientation = span == PrintJob::Span::Month ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(size, orientation, QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
}

core::Result<void> printOn(QPagedPaintDevice &device, const core::Store &store, const PrintJob &job)
{
    const bool month = job.span == PrintJob::Span::Month;
    const auto content = month ? readPrintedMonth(store, job.day, job.today) : readPrintedWeek(store, job.day, job.today);
    if (!content)
        return tl::unexpected(content.error());
    const Paper paper(device);
    const Sheet sheet = month ? monthSheet(paper, *content) : weekSheet(paper, *content);
    if (!sheet.paint(device))
        return core::fail(core::Error::Kind::Io, QCoreApplication::translate("Print", "the printer does not take the pages"));
    return {};
}

core::Result<void> savePdf(const core::Store &store, const PrintJob &job, const QPageSize &size, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(core::Error::Kind::Io, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setCreator(QStringLiteral("Legwork"));
        writer.setTitle(QStringLiteral("Legwork"));
        writer.setPageLayout(layoutFor(job.span, size));
        if (const auto printed = printOn(writer, store, job); !printed)
            return printed;
    }
    if (!file.commit())
        return core::fail(core::Error::Kind::Io, file.errorString());
    return {};
}

} // namespace ui
