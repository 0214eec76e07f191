// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "ui/look/choicerow.h"

namespace ui {

/// "Why?" with one button for each reason to skip. Arrows walk, 1–7 choose, Esc gives up.
class ReasonRow : public ChoiceRow
{
    Q_OBJECT
public:
    explicit ReasonRow(QWidget *parent = nullptr);
    /// Asks about a session of this title, standing on the first reason.
    void askFor(const QString &title);

signals:
    void chosen(core::SkipReason reason);
};

} // namespace ui
