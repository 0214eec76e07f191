#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A second start on the same database ends at once and well, and the window that is open takes its files; a start on another
# database opens its own window. Run by ./dev test, which brings the display.
set -euo pipefail

if [[ -z ${LEGWORK_OWN_BUS:-} ]]; then
    command -v dbus-run-session >/dev/null || { echo "secondstart: no dbus-run-session, NOT tested" >&2; exit 77; }
    LEGWORK_OWN_BUS=yes exec dbus-run-session -- bash "$0"
fi

folder=$(mktemp -d -t legwork-second-XXXXXX)
programs=()
finish() {
    for program in "${programs[@]}"; do
        kill "$program" 2>/dev/null || true
        wait "$program" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap finish EXIT
fail() { printf 'secondstart: %s\n' "$*" >&2; cat "$folder"/words* >&2; exit 1; }
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_STATE_HOME=$folder/state XDG_DATA_HOME=$folder/data XDG_RUNTIME_DIR=$folder/runtime
mkdir -m 0700 "$XDG_RUNTIME_DIR"
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=xcb

until_true() {
    local what=$1 end=$((SECONDS + 15))
    shift
    until "$@" 2>/dev/null; do
        [[ $SECONDS -lt $end ]] || fail "waited in vain for: $what"
        sleep 0.1
    done
    printf 'secondstart: %s\n' "$what"
}
windows_of() { xdotool search --onlyvisible --pid "$1" --name '^Legwork$' | grep -q .; }
sessions() { QT_QPA_PLATFORM=offscreen "$LEGWORK_BINARY" --database "$1" session list --json | grep -c '"kind"'; }
offered() { dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.legwork.legwork | grep -q true; }

"$LEGWORK_BINARY" samples --output "$folder/run" --week 2026-11-16 >/dev/null
"$LEGWORK_BINARY" --database "$folder/a.db" --today 2026-11-19 >"$folder/words1" 2>&1 &
programs+=($!)
until_true "the window is open" windows_of "${programs[0]}"
until_true "the window is offered to the desktop" offered

timeout 10 "$LEGWORK_BINARY" --database "$folder/a.db" || fail "the second start ended with $?"
timeout 10 "$LEGWORK_BINARY" --database "$folder/a.db" "$folder/run/easy-run.fit" || fail "the start with a file ended with $?"
[[ $(pgrep -c -f "$folder/a.db") -eq 1 ]] || fail "there is a second window on the same database"
file_arrived() { LEGWORK_WINDOW=$(xdotool search --onlyvisible --pid "${programs[0]}" --name '^Import' | head -n 1) && [[ -n $LEGWORK_WINDOW ]] || [[ $(sessions "$folder/a.db") -eq 1 ]]; }
until_true "the open window took the file" file_arrived

"$LEGWORK_BINARY" --database "$folder/b.db" --today 2026-11-19 >"$folder/words2" 2>&1 &
programs+=($!)
until_true "another database has a window of its own" windows_of "${programs[1]}"
