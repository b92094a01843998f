#!/usr/bin/env bash
# Makes dist/spotgate_VERSION_ARCHITECTURE.deb from a release build: build.sh EXECUTABLE.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

executable=$(realpath "${1:?usage: build.sh EXECUTABLE}")
version=$("$executable" version | sed -n '1s/^spotgate \([0-9][0-9A-Za-z.~+-]*\).*/\1/p')
architecture=$(dpkg --print-architecture)
: "${version:?the executable does not say its version}"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
tree=$stage/tree
umask 022

DESTDIR=$tree PREFIX=/usr deploy/install.sh "$executable"
gzip --best --no-name "$tree/usr/share/man/man1/spotgate.1"
install -D --mode=644 deploy/debian/copyright "$tree/usr/share/doc/spotgate/copyright"
sed "s/@VERSION@/$version/; s/@DATE@/$(date -R -d "@$(git log -1 --format=%ct)")/" deploy/debian/changelog |
    gzip --best --no-name >"$tree/usr/share/doc/spotgate/changelog.gz"

# The libraries it needs, as this release of Debian names them.
mkdir -p "$stage/debian" "$tree/DEBIAN"
printf 'Source: spotgate\n\nPackage: spotgate\nArchitecture: any\n' >"$stage/debian/control"
(cd "$stage" && dpkg-shlibdeps -O "$tree/usr/bin/spotgate" >depends 2>said) || { cat "$stage/said" >&2; exit 1; }
depends=$(sed -n 's/^shlibs:Depends=//p' "$stage/depends")
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@DEPENDS@/$depends/
     s/@SIZE@/$(du --summarize --block-size=1024 --exclude=DEBIAN "$tree" | cut -f1)/" \
    deploy/debian/control >"$tree/DEBIAN/control"
install -D --mode=644 deploy/debian/lintian-overrides "$tree/usr/share/lintian/overrides/spotgate"
echo /etc/spotgate/spotgate.jsonc >"$tree/DEBIAN/conffiles"
for script in postinst prerm postrm; do install --mode=755 "deploy/debian/$script" "$tree/DEBIAN/$script"; done
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
chmod 644 "$tree/DEBIAN/md5sums"

mkdir -p dist
package=dist/spotgate_${version}_${architecture}.deb
dpkg-deb --root-owner-group --build "$tree" "$package" >/dev/null
echo "$package"
