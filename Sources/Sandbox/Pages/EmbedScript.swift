/// The embedded view's script, in the words of the Visual Embed SDK (1.51).
///
/// In a frame it posts `appInit` with a port. Cookieless (`authType=AuthServerCookieless`) it signs in with the token
/// that comes back on it, with cookies (`AuthServer`) at once. It ends in `authInit`, `ThoughtspotAuthFailure` or, where
/// the browser keeps cookies from frames, `noCookieAccess`. When the token or the session runs out by the sandbox's
/// clock it says `ThoughtspotAuthExpired` and goes on with the token it is given; `IdleSessionTimeout` and
/// `RefreshAuthToken` come if `PUT /sandbox/settings` asks for them.
enum EmbedScript {
    static let javaScript = #"""
        const byId = (id) => document.getElementById(id);
        const isEmbedded = parent !== window;

        // shouldEncodeUrlQueryParams puts the whole query into one parameter, as base64url without padding.
        function parameters() {
          const query = new URLSearchParams(location.search);
          const encoded = query.get("base64UrlEncodedFlags");
          return encoded ? new URLSearchParams(atob(encoded.replaceAll("-", "+").replaceAll("_", "/"))) : query;
        }

        const authType = parameters().get("authType") ?? "AuthServerCookieless";
        const isCookieless = isEmbedded && authType === "AuthServerCookieless";

        // waiting: for the first token; open: signed in; asking: the host was told and has not answered; closed: refused.
        let state = "waiting";
        let token = null;
        let lastActive = null;
        let wasActive = true;
        let hasAskedAhead = false;

        function tell(type, data) {
          if (isEmbedded) parent.postMessage({ type, data }, "*");
        }

        // The host answers on the port with a message of the same type that may hold a token.
        function ask(type) {
          if (!isEmbedded) return;
          const channel = new MessageChannel();
          channel.port1.onmessage = (event) => {
            const given = event.data?.data?.authToken;
            if (isCookieless && event.data?.type === type) signIn(given || null);
          };
          parent.postMessage({ type }, "*", [channel.port2]);
        }

        // A browser that keeps cookies from frames of other sites takes this one and shows it to nobody.
        function hasCookies() {
          document.cookie = "sandbox_probe=1; SameSite=None; Secure; Path=/";
          const isThere = document.cookie.includes("sandbox_probe=1");
          document.cookie = "sandbox_probe=; SameSite=None; Secure; Path=/; Max-Age=0";
          return isThere;
        }

        function say(text) {
          byId("status").textContent = text;
          byId("status").hidden = text === "";
          document.querySelector("main").hidden = text !== "";
        }

        async function get(path) {
          const headers = { Accept: "application/json", "X-Requested-By": "ThoughtSpot" };
          if (token) headers.Authorization = `Bearer ${token}`;
          const response = await fetch(path, { headers, credentials: token ? "omit" : "include", cache: "no-store" });
          if (!response.ok) throw new Error(`${response.status}`);
          return response.json();
        }

        async function signIn(given) {
          token = given;
          try {
            if (isCookieless && !token) throw new Error("no token");
            const user = await get("/api/rest/2.0/auth/session/user");
            byId("avatar").textContent = user.display_name.slice(0, 1);
            byId("name").textContent = user.display_name;
            byId("mail").textContent = user.email;
            byId("user").textContent = user.name;
            byId("org").textContent = user.current_org.name;
            const groups = user.user_groups.map((group) => group.name);
            byId("groups").replaceChildren(...groups.map((group) => {
              const item = document.createElement("li");
              item.textContent = group;
              return item;
            }));
            say("");
            state = "open";
            wasActive = true;
            hasAskedAhead = false;
            tell("authInit", { userGUID: user.id, userName: user.name, groups });
          } catch (error) {
            state = "closed";
            say(`Not signed in (${error.message})`);
            tell(isCookieless || hasCookies() ? "ThoughtspotAuthFailure" : "noCookieAccess");
          }
        }

        // Looks once a second how the token or the session stands by the sandbox's clock.
        async function look() {
          if (state !== "open" && (state !== "asking" || isCookieless)) return;
          let view;
          try {
            view = await get("/sandbox/view");
          } catch {
            return;
          }
          if (state === "asking") {
            if (view.live) signIn(null);
            return;
          }
          if (wasActive) lastActive = view.now;
          wasActive = false;
          if (!view.live) {
            state = "asking";
            say("The session has run out. Waiting for a new one…");
            ask("ThoughtspotAuthExpired");
          } else if (view.idle_seconds !== null && view.now - lastActive >= view.idle_seconds * 1000) {
            state = "asking";
            say("Nothing happened for a while. Waiting for a new session…");
            ask("IdleSessionTimeout");
          } else if (view.refresh_seconds !== null && view.expires !== null && !hasAskedAhead
            && view.expires - view.now <= view.refresh_seconds * 1000) {
            hasAskedAhead = true;
            ask("RefreshAuthToken");
          }
        }

        for (const name of ["pointermove", "pointerdown", "keydown"]) {
          addEventListener(name, () => { wasActive = true; }, { passive: true });
        }
        ask("appInit");
        if (!isCookieless) signIn(null);
        setInterval(look, 1000);

        """#
}
