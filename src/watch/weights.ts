// Every threshold of the watch, each with its unit, the reason for it and what it leans on, in one table.
// It says what the numbers are, not that they are right: the backtest says that. `noroshi weights` prints it, and the page reads it.
import { NoroshiError } from "../kernel/error.js";

export interface Weight {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
  /** A publication, a standard, or the part of this project that measured it. */
  readonly reference: string;
}

const plover = "PLOVER codebook draft 0.8 (2021): conflict-cooperation scores of the types";
const house = "judgement of this project; checked by the backtest";
const tuned = "docs/backtest.md: tuned on days up to 2016, chosen on 2017 to 2021";
const traffic = "docs/backtest.md: chosen on 26 pairs, days up to 2016";
const westHarrison = "West & Harrison, Bayesian Forecasting and Dynamic Models (1997), ch. 6 and 10: discounting";
const farrington = "Farrington et al., J. R. Stat. Soc. A 159 (1996): outbreak detection leaves the latest weeks out";
const broder = "Broder, On the resemblance and containment of documents (1997)";

const row = (value: number, unit: string, reason: string, reference: string): Weight => ({
  value,
  unit,
  reason,
  reference,
});

// biome-ignore format: a table reads best with one row a line
export const WEIGHTS = {
  // How much one claim weighs.
  certain: row(1, "claims", "the source of the claim is sure", house),
  probable: row(0.6, "claims", "is believed to, likely: more than even", house),
  possible: row(0.3, "claims", "may, could, fears that: less than even", house),
  unknown: row(0.1, "claims", "a condition or a question says that somebody thinks of it, no more", house),
  negated: row(0.1, "factor", "what did not happen counts little, and is shown beside what did", house),
  future: row(0.6, "factor", "a material act that lies ahead has not been done", house),
  stale: row(90, "days", "an act that ended longer than this before its report is background; what ended within a quarter is still being answered", tuned),
  lateness: row(7, "days", "a report known later than this after it was published belongs to the past it tells of", house),
  corroboration: row(0.5, "claims a doubling", "each doubling of independent origins adds this share of one claim; copies add nothing", "Dong et al., PVLDB 2 (2009): copying sources are no independent votes"),

  // Whose concern it is.
  thirdVerbalConflict: row(1, "factor", "harsh words between two others come before blows, whoever looks on", house),
  thirdVerbalCooperation: row(0.5, "factor", "visits and pledges between two watched states come before deeds", house),
  allyConflict: row(0.75, "factor", "conflict of a watched state with the observer's ally may draw the observer in, and counts somewhat less than its own", tuned),

  // One origin, one matter.
  shingle: row(3, "words", "short enough to survive an editor's hand, long enough not to be a commonplace", broder),
  sameOrigin: row(0.5, "share of shingles", "two texts that share this much of the shorter one come from one text; measured on the bundled copies and on reports of one event by different hands", broder),
  sharedLeast: row(12, "shingles", "what two short texts share by chance is a long title or a formula", broder),
  originDays: row(7, "days", "a wire story is reprinted within the week", house),
  sameMatter: row(2, "days", "reports of one act differ by time zone and by a day of delay", house),
  matterDays: row(10, "days", "a matter takes up no new reports after so long without one", house),

  // What is normal.
  forgetting: row(730, "days", "half-life of the past; long enough for a pair that makes news once a month, short enough for a new normal", westHarrison),
  guard: row(30, "days", "the latest days are not yet normal: they are what is being judged", farrington),
  priorShape: row(0.5, "claims", "Jeffreys' prior for a Poisson rate", "Jeffreys, Theory of Probability (1961)"),
  priorExposure: row(100, "reports", "the prior weighs as much as so many reports with half a claim among them", house),
  dispersionPrior: row(2, "claims", "clustering is believed only as far as this many expected claims have shown it", house),
  weekdayPrior: row(20, "claims", "a weekday's factor stays near 1 until so many claims are seen", house),
  warmup: row(60, "days", "before so many days nothing can be called unusual", house),
  shortWindow: row(3, "days", "a shock: the reports of it come over some days, and one report alone is none", house),
  middleWindow: row(7, "days", "a bad week, with each weekday once", tuned),
  longWindow: row(21, "days", "a slow build-up; in a longer one an act is remembered so long that the next is no news", tuned),

  // From surprise to points. A probability of 10^-s has surprise s; the windows share it (Bonferroni).
  surpriseFrom: row(1, "decimal digits", "once in ten: below this nothing is unusual; at once in twenty, weak early signs counted for nothing", tuned),
  surpriseFull: row(5, "decimal digits", "once in a hundred thousand: more is not more", house),
  trafficFrom: row(0.3, "decimal digits", "once in two: a weak rise of all traffic between the pair is told as early as it can be seen, for few points", traffic),
  trafficFull: row(3, "decimal digits", "once in a thousand: with all acts in one count a rise is seen sooner than in any of its kinds", traffic),
  pointsMX: row(40, "points", "force, seizure, sanctions, mobilisation between the two", plover),
  pointsVX: row(32, "points", "threats and accusations; they warn earlier than deeds", plover),
  pointsMC: row(28, "points", "deeds that make the watched pair stronger together", plover),
  pointsVC: row(14, "points", "visits and pledges", plover),
  pointsDefencePact: row(30, "points", "a promise to fight for each other changes what any attack leads to", house),
  pointsArmsTransfer: row(26, "points", "arms and troops", house),
  pointsNuclearMissile: row(28, "points", "tests and steps of the programme", house),
  pointsTerritory: row(22, "points", "claims and deeds over disputed ground", house),
  pointsSanctions: row(14, "points", "measures taken, eased or broken", house),
  pointsTraffic: row(14, "points", "more of everything between the two, friendly words too, than is usual: something is under way", traffic),
  overlap: row(0.6, "factor", "the same days raise several categories: each further reason, largest first, counts this much of the one before", house),

  // Standing facts: points on their day, halved every half-life down to the share that stays while they hold.
  pactSigned: row(24, "points", "a defence pact is signed", house),
  pactInForce: row(24, "points", "a defence pact enters into force", house),
  pactStays: row(0.25, "share", "a pact in force is a fact of every day", house),
  pactHalfLife: row(120, "days", "by then plans and markets have taken it in", house),
  sanctionImposed: row(8, "points", "a new sanction", house),
  programmeTest: row(14, "points", "a nuclear or missile test by the watched side", house),
  programmeAdvance: row(6, "points", "a step of the programme short of a test", house),
  troopsSent: row(24, "points", "troops from one to the other", house),
  armsSent: row(14, "points", "arms from one to the other", house),
  deedHalfLife: row(30, "days", "a deed without a second one fades within months", house),
  deedEnds: row(365, "days", "a deed older than this is history", house),

  // Force in absolute terms: a war that has become normal is still a war.
  forceDays: row(2.1, "points a day of force", "days with force used in the long window, up to forceMost, which force on each of its days reaches", house),
  forceFirst: row(6, "points", "any use of force in the long window", house),
  forceMost: row(50, "points", "force on nearly every day is grave by itself", house),
  forceWeight: row(0.6, "claims", "at least probable", house),

  // The five steps.
  stepWatchful: row(8, "points", "one category is clearly unusual, or one fact stands", house),
  stepElevated: row(20, "points", "one grave category or several lesser ones", house),
  stepHigh: row(36, "points", "grave categories together", house),
  stepGrave: row(54, "points", "force, or everything at once", house),
  stepDown: row(0.7, "share of the step's points", "a step is left only well below where it was entered", "hysteresis; Schmitt, J. Sci. Instrum. 15 (1938)"),
  stepHold: row(7, "days", "and only after so many days on end", house),

  // Blindness.
  quietWindow: row(7, "days", "over which the sources' own volume is judged", house),
  quietTail: row(0.001, "probability", "so few reports so seldom: the source, not the world, is quiet", house),
  volumeHalfLife: row(60, "days", "how fast the sources' own volume is learnt anew", westHarrison),
  noData: row(30, "days", "no report at all for so long is no calm", house),
  sourceGone: row(1, "days", "a source that has failed to answer for so long tells nothing, neither calm nor storm", house),
  sourceQuiet: row(1, "days", "counts a day know nothing of nights and hours: silence shorter than this is never judged", house),

  // The life of an alert.
  alertPoints: row(10, "points", "a reason worth this much alone raises an alert", house),
  alertChange: row(6, "points", "an alert speaks again when it has grown by so much since it last spoke", house),
  alertQuiet: row(7, "days", "without its reason for so long an alert goes quiet", house),
  alertClosed: row(30, "days", "quiet for so long an alert is closed", house),
  alertSame: row(0.5, "share of claims", "a new reason that stands on the same claims joins the alert that is open", house),
  alertNews: row(7, "days", "what an alert said longer ago than this before it could be sent is history, and is listed and not sent", house),

  // The backtest.
  horizon: row(90, "days", "an alarm up to so long before a labelled day is a warning of it", house),
  grace: row(30, "days", "an alarm up to so long after a labelled day is about it, neither warning nor false", house),
  rearm: row(30, "days", "after an alarm the next one needs so long below the threshold", house),
  falseAlarms: row(1, "a pair and year", "the rate at which methods are compared", house),
} as const satisfies Readonly<Record<string, Weight>>;

