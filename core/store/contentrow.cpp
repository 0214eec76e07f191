// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentrow.h"

#include "core/store/query.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUuid>

namespace core {

namespace {

const QString base64Key = QStringLiteral("base64");

QString tr(const char *text) { return QCoreApplication::translate("Archive", text); }

QByteArray quoted(const QByteArray &utf8)
{
    QByteArray out = "\"";
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            out += QByteArray("\\") + c;
        else if (uchar(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out + '"';
}

/// Bytes that are UTF-8 text as text, others in base 64.
QByteArray quotedBytes(const QByteArray &bytes)
{
    if (QString::fromUtf8(bytes).toUtf8() == bytes)
        return quoted(bytes);
    return "{\"base64\":\"" + bytes.toBase64() + "\"}";
}

QByteArray valueToJson(ColumnForm form, const QVariant &value)
{
    switch (form) {
    case ColumnForm::Integer: return QByteArray::number(value.toLongLong());
    case ColumnForm::Real: return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case ColumnForm::Text: return quoted(value.toString().toUtf8());
    case ColumnForm::Uuid: return '"' + QUuid::fromRfc4122(value.toByteArray()).toByteArray(QUuid::WithoutBraces) + '"';
    case ColumnForm::Hex: return '"' + value.toByteArray().toHex() + '"';
    case ColumnForm::Json: break;
    }
    return quotedBytes(value.toByteArray());
}

/// Invalid where the value is none of the form's.
QVariant bytesFromJson(ColumnForm form, const QJsonValue &json)
{
    if (form == ColumnForm::Json && json.isObject()) {
        const auto bytes = QByteArray::fromBase64Encoding(json.toObject().value(base64Key).toString().toLatin1());
        return bytes ? QVariant(*bytes) : QVariant();
    }
    if (!json.isString())
        return {};
    const QByteArray text = json.toString().toUtf8();
    if (form == ColumnForm::Json)
        return text;
    if (form == ColumnForm::Hex) {
        const QByteArray bytes = QByteArray::fromHex(text);
        return bytes.toHex() == text ? QVariant(bytes) : QVariant();
    }
    const QUuid id = QUuid::fromString(QString::fromLatin1(text));
    return id.toByteArray(QUuid::WithoutBraces) == text ? QVariant(id.toRfc4122()) : QVariant();
}

QVariant valueFromJson(ColumnForm form, const QJsonValue &json)
{
    const QVariant value = json.toVariant();
    const bool whole = value.typeId() == QMetaType::LongLong;
    switch (form) {
    case ColumnForm::Integer: return whole ? value : QVariant();
    case ColumnForm::Real: return whole || value.typeId() == QMetaType::Double ? QVariant(value.toDouble()) : QVariant();
    case ColumnForm::Text: return json.isString() ? value : QVariant();
    default: return bytesFromJson(form, json);
    }
}

QVariant readValue(ColumnForm form, const Query &query, int column)
{
    if (query.isNull(column))
        return {};
    switch (form) {
    case ColumnForm::Integer: return query.bigInteger(column);
    case ColumnForm::Real: return query.real(column);
    case ColumnForm::Text: return query.text(column);
    default: return query.bytes(column);
    }
}

} // namespace

RowValues readRow(const ContentTable &table, const Query &query)
{
    RowValues values;
    values.reserve(table.columns().size());
    for (size_t i = 0; i < table.columns().size(); ++i)
        values.push_back(readValue(table.columns()[i].form, query, int(i)));
    return values;
}

void bindRow(const ContentTable &table, const RowValues &values, int count, Query &query)
{
    for (size_t i = 0; i < size_t(count); ++i) {
        const QVariant &value = values[i];
        if (!value.isValid())
            query.bindNull();
        else if (table.columns()[i].form == ColumnForm::Integer)
            query.bind(qint64(value.toLongLong()));
        else if (table.columns()[i].form == ColumnForm::Real)
            query.bind(value.toDouble());
        else if (table.columns()[i].form == ColumnForm::Text)
            query.bind(value.toString());
        else
            query.bind(value.toByteArray());
    }
}

QByteArray rowToJson(const ContentTable &table, const RowValues &values)
{
    QByteArray out = "{";
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i].isValid())
            continue;
        const ContentColumn &column = table.columns()[i];
        out += (out.size() > 1 ? ",\"" : "\"") + column.name + "\":" + valueToJson(column.form, values[i]);
    }
    return out + '}';
}

Result<RowValues> rowFromJson(const ContentTable &table, const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return fail(Error::Kind::Format, tr("a line is no JSON object"));
    const QJsonObject object = document.object();
    RowValues values(table.columns().size());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int at = table.indexOf(it.key().toUtf8());
        if (at < 0)
            return fail(Error::Kind::Format, tr("it has a field \"%1\" that this version does not know").arg(it.key().left(40)));
        values[size_t(at)] = valueFromJson(table.columns()[size_t(at)].form, it.value());
        if (!values[size_t(at)].isValid())
            return fail(Error::Kind::Format, tr("the field \"%1\" holds what it cannot").arg(it.key()));
    }
    for (int i = 0; i < table.keyColumns(); ++i)
        if (!values[size_t(i)].isValid())
            return fail(Error::Kind::Format, tr("the field \"%1\" is missing").arg(QString::fromUtf8(table.columns()[size_t(i)].name)));
    return values;
}

QByteArray keyOfRow(const ContentTable &table, const RowValues &values)
{
    QByteArray key = table.name();
    for (size_t i = 0; i < size_t(table.keyColumns()); ++i) {
        const QVariant &value = values[i];
        key += '/' + (table.columns()[i].form == ColumnForm::Uuid ? value.toByteArray().toHex() : value.toString().toUtf8());
    }
    return key;
}

QByteArray keyOf(const QByteArray &table, const QVariant &id) { return table + '/' + id.toByteArray().toHex(); }

} // namespace core
