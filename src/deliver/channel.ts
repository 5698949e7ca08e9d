// Where alerts and briefs are told: the channels and the daily briefs that somebody wrote down in a file of JSON. Secrets stand in the
// environment; the file names the variables, and nothing here holds or prints their values.
import { z } from "zod";
import { NoroshiError } from "../kernel/error.js";
import { hashOf } from "../kernel/hash.js";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/;

// A line break in an address would begin a header of its own.
const address = z
  .string()
  .regex(/^[^\r\n<>,;"]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>,;"@]+@[^\s<>,;"@]+$/, "is no address, such as desk@example.org");
const variable = z.string().regex(/^[A-Z_][A-Z0-9_]*$/, "names an environment variable, such as NOROSHI_HOOK_SECRET");

const common = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and single hyphens, such as duty-desk"),
  /** Ids of watches; all of them if left out. */
  watches: z.array(z.string()).min(1, "names no watch; leave it out to take all").optional(),
};

const webhook = z.strictObject({
  ...common,
  kind: z.literal("webhook"),
  url: z
    .url("is no address")
    .refine(mayBePosted, "must be https:// (http:// on this machine alone) and hold no password"),
  secret: variable,
});
const mail = z
  .strictObject({
    ...common,
    kind: z.literal("mail"),
    host: z.string().regex(/^[A-Za-z0-9.:[\]-]+$/, "is no host"),
    port: z.int().min(1).max(65_535),
    tls: z.enum(["tls", "starttls", "none"]),
    user: z.string().optional(),
    password: variable.optional(),
    from: address,
    to: z.array(address).min(1, "names nobody"),
  })
  .refine((one) => (one.user === undefined) === (one.password === undefined), {
    path: ["password"],
    message: "goes with user, and user with password",
  })
  .refine((one) => one.tls !== "none" || one.user === undefined || LOOPBACK.test(one.host), {
    path: ["tls"],
    message: "must be tls or starttls where a password goes over the network",
  });
const file = z.strictObject({ ...common, kind: z.literal("file"), file: z.string().min(1, "must not be empty") });
const feed = z.strictObject({ ...common, kind: z.literal("feed"), file: z.string().min(1, "must not be empty") });

const brief = z.strictObject({
  watch: z.string(),
  channels: z.array(z.string()).min(1, "names no channel"),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is no time of day (UTC), such as 06:00"),
});

const schema = z.strictObject({
  channels: z.array(z.discriminatedUnion("kind", [webhook, mail, file, feed])),
  briefs: z.array(brief).default([]),
});

export type Channel = z.infer<typeof webhook> | z.infer<typeof mail> | z.infer<typeof file> | z.infer<typeof feed>;
export type ChannelOf<K extends Channel["kind"]> = Extract<Channel, { kind: K }>;
/** A brief that goes out once a day, from this time of the day on (UTC). */
export type DailyBrief = z.infer<typeof brief>;

export interface Channels {
  readonly channels: readonly Channel[];
  readonly briefs: readonly DailyBrief[];
}

/** What there is where nobody set any. */
export const NO_CHANNELS: Channels = { channels: [], briefs: [] };

/**
 * Reads parsed JSON.
 * @param where what to call the input in an error
 * @throws NoroshiError `bad-input` naming the field and what is wanted
 */
export function readChannels(input: unknown, where: string): Channels {
  const result = schema.safeParse(input);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    const field = issue.path.length === 0 ? "it" : `"${issue.path.join(".")}"`;
    throw new NoroshiError(
      "bad-input",
      `${where}: ${field}: ${issue.message}. Write {"channels":[{"id","kind":"webhook"|"mail"|"file"|"feed",…}],"briefs":[…]}; docs/alerts.md shows each.`,
      result.error,
    );
  }
  const { channels, briefs } = result.data;
  const ids = channels.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new NoroshiError("bad-input", `${where}: two channels have the id "${twice}"; rename one.`);
  const kinds = new Map(channels.map(({ id, kind }) => [id, kind]));
  for (const id of briefs.flatMap((one) => one.channels)) {
    if (kinds.get(id) === "mail" || kinds.get(id) === "webhook" || kinds.get(id) === "file") continue;
    throw new NoroshiError(
      "bad-input",
      `${where}: "briefs": "${id}" is no channel that takes a brief; name one of kind mail, webhook or file.`,
    );
  }
  return result.data;
}

/** Changes when the channel leads somewhere else; tells nobody where. */
export function addressOf(channel: Channel): string {
  if (channel.kind === "webhook") return hashOf("webhook", channel.url);
  if (channel.kind === "mail") return hashOf("mail", channel.host, String(channel.port), ...channel.to);
  return hashOf(channel.kind, channel.file);
}

/** Where it leads, for a person to read: a webhook's path may be a secret and is left out. */
export function shownAddress(channel: Channel): string {
  if (channel.kind === "webhook") return `${new URL(channel.url).origin}/…`;
  if (channel.kind === "mail") return channel.to.join(", ");
  return channel.file;
}

/** Whether what concerns a watch is told here; what concerns all of them (`*`) is told everywhere. */
export function takes({ watches }: Channel, watch: string): boolean {
  return watches === undefined || watch === "*" || watches.includes(watch);
}

function mayBePosted(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
}
