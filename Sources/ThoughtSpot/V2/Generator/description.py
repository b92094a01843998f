"""Reads the vendor's OpenAPI file, joins what is kept beside it, and gives operations and shapes as plain values.

Names, types, limits and defaults are taken over; no sentence is. `notes.json` holds our own line for every operation,
and the name that the Python library gives it; `additions.json` holds, in OpenAPI's form, what newer clients know besides.
"""

import json
import pathlib
import re

HERE = pathlib.Path(__file__).parent
BASE = "/api/rest/2.0/"
SECRETS = {"password", "secret_key", "auth_token", "current_password", "new_password", "access_token", "client_secret"}
ACRONYMS = {"id", "ids", "url", "urls", "sql", "tml", "tmls", "csv", "pdf", "json", "guid", "rls", "saml", "api"}


def load(path):
    """The description with the additions in it, and the notes."""
    described = json.loads(pathlib.Path(path).read_text())
    additions = json.loads((HERE / "additions.json").read_text())
    for route, verbs in additions["paths"].items():
        described["paths"].setdefault(route, {}).update(
            {verb: operation for verb, operation in verbs.items() if verb not in described["paths"].get(route, {})}
        )
    shapes = described["components"]["schemas"]
    for name, shape in additions["components"]["schemas"].items():
        members = shapes.setdefault(name, {"type": "object", "properties": {}}).setdefault("properties", {})
        for member, value in shape.get("properties", {}).items():
            members.setdefault(member, value)
        if "required" in shape and "required" not in shapes[name]:
            shapes[name]["required"] = shape["required"]
    return described, json.loads((HERE / "notes.json").read_text())


def words_of(text):
    """The words of an identifier, however it is written."""
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", text))
    return [word.lower() for word in re.split(r"[^A-Za-z0-9]+", spaced) if word]


def snake(text):
    """`getNLInstructions` becomes `get_nl_instructions`."""
    return "_".join(words_of(text))


def camel(text):
    """`org_id` becomes `orgID`."""
    words = words_of(text)
    rest = (word[:-1].upper() + "s" if word in {"ids", "urls", "tmls"} else word.upper() for word in words[1:])
    joined = words[0] + "".join(
        done if word in ACRONYMS else word.capitalize() for word, done in zip(words[1:], rest, strict=True)
    )
    return joined if joined[0].isalpha() else "n" + joined


def pascal(text):
    """`eureka_RelevantQuestion` becomes `EurekaRelevantQuestion`, `SearchUsersRequest` stays."""
    return "".join(part[0].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text) if part)


def singular(text):
    """The name of one element of a list."""
    if text.endswith("ies"):
        return text[:-3] + "y"
    if text.endswith("sses"):
        return text[:-2]
    return text[:-1] if text.endswith("s") and not text.endswith(("ss", "us")) else text


class Member:
    """One member of a shape, or one parameter of an operation."""

    def __init__(self, name, schema, required, place="body"):
        self.name, self.required, self.place = name, required, place
        self.words, self.shape, self.isList = None, None, False
        self.default = schema.get("default")
        while "allOf" in schema or schema.get("type") == "array":
            if "allOf" in schema:
                schema = schema["allOf"][0]
            else:
                self.isList, schema = True, schema.get("items", {})
        self.mediaType = None
        if "$ref" in schema:
            self.kind, self.shape = "object", schema["$ref"].split("/")[-1]
        else:
            self.kind = self.simple(schema)
            self.words = schema.get("enum")

    def simple(self, schema):
        form, kind = schema.get("format"), schema.get("type")
        isTime = "millis" in self.name or "epoch" in self.name
        if kind == "string":
            if form == "binary":
                return "file"
            if form == "json":
                return "json-text"
            return "secret" if self.name in SECRETS else "text"
        if kind == "boolean":
            return "flag"
        if kind in ("integer", "number"):
            return "time" if isTime else "number" if kind == "integer" else "decimal"
        return "time" if isTime else "json"


