#!/usr/bin/env bash
# Makes dist/spotgate_VERSION_ARCHITECTURE.deb from a release build: build.sh EXECUTABLE.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

executable=$(realpath "${1:?usage: build.sh EXECUTABLE}")
version=$("$executable" version | sed -n '1s/^spotgate \([0-9][0-9A-Za-z.~+-]*\).*/\1/p')
architecture=$(dpkg --print-architecture)
: "${version:?the executable does not say its version}"

# Every time in the package: the commit's, unless whoever builds says another. One thread packs: several may cut otherwise.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC DPKG_DEB_THREADS_MAX=1

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
tree=$stage/tree
umask 022

DESTDIR=$tree PREFIX=/usr deploy/install.sh "$executable"
gzip --best --no-name "$tree/usr/share/man/man1/spotgate.1"
install -D --mode=644 deploy/debian/copyright "$tree/usr/share/doc/spotgate/copyright"
sed "s/@VERSION@/$version/; s/@DATE@/$(date -R -d "@$SOURCE_DATE_EPOCH")/" deploy/debian/changelog |
    gzip --best --no-name >"$tree/usr/share/doc/spotgate/changelog.gz"

# The libraries it needs, as this release of Debian names them.
mkdir -p "$stage/debian" "$tree/DEBIAN"
printf 'Source: spotgate\n\nPackage: spotgate\nArchitecture: any\n' >"$stage/debian/control"
(cd "$stage" && dpkg-shlibdeps -O "$tree/usr/bin/spotgate" >depends 2>said) || { cat "$stage/said" >&2; exit 1; }
depends=$(sed -n 's/^shlibs:Depends=//p' "$stage/depends")
# By content, as dpkg-gencontrol counts: what a disk takes for it differs between file systems.
size=$(find "$tree" -path "$tree/DEBIAN" -prune -o -type f -printf '%s\n' | awk '{ s += int(($1 + 1023) / 1024) } END { print s }')
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@DEPENDS@/$depends/
     s/@SIZE@/$size/" \
    deploy/debian/control >"$tree/DEBIAN/control"
install -D --mode=644 deploy/debian/lintian-overrides "$tree/usr/share/lintian/overrides/spotgate"
echo /etc/spotgate/spotgate.jsonc >"$tree/DEBIAN/conffiles"
for script in postinst prerm postrm; do install --mode=755 "deploy/debian/$script" "$tree/DEBIAN/$script"; done
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
chmod 644 "$tree/DEBIAN/md5sums"

find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

mkdir -p dist
package=dist/spotgate_${version}_${architecture}.deb
dpkg-deb --root-owner-group --build "$tree" "$package" >/dev/null
echo "$package"
