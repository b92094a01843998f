"""Every call of the vendor's SDK and of the Python library's V2, unchanged, against the stand-in.

Requests are made from the SDK's own models: every member, or only the required ones. What they name is there: each kind of
thing is made before it is used. An answer counts when the SDK has read it into its model. Prints what was answered, and
what was refused and why.
"""

import enum
import inspect
import json
import os
import sys
import typing

import thoughtspot_rest_api_sdk as sdk
from pydantic import BaseModel
from thoughtspot_rest_api import TSRestApiV2
from thoughtspot_rest_api_sdk.exceptions import ApiException

URL = sys.argv[1]
USER = os.environ["THOUGHTSPOT_USERNAME"]
KEY = os.environ["THOUGHTSPOT_SECRET_KEY"]
PASSWORD = os.environ["THOUGHTSPOT_PASSWORD"]

first = sdk.ThoughtSpotRestApi(sdk.ApiClient(sdk.Configuration(host=URL)))
token = first.get_full_access_token_sync(sdk.GetFullAccessTokenRequest(username=USER, secret_key=KEY)).token
api = sdk.ThoughtSpotRestApi(sdk.ApiClient(sdk.Configuration(host=URL, access_token=token)))

# What members are called that name something, and what is there from the start.
LIVEBOARD, ANSWER, TABLE, CONNECTION = "Total sales by region", "", "Retail Sales", ""
found = api.search_metadata_sync(sdk.SearchMetadataRequest(record_size=-1))
by_type = {}
for row in found:
    by_type.setdefault(row.metadata_type, row.metadata_id)
LIVEBOARD, ANSWER, TABLE, CONNECTION = (by_type[k] for k in ("LIVEBOARD", "ANSWER", "LOGICAL_TABLE", "CONNECTION"))
made = {}


def identifier(member, path):
    """A value for a member that names something."""
    if member in made:
        return made[member]
    names = {
        "username": USER,
        "user_identifier": USER,
        "org_identifier": "0",
        "group_identifier": "Administrator",
        "metadata_identifier": LIVEBOARD,
        "object_id": LIVEBOARD,
        "logical_table_identifier": TABLE,
        "connection_identifier": CONNECTION,
        "locale": "de-DE",
        "principal_identifier": USER,
        "commit_id": "0a1b2c",
        "answer_identifier": ANSWER,
        "tag_identifier": "Finance",
        "data_source_identifier": TABLE,
        "from_user_identifier": USER,
        "to_user_identifier": USER,
    }
    if member == "identifier":
        return {"principal": USER, "tags": "Finance"}.get(path, LIVEBOARD)
    return names.get(member)


def value(kind, member, full, path, depth=0):
    """A value of that type."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        return value(inner[0], member, full, path, depth)
    if origin is typing.Union:
        real = [one for one in inner if one is not type(None)]
        return value(real[0], member, full, path, depth)
    if origin in (list, typing.List):
        name = {"user_identifiers": "user_identifier", "org_identifiers": "org_identifier"}.get(member, member[:-1])
        if member in made:
            return [made[member]]
        return [value(inner[0], name, full, path, depth)]
    if origin in (dict, typing.Dict):
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
    return [part for part in source.split("set([")[-1].split("])")[0].replace("'", "").split(", ")]


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
LEFT_AWAY = {("token", "RevokeTokenRequest")}
PREFERRED = {"metadata_type": "LIVEBOARD", "type": "LIVEBOARD", "operation": "ADD", "principal_type": "USER"}
SET = {}


def main():
    said = {"answered": [], "refused": {}}
    names = [
        name
        for name in dir(api)
        if not name.startswith("_")
        and inspect.iscoroutinefunction(getattr(api, name))
        and not name.endswith(("_with_http_info", "_without_preload_content", "_stream"))
    ]
    order = {"create": 0, "upload": 0, "set": 1, "search": 2, "get": 2, "fetch": 2}
    last = ("delete", "logout", "force", "revoke", "deactivate", "reset", "change")
    names.sort(key=lambda name: (9 if name.startswith(last) else order.get(name.split("_")[0], 5), name))
    for name in names:
        call = getattr(api, name + "_sync", None)
        if call is None or name in ("login", "logout"):
            continue
        for full in (False, True):
            try:
                arguments = {}
                for parameter in inspect.signature(call).parameters.values():
                    if parameter.name.startswith("_"):
                        continue
                    if parameter.default is not inspect.Parameter.empty and not full:
                        continue
                    arguments[parameter.name] = value(parameter.annotation, parameter.name, full, "")
                prepare(name, arguments, full)
                remember(name, arguments, call(**arguments))
                said["answered"].append(name)
            except ApiException as error:
                said["refused"][f"{name} {'full' if full else 'bare'}"] = f"{error.status} {error.body}"[:300]
            except Exception as error:  # noqa: BLE001: whatever the SDK objects to is what is looked for
                said["refused"][f"{name} {'full' if full else 'bare'}"] = f"{type(error).__name__} {error}"[:300]
    return said


counter = 0


def prepare(name, arguments, full):
    """Gives what is made a name of its own."""
    global counter
    for argument in arguments.values():
        for field in ("name", "connection_name", "group_name"):
            if isinstance(argument, BaseModel) and field in type(argument).model_fields and name.startswith("create"):
                counter += 1
                setattr(argument, field, f"made-{counter}")


def remember(name, arguments, answer):
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
        "create_variable": "identifier",
        "create_analyst": "analyst_identifier",
        "create_semantic_integration": "semantic_integration_identifier",
        "upload_style_font": "font_identifier",
        "dbt_connection": "dbt_connection_identifier",
    }.get(name)
    if member is None or answer is None:
        return
    known = answer if isinstance(answer, dict) else answer.to_dict()
    made[member] = known.get("id") or known.get("calendar_id") or known.get("dbt_connection_identifier")


print(json.dumps(main(), indent=1))
