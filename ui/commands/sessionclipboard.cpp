// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/sessionclipboard.h"

#include "core/exchange/sessionjson.h"
#include "core/rules/copies.h"
#include "core/rules/logging.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/wording.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMimeData>
#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024;
constexpr qsizetype mostSessions = 500;
constexpr int version = 1;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("SessionClipboard", text, nullptr, n); }

QString pasteLabel(const std::vector<core::Session> &sessions, QDate day, QDate today)
{
    const QString what = sessions.size() == 1 ? sessions.front().displayTitle() : tr("%n sessions", int(sessions.size()));
    return tr("Paste %1 on %2").arg(what, dayText(day, today));
}

QDate earliest(const std::vector<core::Session> &sessions)
{
    QDate day = sessions.front().day();
    for (const core::Session &session : sessions)
        day = std::min(day, session.day());
    return day;
}

template <class T, class FromJson>
core::Result<void> readList(const QJsonArray &array, std::vector<T> &list, FromJson fromJson)
{
    for (const QJsonValue &value : array) {
        auto read = fromJson(value.toObject());
        if (!read)
            return tl::unexpected(read.error());
        list.push_back(std::move(*read));
    }
    return {};
}

void swapExercise(std::vector<core::Session> &sessions, core::ExerciseId from, core::ExerciseId to)
{
    for (core::Session &session : sessions)
        for (core::Entry &entry : session.entries)
            for (auto *exercise : {&entry.plannedExercise, &entry.loggedExercise})
                if (*exercise == from)
                    *exercise = to;
}

} // namespace

SessionClipboard::SessionClipboard(Commands &commands) : m_commands(commands) {}

bool SessionClipboard::copy(const std::vector<core::Session> &sessions) { return put(sessions, false); }
bool SessionClipboard::cut(const std::vector<core::Session> &sessions) { return put(sessions, true); }

core::Result<exchange::SessionParcel> SessionClipboard::parcelOf(const std::vector<core::Session> &sessions) const
{
    exchange::SessionParcel parcel{sessions, {}};
    for (const core::Session &session : sessions)
        for (const core::Entry &entry : session.entries)
            for (const auto &id : {entry.plannedExercise, entry.loggedExercise}) {
                const auto has = [&](const core::Exercise &exercise) { return exercise.id == id; };
                if (!id || std::any_of(parcel.exercises.begin(), parcel.exercises.end(), has))
                    continue;
                const auto exercise = m_commands.store().exercises().find(*id);
                if (!exercise)
                    return tl::unexpected(exercise.error());
                if (*exercise)
                    parcel.exercises.push_back(**exercise);
            }
    return parcel;
}

bool SessionClipboard::put(const std::vector<core::Session> &sessions, bool cut)
{
    if (sessions.empty())
        return false;
    const QString label = cut ? tr("Cut") : tr("Copy");
    if (qsizetype(sessions.size()) > mostSessions)
        return refuse(m_commands, label, {core::Error::Kind::Usage, tr("at most %1 sessions go at a time").arg(mostSessions)});
    const auto parcel = parcelOf(sessions);
    if (!parcel)
        return refuse(m_commands, label, parcel.error());
    QJsonArray list;
    for (const core::Session &session : parcel->sessions)
        list.append(exchange::toJson(session));
    QJsonArray exercises;
    for (const core::Exercise &exercise : parcel->exercises)
        exercises.append(exchange::toJson(exercise));
    const QJsonObject whole{{QStringLiteral("legwork"), version},
                            {QStringLiteral("origin"), m_origin.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("cut"), cut},
                            {QStringLiteral("exercises"), exercises},
                            {QStringLiteral("sessions"), list}};
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(mimeType), QJsonDocument(whole).toJson(QJsonDocument::Compact));
    data->setText(exchange::sessionsText(*parcel));
    QGuiApplication::clipboard()->setMimeData(data.release());
    return true;
}

bool SessionClipboard::holdsSessions()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && (data->hasFormat(QLatin1String(mimeType)) || data->hasText());
}

