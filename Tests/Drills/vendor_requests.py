"""The requests of the vendor's Python clients and of `spotgate api --dry-run`, for thousands of drawn arguments.

Every difference is put down to a mistake of the library that is corrected on purpose (the names below), or is printed;
then the exit status is 1. Nothing is sent: the library's requests are caught on their way out.

usage: vendor_requests.py SPOTGATE [SEED]
"""

import collections
import contextlib
import email
import email.policy
import importlib
import inspect
import json
import pathlib
import random
import subprocess
import sys
import urllib.parse

import requests
from thoughtspot_rest_api import TSRestApiV2
from thoughtspot_rest_api_v1 import TSRestApiV1

FIXTURES = pathlib.Path(__file__).parent.parent / "ThoughtSpotTests" / "Fixtures"
OLD = pathlib.Path(sys.prefix) / "thoughtspot-1.2.3"
TEXTS = [
    "plain",
    'Zoë & Søren\'s "100%" + café/naïve 🚀',
    "a=b;c#d?e\\f [x] %41%2F%zz|~*()!$,:@^`",
    " two  spaces\t\r\n",
    "e\u0301 \u00e9",
    "",
    "null",
    "true",
    "\u0001\u007f\u2028\ufeff",
    "Straße ﬁ ŉ ǅ İ ı",
    "x" * 5000,
    "+",
    "%",
    "&",
]
NUMBERS = [0, -1, 7, 2**31, 2**53 + 1, -(2**63)]
LISTS = [[], ["a"], ["a", "b"], ['Zoë "q" \\ / \u0001 🚀', "", "a,b"], ["x"] * 100]
OBJECTS = [
    {},
    {"a": 1},
    {"z": {"y": [1, 2.5, 1e3, True, None, 'é\u2028"\\/'], "b": {}}, "a": []},
    {"": "", " k é": None},
]
TYPES = [
    "USER",
    "PINBOARD_ANSWER_BOOK",
    "LOGICAL_TABLE",
    "WORKSHEET",
    "ONE_TO_ONE_LOGICAL",
    "AGGR_WORKSHEET",
    "USER_DEFINED",
    "PRIVATE_WORKSHEET",
    "SQL_VIEW",
    "something_new",
]
SUBTYPES = set(TYPES[3:9])

# What the corrected calls leave out, add or name in another way, by method.
RENAMED = {
    "user_transfer_ownership": {"objectid", "objectsID"},
    "user_sync": {"removeDelete", "removeDeleted", "applyChanges"},
    "metadata_list": {"author_guid", "authorguid"},
    "metadata_delete": {"includeddisabled", "includedisabled"},
    "user_updatepassword": {"newpassword", "password"},
    "group_put": {"groupid", "content"},
    "user_post": {"properties"},
    "metadata_tml_import": {"import_objects", "import_policy"},
    "export_pinboard_pdf": {"visualization_ids", "layout_type"},
    "user_put": {"content"},
    "connection_create": {"metadata"},
    "connection_update": {"metadata"},
    "connection_fetch_connection": {"config"},
    "connection_fetch_live_columns": {"config"},
    "v2.auth_session_login": {"remember_me", "org_identifier"},
    "v2.ai_conversation_create": {"tokens"},
    "v2.auth_token_custom": {
        "persist_option",
        "reset_option",
        "org_id",
        "org_identifier",
        "auto_create",
        "display_name",
        "email",
        "groups",
    },
    "v2.auth_token_full": {"auto_create", "display_name", "email", "group_identifiers"},
    "v2.auth_token_object": {"auto_create", "display_name", "email", "group_identifiers"},
    "v2.metadata_tml_export": {"edoc_format"},
    "v2.metadata_tml_import": {
        "all_orgs_context",
        "all_orgs_override",
        "cdw_validation_for_tables",
        "skip_cdw_validation_for_tables",
    },
    "session_login_v2": {"rememberMe"},
    "v2beta.session_login": {"rememberMe"},
    "v2beta.security_permission_tsobject": {"includeDependent"},
    "v2beta.report_liveboard": {"vizId", "pdfOptions"},
}
RENAMED["v2.metadata_tml_async_import"] = RENAMED["v2.metadata_tml_import"]
# Calls that go another way altogether: another verb, path or encoding.
MOVED = {
    "admin_embed_action_put",
    "metadata_delete",
    "group_put",
    "v2.metadata_copyobject",
    "v2.schedules_create",
    "v2.schedules_delete",
    "v2.vcs_git_branches_pull",
    "v2.customization_custom_actions_create",
    "v2.dbt_dbt_connection",
    "v2.dbt_dbt_connection_update",
    "v2.dbt_generate_tml",
    "v2.dbt_generate_sync_tml",
    "v2.auth_session_login",
    "v2.get_request",
    "user_put",
    "add_new_tables_to_connection",
}

