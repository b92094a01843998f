"""`make api OPENAPI=file.json`: writes Sources/ThoughtSpot/V2/Generated from the vendor's description.

Two things come of it: `Operations`, a text a tag which the `api` command and every call read, and `Values`, a Swift
value for every request, answer and enumeration. What is generated is never edited; what is missing in `notes.json` is
named at the end, for a person to write.
"""

import collections
import json
import subprocess
import sys

import description as d

OUT = d.HERE.parent / "Generated"
HEAD = "// Made from the vendor's description by `make api`; do not edit.\n"
# fmt: off
KEYWORDS = {
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
    "init", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
    "try", "typealias", "var", "where", "while",
}
# fmt: on
# Members that mean the same wherever they stand: their words are put together in one enumeration.
COMMON = {
    "privileges",
    "data_warehouse_type",
    "data_warehouse_types",
    "authentication_type",
    "import_policy",
    "share_mode",
    "account_type",
    "account_status",
    "visibility",
    "calendar_type",
    "month_offset",
    "start_day_of_week",
    "time_zone",
    "file_format",
    "data_format",
    "edoc_format",
    "policy_type",
    "policy_processes",
    "currency_format",
    "storage_type",
    "page_size",
    "visualization_area",
    "visualization_areas",
}
LOCALES = {"preferred_locale", "date_format_locale", "number_format_locale", "user_locale"}
SIMPLE = {
    "text": "String",
    "secret": "String",
    "flag": "Bool",
    "number": "Int",
    "decimal": "Double",
    "time": "Timestamp",
    "json": "JSONValue",
    "json-text": "String",
    "file": "V2File",
}
GENERIC_ENDS = ("Request", "Input", "Response", "ListItem")


def quoted(name):
    return f"`{name}`" if name in KEYWORDS else name


def constant(word):
    """The Swift name of an enumeration's word; `none` would be taken for a missing value."""
    name = d.camel(word) if d.words_of(word) else "empty"
    return quoted({"none": "nothing", "init": "initial", "self": "itself", "rawValue": "raw"}.get(name, name))


class Words:
    """The enumerations, each with one name."""

    def __init__(self, owners):
        groups = collections.OrderedDict()
        for owner, member in owners:
            if not member.words:
                continue
            if member.name in LOCALES:
                key = "locale"
            elif member.name in COMMON:
                key = d.singular(member.name)
            else:
                key = (member.name, tuple(member.words))
            groups.setdefault(key, []).append((owner, member))
        plain = collections.Counter(d.singular(key if isinstance(key, str) else key[0]) for key in groups)
        self.names, self.all = {}, collections.OrderedDict()
        for key, users in groups.items():
            base = key if isinstance(key, str) else d.singular(key[0])
            name = d.pascal(base)
            if plain[base] > 1 or base in {"type", "status", "operation", "scope", "style", "order", "object"}:
                owner = d.pascal(users[0][0])
                for end in GENERIC_ENDS:
                    owner = owner.removesuffix(end)
                name = owner + name
            while name in self.all or name in TAKEN:
                name += "Word"
            words = list(dict.fromkeys(word for _, member in users for word in member.words))
            self.all[name] = words
            for owner, member in users:
                self.names[owner, member.name] = name


def swift_type(owner, member, words):
    if (owner, member.name) in words.names:
        inner = words.names[owner, member.name]
    elif member.kind == "object":
        inner = d.pascal(member.shape)
    else:
        inner = SIMPLE[member.kind]
    return f"[{inner}]" if member.isList else inner


def remark(member):
    """The documentation of a member: its name on the wire, what it may be, what goes without it."""
    text = f"`{member.name}` on the wire"
    if member.required:
        text += ", required"
    elif member.default is not None and not isinstance(member.default, (list, dict)):
        value = str(member.default).lower() if isinstance(member.default, bool) else member.default
        text += f"; `{value}` unless it is set" if value != "" else ""
    return text + "."


def struct(name, label, members, words, settable):
    lines = [f"    /// {label}", f"    public struct {d.pascal(name)}: V2Value {{"]
    lines += [
        "        public var object: JSONObject",
        "        public init(_ object: JSONObject) { self.object = object }",
    ]
    used = {"object", "json"}
    for member in members:
        ident = d.camel(member.name)
        while ident in used:
            ident += "Value"
        used.add(ident)
        kind = swift_type(name, member, words)
        lines += ["", f"        /// {remark(member)}"]
        if settable:
            lines += [
                f"        public var {quoted(ident)}: {kind}? {{",
                f'            get {{ object.value("{member.name}") }}',
                f'            set {{ object.set("{member.name}", newValue) }}',
                "        }",
            ]
        else:
            lines += [f'        public var {quoted(ident)}: {kind}? {{ object.value("{member.name}") }}']
    return lines + ["    }"]


