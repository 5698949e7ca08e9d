// How rare a count is: tails of the negative binomial, which is a Poisson whose rate is known only as a gamma distribution,
// by way of the regularised incomplete beta function. Counts and shapes may be fractions. No logarithm of a zero leaves here.
// Formulas: NIST Digital Library of Mathematical Functions 8.17 (incomplete beta; continued fraction 8.17.22) and 5.11 (Stirling's
// series); modified Lentz as in Thompson & Barnett, J. Comput. Phys. 64 (1986). Tests hold them to values of SciPy 1.17.

/** ln Γ(x) for x > 0: Stirling's series after lifting x above 10. */
export function logGamma(x: number): number {
  let lift = 0;
  let z = x;
  while (z < 10) {
    lift += Math.log(z);
    z += 1;
  }
  const r = 1 / (z * z);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / z;
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - lift;
}

/** I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1; `y` is 1 − x, given apart so that neither end loses digits. */
export function betaTail(a: number, b: number, x: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaTail(b, a, y, x);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y)) / a;
  return Math.min(1, front * fraction(a, b, x));
}

const TINY = 1e-300;
const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return h;
}

/** A gamma distribution of a rate: mean shape / exposure, as if `shape` claims had been seen in `exposure` reports. */
export interface Rate {
  readonly shape: number;
  readonly exposure: number;
}

/** P(count ≥ seen) over a further `exposure`; 1 where nothing was seen. */
export function atLeast(seen: number, rate: Rate, exposure: number): number {
  if (seen <= 0) return 1;
  if (exposure <= 0) return 0;
  const whole = rate.exposure + exposure;
  return betaTail(seen, rate.shape, exposure / whole, rate.exposure / whole);
}

/** P(count ≤ seen) over a further `exposure`. */
export function atMost(seen: number, rate: Rate, exposure: number): number {
  if (exposure <= 0) return 1;
  const whole = rate.exposure + exposure;
  return betaTail(rate.shape, Math.max(0, seen) + 1, rate.exposure / whole, exposure / whole);
}
