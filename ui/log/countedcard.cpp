// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/countedcard.h"

#include "ui/log/logcard.h"
#include "ui/log/logfieldbox.h"
#include "ui/log/logsession.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ui::CountedCard", text); }

QString reasonWord(core::CountedBy by)
{
    switch (by) {
    case core::CountedBy::Own: return tr("Your own");
    case core::CountedBy::RecordedHeartRate: return tr("By heart rate");
    case core::CountedBy::MeanHeartRate: return tr("By mean heart rate");
    case core::CountedBy::Effort: return tr("By effort");
    case core::CountedBy::Steps: return tr("By the planned steps");
    case core::CountedBy::Kind: return tr("By kind");
    case core::CountedBy::Activity: return tr("By activity");
    case core::CountedBy::Nothing: break;
    }
    return {};
}

/// What the reason rests on; empty where the word says it all.
QString detail(const core::CountedTimes &counted)
{
    if (!counted.maximumHeartRate)
        return {};
    const double maximum = *counted.maximumHeartRate;
    return tr("Of a maximum of %1 bpm: moderate from %2, vigorous from %3.")
        .arg(std::lround(maximum))
        .arg(std::ceil(maximum * 0.64))
        .arg(std::ceil(maximum * 0.77));
}

} // namespace

QString countedSentence(const core::Tally &tally, core::CountingBasis basis, const core::CountedTimes &counted)
{
    const QString reason = reasonWord(counted.by);
    const bool effort = basis == core::CountingBasis::Effort;
    const auto moderate = effort ? tally.effortModerate : tally.activityModerate;
    const auto vigorous = effort ? tally.effortVigorous : tally.activityVigorous;
    // Where nothing counts, countedText() says why.
    if (reason.isEmpty() || moderate + vigorous == core::Milliseconds(0))
        return countedText(tally, basis);
    const auto minutes = [](core::Milliseconds time) { return core::wholeMinutes(core::Seconds((time.count() + 500) / 1000)); };
    return tr("%1: %2 min moderate, %3 vigorous, worth %4.")
        .arg(reason)
        .arg(minutes(moderate))
        .arg(minutes(vigorous))
        .arg(minutes(moderate + 2 * vigorous));
}

CountedCard::CountedCard(LogSession &log, QWidget *parent)
    : QFrame(parent), m_log(log), m_words(new QLabel(this)), m_reason(makeCaption(this)),
      m_change(new QPushButton(tr("Other minutes…"), this)), m_fields(new QWidget(this)),
      m_moderate(new LogFieldBox(log, LogField::OwnModerate, m_fields)), m_vigorous(new LogFieldBox(log, LogField::OwnVigorous, m_fields)),
      m_back(new QPushButton(tr("Count it again"), m_fields))
{
    setProperty("card", true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_change->setProperty("link", true);
    m_back->setProperty("link", true);
    m_change->setToolTip(tr("Your own minutes instead of the counted ones"));
    m_back->setToolTip(tr("Takes your own minutes back"));
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (LogFieldBox *box : {m_moderate, m_vigorous}) {
        box->edit().setFixedWidth(84);
        line->addWidget(box, 1, Qt::AlignTop);
    }
    fields->addLayout(line);
    fields->addWidget(m_back, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, Theme::pad, Theme::pad, Theme::pad);
    column->setSpacing(8);
    column->addWidget(makeCaption(this, tr("Counts as")));
    column->addWidget(m_words);
    column->addWidget(m_reason);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    connect(m_change, &QPushButton::clicked, this, [this] {
        showFields(true);
        m_moderate->edit().setFocus();
    });
    connect(m_back, &QPushButton::clicked, this, &CountedCard::takeBack);
}

void CountedCard::refresh()
{
    const core::CountingBasis basis = m_log.preferences().basis;
    const core::CountedTimes counted = m_log.counted();
    if (const auto logged = m_log.tally(core::Tally::Half::Logged))
        m_words->setText(countedSentence(*logged, basis, counted));
    else if (const auto planned = m_log.tally(core::Tally::Half::Planned))
        m_words->setText(tr("Planned: %1").arg(countedText(*planned, basis)));
    else
        m_words->setText(tr("Nothing logged yet"));
    const QString words = detail(counted);
    m_reason->setText(words);
    m_reason->setVisible(!words.isEmpty());
    m_moderate->refresh();
    m_vigorous->refresh();
    showFields(m_open || counted.by == core::CountedBy::Own);
}

void CountedCard::restoreDrafts()
{
    m_moderate->restoreDraft();
    m_vigorous->restoreDraft();
    showFields(m_open || m_moderate->edit().isTyped() || m_vigorous->edit().isTyped());
}

void CountedCard::showFields(bool shown)
{
    // Strength never counts as aerobic; a circuit does once its user says so.
    const core::Session &session = m_log.session();
    const bool possible = session.logged && (core::isAerobic(session.kind) || session.kind == core::Kind::Circuit);
    const bool own = session.logged && (session.logged->overrideModerate || session.logged->overrideVigorous);
    m_open = shown;
    m_change->setVisible(possible && !shown);
    m_fields->setVisible(possible && shown);
    m_back->setVisible(own);
}

void CountedCard::takeBack()
{
    core::Session after = m_log.begun();
    after.logged->overrideModerate.reset();
    after.logged->overrideVigorous.reset();
    m_moderate->edit().giveUp();
    m_vigorous->edit().giveUp();
    m_open = false;
    if (m_log.commit(after, tr("Count the minutes of %1 again").arg(after.displayTitle())))
        m_change->setFocus();
}

} // namespace ui
