// The course of a level as an SVG: a step line over the days, the band of what is usual for the pair, the five steps as ground lines, and
// beneath them a tick for each day with claims, a row for each quad class. A pure function of its numbers; courseTable tells the same to
// those who do not see it.
import { addDays, type Day, dayNumber, partsOf } from "../kernel/day.js";
import { STEPS, type Step, stepPoints } from "../watch/step.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";
import { QUADS } from "../words/plover.js";
import { dayText } from "./dates.js";
import { escapeHtml } from "./escape.js";

/** A day of the course. */
export interface LevelDay {
  readonly day: Day;
  /** Points. */
  readonly score: number;
  readonly step: Step;
  /** How many claims counted on it. */
  readonly claims: number;
  /** Where the score lay on four of five days with reports of the two years before; null while there are too few. */
  readonly usual: { readonly low: number; readonly high: number } | null;
  /** The claims by quad class, in the order of QUADS. */
  readonly quads: readonly number[];
}

/** In the units of the SVG; it scales with its page. */
const WIDTH = 680;
const LEFT = 150;
const RIGHT = 10;
const TOP = 12;
const FLOOR = 156;
const ROW = 17;
const ROWS = FLOOR + 12;
const HEIGHT = ROWS + 4 * ROW + 20;
/** A span of so many days is marked by its quarters, a longer one by its years. */
const LONG = 900;

/** @param days in order of time, at least one */
export function courseSvg(days: readonly LevelDay[], asOf: Day): string {
  const first = days[0]!.day;
  const span = Math.max(1, dayNumber(asOf) - dayNumber(first));
  const points = stepPoints(DEFAULT_WEIGHTS);
  const tops = days.map(({ score, usual }) => Math.max(score, usual?.high ?? 0));
  const most = Math.max(points[2]! * 1.15, ...tops.map((top) => top * 1.08));
  const x = (day: Day) => LEFT + ((dayNumber(day) - dayNumber(first)) / span) * (WIDTH - LEFT - RIGHT);
  const y = (score: number) => FLOOR - (score / most) * (FLOOR - TOP);
  const title = `Level from ${dayText(first)} to ${dayText(asOf)}`;
  return `<svg class="course" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">
<title>${escapeHtml(title)}</title>
${marks(first, asOf, x)}
${band(days, asOf, x, y)}
${grounds(points, most, y)}
<path class="line" fill="none" d="${line(days, x, y)}H${n(x(asOf))}"/>
${ticks(days, x)}
</svg>`;
}

/** The same as rows, the newest first. @param href where a day can be seen by itself; null for a page that stands alone */
export function courseTable(days: readonly LevelDay[], href: ((day: Day) => string) | null = null): string {
  const heads = ["day", "points", "step", "usual", ...Object.values(QUADS)];
  const rows = days.toReversed().map(({ day, score, step, usual, quads }) => {
    const when = href === null ? day : `<a href="${escapeHtml(href(day))}">${day}</a>`;
    const range = usual === null ? "not known" : `${usual.low.toFixed(1)} to ${usual.high.toFixed(1)}`;
    return `<tr>${[when, score.toFixed(1), step, range, ...quads].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return `<table class="twin"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table>`;
}

type Place = (value: number) => number;
type When = (day: Day) => number;

function line(days: readonly LevelDay[], x: When, y: Place): string {
  return days
    .map(({ day, score }, index) => (index === 0 ? `M${n(x(day))} ${n(y(score))}` : `H${n(x(day))}V${n(y(score))}`))
    .join("");
}

/** One shape for each stretch in which it is known what is usual. */
function band(days: readonly LevelDay[], asOf: Day, x: When, y: Place): string {
  const shapes = days.flatMap(({ day, usual }, index) => {
    if (usual === null) return [];
    const [from, to] = [n(x(day)), n(x(days[index + 1]?.day ?? asOf))];
    // Never thinner than a hair, so that a band of nothing but zeros can be seen.
    const [top, foot] = [Math.min(y(usual.high), y(usual.low) - 2), y(usual.low)];
    return to <= from ? [] : [`M${from} ${n(top)}H${to}V${n(foot)}H${from}Z`];
  });
  return shapes.length === 0
    ? ""
    : `<path class="usual" fill="currentColor" fill-opacity=".14" d="${shapes.join("")}"/>`;
}

function grounds(points: readonly number[], most: number, y: Place): string {
  return STEPS.flatMap((step, index) => {
    const at = points[index]!;
    if (at > most) return [];
    return [
      `<line class="ground" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${n(y(at))}" y2="${n(y(at))}"/>`,
      `<text class="step" text-anchor="end" x="${LEFT - 8}" y="${n(y(at) + (index === 0 ? 0 : 3.5))}">${step}</text>`,
    ];
  }).join("\n");
}

/** A row for each quad class: its name, and a tick for each day, the taller the more claims. */
function ticks(days: readonly LevelDay[], x: When): string {
  return Object.values(QUADS)
    .flatMap((name, row) => {
      const foot = ROWS + (row + 1) * ROW;
      const own = days.flatMap(({ day, quads }) => {
        const count = quads[row] ?? 0;
        const height = Math.min(ROW - 4, 4 + 3 * count);
        return count === 0
          ? []
          : [`<line class="tick" x1="${n(x(day))}" x2="${n(x(day))}" y1="${foot - height}" y2="${foot}"/>`];
      });
      return [
        `<text class="step" text-anchor="end" x="${LEFT - 8}" y="${foot - 3}">${name}</text>`,
        `<line class="ground" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${foot}" y2="${foot}"/>`,
        ...own,
      ];
    })
    .join("\n");
}

/** A mark at each first of January, or of each quarter where the span is short; a name beside it where there is room. */
function marks(first: Day, last: Day, x: When): string {
  const months = dayNumber(last) - dayNumber(first) > LONG ? [1] : [1, 4, 7, 10];
  const found: string[] = [];
  let free = 0;
  for (let day = first; day <= last && found.length < 400; day = addDays(day, 1)) {
    const { year, month, date } = partsOf(day);
    if (date !== 1 || !months.includes(month)) continue;
    const at = n(x(day));
    const name = months.length === 1 ? String(year) : `${NAMES[month - 1]} ${year}`;
    const shown = at >= free && at < WIDTH - RIGHT - 6 * name.length;
    if (shown) free = at + 6 * name.length + 10;
    found.push(
      `<line class="year" x1="${at}" x2="${at}" y1="${TOP}" y2="${ROWS + 4 * ROW}"/>${shown ? `<text class="year" x="${n(at + 3)}" y="${HEIGHT - 5}">${name}</text>` : ""}`,
    );
  }
  return found.join("\n");
}

const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** To a tenth, so that the bytes do not hang on the last bit of a division. */
function n(value: number): number {
  return Math.round(value * 10) / 10;
}
