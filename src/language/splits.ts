// Splits that need no judgement and that the treebanks have too little of: addresses stay whole, a currency sign stands before its sum,
// a quotation mark before its words, an ellipsis in its brackets. Checked on EWT dev and GUM dev, which follow the same conventions.
import { NAME_TITLES } from "./abbreviations.js";
import { classOf, DIGIT, isWordClass } from "./characters.js";

export interface SplitRules {
  /** Where the words of a stretch end, where rules alone decide it; null elsewhere. The last end is the length. */
  ends(form: string): readonly number[] | null;
  /** True where a word begins whatever the model says. */
  starts(form: string, at: number): boolean;
}

const OPENING = /^["'“‘«([{<]*/u;
const CLOSING = /["'”’»)\]}>.,;:!?]*$/u;
const WEB = /^(?:https?:\/\/|www\.)[^\s<>"“”]+$/iu;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
const ELLIPSIS = /^[[(](?:\.\.\.|…)[\])]$/u;

/** Words that begin with an apostrophe of their own: "get 'em", "'til dawn", "the '80s" (which no letter follows). */
const ELIDED =
  /^['‘’](?:em|til|till|tis|twas|cause|cos|cuz|bout|round|n|s|ll|re|ve|d|m|t|er|im|ere|kay|nuff|neath|tude)(?![\p{L}])/iu;

function ends(form: string): readonly number[] | null {
  if (ELLIPSIS.test(form)) return [1, form.length - 1, form.length];
  const first = OPENING.exec(form)![0].length;
  if (first > 0 && NAME_TITLES.has(form.slice(first))) return cut(form, first, form.length);
  if (!/[@/]|^\W*www\./iu.test(form)) return null;
  const last = addressEnd(form, first);
  const body = form.slice(first, last);
  return WEB.test(body) || MAIL.test(body) ? cut(form, first, last) : null;
}

/** Marks behind an address are not of it, unless they are dots that shorten it or close a bracket that it opens. */
function addressEnd(form: string, first: number): number {
  let last = Math.max(first, form.length - CLOSING.exec(form)![0].length);
  const dots = /^\.{2,}/u.exec(form.slice(last));
  if (dots !== null) last += dots[0].length;
  else if (form[last] === ")" && form.slice(first, last).includes("(")) last++;
  return last;
}

/** Every mark before `first` and behind `last` by itself. */
function cut(form: string, first: number, last: number): readonly number[] {
  const out: number[] = [];
  for (let end = 1; end <= first; end++) out.push(end);
  for (let end = last; end <= form.length; end++) out.push(end);
  return out;
}

function starts(form: string, at: number): boolean {
  const right = classOf(form.charCodeAt(at));
  if (right === DIGIT) return /^\p{Sc}$/u.test(form[at - 1]!);
  return at === 1 && isWordClass(right) && /^['‘]/u.test(form) && !ELIDED.test(form);
}

/** For reading; training looks at what the treebanks have without them. */
export const SPLIT_RULES: SplitRules = { ends, starts };
