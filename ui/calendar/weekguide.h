// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/guidancereader.h"

#include <QObject>
#include <QTimer>

namespace ui {

class Commands;
class FindingsStrip;
class WeekView;

/// Keeps the findings under a week true: reads what the rules look at once for each week shown, and asks them again on
/// the week as it would be while a session is being dragged, without reading anything.
class WeekGuide : public QObject
{
    Q_OBJECT
public:
    /// To be made before its page listens to changes: what was read is forgotten first, then the page asks again.
    WeekGuide(Commands &commands, WeekView &view, FindingsStrip &strip, QObject *parent = nullptr);

    /// Reads a week and shows what the rules say about it: at once where that is quick, else as soon as the week itself
    /// has been painted.
    void show(core::DateRange days, QDate today);
    /// Reads now what was to be read later.
    void settle();
    /// What was read last.
    [[nodiscard]] const core::WeekGuidance &week() const { return m_week; }
    /// Whether a session of the week is still to be done and may be placed.
    [[nodiscard]] bool isArrangeable() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void present();
    void previewDrag(int days, bool copies);
    void dismiss(const QString &rule, bool forGood);

    Commands &m_commands;
    WeekView &m_view;
    FindingsStrip &m_strip;
    core::GuidanceReader m_reader;
    core::WeekGuidance m_week;
    core::DateRange m_days; ///< of the week wanted
    QDate m_today;
    bool m_painted = false; ///< the view, once
    bool m_waiting = false; ///< a week is to be read
    QTimer m_later;
};

/// The facts as they would be with these sessions `days` later (or earlier), or copied there.
[[nodiscard]] core::WeekFacts shifted(core::WeekFacts facts, const std::vector<core::SessionId> &sessions, int days,
                                      bool copies);

} // namespace ui
