"""Complains where a target's imports and its dependencies in Package.swift differ.

An import that is not declared makes an arrow that the manifest does not show; a dependency that nothing imports shows
one that is not there. Prints the complaints and ends with 1, or prints nothing.
"""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent
# Linked for what it does to free(3); there is nothing to import.
WITHOUT_IMPORT = {"CWipe"}

said = subprocess.run(["swift", "package", "dump-package"], cwd=ROOT, capture_output=True, check=True).stdout
targets = json.loads(said)["targets"]
names = {target["name"] for target in targets}
complaints = []
for target in targets:
    folder = target.get("path") or f"{'Tests' if target['type'] == 'test' else 'Sources'}/{target['name']}"
    left_out = [ROOT / folder / name for name in target["exclude"]]
    files = [file for file in (ROOT / folder).rglob("*.swift") if not any(file.is_relative_to(out) for out in left_out)]
    if not files:
        continue
    declared = {name for dependency in target["dependencies"] for name, *_ in dependency.values()}
    text = "\n".join(file.read_text() for file in files)
    imported = set(re.findall(r"^ *(?:@\w+ )*(?:\w+ )?import (\w+)", text, re.MULTILINE)) & names
    complaints += [f"{target['name']} imports {name}, which it does not declare" for name in imported - declared]
    unused = declared - imported - WITHOUT_IMPORT
    complaints += [f"{target['name']} declares {name}, which it does not import" for name in unused]
print("\n".join(sorted(complaints)), end="\n" if complaints else "")
sys.exit(1 if complaints else 0)
