"""Prints as JSON what the container called spotgate of a compose file or a Deployment gets as environment: deployed.py FILE."""

import json
import sys

import yaml

document = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))
if "services" in document:
    found = document["services"]["spotgate"]["environment"]
else:
    containers = document["spec"]["template"]["spec"]["containers"]
    found = {entry["name"]: entry["value"] for one in containers if one["name"] == "spotgate" for entry in one["env"]}
print(json.dumps({name: str(value) for name, value in found.items()}))
