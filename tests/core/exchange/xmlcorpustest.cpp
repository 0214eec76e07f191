// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decodefile.h"
#include "core/store/importstore.h"
#include "tests/support/csvtable.h"
#include "tests/support/environment.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <cmath>
#include <gtest/gtest.h>

using namespace exchange;
using tests::CsvRow;

namespace {

using Rows = QMap<QString, std::vector<CsvRow>>;

/// The TCX and GPX rows of EXPECTED.csv of these classes, by file.
Rows expectedOf(const QStringList &classes)
{
    Rows rows;
    for (const CsvRow &row : tests::readCsv(tests::corpusFolder() + QStringLiteral("/EXPECTED.csv")))
        if ((row.text("format") == QLatin1String("tcx") || row.text("format") == QLatin1String("gpx"))
            && classes.contains(row.text("class")))
            rows[row.text("file")].push_back(row);
    return rows;
}

Rows imports() { return expectedOf({QStringLiteral("import"), QStringLiteral("import_multi")}); }

/// The oracle's own note: nothing before 1990 was recorded by a device.
bool hasImpossibleTimes(const CsvRow &row) { return row.text("start_utc") < QLatin1String("1990"); }

core::Result<Decoded> decode(const QString &file)
{
    QFile f(tests::corpusFolder() + u'/' + file);
    if (!f.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "cannot read " << qPrintable(file);
    const std::atomic<bool> cancel = false;
    return decodeFile(f.readAll(), cancel);
}

bool near(std::optional<double> expected, std::optional<double> actual, double absolute, double relative = 0)
{
    if (!expected || !actual)
        return !expected && !actual;
    return std::abs(*expected - *actual) <= std::max(absolute, relative * std::abs(*expected)) + 1e-9;
}

std::optional<double> seconds(const std::optional<core::Milliseconds> &duration)
{
    return duration ? std::optional(double(duration->count()) / 1000) : std::nullopt;
}

std::optional<double> instant(const CsvRow &row, const char *column)
{
    // The oracle leaves times without a zone as they are; GPX says they are UTC.
    QString text = row.text(column);
    text.replace(QLatin1String("(naive)"), QLatin1String("Z"));
    const auto ms = CsvRow({{QStringLiteral("x"), text}}).instantMs("x");
    return ms ? std::optional(double(*ms) / 1000) : std::nullopt;
}

/// What the heart rate samples of a recording come to.
struct Beats {
    double count = 0;
    double sum = 0;
    double most = 0;
};

Beats beatsOf(const core::Recording &recording)
{
    Beats beats;
    const core::Channel *hr = recording.channel(QStringLiteral("hr"));
    for (std::size_t i = 0; hr && i < hr->values.size(); ++i)
        if (hr->present[i]) {
            const double bpm = double(hr->values[i]) / hr->scale;
            ++beats.count;
            beats.sum += bpm;
            beats.most = std::max(beats.most, bpm);
        }
    return beats;
}

double positions(const core::Recording &recording)
{
    const core::Channel *lat = recording.channel(QStringLiteral("lat"));
    return lat ? double(std::count(lat->present.begin(), lat->present.end(), true)) : 0;
}

class Differences
{
public:
    void check(const char *name, bool good)
    {
        if (!good)
            m_bad << QLatin1String(name);
    }
    void summary(const CsvRow &row, const Activity &a);
    void recording(const CsvRow &row, const Activity &a);
    [[nodiscard]] QStringList all() const { return m_bad; }

private:
    QStringList m_bad;
};

void Differences::summary(const CsvRow &row, const Activity &a)
{
    check("start", near(instant(row, "start_utc"), a.startMs ? std::optional(double(*a.startMs) / 1000) : std::nullopt, 1));
    check("timer", near(row.number("timer_s"), seconds(a.timer), 1));
    check("elapsed", near(row.number("elapsed_s"), seconds(a.elapsed), 1));
    check("distance", near(row.number("distance_m"), a.distance ? std::optional(a.distance->value) : std::nullopt, 0.05, 0.001));
    // The sum over laps without calories is 0 there and "not recorded" here.
    const bool noCalories = !a.kcal && row.number("calories") == 0.0;
    check("calories", noCalories || near(row.number("calories"), a.kcal ? std::optional(double(*a.kcal)) : std::nullopt, 0));
    // Neither format has a heart rate of the whole activity: those of the samples stand for it.
    if (row.number("rec_hr_avg")) {
        check("avg_hr", a.avgHr && near(row.number("rec_hr_avg"), double(*a.avgHr), 1));
        check("max_hr", a.maxHr && near(row.number("rec_hr_max"), double(*a.maxHr), 1));
    }
    const QString sport = row.text("sport");
    check("sport", sport.isEmpty() || (sport == QLatin1String("Running")) == (a.sport == core::Sport::Running));
    check("biking", (sport == QLatin1String("Biking")) <= (a.sport == core::Sport::Cycling));
}

void Differences::recording(const CsvRow &row, const Activity &a)
{
    const core::Recording &r = a.recording;
    check("records", near(row.number("records"), double(r.timesMs.size()), 0));
    check("gps_points", near(row.number("gps_points"), positions(r), 0));
    check("laps", near(row.number("laps").value_or(0), double(a.laps.size()), 0));
    const Beats beats = beatsOf(r);
    check("rec_hr_n", near(row.number("rec_hr_n"), beats.count, 0));
    if (beats.count > 0) {
        check("rec_hr_avg", near(row.number("rec_hr_avg"), beats.sum / beats.count, 0.01));
        check("rec_hr_max", near(row.number("rec_hr_max"), beats.most, 0));
    }
}

QStringList differences(const std::vector<CsvRow> &rows, std::size_t i, const core::Result<Decoded> &decoded)
{
    if (!decoded)
        return {decoded.error().message};
    if (decoded->activities.size() != rows.size())
        return {QStringLiteral("%1 parts").arg(decoded->activities.size())};
    Differences found;
    found.check("format", decoded->format == rows[i].text("format"));
    found.summary(rows[i], decoded->activities[i]);
    found.recording(rows[i], decoded->activities[i]);
    return found.all();
}

} // namespace

TEST(XmlCorpus, GivesEveryFileAsExpected)
{
    LEGWORK_NEEDS_CORPUS();
    int rows = 0, equal = 0;
    const Rows expected = imports();
    for (auto file = expected.cbegin(); file != expected.cend(); ++file) {
        if (hasImpossibleTimes(file->front()))
            continue;
        const auto decoded = decode(file.key());
        for (std::size_t i = 0; i < file->size(); ++i) {
            ++rows;
            const QStringList bad = differences(*file, i, decoded);
            equal += bad.isEmpty();
            std::printf("%-75s part %zu: %s\n", qPrintable(file.key()), i + 1,
                        bad.isEmpty() ? "equal" : qPrintable(bad.join(QStringLiteral(", "))));
        }
    }
    std::printf("%d of %d rows equal\n", equal, rows);
    EXPECT_GE(rows, 27);
    EXPECT_EQ(equal, rows);
}

TEST(XmlCorpus, RefusesTheOthersWithASentence)
{
    LEGWORK_NEEDS_CORPUS();
    Rows refused = expectedOf({QStringLiteral("no_time"), QStringLiteral("empty"), QStringLiteral("route_only"),
                               QStringLiteral("waypoints_only"), QStringLiteral("not_wellformed")});
    EXPECT_GE(refused.size(), 7);
    const Rows expected = imports();
    for (auto file = expected.cbegin(); file != expected.cend(); ++file)
        if (hasImpossibleTimes(file->front()))
            refused.insert(file.key(), *file);
    for (auto file = refused.cbegin(); file != refused.cend(); ++file) {
        const auto decoded = decode(file.key());
        ASSERT_FALSE(decoded) << qPrintable(file.key());
        std::printf("%-55s %s\n", qPrintable(file.key()), qPrintable(decoded.error().message));
        const bool broken = file->front().text("class") == QLatin1String("not_wellformed");
        EXPECT_EQ(decoded.error().kind, broken ? core::Error::Kind::Format : core::Error::Kind::Unsupported) << qPrintable(file.key());
        EXPECT_EQ(broken, decoded.error().message.contains(QLatin1String("line"))) << qPrintable(decoded.error().message);
    }
}

TEST(XmlCorpus, LosesNoDigitAndSurvivesThePacking)
{
    LEGWORK_NEEDS_CORPUS();
    const Rows expected = imports();
    int recordings = 0;
    QElapsedTimer clock;
    clock.start();
    for (auto file = expected.cbegin(); file != expected.cend(); ++file) {
        const auto decoded = decode(file.key());
        if (!decoded)
            continue;
        for (const Activity &a : decoded->activities) {
            EXPECT_FALSE(a.warnings.join(u' ').contains(QLatin1String("rounded"))) << qPrintable(file.key());
            const auto again = core::unpackRecording(core::packRecording(a.recording));
            ASSERT_TRUE(again) << qPrintable(file.key());
            EXPECT_EQ(*again, a.recording) << qPrintable(file.key());
            ++recordings;
        }
    }
    std::printf("%d recordings read and packed in %lld ms\n", recordings, (long long)clock.elapsed());
    EXPECT_GE(recordings, 27);
}

TEST(XmlCorpus, GivesTheDerivedFilesLikeTheirOriginal)
{
    LEGWORK_NEEDS_CORPUS();
    const auto original = decode(QStringLiteral("tcx/tcxreader/sup_activity_1.tcx"));
    ASSERT_TRUE(original);
    for (const char *name : {"derived/strava-10-leading-spaces.tcx", "derived/strava-10-leading-spaces.tcx.gz"}) {
        const auto derived = decode(QLatin1String(name));
        ASSERT_TRUE(derived) << name << qPrintable(derived.error().message);
        Activity a = derived->activities.front();
        EXPECT_EQ(a.warnings.size(), 1) << name;
        a.warnings = original->activities.front().warnings;
        EXPECT_EQ(a, original->activities.front()) << name;
    }
}
