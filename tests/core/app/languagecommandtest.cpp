// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/app/program.h"

#include "core/model/language.h"
#include "core/store/store.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using tests::Program;
using tests::ProgramRun;

namespace {

QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

/// A variable of the environment for one test.
class Environment
{
public:
    Environment(const char *name, const char *value) : m_name(name), m_before(qgetenv(name)) { qputenv(name, value); }
    ~Environment() { m_before.isEmpty() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
};

class LanguageOfCommands : public testing::Test
{
protected:
    void SetUp() override { LEGWORK_NEEDS_PROGRAM(); }
    Program m_program;
};

} // namespace

TEST_F(LanguageOfCommands, IsThatOfTheOptionBeforeThatOfTheSystem)
{
    EXPECT_TRUE(m_program.run(words("--help")).output.startsWith("Usage: "));
    EXPECT_TRUE(m_program.run(words("--lang de --help")).output.startsWith("Aufruf: "));
    EXPECT_TRUE(m_program.run(words("plan list --lang=de_AT")).output.contains("Beispielwoche"));
    const Environment german("LANGUAGE", "fr:de");
    const Environment locale("LC_ALL", "de_DE.UTF-8");
    EXPECT_TRUE(m_program.run(words("--help")).output.startsWith("Aufruf: "));
    EXPECT_TRUE(m_program.run(words("check --help")).output.startsWith("Aufruf: "));
    EXPECT_TRUE(m_program.run(words("--lang en --help")).output.startsWith("Usage: "));
}

TEST_F(LanguageOfCommands, ThatIsUnknownIsRefusedByName)
{
    for (const char *line : {"plan list --lang xx", "--lang=tlh plan list", "session list --lang"}) {
        const ProgramRun wrong = m_program.run(words(line));
        EXPECT_EQ(wrong.exitCode, 2) << line;
        EXPECT_EQ(wrong.errors.count('\n'), 1) << line << wrong.errors.constData();
    }
    EXPECT_TRUE(m_program.run(words("plan list --lang xx")).errors.contains("en, de"));
}

TEST_F(LanguageOfCommands, ChosenInTheFileIsSpokenByTheWindowFromItsStart)
{
    ASSERT_EQ(m_program.run(words("plan apply sample-week --start 2026-11-16")).exitCode, 0);
    {
        auto store = core::Store::open(m_program.database(), core::Database::Mode::Write);
        ASSERT_TRUE(store);
        core::Change change;
        change.label = QStringLiteral("Change language");
        change.add(core::languageSetting(QStringLiteral("de")));
        ASSERT_TRUE((*store)->journal().apply(change));
    }
    // The window that paints the picture opens the file, and finds nothing to show on an empty day.
    const char *picture = "snapshot --page log --date 2026-01-01 --output x.png";
    EXPECT_TRUE(m_program.run(words(picture)).errors.contains("keine Einheit")) << m_program.run(words(picture)).errors.constData();
    EXPECT_TRUE(m_program.run(words("--lang en") + words(picture)).errors.contains("no session"));
}

TEST_F(LanguageOfCommands, LeavesWhatProgramsReadAlone)
{
    ASSERT_EQ(m_program.run(words("demo --years 1 --until 2026-11-27")).exitCode, 0);
    for (const char *line : {"report weeks --json --today 2026-11-27", "session list --json --today 2026-11-27"}) {
        const ProgramRun english = m_program.run(words(line));
        const ProgramRun german = m_program.run(words("--lang de") + words(line));
        EXPECT_EQ(english.exitCode, 0) << english.errors.constData();
        EXPECT_EQ(english.output, german.output) << line;
    }
    EXPECT_TRUE(m_program.run(words("--lang de session list --today 2026-11-27")).output.contains("offen"));
}
