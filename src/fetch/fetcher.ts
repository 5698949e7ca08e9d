// Asks for an address as a good guest does: says who it is, keeps to robots.txt, one request at a time to a host, asks only for what has
// changed, follows few redirects and checks each as if it were the first. The answer is a value, whatever happens.
import type { Agent } from "undici";
import { type ConnectOptions, makeAgent } from "./connect.js";
import type { Fetched } from "./fetched.js";
import { hop, type Limits } from "./hop.js";
import { Robots } from "./robots.js";
import { type Clock, Turns } from "./turns.js";

export interface FetchRequest {
  readonly url: string;
  /** Whether addresses that are not public may be asked: for sources that the user marked. */
  readonly local: boolean;
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

export interface Fetcher {
  fetch(request: FetchRequest): Promise<Fetched>;
  /** Lets go of everything under way; what is asked afterwards is answered as stopped. */
  stop(): void;
  close(): Promise<void>;
}

export interface FetcherOptions extends Clock, Pick<ConnectOptions, "resolve" | "judge"> {
  /** The program's version, for the User-Agent. */
  readonly version: string;
  readonly limits?: Partial<Limits> | undefined;
  /** Milliseconds that a host is left alone after a request. */
  readonly pause?: number | undefined;
}

/** A feed or page that is larger or slower than this is none that a desk could read. */
export const LIMITS: Limits = { connect: 10_000, headers: 20_000, idle: 15_000, total: 60_000, most: 16 * 1024 * 1024 };
/** Milliseconds; a second between two pages of one host is what large archives ask of their guests. */
export const PAUSE_MS = 1_000;
const MOST_REDIRECTS = 5;
const ROBOT = "Noroshi";
const ACCEPT =
  "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

export function makeFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...LIMITS, ...options.limits };
  const stopping = new AbortController();
  const turns = new Turns(options, stopping.signal);
  const robots = new Robots(ROBOT, options.now);
  const agents = { guarded: agentOf(false), local: agentOf(true) };
  const agent = `${ROBOT}/${options.version} (news reader; obeys robots.txt)`;

  function agentOf(local: boolean): Agent {
    return makeAgent({ local, resolve: options.resolve, judge: options.judge, timeout: limits.connect });
  }

  /** Follows redirects; each hop waits for its own host's turn. */
  async function follow(request: FetchRequest, heedRobots: boolean): Promise<Fetched> {
    let url = parse(request.url);
    let movedTo: string | null = null;
    let forGood = true;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (url === null || !/^https?:$/.test(url.protocol)) return noScheme(url?.href ?? request.url);
      const here = url;
      const rules = heedRobots
        ? await robots.rulesOf(here, request.local ? "local" : "guarded", (file) =>
            follow({ url: file, local: request.local }, false),
          )
        : null;
      const refusal = rules?.refusal(here) ?? null;
      if (refusal !== null) return refusal;
      const headers = { "user-agent": agent, accept: ACCEPT, "accept-encoding": "gzip, br", ...conditions(request) };
      // A local source is the user's own: it needs no rest from its owner.
      const pause = Math.max(request.local ? 0 : (options.pause ?? PAUSE_MS), rules?.pause ?? 0);
      const answer = await turns.take(here.host, pause, () =>
        hop(here, {
          ...{ agent: request.local ? agents.local : agents.guarded, headers, limits, now: options.now },
          signal: stopping.signal,
        }),
      );
      if (answer.outcome === "fresh" || answer.outcome === "not-modified") return { ...answer, movedTo };
      if (answer.outcome !== "redirect") return answer;
      url = parse(answer.to, here);
      forGood &&= answer.forGood;
      if (forGood && url !== null) movedTo = url.href;
    }
    const reason = `${request.url} leads on more than ${MOST_REDIRECTS} times`;
    return { outcome: "refused", why: "redirects", status: null, reason, retryAfter: null };
  }

  return {
    fetch: (request) => follow(request, true),
    stop: () => stopping.abort(),
    close: async () => {
      stopping.abort();
      await Promise.all([agents.guarded.destroy(), agents.local.destroy()]);
    },
  };
}

function conditions({ etag, lastModified }: FetchRequest): Readonly<Record<string, string>> {
  return {
    ...(etag == null ? {} : { "if-none-match": etag }),
    ...(lastModified == null ? {} : { "if-modified-since": lastModified }),
  };
}

/** An address without user, password and fragment; null where it is none. */
function parse(text: string, base?: URL): URL | null {
  if (!URL.canParse(text, base?.href)) return null;
  const url = new URL(text, base);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}

function noScheme(url: string): Fetched {
  const reason = `${url.slice(0, 200)} is no address of http or https`;
  return { outcome: "refused", why: "scheme", status: null, reason, retryAfter: null };
}
