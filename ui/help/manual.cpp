// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <map>

namespace ui {

namespace {

const QString folder = QStringLiteral(":/legwork/manual");

// In the order of a first week; what is not named follows by name.
constexpr const char *order[] = {"getting-started", "calendar", "planning", "planning-a-session", "guidance", "logging", "coach", "charts",
                                 "exercises", "importing", "progress", "body", "minutes", "review", "finding", "paper-and-calendar",
                                 "exporting", "your-data", "shortcuts", "faq"};

size_t placeOf(const QString &name)
{
    const auto *found = std::find_if(std::begin(order), std::end(order), [&](const char *one) { return name == QLatin1String(one); });
    return size_t(found - std::begin(order));
}

} // namespace

std::vector<ManualPage> manualPages()
{
    std::vector<ManualPage> pages;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(3);
        const QString text = manualText(name).value_or(QString());
        pages.push_back({name, text.section(QLatin1Char('\n'), 0, 0).mid(2)});
    }
    std::stable_sort(pages.begin(), pages.end(), [](const ManualPage &a, const ManualPage &b) { return placeOf(a.name) < placeOf(b.name); });
    return pages;
}

std::optional<QString> manualText(const QString &name)
{
    QFile file(QStringLiteral("%1/%2.md").arg(folder, name));
    if (name.contains(QLatin1Char('/')) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

QString manualPageFor(const QString &windowPage)
{
    static const std::map<QString, QString> pages{
        {QStringLiteral("week"), QStringLiteral("calendar")},      {QStringLiteral("month"), QStringLiteral("calendar")},
        {QStringLiteral("progress"), QStringLiteral("progress")},  {QStringLiteral("plans"), QStringLiteral("planning")},
        {QStringLiteral("exercises"), QStringLiteral("exercises")}, {QStringLiteral("log"), QStringLiteral("logging")},
        {QStringLiteral("catchup"), QStringLiteral("logging")},    {QStringLiteral("bin"), QStringLiteral("calendar")},
        {QStringLiteral("body"), QStringLiteral("body")},          {QStringLiteral("preferences"), QStringLiteral("minutes")},
        {QStringLiteral("coach"), QStringLiteral("coach")},
    };
    const auto found = pages.find(windowPage);
    const QString name = found == pages.end() ? QString() : found->second;
    return manualText(name) ? name : QStringLiteral("getting-started");
}

} // namespace ui
