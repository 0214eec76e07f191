// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/daynotecommands.h"

#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/look/wording.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DayNoteCommands", text); }

} // namespace

bool setDayNote(Commands &commands, QDate day, const QString &text, QDate today)
{
    const bool empty = text.trimmed().isEmpty();
    const auto before = commands.store().dayNotes().find(day);
    const QString words = !before || !*before ? tr("Write a note on %1") : empty ? tr("Remove the note on %1") : tr("Change the note on %1");
    core::Change change;
    change.label = words.arg(dayText(day, today));
    if (!before)
        return refuse(commands, change.label, before.error());
    const core::DayNote note{day, text};
    if (*before && empty)
        change.remove(**before);
    else if (*before)
        change.replace(**before, note);
    else if (!empty)
        change.add(note);
    return commands.run(change);
}

} // namespace ui
