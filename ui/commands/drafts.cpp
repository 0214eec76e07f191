// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/drafts.h"

#include "ui/commands/commands.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

constexpr int keepMs = 500;
const QLatin1String textKey("text");

} // namespace

Drafts::Drafts(core::Journal &journal, Commands &commands, QObject *parent)
    : QObject(parent), m_journal(journal), m_commands(commands)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepMs);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
}

void Drafts::load(const QString &prefix)
{
    flush();
    m_texts.clear();
    m_prefix = prefix;
    const auto stored = m_journal.drafts(prefix);
    if (!stored) {
        m_commands.report(tr("Cannot read what was typed before: %1").arg(stored.error().message));
        return;
    }
    for (const auto &[key, json] : *stored)
        m_texts[key.mid(prefix.size())] = QJsonDocument::fromJson(json).object().value(textKey).toString();
}

void Drafts::moveTo(const QString &prefix)
{
    if (prefix == m_prefix)
        return;
    const auto texts = m_texts;
    clearAll();
    m_prefix = prefix;
    for (const auto &[field, text] : texts)
        set(field, text);
}

std::optional<QString> Drafts::text(const QString &field) const
{
    const auto found = m_texts.find(field);
    return found == m_texts.end() ? std::nullopt : std::optional(found->second);
}

void Drafts::set(const QString &field, const QString &text)
{
    if (m_prefix.isEmpty())
        return;
    m_texts[field] = text;
    m_due.insert(field);
    // Not pushed back by further keys: somebody who types on and on loses no more than somebody who pauses.
    if (!m_timer.isActive())
        m_timer.start();
}

void Drafts::clear(const QString &field)
{
    m_due.erase(field);
    if (m_texts.erase(field) == 0)
        return;
    if (const auto cleared = m_journal.clearDraft(m_prefix + field); !cleared)
        m_commands.report(tr("Cannot forget a half-typed value: %1").arg(cleared.error().message));
}

void Drafts::clearAll()
{
    while (!m_texts.empty())
        clear(QString(m_texts.begin()->first));
}

void Drafts::flush()
{
    m_timer.stop();
    for (const QString &field : std::exchange(m_due, {})) {
        const QByteArray json = QJsonDocument(QJsonObject{{textKey, m_texts[field]}}).toJson(QJsonDocument::Compact);
        if (const auto saved = m_journal.saveDraft(m_prefix + field, json); !saved)
            m_commands.report(tr("Cannot keep what is half typed: %1").arg(saved.error().message));
    }
}

void Drafts::close()
{
    flush();
    m_texts.clear();
    m_prefix.clear();
}

} // namespace ui
