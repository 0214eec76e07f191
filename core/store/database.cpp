// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/durablefile.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/revision.h"
#include "core/store/sqlitefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>
#include <cstring>
#include <sqlite3.h>

namespace core {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Database", text); }

/// The driver's own sqlite3 handle, where it is the library we link (it is on Debian; other Qt builds bundle theirs).
sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), connection);
    if (!query.next() || query.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.data());
}

Result<int> pragma(const Database &database, const char *sql)
{
    Query query(database, sql);
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    return query.next() ? query.integer(0) : 0;
}

} // namespace

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path)), m_connectionName(std::move(connectionName))
{
}

Database::~Database()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connectionName, false); }

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    // A name that starts with "file:" would be read as a URI; an absolute path never does.
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (mode != Mode::Create && !QFileInfo::exists(absolute))
        return fail(Error::Kind::NotFound, say("there is no such file"));
    if (QFileInfo(absolute).isDir())
        return fail(Error::Kind::NotADatabase, say("this is a folder, not a database"));
    if (mode == Mode::Create && !makePrivateFolder(QFileInfo(absolute).absolutePath()))
        return fail(Error::Kind::ReadOnly, say("its folder cannot be made"));
    std::unique_ptr<Database> database(new Database(absolute, QUuid::createUuid().toString()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
    if (!connection.isValid())
        return fail(Error::Kind::Internal, say("Qt's SQLite driver is missing"));
    // A longer wait on the window's thread would be a freeze.
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    connection.setDatabaseName(absolute);
    if (!connection.open())
        return tl::unexpected(sqlError(connection.lastError()));
    if (const auto ready = database->prepare(mode); !ready)
        return tl::unexpected(ready.error());
    return database;
}

Result<void> Database::prepare(Mode mode)
{
    const auto version = schemaOf(*this);
    if (!version)
        return tl::unexpected(version.error());
    const auto application = pragma(*this, "PRAGMA application_id");
    if (!application)
        return tl::unexpected(application.error());
    const auto tables = pragma(*this, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tl::unexpected(tables.error());
    const bool fresh = *version == 0 && *tables == 0 && *application == 0;
    if (!fresh && *application != applicationId)
        return fail(Error::Kind::NotADatabase, say("this is not a Legwork database"));
    if (*version > newestSchema())
        return fail(Error::Kind::TooNew,
                    say("it was written by a newer Legwork (schema %1, this one knows %2)").arg(*version).arg(newestSchema()));
    if (const auto hardened = harden(); !hardened)
        return hardened;
    m_readOnly = mode == Mode::Read;
    if (fresh && mode != Mode::Create)
        return fail(Error::Kind::NotADatabase, say("the file is empty"));
    if (!m_readOnly)
        if (const auto probed = probeWritable(); !probed)
            return probed;
    if (const auto current = bringUpToDate(*version, fresh); !current)
        return current;
    if (mode == Mode::Read)
        if (const auto locked = execute(*this, "PRAGMA query_only=ON"); !locked)
            return locked;
    return readDevice();
}

Result<void> Database::bringUpToDate(int version, bool fresh)
{
    static_assert(applicationId == 1279743819);
    if (version == newestSchema())
        return {};
    if (m_readOnly)
        return fail(Error::Kind::ReadOnly, say("it is from an older Legwork and cannot be brought up to date here"));
    if (fresh)
        if (const auto marked = execute(*this, "PRAGMA application_id=1279743819"); !marked)
            return marked;
    return migrate(*this);
}

Result<void> Database::readDevice()
{
    Query query(*this, "SELECT value FROM local WHERE key = 'device'");
    if (const auto ran = query.exec(); !ran)
        return ran;
    if (query.next()) {
        m_device = query.text(0);
        return {};
    }
    m_device = QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (m_readOnly)
        return {};
    Query insert(*this, "INSERT INTO local (key, value) VALUES ('device', ?)");
    return insert.bind(m_device).exec();
}

QString Database::nextRevision() const
{
    // Rows are looked through once; later only another connection's merge can bring newer stamps, and it says so in one row.
    const auto met = m_lastRevision.isEmpty() ? seenRevisions(*this) : mergedRevisions(*this);
    const QString newest = met ? std::max(m_lastRevision, newestOf(*met)) : m_lastRevision;
    m_lastRevision = revisionAfter(newest, QDateTime::currentMSecsSinceEpoch(), m_device);
    return m_lastRevision;
}

Result<void> Database::overwriteWith(const SqliteFile &source) const
{
    sqlite3 *handle = nativeHandle(connection());
    if (!handle)
        return fail(Error::Kind::Unsupported, say("this build of Qt brings a SQLite of its own, so it cannot be done while open"));
    m_lastRevision.clear();
    return source.copyOver(handle);
}

Result<void> Database::harden()
{
    for (const char *sql : {"PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA", "PRAGMA foreign_keys=ON",
                            "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0",
                            "PRAGMA temp_store=MEMORY"})
        if (const auto done = execute(*this, sql); !done)
            return done;
    if (sqlite3 *handle = nativeHandle(connection())) {
        const std::pair<int, int> switches[] = {
            {SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0},
            {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
            {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
        for (const auto &[option, value] : switches)
            if (sqlite3_db_config(handle, option, value, nullptr) != SQLITE_OK)
                return fail(Error::Kind::Internal, say("SQLite refused a safety switch"));
    }
    return {};
}

Result<void> Database::probeWritable()
{
    // open() succeeds on files and in folders that cannot be written; only a write lock tells.
    if (const auto begun = execute(*this, "BEGIN IMMEDIATE"); !begun) {
        if (begun.error().kind != Error::Kind::ReadOnly)
            return begun;
        m_readOnly = true;
        return {};
    }
    if (const auto rolled = execute(*this, "ROLLBACK"); !rolled)
        return rolled;
    m_readOnly = !QFileInfo(QFileInfo(m_path).path()).isWritable();
    return {};
}

} // namespace core
