// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logfieldbox.h"

#include <QFrame>
#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace ui {

class DayEdit;
class LogSession;
class PainRow;
class ShoeRow;

/// The fields of a run's log in two or three columns, as wide as the page is.
class RunForm : public QFrame
{
    Q_OBJECT
public:
    explicit RunForm(LogSession &log, QWidget *parent = nullptr);

    void refresh();
    void restoreDrafts();
    [[nodiscard]] FieldEdit &field(LogField field) { return m_fields.at(field)->edit(); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addDay();
    void addField(LogField field);
    void addSurface();
    void logSurface(int index);
    [[nodiscard]] bool wantsIncline() const;
    void arrange();

    LogSession &m_log;
    std::map<LogField, LogFieldBox *> m_fields;
    std::vector<QWidget *> m_cells; ///< in reading order
    QGridLayout *m_grid;
    DayEdit *m_day = nullptr;
    QComboBox *m_surface = nullptr;
    ShoeRow *m_shoes = nullptr;
    PainRow *m_pain = nullptr;
    QLabel *m_hint = nullptr;
    int m_columns = 0;
    bool m_inclineShown = true;
};

} // namespace ui
