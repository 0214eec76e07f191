// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/exercises/exercisedetail.h"
#include "ui/exercises/exercisefilters.h"
#include "ui/exercises/exerciselistmodel.h"
#include "ui/exercises/exercisepage.h"
#include "ui/look/today.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace tests {

/// The exercise page on a database with the library; today is Friday 27 November 2026.
class ExercisePageTest : public testing::Test
{
protected:
    ExercisePageTest() : page(database.store(), commands, today) { page.resize(1148, 780); }

    /// A logged workout of one exercise; each set is "kilograms × reps".
    core::Session lift(const char *iso, const char *slug, std::vector<std::pair<const char *, int>> sets)
    {
        core::Session session = plannedStrength(iso, {slug}, int(sets.size()));
        session.logged = core::Logged{};
        session.logged->day = day(iso);
        for (size_t i = 0; i < sets.size(); ++i) {
            core::SetResult &result = session.entries.front().sets[i].result;
            if (*sets[i].first)
                result.weight = core::Weight::parse(QLatin1String(sets[i].first), core::WeightUnit::Kilograms);
            result.reps = sets[i].second;
            result.doneMs = 1;
        }
        EXPECT_TRUE(ui::addSession(commands, session));
        return session;
    }
    void show()
    {
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    static core::ExerciseId idOf(const char *slug) { return core::libraryExerciseId(QLatin1String(slug)); }
    [[nodiscard]] core::Exercise stored(core::ExerciseId id) { return database.store().exercises().find(id).value().value(); }
    void search(const char *text) { page.filters().field().setText(QString::fromUtf8(text)); }
    [[nodiscard]] QStringList found() const
    {
        QStringList names;
        for (int row = 0; row < page.model().rowCount(); ++row)
            names << page.model().at(row)->name;
        return names;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key(key), modifiers);
    }

    TemporaryDatabase database;
    ui::Commands commands{database.store()};
    ui::Today today{day("2026-11-27")};
    ui::ExercisePage page;
};

} // namespace tests
