// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/model/workout.h"

#include <QDialog>
#include <map>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class Commands;
class WarnLabel;

/// The saved workouts and those that come with the program: typing filters, arrows choose, Enter takes. Own ones can be
/// renamed (F2) and deleted (Del), each one undo step, taken back by Undo right there.
class WorkoutPicker : public QDialog
{
    Q_OBJECT
public:
    WorkoutPicker(Commands &commands, const std::vector<core::Exercise> &library, core::LengthUnit unit, QWidget *parent = nullptr);

signals:
    /// What the workout plans; its day means nothing.
    void chosen(const core::Session &session, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Offer {
        QString name;
        QString words;
        core::Session session;
        std::optional<core::Workout> own; ///< nullopt: comes with the program
    };
    void build();
    void connectParts();
    void read();
    void fill();
    void describe();
    void accept() override;
    void rename(QListWidgetItem *item);
    void removeCurrent();
    [[nodiscard]] const Offer *current() const;
    [[nodiscard]] QString summary(const core::Session &session) const;

    Commands &m_commands;
    std::map<core::ExerciseId, QString> m_names;
    core::LengthUnit m_unit;
    std::vector<Offer> m_offers;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_words;
    WarnLabel *m_problem;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_use = nullptr;
    int m_done = 0; ///< changes made here that Undo takes back
    bool m_filling = false;
};

} // namespace ui
