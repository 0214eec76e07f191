// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catchup/reasonrow.h"

namespace ui {

using R = core::SkipReason;

namespace {
constexpr R reasons[] = {R::Sick, R::Injured, R::Travel, R::Tired, R::Weather, R::Life, R::Other};
}

ReasonRow::ReasonRow(QWidget *parent) : ChoiceRow(parent)
{
    std::vector<Choice> choices;
    for (const R reason : reasons)
        choices.push_back({core::skipReasonName(reason), tr("Skip: %1").arg(core::skipReasonName(reason))});
    setChoices(choices, tr("Keep it open"));
    connect(this, &ChoiceRow::picked, this, [this](int index) { emit chosen(reasons[index]); });
}

void ReasonRow::askFor(const QString &title) { ask(tr("Why is %1 skipped?").arg(title)); }

} // namespace ui
