// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/xmlreader.h"

#include "core/exchange/xml/xmlwords.h"

#include <vector>

namespace exchange {

using core::Error;

namespace {

constexpr quint64 tokensBetweenLooksAtTheClock = 4096;

QString localName(QStringView qualified) { return qualified.sliced(qualified.lastIndexOf(u':') + 1).toString(); }

} // namespace

XmlReader::XmlReader(const GuardedXml &xml, const std::atomic<bool> *cancel) : m_guarded(xml), m_cancel(cancel)
{
    // A device is read piece by piece; bytes given at once would be turned into UTF-16 as a whole.
    m_buffer.setData(xml.body);
    m_buffer.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.setNamespaceProcessing(false);
    m_clock.start();
}

QXmlStreamReader::TokenType XmlReader::next()
{
    if (m_error)
        return QXmlStreamReader::Invalid;
    if (m_tokens++ % tokensBetweenLooksAtTheClock == 0)
        checkClock();
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (m_xml.hasError())
        m_error = notWellFormed();
    else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        m_error = Error{Error::Kind::Unsupported, XmlWords::tr("it declares or uses entities, which no activity needs")};
    else if (token == QXmlStreamReader::StartElement && ++m_depth > XmlLimits::mostDepth)
        m_error = Error{Error::Kind::Unsupported, XmlWords::tr("its elements lie more than 64 deep within each other")};
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return m_error ? QXmlStreamReader::Invalid : token;
}

void XmlReader::checkClock()
{
    if (m_cancel && *m_cancel)
        m_error = Error{Error::Kind::Cancelled, XmlWords::tr("the import was cancelled")};
    else if (m_clock.hasExpired(XmlLimits::mostMilliseconds))
        m_error = Error{Error::Kind::Unsupported, XmlWords::tr("it takes longer than a minute to read")};
}

Error XmlReader::notWellFormed() const
{
    const qint64 line = m_xml.lineNumber();
    const qint64 column = m_xml.columnNumber() + (line <= 1 ? m_guarded.columnBefore : 0);
    return {Error::Kind::Format,
            XmlWords::tr("it is damaged or cut off at line %1, column %2; nothing of it was taken over")
                .arg(line + m_guarded.linesBefore)
                .arg(column)};
}

bool XmlReader::nextChild()
{
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement: m_name = localName(m_xml.qualifiedName()); return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid: return false;
        default: break;
        }
    }
}

QString XmlReader::attribute(QLatin1String wanted) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &each : attributes)
        if (localName(each.qualifiedName()) == wanted)
            return each.value().toString();
    return {};
}

QString XmlReader::text()
{
    QString all;
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::Characters: all += m_xml.text(); break;
        case QXmlStreamReader::StartElement: skip(); break;
        case QXmlStreamReader::EndElement: return all.trimmed();
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid: return {};
        default: break;
        }
    }
}

void XmlReader::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != QXmlStreamReader::Invalid) { }
}

void XmlReader::leaves(const Leaf &leaf)
{
    struct Open {
        QString name;
        QString text;
        bool hasChildren = false;
    };
    std::vector<Open> open{{m_name, {}, true}};
    while (!open.empty()) {
        switch (next()) {
        case QXmlStreamReader::Characters: open.back().text += m_xml.text(); break;
        case QXmlStreamReader::StartElement:
            open.back().hasChildren = true;
            open.push_back({localName(m_xml.qualifiedName()), {}, false});
            break;
        case QXmlStreamReader::EndElement: {
            const Open closed = std::move(open.back());
            open.pop_back();
            if (!closed.hasChildren)
                leaf(open.back().name, closed.name, closed.text.trimmed());
            break;
        }
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid: return;
        default: break;
        }
    }
}

void XmlReader::finish()
{
    while (!m_error && !m_xml.atEnd())
        next();
}

} // namespace exchange
