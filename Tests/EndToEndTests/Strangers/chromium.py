"""Chromium driven over its DevTools protocol: pages, what they print, their size, scheme and pictures."""

import base64
import contextlib
import itertools
import json
import pathlib
import subprocess
import time

import websocket

SWITCHES = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--remote-debugging-port=0",
    "--remote-allow-origins=*",
]


def wait_for(what, condition, seconds=30):
    """The condition's first true value."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.05)
    return value


class Page:
    """One tab."""

    def __init__(self, socket):
        self.socket = socket
        self.numbers = itertools.count(1)
        self.session = None
        # Lines of the console with their kind, errors that nobody caught, and titles of alerts.
        self.console = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": parameters}
        self.socket.send(json.dumps({**message, "sessionId": self.session} if self.session else message))
        while (answer := json.loads(self.socket.recv())).get("id") != number:
            self.note(answer)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def note(self, event):
        parameters = event.get("params", {})
        if event.get("method") == "Runtime.consoleAPICalled":
            words = [one.get("description") or json.dumps(one.get("value")).strip('"') for one in parameters["args"]]
            self.console.append((parameters["type"], " ".join(words)))
        elif event.get("method") == "Runtime.exceptionThrown":
            details = parameters["exceptionDetails"]
            self.console.append(("uncaught", details.get("exception", {}).get("description", details["text"])))

        elif event.get("method") == "Fetch.requestPaused":
            self.send("Fetch.continueRequest", requestId=parameters["requestId"])
        elif event.get("method") == "Fetch.authRequired":
            name, password = self.password
            answer = {"response": "ProvideCredentials", "username": name, "password": password}
            self.send("Fetch.continueWithAuth", requestId=parameters["requestId"], authChallengeResponse=answer)

    def send(self, method, **parameters):
        """Does not wait for what becomes of it."""
        message = {"id": next(self.numbers), "method": method, "params": parameters, "sessionId": self.session}
        self.socket.send(json.dumps(message))

    @contextlib.contextmanager
    def answering_prompts(self, name, password):
        """As a user who types that into the browser's own prompt; the browser remembers it."""
        self.password = (name, password)
        self.call("Fetch.enable", handleAuthRequests=True)
        yield
        self.call("Fetch.disable")

    def open(self, url):
        self.call("Page.navigate", url=url)

    def evaluate(self, expression, seconds=60):
        """The value of the expression, awaited."""
        answer = self.call(
            "Runtime.evaluate",
            expression=expression,
            returnByValue=True,
            awaitPromise=True,
            timeout=seconds * 1000,
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"].get("exception", {}).get("description", "threw"))
        return answer["result"].get("value")

    def until(self, expression, seconds=30):
        def look():
            try:
                return self.evaluate(expression)
            except RuntimeError:
                # The page is on its way to another one.
                return None

        return wait_for(expression, look, seconds)

    def resize(self, width, height=900):
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )

    def scheme(self, name):
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def offline(self, is_offline):
        self.call(
            "Network.emulateNetworkConditions",
            offline=is_offline,
            latency=0,
            downloadThroughput=-1,
            uploadThroughput=-1,
        )

    def press(self, key, modifiers=0):
        text = {"Enter": "\r", "Space": " "}.get(key, "")
        code = {"Enter": 13, "Tab": 9, "Space": 32}[key]
        name = {"Space": " "}.get(key, key)
        for kind in ("keyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent",
                type=kind,
                key=name,
                code=key,
                windowsVirtualKeyCode=code,
                modifiers=modifiers,
                **({"text": text} if kind == "keyDown" and text else {}),
            )

    def picture(self, path):
        image = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(image))


@contextlib.contextmanager
def chromium(program, profile, *switches):
    """A browser with that profile's directory; gives the way to open a page."""
    browser = subprocess.Popen(
        [program, *SWITCHES, *switches, f"--user-data-dir={profile}", "about:blank"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        port_file = pathlib.Path(profile) / "DevToolsActivePort"
        port, path = wait_for(
            "chromium", lambda: port_file.exists() and len(text := port_file.read_text().split()) == 2 and text
        )
        yield lambda: Page(websocket.create_connection(f"ws://127.0.0.1:{port}{path}", timeout=60))
    finally:
        browser.kill()
        browser.wait()
