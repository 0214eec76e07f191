// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/reentrycard.h"

#include "core/rules/away.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int gentleFrom = 14; // days; from then on the first weeks are better at half to two thirds (domain.md, R25)

QString nameOf(const core::Reentry &choice)
{
    switch (choice.way) {
    case core::TakeUp::RepeatLastWeek: return ReentryCard::tr("Repeat week %1").arg(choice.week);
    case core::TakeUp::TwoWeeksBack: return ReentryCard::tr("Go back to week %1").arg(choice.week);
    case core::TakeUp::Restart: break;
    }
    return ReentryCard::tr("Restart the plan");
}

} // namespace

ReentryCard::ReentryCard(QWidget *parent)
    : Card(parent), m_headline(new QLabel(this)), m_line(new QLabel(this)), m_row(new QHBoxLayout)
{
    m_headline->setFont(Theme::headingFont(font()));
    m_line->setProperty("role", QStringLiteral("caption"));
    for (QLabel *label : {m_headline, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_row->setSpacing(8);
    column().addWidget(m_headline);
    column().addWidget(m_line);
    column().addLayout(m_row);
    hide();
}

void ReentryCard::addButton(const std::optional<core::Reentry> &choice, QDate monday)
{
    auto *button = new QPushButton(choice ? nameOf(*choice) : tr("Carry on"), this);
    const QString what = choice ? tr("Week %1 starts on %2; the rest of the plan follows it.").arg(choice->week).arg(fullDayText(monday))
                                : tr("Nothing moves: the plan goes on as the calendar stands.");
    button->setToolTip(what);
    button->setAccessibleDescription(what);
    m_row->addWidget(button);
    button->show();
    m_buttons.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        if (m_offer)
            emit answered(core::ReentryOffer(*m_offer), choice);
    });
}

void ReentryCard::setOffer(const std::optional<core::ReentryOffer> &offer, QDate today)
{
    setVisible(offer.has_value());
    if (m_offer == offer)
        return;
    m_offer = offer;
    for (QPushButton *button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    if (!offer)
        return;
    const int days = core::daysAway(offer->away);
    m_headline->setText(tr("Welcome back! How does %1 go on?").arg(offer->run.title));
    QString line = tr("You were away for %n days (%1).", nullptr, days).arg(core::awayName(offer->away.reason).toLower());
    if (days >= gentleFrom)
        line += QLatin1Char(' ') + tr("About half to two thirds of the usual is a good start.");
    m_line->setText(line);
    addButton(std::nullopt, today);
    for (const core::Reentry &choice : offer->choices)
        addButton(choice, core::takeUpMonday(today));
    m_row->addStretch(1);
}

QString ReentryCard::text() const { return m_headline->text() + QLatin1Char('\n') + m_line->text(); }

} // namespace ui
