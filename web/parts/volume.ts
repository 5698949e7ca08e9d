// Reports by day of publication as bars, and the stretches without any, ready to be drawn. Pure.
// A day without reports tells nothing of the world: only that nothing came.
import { type Day, dayNumber } from "../contract.js";
import { linear } from "./linear.js";

/** Longer stretches without a report are hatched and named. In days. */
const GAP = 14;

export function drawVolume(days: readonly string[], width: number, height: number) {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(dayNumber(day as Day), (counts.get(dayNumber(day as Day)) ?? 0) + 1);
  const held = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [held[0] ?? 0, held.at(-1) ?? 1];
  const x = linear([first, Math.max(first + 1, last)], [0, width - 4]);
  const most = Math.max(1, ...counts.values());
  const gaps = held.flatMap((day, index) => {
    const next = held[index + 1];
    if (next === undefined || next - day <= GAP) return [];
    return [{ x: x(day + 1), width: Math.max(1, x(next) - x(day + 1)), days: next - day - 1 }];
  });
  const years: { readonly x: number; readonly label: string }[] = [];
  for (let year = new Date(first * 86_400_000).getUTCFullYear() + 1; ; year++) {
    const day = Date.UTC(year, 0, 1) / 86_400_000;
    if (day > last) break;
    years.push({ x: x(day), label: String(year) });
  }
  return {
    bars: held.map((day) => ({ x: x(day), height: (counts.get(day)! / most) * (height - 4) })),
    gaps,
    years,
    most,
    longest: gaps.toSorted((a, b) => b.days - a.days)[0]?.days ?? 0,
  };
}
