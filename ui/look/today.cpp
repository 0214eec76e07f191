// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/today.h"

#include <QDateTime>

namespace ui {

namespace {
// A minute is soon enough for a calendar, and wakes a sleeping laptop's window soon after it opens.
constexpr int checkEveryMs = 60 * 1000;
} // namespace

Today::Today(std::optional<QDate> fixed, QObject *parent)
    : QObject(parent), m_fixed(fixed), m_date(fixed.value_or(QDate::currentDate()))
{
    connect(&m_timer, &QTimer::timeout, this, &Today::refresh);
    m_timer.start(checkEveryMs);
}

QDateTime Today::now() const { return m_fixed ? QDateTime(*m_fixed, QTime(12, 0)) : QDateTime::currentDateTime(); }

void Today::refresh()
{
    const QDate date = m_fixed.value_or(QDate::currentDate());
    if (date == m_date)
        return;
    m_date = date;
    emit changed(m_date);
}

void Today::setFixed(QDate date)
{
    m_fixed = date;
    refresh();
}

} // namespace ui
