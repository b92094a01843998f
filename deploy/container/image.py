"""Writes an image archive from a root file system: image.py CONTAINERFILE LAYER ARCHIVE.

The archive is an OCI image layout, with the `manifest.json` beside it that older Docker engines load. Its settings are
those of the last stage of the Containerfile, which thus stay in one place. The same input gives the same octets.
"""

import argparse
import gzip
import hashlib
import io
import json
import pathlib
import re
import shlex
import tarfile
import time

NANOSECONDS = {"s": 1_000_000_000, "m": 60_000_000_000}


def settings(containerfile, arguments):
    """The last stage's instructions as the image's configuration."""
    text = pathlib.Path(containerfile).read_text().replace("\\\n", " ")
    stage = re.split(r"^FROM .*$", text, flags=re.MULTILINE)[-1]
    known = {"Labels": {}, "Env": [], "ExposedPorts": {}}
    for line in stage.splitlines():
        word, _, rest = line.strip().partition(" ")
        rest = re.sub(r"\$\{?([A-Z_]+)\}?", lambda name: arguments.get(name[1], name[0]), rest)
        match word:
            case "" | "#" | "COPY" | "ARG":
                pass
            case "LABEL":
                known["Labels"] |= dict(pair.split("=", 1) for pair in shlex.split(rest))
            case "ENV":
                known["Env"] += shlex.split(rest)
            case "USER":
                known["User"] = rest
            case "EXPOSE":
                known["ExposedPorts"] |= {f"{port}/tcp": {} for port in rest.split()}
            case "STOPSIGNAL":
                known["StopSignal"] = rest
            case "ENTRYPOINT" | "CMD":
                known[word.title() if word == "CMD" else "Entrypoint"] = json.loads(rest)
            case "HEALTHCHECK":
                options, command = rest.split(" CMD ")
                known["Healthcheck"] = {"Test": ["CMD", *json.loads(command)]}
                for name, number, unit in re.findall(r"--([a-z-]+)=(\d+)([sm])", options):
                    key = "".join(part.title() for part in name.split("-"))
                    known["Healthcheck"][key] = int(number) * NANOSECONDS[unit]
            case _:
                raise SystemExit(f"image: {containerfile}: {word} is not understood")
    return known


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("containerfile")
    parser.add_argument("layer", help="the root file system, a tar archive")
    parser.add_argument("archive")
    parser.add_argument("--tag", required=True)
    parser.add_argument("--architecture", required=True)
    parser.add_argument("--created", type=int, required=True, help="seconds since 1970")
    parser.add_argument("--argument", action="append", default=[], help="NAME=VALUE for the Containerfile's ARG")
    given = parser.parse_args()
    created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(given.created))

    blobs = {}

    def blob(content, kind):
        digest = hashlib.sha256(content).hexdigest()
        blobs[digest] = content
        return {"mediaType": f"application/vnd.oci.image.{kind}", "digest": f"sha256:{digest}", "size": len(content)}

    def document(value, kind):
        return blob(json.dumps(value, sort_keys=True, separators=(",", ":")).encode(), kind)

    plain = pathlib.Path(given.layer).read_bytes()
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9, mtime=0, filename="") as stream:
        stream.write(plain)
    layer = blob(packed.getvalue(), "layer.v1.tar+gzip")
    config = document(
        {
            "created": created,
            "architecture": given.architecture,
            "os": "linux",
            "config": settings(given.containerfile, dict(pair.split("=", 1) for pair in given.argument)),
            "rootfs": {"type": "layers", "diff_ids": [f"sha256:{hashlib.sha256(plain).hexdigest()}"]},
            "history": [{"created": created, "created_by": "deploy/container/root.sh"}],
        },
        "config.v1+json",
    )
    manifest = document(
        {
            "schemaVersion": 2,
            "mediaType": "application/vnd.oci.image.manifest.v1+json",
            "config": config,
            "layers": [layer],
        },
        "manifest.v1+json",
    )
    manifest["platform"] = {"architecture": given.architecture, "os": "linux"}
    manifest["annotations"] = {"org.opencontainers.image.ref.name": given.tag}

    def path(digest):
        return "blobs/sha256/" + digest.removeprefix("sha256:")

    files = {
        "oci-layout": json.dumps({"imageLayoutVersion": "1.0.0"}).encode(),
        "index.json": json.dumps({"schemaVersion": 2, "manifests": [manifest]}, sort_keys=True).encode(),
        "manifest.json": json.dumps(
            [{"Config": path(config["digest"]), "RepoTags": [given.tag], "Layers": [path(layer["digest"])]}]
        ).encode(),
    } | {path(digest): content for digest, content in blobs.items()}
    with tarfile.open(given.archive, "w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(files):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = len(files[name]), given.created, 0o644
            archive.addfile(entry, io.BytesIO(files[name]))


main()
