// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <random>

namespace core { class Store; }

namespace tests {

/// What is left of a program that was killed (or was done before).
struct Victim {
    QByteArrayList lines;    ///< whole lines of its standard output
    QByteArray errors;       ///< its standard error
    bool killed = false;     ///< false: it had ended by itself
    int exitCode = 0;        ///< when it had ended by itself
};

/// When to kill.
struct Moment {
    bool afterFirstLine = false;         ///< count from the first line it prints, else from its start
    std::chrono::microseconds delay{0};
};

/// Runs a program, kills it with SIGKILL at the moment, and waits until it is gone.
Victim killAt(const QString &program, const QStringList &arguments, Moment moment);
/// Runs a program to its end.
Victim runToEnd(const QString &program, const QStringList &arguments);

/// How many kills a test makes: `few`, or 500 with LEGWORK_LONG=1.
int killsToMake(int few);
/// How many runs a test makes: `few`, or `many` with LEGWORK_LONG=1.
int runsToMake(int few, int many);
/// A random engine whose seed is in the test report (LEGWORK_SEED sets it).
std::mt19937 seededRandom();
std::chrono::microseconds between(std::mt19937 &random, std::chrono::microseconds from, std::chrono::microseconds to);

/// The one number a constant statement gives.
int countOf(const core::Store &store, const char *sql);
/// What `check` finds, one fault a line; empty: nothing is wrong.
std::string faultsOf(const core::Store &store);

} // namespace tests
