// Hashes of features: small integers in, one 32-bit integer out, never 0 so that 0 can mark an empty slot.
// Two features may share a hash; among the thousands used here that is rare and harmless.

function mix(value: number): number {
  let h = value;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h;
}

const start = (template: number, a: number): number => Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
const nonZero = (h: number): number => (h === 0 ? 1 : h);

export const hash1 = (template: number, a: number): number => nonZero(mix(start(template, a)));

export function hash2(template: number, a: number, b: number): number {
  const h = start(template, a);
  return nonZero(mix(Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)));
}

export function hash3(template: number, a: number, b: number, c: number): number {
  let h = start(template, a);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return nonZero(mix(Math.imul(h ^ (h >>> 13) ^ c, 0x165667b1)));
}

/** The hash of a stretch of a text; of stretches beyond 40 units only the first 40 count, so that its cost is bounded. */
export function hashText(text: string, from = 0, to: number = text.length): number {
  const end = to - from > 40 ? from + 40 : to;
  let h = 0x811c9dc5 ^ (to - from > 40 ? 1 : 0);
  for (let i = from; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return nonZero(mix(h));
}
