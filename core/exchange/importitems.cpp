// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importitems.h"

#include "core/exchange/sessionjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace exchange {

using namespace core;

namespace {

const QString sessionPrefix = QStringLiteral("session/");
const QString exercisePrefix = QStringLiteral("exercise/");

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

// Where a session stands among the others of its day is no edit of it.
QByteArray hashOf(QJsonObject object)
{
    object.remove(QStringLiteral("position"));
    return QCryptographicHash::hash(bytesOf(object), QCryptographicHash::Sha256);
}

std::optional<QJsonObject> jsonOf(const std::optional<Value> &value)
{
    if (!value)
        return std::nullopt;
    if (const auto *session = std::get_if<Session>(&*value))
        return toJson(*session);
    if (const auto *exercise = std::get_if<Exercise>(&*value))
        return toJson(*exercise);
    return std::nullopt;
}

QString keyText(const Key &key)
{
    if (const auto *session = std::get_if<SessionId>(&key))
        return sessionPrefix + session->toString();
    if (const auto *exercise = std::get_if<ExerciseId>(&key))
        return exercisePrefix + exercise->toString();
    return {};
}

Result<void> takeSessionBack(const Store &store, const ImportItem &item, TakeBack &out)
{
    const auto now = store.sessions().find(SessionId::fromString(item.key.mid(sessionPrefix.size())));
    if (!now)
        return tl::unexpected(now.error());
    if (!*now) // deleted since
        return {};
    if (hashOf(toJson(**now)) != item.afterSha256) {
        out.stay.push_back(**now);
        return {};
    }
    if (item.beforeJson.isEmpty()) {
        out.change.remove(**now);
        return {};
    }
    auto before = sessionFromJson(QJsonDocument::fromJson(item.beforeJson).object());
    if (!before)
        return tl::unexpected(before.error());
    before->position = (*now)->position;
    out.change.replace(**now, *before);
    out.restored.push_back(before->id);
    return {};
}

/// Whether any session that stays done has a set of an exercise.
Result<bool> isUsed(const Store &store, const Exercise &exercise, const Change &change)
{
    // As many as the change removes, and one more, decide it.
    const auto with = store.sessions().lastWith(exercise.id, QDate(9999, 12, 31), int(change.edits.size()) + 1);
    if (!with)
        return tl::unexpected(with.error());
    return std::any_of(with->begin(), with->end(), [&](const Session &session) {
        return std::none_of(change.edits.begin(), change.edits.end(), [&](const Edit &edit) { return edit.key == Key(session.id); });
    });
}

Result<void> takeExerciseBack(const Store &store, const ImportItem &item, TakeBack &out)
{
    const auto now = store.exercises().find(ExerciseId::fromString(item.key.mid(exercisePrefix.size())));
    if (!now)
        return tl::unexpected(now.error());
    if (!*now || hashOf(toJson(**now)) != item.afterSha256 || !item.beforeJson.isEmpty())
        return {};
    const auto used = isUsed(store, **now, out.change);
    if (!used)
        return tl::unexpected(used.error());
    if (!*used)
        out.change.remove(**now);
    return {};
}

} // namespace

std::vector<ImportItem> itemsOf(const Change &change)
{
    std::vector<ImportItem> items;
    for (const Edit &edit : change.edits) {
        const auto after = jsonOf(edit.after);
        const QString key = keyText(edit.key);
        if (!after || key.isEmpty())
            continue;
        const auto before = jsonOf(edit.before);
        items.push_back({key, before ? bytesOf(*before) : QByteArray(), hashOf(*after)});
    }
    return items;
}

Result<TakeBack> takeBack(const Store &store, const ImportBatch &batch)
{
    const auto items = ImportHistory(store.database()).items(batch.id);
    if (!items)
        return tl::unexpected(items.error());
    TakeBack out;
    out.change.label = QCoreApplication::translate("Import", "Take back: %1").arg(batch.label);
    for (const ImportItem &item : *items)
        if (item.key.startsWith(sessionPrefix))
            if (const auto done = takeSessionBack(store, item, out); !done)
                return tl::unexpected(done.error());
    // Exercises last: whether one is used depends on which sessions go.
    for (const ImportItem &item : *items)
        if (item.key.startsWith(exercisePrefix))
            if (const auto done = takeExerciseBack(store, item, out); !done)
                return tl::unexpected(done.error());
    return out;
}

Result<void> hideRecordings(const Store &store, const ImportBatch &batch, TakeBack &takeBack)
{
    if (takeBack.restored.empty())
        return {};
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<BatchId> apart = ImportHistory(store.database()).keepApart(batch.id, takeBack.restored, *transaction);
    if (!apart)
        return tl::unexpected(apart.error());
    if (const auto done = transaction->commit(); !done)
        return done;
    takeBack.change.hides = *apart;
    return {};
}

} // namespace exchange
