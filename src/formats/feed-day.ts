// The day in a feed's date, as it is written there: RFC 822 (RSS) or ISO 8601 (Atom, JSON Feed, Dublin Core).
// A day is the outlet's own; it is not moved to another time zone. What is no date gives null.
import { type Day, dayOf, parseDay } from "../kernel/day.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const RFC822 = /(?:^|[\s,])(\d{1,2})[\s-]+([A-Za-z]{3})[A-Za-z]*\.?[\s-]+(\d{4}|\d{2})(?!\d)/;

export function feedDay(text: string | undefined): Day | null {
  const trimmed = (text ?? "").trim().slice(0, 100);
  const iso = parseDay(trimmed);
  if (iso !== null) return iso;
  const match = RFC822.exec(trimmed);
  if (match === null) return null;
  const month = MONTHS.indexOf(match[2]!.toLowerCase()) + 1;
  const year = Number(match[3]);
  // RFC 822 had two digits; feeds began in the nineties.
  return dayOf(match[3]!.length === 2 ? year + (year < 70 ? 2000 : 1900) : year, month, Number(match[1]));
}
