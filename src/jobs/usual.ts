// What is usual for a watch's score, day by day: for the course that is drawn, not for the level, which has its own reckoning.
// It is told days in their order and looks back so far at most as two years and the guard.
import type { LevelDay } from "../brief/course.js";
import { addDays, type Day } from "../kernel/day.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";

/** Days with reports from which it can be told what is usual. */
const ENOUGH = 60;

/** Where the score lay on four of five days with reports of the two years before, the last month left out as not yet past. */
export class Usual {
  /** The scores of those days in order of size, so that a day costs one put in and one taken out. */
  readonly #sorted: number[] = [];
  #begin = 0;
  #end = 0;

  /** @param course grows from call to call, and days go forward */
  before(course: readonly LevelDay[], day: Day): LevelDay["usual"] {
    const first = addDays(day, -DEFAULT_WEIGHTS.guard - 730);
    const last = addDays(day, -DEFAULT_WEIGHTS.guard);
    for (let next = course[this.#end]; next !== undefined && next.day <= last; next = course[++this.#end])
      this.#sorted.splice(this.#placeOf(next.score), 0, next.score);
    for (let old = course[this.#begin]; this.#begin < this.#end && old!.day < first; old = course[++this.#begin])
      this.#sorted.splice(this.#placeOf(old!.score), 1);
    if (this.#sorted.length < ENOUGH) return null;
    const share = (part: number) => this.#sorted[Math.floor(part * (this.#sorted.length - 1))]!;
    return { low: share(0.1), high: share(0.9) };
  }

  /** Of the first score that is not less. */
  #placeOf(score: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < score) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
