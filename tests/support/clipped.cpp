// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipped.h"

#include "ui/look/elidedtext.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTextDocument>

namespace tests {

namespace {

QString plain(const QLabel &label)
{
    if (!Qt::mightBeRichText(label.text()) || label.textFormat() == Qt::PlainText)
        return label.text();
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

QString shortage(const QLabel &label)
{
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() ? QStringLiteral("%1 of %2 px high").arg(label.height()).arg(needed) : QString();
    }
    const int needed = label.minimumSizeHint().width();
    return needed > label.width() ? QStringLiteral("%1 of %2 px wide").arg(label.width()).arg(needed) : QString();
}

} // namespace

QStringList clippedWords(const QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ui::ElidedText *>(label))
            continue;
        if (const QString missing = shortage(*label); !missing.isEmpty())
            found << QStringLiteral("\"%1\" has %2").arg(plain(*label), missing);
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const QSize needed = button->minimumSizeHint();
        if (button->isVisible() && !button->text().isEmpty() && (needed.width() > button->width() || needed.height() > button->height()))
            found << QStringLiteral("\"%1\" has %2 of %3 px").arg(button->text()).arg(button->width()).arg(needed.width());
    }
    return found;
}

} // namespace tests
