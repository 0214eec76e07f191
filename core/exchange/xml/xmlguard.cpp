// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/xmlguard.h"

#include "core/exchange/xml/xmlwords.h"

#include <QByteArrayView>
#include <algorithm>
#include <cstring>

namespace exchange {

using core::Error;

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Steps from mark to mark without building anything. Where the XML is not well-formed it stops early: the parser
/// cannot get further either.
class Scan
{
public:
    Scan(QByteArrayView body, const std::atomic<bool> *cancel)
        : m_begin(body.data()), m_at(m_begin), m_end(m_begin + body.size()), m_cancel(cancel)
    {
    }
    /// What is wrong; empty when nothing is.
    QString run();
    [[nodiscard]] bool isCancelled() const { return m_cancel && *m_cancel; }
    [[nodiscard]] qint64 lines() const { return std::count(m_begin, m_at, '\n'); }

private:
    [[nodiscard]] bool startsWith(const char *text) const
    {
        const auto size = std::ptrdiff_t(std::strlen(text));
        return m_end - m_at >= size && std::memcmp(m_at, text, std::size_t(size)) == 0;
    }
    /// The file ends within "<!--" or "<![CDATA[".
    [[nodiscard]] bool isCutOff() const
    {
        const QByteArrayView rest(m_at, m_end - m_at);
        return QByteArrayView("!--").startsWith(rest) || QByteArrayView("![CDATA[").startsWith(rest);
    }
    [[nodiscard]] const char *find(char c) const
    {
        return static_cast<const char *>(std::memchr(m_at, c, std::size_t(m_end - m_at)));
    }
    QString markup();
    QString startTag();
    QString attributes();
    QString skipPast(const char *end);
    void countPoint(QByteArrayView name);

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const std::atomic<bool> *m_cancel;
    int m_depth = 0;
    qint64 m_text = 0;
    qint64 m_points = 0;
};

QString tooLong() { return XmlWords::tr("a text in it is longer than 64 kB, which no activity needs"); }

QString Scan::run()
{
    while (m_at < m_end && !isCancelled()) {
        const char *next = find('<');
        m_text += (next ? next : m_end) - m_at;
        if (m_text > XmlLimits::mostTextBytes)
            return tooLong();
        if (!next)
            break;
        m_at = next + 1;
        if (const QString wrong = markup(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString Scan::markup()
{
    if (startsWith("!--")) {
        m_at += 3;
        return skipPast("-->");
    }
    if (startsWith("![CDATA["))
        return skipPast("]]>");
    if (startsWith("?"))
        return skipPast("?>");
    if (isCutOff())
        return {};
    if (startsWith("!"))
        return XmlWords::tr("it declares a document type or an entity, which no activity needs and which can do harm");
    m_text = 0;
    if (!startsWith("/"))
        return startTag();
    m_depth = std::max(0, m_depth - 1);
    return skipPast(">");
}

// What is skipped counts as text: a field may be interrupted by comments and continue.
QString Scan::skipPast(const char *end)
{
    const QByteArrayView rest(m_at, m_end - m_at);
    const QByteArrayView within = rest.first(std::min(rest.size(), qsizetype(XmlLimits::mostTextBytes)));
    const qsizetype found = within.indexOf(QByteArrayView(end));
    if (found < 0 && within.size() < rest.size())
        return tooLong();
    const qsizetype size = found < 0 ? rest.size() : found + qsizetype(std::strlen(end));
    m_at += size;
    m_text += *end == '>' ? 0 : size;
    return {};
}

QString Scan::startTag()
{
    const char *name = m_at;
    while (m_at < m_end && !isSpace(*m_at) && *m_at != '>' && *m_at != '/')
        ++m_at;
    if (m_at - name > XmlLimits::mostTextBytes)
        return tooLong();
    countPoint({name, m_at - name});
    if (m_points > XmlLimits::mostPoints)
        return XmlWords::tr("it holds more than 2,000,000 track points");
    return attributes();
}

QString Scan::attributes()
{
    int count = 0;
    const char *outside = m_at;
    while (m_at < m_end && *m_at != '>') {
        if (m_at - outside > XmlLimits::mostTextBytes)
            return tooLong();
        if (*m_at != '"' && *m_at != '\'') {
            ++m_at;
            continue;
        }
        const char quote = *m_at++;
        const char *close = find(quote);
        if ((close ? close : m_end) - m_at > XmlLimits::mostTextBytes)
            return tooLong();
        if (++count > XmlLimits::mostAttributes)
            return XmlWords::tr("an element in it has more than 64 attributes");
        m_at = close ? close + 1 : m_end;
        outside = m_at;
    }
    if (m_at < m_end && m_at[-1] != '/' && ++m_depth > XmlLimits::mostDepth)
        return XmlWords::tr("its elements lie more than 64 deep within each other");
    m_at = std::min(m_at + 1, m_end);
    return {};
}

void Scan::countPoint(QByteArrayView name)
{
    constexpr QByteArrayView gpx("trkpt");
    constexpr QByteArrayView tcx("Trackpoint");
    if (!name.endsWith('t')) // most names are done with here
        return;
    const QByteArrayView local = name.sliced(name.lastIndexOf(':') + 1);
    m_points += local == gpx || local == tcx;
}

/// The encoding an XML declaration names, lower case; empty when it names none.
QByteArray declaredEncoding(const QByteArray &declaration)
{
    const qsizetype word = declaration.indexOf("encoding");
    if (word < 0)
        return {};
    for (qsizetype i = word; i < declaration.size(); ++i)
        if (declaration[i] == '"' || declaration[i] == '\'') {
            const qsizetype close = declaration.indexOf(declaration[i], i + 1);
            return declaration.mid(i + 1, close < 0 ? -1 : close - i - 1).trimmed().toLower();
        }
    return {};
}

/// Steps over the byte order mark, leading white space and the declaration. Gives the length of it all.
core::Result<qsizetype> prologLength(const QByteArray &bytes, QStringList &warnings)
{
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    qsizetype at = mark;
    while (at < bytes.size() && isSpace(bytes[at]))
        ++at;
    if (bytes.mid(at, 5) != "<?xml" || at + 5 >= bytes.size() || !isSpace(bytes[at + 5]))
        return at;
    if (at > mark)
        warnings << XmlWords::tr("The file begins with white space before its XML declaration; it was passed over.");
    const qsizetype end = bytes.indexOf("?>", at);
    if (end < 0 || end - at > XmlLimits::mostTextBytes)
        return at; // broken: the parser says where
    const QByteArray encoding = declaredEncoding(bytes.mid(at, end - at));
    if (!encoding.isEmpty() && encoding != "utf-8" && encoding != "utf8" && encoding != "us-ascii" && encoding != "ascii")
        return core::fail(Error::Kind::Unsupported, XmlWords::tr("its text is in %1; only UTF-8 can be read")
                                                        .arg(QString::fromLatin1(encoding.left(40)).toUpper()));
    return end + 2;
}

} // namespace

bool isWideText(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4);
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF") || (head.size() == 4 && head.contains('\0') && head.contains('<'));
}

core::Result<GuardedXml> guardXml(const QByteArray &bytes, const std::atomic<bool> *cancel)
{
    if (bytes.size() > XmlLimits::mostBytes)
        return core::fail(Error::Kind::Unsupported, XmlWords::tr("the file is larger than 64 MB"));
    if (isWideText(bytes) || bytes.contains('\0'))
        return core::fail(Error::Kind::Unsupported, XmlWords::tr("its text is not in UTF-8; only UTF-8 can be read"));
    GuardedXml guarded;
    const core::Result<qsizetype> prolog = prologLength(bytes, guarded.warnings);
    if (!prolog)
        return tl::unexpected(prolog.error());
    const QByteArrayView cut = QByteArrayView(bytes).first(*prolog);
    guarded.linesBefore = std::count(cut.begin(), cut.end(), '\n');
    guarded.columnBefore = cut.size() - 1 - cut.lastIndexOf('\n');
    guarded.body = QByteArray::fromRawData(bytes.constData() + *prolog, bytes.size() - *prolog);
    Scan scan(guarded.body, cancel);
    if (const QString wrong = scan.run(); !wrong.isEmpty())
        return core::fail(Error::Kind::Unsupported,
                          XmlWords::tr("%1 (line %2)").arg(wrong).arg(guarded.linesBefore + scan.lines() + 1));
    if (scan.isCancelled())
        return core::fail(Error::Kind::Cancelled, XmlWords::tr("the import was cancelled"));
    return guarded;
}

} // namespace exchange