core::Result<SessionClipboard::Content> SessionClipboard::read(const QMimeData &data) const
{
    Content content;
    if (!data.hasFormat(QLatin1String(mimeType))) {
        if (!data.hasText())
            return core::fail(core::Error::Kind::Format, tr("there is no session on the clipboard"));
        const auto known = m_commands.store().exercises().all();
        if (!known)
            return tl::unexpected(known.error());
        auto parcel = exchange::sessionsFromText(data.text(), *known);
        if (!parcel)
            return tl::unexpected(parcel.error());
        content.parcel = std::move(*parcel);
        return content;
    }
    const QByteArray bytes = data.data(QLatin1String(mimeType));
    if (bytes.size() > mostBytes)
        return core::fail(core::Error::Kind::Format, tr("there is too much on the clipboard"));
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const QJsonArray list = whole.value(QStringLiteral("sessions")).toArray();
    if (whole.value(QStringLiteral("legwork")).toInt() != version || list.isEmpty() || list.size() > mostSessions)
        return core::fail(core::Error::Kind::Format, tr("it was not written by this version of Legwork"));
    if (const auto done = readList(list, content.parcel.sessions, exchange::sessionFromJson); !done)
        return tl::unexpected(done.error());
    if (const auto done = readList(whole.value(QStringLiteral("exercises")).toArray(), content.parcel.exercises, exchange::exerciseFromJson); !done)
        return tl::unexpected(done.error());
    content.isOurCut = whole.value(QStringLiteral("cut")).toBool()
        && QUuid::fromString(whole.value(QStringLiteral("origin")).toString()) == m_origin;
    return content;
}

std::vector<core::SessionId> SessionClipboard::paste(QDate day, QDate today)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    auto content = data ? read(*data) : core::fail(core::Error::Kind::Format, tr("there is no session on the clipboard"));
    if (!content) {
        refuse(m_commands, tr("Paste"), content.error());
        return {};
    }
    const int days = int(earliest(content->parcel.sessions).daysTo(day));
    if (content->isOurCut)
        if (auto moved = move(content->parcel.sessions, days, today))
            return *moved;
    return insert(std::move(content->parcel), days, day, today);
}

std::optional<std::vector<core::SessionId>> SessionClipboard::move(const std::vector<core::Session> &cut, int days, QDate today)
{
    // As they are now, not as they were when they were cut.
    std::vector<core::Session> present;
    std::vector<core::SessionId> ids;
    for (const core::Session &session : cut) {
        const auto found = m_commands.store().sessions().find(session.id);
        if (!found) {
            refuse(m_commands, tr("Paste"), found.error());
            return ids;
        }
        if (!*found)
            continue;
        present.push_back(**found);
        ids.push_back(session.id);
    }
    if (present.empty())
        return std::nullopt; // deleted since: what was cut is pasted as a copy
    if (!shiftSessions(m_commands, present, days, today))
        return std::vector<core::SessionId>();
    // A second paste makes copies.
    put(cut, false);
    return ids;
}

core::Result<void> SessionClipboard::settleExercises(exchange::SessionParcel &parcel, core::Change &change) const
{
    const auto known = m_commands.store().exercises().all();
    if (!known)
        return tl::unexpected(known.error());
    const auto has = [&](const auto &same) { return std::find_if(known->begin(), known->end(), same); };
    for (core::Exercise exercise : parcel.exercises) {
        if (has([&](const core::Exercise &e) { return e.id == exercise.id; }) != known->end())
            continue;
        const auto named = has([&](const core::Exercise &e) { return e.name.compare(exercise.name, Qt::CaseInsensitive) == 0; });
        if (named != known->end()) {
            swapExercise(parcel.sessions, exercise.id, named->id);
            continue;
        }
        exercise.mergedInto.reset();
        change.add(exercise);
    }
    return {};
}

std::vector<core::SessionId> SessionClipboard::insert(exchange::SessionParcel parcel, int days, QDate day, QDate today)
{
    core::Change change;
    change.label = pasteLabel(parcel.sessions, day, today);
    if (const auto settled = settleExercises(parcel, change); !settled) {
        refuse(m_commands, change.label, settled.error());
        return {};
    }
    std::stable_sort(parcel.sessions.begin(), parcel.sessions.end(), [](const core::Session &a, const core::Session &b) {
        return a.day() != b.day() ? a.day() < b.day() : a.position < b.position;
    });
    std::vector<core::SessionId> ids;
    for (const core::Session &session : parcel.sessions) {
        core::Session copy = core::plannedCopy(session, session.day().addDays(days));
        ids.push_back(copy.id);
        change.add(std::move(copy));
    }
    if (const auto placed = placeBehindOthers(m_commands.store(), change); !placed) {
        refuse(m_commands, change.label, placed.error());
        return {};
    }
    return m_commands.run(change) ? ids : std::vector<core::SessionId>();
}

} // namespace ui
