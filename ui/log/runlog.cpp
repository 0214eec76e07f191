// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/runlog.h"

#include "ui/log/activitysection.h"
#include "ui/log/dayedit.h"
#include "ui/log/logcard.h"
#include "ui/log/logsection.h"
#include "ui/log/logsession.h"
#include "ui/log/sidecolumn.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>

namespace ui {

namespace {

constexpr int lapRowHeight = 28;
constexpr LogField pacedFields[] = {LogField::Duration, LogField::Distance, LogField::Pace};

} // namespace

RunLog::RunLog(LogSession &log, QWidget *parent)
    : LogBody(parent), m_log(log)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    addForm(*column);
    addPlan(*column);
    addLaps(*column);
    m_sectionColumn = new QVBoxLayout;
    m_sectionColumn->setSpacing(Theme::gap);
    column->addLayout(m_sectionColumn);
    addSection(new ActivitySection(m_log, content));
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    // After the form, so that Tab reads the page from left to right.
    m_side = new SideColumn(log, SideColumn::Times::Elsewhere, this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(scroll, 1);
    line->addWidget(m_side);
    for (const LogField field : pacedFields)
        pairUp(field);
}

void RunLog::addForm(QVBoxLayout &column)
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, {}, layout);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    auto *day = new QVBoxLayout;
    day->setSpacing(3);
    m_day = new DayEdit(m_log, card);
    m_day->setFixedWidth(170);
    day->addWidget(makeCaption(card, tr("Day")));
    day->addWidget(m_day);
    grid->addLayout(day, 0, 0, Qt::AlignTop);
    const auto add = [&](LogField field, int row, int at) {
        auto *box = new LogFieldBox(m_log, field, card);
        m_fields[field] = box;
        grid->addWidget(box, row, at, Qt::AlignTop);
    };
    add(LogField::Start, 0, 1);
    add(LogField::Duration, 1, 0);
    add(LogField::Distance, 1, 1);
    add(LogField::Pace, 2, 0);
    add(LogField::Moving, 2, 1);
    add(LogField::MeanHeartRate, 3, 0);
    add(LogField::MaxHeartRate, 3, 1);
    add(LogField::Climb, 4, 0);
    addSurface(*grid, card);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_hint = makeCaption(card);
    layout->addLayout(grid);
    layout->addWidget(m_hint);
    column.addWidget(card);
}

void RunLog::addSurface(QGridLayout &grid, QWidget *card)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(3);
    m_surface = new QComboBox(card);
    m_surface->setFixedWidth(170);
    m_surface->setStyleSheet(dropDownStyle());
    m_surface->setAccessibleName(tr("Surface"));
    m_surface->addItem(tr("not recorded"), QString());
    for (const core::Surface surface : {core::Surface::Road, core::Surface::Trail, core::Surface::Track, core::Surface::Treadmill})
        m_surface->addItem(core::surfaceName(surface), core::slug(surface));
    m_surface->installEventFilter(this);
    box->addWidget(makeCaption(card, tr("Surface")));
    box->addWidget(m_surface);
    grid.addLayout(box, 4, 1, Qt::AlignTop);
    connect(m_surface, &QComboBox::activated, this, &RunLog::logSurface);
}

void RunLog::addPlan(QVBoxLayout &column)
{
    QVBoxLayout *layout = nullptr;
    m_planCard = makeCard(this, tr("Planned"), layout);
    m_planText = new QLabel(m_planCard);
    m_planText->setTextFormat(Qt::PlainText);
    m_planText->setWordWrap(true);
    layout->addWidget(m_planText);
    column.addWidget(m_planCard);
}

void RunLog::addLaps(QVBoxLayout &column)
{
    QVBoxLayout *layout = nullptr;
    m_lapCard = makeCard(this, tr("Laps"), layout);
    m_laps = new QTableView(m_lapCard);
    m_laps->setModel(&m_lapModel);
    m_laps->setAccessibleName(tr("Laps"));
    m_laps->setTabKeyNavigation(false);
    m_laps->setSelectionMode(QAbstractItemView::NoSelection);
    m_laps->setFrameShape(QFrame::NoFrame);
    m_laps->setShowGrid(false);
    m_laps->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_laps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_laps->verticalHeader()->hide();
    m_laps->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_laps->verticalHeader()->setDefaultSectionSize(lapRowHeight);
    m_laps->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_laps->horizontalHeader()->setHighlightSections(false);
    m_laps->horizontalHeader()->setStyleSheet(headingStyle());
    m_laps->horizontalHeader()->setFixedHeight(lapRowHeight);
    m_laps->viewport()->installEventFilter(this);
    layout->addWidget(m_laps);
    column.addWidget(m_lapCard);
}

