// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/series.h"
#include "core/model/session.h"

#include <QDialog>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace ui {

class WarnLabel;

/// Asks on which days a session comes again: weekdays, every so many weeks, and how long.
class RecurrenceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `existing` is the rule it has by now; nullopt: it does not recur yet.
    RecurrenceDialog(const core::Session &session, const std::optional<core::Series> &existing, QWidget *parent = nullptr);

    /// The rule as it stands in the fields, starting with the session's day.
    [[nodiscard]] core::Series series() const;
    /// The rule in words.
    [[nodiscard]] QString words() const;

private:
    enum class End { Never, OnDay, AfterTimes };

    void build(const QString &title);
    QWidget *buildWeekdays();
    QWidget *buildEnd();
    void load(const core::Series &series);
    [[nodiscard]] End end() const;
    void check();

    core::Session m_session;
    bool m_recursAlready;
    std::vector<QCheckBox *> m_weekdays;
    QSpinBox *m_everyWeeks = nullptr;
    QComboBox *m_end = nullptr;
    QDateEdit *m_until = nullptr;
    QSpinBox *m_times = nullptr;
    QLabel *m_words = nullptr;
    WarnLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace ui
