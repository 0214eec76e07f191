// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/plans/jsonfields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace core {

namespace {

struct ReasonWords {
    BackupReason reason;
    const char *slug;
    const char *name;
};

constexpr ReasonWords reasons[] = {
    {BackupReason::Start, "start", QT_TRANSLATE_NOOP("Backup", "at a start")},
    {BackupReason::Idle, "idle", QT_TRANSLATE_NOOP("Backup", "while it was open")},
    {BackupReason::Closing, "closing", QT_TRANSLATE_NOOP("Backup", "on closing")},
    {BackupReason::Import, "import", QT_TRANSLATE_NOOP("Backup", "before an import")},
    {BackupReason::Migration, "migration", QT_TRANSLATE_NOOP("Backup", "before a new version took over")},
    {BackupReason::Restore, "restore", QT_TRANSLATE_NOOP("Backup", "before a backup was restored")},
    {BackupReason::Repair, "repair", QT_TRANSLATE_NOOP("Backup", "before faults were mended")},
    {BackupReason::Merge, "merge", QT_TRANSLATE_NOOP("Backup", "before a merge")},
    {BackupReason::User, "user", QT_TRANSLATE_NOOP("Backup", "made by you")},
};

const ReasonWords &wordsOf(BackupReason reason)
{
    return *std::find_if(std::begin(reasons), std::end(reasons), [&](const ReasonWords &w) { return w.reason == reason; });
}

constexpr int daysOfAll = 2;
constexpr int daysOfDaily = 14;
constexpr int daysOfWeekly = 14 + 70;

/// Backups in the same period count as one; the newest of them stays.
QString periodOf(const Backup &backup, const QDateTime &now)
{
    const QDate day = backup.at.toUTC().date();
    const qint64 age = day.daysTo(now.toUTC().date());
    if (age < daysOfAll)
        return backup.path;
    if (age < daysOfDaily)
        return day.toString(Qt::ISODate);
    if (age < daysOfWeekly) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year).arg(week);
    }
    return day.toString(QStringLiteral("yyyy-MM"));
}

/// What has to stay whatever its age and size.
std::set<QString> untouchable(const std::vector<Backup> &newestFirst)
{
    std::set<QString> out;
    if (!newestFirst.empty())
        out.insert(newestFirst.front().path);
    for (const Backup &backup : newestFirst)
        if (backup.reason == BackupReason::Migration) {
            out.insert(backup.path);
            break;
        }
    return out;
}

} // namespace

QString slug(BackupReason reason) { return QLatin1String(wordsOf(reason).slug); }

std::optional<BackupReason> backupReasonFromSlug(const QString &slug)
{
    for (const ReasonWords &words : reasons)
        if (slug == QLatin1String(words.slug))
            return words.reason;
    return std::nullopt;
}

QString backupReasonName(BackupReason reason) { return QCoreApplication::translate("Backup", wordsOf(reason).name); }

QByteArray backupToJson(const Backup &backup)
{
    QJsonObject rows;
    for (const auto &[table, count] : backup.rows)
        rows.insert(table, double(count));
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("legwork-backup")},
                             {QStringLiteral("at"), backup.at.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("reason"), slug(backup.reason)},
                             {QStringLiteral("schema"), backup.schema},
                             {QStringLiteral("bytes"), double(backup.bytes)},
                             {QStringLiteral("change_counter"), double(backup.changeCounter)},
                             {QStringLiteral("sha256"), QString::fromLatin1(backup.sha256.toHex())},
                             {QStringLiteral("rows"), rows}};
    return QJsonDocument(object).toJson();
}

Result<Backup> backupFromJson(const QByteArray &json, const QString &path)
{
    QString fault;
    JsonFields fields(QJsonDocument::fromJson(json).object(), {}, fault);
    Backup backup;
    backup.path = path;
    if (fields.text(QStringLiteral("format"), true) != QLatin1String("legwork-backup"))
        fields.blame(QStringLiteral("format"), QStringLiteral("not a backup"));
    backup.at = QDateTime::fromString(fields.text(QStringLiteral("at"), true), Qt::ISODateWithMs).toUTC();
    if (!backup.at.isValid())
        fields.blame(QStringLiteral("at"), QStringLiteral("no time"));
    const auto reason = backupReasonFromSlug(fields.text(QStringLiteral("reason"), true));
    if (!reason)
        fields.blame(QStringLiteral("reason"), QStringLiteral("unknown word"));
    backup.reason = reason.value_or(BackupReason::User);
    constexpr double most = 9007199254740992.0;
    backup.schema = fields.integer(QStringLiteral("schema"), 1, 1000000, 0);
    backup.bytes = qint64(fields.number(QStringLiteral("bytes"), 0, most));
    backup.changeCounter = quint32(fields.number(QStringLiteral("change_counter"), 0, 4294967295.0));
    backup.sha256 = QByteArray::fromHex(fields.text(QStringLiteral("sha256"), true).toLatin1());
    if (backup.sha256.size() != 32)
        fields.blame(QStringLiteral("sha256"), QStringLiteral("no hash"));
    const QJsonObject rows = QJsonDocument::fromJson(json).object().value(QStringLiteral("rows")).toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        backup.rows[it.key()] = qint64(it.value().toDouble());
    if (!fault.isEmpty())
        return fail(Error::Kind::Format, fault);
    return backup;
}

std::vector<Backup> superfluousBackups(std::vector<Backup> all, const QDateTime &now, qint64 mostBytes)
{
    std::sort(all.begin(), all.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    const std::set<QString> stays = untouchable(all);
    std::vector<Backup> out;
    std::set<QString> periods;
    qint64 kept = 0;
    for (const Backup &backup : all) {
        const bool first = periods.insert(periodOf(backup, now)).second;
        const bool fits = kept + backup.bytes <= mostBytes;
        if (stays.count(backup.path) || (first && fits))
            kept += backup.bytes;
        else
            out.push_back(backup);
    }
    return out;
}

} // namespace core
