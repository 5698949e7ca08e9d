// Errors as answers: application/problem+json (RFC 9457) for programs, a plain page for people. What went wrong inside is not shown.
// A title says what to do about it.
import type { Context } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type ErrorCode, NoroshiError } from "../kernel/error.js";
import { shell } from "./shell.js";

export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly code?: ErrorCode;
}

const STATUS: Readonly<Partial<Record<ErrorCode, ContentfulStatusCode>>> = {
  ...{ "bad-input": 400, "bad-date": 400, usage: 400, "unknown-actor": 400, "unknown-record": 404 },
};

export function problemOf(error: unknown): Problem {
  if (error instanceof NoroshiError) {
    const status = STATUS[error.code];
    if (status !== undefined) return { status, title: error.message, code: error.code };
  }
  if (isBrokenOff(error)) return { status: 400, title: "The request broke off before it was whole; send it again." };
  return { status: 500, title: "Something went wrong on the server; its own output says what." };
}

/** Node's error for a client that went away, or was sent away, in the middle of its body. */
function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && error.message === "aborted" && "code" in error && error.code === "ECONNRESET";
}

/** A page where the client asks for one, else problem+json. */
export function respond(context: Context, problem: Problem): Response | Promise<Response> {
  const wantsPage = (context.req.header("accept") ?? "").includes("text/html") && !context.req.path.endsWith(".json");
  if (wantsPage) {
    const body = html`<h1>${problem.status}</h1><p>${problem.title}</p><p><a href="/">To the watches</a></p>`;
    return context.html(shell({ title: String(problem.status), watches: [], body, clocks: {} }), problem.status);
  }
  const { status, title, code } = problem;
  return context.body(
    JSON.stringify({ type: code === undefined ? "about:blank" : `urn:noroshi:${code}`, title, status }),
    status,
    {
      "Content-Type": "application/problem+json",
    },
  );
}
