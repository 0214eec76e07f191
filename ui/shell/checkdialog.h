// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/check.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace ui {

/// File → Check database: what was looked for, what was found, and a button to mend it. Shows only what it is told.
class CheckDialog : public QDialog
{
    Q_OBJECT
public:
    /// `canMend` is false for a database that is only read.
    explicit CheckDialog(bool canMend, QWidget *parent = nullptr);

    /// The check is under way.
    void showWorking(const QString &words);
    /// What the check found; with nothing, says so.
    void showFound(const std::vector<core::Fault> &faults);
    /// What a repair left, and where the copy from before it is.
    void showMended(const std::vector<core::Fault> &left, const QString &backup);
    /// The check or the repair could not be made.
    void showProblem(const QString &problem);

    /// The sentence above the list, for tests.
    [[nodiscard]] QString sentence() const;

signals:
    void mendWanted();

private:
    void show(const QString &sentence, const std::vector<core::Fault> &faults, bool mendable);

    bool m_canMend;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QListWidget *m_list;
    QPushButton *m_mend;
};

} // namespace ui
