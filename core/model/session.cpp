// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"

#include <QCoreApplication>

namespace core {

namespace {

template <class Value> struct Word {
    Value value;
    const char *slug;
    const char *name;
};

constexpr Word<SkipReason> reasonWords[] = {
    {SkipReason::Sick, "sick", QT_TRANSLATE_NOOP("SkipReason", "Sick")},
    {SkipReason::Injured, "injured", QT_TRANSLATE_NOOP("SkipReason", "Injured")},
    {SkipReason::Travel, "travel", QT_TRANSLATE_NOOP("SkipReason", "Travel")},
    {SkipReason::Tired, "tired", QT_TRANSLATE_NOOP("SkipReason", "Tired")},
    {SkipReason::Weather, "weather", QT_TRANSLATE_NOOP("SkipReason", "Weather")},
    {SkipReason::Life, "life", QT_TRANSLATE_NOOP("SkipReason", "Life")},
    {SkipReason::Other, "other", QT_TRANSLATE_NOOP("SkipReason", "Other")},
};

constexpr Word<Surface> surfaceWords[] = {
    {Surface::Road, "road", QT_TRANSLATE_NOOP("Surface", "Road")},
    {Surface::Trail, "trail", QT_TRANSLATE_NOOP("Surface", "Trail")},
    {Surface::Track, "track", QT_TRANSLATE_NOOP("Surface", "Track")},
    {Surface::Treadmill, "treadmill", QT_TRANSLATE_NOOP("Surface", "Treadmill")},
};

constexpr Word<SetType> setTypeWords[] = {
    {SetType::WarmUp, "warm-up", QT_TRANSLATE_NOOP("SetType", "warm-up")},
    {SetType::Working, "working", QT_TRANSLATE_NOOP("SetType", "working")},
    {SetType::Drop, "drop", QT_TRANSLATE_NOOP("SetType", "drop")},
    {SetType::Failure, "failure", QT_TRANSLATE_NOOP("SetType", "failure")},
    {SetType::Timed, "timed", QT_TRANSLATE_NOOP("SetType", "timed")},
};

template <class Value, size_t N> std::optional<Value> valueOf(const Word<Value> (&words)[N], const QString &slug)
{
    for (const auto &word : words)
        if (slug == QLatin1String(word.slug))
            return word.value;
    return std::nullopt;
}

int countSets(const Session &session, bool onlyDone)
{
    int n = 0;
    for (const Entry &entry : session.entries)
        for (size_t i = 0; i < entry.sets.size(); ++i) {
            const ExerciseSet &set = entry.sets[i];
            const bool counts = set.type != SetType::WarmUp && !isSecondSide(entry.sets, i);
            n += counts && (!onlyDone || set.isDone()) ? 1 : 0;
        }
    return n;
}

} // namespace

std::optional<Milliseconds> Planned::time() const
{
    if (duration)
        return *duration;
    const Seconds timed = timedTotal(steps);
    return timed.count() > 0 ? std::optional<Milliseconds>(timed) : std::nullopt;
}

std::optional<Milliseconds> Logged::time() const { return timer ? timer : elapsed ? elapsed : moving; }

bool isSecondSide(const std::vector<ExerciseSet> &sets, size_t index)
{
    return index > 0 && sets[index].side == Side::Right && sets[index - 1].side == Side::Left;
}

QDate Session::day() const { return logged ? logged->day : planned ? planned->day : QDate(); }
QString Session::displayTitle() const { return title.isEmpty() ? kindName(kind) : title; }
int Session::doneSets() const { return countSets(*this, true); }
int Session::workingSets() const { return countSets(*this, false); }

QString slug(SkipReason reason) { return QLatin1String(reasonWords[size_t(reason)].slug); }
std::optional<SkipReason> skipReasonFromSlug(const QString &slug) { return valueOf(reasonWords, slug); }
QString skipReasonName(SkipReason reason)
{
    return QCoreApplication::translate("SkipReason", reasonWords[size_t(reason)].name);
}

QString slug(Surface surface) { return QLatin1String(surfaceWords[size_t(surface)].slug); }
std::optional<Surface> surfaceFromSlug(const QString &slug) { return valueOf(surfaceWords, slug); }
QString surfaceName(Surface surface)
{
    return QCoreApplication::translate("Surface", surfaceWords[size_t(surface)].name);
}

QString slug(SetType type) { return QLatin1String(setTypeWords[size_t(type)].slug); }
std::optional<SetType> setTypeFromSlug(const QString &slug) { return valueOf(setTypeWords, slug); }
QString setTypeName(SetType type) { return QCoreApplication::translate("SetType", setTypeWords[size_t(type)].name); }

QString effortWords(int effort)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Effort", "rest"),
        QT_TRANSLATE_NOOP("Effort", "very easy"),
        QT_TRANSLATE_NOOP("Effort", "very easy"),
        QT_TRANSLATE_NOOP("Effort", "easy; could sing"),
        QT_TRANSLATE_NOOP("Effort", "easy; could sing"),
        QT_TRANSLATE_NOOP("Effort", "moderate; can talk, not sing"),
        QT_TRANSLATE_NOOP("Effort", "moderate; can talk, not sing"),
        QT_TRANSLATE_NOOP("Effort", "hard; a few words at a time"),
        QT_TRANSLATE_NOOP("Effort", "hard; a few words at a time"),
        QT_TRANSLATE_NOOP("Effort", "very hard"),
        QT_TRANSLATE_NOOP("Effort", "all I had"),
    };
    if (effort < 0 || effort > 10)
        return {};
    return QCoreApplication::translate("Effort", words[effort]);
}

} // namespace core
