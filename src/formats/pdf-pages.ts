// The pages of a PDF as pieces of text at their places, by PDF.js without drawing, fonts on screen, eval or network.
// It runs where it is called and cannot be stopped in the middle of a page: pdf.ts calls it in a thread that can be ended.
import { fileURLToPath } from "node:url";
import type { PdfPage, PdfPiece } from "./pdf-lines.js";

export interface PdfLimits {
  readonly pages: number;
  /** UTF-16 units of text in all. */
  readonly text: number;
}

/** What a PDF tells of itself; empty where it does not. */
export interface PdfTold {
  readonly title: string;
  /** As the format writes it: D:20240619… */
  readonly made: string;
  readonly lang: string;
}

export type PdfPages = { readonly pages: readonly PdfPage[]; readonly told: PdfTold } | { readonly reason: string };

/** The bytes are handed over: PDF.js may change them. Never throws for the bytes' sake. */
export async function pdfPages(bytes: Uint8Array, limits: PdfLimits): Promise<PdfPages> {
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs"); // few need it, so no command's start waits for it
  const task = library.getDocument({
    data: bytes,
    // Tables that tell what the letters of Japanese, Chinese and Korean fonts are; read from the package's own folder.
    cMapUrl: fileURLToPath(new URL("../../cmaps/", import.meta.resolve("pdfjs-dist/legacy/build/pdf.mjs"))),
    cMapPacked: true,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > limits.pages)
      return { reason: `the PDF has ${pdf.numPages} pages; ${limits.pages} is the most. Split it` };
    const { info } = await pdf.getMetadata();
    const pages: PdfPage[] = [];
    let text = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { height, transform: view } = page.getViewport({ scale: 1 });
      const pieces: PdfPiece[] = [];
      const stream = page.streamTextContent();
      const reader = stream.getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        for (const item of (read.value as { items: readonly Item[] }).items) {
          if (item.str === undefined) continue; // a mark of structure
          text += item.str.length;
          if (text > limits.text) return { reason: `the PDF has more than ${limits.text} characters. Split it` };
          pieces.push(pieceOf(item.str, library.Util.transform(view, item.transform), item.width));
        }
      }
      pages.push({ height, pieces });
      page.cleanup();
    }
    return { pages, told: toldOf(info as Readonly<Record<string, unknown>>) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
    if (name === "PasswordException") return { reason: "the PDF is locked with a password. Unlock it first" };
    return { reason: `the PDF is broken: ${message}` };
  } finally {
    await task.destroy();
  }
}

interface Item {
  readonly str?: string;
  readonly transform: number[];
  readonly width: number;
}

function pieceOf(text: string, place: readonly number[], width: number): PdfPiece {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = place;
  // Upright letters grow to the right, and upward against the view's downward y.
  return { text, x, y, width, size: Math.hypot(c, d), upright: a > 0 && Math.abs(b) < Math.abs(a) / 10 };
}

function toldOf(info: Readonly<Record<string, unknown>>): PdfTold {
  const word = (key: string) => (typeof info[key] === "string" ? info[key].slice(0, 500) : "");
  return { title: word("Title"), made: word("CreationDate"), lang: word("Language") };
}