def enumeration(name, words):
    lines = ["    /// Known words are constants; any other text is kept.", f"    public struct {name}: OpenWord {{"]
    lines += [
        "        public let rawValue: String",
        "        public init(rawValue: String) { self.rawValue = rawValue }",
    ]
    used, first = set(), constant(words[0])
    for word in words:
        ident = constant(word)
        while ident in used:
            ident = ident.strip("`") + "Word"
        used.add(ident)
        # Time zones and currencies are long lists, and read as such.
        lines += [] if len(words) > 100 and ident != first else [""]
        lines += [f"        /// `{word}` on the wire.", f'        public static var {ident}: Self {{ "{word}" }}']
    return lines + ["    }"]


def parts(blocks, limit=280):
    """Blocks of lines packed into files of about that many lines."""
    files, current = [], []
    for block in blocks:
        if current and sum(map(len, current)) + len(block) > limit:
            files.append(current)
            current = []
        current.append(block)
    return files + [current] if current else files


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n")


def write_values(folder, stem, blocks):
    for index, group in enumerate(parts(blocks)):
        text = "\n".join(line for block in group for line in block)
        imports = ["public import JSON"] if "JSONObject" in text or "JSONValue" in text else []
        lines = [HEAD.rstrip(), *imports, "public import ThoughtSpot", "", "extension V2 {"]
        for place, block in enumerate(group):
            lines += ([""] if place else []) + block
        write(folder / f"{stem}{index + 1 if index else ''}.swift", lines + ["}"])


def endpoint(operation, words):
    """The function that makes the call."""
    arguments, path, query = [], [], []
    for member in operation.members:
        ident = d.camel(member.name)
        if member.place == "path":
            arguments.append(f"{ident}: {SIMPLE[member.kind]}")
            path.append(ident)
        elif member.place == "query":
            arguments.append(f"{ident}: {SIMPLE[member.kind]}? = nil")
            query.append(f'.init("{member.name}", {ident})')
    body = ""
    if operation.request or operation.encoding == "multipart":
        request = d.pascal(operation.request or operation.id + "Request")
        needed = any(member.required for member in operation.members if member.place == "body")
        arguments.append(f"_ request: {request}" + ("" if needed else f" = {request}()"))
        body = ", request.object"
    answer = operation.answer
    if operation.isStream:
        kind = "V2EventStream"
    elif answer.startswith("["):
        kind = f"[{d.pascal(answer[1:-1])}]"
    else:
        kind = {"none": "Done", "bytes": "FileContent", "zip": "FileContent", "json": "JSONValue"}.get(
            answer, d.pascal(answer)
        )
    call = f'Endpoint(operation: "{operation.id}"'
    if path:
        call += f", path: [{', '.join(path)}]"
    if query:
        call += f", query: [{', '.join(query)}]"
    if body:
        call += ", body: request.object"
    since = f", from {operation.since} on" if operation.since else ""
    lines = [f"    /// {operation.line}", "    ///", f"    /// `{operation.verb} {operation.path}`{since}."]
    if operation.isDeprecated and "successor" in operation.note:
        lines += ["    ///", f"    /// The vendor has deprecated it for `{operation.note['successor']}`."]
    signature = f"    public static func {swift_name(operation.id)}"
    signature += f"({', '.join(arguments)}) -> Endpoint<{kind}> {{"
    return lines + [signature, f"        {call})", "    }"]


def swift_name(identifier):
    """The operation's own name: it is in Swift case already."""
    return identifier[0].lower() + identifier[1:]


def default_text(member):
    if member.default in (None, "") or isinstance(member.default, (list, dict)):
        return None
    return json.dumps(member.default)


def member_line(owner, member, words, tables):
    kind = member.kind + (f":{d.pascal(member.shape)}" if member.kind == "object" else "")
    line = f"  {member.place}{'*' if member.required else ''} {member.name} {'list:' if member.isList else ''}{kind}"
    if member.words:
        line += f" ~{tables[tuple(member.words)]}"
    if member.mediaType:
        line += f" ^{member.mediaType}"
    text = default_text(member)
    return line + (f" ={text}" if text is not None and not member.required else "")


def table(operation, words, tables, shapes):
    line = f"@{operation.id} {operation.name} {operation.verb} {operation.path}"
    facts = [f"  effect {operation.effect}", f"  body {operation.encoding}"]
    answer = brackets(operation.answer)
    facts += [f"  answer {'stream' if operation.isStream else answer}"]
    if operation.paging(shapes) != "none":
        facts += [f"  paging {operation.paging(shapes)}"]
    if operation.since:
        facts += [f"  since {operation.since}"]
    if operation.isAnonymous or operation.id == "login":
        facts += ["  anonymous"]
    if "accept" in operation.note:
        facts += [f"  accept {operation.note['accept']}"]
    if operation.isDeprecated:
        facts += [f"  deprecated {operation.note.get('successor', '')}".rstrip()]
    return [line, f"  line {operation.line}", *facts] + [
        member_line(operation.request or operation.id, member, words, tables) for member in operation.members
    ]


def text_file(path, name, doc, lines):
    body = [f"        {line}".rstrip() for line in lines]
    write(
        path,
        [HEAD + "extension V2Tables {", f"    /// {doc}", f'    static let {name} = #"""', *body, '        """#', "}"],
    )