export type WeightName = keyof typeof WEIGHTS;

/** The numbers alone; another set may be given to every function of this room, as tuning does. */
export type Weights = Readonly<Record<WeightName, number>>;

export const DEFAULT_WEIGHTS: Weights = Object.freeze(
  Object.fromEntries(Object.entries(WEIGHTS).map(([name, weight]) => [name, weight.value])),
) as Weights;

export interface WeightRow extends Weight {
  readonly name: WeightName;
}

/** The table as rows, in its own order: what `noroshi weights` prints. */
export function weightRows(): readonly WeightRow[] {
  return (Object.keys(WEIGHTS) as WeightName[]).map((name) => ({ name, ...WEIGHTS[name] }));
}

/**
 * The default weights with some of them replaced: what tuning and trying out need.
 * @throws NoroshiError bad-input naming the weight, where there is none of that name or its value is no number above 0
 */
export function weightsWith(changes: Readonly<Record<string, unknown>>): Weights {
  for (const [name, value] of Object.entries(changes)) {
    if (Object.hasOwn(WEIGHTS, name) && typeof value === "number" && value > 0 && Number.isFinite(value)) continue;
    throw new NoroshiError(
      "bad-input",
      `The weight "${name}" cannot be ${JSON.stringify(value)}; give a name of \`noroshi weights\` and a number above 0.`,
    );
  }
  return { ...DEFAULT_WEIGHTS, ...changes };
}
