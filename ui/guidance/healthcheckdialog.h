// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/healthcheck.h"

#include <QDate>
#include <QDialog>
#include <vector>

class QCheckBox;
class QLabel;

namespace ui {

class Commands;

/// A few questions of our own before hard exercise. Nothing is concluded from the answers; they decide only whether a
/// kind word about a doctor stands under the week.
class HealthCheckDialog : public QDialog
{
    Q_OBJECT
public:
    /// `flags` are the bits of the profile in force: HealthFlag and HealthAnswer.
    explicit HealthCheckDialog(int flags, QWidget *parent = nullptr);

    /// The bits with the answers, HealthAnswered among them.
    [[nodiscard]] int flags() const;

private:
    void addQuestion(const QString &text, int flag);
    void showAdvice();

    int m_flags;
    std::vector<std::pair<int, QCheckBox *>> m_questions;
    QCheckBox *m_asked;
    QLabel *m_advice;
};

/// Opens the health check over `parent` and stores the answers as one undo step: "Answer the health check".
void openHealthCheck(Commands &commands, QDate today, QWidget &parent);

} // namespace ui
