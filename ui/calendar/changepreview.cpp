// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/changepreview.h"

#include "core/model/datetext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ui::ChangePreview", text); }

QString dayWords(QDate day) { return core::dateText(day, QStringLiteral("ddd d MMMM")); }

struct Line {
    QDate day;
    QString text;
};

const core::Session *sessionOf(const std::optional<core::Value> &value)
{
    return value ? std::get_if<core::Session>(&*value) : nullptr;
}

std::optional<Line> lineOf(const core::Edit &edit)
{
    const core::Session *before = sessionOf(edit.before);
    const core::Session *after = sessionOf(edit.after);
    if (before && after && before->day() != after->day())
        return Line{after->day(), tr("%1: from %2 to %3").arg(after->displayTitle(), dayWords(before->day()), dayWords(after->day()))};
    if (after && !before)
        return Line{after->day(), tr("%1: new on %2").arg(after->displayTitle(), dayWords(after->day()))};
    if (before && !after)
        return Line{before->day(), tr("%1: taken off %2").arg(before->displayTitle(), dayWords(before->day()))};
    return std::nullopt;
}

} // namespace

QStringList changeLines(const core::Change &change)
{
    std::vector<Line> lines;
    for (const core::Edit &edit : change.edits)
        if (auto line = lineOf(edit))
            lines.push_back(std::move(*line));
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.day < b.day; });
    QStringList texts;
    for (const Line &line : lines)
        texts << line.text;
    return texts;
}

ChangePreview::ChangePreview(QWidget *parent) : QWidget(parent), m_sentence(new QLabel(this)), m_list(new QListWidget(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_list->setAccessibleName(tr("What will change"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(120);
    m_list->setProperty("found", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_list, 1);
}

void ChangePreview::setPreview(const QString &sentence, const QStringList &lines)
{
    m_sentence->setText(sentence);
    m_list->clear();
    m_list->addItems(lines);
}

QString ChangePreview::sentence() const { return m_sentence->text(); }

QStringList ChangePreview::lines() const
{
    QStringList out;
    for (int i = 0; i < m_list->count(); ++i)
        out << m_list->item(i)->text();
    return out;
}

} // namespace ui
