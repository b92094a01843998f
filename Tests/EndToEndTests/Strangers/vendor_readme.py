"""What the README of the vendor's V1 client shows, unchanged: lists, details, TML both ways, sharing, tags, stars."""

# The import is the README's.
# ruff: noqa: F403, F405

import json
import os
import sys

from thoughtspot_rest_api_v1 import *

ts: TSRestApiV1 = TSRestApiV1(server_url=sys.argv[1])
ts.session_login(username=os.environ["THOUGHTSPOT_USERNAME"], password=os.environ["THOUGHTSPOT_PASSWORD"])
said = {}

# "Listing" and "Details"
said["worksheets"] = [header["name"] for header in ts.metadata_list(object_type=TSTypes.WORKSHEET)["headers"]]
liveboard = ts.metadata_list_find_guid(object_type=TSTypes.LIVEBOARD, name="Total sales")
details = ts.metadata_details(object_type=MetadataTypes.LIVEBOARD, object_guids=[liveboard])
said["details"] = details["storables"][0]["header"]["name"]
said["visualizations"] = [header["name"] for header in ts.metadata_listvizheaders(guid=liveboard)]

# "TML operations": as an ordered document, as text, with what it is built on; changed; brought back
document = ts.metadata_tml_export(guid=liveboard)
said["first"] = list(document)[0]
_, names = ts.metadata_tml_export_with_associations_map(guid=liveboard)
said["associated"] = sorted(names)
text = ts.metadata_tml_export_string(guid=liveboard, formattype="YAML")
said["yaml"] = text.startswith("guid:")
document["liveboard"]["name"] = 'Tom\'s "second" copy, é'
made = ts.guids_from_imported_tml(ts.metadata_tml_import(document, create_new_on_server=True))
said["copy"] = ts.metadata_list_find_guid(object_type=TSTypes.LIVEBOARD, name='Tom\'s "second" copy, é') == made[0]
ts.metadata_tml_import(text, formattype="YAML")
try:
    ts.metadata_tml_import({"guid": liveboard, "nothing": {}}, validate_only=True)
    said["refused"] = False
except SyntaxError:
    said["refused"] = True

# "Sharing"
group = ts.group_post(group_name="readers", display_name="Readers", privileges=[Privileges.CAN_DOWNLOAD_DATA])
user = ts.user_post(username="reader", password="Not-a-secret-1!", display_name="Reader", email="reader@example.org")
ts.group_users_post(group_guid=group["header"]["id"], user_guids=[user["header"]["id"]])
permissions = ts.create_share_permissions(read_only_users_or_groups_guids=[group["header"]["id"]])
ts.security_share(
    shared_object_type=MetadataTypes.LIVEBOARD,
    shared_object_guids=[liveboard],
    permissions=permissions,
    notify_users=False,
)
shown = ts.metadata_listas(user_or_group_guid=user["header"]["id"], user_or_group="USER")["headers"]
said["shared"] = liveboard in [header["id"] for header in shown]
said["in_group"] = [header["name"] for header in (row["header"] for row in ts.group_users_get(group["header"]["id"]))]

# Tags, data, a PDF, a connection's tables
ts.metadata_assigntag(object_guids=[liveboard], object_type=[MetadataTypes.LIVEBOARD], tag_names=["Finance"])
said["tagged"] = [h["name"] for h in ts.metadata_list(object_type=TSTypes.LIVEBOARD, tagname=["Finance"])["headers"]]
worksheet = ts.metadata_list_find_guid(object_type=TSTypes.WORKSHEET, name="Retail Sales")
said["rows"] = ts.searchdata(query_string="[Amount] [Region]", data_source_guid=worksheet)["rowCount"]
said["pdf"] = ts.export_pinboard_pdf(pinboard_id=liveboard)[:5] == b"%PDF-"
connection = ts.metadata_list_find_guid(object_type=TSTypes.CONNECTION, name="Sandbox Warehouse")
databases = ts.connection_fetch_connection(connection_guid=connection)["externalDatabases"]
said["databases"] = ts.get_databases_from_connection(databases)
ts.metadata_delete(object_type=MetadataTypes.LIVEBOARD, guids=made)
ts.session_logout()
print(json.dumps(said))
