// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/exercisesearch.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

/// The search field and the filters above the list of exercises. Arrows in the field steer the list.
class ExerciseFilters : public QWidget
{
    Q_OBJECT
public:
    explicit ExerciseFilters(QWidget *parent = nullptr);

    /// Offers the words of these exercises; what is chosen stays while it is still there.
    void offer(const core::ExerciseSearch &search);
    [[nodiscard]] core::ExerciseFilter filter() const;
    /// Takes every filter away.
    void clear();
    [[nodiscard]] QLineEdit &field() const { return *m_text; }
    [[nodiscard]] QComboBox &show() const { return *m_show; }

signals:
    void changed();
    /// Up (-1) or Down (1) was pressed in the search field.
    void stepped(int rows);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLineEdit *m_text;
    QComboBox *m_show;
    QComboBox *m_muscle;
    QComboBox *m_equipment;
    QComboBox *m_pattern;
};

} // namespace ui
