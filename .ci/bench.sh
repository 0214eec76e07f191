# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# What `./dev bench` measures. Read by dev, whose functions it uses. Times on a shared machine wander, so everything is
# measured in pairs beside an empty Qt window that opens an SQLite file, and told as a ratio to it.

bench_pairs=${LEGWORK_BENCH_PAIRS:-20}
bench_tree=build/release
bench_day=2026-11-19

# Made once: they take longer than what is measured on them.
make_bench_databases() {
    local folder=$1
    mkdir -p "$folder"
    if [[ ! -f $folder/years.db ]]; then
        say "twenty years of history, made once"
        rm -f "$folder/new.db"
        "$bench_tree/app/legwork" --database "$folder/new.db" demo --years 20 --seed 7 --until "$bench_day" >&2
        mv "$folder/new.db" "$folder/years.db"
    fi
    if [[ ! -f $folder/week.db ]]; then
        "$bench_tree/app/legwork" --database "$folder/week.db" plan apply sample-week --start 2026-11-16 >&2
    fi
}

# start_once COMMAND…: microseconds from before the program was started until it had painted, and its peak KiB. Waits
# until it has ended, because a database has one owner at a time.
start_once() {
    local begun told painted peak
    begun=${EPOCHREALTIME/[.,]/}
    told=$(timeout 60 "$@") || { printf '%s did not start\n' "$1" >&2; return 1; }
    read -r painted peak <<<"$told"
    printf '%d %d\n' $((painted - begun)) "$peak"
}

# start_pairs DATABASE: floor and program in turn; the first pairs warm the caches and are not counted.
start_pairs() {
    local database=$1 pair empty full
    for pair in $(seq $((bench_pairs + 3))); do
        empty=$(start_once "$bench_tree/tests/bench/legwork_floor" "$database")
        full=$(start_once "$bench_tree/app/legwork" --database "$database" --today "$bench_day" --bench-startup)
        [[ $pair -le 3 ]] || printf '%s %s\n' "$empty" "$full"
    done
}

# One line of the table out of the pairs on standard input; the floor's median goes to the file named second.
start_row() {
    awk -v name="$1" -v floor_file="$2" '
        function sort(a, n,   i, j, x) { for (i = 2; i <= n; i++) { x = a[i]; for (j = i - 1; j && a[j] > x; j--) a[j + 1] = a[j]; a[j + 1] = x } }
        { ratio[NR] = $3 / $1; memory[NR] = $4 / $2; floor[NR] = $1 }
        END { if (!NR) exit 1; sort(ratio, NR); sort(memory, NR); sort(floor, NR); middle = int((NR + 1) / 2)
              printf "| %s | %.2f (%.2f to %.2f) | %.2f |\n", name, ratio[middle], ratio[int(NR * 0.1) + 1], ratio[int(NR * 0.9)], memory[middle]
              printf "%d\n", floor[middle] >floor_file }'
}

start_table() {
    local folder=$1 where=$2
    start_pairs "$folder/week.db" | start_row "$where, one week" "$folder/floor-$where"
    start_pairs "$folder/years.db" | start_row "$where, twenty years" "$folder/floor-$where"
}

# What Google Benchmark measured, against the median start of the floor.
bench_table() {
    awk -F, -v floor="$(cat "$1")" '
        $5 == "ms" { gsub(/"/, "", $1); printf "| %s | %.4f | %.2f |\n", $1, $3 * 1000 / floor, $3 }'
}

run_bench() {
    local folder=$root/build/bench
    make_bench_databases "$folder"
    export HOME=$folder/home XDG_STATE_HOME=$folder/home/state XDG_CONFIG_HOME=$folder/home/config
    mkdir -p "$HOME"
    printf '| start-up | time, median ratio (10 %% to 90 %%) | peak memory, ratio |\n|---|---|---|\n'
    QT_QPA_PLATFORM=offscreen start_table "$folder" offscreen
    if command -v xvfb-run >/dev/null; then
        # A plain sh stands between and would drop functions handed down.
        QT_QPA_PLATFORM=xcb .ci/on-a-display bash -c 'set -euo pipefail; shopt -s inherit_errexit; source .ci/bench.sh; start_table "$0" display' "$folder"
    fi
    cp "$folder/years.db" "$folder/copy.db"
    printf '\n| measured | ratio to the start of the empty window | ms here |\n|---|---|---|\n'
    QT_QPA_PLATFORM=offscreen LEGWORK_BENCH_DB=$folder/copy.db "$bench_tree/tests/bench/legwork_bench" \
        --benchmark_format=csv "$@" 2>"$folder/words" | bench_table "$folder/floor-offscreen" || { cat "$folder/words" >&2; return 1; }
    rm -f "$folder/copy.db"
}
