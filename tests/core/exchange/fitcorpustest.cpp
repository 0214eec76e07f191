// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitactivity.h"
#include "core/exchange/inflate.h"
#include "tests/support/csvtable.h"
#include "tests/support/environment.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <cmath>
#include <gtest/gtest.h>

using namespace exchange;
using tests::CsvRow;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile f(tests::corpusFolder() + u'/' + file);
    if (!f.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "cannot read " << qPrintable(file);
    const auto bytes = inflateIfGzip(f.readAll());
    if (!bytes)
        ADD_FAILURE() << qPrintable(file) << ": " << qPrintable(bytes.error().message);
    return bytes.value_or(QByteArray());
}

/// The FIT rows of EXPECTED.csv of these classes, by file.
QMap<QString, std::vector<CsvRow>> expectedOf(const QStringList &classes)
{
    QMap<QString, std::vector<CsvRow>> rows;
    for (const CsvRow &row : tests::readCsv(tests::corpusFolder() + QStringLiteral("/EXPECTED.csv")))
        if (row.text("format") == QLatin1String("fit") && classes.contains(row.text("class")))
            rows[row.text("file")].push_back(row);
    return rows;
}

bool near(std::optional<double> expected, std::optional<double> actual, double absolute, double relative = 0)
{
    if (expected.has_value() != actual.has_value())
        return false;
    return !expected || std::abs(*expected - *actual) <= std::max(absolute, relative * std::abs(*expected)) + 1e-9;
}

template <class T> std::optional<double> seconds(const std::optional<T> &duration)
{
    return duration ? std::optional(double(duration->count()) / 1000) : std::nullopt;
}

std::optional<double> number(const std::optional<int> &value) { return value ? std::optional(double(*value)) : std::nullopt; }
std::optional<double> number(const std::optional<qint64> &v) { return v ? std::optional(double(*v)) : std::nullopt; }
std::optional<double> number(const std::optional<core::Metres> &v) { return v ? std::optional(v->value) : std::nullopt; }

std::optional<core::Sport> sportOf(const CsvRow &row)
{
    const QString sport = row.text("sport");
    if (row.text("sub_sport") == QLatin1String("strength_training"))
        return core::Sport::Strength;
    if (sport == QLatin1String("fitness_equipment"))
        return std::nullopt;
    if (sport.isEmpty() || sport == QLatin1String("generic") || sport == QLatin1String("transition"))
        return core::Sport::Other;
    return core::sportFromSlug(sport);
}

std::optional<double> offsetOf(const CsvRow &row)
{
    const auto hours = row.number("tz_offset_h");
    return hours && std::abs(*hours) <= 14 ? std::optional(std::round(*hours * 4) * 15) : std::nullopt;
}

/// The summary fields in which an activity differs from its row.
QStringList summaryDifferences(const CsvRow &row, const Activity &a)
{
    QStringList bad;
    const auto check = [&bad](const char *name, bool good) {
        if (!good)
            bad << QLatin1String(name);
    };
    check("start", near(number(row.instantMs("start_utc")), number(a.startMs), 1000));
    check("timer", near(row.number("timer_s"), seconds(a.timer), 1));
    check("elapsed", near(row.number("elapsed_s"), seconds(a.elapsed), 1));
    check("distance", near(row.number("distance_m"), number(a.distance), 0.005, 0.001));
    check("avg_hr", near(row.number("avg_hr"), number(a.avgHr), 1));
    check("max_hr", near(row.number("max_hr"), number(a.maxHr), 1));
    check("calories", near(row.number("calories"), number(a.kcal), 0));
    const auto sport = sportOf(row);
    check("sport", !sport || *sport == a.sport);
    check("transition", (row.text("sport") == QLatin1String("transition")) == a.transition);
    return bad;
}

