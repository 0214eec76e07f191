// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/entryedits.h"

#include <QObject>
#include <QUndoStack>
#include <functional>

namespace ui {

/// The exercises of the strength session being edited: the one copy that list and fields show. Every edit can be taken
/// back until the editor closes; none of them reaches the store.
class PlannedEntries : public QObject
{
    Q_OBJECT
public:
    enum class By { List, Field };

    explicit PlannedEntries(QObject *parent = nullptr);

    /// Starts over with these exercises and nothing to take back.
    void reset(std::vector<core::Entry> entries);
    [[nodiscard]] const std::vector<core::Entry> &entries() const { return m_state.entries; }
    /// The place of the exercise the list stands on; −1: none.
    [[nodiscard]] int current() const { return m_state.current; }
    [[nodiscard]] const core::Entry *currentEntry() const;
    void setCurrent(int at);

    /// Does an edit around the current exercise under a name, for example "Move up"; false when it cannot be done there.
    using Edit = std::function<std::optional<core::EntryEdit>(std::vector<core::Entry>, int)>;
    bool edit(const Edit &edit, const QString &label);
    /// Gives the current exercise the value of a field. What is typed into one field is one edit until something else
    /// happens.
    void editCurrent(const core::Entry &entry, const QString &label);
    /// What is typed from now on is an edit of its own.
    void endTyping() { ++m_typing; }

    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }

signals:
    void changed(ui::PlannedEntries::By by);
    void currentChanged();

private:
    template <class Owner, class State> friend class CopyEdit;
    void push(const core::EntryEdit &after, const QString &label, By by);
    void show(const core::EntryEdit &state, By by);

    core::EntryEdit m_state;
    QUndoStack m_stack;
    int m_typing = 1;
};

} // namespace ui
