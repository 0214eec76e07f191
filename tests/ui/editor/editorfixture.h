// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/runtext.h"
#include "tests/ui/calendar/weekfixture.h"
#include "ui/editor/runline.h"
#include "ui/editor/sessiondialog.h"
#include "ui/editor/steplist.h"
#include "ui/look/appearance.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace tests {

/// The session editor over a week page, opened as a user opens it.
class EditorFixture : public WeekFixture
{
protected:
    /// Opens the editor for a new session on the day the week stands on.
    ui::SessionDialog &openNew()
    {
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->view().setFocus();
        key(Qt::Key_N, Qt::ControlModifier);
        return *dialog();
    }

    ui::SessionDialog &openFor(const core::SessionId &id)
    {
        page->edit(stored(id));
        return *dialog();
    }

    template <class Widget> Widget *find(const char *name)
    {
        auto *found = page->dialog() ? page->dialog()->findChild<Widget *>(QLatin1String(name)) : nullptr;
        if (!found)
            ADD_FAILURE() << "no " << name;
        return found;
    }
    QLineEdit *field(const char *name) { return find<QLineEdit>(name); }
    ui::RunLine *line() { return find<ui::RunLine>("runLine"); }
    ui::StepList *list() { return find<ui::StepList>("stepList"); }

    /// Types over what is in a field, key by key.
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, text);
    }

    void chooseKind(core::Kind kind)
    {
        auto *box = find<QComboBox>("kind");
        box->setCurrentIndex(box->findData(int(kind)));
    }

    void press(QDialogButtonBox::StandardButton button)
    {
        QPushButton *found = page->dialog()->findChild<QDialogButtonBox *>()->button(button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] bool canBePlanned()
    {
        return page->dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
    }

    /// The rows of the step list, set in by level.
    QStringList rows()
    {
        QStringList out;
        addRows({}, 0, out);
        return out;
    }

    /// The picture of a window in both themes is painted to its corner; kept in LEGWORK_PICTURES.
    static void look(QWidget &window, const QString &name)
    {
        for (const core::ThemeChoice theme : {core::ThemeChoice::Dark, core::ThemeChoice::Light}) {
            ui::applyTheme(theme);
            window.setStyleSheet(ui::Theme::of(QApplication::palette()).styleSheet());
            QCoreApplication::processEvents();
            const QImage image = window.grab().toImage();
            EXPECT_EQ(image.pixelColor(image.width() - 3, image.height() - 3), ui::Theme::of(QApplication::palette()).window);
            if (const QString folder = qEnvironmentVariable("LEGWORK_PICTURES"); !folder.isEmpty()) {
                const QString tail = theme == core::ThemeChoice::Dark ? QStringLiteral("-dark") : QString();
                EXPECT_TRUE(image.save(QStringLiteral("%1/%2%3.png").arg(folder, name, tail)));
            }
        }
    }

    [[nodiscard]] core::Session edited() { return page->dialog()->session(); }
    [[nodiscard]] std::vector<core::Step> steps() { return edited().planned->steps; }
    [[nodiscard]] static std::vector<core::Step> read(const char *text)
    {
        const auto steps = core::stepsFromText(QString::fromUtf8(text));
        EXPECT_TRUE(steps) << text;
        return steps.value_or(std::vector<core::Step>());
    }

private:
    void addRows(const QModelIndex &parent, int depth, QStringList &out)
    {
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < 4; ++column)
                if (const QString text = model->index(row, column, parent).data().toString(); !text.isEmpty())
                    cells << text;
            out << QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | "));
            addRows(model->index(row, 0, parent), depth + 1, out);
        }
    }
};

} // namespace tests
