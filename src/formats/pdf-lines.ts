// Pieces of a PDF's page to lines, without what stands on every page: running heads and feet, page numbers, marks of footnotes.
// It takes the order in which the file gives the text for the order of reading, which is so of what word processors write.

export interface PdfPiece {
  readonly text: string;
  /** Where it begins, and its base line from the page's top, in points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters, in points. */
  readonly size: number;
  /** Not turned: text up the side of a page is a stamp or a watermark. */
  readonly upright: boolean;
}

export interface PdfPage {
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Counted from 0. */
  readonly page: number;
}

/** Share of a page's height, above and below, where running heads and page numbers stand. */
const EDGE = 0.12;
/** Points by which a running head may stand higher or lower on another page. */
const STRAY = 4;
/** Share of the pages on which a line at the edge must stand to be a running one; left and right pages may differ. */
const RUNNING = 0.3;
/** A figure this much smaller than its line and raised is the mark of a footnote. */
const MARK = 0.9;

/** The lines of all pages in the order of reading. */
export function pdfLines(pages: readonly PdfPage[]): readonly PdfLine[] {
  const lines = pages.map(({ pieces }, page) => linesOf(pieces, page));
  const edges = lines.map((own, page) => own.filter((line) => atEdge(line, pages[page]!.height)));
  const running = runningOf(edges);
  return lines.flatMap((own, page) => {
    const edge = new Set(edges[page]);
    return own.filter((line) => !edge.has(line) || !(isNumber(line.text) || running(line)));
  });
}

function linesOf(pieces: readonly PdfPiece[], page: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfPiece[] = [];
  const close = () => {
    const line = lineOf(open, page);
    if (line.text !== "") lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    if (!piece.upright || piece.text === "") continue;
    if (open.length > 0 && !sameLine(open, piece)) close();
    open.push(piece);
  }
  close();
  return lines;
}

function sameLine(open: readonly PdfPiece[], piece: PdfPiece): boolean {
  const last = open.at(-1)!;
  const size = Math.max(last.size, piece.size, open[0]!.size);
  return Math.abs(piece.y - open[0]!.y) < size / 2 && piece.x > last.x + last.width - size * 2;
}

function lineOf(pieces: readonly PdfPiece[], page: number): PdfLine {
  const main = pieces.reduce((best, one) => (one.text.length > best.text.length ? one : best), NOTHING);
  let text = "";
  let end = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.size < main.size * MARK && piece.y < main.y - main.size / 8 && /^[\d,\s*†]+$/.test(piece.text)) continue;
    if (piece.x > end + main.size / 5 && !text.endsWith(" ")) text += " ";
    text += piece.text;
    end = piece.x + piece.width;
  }
  const inked = pieces.filter((piece) => piece.text.trim() !== "");
  return {
    text: text.replace(/[\p{Cc}\s]+/gu, " ").trim(),
    left: Math.min(...inked.map(({ x }) => x)),
    right: Math.max(...inked.map(({ x, width }) => x + width)),
    ...{ y: main.y, size: main.size, page },
  };
}

const NOTHING: PdfPiece = { text: "", x: 0, y: 0, width: 0, size: 0, upright: true };

function atEdge({ y }: PdfLine, height: number): boolean {
  return y < height * EDGE || y > height * (1 - EDGE);
}

/** "7", "- 7 -", "Page 7 of 12", "xii", "7/12". */
function isNumber(text: string): boolean {
  return /^\P{L}*(page\s*)?(\d{1,4}|[ivxl]{1,7})(\s*(of|\/)\s*\d{1,4})?[^\p{L}\d]*$/iu.test(text);
}

/** Whether a line at the edge stands at the same height on enough of the pages, figures aside. */
function runningOf(edges: readonly (readonly PdfLine[])[]): (line: PdfLine) => boolean {
  const places = new Map<string, PdfLine[]>();
  for (const line of edges.flat()) {
    const key = bare(line.text);
    const same = places.get(key);
    if (same === undefined) places.set(key, [line]);
    else same.push(line);
  }
  const enough = Math.max(2, Math.ceil(edges.length * RUNNING));
  return (line) => {
    const near = (places.get(bare(line.text)) ?? []).filter(({ y }) => Math.abs(y - line.y) <= STRAY);
    return new Set(near.map(({ page }) => page)).size >= enough;
  };
}

function bare(text: string): string {
  return text.replace(/\d+/g, "#").toLowerCase();
}
