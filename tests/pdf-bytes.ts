// Makes small PDFs for tests: lines of Helvetica at given places, packed or plain, and the ways in which a PDF is no text.
// It writes what the format needs and no more; nothing else in the house writes PDF.
import { deflateSync } from "node:zlib";

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  /** From the foot of the page, in points. */
  readonly y: number;
  readonly size?: number;
}

export interface PdfMade {
  readonly pages: readonly (readonly PdfLine[])[];
  /** Whether the pages are packed with Flate. */
  readonly packed?: boolean;
  /** Entries of the information dictionary: Title, CreationDate… */
  readonly info?: Readonly<Record<string, string>>;
  /** Names a lock whose password nobody has. */
  readonly locked?: boolean;
  /** The content of every page as it stands, in place of its lines. */
  readonly raw?: Uint8Array;
  readonly lang?: string;
  /** Sets the lines in a Japanese font that the file does not hold; their letters are bytes of Shift JIS. */
  readonly japanese?: boolean;
}

/** The paragraph's lines one under the other from (x, y) downward. */
export function linesAt(texts: readonly string[], x: number, y: number, size = 11, step = 14): readonly PdfLine[] {
  return texts.map((text, i) => ({ text, x, y: y - i * step, size }));
}

export function pdfBytes({
  pages,
  packed = false,
  info,
  locked = false,
  raw,
  lang,
  japanese = false,
}: PdfMade): Uint8Array {
  const objects: Buffer[] = [];
  const put = (content: string | Buffer): number => objects.push(Buffer.from(content as string));
  const first = 4; // after catalogue, list of pages and font
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  put(`<< /Type /Catalog /Pages 2 0 R ${lang === undefined ? "" : `/Lang (${lang})`} >>`);
  put(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  put(japanese ? JAPANESE : "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [i, lines] of pages.entries()) {
    put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
    );
    const plain = raw ?? Buffer.from(lines.map(drawn).join("\n"), "latin1");
    const bytes = packed ? deflateSync(plain) : plain;
    const filter = packed ? " /Filter /FlateDecode" : "";
    put(
      Buffer.concat([
        Buffer.from(`<< /Length ${bytes.length}${filter} >>\nstream\n`),
        bytes,
        Buffer.from("\nendstream"),
      ]),
    );
  }
  let trailer = "/Root 1 0 R";
  if (info !== undefined) {
    const entries = Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`);
    trailer += ` /Info ${put(`<< ${entries.join(" ")} >>`)} 0 R`;
  }
  if (locked) {
    const noise = `<${"5a".repeat(32)}>`;
    const lock = put(`<< /Filter /Standard /V 1 /R 2 /O ${noise} /U ${noise} /P -4 >>`);
    trailer += ` /Encrypt ${lock} 0 R /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>]`;
  }
  return file(objects, trailer);
}

const JAPANESE =
  "<< /Type /Font /Subtype /Type0 /BaseFont /MS-Gothic /Encoding /90ms-RKSJ-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Gothic /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /MS-Gothic /Flags 5 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>";

function file(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let at = parts[0]!.length;
  const add = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [i, object] of objects.entries()) {
    places.push(at);
    add(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]));
  }
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function drawn({ text, x, y, size = 11 }: PdfLine): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, "\\$&");
}
