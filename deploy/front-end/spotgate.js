// The page's half of Spotgate, for ThoughtSpot's Visual Embed SDK: copy this file, or import it. It needs nothing else.
//
//   init({ thoughtSpotHost, authType: AuthType.TrustedAuthTokenCookieless, getAuthToken: tokenFrom("/token") })

/** Why there is no token: `code` is the word of Spotgate-Error, or null where something else answered. */
export class TokenError extends Error {
  constructor(message, { code = null, status = null, requestId = null, retryAfter = null, cause } = {}) {
    super(message, { cause });
    Object.assign(this, { name: "TokenError", code, status, requestId, retryAfter });
  }
}

// Whatever is no token must not reach ThoughtSpot as one: a sign-in page, an empty body.
const TOKEN = /^[A-Za-z0-9._~+/=-]{8,8192}$/;

// Retry-After is a number of seconds, or a date.
function secondsUntil(text) {
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : null;
}

async function ask(url, { timeout, headers }) {
  let answer;
  let body;
  try {
    answer = await fetch(url, {
      credentials: "include",
      cache: "no-store",
      // A redirect leads to a sign-in page, which would be followed and taken for a token.
      redirect: "error",
      headers: { Accept: "text/plain", ...headers },
      signal: AbortSignal.timeout(timeout),
    });
    body = await answer.text();
  } catch (cause) {
    if (cause.name === "TimeoutError") throw new TokenError(`no answer within ${timeout} ms`, { cause });
    throw new TokenError("not reached: offline, sent to a sign-in page, or this origin is not listed", { cause });
  }
  const code = answer.headers.get("Spotgate-Error");
  const details = { code, status: answer.status, requestId: answer.headers.get("X-Request-Id") };
  if (!answer.ok) {
    const retryAfter = [429, 503].includes(answer.status) ? secondsUntil(answer.headers.get("Retry-After") ?? "1") : null;
    throw new TokenError(`${answer.status} ${code ?? "from something in front of Spotgate"}`, { ...details, retryAfter });
  }
  if (!TOKEN.test(body)) throw new TokenError("what answered is no token", details);
  return body;
}

/** A getAuthToken for the SDK: a new token, tried again where the answer says when; calls at one time share one. */
export function tokenFrom(url, { retries = 2, longestWait = 10, timeout = 10_000, headers = {} } = {}) {
  async function attempt() {
    for (let left = retries; ; left -= 1) {
      try {
        return await ask(url, { timeout, headers });
      } catch (error) {
        const mayWait = left > 0 && error.retryAfter !== null && error.retryAfter <= longestWait;
        // The SDK keeps the error to itself while it starts: without this line nobody learns the code.
        const request = error.requestId ? ` (request ${error.requestId})` : "";
        console.error(`Spotgate: ${error.message}${request}${mayWait ? `; again in ${error.retryAfter} s` : ""}`);
        if (!mayWait) throw error;
        // A little later than asked, and not everybody at once.
        await new Promise((done) => setTimeout(done, 1000 * error.retryAfter + Math.random() * 250));
      }
    }
  }

  // The embeds of a page run out of their token in the same second, and each asks for itself.
  let pending = null;
  return () => (pending ??= attempt().finally(() => { pending = null; }));
}

/** Signs out in the one order that works: after a revocation the SDK, still signed in, would fetch a new token. */
export async function signOut(sdk, url = "/revoke", { timeout = 10_000 } = {}) {
  try {
    await sdk.logout();
  } finally {
    const answer = await fetch(url, {
      method: "POST", credentials: "include", redirect: "error", signal: AbortSignal.timeout(timeout),
    });
    if (!answer.ok) {
      const code = answer.headers.get("Spotgate-Error");
      console.error(`Spotgate: not signed out at ThoughtSpot: ${answer.status} ${code}`);
      throw new TokenError(`${answer.status} ${code}`, { code, status: answer.status });
    }
  }
}
