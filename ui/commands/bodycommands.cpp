// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/bodycommands.h"

#include "core/rules/measuretext.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BodyCommands", text); }

void removeOrKeep(core::Change &change, const std::optional<core::BodyEntry> &before, const QString &where)
{
    change.label = tr("Delete %1").arg(where);
    if (before)
        change.remove(*before);
}

void write(core::Change &change, const std::optional<core::BodyEntry> &before, const core::BodyEntry &after, const QString &name, QDate today)
{
    change.label = tr("%1 %2 on %3").arg(name, core::entryText(after), dayText(after.day, today));
    if (before)
        change.replace(*before, after);
    else
        change.add(after);
}

} // namespace

QString typeMeasure(Commands &commands, core::BodyMeasure measure, QDate day, const QString &text, const core::Preferences &preferences, QDate today)
{
    const QString name = core::measureName(measure);
    const QString where = tr("%1 on %2").arg(name, dayText(day, today));
    const auto there = commands.store().body().between(core::slug(measure), day, day);
    if (!there) {
        refuse(commands, where, there.error());
        return tr("%1 is not saved").arg(name);
    }
    const std::optional<core::BodyEntry> before = there->empty() ? std::nullopt : std::optional(there->front());
    core::Change change;
    if (text.trimmed().isEmpty()) {
        removeOrKeep(change, before, where);
    } else {
        const auto value = core::readMeasure(measure, text, core::usualUnit(measure, preferences));
        if (!value)
            return value.error().message;
        core::BodyEntry after{before ? before->id : core::BodyEntryId::create(), day, core::slug(measure), value->text, value->unit, value->value};
        write(change, before, after, name, today);
    }
    return commands.run(change) ? QString() : tr("%1 is not saved").arg(name);
}

bool showBodyPage(Commands &commands, bool on)
{
    return changeSetting(commands, core::BodyChoices::onSetting(on), on ? tr("Show the Body page") : tr("Hide the Body page"));
}

bool chooseMeasure(Commands &commands, const core::BodyChoices &choices, core::BodyMeasure measure, bool on)
{
    std::vector<core::BodyMeasure> measures;
    for (const core::BodyMeasure each : core::allBodyMeasures)
        if (each == measure ? on : std::find(choices.measures.begin(), choices.measures.end(), each) != choices.measures.end())
            measures.push_back(each);
    return changeSetting(commands, core::BodyChoices::measuresSetting(measures),
                         (on ? tr("Show %1 on the Body page") : tr("Hide %1 on the Body page")).arg(core::measureName(measure)));
}

bool chooseEnergy(Commands &commands, bool on)
{
    return changeSetting(commands, core::BodyChoices::energySetting(on),
                         on ? tr("Show energy on the Body page") : tr("Hide energy on the Body page"));
}

} // namespace ui
