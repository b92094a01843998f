"""`make api` also writes Sources/Sandbox/V2/Description: what the stand-in checks requests by and makes answers of.

The stand-in shares nothing with the client, so this script shares nothing with the generator: it reads the vendor's
file by itself, and what one of them gets wrong the other one shows.

A line an operation: verb, path, the shape of the body, the shape of the answer. A line a shape, a line a member: name,
type, words. `*` is required, `[]` a list; the types are s, b, i, n, o (any), f (a file) and @Shape.
"""

import json
import pathlib
import subprocess
import sys

described = json.loads(pathlib.Path(sys.argv[1]).read_text())
added = json.loads((pathlib.Path(__file__).parent / "additions.json").read_text())
out = pathlib.Path(sys.argv[2])
shapes = described["components"]["schemas"]
for route, verbs in added["paths"].items():
    described["paths"].setdefault(route, verbs)
for name, shape in added["components"]["schemas"].items():
    known = shapes.setdefault(name, {"properties": {}, "required": shape.get("required", [])})
    for member, schema in shape["properties"].items():
        known.setdefault("properties", {}).setdefault(member, schema)

words, lines, todo, seen = {}, [], [], set()


def kind(schema):
    """The type, and the words if there are some."""
    if len(schema.get("allOf", [])) == 1:
        return kind(schema["allOf"][0])
    if "$ref" in schema:
        name = schema["$ref"].split("/")[-1]
        todo.append(name)
        return "@" + name, None
    if schema.get("type") == "array":
        inner, known = kind(schema.get("items", {}))
        return "[]" + inner, known
    if schema.get("format") == "binary":
        return "f", None
    # A text that holds JSON may hold anything.
    if schema.get("format") == "json":
        return "o", None
    letter = {"string": "s", "boolean": "b", "integer": "i", "number": "n"}.get(schema.get("type"), "o")
    return letter, schema.get("enum")


def shape(name, schema):
    required = schema.get("required", [])
    yield f"&{name}"
    for member, inner in schema.get("properties", {}).items():
        letter, known = kind(inner)
        line = f" {member}{'*' if member in required else ''} {letter}"
        if known:
            line += f" ~{words.setdefault(tuple(known), len(words))}"
        yield line


def answer(responses):
    for status, response in sorted(responses.items()):
        if status.startswith("2"):
            for mediaType, content in response.get("content", {}).items():
                if mediaType != "application/json":
                    return "bytes"
                letter, _ = kind(content.get("schema", {}))
                return letter
            return "-"
    return "-"


bodies = []
for route, verbs in sorted(described["paths"].items()):
    for verb, operation in verbs.items():
        body = "-"
        for content in operation.get("requestBody", {}).get("content", {}).values():
            schema = content["schema"]
            if "$ref" in schema:
                body = schema["$ref"].split("/")[-1]
                todo.append(body)
            else:
                body = operation["operationId"] + "Parts"
                bodies += shape(body, schema)
        path = route.removeprefix("/api/rest/2.0/").rstrip("/")
        stream = " stream" if operation.get("x-streaming") else ""
        lines.append(f"{verb.upper()} {path} {body} {answer(operation['responses'])}{stream}")
while todo:
    name = todo.pop(0)
    if name not in seen:
        seen.add(name)
        bodies += shape(name, shapes[name])


def write(name, doc, texts):
    head = "// Made from the vendor's description by `make api`; do not edit.\nextension DescriptionText {\n"
    body = "\n".join("        " + line for line in texts)
    text = f'{head}    /// {doc}\n    static let {name} = #"""\n{body}\n        """#\n}}\n'
    (out / f"DescriptionText+{name[0].upper()}{name[1:]}.swift").write_text(text)


out.mkdir(parents=True, exist_ok=True)
write("operations", "A line an operation.", lines)
half = next(index for index in range(len(bodies) // 2, len(bodies)) if bodies[index].startswith("&"))
write("shapes", "The first half of the shapes.", bodies[:half])
write("moreShapes", "The other half of the shapes.", bodies[half:])
write(
    "words", "The words of the enumerations, a line each in the order of their numbers.", [" ".join(w) for w in words]
)
subprocess.run(["swift", "format", "format", "--in-place", "--recursive", str(out)], check=True)
