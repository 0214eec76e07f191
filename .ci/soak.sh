# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
# `./dev soak MINUTES`: the long form of every test behind a promise, and a table of what it found in docs/reliability.md.
# Read by dev, whose functions and counts it uses.

# promise | test program | filter of GoogleTest. The long form (LEGWORK_LONG=1) makes 500 kills and 10,000 power losses.
promises() {
    cat <<'END'
What was acknowledged survives a killed program|core_tests|ReliabilityKill.*
An import is whole or absent after a kill|core_tests|ReliabilityKillImport.*:ReliabilityLeftovers.*
What was acknowledged survives a power loss|core_tests|ReliabilityPowerLoss.*
Every failing call of the disk leaves before or after, and says which|core_tests|ReliabilityIoFault.*
A full disk harms nothing|core_tests|ReliabilityFullDisk.*
Read-only files and folders, network drives and synced folders are known as such|core_tests|DatabaseTest.ReadsAFile*:DatabaseTest.KnowsAFolder*:Place.*
Backups are whole, verified, rotated and private|core_tests|BackupsOfADatabase.*:BackupRotation.*:BackupCommand.*
A restore is whole, can be taken back and minds no stale journal|core_tests|Restoring.*
A damaged database is told apart, kept, and a backup put in its place|core_tests|Recovering.*
Older schemas open, newer ones are refused untouched|core_tests|DatabaseTest.*:Migrations.*
The check finds every kind of fault and mends it|core_tests|Check.*:OfEveryKind/CheckFinds.*
What is half typed comes back with its timer|ui_tests|LogPageTest.*Kill*:Timers.*
Every change can be undone to the same content|ui_tests|FlowRandomUser.*:LogProperty.*:FlowCommand.*
Hostile files are refused|core_tests|XmlGuard.*:Inflate.*:FitProtocol.*
No text becomes markup or a statement|ui_tests|HostileText.*
Only the owner can read what is written, and nothing needs a network|core_tests|Privacy.*
END
}

run_soak() {
    local minutes=$1 started=$SECONDS table promise suite filter
    table=$(mktemp -t legwork-soak-XXXXXX)
    scratch+=("$table")
    export LEGWORK_LONG=1 QT_QPA_PLATFORM=offscreen LEGWORK_BINARY=$root/$program LEGWORK_SOURCE=$root
    while IFS='|' read -r promise suite filter; do
        soak_row "$promise" "$suite" "$filter" >>"$table"
    done < <(promises)
    local left=$((minutes * 60 - (SECONDS - started)))
    fuzz_rows "$left" >>"$table"
    cat "$table"
    write_reliability "$table" "$minutes"
}

# One line of the table. What the tests say about themselves (lines that are not GoogleTest's) are the figures.
soak_row() {
    local promise=$1 suite=$2 filter=$3 output status=0 good bad figures
    output=$(mktemp -t legwork-soak-XXXXXX)
    scratch+=("$output")
    say "$promise"
    "$tree/tests/$suite" --gtest_filter="$filter" >"$output" 2>"$output.errors" || status=$?
    scratch+=("$output.errors")
    count_gtest "$output" "$status"
    good=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) test.*/\1/p' "$output" | tail -n 1)
    bad=$(sed -n 's/^\[  FAILED  \] \([0-9]*\) tests*, listed below.*/\1/p' "$output" | tail -n 1)
    figures=$(grep -v '^\[\|^LEGWORK_SEED\|^Note:\|^Running main\|^$\|^ \|: Skipped$' "$output" | grep '[0-9]' | paste -sd ';' | sed 's/;/; /g' || true)
    if [[ $status -ne 0 || -n $bad || ${good:-0} -eq 0 ]]; then
        tail -n 40 "$output" >&2
        printf '| %s | `%s` | %s | **failed** |\n' "$promise" "$filter" "$figures"
    else
        printf '| %s | `%s` | %s | passed: %d |\n' "$promise" "$filter" "$figures" "$good"
    fi
}

# Every fuzz target for an equal share of the seconds left, at least ten each.
fuzz_rows() {
    local seconds=$1 targets log tried total=0 names=0
    targets=$(find tests/fuzz -name 'fuzz*.cpp' ! -name '*seeds*' | wc -l)
    seconds=$((seconds * $(nproc) / (targets > 0 ? targets : 1)))
    run_fuzzers $((seconds > 10 ? seconds : 10)) >&2
    for log in build/fuzz/logs/*.txt; do
        tried=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
        total=$((total + ${tried:-0}))
        names=$((names + 1))
    done
    local found
    found=$(find build/fuzz/findings -type f 2>/dev/null | wc -l)
    printf '| Importers survive any file | `./dev fuzz`, %d targets under ASan and UBSan | %d inputs | %s |\n' "$names" "$total" \
        "$([[ $found -eq 0 ]] && echo "nothing found" || echo "**$found findings**")"
}

# Puts the table between the two marks of the page.
write_reliability() {
    local page=docs/reliability.md
    {
        sed '/^<!-- table -->$/q' "$page"
        printf '\n| promise | tests | figures | result |\n|---|---|---|---|\n'
        cat "$1"
        printf '\nMade by `./dev soak %s` on %s, %d processors.\n\n' "$2" "$(date +%F)" "$(nproc)"
        sed -n '/^<!-- end of table -->$/,$p' "$page"
    } >"$1.page"
    scratch+=("$1.page")
    cp "$1.page" "$page"
    say "the table is in $page"
}