caught = []
answer = {}


def catch(_session, prepared, **_options):
    """Keeps the request and answers as the recorded server did."""
    caught.append(prepared)
    response = requests.Response()
    response.status_code = answer.get("status", 200)
    response._content = b"{}"
    response.headers["Content-Type"] = "application/json"
    response.request, response.url = prepared, prepared.url
    return response


def pairs(text):
    return urllib.parse.parse_qsl(text, keep_blank_values=True)


def facts(verb, path, query, headers, body):
    """A request as a multiset of facts: the order of parameters means nothing, JSON texts count by their value."""
    found = [("verb", verb), ("path", path)]
    found += [("header", name, value.split(";")[0]) for name, value in headers.items()]
    found += [("value", name, canonical(value)) for name, value in query + body]
    return collections.Counter(found)


def canonical(value):
    if isinstance(value, str) and value[:1] in '[{"':
        try:
            value = json.loads(value)
        except ValueError:
            return value
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def members(value):
    return list(value.items()) if isinstance(value, dict) else [("whole", value)]


def multipart_field(name, file, content_type, value):
    """Only a file has a file name of its own; the library gives every field one."""
    return (name, value) if content_type is None else (f"{name} {file} {content_type}", value)


def theirs(prepared):
    url = urllib.parse.urlsplit(prepared.url)
    kept = {"accept", "accept-language", "authorization", "content-type", "x-requested-by"}
    headers = {
        n.lower(): v if isinstance(v, str) else v.decode("latin1")
        for n, v in prepared.headers.items()
        if n.lower() in kept
    }
    body = prepared.body or b""
    body = body if isinstance(body, bytes) else body.encode()
    kind = headers.get("content-type", "")
    if not body:
        fields = []
    elif kind.startswith("multipart/"):
        whole = email.message_from_bytes(
            b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body, policy=email.policy.HTTP
        )
        fields = [
            multipart_field(
                part.get_param("name", header="content-disposition"),
                part.get_filename(),
                part.get("content-type"),
                part.get_payload(decode=True).decode(),
            )
            for part in whole.iter_parts()
        ]
    elif kind.startswith("application/json"):
        fields = members(json.loads(body))
    else:
        fields = pairs(body.decode())
    return facts(prepared.method, url.path, pairs(url.query), headers, fields)


def ours(picture):
    body = picture["body"]
    fields = {
        "form": lambda: body["form"],
        "json": lambda: members(body["json"]),
        "none": list,
        "multipart": lambda: [
            multipart_field(part["name"], part["filename"], part["content_type"], part["value"])
            for part in body["parts"]
        ],
    }[body["kind"]]()
    return facts(picture["verb"], picture["path"], picture["query"], picture["headers"], list(fields))


def explained(method, arguments, wanted, got):
    """Whether the difference is one of the library's mistakes that are corrected on purpose."""
    if method in MOVED or isinstance(arguments.get("use_internal_endpoint"), str):
        return True
    null = any(value is None for value in arguments.values())
    odd = any(isinstance(value, str) and set(value) & set("!*'();:@&=+$,/?#[]%") for value in arguments.values())
    for fact in (wanted - got) + (got - wanted):
        if fact[0] == "path" and odd:  # A1: an argument stays one segment of the path
            continue
        if fact[0] != "value":
            return False
        name, value = fact[1:]
        nothing = null and value in ("none", "None", "null", '"none"')  # A9: null is left out
        type_of = value in SUBTYPES or value == "LOGICAL_TABLE" or name in ("type", "subtypes")  # B10
        injected = odd and name in ("c", "e") or name in RENAMED.get(method, ())
        if not (nothing or type_of or injected):
            return False
    return True


def refused(arguments, error):
    """Whether we are right to refuse what the library sends."""
    if "object_guid_list" in arguments and arguments.get("object_type") is None:  # C4: objects of no type
        return error["code"] == "missing_argument"
    values = list(arguments.values())
    texts = [value for value in values if isinstance(value, str)]
    if error["code"] == "bad_argument":
        value = arguments.get(error["message"].split("'")[1])
        wanted = {"a list of texts": list, "true or false": bool, "JSON": (dict, list)}
        mistyped = any(words in error["message"] and not isinstance(value, kind) for words, kind in wanted.items())
        return value is None or mistyped or "equally long" in error["message"]
    empty = any(text in ("", ".", "..") or text.startswith("/") for text in texts) or any(
        value is None or value == [] for value in values
    )
    return empty or not all(text.isascii() for text in texts) or isinstance(arguments.get("auto_create"), str)


