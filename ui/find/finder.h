// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find/finddialog.h"

#include <QList>
#include <QObject>

class QMenuBar;

namespace core {
class Store;
}

namespace ui {

class Today;

/// Edit → Find and Edit → Do anything: opens the dialog, remembers the actions chosen last, does what was chosen and says
/// what is to be shown.
class Finder : public QObject
{
    Q_OBJECT
public:
    /// `menus` are what can be done.
    Finder(const core::Store &store, const Today &today, QMenuBar &menus, QWidget &window);

    /// Opens the dialog for words only.
    void find();
    /// Opens the dialog with everything that can be done.
    void doAnything();
    /// The dialog that is open, or null.
    [[nodiscard]] FindDialog *dialog() const { return m_dialog; }

signals:
    void dayChosen(QDate day);
    void sessionChosen(core::SessionId session, QDate day);
    void exerciseChosen(core::ExerciseId exercise);
    void planChosen(const QString &slug);

private:
    void open(QList<QAction *> actions);
    void take(const FindRow &row);

    const core::Store &m_store;
    const Today &m_today;
    QMenuBar &m_menus;
    QWidget &m_window;
    QPointer<FindDialog> m_dialog;
    QList<QPointer<QAction>> m_recent; ///< latest first
};

} // namespace ui
