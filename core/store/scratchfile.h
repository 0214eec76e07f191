// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QUuid>

namespace core {

/// A name beside a file, for a database that goes at the end, with its journal, unless it has been moved to its place.
class ScratchFile
{
public:
    explicit ScratchFile(const QString &beside)
        : m_path(QStringLiteral("%1.%2.part").arg(beside, QUuid::createUuid().toString(QUuid::Id128)))
    {
    }
    ~ScratchFile()
    {
        for (const char *ending : {"", "-journal"})
            QFile::remove(m_path + QLatin1String(ending));
    }
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace core
