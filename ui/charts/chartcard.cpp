// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/charts/chartwords.h"
#include "ui/look/elidedtext.h"
#include "ui/look/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Part { Picture, Table, Nothing };
constexpr int leastNote = 110; // pixels

QToolButton *flatButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setProperty("flat", true);
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ChartCard::ChartCard(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    m_legend = new ChartLegend(this);
    m_view = new ChartView(this);
    m_table = new ChartTable(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, 8, 8, 6);
    column->setSpacing(2);
    column->addLayout(makeHeader());
    m_controls = new QHBoxLayout;
    m_controls->setSpacing(6);
    column->addLayout(m_controls);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    connect(m_legend, &ChartLegend::hiddenChanged, m_view, &ChartView::setHidden);
    connect(m_view, &ChartView::pointActivated, this, &ChartCard::activate);
    connect(m_table, &ChartTable::pointActivated, this, &ChartCard::activate);
    connect(m_view, &ChartView::cursorMoved, m_table, &ChartTable::showPoint);
    connect(m_view, &ChartView::windowChanged, this, &ChartCard::showPart);
    showPart();
}

QBoxLayout *ChartCard::makeHeader()
{
    m_title = new ElidedText(this);
    m_title->setFont(Theme::headingFont(font()));
    m_note = new ElidedText(this);
    m_note->setFont(Theme::captionFont(font()));
    m_note->setProperty("role", QStringLiteral("caption"));
    m_whole = flatButton(tr("Show all"), this);
    m_whole->setToolTip(tr("Look at the whole range again (Esc)"));
    m_tableSwitch = flatButton(tr("Table"), this);
    m_tableSwitch->setCheckable(true);
    m_tableSwitch->setToolTip(tr("The same numbers as a table"));
    m_save = flatButton(tr("Save"), this);
    m_save->setProperty("compact", false);
    m_save->setProperty("menu", true);
    m_save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_save);
    menu->addAction(tr("Picture…"), this, [this] { askWhereToSave(true); });
    menu->addAction(tr("Numbers (CSV)…"), this, [this] { askWhereToSave(false); });
    m_save->setMenu(menu);
    connect(m_whole, &QToolButton::clicked, m_view, [this] { m_view->setWindow(std::nullopt); });
    connect(m_tableSwitch, &QToolButton::toggled, this, &ChartCard::showPart);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    row->addStretch();
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(8);
    row->addLayout(m_beside);
    for (QToolButton *button : {m_whole, m_tableSwitch, m_save})
        row->addWidget(button);
    return row;
}

QWidget *ChartCard::makeEmpty()
{
    auto *empty = new QWidget(this);
    m_headline = new QLabel(empty);
    m_headline->setFont(Theme::headingFont(font()));
    m_line = new QLabel(empty);
    m_line->setProperty("role", QStringLiteral("caption"));
    auto *column = new QVBoxLayout(empty);
    column->addStretch(2);
    for (QLabel *label : {m_headline, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(3);
    return empty;
}

void ChartCard::setChart(const core::Chart &chart, const core::Preferences &preferences)
{
    m_title->setFullText(chart.title);
    const QString unit = headingUnit(chart.quantity, preferences);
    m_note->setFullText(unit.isEmpty() ? chart.note : chart.note.isEmpty() ? unit : tr("%1 · %2").arg(unit, chart.note));
    m_headline->setText(chart.emptyHeadline);
    m_line->setText(chart.emptyLine);
    m_whole->setAccessibleName(tr("%1: look at the whole range again").arg(chart.title));
    m_tableSwitch->setAccessibleName(tr("%1 as a table").arg(chart.title));
    m_save->setAccessibleName(tr("Save %1").arg(chart.title));
    m_legend->setChart(chart);
    m_view->setChart(chart, preferences);
    m_table->setChart(chart, preferences);
    showPart();
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // A few letters of a note are worse than none; the tool tip of a shortened title has no room for it either.
    int taken = m_title->sizeHint().width() + Theme::pad + m_beside->sizeHint().width();
    for (const QToolButton *button : {m_whole, m_tableSwitch, m_save})
        taken += button->sizeHint().width();
    m_note->setVisible(width() - taken > leastNote);
}

const core::Chart &ChartCard::chart() const { return m_view->chart(); }

void ChartCard::showPart()
{
    const bool anything = chart().hasAnything();
    m_stack->setCurrentIndex(!anything ? Nothing : m_tableSwitch->isChecked() ? Table : Picture);
    m_whole->setVisible(anything && m_view->window().has_value());
    m_legend->setVisible(anything && m_stack->currentIndex() == Picture && chartLegendEntries(chart()).size() > 1);
    m_tableSwitch->setEnabled(anything);
    m_save->setEnabled(anything);
}

void ChartCard::showTable(bool on) { m_tableSwitch->setChecked(on); }

bool ChartCard::showsTable() const { return m_stack->currentIndex() == Table; }

void ChartCard::addControl(QWidget *control, bool besideTitle)
{
    if (besideTitle) {
        m_beside->addWidget(control);
        return;
    }
    if (m_controls->isEmpty())
        m_controls->addStretch();
    m_controls->insertWidget(m_controls->count() - 1, control);
}

void ChartCard::hideTableSwitch() { m_tableSwitch->hide(); }

void ChartCard::activate(int point)
{
    const core::ChartPoint &at = chart().points[size_t(point)];
    if (at.session)
        emit sessionRequested(*at.session);
    else if (at.days.first.isValid())
        emit weekRequested(at.days.first);
}

core::Result<void> ChartCard::save(const QString &path) const
{
    ChartPicture picture;
    picture.chart = chart();
    picture.preferences = m_view->preferences();
    picture.hidden = m_view->hidden();
    picture.window = m_view->window();
    picture.theme = Theme::of(palette());
    picture.font = font();
    return saveChart(picture, path);
}

void ChartCard::askWhereToSave(bool picture)
{
    const auto place = picture ? QStandardPaths::PicturesLocation : QStandardPaths::DocumentsLocation;
    QString name = QStringLiteral("%1 %2").arg(chart().title, chart().today.toString(Qt::ISODate));
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString ending = picture ? QStringLiteral(".png") : QStringLiteral(".csv");
    const QString kinds = picture ? tr("Picture (*.png);;PDF (*.pdf);;Drawing (*.svg)") : tr("Numbers (*.csv)");
    QString chosen;
    QString path = QFileDialog::getSaveFileName(this, picture ? tr("Save picture") : tr("Save numbers"),
                                                QDir(QStandardPaths::writableLocation(place)).filePath(name + ending), kinds, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen.contains(QLatin1String("pdf")) ? QStringLiteral(".pdf")
            : chosen.contains(QLatin1String("svg"))   ? QStringLiteral(".svg")
                                                      : ending;
    if (const auto saved = save(path); !saved)
        emit failed(tr("Cannot save %1").arg(saved.error().message));
    else
        emit noted(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

} // namespace ui
