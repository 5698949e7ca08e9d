// `noroshi show ID`: everything on one claim, record or document, down to the words. Rulings stand beside it and change nothing in it.
// It looks an id up; it does not search.
import type { Command } from "commander";
import { NoroshiError } from "../kernel/error.js";
import { words } from "../kernel/span.js";
import type { ClaimRow, RecordRow, Store } from "../store/store.js";
import { claimText, documentHead, recordText } from "./claim-text.js";
import { withLedger } from "./ledger.js";
import { type Paint, paintFor, plain } from "./paint.js";
import { rulingText } from "./ruling-text.js";
import type { World } from "./world.js";

interface Options {
  readonly ledger?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

export function addShow(program: Command, world: World): void {
  program
    .command("show")
    .description("show a claim, record or document with the trail to its words")
    .argument("<id>", "an id as any other command prints it")
    .option("--known-at <time>", "as the ledger knew it by this day or instant")
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .option("--json", "print it as JSON")
    .action((id: string, options: Options) => show(id, options, world));
}

async function show(id: string, options: Options, world: World): Promise<void> {
  const paint = paintFor(world);
  await withLedger(options.ledger, world, async (store) => {
    const claim = await store.claim(id, options.knownAt);
    const record = claim === null ? await store.record(id, options.knownAt) : null;
    const document = claim === null && record === null ? await store.document(id, options.knownAt) : null;
    const rulings = await store.rulings({
      target: id,
      ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    });
    if (options.json === true && (claim ?? record ?? document) !== null) {
      return world.out(`${JSON.stringify({ ...(claim ?? record ?? document), rulings })}\n`);
    }
    if (claim !== null) world.out(await claimTrail(claim, store, paint));
    else if (record !== null) world.out(await recordTrail(record, store, paint));
    else if (document !== null)
      world.out(`${documentHead(document.document, paint)}\n${clean(document.document.text)}\n`);
    else
      throw new NoroshiError(
        "unknown-record",
        `Nothing in the ledger has the id "${plain(id)}"; copy it from a brief, from records or from read --explain.`,
      );
    for (const ruling of rulings) world.out(rulingText(ruling, paint));
  });
}

async function claimTrail({ claim, knownFrom }: ClaimRow, store: Store, paint: Paint): Promise<string> {
  const row = await store.document(claim.document);
  if (row === null) return `claim ${claim.id}\n`;
  const { document } = row;
  const versions = await store.claimHistory(claim.id);
  const before = versions.length > 1 ? `, version ${versions.length}` : "";
  return `${documentHead(document, paint)}\n${claimText(claim, document, paint, { explain: true })}            ${paint.dim(`known since ${knownFrom}${before}; document ${document.id}`)}\n`;
}

async function recordTrail({ record, knownFrom }: RecordRow, store: Store, paint: Paint): Promise<string> {
  const lines = [recordText(record), paint.dim(`known since ${knownFrom}`), "stands on:"];
  for (const basis of record.basis) {
    if ("register" in basis) {
      lines.push(`  register ${basis.register}: ${plain(basis.title)}${basis.url === null ? "" : ` ${basis.url}`}`);
      continue;
    }
    const row = await store.claim(basis.claim);
    const document = row === null ? null : await store.document(row.claim.document);
    if (row === null || document === null) continue;
    const { text, outlet, name, published } = document.document;
    lines.push(
      `  claim ${basis.claim}: “${plain(words(text, row.claim.span))}”`,
      paint.dim(`    ${plain(outlet ?? name)}, ${published}`),
    );
  }
  for (const past of (await store.recordHistory(record.id)).slice(0, -1)) {
    lines.push(paint.dim(`until ${past.knownTo}: ${recordText(past.value)}`));
  }
  return `${lines.join("\n")}\n`;
}

/** A report's text for a terminal: line breaks stay, other control characters go. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, "");
}
