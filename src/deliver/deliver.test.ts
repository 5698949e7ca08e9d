// Letters to real peers on loopback: an HTTP receiver that checks signatures with the standard's own library, an SMTP server, files.
// Each way of failing is a row. Nothing here waits longer than a try may take.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, test } from "vitest";
import type { Day } from "../kernel/day.js";
import type { Alert } from "../watch/alert.js";
import type { ChannelOf } from "./channel.js";
import { deliver } from "./deliver.js";
import { alertLetter } from "./letter.js";
import type { Means } from "./tried.js";

const SECRET = `whsec_${Buffer.from("a secret that is not kept anywhere").toString("base64")}`;
const means: Means = {
  now: () => new Date(),
  env: { HOOK: SECRET, BAD: "no base64!", SMTP: "pass" },
  patience: 30_000,
};
/** For those who never answer, and nobody else: a busy machine is slow too. */
const HASTY: Means = { ...means, patience: 300 };
const HOSTILE = 'Arms <b>&</b> "oil"\r\nBcc: thief@example.org\n\n<script>alert(1)</script>';
const alert: Alert = {
  ...{ id: "alert1", watch: "rus-prk", state: "raised", rule: "surprise", keys: ["surprise:MC"], step: "elevated" },
  ...{ raised: "2024-06-19" as Day, spoke: "2024-06-19" as Day, held: "2024-06-19" as Day, worth: 20, spokenWorth: 20 },
  ...{ claims: ["c1", "c2"], records: [], fresh: ["c1", "c2"], sentence: HOSTILE, change: "New." },
};
const evidence = {
  ...{
    claim: "c1",
    type: "AID",
    words: HOSTILE,
    outlet: "Wire\r\nX: y",
    published: "2024-06-19" as Day,
    document: "d",
  },
  url: "javascript:alert(1)",
};
const letterOf = (part: Partial<Alert> = {}) =>
  alertLetter({
    ...{ alert: { ...alert, ...part }, name: "Russia–North Korea\r\nX-Evil: 1", evidence: [evidence] },
    made: "2024-06-19T08:00:00.000Z",
  });
