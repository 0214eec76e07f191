// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/parsefiles.h"

#include "core/exchange/decodefile.h"

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

ParsedFile parseFile(const ImportInput &input, const std::atomic<bool> &cancel)
{
    ParsedFile file;
    file.input = input;
    if (cancel) {
        file.error = Error{Error::Kind::Cancelled, tr("the import was cancelled")};
        return file;
    }
    const core::Result<QByteArray> bytes = readInput(input.path);
    if (!bytes) {
        file.error = bytes.error();
        return file;
    }
    file.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    core::Result<Decoded> decoded = decodeFile(*bytes, cancel);
    if (!decoded) {
        file.error = decoded.error();
        return file;
    }
    file.format = decoded->format;
    file.device = decoded->device;
    for (Activity &activity : decoded->activities)
        file.parts.push_back(packed(std::move(activity)));
    return file;
}

} // namespace

std::vector<ParsedFile> parseFiles(const std::vector<ImportInput> &inputs, const std::atomic<bool> &cancel,
                                   const ParseProgress &progress)
{
    std::vector<ParsedFile> files(inputs.size());
    std::atomic<size_t> next = 0;
    std::atomic<int> done = 0;
    const auto work = [&] {
        for (size_t i = next++; i < inputs.size(); i = next++) {
            files[i] = parseFile(inputs[i], cancel);
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
