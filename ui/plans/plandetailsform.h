// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/ownplans.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// What a person says about a plan of their own: title, author, description, easier weeks. Says under each field what is
/// wrong with it and keeps what was typed.
class PlanDetailsForm : public QWidget
{
    Q_OBJECT
public:
    explicit PlanDetailsForm(QWidget *parent = nullptr);
    /// Puts a field of the dialog's own above the others, after those put there before.
    void addAbove(const QString &label, QWidget *field);
    void setDetails(const core::PlanDetails &details);
    /// How many weeks the plan has.
    void setWeekCount(int weeks);
    [[nodiscard]] core::PlanDetails details() const;
    [[nodiscard]] bool isFine() const { return m_fine; }

signals:
    void changed();

private:
    void check();
    QLabel *problemLabel();

    QFormLayout *m_form;
    QLineEdit *m_title;
    QLineEdit *m_author;
    QPlainTextEdit *m_description;
    QLineEdit *m_easier;
    QLabel *m_titleProblem;
    QLabel *m_easierProblem;
    int m_above = 0;
    int m_weeks = 1;
    bool m_fine = false;
    bool m_titleTouched = false;
};

} // namespace ui
