// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/exerciselibrary.h"

#include "core/plans/jsonfields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ExerciseLibrary", text); }
QString s(const char *text) { return QLatin1String(text); }

Exercise readExercise(JsonFields &fields)
{
    fields.allow({s("slug"), s("name"), s("tracking"), s("perSide"), s("compound"), s("pattern"), s("equipment"),
                  s("primary"), s("secondary")});
    Exercise exercise;
    exercise.slug = fields.text(s("slug"), true);
    exercise.id = libraryExerciseId(exercise.slug);
    exercise.name = fields.text(s("name"), true);
    const QString tracking = fields.text(s("tracking"), true);
    if (!trackingFromSlug(tracking))
        fields.blame(s("tracking"), tr("“%1” is no way to count a set").arg(tracking));
    exercise.tracking = trackingFromSlug(tracking).value_or(Tracking::Reps);
    exercise.sides = fields.flag(s("perSide")) ? Laterality::PerSide : Laterality::Both;
    exercise.compound = fields.flag(s("compound"));
    exercise.pattern = fields.text(s("pattern"), true);
    exercise.equipment = fields.text(s("equipment"));
    for (const QString &muscle : fields.texts(s("primary")))
        exercise.muscles.push_back({muscle, 1});
    for (const QString &muscle : fields.texts(s("secondary")))
        exercise.muscles.push_back({muscle, 0.5});
    return exercise;
}

const ExerciseLibrary &library()
{
    static const ExerciseLibrary read = [] {
        QFile file(QStringLiteral(":/legwork/exercises/exercises.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The exercise library is missing from the program");
        const Result<ExerciseLibrary> parsed = exercisesFromJson(file.readAll());
        if (!parsed)
            qFatal("The exercise library of the program is damaged: %s", qPrintable(parsed.error().message));
        return *parsed;
    }();
    return read;
}

} // namespace

Result<ExerciseLibrary> exercisesFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(Error::Kind::Format, tr("not an exercise library at byte %1").arg(error.offset));
    QString fault;
    JsonFields fields(document.object(), QString(), fault);
    fields.allow({s("format"), s("version"), s("exercises")});
    if (fields.text(s("format"), true) != s("legwork-exercises"))
        fields.blame(s("format"), tr("this is no exercise library"));
    ExerciseLibrary out;
    out.version = fields.integer(s("version"), 1, 1000000, 1, true);
    QSet<QString> slugs;
    fields.each(s("exercises"), true, [&](JsonFields &item) {
        out.exercises.push_back(readExercise(item));
        const QString &slug = out.exercises.back().slug;
        if (slugs.contains(slug))
            item.blame(s("slug"), tr("“%1” is there twice").arg(slug));
        slugs.insert(slug);
    });
    if (!fault.isEmpty())
        return fail(Error::Kind::Format, fault);
    return out;
}

namespace {

QString translatedName(const QString &name) { return QCoreApplication::translate("Exercise", name.toUtf8().constData()); }

const Exercise *inLibrary(const QString &slug)
{
    const auto &all = library().exercises;
    const auto it = std::find_if(all.begin(), all.end(), [&](const Exercise &exercise) { return exercise.slug == slug; });
    return slug.isEmpty() || it == all.end() ? nullptr : &*it;
}

} // namespace

QString shownExerciseName(const QString &slug, const QString &name)
{
    const QString translated = slug.isEmpty() ? name : translatedName(name);
    // Only a translation that differs is worth reading the library for.
    if (translated == name)
        return name;
    const Exercise *known = inLibrary(slug);
    return known && known->name == name ? translated : name;
}

QString storedExerciseName(const QString &slug, const QString &name)
{
    const Exercise *known = inLibrary(slug);
    return known && translatedName(known->name) == name ? known->name : name;
}

const std::vector<Exercise> &libraryExercises() { return library().exercises; }
int libraryVersion() { return library().version; }

} // namespace core
