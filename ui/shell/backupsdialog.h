// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <QDialog>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

/// File → Backups: the backups there are, newest first, to make one or to go back to one. Reads and writes nothing itself.
class BackupsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BackupsDialog(const QString &folder, QWidget *parent = nullptr);
    /// Shows these, keeping the one selected.
    void setBackups(const std::vector<core::Backup> &backups);
    /// Says why they cannot be shown.
    void showProblem(const QString &problem);

signals:
    /// "Back up now".
    void backupWanted();
    /// "Restore" of the selected one.
    void restoreWanted(const core::Backup &backup);
    /// "Open folder".
    void folderWanted();

private:
    void build(const QString &folder);
    void followSelection();

    QTreeWidget *m_list;
    QLabel *m_words;
    QPushButton *m_restore = nullptr;
    std::vector<core::Backup> m_backups;
};

} // namespace ui
