// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/consistencysection.h"

#include "core/model/datetext.h"
#include "core/model/librarywords.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/charttable.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/texttable.h"
#include "ui/look/highlightcard.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/progress/weekwords.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

ConsistencySection::ConsistencySection(QWidget *parent)
    : ProgressSection(parent), m_map(new HeatMap(this)), m_adherence(new ChartCard(this)), m_weekdays(new ChartCard(this)),
      m_times(new ChartCard(this)), m_plans(new TextTable(tr("How the plans went"), QStringLiteral("Leaner legs 12 weeks, from 28 Sep 2026"), this))
{
    auto *highlights = new QHBoxLayout;
    highlights->setSpacing(Theme::gap);
    for (HighlightCard *&card : m_highlights) {
        card = new HighlightCard(this);
        highlights->addWidget(card, 1);
    }
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Theme::gap);
    charts->addWidget(m_adherence, 3);
    charts->addWidget(m_weekdays, 2);
    charts->addWidget(m_times, 2);
    m_plansCard = new QFrame(this);
    m_plansCard->setProperty("card", true);
    auto *inside = new QVBoxLayout(m_plansCard);
    inside->setContentsMargins(4, 4, 4, 4);
    m_plans->setMinimumHeight(84);
    inside->addWidget(m_plans);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(makeMapCard());
    column->addLayout(highlights);
    column->addLayout(charts, 3);
    column->addWidget(m_plansCard, 1);
    for (ChartCard *card : {m_adherence, m_weekdays, m_times})
        adopt(*card);
    connect(m_map, &HeatMap::dayActivated, this, &ConsistencySection::weekRequested);
    connect(m_map, &HeatMap::readOutChanged, m_readOut, &QLabel::setText);
}

