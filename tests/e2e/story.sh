#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One week from end to end in the real window, with keys, clicks and a drag; after each step the database is asked from
# outside, by the program's own commands. Run by ./dev test, which brings the display and the window manager.
# LEGWORK_PICTURES=FOLDER keeps a picture of the screen after each step (needs ImageMagick's import).
set -euo pipefail

monday=2026-11-16 tuesday=2026-11-17 thursday=2026-11-19 friday=2026-11-20 saturday=2026-11-21 sunday=2026-11-22
folder=$(mktemp -d -t story-XXXXXX)
database=$folder/week.db
program=
# A desktop of its own, so that no earlier window, setting or recent folder is remembered.
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_STATE_HOME=$folder/state XDG_DATA_HOME=$folder/data
export XDG_RUNTIME_DIR=$folder/runtime
mkdir -m 0700 "$XDG_RUNTIME_DIR"
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=xcb

finish() {
    if [[ -n $program ]]; then
        kill "$program" 2>/dev/null || true
        wait "$program" 2>/dev/null || true
    fi
    rm -rf "$folder"
}
trap finish EXIT

legwork() { QT_QPA_PLATFORM=offscreen "$LEGWORK_BINARY" --database "$database" "$@"; }

picture() {
    [[ -n ${LEGWORK_PICTURES:-} ]] || return 0
    mkdir -p "$LEGWORK_PICTURES"
    import -window root "$LEGWORK_PICTURES/$1.png"
}

fail() {
    printf 'story: %s\n' "$*" >&2
    cat "$folder/words" >&2
    legwork session list --today "$thursday" >&2 || true
    picture failed
    exit 1
}

# until_true WHAT COMMAND…: waits up to 15 seconds for the command to succeed.
until_true() {
    local what=$1 end=$((SECONDS + 15))
    shift
    until "$@" 2>/dev/null; do
        kill -0 "$program" 2>/dev/null || fail "the program ended while waiting for: $what"
        [[ $SECONDS -lt $end ]] || fail "waited in vain for: $what"
        sleep 0.1
    done
    printf 'story: %s\n' "$what"
}

# What the database says, with spaces squeezed: one line per session of a day.
day() { legwork session list --from "$1" --to "$1" --today "$thursday" | tail -n +2 | tr -s ' '; }
day_is() { [[ $(day "$1") == "$1 $2" ]]; }
day_is_empty() { [[ $(legwork session list --from "$1" --to "$1" --json | tr -d '[:space:]') == '[]' ]]; }
week_says() { legwork report weeks --from "$monday" --to "$sunday" --today "$thursday" --json | grep -q "\"$1\": $2,\?\$"; }

# ---- the window -----------------------------------------------------------------------------------------------------

window= main=
# The main window is the one with this name; dialogs have their own.
find_window() { window=$(xdotool search --onlyvisible --pid "$program" --name "$1" | head -n 1) && [[ -n $window ]]; }
is_active() { [[ $(xdotool getactivewindow getwindowname) =~ $1 ]]; }
# Windows come and go under the hands of the window manager, so a step that found one already gone is taken again.
bring_up() { find_window "$1" && xdotool windowactivate "$window" && is_active "$1"; }
activate() { until_true "\"$1\" has the keyboard" bring_up "$1"; }
# A dialog that is closing can pass for the main window, so that one is known by its number.
bring_back() { xdotool windowactivate "$main" && is_active '^Legwork$'; }
keys() { xdotool key --clearmodifiers --delay 30 "$@"; }
write() { xdotool type --clearmodifiers --delay 30 "$1"; }

# Places in the window, which opens at 1280×800 the first time.
click() { xdotool mousemove --window "$window" "$1" "$2" click 1; }
column() { echo $((189 + 165 * $1)); } # the middle of a day, 0 for Monday
card=207                               # the height of the title of a day's first card

# A real drag: press, a few steps as a hand makes them, release.
drag() {
    local from=$1 to=$2 step
    xdotool mousemove --window "$window" "$from" "$card" mousedown 1
    for step in 1 2 3 4; do
        xdotool mousemove --window "$window" $((from + (to - from) * step / 4)) $((card + 3 * step))
    done
    xdotool mouseup 1
}

# ---- the story ------------------------------------------------------------------------------------------------------

"$LEGWORK_BINARY" samples --output "$folder/run" --week "$monday" >/dev/null
"$LEGWORK_BINARY" --database "$database" --today "$thursday" >"$folder/words" 2>&1 &
program=$!
activate '^Legwork$'
main=$window
picture 1-empty

keys ctrl+1   # an empty database may greet the user first
click 1093 49 # Use a plan…
# Use this plan, and Enter in the preview it opens; again where the page or the preview was not there yet.
use_this_plan() { week_says planned 6 || { click 1187 759 && sleep 0.8 && keys Return && sleep 0.6 && week_says planned 6; }; }
until_true "the sample week stands on this week" use_this_plan
until_true "high intensity stands on Friday" day_is "$friday" "HIIT run to do 20 min –"
until_true "a moderate run stands on Saturday" day_is "$saturday" "Moderate run to do 30 min –"
picture 2-sample-week

drag "$(column 4)" "$(column 5)"
until_true "Friday was dragged away" day_is_empty "$friday"
[[ $(day "$saturday" | wc -l) -eq 2 ]] || fail "Saturday does not hold both sessions"
picture 3-moved
keys ctrl+z
until_true "undo brought Friday back" day_is "$friday" "HIIT run to do 20 min –"
until_true "Saturday is as it was" day_is "$saturday" "Moderate run to do 30 min –"

click "$(column 0)" "$card"
keys Return
for _ in 1 2 3; do
    # Weight, reps, reps left; the type stays; Enter on Done ticks the set and goes to the next.
    write 24 && keys Return && write 12 && keys Return && write 2 && keys Return Return Return
done
three_sets() { [[ $(legwork session list --from "$monday" --to "$monday" --json | grep -c '"weight": "24 kg"') -eq 3 ]]; }
until_true "three sets of 24 kg are logged on Monday" three_sets
picture 4-strength
keys ctrl+Return
until_true "Monday is a strength day" week_says strength_days 1

keys ctrl+i
activate '^Import activities$'
write "$folder/run/easy-run.fit"
keys Return
window=$main
until_true "the main window is back" bring_back
until_true "the run stands on Tuesday beside its plan" day_is "$tuesday" "Easy run done 45 min 47 min, 7.41 km"
until_true "its minutes count" week_says run_min 47
picture 5-imported

click "$(column 3)" "$card"
keys shift+Return
until_true "Thursday is done as planned" week_says strength_days 2
until_true "three sessions are done" week_says done 3
picture 6-thursday

# The bar is shown to be there by what a click on it does: it opens its week, standing on Monday.
# Two entries of the View menu begin with P there: the letter goes to the first, Progress, and Enter takes it.
keys Page_Up
keys alt+v p Return
picture 7-progress
click 1087 440
keys Delete
until_true "a click on this week's bar opened its Monday" day_is_empty "$monday"
keys ctrl+z
until_true "undo brought Monday's sets back" three_sets
until_true "the week counts what was done" week_says moderate_equivalent_min 47
picture 8-week

keys alt+F4
for _ in $(seq 150); do
    kill -0 "$program" 2>/dev/null || break
    sleep 0.1
done
kill -0 "$program" 2>/dev/null && fail "the window did not close with Alt+F4"
code=0
wait "$program" || code=$?
program=
[[ $code -eq 0 ]] || fail "the program ended with $code"
[[ ! -s $folder/words ]] || fail "the program complained"
legwork check >/dev/null || fail "check found faults"
