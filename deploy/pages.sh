#!/usr/bin/env bash
# Writes the files that are made from the program's own tables: pages.sh EXECUTABLE. The tests compare them.
set -euo pipefail
cd "$(dirname "$0")/.." || exit

spotgate=${1:?usage: pages.sh EXECUTABLE}
"$spotgate" config example >config/spotgate.example.jsonc
"$spotgate" config schema >config/spotgate.schema.json
"$spotgate" config bash >deploy/completions/spotgate.bash
"$spotgate" config zsh >deploy/completions/_spotgate
"$spotgate" config fish >deploy/completions/spotgate.fish
page=deploy/man/spotgate.1
{
    sed '/^\.SH COMMANDS$/q' "$page"
    "$spotgate" config manual
    sed -n '/^\.SH FILES$/,$p' "$page"
} >"$page.new"
mv "$page.new" "$page"
