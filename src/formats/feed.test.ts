// Feeds of the four formats to the same items, what is no feed to its reason, and any bytes at all to one or the other.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BILLION_LAUGHS, feedOf, GOOD_FEED } from "../../tests/misbehaving.js";
import { readFeed } from "./feed.js";
import { feedDay } from "./feed-day.js";
import { decodeText } from "./text.js";

const BASE = "https://wire.example/feeds/world.xml";
const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Wire &amp; Post</title><language>en-GB</language>
<item><guid isPermaLink="false">g1</guid><title>Moscow &amp; Pyongyang &lt;b&gt;sign&lt;/b&gt;</title><link>/1?a=1&amp;b=2</link>
<pubDate>Wed, 19 Jun 2024 23:30:00 -0500</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>They signed   a treaty.</p><script>alert(1)</script><p>It is long.</p>]]></content:encoded></item>
<item><title>Only a title</title><guid>https://wire.example/2</guid><dc:date>2024-06-20T01:00:00Z</dc:date></item>
<item><description>  </description></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja"><title>Wire</title><id>x</id><updated>2024-06-20T00:00:00Z</updated>
<entry><id>e1</id><title type="html">A &lt;i&gt;title&lt;/i&gt;</title><link rel="self" href="/self"/><link href="1.html"/>
<updated>2024-06-21T00:00:00Z</updated><published>2024-06-20T09:00:00+09:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>Ministry</title><link>http://x</link></channel>
<item rdf:about="https://wire.example/r1"><title>Statement</title><link>https://wire.example/r1</link><dc:date>2024-06-19</dc:date><description>Text.</description></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Wire",
  items: [{ id: "j1", url: "/j1", title: "T", content_text: "One.\n\nTwo.", date_published: "2024-06-19T10:00:00Z" }],
});

const itemsOf = (text: string) => {
  const reading = readFeed(text, BASE);
  if (reading.feed === null) throw new Error(reading.reason);
  return reading.feed.items.map(({ url, title, text, published, lang }) => [url, title, text, published, lang]);
};

describe("a feed", () => {
  test("RSS: the longest text, links made whole, markup gone, the day as it is written", () => {
    expect(itemsOf(RSS)).toEqual([
      [
        "https://wire.example/1?a=1&b=2",
        "Moscow & Pyongyang sign",
        "They signed a treaty.\n\nIt is long.",
        "2024-06-19",
        "en-GB",
      ],
      ["https://wire.example/2", "Only a title", "", "2024-06-20", "en-GB"],
    ]);
    expect(readFeed(RSS, BASE)).toMatchObject({ feed: { title: "Wire & Post" } });
  });
  test("Atom", () => {
    expect(itemsOf(ATOM)).toEqual([
      ["https://wire.example/feeds/1.html", "A title", "One.\n\nTwo.", "2024-06-20", "ja"],
    ]);
  });
  test("RDF", () => {
    expect(itemsOf(RDF)).toEqual([["https://wire.example/r1", "Statement", "Text.", "2024-06-19", null]]);
  });
  test("JSON Feed", () => {
    expect(itemsOf(JSON_FEED)).toEqual([["https://wire.example/j1", "T", "One.\n\nTwo.", "2024-06-19", null]]);
  });
  test("an item keeps its key when its words change, and two items have two", () => {
    const keys = (text: string) => {
      const { feed } = readFeed(text, BASE);
      return feed!.items.map(({ key }) => key);
    };
    const [first, second] = keys(feedOf("F", ["a", "b"]));
    expect(first).not.toBe(second);
    expect(keys(feedOf("F", ["changed", "b"]))).toEqual([first, second]);
  });
  test.each(["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://["])(
    "a link to %s is none",
    (link) => {
      expect(
        itemsOf(`<rss version="2.0"><channel><item><title>T</title><link>${link}</link></item></channel></rss>`),
      ).toEqual([[null, "T", "", null, null]]);
    },
  );
  test("of a feed without items there are none", () => {
    expect(itemsOf('<rss version="2.0"><channel><title>Empty</title></channel></rss>')).toEqual([]);
  });
});

test.each([
  ["nothing", "", /it is empty/],
  ["cut off", GOOD_FEED.slice(0, -30), /it is broken XML: /],
  ["tags that do not close", '<rss version="2.0"><channel><item><title>T</channel></rss>', /it is broken XML/],
  ["a billion laughs", BILLION_LAUGHS, /defines entities of its own/],
  [
    "an outside entity",
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
    /defines entities/,
  ],
  [
    "a web page",
    "<!-- hello --><!DOCTYPE html><html><body>rss</body></html>",
    /it is a web page and no feed; add it with --kind page/,
  ],
  [
    "a web page that names its feed",
    '<html><head><link rel="alternate" type="application/atom+xml" href="/feed"></head></html>',
    /names its feed as https:\/\/wire\.example\/feed/,
  ],
  ["other XML", "<svg></svg>", /neither RSS, Atom, RDF nor JSON Feed/],
  ["other JSON", '{"a":1}', /neither RSS/],
  ["words", "Too many requests", /neither RSS/],
  ["tags nested without end", `<rss version="2.0"><channel>${"<a>".repeat(100_000)}`, /broken XML/],
])("%s is no feed", (_, text, reason) => {
  expect(readFeed(text, BASE)).toEqual({ feed: null, reason: expect.stringMatching(reason) });
});

test.each([
  ["Wed, 19 Jun 2024 10:00:00 +0900", "2024-06-19"],
  ["19 June 2024", "2024-06-19"],
  ["Wed, 19-Jun-24 10:00:00 GMT", "2024-06-19"],
  ["Sun, 1 Jan 95 00:00:00 GMT", "1995-01-01"],
  ["2024-06-19T23:00:00-05:00", "2024-06-19"],
  ["2024-06-19", "2024-06-19"],
  ["Wed, 31 Jun 2024", null],
  ["2024-02-30", null],
  ["yesterday", null],
  ["1718800000", null],
  ["", null],
  [undefined, null],
])("the day of %j is %j", (text, day) => {
  expect(feedDay(text)).toBe(day);
});

test("any bytes are a feed or have a reason, and items are whole", () => {
  const whole = [RSS, ATOM, RDF, JSON_FEED, GOOD_FEED];
  const mangled = fc
    .tuple(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(2_000), fc.nat(40), fc.uint8Array({ maxLength: 12 })), { maxLength: 6 }),
    )
    .map(([text, cuts]) => {
      let bytes = Buffer.from(text);
      for (const [at, drop, put] of cuts)
        bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + drop)]);
      return new Uint8Array(bytes);
    });
  fc.assert(
    fc.property(
      fc.oneof({ weight: 4, arbitrary: mangled }, fc.uint8Array({ maxLength: 200 })),
      fc.option(fc.string()),
      (bytes, charset) => {
        const decoded = decodeText(bytes, charset);
        if (decoded.text === null) {
          expect(decoded.reason).not.toBe("");
          return;
        }
        const reading = readFeed(decoded.text, BASE);
        if (reading.feed === null) {
          expect(reading.reason).not.toBe("");
          return;
        }
        for (const { key, url, title, text, published } of reading.feed.items) {
          expect(key).toMatch(/^[0-9a-z]{16}$/);
          expect(title + text).not.toBe("");
          if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
          if (published !== null) expect(published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
