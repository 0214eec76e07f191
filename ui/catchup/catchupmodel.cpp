// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catchup/catchupmodel.h"

#include "core/model/datetext.h"
#include "ui/look/wording.h"

#include <QStringList>

namespace ui {

void CatchUpModel::setSessions(std::vector<core::Session> sessions, QDate today, core::LengthUnit unit)
{
    beginResetModel();
    m_sessions = std::move(sessions);
    m_today = today;
    m_unit = unit;
    endResetModel();
}

int CatchUpModel::rowOf(core::SessionId session) const
{
    for (size_t row = 0; row < m_sessions.size(); ++row)
        if (m_sessions[row].id == session)
            return int(row);
    return -1;
}

int CatchUpModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_sessions.size()); }

QString CatchUpModel::dayWords(const core::Session &session) const
{
    const int days = int(session.day().daysTo(m_today));
    const QString ago = days == 1 ? tr("yesterday") : tr("%n days ago", nullptr, days);
    return tr("%1 · %2").arg(core::dateText(session.day(), QStringLiteral("dddd d MMMM")), ago);
}

QString CatchUpModel::amount(const core::Session &session) const
{
    QStringList parts;
    if (const auto time = session.planned->time())
        parts << durationText(std::chrono::round<core::Seconds>(*time));
    if (session.planned->distance)
        parts << distanceText(*session.planned->distance, m_unit);
    if (const int sets = session.workingSets(); sets > 0)
        parts << tr("%n sets", nullptr, sets);
    if (parts.isEmpty())
        parts << session.planned->basisText;
    return parts.join(QStringLiteral(" · "));
}

QVariant CatchUpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Session &session = m_sessions[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return session.displayTitle();
    case DayRole: return dayWords(session);
    case AmountRole: return amount(session);
    case FamilyRole: return int(core::familyOf(session.kind));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, planned %3").arg(session.displayTitle(), dayWords(session), amount(session));
    case Qt::ToolTipRole: return session.planned->basisText.toHtmlEscaped();
    default: return {};
    }
}

} // namespace ui
