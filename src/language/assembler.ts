// A small assembler for WebAssembly with 128-bit SIMD: enough to write loops over memory in TypeScript.
// It emits the bytes of one module that imports its memory; it checks nothing, the engine that loads the bytes does.

/** Encoded instructions. */
export type Code = readonly number[];

export const I32 = 0x7f;
export const F32 = 0x7d;
export const V128 = 0x7b;

export interface WasmFunction {
  readonly name: string;
  readonly params: readonly number[];
  readonly results: readonly number[];
  readonly locals: readonly number[];
  readonly body: Code;
}

export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
  return bytes;
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 127;
    rest >>= 7;
    if ((rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0)) return [...bytes, low];
    bytes.push(low | 128);
  }
}

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const int = (value: number): Code => [0x41, ...signed(value)];
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const sub = (a: Code, b: Code): Code => [...a, ...b, 0x6b];
export const mul = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
export const shl = (a: Code, bits: number): Code => [...a, ...int(bits), 0x74];
export const lessThan = (a: Code, b: Code): Code => [...a, ...b, 0x49];
export const atMost = (a: Code, b: Code): Code => [...a, ...b, 0x4d];
export const step = (local: number, by: Code): Code => set(local, add(get(local), by));
/** Runs the body at least once and again while the condition holds. */
export const loopWhile = (condition: Code, body: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];
export const when = (condition: Code, body: Code): Code => [...condition, 0x04, 0x40, ...body, 0x0b];
/** Runs the body while the condition holds, perhaps never. */
export const whileLoop = (condition: Code, body: Code): Code => when(condition, loopWhile(condition, body));
export const i32Load = (address: Code): Code => [...address, 0x28, 2, 0];

const simd = (op: number): number[] => [0xfd, ...unsigned(op)];
export const load = (address: Code, offset = 0): Code => [...address, ...simd(0), 0, ...unsigned(offset)];
export const splat = (address: Code, offset = 0): Code => [...address, ...simd(9), 2, ...unsigned(offset)];
export const store = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  ...simd(11),
  0,
  ...unsigned(offset),
];
export const zero: Code = [...simd(12), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** The same 32-bit float in all four lanes. */
export function constant(value: number): Code {
  const bytes = [...new Uint8Array(new Float32Array([value]).buffer)];
  return [...simd(12), ...bytes, ...bytes, ...bytes, ...bytes];
}

const binary =
  (op: number) =>
  (a: Code, b: Code): Code => [...a, ...b, ...simd(op)];
const unary =
  (op: number) =>
  (a: Code): Code => [...a, ...simd(op)];
export const f32Splat = unary(0x13);
export const fAdd = binary(0xe4);
export const fSub = binary(0xe5);
export const fMul = binary(0xe6);
export const fDiv = binary(0xe7);
export const fSqrt = unary(0xe3);
/** The larger lane by lane; of (zero, x) it gives 0 where x is not a number. */
export const fPmax = binary(0xeb);
export const fGreater = binary(0x44);
export const fNearest = unary(0x6a);
export const and = binary(0x4e);
export const iAdd = binary(0xae);
export const iDot = binary(0xba);
export const iToFloat = unary(0xfa);
export const floatToI = unary(0xf8);
export const narrow = binary(0x85);

/** One of four 32-bit whole numbers. */
export const lane = (value: Code, n: number): Code => [...value, ...simd(0x1b), n];

export const f32Load = (address: Code): Code => [...address, 0x2a, 2, 0];
export const f32Store = (address: Code, value: Code): Code => [...address, ...value, 0x38, 2, 0];
export const f32Add = (a: Code, b: Code): Code => [...a, ...b, 0x92];
export const f32Mul = (a: Code, b: Code): Code => [...a, ...b, 0x94];
export const f32OfI = (value: Code): Code => [...value, 0xb2];

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const vector = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const name = (text: string): Code => [...unsigned(text.length), ...Array.from(text, (c) => c.charCodeAt(0))];

/** The bytes of a module with these functions exported; it imports a memory as `e.m`. */
export function assemble(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map((f) => [0x60, ...vector(f.params.map((t) => [t])), ...vector(f.results.map((t) => [t]))]);
  const bodies = functions.map((f) => {
    const code = [...vector(f.locals.map((t) => [1, t])), ...f.body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(2, vector([[...name("e"), ...name("m"), 2, 0, 1]])),
    ...section(3, vector(functions.map((_, i) => unsigned(i)))),
    ...section(7, vector(functions.map((f, i) => [...name(f.name), 0, ...unsigned(i)]))),
    ...section(10, vector(bodies)),
  ]);
}
