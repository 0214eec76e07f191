// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printout.h"

#include "ui/print/monthsheet.h"
#include "ui/print/weeksheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <functional>

namespace ui {

namespace {

constexpr double marginMm = 12;
constexpr int dotsPerInch = 600;

QString refused() { return QCoreApplication::translate("Print", "the printer does not take the pages"); }

/// A PDF with its fonts in it, whole or not at all.
core::Result<void> writePdf(const QPageLayout &layout, const QString &path,
                            const std::function<core::Result<void>(QPagedPaintDevice &)> &print)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(core::Error::Kind::Io, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setCreator(QStringLiteral("Legwork"));
        writer.setTitle(QStringLiteral("Legwork"));
        writer.setPageLayout(layout);
        if (const auto printed = print(writer); !printed)
            return printed;
    }
    if (!file.commit())
        return core::fail(core::Error::Kind::Io, file.errorString());
    return {};
}

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
        return core::fail(core::Error::Kind::Io, refused());
    return {};
}

core::Result<void> printOn(QPagedPaintDevice &device, const TextPage &page)
{
    if (!textSheet(Paper(device), page).paint(device))
        return core::fail(core::Error::Kind::Io, refused());
    return {};
}

core::Result<void> savePdf(const core::Store &store, const PrintJob &job, const QPageSize &size, const QString &path)
{
    return writePdf(layoutFor(job.span, size), path, [&](QPagedPaintDevice &device) { return printOn(device, store, job); });
}

core::Result<void> savePdf(const TextPage &page, const QPageSize &size, const QString &path)
{
    return writePdf(layoutFor(PrintJob::Span::Week, size), path, [&](QPagedPaintDevice &device) { return printOn(device, page); });
}

} // namespace ui
