// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coachpage.h"

#include "core/store/store.h"
#include "ui/coach/coachclock.h"
#include "ui/coach/coachprofile.h"
#include "ui/coach/coachsummary.h"
#include "ui/coach/coachwords.h"
#include "ui/commands/commands.h"
#include "ui/look/elidedtext.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr double numberShare = 0.30;  // of the height of the page
constexpr double widestShare = 0.17;  // of its width: "1:59:59" still fits
constexpr double headlineShare = 0.085;
constexpr double wordsShare = 0.038;
constexpr int smallestWords = 15;

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(std::max(1, int(pixels)));
    return font;
}

} // namespace

CoachPage::CoachPage(core::Store &store, Commands &commands, CoachClock &clock, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_clock(clock), m_title(new ElidedText(this)),
      m_leave(new QPushButton(this)), m_sound(new QToolButton(this)), m_remark(centred(this)),
      m_stack(new QStackedWidget(this)), m_summary(new CoachSummary(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Coach"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, 16, Theme::margin, 16);
    column->setSpacing(Theme::gap);
    addHead(*column);
    m_remark->setProperty("role", QStringLiteral("caption"));
    m_remark->setWordWrap(true);
    m_remark->hide();
    column->addWidget(m_remark);
    m_stack->addWidget(makeStage());
    m_stack->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    addKeys();
    connect(&m_clock, &CoachClock::changed, this, &CoachPage::refresh);
    connect(&m_clock, &CoachClock::ticked, this, &CoachPage::showNumbers);
    connect(&m_clock, &CoachClock::soundChanged, this, &CoachPage::showButtons);
    connect(m_summary, &CoachSummary::logAsked, &m_clock, &CoachClock::log);
    connect(m_summary, &CoachSummary::goOnAsked, this, [this] { act(&CoachClock::goOn); });
    connect(m_summary, &CoachSummary::discardAsked, &m_clock, &CoachClock::discard);
    connect(&m_store.journal(), &core::Journal::changed, this, &CoachPage::onChanged);
    readPreferences();
}

void CoachPage::addHead(QVBoxLayout &column)
{
    m_title->setFont(Theme::headingFont(font()));
    m_leave->setToolTip(tr("Goes back; the clock runs on, and the foot of the window leads here again"));
    m_sound->setCheckable(true);
    m_sound->setAccessibleName(tr("Sounds"));
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_leave);
    head->addWidget(m_title, 1);
    head->addWidget(m_sound);
    column.addLayout(head);
    // A click must not take Space away from the pause; Tab still reaches them.
    for (QWidget *control : {static_cast<QWidget *>(m_leave), static_cast<QWidget *>(m_sound)})
        control->setFocusPolicy(Qt::TabFocus);
    connect(m_leave, &QPushButton::clicked, this, &CoachPage::leaveAsked);
    connect(m_sound, &QToolButton::clicked, &m_clock, &CoachClock::setSound);
}

QWidget *CoachPage::makeStage()
{
    m_stage = new QWidget(m_stack);
    auto *stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setSpacing(4);
    m_step = centred(m_stage);
    m_detail = centred(m_stage);
    m_number = centred(m_stage);
    m_below = centred(m_stage);
    m_next = centred(m_stage);
    m_detail->setProperty("role", QStringLiteral("caption"));
    m_below->setProperty("role", QStringLiteral("caption"));
    m_profile = new CoachProfile(m_stage);
    m_total = centred(m_stage);
    m_total->setProperty("role", QStringLiteral("caption"));
    stage->addStretch(2);
    for (QLabel *label : {m_step, m_detail, m_number, m_below})
        stage->addWidget(label);
    stage->addStretch(1);
    stage->addWidget(m_next);
    stage->addStretch(2);
    stage->addWidget(m_profile, 3);
    stage->addWidget(m_total);
    stage->addSpacing(8);
    addButtons(*stage);
    return m_stage;
}

void CoachPage::addButtons(QVBoxLayout &column)
{
    const auto make = [this](const QString &text, const QString &name, auto clicked) {
        auto *button = new QPushButton(text, m_stage);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, clicked);
        return button;
    };
    m_back = make(tr("Back · Left"), tr("Back to the start of the step, or to the step before"), [this] { act(&CoachClock::back); });
    m_pause = make({}, {}, [this] { act(m_clock.isHolding() ? &CoachClock::togglePause : &CoachClock::begin); });
    m_pause->setProperty("primary", true);
    m_reach = make(tr("Done · Enter"), tr("The step is done"), [this] { act(&CoachClock::reach); });
    m_skip = make(tr("Skip · Right"), tr("Skip the step"), [this] { act(&CoachClock::skip); });
    m_end = make(tr("End · Esc"), tr("End the run"), [this] { end(); });
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    for (QPushButton *button : {m_back, m_pause, m_reach, m_skip})
        middle->addWidget(button);
    // The middle stays under the number, whatever stands beside it.
    auto *row = new QGridLayout;
    row->addLayout(middle, 0, 1);
    row->addWidget(m_end, 0, 2, Qt::AlignRight);
    row->setColumnStretch(0, 1);
    row->setColumnStretch(2, 1);
    column.addLayout(row);
}

void CoachPage::addKeys()
{
    // As shortcuts, because a button in focus would take the arrows for itself.
    const auto key = [this](Qt::Key code, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(code), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Right, [this] { act(&CoachClock::skip); });
    key(Qt::Key_Left, [this] { act(&CoachClock::back); });
    key(Qt::Key_Escape, [this] { end(); });
}

