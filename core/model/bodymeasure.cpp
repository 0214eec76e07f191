// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bodymeasure.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace core {

namespace {

struct About {
    Measure measure;
    const char *slug;
    const char *name;
    const char *unit;
};

const About abouts[] = {
    {Measure::Weight, "weight", QT_TRANSLATE_NOOP("BodyMeasure", "Weight"), "kg"},
    {Measure::BodyFat, "body_fat", QT_TRANSLATE_NOOP("BodyMeasure", "Body fat"), "%"},
    {Measure::Waist, "waist", QT_TRANSLATE_NOOP("BodyMeasure", "Waist"), "cm"},
    {Measure::Hip, "hip", QT_TRANSLATE_NOOP("BodyMeasure", "Hip"), "cm"},
    {Measure::Neck, "neck", QT_TRANSLATE_NOOP("BodyMeasure", "Neck"), "cm"},
    {Measure::Chest, "chest", QT_TRANSLATE_NOOP("BodyMeasure", "Chest"), "cm"},
    {Measure::UpperArm, "upper_arm", QT_TRANSLATE_NOOP("BodyMeasure", "Upper arm"), "cm"},
    {Measure::Thigh, "thigh", QT_TRANSLATE_NOOP("BodyMeasure", "Thigh"), "cm"},
    {Measure::Calf, "calf", QT_TRANSLATE_NOOP("BodyMeasure", "Calf"), "cm"},
    {Measure::Sleep, "sleep", QT_TRANSLATE_NOOP("BodyMeasure", "Sleep"), "h"},
    {Measure::Protein, "protein", QT_TRANSLATE_NOOP("BodyMeasure", "Protein"), "g"},
    {Measure::Water, "water", QT_TRANSLATE_NOOP("BodyMeasure", "Water"), "l"},
    {Measure::Intake, "intake", QT_TRANSLATE_NOOP("BodyMeasure", "Energy eaten"), "kcal"},
    {Measure::Soreness, "soreness", QT_TRANSLATE_NOOP("BodyMeasure", "Soreness"), ""},
    {Measure::Stress, "stress", QT_TRANSLATE_NOOP("BodyMeasure", "Stress"), ""},
};

const About &of(Measure measure)
{
    return *std::find_if(std::begin(abouts), std::end(abouts), [measure](const About &about) { return about.measure == measure; });
}

} // namespace

QString slug(Measure measure) { return QLatin1String(of(measure).slug); }

std::optional<Measure> measureFromSlug(const QString &slug)
{
    for (const About &about : abouts)
        if (slug == QLatin1String(about.slug))
            return about.measure;
    return std::nullopt;
}

QString measureName(Measure measure) { return QCoreApplication::translate("BodyMeasure", of(measure).name); }
bool isGirth(Measure measure) { return measure >= Measure::Waist && measure <= Measure::Calf; }
QString ownUnit(Measure measure) { return QLatin1String(of(measure).unit); }

} // namespace core
