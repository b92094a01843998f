"""The vendor's Python client (1.8.8) and `spotgate api`, the same calls against one server: are the answers the same,
and what does a call cost in CPU time?

usage: vendor_and_ours.py URL SPOTGATE [CALLS]; the account is in THOUGHTSPOT_USERNAME and THOUGHTSPOT_PASSWORD.
"""

import json
import os
import resource
import subprocess
import sys
import time

from thoughtspot_rest_api_v1 import TSRestApiV1

URL, SPOTGATE = sys.argv[1:3]
CALLS = int(sys.argv[3]) if len(sys.argv) > 3 else 0
SHEET = "c0000000-0000-4000-8000-000000000004"

CASES = [
    ("user_get", {"name": "service"}),
    ("user_get", {"name": "nobody at all"}),
    ("group_get", {"name": "Administrator"}),
    ("group_get", {"name": "no/such?group&x=1"}),
    ("metadata_list", {"object_type": "WORKSHEET"}),
    ("metadata_list", {"object_type": "PINBOARD_ANSWER_BOOK", "sort": "NAME", "filter": "%a%"}),
    ("metadata_list", {"object_type": "ONE_TO_ONE_LOGICAL", "batchsize": 1, "offset": 1}),
    ("metadata_listobjectheaders", {"object_type": "TAG"}),
    ("metadata_list_find_guid", {"object_type": "WORKSHEET", "name": "Retail Sales"}),
    ("metadata_details", {"object_type": "LOGICAL_TABLE", "object_guids": [SHEET]}),
    ("metadata_tml_export", {"guid": SHEET}),
    ("metadata_tml_export_string", {"guid": SHEET, "formattype": "YAML"}),
    ("metadata_tml_export_string", {"guid": "c0000000-0000-4000-8000-0000000000ff"}),
    ("security_metadata_permissions", {"object_type": "LOGICAL_TABLE", "object_guids": [SHEET]}),
    ("session_orgs_get", {}),
    ("connection_list", {}),
]


def python(client):
    """Each call's answer, or None where it raises."""
    answers = []
    for method, arguments in CASES:
        try:
            answers.append(getattr(client, method)(**arguments))
        except Exception:
            answers.append(None)
    return answers


def ours(lines, *options):
    """The answers of one batch, or None where there is an error."""
    outcome = subprocess.run(
        [SPOTGATE, "api", "--batch", "--yes", *options],
        input="\n".join(json.dumps({"method": m, "args": a}) for m, a in lines),
        env={**os.environ, "THOUGHTSPOT_URL": URL},
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line).get("answer") for line in outcome.stdout.splitlines()]


def python_cost(client):
    start = time.process_time()
    for _ in range(CALLS):
        client.user_get(name="service")
    return time.process_time() - start


def our_cost(*options):
    """Of a whole process, its start and its sign-in included."""
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    ours([("user_get", {"name": "service"})] * CALLS, *options)
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    return end.ru_utime - start.ru_utime + end.ru_stime - start.ru_stime


def best(cost):
    """Microseconds of CPU a call, the least of three runs: a busy machine makes every run dearer."""
    return round(min(cost() for _ in range(3)) / CALLS * 1e6, 1)


def main():
    client = TSRestApiV1(server_url=URL)
    client.session_login(os.environ["THOUGHTSPOT_USERNAME"], os.environ["THOUGHTSPOT_PASSWORD"])
    left, right = python(client), ours(CASES)
    said = {
        "calls": len(CASES),
        "answered": sum(answer is not None for answer in right),
        "different": [
            {"call": case, "python": str(a)[:300], "ours": str(b)[:300]}
            for case, a, b in zip(CASES, left, right, strict=True)
            if a != b
        ],
    }
    if CALLS:
        said["python_us"] = best(lambda: python_cost(client))
        said["ours_us"] = best(our_cost)
        said["ratio"] = round(said["python_us"] / said["ours_us"], 1)
        said["ours_eight_at_a_time_us"] = best(lambda: our_cost("--parallel", "8"))
    print(json.dumps(said))


main()
