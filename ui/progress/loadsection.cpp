// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/loadsection.h"

#include "core/stats/comparison.h"
#include "core/stats/loadseries.h"
#include "ui/charts/chartcard.h"
#include "ui/look/theme.h"

#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

namespace ui {

LoadSection::LoadSection(QWidget *parent) : ProgressSection(parent), m_card(new ChartCard(this))
{
    auto *highlights = new QHBoxLayout;
    highlights->setSpacing(Theme::gap);
    for (HighlightCard *&card : m_highlights) {
        card = new HighlightCard(this);
        highlights->addWidget(card, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_card, 1);
    column->addLayout(highlights);
    adopt(*m_card);
}

void LoadSection::showHighlights(const std::vector<core::Tally> &tallies, const ProgressScope &scope)
{
    const core::Chart &chart = m_card->chart();
    const auto whole = [](double value) { return QLocale().toString(qint64(std::llround(value))); };
    const auto today = chart.indexOf(scope.today);
    const auto value = [&](const char *id) {
        const auto found = today ? chart.valueOf(QLatin1String(id), *today) : std::nullopt;
        return found ? whole(*found) : QStringLiteral("–");
    };
    const QDate first = core::weekOf(scope.today, scope.preferences.firstDay()).first;
    const auto week = core::totalsOf(tallies, {first, scope.today}, scope.preferences.basis);
    const auto before = core::totalsOf(tallies, {first.addDays(-28), first.addDays(-1)}, scope.preferences.basis);
    m_highlights[0]->setText({tr("Load this week so far"), whole(week.load), tr("Mean of the last 4 weeks: %1").arg(whole(before.load / 4))});
    m_highlights[1]->setText({tr("Fitness and Fatigue"), tr("%1 and %2").arg(value("fitness"), value("fatigue")),
                              tr("Load a day, over 42 and over 7 days")});
    m_highlights[2]->setText({tr("Form today"), value("form"), tr("Yesterday's Fitness less Fatigue: an estimate, no measurement of you")});
}

core::Result<void> LoadSection::refresh(const core::Store &store, const ProgressScope &scope)
{
    core::DateRange days = scope.days();
    const QDate end = scope.span.second.isValid() ? std::min(scope.span.second, scope.today.addDays(core::loadDaysAhead)) : scope.today;
    days.last = std::max(days.last, end);
    const auto tallies = store.tallies().between(days.first.addDays(-core::loadMemoryDays), days.last);
    if (!tallies)
        return tl::unexpected(tallies.error());
    m_card->setChart(core::loadChart(*tallies, days, scope.today), scope.preferences);
    showHighlights(*tallies, scope);
    return {};
}

} // namespace ui
