// Lets a thread take so many bytes in arrays and no more, counted over its whole life: the heap's own limit does not count them, and a small
// file may unpack into gigabytes. It is for threads that do one piece of work and end, since what is given back is not counted back.

type ArrayKind = new (...parts: never[]) => { readonly byteLength: number };

const KINDS = [
  "Uint8Array",
  "Uint8ClampedArray",
  "Uint16Array",
  "Int16Array",
  "Uint32Array",
  "Int32Array",
  "Float32Array",
  "Float64Array",
] as const;

/** From now on, arrays of this thread that pass `most` bytes in all are refused with a RangeError. */
export function spend(most: number): void {
  let left = most;
  const take = (bytes: number): void => {
    left -= bytes;
    if (left < 0) throw new RangeError(`it takes more than ${most} bytes of memory`);
  };
  for (const name of KINDS) {
    const kind = globalThis[name] as unknown as ArrayKind & { readonly BYTES_PER_ELEMENT: number };
    const counted = new Proxy(kind, {
      construct(target, parts: readonly unknown[], made) {
        const [first] = parts;
        // Over a buffer that is there already it takes nothing.
        if (typeof first === "number") take(first * kind.BYTES_PER_ELEMENT);
        else if (Array.isArray(first) || ArrayBuffer.isView(first)) take(lengthOf(first) * kind.BYTES_PER_ELEMENT);
        return Reflect.construct(target, parts, made);
      },
    });
    Object.defineProperty(globalThis, name, { value: counted, configurable: true, writable: true });
  }
}

function lengthOf(list: ArrayBufferView | readonly unknown[]): number {
  return "length" in list ? Number(list.length) : list.byteLength;
}
