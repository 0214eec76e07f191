// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "ui/calendar/textlines.h"
#include "ui/calendar/weeklayout.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <gtest/gtest.h>

using namespace core;

namespace {

ui::CardContext context()
{
    ui::CardContext c;
    c.today = tests::day("2026-11-19");
    c.exerciseNames[libraryExerciseId(QStringLiteral("goblet-squat"))] = QStringLiteral("Goblet squat");
    c.exerciseNames[libraryExerciseId(QStringLiteral("one-arm-dumbbell-row"))] = QStringLiteral("One-arm dumbbell row");
    return c;
}

ui::CalendarCards fullWeek()
{
    std::vector<Session> sessions;
    for (int i = 0; i < 7; ++i) {
        const QByteArray iso = QDate(2026, 11, 16 + i).toString(Qt::ISODate).toLatin1();
        Session run = tests::plannedSession(Kind::HiitRun, iso.constData(), 26);
        run.title = QStringLiteral("Donaudampfschifffahrtsgesellschaftslauf around the reservoir and back again");
        run.planned->basisText = QStringLiteral("20–30 min with warm-up and cool-down, 30 s fast and 90 s walking or slow jogging");
        run.planned->steps = {Step{StepRole::WarmUp, StepPace::Easy, StepEnd::Time, 420, StepTarget::None, {}, {}, 1, {}},
                              Step{StepRole::Work, StepPace::Hard, StepEnd::Time, 30, StepTarget::None, {}, {}, 1, {}}};
        sessions.push_back(run);
        Session done = tests::plannedStrength(iso.constData(), {"goblet-squat", "one-arm-dumbbell-row"});
        done.logged = Logged{};
        done.logged->day = done.planned->day;
        sessions.push_back(done);
        sessions.push_back(tests::loggedSession(Kind::EasyRun, iso.constData(), 95));
    }
    return ui::calendarCards(sessions, {tests::day("2026-11-16"), tests::day("2026-11-22")}, context());
}

void expectInside(const QRectF &inner, const QRectF &outer, const char *what)
{
    EXPECT_TRUE(outer.adjusted(-0.01, -0.01, 0.01, 0.01).contains(inner)) << what;
}

TEST(WeekLayout, FitsEveryTextOfEveryCardAtEveryWidth)
{
    for (const int points : {8, 10, 14}) {
        for (const double width : {700.0, 868.0, 1148.0, 2400.0}) {
            QFont font = QApplication::font();
            font.setPointSize(points);
            const ui::WeekLayout layout = ui::weekLayout(fullWeek(), width, 300, font);
            for (const ui::DayLayout &day : layout.days) {
                double bottom = day.heading.bottom();
                for (const ui::CardLayout &card : day.cards) {
                    expectInside(card.frame, day.column, "a card leaves its column");
                    EXPECT_GE(card.frame.top(), bottom) << "cards overlap";
                    bottom = card.frame.bottom();
                    for (const ui::TextLine &line : card.lines) {
                        expectInside(line.rect, card.frame, "a text leaves its card");
                        QFont lineFont = line.role == ui::TextLine::Role::Title ? ui::Theme::headingFont(font)
                                                                                : ui::Theme::captionFont(font);
                        if (line.role == ui::TextLine::Role::Link)
                            lineFont.setWeight(QFont::DemiBold);
                        EXPECT_LE(QFontMetricsF(lineFont).horizontalAdvance(line.text), line.rect.width() + 1)
                            << qPrintable(line.text) << " is clipped at " << width;
                        EXPECT_FALSE(line.rect.intersects(card.mark)) << qPrintable(line.text) << " runs under the mark";
                    }
                    if (!card.profile.isEmpty())
                        expectInside(card.profile, card.frame, "the profile leaves its card");
                }
            }
            EXPECT_LE(layout.days.back().column.right(), width + 0.5);
        }
    }
}

TEST(WeekLayout, GrowsDownWithItsFullestDay)
{
    ui::CalendarCards week = fullWeek();
    const double three = ui::weekLayout(week, 868, 300, QApplication::font()).height;
    const std::vector<ui::SessionCard> again = week.days[2].cards;
    week.days[2].cards.insert(week.days[2].cards.end(), again.begin(), again.end());
    EXPECT_GT(ui::weekLayout(week, 868, 300, QApplication::font()).height, three * 1.5);
}

TEST(WeekLayout, FindsTheDayAndPlaceUnderAPoint)
{
    const ui::WeekLayout layout = ui::weekLayout(fullWeek(), 868, 900, QApplication::font());
    const auto &cards = layout.days[4].cards;
    EXPECT_EQ(layout.columnAt(cards[1].frame.center()), 4);
    EXPECT_EQ(layout.cardAt(cards[1].frame.center()), (ui::CalendarCards::Place{4, 1}));
    EXPECT_EQ(layout.columnAt({-3, 50}), std::nullopt);
    EXPECT_EQ(layout.insertionIndex(4, cards[1].frame.top() + 2), 1);
    EXPECT_EQ(layout.insertionIndex(4, cards[1].frame.bottom() - 2), 2);
    EXPECT_EQ(layout.insertionIndex(4, cards[2].frame.bottom() + 50), 3);
}

TEST(TextLines, BreakAtWordsAndElideOnlyTheLast)
{
    const QFont font = QApplication::font();
    const double width = QFontMetricsF(font).horizontalAdvance(QStringLiteral("Strength · full"));
    const QStringList lines = ui::fitLines(QStringLiteral("Strength · full body and more of it"), font, width + 2, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("Strength · full"));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("body")));
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral("…"))) << qPrintable(lines[1]);
}

