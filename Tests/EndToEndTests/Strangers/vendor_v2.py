"""The vendor's two V2 clients, unchanged: a full token each, then people and groups with it."""

import json
import os
import sys

from thoughtspot_rest_api import TSRestApiV2
from thoughtspot_rest_api_sdk import (
    ApiClient,
    Configuration,
    GetFullAccessTokenRequest,
    SearchUsersRequest,
    ThoughtSpotRestApi,
)

URL = sys.argv[1]
USER = os.environ["THOUGHTSPOT_USERNAME"]
KEY = os.environ["THOUGHTSPOT_SECRET_KEY"]
said = {}

client = TSRestApiV2(server_url=URL)
answer = client.auth_token_full(username=USER, secret_key=KEY, validity_time_in_sec=300)
client.bearer_token = answer["token"]
said["session"] = client.auth_session_user()["name"]
client.groups_create({"name": "v2-people", "display_name": "V2 people"})
client.users_create(
    {
        "name": "barbara",
        "display_name": "Barbara",
        "password": "Not-a-secret-1!",
        "email": "barbara@example.org",
        "group_identifiers": ["v2-people"],
    }
)
found = client.users_search({"user_identifier": "barbara"})
said["user"] = found[0]["name"]
said["groups"] = sorted(group["name"] for group in found[0]["user_groups"])

api = ThoughtSpotRestApi(ApiClient(Configuration(host=URL)))
token = api.get_full_access_token_sync(GetFullAccessTokenRequest(username=USER, secret_key=KEY))
said["valid_for"] = token.valid_for_username
api = ThoughtSpotRestApi(ApiClient(Configuration(host=URL, access_token=token.token)))
said["sdk_user"] = api.search_users_sync(SearchUsersRequest(user_identifier="barbara"))[0].name
print(json.dumps(said))
