// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewmodel.h"

#include "ui/look/icons.h"
#include "ui/look/wording.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace ui {

using namespace core;
using exchange::ImportResult;
using exchange::ImportStatus;

namespace {

struct Fate {
    QString words;
    QString icon;
};

Fate fateOf(const ImportResult &result)
{
    switch (result.status) {
    case ImportStatus::Imported:
        if (result.joined)
            return {PreviewModel::tr("Joins the plan"), QStringLiteral("done")};
        if (result.session && !result.session->logged)
            return {PreviewModel::tr("Is planned"), QStringLiteral("week")};
        return {PreviewModel::tr("Is added"), QStringLiteral("plus")};
    case ImportStatus::Duplicate:
        return result.filledIn ? Fate{PreviewModel::tr("Fills in"), QStringLiteral("partial")} : Fate{PreviewModel::tr("Is known"), QStringLiteral("duplicate")};
    case ImportStatus::Skipped: return {PreviewModel::tr("Is left out"), QStringLiteral("skipped")};
    case ImportStatus::Failed: break;
    }
    return {PreviewModel::tr("Cannot be read"), QStringLiteral("headsup")};
}

QString figuresOf(const Session &session, LengthUnit lengths)
{
    QStringList words;
    const auto time = session.logged ? session.logged->time() : session.planned->time();
    const auto distance = session.logged ? session.logged->distance : session.planned->distance;
    if (time)
        words.append(clockText(std::chrono::duration_cast<Seconds>(*time)));
    if (distance && distance->value > 0)
        words.append(distanceText(*distance, lengths));
    if (session.logged && session.logged->avgHr)
        words.append(PreviewModel::tr("%1 bpm").arg(*session.logged->avgHr));
    if (const int sets = session.logged ? session.doneSets() : session.workingSets(); sets > 0)
        words.append(sets == 1 ? PreviewModel::tr("1 set") : PreviewModel::tr("%1 sets").arg(sets));
    return words.join(QStringLiteral(" · "));
}

} // namespace

PreviewModel::Row PreviewModel::rowOf(const ImportResult &result, LengthUnit lengths)
{
    Row row;
    const Fate fate = fateOf(result);
    row.icon = fate.icon;
    row.cells[Happens] = fate.words;
    if (result.session) {
        row.cells[Day] = QLocale().toString(result.session->day(), QLocale::ShortFormat);
        row.cells[What] = result.session->displayTitle();
        row.cells[Figures] = figuresOf(*result.session, lengths);
    }
    const QString file = QFileInfo(result.file).fileName();
    row.cells[From] = result.part > 1 ? tr("%1, part %2").arg(file).arg(result.part) : file;
    QStringList remarks = result.warnings;
    if (!result.reason.isEmpty())
        remarks.prepend(result.reason);
    row.cells[Remark] = remarks.join(QStringLiteral("; "));
    return row;
}

void PreviewModel::setPlan(const exchange::ImportPlan &plan, LengthUnit lengths)
{
    beginResetModel();
    m_rows.clear();
    for (const ImportResult &result : plan.results)
        m_rows.push_back(rowOf(result, lengths));
    endResetModel();
}

QString PreviewModel::summary(const exchange::ImportPlan &plan)
{
    int added = 0, joined = 0, planned = 0, filled = 0, known = 0, left = 0, refused = 0;
    for (const ImportResult &result : plan.results)
        switch (result.status) {
        case ImportStatus::Imported: ++(result.joined ? joined : result.session->logged ? added : planned); break;
        case ImportStatus::Duplicate: ++(result.filledIn ? filled : known); break;
        case ImportStatus::Skipped: ++left; break;
        case ImportStatus::Failed: ++refused; break;
        }
    QStringList words;
    const auto say = [&](int count, const QString &one, const QString &many) {
        if (count > 0)
            words.append(count == 1 ? one : many.arg(count));
    };
    say(added, tr("1 activity is added"), tr("%1 activities are added"));
    say(joined, tr("1 joins its plan"), tr("%1 join their plans"));
    say(planned, tr("1 workout is planned"), tr("%1 workouts are planned"));
    say(filled, tr("1 fills in what was missing"), tr("%1 fill in what was missing"));
    say(known, tr("1 is known already"), tr("%1 are known already"));
    say(left, tr("1 is left out"), tr("%1 are left out"));
    say(refused, tr("1 cannot be read"), tr("%1 cannot be read"));
    return words.isEmpty() ? tr("There is no activity in it.") : tr("%1.").arg(words.join(QStringLiteral(", ")));
}

int PreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PreviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const QString &cell = row.cells[index.column()];
    if (role == Qt::DisplayRole)
        return cell;
    if (role == Qt::ToolTipRole && !cell.isEmpty())
        return cell.toHtmlEscaped();
    if (role == Qt::DecorationRole && index.column() == Happens)
        return icon(row.icon);
    if (role == Qt::AccessibleTextRole && index.column() == Happens) {
        QStringList words;
        std::copy_if(std::begin(row.cells), std::end(row.cells), std::back_inserter(words), [](const QString &text) { return !text.isEmpty(); });
        return words.join(QStringLiteral(", "));
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Happens: return tr("What happens");
    case Day: return tr("Day");
    case What: return tr("Session");
    case Figures: return tr("Figures");
    case From: return tr("From");
    default: return tr("Remark");
    }
}

} // namespace ui
