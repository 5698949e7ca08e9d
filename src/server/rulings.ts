// Analysts' decisions on a claim or record, above it and apart from it: the last one counts, the earlier ones stay in sight.
// Shown in every view of the thing they are about.
import { html } from "hono/html";
import type { Ruling } from "../store/store.js";
import { hrefWith } from "./clocks.js";
import type { Html } from "./shell.js";

/** Empty where nobody has ruled. */
export function rulingsOf(rulings: readonly Ruling[]): Html | string {
  const [last, ...earlier] = [...rulings].reverse();
  if (last === undefined) return "";
  const row = ({ status, into, why, by, at }: Ruling) =>
    html`<strong>${status}</strong>${into === null ? "" : html` into <a href="${hrefWith(`/records/${into}`, {})}">${into}</a>`} by ${by}, ${at.slice(0, 10)}: ${why}`;
  return html`<aside class="ruling"><p>${row(last)}</p>${earlier.length === 0 ? "" : html`<details><summary>earlier</summary><ul>${earlier.map((one) => html`<li>${row(one)}</li>`)}</ul></details>`}</aside>`;
}
