// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planmerge.h"

#include <QUuid>
#include <algorithm>
#include <set>

namespace core {

namespace {

using Role = ContentTable::Role;

const Aggregate *find(const Content &content, const QByteArray &key)
{
    const auto found = content.find(key);
    return found == content.end() ? nullptr : &found->second;
}

Role roleOf(const Aggregate &aggregate) { return aggregate.rows.front().table->role(); }

QByteArray graveOf(const QByteArray &key) { return "tombstone/" + key; }

/// The stamp of a tombstone is one of its columns.
QString stampOf(const Aggregate &grave) { return grave.root().back().toString(); }

bool isLater(const Aggregate &a, const Aggregate &b)
{
    if (a.revision != b.revision)
        return a.revision > b.revision;
    return std::lexicographical_compare(b.rows.begin(), b.rows.end(), a.rows.begin(), a.rows.end(),
                                        [](const ContentRow &x, const ContentRow &y) { return x.line < y.line; });
}

/// What a copy says of one key: there, or deleted for good.
struct Saying {
    const Aggregate *aggregate = nullptr;
    const Aggregate *grave = nullptr;

    Saying(const Content &content, const QByteArray &key) : aggregate(find(content, key)), grave(find(content, graveOf(key)))
    {
        // Only one of the two holds.
        if (aggregate && grave)
            (stampOf(*grave) >= aggregate->revision ? aggregate : grave) = nullptr;
    }
    [[nodiscard]] bool isNothing() const { return !aggregate && !grave; }
    [[nodiscard]] QString revision() const { return aggregate ? aggregate->revision : grave ? stampOf(*grave) : QString(); }
    [[nodiscard]] bool isDeleted() const { return !aggregate || aggregate->isDeleted(); }
    [[nodiscard]] bool saysTheSame(const Saying &other) const
    {
        if (isDeleted() && other.isDeleted())
            return true;
        return aggregate && other.aggregate && aggregate->holdsTheSame(*other.aggregate);
    }
    [[nodiscard]] bool isLaterThan(const Saying &other) const
    {
        if (isNothing() || other.isNothing())
            return other.isNothing();
        if (grave || other.grave)
            return revision() != other.revision() ? revision() > other.revision() : grave != nullptr;
        return isLater(*aggregate, *other.aggregate);
    }
};

class Merging
{
public:
    Merging(const MergeSide &here, const MergeSide &there) : m_here(here), m_there(there) {}

    MergePlan run()
    {
        mergeRoots();
        mergeImports();
        tellApart();
        finish();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] std::set<QByteArray> keys(bool roots) const
    {
        std::set<QByteArray> out;
        for (const auto *content : {&m_here.content, &m_there.content})
            for (const auto &[key, aggregate] : *content) {
                const Role role = roleOf(aggregate);
                if (role == Role::Grave && roots)
                    out.insert(key.mid(qsizetype(graveOf({}).size())));
                else if ((role == Role::Root && roots) || (role == Role::Import && !roots))
                    out.insert(key);
            }
        return out;
    }

    void mergeRoots()
    {
        for (const QByteArray &key : keys(true)) {
            const Saying here(m_here.content, key);
            const Saying there(m_there.content, key);
            const bool keepHere = !there.isLaterThan(here);
            const Saying &kept = keepHere ? here : there;
            if (kept.aggregate)
                m_result[key] = *kept.aggregate;
            else if (kept.grave)
                m_result[graveOf(key)] = *kept.grave;
            noteConflict(here, there, keepHere);
        }
    }

    void noteConflict(const Saying &here, const Saying &there, bool keptHere)
    {
        if (here.isNothing() || there.isNothing() || here.saysTheSame(there) || knows(m_there.seen, here.revision())
            || knows(m_here.seen, there.revision()))
            return;
        const auto value = [](const Saying &one) { return one.aggregate ? std::optional(*one.aggregate) : std::nullopt; };
        m_plan.conflicts.push_back({value(here), value(there), keptHere, millisecondsOf(here.revision()), millisecondsOf(there.revision())});
    }

    /// When a copy last wrote the session that a piece belongs to.
    static QString placedAt(const Content &content, const Aggregate &piece, int sessionColumn)
    {
        const Aggregate *session = find(content, keyOf("session", piece.root()[size_t(sessionColumn)]));
        return session ? session->revision : QString();
    }

