// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editor/editorfixture.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>

using namespace core;
using tests::day;

namespace {

class RunEditor : public tests::EditorFixture
{
protected:
    /// A key in the list of steps.
    void inList(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        list()->setFocus();
        QTest::keyClick(list(), key, modifiers);
    }
};

TEST_F(RunEditor, A_line_becomes_steps_as_it_is_typed)
{
    openNew();
    type(line(), QStringLiteral("10m easy, 5x(3m hard, 2m easy), 10m easy"));
    EXPECT_EQ(rows().join(QLatin1Char('\n')), QStringLiteral("Warm-up | 10min | easy\nRepeat 5 times\n  Work | 3min | hard\n"
                                                             "  Recovery | 2min | easy\nCool-down | 10min | easy"));
    EXPECT_EQ(find<QLabel>("stepTotals")->text(), QStringLiteral("In all 45 min"));
    EXPECT_EQ(field("duration")->text(), QStringLiteral("45 min"));
    QTest::keyClick(line(), Qt::Key_Return);
    const auto planned = on("2026-11-19");
    ASSERT_EQ(planned.size(), 1u);
    EXPECT_EQ(planned.front().planned->steps, read("10m easy, 5x(3m hard, 2m easy), 10m easy"));
    EXPECT_EQ(planned.front().planned->duration, Seconds(45 * 60));
    undo();
    EXPECT_TRUE(on("2026-11-19").empty());
    redo();
    EXPECT_EQ(on("2026-11-19"), planned);
}

TEST_F(RunEditor, A_line_that_cannot_be_read_is_marked_at_its_character_and_waits)
{
    openNew();
    type(line(), QStringLiteral("10min easy, 5x(3min hrad"));
    ASSERT_TRUE(line()->problem());
    EXPECT_EQ(line()->problem()->position, 20);
    auto *words = find<QLabel>("runLineProblem");
    EXPECT_TRUE(words->isVisible());
    EXPECT_TRUE(words->text().startsWith(QStringLiteral("Character 21: "))) << qPrintable(words->text());
    EXPECT_EQ(line()->accessibleDescription(), words->text());
    EXPECT_FALSE(canBePlanned());
    const QImage marked = line()->grab().toImage();
    type(line(), QStringLiteral("10min easy, 5x 3min hard"));
    EXPECT_FALSE(line()->problem());
    EXPECT_FALSE(words->isVisible());
    EXPECT_TRUE(canBePlanned());
    EXPECT_NE(marked, line()->grab().toImage());
}

TEST_F(RunEditor, The_mark_stands_under_the_character)
{
    openNew();
    line()->setText(QString());
    type(line(), QStringLiteral("10min easy, 3min zzzz"));
    ASSERT_TRUE(line()->problem());
    const QImage image = line()->grab().toImage();
    const QColor warn = ui::Theme::of(line()->palette()).warn;
    int left = image.width();
    int right = -1;
    for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, image.height() - 5) == warn) {
            left = std::min(left, x);
            right = std::max(right, x);
        }
    ASSERT_GE(right, left) << "no mark";
    const int wanted = line()->fontMetrics().horizontalAdvance(QStringLiteral("10min easy, 3min z"));
    EXPECT_NEAR((left + right) / 2, wanted + 6, 8);
}

