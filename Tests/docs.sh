#!/bin/sh
# The library's documentation as web pages in dist/docs; a link that leads nowhere fails. Takes a build that is there.
set -eu
cd "$(dirname "$0")/.."
modules=$(swift build --show-bin-path)/Modules
graphs=$(mktemp -d)
trap 'rm -rf "$graphs"' EXIT
for module in ThoughtSpot ThoughtSpotV2; do
    swift symbolgraph-extract -module-name "$module" -I "$modules" -target "$(uname -m)-unknown-linux-gnu" \
        -minimum-access-level public -output-dir "$graphs" \
        -Xcc -fmodule-map-file=Sources/COpenSSL/module.modulemap -Xcc -I -Xcc Sources/CLinux/include
done
rm -rf dist/docs
mkdir -p dist
# docc copies its template with its owner, which only root may do: an ordinary user brings a template of their own.
cp -R "$(dirname "$(readlink -f "$(command -v docc)")")/../share/docc/render" "$graphs-render"
trap 'rm -rf "$graphs" "$graphs-render"' EXIT
DOCC_HTML_DIR=$graphs-render docc convert Sources/ThoughtSpot/ThoughtSpot.docc --additional-symbol-graph-dir "$graphs" --output-path dist/docs \
    --fallback-display-name ThoughtSpot --fallback-bundle-identifier thoughtspot --warnings-as-errors
echo "dist/docs"
