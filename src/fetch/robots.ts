// What a host's robots.txt lets us ask, after RFC 9309: without the file everything may be asked, and while the server cannot give it,
// nothing may. It is read once a day for each host and kept in memory only.
import robots from "robots-parser";
import type { Failed, Fetched, Refused } from "./fetched.js";

/** The package is CommonJS, whose one export is the default; its types say that it holds one. */
const robotsParser = robots as unknown as (typeof robots)["default"];

export interface Rules {
  /** Null where the address may be asked, else the answer that stands for its own. */
  readonly refusal: (url: URL) => Refused | Failed | null;
  /** Milliseconds that the host asks to be left alone between two requests; 0 where it does not. */
  readonly pause: number;
}

const DAY_MS = 86_400_000;
/** A file that could not be had is asked for again after this. */
const AGAIN_MS = 600_000;
/** A host that asks for longer pauses than this is given this one; longer ones would keep others of its own waiting for hours. */
const LONGEST_PAUSE_MS = 30_000;

export class Robots {
  readonly #kept = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();
  readonly #agent: string;
  readonly #now: () => Date;

  /** @param agent the name that robots.txt would call us by */
  constructor(agent: string, now: () => Date) {
    this.#agent = agent;
    this.#now = now;
  }

  /**
   * @param scope keeps what a local source may reach apart from what others may
   * @param read asks for the file without asking this again
   */
  async rulesOf(url: URL, scope: string, read: (file: string) => Promise<Fetched>): Promise<Rules> {
    const key = `${scope} ${url.origin}`;
    const now = this.#now().getTime();
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.until > now) return kept.rules;
    const file = `${url.origin}/robots.txt`;
    const fetched = read(file);
    const rules = fetched.then((answer) => rulesFrom(file, answer, this.#agent));
    this.#kept.set(key, { until: now + DAY_MS, rules });
    const answer = await fetched;
    if (!isSettled(answer)) this.#kept.set(key, { until: now + AGAIN_MS, rules });
    return rules;
  }
}

/** Whether the answer tells what may be asked, as against that the server could not say. */
function isSettled(answer: Fetched): boolean {
  return answer.outcome === "fresh" || isAbsent(answer);
}

/** A 4xx is as good as no file, and so is one that leads on and on; too many requests is a 4xx that means "later". */
function isAbsent(answer: Fetched): boolean {
  if (answer.outcome !== "refused") return false;
  if (answer.why === "redirects" || answer.why === "scheme") return true;
  return answer.status !== null && answer.status >= 400 && answer.status < 500 && answer.status !== 429;
}

function rulesFrom(file: string, answer: Fetched, agent: string): Rules {
  if (answer.outcome === "fresh") {
    const parsed = robotsParser(file, new TextDecoder().decode(answer.bytes));
    const pause = Math.min(LONGEST_PAUSE_MS, 1000 * (parsed.getCrawlDelay(agent) ?? 0));
    return {
      pause: Number.isFinite(pause) && pause > 0 ? pause : 0,
      refusal: ({ href }) =>
        parsed.isAllowed(href, agent) === false ? refused(`${file} asks not to read ${href}`, null) : null,
    };
  }
  if (isAbsent(answer)) return { pause: 0, refusal: () => null };
  // A host that cannot be reached or may not be asked would give the same answer for any address of it.
  if (answer.outcome === "failed" || (answer.outcome === "refused" && answer.status === null))
    return { pause: 0, refusal: () => answer };
  const said = answer.outcome === "not-modified" ? "it says that nothing has changed" : answer.reason;
  const retryAfter = answer.outcome === "refused" ? answer.retryAfter : null;
  const reason = `${file} cannot be read, so nothing else is asked: ${said}`;
  return { pause: 0, refusal: () => refused(reason, retryAfter) };
}

function refused(reason: string, retryAfter: number | null): Refused {
  return { outcome: "refused", why: "robots", status: null, reason, retryAfter };
}
