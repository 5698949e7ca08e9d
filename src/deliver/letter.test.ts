// Laws of what goes out: whatever a report says, a subject is one line; whatever stands in a file of channels, the answer is channels or an
// error of ours; and looking at a day a second time says nothing that was not said the first time.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import { type Alert, alertsOn } from "../watch/alert.js";
import type { Level } from "../watch/level.js";
import { STEPS } from "../watch/step.js";
import { readChannels } from "./channel.js";
import { alertLetter, messageOf, oneLine } from "./letter.js";

test("one line is one line, and stays what it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const line = oneLine(text);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(oneLine(line)).toBe(line);
    }),
  );
});

const alertOf = (sentence: string, change: string): Alert => ({
  ...{ id: "a", watch: "rus-prk", state: "raised", rule: "force", keys: ["force"], step: "high", sentence, change },
  ...{ raised: "2024-06-19" as Day, spoke: "2024-06-19" as Day, held: "2024-06-19" as Day, worth: 1, spokenWorth: 1 },
  ...{ claims: ["c"], records: [], fresh: ["c"] },
});

test("no words make markup or a second line of a subject", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("<script>", "\r\nBcc: x", "]]>", "&lt;", '"><b>'),
  );
  fc.assert(
    fc.property(words, words, words, (sentence, change, name) => {
      const letter = alertLetter({
        alert: alertOf(sentence, change),
        name,
        evidence: [],
        made: "2024-06-19T00:00:00.000Z",
      });
      expect(letter.subject).not.toMatch(/[\r\n]/);
      expect(letter.subject.length).toBeLessThanOrEqual(140);
      const tags = new Set([...letter.html.matchAll(/<\/?([a-z!][^\s>]*)/gi)].map(([, tag]) => tag));
      for (const tag of tags)
        expect(["!doctype", "html", "head", "meta", "title", "body", "h1", "p", "br", "ul", "small"]).toContain(tag);
    }),
  );
});

test("a file of channels is read or refused by name, whatever it holds", () => {
  const channel = fc.record(
    {
      id: fc.oneof(fc.string(), fc.constantFrom("a", "desk")),
      kind: fc.constantFrom("webhook", "mail", "file", "feed", "pigeon"),
      url: fc.oneof(fc.webUrl(), fc.string()),
      secret: fc.constantFrom("HOOK", "hook", ""),
      file: fc.string(),
      to: fc.array(fc.oneof(fc.emailAddress(), fc.string())),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ channels: fc.array(channel), briefs: fc.anything() })), (input) => {
      try {
        expect(readChannels(input, "x").channels).toBeInstanceOf(Array);
      } catch (error) {
        if (!(error instanceof NoroshiError)) throw error;
        expect(error.code).toBe("bad-input");
      }
    }),
  );
});

test("a day that is looked at again says what it said, and nothing else", () => {
  const reason = fc.record({
    key: fc.constantFrom("a", "b", "c"),
    worth: fc.integer({ min: 5, max: 40 }),
    claim: fc.nat(9),
  });
  const aDay = fc.record({
    reasons: fc.uniqueArray(reason, { selector: ({ key }) => key, maxLength: 3 }),
    step: fc.nat(4),
    again: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(aDay, { maxLength: 60 }), (days) => {
      let open: readonly Alert[] = [];
      let twice: readonly Alert[] = [];
      days.forEach(({ reasons, step, again }, at) => {
        const level: Level = {
          ...{ watch: "w", day: addDays("2024-01-01" as Day, at), step: STEPS[step]!, score: 1, blind: "calm" },
          ...{ learning: false, counts: [] },
          reasons: reasons.map(({ key, worth, claim }) => ({
            ...{ key, worth, points: worth, loss: worth, claims: [`c${claim}`], records: [], matters: [] },
            ...{ rule: "surprise", category: null, sentence: `${key}.` },
          })),
        };
        const once = alertsOn(open, level);
        const first = alertsOn(twice, level);
        const second = again ? alertsOn(first.open, level) : first;
        const said = new Set(first.spoken.map(messageOf));
        expect(first.spoken.map(messageOf)).toEqual(once.spoken.map(messageOf));
        for (const message of second.spoken.map(messageOf)) expect(said).toContain(message);
        open = once.open;
        twice = second.open;
      });
      expect(twice.map(({ id, state, spoke }) => [id, state, spoke])).toEqual(
        open.map(({ id, state, spoke }) => [id, state, spoke]),
      );
    }),
  );
});
