// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/properties.h"

#include "core/exchange/importoptions.h"
#include "core/exchange/sessionjson.h"
#include "core/exchange/tosession.h"
#include "core/store/importstore.h"

#include <cstdio>
#include <cstdlib>

namespace tests {

namespace {

// Qt warns where it was misused, which no input may bring about. Only zlib's verdict on damaged data comes the same way.
void endOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type != QtDebugMsg && type != QtInfoMsg && !message.startsWith(QLatin1String("qUncompress")))
        std::abort();
}

const QtMessageHandler earlierHandler = qInstallMessageHandler(endOnWarning);

void checkSession(const exchange::Activity &read)
{
    static const QTimeZone zone("Europe/Berlin");
    exchange::ImportOptions miles;
    miles.lengths = core::LengthUnit::Miles;
    miles.weights = core::WeightUnit::Pounds;
    miles.monthFirst = true;
    const exchange::Activity activity = exchange::answered(read, miles, {});
    const exchange::SessionDraft draft = exchange::sessionOf(activity, zone, {});
    must(draft.session.logged->day.isValid(), "an imported session is on a day");
    const auto again = exchange::sessionFromJson(exchange::toJson(draft.session));
    must(again.has_value(), "an imported session can be read from its JSON");
    must(*again == draft.session, "an imported session keeps its values in JSON");
}

} // namespace

QByteArray fuzzBytes(const uint8_t *data, size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}

void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void checkPacking(const core::Recording &recording)
{
    const auto again = core::unpackRecording(core::packRecording(recording));
    must(again.has_value(), "a packed recording can be unpacked");
    must(*again == recording, "a packed recording keeps its values");
}

void checkDecoded(const core::Result<exchange::Decoded> &decoded)
{
    if (!decoded) {
        must(!decoded.error().message.isEmpty(), "an error has a message");
        return;
    }
    bool dated = false;
    for (const exchange::Activity &activity : decoded->activities) {
        for (const core::Channel &channel : activity.recording.channels)
            must(channel.values.size() == activity.recording.timesMs.size()
                     && channel.present.size() == channel.values.size(),
                 "a channel has one value a sample");
        checkPacking(activity.recording);
        dated = dated || activity.startMs || activity.local;
        if (activity.startMs || activity.local)
            checkSession(activity);
    }
    for (const exchange::PlannedWorkout &workout : decoded->workouts) {
        dated = true;
        const core::Session session = exchange::plannedSession(workout, QDate(2026, 11, 23));
        const auto again = exchange::sessionFromJson(exchange::toJson(session));
        must(again && *again == session, "a planned workout keeps its values in JSON");
    }
    must(dated, "a decoded file can be dated");
}

} // namespace tests
