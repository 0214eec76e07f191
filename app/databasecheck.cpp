// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databasecheck.h"

#include "ui/commands/commands.h"
#include "ui/shell/checkdialog.h"
#include "ui/shell/mainwindow.h"

#include <QDateTime>
#include <QUndoStack>

namespace app {

using namespace core;

DatabaseCheck::DatabaseCheck(Store &store, ui::Commands &commands, bool canMend)
    : m_store(store), m_commands(commands), m_canMend(canMend)
{
}

DatabaseCheck::~DatabaseCheck()
{
    if (m_worker.joinable())
        m_worker.join();
}

void DatabaseCheck::serve(ui::MainWindow &window)
{
    connect(&window, &ui::MainWindow::checkWanted, this, [this, &window] { showDialog(window); });
}

void DatabaseCheck::showDialog(ui::MainWindow &window)
{
    if (!m_dialog) {
        m_dialog = new ui::CheckDialog(m_canMend, &window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ui::CheckDialog::mendWanted, this, &DatabaseCheck::mend);
    }
    m_dialog->open();
    check();
}

template <class Value>
void DatabaseCheck::inWorker(std::function<Result<Value>()> work, void (DatabaseCheck::*after)(const Result<Value> &))
{
    if (m_busy)
        return;
    m_busy = true;
    if (m_worker.joinable())
        m_worker.join();
    m_worker = std::thread([this, work = std::move(work), after] {
        const auto answer = std::make_shared<const Result<Value>>(work());
        QMetaObject::invokeMethod(this, [this, answer, after] {
            m_busy = false;
            (this->*after)(*answer);
            emit finished();
        }, Qt::QueuedConnection);
    });
}

void DatabaseCheck::check()
{
    inWorker<std::vector<Fault>>([path = m_store.database().path()]() -> Result<std::vector<Fault>> {
        const auto store = Store::open(path, Database::Mode::Read);
        if (!store)
            return tl::unexpected(store.error());
        return checkDatabase(**store, QDateTime::currentDateTimeUtc());
    }, &DatabaseCheck::onChecked);
}

void DatabaseCheck::onChecked(const Result<std::vector<Fault>> &faults)
{
    if (!m_dialog)
        return;
    if (faults)
        m_dialog->showFound(*faults);
    else
        m_dialog->showProblem(tr("The database cannot be checked: %1").arg(faults.error().message));
}

void DatabaseCheck::mend()
{
    m_dialog->showWorking(tr("Making a backup, then mending…"));
    inWorker<Repair>([path = m_store.database().path()]() -> Result<Repair> {
        const auto store = Store::open(path, Database::Mode::Write);
        if (!store)
            return tl::unexpected(store.error());
        return repairDatabase(**store, Backups(path), QDateTime::currentDateTimeUtc());
    }, &DatabaseCheck::onMended);
}

void DatabaseCheck::onMended(const Result<Repair> &repair)
{
    if (repair) {
        // What was done before is no longer what the steps would undo; the backup is the way back.
        m_commands.undoStack().clear();
        Changes everything;
        everything.all = true;
        emit m_store.journal().changed(everything);
    }
    if (!m_dialog)
        return;
    if (repair)
        m_dialog->showMended(repair->left, repair->before.path);
    else
        m_dialog->showProblem(tr("Nothing was mended: %1").arg(repair.error().message));
}

} // namespace app
