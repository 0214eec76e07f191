// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findings.h"

#include "core/rules/findingrules.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace core {

namespace {

const std::vector<Rule> &table()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (const auto *group :
             {&spacingRules(), &strengthRules(), &runRules(), &volumeRules(), &bodyRules(), &healthRules()})
            all.insert(all.end(), group->begin(), group->end());
        std::sort(all.begin(), all.end(), [](const Rule &a, const Rule &b) { return std::strcmp(a.id, b.id) < 0; });
        return all;
    }();
    return rules;
}

} // namespace

QString dayName(QDate day) { return QLocale().dayName(day.dayOfWeek()); }

std::vector<SessionId> idsOf(const std::vector<const SessionView *> &views)
{
    std::vector<SessionId> ids;
    for (const SessionView *view : views) {
        if (std::find(ids.begin(), ids.end(), view->session->id) == ids.end())
            ids.push_back(view->session->id);
    }
    return ids;
}

DismissedRules dismissedRules(const std::vector<Dismissal> &dismissals)
{
    DismissedRules rules;
    for (const Dismissal &dismissal : dismissals) {
        if (dismissal.week.isValid())
            rules.forWeek.insert({dismissal.rule, dismissal.week});
        else
            rules.forGood.insert(dismissal.rule);
    }
    return rules;
}

std::vector<RuleInfo> allRules()
{
    std::vector<RuleInfo> infos;
    for (const Rule &rule : table())
        infos.push_back(
            {QLatin1String(rule.id), say(rule.name), say(rule.source), rule.most, rule.most != Severity::StopAndThink});
    return infos;
}

std::vector<Finding> findingsOf(const WeekFacts &facts, const DismissedRules &dismissed)
{
    const WeekView view(facts);
    std::vector<Finding> findings;
    for (const Rule &rule : table()) {
        const QString id = QLatin1String(rule.id);
        if (dismissed.hides(id, facts.days.first, rule.most))
            continue;
        if (auto said = rule.check(view))
            findings.push_back(
                {id, said->severity, say(rule.name), said->message, say(rule.source), std::move(said->sessions)});
    }
    // The table is in order of id already.
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

std::vector<Finding> topThree(std::vector<Finding> findings)
{
    findings.resize(std::min<size_t>(findings.size(), 3));
    return findings;
}

std::optional<double> monotony(const std::array<double, 7> &load)
{
    if (std::all_of(load.begin(), load.end(), [&](double day) { return day == load.front(); }))
        return std::nullopt;
    double sum = 0;
    for (const double day : load)
        sum += day;
    const double mean = sum / 7;
    double squares = 0;
    for (const double day : load)
        squares += (day - mean) * (day - mean);
    const double deviation = std::sqrt(squares / 6);
    return mean / deviation;
}

} // namespace core
