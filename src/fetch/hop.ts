// One request and its answer, without following anything: bytes, a redirect, or why not. Every time-out ends in a value.
// Whether the address may be asked, the agent decides when it connects.
import { type Dispatcher, request } from "undici";
import { NoroshiError } from "../kernel/error.js";
import { letGo, readBody } from "./body.js";
import type { Failed, Fresh, NotModified, Refused } from "./fetched.js";
import { contentType, encodingsOf, headerOf, retryAfter } from "./headers.js";

export interface Limits {
  /** Milliseconds until a connection stands. */
  readonly connect: number;
  /** Milliseconds until the headers are there. */
  readonly headers: number;
  /** Milliseconds between two pieces of the body. */
  readonly idle: number;
  /** Milliseconds for one request in all. */
  readonly total: number;
  /** Bytes of a body after unpacking. */
  readonly most: number;
}

export interface HopOptions {
  readonly agent: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly now: () => Date;
  readonly signal: AbortSignal | undefined;
}

export interface Redirect {
  readonly outcome: "redirect";
  readonly to: string;
  readonly forGood: boolean;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export async function hop(url: URL, options: HopOptions): Promise<Fresh | NotModified | Refused | Failed | Redirect> {
  const { agent, headers, limits, signal } = options;
  const whole = AbortSignal.timeout(limits.total);
  try {
    const answer = await request(url, {
      dispatcher: agent,
      method: "GET",
      headers,
      headersTimeout: limits.headers,
      bodyTimeout: limits.idle,
      signal: signal === undefined ? whole : AbortSignal.any([whole, signal]),
    });
    return await read(url, answer, options);
  } catch (error) {
    if (error instanceof NoroshiError && error.code === "not-public") {
      return { outcome: "refused", why: "not-public", status: null, reason: error.message, retryAfter: null };
    }
    return failureOf(error, url, whole, signal, limits);
  }
}

async function read(url: URL, { statusCode, headers, body }: Dispatcher.ResponseData, options: HopOptions) {
  const movedTo = null;
  const location = headerOf(headers, "location");
  if (REDIRECTS.has(statusCode) && location !== null) {
    letGo(body);
    return { outcome: "redirect", to: location, forGood: statusCode === 301 || statusCode === 308 } as const;
  }
  const conditional = "if-none-match" in options.headers || "if-modified-since" in options.headers;
  if (statusCode === 304 && conditional) {
    letGo(body);
    return { outcome: "not-modified", url: url.href, movedTo } as const;
  }
  if (statusCode < 200 || statusCode > 299 || statusCode === 206) {
    letGo(body);
    const wait = retryAfter(headers, options.now());
    const reason = `${url.host} answered with status ${statusCode}${wait === null ? "" : ` and asks for ${wait} seconds`}`;
    return { outcome: "refused", why: "status", status: statusCode, reason, retryAfter: wait } as const;
  }
  const whole = await readBody(body, encodingsOf(headers), options.limits.most);
  if (whole.bytes === null)
    return { outcome: "failed", why: whole.why, reason: `${url.href}: ${whole.reason}` } as const;
  return {
    outcome: "fresh",
    url: url.href,
    bytes: whole.bytes,
    ...contentType(headers),
    movedTo,
    etag: headerOf(headers, "etag"),
    lastModified: headerOf(headers, "last-modified"),
  } as const;
}

function failureOf(
  error: unknown,
  url: URL,
  whole: AbortSignal,
  signal: AbortSignal | undefined,
  limits: Limits,
): Failed {
  const failed = (why: Failed["why"], said: string): Failed => ({
    outcome: "failed",
    why,
    reason: `${url.host} ${said}`,
  });
  if (signal?.aborted === true) return failed("stopped", "was let go, since the program is ending");
  if (whole.aborted) return failed("timeout", `had not answered in full after ${limits.total} ms`);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, readonly [Failed["why"], string]>> = {
    UND_ERR_CONNECT_TIMEOUT: ["timeout", `took no connection within ${limits.connect} ms`],
    UND_ERR_HEADERS_TIMEOUT: ["timeout", `sent no headers within ${limits.headers} ms`],
    UND_ERR_BODY_TIMEOUT: ["timeout", `fell silent for ${limits.idle} ms in the middle of its answer`],
    ECONNREFUSED: ["network", "takes no connections there"],
    ENOTFOUND: ["network", "is a name that nobody knows"],
    EAI_AGAIN: ["network", "could not be looked up; is there a network?"],
    ECONNRESET: ["network", "broke the connection off"],
    UND_ERR_SOCKET: ["network", "broke the connection off"],
  };
  const [why, said] = known[code] ?? [
    "network",
    `did not answer: ${error instanceof Error ? error.message : String(error)}`,
  ];
  return failed(why, said);
}
