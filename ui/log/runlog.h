// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logbody.h"
#include "ui/log/pacebook.h"
#include "ui/log/runform.h"

#include <vector>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace ui {

class LogSection;
class LogSession;
class SideColumn;

/// The log of a run, a walk or cross-training: a form with the plan beside each field, the plan's steps, and below them the
/// sections: laps and what else can be said of the session.
class RunLog : public LogBody
{
    Q_OBJECT
public:
    explicit RunLog(LogSession &log, QWidget *parent = nullptr);

    void refresh() override;
    void begin() override;
    [[nodiscard]] FieldEdit &field(LogField field) { return m_form->field(field); }

private:
    void addPlan(QVBoxLayout &column);
    /// Stacks a section under the others; it follows the session from then on.
    void addSection(LogSection *section);
    void pairUp(LogField field);
    void previewPace(LogField field, const QString &text);
    [[nodiscard]] QString commitPaced(LogField field, const QString &text);
    void showPlan();

    LogSession &m_log;
    RunForm *m_form;
    PaceBook m_paces;
    QFrame *m_planCard = nullptr;
    QLabel *m_planText = nullptr;
    SideColumn *m_side = nullptr;
    QVBoxLayout *m_sectionColumn = nullptr;
    std::vector<LogSection *> m_sections;
};

} // namespace ui
