"""Validates a .jsonc file against a JSON Schema: schema.py SCHEMA FILE."""

import json
import re
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1]) as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
with open(sys.argv[2]) as file:
    text = file.read()
# Comments outside of texts, then trailing commas.
text = re.sub(r'("(?:\\.|[^"\\])*")|//[^\n]*', lambda match: match.group(1) or "", text)
text = re.sub(r",(\s*[}\]])", r"\1", text)
problems = [
    f"{'.'.join(map(str, error.path))}: {error.message}"
    for error in Draft202012Validator(schema).iter_errors(json.loads(text))
]
sys.exit("\n".join(problems) or 0)
