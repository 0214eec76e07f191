// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencespage.h"

#include "core/model/language.h"
#include "ui/commands/commands.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/preferences/availabilitycard.h"
#include "ui/preferences/bodycard.h"
#include "ui/preferences/goalcard.h"
#include "ui/preferences/guidancecard.h"
#include "ui/preferences/liftingcard.h"
#include "ui/preferences/profilecard.h"
#include "ui/preferences/unitscard.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

PreferencesPage::PreferencesPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QScrollArea(parent), m_store(store), m_commands(commands), m_today(today)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    grid->setSpacing(Theme::gap);
    auto *title = new QLabel(tr("Preferences"));
    title->setFont(Theme::titleFont(font()));
    m_units = new UnitsCard(commands);
    m_goal = new GoalCard(commands, today);
    m_lifting = new LiftingCard(commands);
    m_profile = new ProfileCard(commands, today);
    grid->addWidget(title, 0, 0, 1, 2);
    m_days = new AvailabilityCard(commands, today);
    m_guidance = new GuidanceCard(commands);
    const auto stack = [grid](int side, std::initializer_list<QWidget *> cards) {
        auto *cardsOfSide = new QVBoxLayout;
        cardsOfSide->setSpacing(Theme::gap);
        for (QWidget *card : cards)
            cardsOfSide->addWidget(card);
        cardsOfSide->addStretch(1);
        grid->addLayout(cardsOfSide, 1, side);
    };
    stack(0, {m_units, m_goal, m_lifting});
    stack(1, {m_profile, m_days});
    m_body = new BodyCard(commands);
    grid->addWidget(m_body, 2, 0, 1, 2);
    grid->addWidget(m_guidance, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(&store.journal(), &core::Journal::changed, this, &PreferencesPage::onChanged);
    connect(&today, &Today::changed, this, &PreferencesPage::refresh);
}

void PreferencesPage::refresh()
{
    m_stale = false;
    const auto settings = m_store.settings().all();
    const auto goals = m_store.settings().goals();
    const auto profiles = m_store.settings().profiles();
    const auto availabilities = m_store.guidance().availabilities();
    const auto dismissals = m_store.guidance().dismissals();
    if (!settings || !goals || !profiles || !availabilities || !dismissals) {
        const core::Error error = !settings         ? settings.error()
                                  : !goals          ? goals.error()
                                  : !profiles       ? profiles.error()
                                  : !availabilities ? availabilities.error()
                                                    : dismissals.error();
        m_commands.report(tr("Cannot read the preferences: %1").arg(error.message));
        return;
    }
    const core::Preferences preferences = core::Preferences::from(*settings);
    const core::BodyChoices body = core::BodyChoices::from(*settings);
    m_units->show(preferences);
    m_units->showLanguage(core::languageFrom(*settings));
    m_lifting->show(preferences);
    m_goal->show(*goals, preferences.firstDay(), body.aim);
    m_profile->show(*profiles, preferences.weights);
    m_days->show(*availabilities, preferences.firstDay());
    m_body->show(body, preferences);
    m_guidance->show(*dismissals);
}

void PreferencesPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QScrollArea::showEvent(event);
}

void PreferencesPage::onChanged(const core::Changes &changes)
{
    if (!changes.areas.settings && !changes.areas.profile && !changes.areas.guidance && !changes.all)
        return;
    m_stale = true;
    if (isVisible())
        refresh();
}

} // namespace ui