void CoachPage::keyPressEvent(QKeyEvent *event)
{
    const core::CoachRun &run = m_clock.run();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->isAutoRepeat() || m_clock.isEmpty())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Space && !run.over)
        act(run.begun ? &CoachClock::togglePause : &CoachClock::begin);
    else if (enter && run.over)
        m_clock.log();
    else if (enter && !run.begun)
        act(&CoachClock::begin);
    else if (enter && run.step().step.end != core::StepEnd::Time)
        act(&CoachClock::reach);
    else
        QWidget::keyPressEvent(event);
}

void CoachPage::act(void (CoachClock::*what)())
{
    m_remark->hide();
    (m_clock.*what)();
}

void CoachPage::end()
{
    if (m_clock.run().isRunning())
        act(&CoachClock::stop);
    else
        emit leaveAsked();
}

void CoachPage::remark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void CoachPage::readPreferences()
{
    if (const auto preferences = m_store.preferences())
        m_preferences = *preferences;
    else
        m_commands.report(tr("Cannot read the settings: %1").arg(preferences.error().message));
}

void CoachPage::onChanged(const core::Changes &changes)
{
    if (changes.all || changes.areas.settings) {
        readPreferences();
        refresh();
    }
}

void CoachPage::refresh()
{
    if (m_clock.isEmpty())
        return;
    const core::CoachRun &run = m_clock.run();
    m_title->setFullText(m_clock.session().displayTitle());
    showButtons();
    m_stack->setCurrentWidget(run.over ? static_cast<QWidget *>(m_summary) : m_stage);
    if (run.over) {
        m_summary->setRun(run, m_preferences);
        if (!std::exchange(m_wasOver, true) && isVisible())
            m_summary->takeFocus();
        announce();
        return;
    }
    if (std::exchange(m_wasOver, false) && isVisible())
        setFocus();
    m_step->setText(coachHeadline(run.step()));
    m_detail->setText(coachDetail(run.step()));
    m_below->setText(run.isPaused() ? tr("Paused") : coachBelow(run, m_preferences));
    m_next->setText(coachNext(run, m_preferences));
    showNumbers();
    announce();
}

void CoachPage::showNumbers()
{
    const core::CoachRun &run = m_clock.run();
    if (m_clock.isEmpty() || run.over || !isVisible())
        return;
    const qint64 now = m_clock.now();
    m_number->setText(coachNumber(run, now));
    m_number->setAccessibleName(run.left(now) ? tr("%1 left").arg(m_number->text()) : tr("%1 in this step").arg(m_number->text()));
    m_profile->setRun(run, now);
    QStringList parts{tr("step %1 of %2").arg(run.current + 1).arg(run.steps.size()),
                      tr("%1 done").arg(clockText(core::Seconds(run.total(now).count() / 1000)))};
    if (const auto toGo = run.toGo(now))
        parts << tr("%1 to go").arg(clockText(core::Seconds((toGo->count() + 999) / 1000)));
    if (const QString problem = m_clock.problem(); !problem.isEmpty())
        parts << problem;
    m_total->setText(parts.join(QStringLiteral(" · ")));
}

void CoachPage::showButtons()
{
    const core::CoachRun &run = m_clock.run();
    m_sound->setChecked(m_clock.sound());
    m_sound->setText(m_clock.sound() ? tr("Sounds on") : tr("Sounds off"));
    const QString leave = run.over ? tr("Decide later") : m_clock.isHolding() ? tr("Leave it running") : tr("Back");
    m_leave->setText(tr("‹ %1").arg(leave));
    m_leave->setAccessibleName(leave);
    if (m_clock.isEmpty())
        return;
    const bool running = run.isRunning();
    m_pause->setText(!run.begun ? tr("Begin · Space") : run.isPaused() ? tr("Go on · Space") : tr("Pause · Space"));
    m_pause->setAccessibleName(!run.begun ? tr("Begin") : run.isPaused() ? tr("Go on") : tr("Pause"));
    m_reach->setVisible(run.step().step.end != core::StepEnd::Time);
    for (QPushButton *button : {m_back, m_reach, m_skip})
        button->setEnabled(running);
    m_end->setText(running ? tr("End · Esc") : tr("Close · Esc"));
    m_end->setAccessibleName(running ? tr("End the run") : tr("Close"));
}

void CoachPage::announce()
{
    const core::CoachRun &run = m_clock.run();
    const QString words = run.over        ? tr("The run is over")
        : run.isPaused() ? tr("Paused")
                         : coachSentence(run, m_preferences);
    if (words == m_announced || !isVisible())
        return;
    m_announced = words;
    m_step->setAccessibleName(words);
    QAccessibleEvent event(m_step, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit announced(words);
}

void CoachPage::fitFonts()
{
    const QFont number = Theme::numberFont(font());
    m_number->setFont(sized(number, std::min(height() * numberShare, width() * widestShare)));
    m_step->setFont(sized(number, height() * headlineShare));
    const double words = std::max<double>(smallestWords, height() * wordsShare);
    m_next->setFont(sized(Theme::headingFont(font()), words));
    for (QLabel *label : {m_detail, m_below})
        label->setFont(sized(font(), words));
}

void CoachPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFonts();
}

void CoachPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_number)
        fitFonts();
}

void CoachPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_announced.clear();
    refresh();
}

} // namespace ui
