// The course of a level as an SVG: a step line over the days, the five steps as ground lines, a tick for each day with claims.
// A pure function of its numbers; what it shows stands in a table beside it wherever it is printed, for those who do not see it.
import { type Day, dayNumber } from "../kernel/day.js";
import { STEPS, stepPoints } from "../watch/step.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";
import { dayText } from "./dates.js";
import { escapeHtml } from "./escape.js";

/** A day of the course: its score in points and how many claims counted on it. */
export interface LevelDay {
  readonly day: Day;
  readonly score: number;
  readonly claims: number;
}

/** In the units of the SVG; it scales with its page. */
const WIDTH = 520;
const HEIGHT = 190;
const LEFT = 58;
const RIGHT = 8;
const TOP = 10;
const FLOOR = 150;

/** @param days in order of time, at least one */
export function courseSvg(days: readonly LevelDay[], asOf: Day): string {
  const first = days[0]!.day;
  const span = Math.max(1, dayNumber(asOf) - dayNumber(first));
  const points = stepPoints(DEFAULT_WEIGHTS);
  const most = Math.max(points[2]! * 1.1, ...days.map(({ score }) => score * 1.08));
  const x = (day: Day) => LEFT + ((dayNumber(day) - dayNumber(first)) / span) * (WIDTH - LEFT - RIGHT);
  const y = (score: number) => FLOOR - (score / most) * (FLOOR - TOP);
  const path = days.map(({ day, score }, index) =>
    index === 0 ? `M${n(x(day))} ${n(y(score))}` : `H${n(x(day))}V${n(y(score))}`,
  );
  const steps = STEPS.flatMap((step, index) => {
    const at = points[index]!;
    if (at > most) return [];
    return [
      `<line class="ground" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${n(y(at))}" y2="${n(y(at))}"/>`,
      `<text class="step" x="${LEFT - 8}" y="${n(y(at) - 3)}">${step}</text>`,
    ];
  });
  const ticks = days
    .filter(({ claims }) => claims > 0)
    .map(
      ({ day, claims }) =>
        `<line class="tick" x1="${n(x(day))}" x2="${n(x(day))}" y1="${FLOOR + 6}" y2="${n(FLOOR + 6 + Math.min(16, 4 + 2 * claims))}"/>`,
    );
  const title = `Level from ${dayText(first)} to ${dayText(asOf)}`;
  return `<svg class="course" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">
<title>${escapeHtml(title)}</title>
${steps.join("\n")}
<path class="line" d="${path.join("")}H${n(x(asOf))}"/>
${ticks.join("\n")}
${years(first, asOf, x)}
</svg>`;
}

/** A mark at each first of January, the years' names beside them. */
function years(first: Day, last: Day, x: (day: Day) => number): string {
  const marks: string[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year++) {
    const at = n(x(`${year}-01-01` as Day));
    marks.push(
      `<line class="year" x1="${at}" x2="${at}" y1="${TOP}" y2="${FLOOR + 24}"/><text class="year" x="${at + 4}" y="${HEIGHT - 6}">${year}</text>`,
    );
  }
  return marks.join("\n");
}

/** To a tenth, so that the bytes do not hang on the last bit of a division. */
function n(value: number): number {
  return Math.round(value * 10) / 10;
}