const letter = letterOf();

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe("a letter", () => {
  test("has one line for a subject, and no markup from a report", () => {
    expect(letter.subject).toBe(
      'Russia–North Korea X-Evil: 1: raised: Arms <b>&</b> "oil" Bcc: thief@example.org <script>alert(1)</script>',
    );
    expect(letter.html).not.toMatch(/<script|<b>|javascript:/);
    expect(letter.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(letter.text.split("\n").filter((line) => /^Bcc|^X-Evil/.test(line))).toEqual([]);
  });
  test("is the same message for the same thing said, another for the next", () => {
    expect(letterOf().message).toBe(letter.message);
    expect(letterOf({ worth: 21, claims: ["c1"] }).message).toBe(letter.message);
    expect(letterOf({ state: "changed" }).message).not.toBe(letter.message);
    expect(letterOf({ spoke: "2024-06-20" as Day }).message).not.toBe(letter.message);
  });
  test("of what is over does not read as if it held", () => {
    expect(
      letterOf({ state: "quiet", change: "Nothing for 7 days.", sentence: "The level is high." }).subject,
    ).toContain("quiet: Nothing for 7 days. Last: The level is high.");
  });
});

describe("a webhook", () => {
  interface Asked {
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }
  async function receiver(answer: (response: ServerResponse, asked: Asked) => void) {
    const heard: Asked[] = [];
    const server: Server = createServer((request, response) => {
      let body = "";
      request.on("data", (part: Buffer) => {
        body += part.toString("utf8");
      });
      request.on("end", () => {
        heard.push({ headers: request.headers, body });
        answer(response, heard.at(-1)!);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    return { heard, channel: { id: "desk", kind: "webhook", url, secret: "HOOK" } satisfies ChannelOf<"webhook"> };
  }

  test("is signed so that the standard's own library takes it, and nothing else", async () => {
    const { heard, channel } = await receiver((response) => response.writeHead(204).end());
    expect(await deliver(channel, letter, means)).toEqual({ came: "sent", said: "204" });
    const [{ headers, body }] = heard as [Asked];
    const verify = (text: string, secret = SECRET) =>
      new Webhook(secret).verify(text, headers as Record<string, string>);
    expect(verify(body)).toEqual(JSON.parse(JSON.stringify(letter.data)));
    expect(verify(body)).toMatchObject({
      type: "alert.raised",
      data: { alert: { id: "alert1" }, watch: { id: "rus-prk" } },
    });
    expect(headers["webhook-id"]).toBe(letter.message);
    expect(() => verify(body.replace("alert1", "alert2"))).toThrow();
    expect(() => verify(body, `whsec_${Buffer.from("another secret").toString("base64")}`)).toThrow();
  });
  test.each<readonly [string, (response: ServerResponse) => void, object]>([
    ["500", (r) => r.writeHead(500).end(), { came: "failed", said: "500", wait: null }],
    ["503 that says when", (r) => r.writeHead(503, { "retry-after": "120" }).end(), { came: "failed", wait: 120 }],
    [
      "429 that says never",
      (r) => r.writeHead(429, { "retry-after": "9999999" }).end(),
      { came: "failed", wait: 86_400 },
    ],
    ["a redirect", (r) => r.writeHead(302, { location: "http://127.0.0.1:1/" }).end(), { came: "failed" }],
    ["400", (r) => r.writeHead(400).end("no"), { came: "failed", said: "400" }],
    ["410", (r) => r.writeHead(410).end(), { came: "gone" }],
    ["no answer", () => undefined, { came: "failed", said: "no answer within 0.3 s" }],
    ["a line that breaks", (r) => r.socket?.destroy(), { came: "failed" }],
    ["an endless body", (r) => void r.writeHead(200).write("x".repeat(1e6)), { came: "sent" }],
  ])("answered by %s", async (name, answer, expected) => {
    const { channel } = await receiver(answer);
    expect(await deliver(channel, letter, name === "no answer" ? HASTY : means)).toMatchObject(expected);
  });
  test.each([
    ["nobody listens", { url: "http://127.0.0.1:1/" }, /ECONNREFUSED|bad port/],
    ["the variable is not set", { secret: "NOT_SET" }, /NOT_SET is not set/],
    ["the secret is none", { secret: "BAD" }, /BAD is no secret/],
  ])("where %s fails and shows no secret", async (_name, part, said) => {
    const channel: ChannelOf<"webhook"> = {
      id: "desk",
      kind: "webhook",
      url: "http://127.0.0.1:9",
      secret: "HOOK",
      ...part,
    };
    const tried = await deliver(channel, letter, means);
    expect(tried).toMatchObject({ came: "failed", said: expect.stringMatching(said) });
    expect(JSON.stringify(tried)).not.toContain("no base64!");
  });
});

describe("mail", () => {
  async function server(part: SMTPServerOptions = {}) {
    const mails: string[] = [];
    const smtp = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ["STARTTLS"], logger: false, closeTimeout: 50 },
      onData: (stream, _session, done) => {
        let text = "";
        stream.on("data", (part: Buffer) => {
          text += part.toString("utf8");
        });
        stream.on("end", () => {
          mails.push(text);
          done();
        });
      },
      ...part,
    });
    smtp.on("error", () => undefined);
    await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", () => resolve()));
    closing.push(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
    const port = (smtp.server.address() as AddressInfo).port;
    const channel: ChannelOf<"mail"> = {
      ...{ id: "mail", kind: "mail", host: "127.0.0.1", port, tls: "none" },
      ...{ from: "Noroshi <watch@noroshi.example>", to: ["desk@example.org", "Second <two@example.org>"] },
    };
    return { mails, channel };
  }
  const header = (mail: string, name: string) =>
    new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, "im").exec(mail.split("\r\n\r\n")[0]!)?.[1]?.replace(/\r\n\s+/g, " ");

  test("comes as text with an HTML twin, in one thread, and cannot be given headers by a report", async () => {
    const { mails, channel } = await server();
    const next = letterOf({ state: "changed", change: "Grown." });
    expect(await deliver(channel, letter, means)).toMatchObject({ came: "sent" });
    expect(await deliver(channel, next, means)).toMatchObject({ came: "sent" });
    const [first, second] = mails as [string, string];
    expect(header(first, "message-id")).toBe(`<${letter.message}@noroshi.example>`);
    expect(header(first, "references")).toBe("<thread.alert1@noroshi.example>");
    expect(header(second, "references")).toBe(header(first, "references"));
    expect(header(second, "message-id")).not.toBe(header(first, "message-id"));
    expect(header(first, "to")).toContain("desk@example.org");
    for (const evil of ["bcc", "x-evil"]) expect(header(first, evil)).toBeUndefined();
    expect(header(first, "content-type")).toContain("multipart/alternative");
    expect(first.indexOf("Content-Type: text/plain")).toBeLessThan(first.indexOf("Content-Type: text/html"));
    expect(header(first, "auto-submitted")).toBe("auto-generated");
  });
  const no = (responseCode: number) => Object.assign(new Error("not now\r\nnot here"), { responseCode });
  test.each<readonly [string, SMTPServerOptions, object]>([
    ["refuses everybody for good", { onRcptTo: (_to, _session, done) => done(no(550)) }, { came: "refused" }],
    ["says later", { onRcptTo: (_to, _session, done) => done(no(451)) }, { came: "failed" }],
    [
      "refuses the letter",
      { onData: (stream, _s, done) => stream.resume().on("end", () => done(no(554))) },
      { came: "refused" },
    ],
    [
      "refuses one of two",
      { onRcptTo: (to, _s, done) => done(to.address.startsWith("two") ? no(550) : null) },
      { came: "sent", said: expect.stringContaining("refused for 1 of 2") },
    ],
    ["never greets", { onConnect: () => undefined }, { came: "failed" }],
  ])("to a server that %s", async (name, part, expected) => {
    const { channel } = await server(part);
    expect(await deliver(channel, letter, name === "never greets" ? HASTY : means)).toMatchObject(expected);
  });
  test.each(["starttls", "tls"] as const)(
    "is not sent in the open where %s is asked for and not there",
    async (tls) => {
      const { mails, channel } = await server();
      expect(await deliver({ ...channel, tls }, letter, means)).toMatchObject({ came: "failed" });
      expect(mails).toEqual([]);
    },
  );
  test("with wrong credentials, without the variable, or to nobody, is tried again later and shows no password", async () => {
    const { channel } = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_a, _s, done) => done(no(535)),
    });
    const wrong = await deliver({ ...channel, user: "me", password: "SMTP" }, letter, means);
    expect(wrong).toMatchObject({ came: "failed", said: expect.stringContaining("EAUTH") });
    expect(JSON.stringify(wrong)).not.toContain('pass"');
    const unset = await deliver({ ...channel, user: "me", password: "NOT_SET" }, letter, means);
    expect(unset).toMatchObject({ came: "failed", said: "the environment variable NOT_SET is not set" });
    expect(await deliver({ ...channel, port: 1 }, letter, means)).toMatchObject({ came: "failed" });
  });
});

