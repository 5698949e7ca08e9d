// A straight line from one stretch of numbers to another: all that these drawings need of a scale.
// It does not clamp, round or name its ticks.

/** The value of `to` that stands where x stands in `from`; `from` must have a length. */
export function linear(from: readonly [number, number], to: readonly [number, number]): (x: number) => number {
  const slope = (to[1] - to[0]) / (from[1] - from[0]);
  return (x) => to[0] + (x - from[0]) * slope;
}
