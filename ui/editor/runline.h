// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/runtext.h"

#include <QLineEdit>
#include <optional>

namespace ui {

class RunSteps;

/// The run as one line of text, read with every key. Where it cannot be read a mark stands under the character and
/// `problem` says why; the steps stay as they were until it can.
class RunLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit RunLine(RunSteps &steps, QWidget *parent = nullptr);

    /// Why the text is no run; nullopt when the steps are what it says.
    [[nodiscard]] const std::optional<core::TextProblem> &problem() const { return m_problem; }
    /// Shows text as if it had been typed, for a draft.
    void type(const QString &text);
    /// The problem in words, with the character counted from 1; empty without.
    [[nodiscard]] QString problemText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read(const QString &text);
    void showSteps();
    void setProblem(const std::optional<core::TextProblem> &problem);
    [[nodiscard]] double middleOf(qsizetype position) const;

    RunSteps &m_steps;
    std::optional<core::TextProblem> m_problem;
};

} // namespace ui
