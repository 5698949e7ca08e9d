// The file of channels: what is read, and what is refused with the field's name; the Atom feed, read back by parsers that are not ours.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { Day } from "../kernel/day.js";
import type { Alert } from "../watch/alert.js";
import { addressOf, type Channel, readChannels, shownAddress, takes } from "./channel.js";
import { alertFeed } from "./feed.js";
import { nextWait } from "./tried.js";

const hook = { id: "desk", kind: "webhook", url: "https://hooks.example.org/T0/secret-path", secret: "HOOK" };
const mail = {
  ...{ id: "mail", kind: "mail", host: "smtp.example.org", port: 587, tls: "starttls", user: "me", password: "SMTP" },
  ...{ from: "Noroshi <watch@example.org>", to: ["desk@example.org"] },
};
const log = { id: "log", kind: "file", file: "alerts.jsonl", watches: ["rus-prk"] };

describe("channels", () => {
  test("are read", () => {
    const briefs = [{ watch: "rus-prk", channels: ["mail"], at: "06:00" }];
    expect(readChannels({ channels: [hook, mail, log], briefs }, "x")).toEqual({ channels: [hook, mail, log], briefs });
    expect(readChannels({ channels: [] }, "x")).toEqual({ channels: [], briefs: [] });
  });
  test.each<readonly [string, object, string]>([
    ["no list", {}, '"channels"'],
    ["a kind there is none of", { channels: [{ ...hook, kind: "pigeon" }] }, '"channels.0.kind"'],
    ["an id with a blank", { channels: [{ ...hook, id: "a b" }] }, '"channels.0.id"'],
    ["two of one id", { channels: [hook, { ...log, id: "desk" }] }, 'two channels have the id "desk"'],
    ["an open address", { channels: [{ ...hook, url: "http://hooks.example.org/" }] }, "must be https://"],
    ["a password in an address", { channels: [{ ...hook, url: "https://a:b@example.org/" }] }, "hold no password"],
    ["a file for an address", { channels: [{ ...hook, url: "file:///etc/passwd" }] }, '"channels.0.url"'],
    ["the secret itself", { channels: [{ ...hook, secret: "whsec_abc" }] }, '"channels.0.secret"'],
    ["a key there is none of", { channels: [{ ...hook, retries: 3 }] }, "retries"],
    ["a header in an address", { channels: [{ ...mail, to: ["a@b.org\r\nBcc: c@d.org"] }] }, '"channels.0.to.0"'],
    ["a user without password", { channels: [{ ...mail, password: undefined }] }, '"channels.0.password"'],
    ["a password in the open", { channels: [{ ...mail, tls: "none" }] }, '"channels.0.tls"'],
    [
      "a brief to a feed",
      { channels: [{ ...log, kind: "feed" }], briefs: [{ watch: "a", channels: ["log"], at: "06:00" }] },
      "takes a brief",
    ],
    [
      "a brief at no time",
      { channels: [log], briefs: [{ watch: "a", channels: ["log"], at: "25:00" }] },
      '"briefs.0.at"',
    ],
  ])("with %s are refused by the field's name", (_name, input, said) => {
    expect(() => readChannels(input, "channels.json")).toThrowError(
      expect.objectContaining({ code: "bad-input", message: expect.stringContaining(said) }),
    );
  });
  test("show and keep no secret, and another address is another", () => {
    const [one, two] = readChannels(
      { channels: [hook, { ...hook, id: "b", url: "https://hooks.example.org/x" }] },
      "x",
    ).channels;
    expect(shownAddress(one!)).toBe("https://hooks.example.org/…");
    expect(addressOf(one!)).toMatch(/^[0-9a-z]{16}$/);
    expect(addressOf(one!)).not.toBe(addressOf(two!));
  });
  test("take what they name, and what concerns all", () => {
    expect(["rus-prk", "kor-prk", "*"].map((watch) => takes(log as Channel, watch))).toEqual([true, false, true]);
    expect(takes(hook as Channel, "kor-prk")).toBe(true);
  });
});

test("tries come further and further apart, later where that is asked for, and end", () => {
  const waits = Array.from({ length: 8 }, (_, i) => nextWait(i + 1, null));
  expect(waits.at(-1)).toBeNull();
  const kept = waits.slice(0, -1) as number[];
  expect(kept).toEqual(kept.toSorted((a, b) => a - b));
  expect(nextWait(1, 600)).toBe(600);
  expect(nextWait(3, 600)).toBe(1800);
});

describe("the feed", () => {
  const alert = (part: Partial<Alert> = {}): Alert => ({
    ...{ id: "a1", watch: "rus-prk", state: "raised", rule: "surprise", keys: ["k"], step: "high", spokenWorth: 1 },
    ...{ raised: "2024-06-01" as Day, spoke: "2024-06-02" as Day, held: "2024-06-02" as Day, worth: 1 },
    ...{ claims: [], records: [], fresh: [], sentence: "", change: "New." },
    ...part,
  });
  const HOSTILE = 'Arms ]]> <script>alert("1")</script> &amp; \u0000\u0008\ud800\u202e oil';

  test("is read back by two parsers, hostile words as words, the latest first", () => {
    const entries = [alert(), alert({ id: "a2", spoke: "2024-06-05" as Day })].map((one) => ({
      ...{ alert: one, name: "Russia & North Korea", sentence: HOSTILE },
    }));
    const xml = alertFeed(entries, "http://127.0.0.1:8470");
    expect(XMLValidator.validate(xml)).toBe(true);
    const feed = parseAtomFeed(xml);
    expect(feed.updated).toBe("2024-06-05T00:00:00.000Z");
    expect(feed.entries?.map(({ id }) => id)).toEqual(["urn:noroshi:alert:a2", "urn:noroshi:alert:a1"]);
    const title = 'Russia & North Korea: raised: Arms ]]> <script>alert("1")</script> &amp; oil';
    expect(feed.entries?.[0]?.title?.value).toBe(title);
    expect(feed.entries?.[0]?.links?.[0]?.href).toBe("http://127.0.0.1:8470/watches/rus-prk?asOf=2024-06-05");
    const other = new XMLParser({ ignoreAttributes: false }).parse(xml) as { feed: { entry: { title: string }[] } };
    expect(other.feed.entry[1]!.title.trim()).toBe(title);
  });
  test("of nothing is a feed, and of silence has no page of a level", () => {
    expect(parseAtomFeed(alertFeed([])).entries ?? []).toEqual([]);
    const silence = { alert: alert({ watch: "*", rule: "silence", step: null }), name: "Sources", sentence: "Quiet." };
    expect(parseAtomFeed(alertFeed([silence], "http://x")).entries?.[0]?.links).toBeUndefined();
  });
});
