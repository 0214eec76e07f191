// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/runform.h"

#include "ui/log/dayedit.h"
#include "ui/log/logcard.h"
#include "ui/log/logsession.h"
#include "ui/log/painrow.h"
#include "ui/log/shoerow.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ui {

namespace {

constexpr int chooserWidth = 170;
constexpr int roomForThree = 740;

/// A caption above a widget, as one cell.
QWidget *captioned(QWidget *parent, const QString &caption, QWidget *widget)
{
    auto *cell = new QWidget(parent);
    auto *box = new QVBoxLayout(cell);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3);
    box->addWidget(makeCaption(cell, caption));
    box->addWidget(widget);
    return cell;
}

} // namespace

RunForm::RunForm(LogSession &log, QWidget *parent) : QFrame(parent), m_log(log), m_grid(new QGridLayout)
{
    setProperty("card", true);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    addDay();
    for (const LogField field : {LogField::Start, LogField::Duration, LogField::Distance, LogField::Pace, LogField::Moving,
                                 LogField::MeanHeartRate, LogField::MaxHeartRate, LogField::Climb})
        addField(field);
    addSurface();
    addField(LogField::Incline);
    m_shoes = new ShoeRow(log, this);
    m_cells.push_back(m_shoes);
    m_pain = new PainRow(log, this);
    m_hint = makeCaption(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, Theme::pad, Theme::pad, Theme::pad);
    column->setSpacing(12);
    column->addLayout(m_grid);
    column->addWidget(m_pain);
    column->addWidget(m_hint);
    arrange();
}

void RunForm::addDay()
{
    m_day = new DayEdit(m_log, this);
    m_day->setFixedWidth(chooserWidth);
    m_cells.push_back(captioned(this, tr("Day"), m_day));
}

void RunForm::addField(LogField field)
{
    auto *box = new LogFieldBox(m_log, field, this);
    m_fields[field] = box;
    m_cells.push_back(box);
}

void RunForm::addSurface()
{
    m_surface = new QComboBox(this);
    m_surface->setFixedWidth(chooserWidth);
    m_surface->setStyleSheet(dropDownStyle());
    m_surface->setAccessibleName(tr("Surface"));
    m_surface->addItem(tr("not recorded"), QString());
    for (const core::Surface surface : {core::Surface::Road, core::Surface::Trail, core::Surface::Track, core::Surface::Treadmill})
        m_surface->addItem(core::surfaceName(surface), core::slug(surface));
    m_surface->installEventFilter(this);
    m_cells.push_back(captioned(this, tr("Surface"), m_surface));
    connect(m_surface, &QComboBox::activated, this, &RunForm::logSurface);
}

bool RunForm::wantsIncline() const
{
    const core::Session &session = m_log.session();
    return session.kind == core::Kind::InclineWalk
        || (session.logged && (session.logged->incline || session.logged->surface == core::Surface::Treadmill))
        || m_fields.at(LogField::Incline)->edit().isTyped();
}

void RunForm::arrange()
{
    const int columns = width() >= roomForThree ? 3 : 2;
    const bool incline = wantsIncline();
    if (columns == m_columns && incline == m_inclineShown)
        return;
    m_columns = columns;
    m_inclineShown = incline;
    m_fields.at(LogField::Incline)->setVisible(incline);
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int at = 0;
    for (QWidget *cell : m_cells) {
        if (cell == m_fields.at(LogField::Incline) && !incline)
            continue;
        m_grid->addWidget(cell, at / columns, at % columns, Qt::AlignTop);
        ++at;
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void RunForm::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void RunForm::refresh()
{
    for (const auto &[field, box] : m_fields)
        box->refresh();
    m_day->refresh();
    const auto surface = m_log.session().logged ? m_log.session().logged->surface : std::nullopt;
    m_surface->setCurrentIndex(surface ? m_surface->findData(core::slug(*surface)) : 0);
    m_shoes->refresh();
    m_pain->refresh();
    const bool untouched = m_log.session().planned && !m_log.session().logged;
    m_hint->setVisible(untouched);
    m_hint->setText(tr("Grey is the plan and not logged: Enter takes a value over, Finish logs all of it as planned."));
    arrange();
}

void RunForm::restoreDrafts()
{
    for (const auto &[field, box] : m_fields)
        box->restoreDraft();
    m_pain->restoreDraft();
    arrange();
}

bool RunForm::eventFilter(QObject *object, QEvent *event)
{
    // The page scrolls under the wheel; a value must not change on the way.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(object, event);
}

void RunForm::logSurface(int index)
{
    core::Session after = m_log.begun();
    after.logged->surface = core::surfaceFromSlug(m_surface->itemData(index).toString());
    if (after.logged->surface != (m_log.session().logged ? m_log.session().logged->surface : std::nullopt)
        && !m_log.commit(after, tr("Log the surface of %1").arg(after.displayTitle())))
        refresh();
}

} // namespace ui
