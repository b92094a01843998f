"""Every call of the vendor's SDK unchanged, against the stand-in.

Requests are made from the SDK's own models: every member, or only the required ones. What they name is there: each kind
of thing is made before it is used. An answer counts when the SDK has read it into its model. Prints what was answered,
and what was refused and why.
"""

import enum
import inspect
import json
import os
import sys
import typing

import thoughtspot_rest_api_sdk as sdk
from pydantic import BaseModel
from thoughtspot_rest_api_sdk.exceptions import ApiException

URL = sys.argv[1]
USER = os.environ["THOUGHTSPOT_USERNAME"]
KEY = os.environ["THOUGHTSPOT_SECRET_KEY"]

first_api = sdk.ThoughtSpotRestApi(sdk.ApiClient(sdk.Configuration(host=URL)))
token = first_api.get_full_access_token_sync(sdk.GetFullAccessTokenRequest(username=USER, secret_key=KEY)).token
api = sdk.ThoughtSpotRestApi(sdk.ApiClient(sdk.Configuration(host=URL, access_token=token)))

# What members are called that name something, and what is there from the start.
found = api.search_metadata_sync(sdk.SearchMetadataRequest(record_size=-1))
by_type = {}
for row in found:
    by_type.setdefault(row.metadata_type, row.metadata_id)
LIVEBOARD, ANSWER, TABLE, CONNECTION = (by_type[k] for k in ("LIVEBOARD", "ANSWER", "LOGICAL_TABLE", "CONNECTION"))
made = {}


NAMES = {
    "username": USER,
    "user_identifier": "made-user",
    "org_identifier": "0",
    "group_identifier": "Administrator",
    "metadata_identifier": LIVEBOARD,
    "logical_table_identifier": TABLE,
    "connection_identifier": CONNECTION,
    "locale": "de-DE",
    "principal_identifier": USER,
    "commit_id": "0a1b2c",
    "answer_identifier": ANSWER,
    "tag_identifier": "Finance",
    "data_source_identifier": TABLE,
    "identifier": LIVEBOARD,
    "sub_group_identifier": "Administrator",
}


def identifier(member, path):
    """A value for a member that names something."""
    if member == "identifier" and path == "principal":
        return USER
    return made.get(member, NAMES.get(member))


