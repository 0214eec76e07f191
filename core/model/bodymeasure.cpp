// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bodymeasure.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace core {

namespace {

struct About {
    BodyMeasure measure;
    const char *slug;
    const char *name;
    const char *unit;
};

const About abouts[] = {
    {BodyMeasure::Weight, "weight", QT_TRANSLATE_NOOP("BodyMeasure", "Weight"), "kg"},
    {BodyMeasure::BodyFat, "body_fat", QT_TRANSLATE_NOOP("BodyMeasure", "Body fat"), "%"},
    {BodyMeasure::Waist, "waist", QT_TRANSLATE_NOOP("BodyMeasure", "Waist"), "cm"},
    {BodyMeasure::Hip, "hip", QT_TRANSLATE_NOOP("BodyMeasure", "Hip"), "cm"},
    {BodyMeasure::Neck, "neck", QT_TRANSLATE_NOOP("BodyMeasure", "Neck"), "cm"},
    {BodyMeasure::Chest, "chest", QT_TRANSLATE_NOOP("BodyMeasure", "Chest"), "cm"},
    {BodyMeasure::UpperArm, "upper_arm", QT_TRANSLATE_NOOP("BodyMeasure", "Upper arm"), "cm"},
    {BodyMeasure::Thigh, "thigh", QT_TRANSLATE_NOOP("BodyMeasure", "Thigh"), "cm"},
    {BodyMeasure::Calf, "calf", QT_TRANSLATE_NOOP("BodyMeasure", "Calf"), "cm"},
    {BodyMeasure::Sleep, "sleep", QT_TRANSLATE_NOOP("BodyMeasure", "Sleep"), "h"},
    {BodyMeasure::Protein, "protein", QT_TRANSLATE_NOOP("BodyMeasure", "Protein"), "g"},
    {BodyMeasure::Water, "water", QT_TRANSLATE_NOOP("BodyMeasure", "Water"), "l"},
    {BodyMeasure::Intake, "intake", QT_TRANSLATE_NOOP("BodyMeasure", "Energy eaten"), "kcal"},
    {BodyMeasure::Soreness, "soreness", QT_TRANSLATE_NOOP("BodyMeasure", "Soreness"), ""},
    {BodyMeasure::Stress, "stress", QT_TRANSLATE_NOOP("BodyMeasure", "Stress"), ""},
};

const About &of(BodyMeasure measure)
{
    return *std::find_if(std::begin(abouts), std::end(abouts), [measure](const About &about) { return about.measure == measure; });
}

} // namespace

QString slug(BodyMeasure measure) { return QLatin1String(of(measure).slug); }

std::optional<BodyMeasure> measureFromSlug(const QString &slug)
{
    for (const About &about : abouts)
        if (slug == QLatin1String(about.slug))
            return about.measure;
    return std::nullopt;
}

QString measureName(BodyMeasure measure) { return QCoreApplication::translate("BodyMeasure", of(measure).name); }
bool isGirth(BodyMeasure measure) { return measure >= BodyMeasure::Waist && measure <= BodyMeasure::Calf; }
QString ownUnit(BodyMeasure measure) { return QLatin1String(of(measure).unit); }

} // namespace core
