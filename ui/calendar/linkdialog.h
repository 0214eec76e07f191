// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/linking.h"
#include "core/model/setting.h"

#include <QDialog>

class QListWidget;

namespace ui {

/// Chooses which session a plan or a log is linked with, the likeliest first. Enter links, Esc gives up.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `candidates` are among `around`.
    LinkDialog(const core::Session &half, const std::vector<core::LinkCandidate> &candidates,
               const std::vector<core::Session> &around, core::LengthUnit lengths, QDate today, QWidget *parent = nullptr);
    /// The session chosen.
    [[nodiscard]] core::SessionId chosen() const;
    /// The rows as they read, for example "Easy run · Tue 17 Nov · 45 min · very alike".
    [[nodiscard]] QStringList rows() const;

private:
    QListWidget *m_list;
    std::vector<core::LinkCandidate> m_candidates;
};

} // namespace ui
