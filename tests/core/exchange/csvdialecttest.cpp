// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvactivity.h"
#include "core/exchange/importoptions.h"

#include <gtest/gtest.h>

using namespace exchange;
using core::SetType;
using core::WeightUnit;

namespace {

core::Result<Decoded> decode(const QByteArray &bytes, const CsvMappings &mappings = {})
{
    const std::atomic<bool> cancel = false;
    return decodeCsv(bytes, mappings, cancel);
}

std::vector<Activity> activities(const QByteArray &bytes)
{
    const auto decoded = decode(bytes);
    EXPECT_TRUE(decoded) << (decoded ? "" : qPrintable(decoded.error().message));
    return decoded ? decoded->activities : std::vector<Activity>(1);
}

QString namesOf(const Activity &activity)
{
    QStringList names;
    for (const ActivitySet &set : activity.sets)
        names.append(set.exerciseName);
    return names.join(QLatin1Char('|'));
}

} // namespace

TEST(StrongTable, ReadsTheUnitFromItsColumnNameInTheNewestLayout)
{
    const auto workouts = activities("Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (lbs);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes\n"
                                     "1;2026-05-04 18:00:00;Legs;3600;Squat (Barbell);W;45;10;;;;warm;fine day\n"
                                     "1;2026-05-04 18:00:00;Legs;3600;Squat (Barbell);1;135;5;8;;;;\n"
                                     "1;2026-05-04 18:00:00;Legs;3600;Squat (Barbell);D;95;8;8.5;;;;\n"
                                     "1;2026-05-04 18:00:00;Legs;3600;Squat (Barbell);F;95;6;;;;;\n"
                                     "1;2026-05-04 18:00:00;Legs;3600;Running;1;;;;5000;1500;;\n");
    ASSERT_EQ(workouts.size(), 1u);
    const Activity &legs = workouts.front();
    EXPECT_EQ(legs.title, QStringLiteral("Legs"));
    EXPECT_EQ(legs.note, QStringLiteral("fine day"));
    EXPECT_EQ(legs.timer, core::Milliseconds(3'600'000));
    ASSERT_EQ(legs.sets.size(), 5u);
    EXPECT_EQ(legs.sets[0].type, SetType::WarmUp);
    EXPECT_EQ(legs.sets[2].type, SetType::Drop);
    EXPECT_EQ(legs.sets[3].type, SetType::Failure);
    EXPECT_EQ(legs.sets[1].weight->unit, WeightUnit::Pounds);
    EXPECT_EQ(legs.sets[1].weight->text, QStringLiteral("135"));
    EXPECT_EQ(legs.sets[1].inReserve, 2);
    EXPECT_EQ(legs.sets[2].inReserve, 1) << "the lower number, and the RPE itself in the note";
    EXPECT_EQ(legs.sets[2].note, QStringLiteral("RPE 8.5"));
    EXPECT_EQ(legs.sets[4].distance->value, 5000);
    EXPECT_EQ(legs.sets[4].duration, core::Milliseconds(1'500'000));
    EXPECT_EQ(legs.open, OpenQuestions());
}

TEST(StrongTable, ReadsItsGermanHeaderAndTheShortOldOne)
{
    const auto german = activities("Datum;Workout-Name;Name der Übung;Reihenfolge festlegen;Gewicht;Wiederh.;RPE;Entfernung;Sekunden;Notizen;Workout-Notizen;Dauer\n"
                                   "2026-05-04 18:00:00;\"Beine\";\"Kniebeuge (Langhantel)\";1;62,5;5;;;;\"\";;1h 5m\n");
    EXPECT_EQ(german.front().sets.front().weight->kilograms(), 62.5);
    EXPECT_EQ(german.front().timer, core::Milliseconds(3'900'000));
    EXPECT_TRUE(german.front().open.weightUnit);

    const auto old = activities("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
                                "2018-05-04 18:00:00,\"Legs\",45m,\"Squat\",1,60.0,5,0,0,\n");
    EXPECT_EQ(old.front().sets.front().weight->text, QStringLiteral("60"));
}

