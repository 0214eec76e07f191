// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/unitcolumn.h"

#include <QRegularExpression>

namespace exchange {

std::optional<UnitColumn> unitColumn(const CsvTable &table, const QStringList &stems)
{
    static const QRegularExpression unit(QStringLiteral("^ ?(?:[(\\[]([^)\\]]+)[)\\]]|_([a-z]+)|in ([a-z]+))$"));
    for (const QString &stem : stems)
        for (int column = 0; column < table.names().size(); ++column) {
            const QString &name = table.names().at(column);
            if (name == stem)
                return UnitColumn{column, {}};
            if (!name.startsWith(stem))
                continue;
            if (const auto match = unit.match(name.mid(stem.size())); match.hasMatch())
                return UnitColumn{column, match.captured(match.lastCapturedIndex())};
        }
    return std::nullopt;
}

} // namespace exchange
