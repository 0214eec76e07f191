// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/exportcalendar.h"

#include "core/exchange/ics/calendartext.h"
#include "core/rules/exercisesearch.h"
#include "core/store/store.h"

#include <QSaveFile>

namespace exchange {

using namespace core;

Result<int> exportCalendar(const Store &store, std::optional<QDate> first, std::optional<QDate> last, const QTimeZone &zone,
                           const QString &path)
{
    const auto sessions = PlannedStore(store.database()).between(first.value_or(QDate(1, 1, 1)), last.value_or(QDate(9999, 12, 31)));
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto exercises = store.exercises().all();
    if (!exercises)
        return tl::unexpected(exercises.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Io, file.errorString());
    file.write(calendarText(*sessions, exerciseNames(*exercises), zone));
    if (!file.commit())
        return fail(Error::Kind::Io, file.errorString());
    return int(sessions->size());
}

} // namespace exchange
