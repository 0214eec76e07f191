// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/finder.h"

#include "ui/look/today.h"

#include <QAction>
#include <QMenuBar>

namespace ui {

namespace {
constexpr int mostRecent = 5;
}

Finder::Finder(const core::Store &store, const Today &today, QMenuBar &menus, QWidget &window)
    : QObject(&window), m_store(store), m_today(today), m_menus(menus), m_window(window)
{
}

void Finder::find() { open({}); }

void Finder::doAnything() { open(actionsOf(m_menus)); }

void Finder::open(QList<QAction *> actions)
{
    if (m_dialog)
        m_dialog->reject();
    QList<QAction *> recent;
    for (const QPointer<QAction> &action : std::as_const(m_recent))
        if (action && actions.removeOne(action.data()))
            recent << action.data();
    actions = recent + actions;
    m_dialog = new FindDialog(FindSources(m_store, m_today.date()), actions, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FindDialog::chosen, this, &Finder::take);
    m_dialog->open();
}

void Finder::take(const FindRow &row)
{
    switch (row.kind) {
    case FindRow::Kind::Action:
        if (row.action) {
            m_recent.removeAll(row.action);
            m_recent.prepend(row.action);
            m_recent.resize(std::min<qsizetype>(m_recent.size(), mostRecent));
            // The dialog is gone only after this event; an action that opens another waits for that.
            QMetaObject::invokeMethod(row.action.data(), &QAction::trigger, Qt::QueuedConnection);
        }
        return;
    case FindRow::Kind::Day:
    case FindRow::Kind::Note: emit dayChosen(row.day); return;
    case FindRow::Kind::Session: emit sessionChosen(*row.session, row.day); return;
    case FindRow::Kind::Exercise: emit exerciseChosen(*row.exercise); return;
    case FindRow::Kind::Plan: emit planChosen(row.plan); return;
    }
}

} // namespace ui
