"""Complains about what the project's pages point to and what is not there.

links.py [FOLDER]. Links to files and headings, paths in code marks, make targets, and keys of the configuration. Prints
the complaints and ends with 1, or prints nothing. Of pages in a folder, such as those of an installed package, only the
links are followed.
"""

import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent
tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\n")
folders = {str(parent) for name in tracked for parent in pathlib.PurePath(name).parents}
targets = set(re.findall(r"^([a-z0-9]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
keys = set(re.findall(r"^\\fB([a-z_.]+)\\fR", (ROOT / "deploy/man/spotgate.1").read_text(), re.MULTILINE))
sections = {key[: key.rindex(".")] for key in keys if "." in key}
complaints = []


def anchors(page):
    """The headings' anchors, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", re.sub(r"^```.*?^```", "", page, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def look(name):
    page = (ROOT / name).read_text()
    beside = pathlib.PurePath(name).parent
    for target in re.findall(r"\]\(([^)\s]+)\)", page):
        file, _, anchor = target.partition("#")
        if "://" in target:
            continue
        path = os.path.normpath(beside / file) if file else name
        if path not in tracked:
            complaints.append(f"{name}: leads to {target}, which is not there")
        elif anchor and anchor not in anchors((ROOT / path).read_text()):
            complaints.append(f"{name}: {target} has no such heading")
    for mark in re.findall(r"`([^`\n]+)`", page):
        path = re.fullmatch(r"((?:deploy|config|Tests|Sources|\.ci)/[\w./+-]*)", mark)
        goal = re.fullmatch(r"make ([a-z0-9]+)(?: .*)?", mark)
        key = re.fullmatch(r"((?:[a-z_]+\.)+[a-z_]+)(?:: .*)?", mark)
        if path and path[1].rstrip("/") not in folders and path[1] not in tracked:
            complaints.append(f"{name}: names {mark}, which is not there")
        elif goal and goal[1] not in targets:
            complaints.append(f"{name}: names {mark}, which is no target")
        elif key and key[1].split(".")[0] in sections and key[1] not in keys | sections:
            complaints.append(f"{name}: names {mark}, which is no key")


def follow(page):
    """Complains of a link that leads to no file, for a page outside the repository."""
    for target in re.findall(r"\]\(([^)\s#]+)[^)]*\)", page.read_text()):
        if "://" not in target and not (page.parent / target).exists():
            complaints.append(f"{page}: leads to {target}, which is not there")


if len(sys.argv) > 1:
    for page in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")):
        follow(page)
else:
    for page in tracked:
        if page.endswith(".md"):
            look(page)
print("\n".join(complaints), end="\n" if complaints else "")
sys.exit(1 if complaints else 0)
