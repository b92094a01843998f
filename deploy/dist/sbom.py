"""Writes the bill of materials of a release: SPDX 2.3 as JSON.

What is linked into the executable, what it is linked to, what the image has beside it, and the sums of the files that
were made. Versions are those of the build machine's packages. The same input gives the same octets.
"""

import argparse
import hashlib
import json
import pathlib
import re
import subprocess
import time

SELF = "SPDXRef-Package-spotgate"


def said(*command):
    """What a command prints; nothing if it fails."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def identifier(kind, name):
    return f"SPDXRef-{kind}-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def debian(path):
    """Name and version of the installed package that a file belongs to; None if none does."""
    for candidate in (path, path.removeprefix("/usr"), "/usr" + path):
        owner = said("dpkg-query", "--search", candidate).split(":")[0]
        if owner:
            return owner, said("dpkg-query", "--show", "--showformat=${Version}\n", owner).split("\n")[0]
    return None


def package(name, version, licence, purl):
    return {
        "SPDXID": identifier("Package", name),
        "name": name,
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": licence,
        "copyrightText": "NOASSERTION",
        "externalRefs": [
            {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl},
        ],
    }


def debian_package(name, version, architecture):
    release = dict(
        line.split("=", 1) for line in pathlib.Path("/etc/os-release").read_text().splitlines() if "=" in line
    )
    distribution = f"{release['ID']}-{release.get('VERSION_ID', '')}".replace('"', "")
    purl = f"pkg:deb/debian/{name}@{version}?arch={architecture}&distro={distribution}"
    return package(name, version, "NOASSERTION", purl)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--executable", required=True)
    parser.add_argument("--image-root", required=True, type=pathlib.Path)
    parser.add_argument("--version", required=True)
    parser.add_argument("--architecture", required=True)
    parser.add_argument("--created", type=int, required=True, help="seconds since 1970")
    parser.add_argument("--output", required=True)
    parser.add_argument("files", nargs="+")
    given = parser.parse_args()

    own = package("spotgate", given.version, "Apache-2.0", f"pkg:generic/spotgate@{given.version}")
    packages = {SELF: own}
    relations = {("SPDXRef-DOCUMENT", "DESCRIBES", SELF)}

    def relate(other, relation):
        packages.setdefault(other["SPDXID"], other)
        relations.add((SELF, relation, other["SPDXID"]))

    swift = re.search(r"Swift version ([0-9.]+)", said("swift", "--version"))
    relate(
        package("swift-runtime", swift[1], "Apache-2.0", f"pkg:generic/swift-runtime@{swift[1]}"),
        "STATIC_LINK",
    )
    yaml = said("dpkg-query", "--show", "--showformat=${Version}", "libyaml-dev")
    relate(debian_package("libyaml-dev", yaml, given.architecture), "STATIC_LINK")

    linked = set(re.findall(r"=> (/\S+)", said("ldd", given.executable)))
    for path in sorted(linked):
        if owner := debian(path):
            relate(debian_package(*owner, given.architecture), "DYNAMIC_LINK")

    # The image holds copies of these.
    image = package("spotgate-image", given.version, "Apache-2.0", f"pkg:oci/spotgate@{given.version}")
    packages[image["SPDXID"]] = image
    relations.add((image["SPDXID"], "CONTAINS", SELF))
    for file in sorted(path for path in given.image_root.rglob("*") if path.is_file() and not path.is_symlink()):
        inside = "/" + str(file.relative_to(given.image_root))
        owner = debian(inside) if ".so" in file.name else None
        if file.name == "ca-certificates.crt":
            owner = ("ca-certificates", said("dpkg-query", "--show", "--showformat=${Version}", "ca-certificates"))
        if owner:
            other = debian_package(*owner, given.architecture)
            packages.setdefault(other["SPDXID"], other)
            relations.add((image["SPDXID"], "CONTAINS", other["SPDXID"]))

    files = []
    for name in sorted(given.files):
        content = pathlib.Path(name).read_bytes()
        base = pathlib.Path(name).name
        files.append(
            {
                "SPDXID": identifier("File", base),
                "fileName": f"./{base}",
                "checksums": [
                    {"algorithm": "SHA1", "checksumValue": hashlib.sha1(content, usedforsecurity=False).hexdigest()},
                    {"algorithm": "SHA256", "checksumValue": hashlib.sha256(content).hexdigest()},
                ],
                "licenseConcluded": "NOASSERTION",
                "copyrightText": "NOASSERTION",
            }
        )
        relations.add((identifier("File", base), "GENERATED_FROM", SELF))

    sum_of_sums = hashlib.sha256("".join(file["checksums"][1]["checksumValue"] for file in files).encode()).hexdigest()
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"spotgate-{given.version}-{given.architecture}",
        "documentNamespace": f"https://spdx.org/spdxdocs/spotgate-{given.version}-{sum_of_sums}",
        "creationInfo": {
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(given.created)),
            "creators": [f"Tool: spotgate-sbom-{given.version}"],
        },
        "packages": [packages[key] for key in sorted(packages)],
        "files": files,
        "relationships": [
            {"spdxElementId": one, "relationshipType": relation, "relatedSpdxElement": other}
            for one, relation, other in sorted(relations)
        ],
    }
    pathlib.Path(given.output).write_text(json.dumps(document, indent=2) + "\n")


main()
