// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timeaway.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace core {
class Store;
}

namespace ui {

class WarnLabel;

/// Asks for days without training, why, and a word on it; says what they excuse.
class AwayDialog : public QDialog
{
    Q_OBJECT
public:
    /// Works on a copy of `away`; `isNew` only shapes the words.
    AwayDialog(const core::Store &store, const core::TimeAway &away, bool isNew, QWidget *parent = nullptr);

    [[nodiscard]] core::TimeAway away() const;
    /// "6 planned sessions are excused", or why OK waits.
    [[nodiscard]] QString words() const;

private:
    void build(bool isNew);
    void check();

    const core::Store &m_store;
    core::TimeAway m_away;
    QComboBox *m_reason = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_words = nullptr;
    WarnLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace ui
