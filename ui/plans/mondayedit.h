// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace ui {

/// Picks a week by its Monday: any other day snaps to the Monday of its week, arrows go by weeks.
class MondayEdit : public QDateEdit
{
    Q_OBJECT
public:
    explicit MondayEdit(QWidget *parent = nullptr);
    /// The Monday of the week chosen.
    [[nodiscard]] QDate monday() const;
    void setWeekOf(QDate day);
    void stepBy(int steps) override;
};

} // namespace ui
