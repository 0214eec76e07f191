// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/environment.h"

#include "core/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <gtest/gtest.h>

#include <cstdio>

namespace tests {

namespace {

void reportMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray text = message.toLocal8Bit();
    std::fprintf(stderr, "%s (%s:%d)\n", text.constData(), context.file ? context.file : "?", context.line);
    // The offscreen platform has no window manager to answer this; every other warning is a fault of ours.
    if (type == QtWarningMsg && message.contains(QLatin1String("does not support propagateSizeHints")))
        return;
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ADD_FAILURE() << "Qt warning: " << text.constData();
}

} // namespace

void failOnQtWarnings() { qInstallMessageHandler(reportMessage); }

QString sourceFolder()
{
    const QString set = qEnvironmentVariable("LEGWORK_SOURCE");
    return set.isEmpty() ? QStringLiteral(LEGWORK_SOURCE_DIR) : set;
}

QString corpusFolder()
{
    static const QString folder = [] {
        const QString set = qEnvironmentVariable("LEGWORK_CORPUS");
        const QString path = set.isEmpty() ? sourceFolder() + QStringLiteral("/../shared/data") : set;
        if (QFileInfo::exists(path + QStringLiteral("/EXPECTED.csv")))
            return QDir::cleanPath(path);
        std::fprintf(stderr, "\n*** No device files at %s (LEGWORK_CORPUS): the tests that need them are SKIPPED ***\n\n",
                     qPrintable(path));
        return QString();
    }();
    return folder;
}

QString domainFolder() { return corpusFolder().isEmpty() ? QString() : QDir::cleanPath(corpusFolder() + QStringLiteral("/../domain")); }

QString legworkBinary() { return qEnvironmentVariable("LEGWORK_BINARY"); }

TemporaryDatabase::TemporaryDatabase() = default;
TemporaryDatabase::~TemporaryDatabase() = default;

QString TemporaryDatabase::path() const { return m_folder.filePath(QStringLiteral("legwork.db")); }

core::Store &TemporaryDatabase::store()
{
    if (!m_store) {
        auto opened = core::Store::open(path(), core::Database::Mode::Create);
        if (!opened) {
            std::fprintf(stderr, "cannot open %s: %s\n", qPrintable(path()), qPrintable(opened.error().message));
            std::abort();
        }
        m_store = std::move(*opened);
    }
    return *m_store;
}

core::Store &TemporaryDatabase::reopen()
{
    m_store.reset();
    return store();
}

} // namespace tests
