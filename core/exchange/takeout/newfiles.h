// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

class QTemporaryDir;

namespace exchange {

/// Several files that appear together: they are written out of sight in the folder they go to, and named at the end.
class NewFiles
{
public:
    /// `folder` is made when it is not there. Error Io.
    [[nodiscard]] static core::Result<NewFiles> in(const QString &folder);
    NewFiles(NewFiles &&) noexcept;
    NewFiles &operator=(NewFiles &&) = delete;
    NewFiles(const NewFiles &) = delete;
    NewFiles &operator=(const NewFiles &) = delete;
    /// What was not named is gone.
    ~NewFiles();

    /// Adds a file. Two of one name are told apart by a number. Errors: Full, Io.
    [[nodiscard]] core::Result<void> add(const QString &name, const QByteArray &bytes);
    /// Names them all, replacing files of these names. Error Io.
    [[nodiscard]] core::Result<void> commit();
    [[nodiscard]] int count() const { return int(m_names.size()); }

private:
    explicit NewFiles(QString folder);

    QString m_folder;
    bool m_made = false;
    std::unique_ptr<QTemporaryDir> m_hidden;
    QStringList m_names;
};

/// A name that every file system takes, for example "2026-11-24 Easy run".
[[nodiscard]] QString fileName(const QString &text);

} // namespace exchange
