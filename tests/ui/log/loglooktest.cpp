// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logfixture.h"
#include "ui/look/theme.h"

using namespace core;

namespace tests {

/// Grabs the pages in both lights and sizes, to be looked at: into LEGWORK_PICTURES when it is set.
class LogLook : public LogPageTest
{
protected:
    ~LogLook() override { QApplication::setPalette(QPalette()); }

    void grab(const QString &name)
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = ui::Theme::paletteFor(dark);
            QApplication::setPalette(palette);
            page->setAutoFillBackground(true);
            page->setStyleSheet(ui::Theme::of(palette).styleSheet());
            for (const QSize size : {QSize(1188, 800), QSize(908, 640)}) {
                page->resize(size);
                QTest::qWait(20);
                const QImage image = page->grab().toImage();
                EXPECT_EQ(image.size(), size) << "the page does not fit";
                const QString folder = qEnvironmentVariable("LEGWORK_PICTURES");
                const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
                if (!folder.isEmpty()) {
                    EXPECT_TRUE(image.save(QStringLiteral("%1/log-%2-%3-%4.png").arg(folder, name, theme).arg(size.width())));
                }
            }
        }
    }
};

TEST_F(LogLook, InTheMiddleOfALift)
{
    Session before = plannedStrength("2026-11-09", {"romanian-deadlift", "step-up", "leg-press", "plank"});
    before.logged = Logged{};
    before.logged->day = day("2026-11-09");
    const char *weights[] = {"30", "8", "60", ""};
    for (size_t e = 0; e < before.entries.size(); ++e)
        for (ExerciseSet &set : before.entries[e].sets)
            set.result = {Weight::parse(QLatin1String(weights[e]), WeightUnit::Kilograms), 12, {}, {}, 2, 1795000000000};
    before.entries[0].note = QStringLiteral("Straps on the last set.");
    stored(before);
    Session plan = plannedStrength("2026-11-19", {"romanian-deadlift", "step-up", "leg-press", "plank", "push-up"});
    plan.planned->basisText = QStringLiteral("3 × 12");
    plan.planned->effort = 6;
    plan.entries[3].superset = plan.entries[4].superset = 1;
    for (ExerciseSet &set : plan.entries[3].sets)
        set.target = {{}, {}, {}, Seconds(40), {}};
    stored(plan);
    open(plan);
    ASSERT_TRUE(model(0).addWarmUp());
    goTo(0, 0, ui::SetColumn::Weight);
    type("20");
    press(Qt::Key_Return);
    type("10");
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    goTo(0, 1, ui::SetColumn::Weight);
    type("32");
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    goTo(0, 2, ui::SetColumn::Weight);
    type("3x");
    press(Qt::Key_Return);
    grab(QStringLiteral("lift"));
    EXPECT_EQ(saved(plan).doneSets(), 1);
}

TEST_F(LogLook, ARunWithAPlan)
{
    Session plan = plannedSession(Kind::HiitRun, "2026-11-19", 20);
    plan.planned->startMinute = 18 * 60;
    plan.planned->distance = Metres{3200};
    plan.planned->effort = 8;
    plan.planned->basisText = QStringLiteral("20–30 min: 30 s hard, 30 s easy");
    const Step hard{StepRole::Work, StepPace::Hard, StepEnd::Time, 30, StepTarget::None, {}, {}, 1, {}};
    const Step easy{StepRole::Recovery, StepPace::Easy, StepEnd::Time, 30, StepTarget::None, {}, {}, 1, {}};
    plan.planned->steps = {Step{StepRole::WarmUp, StepPace::Easy, StepEnd::Time, 420, StepTarget::None, {}, {}, 1, {}},
                           Step{StepRole::Work, StepPace::Easy, StepEnd::Time, 0, StepTarget::None, {}, {}, 10, {hard, easy}},
                           Step{StepRole::CoolDown, StepPace::Walk, StepEnd::Time, 180, StepTarget::None, {}, {}, 1, {}}};
    stored(plan);
    open(plan);
    grab(QStringLiteral("run-untouched"));
    type("21:30");
    press(Qt::Key_Return);
    type("3,4");
    press(Qt::Key_Return);
    run().field(ui::LogField::MeanHeartRate).setFocus();
    type("high");
    press(Qt::Key_Return);
    grab(QStringLiteral("run"));
    EXPECT_EQ(saved(plan).logged->distance, Metres{3400});
}

TEST_F(LogLook, AnImportedRunWithLaps)
{
    Session imported = loggedSession(Kind::EasyRun, "2026-11-18", 44);
    imported.planned = plannedSession(Kind::EasyRun, "2026-11-17", 45).planned;
    Logged &logged = *imported.logged;
    logged.startMs = QDateTime(day("2026-11-18"), QTime(17, 12), Qt::UTC).toMSecsSinceEpoch();
    logged.offsetMinutes = 0;
    logged.distance = Metres{6835.4};
    logged.moving = Milliseconds(2580 * 1000);
    logged.climb = Metres{64};
    logged.avgHr = 147;
    logged.maxHr = 171;
    logged.effort = 5;
    for (int i = 0; i < 7; ++i) {
        Lap lap;
        lap.timer = Milliseconds((380 + i * 7 % 13) * 1000);
        lap.distance = Metres{i < 6 ? 1000.0 : 835.4};
        lap.avgHr = 139 + 3 * i;
        lap.maxHr = 150 + 3 * i;
        logged.laps.push_back(lap);
    }
    stored(imported);
    open(imported);
    grab(QStringLiteral("imported"));
    EXPECT_EQ(saved(imported), imported) << "looking is not changing";
}

} // namespace tests
