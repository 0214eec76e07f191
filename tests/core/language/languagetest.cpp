// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/language.h"

#include "core/model/datetext.h"
#include "core/model/librarywords.h"
#include "core/plans/planlibrary.h"
#include "core/plans/readyworkouts.h"
#include "core/rules/exercisesearch.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/speaking.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <gmock/gmock.h>

using namespace core;
using tests::Speaking;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

struct Written {
    const char *locale;
    const char *day;
    const char *fullDay;
    const char *week;
    const char *overNewYear;
};

Exercise called(Store &store, const char *slug)
{
    return store.exercises().find(libraryExerciseId(QLatin1String(slug))).value().value();
}

/// What stands in the file, past every store.
QString storedName(const QString &file, const char *slug)
{
    const QString connection = QStringLiteral("language test");
    QString name;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        EXPECT_TRUE(database.open());
        QSqlQuery query(database);
        query.prepare(QStringLiteral("SELECT name FROM exercise WHERE slug = ?"));
        query.addBindValue(QLatin1String(slug));
        EXPECT_TRUE(query.exec() && query.next());
        name = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return name;
}

void save(Store &store, const Exercise &before, const Exercise &after)
{
    Change change;
    change.label = QStringLiteral("Edit");
    change.replace(before, after);
    const auto done = store.journal().apply(change);
    ASSERT_TRUE(done) << qPrintable(done.error().message);
}

} // namespace

TEST(Language, IsTheFirstOneAskedForThatLegworkSpeaksElseEnglish)
{
    EXPECT_EQ(firstSpoken({u("fr-FR"), u("de_AT"), u("en")}), u("de"));
    EXPECT_EQ(firstSpoken({u("de-DE.UTF-8")}), u("de"));
    EXPECT_EQ(firstSpoken({u("en-US"), u("de")}), u("en"));
    EXPECT_EQ(firstSpoken({u("del"), u("C"), QString()}), u("en")) << "three letters are another language";
    EXPECT_EQ(languages().first(), u("en"));
    EXPECT_EQ(languageName(u("de")), u("Deutsch"));
    EXPECT_EQ(languageName(u("xx")), QString());
}

TEST(Language, ChosenInAFileIsReadBackAndTheSystemsIsTheDefault)
{
    const auto read = [](const Setting &setting) { return languageFrom({{setting.key, setting.json}}); };
    EXPECT_EQ(read(languageSetting(u("de"))), u("de"));
    EXPECT_EQ(read(languageSetting(QString())), QString());
    EXPECT_EQ(languageFrom({}), QString());
    EXPECT_EQ(read({languageSetting(u("de")).key, "\"klingon\""}), QString()) << "of a newer version, or damaged";
}

TEST(Language, ReachesTheCoreAndItsPlurals)
{
    EXPECT_EQ(kindName(Kind::LongRun), u("Long run"));
    {
        const Speaking german("de", "de_DE");
        EXPECT_EQ(spokenLanguage(), u("de"));
        EXPECT_EQ(kindName(Kind::LongRun), u("Langer Lauf"));
        EXPECT_EQ(QCoreApplication::translate("SessionClipboard", "%n sessions", nullptr, 1), u("1 Einheit"));
        EXPECT_EQ(QCoreApplication::translate("SessionClipboard", "%n sessions", nullptr, 2), u("2 Einheiten"));
    }
    EXPECT_EQ(spokenLanguage(), u("en"));
    EXPECT_EQ(kindName(Kind::LongRun), u("Long run"));
}

TEST(Language, WritesDatesInTheOrderAndWithTheMarksOfTheLocale)
{
    const Written all[] = {
        {"C", "Fri 20 Nov", "Friday 20 November 2026", "16 – 22 November 2026", "28 December 2026 – 3 January 2027"},
        {"en_GB", "Fri 20 Nov", "Friday 20 November 2026", "16 – 22 November 2026", "28 December 2026 – 3 January 2027"},
        {"en_US", "Fri, Nov 20", "Friday, November 20, 2026", "November 16 – 22, 2026", "December 28, 2026 – January 3, 2027"},
        {"de_DE", "Fr 20. Nov.", "Freitag, 20. November 2026", "16. – 22. November 2026", "28. Dezember 2026 – 3. Januar 2027"},
        {"es_ES", "vie 20 de nov", "viernes, 20 de noviembre de 2026", "16 – 22 de noviembre de 2026",
         "28 de diciembre de 2026 – 3 de enero de 2027"},
        {"ja_JP", "金 11月20日", "金曜日 2026年11月20日", "2026年11月16日 – 22日", "2026年12月28日 – 2027年1月3日"},
    };
    for (const Written &written : all) {
        const Speaking formats("en", written.locale);
        const QDate friday(2026, 11, 20);
        const QString full = u("d MMMM yyyy");
        EXPECT_EQ(dateText(friday, u("ddd d MMM")), u(written.day));
        EXPECT_EQ(dateText(friday, u("dddd d MMMM yyyy")), u(written.fullDay));
        EXPECT_EQ(dateRangeText({2026, 11, 16}, {2026, 11, 22}, full), u(written.week));
        EXPECT_EQ(dateRangeText({2026, 12, 28}, {2027, 1, 3}, full), u(written.overNewYear));
    }
}