/// What only the first row of a file says: counts over all parts, and the offset of the clock.
QStringList countDifferences(const CsvRow &row, const std::vector<Activity> &parts)
{
    double laps = 0, records = 0, sets = 0, active = 0;
    for (const Activity &a : parts) {
        laps += double(a.laps.size());
        records += double(a.recording.timesMs.size());
        sets += double(a.sets.size());
        active += double(std::count_if(a.sets.begin(), a.sets.end(), [](const ActivitySet &s) { return s.active; }));
    }
    QStringList bad;
    if (!near(row.number("laps"), laps, 0))
        bad << QStringLiteral("laps %1").arg(laps);
    if (!near(row.number("records"), records, 0))
        bad << QStringLiteral("records %1").arg(records);
    if (!near(row.number("sets"), sets, 0) || !near(row.number("active_sets"), active, 0))
        bad << QStringLiteral("sets %1/%2").arg(active).arg(sets);
    if (!near(offsetOf(row), number(parts.front().offsetMinutes), 0))
        bad << QStringLiteral("offset %1").arg(parts.front().offsetMinutes.value_or(-9999));
    return bad;
}

QStringList rowDifferences(const std::vector<CsvRow> &rows, std::size_t i, const Decoded &decoded)
{
    if (i >= decoded.activities.size())
        return {QStringLiteral("missing part")};
    QStringList bad = summaryDifferences(rows[i], decoded.activities[i]);
    if (i == 0)
        bad << countDifferences(rows[0], decoded.activities);
    if (i == 0 && decoded.activities.size() != rows.size())
        bad << QStringLiteral("parts %1").arg(decoded.activities.size());
    return bad;
}

QString plainWords(const QString &camelCase)
{
    QString words;
    for (const QChar c : camelCase)
        words += c.isUpper() ? QStringLiteral(" ") + c.toLower() : QString(c);
    return words;
}

QString warningsOf(const Decoded &decoded)
{
    QStringList all;
    for (const Activity &a : decoded.activities)
        all << a.warnings;
    return all.join(u' ');
}

} // namespace

TEST(FitCorpus, GivesTheSummaryOfEveryDeviceFileAsExpected)
{
    LEGWORK_NEEDS_CORPUS();
    const auto expected = expectedOf({QStringLiteral("import"), QStringLiteral("import_multi")});
    int rows = 0, equal = 0;
    for (auto file = expected.cbegin(); file != expected.cend(); ++file) {
        const auto decoded = decodeFit(contentOf(file.key()));
        for (std::size_t i = 0; i < file->size(); ++i) {
            ++rows;
            const QStringList bad = decoded ? rowDifferences(*file, i, *decoded) : QStringList{decoded.error().message};
            equal += bad.isEmpty();
            std::printf("%-90s part %zu: %s\n", qPrintable(file.key()), i + 1,
                        bad.isEmpty() ? "equal" : qPrintable(bad.join(QStringLiteral(", "))));
        }
    }
    std::printf("%d of %d rows equal\n", equal, rows);
    EXPECT_GE(rows, 55);
    EXPECT_EQ(equal, rows);
}

TEST(FitCorpus, GivesEveryLapAsExpected)
{
    LEGWORK_NEEDS_CORPUS();
    QMap<QString, std::vector<CsvRow>> expected;
    for (const CsvRow &row : tests::readCsv(tests::corpusFolder() + QStringLiteral("/EXPECTED_LAPS.csv")))
        expected[row.text("file")].push_back(row);
    ASSERT_FALSE(expected.isEmpty());
    for (auto file = expected.cbegin(); file != expected.cend(); ++file) {
        const auto decoded = decodeFit(contentOf(file.key()));
        ASSERT_TRUE(decoded) << qPrintable(file.key());
        std::vector<core::Lap> laps;
        for (const Activity &a : decoded->activities)
            laps.insert(laps.end(), a.laps.begin(), a.laps.end());
        // A repeated file of a chain counts once here, its laps twice there.
        const bool repeated = warningsOf(*decoded).contains(QLatin1String("twice"));
        ASSERT_EQ(laps.size(), repeated ? file->size() / 2 : file->size()) << qPrintable(file.key());
        for (std::size_t i = 0; i < laps.size(); ++i) {
            const CsvRow &row = (*file)[i];
            const core::Lap &lap = laps[i];
            const bool good = near(number(row.instantMs("start_utc")), number(lap.startMs), 1000)
                && near(row.number("timer_s"), seconds(lap.timer), 1) && near(row.number("elapsed_s"), seconds(lap.elapsed), 1)
                && near(row.number("distance_m"), number(lap.distance), 0.005, 0.001)
                && near(row.number("avg_hr"), number(lap.avgHr), 1) && near(row.number("max_hr"), number(lap.maxHr), 1)
                && plainWords(row.text("trigger")).replace(u' ', u'_') == lap.trigger;
            EXPECT_TRUE(good) << qPrintable(file.key()) << " lap " << i + 1;
        }
    }
}

