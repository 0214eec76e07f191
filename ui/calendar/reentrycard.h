// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/reentry.h"
#include "ui/look/card.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// Welcomes back after time away and asks how the plan goes on, quietly: it stays until it is answered or two weeks are
/// over, and takes no focus.
class ReentryCard : public Card
{
    Q_OBJECT
public:
    explicit ReentryCard(QWidget *parent = nullptr);

    /// Shows the question; nullopt hides it.
    void setOffer(const std::optional<core::ReentryOffer> &offer, QDate today);
    /// The buttons: carrying on, then one for each choice of the offer.
    [[nodiscard]] const std::vector<QPushButton *> &buttons() const { return m_buttons; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasOffer() const { return m_offer.has_value(); }

signals:
    /// Without a choice the calendar stays as it is.
    void answered(const core::ReentryOffer &offer, const std::optional<core::Reentry> &choice);

private:
    void addButton(const std::optional<core::Reentry> &choice, QDate monday);

    std::optional<core::ReentryOffer> m_offer;
    QLabel *m_headline;
    QLabel *m_line;
    QHBoxLayout *m_row;
    std::vector<QPushButton *> m_buttons;
};

} // namespace ui
