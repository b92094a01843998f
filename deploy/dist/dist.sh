#!/usr/bin/env bash
# Makes what a release has to download, in dist/: dist.sh EXECUTABLE.
#
# Two builds of one commit give the same octets, whatever the folder, the user and the day: nothing here depends on
# the clock, on a path, on an owner, on a umask or on the order of a directory.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

executable=$(realpath "${1:?usage: dist.sh EXECUTABLE}")
# Every time in every file: the commit's, unless whoever builds says another.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC
umask 022

version=$("$executable" version | sed -n '1s/^spotgate \([0-9][0-9A-Za-z.~+-]*\).*/\1/p')
architecture=$(dpkg --print-architecture)
: "${version:?the executable does not say its version}"
name=spotgate-$version-linux-$architecture

# Late binding would leave the table of functions writable: whoever can write one word there decides what runs.
readelf --dynamic --wide "$executable" | grep -q 'BIND_NOW' || { echo 'dist: not linked with -z now' >&2; exit 1; }
readelf --program-headers --wide "$executable" | grep -q 'GNU_RELRO' || { echo 'dist: no RELRO' >&2; exit 1; }

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -p dist
rm -f dist/spotgate[-_]* dist/SHA256SUMS

# archive DIRECTORY MEMBER: what is there as a tar stream.
archive() {
    tar --create --sort=name --format=posix --pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime \
        --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=u+rw,go=rX --directory="$1" "$2"
}

# For any Linux with glibc and OpenSSL 3: what the package installs, under one folder.
tree=$stage/archive/$name
DESTDIR=$stage/installed PREFIX=/usr deploy/install.sh "$executable"
mkdir -p "$tree"
mv "$stage/installed/usr"/* "$stage/installed/etc" "$tree/"
install -m 644 LICENSE "$tree/LICENSE"
archive "$stage/archive" "$name" | gzip --best --no-name >"dist/$name.tar.gz"

deploy/debian/build.sh "$executable" >/dev/null

# The image as docker, podman and buildah load it, written without any of them.
deploy/container/root.sh "$executable" "$stage/image"
archive "$stage/image" . >"$stage/layer.tar"
python3 deploy/container/image.py deploy/container/Containerfile "$stage/layer.tar" "dist/spotgate-$version-image-$architecture.tar" \
    --tag "spotgate:$version" --architecture "$architecture" --created "$SOURCE_DATE_EPOCH" \
    --argument "SPOTGATE_COMMIT=$("$executable" version | sed -n 's/^commit *//p')"

python3 deploy/dist/sbom.py --executable "$executable" --image-root "$stage/image" --version "$version" \
    --architecture "$architecture" --created "$SOURCE_DATE_EPOCH" --output "dist/spotgate-$version-$architecture.spdx.json" \
    dist/spotgate[-_]*

(cd dist && sha256sum spotgate[-_]* >SHA256SUMS)
cat dist/SHA256SUMS
