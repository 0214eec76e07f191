// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/parsefiles.h"

#include "core/exchange/decodefile.h"
#include "core/exchange/zipfolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <thread>

namespace exchange {

using core::Error;

namespace {

constexpr unsigned mostThreads = 8;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

ParsedPart packed(Activity activity)
{
    ParsedPart part;
    if (!activity.recording.timesMs.empty())
        part.recording = core::packRecording(activity.recording);
    activity.recording = {};
    part.activity = std::move(activity);
    return part;
}

/// What one thread reads with.
class FileParser
{
public:
    FileParser(const std::atomic<bool> &cancel, const CsvMappings &mappings) : m_cancel(cancel), m_mappings(mappings) {}
    ParsedFile parse(const ImportInput &input);

private:
    core::Result<QByteArray> bytesOf(const ImportInput &input);

    const std::atomic<bool> &m_cancel;
    const CsvMappings &m_mappings;
    std::optional<ZipFolder> m_zip; // kept open: its entries come in ascending order
};

core::Result<QByteArray> FileParser::bytesOf(const ImportInput &input)
{
    if (input.archive.isEmpty())
        return readInput(input.path);
    if (!m_zip || m_zip->path() != input.archive)
        m_zip.emplace(input.archive);
    return m_zip->bytesOf(input.entry);
}

ParsedFile FileParser::parse(const ImportInput &input)
{
    ParsedFile file;
    file.input = input;
    if (m_cancel) {
        file.error = Error{Error::Kind::Cancelled, tr("the import was cancelled")};
        return file;
    }
    const core::Result<QByteArray> bytes = bytesOf(input);
    if (!bytes) {
        file.error = bytes.error();
        return file;
    }
    file.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    core::Result<Decoded> decoded = decodeFile(*bytes, m_cancel, m_mappings);
    if (!decoded) {
        file.error = decoded.error();
        file.unknownTable = decoded.error().kind == Error::Kind::Unsupported && detectFormat(*bytes) == FileFormat::Csv;
        return file;
    }
    file.format = decoded->format;
    file.device = decoded->device;
    file.table = decoded->table;
    file.workouts = std::move(decoded->workouts);
    for (Activity &activity : decoded->activities)
        file.parts.push_back(packed(std::move(activity)));
    return file;
}

} // namespace

std::vector<ParsedFile> parseFiles(const std::vector<ImportInput> &inputs, const std::atomic<bool> &cancel,
                                   const ParseProgress &progress, const CsvMappings &mappings)
{
    std::vector<ParsedFile> files(inputs.size());
    std::atomic<size_t> next = 0;
    std::atomic<int> done = 0;
    const auto work = [&] {
        FileParser parser(cancel, mappings);
        for (size_t i = next++; i < inputs.size(); i = next++) {
            files[i] = parser.parse(inputs[i]);
            const int count = ++done;
            if (progress)
                progress(count, int(inputs.size()));
        }
    };
    const size_t wanted = std::min<size_t>(std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads), inputs.size());
    std::vector<std::thread> threads;
    for (size_t i = 1; i < wanted; ++i)
        threads.emplace_back(work);
    work();
    for (std::thread &thread : threads)
        thread.join();
    return files;
}

} // namespace exchange