void RunLog::addSection(LogSection *section)
{
    m_sectionColumn->addWidget(section);
    m_sections.push_back(section);
}

void RunLog::refresh()
{
    for (const auto &[field, box] : m_fields)
        box->refresh();
    m_day->refresh();
    const auto surface = m_log.session().logged ? m_log.session().logged->surface : std::nullopt;
    m_surface->setCurrentIndex(surface ? m_surface->findData(core::slug(*surface)) : 0);
    const bool untouched = m_log.session().planned && !m_log.session().logged;
    m_hint->setVisible(untouched);
    m_hint->setText(tr("Grey is the plan and not logged: Enter takes a value over, Finish logs all of it as planned."));
    showPlan();
    showLaps();
    for (LogSection *section : m_sections)
        section->refresh();
    m_side->refresh();
}

void RunLog::begin()
{
    m_paces.reset();
    refresh();
    for (const auto &[field, box] : m_fields)
        box->restoreDraft();
    m_side->restoreDrafts();
    field(LogField::Duration).setFocus();
}

bool RunLog::eventFilter(QObject *object, QEvent *event)
{
    // The page scrolls under the wheel; a value must not change on the way.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return LogBody::eventFilter(object, event);
}

void RunLog::pairUp(LogField field)
{
    FieldEdit &edit = this->field(field);
    edit.setCommit([this, field](const QString &text) { return commitPaced(field, text); });
    connect(&edit, &QLineEdit::textEdited, this, [this, field](const QString &text) { previewPace(field, text); });
    connect(&edit, &FieldEdit::giveUpAsked, this, &RunLog::refresh);
}

void RunLog::previewPace(LogField field, const QString &text)
{
    core::Session trial = m_log.begun();
    const auto derived = m_paces.preview(trial, field, text, m_log.preferences());
    for (const LogField other : pacedFields)
        if (other != field)
            this->field(other).showWorkedOut(recordedText(derived ? trial : m_log.session(), other, m_log.preferences()));
}

QString RunLog::commitPaced(LogField field, const QString &text)
{
    if (!m_log.isOpen() || text.trimmed() == recordedText(m_log.session(), field, m_log.preferences()))
        return {};
    core::Session after = m_log.begun();
    PaceBook paces = m_paces;
    const PaceBook::Outcome outcome = paces.take(after, field, text, m_log.preferences());
    if (!outcome.problem.isEmpty())
        return outcome.problem;
    m_paces = paces;
    if (outcome.waiting)
        return tr("Add a duration or a distance: the third follows");
    // A pace alone is not stored: with nothing else to write there is nothing to undo either.
    if (after.logged == m_log.begun().logged)
        return {};
    const QString what = fieldTitle(field).toLower();
    const QString label = text.trimmed().isEmpty() ? tr("Clear the %1 of %2").arg(what, after.displayTitle())
                                                   : tr("Log the %1 of %2").arg(what, after.displayTitle());
    if (!m_log.commit(after, label))
        return tr("Not saved. Enter tries again.");
    if (field != LogField::Pace && this->field(LogField::Pace).isTyped()
        && m_log.session().logged && m_log.session().logged->timer && m_log.session().logged->distance)
        this->field(LogField::Pace).giveUp();
    return {};
}

void RunLog::logSurface(int index)
{
    core::Session after = m_log.begun();
    after.logged->surface = core::surfaceFromSlug(m_surface->itemData(index).toString());
    if (after.logged->surface != (m_log.session().logged ? m_log.session().logged->surface : std::nullopt)
        && !m_log.commit(after, tr("Log the surface of %1").arg(after.displayTitle())))
        refresh();
}

void RunLog::showPlan()
{
    const core::Session &session = m_log.session();
    QStringList lines;
    if (session.planned) {
        lines = {session.planned->basisText, stepsText(session.planned->steps, m_log.preferences())};
        lines.removeAll(QString());
    }
    m_planText->setText(lines.join(QLatin1Char('\n')));
    m_planCard->setVisible(!lines.isEmpty());
}

void RunLog::showLaps()
{
    const auto &logged = m_log.session().logged;
    m_lapModel.setLaps(logged ? logged->laps : std::vector<core::Lap>(), m_log.preferences());
    m_lapCard->setVisible(m_lapModel.rowCount() > 0);
    m_laps->setFixedHeight(lapRowHeight * (m_lapModel.rowCount() + 1) + 2);
}

} // namespace ui
