// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importoptions.h"
#include "core/exchange/importplan.h"
#include "core/exchange/importquestions.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QGroupBox;
class QLabel;

namespace ui {

/// What the files of an import leave open, each asked once, with what is taken otherwise already chosen.
class QuestionsForm : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionsForm(QWidget *parent = nullptr);

    /// Asks what is open. `day` is where planned workouts go unless somebody says otherwise.
    void ask(const exchange::ImportQuestions &questions, const core::Preferences &preferences, QDate day);
    /// Asks which exercises unknown names are; names already asked keep their answer and their place.
    void ask(const std::vector<exchange::NewExercise> &unknown, const std::vector<core::Exercise> &library);
    /// The answers as they stand.
    [[nodiscard]] exchange::ImportOptions answers() const;
    /// Whether anything is asked.
    [[nodiscard]] bool isEmpty() const;

signals:
    /// An answer was changed.
    void changed();

private:
    QComboBox *addChoice(const QString &question, const QString &why);
    void addZones(const QTimeZone &own);

    QFormLayout *m_form;
    QFormLayout *m_names;
    QGroupBox *m_exercises;
    QComboBox *m_weights = nullptr;
    QComboBox *m_lengths = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_zone = nullptr;
    QDateEdit *m_day = nullptr;
    QDate m_usualDay;
    std::map<QString, QComboBox *> m_exerciseChoices; // by exerciseWords()
};

} // namespace ui
