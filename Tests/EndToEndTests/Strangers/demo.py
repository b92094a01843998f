"""A visitor of the demo in Chromium: keyboard, both modes, everything that can fail, and what axe-core says of it.

demo.py CHROMIUM PROFILE URL AXE [PREFIX]: AXE is axe-core's script; pictures go to PREFIX-….png. Prints as JSON what
the page says after each thing that was done: the steps with their states, the code of the problem that is shown, and
whether there is an embedded view.
"""

import json
import pathlib
import sys

from chromium import chromium

CHROMIUM, PROFILE, URL, AXE = sys.argv[1:5]
PREFIX = sys.argv[5] if len(sys.argv) > 5 else None

LOOK = """(() => {
  const visible = (id) => document.getElementById(id)?.hidden === false;
  return {
    steps: [...document.querySelectorAll("#steps li")].map((item) => [item.id, item.dataset.state, item.innerText]),
    code: visible("problem") ? document.getElementById("problem-code").innerText : null,
    problem: visible("problem") ? document.getElementById("problem").innerText : null,
    view: visible("view") && document.querySelector("iframe") !== null,
  };
})()"""
ENDED = """document.getElementById("problem")?.hidden === false
  || document.getElementById("step-embed")?.dataset.state === "done" """
said = {"axe": {}, "wide": [], "uncaught": [], "scenes": {}}

with chromium(CHROMIUM, PROFILE) as new_page:
    page = new_page()

    def audit(name):
        """axe-core in both schemes, and whether the page is wider than a phone."""
        for scheme, width in (("light", 1100), ("dark", 1100), ("light", 360), ("dark", 360)):
            page.resize(width, 1100)
            page.scheme(scheme)
            page.evaluate(pathlib.Path(AXE).read_text() + ";0")
            found = page.evaluate(
                """axe.run(document, { iframes: false, resultTypes: ["violations"] }).then(({ violations }) =>
                violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ").slice(0, 300)}`))"""
            )
            said["axe"][f"{name}, {scheme}, {width}"] = found
            if page.evaluate("document.documentElement.scrollWidth") > width:
                said["wide"].append(f"{name}, {width}")
            if PREFIX:
                page.picture(f"{PREFIX}-{name.replace(' ', '-')}-{scheme}-{width}.png")
        page.resize(1100, 1100)
        page.scheme("light")

    def ended(name):
        page.until(ENDED, 40)
        said["scenes"][name] = page.evaluate(LOOK)

    def press(selector):
        page.evaluate(f"document.querySelector({json.dumps(selector)}).click()")

    def what_if(word):
        # The newest run begins with a click: what the one before left behind is no answer to this one.
        page.evaluate("document.getElementById('step-embed').dataset.state = 'waiting'")
        page.evaluate("document.getElementById('problem').hidden = true")
        press(f"#what-if button[value={word}]")

    page.resize(1100, 1100)
    page.open(URL)
    page.until("document.documentElement.dataset.ready === 'true'")
    audit("who")
    said["blocks"] = page.evaluate("document.querySelectorAll('button ul, button li, button div').length")

    # By keyboard alone: the first stop is alice.
    page.press("Tab")
    said["first"] = page.evaluate("document.activeElement.value")
    page.press("Enter")
    page.until("document.readyState === 'complete' && document.querySelector('main.signed-in') !== null")
    ended("cookieless")
    audit("signed in")
    stops = []
    page.evaluate("document.activeElement.blur()")
    for _ in range(14):
        page.press("Tab")
        stops.append(page.evaluate("(({ tagName, value, id }) => `${tagName} ${value || id}`)(document.activeElement)"))
    said["stops"] = stops

    for word in ("slow", "silent", "down", "key", "blocked"):
        what_if(word)
        ended(word)
        if word == "key":
            audit("refused")
        what_if("fine")
        ended(f"after {word}")
    page.evaluate("document.getElementById('step-embed').dataset.state = 'waiting'")
    press("#what-if button[value=expired]")
    ended("expired")

    page.offline(True)
    page.evaluate("document.getElementById('step-embed').dataset.state = 'waiting'")
    press("#again")
    ended("offline")
    page.offline(False)
    what_if("fine")
    ended("after offline")

    page.evaluate("document.getElementById('step-embed').dataset.state = 'waiting'")
    press("input[value=cookies]")
    ended("cookies")
    page.evaluate("document.getElementById('step-embed').dataset.state = 'waiting'")
    press("#what-if button[value=expired]")
    ended("cookies, expired")
    host = page.evaluate("new URL(document.querySelector('iframe').src).origin")

    what_if("session")
    ended("session")
    said["again"] = page.evaluate("document.getElementById('sign-in-again').hidden === false")
    if PREFIX:
        page.picture(f"{PREFIX}-session.png")

    # The embedded view by itself, signed in by the cookie that the demo left.
    page.open(f"{host}/v2/?embedApp=true")
    page.until("document.querySelector('main')?.hidden === false", 20)
    audit("embedded view")

    page.open(URL)
    page.until("document.documentElement.dataset.ready === 'true'")
    press("button[value=bob]")
    page.until("document.querySelector('main.signed-in') !== null && document.readyState === 'complete'")
    ended("bob")
    press("#leave button")
    page.until("document.getElementById('choose')?.hidden === false", 20)
    said["left"] = page.evaluate("document.getElementById('story').hidden")
    said["uncaught"] = [line for kind, line in page.console if kind == "uncaught"]
print(json.dumps(said))