class Operation:
    """One operation with its parameters in the order of the description."""

    def __init__(self, route, verb, raw, note, shapes):
        self.id, self.verb = raw["operationId"], verb.upper()
        self.path = route.removeprefix(BASE)
        self.tag, self.since = raw["tags"][0], raw["tags"][1] if len(raw["tags"]) > 1 else ""
        self.isDeprecated = bool(raw.get("deprecated"))
        self.note = note
        self.isStream = bool(raw.get("x-streaming"))
        self.isAnonymous = raw.get("security") == []
        self.members = []
        for value in raw.get("parameters", []):
            if value["in"] in ("path", "query"):
                required = value["in"] == "path" or bool(value.get("required"))
                self.members.append(Member(value["name"], value.get("schema", {}), required, value["in"]))
        self.encoding, self.request = "none", None
        for mediaType, content in raw.get("requestBody", {}).get("content", {}).items():
            schema = content["schema"]
            if "$ref" in schema:
                self.request = schema["$ref"].split("/")[-1]
                schema = shapes[self.request]
            self.encoding = "multipart" if "multipart" in mediaType else "json"
            for name, value in schema.get("properties", {}).items():
                member = Member(name, value, name in schema.get("required", []))
                member.mediaType = content.get("encoding", {}).get(name, {}).get("contentType")
                # Tokens that are asked about or revoked are as good as a password.
                if name == "token" and member.kind == "text":
                    member.kind = "secret"
                self.members.append(member)
        self.answer = self.answered(raw["responses"])

    @staticmethod
    def answered(responses):
        """`none`, `bytes`, `json`, or a shape's name, in brackets if it is a list of them."""
        for status, response in sorted(responses.items()):
            if not status.startswith("2"):
                continue
            for mediaType, content in response.get("content", {}).items():
                schema = content.get("schema", {})
                if mediaType != "application/json":
                    return "zip" if mediaType.endswith("zip") else "bytes"
                if "$ref" in schema:
                    return schema["$ref"].split("/")[-1]
                inner = schema.get("items", {}).get("$ref")
                return f"[{inner.split('/')[-1]}]" if inner else "json"
            return "none"
        return "none"

    @property
    def effect(self):
        """What it can do: from the notes, or else from verb and path."""
        if "effect" in self.note:
            return self.note["effect"]
        last = [part for part in self.path.rstrip("/").split("/") if "{" not in part][-1]
        if self.verb == "GET" or last in {"search", "status", "validate", "sql", "data", "fetch"}:
            return "reads"
        if last.startswith("fetch-") or last == "export":
            return "reads"
        return "deletes" if self.verb == "DELETE" or last == "delete" else "changes"

    def paging(self, shapes):
        """How a long answer is cut: `records` or `limit`, with the member that holds the list; else `none`."""
        names = {member.name for member in self.members}
        if {"record_size", "record_offset"} <= names:
            how = "records"
        elif {"limit", "offset"} <= names:
            how = "limit"
        else:
            return "none"
        if self.answer.startswith("["):
            return how + " ."
        if any(member.name == "contents" for member in members(shapes.get(self.answer, {}))):
            return how + " contents.0.data_rows"
        lists = [member.name for member in members(shapes.get(self.answer, {})) if member.isList]
        return f"{how} {lists[0]}" if lists else "none"


def members(shape):
    """The members of a shape."""
    required = shape.get("required", [])
    return [Member(name, value, name in required) for name, value in shape.get("properties", {}).items()]


def operations(described, notes):
    """Every operation in the order of tag and path, each with a name of its own."""
    shapes = described["components"]["schemas"]
    found = []
    for route, verbs in sorted(described["paths"].items()):
        for verb, raw in verbs.items():
            found.append(Operation(route, verb, raw, notes.get(raw["operationId"], {}), shapes))
    taken = {operation.note["name"] for operation in found if "name" in operation.note}
    for operation in found:
        fixed = [part for part in operation.path.rstrip("/").split("/") if "{" not in part]
        byPath = "_".join(snake(part) for part in fixed)
        operation.name = operation.note.get("name") or (byPath if byPath not in taken else snake(operation.id))
        taken.add(operation.name)
        operation.line = operation.note.get("line") or " ".join(words_of(operation.id)).capitalize() + "."
    assert len({operation.name for operation in found}) == len(found), "two operations have one name"
    return found
