// Who may come from other machines and what each may do: a reader reads, an analyst also rules on claims and records, an admin may all.
// Tokens are kept as hashes; the line that names one may hold the hash instead of the token. Nothing is decided here about this machine.
import { createHash, timingSafeEqual } from "node:crypto";
import { NoroshiError } from "../kernel/error.js";

export const ROLES = ["reader", "analyst", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Somebody whose request was let in. */
export interface Visitor {
  readonly name: string;
  readonly role: Role;
}

export interface Token extends Visitor {
  /** SHA-256 of the secret. */
  readonly hash: Buffer;
}

const SHORTEST = 16;

/** One token, which may all. */
export function adminToken(secret: string): Token {
  return { name: "admin", role: "admin", hash: hashOf(secret) };
}

/**
 * Reads lines of "name role token" or "name role sha256:HEX"; empty lines and those that begin with # are passed over.
 * @throws NoroshiError `usage` naming the line and never the token
 */
export function parseTokens(text: string): readonly Token[] {
  const tokens = text
    .split("\n")
    .map((line, at) => [line.trim(), at + 1] as const)
    .filter(([line]) => line !== "" && !line.startsWith("#"))
    .map(([line, at]) => tokenOf(line, at));
  const twice = tokens.find(({ name }, at) => tokens.findIndex((one) => one.name === name) !== at);
  if (twice !== undefined)
    throw new NoroshiError("usage", `Two tokens are named "${twice.name}"; give each its own name.`);
  return tokens;
}

/** Whose token it is, or null; takes the same time wherever the difference lies. */
export function visitorWith(tokens: readonly Token[], secret: string): Visitor | null {
  const hash = hashOf(secret);
  let found: Visitor | null = null;
  for (const token of tokens) {
    if (timingSafeEqual(hash, token.hash)) found = { name: token.name, role: token.role };
  }
  return secret === "" ? null : found;
}

/** Whether the one role holds what the other may do. */
export function mayAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

function tokenOf(line: string, at: number): Token {
  const [name = "", role = "", secret = "", ...more] = line.split(/\s+/);
  const known = ROLES.find((one) => one === role);
  const hex = /^sha256:([0-9a-f]{64})$/.exec(secret)?.[1];
  const fits = /^[\w.@-]{1,40}$/.test(name) && known !== undefined && more.length === 0;
  if (!fits || (hex === undefined && secret.length < SHORTEST)) {
    throw new NoroshiError(
      "usage",
      `Line ${at} of the tokens is not "name role token": the role is ${ROLES.join(", ")}, the token has ${SHORTEST} characters or more, or is sha256: and its hash.`,
    );
  }
  return { name, role: known, hash: hex === undefined ? hashOf(secret) : Buffer.from(hex, "hex") };
}

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
