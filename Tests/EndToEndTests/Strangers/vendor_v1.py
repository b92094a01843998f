"""The vendor's V1 client, unchanged: signs in, creates a group and a user in it, and asks for a login token."""

import json
import os
import sys

from thoughtspot_rest_api_v1 import TSRestApiV1

client = TSRestApiV1(server_url=sys.argv[1])
client.session_login(username=os.environ["THOUGHTSPOT_USERNAME"], password=os.environ["THOUGHTSPOT_PASSWORD"])
group = client.group_post(group_name="python-people", display_name="Python people", privileges=["DATADOWNLOADING"])
user = client.user_post(
    username="guido",
    password="Not-a-secret-1!",
    display_name="Guido",
    email="guido@example.org",
    groups=[group["header"]["id"]],
)
found = client.user_get(name="guido")
members = client.group_get(name="python-people")
token = client.session_auth_token(secret_key=os.environ["THOUGHTSPOT_SECRET_KEY"], username="guido")
print(
    json.dumps(
        {
            "user": found["header"]["name"],
            "same": found["header"]["id"] == user["header"]["id"],
            "group": members["header"]["name"],
            "token": len(token) >= 20 and "\n" not in token,
        }
    )
)
client.session_logout()