def drawn(client, prefix, fixture, draw):
    """Calls of every method: each argument alone with every value it may have, and many arguments at once."""
    pools, bases = collections.defaultdict(list), {}
    for line in (FIXTURES / fixture).read_text(encoding="utf-8").splitlines():
        recorded = json.loads(line)
        if recorded["request"] and recorded["id"].rsplit("/", 1)[1] in ("defaults", "least"):
            bases[recorded["method"]] = recorded["args"]
        for name, value in recorded["args"].items():
            pools[recorded["method"], name].append(value)
    for method, base in sorted(bases.items()):
        function = getattr(client, method.removeprefix(prefix))
        values = {}
        for name, parameter in inspect.signature(function).parameters.items():
            known = pools[method, name] + [parameter.default] * isinstance(parameter.default, (str, int, list, dict))
            kinds = {type(value) for value in known if value is not None}
            values[name] = (
                list(known) + TEXTS * (str in kinds) + [True, False] * (bool in kinds) + LISTS * (list in kinds)
            )
            values[name] += NUMBERS * (int in kinds) + OBJECTS * (dict in kinds)
            values[name] += TYPES * (str in kinds and "type" in name) + [None] * (
                parameter.default is not inspect._empty
            )
        yield method, base
        for name, choices in values.items():
            for value in choices:
                yield method, {**base, name: value}
        for _ in range(30 if len(values) > 1 else 0):
            some = {name: draw.choice(choices) for name, choices in values.items() if choices and draw.random() < 0.5}
            yield method, {**base, **some}


def old_release():
    """Release 1.2.3, which has the beta of V2; its V1 class is asked for the two calls that later ones lack."""
    for name in [name for name in sys.modules if name.startswith("thoughtspot_rest_api_v1")]:
        del sys.modules[name]
    sys.path.insert(0, str(OLD))
    old = importlib.import_module("thoughtspot_rest_api_v1")
    assert old.__version__ == "1.2.3", old.__version__
    return old


def corrected(method, arguments, wanted, got):
    """Whether what differs is one of the vendor's faults that are not repeated."""
    # B8: a mail cannot be put into properties that are a text there.
    if not wanted and method == "user_post":
        return True
    return len(wanted) == len(got) and all(explained(method, arguments, a, b) for a, b in zip(wanted, got, strict=True))


def main():
    requests.sessions.Session.send = catch
    spotgate, draw = sys.argv[1], random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 7)
    old, calls = old_release(), []
    for kind, prefix, fixture in [
        (TSRestApiV1, "", "v1-1.8.8.jsonl"),
        (TSRestApiV2, "v2.", "v2-2.0.3.jsonl"),
        (old.TSRestApiV1, "", "v1-1.2.3.jsonl"),
        (old.TSRestApiV2, "v2beta.", "v2beta-1.2.3.jsonl"),
    ]:
        for method, arguments in drawn(kind, prefix, fixture, draw):
            caught.clear()
            with contextlib.suppress(Exception):  # it is the request that counts
                getattr(kind("http://ts.example"), method.removeprefix(prefix))(**json.loads(json.dumps(arguments)))
            calls.append((method, arguments, [theirs(prepared) for prepared in caught]))
    lines = "".join(json.dumps({"method": method, "args": arguments}) + "\n" for method, arguments, _ in calls)
    said = subprocess.run(
        [spotgate, "api", "--batch", "--dry-run"], input=lines.encode(), capture_output=True, check=True
    )
    count = collections.Counter()
    for (method, arguments, wanted), line in zip(calls, said.stdout.splitlines(), strict=True):
        picture = json.loads(line)
        error = picture.get("error") if isinstance(picture, dict) else None
        got = [] if error else [ours(one) for one in (picture if isinstance(picture, list) else [picture])]
        if wanted == got:
            count["same"] += 1
        elif error and refused(arguments, error):
            count["refused on purpose"] += 1
        elif corrected(method, arguments, wanted, got):
            count["corrected on purpose"] += 1
        else:
            count["unexplained"] += 1
            print(
                method,
                json.dumps(arguments)[:300],
                "\n  theirs only",
                [dict(a - b) for a, b in zip(wanted, got, strict=False)] or wanted,
                "\n  ours only",
                [dict(b - a) for a, b in zip(wanted, got, strict=False)] or line[:200].decode(),
            )
    print(json.dumps({"calls": len(calls), **count}))
    sys.exit(1 if count["unexplained"] else 0)


main()
