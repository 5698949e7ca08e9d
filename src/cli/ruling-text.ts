// An analyst's ruling as a line on the terminal, the same wherever a claim or record is shown.
// It tells what was decided; what the text says stands beside it unchanged.
import type { Ruling } from "../store/store.js";
import { type Paint, plain } from "./paint.js";

export function rulingText(ruling: Ruling, paint: Paint): string {
  const into = ruling.into === null ? "" : ` with ${plain(ruling.into)}`;
  const head = paint.bold(`ruled ${ruling.status}${into}`);
  return `${head} by ${plain(ruling.by)} on ${ruling.at.slice(0, 10)}: ${plain(ruling.why)}\n`;
}
