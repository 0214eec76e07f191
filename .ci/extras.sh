# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
# What `./dev test --all` adds. Read by dev, whose functions and counts it uses.

run_extras() {
    say "address and undefined-behaviour sanitizers"
    if build asan; then
        ASAN_OPTIONS=detect_leaks=1:check_initialization_order=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
            LSAN_OPTIONS=suppressions=$root/tests/support/leaks.supp:print_suppressions=0 run_ctest asan
    else
        count 0 1 0
    fi
    say "thread sanitizer, core only"
    # setarch -R: this compiler's thread sanitizer cannot start at some of the addresses newer kernels choose.
    if build tsan core_tests; then
        local status=0 output
        output=$(mktemp -t legwork-test-XXXXXX)
        scratch+=("$output")
        TSAN_OPTIONS=halt_on_error=1 LEGWORK_SOURCE=$root LEGWORK_BINARY=$root/$program setarch -R \
            build/tsan/tests/core_tests 2>&1 | tee "$output" || status=$?
        count_gtest "$output" "$status"
    else
        count 0 1 0
    fi
    run_fuzzers 60
    clean_machine
}

# Every fuzz target for so many seconds, as many at a time as there are processors. What they learn stays in
# build/fuzz/corpus, what they find in build/fuzz/findings.
run_fuzzers() {
    local seconds=$1 programs=build/fuzz/tests/fuzz program
    say "fuzzing: $seconds seconds a target"
    if ! build fuzz fuzzers || ! "$programs/fuzz_seeds" build/fuzz/seeds; then
        count 0 1 0
        return
    fi
    mkdir -p build/fuzz/corpus build/fuzz/findings build/fuzz/logs
    for program in "$programs"/fuzz_*; do
        [[ $program != */fuzz_seeds ]] || continue
        printf '%s\0' "${program##*/fuzz_}"
    done | UBSAN_OPTIONS=print_stacktrace=1 xargs -0 -P "$(nproc)" -I TARGET bash .ci/fuzz-one TARGET "$seconds" || true
    for program in "$programs"/fuzz_*; do
        [[ $program == */fuzz_seeds ]] || report_fuzzer "${program##*/fuzz_}"
    done
}

# A fuzzer that ends by itself says how many inputs it tried; one with a finding leaves its exit status beside its log.
report_fuzzer() {
    local log=build/fuzz/logs/$1 tried
    tried=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log.txt")
    if [[ $(<"$log.status") -eq 0 && ${tried:-0} -gt 0 ]]; then
        say "fuzz_$1: $tried inputs, nothing found"
        count 1 0 0
    else
        say "fuzz_$1 ended with status $(<"$log.status") (137 is killed from outside); what it found is in build/fuzz/findings"
        tail -n 40 "$log.txt" >&2
        count 0 1 0
    fi
}

# The two commands on a Debian 12 with nothing but git, installed from wherever this machine installs from.
clean_machine() {
    if [[ $(id -u) -ne 0 ]]; then
        say "the clean machine needs root and is skipped"
        count 0 0 1
        return
    fi
    say "a clean Debian 12, as root, without a display"
    local work
    work=$(mktemp -d -t legwork-clean-XXXXXX)
    scratch+=("$work")
    git archive --format=tar --prefix=legwork/ HEAD >"$work/legwork.tar"
    apt-config dump Acquire >"$work/apt.conf"
    local -a sources=(/etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list)
    [[ ! -s /etc/apt/sources.list ]] || sources+=(/etc/apt/sources.list)
    if TMPDIR=$work nice -n 10 mmdebstrap --variant=apt --include=git,ca-certificates --aptopt="$work/apt.conf" \
        --customize-hook="tar -C \"\$1\" -xf $work/legwork.tar" \
        --customize-hook='chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root CI=true sh -ec "cd /legwork; ./.ci/run; ./dev run"' \
        bookworm /dev/null "${sources[@]}" </dev/null >&2; then
        count 1 0 0
    else
        say "the clean machine failed"
        count 0 1 0
    fi
}
