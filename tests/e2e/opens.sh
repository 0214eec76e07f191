#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The window opens on an empty database under a real display and window manager, closes with Alt+F4, says nothing on
# standard error, and leaves a database that `check` finds sound. Run by ./dev test, which brings the display.
set -euo pipefail

folder=$(mktemp -d -t legwork-opens-XXXXXX)
program=
finish() {
    [[ -z $program ]] || kill "$program" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
fail() { printf 'opens: %s\n' "$*" >&2; cat "$folder/words" >&2; exit 1; }

QT_QPA_PLATFORM=xcb "$LEGWORK_BINARY" --database "$folder/new.db" >"$folder/words" 2>&1 &
program=$!

window=
for _ in $(seq 100); do
    window=$(xdotool search --onlyvisible --pid "$program" 2>/dev/null | head -n 1) || true
    [[ -z $window ]] || break
    kill -0 "$program" 2>/dev/null || fail "the program ended before its window was there"
    sleep 0.1
done
[[ -n $window ]] || fail "no window within 10 seconds"

xdotool windowactivate --sync "$window"
xdotool key --clearmodifiers alt+F4
for _ in $(seq 100); do
    kill -0 "$program" 2>/dev/null || break
    sleep 0.1
done
kill -0 "$program" 2>/dev/null && fail "the window did not close with Alt+F4"
wait "$program" || fail "the program ended with $?"
program=
[[ ! -s $folder/words ]] || fail "the program complained"
[[ ! -e $folder/new.db ]] || "$LEGWORK_BINARY" --database "$folder/new.db" check || fail "check found faults"
