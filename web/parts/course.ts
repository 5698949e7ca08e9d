// The course of a level in numbers ready to be drawn: the step line, the stretches without reports, the claims in four rows, the months and
// years beneath. Pure: the same days and width give the same drawing.

import points from "made:steps";
import { type ClaimRow, type CourseDay, type Day, dayNumber, type Quad, STEPS } from "../contract.js";
import { quadOf } from "../names.js";
import { linear } from "./linear.js";

export const ROWS: readonly Quad[] = ["MX", "VX", "MC", "VC"];
/** Room for the names at the left, in pixels; narrow pages have short ones. */
const left = (width: number) => (width < 560 ? 70 : 104);
const RIGHT = 14;
const TOP = 14;
const FLOOR = 158;
const ROW = 17;
export const HEIGHT = FLOOR + 16 + ROWS.length * ROW + 26;
/** Longer stretches without any report are hatched. In days. */
const GAP = 30;

export interface Mark {
  readonly id: string;
  readonly type: string;
  readonly quad: Quad;
  readonly x: number;
  readonly y: number;
  /** Where the text tells of a stretch and not of a day: to its end. */
  readonly to: number | null;
  readonly negated: boolean;
}

export function drawCourse(course: readonly CourseDay[], rows: readonly ClaimRow[], asOf: string, width: number) {
  const first = dayNumber((course[0]?.day ?? asOf) as Day);
  const last = Math.max(first + 1, dayNumber(asOf as Day));
  const x = linear([first, last], [left(width), width - RIGHT]);
  const at = (day: string) => x(dayNumber(day as Day));
  const most = Math.max(
    points[2]! * 1.15,
    ...course.map(({ score, usual }) => Math.max(score, usual?.high ?? 0) * 1.08),
  );
  const y = linear([0, most], [FLOOR, TOP]);
  const held = [...course, { ...course.at(-1)!, day: asOf }];
  const usual = held.flatMap(({ day, usual: range }) => (range === null ? [] : [{ x: at(day), range }]));
  return {
    path: stairs(held.map(({ day, score }) => [at(day), y(score)])),
    band: usual.map(({ x: from, range: { low, high } }, index) => {
      const to = usual[index + 1]?.x ?? from;
      return { x: from, width: to - from, y: y(high), height: y(low) - y(high) };
    }),
    x0: left(width),
    x1: width - RIGHT,
    floor: FLOOR,
    grounds: STEPS.map((step, index) => ({ step, y: y(points[index]!) })).filter(({ y: level }) => level >= TOP),
    gaps: gapsOf(course, asOf).map(([from, to]) => ({ x: at(from), width: at(to) - at(from) })),
    rows: ROWS.map((quad, index) => ({ quad, y: FLOOR + 22 + index * ROW })),
    marks: marksOf(rows, at, first, last),
    at,
    times: timesOf(first, last, width).map(({ day, label }) => ({ x: x(day), label })),
  };
}

/** A line that keeps its height until the next point. */
function stairs(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => (index === 0 ? `M${n(x)} ${n(y)}` : `H${n(x)}V${n(y)}`)).join("");
}

const n = (value: number) => Math.round(value * 10) / 10;

function gapsOf(course: readonly CourseDay[], asOf: string): readonly (readonly [string, string])[] {
  const days = [...course.map(({ day }) => day), asOf];
  return days.flatMap((day, index) => {
    const next = days[index + 1];
    return next !== undefined && dayNumber(next as Day) - dayNumber(day as Day) > GAP ? [[day, next] as const] : [];
  });
}

function marksOf(rows: readonly ClaimRow[], at: (day: string) => number, first: number, last: number): readonly Mark[] {
  return rows.flatMap(({ claim, published }) => {
    const quad = quadOf(claim.type);
    if (quad === null) return [];
    const told = claim.time;
    const inside = told !== null && dayNumber(told.from) >= first && dayNumber(told.to) <= last;
    const [from, to] = inside ? [told.from, told.to] : [published, published];
    if (dayNumber(from as Day) < first || dayNumber(from as Day) > last) return [];
    const y = FLOOR + 22 + ROWS.indexOf(quad) * ROW;
    const negated = claim.polarity === "negated";
    return [{ id: claim.id, type: claim.type, quad, x: at(from), y, to: from === to ? null : at(to), negated }];
  });
}

/** Years, and months too where there is room for their names. */
function timesOf(
  first: number,
  last: number,
  width: number,
): readonly { readonly day: number; readonly label: string }[] {
  const found: { day: number; label: string }[] = [];
  const months = last - first < width / 3;
  const start = new Date(first * 86_400_000).getUTCFullYear() * 12;
  for (let month = start; ; month += months ? 1 : 12) {
    const day = Date.UTC(Math.floor(month / 12), month % 12) / 86_400_000;
    if (day > last) return found;
    if (day >= first) found.push({ day, label: month % 12 === 0 ? String(month / 12) : MONTHS[month % 12]! });
  }
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
