// An object whose parts are made when first asked for, and then kept. It changes no value, only when the work is done.
// A part must not depend on anything that changes between being asked for and being made.

/** The parts as an object: each is made at most once, by its own function. */
export function lazy<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const name of Object.keys(parts) as (keyof T)[]) {
    Object.defineProperty(made, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = parts[name]();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}
