"""Prints as JSON the environment of the container spotgate in a compose file or a Deployment: deployed.py FILE."""

import json
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    document = yaml.safe_load(file)
if "services" in document:
    found = document["services"]["spotgate"]["environment"]
else:
    containers = document["spec"]["template"]["spec"]["containers"]
    found = {entry["name"]: entry["value"] for one in containers if one["name"] == "spotgate" for entry in one["env"]}
print(json.dumps({name: str(value) for name, value in found.items()}))
