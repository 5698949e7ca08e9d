// Bytes to text, whatever is told of their encoding and whoever tells it.
import { expect, test } from "vitest";
import { decodeText } from "./text.js";

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const SJIS = Buffer.from([0x93, 0xfa, 0x96, 0x7b]); // 日本
const LATIN = Buffer.from([0x63, 0x61, 0x66, 0xe9]); // café
const JIS = Buffer.from("\u001b$BF|K\\\u001b(B"); // 日本 in ISO-2022-JP, which is ASCII to the eye

// biome-ignore format: a table reads best with one row a line
test.each<[string, Uint8Array, string | null, string]>([
  ["UTF-8", Buffer.from("日本"), null, "日本"],
  ["UTF-8 with its mark", Buffer.from("\ufeff日本"), null, "日本"],
  ["UTF-8 that the server calls Latin-1", Buffer.from("日本"), "iso-8859-1", "日本"],
  ["UTF-16 by its mark, whatever is told", utf16("日本"), "utf-8", "日本"],
  ["Shift_JIS by the server", SJIS, "shift_jis", "日本"],
  ["Shift_JIS by the page", Buffer.concat([Buffer.from('<meta charset="x-sjis">'), SJIS]), null, '<meta charset="x-sjis">日本'],
  ["Shift_JIS by http-equiv", Buffer.concat([Buffer.from('<meta http-equiv="content-type" content="text/html; charset=Shift_JIS">'), SJIS]), "nonsense", '<meta http-equiv="content-type" content="text/html; charset=Shift_JIS">日本'],
  ["Latin-1 by the XML declaration", Buffer.concat([Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>'), LATIN]), null, '<?xml version="1.0" encoding="ISO-8859-1"?>café'],
  ["the server before the page", Buffer.concat([Buffer.from("<meta charset=koi8-r>"), LATIN]), "windows-1252", "<meta charset=koi8-r>café"],
  ["ISO-2022-JP by the server", JIS, "iso-2022-jp", "日本"],
  ["a name that no encoding has", Buffer.from("plain"), "x-none", "plain"],
  ["bytes that nobody explains", LATIN, null, "caf\ufffd"],
])("%s", (_, bytes, told, text) => {
  const decoded = decodeText(bytes, told);
  // A mark of broken bytes in four characters is a quarter: read here all the same, to see what became of them.
  if (text.includes("\ufffd")) expect(decodeText(Buffer.concat([bytes, Buffer.from(" and more".repeat(9))]), told)).toMatchObject({ broken: 1 });
  else expect(decoded).toEqual({ text, broken: 0 });
});

test.each([
  ["nothing", new Uint8Array(), /is empty/],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]), /no text/],
])("%s is refused", (_, bytes, reason) => {
  expect(decodeText(bytes)).toMatchObject({ text: null, reason: expect.stringMatching(reason) });
});
