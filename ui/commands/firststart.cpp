// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/firststart.h"

#include "core/model/demodata.h"
#include "core/plans/instantiate.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FirstStart", text); }

core::Setting welcomeDone() { return {QStringLiteral("welcome.done"), "true"}; }

core::Result<void> addWelcomeDone(const core::Store &store, core::Change &change)
{
    const auto before = store.settings().find(welcomeDone().key);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        change.add(welcomeDone());
    return {};
}

core::Result<void> removeSessions(const core::Store &store, const core::DemoData &demo, core::Change &change)
{
    // Wherever they were moved to.
    const auto span = store.sessions().span();
    if (!span)
        return tl::unexpected(span.error());
    if (!*span)
        return {};
    auto sessions = store.sessions().between((*span)->first, (*span)->second);
    if (!sessions)
        return tl::unexpected(sessions.error());
    const std::set<core::SessionId> madeUp = demo.sessionIds();
    for (core::Session &session : *sessions)
        if (madeUp.contains(session.id))
            change.remove(std::move(session));
    return {};
}

core::Result<core::Change> removal(const core::Store &store)
{
    core::Change change;
    change.label = tr("Remove demo data");
    const auto setting = store.settings().find(QLatin1String(core::DemoData::key));
    if (!setting)
        return tl::unexpected(setting.error());
    const auto demo = *setting ? core::DemoData::from(**setting) : std::nullopt;
    if (!demo)
        return core::fail(core::Error::Kind::NotFound, tr("there is none"));
    if (const auto removed = removeSessions(store, *demo, change); !removed)
        return tl::unexpected(removed.error());
    const auto profiles = store.settings().profiles();
    if (!profiles)
        return tl::unexpected(profiles.error());
    if (demo->profile && std::find(profiles->begin(), profiles->end(), *demo->profile) != profiles->end())
        change.remove(*demo->profile);
    change.remove(**setting);
    return change;
}

} // namespace

core::Result<bool> wantsWelcome(const core::Store &store)
{
    const auto done = store.settings().find(welcomeDone().key);
    if (!done)
        return tl::unexpected(done.error());
    if (*done)
        return false;
    const auto count = store.sessions().count();
    return count ? core::Result<bool>(*count == 0) : tl::unexpected(count.error());
}

bool endWelcome(Commands &commands)
{
    core::Change change;
    change.label = tr("Start");
    change.origin = core::Origin::Upkeep;
    if (const auto added = addWelcomeDone(commands.store(), change); !added)
        return refuse(commands, change.label, added.error());
    return commands.run(change);
}

bool startWithPlan(Commands &commands, const core::Plan &plan, QDate firstMonday)
{
    auto change = core::applyPlan(plan, firstMonday);
    if (!change)
        return refuse(commands, tr("Use %1").arg(plan.title), change.error());
    if (const auto placed = placeBehindOthers(commands.store(), *change); !placed)
        return refuse(commands, change->label, placed.error());
    if (const auto added = addWelcomeDone(commands.store(), *change); !added)
        return refuse(commands, change->label, added.error());
    return commands.run(*change);
}

core::Result<bool> hasDemo(const core::Store &store)
{
    const auto setting = store.settings().find(QLatin1String(core::DemoData::key));
    if (!setting)
        return tl::unexpected(setting.error());
    return setting->has_value();
}

bool removeDemo(Commands &commands)
{
    const auto change = removal(commands.store());
    if (!change)
        return refuse(commands, tr("Remove demo data"), change.error());
    return commands.run(*change);
}

} // namespace ui
