// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/settable.h"
#include "ui/log/settablemodel.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class ElidedText;
class FieldEdit;
class LogSession;
class WarnLabel;

/// One exercise of a lift: a line with what was done last time, which opens into the grid of its sets.
class ExerciseCard : public QFrame
{
    Q_OBJECT
public:
    ExerciseCard(LogSession &log, core::EntryId entry, QWidget *parent = nullptr);

    [[nodiscard]] core::EntryId entryId() const { return m_model.entryId(); }
    [[nodiscard]] SetTable &table() { return *m_table; }
    [[nodiscard]] SetTableModel &model() { return m_model; }
    void refresh();
    /// Puts the card's parts in reading order after `before` (may be null); gives the last of them.
    QWidget *orderAfter(QWidget *before);
    void setOpen(bool open);
    /// Shows the drafts of an earlier run.
    void restoreDrafts();
    [[nodiscard]] bool isOpen() const { return m_open; }

signals:
    /// The card got the focus, or was clicked, while closed.
    void openAsked();
    void swapAsked();
    /// Removes an added exercise, or clears a planned one.
    void removeAsked();
    void passedEnd(bool forward);
    /// Space ticked this set; the cursor goes on to the one to do next.
    void wentOn(int row);
    void ticked(int row);
    void unticked(int row);
    /// The exercise is to change places with the one above (−1) or below (1).
    void moveAsked(int by);
    /// It is to be done in turns with the one below, or (false) on its own again.
    void supersetAsked(bool together);
    void equipmentAsked();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void addHeader();
    void addBody();
    [[nodiscard]] class QLayout *adviceLine();
    void addNote(class QVBoxLayout &column);
    void connectTable();
    void fillMenu();
    void fillPlaces(class QMenu &menu);
    void showFooter();
    void showAdvice(const core::Entry &entry);
    [[nodiscard]] const core::Entry *entry() const;
    [[nodiscard]] QString commitNote(const QString &text);
    [[nodiscard]] QString lastLine(const core::Entry &entry) const;

    LogSession &m_log;
    SetTableModel m_model;
    SetTable *m_table;
    QPushButton *m_name;
    ElidedText *m_last;
    QLabel *m_count;
    QPushButton *m_swap;
    QPushButton *m_addSet;
    QToolButton *m_more;
    QWidget *m_body;
    QLabel *m_plates;
    QLabel *m_advice;
    QPushButton *m_take;
    QLabel *m_footer;
    WarnLabel *m_problem;
    FieldEdit *m_note = nullptr;
    WarnLabel *m_noteProblem;
    bool m_open = false;
    bool m_removable = false;
};

} // namespace ui
