// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;

namespace ui {

/// Asks why sessions are skipped, and for a note if one is wanted. The digits 1 to 7 choose a reason, Enter takes it.
class SkipDialog : public QDialog
{
    Q_OBJECT
public:
    /// `what` names what is skipped: "Easy run" or "3 sessions".
    explicit SkipDialog(const QString &what, QWidget *parent = nullptr);
    [[nodiscard]] core::SkipReason reason() const;
    /// As typed, without blanks around it.
    [[nodiscard]] QString note() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_reasons;
    QLineEdit *m_note;
};

} // namespace ui
