// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/store/gearmileage.h"

#include <QDialog>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace ui {

class Commands;
class WarnLabel;

/// Every pair of shoes with what it has covered, to add, name, warn of, retire and delete. Each confirmed field is one undo
/// step, as in the log; nothing waits for an OK. What cannot be read stays as typed, with the reason below.
class ShoesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShoesDialog(Commands &commands, QWidget *parent = nullptr);

    /// Re-reads the pairs and keeps the chosen one.
    void refresh();
    /// Shows this pair, if there is one.
    void choose(core::GearId gear);

private:
    void build();
    void addForm(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    [[nodiscard]] QLineEdit *addField(const QString &name);
    void fill();
    void follow();
    void commit();
    void add();
    void setUsual(bool usual);
    void retire(bool retired);
    void erase();
    [[nodiscard]] QString read(core::Gear &into) const;
    [[nodiscard]] const core::GearMileage *chosen() const;

    Commands &m_commands;
    core::Preferences m_preferences;
    std::vector<core::GearMileage> m_pairs;
    std::optional<core::GearId> m_usual;
    std::optional<core::GearId> m_chosen;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QWidget *m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_start = nullptr;
    QLineEdit *m_warn = nullptr;
    WarnLabel *m_problem;
    QCheckBox *m_usualBox = nullptr;
    QCheckBox *m_retiredBox = nullptr;
    QPushButton *m_delete = nullptr;
};

/// Opens the dialog over a window; it deletes itself when closed.
void openShoes(Commands &commands, QWidget &parent, std::optional<core::GearId> chosen = std::nullopt);

} // namespace ui
