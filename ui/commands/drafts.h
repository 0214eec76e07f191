// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <map>
#include <optional>
#include <set>

namespace ui {

class Commands;

/// The half-typed values of one log, by field. They are kept within 500 ms of a key, outlive a crash and are no
/// part of the session until they are confirmed.
class Drafts : public QObject
{
    Q_OBJECT
public:
    Drafts(core::Journal &journal, Commands &commands, QObject *parent = nullptr);

    /// Forgets the fields in memory (after keeping what is due) and reads those stored under `prefix`.
    void load(const QString &prefix);
    /// Keeps the same fields under another prefix from now on.
    void moveTo(const QString &prefix);
    /// What was typed into a field and not confirmed yet.
    [[nodiscard]] std::optional<QString> text(const QString &field) const;
    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    void set(const QString &field, const QString &text);
    /// The field was confirmed or given up.
    void clear(const QString &field);
    void clearAll();
    /// Writes what is due at once.
    void flush();
    /// Writes what is due and lets go of the log: from now on nothing is kept or cleared.
    void close();

private:
    core::Journal &m_journal;
    Commands &m_commands;
    QString m_prefix;
    std::map<QString, QString> m_texts;
    std::set<QString> m_due;
    QTimer m_timer;
};

} // namespace ui
