// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/demo/writedemo.h"
#include "app/language.h"

#include <QApplication>
#include <QFileInfo>

namespace app {

using namespace core;

Result<std::unique_ptr<Composition>> Composition::open(const QString &path, std::optional<QDate> today)
{
    auto opened = openForWriting(path, Database::Mode::Create);
    if (!opened && opened.error().kind == Error::Kind::ReadOnly && QFileInfo::exists(path))
        return openForLooking(path, today);
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<Composition> composition(new Composition);
    composition->m_lock = std::move(opened->lock);
    composition->build(std::move(opened->store), today);
    composition->m_series = std::make_unique<ui::SeriesKeeper>(*composition->m_commands, *composition->m_today);
    return composition;
}

Result<std::unique_ptr<Composition>> Composition::openForLooking(const QString &path, std::optional<QDate> today)
{
    auto store = openForReading(path);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<Composition> composition(new Composition);
    composition->build(std::move(*store), today);
    return composition;
}

void Composition::build(std::unique_ptr<Store> store, std::optional<QDate> today)
{
    m_store = std::move(store);
    speakAsChosen(*m_store);
    m_commands = std::make_unique<ui::Commands>(*m_store);
    m_today = std::make_unique<ui::Today>(today);
    m_window = std::make_unique<ui::MainWindow>(*m_store, *m_commands, *m_today);
    if (m_lock) {
        m_backups = std::make_unique<BackupKeeper>(*m_store, *m_commands);
        m_backups->serve(*m_window);
        m_goodbye = std::make_unique<Goodbye>(*m_store, *m_commands, *m_window);
    }
    m_check = std::make_unique<DatabaseCheck>(*m_store, *m_commands, m_lock && !m_store->database().isReadOnly());
    m_check->serve(*m_window);
    m_imports = new WindowImport(*m_store, *m_commands, *m_today, *m_window);
    m_takeout = new WindowTakeout(*m_store, *m_commands, *m_today, *m_window);
    QObject::connect(m_imports, &WindowImport::archiveGiven, m_takeout, &WindowTakeout::mergeArchive);
    QObject::connect(m_window.get(), &ui::MainWindow::demoRequested, m_window.get(), [this] { fillWithDemo(); });
}

void Composition::upkeep()
{
    const auto purged = m_store->journal().purgeBin(binLimit(QDateTime::currentDateTimeUtc()));
    // A file that is only looked at keeps what it has.
    if (!purged && purged.error().kind != Error::Kind::ReadOnly)
        m_commands->report(QCoreApplication::translate("Upkeep", "Cannot empty the bin of what is older than %1 days: %2")
                               .arg(binDays).arg(purged.error().message));
    if (m_series)
        m_series->roll();
}

bool Composition::isToBeDeleted()
{
    const bool wanted = m_goodbye && m_goodbye->isWanted();
    if (wanted)
        m_backups->forgo();
    return wanted;
}

void Composition::fillWithDemo()
{
    constexpr int years = 1;
    constexpr quint64 seed = 1;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<int> written = writeDemo(*m_store, DemoHistory(years, seed, m_today->date()), m_today->date());
    QApplication::restoreOverrideCursor();
    if (!written)
        m_commands->report(QCoreApplication::translate("Demo", "Cannot make demo data: %1").arg(written.error().message));
}

} // namespace app
