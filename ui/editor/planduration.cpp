// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/planduration.h"

#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanDuration", text); }

} // namespace

std::optional<core::Seconds> parsePlannedDuration(const QString &text)
{
    // Ten hours or more are written with an h.
    static const QRegularExpression hours(QStringLiteral("^(\\d):([0-5]\\d)$"));
    if (const auto m = hours.match(text.trimmed()); m.hasMatch())
        return core::Seconds(m.captured(1).toInt() * 3600 + m.captured(2).toInt() * 60);
    return parseDuration(text);
}

QString exactDurationText(core::Seconds duration)
{
    const qint64 seconds = duration.count();
    QStringList parts;
    if (seconds >= 3600)
        parts << tr("%1 h").arg(seconds / 3600);
    if (seconds / 60 % 60 > 0)
        parts << tr("%1 min").arg(seconds / 60 % 60);
    if (seconds % 60 > 0 || seconds == 0)
        parts << tr("%1 s").arg(seconds % 60);
    return parts.join(QLatin1Char(' '));
}

} // namespace ui
