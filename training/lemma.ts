// Learns lemmas: rules by ending for each tag, and the forms on which those rules go wrong.
// A rule for a longer ending is kept only where it says something else than the shorter one.
import { applyEdit, type Edit, Lemmatizer, LONGEST_ENDING, lettersOf } from "../src/language/lemma.js";
import type { ByteWriter } from "./bytes.js";
import type { Gold } from "./treebank.js";

function editOf(form: string, lemma: string): Edit {
  const a = form.toLowerCase();
  const b = lemma.toLowerCase();
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  for (const letters of [0, 1, 2, 3]) {
    const edit = { letters, strip: a.length - same, append: b.slice(same) };
    if (applyEdit(edit, form) === lemma) return edit;
  }
  return { letters: 4, strip: 0, append: lemma };
}

type Counts = Map<string, Map<string, number>>;

function count(into: Counts, key: string, edit: string): void {
  const counts = into.get(key) ?? new Map<string, number>();
  counts.set(edit, (counts.get(edit) ?? 0) + 1);
  into.set(key, counts);
}

function best(counts: ReadonlyMap<string, number>): { readonly edit: string; readonly count: number } {
  let edit = "";
  let most = 0;
  for (const [key, n] of counts) if (n > most || (n === most && key < edit)) [edit, most] = [key, n];
  return { edit, count: most };
}

const print = (edit: Edit): string => `${edit.letters}|${edit.strip}|${edit.append}`;
function parse(text: string): Edit {
  const [letters, strip] = text.split("|", 2) as [string, string];
  return { letters: Number(letters), strip: Number(strip), append: text.slice(letters.length + strip.length + 2) };
}

export interface TrainedLemmatizer {
  readonly lemmatizer: Lemmatizer;
  readonly write: (out: ByteWriter) => void;
}

export function trainLemmatizer(golds: readonly Gold[], isWord: (word: string) => boolean): TrainedLemmatizer {
  const forms: Counts = new Map();
  const suffixes: Counts = new Map();
  const seen = new Set<string>();
  for (const gold of golds) {
    gold.forms.forEach((form, i) => {
      const key = `${gold.upos[i]}|${gold.xpos[i]}`;
      const edit = editOf(form, gold.lemmas[i]!);
      count(forms, `${key}\t${form}`, print(edit));
      const type = `${key}\t${form}\t${gold.lemmas[i]}`;
      if (seen.has(type) || edit.letters === 4) return;
      seen.add(type);
      const low = form.toLowerCase();
      for (let n = 0; n <= Math.min(LONGEST_ENDING, low.length); n++) {
        count(suffixes, `${key}\t${lettersOf(form)}${low.slice(low.length - n)}`, print(edit));
      }
    });
  }
  const endings = keptEndings(suffixes);
  const rules = new Lemmatizer(new Map(), endings, isWord);
  const exceptions = new Map<string, Edit>();
  for (const [entry, counts] of forms) {
    const [key, form] = entry.split("\t") as [string, string];
    const edit = parse(best(counts).edit);
    if (rules.guess(form, key) !== applyEdit(edit, form)) exceptions.set(entry, edit);
  }
  return {
    lemmatizer: new Lemmatizer(exceptions, endings, isWord),
    write: (out) => {
      for (const table of [exceptions, endings]) {
        const sorted = [...table].sort((a, b) => (a[0] < b[0] ? -1 : 1));
        out.list(sorted, ([key, edit]) => out.text(key).number(edit.letters).number(edit.strip).text(edit.append));
      }
    },
  };
}

/** Rules seen with two types or more that differ from the rule of the next shorter ending that is kept. */
function keptEndings(suffixes: Counts): Map<string, Edit> {
  const kept = new Map<string, Edit>();
  const byLength = [...suffixes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of byLength) {
    const start = key.indexOf("\t") + 2;
    const chosen = best(suffixes.get(key)!);
    let shorter: Edit | undefined;
    for (let from = start + 1; from <= key.length && shorter === undefined; from++)
      shorter = kept.get(key.slice(0, start) + key.slice(from));
    const root = key.length === start;
    if (root || (chosen.count >= 2 && (shorter === undefined || print(shorter) !== chosen.edit)))
      kept.set(key, parse(chosen.edit));
  }
  return kept;
}
