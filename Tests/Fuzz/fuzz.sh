#!/usr/bin/env bash
# fuzz.sh [SECONDS] [SUBJECT...]: libFuzzer over each parser in turn, that many seconds each (60); RUNS=n in the
# environment sets a number of runs instead. Prints one line a subject and exits 1 if there is a finding.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-60}
shift || true
subjects=("$@")
if [ "${#subjects[@]}" -eq 0 ]; then
    mapfile -t subjects < <(find Tests/Fuzz/Corpus -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort)
fi

export SPOTGATE_FUZZ=build
# The address sanitizer sees what Swift's own checks do not: reads beside the few unchecked ones. ADDRESS=no runs twice as fast.
sanitizers=(--sanitize fuzzer)
scratch=.build/fuzz
if [ "${ADDRESS:-yes}" = yes ]; then
    sanitizers+=(--sanitize address)
    scratch=.build/fuzz-address
fi
swift build --quiet --configuration release --scratch-path "$scratch" "${sanitizers[@]}" \
    -Xswiftc -enable-testing --product Fuzz
# Swift's own crash handler would stand between libFuzzer and the trap.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=0

work=.build/fuzz-work
failures=0
limit=(-max_total_time="$seconds")
if [ -n "${RUNS:-}" ]; then limit=(-runs="$RUNS"); fi

printf '%-12s %12s %10s %9s %8s  %s\n' subject runs 'runs/s' coverage inputs finding
for subject in "${subjects[@]}"; do
    mkdir -p "$work/$subject"
    log=$work/$subject.log
    finding=none
    SPOTGATE_FUZZ=$subject "$scratch/release/Fuzz" "${limit[@]}" -max_len=512 -timeout=5 -print_final_stats=1 \
        -artifact_prefix="$work/finding-$subject-" "$work/$subject" "Tests/Fuzz/Corpus/$subject" >"$log" 2>&1 || {
        finding=$(grep -ao "$work/finding-[^ ]*" "$log" | tail -1 || echo "$log")
        failures=$((failures + 1))
    }
    stat() { sed -n "s/^stat::$1: *//p" "$log" | tail -1; }
    last=$(grep -a 'cov:' "$log" | tail -1 || true)
    printf '%-12s %12s %10s %9s %8s  %s\n' "$subject" "$(stat number_of_executed_units)" "$(stat average_exec_per_sec)" \
        "$(sed -n 's/.*cov: \([0-9]*\).*/\1/p' <<<"$last")" "$(sed -n 's/.*corp: \([0-9]*\).*/\1/p' <<<"$last")" "$finding"
done
exit $((failures > 0))
