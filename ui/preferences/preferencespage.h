// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace core {
class Store;
struct Changes;
} // namespace core

namespace ui {

class AvailabilityCard;
class BodyCard;
class Commands;
class GoalCard;
class GuidanceCard;
class LiftingCard;
class ProfileCard;
class Today;
class UnitsCard;

/// Every preference on one page. A change counts at once and is one undo step; nothing waits for an OK.
class PreferencesPage : public QScrollArea
{
    Q_OBJECT
public:
    PreferencesPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

    /// Re-reads everything shown.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onChanged(const core::Changes &changes);

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    UnitsCard *m_units;
    GoalCard *m_goal;
    LiftingCard *m_lifting;
    ProfileCard *m_profile;
    AvailabilityCard *m_days;
    BodyCard *m_body;
    GuidanceCard *m_guidance;
    bool m_stale = true;
};

} // namespace ui
