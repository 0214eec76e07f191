// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bodychoices.h"
#include "ui/look/card.h"

#include <QDate>
#include <vector>

class QDateEdit;
class QGridLayout;
class QLabel;
class QToolButton;

namespace ui {

class Commands;
class Drafts;
class FieldEdit;
class Today;
class WarnLabel;

/// One row to keep a day in: a field for every measure shown, for today or any earlier day. Enter keeps a field and goes to
/// the next; an emptied field deletes its entry. What is half typed comes back after a crash.
class DayCard : public Card
{
    Q_OBJECT
public:
    DayCard(Commands &commands, Today &today, QWidget *parent = nullptr);
    ~DayCard() override;

    /// Shows these fields and the entries of the day.
    void show(const core::BodyChoices &choices, const core::Preferences &preferences);
    /// Goes to a day; days ahead are today.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// The field of a measure, or null where it is not shown.
    [[nodiscard]] FieldEdit *field(core::BodyMeasure measure) const;
    /// Puts the keyboard into the first field.
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Box {
        core::BodyMeasure measure = core::BodyMeasure::Weight;
        QWidget *widget = nullptr;
        QLabel *caption = nullptr;
        FieldEdit *edit = nullptr;
        WarnLabel *problem = nullptr;
    };
    void makeHeader();
    QToolButton *makeStep(const QString &icon, const QString &name, int days);
    Box makeBox(core::BodyMeasure measure);
    void makeBoxes(const std::vector<core::BodyMeasure> &measures);
    void arrange();
    void fill();
    void onToday(QDate today);

    Commands &m_commands;
    Today &m_today;
    Drafts *m_drafts;
    core::Preferences m_preferences;
    QDate m_day;
    QDate m_lastToday;
    QLabel *m_heading = nullptr;
    QDateEdit *m_date = nullptr;
    QToolButton *m_next = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
    std::vector<Box> m_boxes;
};

} // namespace ui
