// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonArray>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace core {

namespace {

const QString english = QStringLiteral("en");
const QString languageKey = QStringLiteral("look.language");
const QString ownFile = QStringLiteral("legwork_");
constexpr QLatin1String folder(":/legwork/translations");
constexpr QLatin1String translatorName("language");
constexpr const char *spokenProperty = "language";

void install(const QString &file, const QString &from)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName);
    if (translator->load(file, from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // Qt's own words are a package of their own, which may be missing.
}

/// The formats for a language: the system's, unless its words would stand among those of another language.
QLocale formatsFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = QLocale(language).language();
    if (system.language() == wanted || (language == english && system.language() == QLocale::C))
        return system;
    const QLocale formats(wanted, system.territory());
    // English is not at home everywhere; where it is not, dates in the order of Britain surprise less than America's.
    const bool foreign = wanted == QLocale::English && formats.territory() != system.territory();
    return foreign ? QLocale(QLocale::English, QLocale::UnitedKingdom) : formats;
}

} // namespace

QStringList languages()
{
    QStringList out;
    for (const QString &file : QDir(folder).entryList({ownFile + QStringLiteral("*.qm")}))
        out << file.mid(ownFile.size(), 2);
    out.removeAll(english);
    out.sort();
    out.prepend(english);
    return out;
}

QString languageName(const QString &language)
{
    if (language == english)
        return QStringLiteral("English"); // Qt says "American English".
    return languages().contains(language) ? QLocale(language).nativeLanguageName() : QString();
}

QString firstSpoken(const QStringList &wanted)
{
    const QStringList known = languages();
    for (const QString &tag : wanted)
        if (const QString language = tag.left(2).toLower(); known.contains(language) && (tag.size() == 2 || !tag[2].isLetter()))
            return language;
    return english;
}

QString systemLanguage() { return firstSpoken(QLocale::system().uiLanguages()); }

void speak(const QString &language)
{
    QCoreApplication *application = QCoreApplication::instance();
    for (QTranslator *old : application->findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly))
        delete old;
    application->setProperty(spokenProperty, language);
    // A choice of formats that nobody made is left to Qt; it follows the system by itself.
    if (const QLocale formats = formatsFor(language); formats != QLocale())
        QLocale::setDefault(formats);
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(ownFile + language, folder);
}

QString spokenLanguage()
{
    const QString language = QCoreApplication::instance()->property(spokenProperty).toString();
    return language.isEmpty() ? english : language;
}

QString languageFrom(const std::map<QString, QByteArray> &settings)
{
    const auto it = settings.find(languageKey);
    // QJsonDocument reads only objects and arrays, so a bare value travels in brackets.
    const QString language = it == settings.end() ? QString() : QJsonDocument::fromJson('[' + it->second + ']').array().at(0).toString();
    return languages().contains(language) ? language : QString();
}

Setting languageSetting(const QString &language)
{
    return {languageKey, language.isEmpty() ? QByteArray("null") : '"' + language.toLatin1() + '"'};
}

} // namespace core
