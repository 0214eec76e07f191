// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/shoerow.h"

#include "ui/log/logcard.h"
#include "ui/log/logsession.h"
#include "ui/look/icons.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int pairsWidth = 170;
constexpr int allSize = 26; // as high as the field beside it

QString mileageText(const core::GearMileage &pair, core::LengthUnit unit)
{
    const QString covered = distanceText(pair.covered, unit);
    if (!pair.gear.warn)
        return ShoeRow::tr("%1 so far").arg(covered);
    const QString limit = distanceText(*pair.gear.warn, unit);
    return pair.isWorn() ? ShoeRow::tr("%1: past the %2 you set").arg(covered, limit) : ShoeRow::tr("%1 of %2").arg(covered, limit);
}

} // namespace

ShoeRow::ShoeRow(LogSession &log, QWidget *parent)
    : QWidget(parent), m_log(log), m_pairs(new QComboBox(this)), m_all(new QToolButton(this)), m_mileage(new WarnLabel(this))
{
    m_pairs->setFixedWidth(pairsWidth);
    m_pairs->setStyleSheet(dropDownStyle());
    m_pairs->setAccessibleName(tr("Shoes"));
    m_pairs->installEventFilter(this);
    m_all->setIcon(icon(QStringLiteral("preferences")));
    m_all->setFixedSize(allSize, allSize);
    m_all->setStyleSheet(QStringLiteral("QToolButton { padding: 0; }"));
    m_all->setFocusPolicy(Qt::TabFocus);
    m_all->setToolTip(tr("All shoes: add, warn, retire"));
    m_all->setAccessibleName(tr("All shoes"));
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_pairs);
    line->addWidget(m_all);
    line->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3);
    box->addWidget(makeCaption(this, tr("Shoes")));
    box->addLayout(line);
    box->addWidget(m_mileage);
    connect(m_pairs, &QComboBox::activated, this, &ShoeRow::take);
    connect(m_all, &QToolButton::clicked, this, [this] { emit m_log.shoesWanted(m_log.begun().logged->gear); });
}

void ShoeRow::refresh()
{
    const std::optional<core::GearId> worn = m_log.begun().logged->gear;
    const std::vector<core::GearMileage> &pairs = m_log.readings().shoes();
    m_pairs->clear();
    m_pairs->addItem(tr("not recorded"));
    m_mileage->setRemark({});
    for (const core::GearMileage &pair : pairs) {
        if (pair.gear.retired && worn != pair.gear.id)
            continue;
        m_pairs->addItem(pair.gear.name, pair.gear.id.toString());
        if (worn != pair.gear.id)
            continue;
        m_pairs->setCurrentIndex(m_pairs->count() - 1);
        const QString text = mileageText(pair, m_log.preferences().lengths);
        if (pair.isWorn())
            m_mileage->setProblem(text);
        else
            m_mileage->setRemark(text);
    }
    // A pair that was deleted while its sessions lay in the bin.
    if (worn && m_pairs->currentIndex() == 0) {
        m_pairs->addItem(tr("a deleted pair"), worn->toString());
        m_pairs->setCurrentIndex(m_pairs->count() - 1);
    }
    m_pairs->setAccessibleDescription(m_mileage->text());
}

bool ShoeRow::eventFilter(QObject *object, QEvent *event)
{
    // The page scrolls under the wheel; a value must not change on the way.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void ShoeRow::take(int index)
{
    const QString id = m_pairs->itemData(index).toString();
    core::Session after = m_log.begun();
    const auto before = after.logged->gear;
    after.logged->gear = id.isEmpty() ? std::nullopt : std::optional(core::GearId::fromString(id));
    if (after.logged->gear != before && !m_log.commit(after, tr("Choose the shoes of %1").arg(after.displayTitle())))
        refresh();
}

} // namespace ui
