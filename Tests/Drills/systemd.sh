#!/usr/bin/env bash
# Boots a Debian root with the package beside it, lets systemd-inside.sh try everything in it, and prints what it said:
# systemd.sh RELEASE.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

release=${1:?usage: systemd.sh RELEASE}
package=$(find dist -name 'spotgate_*.deb' -printf '%T@ %p\n' | sort -rn | sed -n '1s/^[^ ]* //p')
: "${package:?no package in dist; run make deb}"
base=$(Tests/Drills/debian-root.sh "$release")

root=$(mktemp -d .build/drill/boot.XXXXXX)
trap 'rm -rf "$root"' EXIT
cp --archive --reflink=auto "$base/." "$root"
mkdir "$root/drill"
cp "$package" "$root/drill/spotgate.deb"
cp Tests/Drills/systemd-inside.sh README.md "$root/drill/"
cat >"$root/etc/systemd/system/drill.service" <<'UNIT'
[Unit]
After=network.target dbus.service
[Service]
Type=oneshot
ExecStart=/bin/bash /drill/systemd-inside.sh
ExecStopPost=-/bin/systemctl --no-block poweroff
StandardOutput=append:/drill/output
StandardError=append:/drill/output
TimeoutStartSec=240
UNIT
ln -s /etc/systemd/system/drill.service "$root/etc/systemd/system/multi-user.target.wants/drill.service"

timeout 300 systemd-nspawn --quiet --boot --register=no --keep-unit --private-network --directory="$root" \
    </dev/null >"$root.console" 2>&1 || true
cat "$root/drill/output" 2>/dev/null || { tail -n 20 "$root.console"; exit 1; }
rm -f "$root.console"
grep -qx 'drill: 0 failed' "$root/drill/output"
