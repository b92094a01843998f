"""`make api` also writes Tests/ThoughtSpotTests/Fixtures/operations.txt: what the description holds, by names alone.

It walks the OpenAPI file by itself and shares nothing with the generator, so that what the generator loses is missed.
A line an operation: id, verb, path, then its path and query arguments and its body's members; a line an object that an
operation takes or answers with: name and members. `*` marks what is required.
"""

import json
import pathlib
import sys

described = json.loads(pathlib.Path(sys.argv[1]).read_text())
shapes = described["components"]["schemas"]


def resolved(schema):
    while True:
        if "$ref" in schema:
            schema = shapes[schema["$ref"].split("/")[-1]]
        elif len(schema.get("allOf", [])) == 1:
            schema = schema["allOf"][0]
        else:
            return schema


def members(schema):
    schema = resolved(schema)
    required = schema.get("required", [])
    return [name + ("*" if name in required else "") for name in schema.get("properties", {})]


def references(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref":
                yield inner.split("/")[-1]
            else:
                yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


lines, todo = [], []
for path, verbs in described["paths"].items():
    for verb, operation in verbs.items():
        words = [operation["operationId"], verb.upper(), path.removeprefix("/api/rest/2.0/")]
        for parameter in operation.get("parameters", []):
            if parameter["in"] in ("path", "query"):
                words.append(parameter["name"] + ("*" if parameter["in"] == "path" else ""))
        for content in operation.get("requestBody", {}).get("content", {}).values():
            words += members(content["schema"])
            todo += references(content["schema"])
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                todo += references(response)
        lines.append(" ".join(words))
seen = set()
while todo:
    name = todo.pop()
    if name not in seen:
        seen.add(name)
        todo += references(shapes[name])
lines = sorted(lines) + sorted(f"&{name} {' '.join(members(shapes[name]))}".rstrip() for name in seen)
pathlib.Path(sys.argv[2]).write_text("\n".join(lines) + "\n")
