// Web archives made here by hand: pages become documents, all else is passed over, and a broken archive gives what stands before the break.
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { linesAt, pdfBytes } from "../../tests/pdf-bytes.js";
import { isWarc, readWarc } from "./warc.js";

const SHIPPED = "Russia shipped refined oil to North Korea on Tuesday.";
const page = (text: string) =>
  `<html lang="en"><head><title>T</title></head><body><article><p>${text}</p></article></body></html>`;

function record(part: {
  type?: string;
  url?: string;
  date?: string;
  status?: string;
  mime?: string;
  body?: string | Buffer;
  more?: string;
}): Buffer {
  const { type = "response", url = "https://wire.example/1", date = "2024-06-20T01:02:03Z" } = part;
  const { status = "200 OK", mime = "text/html; charset=utf-8", body = page(SHIPPED), more = "" } = part;
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${mime}\r\n${more}\r\n`),
    Buffer.from(body),
  ]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}
async function read(...records: readonly Buffer[]) {
  return readWarc(
    "a.warc",
    (async function* () {
      yield new Uint8Array(Buffer.concat(records));
    })(),
  );
}
const chunked = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`;

test.each<[string, readonly Buffer[]]>([
  ["plain", [record({})]],
  ["gzipped record by record", [gzipSync(record({ type: "warcinfo" })), gzipSync(record({}))]],
  ["sent in chunks", [record({ more: "Transfer-Encoding: chunked\r\n", body: chunked(page(SHIPPED)) })]],
  ["packed", [record({ more: "Content-Encoding: gzip\r\n", body: gzipSync(page(SHIPPED)) })]],
  ["in Latin-1", [record({ mime: "text/html; charset=iso-8859-1", body: Buffer.from(page(SHIPPED), "latin1") })]],
])("a page %s", async (_, records) => {
  const { documents, setAside } = await read(...records);
  expect(setAside).toEqual([]);
  expect(documents).toMatchObject([
    { text: SHIPPED, url: "https://wire.example/1", published: "2024-06-20", title: "T", lang: "en", outlet: null },
  ]);
});

test("a PDF, and one that is no PDF but by its type", async () => {
  const pdf = Buffer.from(pdfBytes({ pages: [linesAt([SHIPPED], 72, 700)], packed: true }));
  const { documents, setAside } = await read(
    record({ mime: "application/pdf", body: pdf }),
    record({ mime: "application/pdf", url: "https://wire.example/2" }),
  );
  expect(documents).toMatchObject([{ text: SHIPPED, url: "https://wire.example/1", published: "2024-06-20" }]);
  expect(setAside).toEqual([{ where: "a.warc: https://wire.example/2", reason: "it is no PDF" }]);
});

test("what is no page is passed over; a page without an article is set aside", async () => {
  const { documents, setAside } = await read(
    record({ type: "request" }),
    record({ mime: "image/png" }),
    record({ status: "301 Moved" }),
    record({ url: "dns:wire.example" }),
    record({ url: "https://wire.example/empty", body: "<html><body></body></html>" }),
    record({ url: "https://wire.example/when", date: "soon" }),
    record({ url: "https://wire.example/2", body: page("Japan condemned Russia.") }),
  );
  expect(documents.map(({ url }) => url)).toEqual(["https://wire.example/2"]);
  expect(setAside).toEqual([
    { where: "a.warc: https://wire.example/empty", reason: "no article text was found in the page" },
    { where: "a.warc: https://wire.example/when", reason: "the record tells no date" },
  ]);
});

test("any bytes, and any cut, give documents or reasons and never an error", async () => {
  const whole = Buffer.concat([gzipSync(record({})), gzipSync(record({ url: "https://wire.example/2" }))]);
  const plain = Buffer.concat([record({}), record({ url: "https://wire.example/2" })]);
  const cut = fc.tuple(fc.constantFrom(whole, plain), fc.nat(2_000)).map(([bytes, at]) => bytes.subarray(0, at));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        cut,
        fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      ),
      async (bytes) => {
        const { documents, setAside } = await read(bytes);
        for (const { reason } of setAside) expect(reason).not.toBe("");
        expect(documents.length + setAside.length).toBeLessThan(4);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ["a.warc", true],
  ["A.WARC.GZ", true],
  ["a.warc.txt", false],
  ["warc", false],
])("%s is an archive's name: %s", (name, is) => {
  expect(isWarc(name)).toBe(is);
});
