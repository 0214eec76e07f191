// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printtasks.h"

#include "ui/commands/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <functional>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Print", text); }

/// Asks for a file in the user's documents; empty when the user thought better of it.
QString askForFile(QWidget &window, const QString &title, const QString &name, const QString &suffix, const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(&window, title, QDir(folder).filePath(name + suffix), filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += suffix;
    return path;
}

QString nameOf(const PrintJob &job)
{
    return job.span == PrintJob::Span::Month ? tr("Month %1").arg(job.day.toString(QStringLiteral("yyyy-MM")))
                                             : tr("Week of %1").arg(job.day.toString(Qt::ISODate));
}

QString savedText(const QString &path) { return tr("Saved %1").arg(QFileInfo(path).fileName()); }

} // namespace

namespace {

using Print = std::function<core::Result<void>(QPagedPaintDevice &)>;
using Save = std::function<core::Result<void>(const QString &)>;

QString printWith(QWidget &window, Commands &commands, const QString &name, const QPageLayout &layout, const Print &print)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(layout);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, &window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (const auto printed = print(printer); !printed) {
        commands.report(tr("Cannot print: %1").arg(printed.error().message));
        return {};
    }
    return tr("%1 is on its way to the printer").arg(name);
}

QString saveWith(QWidget &window, Commands &commands, const QString &name, const Save &save)
{
    const QString path = askForFile(window, tr("Save as PDF"), name, QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return {};
    if (const auto saved = save(path); !saved) {
        commands.report(tr("Cannot save %1: %2").arg(QFileInfo(path).fileName(), saved.error().message));
        return {};
    }
    return savedText(path);
}

QString nameOf(const TextPage &page) { return tr("%1, %2").arg(page.title, page.subtitle); }

} // namespace

QString printWithDialog(QWidget &window, Commands &commands, const PrintJob &job)
{
    return printWith(window, commands, nameOf(job), layoutFor(job.span, usualPaper()),
                     [&](QPagedPaintDevice &device) { return printOn(device, commands.store(), job); });
}

QString savePdfWithDialog(QWidget &window, Commands &commands, const PrintJob &job)
{
    return saveWith(window, commands, nameOf(job), [&](const QString &path) { return savePdf(commands.store(), job, usualPaper(), path); });
}

QString printTextWithDialog(QWidget &window, Commands &commands, const TextPage &page)
{
    return printWith(window, commands, nameOf(page), layoutFor(PrintJob::Span::Week, usualPaper()),
                     [&](QPagedPaintDevice &device) { return printOn(device, page); });
}

QString saveTextPdfWithDialog(QWidget &window, Commands &commands, const TextPage &page)
{
    return saveWith(window, commands, nameOf(page), [&](const QString &path) { return savePdf(page, usualPaper(), path); });
}

} // namespace ui