QWidget *ConsistencySection::makeMapCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    const auto button = [card](const char *icon, const QString &name) {
        auto *made = new QToolButton(card);
        made->setProperty("compact", true);
        made->setIcon(ui::icon(QLatin1String(icon)));
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_back = button("previous", tr("The year before"));
    m_on = button("next", tr("The year after"));
    m_yearName = new QLabel(card);
    m_yearName->setFont(Theme::headingFont(font()));
    m_readOut = new QLabel(card);
    m_readOut->setProperty("role", QStringLiteral("caption"));
    m_readOut->setTextFormat(Qt::PlainText);
    auto *table = new QToolButton(card);
    table->setText(tr("Table"));
    table->setCheckable(true);
    table->setProperty("flat", true);
    table->setFocusPolicy(Qt::StrongFocus);
    table->setAccessibleName(tr("Every day of the year as a table"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_yearName);
    row->addWidget(m_back);
    row->addWidget(m_on);
    row->addWidget(m_readOut, 1, Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(table);
    m_days = new ChartTable(card);
    m_mapStack = new QStackedWidget(card);
    m_mapStack->addWidget(m_map);
    m_mapStack->addWidget(m_days);
    m_mapStack->setFixedHeight(m_map->sizeHint().height());
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::pad, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_mapStack);
    connect(m_back, &QToolButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { showYear(m_year + 1); });
    connect(table, &QToolButton::toggled, this, [this](bool on) { m_mapStack->setCurrentIndex(on ? 1 : 0); });
    connect(m_days, &ChartTable::pointActivated, this, [this](int point) { emit weekRequested(QDate(m_year, 1, 1).addDays(point)); });
    return card;
}

core::Result<void> ConsistencySection::readYear(int year)
{
    const auto done = core::ConsistencyStore(m_store->database()).done(QDate(year, 1, 1), QDate(year, 12, 31));
    if (!done)
        return tl::unexpected(done.error());
    const auto days = core::activeDays(*done);
    m_year = year;
    m_map->setYear(year, days, m_scope.preferences.firstDay(), m_scope.today);
    m_days->setChart(core::heatChart(days, year, m_scope.today), m_scope.preferences);
    m_yearName->setText(tr("Every day of %1").arg(year));
    m_back->setEnabled(m_scope.span.first.isValid() && year > m_scope.span.first.year());
    m_on->setEnabled(year < m_scope.today.year());
    return {};
}

void ConsistencySection::showYear(int year)
{
    if (const auto read = readYear(year); !read)
        emit failed(tr("Cannot show %1: %2").arg(year).arg(read.error().message));
}

void ConsistencySection::showPlans(const std::vector<core::PlanAdherence> &plans)
{
    TextRows rows{{tr("Plan"), tr("Sessions done"), tr("Kept"), tr("Skipped for a reason")}, {}};
    for (const core::PlanAdherence &plan : plans) {
        const QString kept = plan.wanted > 0 ? tr("%1 %").arg(qRound(100.0 * plan.done / plan.wanted)) : QStringLiteral("–");
        rows.rows.push_back({tr("%1, from %2").arg(core::planText(plan.title), core::dateText(plan.firstDay, QStringLiteral("d MMM yyyy"))),
                             tr("%1 of %2").arg(plan.done).arg(plan.wanted), kept, QString::number(plan.skipped)});
    }
    m_plans->setRows(rows);
    m_plansCard->setVisible(!plans.empty());
}

void ConsistencySection::showHighlights(const core::WeekStreak &streak, const core::ProgressSeries &series,
                                        const std::vector<core::DoneSession> &done)
{
    const core::Goal goal = series.weeks.empty() ? core::Goal() : series.weeks.back().goal;
    const QString aim = tr("%1 min and %n strength day(s)", nullptr, goal.strengthDays).arg(goal.minutes);
    const QString longest = streak.longest > 0 ? tr("longest here %1, %2").arg(streak.longest).arg(shortWeekText(streak.longestDays, m_scope.today))
                                               : tr("easier weeks and weeks away break nothing");
    m_highlights[0]->setText({tr("Weeks in a row"), QString::number(streak.current), tr("%1; %2").arg(aim, longest)});
    int wanted = 0, kept = 0;
    for (const core::ProgressWeek &week : series.weeks) {
        wanted += week.sessionsWanted() - week.sessionsRemaining;
        kept += week.sessionsDone;
    }
    m_highlights[1]->setText({tr("Plan kept"), wanted > 0 ? tr("%1 of %2").arg(kept).arg(wanted) : tr("No plan"),
                              tr("planned sessions of the weeks shown, what was skipped for a reason left out")});
    const auto most = [](const core::Chart &chart) {
        int best = -1;
        for (int i = 0; i < int(chart.points.size()); ++i)
            if (chart.series.front().values[size_t(i)].value_or(0) > (best < 0 ? 0 : *chart.series.front().values[size_t(best)]))
                best = i;
        return best < 0 ? QString() : chart.points[size_t(best)].name;
    };
    const QString weekday = most(m_weekdays->chart());
    const QString time = most(m_times->chart());
    m_highlights[2]->setText({tr("Most sessions"), weekday.isEmpty() ? QStringLiteral("–") : time.isEmpty() ? weekday : tr("%1, %2 o'clock").arg(weekday, time),
                              tr("%n session(s) in the time shown", nullptr, int(done.size()))});
}

core::Result<void> ConsistencySection::refresh(const core::Store &store, const ProgressScope &scope)
{
    m_store = &store;
    m_scope = scope;
    if (const auto year = readYear(m_year == 0 ? scope.today.year() : m_year); !year)
        return year;
    const core::ConsistencyStore consistency(store.database());
    const core::DateRange weeks = scope.weeks();
    const core::DateRange days = scope.days();
    const auto done = consistency.done(days.first, days.last);
    const auto easier = consistency.easierMondays(weeks.first, weeks.last);
    const auto plans = consistency.byPlan(weeks.first, weeks.last, scope.today);
    const auto tallies = store.tallies().between(weeks.first, weeks.last);
    const auto away = store.timeAway().between(weeks.first, weeks.last);
    const auto goals = store.settings().goals();
    for (const core::Error *error : {done ? nullptr : &done.error(), easier ? nullptr : &easier.error(), plans ? nullptr : &plans.error(),
                                     tallies ? nullptr : &tallies.error(), away ? nullptr : &away.error(), goals ? nullptr : &goals.error()})
        if (error)
            return tl::unexpected(*error);
    const auto goal = [&goals](QDate day) { return core::goalOn(*goals, day); };
    const auto series = core::progressSeries(*tallies, weeks, scope.preferences.firstDay(), scope.preferences.basis, goal, scope.today, *away);
    m_adherence->setChart(core::adherenceChart(series), scope.preferences);
    m_weekdays->setChart(core::weekdayChart(*done, scope.preferences.firstDay(), scope.today), scope.preferences);
    m_times->setChart(core::timeOfDayChart(*done, scope.today), scope.preferences);
    showPlans(*plans);
    showHighlights(core::weekStreak(series, *easier), series, *done);
    return {};
}

} // namespace ui
