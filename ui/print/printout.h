// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/print/textsheet.h"

#include <QDate>
#include <QPageLayout>
#include <QPageSize>
#include <QString>

class QPagedPaintDevice;

namespace core {
class Store;
}

namespace ui {

/// What is put on paper: the week or the month around a day.
struct PrintJob {
    enum class Span { Week, Month };
    Span span = Span::Week;
    QDate day;
    QDate today;
};

/// The paper of the locale: Letter where inches are the rule, else A4.
[[nodiscard]] QPageSize usualPaper();
/// The page a job fits best: the list of a week upright, the table of a month across.
[[nodiscard]] QPageLayout layoutFor(PrintJob::Span span, const QPageSize &size);
/// Draws the job on a printer or PDF writer whose page is set up. Errors: those of reading; Io when a page is refused.
[[nodiscard]] core::Result<void> printOn(QPagedPaintDevice &device, const core::Store &store, const PrintJob &job);
/// Writes the job as a PDF with its fonts in it, whole or not at all. Errors: as printOn(); Io when the file cannot be written.
[[nodiscard]] core::Result<void> savePdf(const core::Store &store, const PrintJob &job, const QPageSize &size, const QString &path);

/// The same for words in sections, on an upright page.
[[nodiscard]] core::Result<void> printOn(QPagedPaintDevice &device, const TextPage &page);
[[nodiscard]] core::Result<void> savePdf(const TextPage &page, const QPageSize &size, const QString &path);

} // namespace ui
