// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takeout/sessionfiles.h"

#include "core/exchange/fit/workoutencoder.h"
#include "core/exchange/takeout/newfiles.h"
#include "core/exchange/toactivity.h"
#include "core/exchange/xml/trackwriter.h"
#include "core/store/durablefile.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace exchange {

using namespace core;

namespace {

constexpr int hundred = 100;
constexpr int secondsAMinute = 60;

QString tr(const char *text) { return QCoreApplication::translate("Export", text); }

Result<std::vector<Session>> sessionsOf(const Store &store, const TakeoutOrder &order)
{
    const bool plans = order.format == TakeoutFormat::Workouts;
    if (order.session) {
        auto found = store.sessions().find(*order.session);
        if (!found)
            return tl::unexpected(found.error());
        return *found ? Result<std::vector<Session>>({std::move(**found)}) : fail(Error::Kind::NotFound, tr("there is no such session"));
    }
    auto sessions = store.sessions().between(order.first.value_or(QDate(1, 1, 1)), order.last.value_or(QDate(9999, 12, 31)));
    if (sessions)
        std::erase_if(*sessions, [&](const Session &session) {
            const bool has = plans ? session.planned && !session.logged && !session.planned->skipReason : session.logged.has_value();
            return !has || isStrength(session.kind) || session.kind == Kind::Rest;
        });
    return sessions;
}

Result<QByteArray> bytesOf(const Session &session, const Store &store, const TakeoutOrder &order)
{
    if (order.format == TakeoutFormat::Workouts)
        return encodeWorkout(session);
    if (!session.logged)
        return fail(Error::Kind::Usage, tr("it is not logged"));
    auto recording = store.imports().recordingOf(session.id);
    if (!recording)
        return tl::unexpected(recording.error());
    const QDateTime noon(session.logged->day, QTime(12, 0), order.zone);
    const Activity activity = activityOf(session, recording->value_or(Recording()), order.zone.offsetFromUtc(noon) / secondsAMinute);
    return order.format == TakeoutFormat::Tcx ? encodeTcx(activity) : encodeGpx(activity);
}

QString nameOf(const Session &session, TakeoutFormat format)
{
    const QDate day = format == TakeoutFormat::Workouts && session.planned ? session.planned->day : session.day();
    return QStringLiteral("%1.%2").arg(fileName(QStringLiteral("%1 %2").arg(day.toString(Qt::ISODate), session.displayTitle())), fileEnding(format));
}

bool namesAFile(const TakeoutOrder &order)
{
    const QFileInfo info(order.path);
    return !info.isDir() && info.suffix().compare(fileEnding(order.format), Qt::CaseInsensitive) == 0;
}

Result<qint64> writeOne(const Session &session, const Store &store, const TakeoutOrder &order)
{
    const auto bytes = bytesOf(session, store, order);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto written = writeDurably(QFileInfo(order.path).absoluteFilePath(), *bytes);
    return written ? Result<qint64>(1) : tl::unexpected(written.error());
}

Result<qint64> writeAll(const std::vector<Session> &sessions, const Store &store, const TakeoutOrder &order, JobControl &job)
{
    const bool plans = order.format == TakeoutFormat::Workouts;
    auto files = NewFiles::in(plans ? newFilesFolder(order.path).value_or(order.path) : order.path);
    if (!files)
        return tl::unexpected(files.error());
    std::optional<Error> leftOut;
    for (size_t i = 0; i < sessions.size(); ++i) {
        if (job.cancel)
            return fail(Error::Kind::Cancelled, tr("cancelled"));
        const auto bytes = bytesOf(sessions[i], store, order);
        // What the format has no words for is left out among others; alone it is the answer.
        if (!bytes && bytes.error().kind != Error::Kind::Usage)
            return tl::unexpected(bytes.error());
        if (!bytes)
            leftOut = bytes.error();
        else if (const auto added = files->add(nameOf(sessions[i], order.format), *bytes); !added)
            return tl::unexpected(added.error());
        job.percent = int(hundred * (i + 1) / sessions.size());
    }
    if (files->count() == 0)
        return tl::unexpected(leftOut.value_or(Error{Error::Kind::Usage, tr("there is no session to write")}));
    const auto named = files->commit();
    return named ? Result<qint64>(files->count()) : tl::unexpected(named.error());
}

} // namespace

Result<qint64> exportSessionFiles(const Store &store, const TakeoutOrder &order, JobControl &job)
{
    const auto sessions = sessionsOf(store, order);
    if (!sessions)
        return tl::unexpected(sessions.error());
    if (sessions->empty())
        return fail(Error::Kind::Usage, tr("there is no session to write"));
    if (!namesAFile(order))
        return writeAll(*sessions, store, order, job);
    if (sessions->size() > 1)
        return fail(Error::Kind::Usage, tr("these are %1 sessions, each a file of its own: name a folder").arg(sessions->size()));
    return writeOne(sessions->front(), store, order);
}

} // namespace exchange
