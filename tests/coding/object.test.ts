// The thing a claim is about, read from sentences with the real model: sentence | type of the claim asked | words and class.
// Types for which a thing tells nothing have none.
import { expect, test } from "vitest";
import { loadEngine } from "../../src/jobs/engine.js";
import type { Day } from "../../src/kernel/day.js";
import { documentId } from "../../src/kernel/document.js";

const engine = loadEngine();

test.each([
  ["Bulgaria sent artillery shells to Ukraine.", "AID", "artillery shells: arms"],
  ["Jordan sent 40 tonnes of wheat to Gaza.", "AID", "food"],
  ["China tested a ballistic missile.", "MOBILIZE", "missile"],
  ["Iran gave Russia ballistic missiles.", "AID", "arms"],
  ["Mongolia and South Korea signed a defence treaty.", "SUPPORT", "defence treaty: agreement"],
  ["France withdrew its troops from Niger.", "RETREAT", "troops"],
  ["Japan condemned Russia.", "ACCUSE", ""],
  ["The foreign ministers of Egypt and Jordan met in Cairo.", "CONSULT", ""],
])("%s", (text, type, expected) => {
  const shape = { outlet: null, published: "2024-06-20" as Day, title: "", text };
  const claims = engine.code({
    ...shape,
    id: documentId(shape),
    name: "a report",
    country: null,
    lang: "en",
    url: null,
  });
  const objects = claims.filter((claim) => claim.type === type).map(({ object }) => object);
  expect(objects.length).toBe(1);
  const [object] = objects;
  if (expected === "") expect(object).toBeNull();
  else expect(`${object?.text}: ${object?.class}`).toContain(expected);
  if (object != null) expect(text).toContain(object.text);
});
