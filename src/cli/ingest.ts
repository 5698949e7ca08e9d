// `noroshi ingest`: documents into the ledger, with their claims and what those add up to. Twice does nothing more than once.
// The known time is the clock at that moment.
import type { Command } from "commander";
import { isWarc } from "../formats/warc.js";
import { oneCoder, threadedCoder } from "../jobs/code-documents.js";
import { loadEngine } from "../jobs/engine.js";
import { ingest } from "../jobs/ingest.js";
import { loadRegister, readRegister } from "../jobs/load-register.js";
import { readFiles } from "../jobs/read-files.js";
import { readWarcs } from "../jobs/read-warcs.js";
import { needDay } from "../kernel/day.js";
import { withLedger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import { progressOf } from "./progress.js";
import { tellSetAside } from "./set-aside.js";
import { threadsOf } from "./threads.js";
import type { World } from "./world.js";

interface Options {
  readonly ledger?: string;
  readonly published?: string;
  readonly json?: boolean;
  readonly threads?: string;
}

export function addIngest(program: Command, world: World, outcome: Outcome): void {
  program
    .command("ingest")
    .description("read documents into the ledger; what is there already stays as it is")
    .argument(
      "<file...>",
      "documents: .jsonl[.gz], .txt, .md, .html, .pdf, folders of them, .warc[.gz], or - for the standard input",
    )
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .option("--published <day>", "the day to date plain files by, YYYY-MM-DD")
    .option("--threads <count>", "code in so many threads; by itself for large input")
    .option("--json", "print the counts as JSON")
    .action((files: string[], options: Options) => take(files, options, world, outcome));
}

async function take(files: readonly string[], options: Options, world: World, outcome: Outcome): Promise<void> {
  const published = options.published === undefined ? null : needDay(options.published, "--published");
  const plain = await readFiles(
    files.filter((file) => !isWarc(file)),
    { published, stdin: () => world.stdin() },
  );
  const archives = await readWarcs(files.filter(isWarc));
  const documents = [...plain.documents, ...archives.documents];
  const setAside = [...plain.setAside, ...archives.setAside];
  tellSetAside(setAside, world, outcome);
  if (documents.length === 0) return outcome.wanting();
  const threads = threadsOf(options.threads, documents);
  const knownAt = world.now().toISOString();
  await withLedger(options.ledger, world, async (store) => {
    const register = readRegister();
    await loadRegister(store, register, knownAt);
    const progress = progressOf(world, "coding");
    const coder = threads === 1 ? oneCoder(loadEngine()) : threadedCoder(threads);
    const done = await ingest(store, coder, documents, register, { knownAt, onProgress: progress.at }).finally(() =>
      coder.close(),
    );
    progress.end();
    for (const { name, reason } of done.uncoded) tellSetAside([{ where: name, reason }], world, outcome);
    for (const name of done.unread)
      tellSetAside([{ where: name, reason: "kept, but no model reads its language" }], world, outcome);
    for (const name of done.differing) {
      tellSetAside(
        [{ where: name, reason: "the ledger holds it with other white space; its claims were left out" }],
        world,
        outcome,
      );
    }
    if (options.json === true) return world.out(`${JSON.stringify({ ledger: store.place, ...done, setAside })}\n`);
    const recoded = done.recoded === 0 ? "" : `, ${done.recoded} coded anew`;
    world.out(
      `${done.added} new and ${done.already} known documents${recoded}; ${done.claims} claims, ${done.records} records in ${store.place}\n`,
    );
  });
}