def reach(start, shapes):
    """The shapes that these are made of, themselves included."""
    found, todo = [], list(start)
    while todo:
        name = todo.pop(0)
        if name in found or name not in shapes:
            continue
        found.append(name)
        todo += [member.shape for member in d.members(shapes[name]) if member.shape]
    return found


def main():
    described, notes = d.load(sys.argv[1])
    shapes = described["components"]["schemas"]
    operations = d.operations(described, notes)
    for operation in operations:
        if operation.encoding == "multipart" and not operation.request:
            raw = described["paths"][d.BASE + operation.path][operation.verb.lower()]
            operation.request = operation.id[0].upper() + operation.id[1:] + "Request"
            shapes[operation.request] = next(iter(raw["requestBody"]["content"].values()))["schema"]
    asked = reach([o.request for o in operations if o.request], shapes)
    answered = reach([o.answer.strip("[]") for o in operations], shapes)
    TAKEN.update(d.pascal(name) for name in shapes)
    everything = list(dict.fromkeys(asked + answered))
    words = Words([(name, member) for name in everything for member in d.members(shapes[name])])
    tables, lists = {}, collections.OrderedDict()
    for name in everything:
        for member in d.members(shapes[name]):
            if member.words and tuple(member.words) not in tables:
                label = words.names[name, member.name]
                while label in lists:
                    label += "_"
                tables[tuple(member.words)] = label
                lists[label] = member.words

    if OUT.exists():
        subprocess.run(["rm", "-r", str(OUT)], check=True)
    home, requestOf, answerOf = {}, {}, {}
    for operation in operations:
        for name in reach([operation.request], shapes) + reach([operation.answer.strip("[]")], shapes):
            home.setdefault(name, set()).add(operation.tag)
        requestOf.setdefault(operation.request, []).append(operation)
        answerOf.setdefault(operation.answer.strip("[]"), []).append(operation)
    tags = sorted({operation.tag for operation in operations})
    for tag in tags:
        stem = d.pascal(tag)
        mine = [operation for operation in operations if operation.tag == tag]
        write_values(OUT / "Values", stem, [endpoint(operation, words) for operation in mine])
        lines = [f"# {tag}"]
        for operation in mine:
            lines += table(operation, words, tables, shapes)
        name = stem[:1].lower() + stem[1:] if not stem.isupper() else stem.lower()
        text_file(OUT / "Operations" / f"{stem}Table.swift", name, f'The operations of "{tag}".', lines)
    for stem, folder in [(d.pascal(tag), tag) for tag in tags] + [("Shared", None)]:
        blocks = {"Requests": [], "Answers": []}
        for name in everything:
            owners = home.get(name, set())
            if (len(owners) == 1 and folder in owners) or (len(owners) > 1 and folder is None):
                if requestOf.get(name):
                    label = "What " + label_of(requestOf[name]) + " takes."
                elif answerOf.get(name):
                    label = "What " + label_of(answerOf[name]) + " answers with."
                else:
                    label = "A part of requests." if name in asked else "A part of answers."
                block = struct(name, label, d.members(shapes[name]), words, name in asked)
                blocks["Requests" if name in asked else "Answers"].append(block)
        for suffix, group in blocks.items():
            if group:
                write_values(OUT / "Values", stem + suffix, group)
    write_values(OUT / "Values", "Words", [enumeration(name, known) for name, known in words.all.items()])
    inputs = []
    for name in asked:
        if requestOf.get(name):
            continue
        inputs.append(f"&{d.pascal(name)}")
        inputs += [member_line(name, member, words, tables) for member in d.members(shapes[name])]
    text_file(OUT / "Operations" / "ShapesTable.swift", "shapes", "The objects that requests are made of.", inputs)
    lines = [f"~{label} {' '.join(w.replace(' ', '_') for w in known)}" for label, known in lists.items()]
    text_file(OUT / "Operations" / "WordsTable.swift", "words", "The words of the enumerations.", lines)
    names = [d.pascal(tag) for tag in tags]
    names = [name[:1].lower() + name[1:] if not name.isupper() else name.lower() for name in names]
    write(
        OUT / "Operations" / "AllTables.swift",
        [
            HEAD + "extension V2Tables {",
            "    /// Every table of operations, in the order of their tags.",
            "    static let operations = [",
            *[f"        {name}," for name in names],
            "    ]",
            "}",
        ],
    )
    subprocess.run(["swift", "format", "format", "--in-place", "--recursive", "--parallel", str(OUT)], check=True)
    for operation in operations:
        if "line" not in operation.note:
            print(f"notes.json has no line for {operation.id}", file=sys.stderr)
    print(f"{len(operations)} operations, {len(everything)} shapes, {len(words.all)} enumerations")


def brackets(answer):
    """The shape of an answer under its Swift name, in brackets for a list."""
    if answer in ("none", "json", "bytes", "zip"):
        return answer
    return f"[{d.pascal(answer[1:-1])}]" if answer.startswith("[") else d.pascal(answer)


def label_of(users):
    names = [f"`{operation.verb} {operation.path}`" for operation in users[:2]]
    return " or ".join(names)


TAKEN = {"File", "Timestamp"}

if __name__ == "__main__":
    main()