TEST(TextLines, BreakBetweenFactsAndDropTheDotThere)
{
    const QFont font = QApplication::font();
    const double width = QFontMetricsF(font).horizontalAdvance(QStringLiteral("5 exercises · ")) + 1;
    EXPECT_EQ(ui::fitLines(ui::keptTogether(QStringLiteral("5 exercises · 3 × 12 · 30 min"), font, width), font, width, 3),
              (QStringList{QStringLiteral("5\u00a0exercises"), QStringLiteral("3\u00a0×\u00a012"), QStringLiteral("30\u00a0min")}));
    EXPECT_EQ(ui::keptTogether(QStringLiteral("Strength · lower body"), font, 20), QStringLiteral("Strength · lower body"))
        << "what does not fit anyway breaks at its words";
}

TEST(SessionCard, SaysPlannedAgainstDoneInWordsAndMark)
{
    Session run = tests::plannedSession(Kind::EasyRun, "2026-11-17", 53);
    run.logged = tests::loggedSession(Kind::EasyRun, "2026-11-17", 52).logged;
    run.logged->distance = Metres{8100};
    run.logged->effort = 5;
    const ui::SessionCard card = ui::cardOf(run, context());
    EXPECT_EQ(card.lines, (QStringList{QStringLiteral("52 of 53 min · 8.10 km"), QStringLiteral("6:25 /km · effort 5")}));
    EXPECT_EQ(card.status.words, QStringLiteral("On target"));
    EXPECT_EQ(card.status.icon, QStringLiteral("done"));
    EXPECT_TRUE(ui::hasIcon(card.status.icon));
}

TEST(SessionCard, CallsAMissedSessionByAQuietMark)
{
    const ui::SessionCard card = ui::cardOf(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45), context());
    EXPECT_EQ(card.status.words, QStringLiteral("Missed"));
    EXPECT_EQ(card.status.tone, ui::SessionStatus::Tone::Neutral);
    EXPECT_FALSE(card.status.icon.isEmpty());
}

TEST(SessionCard, ShowsWhereAMovedSessionCameFrom)
{
    Session run = tests::plannedSession(Kind::EasyRun, "2026-11-21", 45);
    run.planned->originalDay = tests::day("2026-11-20");
    const ui::SessionCard card = ui::cardOf(run, context());
    EXPECT_TRUE(card.lines.contains(QStringLiteral("moved from Friday")));
    EXPECT_TRUE(card.accessibleName.endsWith(QStringLiteral("moved from Friday")));
}

TEST(SessionCard, SumsUpAStrengthSession)
{
    const ui::SessionCard ahead =
        ui::cardOf(tests::plannedStrength("2026-11-20", {"goblet-squat", "one-arm-dumbbell-row"}), context());
    EXPECT_EQ(ahead.lines.front(), QStringLiteral("2 exercises · 3 × 12–15 · 30 min"));
    EXPECT_EQ(ahead.lines.back(), QStringLiteral("Goblet squat, One-arm dumbbell row"));
}

TEST(StepProfile, RollsOutRepeatsAndEndsAtOne)
{
    Step work{StepRole::Work, StepPace::Hard, StepEnd::Time, 30, StepTarget::None, {}, {}, 1, {}};
    Step rest{StepRole::Recovery, StepPace::Walk, StepEnd::Time, 90, StepTarget::None, {}, {}, 1, {}};
    Step block{StepRole::Work, StepPace::Easy, StepEnd::Time, 0, StepTarget::None, {}, {}, 7, {work, rest}};
    const auto bars = ui::profileOf({block});
    ASSERT_EQ(bars.size(), 14U);
    EXPECT_DOUBLE_EQ(bars.back().to, 1);
    EXPECT_TRUE(bars[0].hard);
    EXPECT_FALSE(bars[1].hard);
}

TEST(Theme, GivesEveryTextEnoughContrast)
{
    for (const bool dark : {false, true}) {
        const ui::Theme t = ui::Theme::of(ui::Theme::paletteFor(dark));
        ASSERT_EQ(t.dark, dark);
        for (const QColor &back : {t.window, t.surface, t.rail, t.accentSoft})
            for (const QColor &text : {t.text, t.textSoft, t.accent, t.good, t.warn, t.neutral})
                EXPECT_GE(ui::contrast(text, back), 4.5) << qPrintable(text.name()) << " on " << qPrintable(back.name());
        EXPECT_GE(ui::contrast(t.onAccent, t.accent), 4.5);
        EXPECT_GE(ui::contrast(t.danger, t.surface), 4.5);
        for (const Family family : {Family::EasyRuns, Family::HardRuns, Family::CrossTraining, Family::Walks, Family::Strength, Family::Recovery})
            EXPECT_GE(ui::contrast(t.family(family), t.surface), 3.0) << qPrintable(familyName(family));
    }
}

} // namespace
