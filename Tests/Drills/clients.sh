#!/bin/sh
# What a call costs in CPU time: the vendor's Python client and `spotgate api`, the same calls against one sandbox.
# usage: clients.sh SPOTGATE [CALLS]
set -eu
cd "$(dirname "$0")/../.."
spotgate=$1
calls=${2:-5000}
unset THOUGHTSPOT_URL
export THOUGHTSPOT_USERNAME=service THOUGHTSPOT_PASSWORD=sandbox-only
output=$(mktemp)
"$spotgate" sandbox --listen 127.0.0.1:0 --quiet >"$output" &
sandbox=$!
trap 'kill "$sandbox"; rm -f "$output"' EXIT
url=
while [ -z "$url" ]; do
    kill -0 "$sandbox"
    url=$(sed -n 's/^stand-in ThoughtSpot on //p' "$output")
    sleep 0.1
done
.venv/bin/python Tests/EndToEndTests/Strangers/vendor_and_ours.py "$url" "$spotgate" "$calls"
