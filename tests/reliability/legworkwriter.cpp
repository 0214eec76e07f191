// SPDX-License-Identifier: GPL-3.0-or-later
// Logs sets one Change each and says so on standard output after every COMMIT, until somebody kills it.
// Usage: legwork_writer DATABASE. Lines: "ready N", "plan SESSION", "draft SET", "set SET".
#include "core/store/store.h"
#include "tests/reliability/setlog.h"

#include <QCoreApplication>
#include <cstdio>
#include <sys/prctl.h>

#include <csignal>

using namespace core;

namespace {

// A test that dies must not leave a writer behind for ever.
constexpr int mostSets = 20000;

void say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

bool isDone(const Error *error)
{
    if (error)
        std::fprintf(stderr, "%s\n", qPrintable(error->message));
    return !error;
}
template <class T> bool isDone(const Result<T> &result) { return isDone(result ? nullptr : &result.error()); }

/// How many sets of the diary are stored.
Result<int> storedSets(const Store &store)
{
    int sets = 0;
    for (int index = 0;; ++index) {
        const auto session = store.sessions().find(tests::setLogSession(index, 0).id);
        if (!session)
            return tl::unexpected(session.error());
        if (!*session)
            return sets;
        sets += (*session)->doneSets();
    }
}

bool plan(Store &store, int index)
{
    const Session session = tests::setLogSession(index, 0);
    const auto found = store.sessions().find(session.id);
    if (!isDone(found))
        return false;
    if (*found)
        return true;
    Change change;
    change.label = QStringLiteral("Plan");
    change.add(session);
    if (!isDone(store.journal().apply(change)))
        return false;
    say("plan", index);
    return true;
}

bool logSet(Store &store, int number)
{
    const int index = number / tests::setsPerSession;
    const int before = number % tests::setsPerSession;
    if (before == 0 && !plan(store, index))
        return false;
    if (!isDone(store.journal().saveDraft(QLatin1String(tests::draftKey), tests::draftText(number))))
        return false;
    say("draft", number);
    Change change;
    change.label = QStringLiteral("Log set");
    change.replace(tests::setLogSession(index, before), tests::setLogSession(index, before + 1));
    if (!isDone(store.journal().apply(change)))
        return false;
    say("set", number);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const auto store = Store::open(QString::fromLocal8Bit(argv[1]), Database::Mode::Write);
    if (!isDone(store))
        return 3;
    const auto sets = storedSets(**store);
    if (!isDone(sets))
        return 3;
    say("ready", *sets);
    for (int number = *sets; number < mostSets; ++number)
        if (!logSet(**store, number))
            return 1;
    return 0;
}
