# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
# `./dev package`: the .deb, what is asked of it, and the main job from it on a Debian 12 that has nothing else.

run_package() {
    local deb
    build package || { count 0 1 0; return; }
    (cd build/package && rm -f ./*.deb && cpack -G DEB >&2) || { count 0 1 0; return; }
    deb=$(echo build/package/*.deb)
    say "$deb"
    dpkg-deb --info "$deb" >&2
    verify "the program is hardened" is_hardened build/package/app/legwork
    verify "the launcher is valid" desktop-file-validate resources/desktop/org.legwork.legwork.desktop
    verify "the description is valid" appstreamcli validate --pedantic --no-net resources/desktop/org.legwork.legwork.metainfo.xml
    verify "the man page is valid" man_is_clean docs/man/legwork.1
    if [[ $(id -u) -eq 0 ]]; then
        verify "the package does its job on a clean Debian 12" installs_clean "$deb"
    else
        say "installing on a clean machine needs root and is skipped"
        count 0 0 1
    fi
    printf '%s\n' "$root/$deb"
}

verify() {
    local what=$1
    shift
    if "$@" >&2; then
        say "yes: $what"
        count 1 0 0
    else
        say "NO: $what"
        count 0 1 0
    fi
}

# Position independent, all symbols bound before main, guarded stacks and checked string functions.
is_hardened() {
    local words
    words=$(readelf -hd -lW --dyn-syms "$1")
    grep -q 'Type: *DYN' <<<"$words" && grep -Eq 'BIND_NOW|FLAGS_1.*NOW' <<<"$words" && grep -q GNU_RELRO <<<"$words" \
        && grep -q __stack_chk_fail <<<"$words" && grep -q '_chk@' <<<"$words"
}

man_is_clean() { [[ -z $(man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null) ]]; }

installs_clean() {
    local work
    work=$(mktemp -d -t legwork-deb-XXXXXX)
    scratch+=("$work")
    apt-config dump Acquire >"$work/apt.conf"
    local -a sources=(/etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list)
    [[ ! -s /etc/apt/sources.list ]] || sources+=(/etc/apt/sources.list)
    cp "$1" "$work/legwork.deb"
    cat >"$work/job.sh" <<'END'
set -e
# Without a desktop xdg-mime asks this package.
apt-get install -y --no-install-recommends /legwork.deb shared-mime-info xdg-utils libfile-mimeinfo-perl
export QT_QPA_PLATFORM=offscreen HOME=/root
legwork --version
legwork samples --output /activities --week 2026-11-16
legwork --database /week.db plan apply sample-week --start 2026-11-16
legwork --database /week.db import /activities
legwork --database /week.db report week --from 2026-11-16 | grep -i strength
legwork --database /week.db snapshot --page week --date 2026-11-16 --output /week.png
legwork --database /week.db print --week 2026-11-16 --output /week.pdf
legwork --database /week.db check
test -s /week.png && test -s /week.pdf
test "$(xdg-mime query filetype /activities/easy-run.fit)" = application/vnd.ant.fit
man -w legwork >/dev/null 2>&1 || test -s /usr/share/man/man1/legwork.1.gz || test -s /usr/share/man/man1/legwork.1
apt-get remove -y legwork && test ! -e /usr/bin/legwork
END
    TMPDIR=$work nice -n 10 mmdebstrap --variant=apt --include=ca-certificates --aptopt="$work/apt.conf" \
        --customize-hook="copy-in $work/legwork.deb /" --customize-hook="copy-in $work/job.sh /" \
        --customize-hook='chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 sh /job.sh' \
        bookworm /dev/null "${sources[@]}" </dev/null
}
