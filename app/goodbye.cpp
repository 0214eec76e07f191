// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goodbye.h"

#include "core/store/everything.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/shell/deletedialog.h"
#include "ui/shell/mainwindow.h"

namespace app {

Goodbye::Goodbye(core::Store &store, ui::Commands &commands, ui::MainWindow &window)
    : m_store(store), m_commands(commands), m_window(window)
{
    connect(&window, &ui::MainWindow::deletingEverything, this, &Goodbye::ask);
}

void Goodbye::ask()
{
    const auto kept = core::everythingKept(m_store.database().path());
    const auto sessions = m_store.sessions().count();
    if (!kept || !sessions) {
        m_commands.report(tr("What there is to delete cannot be listed: %1").arg(!kept ? kept.error().message : sessions.error().message));
        return;
    }
    auto *dialog = new ui::DeleteDialog(*kept, *sessions, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_wanted = true;
        m_window.close();
    });
    dialog->open();
}

} // namespace app
