// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvtable.h"

#include "core/exchange/csv/csvwords.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <csv.h>
#include <memory>

namespace exchange {

using core::Error;

namespace {

constexpr char delimiters[] = {',', ';', '\t'};
constexpr qsizetype mostHeaderBytes = 64 * 1024;

QString decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// The first record's bytes: line ends inside quotes do not end it.
QByteArray firstRecord(const QByteArray &bytes)
{
    bool quoted = false;
    const qsizetype most = std::min(bytes.size(), mostHeaderBytes);
    for (qsizetype i = 0; i < most; ++i) {
        if (bytes[i] == '"')
            quoted = !quoted;
        else if (!quoted && (bytes[i] == '\n' || bytes[i] == '\r') && i > 0)
            return bytes.left(i);
    }
    return bytes.left(most);
}

int outsideQuotes(const QByteArray &record, char c)
{
    bool quoted = false;
    int count = 0;
    for (const char each : record) {
        if (each == '"')
            quoted = !quoted;
        else if (!quoted && each == c)
            ++count;
    }
    return count;
}

char delimiterOf(const QByteArray &record)
{
    char best = ',';
    int most = 0;
    for (const char candidate : delimiters)
        if (const int count = outsideQuotes(record, candidate); count > most) {
            most = count;
            best = candidate;
        }
    return best;
}

/// Collects what libcsv tells.
struct Reader {
    std::vector<QStringList> rows;
    std::vector<int> lines;
    QStringList row;
    int line = 1;       // where the row being read began
    int lineEnds = 0;   // seen so far
    bool tooLarge = false;
};

void takeField(void *data, size_t size, void *reader)
{
    auto &to = *static_cast<Reader *>(reader);
    if (to.row.size() < CsvTable::mostColumns)
        to.row.append(QString::fromUtf8(static_cast<const char *>(data), qsizetype(size)));
    else
        to.tooLarge = true;
}

void takeRow(int, void *reader)
{
    auto &to = *static_cast<Reader *>(reader);
    const bool any = std::any_of(to.row.begin(), to.row.end(), [](const QString &field) { return !field.trimmed().isEmpty(); });
    if (any && to.rows.size() <= CsvTable::mostRows) {
        to.rows.push_back(std::move(to.row));
        to.lines.push_back(to.line);
    } else if (any) {
        to.tooLarge = true;
    }
    to.row.clear();
}

int noSpace(unsigned char) { return 0; }

struct Freer {
    void operator()(csv_parser *parser) const
    {
        csv_free(parser);
        delete parser;
    }
};
using Parser = std::unique_ptr<csv_parser, Freer>;

Parser makeParser(char delimiter, const QByteArray &utf8)
{
    Parser parser(new csv_parser);
    if (csv_init(parser.get(), 0) != 0)
        return nullptr;
    csv_set_delim(parser.get(), static_cast<unsigned char>(delimiter));
    // Spaces are kept where no quote stands behind one: a name with a comma in it is put together again to the letter.
    if (!utf8.contains(QByteArray(1, delimiter) + " \""))
        csv_set_space_func(parser.get(), noSpace);
    return parser;
}

/// Line by line, so that the callbacks know where they are and a cancelled import stops soon.
core::Result<void> parse(csv_parser &parser, const QByteArray &utf8, Reader &reader, const std::atomic<bool> &cancel)
{
    for (qsizetype at = 0; at < utf8.size();) {
        if (cancel)
            return core::fail(Error::Kind::Cancelled, CsvWords::tr("the import was cancelled"));
        const qsizetype end = utf8.indexOf('\n', at);
        const qsizetype size = (end < 0 ? utf8.size() : end + 1) - at;
        if (reader.row.isEmpty())
            reader.line = reader.lineEnds + 1;
        if (csv_parse(&parser, utf8.constData() + at, size_t(size), takeField, takeRow, &reader) != size_t(size))
            return core::fail(Error::Kind::Internal, QString::fromUtf8(csv_strerror(csv_error(&parser))));
        ++reader.lineEnds;
        at += size;
        if (reader.tooLarge)
            return core::fail(Error::Kind::Unsupported, CsvWords::tr("it is larger than any table of activities"));
    }
    if (csv_fini(&parser, takeField, takeRow, &reader) != 0)
        return core::fail(Error::Kind::Internal, QString::fromUtf8(csv_strerror(csv_error(&parser))));
    return {};
}

QString comparable(const QString &name)
{
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    QString plain = name;
    plain.remove(markup);
    return plain.simplified().toLower();
}

} // namespace

bool CsvTable::looksLikeOne(const QByteArray &bytes)
{
    const bool wide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    const QByteArray start = wide ? decoded(bytes.left(4096)).toUtf8() : bytes.left(mostHeaderBytes);
    if (start.contains('\0') || start.trimmed().startsWith('<') || start.trimmed().startsWith('{'))
        return false;
    const QByteArray header = firstRecord(start);
    return outsideQuotes(header, delimiterOf(header)) > 0;
}

core::Result<CsvTable> CsvTable::read(const QByteArray &bytes, const std::atomic<bool> &cancel)
{
    const QByteArray utf8 = decoded(bytes).toUtf8();
    const char delimiter = delimiterOf(firstRecord(utf8));
    const Parser parser = makeParser(delimiter, utf8);
    if (!parser)
        return core::fail(Error::Kind::Internal, CsvWords::tr("the table could not be read"));
    Reader reader;
    if (const auto done = parse(*parser, utf8, reader, cancel); !done)
        return tl::unexpected(done.error());
    if (reader.rows.empty() || reader.rows.front().size() < 2)
        return core::fail(Error::Kind::Unsupported, CsvWords::tr("it has no header that names its columns"));
    CsvTable table;
    table.m_delimiter = QLatin1Char(delimiter);
    for (const QString &name : reader.rows.front()) {
        table.m_header.append(name.trimmed());
        table.m_names.append(comparable(name));
    }
    table.m_rows.assign(std::make_move_iterator(reader.rows.begin() + 1), std::make_move_iterator(reader.rows.end()));
    table.m_lines.assign(reader.lines.begin() + 1, reader.lines.end());
    return table;
}

std::optional<int> CsvTable::column(const QString &name, int occurrence) const
{
    for (int i = 0; i < m_names.size(); ++i)
        if (m_names[i] == name && occurrence-- == 0)
            return i;
    return std::nullopt;
}

std::optional<int> CsvTable::column(const QStringList &aliases) const
{
    for (const QString &alias : aliases)
        if (const auto found = column(alias))
            return found;
    return std::nullopt;
}

std::optional<int> CsvTable::lastColumn(const QStringList &aliases) const
{
    for (const QString &alias : aliases)
        if (const qsizetype found = m_names.lastIndexOf(alias); found >= 0)
            return int(found);
    return std::nullopt;
}

QString CsvTable::text(int row, std::optional<int> column) const
{
    return column ? m_rows[size_t(row)].value(*column).trimmed() : QString();
}

CsvTable CsvTable::head(int rows) const
{
    CsvTable part = *this;
    part.m_rows.resize(std::min(m_rows.size(), size_t(std::max(rows, 0))));
    part.m_lines.resize(part.m_rows.size());
    return part;
}

void CsvTable::joinSurplus(int column)
{
    for (QStringList &row : m_rows) {
        const qsizetype surplus = row.size() - m_header.size();
        if (surplus <= 0 || column + surplus >= row.size())
            continue;
        const QString joined = row.mid(column, surplus + 1).join(m_delimiter);
        row.remove(column, surplus);
        row[column] = joined;
    }
}

} // namespace exchange
