#!/usr/bin/env bash
# The drills that need root and a whole machine: the Debian package under a real systemd, the old and the new one, and
# the container. Roots are made once by debootstrap under .build/drill and kept.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

failed=0
for drill in 'Tests/Drills/systemd.sh bookworm' 'Tests/Drills/systemd.sh trixie' Tests/Drills/container.sh; do
    echo "== $drill"
    # shellcheck disable=SC2086
    $drill || failed=$((failed + 1))
done
[ "$failed" -eq 0 ] || { echo "drill: $failed failed" >&2; exit 1; }
echo 'drill: all passed'
