// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/lapmodel.h"
#include "ui/log/logbody.h"
#include "ui/log/logfieldbox.h"
#include "ui/log/pacebook.h"

#include <map>

class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace ui {

class DayEdit;
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
    [[nodiscard]] FieldEdit &field(LogField field) { return m_fields.at(field)->edit(); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addForm(QVBoxLayout &column);
    void addPlan(QVBoxLayout &column);
    void addLaps(QVBoxLayout &column);
    /// Stacks a section under the others; it follows the session from then on.
    void addSection(LogSection *section);
    void addSurface(QGridLayout &grid, QWidget *card);
    void pairUp(LogField field);
    void previewPace(LogField field, const QString &text);
    [[nodiscard]] QString commitPaced(LogField field, const QString &text);
    void logSurface(int index);
    void showPlan();
    void showLaps();

    LogSession &m_log;
    std::map<LogField, LogFieldBox *> m_fields;
    PaceBook m_paces;
    LapModel m_lapModel;
    DayEdit *m_day = nullptr;
    QComboBox *m_surface = nullptr;
    QLabel *m_hint = nullptr;
    QFrame *m_planCard = nullptr;
    QLabel *m_planText = nullptr;
    QFrame *m_lapCard = nullptr;
    QTableView *m_laps = nullptr;
    SideColumn *m_side = nullptr;
    QVBoxLayout *m_sectionColumn = nullptr;
    std::vector<LogSection *> m_sections;
};

} // namespace ui
