// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/painrow.h"

#include "ui/log/logcard.h"
#include "ui/log/logfieldbox.h"
#include "ui/log/logsession.h"
#include "ui/log/scalerow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

QString painWords(int pain)
{
    return pain == 0 ? PainRow::tr("no pain")
        : pain <= 3  ? PainRow::tr("mild")
        : pain <= 6  ? PainRow::tr("moderate")
        : pain <= 9  ? PainRow::tr("strong")
                     : PainRow::tr("the worst I can think of");
}

} // namespace

PainRow::PainRow(LogSession &log, QWidget *parent)
    : QWidget(parent), m_log(log), m_scale(new ScaleRow(tr("Pain from 0 to 10"), painWords, this)), m_words(makeCaption(this)),
      m_place(new LogFieldBox(log, LogField::PainPlace, this))
{
    m_scale->setObjectName(QStringLiteral("pain"));
    m_scale->setMaximumWidth(m_scale->sizeHint().width());
    m_place->edit().setFixedWidth(170);
    auto *scale = new QVBoxLayout;
    scale->setSpacing(3);
    scale->addWidget(makeCaption(this, tr("Did anything hurt?")));
    scale->addWidget(m_scale);
    scale->addWidget(m_words);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(24);
    line->addLayout(scale, 1);
    line->addWidget(m_place, 1, Qt::AlignTop);
    connect(m_scale, &ScaleRow::chosen, this, &PainRow::take);
    connect(m_scale, &ScaleRow::shownChanged, this, &PainRow::showWords);
}

void PainRow::refresh()
{
    const auto &logged = m_log.session().logged;
    m_scale->setValues(logged ? logged->pain : std::nullopt, std::nullopt);
    m_place->refresh();
}

void PainRow::restoreDraft() { m_place->restoreDraft(); }

void PainRow::take(std::optional<int> pain)
{
    core::Session after = m_log.begun();
    after.logged->pain = pain;
    if (!m_log.commit(after, tr("Log the pain of %1").arg(after.displayTitle())))
        refresh();
}

void PainRow::showWords() { m_words->setText(m_scale->shown() ? m_scale->shownWords() : tr("0 no pain … 10 the worst I can think of")); }

} // namespace ui
