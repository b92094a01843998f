#!/usr/bin/env bash
# The unit tests under AddressSanitizer and ThreadSanitizer, each in a build of its own: sanitize.sh [address|thread].
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

# LeakSanitizer cannot tell what Swift's runtime keeps for good from a leak; leaks on the libssl boundary have a run of
# their own under valgrind. Backtraces of Swift's runtime get in the sanitizers' way.
export ASAN_OPTIONS=detect_leaks=0 TSAN_OPTIONS=exitcode=66 SWIFT_BACKTRACE=enable=no
for kind in ${1:-address thread}; do
    echo "== $kind"
    swift build --sanitize="$kind" --build-path ".build/$kind" --build-tests
    preload=
    if [ "$kind" = thread ]; then
        preload=$PWD/.build/thread/mutex-for-tsan.so
        "$(dirname "$(readlink -f "$(command -v swift)")")/clang" -O1 -shared -fPIC -o "$preload" Tests/Drills/mutex-for-tsan.c
    fi
    env ${preload:+LD_PRELOAD="$preload"} swift test --skip-build --sanitize="$kind" --build-path ".build/$kind" \
        --disable-xctest --no-parallel --skip EndToEndTests
done
