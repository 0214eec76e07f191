// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takeout/newfiles.h"

#include "core/store/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace exchange {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Export", text); }

} // namespace

NewFiles::NewFiles(QString folder) : m_folder(std::move(folder)) {}
NewFiles::NewFiles(NewFiles &&) noexcept = default;

NewFiles::~NewFiles()
{
    const bool moved = !m_hidden && m_folder.isEmpty();
    m_hidden.reset();
    // A folder that was made for nothing.
    if (!moved && m_made)
        QDir().rmdir(m_folder);
}

Result<NewFiles> NewFiles::in(const QString &folder)
{
    NewFiles files(QFileInfo(folder).absoluteFilePath());
    files.m_made = !QFileInfo::exists(files.m_folder);
    if (!QDir().mkpath(files.m_folder))
        return fail(Error::Kind::Io, tr("the folder cannot be made"));
    files.m_hidden = std::make_unique<QTemporaryDir>(files.m_folder + QStringLiteral("/.legwork-XXXXXX"));
    if (!files.m_hidden->isValid())
        return fail(Error::Kind::Io, files.m_hidden->errorString());
    return files;
}

Result<void> NewFiles::add(const QString &name, const QByteArray &bytes)
{
    const QFileInfo info(name);
    QString free = name;
    for (int number = 2; m_names.contains(free); ++number)
        free = QStringLiteral("%1 (%2).%3").arg(info.completeBaseName()).arg(number).arg(info.suffix());
    m_names << free;
    return writeDurably(m_hidden->filePath(free), bytes);
}

Result<void> NewFiles::commit()
{
    for (const QString &name : std::as_const(m_names))
        if (const auto named = replaceFile(m_hidden->filePath(name), m_folder + QLatin1Char('/') + name); !named)
            return named;
    return {};
}

QString fileName(const QString &text)
{
    constexpr int longest = 80;
    QString name = text.simplified();
    for (QChar &c : name)
        if (!c.isPrint() || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('_');
    name.truncate(longest);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("_") : name;
}

} // namespace exchange
