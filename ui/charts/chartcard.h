// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/result.h"
#include "core/stats/chart.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace ui {

class ChartLegend;
class ChartTable;
class ChartView;
class ElidedText;

/// A chart on its card: title and note, legend, the picture or the table of the same numbers, what to log when there is
/// nothing, and saving as picture or numbers.
class ChartCard : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget *parent = nullptr);

    void setChart(const core::Chart &chart, const core::Preferences &preferences);
    [[nodiscard]] const core::Chart &chart() const;
    [[nodiscard]] ChartView &view() const { return *m_view; }
    [[nodiscard]] ChartLegend &legend() const { return *m_legend; }
    [[nodiscard]] ChartTable &table() const { return *m_table; }

    /// Shows the table in the picture's place, or the picture again.
    void showTable(bool on);
    [[nodiscard]] bool showsTable() const;
    /// Puts a control of the page into a row of its own below the title, or into the title's where the card is a wide one.
    void addControl(QWidget *control, bool besideTitle = false);
    /// Takes the switch to the table away, where the page shows a fuller one below.
    void hideTableSwitch();
    /// Saves as .png, .pdf, .svg or .csv. Errors name the file and the reason.
    [[nodiscard]] core::Result<void> save(const QString &path) const;

signals:
    /// The user asked for the week of a day.
    void weekRequested(QDate day);
    /// The user asked for a session.
    void sessionRequested(core::SessionId session);
    /// Something to say in passing: "Saved Weekly minutes.png".
    void noted(const QString &message);
    /// Something went wrong, with the reason.
    void failed(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeHeader();
    QWidget *makeEmpty();
    void activate(int point);
    void showPart();
    void askWhereToSave(bool picture);

    ElidedText *m_title = nullptr;
    ElidedText *m_note = nullptr;
    QBoxLayout *m_beside = nullptr;   ///< controls in the row of the title
    QBoxLayout *m_controls = nullptr; ///< controls below it
    QToolButton *m_whole = nullptr;
    QToolButton *m_tableSwitch = nullptr;
    QToolButton *m_save = nullptr;
    ChartLegend *m_legend = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChartView *m_view = nullptr;
    ChartTable *m_table = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_line = nullptr;
};

} // namespace ui