TEST(StrongTable, KeepsRestsWithTheirSetAndStartsAnExerciseAnewWhereItsNumbersDo)
{
    const auto workouts = activities("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
                                     "2026-05-04 18:00:00,A,5m,Dip,1,0,8,0,0,,,\n"
                                     "2026-05-04 18:00:00,A,5m,Dip,Rest Timer,0,0,0,90,,,\n"
                                     "2026-05-04 18:00:00,A,5m,Dip,2,0,7,0,0,,,\n"
                                     "2026-05-04 18:00:00,A,5m,Dip,1,0,6,0,0,,,\n"
                                     "2026-05-04 18:00:00,A,5m,Plank,1,0,0,0,60,,,\n"
                                     "2026-05-04 18:00:00,A,5m,Plank,2,0,0,0,0,,,\n");
    const std::vector<ActivitySet> &sets = workouts.front().sets;
    ASSERT_EQ(sets.size(), 4u) << "neither the rest nor the row of zeros is a set";
    EXPECT_EQ(sets[0].rest, core::Seconds(90));
    EXPECT_FALSE(sets[0].weight) << "0 means none";
    EXPECT_FALSE(sets[1].startsEntry);
    EXPECT_TRUE(sets[2].startsEntry);
    EXPECT_EQ(workouts.front().warnings.size(), 1);
    EXPECT_TRUE(workouts.front().warnings.front().contains(QStringLiteral("line 7")));
}

