// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/jsonfields.h"

#include <QCoreApplication>
#include <cmath>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("JsonFields", text); }

} // namespace

void JsonFields::blame(const QString &name, const QString &why)
{
    if (m_fault.isEmpty())
        m_fault = m_path + name + QStringLiteral(": ") + why;
}

void JsonFields::allow(const QStringList &names)
{
    for (const QString &name : m_object.keys())
        if (!names.contains(name))
            blame(name, tr("there is no such field"));
}

bool JsonFields::isMissing(const QString &name, bool required)
{
    if (has(name))
        return false;
    if (required)
        blame(name, tr("is missing"));
    return true;
}

QString JsonFields::text(const QString &name, bool required)
{
    if (isMissing(name, required))
        return {};
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        blame(name, tr("must be a text"));
    else if (required && value.toString().isEmpty())
        blame(name, tr("is empty"));
    return value.toString();
}

double JsonFields::number(const QString &name, double low, double high, double fallback)
{
    if (isMissing(name, false))
        return fallback;
    const QJsonValue value = m_object.value(name);
    if (value.isDouble() && value.toDouble() >= low && value.toDouble() <= high)
        return value.toDouble();
    blame(name, tr("must be a number from %1 to %2").arg(low).arg(high));
    return fallback;
}

int JsonFields::integer(const QString &name, int low, int high, int fallback, bool required)
{
    if (isMissing(name, required))
        return fallback;
    const double value = number(name, low, high, fallback);
    if (value != std::floor(value))
        blame(name, tr("must be a whole number"));
    return int(value);
}

bool JsonFields::flag(const QString &name)
{
    if (has(name) && !m_object.value(name).isBool())
        blame(name, tr("must be true or false"));
    return m_object.value(name).toBool();
}

QStringList JsonFields::texts(const QString &name)
{
    QStringList out;
    if (has(name) && !m_object.value(name).isArray())
        blame(name, tr("must be a list"));
    for (const QJsonValue &value : m_object.value(name).toArray()) {
        if (!value.isString())
            blame(name, tr("must hold texts only"));
        out << value.toString();
    }
    return out;
}

void JsonFields::each(const QString &name, bool required, const std::function<void(JsonFields &)> &read)
{
    if (isMissing(name, required))
        return;
    if (!m_object.value(name).isArray()) {
        blame(name, tr("must be a list"));
        return;
    }
    const QJsonArray array = m_object.value(name).toArray();
    for (int i = 0; i < array.size(); ++i) {
        const QString item = QStringLiteral("%1[%2]").arg(name).arg(i);
        if (!array.at(i).isObject()) {
            blame(item, tr("must be an object"));
            continue;
        }
        JsonFields fields(array.at(i).toObject(), m_path + item + QLatin1Char('.'), m_fault);
        read(fields);
    }
}

} // namespace core
