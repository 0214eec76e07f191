// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks where a session is to be cut: after so much of its time, or, where it has exercises, before one of them.
class SplitDialog : public QDialog
{
    Q_OBJECT
public:
    /// `exercises` are the names of the session's exercises, in order.
    SplitDialog(const core::Session &session, const QStringList &exercises, QWidget *parent = nullptr);
    /// How long the first part is; nullopt when the session is cut by exercises.
    [[nodiscard]] std::optional<core::Milliseconds> first() const;
    /// The exercise the second part begins with.
    [[nodiscard]] size_t entry() const;

private:
    void askForExercise(const QStringList &exercises, class QFormLayout &form);
    void askForTime(class QFormLayout &form);
    void judge();

    std::optional<core::Milliseconds> m_whole;
    QComboBox *m_entry = nullptr;
    QLineEdit *m_time = nullptr;
    QLabel *m_problem;
    QPushButton *m_split = nullptr;
};

} // namespace ui
