// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml/xmlguard.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QXmlStreamReader>
#include <functional>
#include <optional>

namespace exchange {

/// Walks through guarded XML, element by element, in constant memory. Names are local names: prefixes and namespaces are
/// cut off and never looked at, because real files get them wrong. After an error every step says "no more".
class XmlReader
{
public:
    /// `xml` and `cancel` must outlive the reader.
    explicit XmlReader(const GuardedXml &xml, const std::atomic<bool> *cancel = nullptr);

    /// Goes to the next child of the element it is in; false when that has ended. Each child must be left again by text(),
    /// skip(), leaves() or by calling nextChild() until it says false.
    bool nextChild();
    /// The local name of the element just begun.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// An attribute of the element just begun by its local name; empty when absent.
    [[nodiscard]] QString attribute(QLatin1String localName) const;
    /// The text of the element, trimmed, without that of its children, up to its end.
    QString text();
    /// Leaves the element without reading it.
    void skip();

    /// Told of an element without children: the name of the one around it, its own, its trimmed text.
    using Leaf = std::function<void(const QString &parent, const QString &name, const QString &text)>;
    /// Leaves the element, telling every leaf below it.
    void leaves(const Leaf &leaf);

    /// Reads to the end of the file, so that what follows the last element is looked at as well.
    void finish();
    /// What stopped it: Format (not well-formed, naming line and column), Unsupported (over a limit), Cancelled.
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }

private:
    QXmlStreamReader::TokenType next();
    void checkClock();
    [[nodiscard]] core::Error notWellFormed() const;

    const GuardedXml &m_guarded;
    const std::atomic<bool> *m_cancel;
    QBuffer m_buffer;
    QXmlStreamReader m_xml;
    QElapsedTimer m_clock;
    QString m_name;
    std::optional<core::Error> m_error;
    int m_depth = 0;
    quint64 m_tokens = 0;
};

} // namespace exchange
