// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editordraft.h"

#include "core/exchange/sessionjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

const QString beforeField = QStringLiteral("before");
const QString sessionField = QStringLiteral("session");
const QString lineField = QStringLiteral("line");

/// The fields that are typed as text, under their names in PlanForm.
template <class Visit> void forEachText(PlanForm &form, Visit visit)
{
    visit("title", form.title);
    visit("start", form.start);
    visit("duration", form.duration);
    visit("distance", form.distance);
    visit("text", form.text);
    visit("note", form.note);
}

} // namespace

QString draftText(const EditorDraft &draft)
{
    QJsonObject object{{beforeField, exchange::toJson(draft.before)}, {sessionField, exchange::toJson(draft.session)}, {lineField, draft.line}};
    PlanForm form = draft.form;
    forEachText(form, [&object](const char *name, const QString &text) { object.insert(QLatin1String(name), text); });
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<EditorDraft> draftFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto before = exchange::sessionFromJson(object.value(beforeField).toObject());
    const auto session = exchange::sessionFromJson(object.value(sessionField).toObject());
    if (!before || !session)
        return std::nullopt;
    EditorDraft draft{*before, *session, {}, object.value(lineField).toString()};
    forEachText(draft.form, [&object](const char *name, QString &field) { field = object.value(QLatin1String(name)).toString(); });
    return draft;
}

} // namespace ui
