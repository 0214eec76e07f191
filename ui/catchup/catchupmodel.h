// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/setting.h"

#include <QAbstractListModel>
#include <QDate>
#include <vector>

namespace ui {

/// The open sessions as rows of a list. Keeps what it was given; reads and changes nothing.
class CatchUpModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DayRole = Qt::UserRole, AmountRole, FamilyRole };

    explicit CatchUpModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    /// Shows these sessions, oldest first.
    void setSessions(std::vector<core::Session> sessions, QDate today, core::LengthUnit unit);
    [[nodiscard]] const std::vector<core::Session> &sessions() const { return m_sessions; }
    /// The row of a session, or −1.
    [[nodiscard]] int rowOf(core::SessionId session) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Title, the day in words, the amount planned, the family (as int), and the whole row in one sentence as its
    /// accessible text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString dayWords(const core::Session &session) const;
    [[nodiscard]] QString amount(const core::Session &session) const;

    std::vector<core::Session> m_sessions;
    QDate m_today;
    core::LengthUnit m_unit = core::LengthUnit::Kilometres;
};

} // namespace ui
