// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/savepicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSvgGenerator>

namespace ui {

namespace {

constexpr int dotsPerInch = 96;
constexpr int pngScale = 2;

QString tr(const char *text) { return QCoreApplication::translate("ChartPicture", text); }

QByteArray pngBytes(const PictureToSave &picture)
{
    QImage image(picture.size * pngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    image.fill(picture.theme.surface);
    picture.paint(image, picture.theme);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray pdfBytes(const PictureToSave &picture, const Theme &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(picture.title);
        writer.setCreator(QStringLiteral("Legwork"));
        writer.setPageSize(QPageSize(QSizeF(picture.size) / dotsPerInch, QPageSize::Inch, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        picture.paint(writer, paper);
    }
    return bytes;
}

QByteArray svgBytes(const PictureToSave &picture, const Theme &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(dotsPerInch);
        generator.setSize(picture.size);
        generator.setViewBox(QRect(QPoint(0, 0), picture.size));
        generator.setTitle(picture.title);
        picture.paint(generator, paper);
    }
    return bytes;
}

} // namespace

core::Result<void> savePicture(const PictureToSave &picture, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString ending = QFileInfo(path).suffix().toLower();
    const Theme paper = Theme::of(Theme::paletteFor(false));
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = pngBytes(picture);
    else if (ending == QLatin1String("pdf"))
        bytes = pdfBytes(picture, paper);
    else if (ending == QLatin1String("svg"))
        bytes = svgBytes(picture, paper);
    else if (ending == QLatin1String("csv") && picture.numbers)
        bytes = picture.numbers();
    else
        return core::fail(core::Error::Kind::Usage, (picture.numbers ? tr("%1: give it a name that ends in .png, .pdf, .svg or .csv")
                                                                     : tr("%1: give it a name that ends in .png, .pdf or .svg")).arg(shown));
    if (bytes.isEmpty())
        return core::fail(core::Error::Kind::Internal, tr("%1: the picture could not be made").arg(shown));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::fail(core::Error::Kind::Io, tr("%1: %2").arg(shown, file.errorString()));
    return {};
}

QString askForPicturePath(QWidget *parent, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString chosen;
    QString path = QFileDialog::getSaveFileName(parent, tr("Save picture"), QDir(folder).filePath(name + QStringLiteral(".png")),
                                                tr("Picture (*.png);;PDF (*.pdf);;Drawing (*.svg)"), &chosen);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += chosen.contains(QLatin1String("pdf")) ? QStringLiteral(".pdf")
            : chosen.contains(QLatin1String("svg"))   ? QStringLiteral(".svg")
                                                      : QStringLiteral(".png");
    return path;
}

} // namespace ui
