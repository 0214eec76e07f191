// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchstore.h"

#include "core/store/query.h"

namespace core {

namespace {

constexpr const char *select = R"(
SELECT s.id, coalesce(l.day, p.day) AS day, s.kind, s.title,
    s.note, coalesce(p.note, ''), coalesce(p.basis_text, ''), coalesce(p.skip_note, ''), coalesce(l.pain_place, '')
FROM session s LEFT JOIN planned p ON p.session_id = s.id LEFT JOIN logged l ON l.session_id = s.id
WHERE s.deleted_at IS NULL
UNION ALL
SELECT NULL, day, '', '', text, '', '', '', '' FROM day_note WHERE deleted_at IS NULL
ORDER BY 2 DESC)";

constexpr int firstText = 4;
constexpr int texts = 5;

} // namespace

Result<std::vector<SearchText>> SearchStore::all() const
{
    Query query(m_database, select);
    if (const Result<void> ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<SearchText> found;
    while (query.next()) {
        SearchText text{query.optId<SessionId>(0), query.day(1), query.text(3), {}};
        if (const auto kind = kindFromSlug(query.text(2)); kind && text.title.isEmpty())
            text.title = kindName(*kind);
        for (int i = firstText; i < firstText + texts; ++i)
            if (const QString words = query.text(i); !words.isEmpty())
                text.words += text.words.isEmpty() ? words : QLatin1Char('\n') + words;
        found.push_back(std::move(text));
    }
    if (const Result<void> end = query.finished(); !end)
        return tl::unexpected(end.error());
    return found;
}

} // namespace core