TEST(FitCorpus, GivesEverySetAsExpected)
{
    LEGWORK_NEEDS_CORPUS();
    QMap<QString, std::vector<CsvRow>> expected;
    for (const CsvRow &row : tests::readCsv(tests::corpusFolder() + QStringLiteral("/EXPECTED_SETS.csv")))
        expected[row.text("file")].push_back(row);
    ASSERT_FALSE(expected.isEmpty());
    for (auto file = expected.cbegin(); file != expected.cend(); ++file) {
        const auto decoded = decodeFit(contentOf(file.key()));
        ASSERT_TRUE(decoded) << qPrintable(file.key());
        std::vector<ActivitySet> sets;
        for (const Activity &a : decoded->activities)
            sets.insert(sets.end(), a.sets.begin(), a.sets.end());
        ASSERT_EQ(sets.size(), file->size()) << qPrintable(file.key());
        for (std::size_t i = 0; i < sets.size(); ++i) {
            const CsvRow &row = (*file)[i];
            QStringList guesses;
            for (const QString &word : row.text("category[3]").split(u'|', Qt::SkipEmptyParts))
                if (word != QLatin1String("unknown") && !guesses.contains(plainWords(word)))
                    guesses << plainWords(word);
            EXPECT_EQ(sets[i].active, row.text("set_type") == QLatin1String("active"));
            EXPECT_TRUE(near(number(row.instantMs("start_utc")), number(sets[i].startMs), 1000)) << i;
            EXPECT_TRUE(near(row.number("duration_s"), seconds(sets[i].duration), 0.001)) << i;
            EXPECT_TRUE(near(row.number("repetitions"), number(sets[i].reps), 0)) << i;
            EXPECT_TRUE(near(row.number("weight_kg"), sets[i].kilograms, 0.001)) << i;
            EXPECT_EQ(sets[i].exerciseGuesses, guesses) << i;
        }
    }
}

TEST(FitCorpus, ReadsWhatCanBeReadOfDamagedFilesAndSaysSo)
{
    LEGWORK_NEEDS_CORPUS();
    const auto expected = expectedOf({QStringLiteral("bad_crc"), QStringLiteral("truncated"), QStringLiteral("chained"),
                                      QStringLiteral("chained_bad_crc"), QStringLiteral("chained_corrupt"),
                                      QStringLiteral("chained_truncated"), QStringLiteral("empty"),
                                      QStringLiteral("unterminated"), QStringLiteral("corrupt")});
    ASSERT_GE(expected.size(), 11);
    for (auto file = expected.cbegin(); file != expected.cend(); ++file) {
        SCOPED_TRACE(qPrintable(file.key()));
        const CsvRow &row = file->front();
        const auto decoded = decodeFit(contentOf(file.key()));
        ASSERT_TRUE(decoded) << qPrintable(decoded.error().message);
        ASSERT_EQ(decoded->activities.size(), 1u);
        const Activity &a = decoded->activities.front();
        std::printf("%s: %s\n", qPrintable(file.key()), qPrintable(warningsOf(*decoded)));
        EXPECT_FALSE(a.warnings.isEmpty());
        const bool hasSummary = row.instantMs("start_utc").has_value();
        if (hasSummary) {
            EXPECT_EQ(summaryDifferences(row, a).join(u' '), QString());
        } else {
            EXPECT_EQ(a.startMs, row.instantMs("first_record_utc"));
            EXPECT_NEAR(a.avgHr.value_or(0), row.number("rec_hr_avg").value_or(0), 1);
        }
        if (file->size() == 1) {
            EXPECT_EQ(countDifferences(row, decoded->activities).join(u' '), QString());
        } else {
            EXPECT_EQ(a.recording.timesMs.size(), std::size_t(*row.number("records") / 2));
        }
    }
}

