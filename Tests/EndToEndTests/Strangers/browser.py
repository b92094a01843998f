"""Chromium on the demo page: signs alice in, waits for the embedded view, prints what the page says.

browser.py CHROMIUM PROFILE URL [PREFIX]: screenshots in light and dark go to PREFIX-light.png, PREFIX-dark.png.
"""

import base64
import itertools
import json
import pathlib
import subprocess
import sys
import time

import websocket

CHROMIUM, PROFILE, URL = sys.argv[1:4]
numbers = itertools.count(1)

browser = subprocess.Popen(
    [
        CHROMIUM,
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--remote-debugging-port=0",
        "--remote-allow-origins=*",
        f"--user-data-dir={PROFILE}",
        "--window-size=1100,1400",
        "about:blank",
    ],
    stdin=subprocess.DEVNULL,
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)


def wait_for(what, condition, seconds=30):
    end = time.monotonic() + seconds
    while not (value := condition()):
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.1)
    return value


try:
    port_file = pathlib.Path(PROFILE) / "DevToolsActivePort"
    port, path = wait_for(
        "chromium", lambda: port_file.exists() and len(text := port_file.read_text().split()) == 2 and text
    )
    session = None
    socket = websocket.create_connection(f"ws://127.0.0.1:{port}{path}", timeout=30)

    def call(method, **parameters):
        number = next(numbers)
        message = {"id": number, "method": method, "params": parameters}
        socket.send(json.dumps({**message, "sessionId": session} if session else message))
        while (answer := json.loads(socket.recv())).get("id") != number:
            pass
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def evaluate(expression):
        result = call("Runtime.evaluate", expression=expression, returnByValue=True)["result"]
        return result.get("value")

    target = call("Target.createTarget", url="about:blank")["targetId"]
    session = call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    call("Page.enable")
    call("Page.navigate", url=URL)
    wait_for("the page", lambda: evaluate("document.documentElement.dataset.ready === 'true'"))
    evaluate("document.querySelector('button[value=alice]').click()")
    states = (
        "JSON.stringify([...document.querySelectorAll('#steps li')].map((e) => [e.id, e.dataset.state, e.innerText]))"
    )

    def finished():
        steps = json.loads(evaluate(states) or "[]")
        return steps if steps and all(step[1] in ("done", "failed") for step in steps) else None

    steps = wait_for("the story's end", finished)
    if len(sys.argv) > 4:
        time.sleep(0.5)
        for scheme in ("light", "dark"):
            call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            image = call("Page.captureScreenshot", format="png")["data"]
            pathlib.Path(f"{sys.argv[4]}-{scheme}.png").write_bytes(base64.b64decode(image))
    print(json.dumps({"steps": [step[:2] for step in steps], "text": evaluate("document.body.innerText")}))
finally:
    browser.kill()
    browser.wait()
