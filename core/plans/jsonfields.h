// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <functional>

namespace core {

/// Reads the fields of one JSON object and remembers the first thing that is wrong with them, by the field's full path
/// ("weeks[2].sessions[0].kind: …"). Reading goes on with a default after a fault, so callers ask once, at the end.
class JsonFields
{
public:
    /// `fault` outlives the reader and is shared with readers of nested objects; empty means all is well so far.
    JsonFields(const QJsonObject &object, const QString &path, QString &fault)
        : m_object(object), m_path(path), m_fault(fault)
    {
    }

    /// Reports the first field that is not in `names`: a misspelt field must not be lost in silence.
    void allow(const QStringList &names);
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }

    [[nodiscard]] QString text(const QString &name, bool required = false);
    [[nodiscard]] int integer(const QString &name, int low, int high, int fallback, bool required = false);
    [[nodiscard]] double number(const QString &name, double low, double high, double fallback = 0);
    [[nodiscard]] bool flag(const QString &name);
    [[nodiscard]] QStringList texts(const QString &name);
    [[nodiscard]] QJsonArray array(const QString &name) const { return m_object.value(name).toArray(); }
    /// Calls `read` for every object of an array, with a reader that knows its path.
    void each(const QString &name, bool required, const std::function<void(JsonFields &)> &read);

    /// Reports a fault of a field; the first one stays.
    void blame(const QString &name, const QString &why);

private:
    [[nodiscard]] bool isMissing(const QString &name, bool required);

    const QJsonObject m_object;
    QString m_path;
    QString &m_fault;
};

} // namespace core
