// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge.h"

#include <QDialog>

namespace ui {

/// "Added: 3, changed: 2, deleted: 1", or that there was nothing new.
[[nodiscard]] QString mergeSummary(const core::MergeReport &report);

/// After a merge: what was changed on both machines, and which of the two was kept.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const core::MergeReport &report, QDate today, QWidget *parent = nullptr);

signals:
    /// Take the merge back.
    void undoWanted();

private:
    QWidget *buildList(const core::MergeReport &report, QDate today);
};

} // namespace ui
