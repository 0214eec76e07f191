// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/linkdialog.h"

#include "ui/calendar/sessioncard.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

QString fitWords(core::LinkCandidate::Fit fit)
{
    switch (fit) {
    case core::LinkCandidate::Fit::Close: return LinkDialog::tr("very alike");
    case core::LinkCandidate::Fit::Fair: return LinkDialog::tr("alike");
    case core::LinkCandidate::Fit::Loose: break;
    }
    return LinkDialog::tr("not much alike");
}

} // namespace

LinkDialog::LinkDialog(const core::Session &half, const std::vector<core::LinkCandidate> &candidates,
                       const std::vector<core::Session> &around, core::LengthUnit lengths, QDate today, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_candidates(candidates)
{
    setWindowTitle(half.planned ? tr("Link with what was done") : tr("Link with a plan"));
    auto *question = new QLabel(half.planned ? tr("Which session was %1?").arg(half.displayTitle())
                                             : tr("Which plan does %1 fulfil?").arg(half.displayTitle()), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    const CardContext context{today, lengths, {}, {}, {}};
    for (const core::LinkCandidate &candidate : candidates) {
        const auto other = std::find_if(around.begin(), around.end(), [&](const core::Session &s) { return s.id == candidate.session; });
        if (other == around.end())
            continue;
        QStringList parts{other->displayTitle(), dayText(other->day(), today), cardOf(*other, context).amount, fitWords(candidate.fit)};
        parts.removeAll(QString());
        m_list->addItem(parts.join(QStringLiteral(" · ")));
    }
    m_list->setAccessibleName(question->text());
    m_list->setProperty("found", true);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(question);
    column->addWidget(m_list, 1);
    column->addWidget(dialogButtons(*this, tr("Link")));
    m_list->setFocus();
    resize(460, 320);
}

core::SessionId LinkDialog::chosen() const { return m_candidates[size_t(std::max(0, m_list->currentRow()))].session; }

QStringList LinkDialog::rows() const
{
    QStringList out;
    for (int i = 0; i < m_list->count(); ++i)
        out << m_list->item(i)->text();
    return out;
}

} // namespace ui
