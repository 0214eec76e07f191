// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/effortsection.h"

#include "ui/log/logcard.h"
#include "ui/log/logfields.h"
#include "ui/log/logsession.h"
#include "ui/log/pacedots.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace ui {

EffortSection::EffortSection(LogSession &log, QWidget *parent)
    : LogSection(parent), m_log(log), m_words(new QLabel(this)), m_dots(new PaceDots(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, tr("At the same effort"), layout);
    layout->addWidget(m_words);
    layout->addWidget(m_dots);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void EffortSection::refresh()
{
    const auto run = core::summaryOf(m_log.session());
    const auto comparison = run ? core::atSameEffort(*run, m_log.readings().runsUntil(run->day)) : std::nullopt;
    setVisible(comparison.has_value());
    if (!comparison)
        return;
    m_words->setText(comparisonText(*comparison, m_log.preferences().lengths));
    m_dots->setComparison(*comparison);
}

QString comparisonText(const core::EffortComparison &comparison, core::LengthUnit unit)
{
    const auto pace = [unit](double seconds) { return paceOf(seconds, unit); };
    const double perUnit = unit == core::LengthUnit::Miles ? 1.609344 : 1;
    const long difference = std::lround((comparison.now.secondsPerKilometre - comparison.middle) * perUnit);
    const int count = int(comparison.earlier.size());
    const QString runs = comparison.byHeartRate
        ? EffortSection::tr("%n earlier runs at about the same heart rate", nullptr, count)
        : EffortSection::tr("%n earlier runs that felt as hard", nullptr, count);
    const QString against = difference == 0 ? EffortSection::tr("the same as the middle of %1").arg(runs)
        : (difference < 0 ? EffortSection::tr("%1 s faster than the middle of %2") : EffortSection::tr("%1 s slower than the middle of %2"))
              .arg(std::abs(difference))
              .arg(runs);
    if (count == 1)
        return EffortSection::tr("%1, %2.").arg(pace(comparison.now.secondsPerKilometre), against);
    return EffortSection::tr("%1, %2, %3 to %4.")
        .arg(pace(comparison.now.secondsPerKilometre), against, pace(comparison.fastest), pace(comparison.slowest));
}

} // namespace ui
