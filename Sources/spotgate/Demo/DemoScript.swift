/// The demo page's script: what a host page does with the Visual Embed SDK, in the open and in small.
enum DemoScript {
    static let javaScript = #"""
        const byId = (id) => document.getElementById(id);

        function tell(step, state, ...parts) {
          const item = byId(`step-${step}`);
          item.dataset.state = state;
          item.querySelector("p").replaceChildren(...parts);
        }

        function code(text) {
          const element = document.createElement("code");
          element.textContent = text;
          return element;
        }

        // A token is a credential: the page shows a fingerprint, as the service's own log does.
        async function fingerprint(token) {
          const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
          return [...new Uint8Array(digest)].slice(0, 6).map((byte) => byte.toString(16).padStart(2, "0")).join("");
        }

        async function fetchToken() {
          const began = performance.now();
          const response = await fetch("/token", { cache: "no-store" });
          const token = await response.text();
          const milliseconds = Math.max(1, Math.round(performance.now() - began));
          if (!response.ok) {
            const word = response.headers.get("Spotgate-Error") ?? "no reason given";
            tell("token", "failed", `${response.status}, `, code(word));
            return null;
          }
          tell("token", "done", `${token.length} characters in ${milliseconds} ms, SHA-256 `,
            code(`${await fingerprint(token)}…`));
          return token;
        }

        async function accepted(thoughtSpot, token) {
          const response = await fetch(`${thoughtSpot}/callosum/v1/session/isactive`, {
            headers: { Authorization: `Bearer ${token}`, "X-Requested-By": "ThoughtSpot" },
            credentials: "omit",
          });
          tell("accept", response.ok ? "done" : "failed",
            code("GET /callosum/v1/session/isactive"), ` answers ${response.status}`);
          return response.ok;
        }

        // Who ThoughtSpot says we are, and which of the directory's groups the policy kept back.
        function welcome(user, asked) {
          const parts = ["signed in as ", code(user?.userName ?? user?.userGUID)];
          const withheld = user?.groups ? asked.filter((group) => !user.groups.includes(group)) : [];
          for (const [place, group] of withheld.entries()) {
            parts.push(place ? ", " : "; kept back by policy: ", code(group));
          }
          return parts;
        }

        // The cookieless exchange of the Visual Embed SDK: the frame says appInit with a port, the host sends the token
        // through that port, the frame says authInit once it is signed in.
        function embed(session, token) {
          const thoughtSpot = session.thoughtSpot;
          const frame = document.createElement("iframe");
          frame.title = "Embedded ThoughtSpot view";
          frame.src = `${thoughtSpot}/v2/?embedApp=true&authType=TrustedAuthTokenCookieless#/embed/viz/sales`;
          const listener = (event) => {
            if (event.source !== frame.contentWindow || event.origin !== thoughtSpot) return;
            if (event.data?.type === "appInit") {
              event.ports[0]?.postMessage({ type: "appInit", data: { authToken: token } });
            } else if (event.data?.type === "authInit") {
              tell("embed", "done", ...welcome(event.data.data, session.groups));
              removeEventListener("message", listener);
            } else if (event.data?.type === "authFailure") {
              tell("embed", "failed", "the embedded view refused the token");
              removeEventListener("message", listener);
            }
          };
          addEventListener("message", listener);
          byId("frame").replaceChildren(frame);
          byId("view").hidden = false;
        }

        async function run(session) {
          for (const step of ["token", "accept", "embed"]) tell(step, "waiting");
          tell("identity", "done", code(`X-Forwarded-User: ${session.user}`), document.createElement("br"),
            code(`X-Forwarded-Groups: ${session.groups.join(",")}`));
          const token = await fetchToken();
          if (token && await accepted(session.thoughtSpot, token)) embed(session, token);
        }

        const answer = await fetch("/session", { cache: "no-store" });
        // 204: nobody is signed in yet.
        if (answer.status === 200) {
          const session = await answer.json();
          document.querySelector("main").classList.add("signed-in");
          byId("story").hidden = false;
          byId("leave").hidden = false;
          byId("again").addEventListener("click", () => run(session));
          await run(session);
        } else {
          byId("choose").hidden = false;
        }
        document.documentElement.dataset.ready = "true";

        """#
}
