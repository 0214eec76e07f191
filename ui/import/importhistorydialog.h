// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importhistory.h"

#include <QDialog>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

/// File → Import history: the imports of which something still stands, newest first, each to be taken back. Reads and writes
/// nothing itself.
class ImportHistoryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportHistoryDialog(QWidget *parent = nullptr);
    /// Shows these, keeping the one selected.
    void setBatches(const std::vector<core::ImportBatch> &batches);
    /// Says something below the list, for example what could not be taken back.
    void say(const QString &words);

signals:
    /// "Take this import back".
    void takeBackWanted(const core::ImportBatch &batch);

private:
    void followSelection();

    QTreeWidget *m_list;
    QLabel *m_words;
    QPushButton *m_takeBack;
    std::vector<core::ImportBatch> m_batches;
};

} // namespace ui