TEST(Language, AFieldForADateReadsBackWhatItShowsInEveryLocale)
{
    for (const char *locale : {"C", "en_GB", "en_US", "de_DE", "fr_FR", "es_ES"}) {
        const Speaking formats("en", locale);
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            const QString pattern = datePattern(u("ddd d MMM yyyy"));
            ASSERT_EQ(QLocale().toDate(QLocale().toString(day, pattern), pattern), day) << locale << ' ' << qPrintable(pattern);
        }
    }
}

TEST(LibraryWords, AreShownTranslatedAndStoredAsTheyAre)
{
    tests::TemporaryDatabase database;
    const Speaking german("de", "de_DE");
    Store &store = database.reopen();
    const Exercise before = called(store, "push-up");
    EXPECT_EQ(before.name, u("Liegestütz"));
    EXPECT_EQ(muscleText(u("glutes")), u("Gesäß"));

    Exercise favourite = before;
    favourite.favourite = true;
    save(store, before, favourite);
    EXPECT_EQ(called(store, "push-up"), favourite);
    EXPECT_EQ(storedName(database.path(), "push-up"), u("Push-up")) << "an edit of something else changes no name";
    const auto all = store.exercises().all().value();
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end(),
                               [](const Exercise &a, const Exercise &b) { return a.name.localeAwareCompare(b.name) < 0; }));
}

TEST(LibraryWords, LeaveANameOfTheUsersOwnAlone)
{
    tests::TemporaryDatabase database;
    {
        const Speaking german("de", "de_DE");
        Store &store = database.reopen();
        const Exercise before = called(store, "push-up");
        Exercise renamed = before;
        renamed.name = u("Pumpen");
        save(store, before, renamed);
        EXPECT_EQ(called(store, "push-up").name, u("Pumpen"));
    }
    EXPECT_EQ(called(database.reopen(), "push-up").name, u("Pumpen"));
    EXPECT_EQ(called(database.store(), "goblet-squat").name, u("Goblet squat"));
}

TEST(LibraryWords, AreFoundInBothLanguages)
{
    tests::TemporaryDatabase database;
    const Speaking german("de", "de_DE");
    const auto all = database.reopen().exercises().all().value();
    const ExerciseSearch search(all);
    for (const char *words : {"liegestütz", "push-up", "push up"}) {
        const auto found = search.find({u(words), {}, {}, {}, ExerciseFilter::Show::Current});
        EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](size_t i) { return all[i].slug == u("push-up"); })) << words;
    }
    EXPECT_FALSE(search.find({u("gesäß"), {}, {}, {}, ExerciseFilter::Show::Current}).empty());
    EXPECT_FALSE(search.find({u("glutes"), {}, {}, {}, ExerciseFilter::Show::Current}).empty());
}

TEST(LibraryWords, OfPlansAndWorkoutsAreInTheLanguageSpoken)
{
    const Plan english = libraryPlan(u("sample-week")).value();
    const auto workouts = readyWorkouts().value();
    const Speaking german("de", "de_DE");
    Plan plan = libraryPlan(u("sample-week")).value();
    EXPECT_EQ(plan.title, u("Beispielwoche"));
    EXPECT_NE(plan.description, english.description);
    EXPECT_EQ(plan.id, english.id);
    for (size_t i = 0; i < plan.weeks[0].sessions.size(); ++i) {
        EXPECT_NE(plan.weeks[0].sessions[i].text, english.weeks[0].sessions[i].text);
        EXPECT_EQ(plan.weeks[0].sessions[i].steps, english.weeks[0].sessions[i].steps);
    }
    const auto translated = readyWorkouts().value();
    ASSERT_EQ(translated.size(), workouts.size());
    for (size_t i = 0; i < workouts.size(); ++i) {
        EXPECT_NE(translated[i].name, workouts[i].name);
        EXPECT_NE(translated[i].words, workouts[i].words);
        EXPECT_EQ(translated[i].session.title, translated[i].name);
    }
}