describe("a file", () => {
  const open = () => {
    const folder = mkdtempSync(join(tmpdir(), "noroshi-deliver-"));
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    return { id: "log", kind: "file", file: join(folder, "alerts.jsonl") } as const;
  };
  const ids = (file: string) =>
    readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
  const other = letterOf({ state: "changed" });

  test("has each letter as one line, once", async () => {
    const channel = open();
    for (const one of [letter, other, letter])
      expect(await deliver(channel, one, means)).toMatchObject({ came: "sent" });
    expect(ids(channel.file)).toEqual([letter.message, other.message]);
  });
  test("that was cut short by a kill is mended", async () => {
    const channel = open();
    await deliver(channel, letter, means);
    const whole = readFileSync(channel.file, "utf8");
    writeFileSync(channel.file, whole + whole.replace(letter.message, other.message).slice(0, 60));
    await deliver(channel, other, means);
    expect(ids(channel.file)).toEqual([letter.message, other.message]);
  });
  test("of somebody else is left as it is, and one that cannot be written is told of", async () => {
    const channel = open();
    writeFileSync(channel.file, "dear diary");
    expect(await deliver(channel, letter, means)).toMatchObject({ came: "failed" });
    expect(readFileSync(channel.file, "utf8")).toBe("dear diary");
    expect(await deliver({ ...channel, file: join(channel.file, "x") }, letter, means)).toMatchObject({
      came: "failed",
    });
  });
});
