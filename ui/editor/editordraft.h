// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/planform.h"

#include <QString>
#include <optional>

namespace ui {

/// An editor's content as it stands, half-typed values included, for the next start.
struct EditorDraft {
    core::Session before;  ///< the session the editor was opened with
    core::Session session; ///< what could be read of the fields
    PlanForm form;         ///< the fields as typed; its steps and exercises are those of the session
    QString line;          ///< the run's line of text
};

/// The draft as text, to be kept by Drafts.
[[nodiscard]] QString draftText(const EditorDraft &draft);
/// The draft of a text; nullopt when it is none.
[[nodiscard]] std::optional<EditorDraft> draftFromText(const QString &text);

} // namespace ui
