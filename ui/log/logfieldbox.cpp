// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logfieldbox.h"

#include "ui/log/logsession.h"
#include "ui/look/warnlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int editWidth = 118;

/// What a bare number in the field is taken for; empty where the form of the text says it.
QString unitOf(LogField field, core::LengthUnit lengths)
{
    const bool miles = lengths == core::LengthUnit::Miles;
    switch (field) {
    case LogField::Distance: return miles ? LogFieldBox::tr("mi") : LogFieldBox::tr("km");
    case LogField::Pace: return miles ? LogFieldBox::tr("min per mi") : LogFieldBox::tr("min per km");
    case LogField::Climb: return LogFieldBox::tr("m");
    case LogField::MeanHeartRate:
    case LogField::MaxHeartRate: return LogFieldBox::tr("bpm");
    case LogField::Incline: return LogFieldBox::tr("%");
    case LogField::Duration:
    case LogField::OwnModerate:
    case LogField::OwnVigorous:
    case LogField::Moving: return LogFieldBox::tr("min");
    default: return {};
    }
}

} // namespace

LogFieldBox::LogFieldBox(LogSession &log, LogField field, QWidget *parent)
    : QWidget(parent), m_log(log), m_field(field), m_caption(new QLabel(fieldTitle(field), this)), m_beside(new QLabel(this))
{
    auto *problem = new WarnLabel(this);
    m_edit = new FieldEdit(log.drafts(), fieldSlug(field), fieldTitle(field), *problem, this);
    m_edit->setFixedWidth(editWidth);
    m_edit->setCommit([this](const QString &text) { return commit(text); });
    m_caption->setBuddy(m_edit);
    for (QLabel *label : {m_caption, m_beside})
        label->setProperty("role", QStringLiteral("caption"));
    m_beside->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit);
    line->addWidget(m_beside, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3);
    box->addWidget(m_caption);
    box->addLayout(line);
    box->addWidget(problem);
}

void LogFieldBox::refresh()
{
    const QString planned = plannedText(m_log.session(), m_field, m_log.preferences());
    m_edit->showValue(recordedText(m_log.session(), m_field, m_log.preferences()), planned);
    m_beside->setText(planned.isEmpty() ? QString() : tr("planned %1").arg(planned));
    const QString unit = unitOf(m_field, m_log.preferences().lengths);
    m_caption->setText(unit.isEmpty() ? fieldTitle(m_field) : tr("%1, %2").arg(fieldTitle(m_field), unit));
    m_edit->setToolTip(planned.isEmpty() ? QString() : tr("Enter takes over what was planned"));
}

void LogFieldBox::setHint(const QString &hint) { m_beside->setText(hint); }

QString LogFieldBox::commit(const QString &text)
{
    // A field that loses the focus while the page closes has nothing to write to any more.
    if (!m_log.isOpen() || text.trimmed() == recordedText(m_log.session(), m_field, m_log.preferences()))
        return {};
    core::Session after = m_log.begun();
    if (const auto problem = readLogField(after, m_field, text, m_log.preferences()))
        return *problem;
    const QString what = fieldTitle(m_field).toLower();
    const QString label = text.trimmed().isEmpty() ? tr("Clear the %1 of %2").arg(what, after.displayTitle())
                                                   : tr("Log the %1 of %2").arg(what, after.displayTitle());
    return m_log.commit(after, label) ? QString() : tr("Not saved. Enter tries again.");
}

} // namespace ui
