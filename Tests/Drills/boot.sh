#!/usr/bin/env bash
# Boots a Debian root that has systemd, lets systemd-inside.sh try the package in it, as that user (root) where a person
# types, and prints what it said: boot.sh ROOT PACKAGE [USER]. The root is no good for anything else afterwards.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

root=${1:?usage: boot.sh ROOT PACKAGE [USER]}
package=${2:?usage: boot.sh ROOT PACKAGE [USER]}

mkdir "$root/drill"
cp "$package" "$root/drill/spotgate.deb"
# Of the clone that the package was built from: what is claimed and what is written there belong together.
sources=${DRILL_SOURCES:-.}
cp "$sources/Tests/Drills/systemd-inside.sh" "$sources/README.md" "$root/drill/"
cat >"$root/etc/systemd/system/drill.service" <<UNIT
[Unit]
After=network.target dbus.service
[Service]
Type=oneshot
Environment=DRILL_USER=${3:-root}
ExecStart=/bin/bash /drill/systemd-inside.sh
ExecStopPost=-/bin/systemctl --no-block poweroff
StandardOutput=append:/drill/output
StandardError=append:/drill/output
TimeoutStartSec=240
UNIT
mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
ln -s /etc/systemd/system/drill.service "$root/etc/systemd/system/multi-user.target.wants/drill.service"

timeout 300 systemd-nspawn --quiet --boot --register=no --keep-unit --private-network --directory="$root" \
    </dev/null >"$root.console" 2>&1 || true
cat "$root/drill/output" 2>/dev/null || { tail -n 20 "$root.console"; exit 1; }
rm -f "$root.console"
grep -qx 'drill: 0 failed' "$root/drill/output"
