// Classes and normal forms of characters: what the splitting of words and the shapes of words are told about a letter.
// It works on UTF-16 units; a lone surrogate is a symbol like any other.

export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 39;

/** 1 lower-case or caseless letter, 2 capital, 3 digit, 39 apostrophe, else the code unit + 10; 0 beyond the end of a text. */
export function classOf(code: number): number {
  if (Number.isNaN(code)) return 0;
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 39 || code === 0x2019) return APOSTROPHE;
  if (code < 128) return code + 10;
  return foreign[code] || classify(code);
}

const foreign = new Uint32Array(0x10000);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  const value = /\p{Lu}/u.test(char)
    ? UPPER
    : /\p{L}|\p{M}/u.test(char)
      ? LOWER
      : /\p{Nd}/u.test(char)
        ? DIGIT
        : code + 10;
  foreign[code] = value;
  return value;
}

export const isWordClass = (value: number): boolean => value >= LOWER && value <= DIGIT;

/** True for white space of any kind and for the invisible marks of direction and byte order, which belong to no word. */
export function isSpace(code: number): boolean {
  if (code <= 32 || code === 160) return true;
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Lower case, digits as 0, straight quotes; always as long as the form. */
export function normalForm(form: string): string {
  const low = form.toLowerCase();
  const same = low.length === form.length ? low : form;
  return same.replace(/[0-9]/g, "0").replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** The outline of a form: x, X and d for runs of letters and digits, other characters as they are; at most 7 units. */
export function shapeOf(form: string): string {
  let shape = "";
  for (let i = 0; i < form.length && shape.length <= 6; i++) {
    const value = classOf(form.charCodeAt(i));
    const mark = value <= DIGIT ? "xXd"[value - 1]! : form[i]!;
    if (!shape.endsWith(mark + mark)) shape += mark;
  }
  return shape;
}
