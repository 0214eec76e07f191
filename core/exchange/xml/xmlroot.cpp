// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/xmlroot.h"

#include <QByteArrayView>
#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype mostProlog = 64 * 1024;

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

QByteArrayView withoutSpace(QByteArrayView rest)
{
    while (!rest.isEmpty() && isSpace(rest.front()))
        rest = rest.sliced(1);
    return rest;
}

QByteArray nameAt(QByteArrayView rest)
{
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) {
        return isSpace(c) || c == '>' || c == '/' || c == '[' || c == '<';
    });
    const QByteArray name(rest.data(), end - rest.begin());
    return name.mid(name.lastIndexOf(':') + 1);
}

/// What follows the first `end`; empty when there is none.
QByteArrayView past(QByteArrayView rest, QByteArrayView end)
{
    const qsizetype at = rest.indexOf(end);
    return at < 0 ? QByteArrayView() : rest.sliced(at + end.size());
}

} // namespace

QByteArray xmlRootName(const QByteArray &bytes)
{
    constexpr QByteArrayView docType("<!DOCTYPE");
    QByteArrayView rest = QByteArrayView(bytes).first(std::min(bytes.size(), mostProlog));
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    for (rest = withoutSpace(rest); rest.startsWith('<'); rest = withoutSpace(rest)) {
        if (rest.startsWith("<?"))
            rest = past(rest, "?>");
        else if (rest.startsWith("<!--"))
            rest = past(rest, "-->");
        else if (rest.startsWith(docType))
            return nameAt(withoutSpace(rest.sliced(docType.size())));
        else
            return nameAt(rest.sliced(1));
    }
    return {};
}

} // namespace exchange
