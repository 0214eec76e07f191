// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/findings.h"

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace ui {

class FindingText;

/// One finding with what can be done about it.
class FindingRow : public QWidget
{
    Q_OBJECT
public:
    explicit FindingRow(QWidget *parent = nullptr);
    /// Shows a finding; `arranges` offers to arrange the week.
    void setFinding(const core::Finding &finding, bool arranges);
    [[nodiscard]] const core::Finding &finding() const { return m_finding; }

signals:
    /// The sessions it is about are to be pointed out.
    void showing(const std::vector<core::SessionId> &sessions);
    void arranging();
    /// The short health check is wanted.
    void answering();
    /// The rule is not to be heard of in this week, or never again.
    void dismissing(const QString &rule, bool forGood);

private:
    void addButtons();
    [[nodiscard]] std::vector<QWidget *> buttons() const;

    core::Finding m_finding;
    FindingText *m_text;
    QPushButton *m_show;
    QPushButton *m_arrange;
    QPushButton *m_answer;
    QToolButton *m_dismiss;
    QAction *m_forGood = nullptr;
};

} // namespace ui
