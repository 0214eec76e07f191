// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresspage.h"

#include "ui/commands/sessioncommands.h"
#include "ui/look/theme.h"
#include "ui/progress/comparesection.h"
#include "ui/progress/consistencysection.h"
#include "ui/progress/liftssection.h"
#include "ui/progress/loadsection.h"
#include "ui/progress/progressnotice.h"
#include "ui/progress/runssection.h"
#include "ui/progress/sectiontabs.h"
#include "ui/progress/volumesection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {
/// The words of the sections, in their order.
const QStringList &sectionWords()
{
    static const QStringList words{QStringLiteral("volume"), QStringLiteral("runs"), QStringLiteral("lifts"),
                                   QStringLiteral("load"),   QStringLiteral("consistency"), QStringLiteral("compare")};
    return words;
}
} // namespace

ProgressPage::ProgressPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_today(today)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Theme::margin, 14, Theme::margin, Theme::margin);
    page->setSpacing(Theme::gap);
    page->addLayout(makeHeader());
    m_below = new QHBoxLayout;
    page->addLayout(m_below);
    m_notice = new ProgressNotice(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_notice);
    page->addWidget(m_stack, 1);
    m_shown = &made(Section::Volume);
    connect(m_tabs, &SectionTabs::currentChanged, this, [this](int index) { showSection(Section(index)); });
    connect(m_rangeBox, &RangeBox::rangeChosen, this, &ProgressPage::setRange);
    connect(m_basisBox, &QComboBox::activated, this, [this](int index) { setBasis(core::CountingBasis(index)); });
    connect(m_notice, &ProgressNotice::actionRequested, this, &ProgressPage::onNoticeAction);
    connect(&m_store.journal(), &core::Journal::changed, this, &ProgressPage::onChanged);
    connect(&m_today, &Today::changed, this, &ProgressPage::markStale);
}

QBoxLayout *ProgressPage::makeHeader()
{
    m_title = new QLabel(tr("Progress"), this);
    m_title->setFont(Theme::titleFont(font()));
    m_tabs = new SectionTabs({tr("Weekly volume"), tr("Runs"), tr("Lifts"), tr("Load"), tr("Consistency"), tr("Compare")}, this);
    m_rangeBox = new RangeBox(this);
    m_basisBox = new QComboBox(this);
    m_basisBox->addItems({tr("Counted by effort"), tr("Counted by activity")});
    m_basisBox->setAccessibleName(tr("How minutes are counted"));
    m_basisBox->setToolTip(tr("By effort: how hard it felt, or your heart rate. By activity: what the activity usually "
                              "asks for; every run is vigorous."));
    m_tabs->setMinimumWidth(1); // they move below before they are squeezed
    m_header = new QHBoxLayout;
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_tabs);
    m_header->addStretch();
    m_header->addWidget(m_rangeBox);
    m_header->addWidget(m_basisBox);
    return m_header;
}

void ProgressPage::placeTabs()
{
    // Room for both boxes, whether the section shows them or not, so that the tabs stay where they are.
    const int needed = m_title->sizeHint().width() + m_tabs->sizeHint().width() + m_rangeBox->sizeHint().width()
        + m_basisBox->sizeHint().width() + 4 * m_header->spacing() + 2 * Theme::margin;
    const bool below = needed > width();
    if (below == (m_below->indexOf(m_tabs) >= 0))
        return;
    (below ? m_header : m_below)->removeWidget(m_tabs);
    if (below)
        m_below->addWidget(m_tabs, 0, Qt::AlignLeft);
    else
        m_header->insertWidget(1, m_tabs);
}

void ProgressPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTabs();
}

ProgressSection *ProgressPage::make(Section section)
{
    switch (section) {
    case Section::Volume: return new VolumeSection;
    case Section::Runs: return new RunsSection;
    case Section::Lifts: return new LiftsSection;
    case Section::Load: return new LoadSection;
    case Section::Consistency: return new ConsistencySection;
    case Section::Compare: return new CompareSection;
    }
    return nullptr;
}

