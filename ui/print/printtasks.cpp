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

QString printWithDialog(QWidget &window, Commands &commands, const PrintJob &job)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(layoutFor(job.span, usualPaper()));
    printer.setDocName(nameOf(job));
    QPrintDialog dialog(&printer, &window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (const auto printed = printOn(printer, commands.store(), job); !printed) {
        commands.report(tr("Cannot print: %1").arg(printed.error().message));
        return {};
    }
    return tr("%1 is on its way to the printer").arg(nameOf(job));
}

QString savePdfWithDialog(QWidget &window, Commands &commands, const PrintJob &job)
{
    const QString path = askForFile(window, tr("Save as PDF"), nameOf(job), QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return {};
    if (const auto saved = savePdf(commands.store(), job, usualPaper(), path); !saved) {
        commands.report(tr("Cannot save %1: %2").arg(QFileInfo(path).fileName(), saved.error().message));
        return {};
    }
    return savedText(path);
}

} // namespace ui
