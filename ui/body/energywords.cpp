// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body/energywords.h"

#include "core/stats/bodyseries.h"
#include "ui/charts/chartwords.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("EnergyWords", text, nullptr, n); }

QString number(double kcal) { return QLocale().toString(core::aboutKcal(kcal)); }
QString kcal(double amount) { return tr("about %1 kcal").arg(number(amount)); }

QString targetWords(const core::DayEnergy &day)
{
    if (day.refusal)
        return core::noTargetWords(*day.refusal);
    if (!day.target)
        return {};
    return tr("Target: %1 a day, %2 below.").arg(kcal(*day.target)).arg(*day.deficit);
}

} // namespace

EnergyWords energyWords(const core::DayEnergy &day, core::Activity activity)
{
    EnergyWords words;
    words.target = targetWords(day);
    if (!day.gaps.empty()) {
        QStringList names;
        for (const core::EnergyGap gap : day.gaps)
            names << core::gapName(gap);
        words.line = tr("An estimate of your day needs: %1. Preferences has a place for each; weight may stand here, too.").arg(names.join(QStringLiteral(", ")));
        return words;
    }
    words.number = tr("About %1 kcal a day").arg(number(*day.need));
    words.line = (core::addsLog(activity) ? tr("About %1 of it at rest; sessions count with the mean of the last four weeks.")
                                          : tr("About %1 of it at rest; sessions are part of how much you move."))
                     .arg(number(*day.basal));
    return words;
}

QString sessionEnergyText(const core::LoggedEffort &effort, const std::optional<core::SessionEnergy> &energy)
{
    QStringList parts{QLocale().dayName(effort.day.dayOfWeek(), QLocale::ShortFormat), effort.title};
    if (effort.time)
        parts << durationText(std::chrono::duration_cast<core::Seconds>(*effort.time));
    parts << (energy        ? kcal(energy->net)
              : effort.time ? tr("a weight is missing")
                            : tr("its time is missing"));
    return parts.join(QStringLiteral(" · "));
}

QString rateText(const std::vector<core::DayValue> &trend, const core::Preferences &preferences)
{
    const auto rate = core::weeklyRate(trend);
    if (!rate)
        return {};
    const double shown = std::round(std::abs(shownNumber(*rate, core::Quantity::Weight, preferences)) * 10) / 10;
    if (shown == 0)
        return tr("trend: steady");
    const QString amount = QLocale().toString(shown, 'f', 1);
    return (*rate < 0 ? tr("trend: about %1 less a week") : tr("trend: about %1 more a week")).arg(amount);
}

QString weekEnergyText(const std::vector<std::optional<core::SessionEnergy>> &sessions)
{
    double sum = 0;
    int known = 0;
    for (const auto &session : sessions) {
        sum += session ? session->net : 0;
        known += session ? 1 : 0;
    }
    return known == 0 ? QString() : tr("About %1 kcal on top of rest in %n sessions this week", known).arg(number(sum));
}

} // namespace ui
