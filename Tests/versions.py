"""Complains where a file names another version than the program does.

The version stands in Sources/spotgate/CommandLine/BuildInformation.swift; what people copy from pages and manifests
follows it. Prints the complaints and ends with 1, or prints nothing.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parent.parent
PLACES = {
    "README.md": [r"ghcr\.io/\$owner/spotgate:([0-9.]+[0-9])", r"spotgate_([0-9.]+)_amd64\.deb"],
    "CHANGELOG.md": [r"^## \[([0-9.]+)\]"],
    "deploy/docs/install.md": [r"spotgate-([0-9.]+)-linux", r"spotgate_([0-9.]+)_amd64\.deb"],
    "deploy/docs/upgrading.md": [r"^## To ([0-9.]+)$"],
    "deploy/kubernetes/standalone/kustomization.yaml": [r"newTag: ([0-9.]+)"],
    "deploy/kubernetes/sidecar/kustomization.yaml": [r"newTag: ([0-9.]+)"],
}

source = (ROOT / "Sources/spotgate/CommandLine/BuildInformation.swift").read_text()
version = re.search(r'static let version = "([^"]+)"', source)[1]
complaints = []
for name, patterns in PLACES.items():
    text = (ROOT / name).read_text()
    for pattern in patterns:
        found = re.findall(pattern, text, re.MULTILINE)
        # Pages of history name older ones further down.
        if not found or found[0] != version:
            complaints.append(f"{name}: {found[0] if found else 'nothing'} where {version} should stand ({pattern})")
print("\n".join(complaints), end="\n" if complaints else "")
sys.exit(1 if complaints else 0)
