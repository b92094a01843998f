#!/usr/bin/env bash
# Makes what a release has to download twice from this commit, in two folders of different depth, under two users (for
# root), two umasks and two time zones, and compares every octet.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

source=$PWD
one=$(mktemp -d /var/tmp/spotgate-one.XXXXXX)
two=$(mktemp -d /var/tmp/spotgate-two.XXXXXX)
trap 'rm -rf "$one" "$two"' EXIT
folders=("$one/a" "$two/some/deeper/folder")
owners=("$(id -u)" "$(id -u)")
if [ "$(id -u)" = 0 ]; then owners=(0 65534); fi
masks=(022 077)
zones=(UTC Pacific/Auckland)

for build in 0 1; do
    folder=${folders[$build]}
    owner=${owners[$build]}
    mkdir -p "$folder"
    git -c safe.directory='*' clone --quiet --no-hardlinks "$source" "$folder/spotgate"
    as=()
    if [ "$owner" != "$(id -u)" ]; then
        chown -R "$owner" "$two"
        as=(setpriv --reuid="$owner" --clear-groups --)
    fi
    echo "reproduce: building in $folder as user $owner"
    (
        cd "$folder/spotgate"
        umask "${masks[$build]}"
        "${as[@]}" env HOME="$folder" TZ="${zones[$build]}" SPOTGATE_COMMIT="$(git -C "$source" rev-parse --short=12 HEAD)" \
            make --silent dist >"$folder.log" 2>&1 </dev/null || { tail -n 30 "$folder.log"; exit 1; }
    )
done

here=${folders[0]}/spotgate/dist
there=${folders[1]}/spotgate/dist
if ! diff "$here/SHA256SUMS" "$there/SHA256SUMS"; then
    echo 'reproduce: the two builds differ' >&2
    exit 1
fi
(cd "$there" && sha256sum --quiet --check SHA256SUMS)
# What was made is what it says it is.
version=$(sed -n 's/.*spotgate_\([^_]*\)_.*\.deb$/\1/p' "$here/SHA256SUMS")
tar --extract --file="$(echo "$here"/*.tar.gz)" --directory="$one" --strip-components=1
"$one/bin/spotgate" version | grep -qx "spotgate $version"
if strings "$one/bin/spotgate" | grep -F -e "$one" -e "$two"; then
    echo 'reproduce: a path of this machine is in the executable' >&2
    exit 1
fi
.venv/bin/pyspdxtools --infile "$(echo "$here"/*.spdx.json)" 2>/dev/null || [ ! -x .venv/bin/pyspdxtools ] || exit 1
mkdir -p dist && cp "$here"/* dist/
cat "$here/SHA256SUMS"
echo 'reproduce: the same octets'