def value(kind, member, full, path, depth=0):
    """A value of that type."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        return value(inner[0], member, full, path, depth)
    if origin is typing.Union:
        if "bytes" in str(kind):
            return b"wOF2 of a kind"
        real = [one for one in inner if one is not type(None)]
        return value(real[0], member, full, path, depth)
    if origin is list:
        name = member[:-1]
        return [value(inner[0], name, full, path, depth)]
    if origin is dict:
        return {}
    if inspect.isclass(kind) and issubclass(kind, BaseModel):
        return model(kind, full and depth < 4, member, depth + 1)
    if inspect.isclass(kind) and issubclass(kind, enum.Enum):
        return next(iter(kind)).value
    named = identifier(member, path)
    if kind is str:
        return named if named is not None else f"{member}-text"
    if kind is int:
        return 0 if "offset" in member or "org" in member else 5
    if kind is float:
        return 1767225600000.0
    return True if kind is bool else {}


def words(kind, field):
    """The words that the SDK lets a field have, read off its own validator."""
    check = getattr(kind, f"{field}_validate_enum", None)
    if check is None:
        return None
    source = inspect.getsource(check)
    return source.split("set([")[-1].split("])")[0].replace("'", "").split(", ")


def model(kind, full, path="", depth=0):
    """A model with every member, or with those that it needs."""
    fields = {}
    for name, info in kind.model_fields.items():
        if name == "additional_properties" or (not full and not info.is_required()):
            continue
        if full and (name, kind.__name__) in LEFT_AWAY:
            continue
        known = words(kind, name)
        if known:
            wanted = PREFERRED.get((kind.__name__, name)) or PREFERRED.get(name)
            word = wanted if wanted in known else known[0]
            is_list = "List" in str(info.annotation)
            fields[name] = [word] if is_list else word
        else:
            fields[name] = value(info.annotation, info.alias or name, full, path, depth)
    fields.update(SET.get(kind.__name__, {}))
    return kind(**fields)


# Members that exclude what else is asked, and words that fit what is there.
LEFT_AWAY = {("token", "RevokeTokenRequest"), ("password", "GetFullAccessTokenRequest")}
LEFT_AWAY |= {("password", "GetObjectAccessTokenRequest"), ("password", "GetCustomAccessTokenRequest")}
LEFT_AWAY |= {("scope", kind) for kind in ("GetFullAccessTokenRequest", "GetObjectAccessTokenRequest")}
LEFT_AWAY |= {("scope", "GetCustomAccessTokenRequest"), ("groups", "GetCustomAccessTokenRequest")}
LEFT_AWAY |= {("parameter_values", "GetCustomAccessTokenRequest"), ("filter_rules", "GetCustomAccessTokenRequest")}
LEFT_AWAY |= {("group_identifiers", "GetFullAccessTokenRequest"), ("group_identifiers", "GetObjectAccessTokenRequest")}
LEFT_AWAY |= {("name", kind) for kind in ("UpdateUserRequest", "UpdateOrgRequest", "UpdateConnectionRequest")}
LEFT_AWAY |= {("name", kind) for kind in ("UpdateConnectionV2Request", "UpdateUserGroupRequest")}
LEFT_AWAY |= {("sub_group_identifiers", kind) for kind in ("UpdateUserGroupRequest", "CreateUserGroupRequest")}
LEFT_AWAY |= {("sub_group_identifiers", "GroupsImportListInput"), ("user_identifiers", "GroupsImportListInput")}
PREFERRED = {"metadata_type": "LIVEBOARD", "type": "LIVEBOARD", "operation": "ADD", "principal_type": "USER"}
KEYS = {"secret_key": KEY}
SET = {
    "GetFullAccessTokenRequest": KEYS,
    "GetObjectAccessTokenRequest": {**KEYS, "object_id": LIVEBOARD},
    "GetCustomAccessTokenRequest": KEYS,
    "ExportAnswerReportRequest": {"metadata_identifier": ANSWER},
    "FetchAnswerDataRequest": {"metadata_identifier": ANSWER},
    "ExportMetadataTypeInput": {"identifier": LIVEBOARD},
    "HeaderUpdateInput": {"identifier": LIVEBOARD},
    "ValidateTokenRequest": {"token": token},
    "ChangeUserPasswordRequest": {"current_password": "Made-pass-1!", "new_password": "Made-pass-2!"},
    "CreateUserRequest": {"name": "made-user", "password": "Made-pass-1!"},
    "DeleteMetadataTypeInput": {"identifier": ANSWER, "type": "ANSWER"},
}
# What the sandbox has no way to say yes to, or the SDK no way to read.
NOT_ASKED = {
    "activate_user": "wants a token out of a mail",
    "delete_org": "the primary org is built in",
    "send_agent_conversation_message_streaming": "the SDK reads no event stream",
    "send_agent_message_streaming": "the SDK reads no event stream",
    "login": "a session has cookies, which the SDK does not keep",
    "logout": "the same",
    "change_user_password": "only for oneself, and this self signs in by key",
    "delete_email_customization": "names a template that only the deletion by org leaves",
}


def main():
    said = {"answered": [], "refused": {}}
    names = [
        name
        for name in dir(api)
        if not name.startswith("_")
        and inspect.iscoroutinefunction(getattr(api, name))
        and not name.endswith(("_with_http_info", "_without_preload_content", "_stream"))
    ]
    first = ("create_user", "create_variable", "upload", "dbt_connection", "create", "set")
    last = ("deactivate", "reset", "change", "revoke", "force", "delete")

    def place(name):
        late = next((index for index, word in enumerate(last, 10) if name.startswith(word)), 5)
        return next((index for index, word in enumerate(first) if name.startswith(word)), late), name

    for name in sorted(names, key=place):
        if name in NOT_ASKED:
            continue
        fulls = (True,) if name.startswith(last) or name in ("create_user", "import_user_groups") else (False, True)
        for full in fulls:
            # Some of these end every session.
            fresh = first_api.get_full_access_token_sync(sdk.GetFullAccessTokenRequest(username=USER, secret_key=KEY))
            SET["ValidateTokenRequest"] = {"token": fresh.token}
            api.api_client.configuration.access_token = fresh.token
            call = getattr(api, name + "_sync")
            try:
                arguments = {}
                for parameter in inspect.signature(call).parameters.values():
                    required = parameter.default is inspect.Parameter.empty
                    if not parameter.name.startswith("_") and (full or required):
                        arguments[parameter.name] = SPECIAL.get((name, parameter.name)) or value(
                            parameter.annotation, member_of(name, parameter.name), full, ""
                        )
                prepare(name, arguments)
                remember(name, call(**arguments))
                said["answered"].append(name)
            except ApiException as error:
                said["refused"][f"{name} {'full' if full else 'bare'}"] = f"{error.status} {error.body}"[:400]
            except Exception as error:
                said["refused"][f"{name} {'full' if full else 'bare'}"] = f"{type(error).__name__} {error}"[:400]
    said["missing"] = sorted(set(names) - set(said["answered"]) - set(NOT_ASKED))
    return said


# Parameters of multipart calls have words, too, but no model that says which.
SPECIAL = {
    ("dbt_generate_tml", "import_worksheets"): "NONE",
    ("dbt_generate_tml", "model_tables"): "[]",
    ("dbt_generate_tml", "worksheets"): "[]",
    ("dbt_connection", "import_type"): "ZIP_FILE",
    ("update_dbt_connection", "import_type"): "ZIP_FILE",
    ("update_style_customization", "scope"): "ORG",
    ("update_style_customization", "operation"): "REPLACE",
    ("upload_style_font", "scope"): "ORG",
    ("upload_style_font", "weight"): "BOLD",
    ("upload_style_font", "style"): "ITALIC",
    ("import_manual_translations", "scope"): "ORG",
}


def member_of(call, parameter):
    """`identifier` names a variable in the calls about variables."""
    return "variable_identifier" if parameter == "identifier" and "variable" in call else parameter


counter = 0
MAKING = {
    "create_tag",
    "create_user_group",
    "create_role",
    "create_schedule",
    "create_webhook_configuration",
    "create_org",
    "create_collection",
    "create_custom_action",
    "create_calendar",
    "create_connection_configuration",
    "create_variable",
    "create_analyst",
    "create_semantic_integration",
    "create_connection",
}


def prepare(name, arguments):
    """Gives what is made a name of its own."""
    global counter
    for argument in arguments.values():
        for field in ("name", "connection_name", "group_name"):
            if isinstance(argument, BaseModel) and field in type(argument).model_fields and name in MAKING:
                counter += 1
                setattr(argument, field, f"made-{counter}")


def remember(name, answer):
    """Keeps the identifiers of what was made."""
    member = {
        "create_tag": "tag_identifier",
        "create_user_group": "group_identifier",
        "create_role": "role_identifier",
        "create_schedule": "schedule_identifier",
        "create_webhook_configuration": "webhook_identifier",
        "create_collection": "collection_identifier",
        "create_custom_action": "custom_action_identifier",
        "create_calendar": "calendar_identifier",
        "create_connection_configuration": "configuration_identifier",
        "create_variable": "variable_identifier",
        "create_analyst": "analyst_identifier",
        "create_semantic_integration": "semantic_integration_identifier",
        "upload_style_font": "font_identifier",
        "dbt_connection": "dbt_connection_identifier",
    }.get(name)
    if member is None and name != "create_connection":
        return
    known = answer if isinstance(answer, dict) else answer.to_dict()
    if name == "create_connection":
        SET.setdefault("DeleteConnectionRequest", {"connection_identifier": known["id"]})
        SPECIAL[("delete_connection_v2", "connection_identifier")] = known["id"]
    if name == "create_variable" and "variable_identifier" in made:
        SET["DeleteVariablesRequest"] = {"identifiers": [made["variable_identifier"]]}
    if member is not None:
        names = ("id", "calendar_id", "dbt_connection_identifier", "configuration_identifier")
        made[member] = next(known[key] for key in names if known.get(key))


print(json.dumps(main(), indent=1))
