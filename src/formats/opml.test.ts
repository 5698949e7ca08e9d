// Lists of sources in and out: what goes out comes in again, folders are flattened, and what names no address is set aside.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readOpml, writeOpml } from "./opml.js";

test("folders are flattened; what is no address is set aside with its name", () => {
  const text = `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>
    <outline text="Asia"><outline text="Wire &amp; Post" type="rss" xmlUrl="https://wire.example/a?x=1&amp;y=2"/>
      <outline text="Deep"><outline title="Page" type="link" url="https://wire.example/page"/></outline></outline>
    <outline text="Old" xmlUrl="ftp://wire.example/x"/><outline text="Bare"/></body></opml>`;
  expect(readOpml("list.opml", text)).toEqual({
    outlines: [
      { url: "https://wire.example/a?x=1&y=2", title: "Wire & Post", isFeed: true },
      { url: "https://wire.example/page", title: "Page", isFeed: false },
    ],
    setAside: [
      { where: "list.opml: Old", reason: "it names no address of http or https" },
      { where: "list.opml: Bare", reason: "it names no address of http or https" },
    ],
  });
});

test.each([
  ["words", "hello"],
  ["a feed", '<rss version="2.0"><channel><title>x</title></channel></rss>'],
  ["a billion laughs", '<!DOCTYPE opml [<!ENTITY a "b">]><opml><body><outline text="&a;"/></body></opml>'],
  ["cut off", '<opml version="2.0"><body><outline te'],
])("%s: one reason, no source", (_, text) => {
  const { outlines, setAside } = readOpml("list.opml", text);
  expect(outlines).toEqual([]);
  expect(setAside).toHaveLength(1);
});

test("what is written is read again", () => {
  const outline = fc.record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    title: fc.string().map((title) =>
      title
        .replace(/[^\x20-\x7e\u00a1-\ud7ff]/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    ),
    isFeed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(outline, { minLength: 1, maxLength: 5 }), (outlines) => {
      const { outlines: read, setAside } = readOpml("x", writeOpml(outlines));
      expect(setAside).toEqual([]);
      expect(read).toEqual(outlines.map((one) => ({ ...one, title: one.title === "" ? one.url : one.title })));
    }),
  );
});
