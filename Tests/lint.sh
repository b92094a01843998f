#!/usr/bin/env bash
# Everything that can be judged without running the product. Prints what is wrong and exits 1, or one closing line.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

failures=0

# check NAME COMMAND...: the command's output is a list of complaints, and its success an empty list.
check() {
    local name=$1 output status=0
    shift
    output=$("$@" 2>&1) || status=$?
    if [ "$status" -ne 0 ]; then
        printf 'lint: %s\n%s\n' "$name" "$output" >&2
        failures=$((failures + 1))
    fi
}

# absent NAME PATTERN PATH...: no tracked line under the paths matches.
absent() {
    local name=$1 pattern=$2 found
    shift 2
    found=$(git grep -nE "$pattern" -- "$@" 2>&1)
    # 1 is no match; more is that git could not look.
    [ "$?" -ne 1 ] || return 0
    printf 'lint: %s\n%s\n' "$name" "$found" >&2
    failures=$((failures + 1))
}

mapfile -t scripts < <(git ls-files '*.sh' .ci/run deploy/debian/{postinst,prerm,postrm} deploy/completions/*.bash)

check 'swift format' swift format lint --strict --recursive --parallel Package.swift Sources Tests
check 'shellcheck' shellcheck --severity=style --external-sources "${scripts[@]}"
check 'Python format' .venv/bin/ruff format --isolated --line-length 120 --check --quiet Tests deploy
check 'Python' .venv/bin/ruff check --isolated --line-length 120 --select E,F,W,I,B,UP,SIM,C4,PIE \
    --ignore B023,SIM117 --quiet Tests deploy
check 'links' .venv/bin/python Tests/links.py
# What is installed has other folders; any executable will do.
installed_links() {
    local directory status=0
    directory=$(mktemp -d)
    DESTDIR=$directory deploy/install.sh /bin/true && .venv/bin/python Tests/links.py "$directory" || status=1
    rm -rf "$directory"
    return "$status"
}
check 'links of the package' installed_links
check 'targets' .venv/bin/python Tests/targets.py
check 'versions' .venv/bin/python Tests/versions.py

absent 'Foundation in the product' '^ *(public |package |internal |private |@_exported )*import (Foundation|FoundationNetworking)\b' Sources
absent 'unfinished or trapping' '\bTODO\b|\bFIXME\b|fatalError\(|\btry!|\bas!' Sources
absent 'the sandbox imports the client core' 'import ThoughtSpot' Sources/Sandbox
absent 'a test that may not run' 'XCTSkip|\.disabled\(|\.enabled\(if|Test\.cancel' \
    Tests/*.swift 'Tests/**/*.swift' ':!Tests/EndToEndTests/Support/Privileged.swift'
absent 'unsafe sharing outside Transport and its neighbours' '@unchecked Sendable' \
    'Sources' ':!Sources/Transport' ':!Sources/Telemetry/Secret.swift' ':!Sources/JOSE'
absent 'a path of one machine' '/home/[a-z]+/|/tmp/[a-z]+/' Sources deploy config README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md

# What is shipped beside the executable.
units() {
    local directory status=0
    directory=$(mktemp -d)
    cp deploy/systemd/spotgate.* "$directory"
    cp deploy/systemd/spotgate@.service "$directory/spotgate@shop.service"
    sed -i 's,=/usr/bin/spotgate,=/bin/true,; /^Documentation=/d' "$directory"/spotgate*
    systemd-analyze verify "$directory"/spotgate.s* "$directory/spotgate@shop.service" || status=1
    systemd-analyze security --offline=true --threshold=15 --no-pager "$directory/spotgate.service" || status=1
    rm -rf "$directory"
    return "$status"
}
check 'systemd units' units
check 'container file' .venv/bin/hadolint deploy/container/Containerfile
check 'manifests' .venv/bin/python Tests/manifests.py deploy/kubernetes/standalone deploy/kubernetes/sidecar
check 'compose file' env THOUGHTSPOT_URL=- THOUGHTSPOT_USERNAME=- OIDC_ISSUER_URL=- OIDC_CLIENT_ID=- \
    docker-compose --file deploy/container/compose.yaml config --quiet
check 'alert rules' promtool test rules deploy/observability/alerts.test.yaml
check 'YAML' .venv/bin/yamllint --strict --config-data '{extends: relaxed, rules: {line-length: disable}}' deploy .github
check 'workflows' .venv/bin/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
check 'OpenAPI' .venv/bin/openapi-spec-validator deploy/openapi.yaml
check 'manual page' env LC_ALL=C.UTF-8 man --warnings=all --local-file deploy/man/spotgate.1

if [ "$failures" -gt 0 ]; then
    echo "lint: $failures checks failed" >&2
    exit 1
fi
echo 'lint: clean'
