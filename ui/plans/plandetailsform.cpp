// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plandetailsform.h"

#include "ui/look/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

PlanDetailsForm::PlanDetailsForm(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_title(new QLineEdit(this)), m_author(new QLineEdit(this)), m_description(new QPlainTextEdit(this)),
      m_easier(new QLineEdit(this)), m_titleProblem(problemLabel()), m_easierProblem(problemLabel())
{
    constexpr int linesOfText = 4;
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * (linesOfText + 1));
    m_description->setPlaceholderText(tr("optional: for whom it is, and what to mind"));
    m_author->setPlaceholderText(tr("optional"));
    m_title->setObjectName(QStringLiteral("title"));
    m_easier->setObjectName(QStringLiteral("easier"));
    m_easier->setPlaceholderText(tr("optional, for example 4, 8"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Title"), m_title);
    m_form->addRow(QString(), m_titleProblem);
    m_form->addRow(tr("&Author"), m_author);
    m_form->addRow(tr("&Description"), m_description);
    m_form->addRow(tr("&Easier weeks"), m_easier);
    m_form->addRow(QString(), m_easierProblem);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleTouched = true; });
    for (QLineEdit *field : {m_title, m_author, m_easier})
        connect(field, &QLineEdit::textChanged, this, &PlanDetailsForm::check);
    setFocusProxy(m_title);
    check();
}

void PlanDetailsForm::addAbove(const QString &label, QWidget *field) { m_form->insertRow(m_above++, label, field); }

QLabel *PlanDetailsForm::problemLabel()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::captionFont(font()));
    label->hide();
    return label;
}

void PlanDetailsForm::setDetails(const core::PlanDetails &details)
{
    m_title->setText(details.title);
    m_author->setText(details.author);
    m_description->setPlainText(details.description);
    m_easier->setText(core::weekNumbersText(details.easierWeeks));
}

void PlanDetailsForm::setWeekCount(int weeks)
{
    m_weeks = weeks;
    check();
}

core::PlanDetails PlanDetailsForm::details() const
{
    return {m_title->text(), m_author->text(), m_description->toPlainText(),
            core::weekNumbersFrom(m_easier->text()).value_or(std::set<int>())};
}

void PlanDetailsForm::check()
{
    QString title;
    QString easier;
    if (!core::weekNumbersFrom(m_easier->text()))
        easier = tr("Easier weeks are numbers, for example 4, 8.");
    for (const core::Problem &problem : core::problemsWith(details(), m_weeks)) {
        QString &words = problem.field == QLatin1String("title") ? title : easier;
        words = problem.message.left(1).toUpper() + problem.message.mid(1) + QLatin1Char('.');
    }
    m_fine = title.isEmpty() && easier.isEmpty();
    m_titleProblem->setText(title);
    m_easierProblem->setText(easier);
    // A dialog does not begin with a reproach.
    m_titleProblem->setVisible(!title.isEmpty() && m_titleTouched);
    m_easierProblem->setVisible(!easier.isEmpty());
    emit changed();
}

} // namespace ui