TEST_F(RunEditor, Steps_are_built_in_the_list_by_keyboard_and_the_line_follows)
{
    openNew();
    inList(Qt::Key_Insert);
    EXPECT_EQ(line()->text(), QStringLiteral("3min easy"));
    inList(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(line()->text(), QStringLiteral("3min easy, 3x(3min hard, 2min easy)"));
    // The first step was nobody's warm-up until something harder came behind it.
    EXPECT_EQ(rows().front(), QStringLiteral("Warm-up | 3min | easy"));
    inList(Qt::Key_Insert);
    EXPECT_EQ(line()->text(), QStringLiteral("3min easy, 3x(3min hard, 2min easy), 3min easy"));
    inList(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(line()->text(), QStringLiteral("3min easy, 3min easy, 3x(3min hard, 2min easy)"));
    inList(Qt::Key_Down, Qt::AltModifier);
    inList(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(line()->text(), QStringLiteral("3min easy, 3x(3min hard, 2min easy, 3min easy)"));
    inList(Qt::Key_Left, Qt::AltModifier);
    inList(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(line()->text(), QStringLiteral("3min easy, 3x(3min hard, 2min easy), 3min easy, 3min easy"));
    inList(Qt::Key_Delete);
    EXPECT_EQ(line()->text(), QStringLiteral("3min easy, 3x(3min hard, 2min easy), 3min easy"));
    EXPECT_EQ(read(qPrintable(line()->text())), steps());
}

TEST_F(RunEditor, Fields_change_the_step_the_list_stands_on)
{
    openNew();
    type(line(), QStringLiteral("10min easy, 3x(3min hard, 2min easy), 10min easy"));
    list()->setFocus();
    list()->setCurrentIndex(list()->indexOf({1, 0}));
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(field("stepLength")->hasFocus());
    type(field("stepLength"), QStringLiteral("1km"));
    auto *kind = find<QComboBox>("stepTargetKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Down);
    emit kind->activated(kind->currentIndex());
    type(field("stepTarget"), QStringLiteral("5:00-5:10"));
    EXPECT_EQ(line()->text(), QStringLiteral("10min easy, 3x(1km hard @ 5:00-5:10/km, 2min easy), 10min easy"));
    EXPECT_EQ(find<QLabel>("stepTotals")->text(), QStringLiteral("In all about 41 min · 3.00 km by distance"));
    list()->setCurrentIndex(list()->indexOf({1}));
    find<QSpinBox>("stepRounds")->setValue(4);
    QTest::mouseClick(find<QCheckBox>("stepSkipLast"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_EQ(line()->text(), QStringLiteral("10min easy, 4x(1km hard @ 5:00-5:10/km, 2min easy) skip last, 10min easy"));
    EXPECT_EQ(rows().at(1), QStringLiteral("Repeat 4 times, without the last recovery"));
}

TEST_F(RunEditor, A_field_that_is_no_value_says_so_keeps_what_was_typed_and_holds_ok)
{
    openNew();
    type(line(), QStringLiteral("10min easy"));
    list()->setCurrentIndex(list()->indexOf({0}));
    type(field("stepLength"), QStringLiteral("ten"));
    EXPECT_EQ(field("stepLength")->text(), QStringLiteral("ten"));
    EXPECT_EQ(line()->text(), QStringLiteral("10min easy"));
    EXPECT_FALSE(canBePlanned());
    EXPECT_TRUE(field("stepLength")->accessibleDescription().startsWith(QStringLiteral("Length: ")));
    type(field("stepLength"), QStringLiteral("12"));
    EXPECT_FALSE(canBePlanned());
    type(field("stepLength"), QStringLiteral("12min"));
    EXPECT_TRUE(canBePlanned());
    EXPECT_EQ(line()->text(), QStringLiteral("12min easy"));
}

TEST_F(RunEditor, Edits_are_taken_back_inside_the_editor_and_leave_no_step_outside)
{
    openNew();
    type(line(), QStringLiteral("10min easy"));
    inList(Qt::Key_R, Qt::ControlModifier);
    inList(Qt::Key_Delete);
    EXPECT_EQ(line()->text(), QStringLiteral("10min easy"));
    inList(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line()->text(), QStringLiteral("10min easy, 3x(3min hard, 2min easy)"));
    inList(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line()->text(), QStringLiteral("10min easy"));
    inList(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line()->text(), QString()) << "what was typed in one go is one edit";
    for (int i = 0; i < 3; ++i)
        inList(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(line()->text(), QStringLiteral("10min easy"));
    EXPECT_EQ(commands.undoStack().count(), 0);
    press(QDialogButtonBox::Cancel);
    EXPECT_EQ(commands.undoStack().count(), 0);
}

TEST_F(RunEditor, Duration_and_distance_follow_the_steps_unless_they_are_typed)
{
    openNew();
    type(line(), QStringLiteral("2km easy, 3x(1km hard, 400m jog)"));
    EXPECT_EQ(field("distance")->text(), QStringLiteral("6.2 km"));
    EXPECT_EQ(field("duration")->text(), QString());
    type(line(), QStringLiteral("30min easy"));
    EXPECT_EQ(field("distance")->text(), QString());
    EXPECT_EQ(field("duration")->text(), QStringLiteral("30 min"));
    type(field("duration"), QStringLiteral("35"));
    type(line(), QStringLiteral("40min easy"));
    EXPECT_EQ(field("duration")->text(), QStringLiteral("35"));
    type(field("duration"), QString());
    line()->setFocus();
    EXPECT_EQ(field("duration")->text(), QStringLiteral("40 min"));
    type(line(), QStringLiteral("3x(3min @ 5:00-5:20/km, 2min jog)"));
    EXPECT_EQ(edited().planned->duration, Seconds(15 * 60));
    type(line(), QStringLiteral("5km @ 5:00-5:20/km"));
    EXPECT_EQ(field("duration")->text(), QString());
    EXPECT_EQ(field("duration")->placeholderText(), QStringLiteral("about 26 min by the steps"));
    EXPECT_FALSE(edited().planned->duration) << "an estimate is not what was meant";
}

TEST_F(RunEditor, Saving_without_a_change_changes_nothing)
{
    Session session = tests::plannedSession(Kind::HiitRun, "2026-11-19", 26);
    session.planned->duration.reset();
    session.planned->steps = read("10min easy, 7 x 30s / 90s");
    const SessionId id = put(session);
    const Session before = stored(id);
    openFor(id);
    EXPECT_EQ(line()->text(), QStringLiteral("10min easy, 7x(30s hard, 90s walk/jog)"));
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(stored(id), before);
    EXPECT_EQ(commands.undoStack().count(), 0);
}

TEST_F(RunEditor, A_plan_made_for_what_was_only_logged_takes_no_words_from_the_log)
{
    Session session = tests::loggedSession(Kind::EasyRun, "2026-11-17", 31);
    session.note = QStringLiteral("left knee fine");
    const SessionId id = put(session);
    openFor(id);
    type(field("duration"), QStringLiteral("30"));
    press(QDialogButtonBox::Ok);
    ASSERT_TRUE(stored(id).planned);
    EXPECT_EQ(stored(id).planned->note, QString());
    EXPECT_EQ(stored(id).note, QStringLiteral("left knee fine"));
}

TEST_F(RunEditor, What_is_half_typed_outlives_a_crash_and_is_gone_after_ok_or_cancel)
{
    openNew();
    chooseKind(Kind::HiitRun);
    type(field("title"), QStringLiteral("Hills"));
    type(line(), QStringLiteral("10min easy, 5x(3min"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !database.store().journal().drafts(QStringLiteral("editor/"))->empty(); }, 2000));
    // The program ends without OK or Cancel: its widgets just go.
    page.reset();
    page = std::make_unique<ui::WeekPage>(database.store(), commands, today);
    page->show();
    page->activateWindow();
    openNew();
    EXPECT_EQ(field("title")->text(), QStringLiteral("Hills"));
    EXPECT_EQ(line()->text(), QStringLiteral("10min easy, 5x(3min"));
    EXPECT_TRUE(line()->problem());
    EXPECT_EQ(edited().kind, Kind::HiitRun);
    EXPECT_TRUE(find<QPushButton>("startAfresh")->isVisible());
    press(QDialogButtonBox::Cancel);
    EXPECT_TRUE(database.store().journal().drafts(QStringLiteral("editor/"))->empty());
    openNew();
    EXPECT_EQ(field("title")->text(), QString());
    EXPECT_EQ(line()->text(), QString());
    EXPECT_FALSE(find<QPushButton>("startAfresh")->isVisible());
}

TEST_F(RunEditor, A_draft_can_be_put_aside)
{
    const SessionId id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 40));
    openFor(id);
    type(field("title"), QStringLiteral("Other"));
    page->dialog()->setAttribute(Qt::WA_DeleteOnClose, false);
    delete page->dialog();
    openFor(id);
    EXPECT_EQ(field("title")->text(), QStringLiteral("Other"));
    QTest::mouseClick(find<QPushButton>("startAfresh"), Qt::LeftButton);
    EXPECT_EQ(field("title")->text(), QString());
    EXPECT_EQ(edited(), stored(id));
    EXPECT_TRUE(database.store().journal().drafts(QStringLiteral("editor/"))->empty());
}

TEST_F(RunEditor, Every_widget_that_takes_the_keyboard_has_a_name)
{
    openNew();
    type(line(), QStringLiteral("10min easy, 3x(3min hard, 2min easy)"));
    for (const core::StepPath &path : {core::StepPath{0}, core::StepPath{1}}) {
        list()->setCurrentIndex(list()->indexOf(path));
        for (const QWidget *widget : page->dialog()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<const QAbstractButton *>(widget)
                || widget->inherits("QComboBoxListView") || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
                continue;
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName());
        }
    }
}

} // namespace
