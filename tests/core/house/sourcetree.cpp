// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/house/sourcetree.h"

#include "tests/support/environment.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <gtest/gtest.h>

namespace tests {

namespace {

SourceFile readFile(const QString &path)
{
    QFile file(sourceFolder() + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "cannot read " << qPrintable(path) << ": " << qPrintable(file.errorString());
    return {path, QString::fromUtf8(file.readAll())};
}

/// Walks C++ text and knows where comments and literals end.
class Blanker
{
public:
    explicit Blanker(const QString &text) : m_text(text), m_result(text) {}

    QString run()
    {
        while (m_at < m_text.size())
            step();
        return m_result;
    }

private:
    bool at(const char *word) const { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(word)); }

    void blankTo(qsizetype end)
    {
        for (end = std::min(end, m_text.size()); m_at < end; ++m_at)
            if (m_text[m_at] != QLatin1Char('\n'))
                m_result[m_at] = QLatin1Char(' ');
    }

    qsizetype after(const QString &word, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(word, from);
        return found < 0 ? m_text.size() : found + word.size();
    }

    /// The end of a line whose last character is not a backslash.
    qsizetype endOfDirective() const
    {
        qsizetype end = m_at;
        do
            end = after(QStringLiteral("\n"), end);
        while (end >= 2 && end < m_text.size() && m_text[end - 2] == QLatin1Char('\\'));
        return end;
    }

    qsizetype endOfLiteral(QChar quote) const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != QLatin1Char('\n'))
            end += m_text[end] == QLatin1Char('\\') ? 2 : 1;
        return end + 1;
    }

    bool startsLine() const
    {
        const qsizetype newline = m_at == 0 ? -1 : m_text.lastIndexOf(QLatin1Char('\n'), m_at - 1);
        return QStringView(m_text).mid(newline + 1, m_at - newline - 1).trimmed().isEmpty();
    }

    void step()
    {
        const QChar c = m_text[m_at];
        const bool inWord = m_at > 0 && m_text[m_at - 1].isLetterOrNumber();
        if (at("//"))
            blankTo(after(QStringLiteral("\n"), m_at));
        else if (at("/*"))
            blankTo(after(QStringLiteral("*/"), m_at + 2));
        else if (at("R\"")) {
            const qsizetype open = m_text.indexOf(QLatin1Char('('), m_at);
            blankTo(after(QLatin1Char(')') + m_text.mid(m_at + 2, open - m_at - 2) + QLatin1Char('"'), open));
        } else if (c == QLatin1Char('"') || (c == QLatin1Char('\'') && !inWord))
            blankTo(endOfLiteral(c));
        else if (c == QLatin1Char('#') && startsLine())
            blankTo(endOfDirective());
        else
            ++m_at;
    }

    QString m_text;
    QString m_result;
    qsizetype m_at = 0;
};

} // namespace

std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings)
{
    const QDir root(sourceFolder());
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = root.relativeFilePath(walk.next());
            const bool wanted =
                std::any_of(endings.begin(), endings.end(), [&](const QString &e) { return path.endsWith(e); });
            if (wanted)
                paths.push_back(path);
        }
    }
    paths.sort();
    std::vector<SourceFile> files;
    for (const QString &path : paths)
        files.push_back(readFile(path));
    return files;
}

const std::vector<SourceFile> &cppFiles()
{
    static const std::vector<SourceFile> files =
        sourceFiles({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")},
                    {QStringLiteral(".h"), QStringLiteral(".cpp")});
    return files;
}

QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    QStringList found;
    for (const QString &line : file.lines())
        if (const auto match = pattern.match(line); match.hasMatch())
            found.push_back(match.captured(1));
    return found;
}

QString blanked(const QString &text) { return Blanker(text).run(); }

} // namespace tests
