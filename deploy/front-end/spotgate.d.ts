/** Why there is no token. */
export declare class TokenError extends Error {
  /** The word of `Spotgate-Error`; null where something in front of Spotgate answered, or nothing did. */
  readonly code: string | null;
  /** The status of the answer; null without one. */
  readonly status: number | null;
  /** `X-Request-Id`, which stands in the service's log too. */
  readonly requestId: string | null;
  /** Seconds after which asking again is worth it; null if it is not. */
  readonly retryAfter: number | null;
}

export interface TokenOptions {
  /** How often to ask again on 503 and 429; 2 by default. */
  retries?: number;
  /** A `Retry-After` of more seconds is not waited for; 10 by default. */
  longestWait?: number;
  /** Milliseconds for each try; 10 000 by default. */
  timeout?: number;
  /** Header lines to send beside `Accept: text/plain`. */
  headers?: Record<string, string>;
}

/** A `getAuthToken` for `init()`: gives a new token, one to all calls at one time, or throws `TokenError` after
 * `console.error`. */
export declare function tokenFrom(url: string, options?: TokenOptions): () => Promise<string>;

/** Ends the SDK's session, then ThoughtSpot's; `sdk` is the SDK's module or anything with its `logout`. */
export declare function signOut(
  sdk: { logout(): unknown },
  url?: string,
  options?: { timeout?: number },
): Promise<void>;