TEST(HevyTable, ReadsPoundsAndMilesEachOnTheirOwnAndDatesOfOtherLanguages)
{
    const auto workouts = activities("\"title\"\t\"start_time\"\t\"end_time\"\t\"description\"\t\"exercise_title\"\t\"superset_id\"\t\"exercise_notes\"\t\"set_index\"\t\"set_type\"\t\"weight_lbs\"\t\"reps\"\t\"distance_miles\"\t\"duration_seconds\"\t\"rpe\"\n"
                                     "\"Torso\"\t\"9 abr 2026, 17:18\"\t\"9 abr 2026, 18:05\"\t\"two\nlines\"\t\"Bench Press (Barbell)\"\t1\t\"slow\"\t0\t\"warmup\"\t95\t8\t\t\t\n"
                                     "\"Torso\"\t\"9 abr 2026, 17:18\"\t\"9 abr 2026, 18:05\"\t\"two\nlines\"\t\"Treadmill\"\t\t\"\"\t0\t\"normal\"\t\t\t2\t1200\t\n");
    ASSERT_EQ(workouts.size(), 1u);
    const Activity &torso = workouts.front();
    EXPECT_EQ(torso.local->day, QDate(2026, 4, 9));
    EXPECT_EQ(torso.note, QStringLiteral("two\nlines"));
    EXPECT_EQ(torso.timer, core::Milliseconds(47 * 60'000));
    EXPECT_EQ(torso.sets[0].weight->unit, WeightUnit::Pounds);
    EXPECT_EQ(torso.sets[0].type, SetType::WarmUp);
    EXPECT_EQ(torso.sets[0].superset, 1);
    EXPECT_NEAR(torso.sets[1].distance->value, 3218.688, 1e-6);
}

TEST(FitNotesTable, PutsNamesWithUnquotedCommasTogetherAgainAndGathersExercises)
{
    const auto days = activities("Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n"
                                 "2026-04-29,Press (Each Side, Dumbbells),Shoulders,8.0,kgs,5,,,\n"
                                 "2026-04-29,Row,Back,40.0,kgs,8,,,\n"
                                 "2026-04-29,Press (Each Side, Dumbbells),Shoulders,9.0,kgs,4,,,\n"
                                 "2026-05-01,Rowing Machine,Cardio,,,,2.0,km,0:09:00");
    ASSERT_EQ(days.size(), 2u);
    EXPECT_EQ(namesOf(days[0]), QStringLiteral("Press (Each Side, Dumbbells)|Press (Each Side, Dumbbells)|Row"));
    EXPECT_FALSE(days[0].local->time);
    EXPECT_EQ(days[1].sets[0].distance->value, 2000);
    EXPECT_EQ(days[1].sets[0].duration, core::Milliseconds(540'000));
}

TEST(FitNotesTable, TakesTheWeightSomebodyTypedOfTheTwoOfTheIosLayout)
{
    const auto days = activities("Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind\n"
                                 "2026-04-29,Squat,Legs,61.23,135,5,,,,deep,\n"
                                 "2026-04-29,Squat,Legs,60,132.28,5,,,,,Warmup\n");
    EXPECT_EQ(days[0].sets[0].weight->text + core::unitText(days[0].sets[0].weight->unit), QStringLiteral("135lb"));
    EXPECT_EQ(days[0].sets[1].weight->text + core::unitText(days[0].sets[1].weight->unit), QStringLiteral("60kg"));
    EXPECT_EQ(days[0].sets[1].type, SetType::WarmUp);
}

TEST(StrongLiftsTable, HasOneExerciseARowAndKeepsWorkoutsOfOneDayApart)
{
    const auto workouts = activities("\xEF\xBB\xBF" "Date (yyyy/mm/dd),Workout,Workout Name,Exercise,Duration (hours),Start Time (h:mm),Notes,Set 1 (Reps),Set 1 (LB),Set 2 (Reps),Set 2 (LB)\n"
                                     "2026/08/11,1,A,Squat,0.5,10:56 PM,heavy,5,135,0,135\n"
                                     "2026/08/11,1,A,Bench Press,0.5,10:56 PM,,5,95,5,95\n"
                                     "2026/08/11,2,B,Squat,0.25,11:40 PM,,5,135,,\n");
    ASSERT_EQ(workouts.size(), 2u);
    EXPECT_EQ(namesOf(workouts[0]), QStringLiteral("Squat|Bench Press|Bench Press"));
    EXPECT_EQ(workouts[0].timer, core::Milliseconds(1'800'000));
    EXPECT_EQ(workouts[0].local->time, QTime(22, 56));
    EXPECT_EQ(workouts[0].sets[0].weight->unit, WeightUnit::Pounds);
    EXPECT_EQ(workouts[0].sets[0].note, QStringLiteral("heavy"));
}

TEST(StravaTable, PrefersTheExactColumnsInAnyLanguageAndFromAnyYear)
{
    const auto oldest = activities("id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
                                   "7,2018-09-12 15:02:23,Lunch,Run,,1800,5004.5,false,,activities/7.gpx\n");
    EXPECT_EQ(oldest.front().distance->value, 5004.5);
    EXPECT_EQ(oldest.front().startMs, QDateTime(QDate(2018, 9, 12), QTime(15, 2, 23), Qt::UTC).toMSecsSinceEpoch());
    EXPECT_EQ(oldest.front().recordingFile, QStringLiteral("activities/7.gpx"));

    const auto ten = activities("Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n"
                                "7,\"Sep 12, 2018, 3:02:23 PM\",Lunch,Run,,1800,5.00,false,,\n");
    EXPECT_TRUE(ten.front().open.lengthUnit) << "the one distance is in the account's unit";

    const auto german = activities("Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Höhenzunahme,Durchschnittliche Herzfrequenz,Kalorien\n"
                                   "8,\"21.07.2026, 15:09:27\",Lauf am Nachmittag,Lauf,,1390,\"2,81\",190,,1391.0,1380.0,2811.5,12.0,148,299\n");
    EXPECT_EQ(german.front().distance->value, 2811.5);
    EXPECT_EQ(german.front().elapsed, core::Milliseconds(1'391'000));
    EXPECT_EQ(german.front().moving, core::Milliseconds(1'380'000));
    EXPECT_EQ(german.front().avgHr, 148);
    EXPECT_EQ(german.front().sport, core::Sport::Running);

    const auto unknown = activities("a,b,c,d,e,f,g,h,f,i,g\n9,2026-01-02 10:00:00,Tur,Run,,1800,5.00,activities/9.fit.gz,1801.0,1700.0,5004.5\n");
    EXPECT_EQ(unknown.front().distance->value, 5004.5) << "told by its place beside the second elapsed time";
    EXPECT_EQ(unknown.front().moving, core::Milliseconds(1'700'000));
}

TEST(GarminTable, LeavesOnlyTheUnitOfDistancesOpenAndCountsPoolsInMetres)
{
    const auto rows = activities("Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Max. HF,Positiver Höhenunterschied\n"
                                 "Radfahren,2017-04-22 13:12:32,false,\"Runde\",\"42.02\",\"2,336\",\"03:51:46\",\"139\",\"181\",\"933\"\n"
                                 "Schwimmbadschwimmen,2017-04-23 13:12:32,false,\"Becken\",\"1,500\",\"300\",\"00:40:00\",\"--\",\"--\",\"--\"\n");
    EXPECT_TRUE(rows[0].open.lengthUnit);
    EXPECT_EQ(rows[0].kcal, 2336);
    ImportOptions miles;
    miles.lengths = core::LengthUnit::Miles;
    const Activity ride = answered(rows[0], miles, {});
    EXPECT_NEAR(ride.distance->value, 42.02 * 1609.344, 1e-6);
    EXPECT_NEAR(ride.climb->value, 933 * 0.3048, 1e-6) << "who counts miles counts feet upwards";
    EXPECT_EQ(rows[1].sport, core::Sport::Swimming);
    EXPECT_EQ(rows[1].distance->value, 1500);
    EXPECT_FALSE(rows[1].open.lengthUnit);
}

TEST(AnyTable, IsRefusedUntilSomebodySaysWhatItsColumnsAre)
{
    const QByteArray bytes = "When;Lift;Load;Wdh\n04.05.2026;Kniebeuge;62,5;5\n04.05.2026;Kniebeuge;65;3\n";
    const auto refused = decode(bytes);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, core::Error::Kind::Unsupported);

    const std::atomic<bool> cancel = false;
    const auto table = CsvTable::read(bytes, cancel);
    ASSERT_TRUE(table);
    CsvMapping mapping = guessedMapping(*table);
    EXPECT_EQ(mapping.column(CsvField::Date), 0) << "told by its cells";
    EXPECT_EQ(mapping.column(CsvField::Exercise), 1);
    EXPECT_EQ(mapping.column(CsvField::Weight), 2);
    EXPECT_EQ(mapping.column(CsvField::Reps), 3);
    mapping.weightUnit = WeightUnit::Pounds;
    const auto decoded = decode(bytes, {{mappingKey(*table), mappingJson(mapping, *table)}});
    ASSERT_TRUE(decoded);
    ASSERT_EQ(decoded->activities.size(), 1u);
    ASSERT_EQ(decoded->activities[0].sets.size(), 2u);
    EXPECT_EQ(decoded->activities[0].sets[0].weight->unit, WeightUnit::Pounds);
}

TEST(AnyTable, FindsRememberedColumnsByNameAndOccurrenceWhereverTheyMoved)
{
    const std::atomic<bool> cancel = false;
    const auto table = CsvTable::read("day,km,km,minutes\n2026-05-04,5,5.02,30\n", cancel);
    CsvMapping mapping;
    mapping.columns = {{CsvField::Date, 0}, {CsvField::Distance, 2}, {CsvField::Duration, 3}};
    mapping.metres = 1000;
    mapping.durationSeconds = 60;
    const QByteArray json = mappingJson(mapping, *table);
    EXPECT_EQ(mappingFromJson(json, *table), mapping);
    const auto moved = CsvTable::read("km,minutes,km,day\n5,30,5.02,2026-05-04\n", cancel);
    const auto again = mappingFromJson(json, *moved);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->column(CsvField::Distance), 2);
    EXPECT_EQ(again->column(CsvField::Duration), 1);
    EXPECT_FALSE(mappingFromJson("no json", *table));
}

TEST(AnyTable, SurvivesWhatNobodyWouldCallATable)
{
    const std::atomic<bool> cancel = false;
    EXPECT_FALSE(CsvTable::looksLikeOne("just a sentence"));
    EXPECT_FALSE(CsvTable::looksLikeOne("<html>a,b</html>"));
    EXPECT_FALSE(CsvTable::looksLikeOne(QByteArray("a,b\0c", 5)));
    const auto unended = CsvTable::read("a,b\n\"open,1\n2,3\n", cancel);
    ASSERT_TRUE(unended);
    EXPECT_EQ(unended->rowCount(), 1) << "a quote nobody closed takes the rest";
    const auto latin = CsvTable::read("name,\xFC" "bung\nx,y\n", cancel);
    EXPECT_EQ(latin->header().at(1), QStringLiteral("übung"));
    const std::atomic<bool> cancelled = true;
    EXPECT_EQ(CsvTable::read("a,b\n1,2\n", cancelled).error().kind, core::Error::Kind::Cancelled);
}

TEST(AnyTable, NamesTheLinesItHadToLeaveOut)
{
    const auto rows = decode("Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance\n1,soon,a,Run,60,1\n2,\"Jan 4, 2020, 2:57:37 PM\",b,Run,60,1\n");
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->activities.size(), 1u);
    ASSERT_FALSE(rows->activities[0].warnings.isEmpty());
    EXPECT_TRUE(rows->activities[0].warnings[0].contains(QStringLiteral("line 2"))) << qPrintable(rows->activities[0].warnings[0]);
}