TEST(FitCorpus, RefusesWhatIsNoActivityWithASentence)
{
    LEGWORK_NEEDS_CORPUS();
    const auto refused = [](const char *which, core::Error::Kind kind) {
        const auto expected = expectedOf({QLatin1String(which)});
        EXPECT_FALSE(expected.isEmpty()) << which;
        for (auto file = expected.cbegin(); file != expected.cend(); ++file) {
            const auto decoded = decodeFit(contentOf(file.key()));
            ASSERT_FALSE(decoded) << qPrintable(file.key());
            std::printf("%s: %s\n", qPrintable(file.key()), qPrintable(decoded.error().message));
            EXPECT_EQ(decoded.error().kind, kind) << qPrintable(file.key());
            EXPECT_GT(decoded.error().message.size(), 12);
        }
    };
    refused("not_activity", core::Error::Kind::Unsupported);
    refused("not_fit", core::Error::Kind::Format);
    refused("fragment", core::Error::Kind::Format);
}

TEST(FitCorpus, KeepsEveryHeartRateOfTheRecordings)
{
    LEGWORK_NEEDS_CORPUS();
    const auto expected = expectedOf({QStringLiteral("import"), QStringLiteral("import_multi")});
    int compared = 0;
    for (auto file = expected.cbegin(); file != expected.cend(); ++file) {
        const CsvRow &row = file->front();
        const auto decoded = decodeFit(contentOf(file.key()));
        ASSERT_TRUE(decoded) << qPrintable(file.key());
        double count = 0, sum = 0, most = 0;
        for (const Activity &a : decoded->activities)
            if (const core::Channel *hr = a.recording.channel(QStringLiteral("hr")))
                for (std::size_t i = 0; i < hr->values.size(); ++i)
                    if (hr->present[i] && hr->values[i] > 0) { // 0 is how some devices say "no strap"
                        ++count;
                        sum += double(hr->values[i]);
                        most = std::max(most, double(hr->values[i]));
                    }
        // Beats from a strap's memory come on top of what the samples themselves hold.
        if (row.text("notes").contains(QLatin1String("strap memory"))) {
            EXPECT_GT(count, *row.number("rec_hr_n")) << qPrintable(file.key());
            EXPECT_NEAR(sum / count, row.number("avg_hr").value_or(0), 12) << qPrintable(file.key());
        } else {
            EXPECT_EQ(count, *row.number("rec_hr_n")) << qPrintable(file.key());
            if (count > 0) {
                EXPECT_NEAR(sum / count, row.number("rec_hr_avg").value_or(0), 0.01) << qPrintable(file.key());
                EXPECT_EQ(most, row.number("rec_hr_max").value_or(0)) << qPrintable(file.key());
            }
        }
        ++compared;
    }
    EXPECT_GT(compared, 40);
}

TEST(FitCorpus, GoesThroughEveryFileOfAnySortWithoutACrash)
{
    LEGWORK_NEEDS_CORPUS();
    qint64 bytes = 0, samples = 0;
    int files = 0;
    std::vector<QByteArray> contents;
    for (const char *folder : {"/fit", "/derived", "/gpx", "/csv"}) {
        QDirIterator it(tests::corpusFolder() + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            contents.push_back(inflateIfGzip(file.readAll()).value_or(QByteArray()));
        }
    }
    QElapsedTimer clock;
    clock.start();
    for (const QByteArray &content : contents) {
        const auto decoded = decodeFit(content);
        ++files;
        if (decoded) {
            bytes += content.size();
            for (const Activity &a : decoded->activities)
                samples += qint64(a.recording.timesMs.size());
        }
    }
    std::printf("%d files, %.1f MB of FIT, %lld samples in %lld ms\n", files, double(bytes) / 1e6, (long long)samples,
                (long long)clock.elapsed());
    EXPECT_GT(samples, 100'000);
}
