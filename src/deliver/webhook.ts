// A signed webhook after the Standard Webhooks specification 1.0 (standardwebhooks.com): webhook-id, webhook-timestamp and
// webhook-signature over a body of JSON. It posts once and says what came of it; when to try again is decided by who calls.
import { Webhook } from "standardwebhooks";
import type { ChannelOf } from "./channel.js";
import type { Letter } from "./letter.js";
import type { Means, Tried } from "./tried.js";

/** The longest that a receiver may ask us to wait, in seconds. */
const LONGEST_WAIT = 86_400;

export async function postWebhook(channel: ChannelOf<"webhook">, letter: Letter, means: Means): Promise<Tried> {
  const secret = means.env[channel.secret] ?? "";
  if (secret === "") return failed(`the environment variable ${channel.secret} is not set`);
  const signer = signerOf(secret);
  if (signer === null) return failed(`${channel.secret} is no secret of Standard Webhooks: whsec_ and base64`);
  const body = JSON.stringify(letter.data);
  const now = means.now();
  const headers = {
    "content-type": "application/json",
    "user-agent": "Noroshi",
    "webhook-id": letter.message,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": signer.sign(letter.message, now, body),
  };
  let answer: Response;
  try {
    // Redirects are not followed: the body was signed for this address.
    answer = await fetch(channel.url, {
      ...{ method: "POST", headers, body, redirect: "manual" },
      signal: AbortSignal.timeout(means.patience),
    });
    await answer.body?.cancel();
  } catch (error) {
    return failed(reason(error, means.patience));
  }
  if (answer.status >= 200 && answer.status < 300) return { came: "sent", said: String(answer.status) };
  if (answer.status === 410) return { came: "gone", said: "410: the receiver wants nothing more" };
  const moved = answer.status >= 300 && answer.status < 400 ? "; it points elsewhere, write the new address down" : "";
  return { ...failed(`${answer.status}${moved}`), wait: waitOf(answer.headers.get("retry-after"), now) };
}

function failed(said: string): Tried & { came: "failed" } {
  return { came: "failed", said, wait: null };
}

function signerOf(secret: string): Webhook | null {
  try {
    return new Webhook(secret);
  } catch {
    return null; // its message could hold a piece of the secret
  }
}

/** Seconds that the receiver asks for, as a number or a date; null where it asks for nothing we understand. */
export function waitOf(header: string | null, now: Date): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now.getTime()) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, LONGEST_WAIT) : null;
}

function reason(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${patience / 1000} s`;
  const cause = error.cause instanceof Error ? error.cause : null;
  return cause === null ? error.message : "code" in cause ? String(cause.code) : cause.message;
}