ProgressSection &ProgressPage::made(Section section)
{
    ProgressSection *&place = m_sections[section];
    if (!place) {
        auto *scroll = new QScrollArea(m_stack);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        place = make(section);
        scroll->setWidget(place);
        m_stack->addWidget(scroll);
        m_holders[place] = scroll;
        connect(place, &ProgressSection::weekRequested, this, &ProgressPage::weekRequested);
        connect(place, &ProgressSection::sessionRequested, this, &ProgressPage::sessionRequested);
        connect(place, &ProgressSection::noted, this, &ProgressPage::noted);
        connect(place, &ProgressSection::failed, &m_commands, &Commands::report);
    }
    return *place;
}

void ProgressPage::showHolder() { m_stack->setCurrentWidget(m_holders.at(m_shown)); }

VolumeSection &ProgressPage::volume() { return static_cast<VolumeSection &>(made(Section::Volume)); }

ProgressPage::Section ProgressPage::section() const { return Section(m_tabs->current()); }

void ProgressPage::showSection(Section section)
{
    m_tabs->setCurrent(int(section));
    ProgressSection *wanted = &made(section);
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    if (isVisible())
        refreshIfStale();
}

bool ProgressPage::showSection(const QString &word)
{
    const auto index = sectionWords().indexOf(word);
    if (index < 0)
        return false;
    showSection(Section(index));
    return true;
}

void ProgressPage::setRange(ChartRange range)
{
    m_rangeBox->setRange(range);
    if (range == m_range)
        return;
    m_range = range;
    markStale();
}

void ProgressPage::setBasis(core::CountingBasis basis)
{
    if (basis == m_preferences.basis)
        return;
    const QString label = basis == core::CountingBasis::Effort ? tr("Count minutes by effort") : tr("Count minutes by activity");
    if (!changeSetting(m_commands, core::Preferences::basisSetting(basis), label))
        m_basisBox->setCurrentIndex(int(m_preferences.basis));
}

void ProgressPage::onChanged(const core::Changes &changes)
{
    // A session far in the past moves the start of a young history and the records, so only the far future is none of our business.
    const QDate last = m_today.date().addYears(1);
    if (changes.all || changes.areas.settings || changes.areas.profile || changes.areas.exercises || changes.touches(QDate(1, 1, 1), last)) {
        ++m_revision;
        markStale();
    }
}

void ProgressPage::markStale()
{
    m_fresh.clear();
    if (isVisible())
        refresh();
}

void ProgressPage::refreshIfStale()
{
    if (!m_fresh[section()])
        refresh();
    else
        showHolder();
}

void ProgressPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshIfStale();
}

void ProgressPage::refresh()
{
    const auto preferences = m_store.preferences();
    if (!preferences)
        return showError(preferences.error());
    m_preferences = *preferences;
    m_basisBox->setCurrentIndex(int(m_preferences.basis));
    const auto span = m_store.tallies().span();
    if (!span)
        return showError(span.error());
    m_rangeBox->setVisible(m_shown->followsRange());
    m_basisBox->setVisible(m_shown->followsBasis());
    m_rangeBox->setEnabled(span->has_value());
    m_fresh[section()] = true;
    const ProgressScope scope{m_range, m_today.date(), m_preferences, span->value_or(std::pair(QDate(), QDate())), m_revision};
    if (const auto done = m_shown->refresh(m_store, scope); !done)
        return showError(done.error());
    if (!span->has_value() || !m_shown->hasAnything())
        return showNothing(span->has_value());
    m_noticeOf = Notice::None;
    showHolder();
}

void ProgressPage::showNothing(bool ever)
{
    m_noticeOf = ever ? Notice::NotHere : Notice::Never;
    if (ever)
        m_notice->setText(tr("Nothing in the last %1").arg(m_rangeBox->currentText()),
                          tr("There are older or later sessions. Show all of them, or log one this week."), tr("Show all"));
    else
        m_notice->setText(tr("Your weeks will stand here"),
                          tr("Log a run, a walk, a ride or a strength session: its minutes make this week's first bar."),
                          tr("Open this week"));
    m_stack->setCurrentWidget(m_notice);
}

void ProgressPage::showError(const core::Error &error)
{
    m_noticeOf = Notice::Failed;
    m_notice->setText(tr("Your progress could not be read"), error.message, tr("Try again"));
    m_stack->setCurrentWidget(m_notice);
}

void ProgressPage::onNoticeAction()
{
    if (m_noticeOf == Notice::Failed)
        refresh();
    else if (m_noticeOf == Notice::Never || m_range == ChartRange::All)
        emit weekRequested(m_today.date());
    else
        setRange(ChartRange::All);
}

} // namespace ui