    void mergeImports()
    {
        for (const QByteArray &key : keys(false)) {
            const Aggregate *here = find(m_here.content, key);
            const Aggregate *there = find(m_there.content, key);
            const Aggregate *kept = here ? here : there;
            const int sessionColumn = kept->rows.front().table->indexOf("session_id");
            if (here && there && !here->holdsTheSame(*there)) {
                const QString hereAt = sessionColumn < 0 ? QString() : placedAt(m_here.content, *here, sessionColumn);
                const QString thereAt = sessionColumn < 0 ? QString() : placedAt(m_there.content, *there, sessionColumn);
                kept = (hereAt != thereAt ? hereAt > thereAt : isLater(*here, *there)) ? here : there;
            }
            // What belongs to a session that is gone for good goes with it.
            if (sessionColumn < 0 || !m_result.contains(graveOf(keyOf("session", kept->root()[size_t(sessionColumn)]))))
                m_result[key] = *kept;
        }
    }

    /// Sessions that hold an exercise or a set of the same id: all but the latest tell theirs apart.
    void tellApart()
    {
        std::map<QByteArray, QByteArray> holders;
        std::map<QByteArray, std::set<QByteArray>> doubled;
        for (const auto &[key, aggregate] : m_result)
            for (const ContentRow &row : aggregate.rows) {
                if (row.table->name() != "entry" && row.table->name() != "entry_set")
                    continue;
                const QByteArray id = row.table->name() + idIn(row.line);
                const auto [holder, isNew] = holders.emplace(id, key);
                if (isNew || holder->second == key)
                    continue;
                const bool wins = aggregate.revision > m_result[holder->second].revision;
                doubled[wins ? holder->second : key].insert(idIn(row.line));
                if (wins)
                    holder->second = key;
            }
        for (const auto &[key, ids] : doubled)
            rename(m_result[key], ids);
    }

    /// A line begins with its id.
    static QByteArray idIn(const QByteArray &line) { return line.mid(qsizetype(qstrlen("{\"id\":\"")), 36); }

    static void rename(Aggregate &aggregate, const std::set<QByteArray> &ids)
    {
        const QUuid session = QUuid::fromRfc4122(aggregate.root().front().toByteArray());
        for (ContentRow &row : aggregate.rows)
            for (const QByteArray &id : ids)
                row.line.replace('"' + id + '"', '"' + QUuid::createUuidV5(session, id).toByteArray(QUuid::WithoutBraces) + '"');
        // The order that reading gives: by table, then by key.
        std::stable_sort(aggregate.rows.begin() + 1, aggregate.rows.end(), [](const ContentRow &a, const ContentRow &b) {
            return std::pair(a.table, a.table->keyColumns() == 1 ? a.line : QByteArray())
                < std::pair(b.table, b.table->keyColumns() == 1 ? b.line : QByteArray());
        });
    }

    void finish()
    {
        std::set<QByteArray> all;
        for (const Content *content : std::initializer_list<const Content *>{&m_here.content, &m_result})
            for (const auto &[key, aggregate] : *content)
                all.insert(key);
        for (const QByteArray &key : all) {
            const Aggregate *before = find(m_here.content, key);
            const Aggregate *after = find(m_result, key);
            if (before && after && *before == *after)
                continue;
            m_plan.change.edits.push_back({before ? std::optional(*before) : std::nullopt, after ? std::optional(*after) : std::nullopt});
            count(before, after);
        }
    }

    void count(const Aggregate *before, const Aggregate *after)
    {
        if (roleOf(before ? *before : *after) != Role::Root)
            return;
        const bool was = before && !before->isDeleted();
        const bool is = after && !after->isDeleted();
        if (was && !is)
            ++m_plan.removed;
        else if (is && !was)
            ++m_plan.added;
        else if (is && !before->holdsTheSame(*after))
            ++m_plan.changed;
    }

    const MergeSide &m_here, &m_there;
    Content m_result;
    MergePlan m_plan;
};

} // namespace

MergePlan planMerge(const MergeSide &here, const MergeSide &there) { return Merging(here, there).run(); }

} // namespace core
