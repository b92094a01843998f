#!/usr/bin/env bash
# Boots a Debian root with the package beside it and lets systemd-inside.sh try everything in it: systemd.sh RELEASE.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

release=${1:?usage: systemd.sh RELEASE}
package=$(find dist -name 'spotgate_*.deb' -printf '%T@ %p\n' | sort -rn | sed -n '1s/^[^ ]* //p')
: "${package:?no package in dist; run make deb}"
base=$(Tests/Drills/debian-root.sh "$release")

root=$(mktemp -d .build/drill/boot.XXXXXX)
trap 'rm -rf "$root"' EXIT
cp --archive --reflink=auto "$base/." "$root"
Tests/Drills/boot.sh "$root" "$package"
