// The little of the WebAssembly interface that is used here, for compilers whose library leaves it out.
// The same in Node and in browsers.

interface Memory {
  readonly buffer: ArrayBuffer;
}

interface Interface {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

export interface Loaded<Exports> {
  readonly buffer: ArrayBuffer;
  readonly exports: Exports;
}

/** Compiles a module of assembler.ts and gives it a memory of at least that many bytes, all 0. */
export function loadModule<Exports>(bytes: Uint8Array<ArrayBuffer>, size: number): Loaded<Exports> {
  const wasm = (globalThis as unknown as { readonly WebAssembly: Interface }).WebAssembly;
  const memory = new wasm.Memory({ initial: Math.ceil(size / 65536) });
  const instance = new wasm.Instance(new wasm.Module(bytes), { e: { m: memory } });
  return { buffer: memory.buffer, exports: instance.exports as Exports };
}
