// Text -> sources, cues and contents, read with the model that is shipped. Sentences written for this project. Rows where nobody is
// the source of anything stand at the end.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { words } from "../../kernel/span.js";
import { open } from "../../language/index.js";
import { findAttributions } from "./attributions.js";

const reader = open(readFileSync(new URL("../../../models/en.bin", import.meta.url)));

const rowsOf = (text: string) =>
  findAttributions({ text }, reader.read(text)).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map((span) => words(text, span)).join(" … ")).join(" | "),
  );

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ["The minister said the talks had failed.", ["The minister | said | the talks had failed"]],
  ["Olga Marin said that the border was closed.", ["Olga Marin | said | that the border was closed"]],
  ["The border was closed, the ministry said.", ["the ministry | said | The border was closed"]],
  ["But the border was closed, the ministry said.", ["the ministry | said | But the border was closed"]],
  ["“We will not sign,” said Olga Marin.", ["Olga Marin | said | “We will not sign,”"]],
  [
    "“We will not sign,” Olga Marin said. “The text is a trap. It binds us for good.”",
    ["Olga Marin | said | “We will not sign,” … “The text is a trap. It binds us for good.”"],
  ],
  [
    "“We will not sign,” said Olga Marin, who leads the delegation.",
    ["Olga Marin, who leads the delegation | said | “We will not sign,”"],
  ],
  [
    "“We will not sign,” Olga Marin, the head of the delegation, said.",
    ["Olga Marin, the head of the delegation, | said | “We will not sign,”"],
  ],
  ["The fleet, the admiral said, would stay in port.", ["the admiral | said | The fleet … would stay in port"]],
  ['The admiral said: "The fleet stays in port."', ['The admiral | said: | "The fleet stays in port."']],
  ['The admiral added, "The fleet stays."', ['The admiral | added | "The fleet stays."']],
  [
    "According to the ministry, two soldiers were wounded.",
    ["the ministry | According to | two soldiers were wounded"],
  ],
  [
    "Two soldiers were wounded, according to the ministry.",
    ["the ministry | according to | Two soldiers were wounded"],
  ],
  ["The premier has repeatedly called for a truce.", ["The premier | has repeatedly called for | a truce"]],
  ["The premier did not say when he would return.", ["The premier | did not say | when he would return"]],
  [
    "Envoys denounced the raid, saying it broke the truce.",
    ["Envoys | denounced | the raid", "Envoys | saying | it broke the truce"],
  ],
  ["The court refused to release the men.", ["The court | refused | to release the men"]],
  ["The minister said his guests had promised to pay.", ["The minister | said | his guests had promised to pay"]],
  ["Marin: No talks before spring.\n\nThe border was quiet.", ["Marin | : | No talks before spring"]],
  ["“The pact is dead.” — Olga Marin", ["Olga Marin | — | “The pact is dead.”"]],
  ["“Will they sign?” she asked.", ["she | asked | “Will they sign?”"]],
];

const MISSES: readonly string[] = [
  "The ship left the harbour at dawn.",
  "Two bridges were destroyed in the flood.",
  "On “Morning Report,” the two sat side by side.",
  "The note lay on the table.",
  "Correction: The ship left on Monday.\n\nIt came back.",
  "",
];

describe("attributions", () => {
  test.each(ROWS)("%s", (text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  test.each(MISSES)("nothing in: %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  test("any text gives spans inside it, none empty, the same twice", () => {
    const piece = fc.constantFrom(
      "said",
      "he",
      "“",
      "”",
      '"',
      ",",
      ".",
      "according to",
      "\n\n",
      "the ministry",
      "that it",
      ":",
      "—",
      "(",
      "''",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const found = findAttributions({ text }, reader.read(text));
        for (const one of found) {
          expect(one.cue.length).toBe(1);
          expect(one.content.length).toBeGreaterThan(0);
          for (const span of [...one.source, ...one.cue, ...one.content]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(findAttributions({ text }, reader.read(text))).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
